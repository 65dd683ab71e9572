-- A small scenario that works: play it first, then change it line by line into your own.
--
-- What follows two dashes is a note for you; trainees never see it. After each change:
--   rapport check FOLDER     finds mistakes, with their lines and what to do
--   rapport test FOLDER      plays the walkthroughs that stand beside it in walkthroughs.lua
--   rapport play FOLDER      plays it as a trainee would
-- Every word of the language is explained in "Writing scenarios" (scenarios/README.md).

scenario {
  id = "a-first-scenario",      -- the name of the folder: small letters, figures and '-'
  title = "The tray of pansies",
  family = "a-first-scenario",  -- scenarios that tell one story share a family, and count once
  version = 1,
  kind = "coaching",
  channel = "in person",
  minutes = 4,
  setting = "Fernhill garden centre, Saturday, ten past five. The doors have just closed.",
  role = "You are Maddy. You look after the tills, and after whoever is new on them.",
  framework = "customer-service",
  points = { "learn.m3" },      -- 'rapport points' lists them all; each needs three chances on every path
  criteria = { "fb.first" },    -- the craft of it, counted beside the points
}

-- People. What they are called here (idris) is how you make them speak below.
local idris = actor {
  name = "Idris",
  role = "new colleague",
  about = "His third Saturday. Knows every plant by its Latin name.",
  mood = "worried",
}

-- What the story remembers. A level has a number from 0 to 10; `chart` draws it in the debrief.
state {
  ease = level { start = 5, chart = "How easy Idris feels" },
}

-- What may not happen, whatever the trainee chooses: 'rapport explore' tries every way there is.
always "he is not sent home at the very bottom" "ease >= 1"

exhibit "jotted" {
  kind = "card",
  title = "What you jotted down at the tills",
  "16:50. Six in the queue. Idris called along it: 'About four minutes, I'm sorry.' All six stayed.",
  "16:56. A tray of pansies, scanned twice. Mr Aldous held out his receipt. Idris looked at the screen and said that the till does not do that.",
  "16:57. Mr Aldous left without his pansies.",
}

-- The story. The first scene is where it begins.
scene "closing" {
  narrate "Idris is wiping a counter that is clean. The pansies are still on it.",
  show "jotted",
  idris.worried "I keep going over it. The man with the pansies.",
  choose "How do you begin?" {
    id = "begin",
    say "Oh, Idris, please don't go over it any more. We have all had one like him in here, and worse." {
      against = "learn.m3", tone = "warm",
      because = "It is kindly meant, and it closes the talk. He wanted to open it.",
      idris "Right. All of you.",
      narrate "He goes on wiping.",
    },
    say "Shall I put it down for your June review, and we go through it then?" {
      against = "learn.m3", tone = "formal", add = { ease = -1 },
      because = "In June neither of you will know what was said. He has it word for word now.",
      idris "June. All right.",
    },
    say "Which bit do you keep going over? Tell me now, while we both still have it." {
      strong = { "learn.m3", "fb.first" }, tone = "warm", add = { ease = 2 },
      because = "You ask before you say what you think, and you ask the same evening.",
      idris.calm "When he held the receipt out. I never even looked at it.",
    },
    say "You told him that the till doesn't do that. I'm afraid it does, and he went home." {
      part = "learn.m3", against = "fb.first", tone = "sharp", add = { ease = -1 },
      because = "It is true and it is fresh. He might have said it himself, had he been asked first.",
      idris.upset "I know he did.",
    },
  },
  go "queue",
}

