-- The Meter and the Machine: a prepayment meter, something that beeps, and a caller who swears because she is afraid.
--
-- Calendar: workshop Tue 5 Jan 2027, call with Lowri's form Thu 14 Jan, this call Tue 19 Jan at 10:15, talk with Kofi the
-- same afternoon. Four calls were scored in December 2026 and four from 6 to 18 January 2027.
-- Prepayment meters do not cut off from late afternoon to the middle of the morning, whatever is on them: hence 10:15.
-- She has used some £6.60 a day since 2 January: 115 topped up, 10 taken. The emergency £5 goes at 25p an hour overnight and
-- at 90p an hour from eight, so that 38p is about 25 minutes.

include "law"

scenario {
  id = "de-meter",
  title = "The Meter and the Machine",
  family = "de-meter",
  version = 1,
  kind = "de-escalation",
  channel = "phone",
  minutes = 10,
  language = "en-GB",
  summary = "A quarter past ten in January. A caller who shouts over your greeting, a meter that runs down, and something that beeps.",
  setting = "Fenwater Energy, prepayment line, Tuesday 19 January 2027, 10:15. It is minus four outside.",
  role = "You are Morgan, an adviser. Two weeks ago you went to a workshop on calming callers. Kofi supervises the line.",
  framework = "customer-service",
  points = { "develop.m3", "develop.m8" },
  criteria = {
    "calm.listen", "calm.plain", "calm.feel", "heat.h", "heat.e", "heat.a", "heat.t", "law.equality",
  },
  documents = { "account", "priority", "abuse", "law.equality" },
  promise = {
    text = "Nobody who depends on medical equipment loses supply once they have reached us.",
    target = "100 calls in 100",
  },
}

local darzi = actor {
  name = "Mrs Darzi",
  role = "customer",
  about = "Cleans offices from four until six. Her husband Reza has a bad chest, and is asleep in the next room.",
  mood = "angry",
  look = "mrs-darzi",
}

local kofi = actor {
  name = "Kofi",
  role = "supervisor",
  about = "Hears two calls a month from each of you. Says 'good' a good deal.",
  mood = "neutral",
  look = "kofi",
}

local lowri = actor {
  name = "Lowri",
  role = "colleague",
  about = "Sits opposite. Writes down what she hears, and not what you would like.",
  mood = "neutral",
  look = "lowri",
}

state {
  tension = level { start = 8, least = 0, most = 10, chart = "Tension" },
  trust   = level { start = 2, least = 0, most = 10, chart = "Trust" },
  left    = level { start = 25, least = 0, most = 25 }, -- minutes of emergency credit

  need_found      = flag, -- you asked whose machine it is
  credit_added    = flag,
  flag_renewed    = flag,
  standard_linked = flag, -- you have said which criterion you are working on
}

-- What must hold, whatever the trainee does.
always "it does not go off while you are talking" "left >= 5"
always "the flag is renewed only where the credit came first" "not flag_renewed or credit_added"

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "account" {
  kind = "form",
  title = "Account 5520 118",
  { "Name and address", "F. Darzi, 9 Weir Cottages. Two adults" },
  { "Meter", "Prepayment, smart: credit can be sent to it from the desk" },
  { "Priority flag", "Medical equipment, oxygen. Set 14 March 2024. Lapsed 14 March 2025: no answer to our letter" },
  { "Debt plan", "£5 a week out of top-ups, from 4 January 2027. Set up by letter" },
  { "Top-ups", "2 January £40, 8 January £35, 13 January £40" },
  { "Taken", "8 January £5, 13 January £5" },
  { "Now", "Emergency credit of £5 since Monday, 21:30. £0.38 left, about 25 minutes" },
  { "Cut-off", "Not between 16:00 and 10:00. From 10:00, when the emergency credit is used up" },
}

exhibit "priority" {
  kind = "card",
  title = "Priority services: what the desk can do",
  source = "Fenwater Energy, handbook, section 4",
  dated = "1 October 2026",
  "A flag that has lapsed is renewed on the customer's word, on the same call, once the supply is safe.",
  "The desk may send up to £30 of priority credit without asking anybody. It reaches a smart meter within two minutes.",
  "Credit may go before the identity check, since it tells nobody anything. The check comes before a plan is talked about or changed.",
  "No equipment counts as running until somebody in the house says that it is.",
  "A visit to look at a meter can be had the same day. It puts no credit on.",
}

