-- What must hold of Listen Back. The first is the best path.

walkthrough "He leaves with his own next step" {
  "Keep the box, though. Just",
  "fine-i-think.d",
  "It's your call, Callum",
  "At two-ten she asked",
  "Rubbish I can't do",
  "Just give me three things",
  "Play him twenty seconds",
  "That's twenty-two from forty, because",
  "I'd rather not",
  "You've got the last word:",
  "That's up to Callum, really.",
  expect = {
    ending = "half-a-minute", critical = false,
    levels = { ["coach.m3"] = "shown", ["learn.m1"] = "shown", ["learn.m3"] = "shown" },
    strong = { "coach.m3", "learn.m1", "learn.m3", "grow.g", "grow.r", "grow.o", "grow.w", "fb.sbi", "fb.first" },
    state = { reason = true, own_words = true, tried = true, again = true, card = true, ownership = 10, minutes = 3 },
  },
}

walkthrough "Figures, and none of them his" {
  "We've got half an hour",
  "Come off it",
  "So that was forty seconds",
  "It's mainly the length",
  "I did exactly that",
  "The words are",
  "Tell him the five rules",
  "Twenty-two. Tell her",
  "You could borrow",
  "So that's under fifteen",
  "We got done",
  expect = {
    ending = "bear-with-me", critical = false,
    levels = { ["coach.m3"] = "not_shown", ["learn.m1"] = "partly", ["learn.m3"] = "partly" },
    part = { "coach.m3", "learn.m1", "learn.m3", "fb.sbi", "fb.first", "grow.w" },
    against = { "coach.m3", "learn.m1", "learn.m3", "grow.o" }, traps = { "learn.x3" },
    state = { own_words = false, card = false, tried = true, ownership = 0 },
  },
}

walkthrough "Kind throughout, and he leaves flattened" {
  "Sit down, you daft",
  "It really was fine.",
  "I thought the first two minutes",
  "At two-ten you went into your shell. You",
  "It's more about energy",
  "Rubbish? You're one of",
  "Just give me three things",
  "Do the whole call",
  "So much better. Can",
  "Course I can",
  "You'll be fine with",
  "Would you settle for seven",
  expect = {
    ending = "crisps", critical = false,
    levels = { ["coach.m3"] = "not_shown", ["learn.m1"] = "not_shown", ["learn.m3"] = "not_shown" },
    strong = { "grow.o" }, part = { "coach.m3", "learn.m3" },
    against = { "coach.m3", "learn.m1", "learn.m3", "fb.sbi", "fb.first" },
    traps = { "learn.x4", "coach.x1", "learn.x3" },
    state = { own_words = true, reason = false, again = false, confidence = 0, minutes = 0 },
  },
}

walkthrough "A good half hour, undone at the door" {
  "Keep the box, though. Just",
  "fine-i-think.d",
  "It's your call, Callum",
  "At two-ten she asked",
  "Rubbish I can't do",
  "Just give me three things",
  "Play him twenty seconds",
  "That's twenty-two from forty, because",
  "I'd rather not",
  "You've got the last word:",
  "He goes to pieces",
  expect = {
    ending = "crisps", critical = true,
    levels = { ["coach.m3"] = "partly", ["learn.m1"] = "partly", ["learn.m3"] = "partly" },
    strong = { "coach.m3", "learn.m1", "learn.m3", "grow.w" },
  },
}

-- Means well, asks more than tells, and is in a hurry: the trainee whom the starting value is about.
walkthrough "A fair half hour" {
  "No box today: Imran",
  "Fine in what way",
  "It's your call, Callum",
  "It's mainly the length",
  "Rubbish I can't do",
  "Bex reads the page out",
  "Be Mrs Adair there and then",
  "That's twenty-two from forty, because",
  "I'd rather not",
  "So that's under fifteen",
  "That's up to Callum, really.",
  expect = {
    ending = "bear-with-me", critical = false,
    levels = { ["coach.m3"] = "partly", ["learn.m1"] = "shown", ["learn.m3"] = "shown" },
    strong = { "coach.m3", "learn.m1", "learn.m3", "grow.r", "fb.first" },
    part = { "coach.m3", "learn.m1", "learn.m3", "grow.g", "grow.o", "grow.w", "fb.sbi" },
    state = { reason = true, own_words = false, again = true, ownership = 6 },
  },
}

walkthrough "A poor word, taken back" {
  "Keep the box, though. Just",
  "fine-i-think.d",
  "It's your call, Callum",
  "From two-ten on, try and",
  "That was no use to you",
  "rubbish-at-this.e",
  "Just give me three things",
  "Play him twenty seconds",
  "That's twenty-two from forty, because",
  "I'd rather not",
  "You've got the last word:",
  "We got done",
  expect = {
    ending = "half-a-minute", critical = false,
    levels = { ["coach.m3"] = "shown", ["learn.m1"] = "shown", ["learn.m3"] = "partly" },
    strong = { "coach.m3", "learn.m1", "learn.m3" }, part = { "learn.m3", "fb.sbi", "fb.first" },
    against = { "learn.m3" }, traps = { "coach.x1" },
    state = { reason = false, again = true },
  },
}

-- Eleven minutes of a good call: none are left for him.
walkthrough "The coach's own best call" {
  "Keep the box, though. Just",
  "Fine in what way",
  "Before you say anything",
  "At two-ten she asked",
  "I did exactly that",
  "Just give me three things",
  "Do the whole call",
  "That's twenty-two from forty, because",
  "You put on the form",
  "What if I listen",
  "Would you settle for seven",
  expect = {
    ending = "bear-with-me", critical = false,
    levels = { ["coach.m3"] = "not_shown", ["learn.m1"] = "not_shown", ["learn.m3"] = "partly" },
    against = { "coach.m3", "learn.m1", "learn.m3" }, traps = { "learn.x3" },
    state = { tried = true, again = false, minutes = 0 },
  },
}
