/* Translations as gettext keeps them: locale/cy.po beside a scenario. The text in the scenario's own language is the
 * message, its id the context. Of the format this reads what translators' tools write for it: msgctxt, msgid, msgstr,
 * texts over several lines, \n \t \r \" \\, comments, the fuzzy mark; plural forms have no use here. Pure: bytes in,
 * texts out. */
#ifndef PACK_PO_H
#define PACK_PO_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "rapport/diagnostic.h"
#include "rapport/digest.h"

enum {
    PO_ENTRIES_MOST = 20000,
    PO_TEXT_MOST = 16 * 1024, /* bytes of one text */
};

typedef struct po_entry {
    const char *context; /* NULL: none */
    const char *id,
        *text; /* text NULL: not translated yet, or marked fuzzy, which says that somebody must look */
    int line, text_line;
    bool used; /* po_find found it */
} po_entry;

typedef struct po_file po_file;

/* Reads the file as far as it can be read: what is wrong is reported, each with its line, as an error
 * `broken-translation`, and the entry left out. `shown` names the file. Never NULL. */
po_file *po_read(rp_bytes bytes, const char *shown, rp_diagnostics *found);
void po_destroy(po_file *po); /* accepts NULL */

/* Entries in the order of the file, without its header. */
size_t po_count(const po_file *po);
const po_entry *po_at(const po_file *po, size_t index);

/* The translation of a message: the entry of that context, or, where there is none or it has no text, the first of
 * any context that has one. NULL where there is neither; an entry without a text where only that is there. */
const po_entry *po_find(po_file *po, const char *context, const char *id);

/* --- writing a template --- */

/* Appends the header, with empty fields for the translator's tools to fill. */
void po_write_header(str *out, const char *project, const char *language);
/* Appends a message without a translation. `note` and `place` ("scenario.lua:31") may be NULL. */
void po_write_entry(str *out, const char *note, const char *place, const char *context, const char *id);

#endif
