-- Third Time Calling: a hairpin, a shift that ends at seven, and a man who has been promised things.
--
-- Calendar (2026): sent Sat 6 June, last scanned Mon 8 June, called on Tue 9 and Thu 11 June and tonight, Fri 12 June.
-- The wedding is on Sat 13 June in Porto; the Tans leave home at 04:00. Afterwards: Mon 15 June and Mon 13 July.

scenario {
  id = "sr-parcel",
  title = "Third Time Calling",
  family = "sr-parcel",
  version = 1,
  kind = "service recovery",
  channel = "phone",
  minutes = 10,
  language = "en-GB",
  summary = "Ten to seven on a Friday. A third call about the same parcel, a wedding in the morning, and a line that closes at seven.",
  setting = "Larkspur Parcels phone line, Friday 12 June 2026, 18:50. The line closes at 19:00.",
  role = "You are Dana, an adviser on the late team. Imran leads the team, and has the web chats until nine.",
  framework = "customer-service",
  points = { "develop.m3", "promote.m3" },
  criteria = { "heat.h", "heat.e", "heat.a", "heat.t", "calm.plain" },
  documents = { "history" },
  promise = {
    text = "A promised call-back has a name on it, and is made within two hours.",
    target = "95 calls in 100",
  },
}

local tan = actor {
  name = "Mr Tan",
  role = "customer",
  about = "Third call about one small parcel. He keeps a note of what he is told.",
  mood = "annoyed",
  look = "mr-tan",
}

local bronagh = actor {
  name = "Bronagh",
  role = "depot lead, Castle Road",
  about = "Has the late desk, a torch and eleven cages. She answers on the second ring.",
  mood = "annoyed",
  look = "bronagh",
}

local imran = actor {
  name = "Imran",
  role = "team leader",
  about = "Fair, tired, and fond of things that are settled.",
  mood = "neutral",
  look = "imran",
}

state {
  trust   = level { start = 2, least = 0, most = 10, chart = "Trust" },
  tension = level { start = 6, least = 0, most = 10, chart = "Tension" },
  clock   = level { start = 50, least = 50, most = 58 }, -- minutes past six

  card_read = flag, -- you know what the depot can do after seven
  promised  = flag, -- he knows that somebody rings, and by when
  paid      = flag, -- you have offered him the hundred pounds
  depot     = one_of { "nobody", "form", "Bronagh" }, -- who has it after seven
  complete  = flag, -- the note says what the depot needs
  night     = one_of { "open", "in time", "late", "missed" },
  asked     = flag, -- customers are asked one question from now on
}

-- What may not come true, whatever the trainee does.
always "it is found in time only if the depot was told, with what it needs" 'night ~= "in time" or (depot == "Bronagh" and complete)'
always "a call is kept only if it was promised" 'night ~= "in time" or promised'
always "nothing is found where nobody was told" 'night ~= "late" or depot ~= "nobody"'

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "history" {
  kind = "table",
  title = "Contact history: parcel 7730 4418",
  columns = { "When", "What he was told", "Depot told", "Done" },
  rows = {
    { "Tue 9 June, 17:20", "The depot will ring you tomorrow.", "no", "no" },
    { "Thu 11 June, 18:05", "It comes on Friday. The depot will ring tonight with a time.", "no", "no" },
    { "Fri 12 June, 18:50", "(this call)", "", "" },
  },
  note = "Sent 6 June from a jeweller in Truro. Last scan: Mon 8 June, 05:40, Castle Road, cage 3. Both calls coded 'settled'.",
}

exhibit "night-card" {
  kind = "card",
  title = "After seven: what Castle Road can do",
  source = "Larkspur Parcels, depot handbook",
  dated = "2 February 2026",
  "Vans: the last goes out at 17:30, the next at 07:30. Nothing goes to a door in between, except by courier.",
  "Late desk: Bronagh Keane, until 22:00, extension 46. She searches when she is asked to.",
  "Courier: the late desk alone books one, until 21:00, and only with the parcel in hand. In the city within the hour.",
  "Counter: customers may collect until 22:00, with proof of who they are.",
}