exhibit "abuse" {
  kind = "card",
  title = "When a caller swears",
  source = "Fenwater Energy, handbook, section 9",
  dated = "1 October 2026",
  "Say once, politely, that you would like it to stop. If it goes on, you may end the call.",
  "Do not end a call while somebody's supply or health may be at risk.",
}

exhibit "standard" {
  kind = "card",
  title = "Call-quality standard",
  source = "Fenwater Energy, scored from 1 to 5 on each; a 4 is asked for",
  dated = "6 July 2026",
  "1. Greets, and knows the account. 2. Lets the caller finish.",
  "3. Calming: says in a few words what the caller is afraid of or wants, before giving any steps.",
  "4. Does the right thing. 5. Says what comes next. 6. Notes it.",
}

exhibit "scores" {
  kind = "table",
  title = "Morgan: criterion 3, calming",
  columns = { "Calls heard", "When", "Scores" },
  rows = {
    { "4 of 196", "December, evenings", "3, 2, 3, 2" },
    { "4 of 212", "6 to 18 January, mornings", "4, 3, 4, 4" },
  },
  note = "Workshop: 5 January. New opening script for the whole line: 11 January. Last year evenings had twice the complaints of mornings.",
}

exhibit "forms" {
  kind = "table",
  title = "Two forms on one call, 14 January",
  columns = { "Who", "What is on it" },
  rows = {
    { "Kofi", "Good call. Well handled. K." },
    { "Lowri", "You let him get it out: good. Then four steps in one breath. He asked twice for the third. Try one, then stop." },
  },
}

exhibit "request" {
  kind = "form",
  title = "Request to be listened to",
  { "Which skill", "" },
  { "Which calls, when", "" },
  { "What I should like to know", "" },
  { "I shall ask again on", "" },
}

-- A quarter past ten --------------------------------------------------------------------------------------------

scene "call" {
  narrate "10:15, the first call after your tea. The account comes up as it rings: Darzi, prepayment, emergency credit, about {left} minutes.",
  narrate "'Good morning, Fenwater, this is Mor-'",
  darzi.angry "Five pounds! You take five pounds a week, and who do you ask? Nobody! It's going off, do you hear me, it's going to go…",
  choose "She is shouting, and has not drawn breath. What do you do first?" {
    id = "first-words",
    say "Mrs Darzi, I can't help you while you're shouting at me. Could you lower your voice?" {
      against = "calm.listen", tone = "formal", add = { tension = 1, left = -2 },
      because = "Fair, and true, and you said it over her. She has to be louder now to be heard at all.",
      darzi.angry "I'm not shouting at you! I'm shouting because nobody listens!",
    },
    say "Oh, I do understand. It's such a worry, isn't it, when credit's low in weather like this?" {
      against = "heat.e", tone = "warm", add = { tension = 1, left = -2 },
      because = "You were kind about the weather. You could not understand yet: she had not got as far as what it is about.",
      darzi.angry "Weather? What has it got to do with weather?",
    },
    wait {
      strong = "calm.listen", add = { tension = -1, trust = 1, left = -1 },
      because = "Nobody can shout and breathe in for long. Four seconds, and she has told you how things stand.",
      darzi.upset "It's on emergency. It has been all night. Thirty-eight pence, it says, and I've no more till Friday.",
    },
    say "I'm Morgan, and I'm here. I can see your meter. Tell me from the start what's happened." {
      part = "calm.plain", tone = "plain", add = { left = -1 },
      because = "Short, and good sentences. She was still in the middle of hers, so she heard the last one.",
      darzi.angry "From the start? There's no time for the start!",
    },
  },
  go "beeping",
}

