#include "core/running.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/trace.h"
#include "core/text.h"

/* --- what the machine reports --- */

static void add_line(rp_run *run, rp_line line)
{
    run->lines = memory_grow(run->lines, run->line_count, &run->line_capacity, sizeof *run->lines);
    run->lines[run->line_count++] = line;
    run->shown += strlen(line.text);
}

const char *run_text_at(rp_run *run, const rp_state *state, const char *text)
{
    if (text_is_plain(text))
        return text;
    str out = STR_EMPTY;
    text_expand(run->scenario, state, run->trainee, text, &out);
    const char *kept = arena_text_n(&run->memory, str_text(&out), out.length);
    str_finish(&out);
    return kept;
}

static void see_beat(void *data, const model_beat *beat, const rp_state *state)
{
    rp_run *run = data;
    rp_line line = { .kind = RP_LINE_NARRATED };
    if (run->shown > RUN_SHOWN_MOST)
        return; /* the fault follows when the machine has come to rest */
    switch (beat->kind) {
    case BEAT_LINE:
        line.kind = RP_LINE_SPOKEN;
        line.actor = beat->as.line.actor;
        line.who = run->scenario->actors[line.actor].face.name;
        line.mood = state_mood(run->scenario, state, line.actor);
        line.text = run_text_at(run, state, beat->as.line.text);
        break;
    case BEAT_NARRATE: line.text = run_text_at(run, state, beat->as.narrate); break;
    case BEAT_SHOW:
        line.kind = RP_LINE_DOCUMENT;
        line.exhibit = beat->as.exhibit;
        line.text = run_text_at(run, state, run->scenario->exhibits[line.exhibit].title);
        break;
    default: return;
    }
    add_line(run, line);
}

static void see_count(void *data, uint16_t claim, rp_outcome which)
{
    rp_run *run = data;
    run->counts = memory_grow(run->counts, run->count_count, &run->count_capacity, sizeof *run->counts);
    run->counts[run->count_count++] = (run_count){ claim, which };
}

static void see_critical(void *data, uint16_t critical)
{
    rp_run *run = data;
    run->noted = memory_grow(run->noted, run->noted_count, &run->noted_capacity, sizeof *run->noted);
    const char *why = run_text(run, run->scenario->criticals[critical].why);
    run->noted[run->noted_count++] = (run_noted){ critical, why };
}

static machine_watch watch_of(rp_run *run)
{
    return (machine_watch){ .data = run, .beat = see_beat, .count = see_count, .critical = see_critical };
}

/* --- life --- */

static rp_run *create_run(const rp_scenario *scenario, const rp_run_options *options)
{
    rp_run *run = memory_allocate(sizeof *run);
    run->scenario = scenario;
    run->script = options->script;
    run->seed = options->seed;
    run->trainee = memory_copy_text(options->trainee);
    run->state = state_create(scenario);
    run->traced = trace_is_on("run");
    return run;
}

static void stop(rp_run *run, source_place place, const char *why)
{
    rp_fail(&run->fault, RP_ERROR_UNSOUND, "%s:%d: %s", place.file, place.line, why);
    state_place(run->scenario, run->state, RP_RUN_STOPPED, 0);
}

/* After the machine has come to rest: two limits that are the transcript's, then the view. */
static void settle(rp_run *run)
{
    const rp_scenario *scenario = run->scenario;
    if (state_status(scenario, run->state) == RP_RUN_ASKING) {
        const model_question *question = &scenario->questions[state_position(scenario, run->state)];
        if (run->turn_count >= LIMIT_ANSWERS)
            stop(run, question->place, "the run asks for answer 2001; the limit is 2000 answers in one run");
        else if (run->shown > RUN_SHOWN_MOST)
            stop(run, question->place, "one run cannot show more than 64 MiB of text");
    }
    run_look(run);
    if (run->traced && run->fault.kind != RP_ERROR_NONE)
        trace("run", "stopped: %s", run->fault.text);
}

static void enter(rp_run *run, uint16_t scene)
{
    machine_watch watch = watch_of(run);
    machine with = { .scenario = run->scenario, .script = &run->script, .watch = &watch };
    machine_enter(&with, run->state, scene, &run->open, &run->fault);
    settle(run);
}

rp_run *rp_run_create(const rp_scenario *scenario, const rp_run_options *options)
{
    rp_run *run = create_run(scenario, options);
    enter(run, scenario->start);
    return run;
}

