/* The steps of an entry, one at a time: those of its form, the scenario's own prompts, other runs, work, the last. */
#include <string.h>

#include "base/str.h"
#include "ui/screens/reflect.h"

/* --- which there are --- */

static void add(reflect_step *out, size_t *count, reflect_step_kind kind, size_t first, size_t parts)
{
    out[(*count)++] = (reflect_step){ .kind = kind, .first = first, .count = parts };
}

size_t reflect_steps(const reflect *me, reflect_step out[REFLECT_STEPS_MOST])
{
    size_t count = 0;
    for (size_t i = 0, next; i < me->part_count; i = next) {
        for (next = i + 1; next < me->part_count && str_is(me->parts[next]->step, me->parts[i]->step);)
            next++;
        add(out, &count, REFLECT_PARTS, i, next - i);
    }
    for (size_t i = 0, parts = count; i < parts; i++) {
        out[i].number = i + 1;
        out[i].of = parts;
    }
    if (me->answer_count)
        add(out, &count, REFLECT_PROMPTS, 0, me->answer_count);
    if (me->run_count)
        add(out, &count, REFLECT_RUNS, 0, 0);
    add(out, &count, REFLECT_WORK, 0, 0);
    add(out, &count, REFLECT_LAST, 0, 0);
    return count;
}

static const char *text_id(ui_frame *frame, rp_reflection_text text)
{
    return ui_print(frame, "text.%s", rp_reflection_key(text));
}

const char *reflect_first_of(const ui_app *app, const reflect *me, ui_frame *frame, const reflect_step *step)
{
    switch (step->kind) {
    case REFLECT_PARTS: return text_id(frame, me->parts[step->first]->text);
    case REFLECT_PROMPTS: return "prompt.1";
    case REFLECT_RUNS: return "run.1";
    case REFLECT_WORK: return text_id(frame, RP_REFLECTION_WORK);
    case REFLECT_LAST: break;
    }
    return reflect_first_of_last(app, me, frame);
}

static size_t step_of_text(const reflect *me, const reflect_step *steps, size_t count,
                           rp_reflection_text text)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = steps[i].first; steps[i].kind == REFLECT_PARTS && j < steps[i].first + steps[i].count;
             j++)
            if (me->parts[j]->text == text)
                return i;
    return text == RP_REFLECTION_TYPIST ? count - 1 : count - 2; /* the last; work */
}

size_t reflect_step_of(const reflect *me, ui_frame *frame, const rp_reflection_gap *gap, const char **id)
{
    reflect_step steps[REFLECT_STEPS_MOST];
    size_t count = reflect_steps(me, steps), runs = 0;
    if (gap->text != RP_REFLECTION_TEXTS) {
        *id = text_id(frame, gap->text);
        return step_of_text(me, steps, count, gap->text);
    }
    if (!gap->run) {
        *id = "quote.1";
        return 0;
    }
    while (steps[runs].kind != REFLECT_RUNS)
        runs++;
    size_t covered = 0;
    for (size_t i = 0; i < me->run_count && covered < gap->run; i++)
        if (me->runs[i].covered && ++covered == gap->run)
            *id = ui_print(frame, "quote.%zu.1", i + 1);
    return runs;
}

/* --- what is done --- */

/* Puts a starter in, with its first gap selected: what is typed next fills it. */
static void on_starter(ui_app *app, void *state, const ui_node *node)
{
    static const char gap[] = "…";
    reflect *me = state;
    const char *starter = node->data;
    ui_edit *edit = me->texts[node->index].edit;
    size_t before = ui_edit_caret(edit);
    if (ui_edit_type(edit, starter, strlen(starter))) {
        size_t at = before + (size_t)(strstr(starter, gap) - starter);
        ui_edit_select(edit, at, at + strlen(gap));
    }
    ui_focus(app, text_id(&app->frame, (rp_reflection_text)node->index));
}

static void on_form(ui_app *app, void *state, const ui_node *node)
{
    reflect_choose_form(app, state, (rp_reflection_form)node->index);
}

/* --- how it looks --- */

static void starters(ui_frame *frame, const rp_reflection_part *part)
{
    ui_group(frame, ui_print(frame, "How “%s” could begin", part->title), UI_COLUMN, 0);
    for (size_t i = 0; part->starters[i]; i++) {
        ui_node *link =
            ui_link(frame, ui_print(frame, "starter.%s.%zu", rp_reflection_key(part->text), i + 1),
                    part->starters[i], on_starter);
        link->name = ui_print(frame, "Begin with “%s”", part->starters[i]);
        link->index = part->text;
        link->data = part->starters[i];
    }
    ui_end(frame);
}

