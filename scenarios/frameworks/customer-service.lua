-- The customer service framework: units with their marking points, misconceptions, concepts
-- and tips, and the models whose criteria score the craft of a conversation.
--
-- Ids: point, misconception, concept and tip are unit.id (coach.m1, coach.x1, coach.c1,
-- coach.t1); a criterion is model.id (heat.h). They stand in records and scenarios, so they
-- never change. `needs`, the fraction that shows a point, is left out: it is two thirds.
-- `steps` is the order in which a model is usually told, not a rule that it must be followed.

framework {
  id = "customer-service",
  title = "Customer service: yourself, your team and the service",
  version = 1,
  wording = "All wording here is this project's own paraphrase, written for practice; it is not the official text of any standard.",
}

unit "coach" {
  title = "Develop yourself and coach colleagues",

  point "m1" {
    title = "Rate yourself against a standard",
    asks = "Rate your own service against written criteria, with proof, and name exactly what you want to do better.",
    shown_like = "With the standard open: 'Greeting 4, recap 2. On the boiler call I rang off without saying what happens next.'",
    prompt =
      "Bring your service standard and two recent contacts: which criterion would you rate lowest, and who, by role, could confirm it?",
  },
  point "m2" {
    title = "Make a full coaching plan",
    asks = "Write a coaching plan with an aim, what you will use and when each step happens, and agree it with the person.",
    shown_like =
      "'By 30 June, eight of ten bookings read back, as our standard asks: two clips, Fridays at three, review on 1 July. Agreed?'",
    prompt = "Bring a coaching plan from work, with initials only, or write one now: where are its aim, means, dates and review?",
  },
  point "m3" {
    title = "Coach in a session",
    asks = "In a coaching session, listen, show how it is done and give feedback that the other person can use.",
    shown_like = "'How did it go for you? ... So the price part felt rushed. Watch me do that part once, then you try it.'",
    prompt =
      "Describe a session you led: what did you ask, show and let them try? Which role was present, or could observe the next one?",
  },
  point "m4" {
    title = "Review your own coaching",
    asks = "After coaching, judge how well it worked and say what you will do differently next time.",
    shown_like =
      "'Read-backs went from three in ten to seven; we wanted eight. You told me my script got in the way, so I will drop it.'",
    prompt =
      "Choose coaching that has ended: what were the figures before and after, what did the person say helped, and what did you change?",
  },

  misconception "x1" {
    title = "Coaching without a standard",
    does = "Gives friendly general advice, praise or criticism without pointing to a standard, a contact or a date.",
  },
  misconception "x2" {
    title = "Progress claimed without proof",
    does = "Says that things are better, or feel better, without an earlier score, a note or what somebody else saw.",
  },
  misconception "x3" {
    title = "A plan too vague to use",
    does =
      "Builds the plan from words such as 'help' and 'encourage', with no figure, no date and no method chosen for this person.",
  },

  concept "c1" {
    title = "Consistent service, service levels and indicators",
    meaning =
      "Good service can be repeated and measured. A service level (SLA) is the promise; indicators (KPIs) show how often it is kept.",
    line = "Naming the standard and its figure makes service consistent: anyone can see what was promised and whether it was kept.",
  },
  concept "c2" {
    title = "Calming conflict and handling complaints",
    meaning =
      "Make room for an upset person to calm, show that you grasp what it means to them, then agree something the rules allow.",
    line = "Slowing down and naming the feeling gives a person room to calm; nobody calms down because they are told to.",
  },
  concept "c3" {
    title = "Leading and coaching a team",
    meaning =
      "Help people do better: give them a reason, show them how, stand by them, look at results together and say what you see.",
    line = "Asking before telling is coaching: a person who does the thinking is more likely to keep the change.",
  },
  concept "c4" {
    title = "Finding and mending weak processes",
    meaning =
      "Look at how service runs now and change the weak step. Mystery visits, surveys and the question 'why?' help to find it.",
    line = "Asking why once more is root-cause work: it mends the step behind the problem, not only today's case.",
  },
  concept "c5" {
    title = "Law, ethics and your code of conduct",
    meaning = "Consumer, data protection and equality law, and your employer's own code, set limits on what you may say and do.",
    line = "Checking the rule before you answer is ethical service: a kind answer that takes away a right still does harm.",
  },

  tip "t1" {
    title = "Tie evidence to criteria",
    meaning =
      "Say which criterion each piece of evidence supports, and back it with a witness or with something you produced at work.",
    line = "A good example with no criterion beside it is easy to miss: label it, and say who or what backs it up.",
  },
  tip "t2" {
    title = "Write about what you did",
    meaning = "A reflective account is about your own coaching and learning: what you did, where and when. Theory comes second.",
    line = "Begin with what you said or did: one real moment tells more than a page about models.",
  },
  tip "t3" {
    title = "Let others speak for the change",
    meaning =
      "After coaching, gather what customers and colleagues say about the service, so that the claim does not rest on you alone.",
    line = "If somebody else noticed the difference, say so: their words and the date make your claim stronger.",
  },
}

