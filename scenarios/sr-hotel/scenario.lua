-- Room 12 Has Gone: a confirmed room, let at eight, and a guest who says that she can get by.
--
-- Calendar (2026): booked Wed 2 Sep, confirmed again Mon 12 Oct, arrives Wed 14 Oct at 22:10. Her talk is on Thu 15 Oct
-- at 09:00. The new step begins on Mon 19 Oct; thirteen weeks later is Mon 18 Jan 2027. Quality visit: Tue 20 Oct.

include "law"

scenario {
  id = "sr-hotel",
  title = "Room 12 Has Gone",
  family = "sr-hotel",
  version = 1,
  kind = "service recovery",
  channel = "in person",
  minutes = 10,
  language = "en-GB",
  summary = "Ten past ten at night. The accessible room was confirmed twice and let at eight, the lift is out, and the guest says that she can get by.",
  setting = "Front desk of the Quayside Hotel, Wednesday 14 October 2026, 22:10. The lift has been out since the afternoon.",
  role = "You are Nia, on the front desk until seven. Sam is the night porter, and Beatriz is the manager.",
  framework = "customer-service",
  points = { "develop.m1", "promote.m1" },
  criteria = { "heat.h", "heat.e", "heat.a", "heat.t", "law.equality" },
  documents = { "law.equality" },
  promise = {
    text = "A problem with a room is settled within 45 minutes, at no cost to the guest.",
    target = "95 in 100",
  },
}

local lindqvist = actor {
  name = "Ms Lindqvist",
  role = "guest",
  about = "Designs concert halls. Uses a wheelchair. Gives a talk downstairs at nine tomorrow.",
  mood = "neutral",
  look = "ms-lindqvist",
}

local jo = actor {
  name = "Jo",
  role = "her partner",
  about = "Has driven since two o'clock, and does the talking when things go wrong.",
  mood = "worried",
  look = "jo",
}

local sam = actor {
  name = "Sam",
  role = "night porter",
  about = "Willing, and strong. Mostly he is asked to carry things.",
  mood = "neutral",
  look = "sam",
}

local beatriz = actor {
  name = "Beatriz",
  role = "manager",
  about = "Reads every review with her first coffee.",
  mood = "neutral",
  look = "beatriz",
}

local hugh = actor {
  name = "Hugh",
  role = "area quality lead",
  about = "Comes once a month, and asks short questions.",
  mood = "neutral",
  look = "hugh",
}

state {
  trust   = level { start = 4, least = 0, most = 10, chart = "Trust" },
  tension = level { start = 4, least = 0, most = 10, chart = "Tension" },
  dignity = level { start = 5, least = 0, most = 10, chart = "Dignity" },
  minutes = level { start = 0, least = 0, most = 60 }, -- since they came in

  papers         = flag, -- the first thing that you asked for was paper
  spoke_to_guest = flag, -- she has been spoken to, and not about
  asked          = flag, -- she was asked what she needs
  way            = one_of { "open", "swap", "partner", "stairs", "lounge" },
  charge_made    = flag,
  sheet          = flag, -- the change stands on paper in a form that can be signed
  fixed          = flag, -- accessible rooms are no longer let at eight
}

-- What must hold, whatever the trainee does.
always "a room that she can use is ready within 45 minutes" '(way ~= "swap" and way ~= "partner") or minutes <= 45'
always "nobody charges her and goes on as if nothing were" 'not charge_made or not seen "morning"'
always "she is asked only by somebody who spoke to her" "not asked or spoke_to_guest"

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "booking" {
  kind = "form",
  title = "Booking QH-20418",
  { "Guest", "A. Lindqvist and one more, Wed 14 to Fri 16 October 2026" },
  { "Room", "12, accessible, level shower. Two nights at £104: £208, paid" },
  { "Her words", "I use a wheelchair. It has to be 12, the others do not work. We shall be late, about ten." },
  { "2 September, by email", "Thank you! Room 12 is yours." },
  { "12 October, by email", "We look forward to seeing you in Room 12." },
  { "14 October, 20:00", "Not arrived. Room 12 released by the system." },
  { "14 October, 20:35", "Room 12 to R. Hale, booked from the 15th, came a day early." },
}

