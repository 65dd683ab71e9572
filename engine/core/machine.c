#include "core/machine.h"

#include <assert.h>
#include <stddef.h>

#include "core/expr.h"
#include "core/judge.h"

/* Puts the place in front of what a condition or effect said, unless the script has done so. */
static bool fault_at(rp_error *fault, source_place place, const char *what)
{
    return rp_fail(fault, RP_ERROR_UNSOUND, "%s:%d: %s", place.file, place.line, what);
}

bool machine_holds(const machine *with, const rp_state *state, const model_condition *condition, bool *holds,
                   rp_error *fault)
{
    rp_error why;
    rp_error_clear(&why);
    *holds = true;
    switch (condition->kind) {
    case CONDITION_NONE: return true;
    case CONDITION_EXPRESSION:
        if (expr_holds(condition->expression, with->scenario, state, holds, &why))
            return true;
        return fault_at(fault, condition->place, why.text);
    case CONDITION_FUNCTION:
        return with->script->guard(with->script->data, condition->function, with->scenario, state, holds,
                                   fault);
    }
    return false;
}

static bool have_effects(const machine *with, rp_state *state, const model_effects *effects, rp_error *fault)
{
    const rp_scenario *scenario = with->scenario;
    for (size_t i = 0; i < effects->add_count; i++) {
        size_t variable = effects->add[i].variable;
        int64_t now = state_value(scenario, state, variable);
        state_set_value(scenario, state, variable, now + effects->add[i].value);
    }
    for (size_t i = 0; i < effects->set_count; i++)
        state_set_value(scenario, state, effects->set[i].variable, effects->set[i].value);
    if (!effects->has_after)
        return true;
    return with->script->effect(with->script->data, effects->after, scenario, state, fault);
}

static bool find_open(const machine *with, const rp_state *state, const model_question *question,
                      machine_open *open, rp_error *fault)
{
    *open = 0;
    for (size_t i = 0; i < question->fields[0].option_count; i++) {
        const model_option *option = &question->fields[0].options[i];
        bool holds;
        if (!machine_holds(with, state, &option->when, &holds, fault))
            return false;
        if (holds && (option->once == MODEL_NONE || !state_once(with->scenario, state, option->once)))
            *open |= (machine_open)(1u << i);
    }
    return true;
}

bool machine_options(const machine *with, const rp_state *state, machine_open *open, rp_error *fault)
{
    const model_question *question = &with->scenario->questions[state_position(with->scenario, state)];
    *open = 0;
    return question->kind != RP_QUESTION_CHOOSE || find_open(with, state, question, open, fault);
}

static void enter_scene(const machine *with, rp_state *state, uint16_t scene, uint16_t *at)
{
    state_set_seen(with->scenario, state, scene);
    if (with->watch && with->watch->enter)
        with->watch->enter(with->watch->data, scene);
    *at = with->scenario->scenes[scene].first;
}

/* True where the question is asked, false where it is skipped. */
static bool asks(const machine *with, const rp_state *state, const model_question *question,
                 machine_open *open, rp_error *fault)
{
    *open = 0;
    if (with->sure && with->sure[question->number])
        return true;
    if (question->kind == RP_QUESTION_CHOOSE)
        return find_open(with, state, question, open, fault) && *open;
    if (question->kind == RP_QUESTION_QUOTE)
        return state_turn_count(with->scenario, state) > 0;
    return true;
}