exhibit "standard" {
  kind = "card",
  title = "Call-back standard",
  source = "Larkspur Parcels, service standards, page 3",
  dated = "5 January 2026",
  "A call-back is made within two hours of being promised, and whoever makes it is named on the file.",
  "The line closes at 19:00, and no calls go out from it after that. What is open at 19:00 is handed over, not left.",
  "May: 88 call-backs in 100 made in time. Target: 95.",
}

exhibit "handover-form" {
  kind = "form",
  title = "Handover to a depot, form 12",
  { "Parcel", "7730 4418" },
  { "Customer", "Mr Tan" },
  { "Reason", "Missing parcel" },
  { "Free text", "Four lines" },
  { "Taken on by", "Filled in by the depot when it opens the form" },
}

exhibit "fcr" {
  kind = "chart",
  title = "Settled at first contact, by team, May 2026",
  chart = "bar",
  x = { "Early", "Day", "Weekend", "Late" },
  series = { { name = "Settled at first contact", values = { 58, 57, 61, 55 } } },
  unit = "%",
  target = 70,
  n = { 400, 500, 300, 400 }, -- settled: 232, 285, 183, 220: 920 of 1,600, or 57.5 per cent
}

exhibit "question-card" {
  kind = "card",
  title = "Asking customers: a short card",
  source = "Larkspur Parcels, customer panel",
  dated = "20 April 2026",
  "One question, which can be answered in a breath. For instance: did we do what we said we would do?",
  "Ask within two days, while they remember. Ask people who had a hard time too.",
  "Ask the same again next month. One answer is a remark; several are a pattern.",
}

-- Friday, ten to seven ------------------------------------------------------------------------------------------

scene "third-call" {
  narrate "18:50. Behind you Imran is turning off the fans. One light on your board, and a file that opens with two calls in it.",
  tan.annoyed "Don't tell me. You will be the third person to say that you will sort it.",
  choose "What are your first words?" {
    id = "first-words",
    say "I do apologise, Mr Tan. After three calls I completely understand how frustrating this must be." {
      against = "heat.a", tone = "warm", add = { trust = -1, tension = 1 },
      because = "He has told you nothing yet, so there is nothing to understand. He has heard this sentence twice.",
      tan.angry "Do you? What is in it, then? What is in my parcel?",
    },
    say "Then I won't say it. What did the first two tell you, and what came of it?" {
      strong = "heat.h", tone = "sharp", add = { trust = 2, tension = -2 },
      because = "You did not make a third promise. You asked for his account, and he gave it in order.",
      tan.calm "Tuesday: the depot will ring. Nobody rang. Yesterday: it comes on Friday. It is Friday.",
    },
    say "Can I take the parcel number and your postcode first, please, before we look into it?" {
      against = "heat.h", tone = "formal", add = { trust = -1, tension = 1, clock = 1 },
      because = "The number is on your screen with two calls behind it. To him it sounds like starting again from nothing.",
      tan.angry "You have them. They are the same as they were on Tuesday.",
    },
    say "I can see both calls here. Nobody rang you on Wednesday, and it didn't come today." {
      part = "heat.h", tone = "plain", add = { trust = 1, tension = -1 },
      because = "The facts are right, and he need not repeat them. But they come from the file: he has not been asked yet.",
      tan "No. It did not.",
    },
  },
  tan "It is a hairpin. Gold, with a kingfisher on it. My grandmother was married in it, and my mother, and my wife.",
  tan.upset "The jeweller sent it on Saturday. And my daughter…",
  narrate "He stops. Somewhere near him a suitcase is rolled across a wooden floor.",
  choose {
    id = "let-him-finish",
    say "And it's her wedding, then? What time would you need to have it in your hands?" {
      part = "heat.h", tone = "plain", add = { clock = 1 },
      because = "A useful question, half a second too soon. He answers yours and leaves out his own.",
      tan "Tomorrow. It is tomorrow.",
    },
    say "Oh, that's awful. My sister got married last year, so I know just what it's like." {
      against = "heat.e", tone = "warm", add = { trust = -1, clock = 1 },
      because = "It is kindly meant, and now it is about your sister. His sentence is still open.",
      tan.annoyed "I am sure that it was very nice.",
    },
    say "And do you know what it was insured for? There's a box here I need to fill." {
      against = "heat.h", tone = "formal", add = { trust = -1, tension = 1, clock = 1 },
      because = "The box can wait. He was about to say why tonight matters, and you asked what it would fetch.",
      tan.angry "It is not for sale.",
    },
    wait {
      strong = "heat.h", add = { trust = 1, tension = -1 },
      because = "Two seconds of somebody else's suitcase. He finished the sentence that decides everything after it.",
      tan.upset "She is to wear it tomorrow. In Porto. I ought to have said that on Tuesday. I thought that they would bring it.",
    },
  },
  tan "The wedding is in Porto, and we leave for the airport at four in the morning. After four it is of no use to anybody.",
  go "papers",
}

