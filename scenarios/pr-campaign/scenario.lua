-- Who Is It For?: a tariff that helps with bills, and those who have not heard of it.
--
-- Calendar (2026): survey in February; last campaign in March; this meeting Wed 10 June; prompt from Mon 6 July; decision
-- Mon 28 September.
-- 5,200 may have it: 3,224 only phone (62 %), 832 phone and write (16 %), 1,144 are online (22 %).
-- March: 40,000 emails, 310 applied, 96 could have it: 2.40 for each 1,000 emails. £5,000: prompt 1,900 + letter 2,580 = 4,480.

include "law"

scenario {
  id = "pr-campaign",
  title = "Who Is It For?",
  family = "pr-campaign",
  version = 1,
  kind = "promotion",
  channel = "meeting",
  minutes = 10,
  language = "en-GB",
  summary = "A tariff that helps with bills, 5,200 people who could have it, and a button that writes to forty thousand.",
  setting = "Fenwater Energy, meeting room 2, Wednesday 10 June 2026, 14:00. Five thousand pounds, and an hour.",
  role = "You are Dale, billing adviser. You are at the table because somebody said that the front line should be.",
  documents = { "tariff", "law.fairtrading" },
  framework = "customer-service",
  points = { "promote.m1", "promote.m2" },
  criteria = { "promo.need", "promo.benefit", "promo.channel", "promo.review", "law.fairtrading" },
  promise = {
    text = "Anybody who rings about a bill and could have help with it is told so on that call.",
    target = "9 in 10",
  },
}

local saskia = actor {
  name = "Saskia",
  role = "marketing",
  about = "Fast, tidy, and judged by what goes out on time. Two people do the work of five.",
  mood = "pleased",
  look = "saskia",
}

local lowri = actor {
  name = "Lowri",
  role = "adviser, bills line",
  about = "Nine years of other people's bills. Has her headset round her neck, in case.",
  mood = "neutral",
  look = "lowri",
}

local obi = actor {
  name = "Mr Obi",
  role = "customer panel",
  about = "Drove the 14 bus for thirty years. Keeps minutes of his own, in a diary.",
  mood = "neutral",
  look = "mr-obi",
}

local tilley = actor {
  name = "Mrs Tilley",
  role = "customer, on the line",
  about = "Seventy-four, on her own, careful with a kettle.",
  mood = "worried",
  look = "mrs-tilley",
}

state {
  reach        = level { start = 2, chart = "Reach" },
  fit          = level { start = 3, chart = "Fit" },
  saskia_trust = level { start = 5, chart = "Saskia's trust" },

  plan = one_of { "open", "calls", "letter", "glossy", "email" },
  step = flag, -- one step of the service changes, and somebody will count
}

always "nothing is spent before it is chosen" 'plan ~= "open" or not seen "break"'

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "tariff" {
  kind = "table",
  title = "Fenwater Steady: what it is",
  columns = { "No.", "Feature" },
  rows = {
    { 1, "Same payment each month, summer and winter" },
    { 2, "Debt is frozen and paid off at £3 a week" },
    { 3, "Prepayment meters stay on over a weekend, even at nought" },
    { 4, "19p a unit, and a standing charge of 53p a day" },
    { 5, "Paper bills" },
    { 6, "Smart display" },
    { 7, "Own telephone line" },
    { 8, "A review each year" },
    { 9, "App" },
    { 10, "Thank-you points" },
  },
  note = "Who may have it: a household with Pension Credit, Universal Credit or Housing Benefit. A State Pension by itself is "
    .. "not enough. Those who have it pay £140 a year less, in the mean.",
}

exhibit "eligible" {
  kind = "chart",
  title = "The 5,200 who could have Steady: how they get hold of us",
  chart = "bar",
  x = { "Phone only", "Phone and letter", "Email or online" },
  series = { { name = "Could have it", values = { 62, 16, 22 } } },
  unit = "%",
  n = 5200, -- 3,224, 832 and 1,144
}

