-- Nothing is claimed, nothing is charted, no document, no promise.
scenario {
  id = "bare", title = "A bare talk", family = "bare", version = 1, kind = "coaching", channel = "meeting", minutes = 1,
  setting = "A room.", role = "You.", framework = "small", points = {}, criteria = {},
}
local al = actor { name = "Al" }
scene "room" {
  al "Well?",
  choose { id = "only", say "Well." { al "Quite." }, say "Go on." { go "room" } },
  go "over",
}
ending "over" { title = "Over", outcome = "mixed", "It is over." }
