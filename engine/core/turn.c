/* The record of an answer: what the trainee read and chose, and what it counted for. */
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "core/running.h"

static rp_names names_of(rp_run *run, const char *const *items, size_t count)
{
    return (rp_names){ arena_copy(&run->memory, items, count * sizeof *items), count };
}

/* "17.5 days", "£12", "-3 %". */
static const char *figure_text(rp_run *run, double figure, const char *unit)
{
    if (!unit || !*unit)
        return arena_print(&run->memory, "%.15g", figure);
    static const char *const currencies[] = { "£", "$", "€" };
    for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++)
        if (strcmp(unit, currencies[i]) == 0)
            return arena_print(&run->memory, "%s%s%.15g", figure < 0 ? "-" : "", unit,
                               figure < 0 ? -figure : figure);
    return arena_print(&run->memory, "%.15g %s", figure, unit);
}

/* What was picked, joined as the trainee would read it, and the ids. */
static void record_picks(rp_run *run, rp_turn *turn)
{
    const rp_question *question = &run->question;
    const char *ids[RP_PICKS_MOST];
    str text = STR_EMPTY;
    for (size_t i = 0; i < turn->given.pick_count; i++) {
        size_t list = question->kind == RP_QUESTION_FORM ? i : 0;
        const rp_option *option = &question->lists[list].options[turn->given.picks[i]];
        ids[i] = option->id;
        turn->said = option->kind;
        str_add(&text, i ? "; " : "");
        str_add(&text, option->text);
    }
    turn->chosen = names_of(run, ids, turn->given.pick_count);
    turn->text = arena_text_n(&run->memory, str_text(&text), text.length);
    str_finish(&text);
}

rp_turn turn_before(rp_run *run, const rp_answer *answer)
{
    const rp_question *question = &run->question;
    const model_question *model = &run->scenario->questions[state_position(run->scenario, run->state)];
    rp_turn turn = {
        .question = question->id,
        .kind = question->kind,
        .prompt = model->prompt ? run_text(run, model->prompt) : NULL,
        .scene = question->scene,
        .given = *answer,
        .scored = question->scored,
        .lines_before = run->line_count,
    };
    char spelling[64];
    rp_answer_write(answer, spelling, sizeof spelling);
    turn.answer = arena_text(&run->memory, spelling);
    switch (answer->kind) {
    case RP_ANSWER_PICKS: record_picks(run, &turn); break;
    case RP_ANSWER_FIGURE: turn.text = figure_text(run, answer->figure, question->unit); break;
    case RP_ANSWER_TEXT:
        turn.text = turn.answer = turn.given.text =
            arena_text(&run->memory, answer->text ? answer->text : "");
        break;
    case RP_ANSWER_TIME_OUT:
        turn.said = RP_OPTION_WAIT;
        turn.chosen = names_of(run, &model->silence->id, 1);
        turn.text = model->silence->text;
        break;
    }
    return turn;
}

static rp_names counted(rp_run *run, rp_outcome which)
{
    size_t count = 0;
    const char **out = arena_allocate(&run->memory, run->count_count * sizeof *out);
    for (size_t i = 0; i < run->count_count; i++)
        if (run->counts[i].which == which)
            out[count++] = run->scenario->claims[run->counts[i].claim]->id;
    return (rp_names){ out, count };
}

/* Reasons and misconceptions of what was chosen, in the order it was given. */
static void record_reasons(rp_run *run, rp_turn *turn, const model_question *question,
                           const rp_answer *authored, const machine_choice *choice, const rp_state *before)
{
    const char *because[RP_PICKS_MOST + 3], *traps[RP_PICKS_MOST];
    size_t because_count = 0, trap_count = 0;
    bool own_cards =
        turn->kind == RP_QUESTION_BUILD || turn->kind == RP_QUESTION_RANK || turn->kind == RP_QUESTION_FORM;
    if (question->because)
        because[because_count++] = question->because;
    for (size_t i = 0; i < (choice->option ? 1 : own_cards ? authored->pick_count : 0); i++) {
        const model_option *option = choice->option;
        if (!option)
            option = &question->fields[turn->kind == RP_QUESTION_FORM ? i : 0].options[authored->picks[i]];
        if (option->then.because)
            because[because_count++] = option->then.because;
        if (option->trap)
            traps[trap_count++] = option->trap;
        turn->tone = option->tone;
    }
    if (choice->near)
        because[because_count++] = choice->near;
    if (question->on && question->on[choice->outcome].because)
        because[because_count++] = question->on[choice->outcome].because;
    for (size_t i = 0; i < because_count; i++)
        because[i] = run_text_at(run, before, because[i]);
    turn->because = names_of(run, because, because_count);
    turn->traps = names_of(run, traps, trap_count);
}

static void record_criticals(rp_run *run, rp_turn *turn)
{
    rp_critical *out = arena_allocate(&run->memory, run->noted_count * sizeof *out);
    for (size_t i = 0; i < run->noted_count; i++) {
        const model_critical *from = &run->scenario->criticals[run->noted[i].critical];
        const char **ties = arena_allocate(&run->memory, from->tie_count * sizeof *ties);
        for (size_t j = 0; j < from->tie_count; j++)
            ties[j] = run->scenario->claims[from->ties[j]]->id;
        out[i] = (rp_critical){ run->scenario->questions[from->question].id,
                                run->noted[i].why,
                                { ties, from->tie_count } };
    }
    turn->critical = out;
    turn->critical_count = run->noted_count;
}

void turn_after(rp_run *run, rp_turn *turn, const model_question *question, const rp_answer *authored,
                const machine_choice *choice, const rp_state *before)
{
    turn->outcome = choice->outcome;
    turn->strong = counted(run, RP_OUTCOME_STRONG);
    turn->part = counted(run, RP_OUTCOME_PART);
    turn->against = counted(run, RP_OUTCOME_AGAINST);
    turn->chances = counted(run, RP_OUTCOME_NONE);
    record_reasons(run, turn, question, authored, choice, before);
    record_criticals(run, turn);
}
