#include "analysis/waiver.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/check.h"
#include "base/arena.h"
#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"

static const char how[] = "write -- rapport: allow RULE because REASON";

typedef struct waiver {
    const char *file, *rule;
    int line;    /* where it stands */
    int applies; /* the line of the findings that it allows */
    bool shared, used;
} waiver;

struct waivers {
    arena memory;
    const char **files; /* read so far */
    size_t file_count, file_capacity;
    waiver *items;
    size_t count, capacity;
};

waivers *waivers_create(void)
{
    waivers *all = memory_allocate(sizeof *all);
    arena_init(&all->memory);
    return all;
}

void waivers_destroy(waivers *all)
{
    if (!all)
        return;
    arena_finish(&all->memory);
    free(all->files);
    free(all->items);
    free(all);
}

static void report(rp_diagnostics *found, const char *file, int line, const char *hint, const char *message)
{
    const check_rule *rule = check_rule_named("unused-waiver");
    rp_diagnostic finding = { file, line, rule->id, rule->severity, false, message, hint };
    rp_diagnostics_add(found, &finding);
}

/* --- reading --- */

/* Goes past blanks and, after them, `word` as a whole word. */
static bool take_word(const char **at, const char *end, const char *word)
{
    size_t length = strlen(word);
    while (*at < end && (**at == ' ' || **at == '\t'))
        ++*at;
    const char *after = *at + length;
    if ((size_t)(end - *at) < length || memcmp(*at, word, length) != 0)
        return false;
    if (after < end && *after != ' ' && *after != '\t' && word[length - 1] != ':')
        return false;
    *at = after;
    return true;
}

/* The next run of characters that are no blanks; NULL at the end. */
static const char *take_name(arena *memory, const char **at, const char *end)
{
    while (*at < end && (**at == ' ' || **at == '\t'))
        ++*at;
    const char *start = *at;
    while (*at < end && **at != ' ' && **at != '\t')
        ++*at;
    return *at > start ? arena_text_n(memory, start, (size_t)(*at - start)) : NULL;
}

/* A line further down, as long as there is nothing but comments. */
static int next_line(const waiver_comment *comments, size_t count, size_t at)
{
    int line = comments[at].line + 1;
    for (size_t i = at + 1; i < count && comments[i].line == line && comments[i].alone; i++)
        line++;
    return line;
}

/* Whether the rule is one that can be allowed; reported where not. */
static bool knows_rule(const char *file, int line, const char *id, rp_diagnostics *found)
{
    const check_rule *rule = check_rule_named(id);
    char message[160], hint[80] = "the author's guide lists those that there are";
    if (rule && rule->severity == RP_SEVERITY_WARNING && !str_is(id, "unused-waiver"))
        return true;
    if (rule || check_is_loading_rule(id)) {
        snprintf(message, sizeof message, "'%s' cannot be allowed", id);
        report(found, file, line, "only the warnings of the guide's table can; mend what it finds", message);
        return false;
    }
    near search = near_to(id);
    for (size_t i = 0; i < check_rule_count(); i++)
        if (check_rule_at(i)->severity == RP_SEVERITY_WARNING)
            near_try(&search, check_rule_at(i)->id);
    if (search.best)
        snprintf(hint, sizeof hint, "did you mean '%s'?", search.best);
    snprintf(message, sizeof message, "there is no rule '%.60s' to allow", id);
    report(found, file, line, hint, message);
    return false;
}

static void read_one(waivers *all, const char *file, bool shared, const waiver_comment *comments,
                     size_t count, size_t index, rp_diagnostics *found)
{
    const waiver_comment *one = &comments[index];
    const char *at = one->text, *end = at + one->length;
    if (!take_word(&at, end, "rapport:"))
        return;
    const char *rule = take_word(&at, end, "allow") ? take_name(&all->memory, &at, end) : NULL;
    if (!rule) {
        report(found, file, one->line, how, "a note to 'rapport:' that cannot be understood");
        return;
    }
    if (!take_word(&at, end, "because") || !take_name(&all->memory, &at, end)) {
        report(found, file, one->line, how, "what is allowed needs its reason");
        return;
    }
    if (!knows_rule(file, one->line, rule, found))
        return;
    all->items = memory_grow(all->items, all->count, &all->capacity, sizeof *all->items);
    all->items[all->count++] =
        (waiver){ .file = file,
                  .rule = rule,
                  .line = one->line,
                  .applies = one->alone ? next_line(comments, count, index) : one->line,
                  .shared = shared };
}

void waivers_read(waivers *all, const char *file, bool shared, const waiver_comment *comments, size_t count,
                  rp_diagnostics *found)
{
    for (size_t i = 0; i < all->file_count; i++)
        if (str_is(all->files[i], file))
            return;
    file = arena_text(&all->memory, file);
    all->files = memory_grow(all->files, all->file_count, &all->file_capacity, sizeof *all->files);
    all->files[all->file_count++] = file;
    for (size_t i = 0; i < count; i++)
        read_one(all, file, shared, comments, count, i, found);
}

/* --- using --- */

static bool allows(waivers *all, const rp_diagnostic *finding)
{
    bool allowed = false;
    for (size_t i = 0; i < all->count; i++) {
        waiver *one = &all->items[i];
        bool meant = finding->severity == RP_SEVERITY_WARNING && one->applies == finding->line &&
                     str_is(one->rule, finding->rule) && str_is(one->file, finding->file);
        one->used = one->used || meant;
        allowed = allowed || meant;
    }
    return allowed;
}

void waivers_pass(waivers *all, const rp_diagnostics *from, rp_diagnostics *to)
{
    for (size_t i = 0; i < rp_diagnostics_count(from); i++)
        if (!allows(all, rp_diagnostics_at(from, i)))
            rp_diagnostics_add(to, rp_diagnostics_at(from, i));
}

void waivers_spare(waivers *all, const char *file, bool explored_alone)
{
    for (size_t i = 0; i < all->count; i++) {
        waiver *one = &all->items[i];
        bool meant = !explored_alone || check_rule_named(one->rule)->needs == CHECK_EXPLORED;
        one->used = one->used || (meant && str_is(one->file, file));
    }
}

void waivers_report_unused(const waivers *all, bool shared_too, rp_diagnostics *found)
{
    for (size_t i = 0; i < all->count; i++) {
        const waiver *one = &all->items[i];
        char message[120];
        if (one->used || (one->shared && !shared_too))
            continue;
        snprintf(message, sizeof message, "nothing here is found by '%s'", one->rule);
        report(found, one->file, one->line, "take the note out, or put it where the finding stands", message);
    }
}
