-- Before You Begin: a booking line, a manager who would like to start on Monday, and a box that nobody opens.
--
-- Calendar (2026): six weeks to Fri 5 June; this talk Thu 11 June; at the desk Fri 12 June, nine to ten; plan meeting
-- Mon 15 June; trial Mon 22 June to Fri 17 July. Bank holidays: Mon 4 May and Mon 25 May.
--
-- The mean of the six weekly figures is 366 / 6 = 61.0; weighted by calls it is 60.9, which is accepted.
-- Twelve hours and £400: the three right cards come to 10 hours and £60.

scenario {
  id = "im-baseline",
  title = "Before You Begin",
  family = "wren",
  version = 1,
  kind = "improvement",
  channel = "meeting",
  minutes = 10,
  language = "en-GB",
  summary = "Four in ten patients have to ring twice. The manager would start on Monday. The desk has heard that before.",
  setting = "Wren Street Medical Centre, Thursday 11 June 2026, and the Monday after. The booking line rings throughout.",
  role = "You are Kit, medical secretary, lent to the booking line for six weeks to make it better.",
  documents = { "grid", "budget" },
  framework = "customer-service",
  points = { "improve.m1", "improve.m2", "improve.m3" },
  criteria = { "pdsa.plan" },
  promise = {
    text = "A booking call is settled the first time the patient rings.",
    target = "7 in 10",
  },
}

local olu = actor {
  name = "Olu",
  role = "practice manager",
  about = "Quick, generous, and in the partners' meeting every Tuesday with something to show.",
  mood = "pleased",
  look = "olu",
}

local fern = actor {
  name = "Fern",
  role = "receptionist",
  about = "Eleven years on the line. Types while she talks, and never gets a name wrong.",
  mood = "annoyed",
  look = "fern",
}

local mateus = actor {
  name = "Mateus",
  role = "receptionist",
  about = "Came in January. Takes over the phone when Fern needs both hands.",
  mood = "neutral",
  look = "mateus",
}

local bell = actor {
  name = "Mrs Bell",
  role = "chair of the patient group",
  about = "Ninety-one members and a telephone of her own, with a redial button.",
  mood = "calm",
  look = "mrs-bell",
}

state {
  buy_in   = level { start = 4, chart = "The desk's trust in it" },
  patience = level { start = 6, chart = "Olu's patience" },
  baseline = level { start = 0, most = 3 }, -- how well before and after could be told apart

  asked    = flag, -- the desk was asked before anything was chosen
  fits     = flag, -- it can be paid for, and is small enough to stop
}

always "nothing is bought before the desk has been met" 'not fits or seen "desk"'

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "settled" {
  kind = "chart",
  title = "Booking calls settled the first time",
  chart = "line",
  x = { "1 May", "8 May", "15 May", "22 May", "29 May", "5 June" },
  series = { { name = "Settled, week ending", values = { 61, 63, 60, 62, 61, 59 } } },
  unit = "%",
  target = 70,
  n = { 742, 611, 735, 728, 604, 751 }, -- two weeks of four days
}

exhibit "hours" {
  kind = "chart",
  title = "Calls to the booking line by hour, mean of a day in May",
  chart = "bar",
  x = { "08", "09", "10", "11", "12", "13", "14", "15", "16" },
  series = { { name = "Calls", values = { 12, 74, 18, 11, 9, 7, 8, 6, 4 } } },
  unit = "calls",
  n = 19, -- working days in May 2026: 21 weekdays less two bank holidays
}

exhibit "budget" {
  kind = "form",
  title = "What there is for it",
  { "Time", "12 hours of anybody's, to the end of July" },
  { "Money", "£400" },
  { "Who decides", "Olu; the partners above £400" },
  { "Offer on file", "New telephones with a queue counter: £6,400, then £90 a month" },
}

exhibit "grid" {
  kind = "table",
  title = "Who has a stake in the booking line",
  columns = { "Who", "What it does to them", "What they can do to it" },
  rows = {
    { "Fern and Mateus", "Nine hours a day of it", "Make it work, or not" },
    { "Patients (Mrs Bell)", "Ring once, or ring twice", "Ring at another time" },
    { "Olu", "Answers for the figure", "Says yes up to £400" },
    { "Dr Haas and partners", "Full lists, few gaps", "Say how their lists are released" },
  },
}

