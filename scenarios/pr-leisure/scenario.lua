-- The Right Kind of Member: a new knee, a price card, and a target on the wall.
--
-- Calendar (2026): knee in March; this morning Tue 9 June, 10:00; hospital again Fri 24 July; August with her daughter.
-- Ten mornings in the warm pool by 24 July: card 45 + band 6 = £51. Off-peak 25 + 2 x 32 = £89 with notice given on the
-- first day; premium 25 + 2 x 44 = £113.
-- The quarter, December to February: 48 joined, 18 had left by day 90 (37.5 %), 30 stayed; a year before 40, 8 and 32.

include "law"

scenario {
  id = "pr-leisure",
  title = "The Right Kind of Member",
  family = "pr-leisure",
  version = 1,
  kind = "promotion",
  channel = "in person",
  minutes = 10,
  language = "en-GB",
  summary = "She is only looking. There is a target on the wall, twelve features on the sheet, and a knee that is eleven weeks old.",
  setting = "Northmere Leisure, front desk, Tuesday 9 June 2026, 10:00.",
  role = "You are Tariq, on the front desk. Pawel manages sales, from a chair behind you.",
  documents = { "features", "prices", "timetable", "law.fairtrading" },
  framework = "customer-service",
  points = { "promote.m2" },
  criteria = { "promo.need", "promo.benefit", "promo.channel", "promo.review", "law.fairtrading" },
  promise = {
    text = "Anybody who asks what it costs is told all of it, there and then.",
    target = "each time",
  },
}

local petrov = actor {
  name = "Mrs Petrov",
  role = "visitor",
  about = "Sixty-one. Walks with a stick this summer, and has no patience with it. Once bought a kitchen.",
  mood = "neutral",
  look = "mrs-petrov",
}

local pawel = actor {
  name = "Pawel",
  role = "sales manager",
  about = "Means well by the place, and has a number to reach by Friday.",
  mood = "neutral",
  look = "pawel",
}

state {
  trust   = level { start = 5, chart = "Trust" },
  fit     = level { start = 3, chart = "How well it fits her" },
  monthly = level { start = 32, least = 32, most = 44 }, -- pounds a month of the membership on the desk

  need_known = flag,
  told       = flag, -- the whole price, before she decides
  offer      = one_of { "nothing", "card", "off-peak", "premium" },
  sold       = one_of { "nothing", "card", "membership" },
}

always "nobody signs before the whole price" 'sold == "nothing" or told'
always "a membership is sold only where one was put before her" 'sold ~= "membership" or offer == "off-peak" or offer == "premium"'

-- Documents -----------------------------------------------------------------------------------------------------

exhibit "features" {
  kind = "table",
  title = "What we have: the sheet on the desk",
  columns = { "No.", "Feature" },
  rows = {
    { 1, "25-metre pool, six lanes" },
    { 2, "Warm pool, 33 degrees, steps with a rail" },
    { 3, "Gym, 60 stations" },
    { 4, "Three studios, 40 classes a week" },
    { 5, "Spinning room" },
    { 6, "Squash courts" },
    { 7, "Sauna and steam" },
    { 8, "Café, 10 % off for members" },
    { 9, "App with a training plan" },
    { 10, "Two guest passes a month" },
    { 11, "Crèche" },
    { 12, "Free parking, two hours" },
  },
}

exhibit "prices" {
  kind = "table",
  title = "Price card",
  columns = { "On the card", "Premium", "Off-peak", "Ten-visit card" },
  rows = {
    { "What", "all twelve", "pools, Mon to Fri before 16:00", "ten swims, either pool" },
    { "Price", "£44 a month", "£32 a month", "£45" },
    { "To join", "£25", "£25", "nothing" },
    { "Entry band", "in the £25", "in the £25", "£6, once; no entry without it" },
    { "To leave", "one full month's notice", "one full month's notice", "none; lasts 6 months" },
  },
  note = "From 1 April 2026. No offers at present.",
}

