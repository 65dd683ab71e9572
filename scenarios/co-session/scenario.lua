-- Listen Back: half an hour in a glass room with a trainee agent, and forty seconds of one call.
--
-- Calendar (2026): the call Tue 2 June, the plan Wed 3 June, this session Thu 4 June, 10:30; his five calls Fri 5 June;
-- next session Thu 11 June.

include "coaching"

scenario {
  id = "co-session",
  title = "Listen Back",
  family = "callum",
  version = 1,
  kind = "coaching",
  channel = "in person",
  minutes = 9,
  language = "en-GB",
  summary = "Half an hour, one call, and an agent who jokes when he is nervous. You have listened to it twice. He has not.",
  setting = "Larkspur Parcels, the small glass room, Thursday 4 June 2026, 10:30. It is booked until eleven.",
  role = "You are Noor, an agent of five years, who coaches for two hours a week. Callum sits two desks from you.",
  documents = { "plan", "card.feedback", "card.methods" },
  framework = "customer-service",
  points = { "coach.m3", "learn.m1", "learn.m3" },
  criteria = { "grow.g", "grow.r", "grow.o", "grow.w", "fb.sbi", "fb.first" },
  promise = {
    text = "Nobody waits on the phone in silence for more than 15 seconds without being told why.",
    target = "9 calls in 10",
  },
}

local callum = actor {
  name = "Callum",
  role = "agent",
  about = "Four months on the phones. Kind to callers, quick with a joke, quicker when he is nervous.",
  mood = "neutral",
  look = "callum",
}

local imran = actor {
  name = "Imran",
  role = "team leader",
  about = "Likes Callum. Would like the figure to move.",
  mood = "neutral",
  look = "imran",
}

state {
  confidence = level { start = 4, chart = "His confidence" },
  ownership  = level { start = 3, chart = "His ownership" },
  share      = level { start = 4, chart = "His share of the talking" },
  minutes    = level { start = 30, least = 0, most = 30 },

  reason    = flag, -- you know why he goes quiet
  own_words = flag, -- he has found words for the gap himself
  tried     = flag,
  again     = flag, -- there was time for a second try
  card      = flag, -- in his own hand
}

always "he has tried it before he is asked to promise it" 'not seen "close" or tried'
always "the second try fits into the half hour" "not again or minutes >= 1"

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "call" {
  kind = "table",
  title = "Callum's call, Tuesday 2 June, 16:20",
  columns = { "Time", "Who", "Words" },
  rows = {
    { "00:00", "Callum", "Larkspur Parcels, Callum speaking. Who have I got?" },
    { "00:06", "Mrs Adair", "Adair. It says delivered, and it is not." },
    { "00:14", "Callum", "Says delivered and you've not got it. That's no good. Let's find it." },
    { "02:06", "Mrs Adair", "So where is it now?" },
    { "02:10", "Nobody", "(silence)" },
    { "02:50", "Mrs Adair", "Hello? Are you still there?" },
    { "02:53", "Callum", "Yeah, sorry, sorry. I was looking." },
    { "02:57", "Mrs Adair", "I thought you had hung up on me. The last one did." },
    { "04:24", "Callum", "It's at Harrow Road. You'll have it tomorrow before noon." },
  },
  note = "From 02:10 to 02:50: 40 seconds. The parcel came on Wednesday at 11:20.",
}

exhibit "plan" {
  kind = "form",
  title = "Coaching plan, Callum",
  { "Agreed", "Wednesday 3 June 2026, Callum and Noor" },
  { "Standard", "Phone standard 4: no silence over 15 seconds that the caller has not been told about" },
  { "Now", "Longest silence in three calls: 40, 38 and 52 seconds. Mean 43" },
  { "Aim", "15 seconds or less in each of five calls, by Thursday 18 June" },
  { "Sessions", "4 June listen back; 11 June try with an observer; 18 June look back" },
  { "How I learn (C.)", "I learn when I can try it" },
}

-- Half past ten -------------------------------------------------------------------------------------------------