unit "learn" {
  title = "Encourage learning and development in the team",

  point "m1" {
    title = "Fit the method to person and task",
    asks =
      "Choose methods for the task and the person: ask how they like to learn (seeing, hearing, doing), but pin no label on them.",
    shown_like =
      "'What helped you learn the last system? Watch one if you like, then we talk it through; it is done by hand, so you also try it.'",
    prompt =
      "Think of someone you helped to learn: what did you ask about what suits them, and which methods did you mix? Bring a note.",
  },
  point "m2" {
    title = "Set SMART aims with others",
    asks = "Agree development aims for others that are specific, measurable, achievable, relevant and time-bound.",
    shown_like =
      "'Let us trim it to fit the rota: by 31 May, nine in ten visitors greeted within a minute, our standard. Is that fair?'",
    prompt =
      "Bring one aim you agreed with someone: where are its figure, its date and its standard, and what was their say in it?",
  },
  point "m3" {
    title = "Give timely feedback that makes people think",
    asks = "Give useful feedback while it is fresh, and leave the person thinking about what to try next.",
    shown_like =
      "The same shift, in private: 'When the queue grew you told people how long, and they stayed. What would you try next time?'",
    prompt =
      "Recall feedback you gave within a day: what did you describe, what did you ask, and which role could say what came of it?",
  },
  point "m4" {
    title = "Evaluate with a known model",
    asks = "Evaluate learning with a recognised model (Kirkpatrick's, for one), from how it felt to what the service gained.",
    shown_like =
      "'The forms say they liked it. Before I say it cut complaints, I want to see it done at the desk, and to know what else changed.'",
    prompt =
      "Take one piece of learning: what do you have on reaction, learning, behaviour and results, and which role could back it up?",
  },
  point "m5" {
    title = "Adjust help as people progress",
    asks = "Change the help you give in the light of what the learner says and how they are getting on.",
    shown_like =
      "'You say the checklist slows you down now, so leave it in the drawer. I will look in on Thursday, and note why we changed.'",
    prompt =
      "When did you change your help to someone, or ease it off? Bring the note of what they said, what you changed and why.",
  },

  misconception "x1" {
    title = "Thinking that learning means a course",
    does = "Reaches for a course whatever the need, and leaves out shadowing, team talks, listening to calls or reading.",
  },
  misconception "x2" {
    title = "Aims that could belong to anyone",
    does = "Chooses a broad or fashionable aim, such as 'better people skills', without looking at the role or the standard.",
  },
  misconception "x3" {
    title = "Leaving the learner out of the review",
    does = "Works out the result alone or with a manager, then tells the learner instead of asking first.",
  },
  misconception "x4" {
    title = "Not asking what gets in the way",
    does =
      "Puts slow progress down to attitude, or sets steps the rota rules out, without asking about time, backing or confidence.",
  },

  concept "c1" {
    title = "Setting and reviewing service levels",
    meaning = "Agree what customers are promised, watch whether it is kept, and look at it again when needs or means change.",
    line = "Checking the clock against the promise is service-level work: a target that nobody watches protects nobody.",
  },
  concept "c2" {
    title = "Stages of handling a complaint",
    meaning = "Acknowledge it, look into it, tell the person what you found, and learn from it so that it does not come back.",
    line = "Finding out before answering, and answering before closing, keeps the stages whole: a missed stage tends to come back.",
  },
  concept "c3" {
    title = "Service standards and the law",
    meaning = "House standards must fit your organisation's policy and outside rules. Where the two disagree, the law comes first.",
    line =
      "Noticing that a house rule and the law disagree protects everyone: a house rule may add to legal rights, not take them away.",
  },
  concept "c4" {
    title = "FCR, CSAT and NPS: solved, satisfied, would recommend",
    meaning =
      "FCR: the share solved at first contact. CSAT: the share of 4s and 5s out of 5. NPS: the share of 9s and 10s less that of 0s to 6s.",
    line = "Asking what a figure leaves out is good measuring: a case marked closed is not always a customer helped.",
  },
  concept "c5" {
    title = "Leading by coaching and delegating",
    meaning = "Give people a reason, help them learn and hand over real work, so that they can act for the customer themselves.",
    line = "Handing over the task with support is delegation: next time the customer gets an answer without waiting for you.",
  },

  tip "t1" {
    title = "Tie learning to a service result",
    meaning = "For each learning activity, name the customer measure that it moved, and tell the real case.",
    line = "Ask of any activity: what would a customer notice, and by when?",
  },
  tip "t2" {
    title = "Mix the kinds of evidence",
    meaning = "Coaching notes, feedback sheets and a diary together give a rounder picture than a stack of one kind.",
    line = "If everything you have is your own writing, add something that another person wrote or saw.",
  },
  tip "t3" {
    title = "Evaluate with figures and words",
    meaning = "A figure shows how much changed; a comment helps to show why. An evaluation needs both.",
    line = "Put a comment beside each figure and a figure beside each comment: each checks the other.",
  },
  tip "t4" {
    title = "Expect the reluctant learner",
    meaning = "Have an answer ready to how you would help someone who would rather not learn, starting from their reason.",
    line = "Reluctance usually has a reason: ask twice what is in the way before you choose a method.",
  },
}