scene "queue" {
  idris "And before that, half the car park was standing in my queue.",
  choose "What do you say about the queue?" {
    id = "the-queue",
    say "You were brilliant with them. You're such a natural with people, Idris, you really and truly are." {
      against = "learn.m3", tone = "warm", add = { ease = 1 },
      because = "It warms him, and on Saturday he cannot do 'brilliant' again. What did he do?",
      idris.pleased "Am I? Thanks.",
    },
    say "Did you ring the bell for a second till? It is there for six." {
      against = "learn.m3", tone = "formal", add = { ease = -1 },
      because = "A rule, and a fair one. The thing that he did well goes by without a word.",
      idris "I didn't know about the bell.",
    },
    say "You called out four minutes, and all six of them stayed. What made you do that?" {
      strong = "learn.m3", tone = "plain", add = { ease = 2 },
      because = "What he did, what came of it, and a question. Now he knows what to do again.",
      idris.pleased "My gran hates not knowing. So I said.",
    },
    say "That queue was fine in the end, so leave it. It's the pansies we should talk about." {
      part = "learn.m3", tone = "plain",
      because = "You are right about the pansies. But he is told that it was fine, and not why.",
      idris "Yes. The pansies.",
    },
  },
  go "pansies",
}

scene "pansies" {
  -- A condition decides what is said. It is put in quotation marks.
  when "ease >= 6" {
    idris.calm "So what did I do wrong? You can say it.",
    otherwise = { idris.worried "You're going to say it was my fault." },
  },
  choose "What do you say about Mr Aldous?" {
    id = "mr-aldous",
    say "He was rude to you, and that's on him. Have your tea, and please don't take it home." {
      against = "learn.m3", tone = "warm",
      because = "He is comforted. The next person with a receipt in their hand will be told the same.",
      idris "He wasn't that rude.",
    },
    say "Would you read the page on refunds tonight? Then we need say no more about it." {
      against = "learn.m3", tone = "formal", add = { ease = -1 },
      because = "He knows how a refund works. It went wrong before that, and there it stays.",
      idris "I've read that page.",
    },
    say "Another time, turn his receipt round and read it with him, and ring it off there." {
      part = "learn.m3", tone = "plain",
      because = "Good advice, and he can use it. It is your idea, though, and the thinking was yours.",
      idris "Turn it round. Okay.",
    },
    say "He held out his receipt and you read the screen, so he went. What would you try?" {
      strong = "learn.m3", tone = "sharp", add = { ease = 1 },
      because = "Not softened: what you saw and what it led to. And then the next move is his.",
      idris.calm "Read it with him. Like you'd look at a map together.",
    },
  },
  go "strip",
}

scene "strip" {
  narrate "He tears a strip off the till roll and takes a pencil from behind his ear.",
  build "Which two lines go on it?" {
    id = "two-lines",
    pick = 2, strong = "learn.m3",
    card "Aim: a good deal more certainty at the till, and calmer with customers" {
      because = "Neither of you could say on Saturday whether he was." },
    card "Try: read the receipt beside the customer, and then the screen" {
      right = true, because = "One thing to do, at one moment. Both of you will see it." },
    card "Course: customer care, as soon as they next have room" {
      trap = "learn.x1", because = "There is nothing here that a course knows and he does not." },
    card "Saturday at four: Maddy stands near, and asks him how it went" {
      right = true, because = "A time, and again he speaks first." },
    card "Maddy has a word with the office about how Idris is coming on" {
      trap = "learn.x3", because = "How he is coming on is settled, and he is not there." },
    on = {
      strong = { change { add = { ease = 1 } }, idris.pleased "That fits on one strip. Good." },
      part = { idris "I'll put it by the screen." },
      against = { change { add = { ease = -1 } }, idris.confused "Is that for me, or for the office?" },
    },
  },
  when "ease >= 7" { go "strip-stays", otherwise = { go "under-the-counter" } },
}

ending "strip-stays" {
  title = "The strip of till roll",
  outcome = "good",
  "A week later it is still stuck to his till, one corner lifting. He has added a line of his own.",
  customer = "Mr Aldous came by on Sunday. He has his pansies, and his £4.50 back.",
  business = "One customer fewer who tells his neighbours about the till.",
}

ending "under-the-counter" {
  title = "Under the counter",
  outcome = "mixed",
  "Idris says that it was fine, really, and runs for his bus. On Monday somebody finds the pansies under the counter.",
  customer = "Mr Aldous has looked at his statement twice. He buys his compost elsewhere now.",
}

-- Asked of the trainee afterwards, beside the usual prompts.
reflect {
  "Which of your sentences gave Idris something to think about?",
}
