/* Beats and other parts that are written where nothing takes them: as statements of their own. Lua makes them and
 * throws them away, so an author would never learn why a line is not said. */
#include <string.h>

#include "base/str.h"
#include "script/vm.h"

enum {
    NESTED_MOST = 400, /* Lua reads no file that is nested deeper */
    LOOKED_AT_PER_FUEL = 8,
};

typedef enum opening { OPEN_BRACKET, OPEN_BLOCK, OPEN_FUNCTION } opening;

typedef struct walk {
    vm *v;
    const vm_file *file;
    const tokens *all;
    opening open[NESTED_MOST]; /* what is not closed yet, from the outside in */
    size_t depth, functions;
} walk;

static const token *at(const walk *w, size_t index)
{
    return index < w->all->count ? &w->all->items[index] : NULL;
}

static bool is_one_of(const token *one, const char *const *words)
{
    for (; one && *words; words++)
        if (token_is(one, *words))
            return true;
    return false;
}

/* Keeps account of what is open. */
static void follow(walk *w, const token *one)
{
    token_change change = tokens_change(one);
    bool opens = change == TOKEN_OPENS || change == TOKEN_BEGINS;
    if (opens && w->depth < NESTED_MOST) {
        w->open[w->depth++] = change == TOKEN_OPENS       ? OPEN_BRACKET
                              : token_is(one, "function") ? OPEN_FUNCTION
                                                          : OPEN_BLOCK;
        w->functions += w->open[w->depth - 1] == OPEN_FUNCTION;
    } else if (!opens && change != TOKEN_STAYS && w->depth > 0) {
        w->functions -= w->open[--w->depth] == OPEN_FUNCTION;
    }
}

/* Whether a name behind this token is the beginning of a statement, no bracket being open. */
static bool statement_after(const token *before)
{
    static const char *const closing[] = { ")", "]", "}", ";", "...", NULL };
    static const char *const go_on[] = { "and", "or",    "not",   "in",  "local", "function", "return",
                                         "if",  "while", "until", "for", "goto",  "elseif",   NULL };
    if (!before || before->kind == TOKEN_TEXT || before->kind == TOKEN_NUMBER)
        return true;
    if (before->kind == TOKEN_SIGN)
        return is_one_of(before, closing);
    return !is_one_of(before, go_on);
}

/* Whether the file itself gives the name a meaning: with 'local', as a function, or as what one takes. */
static bool is_own_name(const walk *w, const token *name)
{
    char text[65] = "";
    w->v->fuel -= (int64_t)(w->all->count + w->file->local_count) / LOOKED_AT_PER_FUEL;
    if (name->length < sizeof text)
        memcpy(text, name->at, name->length);
    for (size_t i = 0; i < w->file->local_count; i++)
        if (str_is(w->file->locals[i].name, text))
            return true;
    for (size_t i = 0; i < w->all->count; i++) {
        bool takes = token_is(at(w, i), "function");
        for (size_t j = i + 1; takes && j < w->all->count && !token_is(at(w, j), ")"); j++)
            if (tokens_same(at(w, j), name))
                return true;
    }
    return false;
}

static const word *word_of(const walk *w, const token *one)
{
    for (const word *known = w->v->words; known->name; known++)
        if (token_is(one, known->name))
            return known;
    return NULL;
}

/* tan "…", tan.calm "…", cast.tan.calm "…" */
static bool is_line(const walk *w, size_t index)
{
    size_t last = index;
    while (token_is(at(w, last + 1), ".") && at(w, last + 2) && at(w, last + 2)->kind == TOKEN_NAME)
        last += 2;
    const token *said = at(w, last + 1);
    w->v->fuel -= (int64_t)w->all->count / LOOKED_AT_PER_FUEL;
    return said && (said->kind == TOKEN_TEXT || token_is(said, "(")) &&
           ((last > index && is_one_of(at(w, last), words_moods)) ||
            tokens_assign(w->all, at(w, index), "actor"));
}

/* actor { … } "…" */
static bool is_actor_with_words(const walk *w, size_t index)
{
    size_t depth = 0, i = index + 1;
    if (!token_is(at(w, index), "actor"))
        return false;
    for (; i < w->all->count; i++) {
        depth += token_is(at(w, i), "{");
        depth -= token_is(at(w, i), "}") && depth > 0;
        if (depth == 0)
            break;
    }
    return i > index + 1 && at(w, i + 1) && at(w, i + 1)->kind == TOKEN_TEXT;
}

static const char *hint_for(const walk *w)
{
    if (w->functions)
        return "it belongs among the beats of a scene; a helper hands it over with 'return'";
    return w->v->words == words_of_scenarios ? "put it between the braces of a scene"
                                             : "put it between the braces that it is part of";
}

static void said_nowhere(const walk *w, size_t index)
{
    vm_wrong(w->v, (source_place){ w->file->shown, at(w, index)->line }, "misplaced", hint_for(w),
             "what is said here belongs to no scene");
}

static void look_at_statement(const walk *w, size_t index)
{
    const token *one = at(w, index);
    const word *known = word_of(w, one);
    bool of_scenario = w->v->words == words_of_scenarios;
    if (of_scenario && (is_line(w, index) || is_actor_with_words(w, index)))
        said_nowhere(w, index);
    else if (known && !known->declares && !is_own_name(w, one))
        vm_wrong(w->v, (source_place){ w->file->shown, one->line }, "misplaced", hint_for(w),
                 "this '%s' belongs to nothing", known->name);
}

void loose_report(vm *v, const vm_file *file, const tokens *all)
{
    walk w = { .v = v, .file = file, .all = all };
    for (size_t i = 0; i + 1 < all->count && v->fuel > 0; i++) {
        const token *one = &all->items[i];
        bool bracket = w.depth > 0 && w.open[w.depth - 1] == OPEN_BRACKET;
        if (!bracket && token_is(one, "actor") && i && token_is(one - 1, "=") && is_actor_with_words(&w, i))
            said_nowhere(&w, i);
        if (one->kind == TOKEN_NAME && !bracket && statement_after(i ? one - 1 : NULL) &&
            !token_is(one + 1, "=") && !token_is(one + 1, ","))
            look_at_statement(&w, i);
        follow(&w, one);
    }
}