exhibit "slips" {
  kind = "table",
  title = "From the staff suggestion box",
  columns = { "Date", "Slip" },
  rows = {
    { "12 Jan", "Biscuits." },
    { "2 March", "All the same-day appointments go up at nine. By ten past they are gone. Could half go up at one? Fern" },
    { "9 March", "See 2 March. Does anyone open this? Fern" },
    { "20 April", "The recorded message says, 'Please ring at nine.' So they do. Mateus" },
    { "18 May", "Coat hooks. Fern, not hopeful" },
  },
  note = "Five of eleven. The tape on the lid is from last year.",
}

-- Thursday ------------------------------------------------------------------------------------------------------

scene "monday" {
  narrate "Olu walks you down the corridor. Behind a door a telephone is ringing, and then another.",
  olu.pleased "It's the nine o'clock thing. People can't get through, they ring again, we all look silly. Start Monday, and we'll see!",
  choose {
    id = "start-monday",
    say "Great, let's go for it. Won't we soon feel whether people are any happier than they were?" {
      against = "improve.m3", trap = "improve.x1", tone = "warm", add = { patience = 1 },
      because = "Nobody has written down what people felt before. In July there would be an opinion on each side of it.",
      olu "That's the spirit.",
    },
    say "I'd want to do it properly, so that's a three-month study first, before we touch a thing." {
      part = "improve.m3", tone = "formal", add = { patience = -4 },
      because = "You would have a starting point, and in September. The figures for one are in the cupboard already.",
      olu.worried "Three months. I've partners on Tuesday.",
    },
    say "A friend's practice is at seventy per cent, so on Monday we could measure ourselves against them." {
      against = "improve.m3", trap = "improve.x1", tone = "plain",
      because = "Other patients, another line, and perhaps another way of counting. It would not tell you what your change did.",
      olu "Seventy! There you are, then.",
    },
    say "I'd love to, Olu, and what would we compare it with? Have you got about six weeks of figures?" {
      strong = "improve.m3", tone = "warm", add = { baseline = 1 },
      because = "You did not slow it down, you asked what is there. A starting point that exists costs ten minutes.",
      olu.neutral "Somewhere. It prints itself out on Fridays. Nobody's ever asked for it.",
    },
  },
  narrate "The figures are in the stationery cupboard, on top of the envelopes.",
  show "settled",
  figure "What is the starting point: the mean of the six weeks, to one decimal?" {
    id = "mean",
    strong = "improve.m3", answer = 61.0, tolerance = 0.1, unit = "%",
    near = {
      [59] = "That is last week by itself. One week goes up and down.",
      [63] = "That is the best of the six. A start at the top makes any change look poor.",
      [366] = "That is the six added up. There are six of them.",
    },
    because = "Six weeks, 61.0 per cent, from 4,171 calls. It hardly moves from week to week, so a real change would show.",
    on = { strong = { add = { baseline = 1 }, narrate "Between 59 and 63, for six weeks. It holds still, at least." } },
  },
  build "Olu wants the aim on one line. Choose the three parts of it." {
    id = "aim",
    pick = 3, strong = "improve.m1",
    card "From 61.0 per cent settled the first time, the mean of six weeks" {
      right = true, because = "Where it starts, counted." },
    card "To make Wren Street the friendliest booking line in the whole city" {
      because = "Nobody counts the friendliest. It would be true whatever happened." },
    card "To 70 per cent, on those of the lists where something is changed" {
      right = true, because = "How far, and for which part. A trial has to be told from the rest." },
    card "With a launch, six briefings, and a poster in each of the rooms" {
      trap = "improve.x3", because = "That is what you would do. A patient who rings twice does not feel a poster." },
    card "In the week that ends on 17 July, and again at the end of September" {
      right = true, because = "A day to look, and a second one to see whether it held." },
    card "As soon as possible, and then to carry on getting better from there" {
      because = "On no day could anybody say that it had not been reached." },
    card "With thirty changes made and ticked off on the wall by the summer" {
      trap = "improve.x3", because = "Thirty ticks, and the telephone may ring as before. It counts how busy you were." },
    on = {
      strong = { olu.pleased "I can read that out on Tuesday in one breath." },
      part = { olu "Two thirds of that I could read out." },
      against = { olu.pleased "Posters! I like posters." },
      none = { olu "Lovely. What is it from?" },
    },
  },
  go "whom",
}