exhibit "plan" {
  kind = "table",
  title = "Room plan, tonight",
  columns = { "Room", "Where", "Door", "Washing", "Tonight" },
  rows = {
    { "12", "ground floor", "90 cm", "level shower, seat", "R. Hale, one night" },
    { "14", "ground floor", "64 cm", "bath", "free" },
    { "21", "first floor, 18 stairs", "76 cm", "shower, one step", "free" },
    { "Harbour Suite", "second floor, 36 stairs", "80 cm", "bath, two steps", "free, £95 more" },
    { "Lounge", "ground floor", "95 cm", "accessible toilet only", "bar next door, until midnight" },
  },
  note = "Lift: part due Thursday noon. Tollhouse Inn, two miles: accessible room, £118. Adapted taxi: 25 minutes, £22.",
}

exhibit "survey" {
  kind = "chart",
  title = "Guest cards, September: what the 11 of 60 who mention access write about",
  chart = "bar",
  x = { "Room not the one booked", "Lift", "Bathroom", "Car park" },
  series = { { name = "Guests", values = { 6, 3, 1, 1 } } },
  unit = "guests",
  n = 60,
}

exhibit "reviews" {
  kind = "table",
  title = "Review site, two that nobody asked for",
  columns = { "When", "In the guest's words" },
  rows = {
    { "27 August", "Accessible room confirmed twice. By nine it was somebody else's." },
    { "19 September", "They let my mother's room at eight. We were on the motorway." },
  },
  note = "Desk log, July to September: Room 12 booked 31 times by guests who need it, and 9 times let to somebody else.",
}

exhibit "quality-sheet" {
  kind = "form",
  title = "My quality sheet, front desk",
  { "Name and date", "Nia, for the visit on Tuesday 20 October 2026" },
  { "1", "Speaks to the guest, not about the guest" },
  { "2", "Says who, what and by when" },
  { "3", "Asks what the guest needs" },
  { "4", "Sees that it does not happen again" },
  { "For each", "A moment of your own: what you said, and what the guest said or did next" },
  { "For the desk", "Two lines in the night book, so that it is of use to somebody else" },
}

exhibit "night-book" {
  kind = "card",
  title = "The night book, inside the cover",
  source = "Quayside Hotel, front desk",
  dated = "3 February 2025",
  "For whoever has the desk next, and was not there.",
  "What was said, what you did, what came of it. What went wrong is of more use than what went well.",
}

-- Ten past ten --------------------------------------------------------------------------------------------------

