-- Twenty-Five Years: a cashier, a tablet in a drawer, and what is in the way of it.
--
-- Calendar (2026): watched Mon 8 June; first meeting Tue 9 June, 14:15; beside her Thu 11 June; second meeting
-- Tue 16 June, 14:15; Lewis starts Mon 22 June; the course Tue 23 June. She began in 2001, two years before Asha was born.

include "coaching"

scenario {
  id = "co-resist",
  title = "Twenty-Five Years",
  family = "co-resist",
  version = 1,
  kind = "coaching",
  channel = "in person",
  minutes = 10,
  language = "en-GB",
  summary = "A cashier of twenty-five years leaves her tablet in its drawer. Her manager has booked a course. Nobody has asked her why.",
  setting = "Ostler's Building Society, Bridge Street branch, Tuesday 9 June 2026, 14:15. The quiet hour.",
  role = "You are Asha, 23, service coach for six branches. Yesterday you sat by the door for an hour and watched.",
  documents = { "standard", "card.feedback", "card.methods" },
  framework = "customer-service",
  points = { "coach.m3", "learn.m1", "learn.m3", "learn.m5" },
  criteria = { "grow.g", "grow.r", "grow.o", "grow.w", "calm.listen", "fb.sbi" },
  promise = {
    text = "A change of details is done once, at the counter, and is right.",
    target = "96 in 100",
  },
}

local maureen = actor {
  name = "Maureen",
  role = "cashier",
  about = "Twenty-five years at this counter. Exact, dry, and quicker with a bag of coins than the machine.",
  mood = "annoyed",
  look = "maureen",
}

local dev = actor {
  name = "Dev",
  role = "branch manager",
  about = "Likes a thing to be sorted, and to be able to say so.",
  mood = "pleased",
  look = "dev",
}

state {
  trust      = level { start = 3, chart = "Trust" },
  resistance = level { start = 7, chart = "Resistance" },
  confidence = level { start = 3, chart = "Her confidence" },

  played_shop   = flag, -- she has told you how she learned last time
  barrier_found = flag, -- she has told you what is in the way
  course_held   = flag, -- Dev has put the course off
  method        = one_of { "none", "course", "beside", "practice", "guide" },
  he_waited     = flag, -- Mr Hollis told her to take her time
  eased         = flag, -- the help was changed by what she said
  handed_on     = flag, -- she is to show the next one
}

always "what is changed was begun" 'not eased or method ~= "none"'
always "nobody is handed on to before she has done it" 'not handed_on or seen "got-it"'

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "standard" {
  kind = "card",
  title = "Change of details on the tablet",
  source = "Ostler's Building Society, counter standard 7",
  dated = "4 May 2026",
  "1. Ask who it is for, and check who is asking. 2. Open 'change of details'. 3. Enter what is new.",
  "4. Read each entry back to the customer. 5. The customer says yes. 6. Send.",
  "A red box means that something does not match. Ask again; nothing is lost.",
  "Paper forms are for days when the tablets are down.",
}

exhibit "note" {
  kind = "form",
  title = "My note, Monday 8 June, 11:05",
  { "Customer", "Mrs Ahmed, new address" },
  { "Took", "9 minutes. Pressed 'back' at step 3, lost the page, began again" },
  { "Maureen", "Read each line out, and turned the screen round" },
  { "Mrs Ahmed", "'No, that is a 6.' The wrong digit was put right before it was sent" },
  { "Maureen, to herself", "'Everybody's watching.' There were two in the queue" },
}

exhibit "errors" {
  kind = "chart",
  title = "Changes that came back wrong, four weeks to 5 June",
  chart = "bar",
  x = { "M.", "J.", "P.", "K.", "S." },
  series = { { name = "Came back wrong", values = { 3, 1, 2, 2, 2 } } },
  unit = "changes",
  baseline = 2,
  n = { 38, 41, 44, 39, 40 }, -- 10 of 202; mean 2 for each
}

exhibit "course" {
  kind = "email",
  title = "Course booking",
  from = "Training desk", to = "D. Rao, Bridge Street", date = "Friday 5 June 2026", subject = "Digital Confidence",
  "One place is booked for M. Tully on Tuesday 23 June, 09:30 to 16:30, in Leeds.",
  "Contents: passwords, spreadsheets, video meetings, staying safe online.",
  "Changes free of charge until 16 June.",
}