/* One beat. Sets `*at` to the next one, or settles the state at a question or ending. */
static bool step(const machine *with, rp_state *state, uint16_t *at, machine_open *open, rp_error *fault)
{
    const rp_scenario *scenario = with->scenario;
    const model_beat *beat = &scenario->beats[*at];
    bool holds;
    *at = beat->next;
    switch (beat->kind) {
    case BEAT_LINE:
        if (beat->as.line.mood >= 0)
            state_set_mood(scenario, state, beat->as.line.actor, (rp_mood)beat->as.line.mood);
        break;
    case BEAT_NARRATE: break;
    case BEAT_SHOW: state_set_at_hand(scenario, state, beat->as.exhibit); break;
    case BEAT_CHANGE: return have_effects(with, state, beat->as.change, fault);
    case BEAT_WHEN:
        if (!machine_holds(with, state, beat->as.when.condition, &holds, fault))
            return false;
        *at = holds ? beat->as.when.then : beat->as.when.otherwise;
        return true;
    case BEAT_GO:
        if (beat->as.go.ends)
            state_place(scenario, state, RP_RUN_ENDED, beat->as.go.target);
        else
            enter_scene(with, state, beat->as.go.target, at);
        return true;
    case BEAT_ASK:
        if (asks(with, state, &scenario->questions[beat->as.question], open, fault))
            state_place(scenario, state, RP_RUN_ASKING, beat->as.question);
        return fault->kind == RP_ERROR_NONE;
    case BEAT_NOTHING: break;
    }
    if (with->watch && with->watch->beat && beat->kind != BEAT_NOTHING)
        with->watch->beat(with->watch->data, beat, state);
    return true;
}

static bool settled(const rp_scenario *scenario, const rp_state *state)
{
    return state_status(scenario, state) != RP_RUN_STOPPED;
}

static void say_round(const rp_scenario *scenario, uint16_t beat, int steps, rp_error *why)
{
    source_place place = scenario->beats[beat].place;
    rp_fail(
        why, RP_ERROR_UNSOUND,
        "%s:%d: the scenario goes round without asking (%d beats since the last question; the limit is %d)",
        place.file, place.line, steps, LIMIT_STEPS);
}

/* Plays beats from `at` until a question is asked or the run is over. While beats are played the state
 * counts as stopped at the beat it is at, so a fault needs nothing more to be said in it. A question counts as a
 * beat only where it is skipped: one that is asked is the end of the stretch. */
static void advance(const machine *with, rp_state *state, uint16_t at, machine_open *open, rp_error *fault)
{
    const rp_scenario *scenario = with->scenario;
    rp_error why;
    rp_error_clear(&why);
    state_place(scenario, state, RP_RUN_STOPPED, at);
    for (int steps = 1; !settled(scenario, state); steps++) {
        uint16_t here = at;
        assert(here != 0);
        bool asking = scenario->beats[here].kind == BEAT_ASK;
        bool sound = (steps <= LIMIT_STEPS || asking) && step(with, state, &at, open, &why);
        bool round = steps > LIMIT_STEPS && !(asking && settled(scenario, state));
        if (sound && !round)
            continue;
        if (round && why.kind == RP_ERROR_NONE)
            say_round(scenario, here, steps, &why);
        state_place(scenario, state, RP_RUN_STOPPED, here);
        if (fault)
            *fault = why;
        return;
    }
}

void machine_enter(const machine *with, rp_state *state, uint16_t scene, machine_open *open, rp_error *fault)
{
    uint16_t at;
    enter_scene(with, state, scene, &at);
    advance(with, state, at, open, fault);
}

/* --- answers --- */