scene "papers" {
  choose "It is 18:{clock}. Do you look anything up before you answer him? Each takes a minute." {
    id = "look-up",
    read "night-card" {
      once = true, add = { clock = 1 }, set = { card_read = true },
      tan.neutral "Are you still there?",
      go "papers",
    },
    read "standard" {
      once = true, add = { clock = 1 },
      tan.neutral "You are reading something.",
      go "papers",
    },
    act "Leave the cards and answer him" {
      go "promise",
    },
  },
}

scene "promise" {
  tan.neutral "So. What will you tell me that they did not?",
  choose {
    id = "promise",
    say "I can put through the full hundred pounds tonight, plus £4.95 postage. That's one thing settled, then." {
      against = "heat.t", tone = "formal", add = { trust = -1, tension = 1 }, set = { paid = true },
      because = "Quick, generous, and of no use to him before four in the morning. He asked about a hairpin.",
      tan.angry "For a hundred pounds I could have bought her a hairpin. I could have bought her ten.",
      go "tonight",
    },
    -- Somebody who has just read what the depot can do would not say the first of these two, but may say the second.
    -- No critical error here ties a point: the run ends, is reported in words, and does not count.
    say "It'll be on a van to you tonight, Mr Tan. I'll see to that myself before I go home." {
      when = "not card_read", tone = "warm",
      critical = "Promises a van that does not run: the last one went out at 17:30, and the card in reach says so.",
      ties = {},
      because = "It is what he longs to hear, and there is no such van. He stops looking for another way, because of you.",
      tan.pleased "Tonight. Then I shall sit by the door. Thank you. Thank you.",
      go "door",
    },
    say "I'll move heaven and earth for you tonight, Mr Tan. I'm sure that it will turn up." {
      when = "card_read", against = "heat.t", tone = "warm", add = { trust = -1, tension = 1 },
      because = "You know what can be done tonight and who can do it, and gave him a feeling. There is nothing in it to hold you to.",
      tan "Heaven and earth. The second one said something like that.",
      go "tonight",
    },
    say "The depot looks tonight. You'll hear by ten to nine, found or not. I'll give you a name." {
      strong = { "heat.t", "calm.plain" }, tone = "plain", add = { trust = 2, tension = -2 }, set = { promised = true },
      because = "Three short sentences, each of which can be kept. 'Found or not' is the part that nobody had promised him.",
      tan.calm "Found or not. A name. The others had no names.",
      go "handover",
    },
    say "I'll mark it urgent. Then the eight o'clock team will ask the depot, first thing tomorrow morning." {
      against = "heat.t", tone = "plain", add = { trust = -1, tension = 1 },
      because = "It is what the form is made for. First thing in the morning he is in the air.",
      tan.angry "First thing in the morning I am over France.",
      go "tonight",
    },
  },
}