scene "beeping" {
  narrate "Under her voice there is something else. Three beeps and a pause. Three beeps and a pause.",
  darzi.angry "And the letter says 'your agreed plan'. Agreed with who?",
  choose {
    id = "what-beeps",
    say "Before we go further I need your full name, first line of address and date of birth." {
      against = "law.equality", tone = "formal", add = { tension = 1, left = -3 },
      because = "To send credit gives nobody's data away, so the check can wait until it is sent. It says 'oxygen' in the third line, and the thing is beeping.",
      darzi.angry "You know my name! You put it on the letter!",
      narrate "Behind her a man's voice, thin: 'Farida. It's doing it again.'",
    },
    say "That's the debt plan on your account, I can see, and you'd have had a letter in December." {
      against = "heat.h", tone = "plain", add = { tension = 1, left = -2 },
      because = "You told a voice that you had not checked about a debt, because she asked. What she did not ask goes three beeps and a pause.",
      darzi.angry "A letter! He can't breathe a letter!",
      narrate "Behind her a man's voice, thin: 'Farida. It's doing it again.'",
    },
    say "Something's beeping behind you. What is it, and is there somebody there who depends on it?" {
      strong = { "law.equality", "calm.feel" }, tone = "plain",
      add = { tension = -2, trust = 2, left = -1 }, set = { need_found = true },
      because = "You heard it, and asked. It turns a call about five pounds into what it is about.",
      darzi.worried "It's Reza's oxygen. It does that when the power drops. It dropped at ten, and it's not stopped since.",
    },
    wait {
      part = "calm.listen", add = { left = -2 },
      because = "You went on listening, and in the end it was said. There were minutes in it that a question would have saved.",
      darzi.upset "And now that thing won't stop. His oxygen. It's the drop that sets it off. It doesn't like the drop.",
    },
  },
  darzi.worried "There's a bottle, for emergencies. I've never touched it. I wouldn't dare.",
  narrate "Oxygen. The meter says about {left} minutes.",
  go "order",
}

scene "order" {
  rank "Three things to do. In which order?" {
    id = "order",
    strong = "heat.t",
    because = "Power first, for it takes two minutes to arrive. The flag on the same call. Why it ran out can be looked at this afternoon.",
    card "Send £30 of priority credit to the meter" { because = "Two minutes, and nobody to ask. Until then the rest is talk." },
    card "Renew the lapsed priority flag, on her word" { because = "So that next time she does not have to shout it." },
    card "Book a visit to look at the meter today" { because = "Useful, and it puts no credit on." },
    on = {
      strong = {
        add = { left = -1 }, set = { credit_added = true, flag_renewed = true },
        narrate "You press 'send', and then tick a box: oxygen, January 2028. 'Sent,' says the screen. It does not say 'arrived'.",
      },
      part = {
        add = { left = -2 }, set = { credit_added = true },
        narrate "You press 'send'. 'Sent,' says the screen. It does not say 'arrived'. The form for the flag is open, and half filled in.",
      },
      none = {
        add = { left = -3 },
        narrate "A visit, today between eleven and two. It takes a while to book. The meter has not heard of it.",
      },
    },
  },
  go "swearing",
}

scene "swearing" {
  darzi.angry "Nothing's happening! It's still going! What are you doing there?",
  narrate "Then she calls you something, and then something worse. There is a crack in her voice in the middle of it.",
  choose {
    id = "swearing",
    say "I would like to help you, Mrs Darzi. But I'd ask you once, kindly: please don't use that language." {
      against = "heat.e", tone = "formal", add = { tension = 1, left = -2 },
      because = "The card allows it, and it could not be put more politely. But she was not swearing at you: she was swearing at a red light.",
      darzi.angry "Language! He's lying in there, and you're on about my language!",
    },
    say "You're frightened for him. It takes two minutes to get to a meter. I'm not going anywhere." {
      strong = { "calm.feel", "calm.plain", "heat.e" }, tone = "warm", add = { tension = -3, trust = 2, left = -1 },
      because = "You answered the fear and let the words go by. Three sentences, and each of them is something to hold on to.",
      darzi.upset "Two minutes. Two minutes. All right. Don't put the phone down.",
    },
    say "I can just imagine. I'd be quite beside myself. And in this cold, too, with him like that." {
      against = "calm.feel", tone = "warm", add = { left = -4 },
      because = "All of it is true, and it goes on. She needs to know what happens next, and it is how you would feel.",
      darzi.angry "I don't want you beside yourself! I want it on!",
    },
    -- No critical error here ties a point: the run ends, is reported in words, and does not count.
    say "I don't have to listen to this. I'm ending the call now, and you can ring back." {
      tone = "sharp",
      critical = "Ends the call while a machine that somebody breathes by is sounding its alarm. The card forbids that, whatever was said.",
      ties = {},
      because = "It may have been abuse. First it was somebody who was about to be left without power, with a man who cannot breathe.",
      narrate "The line is quiet. Your screen says: after-call work.",
      when "credit_added" { go "ended", otherwise = { go "ended-dark" } },
    },
    wait {
      against = "calm.feel", add = { tension = 1, left = -2 },
      because = "At the first shout a pause was room to breathe. Now she had asked you something, and heard only the alarm.",
      darzi.angry "Are you there? Are you even there?",
    },
  },
  when "credit_added" {
    narrate "The credit is there. Three beeps, and a pause. 'Is there a switch on the front?' you ask. A click, a hum, and after the hum nothing at all.",
    darzi.upset "It's stopped. It's, oh. It's stopped.",
    go "hum",
    otherwise = { go "no-credit" },
  },
}