bool machine_fits(const machine *with, const rp_state *state, machine_open open, const rp_answer *answer,
                  rp_error *error)
{
    const rp_scenario *scenario = with->scenario;
    if (state_status(scenario, state) != RP_RUN_ASKING)
        return rp_fail(error, RP_ERROR_USAGE, "no question is asked: the run is over");
    const model_question *question = &scenario->questions[state_position(scenario, state)];
    if (answer->kind == RP_ANSWER_TIME_OUT)
        return question->silence ||
               rp_fail(error, RP_ERROR_USAGE, "this question has no time limit to run out");
    static const rp_answer_kind kinds[RP_QUESTION_KINDS] = {
        [RP_QUESTION_FIGURE] = RP_ANSWER_FIGURE, [RP_QUESTION_WRITE] = RP_ANSWER_TEXT
    };
    if (answer->kind != kinds[question->kind])
        return rp_fail(error, RP_ERROR_USAGE, "that is no answer to a %s question",
                       rp_question_kind_name(question->kind));
    if (answer->kind != RP_ANSWER_PICKS)
        return true;
    size_t wanted = 1, choices = 0;
    switch (question->kind) {
    case RP_QUESTION_BUILD: wanted = question->pick; break;
    case RP_QUESTION_RANK: wanted = question->fields[0].option_count; break;
    case RP_QUESTION_FORM: wanted = question->field_count; break;
    default: break;
    }
    if (answer->pick_count != wanted)
        return rp_fail(error, RP_ERROR_USAGE, "this question takes %zu of them, not %zu", wanted,
                       answer->pick_count);
    for (size_t i = 0; i < wanted; i++) {
        choices = question->kind == RP_QUESTION_QUOTE  ? state_turn_count(scenario, state)
                  : question->kind == RP_QUESTION_FORM ? question->fields[i].option_count
                                                       : question->fields[0].option_count;
        bool there = answer->picks[i] < choices;
        if (there && question->kind == RP_QUESTION_CHOOSE)
            there = open >> answer->picks[i] & 1;
        if (!there)
            return rp_fail(error, RP_ERROR_USAGE, "there is no such number to choose");
        for (size_t j = 0; question->kind != RP_QUESTION_FORM && j < i; j++)
            if (answer->picks[j] == answer->picks[i])
                return rp_fail(error, RP_ERROR_USAGE, "number %u is named twice", answer->picks[i] + 1u);
    }
    return true;
}

static void count(const machine *with, rp_state *state, uint16_t claim, rp_outcome which)
{
    state_add_count(with->scenario, state, claim, which);
    if (with->watch && with->watch->count)
        with->watch->count(with->watch->data, claim, which);
}

/* One opportunity for each id that some open option of the list would give strong. */
static void count_chances(const machine *with, rp_state *state, const model_field *field, machine_open open)
{
    uint64_t met[(LIMIT_CLAIMS + 63) / 64] = { 0 };
    for (size_t i = 0; i < field->option_count; i++) {
        if (!(open >> i & 1))
            continue;
        for (size_t j = 0; j < field->options[i].tag_count; j++) {
            model_tag tag = field->options[i].tags[j];
            uint64_t bit = UINT64_C(1) << tag.claim % 64;
            if (tag.strength != RP_OUTCOME_STRONG || met[tag.claim / 64] & bit)
                continue;
            met[tag.claim / 64] |= bit;
            count(with, state, tag.claim, RP_OUTCOME_NONE);
        }
    }
}

static void count_tags(const machine *with, rp_state *state, const model_option *option)
{
    for (size_t i = 0; i < option->tag_count; i++)
        count(with, state, option->tags[i].claim, option->tags[i].strength);
}

static bool follow(const machine *with, rp_state *state, const model_consequence *then, rp_error *fault)
{
    if (then->critical != MODEL_NONE) {
        state_set_critical(with->scenario, state, then->critical);
        if (with->watch && with->watch->critical)
            with->watch->critical(with->watch->data, then->critical);
    }
    return have_effects(with, state, &then->effects, fault);
}

machine_choice machine_judge(const machine *with, const rp_state *state, const rp_answer *answer)
{
    const model_question *question = &with->scenario->questions[state_position(with->scenario, state)];
    machine_choice choice = { .outcome = RP_OUTCOME_UNUSED, .chance = true };
    const model_near *near = NULL;
    switch (question->kind) {
    case RP_QUESTION_CHOOSE:
        choice.option = answer->kind == RP_ANSWER_TIME_OUT ? question->silence
                                                           : &question->fields[0].options[answer->picks[0]];
        break;
    case RP_QUESTION_FORM: choice.cards = answer->picks; break;
    case RP_QUESTION_BUILD: choice.outcome = judge_build(question, answer); break;
    case RP_QUESTION_RANK: choice.outcome = judge_rank(question, answer); break;
    case RP_QUESTION_FIGURE: choice.outcome = judge_figure(question, answer->figure, &near); break;
    case RP_QUESTION_QUOTE:
        choice.outcome = judge_quote(with->scenario, state, question, answer->picks[0], &choice.chance);
        break;
    default: break;
    }
    choice.near = near ? near->text : NULL;
    return choice;
}

