#include "random_model.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

typedef enum flow { GOES_ON, LEAVES, STOPS } flow;

static const char *const words[WORDS] = { "red", "green", "blue" };
static const char *const claims[CLAIMS] = { "u.m1", "u.m2", "u.m3", "k.a", "k.b" };

/* --- conditions --- */

static long floor_divide(long a, long b)
{
    long down = a / b;
    return down * b > a ? down - 1 : down;
}

static long work_out(const model_run *r, const term *one)
{
    long left = one->left ? work_out(r, one->left) : 0, right = one->right ? work_out(r, one->right) : 0;
    switch (one->kind) {
    case TERM_NUMBER: return one->value;
    case TERM_LEVEL: return r->levels[one->value];
    case TERM_ADD: return left + right;
    case TERM_SUBTRACT: return left - right;
    case TERM_MULTIPLY: return left * right;
    case TERM_DIVIDE: return floor_divide(left, right);
    case TERM_MODULO: return left - floor_divide(left, right) * right;
    case TERM_LEAST: return left < right ? left : right;
    case TERM_MOST: return left < right ? right : left;
    case TERM_NEGATIVE: return -left;
    case TERM_EQUAL: return left == right;
    case TERM_LESS: return left < right;
    case TERM_AT_LEAST: return left >= right;
    case TERM_FLAG: return r->flags[one->value];
    case TERM_WORD: return r->word == one->value;
    case TERM_SEEN: return r->seen[one->value];
    case TERM_NOT: return !left;
    case TERM_AND: return left && right;
    case TERM_OR: return left || right;
    }
    return 0;
}

/* --- effects --- */

static void put_level(model_run *r, int level, int value)
{
    const story *s = r->story;
    r->levels[level] = value < s->least[level]  ? s->least[level]
                       : value > s->most[level] ? s->most[level]
                                                : value;
}

static void have_effects(model_run *r, const story_effects *effects)
{
    for (int i = 0; i < LEVELS; i++)
        if (effects->adds[i])
            put_level(r, i, r->levels[i] + effects->add[i]);
    for (int i = 0; i < LEVELS; i++)
        if (effects->sets[i])
            put_level(r, i, effects->set[i]);
    for (int i = 0; i < FLAGS; i++)
        if (effects->sets_flag[i])
            r->flags[i] = effects->flag[i];
    if (effects->sets_word)
        r->word = effects->word;
    for (size_t i = 0; i < effects->step_count; i++) {
        const story_step *step = &effects->steps[i];
        if (step->kind == STEP_LEVEL)
            put_level(r, step->to, r->levels[step->from] + step->number);
        else if (step->kind == STEP_FLIP)
            r->flags[step->to] = !r->flags[step->to];
        else
            r->word = step->to;
    }
}

static void note_critical(model_run *r, const story_question *q, int reason, tie_kind ties)
{
    if (reason < 0)
        return;
    for (int i = 0; i < POINTS; i++)
        if (ties == TIES_USUAL || (ties == TIES_FIRST && i == 0))
            r->tied[i] = true;
    int one = 4 * q->number + reason;
    for (size_t i = 0; i < r->critical_count; i++)
        if (r->criticals[i] == one)
            return;
    r->criticals[r->critical_count++] = one;
}

static void add_line(model_run *r, const char *format, ...) RP_PRINTF(2, 3);

static void add_line(model_run *r, const char *format, ...)
{
    va_list arguments;
    str_add(&r->lines, r->lines.length ? " | " : "");
    va_start(arguments, format);
    str_print_v(&r->lines, format, arguments);
    va_end(arguments);
}

/* --- what counts --- */

/* What an answer counted, to be written behind its turn. */
typedef struct counted {
    str tags[3], traps;
} counted;

static void count_tag(model_run *r, counted *as, int claim, int strength)
{
    static const char *const signs[] = { " +", " ~", " -" };
    r->counts[claim][strength]++;
    str_print(&as->tags[strength], "%s%s", signs[strength], claims[claim]);
}

static void count_tags(model_run *r, counted *as, const int tags[CLAIMS])
{
    for (int i = 0; i < CLAIMS; i++)
        if (tags[i])
            count_tag(r, as, i, tags[i] - 1);
}

static int worth_of(const story_option *option)
{
    int best = 0;
    for (int i = 0; i < CLAIMS; i++) {
        if (option->tags[i] == 3)
            return -1;
        if (option->tags[i] && 3 - option->tags[i] > best)
            best = 3 - option->tags[i];
    }
    return option->critical >= 0 ? -1 : best;
}

/* --- judging; 0 strong, 1 part, 2 against, 3 none --- */

static int judge_build(const story_question *q, const model_answer *answer)
{
    int wrong = 0, traps = 0;
    for (size_t i = 0; i < answer->count; i++) {
        wrong += !q->options[0][answer->picks[i]].right;
        traps += q->options[0][answer->picks[i]].trap;
    }
    if (wrong == 0)
        return 0;
    if (traps > 0)
        return 2;
    return wrong == 1 && answer->count > 1 ? 1 : 3;
}

