-- Counter Four: day twenty-three of ten, a glass screen, and a man who counts coughs.
--
-- Calendar (2026): reported Mon 2 Nov (day 0), inspection due by Mon 16 Nov (working day 10), second visit Thu 19 Nov,
-- today Thu 3 Dec (working day 23). Free inspections: Mon 7 Dec 09:00 and Tue 8 Dec 15:30. Team brief: Fri 4 Dec 08:40.

scenario {
  id = "de-damp",
  title = "Counter Four",
  family = "de-damp",
  version = 1,
  kind = "de-escalation",
  channel = "in person",
  minutes = 10,
  language = "en-GB",
  summary = "A third visit about damp, a small girl with a crayon, and a slap on the counter. What you do with your hands comes first.",
  setting = "Housing office, Brambleford Council, counter four, Thursday 3 December 2026, 16:20. A glass screen with a gap in it.",
  role = "You are Tess, adviser at counter four. Ruth is at counter five, and there is a button under the desk.",
  framework = "customer-service",
  points = { "promote.m3" },
  criteria = {
    "calm.space", "calm.listen", "calm.plain", "calm.feel", "calm.limits", "calm.choices", "calm.debrief",
    "heat.h", "heat.e", "heat.a", "heat.t",
  },
  documents = { "visits", "damp-card", "behaviour" },
  promise = {
    text = "Where an inspection was missed, the customer has a new date and a name the same day.",
    target = "19 in 20",
  },
}

local kow = actor {
  name = "Mr Kowalczyk",
  role = "tenant",
  about = "Drives a bread van from five in the morning. His daughter Zosia is four, and coughs.",
  mood = "angry",
  look = "mr-kowalczyk",
}

local zosia = actor {
  name = "Zosia",
  role = "his daughter",
  about = "Four. Draws on the backs of council leaflets.",
  mood = "worried",
  look = "zosia",
}

local ruth = actor {
  name = "Ruth",
  role = "adviser, counter five",
  about = "Eleven years on the counters. She hears most things before they are said.",
  mood = "neutral",
  look = "ruth",
}

local hallam = actor {
  name = "Mrs Hallam",
  role = "housing manager",
  about = "Has been asked for fewer complaints by Christmas.",
  mood = "neutral",
  look = "mrs-hallam",
}

state {
  tension = level { start = 7, least = 0, most = 10, chart = "Tension" },
  trust   = level { start = 2, least = 0, most = 10, chart = "Trust" },
  safety  = level { start = 5, least = 0, most = 10, chart = "Safety" },
  clock   = level { start = 20, least = 20, most = 59 }, -- minutes past four

  told_why          = flag, -- he has told you about the coughing
  limit_set         = flag,
  threat            = flag, -- he has threatened you
  security          = flag, -- somebody is fetching him out
  inspection_booked = flag,
  colleague_used    = flag, -- Ruth had a part in it that she was asked for
}

-- What must hold, whatever the trainee does.
always "security comes only after a threat" "not security or threat"
always "he threatens nobody who has kept it low" "not threat or tension >= 9"
always "nobody books an inspection during a threat" 'not threat or not seen "leaving"'

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "visits" {
  kind = "table",
  title = "Visit record: 14 Tanner's Row, flat 2",
  columns = { "When", "What he said", "What he was told", "Inspection" },
  rows = {
    { "Mon 2 Nov", "Black mould in the child's bedroom", "An inspector, within ten working days", "not booked" },
    { "Thu 19 Nov", "Nobody came", "It is on the system, somebody will ring", "not booked" },
    { "Thu 3 Dec", "", "", "" },
  },
  note = "Tenant: J. Kowalczyk, two adults, one child of four. Today is working day 23 after the report.",
}

exhibit "damp-card" {
  kind = "card",
  title = "Damp and mould: what the desk can do",
  source = "Brambleford Council, repairs standard, page 6",
  dated = "1 October 2026",
  "Where a child under five sleeps: inspection within 10 working days of the report.",
  "If that was missed, the desk books it, from the priority diary, and names the inspector.",
  "Priority diary, free: Mon 7 December, 09:00, Mr Amari. Tue 8 December, 15:30, Mrs Shaw.",
  "The desk cannot: send anybody the same or the next day, move a tenant, or promise what an inspector will find.",
}