scene "whom" {
  show "hours",
  olu.neutral "So what do we change? More lines? New phones? There's an offer on file.",
  choose "Who do you ask before anything is chosen?" {
    id = "whom-first",
    act "The partners and Olu, on Tuesday, because it's they who'd have to sign off whatever it is" {
      against = "improve.m2", trap = "improve.x2", tone = "formal", add = { buy_in = -1 },
      because = "They can say yes. They have never seen what happens at nine o'clock, since at nine they are with patients.",
      olu "I'll put you down for five minutes.",
    },
    act "Everyone at once, with a nice two-page email on the plan, and comments by five on Friday, please" {
      against = "improve.m2", trap = "improve.x2", tone = "warm", add = { buy_in = -2 },
      because = "It asks for opinions of a plan and not for what goes wrong. The desk reads email at ten past six.",
      narrate "One reply comes. It is a thumb.",
    },
    act "Mrs Bell by telephone today, and Fern and Mateus at the desk from nine till ten tomorrow" {
      strong = "improve.m2", tone = "plain", add = { buy_in = 2 }, set = { asked = true },
      because = "The two who live in it and one who rings it. You see nine o'clock happen before you have an answer to it.",
      bell.calm "I press redial, dear. Thirty-one times on Tuesday. Then they tell me to ring tomorrow.",
    },
    act "The patients, with a survey on the website for a fortnight, and a box to say what they'd like" {
      part = "improve.m2", tone = "plain", add = { patience = -2 },
      because = "They ought to be heard. Those who cannot get through are not on the website, and the desk has been left out.",
      narrate "Fourteen answers. Eleven of them are about parking.",
    },
  },
  go "desk",
}

-- Friday, nine o'clock ------------------------------------------------------------------------------------------

scene "desk" {
  when "not asked" { narrate "'Do say hello to the desk, though,' says Olu. 'Show your face.'" },
  narrate "Friday, 08:58. You have a chair behind Fern's. At 09:00 both telephones ring, and do not stop.",
  narrate "At 09:11 she says, 'I'm so sorry, they've all gone. Could you try again tomorrow at nine?' By 09:40 she has said it 33 times.",
  fern.annoyed "So you're the new one. Another bright idea.",
  choose {
    id = "bright-idea",
    say "I know how it sounds. But would you believe me if I said this one really is different?" {
      against = "improve.m2", tone = "warm", add = { buy_in = -1 },
      because = "She has been promised that before. You told her how she will feel about something she has not heard yet.",
      fern "I believed the last one.",
      go "desk-again",
    },
    say "It's got Olu and all five partners behind it, so I'd just ask you for four weeks, nine till ten." {
      against = "improve.m2", trap = "improve.x2", tone = "formal", add = { buy_in = -2 },
      because = "It was settled by people who are not here at nine. She may do as asked, and no more than that.",
      fern "Then I'll wait for my email.",
      go "desk-again",
    },
    say "I haven't got one yet, so what was the last one about, and what did it do to you at nine?" {
      strong = "improve.m2", tone = "plain", add = { buy_in = 2 },
      because = "She knows what was tried and what it cost her. You have asked the one person who counted it 33 times.",
      fern.neutral "A bell. To ring when we'd had a good call. ... There's a box. You could read it. Nobody has.",
    },
    say "It's only a small trial. If you don't get on with it after a month, then you can say." {
      part = "improve.m2", tone = "plain",
      because = "Small, and she may speak, which is something. By then it will have been built without her.",
      fern "After a month. I'll make a note.",
    },
    wait {
      against = "improve.m2", add = { buy_in = -1 },
      because = "You let her have her say, and that was all of it. She had asked who you are, and nobody has asked her anything.",
      fern "No. Well. The last one talked, at least.",
      go "desk-again",
    },
  },
  go "box",
}