scene "door" {
  narrate "The small room has glass on two sides and smells of somebody's soup. You have one call, one splitter, two headsets.",
  callum "Is this the bit where you sack me? Only I've brought a box.",
  narrate "He has, too. It says CRISPS on the side. He puts it on the table and sits behind it.",
  choose "How do you begin?" {
    id = "begin",
    say "Sit down, you daft thing. Who's been telling you that? There's nothing to be nervous about." {
      against = "coach.m3", trap = "learn.x4", tone = "warm", add = { confidence = -1 },
      because = "He is nervous and has told you so with a box. To hear that there is no reason for it does not help him say why.",
      callum "I'm not nervous.",
      narrate "He pushes the box along until it is between you.",
    },
    say "We've got half an hour, so pop that headset on and I'll take you through the call." {
      against = "coach.m3", tone = "formal", add = { confidence = -1, share = -1 },
      because = "You took charge of the half hour before he had said what he wanted from it. Now it is yours to fill.",
      narrate "He puts it on. Both ears.",
    },
    say "No box today: Imran wants those silences under fifteen seconds, and that's what this is for." {
      part = { "coach.m3", "grow.g" }, tone = "plain", add = { ownership = -1 },
      because = "Honest, and it names the standard. But it is now Imran's aim. Nobody has asked Callum for his.",
      callum "Imran's fifteen. Got it.",
    },
    say "Keep the box, though. Just say what you'd like to be a bit better at by eleven." {
      strong = { "coach.m3", "grow.g" }, tone = "plain", add = { ownership = 1, confidence = 1, share = 1 },
      because = "You left him his box and asked what he wants from the half hour. He names the very thing that you had come to say.",
      callum.calm "Not sounding like a lift that's stuck. When I go quiet. I know I do it.",
    },
  },
  go "fine",
}

scene "fine" {
  change { add = { minutes = -3 } },
  show "call",
  narrate "You slide the sheet across. He does not pick it up.",
  callum "Tuesday's. It was fine, mostly. I think.",
  narrate "He looks away, at the coats on the back of the door.",
  choose {
    id = "fine-i-think",
    say "It really was fine. You've come on no end since February, and the pod says so too." {
      against = "coach.m3", trap = "learn.x4", tone = "warm", add = { share = -1 },
      because = "He said 'I think' and looked away. You answered the 'fine', and what was behind it stayed where it was.",
      callum "Do they.",
    },
    say "Fine in what way, though? Which bits would you keep, and which would you do over?" {
      part = "coach.m3", tone = "plain", add = { share = 1 },
      because = "Good questions, two at once, and a second too soon: he was on his way to something.",
      callum "The start? I don't know. The start was all right.",
    },
    say "Come off it, Callum. I've heard it twice, so you don't have to put it on." {
      against = "coach.m3", tone = "sharp", add = { confidence = -1, share = -1 },
      because = "Now he knows that there is a right answer and that you have it. From here he will guess what you want.",
      callum.worried "Right. So it's bad, then.",
    },
    wait {
      strong = "coach.m3", add = { ownership = 1, confidence = 1, share = 1 },
      because = "Three seconds, and nobody filled them. He looked away to think, and came back with the moment himself.",
      callum.worried "She thought I'd gone. She says so.",
      narrate "He turns the sheet round and puts his finger on 02:50.",
    },
  },
  go "clip",
}

scene "clip" {
  change { add = { minutes = -5 } },
  narrate "You press play at 02:06. Forty seconds is a long time in a small room. Then she says, 'Hello? Are you still there?'",
  narrate "At 03:00 you stop it. His ears have gone red.",
  choose "Who says what it was?" {
    id = "who-first",
    say "I thought the first two minutes were lovely, I really did. So what did you make of it?" {
      part = { "learn.m3", "coach.m3", "fb.first" }, tone = "warm",
      because = "He does get a turn. But you marked the start first, of a clip that is about something else, and he heard a 'but' coming.",
      callum "Thanks. It goes wrong after, though. Doesn't it.",
    },
    say "Before you say anything, shall I go through what I've put on your sheet for this one?" {
      against = { "learn.m3", "coach.m3" }, trap = "learn.x3", tone = "formal", add = { ownership = -2, share = -1 },
      because = "It is written down and he has not spoken. Whatever he noticed, he can now agree with you or not.",
      callum "Go on. What did I get?",
    },
    say "It's your call, Callum, so take your time. What was that like from her end, at two-ten?" {
      strong = { "learn.m3", "coach.m3", "fb.first" }, tone = "warm", add = { ownership = 1, share = 2 },
      because = "A place in the call, and a question that only he can answer. He hears himself as she heard him.",
      callum "I just stop. Like somebody's pulled the plug out. She doesn't know I'm reading.",
    },
    say "So that was forty seconds. The limit is fifteen. That's our job for today, then, you and me." {
      against = { "learn.m3", "coach.m3" }, trap = "learn.x3", tone = "plain", add = { ownership = -1, confidence = -1, share = -1 },
      because = "Every figure is right. He was there, and the one person who was not on the call has told him about it.",
      callum "Forty. Yeah. I can count.",
    },
  },
  go "moment",
}