unit "improve" {
  title = "Plan, run and evaluate service improvements",

  point "m1" {
    title = "Plan an improvement in order",
    asks = "Plan step by step: the problem shown with data, a clear aim, and the people, time and money it needs.",
    shown_like =
      "'Three in ten orders run late; by 1 October, one in ten. Two of us, four hours a week. Risk: stock-take. The shift lead decides.'",
    prompt =
      "Bring a plan, or sketch one for a real problem: where are the data, dated aim, people and hours, risks, and the role that decides?",
  },
  point "m2" {
    title = "Keep everyone affected informed",
    asks = "Tell people what the change means for them, and listen, front line included, from first plan to last result.",
    shown_like =
      "'This is why, what and when. You work the desk: what should we alter? On Monday I bring the first figures, good or bad.'",
    prompt =
      "List by role who was affected by a change at work: what did you tell them, when, and what did you alter after listening?",
  },
  point "m3" {
    title = "Measure before and after",
    asks = "Get the figures right, earlier and later, and explain what may account for the difference.",
    shown_like =
      "'Eight weeks before, 52 in 100 answered in time; eight weeks after, 60. April is quiet, though, so part of that may not be us.'",
    prompt =
      "Choose a figure your team tracks: what was it for some weeks before and after a change, from how many cases, and what else changed?",
  },
  point "m4" {
    title = "Report results against the aim",
    asks = "Report the result beside the first aim, honestly, with what was learned and what comes next.",
    shown_like =
      "'We aimed for 90 in 100 by May and reached 84. Customers like the texts; evenings still slip. Next we look at the late shift.'",
    prompt =
      "Put a finished improvement on one page: aim, result, customers' words, lessons, next step. Which role received it, or could?",
  },

  misconception "x1" {
    title = "No starting point measured",
    does = "Starts the change straight away, then compares it with memory or with another team instead of earlier figures.",
  },
  misconception "x2" {
    title = "Planning without the front line",
    does = "Plans with managers only, and tells those who do the job once it is settled.",
  },
  misconception "x3" {
    title = "Taking activity for results",
    does = "Counts talks given, notices put up or steps taken, without saying what customers got from them.",
  },
  misconception "x4" {
    title = "Looking away after launch",
    does = "Treats the first day as the finish, and drops the regular check that would show a slide.",
  },

  concept "c1" {
    title = "What service is worth, and its rules",
    meaning = "Service shapes what an organisation earns, keeps and is known for, and has to stay within law and regulation.",
    line = "Thinking of customer and business together is why service matters: a second call or a lost account costs both.",
  },
  concept "c2" {
    title = "Communication skills",
    meaning = "Voice, body, listening and questions all say something. Choose them for the person and the moment, not from habit.",
    line = "Changing your manner to suit this person is communication skill: what is polite to one can sound cold to another.",
  },
  concept "c3" {
    title = "Solving problems and learning from complaints",
    meaning = "Find out what is really needed, settle it, then ask what the complaint tells you about the process.",
    line = "Treating the complaint as news about the process is improvement: this customer is helped, and so is the next.",
  },
  concept "c4" {
    title = "Working as a team and leading change",
    meaning = "Even service takes a team, and so does change: lead it with the others, not around them.",
    line = "Bringing the other team in early is taking the lead: a change that needs them seldom works without them.",
  },
  concept "c5" {
    title = "Monitoring and evaluating performance",
    meaning = "Feedback, figures and an honest look at yourself show where you and the team can still get better.",
    line = "Comparing like with like, before and after, is evaluation: it helps to tell a real change from an ordinary week.",
  },

  tip "t1" {
    title = "Record plan, action and evaluation",
    meaning = "Write up each stage as it happens, and keep the papers or figures that back it.",
    line = "Write it down at the time: a plan dated after the action convinces nobody.",
  },
  tip "t2" {
    title = "Use examples of your own",
    meaning = "Tell of particular things that you yourself did, in the place where you work.",
    line = "Say 'I did' rather than 'we do', with the place and the date.",
  },
  tip "t3" {
    title = "Tie results to customers and the business",
    meaning = "Success is what customers noticed and the business gained; effort is only how you got there.",
    line = "Put the gain before the effort: what did customers notice, and what did it save?",
  },
  tip "t4" {
    title = "Know a quality model",
    meaning = "Use a recognised one, such as SERVQUAL or plan, do, study, act, and say how it helped you decide.",
    line = "Naming the model is a start: show what it made you see or do.",
  },
}