exhibit "survey" {
  kind = "chart",
  title = "February survey: 'Why don't you have Steady?'",
  chart = "bar",
  x = { "Did not know of it", "Thought it was not for me", "Form too long", "Do not want it" },
  series = { { name = "Could have it, and have not", values = { 41, 27, 18, 14 } } },
  unit = "%",
  n = 200,
}

exhibit "costs" {
  kind = "form",
  title = "Plan form: what things cost",
  { "Budget", "£5,000" },
  { "Email to 40,000", "£800" },
  { "Glossy brochure, 10,000", "£5,500" },
  { "Bus sides, four weeks", "£4,200" },
  { "Letter to those who only phone", "3,224 at 80p: £2,580" },
  { "Letter to all who could have it", "5,200 at 80p: £4,160" },
  { "Prompt on the adviser's screen", "£1,900, with two hours to try it out" },
  { "Calls about bills", "9,000 a month; 9 of them now end in Steady" },
}

exhibit "march" {
  kind = "table",
  title = "The March campaign",
  columns = { "What", "How many" },
  rows = {
    { "Emails sent, on time", "40,000" },
    { "Opened", "9,200" },
    { "Applied", "310" },
    { "Could have it, and now do", "96" },
    { "Turned down", "214" },
  },
}

exhibit "remarks" {
  kind = "table",
  title = "Said without being asked: chat, March to May",
  columns = { "Of 30", "What they come to", "One of them" },
  rows = {
    { 17, "Rang about a bill, were not told", "Three calls about my bill. My hairdresser told me about Steady." },
    { 6, "Heard by luck", "Saw it on my sister's fridge." },
    { 4, "The form", "It asks for my number twice." },
    { 2, "The email", "It was in with the junk." },
    { 1, "Other", "Nice green." },
  },
}

-- Two o'clock ---------------------------------------------------------------------------------------------------

scene "table" {
  narrate "Saskia has the laptop open at a picture of a kettle with a heart in its steam.",
  saskia.pleased "So. Steady. I say we email everyone again, all ten features, bigger button. Forty thousand, one click, done by Friday.",
  narrate "She looks round the table, and then at you.",
  choose {
    id = "email-everyone",
    say "I like it. Could we have the best ones at the top this time, and perhaps a real kettle?" {
      against = "promote.m2", trap = "promote.x2", tone = "warm", add = { saskia_trust = 1 },
      because = "It improves the order of ten features. Nobody has asked whether those it is for would ever see them.",
      saskia "Real kettle. Love it.",
    },
    say "Nobody reads those, Saskia. We've been saying so on the phones for years, if anyone had asked us." {
      against = "promote.m2", tone = "sharp", add = { saskia_trust = -3 },
      because = "It may be nearly true, and it is about her emails. The people with the bills are not in the sentence.",
      saskia.annoyed "Nobody did ask you. We're asking you now.",
    },
    say "It's a lovely kettle. Before we get to how: who can have it, and how do they reach us?" {
      strong = { "promote.m2", "promo.need" }, tone = "warm", add = { saskia_trust = 1, fit = 1 },
      because = "Need before channel, and a question that has an answer in the building. Nobody's work was put down.",
      saskia.neutral "I've got that somewhere. It's a bar chart. I never know what to do with those.",
    },
    say "Could we cut it down to three features, do you think? Ten's a fair bit to take in." {
      part = "promote.m2", tone = "formal",
      because = "Three is better than ten. Which three depends on who it is for, and that is still forty thousand people.",
      saskia "Three. Which three?",
    },
    wait {
      against = "promote.m2", add = { saskia_trust = 1 },
      because = "You meant to hear the others first. To her a quiet table agrees, and who it is for has still not been asked.",
      saskia.pleased "Nobody minds, then. Lovely.",
    },
  },
  show "eligible",
  show "survey",
  choose "Who is it for, and what do they need from us?" {
    id = "whom",
    act "Whoever's on the list, because anybody might be struggling and then no one would feel singled out" {
      against = "promote.m2", trap = "promote.x2", tone = "plain", add = { fit = -1 },
      because = "It sounds fair, and 97 in 100 of the forty thousand could not have it. In March 214 applied and were turned down.",
      lowri "I took some of those calls.",
    },
    act "The 22 per cent who email or go online, as we can reach those with what we've got" {
      against = "promote.m2", tone = "formal",
      because = "It chooses the customers to suit the button. Four in five would not hear of it.",
      obi "I am not among those. I have a telephone.",
    },
    act "The 62 per cent who only phone us, and who'd need telling while they've got us on the line" {
      strong = { "promote.m2", "promo.need" }, tone = "plain", add = { fit = 2 },
      because = "Three in five of those it is for, at the moment when they have the bill in their hand.",
      lowri.pleased "They've the bill in the other hand. They read it to you.",
    },
    act "Older people living on their own, who'd want it put in a letter with good large print on it" {
      part = "promote.m2", tone = "warm",
      because = "A real group, and a kind thought. The chart says how people reach us and not how old they are.",
      obi "Large print I would take.",
    },
  },
  go "words",
}

