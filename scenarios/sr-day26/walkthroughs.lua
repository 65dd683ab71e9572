-- What must hold of Day Twenty-Six. The first is the best path.

walkthrough "Heard, told, held to it, and passed on" {
  "So that's four nights",
  "Rule card", "Leave the papers",
  "You can have your money back",
  "let-her-think.d",
  "I will. I'm Robin",
  "No, Gareth.",
  "I'm sorry about those four nights",
  "Pencil hers on the tally",
  78,
  { "Step: from 30 March", "Figure: D12s back" },
  "Ring the buyer",
  "choices", "first-words",
  "One moment to keep",
  { "Rating: met, because she heard", "Proof: I said money", "Next: Gareth listens in" },
  expect = {
    ending = "supplier", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "shown" },
    strong = { "heat.h", "heat.e", "heat.a", "heat.t", "law.goods", "develop.m1", "promote.m1" },
    state = {
      remedy = "refund", heard = true, owner_named = true, rejected_by_customer = true, row = false, fault = "raised",
      trust = 10, tension = 0,
    },
  },
}

walkthrough "Good at the desk, and nothing comes of it" {
  "So that's four nights",
  "Leave the papers",
  "You can have your money back",
  "let-her-think.d",
  "I will. I'm Robin",
  "No, Gareth.",
  "I'm sorry about those four nights",
  "Write her remark",
  7,
  { "Customer comment", "Survey: 64 answers" },
  "Keep it coming",
  "choices", "look-first",
  "Really well",
  { "Rating: met, because I have come on", "Proof: I felt a lot more sure", "Next: keep on doing" },
  expect = {
    ending = "shelf", critical = false,
    levels = { ["develop.m1"] = "partly", ["promote.m1"] = "not_shown" },
    strong = { "heat.h", "heat.e", "heat.a", "heat.t", "law.goods", "develop.m1" },
    part = { "promote.m1" }, against = { "develop.m1", "promote.m1" },
    traps = { "promote.x1", "coach.x2" },
    state = { remedy = "refund", fault = "unnoticed" },
  },
}

walkthrough "Right about the note, in front of the queue" {
  "Let me plug it in",
  "Note taped to the till", "Rule card", "Leave the papers",
  "You can have your money back",
  "If it were me",
  "I will. I'm Robin",
  "That note of yours is wrong",
  "I'm so sorry, really",
  "Pencil hers on the tally",
  77.8,
  { "Step: from 30 March", "Figure: D12s back" },
  "Ring the buyer",
  "choices", "exchange-only",
  "One moment to keep",
  { "Rating: met, because she heard", "Proof: I said money", "Next: Gareth listens in" },
  expect = {
    ending = "past-twelve", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "shown" },
    strong = { "law.goods", "heat.t" }, part = { "heat.h" }, against = { "heat.h", "heat.a", "heat.e" },
    state = { row = true, fault = "raised", remedy = "refund" },
  },
}

walkthrough "Sent to the maker" {
  "Have you got the receipt",
  "Leave the papers",
  "The maker gives two years",
  expect = {
    ending = "helpline", critical = true,
    levels = { ["develop.m1"] = "no_opportunity", ["promote.m1"] = "no_opportunity" },
    against = { "heat.h" },
    state = { remedy = "maker", rights_told = false },
  },
}

walkthrough "Told, and then it has to be an exchange" {
  "So that's four nights",
  "Rule card", "Leave the papers",
  "You can have your money back",
  "let-her-think.d",
  "I'll make a start on it",
  "I'm sorry, Mrs Oyelaran, but it will have to be",
  expect = {
    ending = "helpline", critical = true,
    levels = { ["develop.m1"] = "no_opportunity", ["promote.m1"] = "no_opportunity" },
    strong = { "heat.h", "law.goods" }, part = { "heat.t" },
    state = { remedy = "exchange", rights_told = true, rejected_by_customer = true },
  },
}

walkthrough "A repair, with thanks" {
  "Oh no, I'm so sorry",
  "Leave the papers",
  "I'm so sorry. I'll swap it",
  "In that case we can mend yours",
  expect = {
    ending = "easter", critical = true,
    levels = { ["develop.m1"] = "no_opportunity", ["promote.m1"] = "no_opportunity" },
    against = { "heat.a", "law.goods" },
    state = { remedy = "repair", rights_told = false, in_hand = "swap" },
  },
}