-- The way back where the credit did not come first: worth part at best.
scene "no-credit" {
  darzi.worried "A visit? It says nineteen pence. I don't need visiting, I need it on. What have you sent?",
  choose {
    id = "no-credit",
    say "There'll be somebody with you between eleven and two, and he can sort that out for you then." {
      against = "heat.t", tone = "plain", add = { tension = 1, trust = -1 },
      because = "A person at eleven, and nineteen pence at half past ten. She can do that sum, and so can you.",
      darzi.angry "Eleven? It'll be off before eleven!",
    },
    say "Nothing yet, and that was the wrong way round. It's going to the meter now. Stay with me." {
      part = "heat.t", tone = "plain", add = { tension = -1, trust = 1 }, set = { credit_added = true },
      because = "You said that it was wrong, and put it right while she listened. It came late, and it came.",
      darzi.worried "Now. They're doing it now. Reza, it's coming now.",
      narrate "A minute and a half. You ask her about a switch on the front. A click, then a hum, then no more beeps.",
    },
    say "There is a leaflet with the warm places near you, which are open from noon, if it comes to that." {
      against = "heat.e", tone = "formal", add = { tension = 1, trust = -1 },
      because = "She would have to get him there. It has been minus four since midnight, and the machine does not come with a bag.",
      darzi.angry "He can't get to the door! A warm place!",
    },
    say "It's on the system as urgent, so you'd best ring back if it does go off." {
      against = "heat.t", tone = "plain", add = { tension = 1, trust = -1 },
      because = "Then she would begin again from nothing with somebody else, and with the power off. You have the button in front of you.",
      darzi.upset "Ring back. With what? It's the telephone that's plugged in there too.",
    },
  },
  go "hum",
}

scene "hum" {
  when "credit_added" {
    narrate "'Now I do have to ask who I'm talking to,' you say. Name, first line of the address, date of birth. All three are right.",
    narrate "She is crying, not loudly. You can hear a kettle being filled, and a man say something that makes her laugh.",
    darzi.upset "Five pounds a week. If they'd only asked. I'd have told them, I'd have told anybody.",
    otherwise = {
      narrate "Somewhere near her a drawer is pulled out, and then another. She is looking for the key to the bottle.",
      darzi.upset "Five pounds a week. And nobody asked what's plugged in here. Nobody.",
    },
  },
  choose {
    id = "close",
    say "I'm not sure it was us, strictly. It's Debt that sets up the plans. It isn't this line." {
      against = "heat.a", tone = "formal", add = { trust = -1 },
      because = "To her there is one Fenwater. She was near to hearing that somebody is sorry, and has been sent to look for another one.",
      darzi.annoyed "It says Fenwater on both.",
    },
    say "We took five pounds a week and didn't ask what was plugged in. That was us. I'm sorry." {
      strong = { "heat.a", "heat.h" }, tone = "warm", add = { trust = 2, tension = -1 },
      because = "What happened, in her order, and whose it was. One 'sorry', and it is about her.",
      when "credit_added" {
        darzi.calm "Yes. That's all. That's all anybody had to say.",
        otherwise = { darzi.upset "Yes. It was. And it says nine pence now." },
      },
    },
    say "No, no, I'm sorry. I'm so sorry, honestly. And please don't you worry about the swearing." {
      against = "heat.a", tone = "warm", add = { trust = -1 },
      because = "Three of them, and none says for what. And now she remembers that she swore.",
      darzi.upset "Oh. I did, didn't I.",
    },
    say "It might be worth ringing us at five pounds another time. Don't let it get down to emergency." {
      against = "heat.e", tone = "plain", add = { trust = -1 },
      because = "Sensible, on a Sunday. At half past ten on a Tuesday, with that noise still in her ears, it says: your own doing.",
      darzi.annoyed "I rang at ten. I was number thirty-one.",
    },
  },
  when "need_found" {
    darzi.neutral "You heard it, though. The others never heard it.",
  },
  go "kofi",
}