exhibit "timetable" {
  kind = "table",
  title = "Warm pool, mornings",
  columns = { "Day", "10:00 to 11:30", "In the water" },
  rows = {
    { "Monday", "Parents and babies", "up to 20" },
    { "Tuesday", "Quiet water, attendant at the steps", "up to 8" },
    { "Wednesday", "Aqua-fit, with music", "up to 24" },
    { "Thursday", "Quiet water, attendant at the steps", "up to 8" },
    { "Friday", "School groups", "up to 30" },
  },
}

exhibit "heard" {
  kind = "table",
  title = "Where members first heard of us, by age",
  columns = { "Where", "18 to 34", "35 to 54", "55 and over" },
  rows = {
    { "Social media", 71, 24, 2 },
    { "Our app", 22, 10, 3 },
    { "Our emails", 12, 35, 17 },
    { "A friend", 30, 33, 38 },
    { "Surgery or physiotherapist", 3, 5, 46 },
    { "Local paper", 2, 3, 14 },
    { "Asked", 140, 110, 120 },
  },
  note = "All who joined in 2025 and answered.",
}

exhibit "quarter" {
  kind = "table",
  title = "The New Year campaign, December to February",
  columns = { "What", "A year ago", "This year" },
  rows = {
    { "Flyers given out", 600, 900 },
    { "Joined", 40, 48 },
    { "Had left by day 90", 8, 18 },
  },
  note = "Why they left, this year: 'paid for more than I use', 11 of 18.",
}

-- Ten o'clock ---------------------------------------------------------------------------------------------------

scene "looking" {
  narrate "A woman with a stick has been reading the price card for some time. She has not taken her coat off.",
  petrov.neutral "I am only looking.",
  choose "What do you say?" {
    id = "only-looking",
    say "Lovely. Have you seen that we've two pools, a gym, forty classes, sauna and steam, and a café?" {
      against = "promote.m2", trap = "promote.x2", tone = "warm", add = { trust = -1 },
      because = "Five things in a breath to somebody who has not said what she came for. One of them was right, and went by.",
      petrov "I can read.",
    },
    say "That's fine. I'll just be over here, so give me a shout if there's anything you want to know." {
      part = "promote.m2", tone = "plain", add = { trust = 1 },
      because = "She is left in peace, which she asked for. It is now up to her to begin, and she has not the habit.",
      petrov "Thank you.",
      narrate "She reads the card again. After a while she looks up.",
    },
    say "Of course. Could I take a name and number, so someone can call you about what's on?" {
      against = "promote.m2", tone = "formal", add = { trust = -2 },
      because = "She was looking at you, and you looked for her number. Whatever she came for can now wait for a call.",
      petrov "No. You could not.",
    },
    say "You're very welcome, look as long as you like. What was it that made you come in today?" {
      strong = { "promote.m2", "promo.need" }, tone = "warm", add = { trust = 1 },
      because = "You took her at her word and asked one small question. It is about her and not about the building.",
      petrov.calm "I once went in only looking, and came out with a kitchen. The water. Perhaps.",
    },
    wait {
      against = "promote.m2", add = { trust = -1 },
      because = "You meant not to press her. But she had spoken to you and nothing came back, not even a good morning.",
      narrate "She reads on. After a minute she looks up, to see whether you are still there.",
      petrov "I said that I am only looking.",
    },
  },
  go "depends",
}

scene "depends" {
  petrov.neutral "You have a pool. Whether I would use it depends.",
  choose {
    id = "it-depends",
    say "You'd love it. It's a full twenty-five metres, with six lanes, and the showers are practically brand new." {
      against = "promote.m2", trap = "promote.x2", tone = "warm", add = { trust = -1 },
      because = "It is the wrong pool, and she had just said that it depends. You have not found out on what.",
      petrov "I do not swim lengths. I have a new knee.",
    },
    say "Would it be mainly during the day that you'd come, or would you want evenings and weekends too?" {
      part = { "promote.m2", "promo.need" }, tone = "formal",
      because = "A question, and it helps you to choose a tariff. It leaves out what the water is for.",
      petrov "In the day. I have a new knee, I do not go out at night.",
    },
    say "On what, if I may ask? What would the water have to do for you, to be any use?" {
      strong = { "promote.m2", "promo.need" }, tone = "sharp", add = { trust = 1, fit = 2 }, set = { need_known = true },
      because = "You asked what it depends on, and she told you: warm, ten times, by a date, and nobody behind her.",
      petrov.calm "On this.",
      narrate "She knocks on her knee with the stick.",
      petrov "Eleven weeks. The hospital says warm water, ten times before the 24th of July. And no crowd. I fell in a crowd.",
    },
    say "People often tell us that, and then you can't get them out of it. Shall I get you the prices?" {
      against = "promote.m2", trap = "promote.x2", tone = "plain", add = { trust = -1 },
      because = "What people often tell you is not what she told you. The price of what?",
      petrov "I have the prices here. I have also a new knee.",
    },
  },
  go "knee",
}

