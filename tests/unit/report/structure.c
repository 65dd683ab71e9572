#include "structure.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "unit.h"

enum { DEPTH_MOST = 40, NAME_MOST = 24 };

typedef struct reading {
    char open[DEPTH_MOST][NAME_MOST];
    size_t depth;
    str ids;   /* "|a|b|" */
    str links; /* "|a|b|" */
    int heading, titles;
    bool needs_caption;
    str flaw;
} reading;

static void flaw(reading *of, const char *what, const char *where)
{
    if (of->flaw.length == 0)
        str_print(&of->flaw, "%s: %.60s", what, where);
}

static bool listed(const str *list, const char *item)
{
    str wanted = STR_EMPTY;
    str_print(&wanted, "|%s|", item);
    bool found = strstr(str_text(list), wanted.bytes);
    str_finish(&wanted);
    return found;
}

static void put(str *list, const char *item)
{
    if (!list->length)
        str_add(list, "|");
    str_print(list, "%s|", item);
}

/* --- attributes --- */

static void see_attribute(reading *of, const char *element, const char *name, const char *value)
{
    static const char *const allowed[] = { "lang",
                                           "charset",
                                           "http-equiv",
                                           "content",
                                           "name",
                                           "class",
                                           "href",
                                           "id",
                                           "aria-label",
                                           "aria-hidden",
                                           "scope",
                                           "role",
                                           "dir",
                                           "d",
                                           "viewBox",
                                           "datetime",
                                           "x",
                                           "y",
                                           "tabindex",
                                           "rx",
                                           "width",
                                           "height",
                                           "fill",
                                           "stroke",
                                           "stroke-width",
                                           "stroke-linejoin",
                                           "stroke-dasharray",
                                           "font-size",
                                           "font-weight",
                                           "textLength",
                                           "lengthAdjust" };
    bool known = false;
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        known = known || str_is(allowed[i], name);
    if (!known)
        flaw(of, "an attribute that no page has", name);
    if (str_is(name, "id")) {
        if (listed(&of->ids, value))
            flaw(of, "an id stands twice", value);
        put(&of->ids, value);
    }
    if (str_is(name, "href")) {
        if (*value != '#')
            flaw(of, "a link that leaves the page", value);
        put(&of->links, value + 1);
    }
    if (strchr(value, '<') || strchr(value, '>'))
        flaw(of, "a value that is not escaped", value);
    (void)element;
}

/* From behind the element's name to behind its '>'; NULL where it is malformed. */
static const char *read_attributes(reading *of, const char *element, const char *at)
{
    while (*at == ' ') {
        const char *equals = strchr(++at, '=');
        if (!equals || equals[1] != '"')
            return NULL;
        const char *end = strchr(equals + 2, '"');
        if (!end)
            return NULL;
        str name = STR_EMPTY, value = STR_EMPTY;
        str_add_n(&name, at, (size_t)(equals - at));
        str_add_n(&value, equals + 2, (size_t)(end - equals - 2));
        see_attribute(of, element, str_text(&name), str_text(&value));
        str_finish(&name);
        str_finish(&value);
        at = end + 1;
    }
    at += *at == '/' && (str_is(element, "rect") || str_is(element, "path")); /* of a picture */
    return *at == '>' ? at + 1 : NULL;
}

static bool is_closed_at_once(const char *at)
{
    at += strcspn(at, ">");
    return at[-1] == '/';
}

/* --- elements --- */

static void see_element(reading *of, const char *name, const char *rest)
{
    static const char *const never[] = { "script", "img",  "link",  "iframe", "object",
                                         "embed",  "form", "input", "button", "audio",
                                         "video",  "base", "font",  "b",      "i" };
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (str_is(never[i], name))
            flaw(of, "an element that no page has", name);
    if (of->needs_caption && !str_is(name, "caption"))
        flaw(of, "a table without a caption", rest);
    of->needs_caption = str_is(name, "table");
    if (str_is(name, "th") && !str_starts(rest, " scope="))
        flaw(of, "a header cell without a scope", rest);
    if (name[0] == 'h' && isdigit((unsigned char)name[1])) {
        int level = name[1] - '0';
        if (level > of->heading + 1)
            flaw(of, "a heading that skips a step", rest);
        of->heading = level;
        of->titles += level == 1;
    }
}