-- The same afternoon --------------------------------------------------------------------------------------------

scene "kofi" {
  when "flag_renewed" {
    narrate "15:30. Her account says: credit £22.90, priority flag to January 2028, debt plan stopped and sent to Debt with a question.",
    otherwise = {
      when "credit_added" {
        narrate "15:30. Her account says: credit £22.90. In the third line it still says: lapsed.",
        otherwise = { narrate "15:30. Her account says: no supply from 10:40 to 13:05. In the third line it still says: lapsed." },
      },
    },
  },
  show "standard",
  show "request",
  narrate "You have twenty minutes with Kofi. He has his list and half a flapjack.",
  when "not credit_added" { kofi.worried "Weir Cottages is first thing tomorrow, you and me, with the recording. This is the other thing." },
  kofi.neutral "I can listen in tomorrow, Morgan. One skill. What shall it be?",
  choose {
    id = "ask-kofi",
    say "You heard me last week. You said good. Yours is the view that counts, so I'm fine." {
      against = "develop.m3", trap = "develop.x5", tone = "plain",
      because = "He offered an ear, and you gave it back. One 'good' from one person is all that you have now.",
      kofi.pleased "Well, it was good.",
    },
    say "I'd be so glad of number three, on two calls: do I say what they're afraid of first?" {
      strong = "develop.m3", tone = "warm", set = { standard_linked = true },
      because = "One criterion, two calls, and a question that he can answer with what he heard. 'Good' will not do for that.",
      kofi.calm "Number three. Your first two. I'll write down what you say, word for word.",
    },
    say "Whatever you like. I'd want to know how I'm coming across on the phone these days." {
      part = "develop.m3", tone = "plain",
      because = "You do want to hear it. But he will listen for everything, and everything comes out as 'good'.",
      kofi.pleased "You come across fine.",
    },
    say "My greeting, I think, number one. I've had a five for that three times out of four." {
      against = "develop.m3", tone = "plain",
      because = "It would be a pleasant form. Where you know that you do well, you have the least to learn from another ear.",
      kofi.neutral "Your greeting. I think I know how that one goes.",
    },
  },
  go "two-forms",
}

scene "two-forms" {
  show "forms",
  narrate "On your desk lie two forms about one call. They might be about two.",
  choose "What do you do with the two of them?" {
    id = "two-forms",
    act "Go by Kofi's, as he is the supervisor and it is his score that is counted" {
      against = "develop.m3", trap = "develop.x5", tone = "plain",
      because = "Who is senior does not settle what the caller heard. The form with something in it is the other one.",
      narrate "It fits nicely in the folder. There is not much on it to read.",
    },
    act "Thank Lowri for it, and talk a little more slowly on your next few calls" {
      part = "develop.m3", tone = "warm",
      because = "You take it seriously. But it did not say 'slowly', and you have not asked what it did say.",
      lowri.neutral "It wasn't the speed so much. But all right.",
    },
    act "Put hers away, since you are friends, and it's not as though she is trained for it" {
      against = "develop.m3", trap = "develop.x5", tone = "sharp",
      because = "She sits nearer to your calls than anybody. Being a friend did not stop her from writing it down.",
      narrate "Lowri looks up as the drawer shuts, and down again.",
    },
    act "Ask Lowri for the moment she means, and play it to her and to Kofi" {
      strong = "develop.m3", tone = "formal",
      because = "Two people who differ, and one recording. You went looking for what is behind both, and not for the nicer one.",
      lowri.pleased "Two minutes ten. 'Then you press, then you hold, then it says…' There.",
      kofi.confused "Ah. I'd stopped writing by then.",
    },
  },
  kofi.neutral "So that's the two of us. Is there anybody else you'd ask? And when would you ask again?",
  choose {
    id = "who-else",
    say "I think that's plenty. Two forms and a listen-in will see me through for this year." {
      against = "develop.m3", trap = "develop.x3", tone = "plain",
      because = "Through what? You will have taken three thousand calls by then, and those who know how they were have not been asked.",
      kofi.pleased "That's this year done, then.",
    },
    say "I could ask a couple of callers, at the end: and how was that for you, then?" {
      part = "develop.m3", tone = "warm",
      because = "The right people. 'A couple', once, and you will not know whether it has changed.",
      kofi.neutral "You could, yes.",
    },
    say "Just you, if I'm honest. With three people I'd get three answers, and one's enough to work on." {
      against = "develop.m3", trap = "develop.x5", tone = "formal",
      because = "One answer is easier to work on, and it may be the wrong one. That the two forms differ is what there is to find out.",
      kofi.pleased "I do see that.",
    },
    say "Callers, two a week: 'Did I go too fast?' Then Lowri and you again on 16 February." {
      strong = "develop.m3", tone = "sharp",
      because = "A third kind of witness, one question that they can answer, and a day. The next form can be laid beside this one.",
      kofi.calm "Sixteenth of February. That's going in the book.",
    },
  },
  go "figures",
}

