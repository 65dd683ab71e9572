/* The empty forms. What coaching plan and development plan ask is the forms' own to say (form.h): the same that the
 * window asks for. */
#include "rapport/plan.h"
#include "rapport/records.h"
#include "report/blank.h"

#define COUNT(parts) (sizeof(parts) / sizeof *(parts))

static const char *const yes_no[] = { "yes", "no", NULL };

/* --- parts that several forms share --- */

/* Valid, authentic, reliable, current, sufficient. */
static const char *const asked_of_evidence[] = {
    "Valid: it shows what the marking point asks", "Authentic: it is the trainee's own",
    "Reliable: somebody else would find the same", "Current: it is recent enough",
    "Sufficient: there is enough of it",           NULL,
};
static const char *const evidence_columns[] = {
    "The evidence is", "Yes", "No", "To get", "What is missing, and who gets it", NULL
};

#define EVIDENCE                                                                                             \
    {                                                                                                        \
        BLANK_GRID, "Is the evidence good enough to decide on?", NULL, 0, evidence_columns,                  \
            asked_of_evidence                                                                                \
    }

const blank_part blank_evidence = EVIDENCE;

/* --- observation --- */

static const char *const settings[] = { "a simulation", "real work", NULL };
static const char *const seen_columns[] = { "Time", "What was said and done", "Marking point", NULL };
static const char *const question_columns[] = { "Question", "Answer, in the trainee's words", NULL };
static const char *const point_columns[] = { "Marking point", "Seen at", "What was seen", NULL };
static const char *const observers[] = { "Assessor", "Trainee", "Internal quality assurer, where sampled",
                                         NULL };

static const blank_part observation[] = {
    { BLANK_SECTION, "The occasion", NULL, 0, NULL, NULL },
    { BLANK_LINE, "Trainee", NULL, 0, NULL, NULL },
    { BLANK_LINE, "Assessor", NULL, 0, NULL, NULL },
    { BLANK_CHOICE, "What was observed", NULL, 0, settings, NULL },
    { BLANK_LINE, "Where", "The place or the team; of a simulation: the scenario and the attempt.", 0, NULL,
      NULL },
    { BLANK_LINE, "When", "The day, and from when to when.", 0, NULL, NULL },
    { BLANK_SECTION, "What was seen", "As it happened, with the time. What you think of it comes later.", 0,
      NULL, NULL },
    { BLANK_GRID, "Notes, in the order of what happened", NULL, 10, seen_columns, NULL },
    { BLANK_SECTION, "Marking points", "Only what was seen: leave the others empty.", 0, NULL, NULL },
    { BLANK_SEEN, "Marking points", NULL, 0, point_columns, NULL },
    { BLANK_SECTION, "Questions", "What could not be seen can be asked.", 0, NULL, NULL },
    { BLANK_GRID, "Questions and answers", NULL, 5, question_columns, NULL },
    { BLANK_SECTION, "Feedback", "The trainee speaks first.", 0, NULL, NULL },
    { BLANK_WORDS, "How the trainee saw it", NULL, 3, NULL, NULL },
    { BLANK_WORDS, "What helped the customer, and how it showed", "The moment, the act and its effect.", 3,
      NULL, NULL },
    { BLANK_WORDS, "What to work on", "One thing, and what it would change for customers.", 3, NULL, NULL },
    { BLANK_WORDS, "What comes next", "Who does what by when.", 2, NULL, NULL },
    { BLANK_SECTION, "The evidence", "For the assessor.", 0, NULL, NULL },
    EVIDENCE,
    { BLANK_SECTION, "Signatures", NULL, 0, NULL, NULL },
    { BLANK_SIGNED, "This is what was seen and said", NULL, 0, observers, NULL },
};

/* --- witness --- */

static const char *const relations[] = { "supervisor or manager", "colleague", "customer",
                                         "trainer or coach",      "other:",    NULL };
static const char *const was_there[] = { "I was there and saw it myself", NULL };
static const char *const witnesses[] = { "Witness", "Trainee", NULL };
static const char *const checkers[] = { "Assessor", NULL };

