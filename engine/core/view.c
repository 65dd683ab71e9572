/* The question as it is shown: open options with their texts, in the order of the seed. */
#include "core/running.h"

#include <string.h>

#include "base/str.h"
#include "core/text.h"

static const char *shown(rp_run *run, const char *text)
{
    if (!text || text_is_plain(text))
        return text;
    str out = STR_EMPTY;
    text_expand(run->scenario, run->state, run->trainee, text, &out);
    const char *kept = arena_text_n(&run->asked, str_text(&out), out.length);
    str_finish(&out);
    return kept;
}

/* SplitMix64 (Steele, Lea, Flood 2014): enough to shuffle nine cards, and the same everywhere. */
static uint64_t draw(uint64_t *seed)
{
    uint64_t z = *seed += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

/* Display place -> option, over all options of the list, also those that are not open, so that an option
 * keeps its neighbours when one between them closes. */
static void shuffle(uint64_t seed, size_t question, size_t list, uint16_t *order, size_t count)
{
    uint64_t state = seed ^ (uint64_t)question * UINT64_C(0x2545f4914f6cdd1d) ^ (uint64_t)list << 56;
    for (size_t i = 0; i < count; i++)
        order[i] = (uint16_t)i;
    for (size_t i = count; seed && i > 1; i--) {
        size_t j = draw(&state) % i;
        uint16_t swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}

static rp_pick_list list_of(rp_run *run, const model_question *question, size_t index, machine_open open)
{
    const model_field *field = &question->fields[index];
    size_t number = question->number, count = 0, place = 0;
    uint16_t order[LIMIT_CARDS], reached[LIMIT_CARDS];
    rp_option *options = arena_allocate(&run->asked, field->option_count * sizeof *options);
    for (size_t i = 0; i < field->option_count; i++) {
        if (!(open >> i & 1))
            continue;
        const model_option *from = &field->options[i];
        reached[i] = (uint16_t)count;
        options[count++] = (rp_option){ from->id, from->kind, shown(run, from->text) };
    }
    uint16_t *places = arena_allocate(&run->asked, count * sizeof *places);
    shuffle(question->fixed ? 0 : run->seed, number, index, order, field->option_count);
    for (size_t i = 0; i < field->option_count; i++)
        if (open >> order[i] & 1)
            places[place++] = reached[order[i]];
    return (rp_pick_list){ shown(run, field->label), options, count, places };
}

/* Own turns in the order made; never shuffled, since their order is what the trainee remembers. */
static rp_pick_list own_turns(rp_run *run)
{
    const rp_scenario *scenario = run->scenario;
    size_t count = state_turn_count(scenario, run->state);
    rp_option *options = arena_allocate(&run->asked, count * sizeof *options);
    uint16_t *places = arena_allocate(&run->asked, count * sizeof *places);
    for (size_t i = 0; i < count; i++) {
        uint16_t question = state_turn(scenario, run->state, i);
        const char *id = scenario->questions[question].id;
        const char *text = NULL;
        for (size_t j = 0; j < run->turn_count && !text; j++)
            if (run->turns[j].turn.counted && str_is(run->turns[j].turn.question, id))
                text = run->turns[j].turn.text;
        if (!text) /* a state put back without its transcript */
            text = shown(run, state_answered_option(scenario, run->state, question)->text);
        options[i] = (rp_option){ id, RP_OPTION_TURN, text };
        places[i] = (uint16_t)i;
    }
    return (rp_pick_list){ NULL, options, count, places };
}

static void look_at_question(rp_run *run)
{
    const rp_scenario *scenario = run->scenario;
    uint16_t index = state_position(scenario, run->state);
    const model_question *from = &scenario->questions[index];
    size_t count = from->kind == RP_QUESTION_QUOTE ? 1 : from->field_count;
    rp_pick_list *lists = arena_allocate(&run->asked, count * sizeof *lists);
    for (size_t i = 0; i < count; i++) {
        machine_open open = from->kind == RP_QUESTION_CHOOSE ? run->open : (machine_open)~0u;
        lists[i] = from->kind == RP_QUESTION_QUOTE ? own_turns(run) : list_of(run, from, i, open);
    }
    run->question = (rp_question){
        .id = from->id,
        .kind = from->kind,
        .scene = scenario->scenes[from->scene].id,
        .prompt = shown(run, from->prompt),
        .lists = lists,
        .list_count = count,
        .pick = from->pick,
        .unit = shown(run, from->unit),
        .want_worst = from->want_worst,
        .least_words = from->least_words,
        .seconds = from->seconds,
        .has_silence = from->silence != NULL,
        .scored = from->scored,
        .again = state_answer(scenario, run->state, index) != 0,
    };
}

static void look_at_ending(rp_run *run)
{
    const model_ending *from = &run->scenario->endings[state_position(run->scenario, run->state)];
    const char **text = arena_allocate(&run->memory, from->text_count * sizeof *text);
    for (size_t i = 0; i < from->text_count; i++)
        text[i] = run_text(run, from->text[i]);
    run->ending = (rp_ending){
        .id = from->id,
        .title = run_text(run, from->title),
        .outcome = from->outcome,
        .text = { text, from->text_count },
        .customer = from->customer ? run_text(run, from->customer) : NULL,
        .business = from->business ? run_text(run, from->business) : NULL,
        .promise = from->promise,
    };
}

void run_look(rp_run *run)
{
    arena_clear(&run->asked);
    run->exhibits = NULL;
    switch (state_status(run->scenario, run->state)) {
    case RP_RUN_ASKING: look_at_question(run); break;
    case RP_RUN_ENDED: look_at_ending(run); break;
    case RP_RUN_STOPPED: break;
    }
}

rp_answer run_authored(const rp_run *run, const rp_answer *answer)
{
    rp_answer out = *answer;
    uint16_t seen = 0;
    if (!rp_run_question(run) || run->question.kind != RP_QUESTION_CHOOSE || answer->kind != RP_ANSWER_PICKS)
        return out;
    for (size_t i = 0; i < answer->pick_count; i++) {
        out.picks[i] = MODEL_NONE;
        seen = 0;
        for (uint16_t j = 0; j < LIMIT_OPTIONS; j++)
            if (run->open >> j & 1 && seen++ == answer->picks[i])
                out.picks[i] = j;
    }
    return out;
}

static const rp_exhibit *expanded(rp_run *run, size_t index)
{
    const rp_exhibit *from = &run->scenario->exhibits[index];
    rp_exhibit *out = arena_copy(&run->memory, from, sizeof *from);
    const char **texts[] = { &out->title,  &out->from,  &out->to,   &out->date, &out->subject,
                             &out->source, &out->dated, &out->note, &out->alt,  &out->chart.unit };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (*texts[i])
            *texts[i] = run_text(run, *texts[i]);
    struct {
        const char *const **list;
        size_t count;
    } lists[] = {
        { &out->paragraphs, from->paragraph_count },
        { &out->columns, from->columns ? from->column_count : 0 },
        { &out->cells, from->row_count * from->column_count },
        { &out->chart.labels, from->chart.label_count },
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const char **copy = arena_allocate(&run->memory, lists[i].count * sizeof *copy);
        for (size_t j = 0; j < lists[i].count; j++)
            copy[j] = run_text(run, (*lists[i].list)[j]);
        *lists[i].list = copy;
    }
    rp_series *series = arena_allocate(&run->memory, from->chart.series_count * sizeof *series);
    for (size_t i = 0; i < from->chart.series_count; i++)
        series[i] = (rp_series){ run_text(run, from->chart.series[i].name), from->chart.series[i].values };
    out->chart.series = series;
    return out;
}

const rp_exhibit *rp_run_exhibit(rp_run *run, size_t index)
{
    if (!run->exhibits)
        run->exhibits =
            arena_allocate(&run->memory, rp_scenario_exhibit_count(run->scenario) * sizeof *run->exhibits);
    if (!run->exhibits[index])
        run->exhibits[index] = expanded(run, index);
    return run->exhibits[index];
}
