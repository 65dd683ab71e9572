-- Day Twenty-Six: a faulty dehumidifier, a note by the till, and a customer who says things once.
--
-- Calendar (2026): ordered Thu 19 Feb, delivered Mon 23 Feb, stopped Tue 17 Mar (three weeks and a day later),
-- brought back Sat 21 Mar (day 26); day 30 is Wed 25 Mar. Service review and self-rating: Mon 23 Mar.

include "law"

scenario {
  id = "sr-day26",
  title = "Day Twenty-Six",
  family = "sr-day26",
  version = 1,
  kind = "service recovery",
  channel = "in person",
  minutes = 10,
  language = "en-GB",
  summary = "A dehumidifier comes back on day twenty-six. There is a queue, a note by the till, and a customer who says things once.",
  setting = "Returns desk, Tollgate Electricals, Saturday 21 March 2026, 11:40. Five people in the queue.",
  role = "You are Robin, adviser on the returns desk. Gareth manages the floor.",
  framework = "customer-service",
  points = { "develop.m1", "promote.m1" },
  criteria = { "heat.h", "heat.e", "heat.a", "heat.t", "law.goods" },
  promise = {
    text = "A faulty item is settled in one visit, within 20 minutes.",
    target = "95 visits in 100",
  },
}

local mrs = actor {
  name = "Mrs Oyelaran",
  role = "customer",
  about = "Keeps receipts and says things once. Her son is nine and has asthma.",
  mood = "worried",
  look = "mrs-oyelaran",
}

local gareth = actor {
  name = "Gareth",
  role = "floor manager",
  about = "Two people short since ten o'clock. He wrote the note by the till.",
  mood = "neutral",
  look = "gareth",
}

state {
  trust   = level { start = 4, least = 0, most = 10, chart = "Trust" },
  tension = level { start = 3, least = 0, most = 10, chart = "Tension" },
  queue   = level { start = 0, least = 0, most = 30 }, -- minutes since she set the box down

  heard                = flag, -- she has told you about her son
  in_hand              = one_of { "nothing", "card", "swap" }, -- what you are holding when she asks
  rights_told          = flag, -- she knows from you that she may have her money
  rejected_by_customer = flag, -- she has said that she is giving it back
  owner_named          = flag,
  row                  = flag,
  fault                = one_of { "unnoticed", "tallied", "raised" }, -- how far the float switch has got
  remedy               = one_of { "open", "refund", "exchange", "repair", "maker" },
}

-- What the story may not do to her, whatever the trainee does.
always "the money moves only after she has given it back" 'remedy ~= "refund" or rejected_by_customer'
always "a repair is taken only by somebody who was not told" 'remedy ~= "repair" or not rights_told'
always "a promise by name is not followed by a forced exchange" 'not (owner_named and remedy == "exchange")'
always "without a row it is settled inside the 20 minutes" "row or queue <= 20"

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "receipt" {
  kind = "form",
  title = "Receipt and delivery note",
  { "Tollgate Electricals", "Order 60417, Thursday 19 February 2026" },
  { "Item", "Brecklow D12 dehumidifier, 12 litres" },
  { "Price", "£169.00, with VAT of £28.17" },
  { "Paid", "Card ending 4471" },
  { "Delivered", "Monday 23 February 2026, 08:05. Signed: F. Oyelaran" },
}

exhibit "store-note" {
  kind = "card",
  title = "Note taped to the till",
  source = "Tollgate Electricals, G. Pryce, floor manager",
  dated = "6 October 2025",
  "RETURNS. Up to 14 days: refund or exchange, with receipt.",
  "After 14 days: EXCHANGE ONLY.",
  "Advisers may refund up to £250 at this desk.",
}

exhibit "tally" {
  kind = "table",
  title = "Returns tally: Brecklow D12, six weeks",
  columns = { "Back on", "Fault", "What we did" },
  rows = {
    { "Wed 11 Feb", "float switch", "swapped" },
    { "Thu 19 Feb", "fan noise", "swapped" },
    { "Tue 24 Feb", "float switch", "swapped" },
    { "Mon 2 Mar", "float switch", "swapped" },
    { "Sat 7 Mar", "float switch", "swapped" },
    { "Thu 12 Mar", "cracked tank", "swapped" },
    { "Sat 14 Mar", "float switch (a swap of 24 Feb)", "swapped" },
    { "Tue 17 Mar", "float switch", "swapped" },
    { "Fri 20 Mar", "float switch (a swap of 2 Mar)", "swapped" },
  },
  note = "7 February to 20 March: 9 back. Float switch: the light says full, the tank is empty.",
}