exhibit "behaviour" {
  kind = "card",
  title = "When behaviour is not acceptable",
  source = "Brambleford Council, customer policy 4",
  dated = "12 January 2026",
  "1. Say once, calmly, what has to stop, and what you will go on to do when it has.",
  "2. If it goes on, a colleague joins you or takes over.",
  "3. If somebody is threatened: away from the glass, press the button. Nobody stays alone with a threat.",
  "4. Afterwards, and in writing, the housing manager alone may limit visits. Repairs, a tenancy or a place on the list "
    .. "are not touched by what is said at a counter.",
}

exhibit "dashboard" {
  kind = "table",
  title = "Counters, November",
  columns = { "Adviser", "Customers seen", "Of these, damp", "Average wait", "Complaints" },
  rows = {
    { "Tess", 212, 61, "19 min", 9 },
    { "Ruth", 240, 18, "18 min", 4 },
    { "Omar", 198, 15, "19 min", 3 },
    { "Counter six", 150, 9, "20 min", 2 },
  },
  note = "800 customers, 103 of them about damp, and 18 complaints. 14 of the 18: an inspection not made within ten days.",
}

exhibit "brief" {
  kind = "letter",
  title = "Team brief",
  from = "C. Hallam",
  to = "Counters three to six",
  date = "Friday 4 December, 08:40, before the doors open",
  "1. Complaints by adviser, November (table). We need these down by Christmas.",
  "2. Rota over the holidays. Bring your wishes.",
}

-- Twenty past four ----------------------------------------------------------------------------------------------

scene "counter" {
  narrate "16:20. The next number is up. A man in a bread company's jacket has a little girl by the hand and a letter in the other.",
  narrate "He puts her on the chair with a leaflet and a crayon. Then he slaps the counter, and everything on it jumps.",
  kow.angry "Three times! This is three times!",
  narrate "At counter five Ruth looks up. The crayon has stopped.",
  choose "What do you do first?" {
    id = "stance",
    act "Lean in to the gap in the glass, close to him, so that he need not shout" {
      against = "calm.space", tone = "warm", add = { tension = 1, safety = -2 },
      because = "You meant to make it quieter. He sees a face coming at his, and has nowhere to go but louder.",
      kow "What? What are you going to do?",
    },
    act "Smile, keep it light, and go on typing in his name as with any other" {
      against = "calm.space", tone = "plain", add = { tension = 1 },
      because = "To you it is a friendly face. Across the glass, with a slap still in the air, it looks like being laughed at.",
      kow "You are smiling. What is funny? Tell me what is funny.",
    },
    act "Push back half a pace, hands open on the desk, the door behind you clear" {
      strong = "calm.space", tone = "formal", add = { tension = -1, safety = 2 },
      because = "More room for both of you, and hands that hold nothing. It says more than 'calm down', and says it sooner.",
      narrate "He looks at your hands. His own come off the counter.",
    },
    act "Fold your arms, draw yourself up to your full height, and wait for him to be done" {
      against = "calm.space", tone = "sharp", add = { tension = 1, safety = -1 },
      because = "It feels like keeping your dignity. From the other side it is somebody squaring up.",
      narrate "He draws himself up as well. He has more to draw.",
    },
  },
  kow.angry "You people are liars. All of you here. Liars.",
  choose "What are your first words?" {
    id = "first-words",
    say "You were told ten days, it's been twenty-three, and nobody rang, either. You're right, and I'm sorry." {
      strong = { "heat.h", "heat.a" }, tone = "plain", add = { tension = -2, trust = 2 },
      because = "You left the word alone and agreed with what is true. It is hard to go on shouting at somebody who has just said it.",
      kow.annoyed "Twenty-three. Yes. So you can count.",
    },
    say "Sir, I'm going to need you to calm down for two minutes, please, before I can help." {
      against = "calm.feel", tone = "formal", add = { tension = 1 },
      because = "Nobody has ever calmed down on being told to. It says that his anger is the problem, and not the wall.",
      kow.angry "I am calm! You have not seen me not calm!",
    },
    say "I understand, I really do, and I'm ever so sorry that you feel that way about us." {
      against = { "heat.e", "heat.a" }, tone = "warm", add = { tension = 1 },
      because = "He has not told you anything yet. And to be sorry for how he feels is to be sorry for nothing that you did.",
      kow.angry "You understand? You have black on your wall? On your child's wall?",
    },
    say "I won't be called that. One more word like that and I'm closing this counter for the day." {
      against = "calm.limits", tone = "sharp", add = { tension = 1, trust = -1 },
      because = "There is a time for a limit, and it is not now. One hard word, and the first thing he hears from you is the last step.",
      kow.angry "Close it! Close! It was closed before I came!",
    },
  },
  kow.annoyed "Ten days, she said. She wrote it for me. I painted the wall, I painted it again. It comes through. It comes…",
  narrate "He stops. He is breathing as if he had run.",
  choose {
    id = "let-him-breathe",
    say "And have you been opening the window in there, and leaving the heating on at all?" {
      against = "heat.e", tone = "formal", add = { tension = 2, trust = -1 },
      because = "An inspector may ask that. At this moment it means: it is your own doing.",
      kow.angry "Now it is the window. Now it is me.",
    },
    say "Right. Let me just read out to you what it says on the system up to now." {
      against = "calm.listen", tone = "plain", add = { tension = 1 },
      because = "He had not finished, and he knows what it says. He was there.",
      kow.angry "I know what it says! It says nothing!",
    },
    wait {
      strong = "calm.listen", add = { tension = -1, trust = 1 }, set = { told_why = true },
      because = "You gave him the breath. What came after it is why he is here, and no question would have got you there so fast.",
      kow.upset "She coughs. In the night I count them. At three I get up to drive, and I know the number.",
    },
    say "So it came through again. Have you got any photos of it that I could look at?" {
      part = "calm.listen", tone = "warm",
      because = "You took up what he said, and photographs will help. He was still getting his breath to say something else.",
      kow "Photographs. Yes. I have sent photographs. Twice.",
    },
  },
  change { add = { clock = 3 } },
  go "screen",
}

