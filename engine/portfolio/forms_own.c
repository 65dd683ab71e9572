/* Forms about the trainee's own service: what others said, what was done to learn, evidence from work. */
#include "portfolio/form.h"
#include "portfolio/forms.h"

static const char *const one_step[] = { "What it is", NULL };

/* --- feedback --- */

static const rp_choice sources[] = {
    { "customer", "A customer, in their own words" },
    { "survey", "A customer survey" },
    { "supervisor", "A supervisor or manager" },
    { "colleague", "A colleague" },
    { "observer", "Somebody who observed me" },
    { "coach", "A coach or an assessor" },
    { NULL, NULL },
};

static const rp_choice askings[] = {
    { "asked", "I asked for it" },
    { "unasked", "It came by itself" },
    { NULL, NULL },
};

static const rp_choice weights[] = {
    { "pattern", "I have heard it before" },
    { "once", "Once only, so far" },
    { "conflicts", "Others say otherwise" },
    { NULL, NULL },
};

static const char *const feedback_steps[] = { "What was said", "What you make of it", NULL };

static const rp_field feedback_fields[] = {
    { "source", "Where it came from", "Different kinds of people notice different things.", RP_FIELD_CHOICE,
      0, "it does not say yet where it came from", sources, 0, 0 },
    { "who", "Whose words", "Their role; no name: initials will do.", RP_FIELD_WORDS, 0,
      "it does not say yet whose words they are", NULL, 0, 0 },
    { "on", "When", "The day on which you got it.", RP_FIELD_DATE, 0, "it has no date yet", NULL, 0, 0 },
    { "asked", "How it came", "Asking for feedback counts as an action of your own.", RP_FIELD_CHOICE, 0,
      "it does not say yet whether you asked for it", askings, 0, 0 },
    { "question", "What you asked", "One question that can be answered, about one thing you do.",
      RP_FIELD_WORDS, 0, NULL, NULL, 0, 0 },
    { "remark", "What was said", "Their words as they were, as near as you can.", RP_FIELD_WORDS, 0,
      "it does not quote yet what was said", NULL, 0, 0 },
    { "point", "Which marking point it is about", "Where it fits one.", RP_FIELD_LINK, 0, NULL, NULL,
      RP_LINK_POINT, 0 },
    { "weight", "How much it weighs", "A pattern asks for more than one odd remark does.", RP_FIELD_CHOICE, 1,
      "it does not say yet whether it is a pattern", weights, 0, 0 },
    { "meaning", "What you take from it", "What you will do about it, or why nothing.", RP_FIELD_WORDS, 1,
      "it does not say yet what you take from it", NULL, 0, 0 },
    { "changed", "What it has changed", "What you do otherwise since; once there is something to say.",
      RP_FIELD_WORDS, 1, NULL, NULL, 0, 0 },
    { "row", "The row of your plan it led to", "Where it did.", RP_FIELD_LINK, 1, NULL, NULL, RP_LINK_ROW,
      0 },
    { "coaching", "The coaching it is about", "Where it belongs to a coaching plan, a session or a review.",
      RP_FIELD_LINK, 1, NULL, NULL, RP_LINK_RECORD, 0 },
    { "again", "When you will ask again", "Feedback goes on: set the next day.", RP_FIELD_DATE, 1, NULL, NULL,
      0, 0 },
};

static const rp_order feedback_orders[] = {
    { "on", "again", false, "the day to ask again is not later than the day of the feedback" },
};

const rp_form form_feedback = { "feedback",
                                "Feedback from somebody else",
                                "What others say of your service, and what you do with it.",
                                feedback_steps,
                                feedback_fields,
                                FORM_COUNT(feedback_fields),
                                feedback_orders,
                                FORM_COUNT(feedback_orders) };

/* --- activity --- */

static const char *const activity_steps[] = { "What you did", "What it changed", NULL };

