-- What must hold of Who Is It For? The first is the best path.

walkthrough "On that call" {
  "It's a lovely kettle",
  "The 62 per cent",
  { "What you owe", "If the meter", "January costs" },
  "No. It's 53p",
  "A prompt on Lowri's screen",
  "Not on that alone",
  2.40,
  "It went out beautifully",
  "Put them beside the survey,",
  { "Step: from 6 July", "Figure: new on Steady", "Look: count it" },
  "Not much, until today. In",
  expect = {
    ending = "on-that-call", critical = false,
    levels = { ["promote.m1"] = "shown", ["promote.m2"] = "shown" },
    strong = {
      "promote.m1", "promote.m2", "promo.need", "promo.benefit", "promo.channel", "promo.review", "law.fairtrading",
    },
    state = { plan = "calls", step = true, saskia_trust = 7, fit = 10, reach = 9 },
  },
}

walkthrough "The right plan, and a step that nobody counts" {
  "It's a lovely kettle",
  "The 62 per cent",
  { "What you owe", "If the meter", "Save up to" },
  "Couldn't we put",
  "A prompt on Lowri's screen",
  "I'm sorry, but no",
  7.75,
  "The open rate",
  "Go to the form",
  { "Step: from 6 July", "Advisers: to bear", "Look: count it" },
  "It told us that",
  expect = {
    ending = "in-the-post", critical = false,
    levels = { ["promote.m1"] = "partly", ["promote.m2"] = "shown" },
    strong = { "promote.m2" }, part = { "promote.m1", "promote.m2", "promo.benefit", "promo.review", "law.fairtrading" },
    state = { plan = "calls", step = false },
  },
}

walkthrough "Glossy" {
  "I like it. Could",
  "Whoever's on the list",
  { "Ten great features", "Help is here", "Save up to" },
  "Keep it at 19p,",
  "The email again",
  "It's about brand",
  "It all depends",
  2.4,
  "It is one. And",
  "Thank all thirty",
  { "Customers: a card", "Survey: the same", "Wall: a screen" },
  "Thank you so much",
  expect = {
    ending = "glossy", critical = false,
    levels = { ["promote.m1"] = "not_shown", ["promote.m2"] = "not_shown" },
    against = { "promote.m1", "promote.m2", "promo.need", "promo.benefit", "promo.channel", "promo.review", "law.fairtrading" },
    traps = { "promote.x1", "promote.x2", "improve.x3" },
    state = { plan = "glossy", saskia_trust = 9 },
  },
}

walkthrough "Once more, with a button" {
  "Nobody reads those",
  "The 22 per cent",
  { "What you owe", "If the meter", "January costs" },
  "All the others",
  "The bus sides",
  "We can put up something",
  "I'm sorry, but no",
  2.4,
  "Three hundred and ten",
  "Take the survey's 41",
  { "Step: from 6 July", "Figure: new on Steady", "Look: count it" },
  "It's been shared",
  expect = {
    ending = "email-again", critical = false,
    levels = { ["promote.m1"] = "partly", ["promote.m2"] = "not_shown" },
    strong = { "promote.m1", "promote.m2", "promo.benefit" }, traps = { "improve.x3", "promote.x1" },
    state = { plan = "email", saskia_trust = 2, step = true },
  },
}

walkthrough "A kind word for Mrs Tilley" {
  "It's a lovely kettle",
  "The 62 per cent",
  { "What you owe", "If the meter", "January costs" },
  "No. It's 53p",
  "A prompt on Lowri's screen",
  "You'll be fine",
  expect = {
    ending = "the-fire", critical = true,
    levels = { ["promote.m1"] = "no_opportunity", ["promote.m2"] = "partly" },
    strong = { "promote.m2", "law.fairtrading", "promo.channel" },
    state = { plan = "calls" },
  },
}

-- Thinks of the customer, trims what there is, and counts when told to: the trainee whom the starting value is about.
walkthrough "A fair afternoon" {
  "Could we cut it down",
  "The 62 per cent",
  { "What you owe", "January costs", "Help is here" },
  "Couldn't we put",
  "A letter to each",
  "Not on that alone",
  2.4,
  "It went out beautifully",
  "Put them beside the survey,",
  { "Step: from 6 July", "Advisers: to bear", "Look: count it" },
  "It told us that",
  expect = {
    ending = "in-the-post", critical = false,
    levels = { ["promote.m1"] = "shown", ["promote.m2"] = "shown" },
    strong = { "promote.m1", "promote.m2", "promo.need", "promo.review" },
    part = { "promote.m1", "promote.m2", "promo.benefit", "promo.channel", "law.fairtrading" },
    state = { plan = "letter" },
  },
}

walkthrough "The brochure, counted again" {
  "It's a lovely kettle",
  "Older people",
  { "What you owe", "If the meter", "January costs" },
  "No. It's 53p",
  "The email again",
  "I left them out",
  "Not on that alone",
  0.24,
  "It went out beautifully",
  "Put them beside the survey,",
  { "Step: from 6 July", "Figure: new on Steady", "Look: count it" },
  "Not much, until today. In",
  expect = {
    ending = "in-the-post", critical = false,
    levels = { ["promote.m1"] = "shown", ["promote.m2"] = "shown" },
    part = { "promote.m2", "promo.channel", "promote.m1" }, against = { "promote.m2", "promo.channel" }, traps = { "promote.x2" },
    state = { plan = "letter", step = true },
  },
}
