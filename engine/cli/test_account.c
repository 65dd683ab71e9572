/* A walkthrough that came out otherwise, told so that its author can see why without playing it. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/testing.h"

void testing_tell_replay(const testing *t, const char *answers)
{
    str line = cli_command_line(t->cli, "play");
    cli_add_word(&line, t->name);
    str_add(&line, " --answers");
    cli_add_word(&line, answers);
    printf("    to see it: %s\n", line.bytes);
    str_finish(&line);
}

/* --- what the walkthrough says --- */

static void add_names(const walk_step *step, str *out)
{
    str_add(out, step->name_count == 1 ? "" : "{ ");
    for (size_t i = 0; i < step->name_count; i++)
        str_print(out, "%s\"%s\"", i ? ", " : "", step->names[i]);
    str_add(out, step->name_count == 1 ? "" : " }");
}

static void add_step(const walk_step *step, str *out)
{
    switch (step->kind) {
    case WALK_NAMES: add_names(step, out); break;
    case WALK_FIGURE: str_print(out, "%.15g", step->figure); break;
    case WALK_TEXT: str_print(out, "text \"%s\"", step->text); break;
    case WALK_SILENCE: str_add(out, "silence"); break;
    }
}

/* --- what is asked --- */

static void tell_list(const rp_pick_list *list)
{
    if (list->label)
        printf("      %s\n", list->label);
    for (size_t i = 0; i < list->option_count; i++)
        printf("      %zu. %s: %s\n", i + 1, list->options[i].id, list->options[i].text);
}

/* What the question takes, as a walkthrough writes it. */
static void tell_form(const rp_question *question)
{
    static const char *const forms[RP_QUESTION_KINDS] = {
        [RP_QUESTION_CHOOSE] = "one of",
        [RP_QUESTION_BUILD] = "a list of cards, from",
        [RP_QUESTION_RANK] = "a list of all cards in order, from",
        [RP_QUESTION_FIGURE] = "a number",
        [RP_QUESTION_QUOTE] = "one of the turns",
        [RP_QUESTION_FORM] = "a list with one card a field, from",
        [RP_QUESTION_WRITE] = "text \"…\"",
    };
    printf("    question %s%s%s takes %s%s%s\n", question->id, question->prompt ? ", " : "",
           question->prompt ? question->prompt : "", question->has_silence ? "silence, or " : "",
           forms[question->kind], question->list_count ? ":" : "");
    for (size_t i = 0; i < question->list_count; i++)
        tell_list(&question->lists[i]);
}

/* --- accounts --- */

static void tell_meant(const rp_run *run, const walk_step *step)
{
    walk_meant meant;
    if (!rp_walkthrough_meant(run, step, &meant))
        return;
    if (!meant.closed)
        printf("    nearest: %s: %s\n", meant.id, meant.text);
    else if (meant.when)
        printf("    %s is not open here: it is offered when \"%s\"\n", meant.id, meant.when);
    else
        printf("    %s is not open here\n", meant.id);
}

static void tell_misfit(const rp_walkthrough *through, const walk_result *result)
{
    const walk_step *step = &through->steps[result->step - 1];
    str said = STR_EMPTY;
    add_step(step, &said);
    printf("    step %zu, %s: %s\n", result->step, said.bytes, result->misfit.text);
    str_finish(&said);
    if (!rp_run_question(result->run))
        return;
    tell_meant(result->run, step);
    tell_form(rp_run_question(result->run));
}

void testing_tell_walk(const testing *t, const rp_walkthrough *through, const walk_result *result)
{
    const walk_difference *difference = &result->difference;
    printf("%s:%d: %s\n", through->place.file, through->place.line, through->title);
    switch (result->outcome) {
    case WALK_AS_EXPECTED: return;
    case WALK_MISFIT: tell_misfit(through, result); break;
    case WALK_BROKEN:
        printf("    always \"%s\" (%s): %s\n", difference->what, difference->expected, difference->came_to);
        break;
    case WALK_OTHERWISE:
        printf("    %s: expected %s, came to %s\n", difference->what, difference->expected,
               difference->came_to);
        break;
    }
    char *answers = rp_run_answers(result->run, rp_run_turn_count(result->run));
    testing_tell_replay(t, answers);
    free(answers);
}