scene "figures" {
  show "scores",
  narrate "Kofi slides over a sheet. Criterion three, before the workshop and since.",
  figure "By how much has your mean score on criterion 3 gone up?" {
    id = "change",
    strong = "develop.m8", answer = 1.25, tolerance = 0.01,
    near = {
      [2.5] = "That is the mean before: 10 over 4. The change is from there to 3.75.",
      [3.75] = "That is the mean since: 15 over 4. The change is from 2.50 to there.",
      [5] = "That is how much the four scores went up together. Over four calls it is a quarter of it.",
    },
    because = "From 2.50 to 3.75 is 1.25. With the standard at 4 you can also see what is left.",
    on = {
      strong = { kofi.pleased "One and a quarter. That's what I made it." },
      part = { kofi.neutral "I made it one and a quarter. Two and a half, up to three and three quarters." },
      none = { kofi.neutral "I made it one and a quarter. Two and a half, up to three and three quarters." },
    },
  },
  kofi.pleased "That's quite something. So the workshop did that?",
  choose {
    id = "cause",
    say "It did. I feel so much calmer on the phone these days. People have begun to notice it." {
      against = "develop.m8", trap = "coach.x2", tone = "plain",
      because = "How calm you feel is not on the sheet, and 'people' have not been asked. The figure would have said more.",
      kofi.pleased "Good for you.",
    },
    say "It'll be the script, I should think. I don't believe I do a lot differently, myself." {
      against = "develop.m8", tone = "formal",
      because = "Modest, and as sure of itself as the opposite. The script is one candidate, and you are another.",
      kofi.neutral "So we needn't have sent you.",
    },
    say "It may have. But there's the script, these were mornings, and four calls are not many." {
      strong = "develop.m8", tone = "plain",
      because = "You let the figure stand, and named what else could have moved it. He will believe the next one that you bring.",
      kofi.calm "Hm. So we'd want evenings, before we put it in the newsletter.",
    },
    say "I'd say so. It's the same criterion, and it's gone from 2.5 up to 3.75 since then." {
      part = "develop.m8", tone = "plain",
      because = "You tied it to the standard and to a figure, which most people do not. What else changed in January is missing.",
      kofi.pleased "In the newsletter with it.",
    },
  },
  when "standard_linked" {
    narrate "He turns the request form round. 'Number three' is on it already, in your writing.",
    otherwise = { narrate "He turns a fresh sheet round. At the top it asks which standard this is about." },
  },
  build "From what you learned to what came of it: which five links belong in the chain?" {
    id = "chain",
    pick = 5, strong = "develop.m8",
    because = "What you did, what you do now, the standard that it serves, the figure on both sides, and one caller.",
    card "Growth: I feel a good deal surer of myself with people who are upset" {
      trap = "coach.x2", because = "A feeling. It is not wrong, and nobody can look it up." },
    card "Activity: half a day's workshop on calming callers, on 5 January" {
      right = true, because = "What was done, and when." },
    card "Now: one step, then I stop; on 14 January I still gave four" {
      right = true, because = "What you do that you did not, and where it did not carry over." },
    card "Praise: the trainer told us we were her best group for a year" {
      trap = "coach.x2", because = "Pleasant, and it is about a room on 5 January, not about a call." },
    card "Standard: criterion 3, calming, for which a score of 4 is asked" {
      right = true, because = "Without it the figure floats." },
    card "Calls: 212 taken since the new year, sixteen more than before that" {
      because = "It says how many, and not how they were." },
    card "Figure: mean 2.50 on four calls before, and 3.75 on four since then" {
      right = true, because = "Before and after, on one criterion, with how many." },
    card "Next: the advanced workshop, as soon as there is a place on it" {
      because = "That is another chain. This one is not finished." },
    card "Caller: Mrs Darzi, 19 January: what I said, and what she said next" {
      right = true, because = "One call that somebody can listen to, whether it went well or not." },
    on = {
      strong = { kofi.calm "I could follow that without you in the room. That's the idea, I suppose." },
      part = { kofi.neutral "Nearly. I get stuck at one of them." },
      against = { kofi.neutral "It's nice. If they ask me how we know, what do I say?" },
      none = { kofi.neutral "I can't quite get from one end of it to the other." },
    },
  },
  when "not credit_added" { go "dark", otherwise = {
    when "flag_renewed" { go "steady", otherwise = { go "lapsed" } },
  } },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "steady" {
  title = "A hum",
  outcome = "good",
  promise = "kept",
  "At twenty to eleven it was a machine that hums, in a room with the radio on. He slept until two.",
  customer = "In March the power dipped again. When Mrs Darzi rang, the first thing that anybody said to her was: 'Is his machine all right?'",
  business = "£30 of credit, one call of eleven minutes, and forty-one other lapsed flags that somebody is now ringing up about.",
}

ending "lapsed" {
  title = "Third line: lapsed",
  outcome = "mixed",
  promise = "kept",
  "The power stayed on. What the next adviser will see when she rings is what you saw, three lines down.",
  customer = "In March it dipped again. She was number eighteen in the queue, and then she had to begin with the five pounds.",
  business = "A good call, and not finished. The letter about the flag went out again in April, to people who do not read letters.",
}

ending "dark" {
  title = "Between eleven and two",
  outcome = "poor",
  promise = "missed",
  "At twenty to eleven it went off. The van came at five past one, and the driver had nothing with him that could have helped.",
  customer = "A neighbour knew how to turn on the spare cylinder. Reza was in hospital until Thursday. She keeps the key to it on a hook by the bed.",
  business = "Twenty minutes of somebody's breath, and three hours of a van. The regulator has asked for the recording.",
}

ending "ended" {
  title = "After-call work",
  outcome = "poor",
  promise = "kept",
  "The credit arrived a minute later. The machine did not start by itself: after an alarm it has to be switched on again by hand.",
  customer = "Nobody was there to ask whether it ran. A neighbour found the switch at eleven. Reza was in hospital until Thursday.",
  business = "Supply was not lost, and the sheet says so. In the last ten seconds of the recording you can hear two things; one of them beeps.",
}

ending "ended-dark" {
  title = "Number twenty-six",
  outcome = "poor",
  promise = "missed",
  "She rang back, and was number twenty-six. At twenty to eleven it went off, while she was number nine.",
  customer = "The ambulance was there in twelve minutes. He came home on Saturday. She has not sworn since, and she has not rung since.",
  business = "A loss of supply to a household on oxygen, to be reported to the regulator, with the recording of the call.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "What was she swearing at?",
  "What have you heard behind a caller that was not in the script?",
  "Whose form would you rather not open, and what might be on it?",
}

discuss {
  "Who have you asked to listen to you, and what did you ask them to listen for?",
  listen_for = "More than one kind of person; one named skill; when it was, and when they asked again.",
  points = { "develop.m3" },
}
discuss {
  "Two people told you different things about the same piece of work. What did you do?",
  listen_for = "Went back to the moment itself; did not go by rank or by which was kinder; what it changed.",
  points = { "develop.m3" },
}
discuss {
  "Take one thing that you have learned this year. Walk me from there to a figure, and tell me where it is weak.",
  listen_for = "Activity, what is done now, the written standard, before and after with how many, one real customer; another cause.",
  points = { "develop.m8" },
}
discuss {
  "Four calls before and four after. What would you need, to be surer?",
  listen_for = "More calls, the same hours, drawn in the same way; others who had the script and no workshop.",
  points = { "develop.m8" },
}