exhibit "rota" {
  kind = "table",
  title = "Counter rota, June",
  columns = { "Day", "10 to 12", "12 to 14", "14 to 15" },
  rows = {
    { "Tuesday", "Maureen and one more", "three", "three, quiet" },
    { "Thursday", "Maureen and one more", "three", "three, quiet" },
    { "Other days", "three", "three", "three, quiet" },
  },
  note = "Tablet mornings are Tuesday and Thursday. There is no cover on them.",
}

exhibit "letters" {
  kind = "table",
  title = "Letters about Maureen, kept in the staff room",
  columns = { "Year", "In the customer's words" },
  rows = {
    { "2011", "I had forgotten my glasses. You read me the whole form, and then you read it again." },
    { "2018", "You asked me to say my new number back to you. It was wrong. I had it wrong for a year." },
    { "2024", "My husband had just died. You read out each line and waited. Nobody else waited." },
  },
}

exhibit "week" {
  kind = "table",
  title = "Changes of details at Maureen's counter, 9 to 15 June",
  columns = { "When", "How", "How long" },
  rows = {
    { "Thu 11 June, 10:40, Mr Hollis", "tablet", "8 minutes" },
    { "Thu 11 June, 11:15", "paper", "4 minutes" },
    { "Fri 12 June, 12:30", "paper", "5 minutes" },
    { "Mon 15 June, 10:20", "paper", "4 minutes" },
    { "Mon 15 June, 13:05", "paper", "5 minutes" },
  },
  note = "One of five on the tablet. There was a queue each time. The paper ones wait for the evening post.",
}

-- The first Tuesday ---------------------------------------------------------------------------------------------

scene "counter" {
  narrate "Maureen is bagging pound coins by weight, by hand. The tablet is in its drawer, face down. She does not look up.",
  maureen.annoyed "I was doing this before you were born, love.",
  choose "What do you say?" {
    id = "before-you-were-born",
    say "Twenty-five years and five systems, so what could I possibly add? Everyone here says you're a marvel." {
      against = "coach.m3", tone = "warm", add = { trust = -1, resistance = 1 },
      because = "You flattered twenty-five years and went no nearer to the drawer. She has had compliments from head office before.",
      maureen "Then we'll neither of us be long.",
    },
    say "We've all had to change though, Maureen, and it's mostly a question of being willing to give it a go." {
      against = "coach.m3", trap = "learn.x4", tone = "formal", add = { trust = -1, resistance = 1 },
      because = "You have answered a reason that she did not give. Whether she is willing is the one thing nobody had asked.",
      maureen "Is that what they've told you. That I'm not willing.",
    },
    say "You were, by two years. What would make half an hour with me worth putting the coins down for?" {
      strong = { "coach.m3", "grow.g" }, tone = "plain", add = { trust = 2, resistance = -1 },
      because = "You took the jab, gave her the fact and asked what she wants. Now the half hour can be hers.",
      maureen.neutral "Two. Cheek.",
      narrate "She ties off the bag.",
      maureen "You can get me out of that course, for a start.",
    },
    say "So you were. Dev's asked me to get you going on the tablet, so shall we have it out?" {
      part = { "coach.m3", "grow.g" }, tone = "sharp",
      because = "Straight, and she knows what you came for. It is Dev's aim, though, and she has not been asked for hers.",
      maureen "Dev's asked. Has he.",
    },
  },
  go "stool",
}