scene "screen" {
  when "told_why" {
    narrate "Behind him the crayon has begun again. Zosia is drawing something black, with care.",
    otherwise = { narrate "Behind him Zosia coughs: a small bark, and then four more. He closes his eyes until it is over." },
  },
  choose {
    id = "under-it",
    say "It's ever so hard, with little ones. Mine was just the same with his chest that age." {
      against = "heat.e", tone = "warm", add = { tension = 1 },
      because = "A kind thing to say at a bus stop. Here it moves the talk from his child to yours.",
      kow.annoyed "I did not come to hear about yours.",
    },
    say "You're frightened for her, with that cough. What has to happen today before you can go home?" {
      strong = { "calm.feel", "heat.e" }, tone = "warm", add = { tension = -2, trust = 2 },
      because = "You said what is under the shouting, and asked what he wants. It turns out to be small, and you have it.",
      kow.upset "A day. A name. On paper, that I can show my wife.",
    },
    say "Damp is one of the commonest things we see, and it's mostly condensation at this time of year." {
      against = "calm.feel", tone = "formal", add = { tension = 1, trust = -1 },
      because = "It may even be so. He hears that his child is nothing out of the ordinary.",
      kow.angry "Common. So it is nothing. She is common.",
    },
    say "I can hear that you're cross with us, and I'd like to see what I can do." {
      part = "calm.feel", tone = "plain",
      because = "You named a feeling, the one on top. He has still not been asked what it is about, or what he wants.",
      kow.annoyed "Then see.",
    },
  },
  when "tension >= 6" {
    kow.angry "Show me. Show me on there what you have written!",
    otherwise = { kow.annoyed "Show me, please. I want to see what you have written." },
  },
  narrate "He leans across the counter with both hands over the top of the glass. It bends a little towards you.",
  choose {
    id = "limit",
    say "It's quite all right. I know you're upset. You take all the time you need there, sir." {
      against = "calm.limits", tone = "warm", add = { tension = 1, safety = -2 },
      because = "It is kind, and the glass is bending. A limit that comes later has to be a bigger one.",
      narrate "He takes it. The glass creaks.",
    },
    say "Hands off the glass, please. Then I'll turn the screen round. Then we'll find you a day." {
      strong = { "calm.limits", "calm.plain" }, tone = "sharp", add = { tension = -2, safety = 2 }, set = { limit_set = true },
      because = "What has to stop, said once, and straight after it what he gets. Three short sentences that he can do something with.",
      narrate "He looks at his hands as if they were somebody else's, and takes them down.",
    },
    say "Our policy does ask that customers remain on their own side of the counter, sir, for everyone's safety." {
      part = "calm.limits", tone = "formal", add = { safety = 1 }, set = { limit_set = true },
      because = "It is a limit, and a fair one. It talks of customers and policy, and nothing good comes after it for him.",
      kow.annoyed "Policy. There is a policy for the glass.",
      narrate "He takes one hand down.",
    },
    -- Somebody who has kept it low would not come to this. No critical error here ties a point: the run ends early, is
    -- reported in words, and does not count.
    say "If you carry on like this, I'll be putting a stop on that repair of yours, Mr Kowalczyk." {
      when = "tension >= 6", tone = "plain",
      critical = "Threatens to take away a repair because of how he behaves. The policy does not allow that to anybody, and his child sleeps there.",
      ties = {},
      because = "It was said to win. The repair is owed whatever is said at a counter, and now he believes that it is not.",
      kow.upset "You would do that. With her in that room.",
      narrate "He is quiet at once. It is not the quiet that you wanted.",
      go "stopped",
    },
    say "I'm going to have to ask you to take a seat again, and wait till you're called." {
      when = "tension < 6", against = "calm.limits", tone = "plain", add = { tension = 1, trust = -1 },
      because = "He had asked to see the screen, with a 'please'. The chair is where he has been for twenty-three days.",
      kow.annoyed "Wait. Again I wait.",
      narrate "He stays where he is.",
    },
    wait {
      against = "calm.limits", add = { tension = 1, safety = -1 },
      because = "Silence gives room to somebody who is looking for words. Somebody who leans on a screen takes it as leave to.",
      narrate "You hold still. He leans a little further, and the glass with him.",
    },
  },
  change { add = { clock = 2 } },
  when "tension >= 9" { go "threat", otherwise = { go "days" } },
}

