#include "analysis/players.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/lexicon.h"
#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "core/state.h"
#include "core/text.h"
#include "rapport/marking.h"

/* What a player looks at. */
typedef struct looking {
    const rp_scenario *scenario;
    const rp_state *state;
    const char *const *apologies;
} looking;

static void shown_text(const looking *at, const model_option *option, str *out)
{
    bool read = option->kind == RP_OPTION_READ;
    text_expand(at->scenario, at->state, NULL,
                read ? at->scenario->exhibits[option->exhibit].title : option->text, out);
}

/* --- habits: how much a player likes an option --- */

static int like_none(const looking *at, const model_option *option)
{
    (void)at, (void)option;
    return 0;
}

static int like_long(const looking *at, const model_option *option)
{
    str text = STR_EMPTY;
    shown_text(at, option, &text);
    int length = 0;
    int32_t code;
    for (size_t i = 0, step; i < text.length; i += step, length++) {
        step = utf8_next(text.bytes + i, text.length - i, &code);
        step = step ? step : 1;
    }
    str_finish(&text);
    return length;
}

static int like_short(const looking *at, const model_option *option)
{
    return -like_long(at, option);
}

static int like_warm(const looking *at, const model_option *option)
{
    static const struct {
        const char *tone;
        int liking;
    } tones[] = { { "warm", 2 }, { "plain", 1 }, { "formal", -1 }, { "sharp", -2 } };
    (void)at;
    for (size_t i = 0; i < sizeof tones / sizeof *tones; i++)
        if (str_is(option->tone, tones[i].tone))
            return tones[i].liking;
    return 0;
}

static int like_sorry(const looking *at, const model_option *option)
{
    str text = STR_EMPTY;
    shown_text(at, option, &text);
    int words = at->apologies ? lexicon_count(str_text(&text), at->apologies) : 0;
    str_finish(&text);
    return words;
}

static int like_questions(const looking *at, const model_option *option)
{
    str text = STR_EMPTY;
    shown_text(at, option, &text);
    int asks = strchr(str_text(&text), '?') != NULL;
    str_finish(&text);
    return asks;
}

static const struct player {
    const char *name;
    int (*likes)(const looking *at, const model_option *option);
} players[PLAYERS] = {
    { "first", like_none },   { "longest", like_long },   { "shortest", like_short },
    { "warmest", like_warm }, { "sorriest", like_sorry }, { "asker", like_questions },
};

/* --- answers --- */

/* The best liked of a list, ties to the first; `open` says which may be taken. */
static uint16_t best_of(const struct player *player, const looking *at, const model_field *field,
                        unsigned open)
{
    int best = 0;
    uint16_t found = UINT16_MAX;
    for (uint16_t i = 0; i < field->option_count; i++) {
        int liking = open >> i & 1 ? player->likes(at, &field->options[i]) : 0;
        if (!(open >> i & 1) || (found != UINT16_MAX && liking <= best))
            continue;
        best = liking;
        found = i;
    }
    return found;
}

/* Cards by the bytes of their texts. */
static void rank_by_text(const looking *at, const model_field *field, rp_answer *answer)
{
    str texts[LIMIT_CARDS] = { STR_EMPTY };
    for (size_t i = 0; i < field->option_count; i++) {
        shown_text(at, &field->options[i], &texts[i]);
        size_t place = i;
        for (; place > 0 && strcmp(str_text(&texts[answer->picks[place - 1]]), str_text(&texts[i])) > 0;
             place--)
            answer->picks[place] = answer->picks[place - 1];
        answer->picks[place] = (uint16_t)i;
    }
    for (size_t i = 0; i < field->option_count; i++)
        str_finish(&texts[i]);
}