scene "stool" {
  narrate "You pull up the other stool. The branch is empty, but for a man asleep by the leaflets.",
  choose "How do you find out what is in the way?" {
    id = "what-helped",
    say "Let me take you through the six steps again, nice and slowly, and you stop me if you're lost." {
      against = { "learn.m1", "learn.m5" }, tone = "formal", add = { trust = -1 },
      because = "She can read six steps. You have chosen the method and the pace before you know what stops her.",
      maureen "I know the steps. I typed them out for Kath.",
    },
    say "What is it about the tablet, would you say, that you don't get on with as it stands?" {
      part = { "learn.m1", "learn.m5" }, tone = "plain", add = { trust = 1 },
      because = "A fair question, and it gets the first answer. What has helped her before would have told you where to go with it.",
      maureen.neutral "Get on with. It's not a neighbour.",
    },
    say "Is it just a bit much, all this new technology? My gran's exactly the same about her phone." {
      against = { "learn.m1", "learn.m5" }, trap = "learn.x4", tone = "warm", add = { trust = -2, resistance = 1 },
      because = "She is 52 and runs the branch's savings club on a spreadsheet. You guessed at what is in the way, by her age.",
      maureen "I'm sure your gran's very nice.",
    },
    say "They've changed it all on you before. What helped it go in then, and what's different now?" {
      strong = { "learn.m1", "learn.m5" }, tone = "plain", add = { trust = 1, resistance = -1 }, set = { played_shop = true },
      because = "Somebody who has learned five systems knows how she learns. One question gave you the method and half of the reason.",
      maureen.calm "2009, when the green screens went. Betty and I stopped behind two nights and played shop. She was the customer.",
    },
  },
  maureen "It's slow. That's all it is. It's slow.",
  narrate "She squares up the bags, which are square.",
  choose {
    id = "its-slow",
    say "It does get quicker. Everybody's does. Give it a month and you'll not want the paper one back." {
      against = "grow.r", tone = "plain", add = { trust = -1 },
      because = "You promised her a feeling about next month. She was saying something about Thursday.",
      maureen.annoyed "I lived very well without it.",
    },
    say "Slow for you to use, do you mean, or slow for whoever's stood there waiting for it?" {
      strong = "grow.r", tone = "sharp", add = { trust = 1, confidence = 1 }, set = { barrier_found = true },
      because = "The second question is where it was. Slow had an audience.",
      maureen.worried("They watch. I've kept that queue moving since 2001. Now Mr Hollis watches me hunt for a button, and then he looks at "
        .. "Jonah's counter."),
    },
    say "It's six minutes on average for a change, so it's no slower than the paper form was." {
      against = "grow.r", tone = "formal", add = { trust = -1, resistance = 1 },
      because = "You corrected the fact and missed what it was about. She was not timing the tablet, she was timing herself.",
      maureen.annoyed "Whose average?",
    },
    wait {
      strong = "calm.listen", add = { trust = 1, confidence = 1 }, set = { barrier_found = true },
      because = "She had said it twice over, which people do when there is something behind it. You left room, and it came.",
      maureen.worried("They watch you. Twenty-five years I've kept that queue moving. Mr Hollis watches me hunt for a button, and then he "
        .. "looks at Jonah's counter."),
    },
  },
  go "dev",
}

scene "dev" {
  show "course",
  narrate "The office door opens, and Dev puts a printed sheet on the counter on his way past.",
  dev "Maureen's sorted, by the way. I've got her on the course, the twenty-third. Problem solved.",
  narrate "Her hands stop.",
  choose {
    id = "problem-solved",
    say "Oh, that's great, Dev. A proper day away from the counter is just what she needs for this." {
      against = "learn.m5", trap = "learn.x1", tone = "warm", add = { trust = -2, resistance = 1 }, set = { method = "course" },
      because = "The tablet is not among the contents, and what gets in her way is at the counter. A day in Leeds leaves it there.",
      maureen.annoyed "I'll take a packed lunch.",
    },
    say "Could she have some practice here as well, do you think, in the couple of weeks before it?" {
      part = "learn.m5", tone = "plain",
      because = "You got something in beside the course. Nobody has asked whether she needs the course at all, and she is sitting there.",
      dev.neutral "If you can find the time for it.",
    },
    say "Shall I leave that one with the two of you, then, and pick up when she's back from it?" {
      against = "learn.m5", trap = "learn.x1", tone = "formal", add = { trust = -1 }, set = { method = "course" },
      because = "Two weeks of waiting for a course that does not have the tablet in it. Learning stopped when it was booked.",
      maureen.annoyed "Lovely. See you in July.",
    },
    say "I'd hold that one, Dev. The tablet isn't really in it, and she's not tried anything here yet." {
      strong = "learn.m5", tone = "sharp", add = { trust = 2, resistance = -1 }, set = { course_held = true },
      because = "You read what the course is about, and said no to it politely while it costs nothing to change. Help should fit the need.",
      dev.confused "Isn't it?",
      narrate "He reads the sheet that he has booked.",
      dev.neutral "Passwords. Right. You've got till the sixteenth.",
    },
    wait {
      against = "learn.m5", trap = "learn.x1", add = { trust = -1, resistance = 1 }, set = { method = "course" },
      because = "You did not contradict him at her counter, which is tactful. What she heard is that nobody said anything.",
      narrate "Dev takes it for a yes. The office door closes behind him.",
      maureen.annoyed "Well, that's me told.",
    },
  },
  go "yesterday",
}