static bool put_value(rp_run *run, const rp_value *value, rp_error *error)
{
    const rp_scenario *scenario = run->scenario;
    int index = model_find_variable(scenario, value->name, strlen(value->name));
    if (index < 0)
        return rp_fail(error, RP_ERROR_USAGE, "the scenario has no value called '%s'", value->name);
    const model_variable *variable = &scenario->variables[index];
    if (variable->type != value->type)
        return rp_fail(error, RP_ERROR_USAGE, "'%s' takes another type of value", value->name);
    int64_t number = value->number;
    if (variable->type == RP_VALUE_CHOICE) {
        for (number = 0; (size_t)number < variable->value_count; number++)
            if (str_is(variable->values[number], value->text))
                break;
        if ((size_t)number == variable->value_count)
            return rp_fail(error, RP_ERROR_USAGE, "'%s' can never be '%s'", value->name,
                           value->text ? value->text : "");
    }
    state_set_value(scenario, run->state, (size_t)index, number);
    return true;
}

rp_run *rp_run_create_at(const rp_scenario *scenario, const rp_run_options *options, const char *scene,
                         const rp_value *values, size_t count, rp_error *error)
{
    int index = model_find_scene(scenario, scene);
    if (index < 0) {
        rp_fail(error, RP_ERROR_USAGE, "the scenario has no scene '%s'", scene);
        return NULL;
    }
    rp_run *run = create_run(scenario, options);
    for (size_t i = 0; i < count; i++) {
        if (!put_value(run, &values[i], error)) {
            rp_run_destroy(run);
            return NULL;
        }
    }
    enter(run, (uint16_t)index);
    return run;
}

static void *copy_array(const void *from, size_t count, size_t size)
{
    void *to = memory_allocate(count * size);
    if (count)
        memcpy(to, from, count * size);
    return to;
}

/* What was said until now moves into memory that both runs hold and neither writes. */
static void share_past(rp_run *run)
{
    run_past *past = memory_allocate(sizeof *past);
    past->before = run->past;
    past->memory = run->memory;
    past->references = 1;
    run->past = past;
    arena_init(&run->memory);
}

rp_run *rp_run_copy(rp_run *run)
{
    share_past(run);
    run->past->references++;
    rp_run *copy = memory_allocate(sizeof *copy);
    *copy = *run;
    copy->trainee = memory_copy_text(run->trainee);
    copy->state = copy_array(run->state, rp_state_size(run->scenario), 1);
    copy->lines = copy_array(run->lines, run->line_count, sizeof *run->lines);
    copy->turns = copy_array(run->turns, run->turn_count, sizeof *run->turns);
    copy->criticals = copy_array(run->criticals, run->critical_count, sizeof *run->criticals);
    copy->line_capacity = copy->line_count;
    copy->turn_capacity = copy->turn_count;
    copy->critical_capacity = copy->critical_count;
    copy->counts = NULL;
    copy->noted = NULL;
    copy->count_capacity = copy->noted_capacity = 0;
    arena_init(&copy->asked);
    run_look(copy);
    return copy;
}

static void release_past(run_past *past)
{
    while (past && --past->references == 0) {
        run_past *before = past->before;
        arena_finish(&past->memory);
        free(past);
        past = before;
    }
}

void rp_run_destroy(rp_run *run)
{
    if (!run)
        return;
    release_past(run->past);
    arena_finish(&run->memory);
    arena_finish(&run->asked);
    free(run->trainee);
    free(run->state);
    free(run->lines);
    free(run->turns);
    free(run->criticals);
    free(run->counts);
    free(run->noted);
    free(run);
}

/* --- answering --- */

/* Once per question and reason; ties of the same reason met in another option are added. */
static void list_critical(rp_run *run, const rp_critical *met)
{
    for (size_t i = 0; i < run->critical_count; i++) {
        rp_critical *known = &run->criticals[i];
        if (!str_is(known->question, met->question) || !str_is(known->why, met->why))
            continue;
        const char **all = arena_allocate(&run->memory, (known->ties.count + met->ties.count) * sizeof *all);
        size_t count = 0;
        for (size_t j = 0; j < known->ties.count; j++)
            all[count++] = known->ties.items[j];
        for (size_t j = 0; j < met->ties.count; j++) {
            bool there = false;
            for (size_t k = 0; k < known->ties.count; k++)
                there = there || str_is(known->ties.items[k], met->ties.items[j]);
            if (!there)
                all[count++] = met->ties.items[j];
        }
        known->ties = (rp_names){ all, count };
        return;
    }
    run->criticals =
        memory_grow(run->criticals, run->critical_count, &run->critical_capacity, sizeof *run->criticals);
    run->criticals[run->critical_count++] = *met;
}

/* Where an option opens a document, that is the first thing that follows. */
static void open_read(rp_run *run, const model_question *question, const rp_answer *authored)
{
    if (question->kind != RP_QUESTION_CHOOSE || authored->kind == RP_ANSWER_TIME_OUT)
        return;
    const model_option *option = &question->fields[0].options[authored->picks[0]];
    if (option->kind != RP_OPTION_READ)
        return;
    const char *title = run_text(run, run->scenario->exhibits[option->exhibit].title);
    add_line(run, (rp_line){ .kind = RP_LINE_DOCUMENT, .text = title, .exhibit = option->exhibit });
}