scene "knee" {
  when "need_known" {
    petrov "So. What have you for a knee?",
    otherwise = { petrov "I do not want to be knocked over. So. What have you for a knee?" },
  },
  choose {
    id = "for-a-knee",
    say "You'd want the aqua-fit, then, ten till half eleven on a Wednesday, with twenty-four of you and some really good music." {
      against = { "promote.m2", "promo.benefit" }, tone = "plain", add = { trust = -1 },
      because = "Twenty-four people jumping to music. She had told you what she is afraid of.",
      petrov "Twenty-four. It says so there.",
    },
    say "The warm pool's at thirty-three degrees, and there's quiet water in it on a Tuesday and a Thursday at ten." {
      part = { "promote.m2", "promo.benefit" }, tone = "formal", add = { fit = 1 },
      because = "The right feature, and she can work the rest out. You have left it to her to see what it would be like.",
      petrov.calm "Quiet water. What is loud water?",
    },
    say "Oh, bless you, that must be so sore. Everything on this sheet's open to you, so there's bound to be something." {
      against = { "promote.m2", "promo.benefit" }, trap = "promote.x2", tone = "warm", add = { trust = -1 },
      because = "Sorry for the knee, and then twelve things again. Eleven of them are not for it.",
      petrov "Squash, perhaps.",
    },
    say "The warm pool, today or Thursday at ten, has a rail to hold, eight people at most, and no one swimming past." {
      strong = { "promote.m2", "promo.benefit" }, tone = "plain", add = { trust = 1, fit = 2 },
      because = "One feature of twelve, told as what it would be like for her knee and her fear. She can see herself in it.",
      petrov.pleased "Eight. I could count them.",
    },
  },
  go "paper",
}

scene "paper" {
  narrate "Behind you Pawel's chair creaks. On the wall it says 41 of 60, in his writing.",
  choose "What do you put on the desk in front of her?" {
    id = "which-one",
    act "The off-peak form at £32, since she'd be coming in the daytime and it's cheaper by the month" {
      part = "promote.m2", tone = "formal", set = { offer = "off-peak" },
      because = "The hours fit, and she would have the right pool. For ten mornings it is £89, against £51.",
      petrov.neutral "A form.",
    },
    act "The ten-visit card, with the two quiet mornings ringed in pencil on the timetable for her" {
      strong = "promote.m2", tone = "warm", set = { offer = "card" }, add = { fit = 3, trust = 1 },
      because = "Ten visits, the right hours, nothing to leave. It is the smallest thing you sell, and it is the one she came for.",
      petrov.pleased "Ten is what the hospital said.",
    },
    act "The premium form, because with all twelve in it, sauna and classes too, there's the most to enjoy" {
      against = "promote.m2", trap = "promote.x2", tone = "warm", set = { offer = "premium", monthly = 44 }, add = { trust = -2, fit = -2 },
      because = "Twelve features for £44 a month, and she needs one of them ten times. Most is not the same as best.",
      petrov.annoyed "What would I do in a sauna?",
      go "sauna",
    },
    act "Nothing but the leaflet, so that she can read it at home and ring if she's interested" {
      part = "promote.m2", tone = "plain", add = { trust = 1 },
      because = "No pressure, which is a good deal. She has ten swims to fit in by July, and the leaflet has forty classes in it.",
      petrov.neutral "Another thing to read.",
    },
  },
  go "price",
}