scene "yesterday" {
  show "note",
  show "errors",
  narrate "He has left the error chart behind too. Somebody has coloured in her bar.",
  maureen.neutral "Go on, then. You were sat there yesterday with your little pad.",
  choose "What do you tell her about Mrs Ahmed?" {
    id = "mrs-ahmed",
    say "You were so patient with her, and so kind. Isn't that what really matters at the end of the day?" {
      against = "learn.m3", trap = "coach.x1", tone = "warm", add = { trust = -1 },
      because = "She cannot do 'kind' again on purpose. What she did, and what it did for Mrs Ahmed, is on your own pad.",
      maureen "That's what you wrote? Kind?",
      go "yesterday-again",
    },
    say "That's three this month, and the branch does two. You do know it'll be looked at, don't you?" {
      against = "learn.m3", trap = "promote.x3", tone = "sharp", add = { trust = -2, confidence = -1 },
      because = "Three of 38, where others have one or two: one slip more. You held up a chart that says next to nothing, to frighten her.",
      maureen.annoyed "I do now. And who coloured me in?",
      go "yesterday-again",
    },
    say "You read out each line, and she stopped you at the wrong digit. What do you make of that?" {
      strong = { "learn.m3", "fb.sbi" }, tone = "formal", add = { trust = 1, confidence = 1 },
      because = "What she did, what came of it, and a question that makes her look at it. It was the best minute of the nine.",
      maureen.calm "She'd not have seen it if I hadn't read it. I read everything out. It makes it slow.",
      narrate "She hears herself.",
    },
    say "You pressed 'back' where it wanted 'next', and it dropped the page, so you'd to begin again." {
      part = { "learn.m3", "fb.sbi" }, tone = "plain",
      because = "A true moment, and she can use it. It is the half that she knew, and nothing is asked of her.",
      maureen "I was there.",
    },
  },
  go "method",
}

-- The way back: worth part at best.
scene "yesterday-again" {
  choose {
    id = "second-telling",
    say "I only mean you've got such a gift with people, Maureen, and the rest is just buttons." {
      against = "learn.m3", trap = "coach.x1", tone = "warm", add = { trust = -1 },
      because = "More of the same. And the buttons are what she goes home with.",
      maureen.annoyed "Just buttons.",
    },
    say "Forget that. You read her each line, and she stopped you at the wrong digit. That matters." {
      part = { "learn.m3", "fb.sbi" }, tone = "plain", add = { trust = 1 },
      because = "You took it back and gave her the moment: what she did and what it was worth. Late, and she has it now.",
      maureen.neutral "That's better than what you said first.",
    },
    say "I'm sure it's nothing to worry about. We'll see how the next set of figures comes out." {
      against = "learn.m3", tone = "formal", add = { confidence = -1 },
      because = "She is worried now, and has to wait four weeks to find out about what.",
      maureen "I'll look forward to it.",
    },
    say "Well, how did you think it went, then? You were the one doing it, and not me." {
      against = "learn.m3", tone = "sharp", add = { trust = -1 },
      because = "A good question ten seconds too late. After what went before, it sounds like a trap.",
      maureen.annoyed "I thought you'd come to tell me.",
    },
  },
  go "method",
}

