-- Cards for people who help colleagues to learn, shared by the scenarios.
--
-- A trainer may edit a card: keep its id, since scenarios name it, and change `dated` to the day on which somebody
-- checked it.

exhibit "card.feedback" {
  kind = "card",
  title = "Coaching card: feedback",
  source = "A practice card, not a rule",
  dated = "1 March 2026",
  "Soon, and where nobody else can hear. One thing, two at most.",
  "The learner goes first: what did they notice?",
  "Then the moment, what was done or said, and what that did to the customer. Not what sort of person somebody is.",
  "Then ask what they would try next, and make room for them to try it.",
}

exhibit "card.methods" {
  kind = "card",
  title = "Coaching card: ways to learn",
  source = "A practice card, not a rule",
  dated = "1 March 2026",
  "Some people say that they like to see a thing, some to hear it, some to do it. Ask, and offer more than one way in.",
  "A liking is not a label. Studies have not found that people learn more when everything comes in the way they like.",
  "Fit the method to the task as well: what is spoken has to be tried aloud, what is done by hand has to be done.",
}
