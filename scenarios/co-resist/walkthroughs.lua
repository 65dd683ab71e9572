-- What must hold of Twenty-Five Years. The first is the best path.

walkthrough "Two o'clock, with Lewis" {
  "You were, by two years",
  "They've changed it all",
  "Slow for you",
  "I'd hold that one,",
  "You read out each line",
  "Offer the practice account",
  "Stay quiet until",
  "Some of what we've done",
  "You read it back",
  "I'd trust you with Lewis",
  expect = {
    ending = "two-oclock", critical = false,
    levels = { ["coach.m3"] = "shown", ["learn.m1"] = "shown", ["learn.m3"] = "shown", ["learn.m5"] = "shown" },
    strong = { "coach.m3", "learn.m1", "learn.m3", "learn.m5", "grow.g", "grow.r", "grow.o", "grow.w", "calm.listen", "fb.sbi" },
    state = {
      played_shop = true, barrier_found = true, course_held = true, method = "practice", eased = true, handed_on = true,
      confidence = 10, resistance = 0,
    },
  },
}

walkthrough "Gently threatened" {
  "So you were",
  "What is it about the tablet",
  "its-slow.d",
  "Could she have some practice",
  "You pressed 'back'",
  "Put her beside Precious",
  "Murmur",
  "If it hasn't moved",
  expect = {
    ending = "head-office", critical = true,
    levels = { ["coach.m3"] = "too_few", ["learn.m3"] = "too_few", ["learn.m1"] = "partly", ["learn.m5"] = "partly" },
    strong = { "calm.listen" }, part = { "coach.m3", "learn.m1", "learn.m3", "learn.m5", "grow.g", "fb.sbi" },
    state = { barrier_found = true, method = "beside" },
  },
}

walkthrough "Compliments and a course, and she rings head office" {
  "Twenty-five years and",
  "Is it just a",
  "It does get quicker.",
  "Oh, that's great",
  "You were so patient",
  "I only mean",
  "Leave the tablet",
  "Lean across",
  "Do you want it enough,",
  "I knew you",
  "Keep your confidence",
  expect = {
    ending = "head-office", critical = false,
    levels = { ["coach.m3"] = "not_shown", ["learn.m1"] = "not_shown", ["learn.m3"] = "not_shown", ["learn.m5"] = "not_shown" },
    against = { "coach.m3", "learn.m1", "learn.m3", "learn.m5", "grow.r", "grow.w" },
    traps = { "learn.x1", "learn.x4", "coach.x1" },
    state = { trust = 0, method = "course", barrier_found = false },
  },
}

walkthrough "The chart held up, and put down again" {
  "You were, by two years",
  "They've changed it all",
  "its-slow.d",
  "I'd hold that one,",
  "That's three this month,",
  "Forget that",
  "Offer the practice account",
  "Stay quiet until",
  "Some of what we've done",
  "You read it back",
  "I'd trust you with Lewis",
  expect = {
    ending = "two-oclock", critical = false,
    levels = { ["coach.m3"] = "shown", ["learn.m1"] = "shown", ["learn.m3"] = "shown", ["learn.m5"] = "shown" },
    part = { "learn.m3", "fb.sbi" }, against = { "learn.m3" }, traps = { "promote.x3" },
  },
}

-- Means well, asks now and then, and changes things without asking: the trainee whom the starting value is about.
walkthrough "By the book" {
  "So you were",
  "They've changed it all",
  "Slow for you",
  "Could she have some practice",
  "You read out each line",
  "Put her beside Precious",
  "Stay quiet until",
  "Let's swap it",
  "Straight through",
  "Three a day",
  expect = {
    ending = "by-the-book", critical = false,
    levels = { ["coach.m3"] = "partly", ["learn.m1"] = "partly", ["learn.m3"] = "shown", ["learn.m5"] = "partly" },
    strong = { "learn.m1", "learn.m3", "learn.m5", "grow.r", "calm.listen", "fb.sbi" },
    part = { "coach.m3", "learn.m1", "learn.m3", "learn.m5", "grow.g", "grow.w" },
    state = { course_held = false, method = "beside", eased = false, handed_on = false },
  },
}

walkthrough "The right method, on a figure and a list" {
  "We've all had to change",
  "Let me take you through",
  "It's six minutes",
  "Shall I leave that",
  "You pressed 'back'",
  "Offer the practice account",
  "Tell her under your breath",
  "Some of what we've done",
  "That's one through",
  "Shall I report back",
  expect = {
    ending = "head-office", critical = false,
    levels = { ["coach.m3"] = "not_shown", ["learn.m1"] = "partly", ["learn.m3"] = "not_shown", ["learn.m5"] = "partly" },
    strong = { "learn.m1", "learn.m5", "grow.o" }, traps = { "learn.x4", "learn.x1", "promote.x3" },
    state = { method = "practice", eased = true, trust = 0 },
  },
}

walkthrough "Two pages with arrows" {
  "You were, by two years",
  "What is it about the tablet",
  "Slow for you",
  "I'd hold that one,",
  "You read out each line",
  "Write her two clear pages",
  "Stay quiet until",
  "Some of what we've done",
  "You read it back",
  "I'd trust you with Lewis",
  expect = {
    ending = "two-oclock", critical = false,
    levels = { ["coach.m3"] = "partly", ["learn.m1"] = "partly", ["learn.m3"] = "shown", ["learn.m5"] = "partly" },
    against = { "coach.m3", "learn.m1" },
    state = { method = "guide", eased = true },
  },
}
