-- What must hold of Third Time Calling. The first is the best path.

walkthrough "Heard, handed over, and asked about afterwards" {
  "Then I won't say it", "let-him-finish.d",
  "After seven", "Leave the cards",
  "The depot looks tonight",
  "Ring the late desk",
  { "Last seen", "Looks like", "Why tonight", "Call: 0161" },
  "That's two evenings",
  "Leave it open, due at 20:50",
  "You're right about both. But four teams",
  "I'd love your ear", "Text one question", "That was about my typing",
  expect = {
    ending = "kingfisher", critical = false,
    levels = { ["develop.m3"] = "shown", ["promote.m3"] = "shown" },
    strong = { "heat.h", "heat.e", "heat.a", "heat.t", "calm.plain", "develop.m3", "promote.m3" },
    state = {
      depot = "Bronagh", complete = true, promised = true, night = "in time", asked = true, paid = false, trust = 10, tension = 0,
    },
  },
}

walkthrough "A form, and trust" {
  "I can see both calls", "let-him-finish.d",
  "Call-back standard", "Leave the cards",
  "The depot looks tonight",
  "Send the late desk the form",
  { "Last seen", "Looks like", "Why tonight", "Terms: compensation" },
  "That's two evenings",
  "Leave it open under your own name",
  "You're right about both, and I'm sorry",
  "Could I have some feedback", "Ring Mr Tan", "I did. I'd like some more",
  expect = {
    ending = "ten-to-ten", critical = false,
    levels = { ["develop.m3"] = "partly", ["promote.m3"] = "partly" },
    strong = { "heat.h", "heat.t" }, part = { "heat.h", "heat.t", "develop.m3", "promote.m3" },
    state = { depot = "form", complete = true, night = "late" },
  },
}

walkthrough "A hundred pounds, and nobody looks" {
  "I do apologise", "Oh, that's awful",
  "Leave the cards",
  "I can put through", "I'm so sorry, Mr Tan",
  "Keep it yourself", "I have. I'll clock off",
  { "This week", "Him: a bit short", "Terms: compensation", "Last seen" },
  "Try not to think",
  "Leave it open, with a line",
  "That wasn't Lates",
  "Fine, thanks", "Send the full survey", "I did, yes",
  expect = {
    ending = "switched-off", critical = false,
    levels = { ["develop.m3"] = "not_shown", ["promote.m3"] = "not_shown" },
    against = { "heat.a", "heat.e", "heat.t", "develop.m3", "promote.m3" },
    traps = { "develop.x3", "promote.x3" },
    state = { depot = "nobody", paid = true, promised = false, night = "missed" },
  },
}

walkthrough "At your door tonight" {
  "Can I take the parcel number", "And do you know what it was insured",
  "Call-back standard", "Leave the cards",
  "It'll be on a van",
  expect = {
    ending = "door", critical = true,
    levels = { ["develop.m3"] = "no_opportunity", ["promote.m3"] = "no_opportunity" },
    against = { "heat.h" },
    state = { card_read = false, promised = false },
  },
}

walkthrough "Settled, for the figure's sake" {
  "Then I won't say it", "let-him-finish.d",
  "After seven", "Leave the cards",
  "The depot looks tonight",
  "Send the late desk the form",
  { "Last seen", "Looks like", "Why tonight", "Call: 0161" },
  "That's two evenings",
  "Code it 'settled'",
  expect = {
    ending = "settled", critical = true,
    levels = { ["develop.m3"] = "no_opportunity", ["promote.m3"] = "too_few" },
    strong = { "heat.h", "heat.a", "heat.t", "calm.plain", "promote.m3" }, part = { "promote.m3" },
    state = { depot = "form" },
  },
}

-- Means well, begins with the form, and gets there when Imran asks.
walkthrough "A fair Friday" {
  "I can see both calls", "And it's her wedding",
  "After seven", "Leave the cards",
  "I'll move heaven and earth", "There is, and I should have begun",
  "Put it on the file", "Nobody yet",
  { "Last seen", "Looks like", "Why tonight", "Call: 0161" },
  "I'm so, so sorry",
  "Leave it open, due at 20:50",
  "You're right about both. But four teams",
  "Could I have some feedback", "Text one question", "That was about my typing",
  expect = {
    ending = "kingfisher", critical = false,
    levels = { ["develop.m3"] = "shown", ["promote.m3"] = "shown" },
    strong = { "heat.t", "develop.m3", "promote.m3" }, part = { "heat.h", "heat.t", "develop.m3", "promote.m3" },
    against = { "heat.t", "heat.a", "promote.m3" }, traps = { "promote.x3" },
    state = { depot = "Bronagh", promised = true, night = "in time" },
  },
}

-- All four lines were there, and nobody had told him to wait for a call.
walkthrough "Found at once, and he does not answer" {
  "Then I won't say it", "let-him-finish.d",
  "Leave the cards",
  "I'll mark it urgent", "To be fair",
  "Ring the late desk",
  { "Last seen", "Looks like", "Why tonight", "Call: 0161" },
  "In fairness",
  "Code it 'with another team'",
  "Those charts are for catching",
  "He was angry", "Wait and see", "You're right, sorry",
  expect = {
    ending = "ten-to-ten", critical = false,
    levels = { ["develop.m3"] = "not_shown", ["promote.m3"] = "partly" },
    strong = { "heat.h", "promote.m3" }, against = { "heat.t", "heat.a", "promote.m3", "develop.m3" },
    state = { depot = "Bronagh", complete = true, promised = false, night = "late" },
  },
}

walkthrough "Bronagh has it, and does not know what to look for" {
  "I can see both calls", "let-him-finish.d",
  "After seven", "Call-back standard", "Leave the cards",
  "I can put through", "Depot searches",
  "Ring the late desk",
  { "This week", "Him: a bit short", "Terms: compensation", "Last seen" },
  "That's two evenings",
  "Leave it open, due at 20:50",
  "You're right about both. But four teams",
  "I'd love your ear", "Ring Mr Tan", "I did. I'd like some more",
  expect = {
    ending = "ten-to-ten", critical = false,
    levels = { ["develop.m3"] = "partly", ["promote.m3"] = "partly" },
    strong = { "heat.h", "heat.t", "promote.m3" }, against = { "calm.plain", "promote.m3" },
    state = { paid = true, complete = false, night = "late" },
  },
}
