-- The Other Glove: two minutes to find out how a conversation is played. Nothing is marked.
--
-- It shows each thing by letting it happen: a choice, a document, a silence, an order. No way through is a wrong one.

scenario {
  id = "warm-up",
  title = "The Other Glove",
  family = "warm-up",
  version = 1,
  kind = "service recovery",
  channel = "in person",
  minutes = 2,
  language = "en-GB",
  summary = "A two-minute warm-up without marks: a man, one green glove, and how to use your choices.",
  setting = "Lost property, Harrow Lane bus station, a quiet Monday.",
  role = "You are on the desk. Nothing here is marked or kept against you.",
  framework = "customer-service",
  points = {},
  criteria = {},
}

local pugh = actor {
  name = "Mr Pugh",
  role = "passenger",
  about = "Retired, in no hurry, one hand warmer than the other.",
  mood = "worried",
  look = "mr-pugh",
}

state {
  found = flag, -- you know which of the two gloves is his
}

always "he signs for a glove that is his" 'found or not seen "signed"'

exhibit "book" {
  kind = "table",
  title = "Lost property book",
  columns = { "No.", "Found on", "Where", "What" },
  rows = {
    { 31, "Friday", "Bus 14, top deck", "Glove, green wool" },
    { 32, "Friday", "Bus 9", "Umbrella, one spoke out" },
    { 33, "Saturday", "Bus 14, top deck", "Glove, green wool" },
    { 34, "Sunday", "Waiting room", "Trombone, no case" },
  },
  note = "Whoever takes a thing home signs for it.",
}

scene "desk" {
  narrate "This is a warm-up. People speak, and you choose what you say or do. Nothing is marked.",
  narrate "A man in a long coat lays one green glove on the desk, palm up.",
  pugh.worried "I have this one. I am after the other one.",
  choose "What do you say to him? Any of these will do." {
    id = "hello",
    say "Good morning. Tell me about the one that's gone." {
      pugh.calm "Same as this. My wife knits them. You'll not find that green in a shop.",
    },
    say "Let's see. Which bus were you on, and when?" {
      pugh.calm "The 14. Top deck, at the front. I like to see where I'm going.",
    },
    say "One glove is no good in this weather, is it?" {
      pugh.calm "I've had that hand in my pocket since Friday.",
    },
  },
  narrate "He answered what you said. Something else would have had another answer.",
  narrate "Behind you are a shelf of boxes and the book. A choice that names a document opens it, and then it stays at hand.",
  go "shelf",
}

scene "shelf" {
  choose "Where do you look?" {
    id = "look",
    read "book" {
      narrate "Two green gloves from the top deck of the 14: number 31 and number 33.",
      narrate "You lay both on the desk. He opens his mouth, shuts it again, and turns one of them over.",
      go "silence",
    },
    act "Put an arm into the box marked GLOVES" {
      once = true,
      narrate "Forty gloves, no two alike, and three of them green. The book might be quicker.",
      go "shelf",
    },
  },
}

scene "silence" {
  choose "You can also say nothing. Often it is worth trying." {
    id = "hold",
    say "Is it number 31 or number 33?" {
      once = true,
      pugh.confused "I couldn't tell you the number.",
      narrate "He looks down at the two gloves again. He has not finished thinking.",
      go "silence",
    },
    wait {
      set = { found = true },
      pugh.pleased "There. The thumb. She ran out of wool, and finished it in the wrong green.",
      narrate "That one is number 33. Nobody would have thought of asking about a thumb.",
      go "signed",
    },
  },
}

scene "signed" {
  rank "The last thing: some questions are answered by putting cards in order. How does the glove go home?" {
    id = "order",
    card "Take number 33 out of its bag",
    card "Let him try it on",
    card "Ask him to sign the book for it",
    card "Put the book away",
    because = "It has to be out of its bag to be tried on, and he signs once he knows that it is his.",
    on = {
      strong = { pugh.pleased "Fits like a glove." },
      part = { pugh.pleased "You've your own way of doing it. It fits, though." },
      none = { pugh.pleased "I've signed for stranger things. It fits, though." },
    },
  },
  narrate "In a run that counts you would now say how you think it went, and then read why each choice did what it did.",
  go "pair",
}

ending "pair" {
  title = "A pair",
  outcome = "good",
  "He puts both gloves on, holds up his hands to show you, and goes for the 14.",
  customer = "Mr Pugh has two warm hands, and something to tell his wife about that thumb.",
  business = "One line in the book is crossed out. The trombone is still there.",
}

reflect {
  "When did you last wait, and hear something that you would not have thought to ask for?",
}