-- The way back after a promise that is none: worth part at best.
scene "tonight" {
  change { add = { clock = 1 } },
  tan.upset "And tonight? Is there nobody in that building tonight?",
  choose {
    id = "tonight",
    say "I'm so sorry, Mr Tan, truly. I'd be every bit as upset as you if it were mine." {
      against = "heat.a", tone = "warm", add = { trust = -1, tension = 1 },
      because = "He asked whether anybody is there. You told him how you would feel.",
      tan.angry "I did not ask about you. Is there somebody or is there not?",
    },
    say "Depot searches outside core hours are subject to capacity, but I am able to raise a request." {
      against = "calm.plain", tone = "formal", add = { trust = -1, tension = 1 },
      because = "Nobody says this across a table. He has to translate it, and what comes out is 'perhaps'.",
      tan.confused "I do not know what that means.",
    },
    say "There is, and I should have begun with that. They'll look, and ring you by ten to nine." {
      part = "heat.t", tone = "plain", add = { trust = 1, tension = -1 }, set = { promised = true },
      because = "Late, and put right in two sentences. He did have to ask you for tonight.",
      tan.calm "By ten to nine. Good. I am writing that down.",
    },
    say "To be fair, there's not a lot that people can do at this time on a Friday." {
      against = "heat.t", tone = "plain", add = { trust = -1, tension = 1 },
      because = "There is a late desk until ten with somebody at it. It is your Friday that is nearly over.",
      tan.angry "For you it is Friday. For me it is the day before the wedding.",
    },
    wait {
      against = "heat.h", add = { trust = -1, tension = 1 },
      because = "He asked something that has an answer, and the answer is yes. To him your silence was a no.",
      tan.upset "Nobody, then. You could have said nobody.",
    },
  },
  go "handover",
}

-- Who has it after seven ----------------------------------------------------------------------------------------

scene "handover" {
  change { add = { clock = 1 } },
  narrate "18:{clock}. At seven your line goes dead, and so does every promise that is made on it.",
  choose "Who has this after seven?" {
    id = "after-seven",
    act "Keep it yourself, and stay on with him past seven until you have traced it" {
      against = "promote.m3", trap = "promote.x3", tone = "plain", add = { tension = 1 },
      because = "It feels like taking ownership. But your screen shows what his shows, and those who could look are never told.",
      narrate "You look at the last scan. Monday, cage 3. You look at it again. Nobody in cage 3 knows that you are looking.",
      go "four-minutes",
    },
    act "Send the late desk the form, marked for tonight, and trust them to open it" {
      part = "promote.m3", tone = "formal", set = { depot = "form" },
      because = "It is a handover, and in writing. But nobody has said yes to it, and a form can lie there until the desk sits down.",
      narrate "Sent. It joins nineteen others. The late desk is not at its desk.",
      go "facts",
    },
    act "Put it on the file, with the names of the two who dropped it this week" {
      against = "promote.m3", trap = "promote.x3", tone = "sharp",
      because = "It says whose fault it was and gives nobody anything to do. The next to open this file comes in at eight.",
      narrate "It looks very complete. The next person to open it comes in at eight.",
      go "four-minutes",
    },
    act "Ring the late desk while he holds, until Bronagh has said it back to you" {
      strong = "promote.m3", tone = "plain", set = { depot = "Bronagh" }, add = { trust = 1 },
      because = "One person, by name, who has said it back. You give it away, and that is why it gets done.",
      bronagh.neutral "Castle Road. Kingfisher, cage 3, gone by four. And I ring him by ten to nine. Spell Tan.",
      go "facts",
    },
  },
}

-- The way back after no handover.
scene "four-minutes" {
  narrate "18:56. Imran has come to stand behind you.",
  imran.neutral "Dana? We're dark in four minutes. Who's got him after that?",
  choose {
    id = "four-minutes",
    say "I have. I'll clock off when it's found, and I really don't mind about the hours." {
      against = "promote.m3", tone = "warm",
      because = "Good of you, and at seven your telephone stops working. Hours are not what is missing.",
      imran "They'll turn the line off with you on it.",
    },
    say "Nobody yet. Would you hold him for a minute while I ring the depot's late desk?" {
      part = "promote.m3", tone = "plain", set = { depot = "Bronagh" },
      because = "It took his question to get there. But now a person has it, and the two of you did it together.",
      imran.pleased "Give him here. Extension 46.",
      bronagh.neutral "Castle Road. Cage 3. Ten to nine. Right. What does it look like?",
    },
    say "It's on the file. Whoever opens that in the morning can see what's to be done." {
      against = "promote.m3", tone = "formal",
      because = "A file does not go and look. By the time somebody reads it, his aeroplane has left.",
      imran "In the morning. Right.",
    },
    say "Ask the pair who had it on Tuesday and Thursday. It was theirs before it was mine." {
      against = "promote.m3", trap = "promote.x3", tone = "sharp",
      because = "They have gone home, and he is on your line. Whose it was does not find a hairpin.",
      imran.annoyed "They're not here. You are.",
    },
  },
  go "facts",
}