scene "words" {
  build "Three people who ring Lowri: one behind with a bill, one on a prepayment meter, one on a small pension. Choose a line for each." {
    id = "benefits",
    pick = 3, strong = { "promote.m2", "promo.benefit" },
    card "What you owe stops growing, and goes down by £3 a week from there" {
      right = true, because = "For the one who is behind: what it would feel like in four weeks." },
    card "Ten great features in just one tariff, from paper bills to thank-you points" {
      trap = "promote.x2", because = "All of it and none of it. Nobody lies awake for points." },
    card "If the meter runs to nought on a Saturday, it stays on until Monday" {
      right = true, because = "For the one with the meter. They know which Saturday." },
    card "Your own telephone line, a smart display, a yearly review, and an app too" {
      trap = "promote.x2", because = "Four things that we have. None of them pays a bill." },
    card "Help is here for those who need it, because at Fenwater we really care" {
      because = "It is about Fenwater. The three on the telephone are not in it." },
    card "January costs you the same as July, so you know what will be left" {
      right = true, because = "For the pension: a sum that one can plan with." },
    card "Save up to £300 a year on your energy bills when you switch to Steady" {
      because = "Up to. The mean is £140, and most would wonder where the rest had gone." },
    on = {
      strong = { add = { fit = 2 }, lowri.pleased "I could say those. Out loud, to a person." },
      part = { add = { fit = 1 }, lowri.neutral "Two of those I could say." },
      against = { lowri.neutral "I'd run out of breath." },
      none = { obi "Which of these is for me?" },
    },
  },
  saskia.neutral "And on top: 'From 19p a unit.' The standing charge can go on the website. It spoils the line.",
  choose {
    id = "nineteen-p",
    say "Keep it at 19p, yes, it's lovely and clean. The 53 can go online with the ten features." {
      against = "law.fairtrading", tone = "warm", add = { saskia_trust = 1 },
      because = "Nobody can use a unit without paying 53p for the day. It belongs to the price, and four in five are not online.",
      obi "I would be curious. I would not be online.",
    },
    say "No. It's 53p before they've boiled a kettle, so it goes next to the 19, same size." {
      strong = "law.fairtrading", tone = "sharp", add = { fit = 1 },
      because = "A charge that nobody can avoid is part of the price from the first time it is named. Said once, with a kettle.",
      saskia.neutral "Same size. It'll look honest, I suppose.",
    },
    say "Couldn't we put 'plus standing charge' in under it, and leave how much for the letter they get?" {
      part = "law.fairtrading", tone = "formal",
      because = "It is not hidden, and it cannot be added up. How much is the part that they need before they ring.",
      saskia "That I could live with.",
    },
    say "All the others do it like that, don't they? We'd only look dear beside them if we didn't." {
      against = "law.fairtrading", tone = "plain",
      because = "If others leave it out, it is still left out. They would learn of it in the first bill.",
      lowri.annoyed "And then they ring me.",
    },
  },
  go "money",
}

