/* Declarations as data: what an author's file said, before anything is known about its meaning.
 *
 * The script layer turns a Lua file into this tree and knows no rule of the language but its words;
 * build.h turns the tree into a scenario and knows no Lua. All memory is the reader's arena, which must
 * outlive the building but not the scenario. */
#ifndef CORE_SOURCE_H
#define CORE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A place in what the author wrote. */
typedef struct source_place {
    const char *file; /* as a user would name it */
    int line;
} source_place;

typedef enum source_kind {
    SOURCE_NOTHING,
    SOURCE_FLAG,
    SOURCE_INTEGER,
    SOURCE_NUMBER,
    SOURCE_TEXT,
    SOURCE_LIST,     /* a table */
    SOURCE_FORM,     /* what a constructor returned */
    SOURCE_FUNCTION, /* the script layer's reference to it */
    SOURCE_BROKEN,   /* already reported: to be passed over without another word */
} source_kind;

typedef struct source_value {
    source_kind kind;
    union {
        bool flag;
        int64_t integer;
        double number;
        struct {
            const char *bytes; /* followed by a zero; may hold none inside: checked by the reader */
            size_t length;
        } text;
        const struct source_list *list;
        const struct source_form *form;
        int function;
    } as;
} source_value;

/* A key of a table that is a text or a number that is no list position. */
typedef struct source_field {
    const char *name; /* NULL for a number key */
    double number;
    source_value value;
} source_field;

/* A table: its list part in order and its other fields in the order of their names' bytes, numbers first. */
typedef struct source_list {
    source_place place;
    const source_value *items;
    size_t item_count;
    const source_field *fields;
    size_t field_count;
    size_t hole; /* position of the first hole in the list part, 0: none */
} source_list;

enum { SOURCE_NO_ACTOR = -1 };

/* `word first second`, as in `scene "id" { … }`, `always "name" "condition"`, `wait { … }`. */
typedef struct source_form {
    const char *word;
    source_place place;
    source_value first, second; /* SOURCE_NOTHING where not given */
    int actor;                  /* for the word "line" and "actor": which declared actor */
    const char *mood;           /* for "line": NULL where the mood stays */
} source_form;

/* One file and what it included: declarations in the order they were made. */
typedef struct source_file {
    const char *path;
    const source_form *const *forms;
    size_t form_count;
} source_file;

#endif
