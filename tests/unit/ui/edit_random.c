/* Random operations, each done also by a model that knows nothing but whole texts: it takes the text apart into
 * graphemes from the beginning, and composes all of it after every change. RAPPORT_STORY=N tells one story alone. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "editing.h"

enum { STORIES = 1000, OPERATIONS = 120, MOST = 400 };

static const char *const pieces[] = {
    "a",        "b c",    "don't ", "word",   " ",      "\n",      "\r\n",     "é",      "e",      "\u0301",
    "\u0323",   "🇬🇧",     "🇫",      "👨",      "\u200d", "👧",       "👍🏽", "\ufe0f", "नि",     "क",
    "\u094d",   "\u093f", "مرحبا",  "\u0600", "שׁ",      "\u1100",  "\u1161",   "\u11a8", "각",     "\xff\xc3",
    "x\x01y\t", "ａ",     "\u0b47", "\u0b3e", "\u212b", "q\u0302", "\u2028",   "12,5",   "\u0344", "\u0958",
};

static const ui_move all_moves[] = { UI_MOVE_PREVIOUS,   UI_MOVE_NEXT,       UI_MOVE_WORD_PREVIOUS,
                                     UI_MOVE_WORD_NEXT,  UI_MOVE_LINE_START, UI_MOVE_LINE_END,
                                     UI_MOVE_TEXT_START, UI_MOVE_TEXT_END };

typedef struct edit_story {
    uint64_t number, state;
    uint64_t now;
    ui_edit *edit;
    char **texts; /* after every operation */
    size_t count, capacity;
} edit_story;

static size_t below(edit_story *story, size_t most)
{
    story->state = story->state * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(story->state >> 33) % most;
}

static void remember(edit_story *story)
{
    story->texts = memory_grow(story->texts, story->count, &story->capacity, sizeof *story->texts);
    story->texts[story->count++] = memory_copy_text(ui_edit_text(story->edit));
}

static void wrong(const edit_story *story, const char *what)
{
    fail_msg("story %d: %s: '%s'", (int)story->number, what, ui_edit_text(story->edit));
}

/* --- the model --- */

static bool is_boundary(const char *text, size_t place)
{
    size_t at = 0, length = strlen(text);
    while (at < place)
        at += utf8_grapheme(text + at, length - at);
    return at == place;
}

/* What every text is like at any time. */
static void holds(const edit_story *story)
{
    const char *text = ui_edit_text(story->edit);
    size_t length = ui_edit_length(story->edit);
    ui_span selection = ui_edit_selection(story->edit);
    char *composed = utf8_compose(text);
    if (strlen(text) != length || utf8_valid_length(text, length) != length)
        wrong(story, "not UTF-8");
    if (!composed || strcmp(composed, text) != 0)
        wrong(story, "not composed");
    if (length > MOST)
        wrong(story, "too long");
    if (selection.to > length || !is_boundary(text, selection.from) || !is_boundary(text, selection.to))
        wrong(story, "a caret inside a grapheme");
    free(composed);
}

/* The text with `bytes`, which are clean, in place of a stretch, composed as a whole. */
static char *spliced(const char *text, ui_span where, const char *bytes)
{
    str out = STR_EMPTY;
    str_add(&out, text);
    str_splice(&out, where.from, where.to, bytes, strlen(bytes));
    char *composed = utf8_compose(str_text(&out));
    str_finish(&out);
    return composed;
}

/* --- operations --- */

/* Clean on its own is what a text of its own becomes. */
static char *cleaned(const char *piece)
{
    ui_edit *alone = ui_edit_create(&(ui_edit_options){ .lines = true }, piece);
    char *out = memory_copy_text(ui_edit_text(alone));
    ui_edit_destroy(alone);
    return out;
}

static void put_in(edit_story *story)
{
    const char *piece = pieces[below(story, sizeof pieces / sizeof *pieces)];
    char *clean = cleaned(piece);
    char *expected = spliced(ui_edit_text(story->edit), ui_edit_selection(story->edit), clean);
    char *before = memory_copy_text(ui_edit_text(story->edit));
    bool paste = below(story, 4) == 0;
    bool whole = paste ? ui_edit_paste(story->edit, piece, strlen(piece)) : type(story->edit, piece);
    const char *now = ui_edit_text(story->edit);
    if (whole && *clean && strcmp(now, expected) != 0)
        wrong(story, "something else was put in");
    if (whole && !*clean && strcmp(now, before) != 0)
        wrong(story, "nothing was not put in");
    if (!whole && strlen(expected) <= MOST)
        wrong(story, "it would have found room");
    free(before);
    free(expected);
    free(clean);
}