scene "moment" {
  change { add = { minutes = -3 } },
  narrate "Your own note for 02:10 is on the pad in front of you.",
  choose "What do you tell him about it?" {
    id = "two-ten",
    say "From two-ten on, try and keep it warm and chatty, and build the rapport back up." {
      against = "learn.m3", trap = "coach.x1", tone = "warm", add = { share = -1 },
      because = "He could not do that tomorrow, since nobody could. It names no standard, and nothing to say.",
      callum "Chatty. Chatty about what?",
      go "again",
    },
    say "At two-ten you went into your shell. You do that when there's any pressure on you." {
      against = { "learn.m3", "fb.sbi" }, trap = "coach.x1", tone = "sharp", add = { confidence = -2, share = -1 },
      because = "That is about what he is like, and he cannot change it by Friday. The forty seconds he can.",
      callum "My shell. So, what, do I come out of it?",
      go "again",
    },
    say "At two-ten she asked where it was. That's forty seconds of nothing, and she thought you'd gone." {
      strong = { "learn.m3", "fb.sbi" }, tone = "formal", add = { ownership = 1 },
      because = "The moment, what he did, what it did to her. Nothing in it is about what sort of person he is, so he can use it.",
      callum "And the last one really had hung up on her. She'd have been sat there thinking, here we go.",
    },
    say "It's mainly the length of it. Our standard says fifteen seconds, and yours was forty." {
      part = { "learn.m3", "fb.sbi" }, tone = "plain",
      because = "A fact and a standard, which he can use. What it did to Mrs Adair is left out, and that is what would move him.",
      callum "Yeah. It felt like about ten.",
    },
  },
  go "rubbish",
}

-- The way back: worth part at best.
scene "again" {
  change { add = { minutes = -1 } },
  choose {
    id = "say-it-again",
    say "It's more about energy, really. Be yourself, but the version with a bit more sparkle." {
      against = "learn.m3", trap = "coach.x1", tone = "plain", add = { confidence = -1 },
      because = "A second helping of the same. He asked what to do and has been given something to be.",
      callum "Sparkle.",
    },
    say "That was no use to you. At two-ten you went silent, and she thought you'd rung off." {
      part = { "learn.m3", "fb.sbi" }, tone = "sharp", add = { confidence = 1 },
      because = "Late, and now he has it: when, what, and what it did to her. That you took yours back is a lesson too.",
      callum "That I can work with.",
    },
    say "There's more detail on the sheet, so have a proper read of it after the session." {
      against = "learn.m3", tone = "formal", add = { share = -1 },
      because = "He is here now and has asked. On paper, at the end of a shift, he cannot ask back.",
      callum "Okay.",
    },
    say "Let's not get stuck on that. Shall we move on to the next part of the call?" {
      against = "learn.m3", tone = "plain", add = { ownership = -1 },
      because = "What he heard last was about himself, and you have left it standing.",
      callum "If you like.",
    },
  },
  go "rubbish",
}

scene "rubbish" {
  change { add = { minutes = -3 } },
  narrate "He grins, not at anything.",
  callum.upset "So I'm rubbish at this, basically.",
  choose {
    id = "rubbish-at-this",
    say "Rubbish? You're one of the kindest people that we've got on the phones, and you know it." {
      against = "learn.m3", trap = "learn.x4", tone = "warm", add = { confidence = -1 },
      because = "He has just heard forty seconds of something else, so it sounds like comfort. And kind is not what he doubted.",
      callum "Kind. Brilliant.",
    },
    say "I did exactly that in my first few months, and mine were worse. It does pass." {
      part = "learn.m3", tone = "warm", add = { confidence = 1, share = -1 },
      because = "It helps him not to feel alone with it. It does not yet find out what happens to him in those forty seconds.",
      callum.neutral "Did you? You?",
    },
    say "Would you say it's attitude, if anything? Because you do have to want to talk to them, Callum." {
      against = "learn.m3", trap = "learn.x4", tone = "formal", add = { confidence = -2, ownership = -1 },
      because = "Something stopped him, and you have decided that it was his will. It was not; you had not asked.",
      callum "I do want to. That's the whole point.",
    },
    say "Rubbish I can't do much about. What were your eyes and hands doing for those forty seconds?" {
      strong = { "learn.m3", "grow.r" }, tone = "sharp", add = { confidence = 2, share = 1 }, set = { reason = true },
      because = "You did not argue about what he is. You asked what he did, and behind it was a good reason that nobody knew of.",
      callum.calm "Reading. Four screens. And I was in kitchens before this.",
      callum "Chef asks where the fish is and you don't know, you shut up and look. If you talk, it's excuses.",
    },
    wait {
      against = "learn.m3", add = { confidence = -2 },
      because = "A silence after a question is room to think. After 'I'm rubbish' it sounds like yes.",
      narrate "He nods, slowly, as if you had answered.",
    },
  },
  go "gap",
}

