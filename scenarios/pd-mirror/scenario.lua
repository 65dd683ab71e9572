-- The Mirror: a rating sheet, four guests, and a quality lead who counts.
--
-- Calendar (2026): the four contacts Mon 1 to Fri 5 June; this afternoon Tue 9 June, 14:30; appraisal Tue 16 June.
--
-- Bao's count for the four criteria on the sheet is 4, 2, 2 and 1 of four. By the notes alone the second would be 3: the
-- recording of Mrs Adeyemi makes it 2.

scenario {
  id = "pd-mirror",
  title = "The Mirror",
  family = "pd-mirror",
  version = 1,
  kind = "feedback and planning",
  channel = "in person",
  minutes = 10,
  language = "en-GB",
  summary = "Four guests, eight criteria and one rating sheet. Your own handwriting is on most of the evidence.",
  setting = "Quayside Hotel, back office, Tuesday 9 June 2026, 14:30. Appraisals are in a week.",
  role = "You are Ola, fourteen months on the front desk. Bao, the quality lead, comes at three to see your sheet.",
  framework = "customer-service",
  points = { "coach.m1", "develop.m1", "develop.m6" },
  criteria = { "reflect.what", "reflect.sowhat", "reflect.nowhat" },
  promise = {
    text = "A guest who asks for something hears back by the time that was given.",
    target = "9 in 10",
  },
}

local bao = actor {
  name = "Bao",
  role = "quality lead",
  about = "Says what she heard, and then stops talking. Brings her own pencil.",
  mood = "neutral",
  look = "bao",
}

local marek = actor {
  name = "Marek",
  role = "receptionist",
  about = "Good company on a late shift. Did his sheet at the bus stop.",
  mood = "pleased",
  look = "marek",
}

state {
  high = level { chart = "Rated above the count" },
  low  = level { chart = "Rated below the count" },

  opened   = flag, -- the standard and the contacts lie open
  strength = flag, -- something to keep, with the words that were said
  gaps     = level { start = 0, most = 2 }, -- how many are named so that somebody could look for them
}

always "two named gaps come from the question about them" 'gaps == 0 or seen "gaps"'

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "standard" {
  kind = "card",
  title = "Front desk standard, eight criteria",
  source = "Quayside Hotel",
  dated = "1 February 2026",
  "1. Greets within a minute. 2. Uses the guest's name. 3. Hears the guest out. 4. Gives right facts about the house.",
  "5. Says who, what and by when. 6. Tells whoever takes over. 7. Goes back to check. 8. Says goodbye by name.",
  "To rate: take your last four contacts, and count in how many of them it happened.",
}

exhibit "contacts" {
  kind = "table",
  title = "My last four contacts",
  columns = { "Guest", "What I said", "What happened", "My note that day" },
  rows = {
    {
      "Mr and Mrs Grant, Mon 13:10, room not ready",
      "Mr Grant, what would help most until three? I'll text you at ten to.",
      "Bags left. No text. Back at three to ask.",
      "Lovely couple!",
    },
    {
      "Ms Farah, Tue 22:40, noise above",
      "So it's the bass, Ms Farah, not the voices. I'll ring up now, and ring you at eleven.",
      "Rang her at 22:58. 'I was asleep by ten past,' she said next day.",
      "Sorted.",
    },
    {
      "Mr Novak, Thu 08:05, £18 on the bill twice",
      "Have you got the bar receipt, Mr Novak? It'll be looked into.",
      "'I am trying to tell you,' twice. Nine minutes. Missed the 08:20 tram.",
      "Guest was just difficult.",
    },
    {
      "Mrs Adeyemi, Fri 17:30, no cot",
      "I'll get housekeeping to sort that, Mrs Adeyemi.",
      "Rang again at 19:15, with him on her arm. No cot.",
      "Heard her out, passed it on.",
    },
  },
  note = "Monday 1 to Friday 5 June. The last one was recorded. Housekeeping's book has nothing for it before 19:20.",
}

