/* One way to change a text: bytes in place of a stretch. What is new is composed together with the graphemes on both
 * sides, since an accent that is typed behind a letter becomes one character with it; the rest of the text is not
 * touched, and stays in composed form. */
#include <assert.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "ui/edit_parts.h"

/* A change before it is done: the text from `where.from` to `where.to`, and what comes in its place. */
typedef struct edit_change {
    ui_span where;
    str added;
} edit_change;

static size_t in_common(const char *a, const char *b, size_t most)
{
    size_t same = 0;
    while (same < most && a[same] == b[same])
        same++;
    return same;
}

static size_t in_common_at_end(const char *a_end, const char *b_end, size_t most)
{
    size_t same = 0;
    while (same < most && a_end[-1 - (ptrdiff_t)same] == b_end[-1 - (ptrdiff_t)same])
        same++;
    return same;
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* `bytes` in place of `where`, composed with its neighbours; these are part of the change only as far as they differ
 * from what they were. */
static edit_change prepare(const ui_edit *edit, ui_span where, const char *bytes, size_t length)
{
    const char *text = str_text(&edit->text);
    size_t from = where.from ? utf8_boundary(text, edit->text.length, where.from - 1) : 0;
    size_t to = where.to + utf8_grapheme(text + where.to, edit->text.length - where.to);
    str joined = STR_EMPTY;
    str_add_n(&joined, text + from, where.from - from);
    str_add_n(&joined, bytes, length);
    str_add_n(&joined, text + where.to, to - where.to);
    char *composed = utf8_compose(joined.bytes);
    assert(composed);
    str_clear(&joined);
    str_add(&joined, composed);
    free(composed);

    size_t head = in_common(text + from, str_text(&joined), smaller(where.from - from, joined.length));
    size_t tail = in_common_at_end(text + to, str_text(&joined) + joined.length,
                                   smaller(to - where.to, joined.length - head));
    edit_change out = { .where = { from + head, to - tail } };
    str_add_n(&out.added, joined.bytes + head, joined.length - head - tail);
    str_finish(&joined);
    return out;
}

static bool fits(const ui_edit *edit, const edit_change *change)
{
    return edit->text.length - (change->where.to - change->where.from) + change->added.length <=
           edit->options.most;
}

/* Does it; the caret goes behind what was added. Takes `made` over. */
static void perform(ui_edit *edit, edit_change *made, edit_kind kind)
{
    size_t from = made->where.from, to = made->where.to;
    edit_step step = {
        .kind = kind, .at = from, .added = made->added, .before = edit->place, .moment = edit->now
    };
    str_add_n(&step.removed, str_text(&edit->text) + from, to - from);
    str_splice(&edit->text, from, to, str_text(&step.added), step.added.length);
    edit->revision++;
    size_t caret = edit_snap(&edit->text, from + step.added.length);
    step.after = edit->place = (edit_place){ caret, caret };
    edit_keep_step(edit, &step);
}

/* As much of `bytes` as finds room. Composing can make a text longer, if by little: what does not fit is then given
 * up grapheme by grapheme. */
static bool put(ui_edit *edit, ui_span where, const char *bytes, size_t length, edit_kind kind)
{
    str clean = STR_EMPTY;
    edit_drop_composed(edit);
    edit_clean(bytes, length, edit->options.lines, &clean);
    size_t others = edit->text.length - (where.to - where.from);
    size_t room = edit->options.most > others ? edit->options.most - others : 0;
    size_t taken = utf8_boundary(str_text(&clean), clean.length, room);
    while (taken > 0) {
        edit_change made = prepare(edit, where, clean.bytes, taken);
        if (fits(edit, &made)) {
            perform(edit, &made, kind);
            break;
        }
        str_finish(&made.added);
        taken = utf8_boundary(clean.bytes, clean.length, taken - 1);
    }
    bool whole = taken == clean.length;
    str_finish(&clean);
    return whole;
}

/* What stands on both sides meets; where composing it would make the text too long, it is left as it is. */
static bool take_out(ui_edit *edit, ui_span where, edit_kind kind)
{
    edit_drop_composed(edit);
    if (where.from == where.to)
        return false;
    edit_change made = prepare(edit, where, "", 0);
    if (!fits(edit, &made)) {
        str_finish(&made.added);
        made = (edit_change){ .where = where };
    }
    perform(edit, &made, kind);
    return true;
}

bool ui_edit_type(ui_edit *edit, const char *bytes, size_t length)
{
    return put(edit, ui_edit_selection(edit), bytes, length, EDIT_TYPING);
}

bool ui_edit_paste(ui_edit *edit, const char *bytes, size_t length)
{
    return put(edit, ui_edit_selection(edit), bytes, length, EDIT_ALONE);
}

bool ui_edit_replace(ui_edit *edit, ui_span where, const char *bytes, size_t length)
{
    const char *text = str_text(&edit->text);
    size_t from = utf8_boundary(text, edit->text.length, where.from);
    size_t to = edit_snap(&edit->text, where.to > where.from ? where.to : where.from);
    return put(edit, (ui_span){ from, to }, bytes, length, EDIT_ALONE);
}

bool ui_edit_delete(ui_edit *edit, ui_move move)
{
    ui_span selection = ui_edit_selection(edit);
    if (selection.from < selection.to)
        return take_out(edit, selection, EDIT_ALONE);
    size_t target = edit_target(edit, move);
    if (target < selection.from)
        return take_out(edit, (ui_span){ target, selection.from },
                        move == UI_MOVE_PREVIOUS ? EDIT_BACKWARD : EDIT_ALONE);
    return take_out(edit, (ui_span){ selection.from, target },
                    move == UI_MOVE_NEXT ? EDIT_FORWARD : EDIT_ALONE);
}

char *ui_edit_copy(const ui_edit *edit)
{
    ui_span selection = ui_edit_selection(edit);
    str out = STR_EMPTY;
    if (selection.from == selection.to)
        return NULL;
    str_add_n(&out, edit->text.bytes + selection.from, selection.to - selection.from);
    return str_take(&out);
}

char *ui_edit_cut(ui_edit *edit)
{
    char *out = ui_edit_copy(edit);
    if (out)
        take_out(edit, ui_edit_selection(edit), EDIT_ALONE);
    return out;
}
