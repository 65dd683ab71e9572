-- What must hold of The Right Kind of Member. The first is the best path.

walkthrough "Ten mornings" {
  "You're very welcome",
  "On what, if I may ask",
  "The warm pool, today",
  "The ten-visit card",
  "That'd be fifty-one all",
  "cap-on.e",
  "A card for the two quiet",
  37.5,
  "That's thirty still here,",
  "Just put up how many",
  expect = {
    ending = "ten-mornings", critical = false,
    levels = { ["promote.m2"] = "shown" },
    strong = { "promote.m2", "promo.need", "promo.benefit", "promo.channel", "promo.review", "law.fairtrading" },
    state = { need_known = true, told = true, offer = "card", sold = "card", trust = 10, fit = 10 },
  },
}

walkthrough "Let go, and no sale" {
  "You're very welcome",
  "On what, if I may ask",
  "The warm pool's at",
  "Nothing but the leaflet",
  "It's forty-five for the card itself",
  "Do take it home",
  "A notice in the local paper",
  37.5,
  "There are quite a few",
  "Just put up how many",
  expect = {
    ending = "same-price", critical = false,
    levels = { ["promote.m2"] = "shown" },
    strong = { "promote.m2", "promo.need", "promo.review" }, part = { "promote.m2", "law.fairtrading", "promo.benefit", "promo.channel" },
    state = { offer = "nothing", sold = "nothing", told = true },
  },
}

walkthrough "A membership, and six weeks" {
  "That's fine. I'll just",
  "Would it be mainly",
  "Oh, bless you, that",
  "The off-peak form",
  "Twenty-five pounds to join",
  "And did I mention",
  "An email to the whole list",
  18,
  "It's brilliant, forty",
  "Leave it at sixty",
  expect = {
    ending = "six-weeks", critical = false,
    levels = { ["promote.m2"] = "not_shown" },
    strong = { "law.fairtrading" }, part = { "promote.m2", "promo.need" },
    against = { "promote.m2", "promo.benefit", "promo.channel", "promo.review" }, traps = { "promote.x2", "improve.x3" },
    state = { offer = "off-peak", sold = "membership", monthly = 32 },
  },
}

walkthrough "Forty-five, and six for the band" {
  "You're very welcome",
  "On what, if I may ask",
  "The warm pool, today",
  "The ten-visit card",
  "It's forty-five, so four pounds fifty",
  expect = {
    ending = "the-rest", critical = true,
    levels = { ["promote.m2"] = "partly" },
    strong = { "promote.m2", "promo.need", "promo.benefit" },
    state = { told = false, sold = "nothing" },
  },
}

walkthrough "You stop whenever you like" {
  "Lovely. Have you seen",
  "People often tell us",
  "You'd want the aqua-fit",
  "The premium form",
  "It's only a few pounds more",
  "It's £44 a month",
  expect = {
    ending = "the-rest", critical = true,
    levels = { ["promote.m2"] = "not_shown" },
    against = { "promote.m2", "promo.benefit" }, traps = { "promote.x2" },
    state = { offer = "premium", monthly = 44, told = false },
  },
}

walkthrough "Only looking, and out again" {
  "Of course. Could I take",
  "You'd love it. It's",
  "You'd want the aqua-fit",
  "Nothing but the leaflet",
  "From four pounds fifty",
  "I'd hate for you",
  "A film of both",
  20,
  "Eighteen isn't that many,",
  "Write up calls",
  expect = {
    ending = "only-looking", critical = false,
    levels = { ["promote.m2"] = "not_shown" },
    against = { "promote.m2", "promo.benefit", "promo.channel", "promo.review", "law.fairtrading" },
    traps = { "promote.x2", "improve.x3" },
    state = { told = false, trust = 0 },
  },
}

walkthrough "The sauna, and back to the knee" {
  "You're very welcome",
  "Would it be mainly",
  "The warm pool's at",
  "The premium form",
  "That was me running ahead",
  "That'd be fifty-one all",
  "Is it the money",
  "A card for the two quiet",
  37.5,
  "There are quite a few",
  "Take sixty down",
  expect = {
    ending = "ten-mornings", critical = false,
    levels = { ["promote.m2"] = "partly" },
    strong = { "promote.m2", "law.fairtrading", "promo.channel" }, part = { "promote.m2", "promo.need", "promo.benefit", "promo.review" },
    against = { "promote.m2" }, traps = { "promote.x2" },
    state = { offer = "card", sold = "card" },
  },
}

-- Asks, finds the right pool, and reaches for the usual form: the trainee whom the starting value is about.
walkthrough "A fair Tuesday" {
  "That's fine. I'll just",
  "On what, if I may ask",
  "The warm pool, today",
  "The off-peak form",
  "Twenty-five to join",
  "cap-on.e",
  "A notice in the local paper",
  37.5,
  "There are quite a few",
  "Just put up how many",
  expect = {
    ending = "ten-mornings", critical = false,
    levels = { ["promote.m2"] = "shown" },
    strong = { "promote.m2", "promo.need", "promo.benefit", "promo.review" },
    part = { "promote.m2", "law.fairtrading", "promo.channel", "promo.review" },
    state = { offer = "off-peak", sold = "card", told = true },
  },
}