static const rp_field activity_fields[] = {
    { "what", "What you did", "A course, shadowing, mentoring, practice with a colleague …", RP_FIELD_WORDS,
      0, "it does not say yet what you did", NULL, 0, 0 },
    { "on", "When", "The last day of it.", RP_FIELD_DATE, 0, "it has no date yet", NULL, 0, 0 },
    { "hours", "How long", "Such as 3 hours.", RP_FIELD_FIGURE, 0, NULL, NULL, 0, 0 },
    { "row", "The row of your plan it belongs to", "Where it belongs to one.", RP_FIELD_LINK, 0, NULL, NULL,
      RP_LINK_ROW, 0 },
    { "moves", "What it should move for customers",
      "One measure of theirs, such as how many have to ring twice.", RP_FIELD_WORDS, 0,
      "it does not say yet which measure of customers it should move", NULL, 0, 0 },
    { "moves_by", "By when", "The day on which you look at that measure.", RP_FIELD_DATE, 0,
      "it does not say yet by when customers should notice", NULL, 0, 0 },
    { "now", "What you do now", "What you do at work that you did not do before.", RP_FIELD_WORDS, 1,
      "it does not say yet what you do now that you did not do before", NULL, 0, 0 },
    { "proof", "How it can be seen", "A figure, a remark, what somebody observed.", RP_FIELD_WORDS, 1,
      "it does not say yet how the change can be seen", NULL, 0, 0 },
    { "customers", "What it did for customers", "Which outcome it moved, with one real case.", RP_FIELD_WORDS,
      1, "it does not say yet what it did for customers", NULL, 0, 0 },
    { "left", "What did not carry over", "Something always does not.", RP_FIELD_WORDS, 1,
      "it does not say yet what did not carry over", NULL, 0, 0 },
    { "discussed", "When you talked it over", "With whoever supports your development.", RP_FIELD_DATE, 1,
      "it does not say yet when you talked it over with somebody", NULL, 0, 0 },
};

static const rp_order activity_orders[] = {
    { "on", "moves_by", true, "customers should notice it before it was done" },
    { "on", "discussed", true, "it was talked over before it was done" },
};

const rp_form form_activity = { "activity",
                                "Something you did to learn",
                                "One activity, and what it changed at work.",
                                activity_steps,
                                activity_fields,
                                FORM_COUNT(activity_fields),
                                activity_orders,
                                FORM_COUNT(activity_orders) };

/* --- evidence from work --- */

static const rp_choice work_kinds[] = {
    { "observation", "Somebody observed it" },
    { "witness", "Somebody who was there says so" },
    { "product", "Something that was made or written" },
    { "discussion", "A professional discussion" },
    { "account", "My own account" },
    { NULL, NULL },
};

static const rp_field work_fields[] = {
    { "point", "Which marking point", "One entry for each.", RP_FIELD_LINK, 0,
      "it does not say yet for which marking point", NULL, RP_LINK_POINT, 0 },
    { "kind", "What kind of evidence", "Your own account is the weakest: bring another beside it.",
      RP_FIELD_CHOICE, 0, "it does not say yet what kind of evidence it is", work_kinds, 0, 0 },
    { "where", "Where", "The place or the team; no names of customers or colleagues.", RP_FIELD_WORDS, 0,
      "it does not say yet where", NULL, 0, 0 },
    { "on", "When", "The day on which it happened.", RP_FIELD_DATE, 0, "it has no date yet", NULL, 0, 0 },
    { "what", "What happened", "What you did and said, and what came of it.", RP_FIELD_WORDS, 0,
      "it does not say yet what happened", NULL, 0, 0 },
    { "witness", "Who can confirm it",
      "A role, or initials. A witness says what was seen and does not decide.", RP_FIELD_WORDS, 0,
      "it does not say yet who can confirm it", NULL, 0, 0 },
    { "kept", "Where the evidence is kept", "A folder, a system, a file's name.", RP_FIELD_WORDS, 0, NULL,
      NULL, 0, 0 },
    { "attempt", "The run that goes with it", "Where you practised the same.", RP_FIELD_LINK, 0, NULL, NULL,
      RP_LINK_ATTEMPT, 0 },
};

const rp_form form_work = { "work",
                            "Evidence from work",
                            "A simulation is no workplace: collect what shows the same at work.",
                            one_step,
                            work_fields,
                            FORM_COUNT(work_fields),
                            NULL,
                            0 };