-- The way back: worth part at best.
scene "sauna" {
  choose {
    id = "back-to-the-knee",
    say "You might be surprised. A lot of our ladies started off like that, and now they swear by it." {
      against = "promote.m2", trap = "promote.x2", tone = "warm", add = { trust = -1 },
      because = "She asked what she would do there. Other people's saunas are not an answer.",
      petrov "I am not surprised often.",
    },
    say "That was me running ahead. Is it ten mornings in warm water, or would you carry on after?" {
      part = "promote.m2", tone = "plain", add = { trust = 1, fit = 2 }, set = { offer = "card" },
      because = "You went back a step and asked. The premium form went under the desk, and the right thing came out.",
      petrov.calm "Ten. Then August at my daughter's. Then we shall see.",
    },
    say "It's only a few pounds more than off-peak, and it does leave you all of your options open." {
      against = "promote.m2", trap = "promote.x2", tone = "formal",
      because = "Twelve pounds a month for options that she has just laughed at. She wants fewer of them.",
      petrov "I have had options. I have had a kitchen.",
    },
    say "Well, it's up to you, of course. I just thought I'd let you know what there is." {
      against = "promote.m2", tone = "sharp", add = { trust = -1 },
      because = "It hands her the whole sheet back. You know which line is hers by now.",
      petrov "Now I know.",
    },
  },
  go "price",
}

scene "price" {
  petrov.neutral "And what does it cost? The whole of it.",
  when 'offer == "card" or offer == "nothing"' {
    narrate "Her finger is on the last column: ten visits.",
    choose {
      id = "card-price",
      -- Both critical errors tie the point: it had come up by then, and each is made in the promotion itself. An error that
      -- is about something else, or comes before the points do, ties none.
      say "It's forty-five, so four pounds fifty a go. There's nothing to join, and that's you done and dusted." {
        tone = "warm", add = { trust = 1 },
        critical = "Gives £45 as the whole price. Nobody gets in without a band for £6, so the price is £51.",
        ties = { "promote.m2" },
        because = "Six pounds is not much, and she asked for the whole of it. A charge that cannot be avoided is part of the price.",
        petrov.pleased "Forty-five. Good.",
        narrate "She counts it out in notes, from an envelope.",
        go "the-rest",
      },
      say "It's forty-five for the card itself, and then there's a small charge for the band on top of it." {
        part = "law.fairtrading", tone = "plain", set = { told = true },
        because = "Nothing is left out, and yet she cannot add it up. She has to ask a second time, which she does.",
        petrov "How small?",
        narrate "'Six,' you say. 'So fifty-one.'",
      },
      say "From four pounds fifty a visit. I'll pop the full list in for you, and you can see the rest at home." {
        against = "law.fairtrading", tone = "formal", add = { trust = -2 },
        because = "'From' is where a price begins. She asked where it ends, standing in front of somebody who knew.",
        petrov.annoyed "From. I asked to.",
      },
      say "That'd be fifty-one all in. Forty-five for ten swims, six once for the band, and it lasts six months." {
        strong = "law.fairtrading", tone = "formal", add = { trust = 1 }, set = { told = true },
        because = "The total first, then what it is made of, and how long it lasts. She can get out her purse or not.",
        petrov.calm "Fifty-one. You said it before I asked again.",
      },
    },
    otherwise = {
      choose {
        id = "membership-price",
        say "It's £{monthly} a month, which is hardly more than a pound a day, and you stop whenever you like." {
          tone = "warm", add = { trust = 1 },
          critical = "Leaves out the £25 to join and the month's notice, when she asked for the whole of it.",
          ties = { "promote.m2" },
          because = "Both were on the card in front of you. The £25 is part of the price, and how one leaves is part of what she has to decide.",
          petrov.pleased "Whenever I like. Good.",
          narrate "She signs with a small, exact signature.",
          go "the-rest",
        },
        say "Let's get you to see the warm pool first. We can always come to the money side of it after." {
          against = "law.fairtrading", tone = "plain", add = { trust = -2 },
          because = "She asked, and the answer was a tour. What is kept for later is usually kept for a reason.",
          petrov.annoyed "That is how it was with the kitchen.",
        },
        say "Twenty-five to join, £{monthly} a month, and there's some notice. I'd need to check how long it is." {
          part = "law.fairtrading", tone = "plain", set = { told = true },
          because = "Each part of it is named, and you do not make one up. It was on the card, in front of both of you.",
          petrov "It says a month. Here.",
        },
        say "Twenty-five pounds to join, then £{monthly} a month, and one full month's notice when you want to leave." {
          strong = "law.fairtrading", tone = "formal", add = { trust = 1 }, set = { told = true },
          because = "What it costs to begin, to go on and to stop. It may cost you the sale, and it is her money.",
          petrov.calm "So for my ten mornings I would pay three times. To come, to stay and to go.",
        },
      },
    },
  },
  go "pen",
}