-- The way back: worth part at best.
scene "desk-again" {
  narrate "She has turned back to her screen. Mateus takes a call, and looks at you over it.",
  choose {
    id = "desk-second",
    say "Have a look at the plan, at least, when it's quiet, and tell me if there's anything missing." {
      against = "improve.m2", tone = "formal", add = { buy_in = -1 },
      because = "It is never quiet, and it is still the plan. What she knows would have to fit into its margin.",
      fern "When it's quiet.",
    },
    say "I came in wrong there. What ought somebody to have asked you, before sending me down here?" {
      part = "improve.m2", tone = "sharp", add = { buy_in = 1 },
      because = "Five words to own up with, and then a question. She has had the answer ready since March.",
      fern.neutral "Why it's nine. There's a box. You could read it.",
    },
    say "I do understand how you feel, and I'd hate you to think I wasn't on your side." {
      against = "improve.m2", tone = "warm",
      because = "It is about what she thinks of you. You have still not asked what she thinks of nine o'clock.",
      fern "I don't think anything. I've a call.",
    },
    say "I'll leave you to it for now, then, and catch up with you both when it's all agreed." {
      against = "improve.m2", trap = "improve.x2", tone = "plain", add = { buy_in = -1 },
      because = "Who will have agreed it? The next they hear of it will be the change.",
      mateus "See you at the launch.",
    },
  },
  go "box",
}

scene "box" {
  when "asked" {
    fern.neutral "You're still here. It's gone ten.",
  },
  narrate "Mateus slits the tape on the suggestion box with a key. Eleven slips.",
  show "slips",
  mateus.neutral "They all ring at nine. That's what it is. They all just ring at nine.",
  choose "You have one reason, and want the reason behind it. What do you say?" {
    id = "whys",
    say "They ring at nine, so what we need is somebody extra on at nine. I'll look into that." {
      against = "improve.m1", tone = "plain", add = { buy_in = -1 },
      because = "You stopped at the first reason. With three on the telephone the appointments would be gone by six minutes past.",
      fern "Then there'd be three of us saying sorry.",
    },
    say "Shall I take that upstairs to Olu and ask him why it is, as he's got the overview?" {
      against = "improve.m1", trap = "improve.x2", tone = "formal", add = { buy_in = -1 },
      because = "Two people who know were looking at you. An overview is what you get from further away.",
      mateus "It's on the slip.",
    },
    say "Why nine, then? And whatever you say to that, I'll ask it again, if you'll put up with me." {
      strong = "improve.m1", tone = "warm", add = { buy_in = 1 },
      because = "Each reason has one behind it, and the people who know it are in the room. The last one cost nothing to change.",
      mateus.pleased "Because the message tells them to.",
      fern.calm "Because that's when they go up. All of them. Somebody set it to nine in 2014.",
    },
    say "Why nine, do you think? Would it be people ringing before they start work, or is it more of a habit?" {
      part = "improve.m1", tone = "plain",
      because = "You asked, and offered two answers with it. They talked about those, and not about the message or the release.",
      fern "Habit, a lot of them. We taught them it.",
    },
  },
  rank "Put the reasons in order, from what the patient feels down to what starts it." {
    id = "chain",
    strong = "improve.m1",
    card "Four callers in ten have to ring a second time" {},
    card "By ten past nine there is no appointment left for the day" {},
    card "Half of the day's calls come in the hour from nine" {},
    card "The recorded message tells people to ring at nine" {},
    card "The whole day's appointments are released at nine o'clock" {},
    because = "Telephones are not in the chain at all. What starts it is one setting, from 2014, that a person can change.",
    on = {
      strong = { add = { buy_in = 1 }, fern.calm "Second of March. I've got the carbon at home." },
      part = { mateus "Nearly. It starts with the computer, doesn't it? The rest is us." },
    },
  },
  go "plan",
}

-- Monday --------------------------------------------------------------------------------------------------------

