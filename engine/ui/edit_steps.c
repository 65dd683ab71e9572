/* Undo: a list of steps, each of which says what stands where in place of what. Steps that touch one another and are
 * of one kind become one, so that a step is about a word. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "ui/edit_parts.h"

static size_t weight(const edit_step *step)
{
    return sizeof *step + step->removed.length + step->added.length;
}

static void step_finish(edit_step *step)
{
    str_finish(&step->removed);
    str_finish(&step->added);
}

void edit_steps_finish(edit_steps *steps)
{
    for (size_t i = 0; i < steps->count; i++)
        step_finish(&steps->items[i]);
    free(steps->items);
    *steps = (edit_steps){ 0 };
}

/* --- joining --- */

static bool ends_with_blank(const str *text)
{
    int32_t code = 0;
    if (text->length == 0)
        return false;
    size_t last = utf8_cut(text->bytes, text->length, text->length - 1);
    return utf8_next(text->bytes + last, text->length - last, &code) > 0 && utf8_is_blank(code);
}

static bool begins_with_blank(const str *text)
{
    int32_t code = 0;
    return utf8_next(str_text(text), text->length, &code) > 0 && utf8_is_blank(code);
}

static bool goes_on(const ui_edit *edit, const edit_step *last, const edit_step *step)
{
    if (edit->steps.closed || last->kind != step->kind || step->kind == EDIT_ALONE ||
        step->moment - last->moment > UI_EDIT_PAUSE_MS)
        return false;
    if (step->kind == EDIT_TYPING && ends_with_blank(&last->added) && !begins_with_blank(&step->added))
        return false;
    return step->at <= last->at + last->added.length && last->at <= step->at + step->removed.length;
}

/* Both lie on the text as it was between them: the first put `added` there, the second took `removed` away. */
static void join(edit_step *first, const edit_step *second)
{
    size_t first_end = first->at + first->added.length, second_end = second->at + second->removed.length;
    size_t ahead = second->at < first->at ? first->at - second->at : 0;
    size_t behind = second_end > first_end ? second_end - first_end : 0;
    str_splice(&first->removed, 0, 0, str_text(&second->removed), ahead);
    str_splice(&first->removed, first->removed.length, first->removed.length,
               str_text(&second->removed) + second->removed.length - behind, behind);
    str_splice(&first->added, second->at + ahead - first->at, second_end - behind - first->at,
               str_text(&second->added), second->added.length);
    first->at -= ahead;
    first->after = second->after;
    first->moment = second->moment;
}

/* --- keeping --- */

static void forget_undone(edit_steps *steps)
{
    while (steps->count > steps->done) {
        edit_step *last = &steps->items[--steps->count];
        steps->kept -= weight(last);
        step_finish(last);
    }
}

/* At least the last step stays, however large. */
static void forget_oldest(edit_steps *steps)
{
    size_t gone = 0;
    while (steps->count - gone > 1 && (steps->count - gone > UI_EDIT_STEPS || steps->kept > UI_EDIT_KEPT)) {
        steps->kept -= weight(&steps->items[gone]);
        step_finish(&steps->items[gone++]);
    }
    if (gone == 0)
        return;
    steps->count -= gone;
    steps->done -= gone;
    memmove(steps->items, steps->items + gone, steps->count * sizeof *steps->items);
}

void edit_keep_step(ui_edit *edit, edit_step *step)
{
    edit_steps *steps = &edit->steps;
    forget_undone(steps);
    edit_step *last = steps->count ? &steps->items[steps->count - 1] : NULL;
    if (last && goes_on(edit, last, step)) {
        steps->kept -= weight(last);
        join(last, step);
        steps->kept += weight(last);
        step_finish(step);
    } else {
        steps->items = memory_grow(steps->items, steps->count, &steps->capacity, sizeof *steps->items);
        steps->items[steps->count++] = *step;
        steps->kept += weight(step);
    }
    steps->done = steps->count;
    steps->closed = false;
    forget_oldest(steps);
}

/* --- there and back --- */

bool ui_edit_can_undo(const ui_edit *edit)
{
    return edit->steps.done > 0;
}

bool ui_edit_can_redo(const ui_edit *edit)
{
    return edit->steps.done < edit->steps.count;
}

static void exchange(ui_edit *edit, size_t at, const str *out, const str *in, edit_place place)
{
    edit_drop_composed(edit);
    str_splice(&edit->text, at, at + out->length, str_text(in), in->length);
    edit->place = place;
    edit->revision++;
    edit->steps.closed = true;
}

bool ui_edit_undo(ui_edit *edit)
{
    if (!ui_edit_can_undo(edit))
        return false;
    const edit_step *step = &edit->steps.items[--edit->steps.done];
    exchange(edit, step->at, &step->added, &step->removed, step->before);
    return true;
}

bool ui_edit_redo(ui_edit *edit)
{
    if (!ui_edit_can_redo(edit))
        return false;
    const edit_step *step = &edit->steps.items[edit->steps.done++];
    exchange(edit, step->at, &step->removed, &step->added, step->after);
    return true;
}
