/* Forms of change: an improvement of the service, and a row of the trainee's own development plan. */
#include "portfolio/form.h"
#include "portfolio/forms.h"

/* --- improvement --- */

static const char *const improvement_steps[] = { "Plan", "Do", "Evaluate", NULL };

static const rp_field improvement_fields[] = {
    { "problem", "The problem", "What is wrong for customers, with the figure that shows it.", RP_FIELD_WORDS,
      0, "it does not say yet what the problem is", NULL, 0, 0 },
    { "stakeholders", "Who is affected", "Roles; those at the front line too, and how they were asked.",
      RP_FIELD_WORDS, 0, "it does not say yet who is affected and how they were asked", NULL, 0, 0 },
    { "standard", "The standard behind it", "The promise or rule that it serves.", RP_FIELD_WORDS, 0,
      "it names no standard yet", NULL, 0, 'R' },
    { "idea", "What you will change", "One change, small enough to try.", RP_FIELD_WORDS, 0,
      "it does not say yet what you will change", NULL, 0, 'S' },
    { "resources", "What it takes", "People, time, money.", RP_FIELD_WORDS, 0,
      "it does not say yet which people, time and money it takes", NULL, 0, 'A' },
    { "risks", "What could go wrong", "And what you would do then.", RP_FIELD_WORDS, 0,
      "it does not say yet what could go wrong", NULL, 0, 0 },
    { "decides", "Who decides", "The role that says yes or no.", RP_FIELD_WORDS, 0,
      "it does not say yet who decides", NULL, 0, 0 },
    { "before", "The baseline", "One figure; from enough weeks to trust it.", RP_FIELD_FIGURE, 0,
      "it has no baseline yet", NULL, 0, 0 },
    { "before_on", "When it was taken", "Its last day; earlier than the change.", RP_FIELD_DATE, 0,
      "the baseline has no date yet", NULL, 0, 0 },
    { "before_n", "How many it rests on", "Answers, calls, orders.", RP_FIELD_COUNT, 0,
      "it does not say yet how many answers the baseline rests on", NULL, 0, 0 },
    { "aim", "The aim", "The figure to reach.", RP_FIELD_FIGURE, 0, "the aim has no figure yet", NULL, 0,
      'M' },
    { "by", "By when", "The day on which you measure again.", RP_FIELD_DATE, 0, "the aim has no date yet",
      NULL, 0, 'T' },
    { "done", "What was done", "And what changed on the way, with the reason.", RP_FIELD_WORDS, 1,
      "it does not say yet what was done", NULL, 0, 0 },
    { "done_on", "When it began", "The first day of the change.", RP_FIELD_DATE, 1,
      "the change has no date yet", NULL, 0, 0 },
    { "told", "Who was told what, and when", "Before, during and after; good news and bad.", RP_FIELD_WORDS,
      1, "it does not say yet who was told what", NULL, 0, 0 },
    { "after", "The result", "The same measure.", RP_FIELD_FIGURE, 2, "it has no result yet", NULL, 0, 0 },
    { "after_on", "When it was taken", "Its last day.", RP_FIELD_DATE, 2, "the result has no date yet", NULL,
      0, 0 },
    { "after_n", "How many it rests on", "Answers, calls, orders.", RP_FIELD_COUNT, 2,
      "it does not say yet how many answers the result rests on", NULL, 0, 0 },
    { "rival", "What else could explain it", "The season, a new product, who was away …", RP_FIELD_WORDS, 2,
      "it does not say yet what else could explain the result", NULL, 0, 0 },
    { "customers", "What customers said", "Their words.", RP_FIELD_WORDS, 2,
      "it does not say yet what customers said", NULL, 0, 0 },
    { "lessons", "What you learned", "Also from what did not work.", RP_FIELD_WORDS, 2,
      "it names no lesson yet", NULL, 0, 0 },
    { "check_on", "The next check", "The day on which you see whether it lasts.", RP_FIELD_DATE, 2,
      "the next check has no date yet", NULL, 0, 0 },
    { "row", "The row of your plan it belongs to", "Where it belongs to one.", RP_FIELD_LINK, 2, NULL, NULL,
      RP_LINK_ROW, 0 },
};

static const rp_order improvement_orders[] = {
    { "before_on", "done_on", false,
      "the baseline has to be dated earlier than the change that it measures" },
    { "before_on", "by", false, "the aim is due before the baseline was taken" },
    { "done_on", "after_on", false, "the result is dated before the change had begun" },
    { "after_on", "check_on", false, "the next check is not later than the result" },
};