scene "plan" {
  narrate "Monday 15 June. Olu has cleared half an hour and the end of the table.",
  when "patience <= 2" {
    olu.worried "I've had to tell the partners something. What have we got?",
    otherwise = { olu.neutral "Twelve hours and four hundred pounds. What do we do with them?" },
  },
  build "Choose three things that fit into 12 hours and £400." {
    id = "spend",
    pick = 3, strong = "improve.m1",
    card "New telephones with a queue counter, so callers know how long: 10 hours, £6,400" {
      because = "Sixteen times the money, and the partners' to decide. Callers would know their place in a queue for nothing." },
    card "Half of two doctors' lists go up at nine, half at one, four weeks: 5 hours" {
      right = true, because = "It changes what starts the chain. Two lists of five, and it can be put back in a minute." },
    card "A launch morning with posters, cake and mugs, so that people see it: 6 hours, £380" {
      trap = "improve.x3", because = "It would be seen. The appointments would still be gone by ten past." },
    card "A new recorded message, and one line on the reminder text: 1 hour, £60" {
      right = true, because = "People ring at nine because they are told to. Tell them otherwise on the day it changes." },
    card "A briefing a week for the staff, with a register of who came: 12 hours" {
      trap = "improve.x3", because = "The register would be full and the twelve hours gone." },
    card "Fern and Mateus tick who rang before, and add it up on Fridays: 4 hours" {
      right = true, because = "The same count as in the six weeks, made by those who hear it." },
    card "A third person on the telephones from nine to ten for a month: 20 hours, £260" {
      because = "More hours than there are, to say sorry faster." },
    on = {
      strong = { set = { fits = true }, olu.pleased "Ten hours and sixty pounds. I keep waiting for the rest of it." },
      part = { olu "Two of those I can pay for today." },
      against = { olu.pleased "We'd be seen to be doing something." },
      none = { olu.worried "That's not four hundred pounds." },
    },
  },
  build "Choose three parts for the message that goes to staff and to the patient group." {
    id = "message",
    pick = 3, strong = "improve.m2",
    card "After careful consideration the partners have decided upon a new release system" {
      trap = "improve.x2", because = "It was Fern's, in March. Said like this it is somebody else's, and finished." },
    card "Why: four in ten have to ring twice. The desk told us so in March" {
      right = true, because = "The reason, and who saw it first." },
    card "Other practices in the area have far worse figures than we do, as it happens" {
      because = "True, and it gets nobody an appointment." },
    card "What and when: from 22 June, two lists, half at nine and half at one" {
      right = true, because = "What changes, on which lists, from which day. People can plan their call." },
    card "It is going to be so much better for everybody, and we are all very excited" {
      because = "Nobody who has pressed redial 31 times is excited yet." },
    card "Any questions should please be put in writing to the practice manager by Friday" {
      trap = "improve.x2", because = "The questions come at ten past nine, at the desk. In writing they do not come at all." },
    card "Tell Fern or Mateus what goes wrong. First figures on 3 July, good or bad" {
      right = true, because = "Somebody to tell, and a day on which they hear back whatever it is." },
    card "Please do bear with us while we work hard to improve our service to you" {
      because = "It has hung on the door since 2014." },
    on = {
      strong = { add = { buy_in = 2 }, fern.pleased "It says March." },
      part = { add = { buy_in = 1 }, fern.neutral "One of those lines isn't for anybody. But all right." },
      against = { add = { buy_in = -2 }, fern.annoyed "'The partners have decided.' Have they." },
      none = { add = { buy_in = -1 }, mateus "So what do I tell people tomorrow?" },
    },
  },
  go "measures",
}