unit "develop" {
  title = "Improve your own service through feedback and a plan",

  point "m1" {
    title = "Reflect on real contacts",
    asks = "Look back at real contacts and name a strength, a weak spot, and what each did for the customer.",
    shown_like =
      "'When I cut in with the policy, he went quiet: that was mine. Asking him to go on is what got us the order number.'",
    prompt =
      "Choose a strong and a weak contact from last week: what did you say, what did it do, and could a recording bear it out?",
  },
  point "m2" {
    title = "Build a SMART plan in order of priority",
    asks = "Write a plan for your own development: SMART aims, ranked by what matters most to customers, tied to your role.",
    shown_like =
      "'The recap comes first, as most repeat calls start there: nine in ten by 1 June, checked weekly. The spreadsheet course can wait.'",
    prompt = "Open your development plan: why is the first row first, which duty does each row serve, and what could you drop?",
  },
  point "m3" {
    title = "Go and ask for feedback",
    asks =
      "Go looking for feedback yourself: ask to be observed, put a short question to customers or colleagues, and ask again later.",
    shown_like =
      "'Could you hear one call on Tuesday, only for how I close? I am asking two customers as well, and I will ask you again in May.'",
    prompt = "This week, ask for feedback on one named skill from two kinds of people: what will you ask, and when again?",
  },
  point "m4" {
    title = "Finish an activity and say what it changed",
    asks = "Finish at least one development activity, and explain what it changed in your work and what it did not.",
    shown_like =
      "'I shadowed the repairs desk on 4 March. I now ask for a photo first, and fewer visits are repeated. By phone I still forget.'",
    prompt =
      "Bring proof of an activity you finished: when was it, what do you do now that you did not before, and which role has seen it?",
  },
  point "m5" {
    title = "Revise the plan when things change",
    asks = "Change your plan when new feedback comes or your work changes, and give the reason.",
    shown_like =
      "'I have moved to chat, so the phone row no longer fits. I have put in reply time, dated June. Can we agree that?'",
    prompt = "What has changed at work since you wrote your plan? Show the row you altered, the reason, and which role you told.",
  },
  point "m6" {
    title = "Turn remarks into plan rows",
    asks = "Use particular remarks, from a survey or an observation for example, to decide what goes into your plan.",
    shown_like = "'Three of five said I talk too fast, so that is my row, in their words. One said too slow: a one-off for now.'",
    prompt =
      "Bring one remark, without saying who made it, and the plan row it led to: was it a pattern or a one-off, and how do you know?",
  },
  point "m7" {
    title = "Show an updated plan",
    asks = "Keep at least one updated version of your plan that shows what you learned in between.",
    shown_like =
      "'Here is January beside April. The aim went from speed to accuracy, because the checks found errors, not slowness.'",
    prompt = "Put two dated versions of your plan side by side: what differs apart from the dates, and what taught you that?",
  },
  point "m8" {
    title = "Link development to results",
    asks = "Show, link by link, how something you learned led to better figures on a written standard.",
    shown_like =
      "'The standard is a reply in four hours: 70 in 100 before, 82 since I sort first. Email fell off too, so I will not claim it all.'",
    prompt =
      "Pick one thing you learned: which standard does it serve, what was the figure before and after, and which contact shows it?",
  },

  misconception "x1" {
    title = "Activities that answer no gap",
    does = "Picks an activity that is near or pleasant, and cannot yet say which gap from the self-review it would close.",
  },
  misconception "x2" {
    title = "A job description in place of a plan",
    does = "Lists everyday duties, such as 'open the post' or 'cover the desk', where ways to grow should stand.",
  },
  misconception "x3" {
    title = "Feedback asked for only once",
    does = "Counts feedback as done after one survey or talk, and lets the chance of a second look go by.",
  },
  misconception "x4" {
    title = "Actions with nothing to check",
    does = "Writes actions such as 'look into' or 'get better at', with no date, no means and no result to look for.",
  },
  misconception "x5" {
    title = "Asking only the manager",
    does = "Asks one manager, and sets aside what colleagues or customers say when it differs.",
  },
  misconception "x6" {
    title = "A plan that stays shut",
    does = "Leaves the plan as it is, though new duties or new feedback have come since it was written.",
  },

  concept "c1" {
    title = "Service strategy",
    meaning = "A service strategy says how service is to get better, and how that helps the organisation reach its aims.",
    line = "Linking your aim to the organisation's is strategy at your own desk: the effort goes where it counts.",
  },
  concept "c2" {
    title = "Complex complaints and escalation",
    meaning = "A hard complaint follows formal steps: investigate, answer, and take it higher when the procedure says so.",
    line =
      "Escalating at the right step is part of the skill: too soon leaves nothing to decide on, too late leaves the customer waiting.",
  },
  concept "c3" {
    title = "Managing performance",
    meaning = "Keep an eye on service with indicators and quality standards, and judge it by them rather than by impression.",
    line = "Going to the score sheet before judging is performance management: the criterion decides, not the mood.",
  },
  concept "c4" {
    title = "Leading service",
    meaning = "Keep people willing and growing through coaching and feedback, so that customers get good service from everyone.",
    line = "Giving feedback, and asking for it, is how a lead keeps service even: people do what they see done.",
  },
  concept "c5" {
    title = "Continuous improvement",
    meaning = "Review the service regularly, look for causes rather than symptoms, and make one better change after another.",
    line = "Going back to see whether it held is continuous improvement: each answer is where the next change begins.",
  },

  tip "t1" {
    title = "Keep marked-up, dated versions",
    meaning = "Collect feedback with your notes on it, diary pages and every version of your plan, each with its date.",
    line = "Keep the old version: the difference between the two is your evidence.",
  },
  tip "t2" {
    title = "Know which remark changed you",
    meaning = "Have one remark ready that you acted on, and the story of what came of it.",
    line = "Tell it in three parts: the remark, what you changed, what happened.",
  },
  tip "t3" {
    title = "Match aims to outcomes",
    meaning = "Write beside each personal aim the outcome of the unit that it serves.",
    line = "An aim with no outcome beside it may still be worth having: find its place, or say what else it is for.",
  },
  tip "t4" {
    title = "Use a set form",
    meaning = "Ready-made forms for rating and planning help you leave nothing out, and show a careful method.",
    line = "Fill in every box, or write why it is empty.",
  },
  tip "t5" {
    title = "A SMART plan on house standards",
    meaning = "Give each aim a figure, a date and its place in your employer's own service standards.",
    line = "If a stranger could not tell whether you got there, the aim still needs a figure or a date.",
  },
  tip "t6" {
    title = "Keep a learning diary",
    meaning = "Note feedback and thoughts while they are fresh, a few lines at a time, so that progress can be seen.",
    line = "Three lines today (what happened, why it mattered, what next) beat three pages later.",
  },
  tip "t7" {
    title = "Ask in a structured way",
    meaning = "A short questionnaire or a planned one-to-one brings answers you can use.",
    line = "Ask one clear question about one skill, and the answer will give you something to do.",
  },
}