exhibit "survey" {
  kind = "chart",
  title = "Desk survey: 'My choices were made clear'",
  chart = "bar",
  x = { "13 Feb", "20 Feb", "27 Feb", "6 Mar", "13 Mar", "20 Mar" },
  series = { { name = "Said yes, week ending", values = { 82, 78, 67, 60, 63, 50 } } },
  unit = "%",
  target = 80,
  n = { 11, 9, 12, 10, 8, 14 }, -- yes: 9, 7, 8, 6, 5, 7; 42 of 64 in all
}

exhibit "comments" {
  kind = "table",
  title = "Desk survey: comments about the D12",
  columns = { "Week ending", "In the customer's words" },
  rows = {
    { "27 Feb", "Asked for my money, was shown a sign." },
    { "13 Mar", "Light says full. It is empty. Same as the one before it." },
    { "20 Mar", "Kind staff. Still no machine that stays on." },
  },
  note = "From 64 answers in six weeks. 42 of the 64 said that their choices were made clear: 66 per cent.",
}

exhibit "quality-sheet" {
  kind = "form",
  title = "My quality sheet, returns desk",
  { "Name and date", "Robin, due Monday 23 March 2026" },
  { "1", "Hears the story out" },
  { "2", "Tells customers their choices" },
  { "3", "Says who, what and by when" },
  { "4", "Passes on what was learned" },
  { "Rate each", "met, partly met or not yet met" },
  { "Proof", "What you said, and what the customer did next" },
  { "Next", "One step, a date, and somebody who will see it" },
  { "February, in your words", "Much improved!" },
  { "February, G. P.", "On what? I could not sign it." },
  { "Store promise", "Faulty item settled in one visit, within 20 minutes: 54 of 60, 90 per cent. Target 95." },
}

-- Saturday, at the desk -----------------------------------------------------------------------------------------

scene "counter" {
  narrate "Five people are waiting. Mrs Oyelaran sets a dehumidifier on the desk, boxed, the flex wound and tied.",
  mrs.worried "It stopped on Tuesday. It is for my son's room.",
  choose "Her hands stay flat on the box. What are your first words?" {
    id = "first-words",
    say "Have you got the receipt there, and was it in the last fourteen days that you bought it?" {
      against = "heat.h", tone = "formal", add = { trust = -1 },
      because = "She came with two facts and you asked for a third. The paper can wait; she is the one who saw it stop.",
      mrs "I have the receipt. You have not asked me what it did.",
    },
    say "Oh no, I'm so sorry about that, and I'm sorry you've had to queue for it as well." {
      against = "heat.a", tone = "warm", add = { trust = -1 },
      because = "Two apologies before she has told you anything, and neither is about her son. There is less left for the one that counts.",
      mrs "Thank you.",
      narrate "She waits for you to go on.",
    },
    say "So that's four nights your son has gone without it. How has he been sleeping since?" {
      strong = { "heat.h", "heat.e" }, tone = "warm", add = { trust = 2, tension = -1 }, set = { heard = true },
      because = "You used her two facts and asked about the boy. She tells you what the machine is for, which no paper would.",
      mrs.calm "In my bed, with his inhaler on the pillow. He has asthma. The wall in his room is wet again.",
    },
    say "Let me plug it in and see what it does, and then we'll both know." {
      part = "heat.h", tone = "plain",
      because = "You do look into it. But she knows what it does already, and she had begun to tell you.",
      mrs "I know now. The red light comes on, and the tank is empty.",
    },
  },
  narrate "You open the box and plug it in. The red light says that the tank is full. You slide the tank out. It is dry.",
  show "receipt",
  narrate "She lays her receipt beside it. In reach: the note taped to the till, a dog-eared rule card, the returns tally on its nail.",
  change { add = { queue = 2 } },
  go "papers",
}

scene "papers" {
  -- The third minute of reading is the one that the queue notices.
  when "queue == 5" {
    narrate "The man behind her looks at his watch. Mrs Oyelaran moves the box an inch, to make room for the next customer.",
  },
  choose "Do you look at anything before you talk about money? Each takes a minute." {
    id = "look-first",
    read "store-note" {
      once = true, add = { queue = 1 },
      mrs "I have read that one. I had time.",
      go "papers",
    },
    read "law.goods" {
      once = true, add = { queue = 1 }, set = { in_hand = "card" },
      narrate "You read both sides. She watches you turn it over.",
      go "papers",
    },
    read "tally" {
      once = true, add = { queue = 1 },
      narrate "Nine lines in pencil. Your thumb keeps stopping at the same two words.",
      go "papers",
    },
    act "Leave the papers and ask her what she would like" {
      go "money",
    },
  },
}

