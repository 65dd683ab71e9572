/* The bytes as somebody at a keyboard: one says what is done, those behind it are what is typed. However it goes, the
 * text is composed UTF-8 within its bounds, nothing stands inside a grapheme, and undoing all of it and doing it again
 * gives the same text. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "fuzz.h"
#include "ui/edit.h"

enum { MOST = 256 };

static bool is_edge(const char *text, size_t length, size_t place)
{
    size_t at = 0;
    while (at < place)
        at += utf8_grapheme(text + at, length - at);
    return at == place;
}

static void holds(ui_edit *edit)
{
    const char *text = ui_edit_text(edit);
    size_t length = ui_edit_length(edit);
    ui_span selection = ui_edit_selection(edit);
    ui_shown shown = ui_edit_shown(edit);
    char *composed = utf8_compose(text);
    FUZZ_HOLDS(strlen(text) == length && length <= MOST);
    FUZZ_HOLDS(composed && strcmp(composed, text) == 0);
    FUZZ_HOLDS(is_edge(text, length, selection.from) && is_edge(text, length, selection.to));
    FUZZ_HOLDS(is_edge(shown.text, shown.length, shown.caret));
    free(composed);
}

static void act(ui_edit *edit, uint8_t what, const char *bytes, size_t length)
{
    ui_move move = (ui_move)(what >> 3 & 7);
    bool other = what >> 6 & 1;
    switch (what & 7) {
    case 0:
    case 1: ui_edit_type(edit, bytes, length); break;
    case 2: ui_edit_paste(edit, bytes, length); break;
    case 3: ui_edit_move(edit, move, other); break;
    case 4: ui_edit_delete(edit, move); break;
    case 5: ui_edit_set_caret(edit, length, other); break;
    case 6: other ? ui_edit_undo(edit) : ui_edit_redo(edit); break;
    default: ui_edit_compose(edit, bytes, length, what >> 3 & 3, (ui_span){ 0, what >> 5 & 3 }); break;
    }
}

static void back_and_forth(ui_edit *edit)
{
    while (ui_edit_redo(edit))
        continue;
    char *last = strdup(ui_edit_text(edit));
    size_t back = 0, forth = 0;
    for (; ui_edit_undo(edit); back++)
        holds(edit);
    FUZZ_HOLDS(ui_edit_length(edit) == 0);
    for (; ui_edit_redo(edit); forth++)
        holds(edit);
    FUZZ_HOLDS(back == forth && strcmp(last, ui_edit_text(edit)) == 0);
    free(last);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0)
        return 0;
    ui_edit *edit = ui_edit_create(&(ui_edit_options){ .most = MOST, .lines = bytes[0] & 1 }, NULL);
    for (size_t at = 1; at + 1 < size;) {
        uint8_t what = bytes[at];
        size_t length = bytes[at + 1] % 16;
        at += 2;
        length = length < size - at ? length : size - at;
        act(edit, what, (const char *)bytes + at, length);
        holds(edit);
        at += length;
    }
    back_and_forth(edit);
    ui_edit_destroy(edit);
    return 0;
}