unit "promote" {
  title = "Use feedback, promote services, work as a team",

  point "m1" {
    title = "Turn feedback into measured change",
    asks = "Explain how feedback, both asked for and unasked, leads to a particular change in the service that can be measured.",
    shown_like =
      "'The survey and two remarks at the till point to pick-ups. From 1 May we text the day before, count missed ones and tell people.'",
    prompt =
      "Take one survey result and one remark nobody asked for: which step changed, which figure shows it, and how were customers told?",
  },
  point "m2" {
    title = "See promotion through to its review",
    asks =
      "Explain promotion as a whole: features, this customer's need and benefit, where to reach people, and whether it worked.",
    shown_like =
      "'When do you travel? ... After ten: then the day saver leaves you four pounds better off. You do not need the season ticket.'",
    prompt =
      "Choose something your workplace promotes: who is it for, where would they see it, what shows it worked, and who should not buy it?",
  },
  point "m3" {
    title = "Show what team work and fair checks are for",
    asks = "Explain how team work keeps service even, and why performance is checked: to recognise people and help them grow.",
    shown_like =
      "'Late orders rose the week we lost the handover sheet, so let us begin there. And your note saved Friday: I want that said too.'",
    prompt =
      "Bring a handover or a figure you used, without names: what did it start, what good work did it show, what did the system do?",
  },

  misconception "x1" {
    title = "Feedback with no change after it",
    does = "Files the comment with thanks, or reports how many people replied, and leaves the process as it was.",
  },
  misconception "x2" {
    title = "Reciting features",
    does = "Starts with facts about the product before asking anything, or gives the same pitch after hearing what matters.",
  },
  misconception "x3" {
    title = "Monitoring taken for punishment",
    does = "Explains a figure away, or uses it to point at one person, and leaves out handovers, cover and team work.",
  },

  concept "c1" {
    title = "Customer journey mapping",
    meaning = "Walk the customer's way from first hearing of you to after the sale, contact by contact, and see what to mend.",
    line =
      "Placing the problem on the journey shows where to act: the step that annoys may come well after the step that caused it.",
  },
  concept "c2" {
    title = "Service recovery with HEAT",
    meaning =
      "When something goes wrong: hear, empathise, apologise, take ownership. If the customer starts again, go back to hearing.",
    line = "Hearing the whole story, then saying who, what and when, is HEAT: the customer is understood, and can hold you to it.",
  },
  concept "c3" {
    title = "Communication styles",
    meaning = "Passive gives way, aggressive attacks, assertive is firm and fair. Adjust your manner to the person and the moment.",
    line = "Saying plainly what you can do, without blame, is assertive: both sides keep their dignity.",
  },
  concept "c4" {
    title = "Using FCR, CSAT and NPS",
    meaning =
      "Let resolution, satisfaction and recommendation figures start a change and test it. Say how many answers stand behind them.",
    line = "Starting from a figure, and checking it again afterwards, is measuring to improve; small numbers call for care.",
  },
  concept "c5" {
    title = "Consumer, data and equality law",
    meaning = "Know what you owe people at the front line: their consumer rights, care with personal data, and equal access.",
    line = "Telling people the rights they have is good service: a customer cannot choose what nobody mentions.",
  },

  tip "t1" {
    title = "Use real cases",
    meaning = "Answer with things that happened where you work: an assessor wants to see ideas put to use.",
    line = "After the idea, say 'for example, last month', and tell it without names.",
  },
  tip "t2" {
    title = "Promote in a set order",
    meaning = "Know the product, find the need, choose how to say it, then review how it went.",
    line = "When the need changes, go back a step: the order serves the customer, not the script.",
  },
  tip "t3" {
    title = "Name the framework and its use",
    meaning = "Mention known frameworks, such as SMART or Tuckman's team stages, each with what got better for customers.",
    line = "One sentence is enough: the framework, what it made you do, what the customer gained.",
  },
}

