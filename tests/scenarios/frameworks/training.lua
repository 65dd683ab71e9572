-- A small framework for tests: enough of everything that a debrief says, with wording that stays as it is.

framework {
  id = "training", title = "A framework for tests", version = 1, wording = "Written for tests.",
}

unit "serve" {
  title = "Serve and look back",
  point "m1" {
    title = "Use what was counted", asks = "Choose figures that show what has changed, and say what stands behind them.",
    shown_like = "'Seven of nine before; count again in May.'",
    prompt = "Which figure of yours has a day on which it is counted again?",
  },
  point "m2" {
    title = "Look back at your own words", asks = "Name your best and your weakest moment, in your own words.",
    shown_like = "'I cut in with the policy, and he went quiet.'",
    prompt = "Whose words could bear out your best moment?",
  },
  misconception "x1" { title = "Busy taken for better", does = "Counts what was done, not what came of it." },
  concept "c1" {
    title = "Hearing first", meaning = "People listen once they have been heard.",
    line = "Hearing comes first: nobody takes in an answer while they are still telling.",
  },
}

model "talk" {
  title = "TALK: a conversation", line = "Hear, then promise.", steps = { "h", "p" },
  criterion "h" { title = "Hear", looks_for = "Lets the customer finish.", rests_on = "serve.c1" },
  criterion "p" { title = "Promise", looks_for = "Says who, what and when.", rests_on = "serve.c1" },
}