static rp_answer answer_of(const struct player *player, const looking *at, const model_question *question,
                           machine_open open)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
    unsigned left = UINT_MAX;
    switch (question->kind) {
    case RP_QUESTION_CHOOSE: answer.picks[0] = best_of(player, at, &question->fields[0], open); break;
    case RP_QUESTION_BUILD:
        for (answer.pick_count = 0; answer.pick_count < question->pick; answer.pick_count++) {
            uint16_t card = best_of(player, at, &question->fields[0], left);
            answer.picks[answer.pick_count] = card;
            left &= ~(1u << card);
        }
        break;
    case RP_QUESTION_RANK:
        answer.pick_count = question->fields[0].option_count;
        rank_by_text(at, &question->fields[0], &answer);
        break;
    case RP_QUESTION_FIGURE: answer = (rp_answer){ .kind = RP_ANSWER_FIGURE, .figure = NAN }; break;
    case RP_QUESTION_FORM:
        answer.pick_count = question->field_count;
        for (size_t i = 0; i < question->field_count; i++)
            answer.picks[i] = best_of(player, at, &question->fields[i], left);
        break;
    case RP_QUESTION_WRITE: answer = (rp_answer){ .kind = RP_ANSWER_TEXT, .text = "" }; break;
    default: break; /* quote: the first turn */
    }
    return answer;
}

/* --- playing --- */

/* Goes on until the run is over or comes back to a state it has been in. Brent's way: the state compared with is
 * taken anew after 1, 2, 4 … answers. False: it goes round for ever. */
static bool play(const struct player *player, const machine *with, const char *const *apologies,
                 rp_state *state)
{
    const rp_scenario *scenario = with->scenario;
    rp_state *before = state_create(scenario);
    size_t size = rp_state_size(scenario), steps = 0, renew = 1;
    machine_open open = 0;
    rp_error fault = { 0 };
    bool round = false;
    machine_enter(with, state, scenario->start, &open, &fault);
    memcpy(before, state, size);
    while (state_status(scenario, state) == RP_RUN_ASKING && !round) {
        looking at = { scenario, state, apologies };
        rp_answer answer =
            answer_of(player, &at, &scenario->questions[state_position(scenario, state)], open);
        machine_choice choice = machine_judge(with, state, &answer);
        machine_take(with, state, &open, &choice, &fault);
        round = memcmp(before, state, size) == 0;
        if (++steps == renew) {
            memcpy(before, state, size);
            renew *= 2;
        }
    }
    free(before);
    return !round;
}

static rp_names list_shown(const rp_scenario *scenario, const rp_state *state, arena *memory)
{
    const char **ids = arena_allocate(memory, scenario->point_count * sizeof *ids);
    size_t count = 0;
    for (size_t i = 0; i < scenario->point_count; i++) {
        rp_tally tally = state_tally(scenario, state, i);
        if (rp_level_of(&tally, scenario->claims[i]->needs_num, scenario->claims[i]->needs_den) ==
            RP_LEVEL_SHOWN)
            ids[count++] = scenario->claims[i]->id;
    }
    return (rp_names){ ids, count };
}

static bool any_critical(const rp_scenario *scenario, const rp_state *state)
{
    for (size_t i = 0; i < scenario->critical_count; i++)
        if (state_critical(scenario, state, i))
            return true;
    return false;
}

void players_play(const rp_scenario *scenario, const rp_script *script, const char *const *apologies,
                  rp_explored_player out[PLAYERS], arena *memory)
{
    machine with = { .scenario = scenario, .script = script };
    for (size_t i = 0; i < PLAYERS; i++) {
        rp_state *state = state_create(scenario);
        bool over =
            play(&players[i], &with, apologies, state) && state_status(scenario, state) == RP_RUN_ENDED;
        out[i] = (rp_explored_player){ .name = players[i].name,
                                       .ending = over ? scenario->endings[state_position(scenario, state)].id
                                                      : NULL,
                                       .shown = list_shown(scenario, state, memory),
                                       .critical = any_critical(scenario, state) };
        free(state);
    }
}