scene "gap" {
  when "not reason" {
    callum.worried "It's just, it's four screens. I can't read and talk.",
  },
  choose "How do you get from there to something that he could do?" {
    id = "ways",
    say "Bex reads the page out as she goes along. Would something like that do you?" {
      part = "grow.o", tone = "plain",
      because = "A real way of doing it, and he is asked. One idea, though, and it is Bex's.",
      callum.neutral "Maybe. She's got a voice for it.",
    },
    say "The words are 'bear with me a moment', Callum. Get those in first and you'll be covered." {
      against = "grow.o", tone = "formal", add = { ownership = -1, share = -1 },
      because = "It works once. When the moment is over he has used up the only words he was given.",
      callum "Bear with me. Right.",
    },
    say "Just give me three things you could say to her first, even if they're a bit silly." {
      strong = "grow.o", tone = "warm", add = { ownership = 2, share = 1 }, set = { own_words = true },
      because = "Three is more than he has ready, so he has to look for them. People have with them on the day what they found themselves.",
      when "reason" {
        callum.pleased "'Two minutes, chef.' That's what you shout. You don't explain. You say how long.",
        otherwise = {
          callum.calm "'Still here.' 'It's having a think.' Er. 'Give me half a minute.' That one's not bad.",
        },
      },
    },
    say "Shall I get on to IT about the screens? They were slow in my day as well." {
      against = "grow.o", tone = "plain", add = { ownership = -1 },
      because = "It may be worth an email. It also puts the answer in another building, and his next call is at eleven.",
      callum "So it's the computer's fault. I'll have that.",
    },
  },
  go "practice",
}

scene "practice" {
  change { add = { minutes = -2 } },
  narrate "{minutes} minutes left. On the plan, in his writing: 'I learn when I can try it.'",
  choose "How do you show him?" {
    id = "show-how",
    act "Tell him the five rules for a pause, and have him say all five back to you" {
      against = { "learn.m1", "coach.m3" }, tone = "formal", add = { minutes = -5, ownership = -1 },
      because = "He can now say five rules. He has not once said what he has to say to a caller.",
      narrate "He has all five, in order. He could do it in an exam.",
    },
    act "Play him twenty seconds of Bex in the same spot, then be Mrs Adair for him" {
      strong = { "learn.m1", "coach.m3" }, tone = "plain", add = { minutes = -4, confidence = 1 },
      because = "He hears one that works, then does it himself. Talking is learned by talking, and his own note says so.",
      narrate "Bex's voice: 'I'm on the depot's page. It's a slow one. Still with me?'",
      callum "She just says what's on the screen.",
    },
    act "Do the whole call yourself from hello to goodbye, so that he hears it right" {
      against = { "learn.m1", "coach.m3" }, tone = "warm", add = { minutes = -11, confidence = -1, share = -2 },
      because = "It was a good call, and it was yours. The minutes it took were those in which he could have tried.",
      narrate "You do it well. It takes eleven minutes. He claps, a bit.",
    },
    act "Be Mrs Adair there and then, and let him find his way through it" {
      part = { "learn.m1", "coach.m3" }, tone = "sharp", add = { minutes = -2 },
      because = "He said that he learns by trying, and you let him. With something to listen to first he would have known what to aim at.",
      callum "What, now? Right. Hang on. Right.",
    },
  },
  go "try",
}