model "heat" {
  title = "HEAT: service recovery",
  line = "HEAT: hear, empathise, apologise, take ownership. It is a loop: if the story starts again, go back to hearing.",
  steps = { "h", "e", "a", "t" },

  criterion "h" {
    title = "Hear",
    looks_for = "Lets the customer finish, then says the main facts back.",
    rests_on = "promote.c2",
  },
  criterion "e" {
    title = "Empathise",
    looks_for = "Puts this customer's feeling, and the fact behind it, into plain words.",
    rests_on = "promote.c2",
  },
  criterion "a" {
    title = "Apologise",
    looks_for = "Says sorry once, for what this did to the customer, with no excuse; an apology does not in itself admit fault.",
    rests_on = "promote.c2",
  },
  criterion "t" {
    title = "Take ownership",
    looks_for = "Says who will do what, by when, then checks that it is understood and gets done.",
    rests_on = "promote.c2",
  },
}

model "calm" {
  title = "Making room to calm",
  line = "De-escalation makes room for a person to calm; it is not done to them, may not work, and stepping away can be right.",
  steps = { "space", "listen", "plain", "feel", "limits", "choices", "debrief" },

  criterion "space" {
    title = "Space and body",
    looks_for = "Stands back, keeps hands open and in view, and leaves both people a way out.",
    rests_on = "coach.c2",
  },
  criterion "listen" {
    title = "Listen and allow silence",
    looks_for = "Waits, does not cut in, and lets a silence stand.",
    rests_on = "coach.c2",
  },
  criterion "plain" {
    title = "Be short",
    looks_for = "Says one thing at a time in short sentences, and calmly says it again.",
    rests_on = "coach.c2",
  },
  criterion "feel" {
    title = "Find want and feeling",
    looks_for = "Asks what the person wants, or names the feeling beneath the anger.",
    rests_on = "coach.c2",
  },
  criterion "limits" {
    title = "Set a limit in time",
    looks_for = "States one fair limit calmly, neither too soon nor too late, and one that can be kept.",
    rests_on = "coach.c2",
  },
  criterion "choices" {
    title = "Offer real choices",
    looks_for = "Offers two ways forward, both of which can really be had.",
    rests_on = "coach.c2",
  },
  criterion "debrief" {
    title = "Debrief",
    looks_for = "Goes over it with a colleague afterwards: what helped, and what to do sooner.",
    rests_on = "coach.c2",
  },
}