const rp_form form_improvement = { "improvement",
                                   "An improvement of the service",
                                   "A change that you plan, carry out and evaluate.",
                                   improvement_steps,
                                   improvement_fields,
                                   FORM_COUNT(improvement_fields),
                                   improvement_orders,
                                   FORM_COUNT(improvement_orders) };

/* --- a row of the development plan --- */

static const char *const row_steps[] = { "Now", "Later", NULL };

static const rp_field row_fields[] = {
    { "gap", "The gap", "The remark or the level that shows it, quoted.", RP_FIELD_WORDS, 0,
      "it quotes no gap and no remark yet", NULL, 0, 0 },
    { "cites", "Where that comes from", "The feedback, the run or the marking point.", RP_FIELD_LINK, 0,
      "it is not linked to a remark, a run or a marking point yet", NULL,
      RP_LINK_RECORD | RP_LINK_ATTEMPT | RP_LINK_POINT, 0 },
    { "act", "What you will do", "One act in one setting.", RP_FIELD_WORDS, 0,
      "it does not say yet what you will do", NULL, 0, 'S' },
    { "measure", "How much", "The figure to reach.", RP_FIELD_FIGURE, 0, "the aim has no figure yet", NULL, 0,
      'M' },
    { "support", "What helps you", "Who and what supports you, and the time it takes.", RP_FIELD_WORDS, 0,
      "it does not say yet what support and time it takes", NULL, 0, 'A' },
    { "standard", "The standard and your duty",
      "The line of the standard, and the part of your job it belongs to.", RP_FIELD_WORDS, 0,
      "the aim names no standard yet", NULL, 0, 'R' },
    { "by", "By when", "The day on which it is to be reached.", RP_FIELD_DATE, 0, "the aim has no date yet",
      NULL, 0, 'T' },
    { "priority", "Priority", "1 comes first: what customers would notice most. No two rows share one.",
      RP_FIELD_COUNT, 0, "it has no priority yet", NULL, 0, 0 },
    { "why", "Why this rank", "What it changes for customers.", RP_FIELD_WORDS, 0,
      "it does not say yet what it changes for customers", NULL, 0, 0 },
    { "before", "Where you are now", "The same measure, before you begin.", RP_FIELD_FIGURE, 0,
      "it has no figure from before yet", NULL, 0, 0 },
    { "before_on", "When that was measured", "Earlier than what you do about it.", RP_FIELD_DATE, 0,
      "the figure from before has no date yet", NULL, 0, 0 },
    { "before_n", "How many it rests on", "Contacts or answers.", RP_FIELD_COUNT, 0, NULL, NULL, 0, 0 },
    { "done", "What you did", "The activity, as it really was.", RP_FIELD_WORDS, 1,
      "it does not say yet what you did", NULL, 0, 0 },
    { "done_on", "When", "Its day.", RP_FIELD_DATE, 1, "what you did has no date yet", NULL, 0, 0 },
    { "activity", "The record of it", "Where you kept one.", RP_FIELD_LINK, 1, NULL, NULL, RP_LINK_RECORD,
      0 },
    { "after", "Where you are then", "The same measure.", RP_FIELD_FIGURE, 1,
      "it has no figure from afterwards yet", NULL, 0, 0 },
    { "after_on", "When that was measured", "Its day.", RP_FIELD_DATE, 1,
      "the figure from afterwards has no date yet", NULL, 0, 0 },
    { "after_n", "How many it rests on", "Contacts or answers.", RP_FIELD_COUNT, 1, NULL, NULL, 0, 0 },
    { "customers", "What customers noticed", "A measure of theirs, or their words.", RP_FIELD_WORDS, 1,
      "it does not say yet what customers noticed", NULL, 0, 0 },
    { "effect", "What you do now", "That you did not do before.", RP_FIELD_WORDS, 1,
      "it does not say yet what you do now that you did not do before", NULL, 0, 0 },
    { "rival", "What else could explain it", "Be careful about causes.", RP_FIELD_WORDS, 1,
      "it does not say yet what else could explain the change", NULL, 0, 0 },
};

static const rp_order row_orders[] = {
    { "before_on", "by", false, "the aim is due before the figure from before was taken" },
    { "before_on", "done_on", false, "the figure from before has to be dated earlier than what you did" },
    { "done_on", "after_on", true, "the figure from afterwards is dated before what you did" },
};

const rp_form form_plan_row = { "plan-row",
                                "A row of your development plan",
                                "One gap: what you will do about it now, and later what came of it.",
                                row_steps,
                                row_fields,
                                FORM_COUNT(row_fields),
                                row_orders,
                                FORM_COUNT(row_orders) };