-- The branch in which the button is right -------------------------------------------------------------------------

scene "threat" {
  change { set = { threat = true }, add = { safety = -3 } },
  kow.angry "I know when you finish. Half past five. I will be outside. You will see what it is to wait.",
  narrate "It is said quite softly. Zosia has both hands over her ears. Ruth has heard it; she is half out of her chair, looking at you.",
  choose "It is 16:{clock}. What do you do?" {
    id = "threatened",
    act "Wave Ruth back and stay, since he knows you by now and a crowd makes it worse" {
      tone = "warm",
      critical = "Stays alone with somebody who has just threatened them. The policy is there for this: away from the glass, and not alone.",
      ties = {},
      because = "It is brave, and meant for his sake too. But it leaves everything that can still go wrong to one person.",
      narrate "Ruth sits down again. You see her hand stay under her desk, near her own button.",
      go "outside",
    },
    act "Press the button and call to Ruth to write it all down, so that you are covered" {
      against = "promote.m3", trap = "promote.x3", tone = "formal", add = { safety = 1 },
      because = "The button is right. Your first word to a colleague was about who gets the blame, and she had come to help.",
      ruth.worried "Written down? Come over here first.",
    },
    act "Press the button, step away from the glass, and ask Ruth to come and stand with you" {
      strong = "promote.m3", tone = "plain", add = { safety = 3 }, set = { colleague_used = true },
      because = "Distance, help, and two of you. Nobody has to be a hero, and he has nobody left to stare down.",
      narrate "Ruth is beside you in four steps. Two people behind a glass look different from one. He sees it too.",
    },
    act "Press the button, and send Ruth round to the public side to take the little girl out" {
      against = "promote.m3", tone = "sharp", add = { safety = -1, tension = 1 },
      because = "Your thought was for the child. It puts Ruth within his reach, and a stranger's hand on his daughter.",
      kow.angry "Do not touch her! Nobody touches her!",
    },
  },
  change { set = { security = true } },
  narrate "Denzil from security comes without hurrying. He says good afternoon, first to Zosia. Mr Kowalczyk picks her up, and they walk out, all three.",
  zosia.worried "Is it finished now?",
  go "still-damp",
}

scene "still-damp" {
  narrate "The leaflet lies on the chair. She has drawn a bed, and something over it. On your screen the case is open: day 23.",
  choose "And the damp?" {
    id = "still-damp",
    act "Leave the diary as it is, until Mrs Hallam has decided whether he may come back here" {
      against = "heat.t", tone = "formal",
      because = "That is about visits. The inspection is about a wall, and it is thirteen days late whatever he said.",
      narrate "Monday at nine stays white.",
    },
    act "Close it on day 23 with a note that he was abusive, and let him report it again" {
      against = "heat.t", tone = "sharp",
      because = "Then it would be day nought. The mould does not know what was said at counter four.",
      narrate "Day 23 goes from the screen.",
    },
    act "Book Mr Amari for Monday at nine, and have it written to him today, with a name" {
      strong = "heat.t", tone = "plain", set = { inspection_booked = true },
      because = "What is owed is owed. It is not a reward, and it is the one thing that makes a fourth visit needless.",
      narrate "You put your own name at the bottom. It takes a moment to decide to.",
    },
    act "Mark the case as overdue, in red, so that somebody is sure to pick it up" {
      part = "heat.t", tone = "warm",
      because = "You did not let it drop. But it has been red since the sixteenth, and nobody has it.",
      narrate "It joins thirty others, and they are red too.",
    },
  },
  change { add = { clock = 6 } },
  go "count",
}

