/* Reading declarations by tables: each form lists the fields it takes, with a reader for each, and one
 * function does the rest: unknown fields with the nearest known one, missing and wrong ones, all of them.
 * A field that could not be read keeps the value it had in the target. */
#ifndef CORE_FIELDS_H
#define CORE_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "core/source.h"
#include "rapport/diagnostic.h"

/* Rule ids of what can be wrong in a declaration; scenarios/README.md explains each. */
#define RULE_UNKNOWN_NAME  "unknown-name"
#define RULE_UNKNOWN_FIELD "unknown-field"
#define RULE_UNKNOWN_VALUE "unknown-value"
#define RULE_WRONG_TYPE    "wrong-type"
#define RULE_MISSING       "missing"
#define RULE_MISPLACED     "misplaced"
#define RULE_DUPLICATE     "duplicate"
#define RULE_LIMIT         "limit"
#define RULE_TEXT          "bad-text"
#define RULE_RULES         "against-the-rules"
#define RULE_LEAVE         "does-not-leave"

/* Where readers put texts and findings. `scenario` is NULL while nothing of one is known: framework, centre
 * and walkthrough files. */
typedef struct fields_context {
    arena *memory;
    rp_diagnostics *found;
    const struct rp_scenario *scenario;
    void *owner;       /* what the readers of one kind of file share */
    uint64_t inserted; /* variables that texts inserted so far: bit i, variable i */
} fields_context;

struct field_spec;
struct near;
typedef bool field_reader(fields_context *context, source_place place, const source_value *value,
                          const struct field_spec *spec, void *out);

typedef struct field_spec {
    const char *name;
    field_reader *read;
    size_t offset; /* of the field's target in the struct that is filled */
    bool required;
    const void *extra; /* for the reader */
} field_spec;

/* Reports at a place and returns false. `hint` may be NULL or "". Everything reported here stops loading. */
bool fields_wrong(fields_context *context, source_place place, const char *rule, const char *hint,
                  const char *format, ...) RP_PRINTF(5, 6);

/* The same for a mistake with which the scenario can still be loaded and played. */
void fields_flaw(fields_context *context, source_place place, const char *rule, const char *hint,
                 const char *format, ...) RP_PRINTF(5, 6);

/* "did you mean 'x'?" in `hint`, or "" where best is NULL; returns hint. */
const char *fields_suggest(char hint[80], const char *best);

/* near_to for such a suggestion; finds nothing once no more findings are kept, so that a scenario that is wrong
 * everywhere does not take for ever. */
struct near fields_near(const fields_context *context, const char *wanted);

/* The table's fields by `specs`; its list part is left to the caller, unless `no_items` says that there
 * should be none. `what` names the form in messages ("the scenario", "exhibit 'e1'"). */
bool fields_read(fields_context *context, source_place place, const char *what, const source_list *list,
                 const field_spec *specs, size_t count, void *into, bool no_items);

/* The table of a form, or an empty one where it has none. */
const source_list *fields_body(const source_form *form);
bool fields_has(const source_list *list, const char *name); /* whatever its value */

const char *fields_kind_words(source_kind kind); /* "a text", "a whole number" … */
/* The same with declarations by their words: "'card'". Returns out or a constant. */
const char *fields_value_words(const source_value *value, char out[40]);
/* The same for where a whole number was wanted: a fraction as it is written. Returns out or a constant. */
const char *fields_not_whole(const source_value *value, char out[32]);

/* --- readers; what `extra` and the target are --- */

field_reader field_text;            /* const char *; any text of the language's limits */
field_reader field_shown;           /* const char *; a text shown in play: inserts are checked too */
field_reader field_shown_or_number; /* the same, and a number is taken as it is written */
field_reader field_id;              /* const char *; letters, figures, - and _, and dots */
field_reader field_integer;         /* int; extra: field_range */
field_reader field_number;          /* double */
field_reader field_flag;            /* bool */
field_reader field_word;            /* int, the place in extra: const char *const [] that ends with NULL */
field_reader field_texts;           /* field_list; one text or a table of them */
field_reader field_ids;             /* field_list; one id or a table of them */
field_reader field_any;             /* const source_value *; read by the caller */

typedef struct field_range {
    int64_t least, most;
} field_range;

typedef struct field_list {
    const char *const *items; /* ends with NULL */
    size_t count;
} field_list;

/* A text within the limits: valid, printable, not too long. NULL, reported, where it is not. `what` names
 * it ("the words", "'title'"). */
const char *fields_take_text(fields_context *context, source_place place, const source_value *value,
                             const char *what);
/* The same for a text shown in play. */
const char *fields_take_shown(fields_context *context, source_place place, const source_value *value,
                              const char *what);
const char *fields_take_id(fields_context *context, source_place place, const source_value *value,
                           const char *what);

/* The list part of a table with lists inside lists opened, broken values left out and holes reported. The
 * array lives in `memory`. */
const source_value *fields_flatten(fields_context *context, source_place place, const source_list *list,
                                   size_t *count);
/* How many values fields_flatten leaves out because they were reported when they were written, or stand behind
 * a hole (which counts one). */
size_t fields_broken(const source_list *list);
/* Reports a hole in the list part, which fields_flatten does too. */
bool fields_whole(fields_context *context, source_place place, const source_list *list);

#endif