bool rp_run_answer(rp_run *run, const rp_answer *answer, rp_error *error)
{
    const rp_scenario *scenario = run->scenario;
    machine_watch watch = watch_of(run);
    machine with = { .scenario = scenario, .script = &run->script, .watch = &watch };
    rp_answer authored = run_authored(run, answer);
    if (!machine_fits(&with, run->state, run->open, &authored, error))
        return false;
    const model_question *question = &scenario->questions[state_position(scenario, run->state)];
    run_turn entry = { .turn = turn_before(run, answer), .criticals_before = run->critical_count };
    entry.before = arena_copy(&run->memory, run->state, rp_state_size(scenario));
    run->count_count = run->noted_count = 0;
    open_read(run, question, &authored);
    machine_choice choice = machine_judge(&with, run->state, &authored);
    entry.turn.counted = machine_take(&with, run->state, &run->open, &choice, &run->fault);
    turn_after(run, &entry.turn, question, &authored, &choice, entry.before);
    for (size_t i = 0; i < entry.turn.critical_count; i++)
        list_critical(run, &entry.turn.critical[i]);
    run->turns = memory_grow(run->turns, run->turn_count, &run->turn_capacity, sizeof *run->turns);
    run->turns[run->turn_count++] = entry;
    if (run->traced)
        trace("run", "%s: %s%s", entry.turn.question,
              entry.turn.kind == RP_QUESTION_WRITE ? "(text)" : entry.turn.answer,
              entry.turn.counted ? "" : " (again)");
    settle(run);
    return true;
}

void rp_run_rewind(rp_run *run, size_t turns)
{
    if (turns >= run->turn_count)
        return;
    const run_turn *back = &run->turns[turns];
    state_copy(run->scenario, run->state, back->before);
    for (size_t i = back->turn.lines_before; i < run->line_count; i++)
        run->shown -= strlen(run->lines[i].text);
    run->line_count = back->turn.lines_before;
    run->critical_count = back->criticals_before;
    run->turn_count = turns;
    run->fault = (rp_error){ 0 };
    machine with = { .scenario = run->scenario, .script = &run->script };
    bool sound = machine_options(&with, run->state, &run->open, &run->fault);
    assert(sound); /* the same conditions held up when the question was first reached */
    (void)sound;
    run_look(run);
}

/* --- reading --- */

rp_run_status rp_run_status_of(const rp_run *run)
{
    return state_status(run->scenario, run->state);
}

const rp_scenario *rp_run_scenario(const rp_run *run)
{
    return run->scenario;
}

const char *rp_run_fault(const rp_run *run)
{
    return rp_run_status_of(run) == RP_RUN_STOPPED ? run->fault.text : NULL;
}

size_t rp_run_line_count(const rp_run *run)
{
    return run->line_count;
}

const rp_line *rp_run_line(const rp_run *run, size_t index)
{
    return &run->lines[index];
}

size_t rp_run_turn_count(const rp_run *run)
{
    return run->turn_count;
}

const rp_turn *rp_run_turn(const rp_run *run, size_t index)
{
    return &run->turns[index].turn;
}

size_t rp_run_critical_count(const rp_run *run)
{
    return run->critical_count;
}

const rp_critical *rp_run_critical(const rp_run *run, size_t index)
{
    return &run->criticals[index];
}

const rp_question *rp_run_question(const rp_run *run)
{
    return rp_run_status_of(run) == RP_RUN_ASKING ? &run->question : NULL;
}

const rp_ending *rp_run_ending(const rp_run *run)
{
    return rp_run_status_of(run) == RP_RUN_ENDED ? &run->ending : NULL;
}

const rp_state *rp_run_state(const rp_run *run)
{
    return run->state;
}

rp_tally rp_run_tally(const rp_run *run, size_t claim)
{
    return state_tally(run->scenario, run->state, claim);
}

size_t rp_run_value_count(const rp_run *run)
{
    return run->scenario->variable_count;
}

rp_value rp_run_value(const rp_run *run, size_t index)
{
    const model_variable *variable = &run->scenario->variables[index];
    rp_value value = { .name = variable->name, .type = variable->type };
    value.number = state_value(run->scenario, run->state, index);
    if (variable->type == RP_VALUE_CHOICE)
        value.text = variable->values[value.number];
    return value;
}

const char *rp_run_chart_label(const rp_run *run, size_t index)
{
    return run->scenario->variables[index].chart;
}

rp_mood rp_run_mood(const rp_run *run, size_t actor)
{
    return state_mood(run->scenario, run->state, actor);
}

bool rp_run_at_hand(const rp_run *run, size_t exhibit)
{
    return state_at_hand(run->scenario, run->state, exhibit);
}

const char *run_text(rp_run *run, const char *text)
{
    return run_text_at(run, run->state, text);
}

const char *rp_run_expand(rp_run *run, const char *text)
{
    return run_text(run, text);
}
