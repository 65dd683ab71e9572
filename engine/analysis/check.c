#include "analysis/check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "analysis/rules/rules.h"
#include "base/str.h"
#include "core/fields.h"

#define ERROR   RP_SEVERITY_ERROR
#define WARNING RP_SEVERITY_WARNING

static const check_rule rules[] = {
    { "unreachable", ERROR, CHECK_EXPLORED, "nobody can come to it, whatever they answer",
      "lead to it, mend the condition in front of it, or take it out", rules_unreachable },
    { "stuck", ERROR, CHECK_EXPLORED, "a run that comes there goes round and never ends",
      "give it a way out that is open on every path", rules_stuck },
    { "fault-at-play", ERROR, CHECK_EXPLORED, "a run that comes there stops without an ending",
      "mend the function or the condition in that line", rules_faults },
    { "broken-always", ERROR, CHECK_EXPLORED, "what should hold on every path does not",
      "mend the story on that path, or the condition", rules_broken_always },
    { "unused-claim", ERROR, CHECK_MODEL, "it promises evidence that no question gives",
      "tag it where it counts, or do not claim it", rules_unused_claim },
    { "never-shown", ERROR, CHECK_EXPLORED, "nobody can show the point, however well they do",
      "give it three questions with a strong option on one path, and no stop-and-talk moment that is tied to "
      "it",
      rules_never_shown },
    { "never-strong", ERROR, CHECK_EXPLORED, "nobody can take the criterion strongly",
      "lead to a question that takes it strongly", rules_never_strong },
    { "too-few-chances", ERROR, CHECK_EXPLORED, "fewer than three chances say nothing about anybody",
      "give that path more questions that could take it strongly", rules_too_few_chances },
    { "impure-function", ERROR, CHECK_MODEL,
      "what a function remembers or a condition changes cannot be replayed",
      "only 'after' may assign, and only to s", rules_impure },
    { "explicit-id", ERROR, CHECK_MODEL,
      "from version 2 on there are records and translations, which a question put in before it would mix up",
      "give it an id = \"…\" of its own, its old one if it was played before", rules_explicit_id },
    { "unused-actor", WARNING, CHECK_MODEL, "somebody is introduced and never speaks",
      "let them speak, or take them out", rules_unused_actor },
    { "unused-exhibit", WARNING, CHECK_MODEL, "a document that nobody gets to see",
      "show it, let it be read, put it into 'documents', or take it out", rules_unused_exhibit },
    { "unused-variable", WARNING, CHECK_MODEL, "the story remembers something and makes no use of it",
      "read it in a condition or a text, chart it, or take it out", rules_unused_variable },
    { "unused-file", WARNING, CHECK_FILES, "a file that the scenario does not use",
      "include or show it, or take it out of the folder", rules_unused_file },
    { "strong-longest", WARNING, CHECK_MODEL, "who always takes the longest option does well",
      "shorten some strong options, or give their neighbours more to say", rules_strong_longest },
    { "strong-shortest", WARNING, CHECK_MODEL, "who always takes the shortest option does well",
      "give some strong options more to say", rules_strong_shortest },
    { "unequal-lengths", WARNING, CHECK_MODEL, "an option that is much longer or shorter stands out",
      "make the options alike in length", rules_unequal_lengths },
    { "absolute-words", WARNING, CHECK_MODEL,
      "words like 'always' and 'never' in wrong options alone give them away",
      "say it without the word, or use such a word in a right option too", rules_absolute_words },
    { "catch-all", WARNING, CHECK_MODEL, "an option that stands for others asks for logic, not for service",
      "write what somebody would say or do", rules_catch_all },
    { "few-options", WARNING, CHECK_MODEL, "with fewer than four options guessing pays",
      "add what good people get wrong", rules_few_options },
    { "one-tone", WARNING, CHECK_MODEL, "who always takes that tone does well",
      "let other tones be right, or that one wrong, more often", rules_one_tone },
    { "criterion-in-quote", WARNING, CHECK_MODEL, "to name a good moment is not to have the craft",
      "let the criterion count where things are said", rules_criterion_in_quote },
    { "reading-load", WARNING, CHECK_MODEL, "there is more to read than the stated minutes allow",
      "cut the text, or state more minutes", rules_reading_load },
    { "random-shown", WARNING, CHECK_EXPLORED, "chance alone shows the point too often",
      "add wrong options, or questions about it", rules_random_shown },
    { "random-critical", WARNING, CHECK_EXPLORED, "chance alone makes a critical error too often",
      "have fewer critical options, or more others beside them", rules_random_critical },
    { "player-shows", WARNING, CHECK_EXPLORED, "a habit shows points that should take understanding",
      "change what the habit would choose in some of these questions", rules_player_shows },
    { "not-explored", WARNING, CHECK_EXPLORED, "what was not seen was not checked",
      "'rapport explore' goes on without a limit", rules_not_explored },
    { "unused-waiver", WARNING, CHECK_TEXT, "a note that allows nothing hides what comes later",
      "write it as below, where the finding stands, or take it out", NULL },
};

enum { RULES = sizeof rules / sizeof *rules };

static const char *const loading_rules[] = {
    "broken-translation",
    "missing-translation",
    "stale-translation",
    "framework-differs",
    RULE_UNKNOWN_NAME,
    RULE_UNKNOWN_FIELD,
    RULE_UNKNOWN_VALUE,
    RULE_WRONG_TYPE,
    RULE_MISSING,
    RULE_MISPLACED,
    RULE_DUPLICATE,
    RULE_LIMIT,
    RULE_TEXT,
    RULE_RULES,
    RULE_LEAVE,
    "syntax",
    "bare-text",
    "image",
    "unclaimed-id",
    "condition",
    "unreadable",
    "fault",
};

size_t check_rule_count(void)
{
    return RULES;
}

const check_rule *check_rule_at(size_t index)
{
    return &rules[index];
}

const check_rule *check_rule_named(const char *id)
{
    for (size_t i = 0; i < RULES; i++)
        if (str_is(rules[i].id, id))
            return &rules[i];
    return NULL;
}

bool check_is_loading_rule(const char *id)
{
    for (size_t i = 0; i < sizeof loading_rules / sizeof *loading_rules; i++)
        if (str_is(loading_rules[i], id))
            return true;
    return false;
}

void check_scenario(const check_subject *subject, rp_diagnostics *found)
{
    for (size_t i = 0; i < RULES; i++) {
        rules_context with = { subject, subject->scenario, &rules[i], found };
        if (rules[i].find && (rules[i].needs != CHECK_EXPLORED || subject->explored))
            rules[i].find(&with);
    }
}

void check_report(const char *rule, const char *file, int line, const char *message, rp_diagnostics *found)
{
    const check_rule *known = check_rule_named(rule);
    rp_diagnostic finding = { file, line, known->id, known->severity, false, message, known->hint };
    rp_diagnostics_add(found, &finding);
}
