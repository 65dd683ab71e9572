-- Nothing is found in this one, or what is found is allowed.
-- rapport: allow one-tone because both of its questions are about plain speech
scenario {
  id = "sound", title = "Sound", family = "sound", version = 2, kind = "coaching", channel = "phone", minutes = 2,
  setting = "A desk.", role = "You.", framework = "mini", points = {}, criteria = { "k.a", "k.b" },
}

local cards = include "cards"
local ann = actor { name = "Ann" }
-- rapport: allow unused-actor because he is on the picture in the brief
local bob = actor { name = "Bob" }

state { calm = flag }

scene "a" {
  show "rule",
  choose {
    id = "first",
    say "It comes on Friday, before noon." {
      strong = "k.a", tone = "plain", because = "b", set = { calm = true }, ann "Good." },
    say "It comes when it comes, I fear." { against = "k.a", tone = "sharp", because = "b" },
    say "It may well be here by Friday." { part = "k.a", tone = "warm", because = "b" },
    say "We shall be in touch in due course." { against = "k.a", tone = "formal", because = "b" },
  },
  choose {
    id = "second",
    say "I will ring you." { strong = "k.b", tone = "plain", because = "b" },
    say "You can ring us." { against = "k.b", tone = "sharp", because = "b" },
    say "Ring if you like." { part = "k.b", tone = "warm", because = "b" },
    say "Kindly await a call." { against = "k.b", tone = "formal", because = "b" },
  },
  when(function(s) return s.calm end) { ann "Thank you." },
  go "done",
}

ending "done" { title = "Done", outcome = "good" }