static void part(ui_app *app, reflect *me, ui_frame *frame, const rp_reflection_part *of, bool alone)
{
    ui_edit *edit = me->texts[of->text].edit;
    bool line = of->text > RP_REFLECTION_WORK;
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_field(app, frame, text_id(frame, of->text), edit,
             &(ui_field_options){ .label = alone ? "In your own words" : of->title,
                                  .help = of->help,
                                  .least_height = line    ? 0
                                                  : alone ? 160
                                                          : 104,
                                  .spelling = !line });
    if (!ui_edit_length(edit) && of->starters[0])
        starters(frame, of);
    ui_end(frame);
}

static void heading(ui_frame *frame, const char *label, const char *title, const char *words)
{
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_write(frame, UI_STYLE_LABEL, label)->states |= UI_LIVE;
    ui_write(frame, UI_STYLE_TITLE, title)->states |= UI_LIVE;
    ui_end(frame);
    if (words)
        ui_write(frame, UI_STYLE_BODY, words);
}

static void forms(const reflect *me, ui_frame *frame)
{
    ui_writef(frame, UI_STYLE_SMALL, "%s What you type is saved as you go, and a part may stay empty.",
              rp_no_names_words());
    ui_group(frame, "How long is it to be?", UI_WRAP, UI_GAP_SMALL);
    for (size_t i = 0; i < RP_REFLECTION_FORMS; i++) {
        const rp_reflection_plan *plan = &rp_reflection_plans[i];
        ui_node *option = ui_option(frame, ui_print(frame, "form.%s", plan->name), 0, plan->title,
                                    me->form == (rp_reflection_form)i, on_form);
        option->index = i;
        option->hint = plan->help;
    }
    ui_end(frame);
}

static void draw_parts(ui_app *app, reflect *me, ui_frame *frame, const reflect_step *step)
{
    const rp_reflection_part *first = me->parts[step->first];
    bool alone = step->count == 1;
    if (alone && !str_is(first->step, first->title))
        heading(frame, ui_print(frame, "Step %zu of %zu: %s", step->number, step->of, first->step),
                first->title, NULL);
    else
        heading(frame, ui_print(frame, "Step %zu of %zu", step->number, step->of), first->step, NULL);
    for (size_t i = 0; i < step->count; i++)
        part(app, me, frame, me->parts[step->first + i], alone);
}

static void draw_prompts(ui_app *app, reflect *me, ui_frame *frame)
{
    heading(frame, "If you like", "About this scenario", NULL);
    for (size_t i = 0; i < me->answer_count; i++)
        ui_field(app, frame, ui_print(frame, "prompt.%zu", i + 1), me->answers[i].edit,
                 &(ui_field_options){ .label = me->prompts[i], .least_height = 104, .spelling = true });
}

static void draw_work(ui_app *app, reflect *me, ui_frame *frame)
{
    heading(frame, "If you like", rp_work_plan.title, rp_work_plan.help);
    for (size_t i = 0; i < rp_work_plan.count; i++)
        part(app, me, frame, &rp_work_plan.parts[i], false);
}

/* Beside what is written in this step stands what was said in the run. */
static void draw_beside_turns(ui_app *app, reflect *me, ui_frame *frame, const reflect_step *step)
{
    bool narrow = ui_is_narrow(frame);
    ui_node *columns = ui_begin(frame, narrow ? UI_COLUMN : UI_ROW);
    columns->gap = narrow ? UI_GAP_LARGE : 32;
    ui_node *left = ui_begin(frame, UI_COLUMN);
    left->share = narrow ? 0 : 3;
    left->across = narrow ? UI_FILL : UI_START;
    left->gap = UI_GAP_LARGE;
    if (step->kind == REFLECT_PARTS)
        draw_parts(app, me, frame, step);
    else
        draw_prompts(app, me, frame);
    ui_end(frame);
    ui_node *right = ui_begin(frame, UI_COLUMN);
    right->share = narrow ? 0 : 2;
    right->across = narrow ? UI_FILL : UI_START;
    reflect_turns(app, me, frame);
    ui_end(frame);
    ui_end(frame);
}

void reflect_draw_step(ui_app *app, reflect *me, ui_frame *frame, const reflect_step *step)
{
    if (step->number == 1)
        forms(me, frame);
    if (step->kind == REFLECT_RUNS) {
        heading(frame, "If you like", "Other runs",
                "One entry may be about several runs. Of each of them it quotes at least one turn.");
        reflect_other_runs(app, me, frame);
    } else if (step->kind == REFLECT_WORK) {
        draw_work(app, me, frame);
    } else {
        draw_beside_turns(app, me, frame, step);
    }
}
