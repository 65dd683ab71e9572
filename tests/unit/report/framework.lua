framework {
  id = "small",
  title = "A small framework",
  version = 3,
  wording = "Words of the tests, of nobody else.",
}

unit "desk" {
  title = "At the desk",
  point "m1" {
    title = "Look back",
    asks = "Name a strong and a weak moment of your own, with what each did.",
    shown_like = "'I cut in, and he stopped telling me. Asking again brought it back.'",
    prompt = "Bring one contact from last week: what did you say, and what did it do?",
  },
  point "m2" {
    title = "Measure a change",
    asks = "Say which figure a change should move, and when you will look.",
    shown_like = "'Twelve came back in May. We count again on 30 June.'",
    prompt = "Which figure at your desk moved last, and who counted?",
  },
  misconception "x1" { title = "Busy for better", does = "Takes a full day for a good one." },
  concept "c1" { title = "Hearing first", meaning = "Facts come after the story.", line = "Nobody is helped before they are heard." },
}

unit "floor" {
  title = "On the floor",
  point "m1" {
    title = "Coach beside the shelf",
    asks = "Coach a colleague where the work is done.",
    shown_like = "'You try the next one, and I watch.'",
    prompt = "Whom did you coach last, and what did they do next?",
  },
}

model "heat" {
  title = "HEAT",
  line = "Hear, then take it on.",
  steps = { "h", "t" },
  criterion "h" { title = "Hear", looks_for = "Lets the story finish.", rests_on = "desk.c1" },
  criterion "t" { title = "Take it on", looks_for = "Says who, what and by when.", rests_on = "desk.c1" },
}

model "rules" {
  title = "Rules",
  steps = { "goods" },
  criterion "goods" { title = "Faulty goods", looks_for = "Tells every remedy.", rests_on = "desk.c1", card = "rule" },
}