exhibit "recording" {
  kind = "table",
  title = "Room 214, Friday 5 June",
  columns = { "Time", "Who", "Words" },
  rows = {
    { "17:30:04", "Mrs Adeyemi", "Hello, 214. There's no cot in here. It's that we..." },
    { "17:30:10", "You", "I'll get housekeeping to sort that, Mrs Adeyemi." },
    { "17:30:13", "Mrs Adeyemi", "Right. Only he goes..." },
    { "17:30:15", "You", "No problem at all. Bye now." },
    { "19:15:02", "Mrs Adeyemi", "He goes down at six. I've had him on my arm since half past five." },
  },
}

exhibit "marek-sheet" {
  kind = "form",
  title = "Marek's sheet",
  { "2 Uses the guest's name", "4 of 4" },
  { "3 Hears the guest out", "4 of 4" },
  { "5 Says who, what and by when", "4 of 4" },
  { "7 Goes back to check", "4 of 4" },
  { "Proof", "Ask anyone!" },
}

exhibit "comments" {
  kind = "table",
  title = "Comment cards that name the desk, May",
  columns = { "Card", "In the guest's words" },
  rows = {
    { "1", "Ola has a smile like a lighthouse." },
    { "2", "Told the taxi was sorted. It was not, and nobody had said." },
    { "3", "The girl on the desk speaks too fast for me." },
    { "4", "Asked for a late check-out. I had to ring down twice." },
    { "5", "Our room was too hot." },
    { "6", "They said they would ring about the parking. I am still waiting." },
    { "7", "Best hotel on the river." },
  },
  note = "Seven cards in May. There were 231 stays.",
}

exhibit "calendar" {
  kind = "table",
  title = "Training calendar, June and July",
  columns = { "When", "What", "In it" },
  rows = {
    { "Thu 18 June, 45 minutes", "Listening clinic", "Bring a recording of your own. Where did you cut in?" },
    { "Thu 25 June, one day", "Difficult Guests", "Law, security, banning. Lunch." },
    { "Thu 2 July, half a day", "Wine and food", "Six wines, with the chef" },
    { "Tue 14 July, 2 hours", "Selling up", "Suites, breakfasts, late check-outs" },
  },
  note = "Night desk: Sam keeps a call-back book. Anybody may sit in.",
}

-- Half past two -------------------------------------------------------------------------------------------------

scene "sheet" {
  narrate "The sheet has four boxes to fill: criteria 2, 3, 5 and 7. The kettle is on. Marek drops his own sheet into the tray.",
  show "marek-sheet",
  marek.pleased "Fours. Just put fours down, Ola. Nobody reads them.",
  narrate "On the shelf above you: the standard, in its plastic, and the folder with your last four contacts.",
  choose "How do you begin?" {
    id = "begin",
    act "Put threes and fours down, since the whole of this last quarter has felt so much better" {
      against = "coach.m1", trap = "coach.x2", tone = "plain",
      because = "It may well have been better. The sheet asks in how many of four, and a feeling is not one of the four.",
      marek "There you go. Two minutes.",
    },
    act "Pitch yours a little below Marek's, so that it looks modest beside his in the same tray" {
      against = "coach.m1", tone = "plain",
      because = "That measures you against Marek at a bus stop. Neither of you would be looking at a guest.",
      marek "Modest. I like it.",
    },
    act "Thank Marek kindly for the tip, get both of them down from the shelf, and count before you write" {
      strong = "coach.m1", tone = "warm", set = { opened = true },
      because = "Criteria first, then contacts, then figures. It takes six minutes, and each figure has four guests behind it.",
      marek.confused "You're going to count?",
    },
    act "Get the standard down on its own, and think back over last week for each of the four" {
      part = "coach.m1", tone = "formal",
      because = "The criteria are open, which is half of it. Memory keeps the guests who were nice, and the folder keeps the others.",
      marek.neutral "Suit yourself.",
      show "standard",
    },
  },
  when "opened" {
    show "standard",
    show "contacts",
    narrate "Four guests, in your own handwriting.",
    otherwise = { narrate "The folder stays on its shelf. You go by what you remember." },
  },
  form "In how many of the four?" {
    id = "rating",
    pick "2 Uses the guest's name" {
      card "4 of 4" {},
      card "3 of 4" { add = { low = 1 } },
      card "2 of 4" { add = { low = 2 } },
      card "1 of 4" { add = { low = 3 } },
    },
    pick "3 Hears the guest out" {
      card "4 of 4" { add = { high = 2 } },
      card "3 of 4" { add = { high = 1 } },
      card "2 of 4" {},
      card "1 of 4" { add = { low = 1 } },
    },
    pick "5 Says who, what and by when" {
      card "4 of 4" { add = { high = 2 } },
      card "3 of 4" { add = { high = 1 } },
      card "2 of 4" {},
      card "1 of 4" { add = { low = 1 } },
    },
    pick "7 Goes back to check" {
      card "4 of 4" { add = { high = 3 } },
      card "3 of 4" { add = { high = 2 } },
      card "2 of 4" { add = { high = 1 } },
      card "1 of 4" {},
    },
  },
  go "moments",
}