scene "measures" {
  choose "What will you measure, and when will you read it?" {
    id = "measure",
    act "Briefings, texts and calls made, added up each Friday to 17 July; beside it, who did them" {
      against = "improve.m3", trap = "improve.x3", tone = "formal",
      because = "It would go up each week whatever happened to patients. Work is what it cost, not what came of it.",
      olu "That'll make a nice chart.",
    },
    act "Calls settled first time, counted as before, but once, on Friday 17 July, when it's had its time to settle down" {
      part = "improve.m3", tone = "plain",
      because = "The right figure, and counted alike. If it goes wrong in week one, you would know in week four.",
      olu "And if it's gone down?",
    },
    act "Calls settled first time, counted as before, each Friday; beside it the calls, the holidays, and both lists" {
      strong = "improve.m3", tone = "formal", add = { baseline = 1 },
      because = "The same count before and after, early enough to stop, with what else might move it. The other lists are your comparison.",
      olu.neutral "So three lists stay as they are, and we'd see the difference.",
    },
    act "How the desk feels about nine o'clock in July, compared with what they remember of how it was" {
      against = "improve.m3", trap = "improve.x1", tone = "plain",
      because = "Memory is kind to the winner. How they feel matters, and needs a 'before' that was asked before.",
      fern "I remember it fine.",
    },
  },
  olu.neutral "Last thing. They'll ask me on Tuesday. What will it do?",
  choose {
    id = "guess",
    say "It'll be sorted in four weeks flat, nine o'clock and all, by 17 July. Tell all five I said so." {
      against = "pdsa.plan", tone = "plain", add = { patience = 1 },
      because = "Nobody can count 'sorted', so it cannot turn out wrong, and whatever comes you will have learned nothing.",
      olu.pleased "I'll quote you.",
    },
    say "I'd rather not name a figure to them. We'd only be held to it later on, wouldn't we?" {
      against = "pdsa.plan", tone = "formal", add = { patience = -1 },
      because = "To be held to it is what a guess is for. Without one, any result can be called what was wanted.",
      olu "So I tell them what?",
    },
    say "My guess is about 70 by week four. If it's under 64, we put it back and ask again." {
      strong = "pdsa.plan", tone = "sharp", add = { patience = 1 },
      because = "From where, to where, by when, and what you would do if not. Now the result can teach you something.",
      olu.pleased "Put it back. I've never promised them that before.",
    },
    say "It should go up by a fair bit, I'd say, since most of our trouble's at nine." {
      part = "pdsa.plan", tone = "plain",
      because = "A direction and a reason. How much is 'a fair bit', and by which Friday?",
      olu "A fair bit.",
    },
  },
  when "buy_in <= 3" {
    go "against",
    otherwise = {
      when "baseline >= 2 and patience >= 1" {
        when "fits" { go "one-oclock", otherwise = { go "put-off" } },
        otherwise = { go "launch" },
      },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "one-oclock" {
  title = "Half at one",
  outcome = "good",
  promise = "kept",
  "Four Fridays: 62, 66, 69 and 71 per cent on the two lists; between 60 and 62 on the other three. The target is 70.",
  customer = "Mrs Bell rang once, at five past one, and was seen at four. She has told ninety people that it is the time to ring.",
  business = "About thirty second calls a week fewer on two lists, for sixty pounds. Dr Haas has asked why hers still goes up at nine.",
}

ending "put-off" {
  title = "Sixty-two",
  outcome = "mixed",
  promise = "missed",
  "Four Fridays: 61, 62, 63 and 62 per cent. Not all of it had fitted, and what starts the chain was put off until August.",
  customer = "Mrs Bell pressed redial 26 times on a Tuesday, and was asked to try again tomorrow at nine.",
  business = "Nobody could call it a success, because you had counted. In August nine o'clock is first on the list, and Fern wrote the list.",
}

ending "launch" {
  title = "A good launch",
  outcome = "mixed",
  promise = "missed",
  "It began on the day, and people were busy with it. In July somebody asked whether it had worked, and four of you had five opinions.",
  customer = "Mrs Bell saw the notice. Her doctor was not on it, so on the Tuesday she pressed redial 28 times, from nine.",
  business = "The hours and the money are spent. The figure prints itself out on Fridays, and lies on the envelopes.",
}

ending "against" {
  title = "Agreed upstairs",
  outcome = "poor",
  promise = "missed",
  "The plan was approved on Tuesday. At the desk it was done as written, on the days when there was time.",
  customer = "Mrs Bell did what the notice said, and was told at the desk that it did not work like that. She pressed redial.",
  business = "In the third week it was called off. There is a twelfth slip in the box. It says, 'See 2 March.'",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "Which figure in your own workplace prints itself out, and is read by nobody?",
  "Who did you last tell about a change when you might have asked them?",
  "What did you start without writing down how things were before?",
}

discuss {
  "Tell me about a change where you work. What was the figure before it, from how many cases, and where did you get it?",
  listen_for = "A baseline of more than one week, dated before the change; n; the same count afterwards; what else moved.",
  points = { "improve.m3" },
}
discuss {
  "Show me a plan of yours, or sketch one. Where are the aim, the hours, the money, and who decides?",
  listen_for = "Problem with data before the fix; aim with baseline, target and date; means that fit; a risk; who decides.",
  points = { "improve.m1" },
}
discuss {
  "Fern had said it in March. How would you have found out sooner, and how do your own colleagues get heard?",
  listen_for = "Front line asked before the fix; told why, what and when; heard back good or bad; something changed because of it.",
  points = { "improve.m2" },
}