scene "facts" {
  show "handover-form",
  build "There are four lines. Whoever gets them will read them by torchlight. Which four do you write?" {
    id = "four-lines",
    pick = 4, strong = "promote.m3",
    because = "Where it was, what it looks like, why tonight, and what he was told: with those a stranger can act at once.",
    card "Last seen: scanned on Monday at 05:40, Castle Road, cage 3" {
      right = true, because = "It says where to begin." },
    card "This week: two colleagues promised him things and did nothing about it" {
      trap = "promote.x3", because = "It tells the depot who to be cross with. It takes up the line that would find the box." },
    card "Looks like: a jeweller's grey box, size of a spectacle case" {
      right = true, because = "Somebody with a torch is looking for a shape, not for a number." },
    card "Him: a bit short on the phone, but fair enough under the circumstances" {
      because = "True, perhaps, and no help in a cage." },
    card "Why tonight: he leaves at 04:00; couriers can be booked until 21:00" {
      right = true, because = "Without the reason it is one more missing parcel, and those wait for daylight." },
    card "Terms: compensation of up to £100 applies if it comes to a claim" {
      because = "That is for next week, and for somebody else." },
    card "Call: 0161 496 0148, by 20:50, found or not, from the late desk" {
      right = true, because = "Whoever rings him has to know that a call is owed, by when, and also with bad news." },
    on = {
      strong = { set = { complete = true }, narrate "Four lines. You could find it yourself with those." },
      part = { set = { complete = true }, narrate "Three of the four will do to look with. The fourth will cost somebody a telephone call." },
      against = { narrate "It reads like the beginning of a complaint." },
      none = { narrate "It fills the space. You would not know where to point the torch." },
    },
  },
  go "sorry",
}

scene "sorry" {
  when 'depot == "Bronagh"' {
    narrate "18:57. You are back with Mr Tan, and give him the name: Bronagh.",
    otherwise = { narrate "18:57. You are back with Mr Tan." },
  },
  when "promised" {
    tan.upset "So I sit by the telephone. I sat by it on Wednesday. I sat by it last night.",
    otherwise = { tan.upset "I sat by the telephone on Wednesday. I sat by it last night. Tonight I suppose I may go to bed." },
  },
  choose {
    id = "say-sorry",
    say "In fairness it was the depot that should have rung. They've been two people short this week." {
      against = "heat.a", tone = "formal", add = { trust = -1, tension = 1 },
      because = "Nobody had told the depot, so it is not even true. And he still has not heard that somebody is sorry.",
      tan.annoyed "I do not care which two.",
    },
    say "Try not to think about it now. Have your supper. I'm quite sure it'll be fine." {
      against = "heat.e", tone = "warm", add = { trust = -1 },
      because = "You cannot be sure, and he knows it. He told you about two evenings, and you told him not to mind.",
      tan "You are sure. I see.",
    },
    say "That's two evenings next to a phone that we never rang. I'm sorry for both of them." {
      strong = { "heat.a", "heat.e" }, tone = "warm", add = { trust = 2, tension = -1 },
      because = "Once, and for what it was: two evenings. You counted them, and there is no 'but' behind it.",
      tan.calm "Yes. Two. You are the first to count them.",
    },
    say "I'm so, so sorry, Mr Tan. I can't say sorry enough, for me or my colleagues." {
      against = "heat.a", tone = "warm", add = { trust = -1 },
      because = "The more there is of it, the less it is about him. He can do nothing with it but tell you not to worry.",
      tan "Then please stop.",
    },
  },
  when "trust >= 4" {
    tan.neutral "Good night. And you are? … Dana. With one n.",
    otherwise = { tan.annoyed "Good night. I shall not say that I expect anything." },
  },
  go "code",
}

