-- Every kind of question, document and option once: what the players and their tests are tried on.

scenario {
  id = "all-kinds", title = "The second kettle", family = "all-kinds", version = 1,
  kind = "service recovery", channel = "chat", minutes = 6,
  setting = "Bryn Kettles, the help desk, Monday 09:10.", role = "You are {trainee}, at the help desk.",
  framework = "training",
  points = { "serve.m1", "serve.m2" }, criteria = { "talk.p", "talk.h" },
  documents = { "order" },
  promise = { text = "Every message is answered within the hour.", target = "19 in 20" },
}

local sian = actor { name = "Siân Ŵyn", role = "customer", about = "Her second kettle.", mood = "worried" }
local tomo = actor { name = "友田 Tomo", role = "colleague", about = "Packs the parcels.", mood = "neutral" }

state {
  trust = level { start = 3, least = 0, most = 10, chart = "Trust" },
  asked = level { start = 0, least = 0, most = 5 },
}

exhibit "order" { title = "Order 118", kind = "form",
  { "Item", "Kettle, 1.7 litres" }, { "Paid", "£38.50" }, { "Delivered", "" } }
exhibit "letter" { title = "Her letter", kind = "letter", from = "S. Ŵyn", to = "Bryn Kettles", date = "4 May 2026",
  subject = "A second kettle that drips",
  "Annwyl gyfeillion, the second kettle drips like the first one did.", "What will you do, {trainee}?" }
exhibit "mail" { title = "The depot answers", kind = "email", from = "depot@bryn.example", to = "desk@bryn.example",
  date = "5 May 2026", subject = "Re: 118", "We sent what was on the label." }
exhibit "chatter" { title = "Chat with the depot", kind = "chat",
  { "Tomo", "Two of these came back today 🙂" }, { "You", "Two? 二つ?" } }
exhibit "rule" { title = "Rule card: repairs", kind = "card", source = "Desk handbook, page 4", dated = "1 March 2026",
  "One repair or one replacement. After that the customer chooses.", "Say so before you are asked." }
exhibit "counts" { title = "Returns in May", kind = "table", columns = { "Week", "Back", "What was done" },
  rows = { { "18", "3", "swapped" }, { "19", "4", "" } }, note = "7 in two weeks." }
exhibit "trend" { title = "Dripping kettles", kind = "chart", chart = "bar", x = { "March", "April", "May" },
  series = { { name = "Returned", values = { 2, 3.5, 7 } } }, unit = "%", target = 2, baseline = 2.5,
  n = { 40, 38, 41 } }
exhibit "spout" { title = "The spout", kind = "image", file = "spout.png", alt = "A kettle's spout with a hairline crack on the left." }

scene "hello" {
  narrate "A message comes in, with a letter.",
  sian.worried "This is the second kettle, and it drips as well.",
  show "letter",
  choose "She waits, {trainee}." {
    say "Tell me about the first one too, and then I will act." {
      strong = "talk.h", add = { trust = 2 }, because = "She is heard before anything is promised.",
      sian.calm "The first one dripped after a week. This one after three days.",
    },
    say "Did you fill it above the line?" {
      against = "talk.h", add = { trust = -1 }, because = "It sounds like blame, and she has told you nothing yet.",
      sian.annoyed "No.",
    },
    act "Send her a voucher" {
      against = "talk.h", critical = "A voucher in place of a right: after one repair the choice is hers.",
      ties = { "serve.m2" }, because = "She did not ask for one.",
      sian.upset "I asked about the kettle.",
    },
    read "rule" { part = "talk.h", because = "Good to know, and she is still waiting.", narrate "A minute goes by." },
    wait { add = { asked = 1 }, sian "Hello?" },
  },
  show "counts",
  tomo.neutral "Two more came back this morning. 傘立ての横に置いてあるやかんを見てください、水が漏れています。",
  show "chatter",
  show "trend",
  go "sheet",
}

scene "sheet" {
  build "Which two lines go on the sheet?" {
    pick = 2, strong = "serve.m1", because = "A figure and a day: somebody can look again.",
    card "Back in May: seven, 7 % of what was sold" { right = true },
    card "Count again on 1 June" { right = true },
    card "Forty calls taken" { trap = "serve.x1", because = "It counts what was done." },
    card "Everybody tries harder" {},
  },
  rank "Put the steps in order." {
    strong = "serve.m1",
    card "Hear what happened" {}, card "Say what will happen" {}, card "Do it" {}, card "Look whether it worked" {},
  },
  figure "How many came back in weeks 18 and 19 together?" {
    strong = "serve.m1", answer = 7, tolerance = 0, unit = "kettles", near = { [4] = "That is week 19 alone." },
  },
  form "The entry for the log book." {
    pick "Kind" { card "Complaint" { strong = "talk.p", because = "It is one." }, card "Question" {} },
    pick "Who" { card "Me, by noon" { strong = "talk.p", because = "A name and a time." }, card "The team" { against = "talk.p", because = "Nobody in particular." } },
  },
  quote "Which of your moments did most for her?" { want = "best", strong = "serve.m2" },
  write "What will you write to her?" { least_words = 5 },
  choose "Send it?" {
    fixed = true, seconds = 60, silence = wait { narrate "The hour is over.", go "late" },
    act "Send it now" { add = { trust = 1 }, go "kept" },
    act "Ask {trainee} to read it again" { once = true, go "sheet" },
  },
}

ending "kept" { title = "A third kettle", outcome = "good", promise = "kept",
  "She has a kettle that does not drip.", "She wrote back: diolch o galon!",
  customer = "Her trust stands at {trust} of 10.", business = "The supplier changed the seal." }
ending "late" { title = "Past the hour", outcome = "poor", promise = "missed", "She rings somebody else." }

reflect { "Which of her words did you use again?", "What would {trainee} say to a colleague about it?" }