scene "money" {
  mrs "I would like my money back, please.",
  narrate "By her elbow the note says EXCHANGE ONLY.",
  choose "What do you tell her about her choices?" {
    id = "choices",
    say "After fourteen days our policy is an exchange and not money, but I could ask my manager if he'd stretch it." {
      against = "law.goods", tone = "formal", add = { tension = 2, trust = -1 }, set = { in_hand = "nothing" },
      because = "It is courteous, and it turns a right into a favour. She still does not know that the choice is hers.",
      mrs "May I see that in writing?",
      narrate "You turn the note round. She reads it twice.",
      mrs "It does not say broken.",
      go "again",
    },
    say "You can have your money back, a repair, or a new one. Which would help your son most?" {
      strong = "law.goods", tone = "plain", add = { trust = 2, tension = -1 }, set = { rights_told = true, in_hand = "nothing" },
      because = "Three choices, one breath, no paragraphs. She can think about her son now, and not about what has been left out.",
      narrate "Her hands come off the box.",
      go "pause",
    },
    say "I'm so sorry. I'll swap it for a new one right now, and add a gift card for your trouble." {
      against = "law.goods", tone = "warm", add = { trust = 1 }, set = { in_hand = "swap" },
      because = "It is kind and quick, and she thanks you. She also asked for her money, and does not learn that she may have it.",
      mrs.pleased "That is kind of you. Thank you.",
      narrate "You lift a new one on to the desk. She reads the label on the side.",
      mrs.worried "It is the same machine.",
      go "again",
    },
    -- Somebody who has just read the card would not say the first of these two, but may well say the second.
    -- No critical error here ties a point: the run ends before either point comes up, is reported in words, and does
    -- not count. To block the points as well would say something about reflection that nobody saw.
    say "The maker gives two years on these, so it has to go through them, and not through us here." {
      when = 'in_hand ~= "card"', tone = "plain", set = { remedy = "maker" },
      critical = "Sends her to the maker as the only way. Her claim is against the shop, and on day 26 that can be her money.",
      ties = {},
      because = "The maker's guarantee comes on top of what the shop owes her. It does not replace it.",
      mrs.upset "Not through you.",
      narrate "She winds the flex again, though it is wound already.",
      go "helpline",
    },
    say "It is up to us, strictly, but the maker is quicker. Their helpline could send one by Tuesday." {
      when = 'in_hand == "card"', against = "law.goods", tone = "plain", add = { trust = -1 }, set = { in_hand = "nothing" },
      because = "You know that it is the shop's to settle, and hand her the telephone all the same. Her money is not mentioned.",
      mrs "So I would ring them, and then wait in on Tuesday.",
      go "again",
    },
  },
}

-- The way back after a poor answer: worth part at best.
scene "again" {
  change { add = { queue = 2 } },
  mrs "And my money?",
  choose {
    id = "second-ask",
    say "I should have said this first. You can have the money back today, and the choice is yours." {
      part = "law.goods", tone = "plain", add = { trust = 1 },
      set = { rights_told = true, rejected_by_customer = true },
      because = "Late, and put right without a speech. She did have to ask twice.",
      mrs.calm "It is what I asked for. Yes. The money.",
      go "owner",
    },
    say "I really am so sorry, Mrs Oyelaran. I do understand how upsetting this is for you both." {
      against = "heat.a", tone = "warm", add = { trust = -1 },
      because = "She asked a question. You answered a feeling that she had not mentioned, and each sorry without an answer is worth less.",
      mrs.annoyed "I am not upset. I asked you something.",
      go "owner",
    },
    -- The kind way to go wrong: she is content, because she does not know.
    say "In that case we can mend yours. Our own workshop is good, and you'd have it by Easter." {
      when = 'in_hand == "swap"', tone = "warm", set = { remedy = "repair" },
      critical = "Offers a repair as the only other way, when she has asked for her money and may have it. She thanks you because she does not know.",
      ties = {},
      because = "It feels like help, and she is grateful. It also leaves a boy in a damp room until Easter and his mother in the dark.",
      mrs.pleased "Then please mend it. Thank you for taking the trouble.",
      go "easter",
    },
    say "I could see about a credit note for you, perhaps, to spend on a different make today." {
      when = 'in_hand ~= "swap"', against = "law.goods", tone = "plain", add = { trust = -1 },
      because = "A second thing that she did not ask for. Store credit is the store's idea; the money is her choice.",
      mrs.annoyed "I did not ask for a note. There are enough notes.",
      go "owner",
    },
    say "A refund at this stage would be for my manager, so let me see whether he is free." {
      against = "heat.t", tone = "formal", add = { trust = -1 },
      because = "The desk may refund up to £250, so this hands away something that was yours to do.",
      mrs "He is there, by the kettles. I can see him.",
      go "owner",
    },
  },
}

