/* A figure, typed as the scenario's language writes figures; how it is read is shown before it is confirmed. */
#include <string.h>

#include "base/number.h"
#include "base/str.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

static void begin(ui_app *app, talk_entry *entry, const rp_question *question)
{
    (void)app, (void)question;
    entry->edit = ui_edit_create(&(ui_edit_options){ .most = 80 }, NULL);
}

static const char *language(const ui_app *app)
{
    return rp_scenario_about(rp_run_scenario(ui_play_run(app)))->language;
}

static bool is_empty(const talk_entry *entry)
{
    const char *text = ui_edit_text(entry->edit);
    return !text[strspn(text, " ")];
}

static bool read(const ui_app *app, const talk_entry *entry, const rp_question *question, double *value)
{
    return !is_empty(entry) && number_read(ui_edit_text(entry->edit), language(app), question->unit, value);
}

static const char *take(ui_app *app, const talk_entry *entry, const rp_question *question, rp_answer *answer)
{
    answer->kind = RP_ANSWER_FIGURE;
    if (is_empty(entry))
        return "Type a number first.";
    if (!read(app, entry, question, &answer->figure))
        return "That is no number. Digits, with a point or a comma, are one.";
    return NULL;
}

/* Enter in the field leads to the button: one key is never durable. */
static void on_enter(ui_app *app, void *state, const ui_node *node)
{
    rp_answer answer;
    const char *missing = take(app, &((talk *)state)->entry, talk_question(app), &answer);
    (void)node;
    if (missing)
        ui_tell_first(app, missing);
    else
        ui_focus(app, "confirm");
}

static void view(ui_app *app, talk *me, ui_frame *frame, const rp_question *question)
{
    double value;
    const char *example = number_mark(language(app)) == ',' ? "17,5" : "17.5";
    const char *help = question->unit ? ui_print(frame, "A number, as in %s, in %s.", example, question->unit)
                                      : ui_print(frame, "A number, as in %s.", example);
    ui_field(app, frame, "answer", me->entry.edit,
             &(ui_field_options){ .label = "Your figure", .help = help, .enter = on_enter });
    if (!read(app, &me->entry, question, &value))
        return;
    str words = STR_EMPTY;
    str_add(&words, "Your figure: ");
    number_write(&words, value, question->unit, language(app));
    str_add_char(&words, '.');
    talk_say(frame, arena_text(&frame->memory, words.bytes));
    str_finish(&words);
}

const talk_kind talk_kind_figure = {
    .first = "answer",
    .begin = begin,
    .view = view,
    .take = take,
};
