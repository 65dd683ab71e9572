-- What must hold of Counter Four. The first is the best path.

walkthrough "Room, truth, silence, and a day" {
  "Push back half a pace",
  "You were told ten days",
  "let-him-breathe.c",
  "You're frightened for her",
  "Hands off the glass",
  "Monday at nine with Mr Amari",
  "To ring the inspectors' office",
  "I'd ask that too",
  "Fourteen of the eighteen",
  "You saw all of it",
  "Can we read it by cause",
  expect = {
    ending = "monday", critical = false,
    levels = { ["promote.m3"] = "shown" },
    strong = {
      "calm.space", "calm.listen", "calm.plain", "calm.feel", "calm.limits", "calm.choices", "calm.debrief",
      "heat.h", "heat.e", "heat.a", "heat.t", "promote.m3",
    },
    state = {
      told_why = true, limit_set = true, threat = false, security = false, inspection_booked = true, colleague_used = true,
      tension = 0, trust = 10, safety = 9,
    },
  },
}

walkthrough "Calm, courteous, and nothing booked" {
  "Push back half a pace",
  "You were told ten days",
  "So it came through again",
  "I can hear that you're cross",
  "Our policy does ask",
  "I could always put in for another flat", "It's our screen",
  "Nothing, as it would go down",
  "I really am sorry",
  "I know. If I hand",
  "I'm fine, honestly",
  "I'm top with nine",
  expect = {
    ending = "third-paper", critical = false,
    levels = { ["promote.m3"] = "not_shown" },
    strong = { "calm.space", "heat.h", "heat.a" }, part = { "calm.listen", "calm.feel", "calm.limits" },
    against = { "calm.choices", "heat.h", "heat.t", "calm.debrief", "promote.m3" }, traps = { "promote.x3" },
    state = { inspection_booked = false, security = false },
  },
}

walkthrough "A threat, two behind the glass, and the wall is still owed" {
  "Smile, keep it light",
  "Sir, I'm going to need you",
  "And have you been opening",
  "You're frightened for her",
  "It's quite all right",
  "Press the button, step away",
  "Book Mr Amari",
  "Fourteen of the eighteen",
  "You saw all of it",
  "Can we read it by cause",
  expect = {
    ending = "walked-out", critical = false,
    levels = { ["promote.m3"] = "shown" },
    strong = { "calm.feel", "calm.debrief", "heat.t", "promote.m3" }, against = { "calm.space", "calm.feel", "heat.e", "calm.limits" },
    state = { threat = true, security = true, inspection_booked = true, colleague_used = true },
  },
}

walkthrough "The button, and red" {
  "Lean in to the gap",
  "I understand, I really do",
  "Right. Let me just read",
  "Damp is one of the commonest",
  "It's quite all right",
  "Press the button and call to Ruth",
  "Mark the case as overdue",
  "It's a stick",
  "He wants a warning letter",
  "Sixty-one of mine",
  expect = {
    ending = "red", critical = false,
    levels = { ["promote.m3"] = "not_shown" },
    part = { "heat.t" },
    against = { "calm.space", "heat.e", "heat.a", "calm.listen", "calm.feel", "calm.limits", "calm.debrief", "promote.m3" },
    traps = { "promote.x3" },
    state = { threat = true, security = true, inspection_booked = false },
  },
}

walkthrough "Alone with a threat" {
  "Fold your arms",
  "I won't be called that",
  "And have you been opening",
  "It's ever so hard",
  "It's quite all right",
  "Wave Ruth back",
  expect = {
    ending = "outside", critical = true,
    levels = { ["promote.m3"] = "too_few" },
    against = { "calm.space", "calm.limits", "heat.e" },
    state = { threat = true, security = false },
  },
}

walkthrough "A stop on the repair" {
  "Smile, keep it light",
  "Sir, I'm going to need you",
  "let-him-breathe.c",
  "I can hear that you're cross",
  "If you carry on like this",
  expect = {
    ending = "stopped", critical = true,
    levels = { ["promote.m3"] = "no_opportunity" },
    strong = { "calm.listen" },
    state = { tension = 8, inspection_booked = false },
  },
}

-- Says tomorrow, and takes it back; asks Ruth to take over, and hears why that was not it.
walkthrough "A fair afternoon" {
  "Push back half a pace",
  "I understand, I really do",
  "let-him-breathe.c",
  "You're frightened for her",
  "Hands off the glass",
  "I'll have one of our two", "I can't do that",
  "To take over from you",
  "I'd ask that too",
  "Thank you for keeping an eye",
  "Did I do all right",
  "Can we read it by cause",
  expect = {
    ending = "monday", critical = false,
    levels = { ["promote.m3"] = "partly" },
    strong = { "calm.space", "calm.listen", "calm.feel", "calm.limits", "calm.plain", "heat.e", "heat.t", "promote.m3" },
    part = { "calm.choices", "calm.debrief", "promote.m3" }, against = { "heat.e", "heat.a", "calm.choices" },
    state = { inspection_booked = true, colleague_used = false },
  },
}

walkthrough "He keeps it low, and is sent back to his chair" {
  "Push back half a pace",
  "You were told ten days",
  "let-him-breathe.c",
  "Damp is one of the commonest",
  "I'm going to have to ask you",
  "There is a Monday at nine",
  "To fetch security",
  "If there's any problem",
  "Thank you for keeping an eye",
  "You saw all of it",
  "Could the names come off",
  expect = {
    ending = "monday", critical = false,
    levels = { ["promote.m3"] = "partly" },
    part = { "calm.choices", "promote.m3" }, against = { "calm.feel", "calm.limits", "heat.t", "promote.m3" },
    state = { inspection_booked = true, limit_set = false },
  },
}

walkthrough "Nothing until the coat is on" {
  "Push back half a pace",
  "You were told ten days",
  "So it came through again",
  "I can hear that you're cross",
  "Our policy does ask",
  "I could always put in for another flat", "It won't be in there yet",
  "Nothing, as it would go down",
  "Wait, please. Monday at nine",
  "Thank you for keeping an eye",
  "Did I do all right",
  "Could the names come off",
  expect = {
    ending = "monday", critical = false,
    levels = { ["promote.m3"] = "partly" },
    part = { "heat.t" }, against = { "heat.t", "calm.choices" },
    state = { inspection_booked = true, security = false },
  },
}

walkthrough "Silence where a limit was wanted" {
  "Push back half a pace",
  "You were told ten days",
  "let-him-breathe.c",
  "You're frightened for her",
  "limit.f",
  "Monday at nine with Mr Amari",
  "To ring the inspectors",
  "I'd ask that too",
  "Fourteen of the eighteen",
  "You saw all of it",
  "Can we read it by cause",
  expect = {
    ending = "monday", critical = false,
    levels = { ["promote.m3"] = "shown" },
    strong = { "calm.listen" }, against = { "calm.limits" },
    state = { limit_set = false },
  },
}