static int judge_rank(const model_answer *answer)
{
    int pairs = 0, wrong = 0;
    for (size_t i = 0; i < answer->count; i++)
        for (size_t j = 0; j < i; j++) {
            pairs++;
            wrong += answer->picks[j] > answer->picks[i];
        }
    return wrong == 0 ? 0 : 3 * wrong <= pairs ? 1 : 3;
}

static int judge_figure(const story_question *q, const model_answer *answer)
{
    if (abs(answer->figure - q->answer) <= q->tolerance)
        return 0;
    for (size_t i = 0; i < q->near_count; i++)
        if (abs(answer->figure - q->near[i]) <= q->tolerance)
            return 1;
    return 3;
}

static int judge_quote(const model_run *r, const story_question *q, int turn, bool *chance)
{
    int high = r->worths[0], low = r->worths[0], worth = r->worths[turn];
    for (size_t i = 0; i < r->turn_count; i++) {
        high = r->worths[i] > high ? r->worths[i] : high;
        low = r->worths[i] < low ? r->worths[i] : low;
    }
    *chance = q->worst ? low < 2 : high > 0;
    if (*chance && worth == (q->worst ? low : high))
        return 0;
    return (q->worst ? worth - low : high - worth) <= 1 ? 1 : 3;
}

/* --- answering: each says what it counted and gives back the list that follows --- */

static void count_chances(model_run *r, const story_option *options, const int *among, size_t count)
{
    for (int claim = 0; claim < CLAIMS; claim++) {
        bool chance = false;
        for (size_t i = 0; i < count; i++)
            chance = chance || options[among ? among[i] : (int)i].tags[claim] == 1;
        r->counts[claim][3] += chance;
    }
}

static const story_list *answer_choose(model_run *r, const story_question *q, const model_answer *answer,
                                       bool first, counted *as)
{
    int place = answer->time_out ? 0 : r->open[answer->picks[0]];
    const story_option *option = answer->time_out ? q->silence : &q->options[0][place];
    if (answer->time_out)
        str_print(&r->turned, "%s.silence", q->id);
    else
        str_print(&r->turned, "%s.%c", q->id, 'a' + place);
    if (first) {
        count_chances(r, q->options[0], r->open, r->open_count);
        count_tags(r, as, option->tags);
    }
    if (first && option->word != 'r') {
        r->turns[r->turn_count] = q->number;
        r->worths[r->turn_count++] = worth_of(option);
    }
    if (option->word == 'r')
        add_line(r, "[E %d]", r->levels[2]);
    r->once[option->number] = !answer->time_out && option->once;
    note_critical(r, q, option->critical, option->ties);
    have_effects(r, &option->effects);
    return option->reaction;
}

static void answer_form(model_run *r, const story_question *q, const model_answer *answer, bool first,
                        counted *as)
{
    for (size_t i = 0; i < q->list_count; i++) {
        const story_option *card = &q->options[i][answer->picks[i]];
        str_print(&r->turned, "%s%s.%zu.%c", i ? ";" : "", q->id, i + 1, 'a' + answer->picks[i]);
        if (first) {
            count_chances(r, q->options[i], NULL, q->option_count[i]);
            count_tags(r, as, card->tags);
        }
        note_critical(r, q, card->critical, card->ties);
        have_effects(r, &card->effects);
    }
}

static const story_list *answer_judged(model_run *r, const story_question *q, const model_answer *answer,
                                       bool first, counted *as)
{
    static const char *const names[] = { "strong", "part", "against", "none" };
    bool chance = true;
    int outcome = q->kind == ASK_BUILD    ? judge_build(q, answer)
                  : q->kind == ASK_RANK   ? judge_rank(answer)
                  : q->kind == ASK_FIGURE ? judge_figure(q, answer)
                                          : judge_quote(r, q, answer->picks[0], &chance);
    for (size_t i = 0; i < answer->count; i++) {
        if (q->kind == ASK_QUOTE)
            str_add(&r->turned, r->story->questions[r->turns[answer->picks[i]]]->id);
        else
            str_print(&r->turned, "%s%s.%c", i ? ";" : "", q->id, 'a' + answer->picks[i]);
    }
    str_print(&r->turned, " %s", names[outcome]);
    for (int i = 0; first && i < CLAIMS; i++) {
        r->counts[i][3] += q->strong[i] && chance;
        if (q->strong[i] && outcome < 3)
            count_tag(r, as, i, outcome);
    }
    for (size_t i = 0; q->kind == ASK_BUILD && i < answer->count; i++)
        if (q->options[0][answer->picks[i]].trap)
            str_add(&as->traps, " !u.x1");
    if (!q->on[outcome].there)
        return NULL;
    note_critical(r, q, q->on[outcome].critical, q->on[outcome].ties);
    have_effects(r, &q->on[outcome].effects);
    return q->on[outcome].beats;
}

