framework { id = "mini", title = "Mini", version = 1 }

unit "u" {
  title = "Unit",
  point "m1" { title = "One", asks = "a", shown_like = "s", prompt = "p" },
  point "m2" { title = "Two", asks = "a", shown_like = "s", prompt = "p" },
  point "m3" { title = "Three", asks = "a", shown_like = "s", prompt = "p" },
  misconception "x1" { title = "X", does = "d" },
  concept "c1" { title = "C", meaning = "m", line = "l" },
}

model "k" {
  title = "Model", steps = { "a", "b" },
  criterion "a" { title = "A", looks_for = "l", rests_on = "u.c1" },
  criterion "b" { title = "B", looks_for = "l", rests_on = "u.c1" },
}