scene "moments" {
  when "not opened" {
    narrate "The back of the sheet asks for proof, and so the folder comes down after all.",
    show "standard",
    show "contacts",
  },
  choose "One line for a strength. Which is it?" {
    id = "a-strength",
    say "Mrs Adeyemi: I kept calm with a mother who was getting upset, which isn't easy at half past five." {
      against = "develop.m1", tone = "formal",
      because = "Calm, perhaps. What she needed was a cot by six, and she was upset because there was none.",
    },
    say "The Grants: ten past one. Really warm with the pair of them. I could feel they took to me." {
      against = "develop.m1", trap = "coach.x2", tone = "warm",
      because = "What they felt is a guess. What is known is that you said you would text at ten to three, and did not.",
    },
    say "Ms Farah: I said I'd ring at eleven and I rang. She was asleep by ten past, she said." {
      strong = { "develop.m1", "reflect.what" }, tone = "plain", set = { strength = true },
      because = "What you said, what you did, and what it did for her in her own words. You can do that again on purpose.",
    },
    say "Ms Farah: dealt with the noise quickly. Professional manner throughout. The guest seemed happy enough by the end." {
      part = { "develop.m1", "reflect.what" }, tone = "formal", set = { strength = true },
      because = "The right guest. 'Professional' could stand under any of the four; the call at two minutes to eleven could not.",
    },
  },
  choose "And one line for a weak spot." {
    id = "a-weak-spot",
    say "The Grants: I could have smiled more. I could have made rather more of them at the start." {
      against = "develop.m1", tone = "warm",
      because = "A small fault that nobody felt. The text that did not come is in the same row of the folder.",
    },
    say "Mrs Adeyemi: I told her it'd be sorted and told nobody. She carried him till quarter past seven." {
      strong = { "develop.m1", "reflect.sowhat" }, tone = "sharp",
      because = "Your words, your part in it, and what it did to her arm and her evening. It hurts, and it is usable.",
    },
    say "Mrs Adeyemi: my communication with housekeeping about the cot could certainly have been a bit better." {
      part = { "develop.m1", "reflect.sowhat" }, tone = "formal",
      because = "The right guest and a soft word. 'Communication' did not happen at all, and she does not appear in the line.",
    },
    say "Mr Novak: nine minutes, so not exactly smooth. But I've been so much better with bills since then." {
      against = "develop.m1", trap = "coach.x2", tone = "plain",
      because = "'Since then' is three working days, and nobody has counted. His tram is not in it either.",
    },
  },
  go "bao",
}

-- Three o'clock -------------------------------------------------------------------------------------------------

