#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/library.h"

void library_forget(library *cards)
{
    cards->count = cards->kind_count = 0;
    cards->reading = false;
}

void library_add(library *cards, const rp_desk_card *card)
{
    cards->cards = memory_grow(cards->cards, cards->count, &cards->capacity, sizeof *cards->cards);
    cards->cards[cards->count++] = *card;
    for (size_t i = 0; i < cards->kind_count; i++)
        if (str_is(cards->kinds[i], card->kind))
            return;
    if (cards->kind_count < LIBRARY_KINDS)
        cards->kinds[cards->kind_count++] = card->kind;
}

/* Whether `words` holds all that was typed, each word anywhere, without regard to case. */
static bool holds(const char *words, const char *typed)
{
    char *folded = utf8_fold(words), *wanted = utf8_fold(typed);
    bool all = true;
    for (char *word = wanted ? strtok(wanted, " ") : NULL; word && all; word = strtok(NULL, " "))
        all = folded && strstr(folded, word);
    free(folded);
    free(wanted);
    return all;
}

bool library_matches(const library *cards, const rp_desk_card *card)
{
    if (cards->kind && !str_is(card->kind, cards->kinds[cards->kind - 1]))
        return false;
    str words = STR_EMPTY;
    str_print(&words, "%s %s %s %s %s", card->id, card->title, card->kind, card->channel,
              card->summary ? card->summary : "");
    bool found = holds(words.bytes, ui_edit_text(cards->search));
    str_finish(&words);
    return found;
}