scene "money" {
  show "costs",
  saskia.neutral "Five thousand pounds. Where does it go?",
  choose {
    id = "channels",
    act "The email again, and the brochure to ten thousand homes with all ten of the features in it" {
      against = { "promote.m2", "promo.channel" }, trap = "promote.x2", tone = "plain", set = { plan = "glossy" }, add = { saskia_trust = 1 },
      because = "£6,300, so one of them would have to go, and neither meets those who only phone.",
      saskia.pleased "I could lose the email and get a deal on the brochure.",
      go "who-phones",
    },
    act "The bus sides and the email, £5,000 on the nail, so that the whole town gets to see it" {
      against = { "promote.m2", "promo.channel" }, tone = "plain", set = { plan = "email" },
      because = "It is seen by many and meant for 5,200. A bus cannot say who may have it, and nobody can ask a bus.",
      obi "I drove one for thirty years. People look for the number.",
      go "who-phones",
    },
    act "A prompt on Lowri's screen when a bill's overdue, and a letter to the 3,224 who only phone: £4,480" {
      strong = { "promote.m2", "promo.channel" }, tone = "formal", set = { plan = "calls" }, add = { reach = 6 },
      because = "Where they are already, and in the post to the same people. It fits, with £520 over.",
      lowri.pleased "A prompt. I've only asked for one since 2022.",
      go "break",
    },
    act "A letter to each of the 5,200 who could have it, and leave the calls as they are: £4,160" {
      part = { "promote.m2", "promo.channel" }, tone = "formal", set = { plan = "letter" }, add = { reach = 3 },
      because = "The right people, and by post. Those who ring about a bill the week after would still not be told.",
      lowri "They'll ring me and ask what it is. I'd like to know as well.",
      go "break",
    },
  },
}

-- The way back: worth part at best.
scene "who-phones" {
  lowri.neutral "And my lot? The ones who phone?",
  choose {
    id = "my-lot",
    say "They're bound to see it somewhere, or somebody in the family will have it and pass it on." {
      against = { "promote.m2", "promo.channel" }, tone = "plain",
      because = "Six of thirty did hear by luck. It is what one has instead of a channel.",
      lowri "On the fridge. Yes.",
    },
    say "I left them out, and they're most of it. A letter to those 3,224 first, then what's left." {
      part = { "promote.m2", "promo.channel" }, tone = "plain", set = { plan = "letter" }, add = { reach = 3 },
      because = "You counted again when she asked. The letter reaches them; the calls they make are still to come.",
      lowri.pleased "That's my lot.",
    },
    say "We can put up something in the call centre as well, so your team's got it in mind." {
      against = { "promote.m2", "promo.channel" }, tone = "formal",
      because = "A poster asks nine people to remember. What comes up on the screen does not need remembering.",
      lowri "There's a poster there. It's of a lighthouse.",
    },
    say "It's about brand as well, though. If they have seen the name, they'll ask you for it." {
      against = { "promote.m2", "promo.channel" }, tone = "sharp",
      because = "To ask, they would have to know that it is for them. Twenty-seven in a hundred thought that it was not.",
      lowri "They don't ask. They apologise.",
    },
  },
  go "break",
}