static void take_away(edit_story *story, ui_move move)
{
    char *before = memory_copy_text(ui_edit_text(story->edit));
    ui_span selection = ui_edit_selection(story->edit), gone = selection;
    if (selection.from == selection.to) {
        ui_edit_move(story->edit, move, true); /* what a move would select is what is deleted */
        gone = ui_edit_selection(story->edit);
        ui_edit_set_caret(story->edit, selection.from, false);
    }
    char *expected = spliced(before, gone, "");
    bool changed = ui_edit_delete(story->edit, move);
    if (changed != (gone.from < gone.to))
        wrong(story, "deleting said something else");
    if (strcmp(ui_edit_text(story->edit), expected) != 0 && strlen(expected) <= MOST)
        wrong(story, "something else was deleted");
    free(expected);
    free(before);
    holds(story);
    remember(story);
}

static void move_about(edit_story *story)
{
    size_t length = ui_edit_length(story->edit);
    bool extend = below(story, 2) == 0;
    switch (below(story, 4)) {
    case 0: ui_edit_set_caret(story->edit, below(story, length + 3), extend); break;
    case 1: ui_edit_select_word_at(story->edit, below(story, length + 3)); break;
    case 2: ui_edit_select_line_at(story->edit, below(story, length + 3)); break;
    default: ui_edit_move(story->edit, all_moves[below(story, 8)], extend); break;
    }
}

/* Of all texts that there were, in their order, but not every one: a step is more than a key. */
static void back_and_forth(edit_story *story)
{
    size_t seen = story->count, steps = 0, again = 0;
    char *last = memory_copy_text(ui_edit_text(story->edit));
    for (; ui_edit_undo(story->edit); steps++) {
        holds(story);
        while (seen > 0 && strcmp(story->texts[seen - 1], ui_edit_text(story->edit)) != 0)
            seen--;
        if (seen == 0)
            wrong(story, "never was there before");
    }
    if (strcmp(ui_edit_text(story->edit), story->texts[0]) != 0)
        wrong(story, "not what it was at first");
    for (; ui_edit_redo(story->edit); again++)
        holds(story);
    if (again != steps || strcmp(ui_edit_text(story->edit), last) != 0)
        wrong(story, "not what it was at last");
    free(last);
}

static void compose(edit_story *story)
{
    const char *piece = pieces[below(story, sizeof pieces / sizeof *pieces)];
    char *before = memory_copy_text(ui_edit_text(story->edit));
    ui_edit_compose(story->edit, piece, strlen(piece), below(story, 5),
                    (ui_span){ below(story, 5), below(story, 5) });
    ui_shown shown = ui_edit_shown(story->edit);
    if (!is_boundary(shown.text, shown.caret) || shown.composed.to > shown.length ||
        shown.clause.to > shown.composed.to || shown.clause.from < shown.composed.from ||
        strcmp(before, ui_edit_text(story->edit)) != 0)
        wrong(story, "composing");
    free(before);
}

static void tell(uint64_t number)
{
    ui_edit_options options = { .lines = true, .most = MOST };
    edit_story story = { .number = number, .state = number * 7919 + 1 };
    story.edit = ui_edit_create(&options, pieces[below(&story, sizeof pieces / sizeof *pieces)]);
    remember(&story);
    for (int i = 0; i < OPERATIONS; i++) {
        story.now += below(&story, 8) ? 100 : UI_EDIT_PAUSE_MS + 1;
        ui_edit_set_time(story.edit, story.now);
        size_t lot = below(&story, 100);
        if (lot < 55)
            put_in(&story);
        else if (lot < 70)
            for (size_t times = 1 + below(&story, 4), move = below(&story, 6); times > 0; times--)
                take_away(&story, all_moves[move]);
        else if (lot < 90)
            move_about(&story);
        else
            compose(&story);
        holds(&story);
        remember(&story);
    }
    back_and_forth(&story);
    back_and_forth(&story);
    for (size_t i = 0; i < story.count; i++)
        free(story.texts[i]);
    free(story.texts);
    ui_edit_destroy(story.edit);
}

static void random_stories(void **state)
{
    (void)state;
    const char *only = getenv("RAPPORT_STORY");
    if (only) {
        tell(strtoull(only, NULL, 10));
        return;
    }
    for (uint64_t i = 0; i < STORIES; i++)
        tell(i);
}

static void random_bytes(void **state)
{
    (void)state;
    edit_story story = { .state = 42 };
    story.edit = ui_edit_create(&(ui_edit_options){ .lines = true, .most = MOST }, NULL);
    for (int i = 0; i < 3000; i++) {
        char bytes[40];
        size_t length = below(&story, sizeof bytes);
        for (size_t at = 0; at < length;
             at++) /* mostly what begins and goes on with characters beyond ASCII */
            bytes[at] = (char)(below(&story, 3) ? 0x80 + below(&story, 0x80) : below(&story, 0x80));
        ui_edit_set_caret(story.edit, below(&story, MOST), below(&story, 3) == 0);
        if (below(&story, 2))
            ui_edit_type(story.edit, bytes, length);
        else
            ui_edit_paste(story.edit, bytes, length);
        holds(&story);
    }
    ui_edit_destroy(story.edit);
}

UNIT_SUITE(ui_edit_random, "ui.edit_random", UNIT_CASE(random_stories), UNIT_CASE(random_bytes));