-- The branch in which it can be settled ---------------------------------------------------------------------------

scene "days" {
  narrate "You turn the screen round. There is the record: three lines, and twice 'not booked'. He reads it to the end.",
  kow.annoyed "So. What can you do? Not what you will try. What you can.",
  choose {
    id = "two-days",
    say "I'll have one of our two inspectors with you by nine tomorrow, half past at the latest, I promise." {
      against = "calm.choices", tone = "warm", add = { trust = 1 },
      because = "It is what he most wants to hear. The card says that it cannot be done, so it would be the third time.",
      kow.calm "Tomorrow. Good. What is the name?",
      narrate "There is no name to give him.",
      go "show-me",
    },
    say "Monday at nine with Mr Amari, or Tuesday at half past three with Mrs Shaw. Which suits you?" {
      strong = "calm.choices", tone = "formal", add = { tension = -1, trust = 2 }, set = { inspection_booked = true },
      because = "Two days, two names, both in the diary. Somebody who chooses is no longer somebody who is put off.",
      kow.calm "Monday. Mr Amari. How is it spelled?",
      go "ruth",
    },
    say "I could always put in for another flat for you, if that would help you at all." {
      against = "calm.choices", tone = "plain", add = { trust = -1 },
      because = "It sounds like a way out, and this desk has no flats. He came about a wall, and would go home with a hope.",
      kow.confused "Another flat. You have one?",
      go "show-me",
    },
    say "There is a Monday at nine. I can put you in for that, if that's any good." {
      part = "calm.choices", tone = "plain", add = { tension = -1, trust = 1 }, set = { inspection_booked = true },
      because = "It can be had, and he takes it. One thing is no choice, though, and there were two.",
      kow.annoyed "It is good if he comes. Who is it?",
      narrate "Mr Amari, you tell him. He writes it on his hand.",
      go "ruth",
    },
  },
}

-- The way back after an offer that cannot be kept: worth part at best.
scene "show-me" {
  change { add = { clock = 1 } },
  kow.annoyed "You have a diary there. Show me where it stands.",
  choose {
    id = "show-me",
    say "I can't do that, and I shouldn't have said it. Monday at nine, or Tuesday half past three." {
      part = "calm.choices", tone = "plain", add = { trust = 1 }, set = { inspection_booked = true },
      because = "You took it back before he had lived on it for a night. Then came two things that are true.",
      kow.annoyed "Monday. At least that you said yourself.",
    },
    say "It won't be in there yet, as I've only just said it. You'll have to leave it with me." {
      against = "heat.t", tone = "plain", add = { trust = -1 },
      because = "He asked to see it and was asked to believe it. That is what he did on the nineteenth.",
      kow.upset "Leave it with you. Yes. I have left it here before.",
    },
    say "It's our screen, I'm afraid, so I can't be showing people a diary, for data protection reasons." {
      against = "heat.h", tone = "formal", add = { tension = 1, trust = -1 },
      because = "Two free hours are nobody's data. He hears that there is something he may not see.",
      kow.annoyed "I see. It is protected.",
    },
    say "You're going to have to trust me on this, or we're just going to go round again." {
      against = "heat.t", tone = "sharp", add = { tension = 1, trust = -1 },
      because = "Trust was spent before you had any. A line in a diary would have cost you nothing.",
      kow.upset "I am tired of round.",
    },
  },
  go "ruth",
}

