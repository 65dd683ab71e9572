#include "editing.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

ui_edit *editing(const char *text, bool lines, size_t most)
{
    ui_edit_options options = { .lines = lines, .most = most };
    str plain = STR_EMPTY;
    size_t anchor = SIZE_MAX, caret = 0;
    for (; *text; text++) {
        if (*text == '|')
            caret = plain.length;
        else if (*text == '[')
            anchor = plain.length;
        else
            str_add_char(&plain, *text);
    }
    ui_edit *edit = ui_edit_create(&options, str_text(&plain));
    ui_edit_select(edit, anchor == SIZE_MAX ? caret : anchor, caret);
    str_finish(&plain);
    return edit;
}

char *drawn(const ui_edit *edit)
{
    ui_span selection = ui_edit_selection(edit);
    size_t caret = ui_edit_caret(edit);
    str out = STR_EMPTY;
    str_add(&out, ui_edit_text(edit));
    if (selection.to > selection.from) {
        str_splice(&out, selection.to, selection.to, caret == selection.to ? "|" : "[", 1);
        str_splice(&out, selection.from, selection.from, caret == selection.to ? "[" : "|", 1);
    } else {
        str_splice(&out, caret, caret, "|", 1);
    }
    return str_take(&out);
}

void shows(const ui_edit *edit, const char *expected)
{
    char *found = drawn(edit);
    if (strcmp(found, expected) != 0)
        fail_msg("found '%s' in place of '%s'", found, expected);
    free(found);
}

bool type(ui_edit *edit, const char *text)
{
    return ui_edit_type(edit, text, strlen(text));
}
