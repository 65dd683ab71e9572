#include "cli/translations.h"

#include <stdlib.h>
#include <string.h>

#include "core/phrases.h"
#include "pack/po.h"

/* --- which file --- */

enum { LANGUAGE_MOST = 64 };

/* "locale/pt_BR.po" -> "pt-BR"; false for other paths. */
static bool language_of(const char *path, char out[LANGUAGE_MOST])
{
    static const char folder[] = "locale/", suffix[] = ".po";
    size_t length = strlen(path), around = sizeof folder + sizeof suffix - 2;
    if (!str_starts(path, folder) || length <= around || length - around >= LANGUAGE_MOST ||
        !str_is(path + length - (sizeof suffix - 1), suffix))
        return false;
    memcpy(out, path + sizeof folder - 1, length - around);
    out[length - around] = '\0';
    for (char *at = out; *at; at++)
        *at = *at == '_' ? '-' : *at;
    return !strchr(out, '/');
}

static char folded(char c)
{
    return c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether two tags are the same language; `whole` false: as far as the first '-'. */
static bool same_language(const char *a, const char *b, bool whole)
{
    for (;; a++, b++) {
        char x = folded(*a), y = folded(*b);
        x = x == '-' && !whole ? '\0' : x;
        y = y == '-' && !whole ? '\0' : y;
        if (x != y || !x)
            return x == y;
    }
}

static const pack_file *file_for(const rp_pack *pack, const char *language, char tag[LANGUAGE_MOST])
{
    for (size_t i = 0; i < pack_file_count(pack); i++)
        if (language_of(pack_file_at(pack, i)->path, tag) && same_language(tag, language, true))
            return pack_file_at(pack, i);
    return NULL;
}

/* --- what the user reads --- */

static const char *set_or_null(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

/* "cy_GB.UTF-8@x" and what follows behind a colon -> "cy_GB" */
static void take_name(const char **list, char out[LANGUAGE_MOST])
{
    size_t whole = strcspn(*list, ":"), length = strcspn(*list, ":.@");
    length = length < LANGUAGE_MOST ? length : LANGUAGE_MOST - 1;
    memcpy(out, *list, length);
    out[length] = '\0';
    *list += whole + ((*list)[whole] == ':');
}

/* The file for the first language that the user reads and the scenario has; NULL: it stays as it is written. */
static const pack_file *file_for_user(const cli_scenario *loaded, char tag[LANGUAGE_MOST])
{
    const char *own = rp_scenario_about(loaded->scenario)->language, *list = set_or_null("LC_ALL");
    list = list ? list : set_or_null("LC_MESSAGES");
    list = list ? list : set_or_null("LANG");
    bool none = !list || str_is(list, "C") || str_is(list, "POSIX") || str_starts(list, "C.");
    if (!none && set_or_null("LANGUAGE"))
        list = set_or_null("LANGUAGE");
    while (!none && *list) {
        char name[LANGUAGE_MOST];
        take_name(&list, name);
        const pack_file *file = file_for(loaded->pack, name, tag);
        if (file || same_language(name, own, false))
            return file;
        name[strcspn(name, "_-")] = '\0';
        if ((file = file_for(loaded->pack, name, tag)))
            return file;
    }
    return NULL;
}

/* --- translating --- */

static const char *find(void *data, const phrase *one, int *line)
{
    const po_entry *entry = po_find(data, one->id, one->text);
    if (!entry || !entry->text)
        return NULL;
    *line = entry->text_line;
    return entry->text;
}

static phrases_source source_of(po_file *po, const char *shown)
{
    return (phrases_source){ po, shown, find };
}

static void translate(cli_scenario *loaded, const pack_file *file, const char *tag)
{
    rp_diagnostics *ignored = rp_diagnostics_create(); /* `check` is for who translates */
    po_file *po = po_read(file->bytes, file->shown, ignored);
    phrases_source from = source_of(po, file->shown);
    phrases_translate(loaded->scenario, &from, tag);
    po_destroy(po);
    rp_diagnostics_destroy(ignored);
}

void cli_translate_for_user(cli_scenario *loaded)
{
    char tag[LANGUAGE_MOST];
    const pack_file *file = file_for_user(loaded, tag);
    if (file)
        translate(loaded, file, tag);
}

void cli_translate_into(cli_scenario *loaded, const char *language)
{
    char tag[LANGUAGE_MOST];
    const pack_file *file = language ? file_for(loaded->pack, language, tag) : NULL;
    if (file)
        translate(loaded, file, tag);
}

/* --- checking --- */

typedef struct checking {
    const translation_visitor *each;
    translation_state state;
    char first[160]; /* id of the first text that is missing */
} checking;

static void count_one(void *data, const phrase *one)
{
    (void)one;
    ++*(size_t *)data;
}

static void take_missing(void *data, const phrase *one)
{
    checking *c = data;
    if (c->state.missing++ == 0) {
        size_t length = strlen(one->id);
        length = length < sizeof c->first ? length : sizeof c->first - 1;
        memcpy(c->first, one->id, length);
        c->first[length] = '\0';
    }
    if (c->each)
        c->each->missing(c->each->data, c->state.shown, one->id, one->text);
}

typedef struct sought {
    const char *id;
    bool there;
} sought;

static void seek(void *data, const phrase *one)
{
    sought *s = data;
    s->there = s->there || str_is(one->id, s->id);
}

static void warn(rp_diagnostics *found, const char *file, int line, const char *rule, const char *hint,
                 const char *format, ...) RP_PRINTF(6, 7);
static void warn(rp_diagnostics *found, const char *file, int line, const char *rule, const char *hint,
                 const char *format, ...)
{
    str message = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&message, format, arguments);
    va_end(arguments);
    rp_diagnostic finding = { file, line, rule, RP_SEVERITY_WARNING, false, message.bytes, hint };
    rp_diagnostics_add(found, &finding);
    str_finish(&message);
}

/* What no text of the scenario asked for. */
static void report_stale(const cli_scenario *loaded, const po_file *po, checking *c, rp_diagnostics *found)
{
    for (size_t i = 0; i < po_count(po); i++) {
        const po_entry *one = po_at(po, i);
        sought id = { one->context, false };
        if (one->used)
            continue;
        c->state.stale++;
        if (one->context)
            phrases_each(loaded->scenario, seek, &id);
        warn(found, c->state.shown, one->line, "stale-translation",
             id.there ? "translate the new text, and take this one out" : "take it out",
             id.there ? "the text of '%s' reads otherwise now"
                      : "this text is not in the scenario any more%s",
             id.there ? one->context : "");
    }
}

static void check_one(cli_scenario *loaded, const pack_file *file, const translation_visitor *each,
                      rp_diagnostics *found)
{
    checking c = { .each = each, .state = { .shown = file->shown } };
    po_file *po = po_read(file->bytes, file->shown, found);
    phrases_source from = source_of(po, file->shown);
    phrases_each(loaded->scenario, count_one, &c.state.texts);
    phrases_check(loaded->scenario, &from, take_missing, &c, found);
    report_stale(loaded, po, &c, found);
    if (each)
        each->done(each->data, &c.state);
    else if (c.state.missing)
        warn(found, file->shown, 0, "missing-translation", "'rapport translate' lists all of them",
             "some texts are not translated yet; the first is '%s'", c.first);
    po_destroy(po);
}

void cli_check_translations(cli_scenario *loaded, const translation_visitor *each, rp_diagnostics *found)
{
    char tag[LANGUAGE_MOST];
    for (size_t i = 0; i < pack_file_count(loaded->pack); i++)
        if (language_of(pack_file_at(loaded->pack, i)->path, tag))
            check_one(loaded, pack_file_at(loaded->pack, i), each, found);
}