scene "method" {
  show "rota",
  narrate "The rota is under the glass of the counter, where it has been since she put it there.",
  choose "What does she try first?" {
    id = "first-method",
    act "Put her beside Precious on Thursday at ten, so that she can watch a few real ones go through" {
      part = { "learn.m1", "coach.m3" }, tone = "plain", set = { method = "beside" },
      because = "Watching a colleague is learning, and cheap. But Thursday at ten has no cover, and what she needs is to do it unwatched.",
      maureen "With who on my counter?",
    },
    act "Write her two clear pages with arrows and pictures, to stand up beside the screen at the counter" {
      against = { "learn.m1", "coach.m3" }, tone = "formal", set = { method = "guide" }, add = { trust = -1 },
      because = "She knows the steps. Two pages at the counter give the queue something more to watch her look for.",
      maureen "A crib. For everyone to see.",
    },
    act "Offer the practice account in this quiet hour, with Precious as customer, and ask if she would" {
      strong = { "learn.m1", "learn.m5", "coach.m3", "grow.o" }, tone = "warm", set = { method = "practice" },
      add = { confidence = 2, resistance = -2 },
      because = "Hands on the tablet, nobody watching, at an hour that the rota allows. And she was asked, which is half of it.",
      when "played_shop" {
        maureen.pleased "Play shop. With Precious. She'll be terrible.",
        otherwise = {
          when "barrier_found" {
            maureen.calm "With nobody watching. I might. Precious can be the awkward customer.",
            otherwise = { maureen.calm "With the door shut? I might. Precious can be the awkward customer." },
          },
        },
      },
    },
    act "Leave the tablet where it is until the course, so that she starts fresh with the right habits" {
      against = { "learn.m5", "learn.m1", "coach.m3" }, trap = "learn.x1", tone = "formal", set = { method = "course" },
      add = { confidence = -1 },
      because = "There is no tablet in the course. For two weeks she would learn only that it can wait.",
      maureen "In the drawer, then.",
    },
  },
  go "thursday",
}

-- Thursday ------------------------------------------------------------------------------------------------------

scene "thursday" {
  when 'method == "practice"' {
    narrate "On Wednesday Precious lost three pretend passports and moved house twice. On Thursday at 10:40 Mr Hollis does it for real.",
    otherwise = { narrate "Thursday, 10:40. Jonah's tablet is busy, so it is hers or nothing, and it is Mr Hollis." },
  },
  narrate "You stand a step behind her. She gets as far as the flat number. A box goes red. Behind him, two people look up.",
  choose "Do you say something, and when?" {
    id = "red-box",
    act "Lean across and press it for her yourself, so that Mr Hollis is not kept waiting any longer" {
      against = "learn.m3", tone = "plain", add = { confidence = -2, trust = -1 },
      because = "He is served. She has been shown, before a queue, that she needed somebody of 23 to press a button.",
      narrate "'There we are,' you say. Mr Hollis thanks you. Maureen tidies the pens.",
    },
    act "Tell her under your breath that it will count as her fourth, so she should look before sending" {
      against = "learn.m3", trap = "promote.x3", tone = "sharp", add = { confidence = -2, trust = -2 },
      because = "A red box is not an error; it stops one. She is now thinking of a chart, with a customer in front of her.",
      narrate "Her finger stays above the glass. It shakes a little.",
      maureen.upset "I can see it, thank you.",
    },
    act "Stay quiet until Mr Hollis has gone, then ask her what she herself made of the red box" {
      strong = { "learn.m3", "calm.listen" }, tone = "plain", add = { confidence = 2, trust = 1 }, set = { he_waited = true },
      because = "You let her work. Afterwards, within the minute and out of hearing, she did the thinking and found it out herself.",
      narrate "'Say that again for me, Mr Hollis?' He does. 'Take your time,' he says. The box goes white.",
      maureen.calm "He didn't mind. I thought he'd mind.",
    },
    act "Murmur 'flat first, then the street' to her, and leave the rest until Tuesday" {
      part = "learn.m3", tone = "plain",
      because = "It helps, and hardly anybody heard. But on Tuesday it will be five days old, and she will have forgotten what she did.",
      narrate "She does it. She does not look round.",
    },
  },
  go "second-tuesday",
}

-- The second Tuesday --------------------------------------------------------------------------------------------

