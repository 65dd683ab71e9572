-- Rule cards on the law at the front line, shared by the scenarios.
--
-- A trainer may edit a card: keep its id, since frameworks and scenarios name it, and change `dated` to the day
-- on which somebody checked it. The cards are for practice. They are not legal advice.

exhibit "law.goods" {
  kind = "card",
  title = "Rule card: faulty goods from a shop",
  source = "Consumer Rights Act 2015, part 1, chapter 2. A rule card, not advice. Written for England; other parts of the UK differ.",
  dated = "1 March 2026",
  "Goods must be of satisfactory quality, fit for their purpose and as described. If they are not, "
    .. "the claim is against the shop that sold them, not the maker.",
  "First 30 days, counted from the day after the customer owns and has the goods: the customer may hand them back "
    .. "for a full refund. It is for the customer to show the fault.",
  "Or the customer may choose a repair or a replacement, without undue delay or great inconvenience. "
    .. "The 30 days stand still meanwhile.",
  "If one repair or one replacement does not cure it: money off, or hand it back.",
  "A fault that shows within six months is taken to have been there at delivery unless it is shown otherwise. "
    .. "That does not help with the 30-day right.",
  "A refund is due without delay, at the latest 14 days after the shop agrees to it.",
  "No sign or store policy takes this away. A change of mind in a shop is another matter: there the store sets its terms.",
}

exhibit "law.equality" {
  kind = "card",
  title = "Rule card: reasonable adjustments for customers",
  source = "Equality Act 2010, sections 20 and 29. A rule card, not advice. Written for England; other parts of the UK may differ.",
  dated = "1 March 2026",
  "Whoever serves the public takes reasonable steps so that disabled people are not at a substantial disadvantage.",
  "There are three kinds of step: change a way of doing things, get round something in the building, or provide an aid.",
  "The duty looks ahead. It is there before anybody has to ask.",
  "The disabled person does not pay for the adjustment, whatever it is called on the bill.",
  "Good practice: ask the person what they need, and believe the answer. A front desk is no place for proof.",
  "What is reasonable depends on what it would achieve, what it would cost, and how large the organisation is.",
}

exhibit "law.fairtrading" {
  kind = "card",
  title = "Rule card: the full price",
  source = "Digital Markets, Competition and Consumers Act 2024, part 4, chapter 1, in force since 6 April 2025. A rule card, not advice.",
  dated = "1 March 2026",
  "A price that is given to a customer has to hold each charge that cannot be avoided, from the first time it is given.",
  "If a charge cannot be worked out beforehand, say that it comes and how it will be worked out.",
  "What somebody needs in order to decide is not left out, hidden or kept for later: how long they are bound, and how much "
    .. "notice they must give to leave.",
  "No made-up hurry. An offer may be said to end on a day only if it does.",
}