static const blank_part witness[] = {
    { BLANK_NOTE,
      "A witness records what was seen and does not decide. Whether it is enough is the assessor's to say.",
      NULL, 0, NULL, NULL },
    { BLANK_SECTION, "Who you are", NULL, 0, NULL, NULL },
    { BLANK_LINE, "Witness", "Name, or role and initials.", 0, NULL, NULL },
    { BLANK_LINE, "Role", "What you do there.", 0, NULL, NULL },
    { BLANK_CHOICE, "You are the trainee's", NULL, 0, relations, NULL },
    { BLANK_LINE, "How the assessor can reach you", NULL, 0, NULL, NULL },
    { BLANK_SECTION, "What you saw", NULL, 0, NULL, NULL },
    { BLANK_LINE, "Trainee", NULL, 0, NULL, NULL },
    { BLANK_LINE, "Where", "The place or the team.", 0, NULL, NULL },
    { BLANK_LINE, "When", "The day and the time.", 0, NULL, NULL },
    { BLANK_WORDS, "What happened before", "What the customer or colleague had come with.", 2, NULL, NULL },
    { BLANK_WORDS, "What the trainee said and did", "In your own words, and theirs as near as you can.", 9,
      NULL, NULL },
    { BLANK_WORDS, "What came of it", "What you could see, not what you suppose.", 4, NULL, NULL },
    { BLANK_CHOICE, "Please tick", NULL, 0, was_there, NULL },
    { BLANK_SIGNED, "This is what I saw", NULL, 0, witnesses, NULL },
    { BLANK_SHEET, "For the assessor", NULL, 0, NULL, NULL },
    { BLANK_LINE, "Marking points it bears on", NULL, 0, NULL, NULL },
    { BLANK_CHOICE, "Talked over with the witness", NULL, 0, yes_no, NULL },
    EVIDENCE,
    { BLANK_SIGNED, "Read and kept", NULL, 0, checkers, NULL },
};

/* --- questionnaire --- */

static const char *const answerers[] = { "a customer", "a colleague", "a supervisor or manager",
                                         "an observer", NULL };
static const char *const before[] = { "once", "more than once", "it was otherwise before", NULL };

static const blank_part questionnaire[] = {
    { BLANK_NOTE,
      "Thank you for a few minutes. Honest answers help most; short ones are welcome. Your answers are read "
      "by the trainee, and by "
      "whoever supports and assesses their learning.",
      NULL, 0, NULL, NULL },
    { BLANK_SECTION, "About this", "Filled in by the trainee before it is handed over.", 0, NULL, NULL },
    { BLANK_LINE, "Trainee", NULL, 0, NULL, NULL },
    { BLANK_LINE, "The contact or the piece of work",
      "What it was and when; nothing that tells who the customer was.", 0, NULL, NULL },
    { BLANK_WORDS, "My question to you", "One question that can be answered, about one thing I do.", 2, NULL,
      NULL },
    { BLANK_SECTION, "Your answers", NULL, 0, NULL, NULL },
    { BLANK_CHOICE, "You are", NULL, 0, answerers, NULL },
    { BLANK_WORDS, "Your answer to the question", NULL, 4, NULL, NULL },
    { BLANK_WORDS, "What did I say or do that helped?", NULL, 3, NULL, NULL },
    { BLANK_WORDS, "What would have helped more?", NULL, 3, NULL, NULL },
    { BLANK_WORDS, "What is one thing to keep, and one to change?", NULL, 3, NULL, NULL },
    { BLANK_CHOICE, "You have noticed this", NULL, 0, before, NULL },
    { BLANK_CHOICE, "May your words be quoted, without your name?", NULL, 0, yes_no, NULL },
    { BLANK_LINE, "Date", NULL, 0, NULL, NULL },
    { BLANK_SECTION, "Afterwards", "For the trainee; then keep it as a record of feedback.", 0, NULL, NULL },
    { BLANK_WORDS, "What I take from it", "What I will do about it, or why nothing.", 3, NULL, NULL },
    { BLANK_LINE, "The row of my plan that it led to", NULL, 0, NULL, NULL },
    { BLANK_LINE, "When I will ask again", NULL, 0, NULL, NULL },
};