scene "try" {
  change { add = { minutes = -3 }, set = { tried = true } },
  narrate "You are Mrs Adair: 'So where is it now?' You start the stopwatch under the table.",
  when "own_words" {
    callum "Half a minute, Mrs Adair, I'm on the depot's page.",
    otherwise = { callum.neutral "Bear with me, Mrs Adair. I'm just having a look." },
  },
  narrate "Then his lips move, and no sound comes. Twenty-two seconds.",
  callum.worried "What was that?",
  choose {
    id = "twenty-two",
    say "So much better. Can you hear what a lovely manner you've got once you relax into it?" {
      against = { "learn.m3", "learn.m1" }, trap = "coach.x1", tone = "warm",
      because = "He asked for a figure and got a manner. He does not know what he did right, so he cannot do it again.",
      callum "Yeah? What was the number, though?",
    },
    say "Twenty-two. Tell her where you've got to at ten seconds, and do it once more." {
      part = { "learn.m3", "learn.m1" }, tone = "formal", add = { minutes = -2 },
      because = "A figure, and another go. The idea for it is yours; he had one coming.",
      callum "At ten. Okay.",
      narrate "Seventeen, the second time. He looks at you when he says it, and not at the screens.",
    },
    say "Twenty-two will do nicely for today, and the rest of it comes with time and practice." {
      against = { "learn.m3", "learn.m1" }, tone = "plain", add = { ownership = -1 },
      because = "Twenty-two is not fifteen, and he knows it. A second try now is worth ten on his own.",
      callum "If you say so.",
    },
    say "That's twenty-two from forty, because you told her where you were. Change one thing, and go again." {
      strong = { "learn.m3", "learn.m1" }, tone = "plain", add = { confidence = 1, ownership = 1, share = 1 },
      because = "He hears what he did and what it was worth, and the next idea is his. Then he tries it, which is how he learns.",
      when "minutes >= 3" {
        change { add = { minutes = -2 }, set = { again = true } },
        callum.pleased "I'll say when I turn a page. Like in the car. 'Left at the lights.'",
        narrate "'Half a minute. Depot's page. Second screen now, still here.' Eleven seconds is the longest.",
        otherwise = {
          callum "I'd say it each time I turn a page.",
          narrate "You both look at the clock. There is no second go in it.",
        },
      },
    },
  },
  go "script",
}

scene "script" {
  change { add = { minutes = -2 } },
  callum.neutral "Could you not write it all down for me? Word for word. Then I could read it.",
  choose {
    id = "word-for-word",
    say "Course I can. I'll type you up two pages by half six tonight, and stick them by your screen." {
      against = "learn.m1", tone = "warm", add = { ownership = -2 },
      because = "It is a kind evening's work. He will be reading a fifth thing aloud, and it will not fit the next caller.",
      callum.pleased "Legend.",
    },
    say "You put on the form that you learn by trying. So a script's no good to you." {
      against = "learn.m1", tone = "formal", add = { confidence = -1 },
      because = "He wrote down a liking, and you have made a rule of it. People who learn by trying may still want a note.",
      callum "I didn't know it was binding.",
    },
    say "You could borrow Bex's crib sheet for a week and see which of it you use." {
      part = "learn.m1", tone = "plain",
      because = "Something to look at, and he is to notice what helps. The words are still somebody else's.",
      callum "She draws flowers on hers.",
    },
    say "I'd rather not. Put three lines of your own on a card, then read me one of them." {
      strong = "learn.m1", tone = "sharp", add = { ownership = 1, confidence = 1 }, set = { card = true },
      because = "He gets something to look at, in words that he would say, and tries it aloud. Seeing, hearing and doing, and no label.",
      narrate "He writes with his tongue between his teeth. HALF A MINUTE. SLOW PAGE. STILL HERE.",
    },
  },
  go "close",
}

scene "close" {
  when "card" { narrate "The card goes into his shirt pocket, behind the pens." },
  narrate "Behind the glass, people with laptops have begun to look at the clock.",
  choose "How do you close?" {
    id = "last-words",
    say "What if I listen to five of yours tomorrow, and then let you know how you're getting on?" {
      against = "coach.m3", trap = "learn.x3", tone = "plain", add = { ownership = -2 },
      because = "You will listen, you will judge and you will tell. There is nothing in it for him to do but wait.",
      callum "Okay. Which five?",
    },
    say "You'll be fine with it. Keep going, and come and find me if you ever get stuck." {
      against = "coach.m3", tone = "warm", add = { ownership = -1 },
      because = "Kind, and nothing is agreed. By Friday evening neither of you could say whether it had happened.",
      callum "Cheers.",
    },
    say "You've got the last word: what you'll do, on which calls, and how we'd know by Thursday." {
      strong = { "coach.m3", "grow.w" }, tone = "formal", add = { ownership = 2, share = 1 },
      because = "The act, the day and the proof are his to say. Both of you will be looking at the same figure.",
      callum.calm "First five after lunch tomorrow. I'll time them myself. You listen to the same five, and we swap.",
    },
    say "So that's under fifteen seconds, in five calls tomorrow. Are you all right with that?" {
      part = { "coach.m3", "grow.w" }, tone = "formal",
      because = "A figure, a number and a day, which is a good deal. They are yours, and 'all right with that' is a low fence.",
      callum "Yeah. Should be.",
    },
  },
  go "glass",
}