scene "second-tuesday" {
  narrate "Tuesday 16 June, 14:15. She has the week's list ready for you, in pen.",
  show "week",
  maureen.neutral "One. One out of five. You can say it.",
  when 'method == "practice"' {
    maureen "I can do it in six minutes with Precious. There's a queue, and I reach for the paper.",
    otherwise = { maureen "I see a queue, and I reach for the paper." },
  },
  when "not course_held" { maureen "And I've Leeds to look forward to." },
  choose {
    id = "one-of-five",
    say "Do you want it enough, though? Keep on going with it, and it'll click one of these days." {
      against = { "learn.m5", "learn.m1" }, trap = "learn.x4", tone = "warm", add = { trust = -1, resistance = 1 },
      because = "She told you when it happens and what she does. That is not a lack of wanting, and more of the same will give the same.",
      maureen.annoyed "Want it.",
      go "got-it",
    },
    say "Let's swap it for something else, then. I'll ask Precious to sit alongside you on Thursday morning." {
      part = { "learn.m5", "learn.m1" }, tone = "plain",
      because = "You saw that it does not work and changed something, which many do not. You did not ask her what would.",
      maureen "If she's free. She won't be.",
      go "got-it",
    },
    say "Some of what we've done can't have been much use to you. Which bits helped, and which didn't?" {
      strong = { "learn.m5", "learn.m1" }, tone = "sharp", add = { trust = 1, confidence = 2, resistance = -2 }, set = { eased = true },
      because = "You asked about your own help, and meant it. She knew: not how to press, but when. That is cheap to change.",
      when "he_waited" {
        maureen.calm "What helped was him not minding.",
        otherwise = {
          when 'method == "practice"' {
            maureen.calm "What helped was Precious, and nobody there to see.",
            otherwise = { maureen.calm "Not a lot of it. The steps I knew." },
          },
        },
      },
      maureen "What's no use is ten o'clock. Give me the two o'clocks on it, with no queue, and I'll do the mornings when I'm ready.",
      go "got-it",
    },
    -- It ties all four points, as nothing is said here: they had come up by then, and it is made in the coaching itself.
    say "If it hasn't moved by Friday I'd have to mention capability, and I'd really rather not do that." {
      tone = "formal", add = { trust = -3, resistance = 2 },
      critical = "Threatens a formal procedure to make her comply. She is one slip from the mean, and coaching is not discipline.",
      because = "It was said gently, and it is a threat to her job. From here on she would practise for fear, and tell you nothing.",
      maureen.upset "Capability.",
      narrate "She puts the pen back in its tray, and the list in her bag.",
      go "head-office",
    },
  },
}

scene "got-it" {
  when "eased" {
    narrate "The door goes. It is Mr Hollis's sister, with a new flat number, and nobody behind her. Maureen opens the drawer.",
    narrate "Six minutes. She reads out each line, and turns the screen. 'Nine B,' says Miss Hollis. 'Not eight.' It goes through.",
    otherwise = {
      narrate "The door goes. It is Mr Hollis's sister, with a new flat number. Maureen looks at you, and opens the drawer.",
      narrate "Nine minutes. She reads out each line, and turns the screen. 'Nine B,' says Miss Hollis. 'Not eight.' It goes through.",
    },
  },
  show "letters",
  narrate "You have three of her letters in your bag. The staff room let you borrow them.",
  choose "What do you say when the door has closed?" {
    id = "nine-b",
    say "I knew you could do it, Maureen. You're such a natural with people, and you always have been." {
      against = { "learn.m3", "coach.m3" }, trap = "coach.x1", tone = "warm",
      because = "She has been told so for twenty-five years. What she did that saved the flat number has not been named yet.",
      maureen.neutral "So they say.",
    },
    say "That's one through and you signed off, then. I'll let Dev cross you off his list today." {
      against = { "learn.m3", "coach.m3" }, tone = "formal", add = { trust = -1 },
      because = "It ends with a list of Dev's. What she learned, and what she might do with it, went out with the customer.",
      maureen.neutral "I was on a list.",
    },
    say "You read it back and she caught the nine. These three letters thank you for that, and it's step four." {
      strong = { "learn.m3", "coach.m3", "fb.sbi" }, tone = "warm", add = { trust = 1, confidence = 2, resistance = -2 },
      because = "The act and what it saved, minutes old, beside what customers have thanked her for. The standard turns out to be hers.",
      narrate "She reads the one from 2011 with her glasses pushed up.",
      maureen.pleased "Step four. That's me. They've gone and put me in the tablet.",
    },
    say "Straight through, with no red box, and one for the list. How did that feel, then?" {
      part = { "learn.m3", "coach.m3" }, tone = "plain", add = { confidence = 1 },
      because = "A fact, and a question. How it felt is a start; what she did to make it right would last longer.",
      maureen.calm "Like a change of address.",
    },
  },
  go "next",
}

