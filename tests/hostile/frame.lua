-- A sound scenario around an attack. attack.lua may return { beats = …, when = …, after = …, always = … }.
scenario {
  id = "hostile", title = "Hostile", family = "hostile", version = 1,
  kind = "teamwork", channel = "meeting", minutes = 1,
  setting = "A room.", role = "You are there.", framework = "hostile", points = {}, criteria = {},
}

local given = include "attack" or {}

state {
  trust = level { start = 3 },
  rung = flag,
  medium = one_of { "phone", "email" },
}

always "it holds" (given.always or "true")

scene "opening" {
  given.beats or {},
  choose {
    say "Again." { when = given.when, after = given.after, go "opening" },
    say "Enough." { go "over" },
  },
}

ending "over" { title = "Over", outcome = "good", "It is over." }