scene "code" {
  narrate "18:59. He has rung off. The screen will not let you out without a code, and above it the board says: Late, settled at first contact, 55 per cent.",
  choose {
    id = "code",
    act "Leave it open, with a line on how very patient he was, and a thank-you" {
      against = "heat.t", tone = "warm",
      because = "Kind, and open, and nobody's. Nothing happens at 20:50 because of it.",
      narrate "The screen goes blue.",
      go "night",
    },
    act "Code it 'settled', as the call is over and our figure could do with it" {
      when = 'depot ~= "Bronagh"', tone = "plain",
      critical = "Marks the case as settled while the parcel is still missing and a call is still owed. That is a false record.",
      ties = {},
      because = "It lifts the chart by one and closes the file. Nobody looks for what is settled: it is how he came to ring three times.",
      narrate "'Settled at first contact'. The screen goes green.",
      go "settled",
    },
    act "Code it 'with another team', as the depot has it now and we have not" {
      when = 'depot == "Bronagh"', against = "heat.t", tone = "plain",
      because = "She does have it. But handing over is not letting go: nobody on your side would notice if she could not ring.",
      narrate "The screen goes blue. It is off your list.",
      go "night",
    },
    act "Leave it open, due at 20:50, and ask Imran to see that he was rung" {
      strong = "heat.t", tone = "formal",
      because = "To hand over fully is to know that it was done. Somebody who is still there looks at a time.",
      imran.neutral "Ten to nine. I'm here with the chats anyway.",
      go "night",
    },
    act "Leave it open under your own name, and pick it up at eleven on Monday" {
      part = "heat.t", tone = "plain",
      because = "It has an owner and a time, and they are yours. Both come two days after the wedding.",
      narrate "Monday, 11:00, Dana. The screen goes blue.",
      go "night",
    },
  },
}

-- What became of it ---------------------------------------------------------------------------------------------

scene "night" {
  narrate "Monday, 10:55. You hang up your coat and open the file before you sit down.",
  when 'depot == "Bronagh" and complete and promised' {
    change { set = { night = "in time" } },
    narrate "Friday 19:35, found under the mat in cage 3. 19:50, rang Mr Tan. 20:40, courier, signed for at the door. B. K.",
    otherwise = {
      when 'depot ~= "nobody"' {
        change { set = { night = "late" } },
        when 'depot == "form"' {
          narrate "Friday 21:05, form opened. 21:15, found under the mat in cage 3. 21:20, rang: he came himself, by ten to ten. B. K.",
          otherwise = {
            when "complete" {
              narrate "Friday 19:35, found under the mat in cage 3. 19:50, 20:30, rang: no answer, was he told? 21:20, rang: he came himself. B. K.",
              otherwise = {
                narrate "Friday 19:10, looked: for what size? Rang you back, line closed. 21:15, found under the mat. 21:20, rang: he came himself. B. K.",
              },
            },
          },
        },
        otherwise = {
          change { set = { night = "missed" } },
          narrate "Saturday 08:10, opened. 08:40, found under the mat in cage 3. 08:45, rang: the telephone is switched off.",
        },
      },
    },
  },
  when "paid" {
    narrate "Below that: compensation, £100, paid on Friday. And since this morning: sent back by the customer.",
  },
  go "chart",
}

scene "chart" {
  show "fcr",
  narrate "14:10. The depot's number lights up. Beside it on your screen is the board with the four teams.",
  when 'night == "in time"' {
    bronagh.annoyed "Bronagh. Friday was all right. Tuesday and Thursday were not. Your lot never log anything.",
    otherwise = { bronagh.annoyed "Bronagh. Your lot never log anything. Not Tuesday, not Thursday. And what do I get? A mat." },
  },
  choose {
    id = "your-lot",
    say "That wasn't Lates. Tuesday's was Ravi's, on Days. You can see Days just here, at 57." {
      against = "promote.m3", trap = "promote.x3", tone = "sharp",
      because = "It has become a talk about Ravi, and Lates are at 55. Four teams within six points of each other do not point at anybody.",
      bronagh.annoyed "I've never met Ravi. I've met a lot of mats.",
    },
    say "You're right about both, and I'm sorry. From now on I'll log mine straight away, I promise." {
      part = "promote.m3", tone = "warm",
      because = "Honest, and good for your own calls. The other three teams will still have the same form tomorrow.",
      bronagh.neutral "That's one of you, then.",
    },
    say "You're right about both. But four teams within six points isn't one team. Is it the form?" {
      strong = "promote.m3", tone = "plain",
      because = "You gave her what is true, let the figure raise a question, and put it to the person who knows. Nobody is to blame for a form.",
      bronagh.calm "A box for the last scan. I ring back for that each time, and by then you've all gone home.",
      narrate "You write it at the top of the page: a box for the last scan.",
    },
    say "Those charts are for catching us out. The more I log, the more they've got on me." {
      against = "promote.m3", trap = "promote.x3", tone = "plain",
      because = "If a figure is there to catch you, the best thing is to hide. So nothing gets to the depot, which is what she rang about.",
      bronagh.annoyed "So you don't. Well, that explains the mat.",
    },
  },
  go "imran",
}