scene "break" {
  narrate "Five minutes. Lowri's light is on. 'It's a Mrs Tilley,' she says, 'and my tea's hot. Would you?' You put on her headset.",
  tilley.worried "I've the State Pension and a bit from the dairy. That's all there is. Would I get this Steady? My cousin has it.",
  choose {
    id = "mrs-tilley",
    -- It ties the point that it is made in, and that had come up by then: to promote to somebody whom it does not fit. What
    -- becomes of feedback is another matter, and comes later.
    say "You'll be fine, Mrs Tilley, it's for people just like you. I'll get the form sent off to you." {
      tone = "warm", add = { fit = -2 },
      critical = "Tells her that she may have it. By the tariff's own rule a State Pension and a small one beside it are not enough.",
      ties = { "promote.m2" },
      because = "It was kind for ten minutes. She will count on £140 that is not coming.",
      tilley.pleased "Oh, that's a weight off. I'll put the fire on.",
      go "the-fire",
    },
    say "I'm sorry, but no: it's for households on a listed benefit, and a State Pension isn't one of those." {
      part = "promo.need", tone = "formal",
      because = "True, and she knows where she stands. One question more, and she might have stood elsewhere.",
      tilley.calm "No. Well. Thank you for saying.",
    },
    say "Not on that alone, I'm afraid. Has anybody ever asked you whether you could be getting Pension Credit?" {
      strong = "promo.need", tone = "warm", add = { fit = 1 },
      because = "An honest no, and then the question behind hers. Pension Credit is on the list, and many who could have it do not ask.",
      tilley.confused "That's for people who've nothing, isn't it?",
      narrate "You give her the free number. She reads it back to you twice.",
    },
    say "It all depends, really. The best thing is to fill the form in and see what comes back." {
      against = "promo.need", tone = "plain", add = { fit = -1 },
      because = "It depends on something that you had in front of you. 214 people filled the form in and saw.",
      tilley.worried "Is it a long form?",
    },
  },
  go "count",
}

scene "count" {
  show "march",
  narrate "Saskia puts March on the screen, and turns it so that Mr Obi can see.",
  figure "For each 1,000 emails, how many people who could have Steady signed up for it? (two decimals)" {
    id = "per-thousand",
    strong = { "promote.m1", "promote.m2" }, answer = 2.40, tolerance = 0.01,
    near = {
      [7.75] = "That is everybody who applied: 310. Of these 214 were turned down.",
      [0.24] = "That is for each 100 emails.",
      [1.85] = "That is how many in a hundred of the 5,200 it reached. It is worth knowing too.",
      [10.43] = "That is for each 1,000 emails that were opened.",
    },
    because = "96 for 40,000 is 2.40 for each 1,000. It is a 'before': whatever comes next can be put beside it.",
  },
  saskia.neutral "Forty thousand, out on time, nothing bounced. I'd still call that a success.",
  choose {
    id = "a-success",
    say "It is one. And wasn't it something, getting it out on the day with only the two of you?" {
      against = { "promote.m2", "promo.review" }, trap = "improve.x3", tone = "warm", add = { saskia_trust = 1 },
      because = "It was hard work, and you said so, which is kind. What came of it for 5,200 people was not mentioned.",
      saskia.pleased "Thank you. It was, rather.",
    },
    say "Three hundred and ten applied, though, out of nine thousand two hundred who opened it, so that's really quite good." {
      against = { "promote.m2", "promo.review" }, trap = "improve.x3", tone = "formal",
      because = "Two in three of those were turned down. To apply is what they did, and not what they got.",
      lowri.annoyed "I had a hundred of them on the phone.",
    },
    say "It went out beautifully, Saskia. Ninety-six of five thousand two hundred have it now, so I'd count those." {
      strong = { "promote.m2", "promo.review" }, tone = "warm", add = { saskia_trust = 1 },
      because = "You kept the work apart from the result, and put a figure in its place that will be true next time as well.",
      saskia.neutral "Ninety-six. I had it down as three hundred.",
    },
    say "The open rate might tell us a bit more than how many were sent, if you've got it there." {
      part = { "promote.m2", "promo.review" }, tone = "plain",
      because = "One step nearer: 9,200 opened it. To have opened it does not help with a bill either.",
      saskia.pleased "Twenty-three per cent. That's good for the sector.",
    },
  },
  go "thirty",
}