scene "bao" {
  narrate "Bao sits down across from you with a pencil and her own sheet, and turns yours round to read it.",
  when "low > high" {
    bao.neutral "You have yourself lower than I do. What did you hear that I didn't?",
    choose {
      id = "lower-than-bao",
      say "Isn't it better to be too hard on myself than to hand in a row of fours?" {
        against = "coach.m1", tone = "sharp",
        because = "Hard is not the same as right. A figure that is too low hides as much as one that is too high.",
        bao "Better for who?",
      },
      say "I've just felt a bit flat with guests lately, so it didn't seem right to put more." {
        against = "coach.m1", trap = "coach.x2", tone = "warm",
        because = "That is about how you felt. Nobody can find it in the folder, so nobody can help you with it.",
        bao "Flat. In which of the four?",
      },
      say "Put it up to whatever you've got, then. You've done far more of these than I have." {
        part = "coach.m1", tone = "formal",
        because = "You end on the better figure without having looked. Next time she may be the one who is wrong.",
        bao "It isn't a favour.",
      },
      say "Nothing I could really show you, so let's take it guest by guest and write what's there." {
        strong = "coach.m1", tone = "plain", set = { high = 0, low = 0 },
        because = "You gave up a figure because there was nothing behind it. That takes as much as giving up a flattering one.",
        bao.pleased "We can. Farah first.",
      },
    },
    narrate "Guest by guest, then. For the last of them she plays the recording.",
    show "recording",
    otherwise = {
      bao.neutral "I've two of four for hearing people out. This is one I took off.",
      show "recording",
      narrate "She plays it. 'It's that we...' says Mrs Adeyemi, and then there is you. Bao stops it there and says nothing more.",
      choose {
        id = "higher-than-bao",
        say "Fair enough. You've done far more of these than I have, so I'll put what you've put." {
          part = "coach.m1", tone = "warm",
          because = "You end on the right figure because of who said it. The recording would have given you the reason.",
          bao "It isn't because I say so.",
        },
        say "It was half past five, though, with six of them waiting. Anybody would have cut in there." {
          against = "coach.m1", tone = "sharp",
          because = "All true, and the sheet asks whether she was heard out. The queue is a reason to look for, not a mark.",
          bao "I've a box for what happened. I haven't one for anybody.",
        },
        say "Isn't that a bit low, though? I do hear people out a lot more than in spring." {
          against = "coach.m1", trap = "coach.x2", tone = "plain",
          because = "Perhaps. There is no sheet from spring, so that is a claim beside a recording.",
          bao "Have you got spring with you?",
        },
        say "Once more, please, because I never heard what came after 'It's that we', so it's a two." {
          strong = "coach.m1", tone = "sharp", set = { high = 0, low = 0 },
          because = "You went back to the evidence and let it decide the figure. Neither of you had to be right.",
          bao.pleased "Then we agree, and not because of me.",
          narrate "You take the other three again in the same way.",
        },
      },
    },
  },
  go "difficult",
}

scene "difficult" {
  narrate "She has her pencil on Mr Novak, in the last column, where it says in your writing: Guest was just difficult.",
  bao.neutral "Is that staying?",
  choose {
    id = "just-difficult",
    say "It can stay. It was five past eight, and he was waving the bill about before I'd said good morning." {
      against = "develop.m1", tone = "sharp",
      because = "What he did is in the line, and what you did is not. Only one of these is yours to change.",
      bao "What did he say, just before he waved it?",
      go "novak-again",
    },
    say "I'd change it to 'guest was anxious about his tram', because that's the fairer way to put it." {
      against = "develop.m1", tone = "warm",
      because = "It is kinder, and it is still about him. Your own part in those nine minutes has dropped out again.",
      bao "Fairer to him. Where are you in it?",
      go "novak-again",
    },
    say "I'd take it out. It isn't a kind thing to have written down about a guest." {
      part = "develop.m1", tone = "formal",
      because = "The blame goes, which is a start. With it goes the only moment on Thursday that you could learn from.",
      bao "Then there's a hole there.",
    },
    say "No, poor man. I asked him for a receipt while he was talking, and twice he told me so." {
      strong = { "develop.m1", "reflect.sowhat" }, tone = "warm",
      because = "The same nine minutes with you in them: what you did, and what he said to it. That can be done differently.",
      bao.pleased "That's a sentence I can use.",
    },
    wait {
      against = "develop.m1",
      because = "She asked, and waited, and she is better at waiting than you are. The line is yours, and so is what is missing in it.",
      narrate "You look at the line. So does she. The kettle clicks off.",
      bao "Then let me ask it the other way. Where are you in it?",
      go "novak-again",
    },
  },
  go "cards",
}

-- The way back: worth part at best.
scene "novak-again" {
  choose {
    id = "where-are-you",
    say "I'm there. I was on my own at that desk, and no one came out to help." {
      against = "develop.m1", tone = "sharp",
      because = "That may be worth raising on another sheet. On this one it is a third way to leave yourself out.",
      bao "I'll make a note of the staffing.",
    },
    say "He said, 'I am trying to tell you.' I'd asked him for the receipt. I cut in on him." {
      part = { "develop.m1", "reflect.sowhat" }, tone = "plain",
      because = "You needed asking twice, and then you went to his words and found your own beside them.",
      bao.pleased "There you are.",
    },
    say "I'd really rather we talked about Ms Farah, to be honest, as that one's the more typical." {
      against = "develop.m1", tone = "plain",
      because = "One of four is not typical, and neither is the other. You chose the guest you liked to look at.",
      bao "We've had Ms Farah.",
    },
    say "I followed procedure with him. We do need to see a receipt to take anything off." {
      against = "develop.m1", tone = "formal",
      because = "You do need it, and it could have come half a minute later. Procedure does not say when to interrupt.",
      bao "It doesn't say when, though.",
    },
  },
  go "cards",
}