scene "pen" {
  narrate "She takes the cap off your pen, and looks at the paper. Pawel has come to stand at your shoulder.",
  pawel.pleased "Are we joining today?",
  narrate "He says it to the air, in a friendly way. She puts the cap back on.",
  choose {
    id = "cap-on",
    say "And did I mention the two guest passes? There's ten per cent in the café, and the app as well." {
      against = "promote.m2", trap = "promote.x2", tone = "plain", add = { trust = -2 },
      because = "She was adding up, and you added three things. It is what one says to fill a silence, and it sells to nobody.",
      when 'told and (offer == "premium" or offer == "off-peak") and trust >= 2' {
        petrov.upset "Yes. Very well. Give it to me.",
        narrate "She signs as one does to get out of a shop.",
        change { set = { sold = "membership" } },
        otherwise = { petrov.annoyed "I said that I was only looking." },
      },
    },
    say "Do take it home and have a think. It's the same price on Thursday, and I'm in at nine." {
      strong = "promote.m2", tone = "warm", add = { trust = 2 },
      because = "You let go of it, with Pawel at your shoulder. She knows the price and where you are. The rest is hers.",
      when "told" {
        petrov.calm "Nobody has said that to me in a shop before.",
        otherwise = { petrov "When I know what it costs, yes." },
      },
    },
    say "I'd hate for you to miss it. I can only hold this one for you until Friday, you see." {
      against = { "promote.m2", "law.fairtrading" }, tone = "formal", add = { trust = -2 },
      because = "There is no offer and no Friday on the price card. A hurry that is made up is not yours to use.",
      when 'told and (offer == "premium" or offer == "off-peak") and trust >= 2' {
        petrov.upset "Friday. Then I must, I suppose.",
        change { set = { sold = "membership" } },
        otherwise = { petrov.annoyed "It says here: no offers." },
      },
    },
    say "Is it the money that you're thinking of, or is it more whether the water would suit you?" {
      part = "promote.m2", tone = "plain",
      because = "You asked what holds her, which is better than more of the sheet. She was still thinking, and with an audience.",
      when 'told and offer == "card"' {
        petrov.neutral "The water. ... I shall try it. If not, it was fifty-one pounds.",
        change { set = { sold = "card" } },
        otherwise = { petrov.neutral "It is whether I would need it. I think not." },
      },
    },
    wait {
      strong = "promote.m2", add = { trust = 1 },
      because = "She was adding up. You and Pawel breathed, and she finished the sum.",
      when "told" {
        when 'offer == "card" or need_known' {
          petrov.calm "Ten mornings. Not more. This, then.",
          narrate "She puts £51 on the ten-visit column, and takes the cap off again.",
          change { set = { sold = "card" } },
          otherwise = { petrov.neutral "It is more than one knee needs. I shall think." },
        },
        otherwise = { petrov.neutral "You have still not said. I shall think, then." },
      },
    },
  },
  go "after",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

scene "after" {
  narrate "11:40. Pawel has two coffees and the laptop.",
  show "heard",
  pawel.neutral "There must be hundreds of her. New knees. How do we tell them we're here?",
  choose {
    id = "tell-them",
    act "An email to the whole list with all twelve features in it, since it costs us next to nothing" {
      against = { "promote.m2", "promo.channel" }, trap = "promote.x2", tone = "formal",
      because = "17 of 120 over 55 came by email, and a knee would have to find itself among twelve things.",
      pawel.pleased "Nothing is what I've got.",
    },
    act "A film of both the pools on social media, as that's where 97 of our 370 first heard of us" {
      against = { "promote.m2", "promo.channel" }, tone = "plain",
      because = "97 of 370 did, and 2 of them were over 55. It is a good channel for somebody else.",
      pawel.pleased "I do like a film.",
    },
    act "A card for the two quiet mornings, at the surgery and the physio's, with a friend free once" {
      strong = { "promote.m2", "promo.channel" }, tone = "plain",
      because = "84 of 120 over 55 heard of you there or from a friend. One benefit, where a new knee sits and waits.",
      pawel.neutral "The physio's. I go past it each morning.",
    },
    act "A notice in the local paper about the warm pool, and the times at which it's quiet" {
      part = { "promote.m2", "promo.channel" }, tone = "formal",
      because = "The right message, and some would see it: 14 of 120. More than three times as many sit at the physiotherapist's.",
      pawel.neutral "My mum reads that.",
    },
  },
  show "quarter",
  narrate "He turns the laptop round. It is the New Year campaign.",
  figure "What share of this year's 48 had left by day 90?" {
    id = "left",
    strong = "promote.m2", answer = 37.5, tolerance = 0.5, unit = "%",
    near = {
      [62.5] = "That is the share that stayed: 30 of 48.",
      [18] = "Eighteen is the count. The share is 18 of 48.",
      [20] = "That is last year's share, 8 of 40. It is also by how much sign-ups have grown.",
    },
    because = "18 of 48 is 37.5 per cent, against 20 per cent a year ago. Without it the campaign looks like a success.",
  },
  pawel.pleased "Forty-eight, from forty. Sign-ups are up. I call that a result.",
  choose {
    id = "sign-ups-up",
    say "It's brilliant, forty-eight from forty, and nine hundred flyers where it was six hundred. Well done to us." {
      against = { "promote.m2", "promo.review" }, trap = "improve.x3", tone = "warm",
      because = "Flyers and signatures are what was done. What members got of it is in the third row.",
      pawel "Thank you. I thought so.",
    },
    say "That's thirty still here, though, and last year it was thirty-two. Eight more joined, and two fewer stayed." {
      strong = { "promote.m2", "promo.review" }, tone = "sharp",
      because = "You judged it by who is still here, beside the year before. In one breath, and nobody is to blame.",
      pawel.confused "Two fewer?",
      narrate "He does it on the calculator, and then again on paper.",
    },
    say "Eighteen isn't that many, though, Pawel. People leave gyms, and we on the desk can't really do much about it." {
      against = { "promote.m2", "promo.review" }, tone = "plain",
      because = "Eleven of eighteen wrote that they paid for more than they use. That was decided at the desk.",
      pawel "That's true enough.",
    },
    say "There are quite a few of them who've left again, so it might be worth looking into why that is." {
      part = { "promote.m2", "promo.review" }, tone = "formal",
      because = "You saw it, and asked for the reason. 'Quite a few' has a figure, and the reason is on the sheet.",
      pawel.neutral "Looking into. I'll put it on a list.",
    },
  },
  pawel.neutral "I've still got to write something on that wall by Friday.",
  choose {
    id = "the-wall",
    say "Write up calls made and tours given. Then nobody upstairs can tell us that we've been sitting about." {
      against = "promo.review", trap = "improve.x3", tone = "sharp",
      because = "Both would rise while members leave. Effort is what it costs.",
      pawel "I could do it as a thermometer.",
    },
    say "Leave it at sixty. Let's just push a bit harder on the premium before the quarter's out, shall we?" {
      against = "promo.review", trap = "promote.x2", tone = "plain",
      because = "That is how eighteen came to pay for more than they use. The target would be met, and undone by autumn.",
      pawel "Sixty it is.",
    },
    say "Take sixty down and put up satisfaction, as that's what it's really about in the end, isn't it?" {
      part = "promo.review", tone = "formal",
      because = "Nearer to what matters. It is asked of those who are still here, so those who left are not in it.",
      pawel "Out of five, or out of ten?",
    },
    say "Just put up how many are still here at day ninety. Then we'd all sell what fits people." {
      strong = "promo.review", tone = "warm",
      because = "A figure that goes up when the right thing is sold, and down when too much is. It would change what one puts on a desk.",
      pawel.neutral "Thirty of forty-eight. That'll look terrible up there.",
      narrate "He finds a pen all the same.",
    },
  },
  when 'sold == "card"' {
    go "ten-mornings",
    otherwise = {
      when 'sold == "membership"' {
        go "six-weeks",
        otherwise = {
          when "told and trust >= 6" { go "same-price", otherwise = { go "only-looking" } },
        },
      },
    },
  },
}

-- Endings -------------------------------------------------------------------------------------------------------

ending "ten-mornings" {
  title = "Ten mornings",
  outcome = "good",
  promise = "kept",
  "She came ten times, at ten, and counted. Once there were nine in the water, and she said so.",
  customer = "On 24 July the hospital asked what she had done to bend it so far. She went to her daughter's without the stick.",
  business = "£51. In September she bought another card, and brought Mrs Daly, who has a hip.",
}

ending "same-price" {
  title = "The same price on Thursday",
  outcome = "good",
  promise = "kept",
  "She did the sum at home. The hospital has a pool of its own, as it turns out, for ten visits and no more, and it is free.",
  customer = "Her knee bends. She rang on the Thursday to say no, thank you, which people seldom do.",
  business = "No sale. In July her neighbour came in and asked for 'the one who says what it costs'. He wanted lanes, and stays.",
}

ending "six-weeks" {
  title = "Six weeks",
  outcome = "poor",
  promise = "kept",
  "Your wall said 42 of 60. She came five times, and then it was August.",
  customer = "Mrs Petrov gave notice from her daughter's kitchen. She paid for three months and the joining fee, and bent her knee five times.",
  business = "One more who had left by day ninety. Under 'why' she wrote, in capitals, the same thing as the eleven.",
}

ending "only-looking" {
  title = "Only looking",
  outcome = "poor",
  "She went out as she had come in, with her coat on. The quiet water had four people in it that morning.",
  customer = "She did her exercises on the stairs at home. On 24 July the hospital was not pleased with the stairs.",
  business = "No sale, and nobody sent. She has told Mrs Daly, who has a hip, that it is like the kitchen people.",
}

ending "the-rest" {
  title = "The rest of it",
  outcome = "poor",
  promise = "missed",
  "She paid what you had said. The rest of it came afterwards, and she brought you the paper with a ring round it in pencil.",
  customer = "She got her money back and did not get her ten mornings. It was never the sum, she said. She had asked.",
  business = "Trading standards wrote in July, politely, about what is said at the desk. Pawel had to answer by Friday.",
}

-- Afterwards ----------------------------------------------------------------------------------------------------

reflect {
  "What did you last sell that was more than the person needed? What would have been enough?",
  "Which of your products do you describe in the same words to everybody?",
  "When did somebody let you leave a shop without buying, and did you go back?",
}

discuss {
  "Choose something that you promote at work. Who is it for, what does it do for them, where would they meet it, and who should not buy it?",
  listen_for = "Need before feature; one benefit to one person; a channel with a reason; somebody they would say no to.",
  points = { "promote.m2" },
}
discuss {
  "Sign-ups rose from 40 to 48. Was it a good campaign? What else would you want to know?",
  listen_for = "30 stayed against 32; 37.5 against 20 per cent; small numbers; reasons for leaving; a measure that fits the aim.",
  points = { "promote.m2" },
}
discuss {
  "What is the full price of what you sell, with all that cannot be avoided, and who at your desk could say it in one breath?",
  listen_for = "Joining fees, compulsory extras, notice and contract terms, told when the price is first asked for.",
}