scene "desk" {
  narrate "22:10, and raining. Two people come in: one holds the door, and the other brings herself up the ramp.",
  show "booking",
  jo.worried "Evening. Lindqvist, two nights. We've got the accessible room, you've confirmed it twice, and she's been in that van since two.",
  narrate "On your screen Room 12 is somebody else's. Ms Lindqvist has not spoken. She is reading the sign on the lift.",
  choose "What are your first words, and who do you say them to?" {
    id = "first-words",
    say "(to Jo) Oh, you poor things. Let me find something she can manage. Can she walk a little?" {
      against = "law.equality", tone = "warm", add = { trust = -2, tension = 1, dignity = -2 },
      because = "It is meant kindly, and it is about her, over her head. What she can manage is hers to say.",
      lindqvist.annoyed "She talks, too.",
    },
    say "(to her) Could I have both of the confirmation emails first, please, and the card that you booked with?" {
      against = "heat.h", tone = "formal", add = { trust = -1, tension = 1, minutes = 3 }, set = { papers = true, spoke_to_guest = true },
      because = "You have both emails on your screen. Two tired people now look for paper, and nobody has asked them anything.",
      lindqvist.annoyed "You sent them. They have your harbour across the top.",
    },
    say "(to her) Good evening, Ms Lindqvist. I'm Nia. How was the drive, and what were you promised tonight?" {
      strong = "heat.h", tone = "warm", add = { trust = 2, tension = -1, dignity = 1 }, set = { spoke_to_guest = true },
      because = "You spoke to the guest, by name, and let her say what was agreed. Jo stops being her voice without being told to.",
      lindqvist.calm "Long. And Room 12, twice, in writing. It's the reason we stay here.",
    },
    say "(to the screen) Room 12, both nights, yes, I have it here. It's showing as taken, I'm afraid." {
      part = "heat.h", tone = "plain", add = { tension = 1 },
      because = "You have the facts right and say so at once. But neither of them saw your face while you did.",
      jo.annoyed "Taken? Who by?",
    },
  },
  narrate "You tell them what the screen says: released at eight, and let to a Mr Hale at 20:35.",
  jo.angry "It was what?",
  lindqvist.neutral "Jo. It's all right. I can get by. I always have to.",
  choose "Jo looks at the floor. Ms Lindqvist looks at you." {
    id = "get-by",
    say "That's really good of you, thank you. We'll make it as comfortable as we can for tonight." {
      against = "law.equality", tone = "warm", add = { trust = -1, dignity = -1 },
      because = "It sounds like respect for what she said. She said what people say who have stopped expecting to be asked.",
      lindqvist "I'm sure you will.",
    },
    -- Only somebody who began with papers comes to this. No critical error here ties a point: the run ends early, is
    -- reported in words, and does not count.
    say "Do you have anything that shows your disability? With that I might get the system to move him." {
      when = "papers", tone = "formal",
      critical = "Asks a guest to prove her disability before doing what was booked and confirmed. She needs no proof to be served.",
      ties = {},
      because = "The room was promised without it. To ask now makes her a case, in a hall, in front of a stranger's suitcase.",
      lindqvist.upset "I have a chair.",
      narrate "She turns it round. It takes her one push.",
      go "proof",
    },
    say "We do have a lot of guests with wheelchairs, so I'm sure we'll think of something." {
      when = "not papers", against = "heat.e", tone = "formal", add = { trust = -1, dignity = -1 },
      because = "She is one guest, with one chair and a long day behind her. Among the others she disappears.",
      lindqvist.annoyed "I've met some of them. We don't come as a set.",
    },
    wait {
      part = "law.equality", add = { tension = 1 },
      because = "You left room, and what she needs was said. It was not she who said it: a question would have gone to her.",
      jo.upset "She means that she'll be carried. Again. That's what getting by is.",
    },
    say "I'd rather you didn't have to get by. What do you need to be able to do in there alone?" {
      strong = { "law.equality", "heat.e" }, tone = "warm",
      add = { trust = 2, tension = -1, dignity = 2 }, set = { asked = true, spoke_to_guest = true },
      because = "You heard 'always' and asked one plain question. Now you are looking for a room, and not for a favour.",
      lindqvist.calm "Get in, turn round, wash my hair, and shut the door behind me. Without anybody's arms.",
    },
  },
  go "rooms",
}

scene "rooms" {
  show "plan",
  narrate "Sam has come to the end of the desk with his sleeves rolled up. The plan lies between you. In the bar Mr Hale is doing a crossword.",
  choose "Where do they sleep tonight?" {
    id = "where",
    act "Offer the Harbour Suite free, with champagne, and have Sam help her up the stairs" {
      against = "law.equality", tone = "plain", add = { trust = -1, dignity = -2, minutes = 10 }, set = { way = "stairs" },
      because = "The most generous thing in the house, at the top of thirty-six stairs. What she lost was not luxury.",
      sam.neutral "Thirty-six. I'll get Leon from the kitchen, for the legs.",
      lindqvist.worried "For the legs.",
      go "at-three",
    },
    act "Make up a bed in the lounge, behind a screen, with the accessible toilet next door" {
      against = "law.equality", tone = "plain", add = { trust = -1, dignity = -2, minutes = 10 }, set = { way = "lounge" },
      because = "No stairs, and she could reach it. It is also not a room, and people walk through it until midnight.",
      lindqvist.worried "With the bar through there.",
      narrate "Through there somebody is singing.",
      go "at-three",
    },
    act "Ring Mr Hale in the bar and ask whether he would move up to 21 tonight at our cost" {
      strong = "law.equality", tone = "formal", add = { trust = 2, tension = -1, dignity = 1, minutes = 35 }, set = { way = "swap" },
      because = "One call, to the one person who can climb stairs. He is asked, nobody is lifted, and she gets what she booked.",
      narrate "He is on his feet before you have finished. 'Nobody told me it was somebody's,' he says. 'I've hardly sat on the bed.'",
      go "terms",
    },
    act "Book the Tollhouse Inn's accessible room at £118, with an adapted taxi, and pay for both" {
      part = "law.equality", tone = "plain", add = { dignity = 1, minutes = 25 }, set = { way = "partner" },
      because = "A room that she can use, at no cost to her. But she is the one who goes out again, when a man in the bar might have moved.",
      jo.annoyed "Two miles. In the rain. And her talk's here, downstairs, at nine.",
      lindqvist "It has a shower, Jo.",
      go "terms",
    },
  },
}

