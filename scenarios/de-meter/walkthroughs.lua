-- What must hold of The Meter and the Machine. The first is the best path.

walkthrough "Heard, sent, named, and four calls are few" {
  "first-words.c",
  "Something's beeping",
  { "order.a", "order.b", "order.c" },
  "You're frightened for him",
  "We took five pounds",
  "I'd be so glad of number three",
  "Ask Lowri for the moment", "Callers, two a week",
  1.25,
  "It may have.",
  { "Activity: half a day", "Now: one step", "Standard: criterion 3", "Figure: mean 2.50", "Caller: Mrs Darzi" },
  expect = {
    ending = "steady", critical = false,
    levels = { ["develop.m3"] = "shown", ["develop.m8"] = "shown" },
    strong = {
      "calm.listen", "calm.plain", "calm.feel", "heat.h", "heat.e", "heat.a", "heat.t", "law.equality",
      "develop.m3", "develop.m8",
    },
    state = {
      need_found = true, credit_added = true, flag_renewed = true, standard_linked = true, left = 21, trust = 9, tension = 1,
    },
  },
}

walkthrough "The power stays on, and the flag is forgotten" {
  "I'm Morgan, and I'm here",
  "what-beeps.d",
  { "order.a", "order.c", "order.b" },
  "You're frightened for him",
  "We took five pounds",
  "Whatever you like",
  "Thank Lowri", "I could ask a couple",
  2.5,
  "I'd say so.",
  { "Activity: half a day", "Now: one step", "Standard: criterion 3", "Figure: mean 2.50", "Next: the advanced" },
  expect = {
    ending = "lapsed", critical = false,
    levels = { ["develop.m3"] = "partly", ["develop.m8"] = "partly" },
    strong = { "calm.feel", "calm.plain", "heat.e", "heat.a", "heat.h" },
    part = { "calm.plain", "calm.listen", "heat.t", "develop.m3", "develop.m8" },
    state = { credit_added = true, flag_renewed = false, need_found = false },
  },
}

walkthrough "A visit between eleven and two" {
  "Mrs Darzi, I can't help you",
  "Before we go further",
  { "order.c", "order.b", "order.a" },
  "I would like to help you",
  "There'll be somebody",
  "It might be worth ringing",
  "You heard me last week",
  "Go by Kofi's", "Just you, if I'm honest",
  7,
  "It did. I feel",
  { "Growth: I feel", "Praise: the trainer", "Calls: 212", "Next: the advanced", "Activity: half a day" },
  expect = {
    ending = "dark", critical = false,
    levels = { ["develop.m3"] = "not_shown", ["develop.m8"] = "not_shown" },
    against = { "calm.listen", "law.equality", "heat.e", "heat.t", "develop.m3", "develop.m8" },
    traps = { "develop.x5", "coach.x2" },
    state = { credit_added = false, flag_renewed = false },
  },
}

walkthrough "Sent, and then the call is ended" {
  "first-words.c",
  "Something's beeping",
  { "order.a", "order.b", "order.c" },
  "I don't have to listen",
  expect = {
    ending = "ended", critical = true,
    levels = { ["develop.m3"] = "no_opportunity", ["develop.m8"] = "no_opportunity" },
    strong = { "calm.listen", "calm.feel", "law.equality", "heat.t" },
    state = { credit_added = true },
  },
}

walkthrough "Nothing sent, and the call is ended" {
  "Oh, I do understand",
  "Before we go further",
  { "order.c", "order.a", "order.b" },
  "I don't have to listen",
  expect = {
    ending = "ended-dark", critical = true,
    levels = { ["develop.m3"] = "no_opportunity", ["develop.m8"] = "no_opportunity" },
    against = { "heat.e", "law.equality" },
    state = { credit_added = false },
  },
}

walkthrough "The wrong way round, and put right" {
  "Oh, I do understand",
  "That's the debt plan",
  { "order.b", "order.c", "order.a" },
  "I can just imagine",
  "Nothing yet, and that was",
  "No, no, I'm sorry",
  "My greeting",
  "Put hers away", "I think that's plenty",
  3.75,
  "It'll be the script",
  { "Growth: I feel", "Now: one step", "Standard: criterion 3", "Figure: mean 2.50", "Caller: Mrs Darzi" },
  expect = {
    ending = "lapsed", critical = false,
    levels = { ["develop.m3"] = "not_shown", ["develop.m8"] = "not_shown" },
    part = { "heat.t", "develop.m8" },
    against = { "heat.e", "heat.h", "calm.feel", "heat.a", "develop.m3", "develop.m8" },
    traps = { "develop.x3", "develop.x5", "coach.x2" },
    state = { credit_added = true, flag_renewed = false, left = 14 },
  },
}

-- Begins by the script, hears it in time, and is careful with the figure.
walkthrough "A fair morning" {
  "I'm Morgan, and I'm here",
  "Something's beeping",
  { "order.b", "order.a", "order.c" },
  "I would like to help you",
  "We took five pounds",
  "I'd be so glad of number three",
  "Thank Lowri", "Callers, two a week",
  1.25,
  "I'd say so.",
  { "Activity: half a day", "Now: one step", "Standard: criterion 3", "Figure: mean 2.50", "Calls: 212" },
  expect = {
    ending = "lapsed", critical = false,
    levels = { ["develop.m3"] = "shown", ["develop.m8"] = "partly" },
    strong = { "law.equality", "calm.feel", "heat.a", "heat.h", "develop.m3", "develop.m8" },
    part = { "calm.plain", "heat.t", "develop.m3", "develop.m8" }, against = { "heat.e" },
    state = { need_found = true, credit_added = true, flag_renewed = false },
  },
}
