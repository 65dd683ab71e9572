-- Nearly everything that `check` asks of a scenario is wrong with this one.
scenario {
  id = "everything", title = "Everything", family = "everything", version = 2, kind = "coaching", channel = "phone",
  minutes = 1, setting = "A desk.", role = "You.", framework = "mini",
  points = { "u.m1", "u.m2", "u.m3" }, criteria = { "k.a", "k.b" },
}

local ann, bob = actor { name = "Ann" }, actor { name = "Bob" }

state {
  n = level { start = 1 },
  never = flag,
  kept = flag,
}

always "n stays small" "n < 3"

exhibit "lost" { kind = "card", title = "Lost", "Text." }

scene "a" {
  choose {
    say "We always answer every letter within the week." {
      strong = { "u.m1", "k.a" }, tone = "warm", because = "b", add = { n = 1 } },
    say "All of the above." { against = "u.m1", because = "b", critical = "Harm" }, -- rapport: allow catch-all because it is said so
    say "No one does." { because = "b", trap = "u.x1", set = { kept = true } },
  },
  choose {
    id = "second",
    say "I will look into it and ring you on Friday." {
      strong = "u.m1", tone = "warm", because = "b", add = { n = 1 } },
    say "It is not for us." { against = "u.m1", because = "b", go "round" }, -- rapport: allow few-options because it is early
    say "Perhaps." { when = "never", part = "u.m1", because = "b", go "far" },
  },
  quote { id = "own", want = "best", strong = { "u.m1", "k.a" } },
  -- rapport: allow few-option because of a slip
  form {
    id = "form",
    pick "Who" { card "The one who was asked" { strong = "u.m1", because = "b" }, card "Another" },
    pick "When" { card "By Friday noon" { strong = "k.a", because = "b" }, card "Soon" },
  },
  when(function(s) return 5 // (s.n - 2) > 0 end) { ann "Well." },
  go "done",
}

scene "far" {
  choose { say "One", say "Two" },
  go "away",
}

scene "round" {
  choose { say "Again", say "And again" },
  go "more",
}

scene "more" {
  choose { id = "more", say "Again" { strong = "u.m2", because = "b" }, say "And again" },
  go "round",
}

ending "done" { title = "Done", outcome = "good" }
ending "away" { title = "Away", outcome = "poor" }
