/* Forms of coaching: the plan, a session, looking back. */
#include "portfolio/form.h"
#include "portfolio/forms.h"

/* --- the plan --- */

static const char *const plan_steps[] = { "The person", "The aim", "How and when", NULL };

static const rp_field plan_fields[] = {
    { "coachee", "Whom you coach", "Role or initials, no name.", RP_FIELD_WORDS, 0,
      "it does not say yet whom you coach", NULL, 0, 0 },
    { "need", "What you saw", "The contact or the figure that shows the gap.", RP_FIELD_WORDS, 0,
      "it does not say yet which gap you saw", NULL, 0, 0 },
    { "learns", "How this person likes to learn",
      "Ask them: what has worked before? A preference, not a label; mix methods, and fit them to the task.",
      RP_FIELD_WORDS, 0, "it does not say yet how this person likes to learn", NULL, 0, 0 },
    { "barriers", "What could get in the way", "Time, noise, worry, language, shifts …", RP_FIELD_WORDS, 0,
      "it does not say yet what could get in the way", NULL, 0, 0 },
    { "aim", "What they will do", "One act in one setting.", RP_FIELD_WORDS, 1,
      "it does not say yet what they will do", NULL, 0, 'S' },
    { "measure", "How much", "The figure to reach, such as 8 of 10 written as 80 %.", RP_FIELD_FIGURE, 1,
      "the aim has no figure yet", NULL, 0, 'M' },
    { "means", "What you will use", "Time off the phones, clips, an observer: what there really is.",
      RP_FIELD_WORDS, 1, "it does not say yet what you will use", NULL, 0, 'A' },
    { "standard", "The standard behind it", "Which line of your service standard it serves.", RP_FIELD_WORDS,
      1, "the aim names no standard yet", NULL, 0, 'R' },
    { "by", "By when", "The day on which the aim is to be reached.", RP_FIELD_DATE, 1,
      "the aim has no date yet", NULL, 0, 'T' },
    { "before", "Where they are now", "The same measure, before anything is done.", RP_FIELD_FIGURE, 1,
      "it has no figure from before yet", NULL, 0, 0 },
    { "before_on", "When that was measured", "Earlier than the first session.", RP_FIELD_DATE, 1,
      "the figure from before has no date yet", NULL, 0, 0 },
    { "methods", "What you will do together", "More than one way: watch, talk through, try.", RP_FIELD_WORDS,
      2, "it does not say yet what you will do together", NULL, 0, 0 },
    { "first_on", "The first session", "Its day.", RP_FIELD_DATE, 2, "the first session has no date yet",
      NULL, 0, 0 },
    { "minutes", "How long each takes", "Such as 20 minutes.", RP_FIELD_FIGURE, 2,
      "it does not say yet how long a session takes", NULL, 0, 0 },
    { "review_on", "When you look back", "The day of the review.", RP_FIELD_DATE, 2,
      "it has no review date yet", NULL, 0, 0 },
    { "agreed_on", "When you both agreed", "The day on which the person said yes to this plan.",
      RP_FIELD_DATE, 2, "it does not say yet when the person agreed to it", NULL, 0, 0 },
};

static const rp_order plan_orders[] = {
    { "before_on", "first_on", false,
      "the figure from before has to be dated earlier than the first session" },
    { "first_on", "by", false, "the aim is due before the first session is over" },
    { "first_on", "review_on", false, "the review is not later than the first session" },
    { "agreed_on", "first_on", true, "the first session is dated earlier than the day on which you agreed" },
};

const rp_form form_coaching_plan = { "coaching-plan",
                                     "A coaching plan",
                                     "What a colleague is to do better, and how you help.",
                                     plan_steps,
                                     plan_fields,
                                     FORM_COUNT(plan_fields),
                                     plan_orders,
                                     FORM_COUNT(plan_orders) };

/* --- a session --- */

static const char *const session_steps[] = { "The session", "What comes next", NULL };

