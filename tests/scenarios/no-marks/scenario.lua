-- A warm-up: nothing is marked. With two answers in a row that come back to the same question.

scenario {
  id = "no-marks", title = "A first hello", family = "no-marks", version = 1,
  kind = "teamwork", channel = "in person", minutes = 1,
  setting = "The staff room.", role = "You are new here.",
  framework = "training", points = {}, criteria = {},
}

local kim = actor { name = "Kim", role = "colleague", about = "Has been here for years.", mood = "neutral" }

state { hellos = level { start = 0, least = 0, most = 3 } }

scene "door" {
  kim.neutral "Yes?",
  choose {
    say "Hello, I am new." { kim.pleased "Welcome!", go "in" },
    wait { add = { hellos = 1 }, kim "Yes?", go "door" },
  },
}

ending "in" { title = "In", outcome = "good", "The kettle is on." }