scene "pause" {
  change { add = { queue = 1 } },
  narrate "She does not answer at once. She looks at the box, at the shelf behind you, at the clock. Somebody coughs.",
  choose {
    id = "let-her-think",
    say "If it were me I'd take the new one, and then he has it running in there tonight." {
      against = "heat.h", tone = "plain", add = { trust = -1 },
      because = "You gave her three choices and took two of them back. She was working it out.",
      mrs "It is not you. The money, please.",
    },
    say "Shall I serve the next person while you think it over, and then come back to you?" {
      against = "heat.h", tone = "formal", add = { trust = -1 },
      because = "It is fair to the queue, but she hears that her time is up after four seconds.",
      mrs "I have queued once. The money, please.",
    },
    say "I'm sorry, I've put you on the spot there, and I'm sorry about the machine as well." {
      against = "heat.a", tone = "warm", add = { trust = -1 },
      because = "She was not on the spot, she was thinking. The apology is for your own unease.",
      mrs "I was only thinking. The money, please.",
    },
    wait {
      strong = "heat.h", add = { trust = 1 },
      because = "Four seconds feel long with a queue watching. She used them, and told you what decided it.",
      mrs.calm "It ran for three weeks and a day. He will not trust it, and nor will I. The money, please.",
    },
  },
  change { set = { rejected_by_customer = true } },
  go "owner",
}

scene "owner" {
  change { add = { queue = 1 } },
  when "rights_told" {
    mrs "And who will see that it happens, today?",
    otherwise = {
      mrs "I am giving it back, and I want my money. Who will see to that, today?",
      change { set = { rejected_by_customer = true } },
    },
  },
  choose {
    id = "who-when",
    say "I will. I'm Robin, and your money goes back on your card, here at this till, before noon." {
      strong = "heat.t", tone = "plain", add = { trust = 2, tension = -1 }, set = { owner_named = true, rights_told = true },
      because = "A name, an act, a place and a time. She can hold you to each of them.",
      narrate "She writes it on the corner of her receipt: Robin, 12.00.",
    },
    say "I'll make a start on it straight away, and then one of the team will see it goes through." {
      part = "heat.t", tone = "formal",
      because = "You do begin. But 'one of the team' has no name, and a name is what she could come back to.",
      mrs "One of the team.",
      narrate "She puts her pen away.",
    },
    say "Please don't worry about that part, Mrs Oyelaran. You're in very good hands with us here." {
      against = "heat.t", tone = "warm", add = { trust = -1 },
      because = "She asked who and when. Good hands belong to somebody; she did not hear whose they were.",
      mrs "I was not worried. I asked for a name.",
    },
    say "It should go through today, as long as the card machine behaves and nobody's at lunch." {
      against = "heat.t", tone = "plain", add = { trust = -1 },
      because = "True, perhaps, but it leaves her with a machine and a lunch break to rely on.",
      mrs "Should.",
    },
  },
  go "note",
}