scene "glass" {
  when "minutes == 0" {
    narrate "It is past eleven. The door opens: Imran, with Bex and Dom and their laptops behind him.",
    otherwise = { narrate "Eleven o'clock. The door opens: Imran, with Bex and Dom and their laptops behind him." },
  },
  imran.pleased "Well? Is he cured?",
  narrate "Callum studies the bottom of his crisp box.",
  choose {
    id = "is-he-cured",
    say "Would you settle for seven out of ten, Imran? I'll email you over the details later." {
      against = "fb.first", trap = "learn.x3", tone = "formal", add = { ownership = -1, confidence = -1 },
      because = "He hears his mark for the first time, at the same moment as three others.",
      callum "Seven.",
    },
    say "That's up to Callum, really. Say it now, Callum, or later on, or not at all." {
      strong = "fb.first", tone = "warm", add = { ownership = 1, confidence = 1 },
      because = "It was his half hour. Whether it is talked about, and who does the talking, is his to say.",
      callum.calm "Later. But it was good. You can have the room.",
    },
    -- It ties all three points, as nothing is said here: they had come up by then, and it is made in the coaching itself.
    say "He goes to pieces when there's pressure on, that's his trouble. We'll make something of him." {
      critical = "Says what he is like as a person, in front of his team leader and two colleagues.", tone = "sharp",
      add = { confidence = -4 },
      because = "What was said in the room was for the room. He has to sit beside these people at eleven.",
      narrate "Bex looks at her laptop. Dom looks at Callum. Callum laughs the longest.",
      go "crisps",
    },
    say "We got done what we came for, thanks. Give us a day, and we'll write to you." {
      part = "fb.first", tone = "plain",
      because = "Nothing is given away, and that is decent. He stood there while two people spoke about him, all the same.",
      imran.neutral "Fair enough.",
    },
  },
  when "confidence <= 1" {
    go "crisps",
    otherwise = {
      when "ownership >= 8 and confidence >= 5" { go "half-a-minute", otherwise = { go "bear-with-me" } },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "half-a-minute" {
  title = "Half a minute, please",
  outcome = "good",
  promise = "kept",
  "On Friday he timed his own five calls: 14, 12, 15, 11 and 13 seconds. He brought you the 15 before you could ask.",
  customer = "A Mr Bright asked where his parcel was, and was told which page Callum was on and for how long. He waited, and it was there.",
  business = "Five of five calls within 15 seconds. In June, two callers in a hundred rang back to ask whether they had been cut off; in May it was six.",
}

ending "bear-with-me" {
  title = "Bear with me",
  outcome = "mixed",
  promise = "missed",
  "On Friday he did what had been said in the room, more or less. Then a page took forty seconds, and the words ran out.",
  customer = "A Mr Bright was asked to bear with him, and then to bear with him again. After that it was quiet.",
  business = "Two of five calls within 15 seconds. On Monday he asked you what to say about the other three.",
}

ending "crisps" {
  title = "The box",
  outcome = "poor",
  promise = "missed",
  "He was cheerful all afternoon. On Friday he asked Imran whether there was anything going in the sorting hall.",
  customer = "A Mr Bright asked where his parcel was. He heard keys, and then for fifty seconds nothing at all.",
  business = "None of five calls within 15 seconds, and perhaps an agent fewer, four months after he was trained.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "Where did you talk when he could have? What were you afraid would happen if you did not?",
  "Which of your own habits on the phone has a good reason behind it that nobody has asked you for?",
  "Who have you praised this month, and could they say what for?",
}

discuss {
  "Tell me about a session that you led. What did you ask, what did you show, and what did the other person try?",
  listen_for = "A real session with a date; the learner speaks first; one act and its effect; a try in the room; a next step in their words.",
  points = { "coach.m3", "learn.m3" },
}
discuss {
  "He wrote that he learns by trying, and then asked for a script. What would you say to somebody who calls themselves a visual learner?",
  listen_for = "Asks and offers more than one way; fits the method to the task; knows that a liking is not a label.",
  points = { "learn.m1" },
}
discuss {
  "When was your silence the right thing in this half hour, and when would it have hurt?",
  listen_for = "Tells room to think from agreement by silence; names both moments.",
  points = { "coach.m3", "learn.m3" },
}
