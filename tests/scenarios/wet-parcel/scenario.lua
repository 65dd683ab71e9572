scenario {
  id = "wet-parcel", title = "The wet parcel", family = "wet-parcel", version = 1,
  kind = "service recovery", channel = "phone", minutes = 4,
  setting = "Larkspur Parcels phone line, 17:40.", role = "You are Dana, an adviser.",
  framework = "customer-service",
  points = {}, criteria = { "heat.h", "heat.t" },
}

local tan = actor { name = "Mr Tan", role = "customer", about = "Third call about the same parcel.", mood = "annoyed" }

state {
  trust  = level { start = 3, least = 0, most = 10, chart = "Trust" },
  rung   = flag,
  medium = one_of { "phone", "email" },
}

exhibit "history" { title = "Contact history", kind = "table",
  columns = { "Date", "Promise", "Kept" }, rows = { { "2 May", "call back", "no" }, { "4 May", "call back", "no" } } }

scene "opening" {
  narrate "The account shows two missed call-backs.",
  tan.annoyed "You are the third person to say you will sort it.",
  choose {
    say "Tell me what happened with the other two calls, and then I will act." {
      strong = "heat.h", tone = "plain", add = { trust = 2 },
      because = "He gets to finish before you promise anything.",
      tan.calm "Right. Well.",
    },
    say "I do apologise, Mr Tan. I completely understand how you must feel." {
      against = "heat.h", tone = "warm", add = { trust = -1 },
      because = "An apology before he is heard sounds like a script. He has had it twice.",
      tan.angry "That is what the last one said.",
    },
    read "history" { part = "heat.h", because = "The facts help you, but he is still waiting for you to speak." },
    wait { add = { trust = -1 }, tan "Hello? Are you there?" },
  },
  go "promise",
}

scene "promise" {
  choose "What do you promise?" {
    say "You will hear from me, Dana, by half past six tonight." {
      strong = "heat.t", set = { rung = true }, because = "A name, an act and a time: he can hold you to it.", go "kept" },
    say "Someone will ring you as soon as possible tonight." {
      against = "heat.t", because = "Nobody in particular, at no time in particular.", go "lost" },
    say "I will note it all on the file for the morning team." {
      against = "heat.t", when = "trust >= 2", because = "A note is not an owner.", go "lost" },
    act "Put him through to the depot" {
      part = "heat.t", once = true, add = { trust = -2 }, because = "Fast, and he has just come from them.",
      tan.angry "I have just come from them.", go "promise" },
  },
}

always "a kept promise was made" "not rung or trust >= 0"

ending "kept" { title = "Call-back kept", outcome = "good", "He has your name and a time, and you rang." }
ending "lost" { title = "A fourth promise", outcome = "poor", "He rings again on Monday." }
