#include "pack/po.h"

#include <string.h>

/* Up to the end of a line, or of the text. */
static void add_piece(str *out, const char *text, size_t length)
{
    str_add_char(out, '"');
    for (size_t i = 0; i < length; i++) {
        static const char escaped[] = "\n\t\r\"\\", letters[] = "ntr\"\\";
        const char *found = strchr(escaped, text[i]);
        if (found)
            str_print(out, "\\%c", letters[found - escaped]);
        else
            str_add_char(out, text[i]);
    }
    str_add(out, "\"\n");
}

/* A text of several lines stands in several pieces, after an empty one. */
static void add_text(str *out, const char *keyword, const char *text)
{
    str_print(out, "%s ", keyword);
    if (strchr(text, '\n'))
        str_add(out, "\"\"\n");
    do {
        const char *stop = strchr(text, '\n');
        size_t length = stop ? (size_t)(stop + 1 - text) : strlen(text);
        add_piece(out, text, length);
        text += length;
    } while (*text);
}

void po_write_header(str *out, const char *project, const char *language)
{
    str_print(out, "# Translation of %s.\n#\n#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n", project);
    str_print(out, "\"Project-Id-Version: %s\\n\"\n", project);
    str_add(out,
            "\"PO-Revision-Date: \\n\"\n\"Last-Translator: \\n\"\n\"Language-Team: \\n\"\n\"Language: \\n\"\n"
            "\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
            "\"Content-Transfer-Encoding: 8bit\\n\"\n");
    str_print(out, "\"X-Source-Language: %s\\n\"\n", language);
}

void po_write_entry(str *out, const char *note, const char *place, const char *context, const char *id)
{
    str_add_char(out, '\n');
    if (note)
        str_print(out, "#. %s\n", note);
    if (place)
        str_print(out, "#: %s\n", place);
    add_text(out, "msgctxt", context);
    add_text(out, "msgid", id);
    str_add(out, "msgstr \"\"\n");
}
