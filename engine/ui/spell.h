/* What a spelling checker answers. The window fills it in where it has a dictionary; tests with a list of words. */
#ifndef UI_SPELL_H
#define UI_SPELL_H

#include <stdbool.h>
#include <stddef.h>

enum { UI_SUGGESTIONS = 8, UI_SUGGESTION = 64, UI_SPELL_NAME = 32 };

typedef struct ui_suggestions {
    char words[UI_SUGGESTIONS][UI_SUGGESTION]; /* best first; one that is longer is left out */
    size_t count;
} ui_suggestions;

typedef struct ui_spell {
    void *data;
    char name[UI_SPELL_NAME]; /* of the dictionary; where it is another, texts are looked up again */

    /* Whether the word is spelt rightly; also true where it cannot be told. */
    bool (*check)(void *data, const char *word, size_t length);
    void (*suggest)(void *data, const char *word, size_t length, ui_suggestions *out);
} ui_spell;

#endif
