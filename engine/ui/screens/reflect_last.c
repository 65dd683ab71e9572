/* Looking an entry over before it is saved: what it lacks and where that is, its words, who typed it. */
#include "ui/screens/reflect.h"

static ui_node *way(ui_frame *frame, const char *id, const char *text, size_t step, const char *focus,
                    ui_handler *go)
{
    ui_node *link = ui_link(frame, id, text, go);
    link->index = step;
    link->data = focus;
    return link;
}

/* --- what is missing --- */

static void gaps(const reflect *me, ui_frame *frame, const rp_reflection *words, ui_handler *go)
{
    size_t most = rp_reflection_missing(words, NULL, 0);
    rp_reflection_gap *list = arena_allocate(&frame->memory, (most + 1) * sizeof *list);
    rp_reflection_missing(words, list, most);
    if (!most) {
        ui_note(frame, ICON_CHECK, INK_GOOD, INK_GOOD_GROUND);
        ui_write(frame, UI_STYLE_BODY, "It has all that a finished entry needs.")->ink = INK_GOOD;
        ui_note_end(frame);
        return;
    }
    ui_node *panel = ui_panel(frame);
    panel->role = UI_ROLE_GROUP;
    panel->name = "What a finished entry still needs";
    ui_write(frame, UI_STYLE_HEADING, "Not finished yet");
    ui_write(frame, UI_STYLE_BODY, "You can save it as it is, and finish it another day.");
    ui_begin(frame, UI_COLUMN)->gap = 0;
    for (size_t i = 0; i < most; i++) {
        const char *focus = NULL;
        size_t step = reflect_step_of(me, frame, &list[i], &focus);
        way(frame, ui_print(frame, "gap.%zu", i + 1), ui_sentence(frame, list[i].why), step, focus, go);
    }
    ui_end(frame);
    ui_end(frame);
}

/* --- what is written --- */

static void written(ui_frame *frame, const char *title, const char *text, const char *id, size_t step,
                    const char *focus, ui_handler *go)
{
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = UI_GAP;
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 2;
    ui_write(frame, UI_STYLE_LABEL, title);
    ui_write(frame, UI_STYLE_BODY, text);
    ui_end(frame);
    ui_node *change = way(frame, id, "Change", step, focus, go);
    change->name = ui_print(frame, "Change: %s", title);
    change->across = UI_START;
    ui_end(frame);
}

static size_t step_of_kind(const reflect *me, reflect_step_kind kind)
{
    reflect_step steps[REFLECT_STEPS_MOST];
    size_t count = reflect_steps(me, steps), i = 0;
    while (i + 1 < count && steps[i].kind != kind)
        i++;
    return i;
}

static void all_written(const reflect *me, ui_frame *frame, const rp_reflection *words, ui_handler *go)
{
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    size_t count = rp_reflection_written(words, parts);
    for (size_t i = 0; i < count; i++) {
        const rp_reflection_text text = parts[i]->text;
        const rp_reflection_gap at = { .text = text };
        const char *focus = NULL;
        size_t step = reflect_step_of(me, frame, &at, &focus);
        char date[RP_REFLECTION_DATE];
        if (text != RP_REFLECTION_TYPIST)
            written(frame, parts[i]->title, ui_print(frame, "%s", rp_reflection_read(words, text, date)),
                    ui_print(frame, "change.%s", rp_reflection_key(text)), step, focus, go);
    }
    for (size_t i = 0; i < words->answer_count; i++)
        if (rp_reflection_has(words->answers[i]))
            written(frame, me->prompts[i], words->answers[i], ui_print(frame, "change.prompt.%zu", i + 1),
                    step_of_kind(me, REFLECT_PROMPTS), ui_print(frame, "prompt.%zu", i + 1), go);
}

static void quoted(const reflect *me, ui_frame *frame, const rp_reflection *words, ui_handler *go)
{
    if (words->quote_count)
        written(frame, "Your own turns",
                words->quote_count == 1 ? ui_print(frame, "Turn %zu is quoted.", words->quotes[0])
                                        : ui_print(frame, "%zu turns are quoted.", words->quote_count),
                "change.quotes", 0, "quote.1", go);
    for (size_t i = 0; i < me->run_count; i++)
        if (me->runs[i].covered)
            written(frame, "Another run that it is about",
                    ui_print(frame, "%s: %s", me->runs[i].title, me->runs[i].words),
                    ui_print(frame, "change.run.%zu", i + 1), step_of_kind(me, REFLECT_RUNS),
                    ui_print(frame, "run.%zu", i + 1), go);
}

/* --- who typed it --- */

static void on_told(ui_app *app, void *state, const ui_node *node)
{
    reflect *me = state;
    (void)node;
    reflect_tell_to(app, me, !me->told);
    if (me->told)
        ui_focus(app, ui_print(&app->frame, "text.%s", rp_reflection_key(RP_REFLECTION_TYPIST)));
}

static void typed(ui_app *app, reflect *me, ui_frame *frame)
{
    const rp_reflection_part *part = rp_reflection_part_of(me->form, RP_REFLECTION_TYPIST);
    ui_check(frame, "told", "I told this to somebody who typed it for me", me->told, on_told);
    if (me->told)
        ui_field(app, frame, ui_print(frame, "text.%s", rp_reflection_key(part->text)),
                 me->texts[part->text].edit, &(ui_field_options){ .label = part->title, .help = part->help });
}

/* What is missing first, then what was written first: with something of both the page begins at its top. */
const char *reflect_first_of_last(const ui_app *app, const reflect *me, ui_frame *frame)
{
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    rp_reflection words = reflect_words(app, me, &frame->memory);
    if (rp_reflection_missing(&words, NULL, 0) || !rp_reflection_written(&words, parts))
        return "gap.1";
    return ui_print(frame, "change.%s", rp_reflection_key(parts[0]->text));
}

void reflect_last(ui_app *app, reflect *me, ui_frame *frame, ui_handler *go)
{
    rp_reflection words = reflect_words(app, me, &frame->memory);
    const char *work = rp_reflection_work_gap(&words);
    ui_write(frame, UI_STYLE_TITLE, "Look it over")->states |= UI_LIVE;
    ui_write(frame, UI_STYLE_BODY,
             "Once it is saved it stays as it is, with its date. You can always add to it.");
    gaps(me, frame, &words, go);
    ui_node *panel = ui_panel(frame);
    panel->role = UI_ROLE_GROUP;
    panel->name = "What you wrote";
    all_written(me, frame, &words, go);
    quoted(me, frame, &words, go);
    if (work)
        ui_write(frame, UI_STYLE_SMALL, work);
    ui_end(frame);
    typed(app, me, frame);
}
