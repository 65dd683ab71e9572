/* Writing a random story as an author would. */
#include "random_story.h"

static const char *const words[WORDS] = { "red", "green", "blue" };
static const char *const claims[CLAIMS] = { "u.m1", "u.m2", "u.m3", "k.a", "k.b" };

/* `state` goes before names: nothing, or "s." in a function. */
static void write_term(const term *one, const char *state, str *out)
{
    static const char *const signs[] = {
        [TERM_ADD] = "+",    [TERM_SUBTRACT] = "-", [TERM_MULTIPLY] = "*", [TERM_DIVIDE] = "//",
        [TERM_MODULO] = "%", [TERM_EQUAL] = "==",   [TERM_LESS] = "<",     [TERM_AT_LEAST] = ">=",
        [TERM_AND] = "and",  [TERM_OR] = "or",
    };
    switch (one->kind) {
    case TERM_NUMBER: str_print(out, "%d", one->value); return;
    case TERM_LEVEL: str_print(out, "%sn%d", state, one->value); return;
    case TERM_FLAG: str_print(out, "%sf%d", state, one->value); return;
    case TERM_WORD: str_print(out, "%sw == '%s'", state, words[one->value]); return;
    case TERM_SEEN: str_print(out, "seen 's%d'", one->value); return;
    case TERM_NOT:
    case TERM_NEGATIVE:
        str_add(out, one->kind == TERM_NOT ? "not (" : "-(");
        write_term(one->left, state, out);
        str_add(out, ")");
        return;
    case TERM_LEAST:
    case TERM_MOST:
        str_print(out, "%s%s(", *state ? "math." : "", one->kind == TERM_LEAST ? "min" : "max");
        write_term(one->left, state, out);
        str_add(out, ", ");
        write_term(one->right, state, out);
        str_add(out, ")");
        return;
    default: break;
    }
    str_add(out, "(");
    write_term(one->left, state, out);
    str_print(out, " %s ", signs[one->kind]);
    write_term(one->right, state, out);
    str_add(out, ")");
}

static void write_condition(const char *before, const term *one, const char *after, str *out)
{
    str_print(out, "%s%s", before, one->function ? "(function(s) return " : "\"");
    write_term(one, one->function ? "s." : "", out);
    str_print(out, "%s%s", one->function ? " end)" : "\"", after);
}

static void write_steps(const story_effects *effects, str *out)
{
    str_add(out, "after = function(s) ");
    for (size_t i = 0; i < effects->step_count; i++) {
        const story_step *step = &effects->steps[i];
        switch (step->kind) {
        case STEP_LEVEL: str_print(out, "s.n%d = s.n%d + %d ", step->to, step->from, step->number); break;
        case STEP_FLIP: str_print(out, "s.f%d = not s.f%d ", step->to, step->to); break;
        case STEP_WORD: str_print(out, "s.w = '%s' ", words[step->to]); break;
        }
    }
    str_add(out, "end, ");
}

static void write_effects(const story_effects *effects, str *out)
{
    if (effects->step_count)
        write_steps(effects, out);
    str_add(out, "set = { ");
    for (int i = 0; i < LEVELS; i++)
        if (effects->sets[i])
            str_print(out, "n%d = %d, ", i, effects->set[i]);
    for (int i = 0; i < FLAGS; i++)
        if (effects->sets_flag[i])
            str_print(out, "f%d = %s, ", i, effects->flag[i] ? "true" : "false");
    if (effects->sets_word)
        str_print(out, "w = '%s'", words[effects->word]);
    str_add(out, "}, add = { ");
    for (int i = 0; i < LEVELS; i++)
        if (effects->adds[i])
            str_print(out, "n%d = %d, ", i, effects->add[i]);
    str_add(out, "}, ");
}

static void write_critical(int critical, tie_kind ties, str *out)
{
    if (critical < 0)
        return;
    str_print(out, "critical = 'harm %d', ", critical);
    if (ties != TIES_USUAL)
        str_print(out, "ties = { %s }, ", ties == TIES_FIRST ? "'u.m1'" : "");
}

static void write_tags(const int tags[CLAIMS], bool is_silence, str *out)
{
    static const char *const strengths[] = { "", "strong", "part", "against" };
    for (int strength = is_silence ? 2 : 1; strength <= 3; strength++) {
        str_print(out, "%s = { ", strengths[strength]);
        for (int i = 0; i < CLAIMS; i++)
            if (tags[i] == strength)
                str_print(out, "'%s', ", claims[i]);
        str_add(out, "}, ");
    }
}

static void write_list(const story_list *list, str *out);