static const rp_field session_fields[] = {
    { "plan", "The coaching plan", "Which one it belongs to.", RP_FIELD_LINK, 0,
      "it is not linked to a coaching plan yet", NULL, RP_LINK_RECORD, 0 },
    { "on", "When", "The day of the session.", RP_FIELD_DATE, 0, "it has no date yet", NULL, 0, 0 },
    { "goal", "What the talk was for", "As you agreed it at the beginning.", RP_FIELD_WORDS, 0,
      "it does not say yet what the talk was for", NULL, 0, 0 },
    { "theirs", "What they said first", "How it went for them, before you said anything of it.",
      RP_FIELD_WORDS, 0, "it does not say yet what the other person said of it first", NULL, 0, 0 },
    { "asked", "What you asked", "An open question, in your words.", RP_FIELD_WORDS, 0,
      "it does not quote yet what you asked", NULL, 0, 0 },
    { "shown", "What you showed and they tried", "Which way of learning you used, and why that one.",
      RP_FIELD_WORDS, 0, "it does not say yet what you showed and what they tried", NULL, 0, 0 },
    { "feedback", "The feedback you gave", "The moment, the act and its effect.", RP_FIELD_WORDS, 0,
      "it does not say yet which feedback you gave", NULL, 0, 0 },
    { "next", "Who does what by when", "One thing; in their words.", RP_FIELD_WORDS, 1,
      "it does not say yet who does what next", NULL, 0, 0 },
    { "next_on", "The next session or look", "Its day.", RP_FIELD_DATE, 1, "the next step has no date yet",
      NULL, 0, 0 },
    { "changed", "What you changed in your support", "And why, where something did not work.", RP_FIELD_WORDS,
      1, NULL, NULL, 0, 0 },
};

static const rp_order session_orders[] = {
    { "on", "next_on", false, "the next step is not later than the session" },
};

const rp_form form_coaching_session = { "coaching-session",
                                        "A coaching session",
                                        "What was said, shown and tried, soon after it happened.",
                                        session_steps,
                                        session_fields,
                                        FORM_COUNT(session_fields),
                                        session_orders,
                                        FORM_COUNT(session_orders) };

/* --- looking back --- */

static const char *const review_steps[] = { "What came of it", "Before and after", "Your own coaching",
                                            NULL };

static const rp_field review_fields[] = {
    { "plan", "The coaching plan", "Which one it looks back at.", RP_FIELD_LINK, 0,
      "it is not linked to a coaching plan yet", NULL, RP_LINK_RECORD, 0 },
    { "on", "When", "The day on which you looked back.", RP_FIELD_DATE, 0, "it has no date yet", NULL, 0, 0 },
    { "theirs", "The other person's words", "What helped and what did not, as they said it.", RP_FIELD_WORDS,
      0, "it does not quote the other person yet", NULL, 0, 0 },
    { "reaction", "1. Reaction", "How it felt to them.", RP_FIELD_WORDS, 0,
      "it says nothing yet of level 1, reaction", NULL, 0, 0 },
    { "learning", "2. Learning", "What they now know or can do.", RP_FIELD_WORDS, 0,
      "it says nothing yet of level 2, learning", NULL, 0, 0 },
    { "behaviour", "3. Behaviour", "What they now do at work, and who saw it.", RP_FIELD_WORDS, 0,
      "it says nothing yet of level 3, behaviour", NULL, 0, 0 },
    { "results", "4. Results", "What customers and the service gained. 'Too early to say' is an answer.",
      RP_FIELD_WORDS, 0, "it says nothing yet of level 4, results", NULL, 0, 0 },
    { "before", "The figure before", "From the plan.", RP_FIELD_FIGURE, 1, "it has no figure from before yet",
      NULL, 0, 0 },
    { "before_on", "Date of the figure before", "Its day.", RP_FIELD_DATE, 1,
      "the figure from before has no date yet", NULL, 0, 0 },
    { "before_n", "How many the figure before rests on", "Contacts or answers.", RP_FIELD_COUNT, 1, NULL,
      NULL, 0, 0 },
    { "after", "The figure after", "The same measure.", RP_FIELD_FIGURE, 1,
      "it has no figure from afterwards yet", NULL, 0, 0 },
    { "after_on", "Date of the figure after", "Its day.", RP_FIELD_DATE, 1,
      "the figure from afterwards has no date yet", NULL, 0, 0 },
    { "after_n", "How many the figure after rests on", "Contacts or answers.", RP_FIELD_COUNT, 1,
      "it does not say yet how many contacts or answers the figure rests on", NULL, 0, 0 },
    { "aim", "The aim", "As it was in the plan.", RP_FIELD_FIGURE, 1,
      "the aim does not stand beside the result yet", NULL, 0, 0 },
    { "rival", "What else could explain it", "A quiet week, a new script, other people …", RP_FIELD_WORDS, 1,
      "it does not say yet what else could explain the change", NULL, 0, 0 },
    { "change", "One thing you will coach differently", "In your own coaching, not theirs.", RP_FIELD_WORDS,
      2, "it names no change to your own coaching yet", NULL, 0, 0 },
};

static const rp_order review_orders[] = {
    { "before_on", "after_on", false, "the figure from before has to be dated earlier than the one after" },
    { "after_on", "on", true, "you looked back before the last figure was there" },
};

const rp_form form_coaching_review = { "coaching-review",
                                       "Looking back at coaching",
                                       "What it did, on four levels, in figures and in words.",
                                       review_steps,
                                       review_fields,
                                       FORM_COUNT(review_fields),
                                       review_orders,
                                       FORM_COUNT(review_orders) };
