/* Scripts run by the real loader, and what comes of them as text. A scenario here is only what its test says: so
 * it never loads, and the first thing that is found in it, or what it raises itself, is what the test looks at. */
#ifndef UNIT_SCRIPT_TRY_H
#define UNIT_SCRIPT_TRY_H

#include "unit.h"

#include "base/str.h"
#include "script/script.h"

/* Files of a pack; ends with a NULL path. */
typedef struct try_file {
    const char *path, *text;
} try_file;

/* A source of those files, shown as "pack/PATH"; `files` must outlive it. */
script_source try_source(const try_file *files);

/* What the expressions give, each as Lua would write it, with a blank between two: texts in double quotes, tables
 * as { 1, 2, a = 3 } in the order of pairs, anything else by its type. "! MESSAGE" where it fails, the first one. Heap text. */
char *try_values(const char *expressions);

/* All findings of a scenario.lua, one a line: "3: message (hint)"; those of other files with the file in front:
 * "pack/x.lua:3: …". Those of the missing scenario { … } are left out. Heap text, empty where nothing is found. */
char *try_findings(const try_file *files);
char *try_script(const char *text); /* of this scenario.lua alone */

/* Whether each row's text comes to what it says; prints the rows that do not. */
typedef struct try_row {
    const char *text, *wanted;
} try_row;
void try_rows(char *how(const char *text), const try_row *rows, size_t count);
#define TRY_ROWS(how, rows) try_rows(how, rows, sizeof rows / sizeof *rows)

#endif