scene "note" {
  change { add = { queue = 1, tension = 1 } },
  narrate "Gareth comes past with a kettle under each arm. He looks at the box, then at the date on your screen.",
  gareth.annoyed "Day twenty-six? That's exchange only.",
  narrate "Mrs Oyelaran looks at you, not at him.",
  choose {
    id = "exchange-only",
    say "Can I have a word by the stockroom, Gareth? Mrs Oyelaran, I'll be about two minutes." {
      part = "law.goods", tone = "plain", stance = "assertive", add = { trust = -1, queue = 4 },
      because = "It saves Gareth's face and it works. It also leaves her standing there, to guess what is being said about her.",
      narrate "By the stockroom he reads the rule card twice.",
      gareth.calm "Faulty. Right. I wrote that note for people who change their minds. Do it.",
      narrate "When you come back she has buttoned her coat, ready to be sent away.",
    },
    say "I'm sorry, Mrs Oyelaran, but it will have to be an exchange. Gareth has the last word on refunds." {
      when = "not owner_named", tone = "formal", stance = "passive", set = { remedy = "exchange" },
      critical = "Tells her that an exchange is all she may have. Inside 30 days she may hand a faulty machine back for her money.",
      ties = {},
      because = "A manager's word and a note can settle a change of mind. They cannot settle a fault.",
      mrs.upset "I see. Then I have nothing more to ask you.",
      narrate "She takes out her telephone before she has reached the door.",
      go "helpline",
    },
    say "I did say the money, Mrs Oyelaran, but Gareth's the manager, so it may not be for me." {
      when = "owner_named", against = { "law.goods", "heat.t" }, tone = "formal", stance = "passive", add = { trust = -3, tension = 1 },
      because = "You gave her your word and then handed it to Gareth. She had to stand up for it alone.",
      mrs.annoyed "Robin, twelve o'clock. I wrote it down. Is it for me to choose, or is it for him?",
      gareth.confused "It's day twenty-six.",
      narrate "He finds the rule card and reads it, and takes his time.",
      gareth.neutral "Thirty. Then it's for her.",
    },
    say "That note of yours is wrong, and you know it is. I'm not breaking the law for you." {
      against = "heat.e", tone = "sharp", stance = "aggressive",
      add = { trust = -2, tension = 3, queue = 15 }, set = { row = true },
      because = "You are right about the note. But now it is about Gareth, and she is the one who has to stand there.",
      gareth.angry "Not in front of customers.",
      narrate "It goes on past the kettles and past the hour. At last he leans across and keys it in himself.",
      mrs.upset "I did not ask for this.",
    },
    say "No, Gareth. It's faulty and it's inside thirty days, so she chooses, and she's chosen her money." {
      strong = "law.goods", tone = "sharp", stance = "assertive", add = { trust = 1 }, set = { rights_told = true },
      because = "Short, true and about the machine. Gareth gets a fact and not a fight, and she hears you keep to it.",
      gareth.confused "Thirty?",
      narrate "You turn the rule card round. He reads it with his chin on a kettle.",
      gareth.calm "Faulty. Right. I wrote that note for people who change their minds. Carry on.",
    },
    wait {
      against = "law.goods", stance = "passive", add = { trust = -2, tension = 1, queue = 2 },
      because = "You kept out of a quarrel, and left it to her. She had looked to you to say what you both knew.",
      mrs.annoyed "It is broken. I have not changed my mind about the colour.",
      gareth.confused "Broken?",
      narrate "He puts the kettles down, finds the rule card and reads it, both sides.",
      gareth.neutral "Thirty days. Then it's for her.",
    },
  },
  change { add = { queue = 2, tension = -2 }, set = { remedy = "refund" } },
  go "refund",
}

scene "refund" {
  narrate "The till prints it: £169.00, to the card ending 4471, {queue} minutes after she set the box down.",
  when "owner_named" {
    when "row" {
      narrate "The corner of her receipt says 12.00. The clock says later.",
      otherwise = { narrate "She looks at the clock, then at the corner of her receipt." },
    },
  },
  when "heard" {
    mrs "Perhaps he will go back to his own bed now.",
    otherwise = { mrs "My son has asthma. Four nights he has slept in with me." },
  },
  choose {
    id = "say-sorry",
    say "I'm sorry about those four nights. It ought to have kept running, and it didn't." {
      strong = { "heat.a", "heat.e" }, tone = "warm", add = { trust = 1 },
      because = "Once, for what it did to the two of them, with no 'but' behind it. To say sorry is not to admit blame.",
      mrs.calm "Yes. Thank you.",
    },
    say "I'm so sorry, really, and I'm sorry about Gareth too. I do feel awful about it." {
      against = "heat.a", tone = "warm", add = { trust = -1 },
      because = "By the second sorry it is about how you feel, and she is the one who does the comforting.",
      mrs "You need not feel awful. I have my money.",
    },
    say "I'm not meant to say sorry for the fault. We'd be admitting the blame, you see." {
      against = "heat.a", tone = "plain", add = { trust = -1 },
      because = "Many people are told this. A plain sorry for what happened to her admits nothing, and she would have liked one.",
      mrs "I see.",
    },
    say "We do apologise for any inconvenience, although the fault is down to the maker." {
      against = "heat.a", tone = "formal", add = { trust = -1 },
      because = "'Any inconvenience' is not four nights, and 'although' takes back what came before it.",
      mrs "I bought it from you.",
    },
  },
  narrate "At the end of the desk she turns round.",
  when "trust >= 5" {
    mrs "My neighbour has the same one, with the same red light. Somebody should write that down.",
    otherwise = { mrs "My neighbour has the same one, with the same red light. I shall tell her to ask for her money." },
  },
  go "record",
}