-- The way back after a wrong room: worth part at best.
scene "at-three" {
  lindqvist.neutral "May I ask something practical? It's three in the morning, and I need the bathroom. What do I do?",
  choose {
    id = "at-three",
    say "Sam's very strong, honestly, and he's lovely with people. You'd be quite safe with him, any time." {
      against = "law.equality", tone = "warm", add = { trust = -1, dignity = -1 },
      because = "Nobody doubts Sam. She asked how she would go alone, and was told who would take her.",
      lindqvist.annoyed "I'm sure he is. It isn't his bathroom.",
    },
    say "The night team is on nine at any hour, and will be very happy to assist you." {
      against = "heat.e", tone = "formal", add = { trust = -1, dignity = -1 },
      because = "A number to ring for what everybody else does in the dark, half asleep, with nobody knowing.",
      lindqvist.annoyed "On nine. And I say what to them, exactly?",
    },
    say "You couldn't, so it's the wrong place. There's one room that works. Let me ask its guest." {
      part = "law.equality", tone = "plain", add = { trust = 1, tension = -1, dignity = 1, minutes = 25 }, set = { way = "swap" },
      because = "She had to show you what was wrong with it. Then you saw it at once, and went to the one room that works.",
      lindqvist.calm "Thank you. I'd wondered when somebody would think of that.",
      narrate "Mr Hale is on his feet before you have finished. 'I've hardly sat on the bed,' he says.",
    },
    say "It's just the one night. The lift's going to be back on by tomorrow lunchtime, they say." {
      against = "heat.t", tone = "plain", add = { trust = -1 },
      because = "Lunchtime is nine hours after three in the morning. It is not the lift that you were asked about.",
      lindqvist "I need it at three.",
    },
  },
  go "terms",
}

scene "terms" {
  lindqvist.neutral "So what happens now, and what does it cost me?",
  choose {
    id = "who-pays",
    say "Please don't give that a thought, Ms Lindqvist. Between the two of us we'll have you sorted tonight." {
      against = "heat.t", tone = "warm", add = { trust = -1 },
      because = "She asked two things and was told to think of neither. 'Sorted' is not a room, and 'tonight' is long.",
      lindqvist.annoyed "I am giving it a thought. That's why I asked.",
    },
    say "We'll cover whatever it costs, and somebody will come and find you as soon as it's ready." {
      part = "heat.t", tone = "formal",
      because = "Who pays is clear, and that matters. She cannot tell who comes, or when, so she waits in a hall.",
      lindqvist "Somebody. Then we'll stay where somebody can find us.",
    },
    say "There's a supplement of fifteen pounds a night, thirty for the two, but head office may refund that." {
      tone = "plain", set = { charge_made = true },
      critical = "Charges a disabled guest for putting right the adjustment that she had booked. It may not cost her a penny, refundable or not.",
      ties = {},
      because = "Under any name and for however long: the cost of an adjustment is the hotel's. She booked the room that works for her.",
      lindqvist.upset "A supplement. For the door being wide enough.",
      narrate "Jo pays it, in coins, one at a time.",
      go "supplement",
    },
    say "It's ready by ten to eleven, I see to that myself, and you pay just what you booked." {
      strong = "heat.t", tone = "plain", add = { trust = 2, tension = -1 },
      because = "When, who, and how much, in one breath. There is nothing left for her to fight for tonight.",
      lindqvist.calm "Ten to eleven. Then I shall have a cup of tea, and not watch you.",
    },
  },
  go "goodnight",
}

