-- A story whose walkthroughs come out otherwise, each in its own way: what `rapport test` is tried on.

scenario {
  id = "walked", title = "The second key", family = "walked", version = 1, kind = "service recovery",
  channel = "in person", minutes = 3, setting = "A key desk, {trainee} on duty.", role = "You cut keys.",
  framework = "training", points = { "serve.m1" }, criteria = { "talk.h", "talk.p" },
}

local noor = actor { name = "Noor", role = "customer", mood = "worried" }

state {
  trust = level { start = 3 },
  cut   = flag,
  way   = one_of { "desk", "phone" },
}

scene "desk" {
  noor "The key you cut does not turn.",
  choose "What do you say?" {
    say "Show me, {trainee} will look at it with you." { strong = "talk.h", add = { trust = 2 },
      because = "She is heard." },
    say "Show me the receipt first, please." { against = "talk.h", add = { trust = -3 }, because = "She is not." },
    say "I will cut it again, at once, while you wait." { when = "trust > 5", part = "talk.h", because = "Quick." },
    act "Keep the key" { critical = "It is hers.", ties = { "serve.m1" }, because = "It is not yours to keep." },
    seconds = 20, silence = wait { against = "talk.h", because = "She waits." },
  },
  build "What goes on the card?" { pick = 2, strong = "serve.m1",
    card "Seven of nine turned" { right = true }, card "Counted again in May" { right = true },
    card "A very good year" { trap = "serve.x1" } },
  figure "How many of nine?" { answer = 7, strong = "serve.m1" },
  form "When?" { pick "Who" { card "Me", card "The next shift" }, pick "By" { card "Noon", card "Friday" } },
  write "What will you tell her?" {},
  quote "Your best moment?" { want = "best", strong = "serve.m1" },
  change { set = { cut = true } },
  choose {
    say "It turns now. Try it." { go "turns" },
    say "I will divide it up." { after = function(s) s.trust = 7 // (s.trust - s.trust) end, go "turns" },
    say "Come back on Monday." { against = "talk.p", because = "Nobody in particular.", go "monday" },
  },
}

always "she is never sent away without a key" "cut or trust >= 3"

ending "turns" { title = "It turns", outcome = "good" }
ending "monday" { title = "Monday", outcome = "poor" }