scene "record" {
  show "tally",
  choose "Two minutes until the next customer. What do you do with what she said?" {
    id = "two-minutes",
    act "Write her remark in the comments book, with our thanks, and sign it with the date and time" {
      against = "promote.m1", trap = "promote.x1", tone = "warm",
      because = "It is safe there, and there it stays. Nobody who could change anything reads the book.",
      narrate "The book has forty pages of remarks. Hers is the fourth today.",
    },
    act "Tell the adviser who takes over that D12s are coming back, and what she said" {
      part = "promote.m1", tone = "plain",
      because = "One more person knows. By Tuesday it is a rumour, and on the tally it would have been a number.",
      narrate "'Another one?' says Mina, and reaches for the next parcel.",
    },
    act "Pencil hers on the tally as line ten, float switch, with the neighbour's remark beside it" {
      strong = "promote.m1", tone = "plain", set = { fault = "tallied" },
      because = "What she said unasked now stands beside what you have counted. That is where somebody can see a pattern.",
      narrate "Line ten. Eight of the ten now say float switch.",
    },
    act "Send her the desk survey by text, so that her view is counted in with the others" {
      against = "promote.m1", trap = "promote.x1", tone = "formal",
      because = "She has just told you. The survey asks for one to five and has no question about a red light.",
      narrate "'How satisfied were you today?' it asks her, from one to five.",
    },
  },
  go "sheet",
}

-- What becomes of it --------------------------------------------------------------------------------------------

scene "sheet" {
  change { set = { queue = 0 } }, -- the queue has gone home
  narrate "17:40, the staff room. Tea, and the empty sheet for Monday's service review.",
  show "survey",
  show "comments",
  figure "Leave hers out. What share of the nine on the tally had the float-switch fault?" {
    id = "share",
    strong = "promote.m1", answer = 78, tolerance = 1, unit = "%",
    near = {
      [7] = "Seven is the count. The share is seven out of nine.",
      [22] = "That is the share without the fault: two of nine.",
      [80] = "That is eight of ten, with hers in it. The sheet has nine.",
    },
    because = "Seven of nine is 78 per cent. It is the 'before': without it nobody can say later whether anything changed.",
  },
  build "Choose the two lines that go on the sheet." {
    id = "two-lines",
    pick = 2, strong = "promote.m1",
    card "Customer comment: entered in the book with thanks, and read to the team on Monday" {
      trap = "promote.x1", because = "Read out and closed. On Tuesday the desk does just what it did on Saturday." },
    card "Figure: D12s back with the float switch, seven in six weeks; count again on 11 May" {
      right = true, because = "One figure, its starting point, and a day to look again." },
    card "Desk: a good deal more confident with returns than at Christmas, and it shows" {
      trap = "coach.x2", because = "To show it would take a figure from Christmas and one from now. The sheet has neither." },
    card "Advisers: to take a bit more care from now on when a D12 comes back" {
      because = "It asks people to try harder at a step that stays as it is." },
    card "Step: from 30 March, the third return with one fault goes to the buyer that day" {
      right = true, because = "A step that somebody does or does not do, and a day from which." },
    card "Survey: 64 answers in six weeks, up from 51, so do please keep them coming in" {
      trap = "promote.x1", because = "It counts how much was collected, not what was done about it." },
    on = {
      strong = { narrate "Mina reads it over your mug. 'So in May we'll know,' she says." },
      part = { narrate "Mina reads it over your mug. 'And what do I do on Tuesday?' she says." },
      against = { narrate "Mina reads it over your mug. 'Nice,' she says, and takes a biscuit." },
    },
  },
  go "review",
}