scene "imran" {
  narrate "15:30. Imran puts a tea down beside your keyboard.",
  imran.neutral "I saw Friday's file. How did it go, your end?",
  choose {
    id = "ask-imran",
    say "Fine, thanks. I had four out of five in my spring review, so I think I'm all right." {
      against = "develop.m3", trap = "develop.x3", tone = "plain",
      because = "That was about other calls. He was ready to talk about this one, and you had your answer from spring.",
      imran "Good. Well. Drink it while it's hot.",
    },
    say "Could I have some feedback on it, when you get ten minutes, this week or next?" {
      part = "develop.m3", tone = "plain",
      because = "You did ask. But 'some feedback' leaves him to guess at what, and busy people guess at nothing.",
      imran.pleased "Course. You did fine, I thought.",
    },
    say "He was angry, he calmed down, he rang off. There's not a great deal in it, really." {
      against = "develop.m3", tone = "sharp",
      because = "It may feel like that from the inside. What you said while he was still talking is on the recording.",
      imran "If you say so.",
    },
    say "I'd love your ear on the first minute of it, tomorrow if you can. Do I cut in?" {
      strong = "develop.m3", tone = "warm",
      because = "One skill, one minute, one day. He can say yes to that while he puts down a cup, and answer it on Tuesday.",
      imran.pleased "One minute I can do. Three o'clock.",
    },
  },
  go "customers",
}

scene "customers" {
  show "question-card",
  narrate "That is Imran's ear. The people on the other end have one as well.",
  choose "How do you find out what it is like for Mr Tan, and for others like him?" {
    id = "hear-customers",
    act "Wait and see, as people who are not happy find their own way to tell us" {
      against = "develop.m3", tone = "plain",
      because = "He told you three times, and it took a wedding. Most people stop at one.",
      narrate "Nobody tells you anything that week.",
    },
    act "Text one question two days after any third call, and look at it each month" {
      strong = "develop.m3", tone = "formal", set = { asked = true },
      because = "Short, soon, and again. It also reaches those who would not have rung a fourth time.",
      narrate "You write it down, and count: nine words. 'Did we do what we said we would do?'",
    },
    act "Ring Mr Tan when he is home, to ask how that call felt to him" {
      part = "develop.m3", tone = "warm",
      because = "The best witness there is, and only one. What one person says is a remark.",
      narrate "You put it down for Thursday.",
    },
    act "Send the full survey, thirty questions, to everybody this July, and have that done for the year" {
      against = "develop.m3", trap = "develop.x3", tone = "formal",
      because = "Done for the year is the trouble. By the time they answer they have forgotten, and you cannot ask again until next summer.",
      narrate "It comes to thirty-one questions. Somebody wants to add one about the website.",
    },
  },
  go "july",
}