scene "thirty" {
  show "remarks",
  narrate "Lowri lays a sheet on the table. 'Nobody asked for these,' she says. 'People just say them.' Thirty remarks, from the chat.",
  choose "What do you do with them?" {
    id = "thirty-remarks",
    act "Take the survey's 41 per cent instead, as it has more people behind it, and make more noise" {
      against = "promote.m1", tone = "formal",
      because = "The survey says that they did not know. The remarks say where they might have been told. It takes both.",
      saskia.pleased "More noise I can do.",
    },
    act "Go to the form, since people say that it asks for the same thing twice, and mend that first" {
      part = "promote.m1", tone = "plain",
      because = "A step, and it can be mended. Four of thirty name it, and seventeen name another.",
      lowri.neutral "It does. It isn't why they don't know, though.",
    },
    act "Thank all thirty by chat, log them by date, and report that remarks are up on last spring" {
      against = "promote.m1", trap = "promote.x1", tone = "warm",
      because = "Thirty people would have been thanked, and the thirty-first would ring about a bill and not be told.",
      obi "I have been thanked before.",
    },
    act "Put them beside the survey, because people don't know of it, and on bill calls we don't say" {
      strong = "promote.m1", tone = "formal", add = { reach = 1 },
      because = "What you asked for says what is missing. What nobody asked for says at which step: 17 of 30, on a call about a bill.",
      lowri.calm "That's me. I don't say it, because it isn't in front of me.",
    },
  },
  build "One step of the service is to change. Choose three lines for the plan." {
    id = "one-step",
    pick = 3, strong = "promote.m1",
    card "Step: from 6 July, two questions come up when a bill call has an overdue bill" {
      right = true, because = "It happens without anybody having to remember it, and it begins on a day." },
    card "Advisers: to bear Steady in mind from now on, and to mention it where they can" {
      because = "It asks nine people to remember, at the moment when a customer is upset." },
    card "Figure: new on Steady for each 1,000 bill calls, which is 1 at the moment" {
      right = true, because = "9 of 9,000 calls a month. It counts people who have it, not calls." },
    card "Customers: a card to the thirty, to say how much we value what they tell us" {
      trap = "promote.x1", because = "Valued, and filed. They did not write in order to be thanked." },
    card "Survey: the same one in the autumn, with a prize, so that more of them answer" {
      trap = "promote.x1", because = "More answers to the same question. Nothing would have changed in between." },
    card "Look: count it each Friday, and decide on 28 September whether it stays" {
      right = true, because = "A day on which somebody says yes or no to it." },
    card "Wall: a screen in the call centre that shows how many emails have gone out" {
      because = "It moves all day, and nobody's bill does." },
    on = {
      strong = { set = { step = true }, lowri.pleased "Two questions. I'd want to word them." },
      part = { lowri.neutral "And the third's for decoration?" },
      against = { obi "So I shall have another survey." },
      none = { saskia "I can see it on a slide." },
    },
  },
  go "obi",
}