scene "review" {
  narrate "Monday, 09:05. Gareth has the sheet, the survey and half a bacon roll.",
  gareth.neutral "We get feedback every week, Robin. What am I to do with it?",
  choose {
    id = "one-change",
    say "Keep it coming. Sixty-four answers, up from fifty-one, is good going, and they'd fill up the board." {
      against = "promote.m1", trap = "promote.x1", tone = "plain",
      because = "Customers said what goes wrong, and it would hang by the microwave. Asking is the start of it, not the end.",
      gareth.pleased "There's room by the microwave.",
    },
    say "Could you look at week six? Only half said their choices were clear, and it's been falling." {
      part = "promote.m1", tone = "plain",
      because = "The survey alone, and fourteen answers in that week. Beside the tally it would have pointed at a thing to change.",
      gareth "Fourteen people, though.",
      when 'fault == "tallied"' {
        narrate "He reaches past you for the tally, and stops at line ten.",
        gareth.confused "Eight of ten the same? I'll ring the buyer.",
        change { set = { fault = "raised" } },
        otherwise = { gareth "Let's see what week seven says." },
      },
    },
    say "Nothing, if you ask me. We're miles better at returns than at Christmas. You can feel it." {
      against = "promote.m1", trap = "coach.x2", tone = "sharp",
      because = "It may be so. A feeling cannot be shown to the buyer, and nine machines can.",
      gareth "Good. One thing less.",
    },
    say "Ring the buyer about the float switch: seven of nine, and a comment. Next time, ring at three." {
      strong = "promote.m1", tone = "sharp", set = { fault = "raised" },
      because = "What you counted, what a customer wrote, and one step to change. He can act on it before ten.",
      gareth.confused "Seven?",
      narrate "He counts them down the sheet with his pen.",
      gareth.calm "Three of those swaps are mine. Right. I'll ring the buyer before ten.",
    },
  },
  go "own-sheet",
}

-- What becomes of you -------------------------------------------------------------------------------------------