/* --- self-assessment --- */

static const char *const own_columns[] = { "Marking point", "Own level", "Where it can be seen", NULL };
static const char *const selves[] = { "Trainee", "Talked over with", NULL };

static const blank_part self_assessment[] = {
    { BLANK_NOTE,
      "Say what you think before you look at any levels. For each point: your own level, and where it can be "
      "seen: a run and its "
      "turn, a day at work, what somebody said.",
      NULL, 0, NULL, NULL },
    { BLANK_LINE, "Trainee", NULL, 0, NULL, NULL },
    { BLANK_LINE, "Date", NULL, 0, NULL, NULL },
    { BLANK_SECTION, "Marking points", NULL, 0, NULL, NULL },
    { BLANK_RATED, "Marking points", NULL, 0, own_columns, NULL },
    { BLANK_SECTION, "What follows from it", NULL, 0, NULL, NULL },
    { BLANK_WORDS, "What I do well already, and how it shows", NULL, 3, NULL, NULL },
    { BLANK_WORDS, "The gap that customers would notice most",
      "It can become the first row of your development plan.", 3, NULL, NULL },
    { BLANK_SIGNED, "This is my own view", NULL, 0, selves, NULL },
};

/* --- plans --- */

static const char *const coaches[] = { "Coach", "Person coached", NULL };
static const char *const session_columns[] = { "Date", "What was agreed", "What was done about it", NULL };

static const blank_part coaching_plan[] = {
    { BLANK_SECTION, "Sessions", "One line each; the record of a session says more.", 0, NULL, NULL },
    { BLANK_GRID, "What was agreed and done", NULL, 3, session_columns, NULL },
    { BLANK_SIGNED, "We have agreed on this plan", NULL, 0, coaches, NULL },
};

static const char *const version_columns[] = { "Date", "What changed", "Why", NULL };
static const char *const planners[] = { "Trainee", "Supported by", NULL };

static const blank_part development_plan[] = {
    { BLANK_SHEET, "Versions",
      "A plan is looked at again and changed at least once. Moving a date alone is no update.", 0, NULL,
      NULL },
    { BLANK_GRID, "What changed, and why", NULL, 10, version_columns, NULL },
    { BLANK_LINE, "The next review", NULL, 0, NULL, NULL },
    { BLANK_SIGNED, "Talked over", NULL, 0, planners, NULL },
};

static const rp_form *coaching_form(void)
{
    return rp_record_form(RP_RECORD_COACHING_PLAN);
}

static const blank_form forms[RP_BLANKS] = {
    [RP_BLANK_OBSERVATION] = { "observation", "Observation record",
                               "For an assessor who watches a trainee serve customers and notes what was "
                               "seen.",
                               observation, COUNT(observation), NULL },
    [RP_BLANK_WITNESS] = { "witness", "Witness statement",
                           "For somebody who was there and says what they saw.", witness, COUNT(witness),
                           NULL },
    [RP_BLANK_QUESTIONNAIRE] = { "questionnaire", "Questionnaire: how was my service?",
                                 "For a customer or colleague who tells a trainee how their service was.",
                                 questionnaire, COUNT(questionnaire), NULL },
    [RP_BLANK_SELF_ASSESSMENT] = { "self-assessment", "Self-assessment",
                                   "For a trainee who says, point by point, how far they are and what shows "
                                   "it.",
                                   self_assessment, COUNT(self_assessment), NULL },
    [RP_BLANK_COACHING_PLAN] = { "coaching-plan", "Coaching plan",
                                 "For a trainee who coaches a colleague, to be filled in together.",
                                 coaching_plan, COUNT(coaching_plan), coaching_form },
    [RP_BLANK_DEVELOPMENT_PLAN] = { "development-plan", "Development plan",
                                    "For a trainee's own development: one sheet for each gap, filled in now "
                                    "and later.",
                                    development_plan, COUNT(development_plan), rp_plan_form },
};

const blank_form *blank_form_of(rp_blank blank)
{
    return &forms[blank];
}