scene "obi" {
  narrate "Mr Obi turns back a good many pages in his diary.",
  obi.neutral "In February I filled in your survey. Two pages, both sides. What came of it?",
  choose {
    id = "what-came-of-it",
    say "Thank you so much for that, Mr Obi. Two hundred of you answered, the most we've ever had." {
      against = "promote.m1", trap = "promote.x1", tone = "warm",
      because = "He asked what came of it, and heard how many there were of him.",
      obi "Two hundred. And then?",
    },
    say "It's been shared with the relevant teams. The findings will feed into our wider customer strategy in due course." {
      against = "promote.m1", trap = "promote.x1", tone = "formal",
      because = "It is true of any survey, and has no date, no step and nobody in it.",
      obi "I shall write: strategy.",
    },
    say "Not much, until today. In July the calls change, and in October I'll ring you about the figure." {
      strong = "promote.m1", tone = "sharp",
      because = "An honest answer, a change with a date, and somebody who comes back to tell him. He wrote all of it down.",
      obi.pleased "October. I shall be in.",
    },
    say "It told us that 41 per cent hadn't heard of Steady, so that's what we're working on now." {
      part = "promote.m1", tone = "plain",
      because = "One thing that it said, and that it is being used. He cannot write down what will be different, or from which day.",
      obi "Working on. I used to wait for buses that were working on it.",
    },
  },
  when 'plan == "calls" and step and saskia_trust >= 3' {
    go "on-that-call",
    otherwise = {
      when 'plan == "calls" or plan == "letter"' {
        go "in-the-post",
        otherwise = {
          when 'plan == "glossy"' { go "glossy", otherwise = { go "email-again" } },
        },
      },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "on-that-call" {
  title = "On that call",
  outcome = "good",
  promise = "kept",
  "By 28 September 16 of each 1,000 calls about a bill ended in Steady, where it had been one. Lowri had worded both questions.",
  customer = "Mrs Tilley's friend rang about her bill, and was asked two questions. Her meter stayed on over the bank holiday.",
  business = "612 more people have it, 400 by telephone and 212 by letter, for £4,480. Calls about debt are down by a tenth. In October you rang Mr Obi.",
}

ending "in-the-post" {
  title = "In the post",
  outcome = "mixed",
  promise = "missed",
  "The letters went out, and 212 people took it up. Then the letters had all been read.",
  customer = "Mrs Tilley's friend had put hers behind the clock. She rang about her bill in August, and nobody asked her anything.",
  business = "212 of 5,200, which is better than March. Nobody could tell what next year's letter ought to say.",
}

ending "glossy" {
  title = "Glossy",
  outcome = "poor",
  promise = "missed",
  "Ten thousand brochures, on good paper. One of them is under the short leg of Lowri's table.",
  customer = "Mrs Tilley's friend had two, and could not find in either whether it was for her. She did not like to ring and ask.",
  business = "41 new on Steady, and 180 turned down. Saskia had a prize for the kettle.",
}

ending "email-again" {
  title = "Once more, with a button",
  outcome = "poor",
  promise = "missed",
  "It went out on Friday, on time. By Monday 23 per cent had opened it, which is good for the sector.",
  customer = "Mrs Tilley's friend has no email. She saw it go by on the 14, and took it for a bank.",
  business = "Ninety or so new on Steady, as in March, and Lowri's calls again about the others. Two thousand have still not heard of it.",
}

ending "the-fire" {
  title = "The fire",
  outcome = "poor",
  promise = "missed",
  "She put the fire on. In three weeks she had a letter that began with 'Unfortunately'.",
  customer = "Mrs Tilley had used £31 more by then. What she might have had, she did not hear of: she had been told that she was fine.",
  business = "A complaint, upheld, and £75. The two hundred and fifteenth to be turned down, and the first to have been promised.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "Who is the thing that you promote really for, and how would they hear of it?",
  "What do customers tell you without being asked, and where does it go?",
  "When did you last work hard at something that reached nobody?",
}

discuss {
  "Choose a survey result and a remark that nobody asked for, from your own workplace. Which step do they point to, and what would you count?",
  listen_for = "Both kinds of feedback together; a step of the service; a figure before and after; a date; customers are told.",
  points = { "promote.m1" },
}
discuss {
  "Take me through a promotion from start to end: who, what it does for them, where they would meet it, and how you would know.",
  listen_for = "Need, benefit, channel and review, with reasons; somebody it is not for; a measure of those helped, not of what was sent.",
  points = { "promote.m2" },
}
discuss {
  "Mrs Tilley was told no. Was that good service?",
  listen_for = "An honest answer; the rule checked; the next question asked; what a kind wrong answer would have cost her.",
  points = { "promote.m2" },
}