scene "own-sheet" {
  show "quality-sheet",
  narrate "One sheet is left, and it is yours. It wants two moments, in your own words.",
  quote "Which of your own moments did most for her?" {
    id = "best-moment", want = "best", strong = "develop.m1",
    because = "A strength that is quoted can be used again. 'I was friendly' cannot.",
  },
  quote "And which would you do again, differently?" {
    id = "redo-moment", want = "worst", strong = "develop.m1",
    because = "Your own weakest moment is the most useful line on the sheet, if it is really yours and really said.",
  },
  gareth.neutral "I have to sign that. How did you do with her?",
  choose {
    id = "how-did-you-do",
    say "Well enough. She came in for her £169 and she went out with it, and that's the job." {
      part = "develop.m1", tone = "plain",
      because = "You name what she got, which counts. It does not say what you did towards it, or what you would change.",
      gareth "So what do I put in the box?",
    },
    say "One moment to keep and one to redo. I've written down what she did after each one." {
      strong = "develop.m1", tone = "formal",
      because = "A strength, a weak spot, and what each did to her. Somebody who was not there can follow it.",
      gareth.calm "Go on, then. Read me the one you'd redo.",
    },
    say "Really well, I think. I felt calm throughout, and I'm so much more confident these days." {
      against = "develop.m1", trap = "coach.x2", tone = "warm",
      because = "How calm you felt is yours to know. What she did next is the part that he can sign.",
      gareth "I believe you. What do I put under proof?",
    },
    say "As well as that note let me. She'd made up her mind before she got to the desk." {
      against = "develop.m1", tone = "sharp",
      because = "The note did not help. But with the note and the customer to blame, nothing is left for you to do better.",
      gareth.annoyed "The note didn't do the talking.",
    },
  },
  -- The same four words on the sheet, and the honest line differs: did she have to ask again?
  when 'seen "again"' {
    build "Number 2 on the sheet, 'Tells customers their choices'. Make one line of three parts." {
      id = "line-asked-twice",
      pick = 3, strong = "develop.m1",
      card "Rating: met, because in the end she did leave with her money" {
        trap = "coach.x2", because = "That she got it in the end does not show that you told her." },
      card "Next: Gareth listens in on 28 March, for the moment I would redo" {
        right = true, because = "One step, a date, and somebody who will see it." },
      card "Proof: I offered her something else, and she said, 'And my money?'" {
        right = true, because = "What you said and what she did next." },
      card "Proof: I felt a lot more sure of myself than in February" {
        trap = "coach.x2", because = "That is a feeling. February's sheet came back for the same reason." },
      card "Rating: partly met at most, since she had to ask a second time" {
        right = true, because = "It is the lower rating, and it is the one that what she said bears out." },
      card "Next: be a bit clearer from now on with customers like her" {
        because = "No date, nobody to see it, and 'clearer' about what?" },
    },
    otherwise = {
      build "Number 2 on the sheet, 'Tells customers their choices'. Make one line of three parts." {
        id = "line-asked-once",
        pick = 3, strong = "develop.m1",
        card "Proof: I said money, repair or new, and her hands left the box" {
          right = true, because = "What you said and what she did next." },
        card "Rating: met, because I have come on such a lot since February" {
          trap = "coach.x2", because = "The rating may be right. The reason is a claim, and February's sheet came back for the same one." },
        card "Next: keep on doing the same with customers who are like her" {
          because = "No date, nobody to see it, and nothing to do differently." },
        card "Rating: met, because she heard three choices when she first asked" {
          right = true, because = "The rating, and the fact that bears it out." },
        card "Proof: I felt a lot more sure of myself than last month" {
          trap = "coach.x2", because = "That is a feeling. She could not have seen it, and he cannot sign it." },
        card "Next: Gareth listens in on 28 March, for the moment I would redo" {
          right = true, because = "One step, a date, and somebody who will see it." },
      },
    },
  },
  when "row" {
    go "past-twelve",
    otherwise = {
      when 'fault == "raised"' { go "supplier", otherwise = { go "shelf" } },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "supplier" {
  title = "The float switch",
  outcome = "good",
  promise = "kept",
  "She had her money on Saturday. On Thursday the supplier wrote back about the float switch.",
  customer = "Mrs Oyelaran has her £169 and a different make, from another shop. Her son slept in his own room on Sunday.",
  business = "Eleven D12s came off the shelf on Monday, and a card by the till says why. Gareth wants the count again in May.",
}

ending "shelf" {
  title = "Refunded",
  outcome = "mixed",
  promise = "kept",
  "She had her money on Saturday. On the shelf behind the desk there are eleven more.",
  customer = "Mrs Oyelaran has her £169. Her neighbour brought hers in on Tuesday, and was offered a new one.",
  business = "Two more D12s were back by the next weekend. Each was swapped, and each was somebody's bad night.",
}

ending "past-twelve" {
  title = "Past twelve",
  outcome = "mixed",
  promise = "missed",
  "She had her money. She also had the two of you, in front of a queue that had stopped talking.",
  customer = "Mrs Oyelaran has her £169. What she tells her neighbour about Tollgate is the row.",
  business = "Two of the five in the queue left. Gareth and you were polite to each other until Wednesday.",
}

ending "helpline" {
  title = "Four minutes on the telephone",
  outcome = "poor",
  promise = "missed",
  "She left with the box. On Monday she rang a consumer helpline, and in four minutes had the answer that she had come to the desk for.",
  customer = "Mrs Oyelaran handed it back in writing on day 28 and had her money a week later. Her son spent the week in her bed.",
  business = "Tollgate paid the £169 all the same, and the hours spent on her letter. The next D12 was sold that afternoon.",
}

ending "easter" {
  title = "A repair, with thanks",
  outcome = "poor",
  promise = "missed",
  "She thanked you at the door, and meant it. The workshop fitted a new float switch of the same kind.",
  customer = "The machine came home in Easter week and stopped in nine days. Only then did somebody tell her what she could have had in March.",
  business = "One repair, one carrier, one more repair to come. The thanks went into the comments book.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "Which of her sentences told you most, and what had you said just before it?",
  "When did you last answer a question that the customer had not asked?",
  "Which sign on your own counter says something that is not quite so?",
}

discuss {
  "Read me the moment that you would redo. What did she do next?",
  listen_for = "Their own words and her reaction, without making it the fault of her, the queue or the note.",
  points = { "develop.m1" },
}
discuss {
  "Where has a customer of yours, this month, asked for something that a sign said they could not have?",
  listen_for = "A real contact with a date; what was said; what it did for the customer; one thing that went well and one that did not.",
  points = { "develop.m1" },
}
discuss {
  "How will you know on 11 May whether the new step worked, and what else could explain the figure?",
  listen_for = "Same fault, same way of counting, from seven in six weeks; and that fewer dehumidifiers are sold or used in spring.",
  points = { "promote.m1" },
}
discuss {
  "Gareth's note is still on the till. Whose is it to change, and how would customers find out?",
  listen_for = "Tells faults from changes of mind; a person and a date; customers are told; Gareth is not made the culprit.",
  points = { "promote.m1" },
}
