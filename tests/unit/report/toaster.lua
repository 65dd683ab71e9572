-- A second family for the same points, as short as can be: three chances for each.

scenario {
  id = "toaster", title = "The toaster", family = "toaster", version = 2,
  kind = "service recovery", channel = "phone", minutes = 3, language = "en-GB",
  setting = "A phone, early.", role = "You answer it.",
  framework = "small",
  points = { "desk.m1", "desk.m2" }, criteria = {},
}

local lee = actor { name = "Mr Lee", role = "customer", mood = "annoyed" }

state { heat = level { start = 6, least = 0, most = 10, chart = "Heat" } }

scene "call" {
  lee "It burns one side.",
  choose "What do you say?" { id = "ask",
    say "How many slices, and since when?" { strong = { "desk.m1", "desk.m2" }, add = { heat = -2 }, because = "A figure, and a date.", lee.calm "Six. Since Friday." },
    say "They all do." { against = { "desk.m1", "desk.m2" }, trap = "desk.x1", add = { heat = 3 }, because = "Nothing was looked at.", lee.angry "Do they?" } },
  choose "And then?" { id = "act",
    say "I count again on Monday and ring you." { strong = { "desk.m1", "desk.m2" }, because = "Who, what, when." },
    say "It will sort itself out." { against = { "desk.m1", "desk.m2" }, because = "It will not." } },
  choose "And at the end?" { id = "close",
    say "I cut in at first; asking again brought it back." { strong = { "desk.m1", "desk.m2" }, because = "A moment, and what it did." },
    say "That went well." { part = "desk.m1", because = "Which moment?" } },
  go "rung",
}

ending "rung" { title = "Rung back", outcome = "good", promise = "kept", "He was rung back.", customer = "Mr Lee eats toast." }