model "grow" {
  title = "GROW: a coaching talk",
  line = "GROW: goal, reality, options, will. Ask more than you tell, and begin with whichever the person needs first.",
  steps = { "g", "r", "o", "w" },

  criterion "g" {
    title = "Goal",
    looks_for = "Agrees with the person what they want from the talk.",
    rests_on = "coach.c3",
  },
  criterion "r" {
    title = "Reality",
    looks_for = "Asks what happens now, and for the facts, before any ideas.",
    rests_on = "coach.c3",
  },
  criterion "o" {
    title = "Options",
    looks_for = "Helps the person find two or more ways forward, their own first.",
    rests_on = "coach.c3",
  },
  criterion "w" {
    title = "Will",
    looks_for = "Closes with what each will do and by which day, in the person's own words.",
    rests_on = "coach.c3",
  },
}

model "fb" {
  title = "Feedback",
  line = "SBI: the situation, the behaviour you saw, the impact it had. Speak of the act, not the person, and let the learner go first.",
  steps = { "first", "sbi", "seek" },

  criterion "sbi" {
    title = "Act and effect",
    looks_for = "Says when it was, what was done and what it led to.",
    rests_on = "coach.c3",
  },
  criterion "first" {
    title = "Learner first",
    looks_for = "Asks the learner how it went before giving a view.",
    rests_on = "coach.c3",
  },
  criterion "seek" {
    title = "Ask for feedback",
    looks_for = "Asks for feedback with one question that the other person is able to answer.",
    rests_on = "develop.c4",
  },
}

model "smart" {
  title = "SMART: aims",
  line = "SMART: specific, measurable, achievable, relevant, time-bound; two people should be able to agree whether it was reached.",
  steps = { "s", "m", "a", "r", "t" },

  criterion "s" {
    title = "Specific",
    looks_for = "The aim names one thing to do, in one kind of situation.",
    rests_on = "promote.t3",
  },
  criterion "m" {
    title = "Measurable",
    looks_for = "The aim holds a figure that can be counted or measured.",
    rests_on = "promote.t3",
  },
  criterion "a" {
    title = "Achievable",
    looks_for = "The aim can be done with the hours and means there are.",
    rests_on = "promote.t3",
  },
  criterion "r" {
    title = "Relevant",
    looks_for = "The aim says which service standard it serves.",
    rests_on = "promote.t3",
  },
  criterion "t" {
    title = "Time-bound",
    looks_for = "The aim has a date by which it is to be reached.",
    rests_on = "promote.t3",
  },
}

model "kirk" {
  title = "Kirkpatrick's four levels",
  line = "Four levels: reaction, learning, behaviour, results. Each takes longer to show than the one before.",
  steps = { "1", "2", "3", "4" },

  criterion "1" {
    title = "Reaction",
    looks_for = "Takes what people say about how the learning felt as reaction, and no more.",
    rests_on = "learn.t3",
  },
  criterion "2" {
    title = "Learning",
    looks_for = "Looks for what the learner now knows or is able to do.",
    rests_on = "learn.t3",
  },
  criterion "3" {
    title = "Behaviour",
    looks_for = "Looks for what the learner now does differently on the job.",
    rests_on = "learn.t3",
  },
  criterion "4" {
    title = "Results",
    looks_for = "Looks for what customers and the service got from it, and what else could explain it.",
    rests_on = "learn.t3",
  },
}

