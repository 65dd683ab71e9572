-- What must hold of Before You Begin. The first is the best path.

local chain = { "Four callers", "By ten past", "Half of the day", "The recorded", "The whole day" }

walkthrough "A small change, a starting point, and a guess" {
  "I'd love to, Olu",
  61.0,
  { "From 61.0", "To 70 per cent,", "In the week that ends" },
  "Mrs Bell by telephone today",
  "I haven't got one yet",
  "Why nine, then?",
  chain,
  { "Half of two doctors'", "A new recorded message", "Fern and Mateus tick" },
  { "Why: four in ten", "What and when", "Tell Fern or Mateus" },
  "Calls settled first time, counted as before, each Friday",
  "My guess is about",
  expect = {
    ending = "one-oclock", critical = false,
    levels = { ["improve.m1"] = "shown", ["improve.m2"] = "shown", ["improve.m3"] = "shown" },
    strong = { "improve.m1", "improve.m2", "improve.m3", "pdsa.plan" },
    state = { asked = true, fits = true, baseline = 3, buy_in = 10, patience = 7 },
  },
}

walkthrough "A good launch" {
  "Great, let's go for it.",
  59,
  { "From 61.0", "With a launch", "To make Wren Street" },
  "Mrs Bell by telephone today",
  "It's only a small trial",
  "Why nine, do you think",
  { "Four callers", "Half of the day", "By ten past", "The recorded", "The whole day" },
  { "A launch morning", "A new recorded message", "Half of two doctors'" },
  { "It is going to be", "What and when", "Tell Fern or Mateus" },
  "Briefings, texts and calls",
  "It'll be sorted",
  expect = {
    ending = "launch", critical = false,
    levels = { ["improve.m1"] = "not_shown", ["improve.m2"] = "partly", ["improve.m3"] = "not_shown" },
    strong = { "improve.m2" }, part = { "improve.m1", "improve.m2", "improve.m3" },
    against = { "improve.m1", "improve.m3", "pdsa.plan" }, traps = { "improve.x1", "improve.x3" },
    state = { asked = true, fits = false, baseline = 0 },
  },
}

walkthrough "Agreed upstairs" {
  "I'd love to, Olu",
  61,
  { "From 61.0", "To 70 per cent,", "As soon as possible" },
  "The partners and Olu",
  "It's got Olu and all",
  "I'll leave you to it",
  "Shall I take that",
  chain,
  { "Half of two doctors'", "A new recorded message", "New telephones" },
  { "After careful", "Any questions", "What and when" },
  "Calls settled first time, counted as before, each Friday",
  "I'd rather not name",
  expect = {
    ending = "against", critical = false,
    levels = { ["improve.m1"] = "partly", ["improve.m2"] = "not_shown", ["improve.m3"] = "shown" },
    strong = { "improve.m1", "improve.m3" }, part = { "improve.m1" }, against = { "improve.m1", "improve.m2", "pdsa.plan" },
    traps = { "improve.x2" },
    state = { buy_in = 0, baseline = 3, fits = false },
  },
}

-- Does most of it, in a hurry, and puts it right when told: the trainee whom the starting value is about.
walkthrough "A fair plan" {
  "A friend's practice",
  61,
  { "From 61.0", "To 70 per cent,", "In the week that ends" },
  "The patients, with a survey",
  "I know how it",
  "I came in wrong",
  "Why nine, do you think",
  { "Four callers", "By ten past", "The recorded", "Half of the day", "The whole day" },
  { "Half of two doctors'", "A new recorded message", "A third person" },
  { "Why: four in ten", "What and when", "Please do bear" },
  "Calls settled first time, counted as before, each Friday",
  "It should go up",
  expect = {
    ending = "put-off", critical = false,
    levels = { ["improve.m1"] = "partly", ["improve.m2"] = "partly", ["improve.m3"] = "partly" },
    strong = { "improve.m1", "improve.m3" }, part = { "improve.m1", "improve.m2", "pdsa.plan" },
    against = { "improve.m2", "improve.m3" }, traps = { "improve.x1" },
    state = { baseline = 2, fits = false, patience = 4, buy_in = 5 },
  },
}

walkthrough "Three months of study" {
  "I'd want to do it properly",
  366,
  { "From 61.0", "To 70 per cent,", "In the week that ends" },
  "The patients, with a survey",
  "I haven't got one yet",
  "Why nine, then?",
  chain,
  { "Half of two doctors'", "A new recorded message", "Fern and Mateus tick" },
  { "Why: four in ten", "What and when", "Tell Fern or Mateus" },
  "Calls settled first time, counted as before, but once",
  "I'd rather not name",
  expect = {
    ending = "launch", critical = false,
    levels = { ["improve.m1"] = "shown", ["improve.m2"] = "shown", ["improve.m3"] = "partly" },
    part = { "improve.m2", "improve.m3" },
    state = { patience = 0, fits = true, baseline = 0 },
  },
}

walkthrough "Remembered, and the desk keeps its bell" {
  "Great, let's go for it.",
  70,
  { "With thirty changes", "With a launch", "As soon as possible" },
  "Everyone at once",
  "I know how it",
  "I do understand",
  "They ring at nine, so what",
  { "The whole day", "The recorded", "Half of the day", "By ten past", "Four callers" },
  { "A launch morning", "A briefing a week", "New telephones" },
  { "It is going to be", "Please do bear", "Other practices" },
  "How the desk feels",
  "It'll be sorted",
  expect = {
    ending = "against", critical = false,
    levels = { ["improve.m1"] = "not_shown", ["improve.m2"] = "not_shown", ["improve.m3"] = "not_shown" },
    traps = { "improve.x1", "improve.x2", "improve.x3" },
  },
}
