-- What must hold of Room 12 Has Gone. The first is the best path.

walkthrough "Asked, moved, and held from Monday" {
  "(to her) Good evening",
  "I'd rather you didn't",
  "Ring Mr Hale",
  "It's ready by ten to eleven",
  "You told us in September",
  "Take accessible rooms out",
  { "Step: from 19 October", "Figure: bookings of 12", "Check: 18 January", "Guests: Nia writes" },
  "Each time it was let",
  "get-by", "who-pays",
  "From her.",
  { "'I can get by,' she said. I asked", "I had not read" },
  expect = {
    ending = "room-12", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "shown" },
    strong = { "heat.h", "heat.e", "heat.a", "heat.t", "law.equality", "develop.m1", "promote.m1" },
    state = {
      way = "swap", asked = true, spoke_to_guest = true, sheet = true, fixed = true, minutes = 35, trust = 10, tension = 0,
      dignity = 10,
    },
  },
}

walkthrough "A taxi in the rain, and a step changed" {
  "(to the screen)",
  "get-by.d",
  "Book the Tollhouse",
  "We'll cover whatever",
  "You told us in September",
  "Ask guests at booking",
  { "Step: from 19 October", "Figure: bookings of 12", "Check: 18 January", "Desk: colleagues" },
  "Then would you look",
  "say-sorry", "first-words",
  "She gave her talk",
  { "'I can get by,' she said. I did not", "I had not read" },
  expect = {
    ending = "two-miles", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "partly" },
    strong = { "heat.a", "heat.e", "develop.m1" }, part = { "heat.h", "heat.t", "law.equality", "promote.m1", "develop.m1" },
    state = { way = "partner", asked = false, sheet = true, fixed = true, minutes = 25 },
  },
}

walkthrough "A good night, and the same desk" {
  "(to her) Good evening",
  "I'd rather you didn't",
  "Ring Mr Hale",
  "It's ready by ten to eleven",
  "I do apologise, although",
  "Answer both reviews",
  { "Thanks: a drink", "Reviews: both were", "Step: from 19 October", "Figure: bookings of 12" },
  "The cards, perhaps",
  "where", "we-read-them",
  "I'm a good deal more",
  { "I was so much calmer", "I could feel" },
  expect = {
    ending = "eight-o-clock", critical = false,
    levels = { ["develop.m1"] = "partly", ["promote.m1"] = "not_shown" },
    strong = { "heat.h", "law.equality", "develop.m1" }, against = { "heat.a", "promote.m1", "develop.m1" },
    traps = { "promote.x1", "coach.x2" },
    state = { way = "swap", asked = true, fixed = false },
  },
}

walkthrough "Champagne, and two pairs of arms" {
  "(to Jo) Oh, you poor things",
  "That's really good of you",
  "Offer the Harbour Suite", "Sam's very strong",
  "Please don't give that",
  "I'm so sorry. I feel terrible",
  "Add two questions",
  { "Thanks: a drink", "Reviews: both were", "Access: a good deal", "Desk: colleagues" },
  "Nothing, and guests notice",
  "where", "first-words",
  "The system let the room go",
  { "She managed very well", "I felt a good deal" },
  expect = {
    ending = "thirty-six", critical = false,
    levels = { ["develop.m1"] = "partly", ["promote.m1"] = "not_shown" },
    against = { "law.equality", "heat.t", "heat.a", "promote.m1", "develop.m1" },
    traps = { "promote.x1", "coach.x2" },
    state = { way = "stairs", dignity = 0, fixed = false },
  },
}

-- Little went well that night. It is told honestly, and the step is changed.
walkthrough "A bed behind a screen" {
  "(to the screen)",
  "We do have a lot of guests",
  "Make up a bed", "The night team",
  "We'll cover whatever",
  "You've been amazing",
  "Take accessible rooms out",
  { "Step: from 19 October", "Figure: bookings of 12", "Check: 18 January", "Guests: Nia writes" },
  "Each time it was let",
  "who-pays", "where",
  "From her.",
  { "'I can get by,' she said. I did not", "I had not read" },
  expect = {
    ending = "herons", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "shown" },
    strong = { "promote.m1", "develop.m1" }, against = { "heat.e", "law.equality" },
    state = { way = "lounge", fixed = true },
  },
}

walkthrough "Asked for proof" {
  "(to her) Could I have both",
  "Do you have anything that shows",
  expect = {
    ending = "proof", critical = true,
    levels = { ["develop.m1"] = "no_opportunity", ["promote.m1"] = "no_opportunity" },
    against = { "heat.h" },
    state = { papers = true, way = "open" },
  },
}

walkthrough "Charged for the width of a door" {
  "(to her) Good evening",
  "I'd rather you didn't",
  "Ring Mr Hale",
  "There's a supplement of fifteen",
  expect = {
    ending = "supplement", critical = true,
    levels = { ["develop.m1"] = "no_opportunity", ["promote.m1"] = "no_opportunity" },
    strong = { "heat.h", "law.equality" },
    state = { charge_made = true, way = "swap" },
  },
}

-- Kind first, and wrong; she shows what is wrong with it, and then it is put right.
walkthrough "A fair night" {
  "(to Jo) Oh, you poor things",
  "I'd rather you didn't",
  "Offer the Harbour Suite", "You couldn't, so it's the wrong place",
  "We'll cover whatever",
  "You told us in September",
  "Take accessible rooms out",
  { "Step: from 19 October", "Figure: bookings of 12", "Check: 18 January", "Desk: colleagues" },
  "Then would you look",
  "get-by", "where",
  "She gave her talk",
  { "'I can get by,' she said. I asked", "She was patience itself" },
  expect = {
    ending = "room-12", critical = false,
    levels = { ["develop.m1"] = "shown", ["promote.m1"] = "partly" },
    strong = { "law.equality", "heat.e", "heat.a", "promote.m1", "develop.m1" },
    part = { "law.equality", "heat.t", "promote.m1", "develop.m1" }, against = { "law.equality" },
    state = { way = "swap", asked = true, fixed = true, minutes = 35 },
  },
}