scene "july" {
  when "asked" {
    narrate "Monday 13 July. Fourteen people have had your question. Nine said yes, five said no, and two of the five said why.",
    otherwise = { narrate "Monday 13 July. Another month, another file open before you have sat down." },
  },
  narrate "You ask Imran for twenty minutes. He looks at the rota and then at you.",
  imran.neutral "Feedback again? You had yours in spring, Dana.",
  choose {
    id = "in-spring",
    say "You're right, sorry. You've enough to do, and I don't want to be a nuisance about it." {
      against = "develop.m3", tone = "warm",
      because = "You gave up before he had said no. Asking is part of the job, and he was only asking why.",
      imran.neutral "You're not a nuisance. But all right.",
    },
    say "I did, yes, on 4 March, four out of five. I suppose that covers me until next March." {
      against = "develop.m3", trap = "develop.x3", tone = "formal",
      because = "It covers a form. Who you are on the telephone in July is not in it.",
      imran.neutral "It does. See you in spring, then.",
    },
    say "I did. I'd like some more, though. Could I have another review before the summer's over?" {
      part = "develop.m3", tone = "plain",
      because = "You ask again, which is the point. But he still does not know what he is to look at.",
      imran.neutral "Another review. I'll see what I can do.",
    },
    say "That was about my typing. This is whether I cut in: one minute, one call, then September." {
      strong = "develop.m3", tone = "sharp",
      because = "You told him what is different, what to look at, and when you will ask again. He can compare.",
      imran.pleased "Cutting in. Go on, then. Thursday. And September.",
    },
  },
  when 'night == "in time"' {
    go "kingfisher",
    otherwise = {
      when 'night == "late"' { go "ten-to-ten", otherwise = { go "switched-off" } },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "kingfisher" {
  title = "Kingfisher",
  outcome = "good",
  promise = "kept",
  "At ten to eight on Friday his telephone rang, and it was Bronagh, as he had been told.",
  customer = "His daughter wore it. In July a photograph came to the line, with no letter: a dark head, and a gold bird on it.",
  business = "One courier, £14. One call instead of a fourth. The mat in cage 3 has been screwed down.",
}

ending "ten-to-ten" {
  title = "Ten to ten",
  outcome = "mixed",
  promise = "missed",
  "It was found, and nobody had reached him by ten to nine. He drove across the city in the suit that he meant to travel in.",
  customer = "She wore it. Her father had two hours' sleep, and remembers the car park at Castle Road better than the speeches.",
  business = "A fourth call that evening, to a line that was closed. Everything that was needed to find it sooner was in the building at seven.",
}

ending "switched-off" {
  title = "Switched off",
  outcome = "poor",
  promise = "missed",
  "On Saturday morning it lay on a desk at Castle Road in its grey box. He was over the Bay of Biscay.",
  customer = "She is the first bride in four generations without it. He has sent the hundred pounds back.",
  business = "A complaint, and a hundred pounds that nobody wants. The parcel had never been more than a torch away.",
}

ending "door" {
  title = "By the door",
  outcome = "poor",
  promise = "missed",
  "He sat by the door until half past two. No van goes out at night, and nobody at the depot had been asked.",
  customer = "He would have driven there himself, he told the next adviser. The counter was open until ten. He had been told that it was coming.",
  business = "The fourth adviser heard it all from the beginning. So did the small claims court.",
}

ending "settled" {
  title = "Settled",
  outcome = "poor",
  promise = "missed",
  "The late desk does not look for what is settled. At ten past nine on Saturday he rang from the airport in Porto, and there was no open case.",
  customer = "She was married without it. He has the three promises in his notebook, with the times.",
  business = "Late's figure is up by one call in four hundred. The board does not show that he rang again.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "What did he say just after you had said nothing?",
  "What have you handed over this month, and how do you know that it was done?",
  "Which figure in your team would look better if somebody closed a file too soon?",
}

discuss {
  "Tell me about somebody you have asked to listen to you. What exactly did you ask them?",
  listen_for = "A real person, one named skill, a day; what was said; that they asked again, or when they will.",
  points = { "develop.m3" },
}
discuss {
  "Your team leader says that you are fine. What do you ask next, and who else do you ask?",
  listen_for = "A narrower question; a colleague or a customer as well; not taking the first kind word as the answer.",
  points = { "develop.m3" },
}
discuss {
  "Your team is lowest on the chart. What would you want to know before anybody's name is mentioned?",
  listen_for = "How many calls, what sort, which step they share; thanks for somebody by name; the figure as a beginning, not a verdict.",
  points = { "promote.m3" },
}
discuss {
  "Show me a handover of yours that a stranger could act on.",
  listen_for = "Where things stand, why it matters by when, what was promised, and that somebody said yes to it.",
  points = { "promote.m3" },
}
