-- Tests of the story: each names the answers in their order, by an id or by the beginning of a text, and says what
-- has to come of them. 'rapport test FOLDER' plays them all.

walkthrough "Asked first, told what was seen" {
  "Which bit do you keep going over",
  "You called out four minutes",
  "He held out his receipt",
  { "Try: read the receipt", "Saturday at four" },
  expect = {
    ending = "strip-stays", critical = false,
    levels = { ["learn.m3"] = "shown" },
    strong = { "learn.m3", "fb.first" },
    state = { ease = 10 },
  },
}

walkthrough "Kind, and nothing to go on" {
  "Oh, Idris",
  "You were brilliant",
  "He was rude to you",
  { "Aim: a good deal", "Saturday at four" },
  expect = {
    ending = "under-the-counter",
    levels = { ["learn.m3"] = "not_shown" },
    part = { "learn.m3" }, against = { "learn.m3" },
    state = { ease = 6 },
  },
}

walkthrough "By the book" {
  "begin.b",
  "the-queue.b",
  "mr-aldous.b",
  { "Course: customer care", "Maddy has a word" },
  expect = {
    ending = "under-the-counter",
    levels = { ["learn.m3"] = "not_shown" },
    against = { "learn.m3" }, traps = { "learn.x1", "learn.x3" },
  },
}
