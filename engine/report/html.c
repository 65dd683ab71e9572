/* Building the tree. */
#include "report/html.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

static html_node *add_node(html *to, html_kind kind)
{
    html_node *node = arena_allocate(&to->memory, sizeof *node);
    node->kind = kind;
    *(to->end[to->depth] ? to->end[to->depth] : &to->first) = node;
    to->end[to->depth] = &node->next;
    to->in_tag = false;
    return node;
}

void html_finish(html *to)
{
    arena_finish(&to->memory);
    *to = HTML_EMPTY;
}

char *html_take(html *to)
{
    str out = STR_EMPTY;
    assert(to->depth == 0);
    html_write(to, &out);
    html_finish(to);
    return str_take(&out);
}

void html_open(html *to, const char *element)
{
    assert(to->depth < HTML_DEPTH_MOST);
    html_node *node = add_node(to, HTML_ELEMENT);
    node->name = element;
    to->open[to->depth++] = node;
    to->end[to->depth] = &node->first;
    to->in_tag = true;
}

void html_open_as(html *to, const char *element, const char *kind)
{
    html_open(to, element);
    html_attribute(to, "class", kind);
}

void html_close(html *to)
{
    assert(to->depth > 0);
    to->in_tag = false;
    to->depth--;
}

void html_close_to(html *to, size_t depth)
{
    while (to->depth > depth)
        html_close(to);
}

/* --- texts --- */

static bool is_forbidden(int32_t code)
{
    return utf8_is_bidi_control(code) || (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) == 0xfffe;
}

const char *html_clean(html *to, const char *text)
{
    static const char replacement[] = "\xef\xbf\xbd";
    str out = STR_EMPTY;
    size_t length = strlen(text);
    while (length) {
        int32_t code = 0;
        size_t step = utf8_next(text, length, &code);
        if (step == 0 || is_forbidden(code))
            str_add(&out, replacement);
        else if (utf8_is_control(code))
            str_add_char(&out, ' ');
        else
            str_add_n(&out, text, step);
        step = step ? step : 1;
        text += step;
        length -= step;
    }
    char *kept = arena_text_n(&to->memory, str_text(&out), out.length);
    str_finish(&out);
    return kept;
}

void html_attribute(html *to, const char *name, const char *value)
{
    assert(to->in_tag);
    if (!value)
        return;
    html_attributes *one = arena_allocate(&to->memory, sizeof *one),
                    **last = &to->open[to->depth - 1]->attributes;
    while (*last)
        last = &(*last)->next;
    *one = (html_attributes){ name, html_clean(to, value), NULL };
    *last = one;
}

void html_attribute_print(html *to, const char *name, const char *format, ...)
{
    str value = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&value, format, arguments);
    va_end(arguments);
    html_attribute(to, name, str_text(&value));
    str_finish(&value);
}

void html_text(html *to, const char *text)
{
    if (text)
        add_node(to, HTML_TEXT)->text = html_clean(to, text);
}

static void print_text(html *to, const char *format, va_list arguments)
{
    str text = STR_EMPTY;
    str_print_v(&text, format, arguments);
    html_text(to, str_text(&text));
    str_finish(&text);
}

void html_print(html *to, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print_text(to, format, arguments);
    va_end(arguments);
}

void html_put(html *to, const char *element, const char *kind, const char *text)
{
    html_open_as(to, element, kind);
    html_text(to, text);
    html_close(to);
}

void html_put_print(html *to, const char *element, const char *kind, const char *format, ...)
{
    va_list arguments;
    html_open_as(to, element, kind);
    va_start(arguments, format);
    print_text(to, format, arguments);
    va_end(arguments);
    html_close(to);
}

void html_prose(html *to, const char *text)
{
    while (*text) {
        size_t length = strcspn(text, "\r\n");
        if (strspn(text, " \t") < length) {
            html_open(to, "p");
            html_attribute(to, "dir", "auto");
            html_print(to, "%.*s", (int)length, text);
            html_close(to);
        }
        text += length;
        text += strspn(text, "\r\n");
    }
}

void html_style(html *to, const char *rules)
{
    add_node(to, HTML_AS_IT_IS)->text = arena_text(&to->memory, rules);
}

void html_draw(html *to, const struct html_drawing *drawing)
{
    add_node(to, HTML_DRAWING)->drawing = drawing;
}

void html_about(html *to, const char *whose, int64_t made_ms)
{
    to->whose = whose ? html_clean(to, whose) : NULL;
    to->made_ms = made_ms;
}

const char *html_language(const html *to)
{
    const char *named = to->first && to->first->kind == HTML_ELEMENT ? html_value(to->first, "lang") : NULL;
    return named ? named : "en-GB";
}

/* --- for writers --- */

const char *html_value(const html_node *node, const char *name)
{
    for (const html_attributes *one = node->attributes; one; one = one->next)
        if (strcmp(one->name, name) == 0)
            return one->value;
    return NULL;
}

bool html_is_kind(const html_node *node, const char *kind)
{
    const char *at = node->kind == HTML_ELEMENT ? html_value(node, "class") : NULL;
    for (size_t length; at && *at; at += length) {
        at += strspn(at, " ");
        length = strcspn(at, " ");
        if (length == strlen(kind) && strncmp(at, kind, length) == 0)
            return true;
    }
    return false;
}

const html_node *html_child(const html_node *node, const char *name)
{
    for (node = node->first; node; node = node->next)
        if (node->kind == HTML_ELEMENT && strcmp(node->name, name) == 0)
            return node;
    return NULL;
}

void html_words(const html_node *node, str *out)
{
    for (; node; node = node->next) {
        if (node->kind == HTML_TEXT)
            str_add(out, node->text);
        html_words(node->first, out);
    }
}

bool html_is_inline(const html_node *node)
{
    static const char *const elements[] = { "a",    "bdi", "br",     "cite", "q",   "small",
                                            "span", "svg", "strong", "time", "wbr", "code" };
    if (node->kind != HTML_ELEMENT)
        return node->kind == HTML_TEXT;
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (strcmp(elements[i], node->name) == 0)
            return true;
    return false;
}