/* The open options; false where the question is skipped. */
static bool is_asked(model_run *r, const story_question *q)
{
    r->open_count = 0;
    for (size_t i = 0; q->kind == ASK_CHOOSE && i < q->option_count[0]; i++) {
        const story_option *option = &q->options[0][i];
        if ((!option->when || work_out(r, option->when)) && !r->once[option->number])
            r->open[r->open_count++] = (int)i;
    }
    return q->kind == ASK_CHOOSE ? r->open_count > 0 : q->kind != ASK_QUOTE || r->turn_count > 0;
}

static flow walk(model_run *r, const story_list *list);

static flow ask(model_run *r, const story_question *q)
{
    char spelling[32];
    counted as = { { STR_EMPTY, STR_EMPTY, STR_EMPTY }, STR_EMPTY };
    const story_list *next = NULL;
    bool first = !r->answered[q->number];
    r->waiting = q;
    r->end = MODEL_WAITS;
    if (r->used == r->answer_count)
        return STOPS;
    const model_answer *answer = &r->answers[r->used++];
    r->answered[q->number] = true;
    r->beats = 0;
    model_spell(answer, q, spelling);
    str_print(&r->turned, "%s %s ", q->id, q->kind == ASK_WRITE ? "" : spelling);
    if (q->kind == ASK_CHOOSE)
        next = answer_choose(r, q, answer, first, &as);
    else if (q->kind == ASK_FORM)
        answer_form(r, q, answer, first, &as);
    else if (q->kind != ASK_WRITE)
        next = answer_judged(r, q, answer, first, &as);
    for (int i = 0; i < 3; i++) {
        str_add(&r->turned, str_text(&as.tags[i]));
        str_finish(&as.tags[i]);
    }
    str_print(&r->turned, "%s%s\n", str_text(&as.traps), first ? "" : " again");
    str_finish(&as.traps);
    return walk(r, next);
}

/* --- beats --- */

/* Every beat counts but a question that is asked; more than 10,000 of them are too many. */
static bool too_many(model_run *r)
{
    r->beats++;
    r->end = MODEL_STOPPED;
    return r->beats > 10000;
}

static flow walk(model_run *r, const story_list *list)
{
    static const char *const moods[] = { "calm", "angry", "upset" };
    flow next = GOES_ON;
    for (size_t i = 0; list && i < list->count && next == GOES_ON; i++) {
        const story_beat *beat = &list->beats[i];
        if (beat->kind == ASK && is_asked(r, beat->question)) {
            next = ask(r, beat->question);
            continue;
        }
        if (too_many(r))
            return STOPS;
        switch (beat->kind) {
        case TELL: add_line(r, "t%d %d", beat->number, r->levels[0]); break;
        case LINE:
            r->mood = beat->mood >= 0 ? beat->mood : r->mood;
            add_line(r, "Tan(%s): t%d %s %s", moods[r->mood], beat->number, r->flags[0] ? "yes" : "no",
                     words[r->word]);
            break;
        case SHOW: add_line(r, "[E %d]", r->levels[2]); break;
        case CHANGE: have_effects(r, &beat->effects); break;
        case WHEN: next = walk(r, work_out(r, beat->condition) ? beat->then : beat->otherwise); break;
        case GO: r->target = beat->number; return LEAVES;
        case ASK: break; /* skipped */
        }
    }
    return next;
}

void model_play(model_run *out, const story *of, const model_answer *answers, size_t count)
{
    *out = (model_run){ .story = of, .answers = answers, .answer_count = count, .mood = 2 };
    out->flags[1] = true;
    for (int i = 0; i < LEVELS; i++)
        out->levels[i] = of->start[i];
    flow next = LEAVES;
    while (next == LEAVES && out->target >= 0) {
        out->seen[out->target] = true;
        next = walk(out, of->scenes[out->target]);
    }
    if (next == LEAVES)
        out->end = MODEL_ENDED;
}

void model_spell(const model_answer *answer, const story_question *question, char out[32])
{
    size_t used = 0;
    out[0] = '\0';
    if (answer->time_out)
        snprintf(out, 32, "t");
    else if (question->kind == ASK_WRITE)
        snprintf(out, 32, "''");
    else if (question->kind == ASK_FIGURE)
        snprintf(out, 32, "=%g", answer->figure / 10.0);
    for (size_t i = 0; i < answer->count && used < 32; i++)
        used += (size_t)snprintf(out + used, 32 - used, "%s%d", i ? "+" : "", answer->picks[i] + 1);
}

void model_finish(model_run *run)
{
    str_finish(&run->lines);
    str_finish(&run->turned);
}
