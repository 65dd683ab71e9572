-- What must hold of the warm-up: every way through is a good one.

walkthrough "Straight to the thumb" {
  "Good morning", "Lost property book", "hold.b", { "order.a", "order.b", "order.c", "order.d" },
  expect = { ending = "pair", critical = false, state = { found = true } },
}

walkthrough "The long way round" {
  "One glove is no good", "Put an arm into the box", "Lost property book", "Is it number 31", "hold.b",
  { "order.d", "order.c", "order.b", "order.a" },
  expect = { ending = "pair", critical = false, state = { found = true } },
}

walkthrough "One card out of place" {
  "Let's see", "Lost property book", "hold.b", { "order.b", "order.a", "order.c", "order.d" },
  expect = { ending = "pair", critical = false },
}

walkthrough "A question, then the silence" {
  "Good morning", "Lost property book", "Is it number 31", "hold.b", { "order.a", "order.b", "order.d", "order.c" },
  expect = { ending = "pair", critical = false },
}

walkthrough "An arm in the box first" {
  "Let's see", "Put an arm into the box", "Lost property book", "hold.b", { "order.d", "order.a", "order.b", "order.c" },
  expect = { ending = "pair", critical = false },
}

walkthrough "Cards in no order at all" {
  "One glove is no good", "Lost property book", "hold.b", { "order.c", "order.d", "order.a", "order.b" },
  expect = { ending = "pair", critical = false },
}
