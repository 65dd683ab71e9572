-- A fault in a function: the run stops there.
scenario {
  id = "broken", title = "A broken talk", family = "broken", version = 1, kind = "coaching", channel = "meeting", minutes = 1,
  setting = "A room.", role = "You.", framework = "small", points = { "desk.m1" }, criteria = {},
}
local al = actor { name = "Al" }
state { calm = level { start = 1, chart = "Calm" } }
scene "room" {
  al "Well?",
  choose { id = "only",
    say "Well." { strong = "desk.m1", because = "Plain.", after = function(s) s.calm = 1 / 0 end },
    say "No." {} },
  go "over",
}
ending "over" { title = "Over", outcome = "mixed", "It is over." }