scene "goodnight" {
  when 'way == "swap"' {
    narrate "Room 12, with clean sheets, {minutes} minutes after they came in. She turns her chair once, all the way round, and it fits.",
    otherwise = {
      when 'way == "partner"' {
        narrate "The taxi lets its ramp down in the rain, {minutes} minutes after they came in.",
        otherwise = {
          when 'way == "stairs"' {
            narrate "Sam has her under the arms and Leon has her legs. On the first landing they put her down to get their breath. Jo carries the chair.",
            otherwise = { narrate "The screen has herons on it. Somebody from the bar looks round the side of it, says sorry, and stays a second too long." },
          },
        },
      },
    },
  },
  lindqvist.upset "Do you know what it is? I told you in September, so that I'd not have to explain it in a hall at night.",
  choose {
    id = "say-sorry",
    say "You've been amazing about it, honestly. I don't know how you people stay so patient, I couldn't." {
      against = "heat.e", tone = "warm", add = { trust = -1, dignity = -1 },
      because = "Meant as praise. It puts her with 'you people', and thanks her for not saying what she has just said.",
      lindqvist.annoyed "We people practise.",
    },
    say "You told us in September, and you've had to say it over again in a hall. I'm sorry." {
      strong = { "heat.a", "heat.e" }, tone = "warm", add = { trust = 2, tension = -1, dignity = 1 },
      because = "Once, in her own words, for what it did to her. There is no 'but', and nothing for her to comfort.",
      lindqvist.calm "Yes. That's all it is. Good night, Nia.",
    },
    say "I do apologise, although it's the system that releases them at eight, and I wasn't on then." {
      against = "heat.a", tone = "formal", add = { trust = -1 },
      because = "It may all be true. After 'although' it is about the system and you, and she is still in the hall.",
      lindqvist "Then please tell the system.",
    },
    say "I'm so sorry. I feel terrible, I've been feeling sick about it ever since you came in." {
      against = "heat.a", tone = "warm", add = { trust = -1 },
      because = "It began well, and turned into your evening. She is asked to be kind to you.",
      jo.annoyed "You feel terrible.",
    },
    wait {
      part = "heat.e",
      because = "You let it stand, and did not talk it smaller. She had told you what it was, and nobody has said sorry for that.",
      narrate "She looks at you a little longer than she need.",
      lindqvist "Well. Good night, then.",
    },
  },
  go "morning",
}

-- What becomes of it --------------------------------------------------------------------------------------------

scene "morning" {
  narrate "Thursday, 06:20. The bread has come. Beatriz will be in at half past, and you have a pencil and what is in the tray.",
  show "survey",
  show "reviews",
  choose "Which step do you put forward?" {
    id = "which-step",
    act "Answer both reviews by name, thank the eleven guests, and put last night on the file" {
      against = "promote.m1", trap = "promote.x1", tone = "formal",
      because = "Good manners, and at eight tonight the system lets the next room. Nobody has changed anything.",
      narrate "'We are so sorry to hear this,' you write. The one from August has the same under it already.",
    },
    act "Take accessible rooms out of the eight o'clock release, and hold them until the guest is here" {
      strong = "promote.m1", tone = "formal",
      because = "Six of eleven cards and both reviews fall at the same step, and so did last night. That is the step to change.",
      narrate "You draw one line through one word: 'released'.",
    },
    act "Add two questions about access to the card, and look again when there are sixty more" {
      against = "promote.m1", trap = "promote.x1", tone = "plain",
      because = "Eleven cards, two reviews and one guest have told you already. To ask for more is easier than to act on it.",
      narrate "Question nine: 'How accessible did you find us, from one to five?'",
    },
    act "Ask guests at booking when they will arrive, so that fewer rooms are let go early" {
      part = "promote.m1", tone = "plain",
      because = "It is a step, and it might help some. But she had told you 'about ten', and the system let it at eight.",
      narrate "You look at her booking again. 'We shall be late,' it says, 'about ten.'",
    },
  },
  build "Now four lines that Beatriz could sign." {
    id = "four-lines",
    pick = 4, strong = "promote.m1",
    because = "What is done differently, what is counted, when it is counted again, and who tells the people who said it.",
    card "Thanks: a drink on the house for the eleven, at their next stay" {
      trap = "promote.x1", because = "Pleasant for eleven people. Room 12 does not notice." },
    card "Step: from 19 October, Room 12 is held until its guest is here" {
      right = true, because = "The rule itself is different, and everybody can see from when." },
    card "Desk: colleagues to take more care with 12 when it is busy" {
      because = "It was let by a rule, not for want of care. The rule is still there." },
    card "Figure: bookings of 12 let to others, 9 of 31 from July to September" {
      right = true, because = "What is to go down, and where it stands now." },
    card "Reviews: both were answered within a day, ahead of our own target" {
      trap = "promote.x1", because = "It counts how fast you wrote, and not what became of it." },
    card "Check: 18 January, thirteen weeks on, counted in the same way again" {
      right = true, because = "The same count over as many weeks, so that the two can be laid side by side." },
    card "Access: a good deal better than last year, as any regular would say" {
      trap = "coach.x2", because = "It may be. There is no figure for last year, and the eleven are this year's." },
    card "Guests: Nia writes to both reviewers and to Ms Lindqvist once it is in" {
      right = true, because = "Those who spoke up hear what became of it, and from somebody they know." },
    on = {
      strong = { set = { sheet = true }, sam.pleased "So if somebody's late, I just leave it? I can do that." },
      part = { set = { sheet = true }, sam.neutral "Most of that I can do tonight." },
      against = { sam.neutral "Nice. And tonight at eight I do what?" },
    },
  },
  go "reads",
}

