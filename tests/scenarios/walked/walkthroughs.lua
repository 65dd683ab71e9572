-- The first is as it says; every other one fails in a way of its own, which its title names.

walkthrough "As it says" {
  "Show me, you", { "Seven", "desk.2.b" }, 7, { "Me", "Noon" }, text "It turns, see?", "Show me", "It turns now",
  expect = { ending = "turns", critical = false, levels = { ["serve.m1"] = "shown" }, strong = { "talk.h" },
    state = { trust = 5, cut = true, way = "desk" } },
}
walkthrough "A slip of the fingers" { "Show mee the receipt" }
walkthrough "Two that begin so" { "Show me" }
walkthrough "Not open here" { "I will cut it" }
walkthrough "Another kind of answer" { silence, 7 }
walkthrough "A card too few" { "desk.1.a", { "Seven" } }
walkthrough "A field's card" { "desk.1.a", { "Seven", "Counted" }, 7.5, { "Me", "Midnight" } }
walkthrough "A text is wanted" { "desk.1.a", { "Seven", "Counted" }, 7, { "Me", "Noon" }, "It turns" }
walkthrough "One turn only" { "desk.1.a", { "Seven", "A very" }, 6, { "Me", "Noon" }, text "Say \"so\", then.", "desk.9" }
walkthrough "One answer too many" {
  "desk.1.a", { "Seven", "Counted" }, 7, { "Me", "Noon" }, text "", "desk.1", "Come back", "Again",
}
walkthrough "Broken on the way" { "Show me the receipt", { "Seven", "Counted" }, expect = { ending = "monday" } }
walkthrough "Answers run out" { "desk.1.a", expect = { ending = "turns" } }
walkthrough "Another ending" {
  "desk.1.a", { "Seven", "Counted" }, 7, { "Me", "Noon" }, text "", "desk.1", "Come back", expect = { ending = "turns" },
}
walkthrough "A fault" {
  "desk.1.a", { "Seven", "Counted" }, 7, { "Me", "Noon" }, text "", "desk.1", "I will divide", expect = { ending = "turns" },
}
walkthrough "Critical after all" { "Keep the key", expect = { critical = false } }
walkthrough "Not critical" { "desk.1.a", expect = { critical = true } }
walkthrough "Not strong" { "desk.1.a", expect = { strong = { "talk.h", "talk.p" } } }
walkthrough "No such trap" { "desk.1.a", { "Seven", "A very" }, expect = { traps = { "serve.x2" } } }
walkthrough "Another level" { "desk.1.a", expect = { levels = { ["serve.m1"] = "shown" } } }
walkthrough "Another value" { "desk.1.a", expect = { state = { way = "phone" } } }