static void write_option(const story_option *option, bool scored, bool is_silence, str *out)
{
    switch (option->word) {
    case 's': str_print(out, "say 'o%d {n1}' { ", option->number); break;
    case 'a': str_print(out, "act 'o%d' { ", option->number); break;
    case 'r': str_add(out, "read 'e' { "); break;
    case 'w': str_add(out, "wait { "); break;
    default: str_print(out, "card 'o%d {w}' { ", option->number); break;
    }
    if (option->right)
        str_add(out, "right = true, ");
    if (option->trap)
        str_add(out, "trap = 'u.x1', ");
    if (scored) {
        str_add(out, "because = 'b', ");
        write_tags(option->tags, is_silence, out);
        write_critical(option->critical, option->ties, out);
        write_effects(&option->effects, out);
    }
    if (option->when && !is_silence)
        write_condition("when = ", option->when, ", ", out);
    if (option->once && !is_silence)
        str_add(out, "once = true, ");
    write_list(option->reaction, out);
    str_add(out, "}, ");
}

static void write_judged(const story_question *q, str *out)
{
    static const char *const names[] = { "strong", "part", "against", "none" };
    str_add(out, "strong = { ");
    for (int i = 0; i < CLAIMS; i++)
        if (q->strong[i])
            str_print(out, "'%s', ", claims[i]);
    str_add(out, "}, on = { ");
    for (int i = 0; i < 4; i++) {
        if (!q->on[i].there)
            continue;
        str_print(out, "%s = { ", names[i]);
        write_critical(q->on[i].critical, q->on[i].ties, out);
        write_effects(&q->on[i].effects, out);
        write_list(q->on[i].beats, out);
        str_add(out, "}, ");
    }
    str_add(out, "}, ");
}

static void write_question(const story_question *q, str *out)
{
    static const char *const kinds[] = { "choose", "build", "rank", "figure", "quote", "form", "write" };
    str_print(out, "%s 'q%d' { ", kinds[q->kind], q->number);
    if (q->kind >= ASK_BUILD && q->kind <= ASK_QUOTE)
        write_judged(q, out);
    if (q->kind == ASK_BUILD)
        str_print(out, "pick = %d, ", q->pick);
    if (q->kind == ASK_QUOTE)
        str_print(out, "want = '%s', ", q->worst ? "worst" : "best");
    if (q->kind == ASK_FIGURE) {
        str_print(out, "answer = %.1f, tolerance = %.1f, near = { ", q->answer / 10.0, q->tolerance / 10.0);
        for (size_t i = 0; i < q->near_count; i++)
            str_print(out, "[%.1f] = 'near', ", q->near[i] / 10.0);
        str_add(out, "}, ");
    }
    for (size_t i = 0; i < q->list_count; i++) {
        if (q->kind == ASK_FORM)
            str_print(out, "pick 'p%zu' { ", i);
        for (size_t j = 0; j < q->option_count[i]; j++)
            write_option(&q->options[i][j], q->kind == ASK_CHOOSE || q->kind == ASK_FORM, false, out);
        str_add(out, q->kind == ASK_FORM ? "}, " : "");
    }
    if (q->silence) {
        str_add(out, "seconds = 9, silence = ");
        write_option(q->silence, true, true, out);
    }
    str_add(out, "},\n");
}

static void write_go(int target, str *out)
{
    if (target >= 0)
        str_print(out, "go 's%d',\n", target);
    else
        str_print(out, "go '%s',\n", target == -1 ? "done" : "other");
}

static void write_list(const story_list *list, str *out)
{
    static const char *const moods[] = { "", ".calm", ".angry" };
    for (size_t i = 0; list && i < list->count; i++) {
        const story_beat *beat = &list->beats[i];
        switch (beat->kind) {
        case TELL: str_print(out, "narrate 't%d {n0}',\n", beat->number); break;
        case LINE: str_print(out, "tan%s 't%d {f0} {w}',\n", moods[beat->mood + 1], beat->number); break;
        case SHOW: str_add(out, "show 'e',\n"); break;
        case GO: write_go(beat->number, out); break;
        case ASK: write_question(beat->question, out); break;
        case CHANGE:
            str_add(out, "change { ");
            write_effects(&beat->effects, out);
            str_add(out, "},\n");
            break;
        case WHEN:
            write_condition("when ", beat->condition, " {\n", out);
            write_list(beat->then, out);
            if (beat->otherwise) {
                str_add(out, "otherwise = {\n");
                write_list(beat->otherwise, out);
                str_add(out, "} ");
            }
            str_add(out, "},\n");
            break;
        }
    }
}

void story_write(const story *made, str *out)
{
    str_add(out, "local tan = actor { name = 'Tan', mood = 'upset' }\n"
                 "exhibit 'e' { kind = 'letter', title = 'E {n2}', 'Text.' }\nstate { f0 = flag, f1 = true, "
                 "w = one_of { 'red', 'green', 'blue' },\n");
    for (int i = 0; i < LEVELS; i++)
        str_print(out, " n%d = level { start = %d, least = %d, most = %d },\n", i, made->start[i],
                  made->least[i], made->most[i]);
    str_add(out, "}\n");
    for (size_t i = 0; i < made->scene_count; i++) {
        str_print(out, "scene 's%zu' {\n", i);
        write_list(made->scenes[i], out);
        str_add(out, "}\n");
    }
    for (size_t i = 0; i < made->always_count; i++) {
        str_print(out, "always 'a%zu' ", i);
        write_condition("", made->always[i], "\n", out);
    }
}
