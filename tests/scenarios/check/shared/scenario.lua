-- Uses what it shares, and a note there.
scenario {
  id = "shared", title = "Shared", family = "shared", version = 1, kind = "coaching", channel = "phone", minutes = 1,
  setting = "A desk.", role = "You.", framework = "mini", points = {}, criteria = { "k.a" },
}

local cards = include "cards"

scene "a" {
  show "rule",
  cards.ask(),
  go "done",
}

ending "done" { title = "Done", outcome = "good" }