scene "ruth" {
  change { add = { clock = 3 } },
  narrate "16:{clock}. Ruth has nobody at her counter. She raises her eyebrows at you: anything?",
  choose "What do you ask of Ruth?" {
    id = "ask-ruth",
    act "Nothing, as it would go down to her as one of hers, and that isn't fair" {
      against = "promote.m3", trap = "promote.x3", tone = "plain",
      because = "You are sparing her a figure. Counters are side by side so that help costs one look.",
      narrate "You shake your head. She picks up her tea and goes on watching.",
    },
    act "To ring the inspectors' office with flat and case, while you write it down for him" {
      strong = "promote.m3", tone = "plain", set = { colleague_used = true, inspection_booked = true },
      because = "She does what you cannot do at the same time, and it is settled before he goes. That is what the next counter is for.",
      ruth.calm "They have it. Tanner's Row, flat 2, Monday at nine. They said, 'About time'.",
      narrate "He has heard it, through the glass, from somebody else.",
    },
    act "To fetch security up, so that somebody is at least standing over by the door for now" {
      against = "promote.m3", tone = "formal", add = { tension = 1, trust = -1 },
      because = "Nobody has threatened anybody. A uniform now tells him what you think he is, after he took his hands down.",
      kow.annoyed "That is for me? What have I done?",
      narrate "Denzil looks at him, at the crayon, and at you, and goes and looks at a poster.",
    },
    act "To take over from you here, because a new face may do him good by now" {
      part = "promote.m3", tone = "sharp",
      because = "Sometimes it helps, and you did ask. But she knows none of it, so he is to tell it a fourth time.",
      ruth.neutral "Evening. So what's it about?",
      kow.upset "No. Please. Not from the beginning.",
    },
  },
  go "leaving",
}

scene "leaving" {
  when "not inspection_booked" { go "with-nothing" },
  narrate "He folds the slip with the day on it, once, and keeps it in his hand.",
  kow.neutral "And if he does not come? Twice I have had paper.",
  choose {
    id = "goodbye",
    say "He'll come. Don't you worry. You have a nice evening now, the two of you, and keep warm." {
      against = "heat.e", tone = "warm", add = { trust = -1 },
      because = "He has been told twice that somebody would come. 'Don't worry' is what people say when they are done with you.",
      kow.annoyed "Warm. Yes.",
    },
    say "I'd ask that too, in your place. I'm Tess, and I'll ring you on Monday at ten, either way." {
      strong = "heat.t", tone = "warm", add = { trust = 2, tension = -1 },
      because = "A name, a day, and what happens if it goes wrong. The third paper is not like the other two.",
      kow.calm "Monday at ten. I will be in the van. I will stop the van.",
    },
    say "If there's any problem, ring the main number, nine to five, Monday to Friday, and they'll help you." {
      against = "heat.t", tone = "formal", add = { trust = -1 },
      because = "There has been a problem with it for twenty-three days. 'They' is who did not ring.",
      kow.annoyed "They. Yes. I know them.",
    },
    say "I've put a note on it. In case it does go wrong, that is, so that people can see." {
      part = "heat.t", tone = "plain",
      because = "A note is better than none, and you thought of it going wrong. A note does not ring anybody, though.",
      kow.neutral "People can see. Good.",
    },
  },
  go "out",
}

-- The way back for somebody who has still booked nothing: worth part at best.
scene "with-nothing" {
  kow.upset "So it is the same again. I go home with nothing, and I say to my wife: they were very nice.",
  choose {
    id = "with-nothing",
    say "I really am sorry. I only wish there were something I could do for the two of you." {
      against = "heat.t", tone = "warm", add = { trust = -1 },
      because = "There was, twice: two free hours are in the diary. To be sorry and to book one of them take the same time.",
      kow.upset "Yes. Very nice.",
    },
    say "Wait, please. Monday at nine, Mr Amari: I'm booking it while you watch. I'm Tess, and here's my number." {
      part = "heat.t", tone = "plain", add = { trust = 2, tension = -1 }, set = { inspection_booked = true },
      because = "At the last moment, and in front of him. He had got as far as her coat and her crayon before it was done.",
      kow.annoyed "Monday. You could have said Monday when I came in.",
      narrate "He writes it on the back of his letter, under the others.",
    },
    say "If it gets any worse, then ring the main number, nine to five, and somebody there will help you." {
      against = "heat.t", tone = "formal", add = { trust = -1 },
      because = "It is as bad as it has to be for an inspection. 'Somebody there' is you.",
      kow.annoyed "Somebody. I have met somebody.",
    },
    say "I've put a note on it that you came in a third time, so that people can see." {
      against = "heat.t", tone = "plain",
      because = "There are two such notes on it already. Neither of them sent anybody.",
      kow.neutral "People can see. Good.",
    },
  },
  go "out",
}