/* One answer on its way. */
typedef struct taking {
    const machine *with;
    rp_state *state;
    const model_question *question;
    const machine_choice *choice;
    machine_open open;
    bool counted;
    uint16_t at; /* the beat that follows */
} taking;

static bool take_option(taking *t, rp_error *fault)
{
    const rp_scenario *scenario = t->with->scenario;
    const model_field *field = &t->question->fields[0];
    const model_option *option = t->choice->option;
    if (t->counted && t->question->scored) {
        count_chances(t->with, t->state, field, t->open);
        count_tags(t->with, t->state, option);
    }
    if (t->counted) {
        state_set_answer(scenario, t->state, t->question->number,
                         option->is_silence ? field->option_count + 1 : (int)(option - field->options) + 1);
        if (option->kind != RP_OPTION_READ)
            state_add_turn(scenario, t->state, t->question->number);
    }
    if (option->once != MODEL_NONE)
        state_set_once(scenario, t->state, option->once);
    if (option->kind == RP_OPTION_READ)
        state_set_at_hand(scenario, t->state, option->exhibit);
    t->at = option->then.beats;
    return follow(t->with, t->state, &option->then, fault);
}

static bool take_cards(taking *t, rp_error *fault)
{
    for (size_t i = 0; i < t->question->field_count; i++) {
        const model_field *field = &t->question->fields[i];
        const model_option *card = &field->options[t->choice->cards[i]];
        if (t->counted) {
            count_chances(t->with, t->state, field, (machine_open)~0u);
            count_tags(t->with, t->state, card);
        }
        if (!follow(t->with, t->state, &card->then, fault))
            return false;
    }
    return true;
}

static bool take_outcome(taking *t, rp_error *fault)
{
    const model_question *question = t->question;
    rp_outcome outcome = t->choice->outcome;
    for (size_t i = 0; t->counted && i < question->strong_count; i++) {
        if (t->choice->chance)
            count(t->with, t->state, question->strong[i], RP_OUTCOME_NONE);
        if (outcome != RP_OUTCOME_NONE)
            count(t->with, t->state, question->strong[i], outcome);
    }
    if (!question->on)
        return true;
    t->at = question->on[outcome].beats;
    return follow(t->with, t->state, &question->on[outcome], fault);
}

bool machine_take(const machine *with, rp_state *state, machine_open *open, const machine_choice *choice,
                  rp_error *fault)
{
    const rp_scenario *scenario = with->scenario;
    const model_question *question = &scenario->questions[state_position(scenario, state)];
    rp_error why;
    rp_error_clear(&why);
    taking t = { with,
                 state,
                 question,
                 choice,
                 *open,
                 state_answer(scenario, state, question->number) == 0,
                 scenario->beats[question->beat].next };
    bool sound = true;
    switch (question->kind) {
    case RP_QUESTION_CHOOSE: sound = take_option(&t, &why); break;
    case RP_QUESTION_FORM: sound = take_cards(&t, &why); break;
    case RP_QUESTION_WRITE: break;
    default: sound = take_outcome(&t, &why); break;
    }
    if (question->kind != RP_QUESTION_CHOOSE && t.counted)
        state_set_answer(scenario, state, question->number, 1);
    if (sound) {
        advance(with, state, t.at, open, fault);
        return t.counted;
    }
    state_place(scenario, state, RP_RUN_STOPPED, question->beat);
    if (fault)
        *fault = why;
    return t.counted;
}