scene "reads" {
  narrate "06:34. Beatriz has her coat on and the review site open on her telephone.",
  beatriz.neutral "We always read the reviews, Nia. I read every one of them. What am I missing?",
  choose {
    id = "we-read-them",
    say "Then would you look at these two? They both say it had gone by nine o'clock." {
      part = "promote.m1", tone = "plain",
      because = "Two voices that nobody asked for, and no step yet. Beside the cards they would have been a pattern.",
      beatriz.confused "Two in two months.",
      when "sheet" {
        narrate "She puts the telephone down on your four lines, and then picks them up instead.",
        beatriz.calm "And last night makes three. Hold 12, then, from Monday.",
        change { set = { fixed = true } },
        otherwise = { beatriz.neutral "I'll keep an eye on it." },
      },
    },
    say "Nothing, and guests notice. Shall I print out the best ones and pin them up by the kettle?" {
      against = "promote.m1", trap = "promote.x1", tone = "warm",
      because = "She asked what she was missing, and you told her that reading is enough.",
      beatriz.pleased "That would cheer them up.",
    },
    say "Each time it was let at eight. Six cards, two reviews, and last night. Could that stop?" {
      strong = "promote.m1", tone = "sharp", set = { fixed = true },
      because = "What you asked for, what you did not, and one step they share. She can say yes with her coat on.",
      beatriz.confused "Eight o'clock is so that we don't have empty rooms.",
      narrate "She looks at the booking, and at what Ms Lindqvist wrote in September.",
      beatriz.calm "It wasn't empty, was it. Hold it. From Monday.",
    },
    say "The cards, perhaps. We had sixty back in September, up from forty-one, so that's our best yet." {
      against = "promote.m1", trap = "promote.x1", tone = "formal",
      because = "It says how much came in. What eleven of the sixty said is still lying in the tray.",
      beatriz.pleased "Sixty! Good. Put that in for Hugh.",
    },
  },
  go "own-sheet",
}

-- What becomes of you -------------------------------------------------------------------------------------------