scene "out" {
  when "trust >= 5" {
    narrate "Zosia slides the leaflet through the gap in the glass. It is a bed, and something black over it, and a person with a very big pencil.",
    otherwise = { narrate "Zosia leaves the leaflet on the chair. It is a bed, and something black over it." },
  },
  go "count",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

scene "count" {
  show "dashboard",
  narrate "17:05. The blinds are down. Ruth turns her screen so that you can see it.",
  when "colleague_used" {
    ruth.calm "You asked. Most of us don't. It's easier to come over when somebody asks.",
  },
  ruth.neutral "November's up. He'll put one in, you know. Your complaint count's going to be top again.",
  choose {
    id = "top-again",
    say "I know. If I hand twenty of my sixty-one damp ones to Omar, nine ought to come down to six." {
      against = "promote.m3", trap = "promote.x3", tone = "plain",
      because = "Then it would be Omar at the top, with the same walls. The number moves, and nothing else does.",
      ruth.neutral "And Omar's go up.",
    },
    say "It's a stick to beat us with. I'd like to see them do one wet Friday afternoon at this counter." {
      against = "promote.m3", trap = "promote.x3", tone = "sharp",
      because = "It may be used like one. But the line at the bottom is the best friend you have, and you have not read it.",
      ruth.neutral "They did, once. It was a Sunday.",
    },
    say "Thank you for keeping an eye on us back there. I saw you look up, and it helped." {
      part = "promote.m3", tone = "warm",
      because = "True, and worth saying, with the moment it was about. The figure is still lying there, and tomorrow it has your name on it.",
      ruth.pleased "I wasn't going anywhere.",
    },
    say "Fourteen of the eighteen are inspections nobody made, and I see the most damp. Shall we say so?" {
      strong = "promote.m3", tone = "formal",
      because = "You read what the figure is made of. Now it is about a step that is late, and there are two of you to say it.",
      ruth.pleased "Three. Omar's been saying it to the kettle for a month.",
    },
  },
  when "limit_set" {
    ruth.neutral "You told him about the glass while it was still bending. I'd left that too late once.",
    otherwise = { ruth.neutral "I thought that the glass was going, you know." },
  },
  narrate "She has her coat over her arm, and has not put it on.",
  choose {
    id = "with-ruth",
    say "I'm fine, honestly. I've had a lot worse than him in here, and you do get used to it in time." {
      against = "calm.debrief", tone = "plain",
      because = "You may be. People who get used to it are the last to know what it did to them, or what they do.",
      ruth.neutral "You do. That's what bothers me.",
    },
    say "You saw all of it. What made it better, what made it worse, and what do we do sooner?" {
      strong = "calm.debrief", tone = "warm",
      because = "Three short questions to the one person who watched. 'We' is the word in it that makes her sit down.",
      ruth.calm "Sooner? I should have been on my feet when the glass bent. What about you?",
      narrate "You talk until twenty past. It is the first time today that your shoulders come down.",
    },
    say "He wants a warning letter, if you ask me, before he does that to one of you." {
      against = "calm.debrief", tone = "sharp",
      because = "Perhaps he will get one; that is for Mrs Hallam. What the two of you did and could do is not in a letter.",
      ruth.neutral "Perhaps. He was nearly crying, Tess.",
    },
    say "Did I do all right there, do you think? I wasn't at all sure at the start." {
      part = "calm.debrief", tone = "warm",
      because = "It is good that you asked. A question that can be answered with 'yes' mostly is.",
      ruth.pleased "You did fine, love.",
    },
  },
  go "team-brief",
}

scene "team-brief" {
  show "brief",
  narrate "Friday, 08:40. Four mugs, one wall. Mrs Hallam has the table up, with the names.",
  hallam.neutral "Complaints by adviser. Tess, nine. I don't want to make a thing of it. What shall we do about it?",
  choose "Ruth looks at you over her mug." {
    id = "by-name",
    say "I'm top with nine, fair enough. I'll work on my manner, and get it to four by Christmas." {
      against = "promote.m3", trap = "promote.x3", tone = "warm",
      because = "It is modest, and it lets everybody breathe out. But nine people did not complain about your manner.",
      hallam.pleased "That's the spirit. Rota, then.",
      narrate "Ruth puts down her mug.",
    },
    say "Could the names come off it first? I'd find that a good deal easier to talk about." {
      part = "promote.m3", tone = "formal",
      because = "Fair, and the talk would be a better one. But with the names gone, what the fourteen were about is not said either.",
      hallam.neutral "I can take the names off. It still says eighteen.",
    },
    say "Can we read it by cause? Fourteen are missed inspections, and one of us could look on day ten." {
      strong = "promote.m3", tone = "sharp",
      because = "You used the figure to begin with, and not to end with. It is about a step that all four counters wait for.",
      hallam.confused "Day ten?",
      ruth.calm "If nobody's been by day ten, the desk books it. On day ten. Not when they come in and slap something.",
      hallam.calm "That's allowed now?",
      narrate "You give her the card. She reads the second line twice.",
    },
    say "Sixty-one of mine are damp, the hard ones. Counter six had nine, and bins most of the day." {
      against = "promote.m3", trap = "promote.x3", tone = "plain",
      because = "You do get more damp, and the figure is right. Said like this, the next five minutes are about counter six.",
      hallam.neutral "I'm sure that counter six works very hard.",
      narrate "Counter six looks into her tea.",
    },
  },
  when "security" {
    when "inspection_booked" { go "walked-out", otherwise = { go "red" } },
  },
  when "inspection_booked" { go "monday", otherwise = { go "third-paper" } },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "monday" {
  title = "Monday at nine",
  outcome = "good",
  promise = "kept",
  "Mr Amari stood in the room at five past nine with a torch and a meter. It is the gutter behind the wall. It was never the window.",
  customer = "The gutter was mended before Christmas. Zosia sleeps in with her parents until the wall is dry, and he counts fewer.",
  business = "Inspected on working day 25, when 10 were promised. One visit, one slip, no fourth time at the counter.",
}

ending "third-paper" {
  title = "A third time, nothing",
  outcome = "poor",
  promise = "missed",
  "They went out quietly, hand in hand. People at the other counters thought that it had gone rather well.",
  customer = "Mr Kowalczyk came again on day 31. He did not slap anything. He had brought somebody from a law centre.",
  business = "Two free inspections went by unused. The claim, when it came, had all three visits in it, with the dates.",
}

ending "walked-out" {
  title = "Walked out, and inspected",
  outcome = "mixed",
  promise = "kept",
  "On Monday at nine Mr Amari rang the bell. Nobody was more surprised than Mr Kowalczyk. It is the gutter behind the wall.",
  customer = "He wrote a letter, in his best English, and his wife made him take out one sentence. Zosia asks whether the man with the keys is cross.",
  business = "Mrs Hallam wrote too: for three months by appointment, with reasons, and the repair not touched. Nobody was hurt.",
}

ending "red" {
  title = "Thirty-one in red",
  outcome = "poor",
  promise = "missed",
  "Nobody was hurt, and the button was right. On Monday at nine Mr Amari had an hour free, and drank a coffee.",
  customer = "The wall came through again at New Year. Mr Kowalczyk does not go to counters any more. The health visitor has written.",
  business = "A letter about his behaviour went out the next day. The letter about the inspection took until February.",
}

ending "outside" {
  title = "Half past five",
  outcome = "poor",
  promise = "missed",
  "You talked for ten minutes more. At half past five Ruth would not let you go out by yourself. He was there, under the lamp.",
  customer = "He had come to say sorry, he told the police. Perhaps he had. Nobody could know that, and Zosia was asleep in the van.",
  business = "You were off for three weeks, and counter four was shut. The damp was inspected in January, by somebody who knew nothing of this.",
}

ending "stopped" {
  title = "A stop on the repair",
  outcome = "poor",
  promise = "missed",
  "He believed you. He told nobody about the mould for a month, so as not to make things worse.",
  customer = "In January Zosia was in hospital for two nights. A nurse asked about the bedroom, and then asked why nobody had reported it.",
  business = "The complaint quotes one sentence, word for word. The Council has said that it was not true, and that it is sorry.",
}

reflect {
  "What did your hands do the last time that somebody shouted at you?",
  "Which part of what he said was true, and how soon did you say so?",
  "Who at your work would look up, and have you told them what you would need?",
}

discuss {
  "Tell me about a time when a colleague stepped in, or you did. What had been agreed beforehand, and what had not?",
  listen_for = "A real moment; who did what; that help is normal and named; what they would both do sooner.",
  points = { "promote.m3" },
}
discuss {
  "Your manager puts up a table with names. What would you like her to do with it, and what do you say?",
  listen_for = "Cause before names; how many each one sees; praise with the moment it was about; not hiding the figure, nor using it on somebody.",
  points = { "promote.m3" },
}
discuss {
  "When is the button right, and what is still owed to the person afterwards?",
  listen_for = "A threat, and not loudness; not alone; that the service owed does not hang on behaviour; who decides about visits.",
  points = { "promote.m3" },
}