scene "cards" {
  show "comments",
  narrate "She lays seven comment cards out in a row, like a game of patience.",
  build "Three of them belong together. Which?" {
    id = "pattern",
    pick = 3, strong = "develop.m6",
    card "Card 1, the smile like a lighthouse" {
      because = "Pleasant to have. There is nothing in it to do." },
    card "Card 2, the taxi that nobody had ordered" {
      right = true, because = "Something was said to be sorted, and nobody went back to see." },
    card "Card 3, the desk that speaks too fast" {
      because = "One of seven, and from one guest. Keep it, and see whether a second one comes." },
    card "Card 4, the late check-out asked for twice" {
      right = true, because = "The guest had to come back, because nobody else did." },
    card "Card 5, the room that was too hot" {
      because = "A remark for maintenance. It names the hotel, not what you do." },
    card "Card 6, the call about parking that never came" {
      right = true, because = "A promise without a time, and nobody to keep it." },
    card "Card 7, the best hotel on the river" {
      because = "Praise that would fit anybody on any day." },
    on = {
      strong = { bao.calm "Taxi, check-out, parking. And a cot." },
      part = { bao "Two of those are the same story. The third's a different one." },
      none = { bao "Which of those would you see again on the CCTV?" },
    },
  },
  go "gaps",
}

scene "gaps" {
  bao.neutral "So. Two gaps. Put them so that I'd know one if I saw it.",
  build "Choose the two lines." {
    id = "two-gaps",
    pick = 2, strong = { "coach.m1", "develop.m6" },
    card "To enhance my interpersonal communication skills right across the whole of the guest journey" {
      because = "It shines, and there is nobody in it. Bao could not say on Friday whether she had seen it." },
    card "Going back to check: once in four contacts, and three comment cards" {
      right = true, because = "A criterion, a count and what guests wrote. She would know it if she saw it." },
    card "To go on the Difficult Guests day, while there is a place left on it" {
      trap = "develop.x1", because = "That is an activity. Which gap it is for comes first, and nobody has said." },
    card "Everything, if I'm honest: I've a long way to go before I'm any good" {
      because = "It sounds humble and names nothing. Ms Farah slept." },
    card "Hearing people out: two in four; I cut in on Novak and on Adeyemi" {
      right = true, because = "A criterion, a count and two names. It can be listened for." },
    card "To be a bit more confident when there's a long queue at the desk" {
      because = "A feeling, and a queue. Neither is on the standard, and neither can be counted." },
    card "To learn about wine, since guests keep asking at the desk for the bar" {
      trap = "develop.x1", because = "Not one of four contacts and seven cards was about wine." },
    card "To speak more slowly with guests, as it says on one of the cards" {
      because = "A remark of one guest. As a row of the plan it would push out what three of them wrote." },
    on = {
      strong = { set = { gaps = 2 }, bao.pleased "I'd know both of those across a lobby." },
      part = { set = { gaps = 1 }, bao "One of them I'd know. The other could be anybody's." },
      against = { bao "Is that a gap, or a day out?" },
      none = { bao "And what would I look for?" },
    },
  },
  show "calendar",
  bao.neutral "And what would close them? You needn't fill it from the calendar.",
  build "Choose the two lines that go on the plan." {
    id = "two-steps",
    pick = 2, strong = "develop.m6",
    card "Going back: Difficult Guests, 25 June. It's a full day, and it has places" {
      trap = "develop.x1", because = "Law, security and banning. Mrs Adeyemi was not difficult, she was not rung." },
    card "Going back: nothing here fits. Sit in with Sam's call-back book, 11 June" {
      right = true, because = "None of the four courses answers it, and you said so. Sam does it every night, two metres away." },
    card "Hearing out: keep it in mind at the desk, and see how it's going in July" {
      because = "No date and nobody who would see it. In July you would have a feeling." },
    card "Hearing out: the listening clinic, 18 June, with the recording of room 214" {
      right = true, because = "The clinic is about where people cut in, and you bring the second at which you did." },
    card "Both: Wine and food on 2 July. It always goes down well at appraisals" {
      trap = "develop.x1", because = "It answers no gap. It would fill the box." },
    card "Both: ask Bao to keep an ear open, and to say if she hears anything" {
      because = "Then it is Bao's plan. What you would do on Thursday is not in it." },
    on = {
      strong = { bao.pleased "Sam will want biscuits." },
      part = { bao "One of those I'd sign today." },
      against = { bao "You'd have a nice lunch." },
      none = { bao "And on Thursday you'd do what?" },
    },
  },
  go "box",
}