static const char *read_tag(reading *of, const char *at)
{
    char name[NAME_MOST];
    bool closes = at[1] == '/';
    const char *from = at + 1 + closes;
    size_t length = strspn(from, "abcdefghijklmnopqrstuvwxyz0123456789");
    if (length == 0 || length >= NAME_MOST)
        return NULL;
    memcpy(name, from, length);
    name[length] = '\0';
    if (closes) {
        if (of->depth == 0 || !str_is(of->open[of->depth - 1], name))
            flaw(of, "closed out of order", at);
        of->depth -= of->depth > 0;
        return from[length] == '>' ? from + length + 1 : NULL;
    }
    see_element(of, name, from + length);
    if (!str_is(name, "meta") && !str_is(name, "br") && !str_is(name, "wbr") && !str_is(name, "rect") &&
        !(str_is(name, "path") && is_closed_at_once(from))) {
        if (of->depth == DEPTH_MOST)
            return NULL;
        memcpy(of->open[of->depth++], name, length + 1);
    }
    return read_attributes(of, name, from + length);
}

/* An ampersand begins one of the four references that the writer makes. */
static bool is_reference(const char *at)
{
    return str_starts(at, "&amp;") || str_starts(at, "&lt;") || str_starts(at, "&gt;") ||
           str_starts(at, "&quot;");
}

static void read_page(reading *of, const char *at)
{
    if (!str_starts(at, "<!DOCTYPE html>"))
        flaw(of, "no doctype", at);
    at += strcspn(at, ">") + 1;
    while (at && *at && !of->flaw.length) {
        if (*at == '<')
            at = read_tag(of, at);
        else if (*at == '>' && !str_is(of->depth ? of->open[of->depth - 1] : "", "style"))
            flaw(of, "a '>' that is not escaped", at);
        else if (*at == '&' && !is_reference(at))
            flaw(of, "an '&' that is not escaped", at);
        else
            at++;
    }
    if (!at)
        flaw(of, "a malformed tag", "");
    if (of->depth)
        flaw(of, "not closed", of->open[of->depth - 1]);
    if (of->titles != 1)
        flaw(of, "not exactly one h1", "");
}

static void check_links(reading *of)
{
    char *links = str_take(&of->links), *rest = NULL;
    for (char *link = strtok_r(links ? links : (char[]){ "" }, "|", &rest); link;
         link = strtok_r(NULL, "|", &rest))
        if (!listed(&of->ids, link))
            flaw(of, "a link that leads nowhere", link);
    free(links);
}

static void check_words(reading *of, const char *page)
{
    static const char *const never[] = { " pass ",    " passed",     " fail ",    "failed",
                                         "competent", "certificate", "qualified", "tamper-proof",
                                         "http://",   "https://",    "url(",      "@import" };
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strstr(page, never[i]))
            flaw(of, "a word that no page has", never[i]);
    if (!strstr(page, "SIMULATION"))
        flaw(of, "no SIMULATION", "");
}

char *structure_flaw(const char *page)
{
    reading of = { .depth = 0 };
    read_page(&of, page);
    check_links(&of);
    check_words(&of, page);
    str_finish(&of.ids);
    str_finish(&of.links);
    return of.flaw.length ? str_take(&of.flaw) : NULL;
}

void structure_golden(const char *golden, char *page)
{
    char *styles = strstr(page, "<style>"), *after = strstr(page, "</style>");
    assert_true(styles && after);
    memmove(styles + strlen("<style>"), after, strlen(after) + 1);
    unit_golden(golden, page);
}

void structure_absent(const char *page, const char *const *texts)
{
    for (size_t i = 0; texts[i]; i++)
        if (strstr(page, texts[i]))
            fail_msg("the page says '%s'", texts[i]);
}

void structure_present(const char *page, const char *const *texts)
{
    for (size_t i = 0; texts[i]; i++)
        if (!strstr(page, texts[i]))
            fail_msg("the page does not say '%s'", texts[i]);
}
