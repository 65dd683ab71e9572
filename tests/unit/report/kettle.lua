-- Every kind of question and of document, one story: what the page has to be able to say.

scenario {
  id = "kettle", title = "The kettle & the <lid>", family = "kettle", version = 4,
  kind = "service recovery", channel = "in person", minutes = 5, language = "en-GB",
  setting = "A counter, ten past {hour}.", role = "You are {trainee}, at the counter.",
  framework = "small",
  points = { "desk.m1", "desk.m2" }, criteria = { "rules.goods", "heat.t", "heat.h" },
  documents = { "house" },
  promise = { text = "Nobody waits longer than ten minutes.", target = "9 of 10" },
}

local may = actor { name = "Mrs May", role = "customer", mood = "worried" }

state {
  hour  = level { start = 9, least = 0, most = 23 },
  trust = level { start = 4, least = 0, most = 10, chart = "Trust" },
  calm  = level { start = 2, least = -5, most = 5, chart = "Calm" },
  flat  = level { start = 1, least = 0, most = 3, chart = "Noise at the counter" },
}

exhibit "house" { kind = "card", title = "House rules", source = "The house", dated = "1 May 2026",
  "We answer <b>everybody</b>.", "It is {hour} o'clock." }
exhibit "rule" { kind = "card", title = "Rule card: faulty goods", "Thirty days." }
exhibit "letter" { kind = "letter", title = "Her letter", from = "Mrs May", to = "The counter", date = "2 May 2026", subject = "The lid",
  "It hisses.", "At {hour} it hissed again." }
exhibit "email" { kind = "email", title = "The answer", from = "counter@example.org", subject = "Your lid", "Thank you for writing." }
exhibit "chat" { kind = "chat", title = "The chat", { "Mrs May", "Hello?" }, { "Counter", "One moment." } }
exhibit "form" { kind = "form", title = "The slip", { "Item", "Kettle" }, { "Price", "£19 & up" } }
exhibit "table" { kind = "table", title = "Back at the counter", columns = { "Day", "How many" }, rows = { { "Mon", "3" }, { "Tue", "4" } }, note = "Two days." }
exhibit "bars" { kind = "chart", title = "Lids", chart = "bar", x = { "Mon", "Tue", "Wed" },
  series = { { name = "old", values = { 3, 4, 2.5 } }, { name = "new", values = { 1, 0, 2 } } }, unit = "lids", target = 5, n = { 10, 11, 12 } }
exhibit "lines" { kind = "chart", title = "Waiting", chart = "line", x = { "Mon", "Tue" },
  series = { { name = "minutes", values = { -4, 12 } } }, unit = "min", baseline = 6, n = 40 }
exhibit "image" { kind = "image", title = "The lid", file = "lid.png", alt = "A kettle lid with a chip at the rim." }

scene "counter" {
  narrate "She sets a kettle down.",
  may.worried "It hisses. \"Always\", he says.",
  choose "What do you say?" {
    id = "first",
    say "Tell me <script>alert('x')</script> when it began, and I'll write it down." {
      strong = { "heat.h", "desk.m1" }, add = { trust = 2, calm = 1 }, because = "She gets to tell it.",
      may.calm "On Monday." },
    say "It is fine." { against = { "heat.h", "desk.m1" }, trap = "desk.x1", because = "It is not.", add = { trust = -3 }, may.angry "It is not!" },
    act "Plug it in" { part = "heat.h", because = "A look is not a question." },
    wait { because = "She goes on.", may "And?" },
  },
  show "letter", show "email", show "chat", show "form", show "table", show "bars", show "lines", show "image",
  change { add = { hour = 1 } },
  go "rights",
}

scene "rights" {
  choose {
    id = "rights",
    read "rule" { add = { hour = 1 }, go "rights" },
    say "You may have your money." { strong = "rules.goods", because = "Plain.", go "sheet" },
    say "Ask the maker." { critical = "Sends her away from her right.", ties = { "desk.m1" }, because = "The shop sold it.", go "sheet" },
    say "We never refund." { against = "rules.goods", critical = "Denies her right.", because = "It is not so.", go "sheet" },
  },
}

scene "sheet" {
  may "And who will do it?",
  choose {
    id = "who", seconds = 20, silence = wait { against = "heat.t", because = "Nobody said anything." },
    say "I will, by noon." { strong = { "heat.t", "desk.m2" }, because = "Name and time.", add = { trust = 1 } },
    say "Somebody." { against = "heat.t", because = "Nobody." },
  },
  build "Two lines for the sheet." { id = "lines", pick = 2, strong = "desk.m2",
    card "Twelve lids in May" { right = true, because = "A figure." },
    card "Count on 30 June" { right = true, because = "A date." },
    card "We did well" { trap = "desk.x1", because = "Who says?" } },
  rank "Put them in order." { id = "order", strong = "desk.m2", card "Hear" {}, card "Look" {}, card "Act" {} },
  figure "How many in a hundred?" { id = "share", answer = 12, tolerance = 1, unit = "%", strong = "desk.m2", near = { [88] = "That is the rest." }, because = "Twelve of a hundred." },
  quote "Your best moment?" { id = "best", want = "best", strong = "desk.m1", because = "Quoted, it can be used again." },
  quote "Your weakest?" { id = "worst", want = "worst", strong = "desk.m1" },
  form "The slip" { id = "slip",
    pick "Who" { card "I" { strong = "desk.m2", because = "A name." }, card "We" { against = "desk.m2", because = "No name." } },
    pick "When" { card "Noon" { strong = "desk.m2", because = "A time." }, card "Soon" { because = "No time." } } },
  write "What will you tell the next shift?" { id = "note", least_words = 3 },
  when "trust >= 4" { go "kept", otherwise = { go "left" } },
}

ending "kept" { title = "Kept by noon", outcome = "good", promise = "kept", "She had it at {hour}.", "She said so.",
  customer = "Mrs May has her money.", business = "Eleven lids came off the shelf." }
ending "left" { title = "She left", outcome = "poor", promise = "missed", "She left." }

reflect { "What hissed, {trainee}?", "Who heard it?" }
discuss { "What would you keep?", listen_for = "Own words.", points = { "desk.m1" } }
discuss { "What would the lid say?" }