model "reflect" {
  title = "What, so what, now what",
  line = "Three questions turn an event into learning: what happened, why it mattered, what comes next.",
  steps = { "what", "sowhat", "nowhat" },

  criterion "what" {
    title = "What",
    looks_for = "Tells what happened, with the words that were used.",
    rests_on = "develop.t6",
  },
  criterion "sowhat" {
    title = "So what",
    looks_for = "Says what it led to, and what the speaker's own part in it was.",
    rests_on = "develop.t6",
  },
  criterion "nowhat" {
    title = "Now what",
    looks_for = "Names one thing to do next time, and when.",
    rests_on = "develop.t6",
  },
}

model "pdsa" {
  title = "Plan, do, study, act",
  line = "Plan, do, study, act: guess first, try it small, compare, decide; then go round again.",
  steps = { "plan", "do", "study", "act" },

  criterion "plan" {
    title = "Plan",
    looks_for = "Writes down an aim, a starting figure and what the change is expected to do.",
    rests_on = "improve.t4",
  },
  criterion "do" {
    title = "Do",
    looks_for = "Tries the change small, and notes what happens.",
    rests_on = "improve.t4",
  },
  criterion "study" {
    title = "Study",
    looks_for = "Puts the result beside what was expected.",
    rests_on = "improve.t4",
  },
  criterion "act" {
    title = "Act",
    looks_for = "Decides whether to keep the change, alter it or drop it, and says why.",
    rests_on = "improve.t4",
  },
}

model "model" {
  title = "Quality and team models",
  line = "A model is a way of looking: SERVQUAL for gaps, the journey for places, Tuckman for teams.",
  steps = { "servqual", "journey", "tuckman" },

  criterion "servqual" {
    title = "SERVQUAL",
    looks_for =
      "Sorts comments by reliability, assurance, tangibles, empathy and responsiveness, and reads expected against found.",
    rests_on = "improve.t4",
  },
  criterion "journey" {
    title = "Journey",
    looks_for = "Finds the point of contact at which the problem arose.",
    rests_on = "promote.c1",
  },
  criterion "tuckman" {
    title = "Tuckman",
    looks_for = "Tells forming, storming, norming and performing apart, and knows that a team may go back a stage.",
    rests_on = "promote.t3",
  },
}

model "style" {
  title = "Communication style",
  line = "Assertive means firm and fair: say what you can and cannot do, and hear what the other person needs.",
  steps = { "fit" },

  criterion "fit" {
    title = "Style fits",
    looks_for = "Stays firm without attacking or giving in, and adjusts to the person's manner.",
    rests_on = "promote.c3",
  },
}

model "report" {
  title = "Reporting a result",
  line = "A report answers one question first: what was aimed for, and what came of it?",
  steps = { "link" },

  criterion "link" {
    title = "Aim beside result",
    looks_for = "Sets the result beside the first aim and says honestly, in one line, whether it was met.",
    rests_on = "improve.t3",
  },
}

model "promo" {
  title = "Promotion in order",
  line = "Need, benefit, channel, review; and when it does not suit the customer, say so.",
  steps = { "need", "benefit", "channel", "review" },

  criterion "need" {
    title = "Need first",
    looks_for = "Finds out what the customer needs before describing anything.",
    rests_on = "promote.t2",
  },
  criterion "benefit" {
    title = "Benefit",
    looks_for = "Says what a feature would do for this customer.",
    rests_on = "promote.t2",
  },
  criterion "channel" {
    title = "Channel",
    looks_for = "Puts the message where the people it is for will meet it.",
    rests_on = "promote.t2",
  },
  criterion "review" {
    title = "Review",
    looks_for = "Judges how it went by a measure that fits the aim.",
    rests_on = "promote.t2",
  },
}

model "law" {
  title = "Law at the front line",
  line = "Tell people their rights plainly, and check the dated rule card when unsure; the cards are for practice, not legal advice.",
  steps = { "goods", "data", "equality", "fairtrading" },

  criterion "goods" {
    title = "Consumer rights",
    looks_for = "Tells the customer every remedy open to them, and never sends them to the maker as the only way.",
    rests_on = "promote.c5",
    card = "law.goods",
  },
  criterion "data" {
    title = "Data",
    looks_for = "Knows a request for personal data however it is worded, and checks who is asking before giving anything out.",
    rests_on = "promote.c5",
    card = "law.data",
  },
  criterion "equality" {
    title = "Equality",
    looks_for = "Asks the person what they need, and makes a reasonable adjustment with dignity and without charge.",
    rests_on = "promote.c5",
    card = "law.equality",
  },
  criterion "fairtrading" {
    title = "Full price",
    looks_for = "Gives the full price from the start, with every charge that cannot be avoided.",
    rests_on = "coach.c5",
    card = "law.fairtrading",
  },
}