scene "own-sheet" {
  show "quality-sheet",
  narrate "Tuesday, 15:00. Hugh comes at four. Your sheet wants moments, and not adjectives.",
  quote "Which of your own moments did most for her?" {
    id = "best-moment", want = "best", strong = "develop.m1",
    because = "What is quoted can be done again next week. 'I was respectful' cannot.",
  },
  quote "And which of them cost her something?" {
    id = "worst-moment", want = "worst", strong = "develop.m1",
    because = "It takes more to write this one down. It is also the one that you can work on.",
  },
  hugh.neutral "It says here that Wednesday went 'quite well'. How do you know?",
  choose {
    id = "how-do-you-know",
    say "I'm a good deal more confident with guests like that now, and I do think it showed." {
      against = "develop.m1", trap = "coach.x2", tone = "plain",
      because = "Who saw it? He was not there, and confidence is not something that she could have answered.",
      hugh "I can't see it from here.",
    },
    say "The system let the room go before I came on. After that there wasn't much that I could do." {
      against = "develop.m1", tone = "sharp",
      because = "It did, and it is being put right. But then nothing that you said at that desk made any difference.",
      hugh "Not much. And what was it?",
    },
    say "She gave her talk at nine, and she hasn't asked for anything back from us since then." {
      part = "develop.m1", tone = "plain",
      because = "That is how it ended for her, which counts. What you said that had to do with it is missing.",
      hugh "So she coped. What did you do?",
    },
    say "From her. I've written what she said next to what I said, and the bad bit's there too." {
      strong = "develop.m1", tone = "plain",
      because = "Her answers are the proof, the good one and the bad one. He can follow it without having been there.",
      hugh.calm "Go on. Read me the bad bit.",
    },
  },
  hugh.neutral "And Sam? From Friday he has that desk to himself. What does he get from you?",
  show "night-book",
  -- What can honestly be written differs: was she asked?
  when "asked" {
    build "Two of your lines go in. Which two could Sam use, on a night when you are not there?" {
      id = "book-asked",
      pick = 2, strong = "develop.m1",
      because = "What was said, what you did about it, and what that did to her: once to be done again, and once not.",
      card "'I can get by,' she said. I asked what she needs, and was told: without anybody's arms" {
        right = true, because = "Her words, yours, and what came of it. He can do that on Friday." },
      card "I was so much calmer with the two of them than I would have been in spring" {
        trap = "coach.x2", because = "It may be so. Nobody at the desk in October can see what you were like in spring." },
      card "The system had let her room at eight, which was two hours before I could do anything" {
        because = "True, and a rule did it. In this line nobody at the desk says anything to her, and he can only wait for eight." },
      card "I had not read what she wrote in September, so she had to say it in the hall" {
        right = true, because = "Your own part, and what it cost her. It takes two minutes to do it otherwise." },
      card "I could feel how relieved she was, and that she went to bed quite happy with us" {
        trap = "coach.x2", because = "That is what you felt. She has not said so, and there is nothing in it for him to do." },
      card "She was patience itself, and Jo was angry, but you could not really blame Jo for it" {
        because = "It is about the two of them. Whoever comes on Friday will be somebody else." },
      on = {
        strong = { hugh.calm "He could use those at three in the morning. So could I." },
        part = { hugh.neutral "One of those he could use." },
        against = { hugh.neutral "Then he'll know how it felt. What does he do?" },
        none = { hugh.neutral "So that's how it was. What does he do?" },
      },
    },
    otherwise = {
      build "Two of your lines go in. Which two could Sam use, on a night when you are not there?" {
        id = "book-not-asked",
        pick = 2, strong = "develop.m1",
        because = "What was said, what you did about it, and what that did to her. It is harder to write when it was not enough.",
        card "She managed very well in the end, so what I said to her can't have been wrong" {
          trap = "coach.x2", because = "That she managed says something about her. What you said is missing." },
        card "'I can get by,' she said. I did not ask how, and went to look for a room" {
          right = true, because = "Her words, and what you left out. He will hear them differently on Friday." },
        card "The system had let her room at eight, which was two hours before I could do anything" {
          because = "True, and a rule did it. In this line nobody at the desk says anything to her, and he can only wait for eight." },
        card "I felt a good deal more at ease with guests like these than I used to feel" {
          trap = "coach.x2", because = "That is yours to know. She could not have seen it, and Sam cannot use it." },
        card "I had not read what she wrote in September, so she had to say it in the hall" {
          right = true, because = "Your own part, and what it cost her. It takes two minutes to do it otherwise." },
        card "To be that bit more sensitive with people of that kind, especially late at night" {
          because = "No moment, and nothing to say. And 'of that kind' is part of the trouble." },
        on = {
          strong = { hugh.calm "That can't have been nice to write. He could use both." },
          part = { hugh.neutral "One of those he could use." },
          against = { hugh.neutral "Then he'll know how it felt. What does he do?" },
          none = { hugh.neutral "So that's how it was. What does he do?" },
        },
      },
    },
  },
  when 'way == "stairs"' { go "thirty-six" },
  when 'way == "lounge"' { go "herons" },
  when "not fixed" { go "eight-o-clock" },
  when 'way == "swap"' { go "room-12", otherwise = { go "two-miles" } },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "room-12" {
  title = "Held",
  outcome = "good",
  promise = "kept",
  "At nine on Thursday she spoke for forty minutes about silence in concert halls, with her hair washed.",
  customer = "Ms Lindqvist slept in the room that she had booked, and paid what she had booked it for.",
  business = "Room 12 stood empty for two nights in November. On the third its guest came at half past eleven. In January they count again.",
}

ending "two-miles" {
  title = "Two miles",
  outcome = "mixed",
  promise = "kept",
  "She slept at the Tollhouse, and was back at ten to nine with wet wheels. Mr Hale slept very well in Room 12.",
  customer = "Ms Lindqvist had a room that worked, in another hotel. She had been the one to go out again.",
  business = "A taxi twice and a night at the Tollhouse: £162. From Monday Room 12 is held, and in January they count again.",
}

ending "eight-o-clock" {
  title = "Eight o'clock",
  outcome = "mixed",
  promise = "kept",
  "She had a room that she could use that night. At eight on Friday evening the system let Room 12 again.",
  customer = "Ms Lindqvist gave her talk at nine. She wrote to nobody, and does not plan to come again.",
  business = "A good night's work by the desk, and the same desk. In November a third review says what the first two did.",
}

ending "thirty-six" {
  title = "Thirty-six stairs",
  outcome = "poor",
  promise = "missed",
  "She was carried up at eleven and down at eight. In between she rang nine once, and then decided not to drink anything more.",
  customer = "Ms Lindqvist remembers the champagne, which was good, and Leon's hands, which were kind. She would have liked neither.",
  business = "The suite, unpaid. Sam's back. The letter is about a door that was wide enough, with somebody else behind it.",
}

ending "herons" {
  title = "Behind the herons",
  outcome = "poor",
  promise = "missed",
  "The bar closed at twelve. The cleaners came at five, and were very quiet, and there were three of them.",
  customer = "Ms Lindqvist spoke at nine with her hair unwashed. Jo has not stopped being angry, and that is tiring too.",
  business = "Two nights refunded. Forty feet away Room 12 had a man in it who would have moved if anybody had asked him.",
}

ending "proof" {
  title = "I have a chair",
  outcome = "poor",
  promise = "missed",
  "They were back in the van by twenty-five past. There is a service station forty miles on with a room that works.",
  customer = "Ms Lindqvist gave her talk by telephone, from its car park.",
  business = "The organisers asked why. They hold two such meetings a year, and the next is to be in another house.",
}

ending "supplement" {
  title = "Thirty pounds",
  outcome = "poor",
  promise = "missed",
  "Head office did refund it, in December, after a solicitor's letter had cost rather more.",
  customer = "Ms Lindqvist has the receipt. It says 'accessibility supplement', because that was the button.",
  business = "£30 taken, and a good deal more given back. The button is still on the till.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "When did somebody last tell you that they were fine, and what did you do with it?",
  "Who did you look at while the other one was talking?",
  "Which rule at your own desk does at eight o'clock what nobody would do to a guest's face?",
}

discuss {
  "Read me the moment that cost her something. What did she say next?",
  listen_for = "Their own words and hers; their own part in it, without making it the fault of the system or of the guest.",
  points = { "develop.m1" },
}
discuss {
  "When has a customer of yours said that it was all right, and it was not? How did you find out?",
  listen_for = "A real contact with a date; what was said; one thing done well, and one that was not.",
  points = { "develop.m1" },
}
discuss {
  "How will you know in January that holding Room 12 has worked, and what else could explain the count?",
  listen_for = "The same count over thirteen weeks, from 9 of 31; fewer guests in winter; a small number, to be read with care.",
  points = { "promote.m1" },
}
discuss {
  "Who should hear that the rule has changed, and who should tell them?",
  listen_for = "The two reviewers and the guest by name; night staff; whoever sells rooms elsewhere; a person and a day.",
  points = { "promote.m1" },
}