scene "next" {
  maureen.neutral "So what happens now?",
  narrate "On the rota for Monday there is a new name in pencil: Lewis.",
  choose {
    id = "what-now",
    say "Three a day on the tablet to the end of June, and I'll check the log. Is that fair?" {
      part = "grow.w", tone = "plain",
      because = "A figure and a date. They are yours, and so is the checking.",
      maureen "It's fair.",
    },
    say "I'd trust you with Lewis on Monday. You say what he tries first, and when you'd do it." {
      strong = "grow.w", tone = "warm", add = { confidence = 1 }, set = { handed_on = true },
      because = "A next step with a day in it, in her words and for somebody else. What people teach they tend to keep.",
      maureen.calm "Lewis. Two o'clock, Monday, when it's quiet. I'll be the customer.",
    },
    say "Keep your confidence up. That's the main thing. And do give me a ring if you wobble." {
      against = "grow.w", tone = "warm",
      because = "No act, no day, nobody to see it. Confidence is what comes of having done it.",
      maureen "I don't wobble.",
    },
    say "Shall I report back to Dev that you've met the standard, so you can carry on as you are?" {
      against = "grow.w", tone = "formal",
      because = "Something is settled between you and Dev. What she will do on Thursday at ten is not.",
      maureen "I'd better, then.",
    },
  },
  when "trust == 0" {
    go "head-office",
    otherwise = {
      when "handed_on and trust >= 6 and confidence >= 6 and resistance <= 4" { go "two-oclock", otherwise = { go "by-the-book" } },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "two-oclock" {
  title = "Two o'clock, with Lewis",
  outcome = "good",
  promise = "kept",
  "On Monday she sat on the wrong side of the counter and was a widow called Mrs Trout, who had lost her passbook. Lewis has not forgotten her.",
  customer = "Mr Hollis came in on a Thursday at ten, in a queue. He was read his new telephone number, slowly, and found nothing wrong with it.",
  business = "In July she did 28 of 30 changes on the tablet, and one came back. Lewis does his the same way, out loud.",
}

ending "by-the-book" {
  title = "By the book",
  outcome = "mixed",
  promise = "missed",
  "She does what is on the list. When there is a queue the tablet is, somehow, in the drawer.",
  customer = "Mr Hollis waits four minutes and is thanked. His new telephone number goes off in the evening post, and comes back with a question.",
  business = "In July she did 12 of 30 changes on the tablet. Eighteen paper forms were typed in by somebody who could not ask the customer.",
}

ending "head-office" {
  title = "Over your head",
  outcome = "poor",
  promise = "missed",
  "On Wednesday she rang head office. She read them her list, in order, and what had been said to her on which day.",
  customer = "Mr Hollis noticed only that she was not there on Thursday, and that it took the others longer to find his name.",
  business = "An hour with personnel for each of three people. The tablet stayed in its drawer, and Jonah asked not to be coached.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "When did somebody last take your slowness for unwillingness? What was in the way?",
  "Which of your own strengths is hidden in a process that you do not like?",
  "Where have you booked, or been booked on, a course that nobody had asked for?",
}

discuss {
  "Tell me about somebody who did not want to learn what you had to show. What was the reason, and how did you find it?",
  listen_for = "A real person (initials) and a date; asked more than once; a reason that is not attitude; what was changed because of it.",
  points = { "learn.m5", "coach.m3" },
}
discuss {
  "Read the error chart to me. What can you say about Maureen from it, and what can you not?",
  listen_for = "3 of 38 beside 10 of 202; one slip either way; a figure that starts a talk and does not end one.",
  points = { "learn.m3" },
}
discuss {
  "She was shown, told, and left to try. Which helped, how do you know, and for which learners would it be different?",
  listen_for = "Asks what has worked before; fits method to task and person; no label; asks whether the help helps.",
  points = { "learn.m1", "learn.m5" },
}