-- Means well, knows some of it: the trainee whom the starting value is about.
walkthrough "A fair Saturday" {
  "Let me plug it in",
  "Rule card", "Leave the papers",
  "You can have your money back",
  "I'm sorry, I've put you on the spot",
  "I'll make a start on it",
  "Can I have a word by the stockroom",
  "I'm sorry about those four nights",
  "Tell the adviser who takes over",
  78,
  { "Advisers: to take", "Step: from 30 March" },
  "Ring the buyer",
  "say-sorry", "let-her-think",
  "Well enough",
  { "Rating: met, because she heard", "Proof: I said money", "Next: keep on doing" },
  expect = {
    ending = "supplier", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "shown" },
    strong = { "law.goods", "heat.a", "heat.e", "develop.m1", "promote.m1" },
    part = { "heat.h", "heat.t", "law.goods", "develop.m1", "promote.m1" }, against = { "heat.a" },
    state = { fault = "raised" },
  },
}

walkthrough "Policy first, put right at her second asking" {
  "So that's four nights",
  "Leave the papers",
  "After fourteen days",
  "I should have said this first",
  "I will. I'm Robin",
  "No, Gareth.",
  "We do apologise",
  "Pencil hers on the tally",
  80,
  { "Step: from 30 March", "Figure: D12s back" },
  "Could you look at week six",
  "first-words", "choices",
  "One moment to keep",
  { "Rating: partly met", "Proof: I offered", "Next: Gareth listens in" },
  expect = {
    ending = "supplier", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "shown" },
    strong = { "heat.h", "heat.e", "heat.t", "law.goods", "develop.m1", "promote.m1" },
    part = { "law.goods", "promote.m1" }, against = { "law.goods", "heat.a" },
    state = { rights_told = true, fault = "raised" },
  },
}

walkthrough "A name given, and taken back" {
  "Have you got the receipt",
  "Note taped to the till", "Leave the papers",
  "I'm so sorry. I'll swap it",
  "A refund at this stage",
  "I will. I'm Robin",
  "I did say the money",
  "I'm not meant to say sorry",
  "Send her the desk survey",
  22,
  { "Desk: a good deal", "Figure: D12s back" },
  "Could you look at week six",
  "who-when", "exchange-only",
  "As well as that note",
  { "Rating: met, because in the end", "Proof: I offered", "Next: Gareth listens in" },
  expect = {
    ending = "shelf", critical = false,
    levels = { ["develop.m1"] = "partly", ["promote.m1"] = "not_shown" },
    strong = { "heat.t", "develop.m1" }, part = { "promote.m1" },
    against = { "heat.h", "law.goods", "heat.t", "heat.a", "develop.m1", "promote.m1" },
    traps = { "promote.x1", "coach.x2" },
    state = { owner_named = true, fault = "unnoticed" },
  },
}

-- Nothing went well, and she still has her money: three chances for each point remain, one of them to say so.
walkthrough "A poor Saturday, honestly told" {
  "Oh no, I'm so sorry",
  "Note taped to the till", "Returns tally", "Leave the papers",
  "After fourteen days",
  "I really am so sorry",
  "It should go through today",
  "That note of yours is wrong",
  "I'm so sorry, really",
  "Write her remark",
  50,
  { "Advisers: to take", "Survey: 64 answers" },
  "Nothing, if you ask me",
  "first-words", "choices",
  "One moment to keep",
  { "Rating: partly met", "Proof: I offered", "Next: Gareth listens in" },
  expect = {
    ending = "past-twelve", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "not_shown" },
    strong = { "develop.m1" },
    against = { "heat.a", "heat.e", "law.goods", "heat.t", "promote.m1" },
    traps = { "promote.x1", "coach.x2" },
    state = { row = true, owner_named = false, rejected_by_customer = true, trust = 0 },
  },
}

walkthrough "Reads it all, and still hands her the telephone" {
  "Let me plug it in",
  "Note taped to the till", "Rule card", "Returns tally", "Leave the papers",
  "It is up to us, strictly",
  "I could see about a credit note",
  "Please don't worry about that part",
  "No, Gareth.",
  "I'm sorry about those four nights",
  "Tell the adviser who takes over",
  78,
  { "Step: from 30 March", "Figure: D12s back" },
  "Ring the buyer",
  "exchange-only", "second-ask",
  "Well enough",
  { "Rating: partly met", "Proof: I offered", "Next: be a bit clearer" },
  expect = {
    ending = "supplier", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "shown" },
    strong = { "law.goods", "heat.a", "heat.e", "develop.m1", "promote.m1" },
    part = { "heat.h", "develop.m1", "promote.m1" }, against = { "law.goods", "heat.t" },
    state = { fault = "raised" },
  },
}