scene "box" {
  bao.neutral "Last box. 'Next time.' It's got two lines.",
  choose {
    id = "next-time",
    say "Stay positive, trust the process, and treat each guest as though they were the first one today." {
      against = "reflect.nowhat", tone = "warm",
      because = "It would look well on a mug. None of it is something that you would do at half past five.",
    },
    say "From tonight, nothing's 'sorted' till there's a time in the book, and I've rung them by it." {
      strong = "reflect.nowhat", tone = "formal",
      because = "One act, from a day, that somebody else can see. The word to stop at is a word that you use.",
    },
    say "I'll make a real effort to follow things up better in future, above all when we're busy." {
      part = "reflect.nowhat", tone = "plain",
      because = "The right matter. 'Effort' and 'better' cannot be seen, and 'in future' has no first day.",
    },
    say "I'll ask housekeeping to let me know in future when they haven't done something that I've asked." {
      against = "reflect.nowhat", tone = "formal",
      because = "They had not been told. The next step has been given to those who were missing from the last.",
    },
  },
  when "gaps == 2 and strength and high <= 3 and low <= 2" {
    go "map",
    otherwise = {
      when "low > high or high == 0 and not strength" { go "dark", otherwise = { go "kind" } },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "map" {
  title = "Two gaps and a strength",
  outcome = "good",
  promise = "kept",
  "Bao signed it without changing a word. By July your four was: name four, hearing out three, by when four, going back three.",
  customer = "On a Friday at half past five a Mr Larsen asked for a cot. He was asked when the baby went down, and was rung at ten to six.",
  business = "Second calls about the same thing fell from eleven a week to six. The late shift has begun to use Sam's book.",
}

ending "kind" {
  title = "It reads well",
  outcome = "mixed",
  promise = "missed",
  "The sheet was signed, and it read well. There was little on it that anybody could look for, and so nobody looked.",
  customer = "On a Friday at half past five a Mr Larsen asked for a cot, and was told that it would be sorted. He rang down again at seven.",
  business = "Eleven second calls a week about the same thing, as in May. The appraisal took nine minutes.",
}

ending "dark" {
  title = "Nothing to build on",
  outcome = "poor",
  promise = "missed",
  "You came out of it smaller than you went in. Nobody could tell from the sheet what you ought to go on doing.",
  customer = "On a Friday night Ms Farah was back, under the same bass. You rang upstairs, and wondered whether one may ring a guest at eleven.",
  business = "Eleven second calls a week, and a receptionist who has begun to ask whether she is in the right job.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "Which of your own contacts last week would you least like to hear played back? What was said in it?",
  "What do you do well that you have never written down, because it came easily?",
  "Which word do you use when a thing is not quite done?",
}

discuss {
  "Take one criterion of your own standard. In how many of your last four contacts did you meet it, and who could confirm that?",
  listen_for = "A written criterion; four real contacts with dates; a count, not an impression; a witness or a recording.",
  points = { "coach.m1" },
}
discuss {
  "Tell me one contact that went well and one that did not. What did you say, and what did it do to the customer?",
  listen_for = "Words that were used; the effect; their own part; neither the customer nor the system alone is blamed.",
  points = { "develop.m1" },
}
discuss {
  "Which remark from a customer is in your development plan, and which have you left out? Why?",
  listen_for = "Tells a pattern from a one-off; leaves praise and other people's matters aside; a row in the customer's own words.",
  points = { "develop.m6" },
}
