-- What must hold of The Mirror. The first is the best path.

walkthrough "Two gaps and a strength" {
  "Thank Marek kindly",
  { "4 of 4", "3 of 4", "2 of 4", "1 of 4" },
  "Ms Farah: I said",
  "Mrs Adeyemi: I told her",
  "Once more, please, because",
  "No, poor man",
  { "Card 2", "Card 4", "Card 6" },
  { "Going back to check", "Hearing people out" },
  { "Going back: nothing here", "Hearing out: the listening" },
  "From tonight",
  expect = {
    ending = "map", critical = false,
    levels = { ["coach.m1"] = "shown", ["develop.m1"] = "shown", ["develop.m6"] = "shown" },
    strong = { "coach.m1", "develop.m1", "develop.m6", "reflect.what", "reflect.sowhat", "reflect.nowhat" },
    state = { opened = true, strength = true, gaps = 2, high = 0, low = 0 },
  },
}

walkthrough "Fours, and it reads well" {
  "Put threes and fours",
  { "4 of 4", "4 of 4", "4 of 4", "4 of 4" },
  "The Grants: ten past",
  "Mr Novak: nine minutes,",
  "Isn't that a bit",
  "It can stay",
  "I followed procedure",
  { "Card 1", "Card 7", "Card 2" },
  { "To enhance", "To go on" },
  { "Both: Wine", "Hearing out: keep" },
  "Stay positive",
  expect = {
    ending = "kind", critical = false,
    levels = { ["coach.m1"] = "not_shown", ["develop.m1"] = "not_shown", ["develop.m6"] = "not_shown" },
    against = { "coach.m1", "develop.m1", "develop.m6", "reflect.nowhat" }, traps = { "coach.x2", "develop.x1" },
    state = { opened = false, strength = false, gaps = 0, high = 7, low = 0 },
  },
}

walkthrough "Hard on yourself, and no nearer" {
  "Get the standard down",
  { "1 of 4", "1 of 4", "1 of 4", "1 of 4" },
  "Mrs Adeyemi: I kept calm",
  "Mrs Adeyemi: I told her",
  "Isn't it better to be",
  "I'd take it out",
  { "Card 2", "Card 4", "Card 3" },
  { "Everything", "Hearing people out" },
  { "Hearing out: keep", "Both: ask Bao" },
  "I'll make a real effort",
  expect = {
    ending = "dark", critical = false,
    levels = { ["coach.m1"] = "partly", ["develop.m1"] = "partly", ["develop.m6"] = "partly" },
    strong = { "develop.m1" }, part = { "coach.m1", "develop.m1", "develop.m6", "reflect.nowhat" },
    against = { "coach.m1", "develop.m1" },
    state = { high = 0, low = 5, strength = false, gaps = 1 },
  },
}

walkthrough "Too low, and counted again" {
  "Thank Marek kindly",
  { "2 of 4", "2 of 4", "1 of 4", "1 of 4" },
  "Ms Farah: I said",
  "Mrs Adeyemi: my communication",
  "Nothing I could really show",
  "I'd change it to",
  "He said, 'I am trying",
  { "Card 2", "Card 4", "Card 6" },
  { "Going back to check", "Hearing people out" },
  { "Going back: nothing here", "Hearing out: the listening" },
  "I'll make a real effort",
  expect = {
    ending = "map", critical = false,
    levels = { ["coach.m1"] = "shown", ["develop.m1"] = "partly", ["develop.m6"] = "shown" },
    part = { "develop.m1", "reflect.sowhat", "reflect.nowhat" }, against = { "develop.m1" },
    state = { high = 0, low = 0, gaps = 2 },
  },
}

-- Opens the standard, means to be fair, and is polite to Bao: the trainee whom the starting value is about.
walkthrough "A fair sheet" {
  "Get the standard down",
  { "4 of 4", "3 of 4", "3 of 4", "2 of 4" },
  "Ms Farah: dealt with",
  "Mrs Adeyemi: I told her",
  "Fair enough",
  "No, poor man",
  { "Card 2", "Card 6", "Card 3" },
  { "Going back to check", "Hearing people out" },
  { "Going back: nothing here", "Hearing out: keep" },
  "I'll make a real effort",
  expect = {
    ending = "map", critical = false,
    levels = { ["coach.m1"] = "partly", ["develop.m1"] = "shown", ["develop.m6"] = "partly" },
    part = { "coach.m1", "develop.m1", "develop.m6", "reflect.what", "reflect.nowhat" },
    state = { opened = false, high = 3, low = 0, gaps = 2 },
  },
}

walkthrough "The right moments, and a day out" {
  "Pitch yours",
  { "3 of 4", "3 of 4", "3 of 4", "3 of 4" },
  "Ms Farah: I said",
  "The Grants: I could",
  "It was half past five",
  "I'd take it out",
  { "Card 2", "Card 4", "Card 6" },
  { "Going back to check", "To learn about wine" },
  { "Going back: Difficult", "Both: Wine" },
  "I'll ask housekeeping",
  expect = {
    ending = "kind", critical = false,
    levels = { ["coach.m1"] = "not_shown", ["develop.m1"] = "partly", ["develop.m6"] = "not_shown" },
    strong = { "develop.m1", "develop.m6", "reflect.what" }, traps = { "develop.x1" },
    state = { high = 4, low = 1, strength = true, gaps = 0 },
  },
}
