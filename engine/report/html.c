#include "report/html.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

/* Elements of a line of text: a line break beside them would show as a blank. */
static const char *const inline_elements[] = { "a",    "bdi", "br",     "cite", "q",   "small",
                                               "span", "svg", "strong", "time", "wbr", "code" };

/* Elements without an end tag. */
static const char *const void_elements[] = { "meta", "br", "wbr" };

static bool is_one_of(const char *const *list, size_t count, const char *element)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(list[i], element) == 0)
            return true;
    return false;
}

static bool is_inline(const char *element)
{
    return is_one_of(inline_elements, sizeof inline_elements / sizeof *inline_elements, element);
}

static bool is_void(const char *element)
{
    return is_one_of(void_elements, sizeof void_elements / sizeof *void_elements, element);
}

static void end_tag(html *to)
{
    if (to->in_tag)
        str_add_char(&to->out, '>');
    to->in_tag = false;
}

char *html_take(html *to)
{
    assert(to->depth == 0);
    str_add_char(&to->out, '\n');
    return str_take(&to->out);
}

void html_open(html *to, const char *element)
{
    assert(to->depth < HTML_DEPTH_MOST);
    end_tag(to);
    if (!is_inline(element)) {
        str_add_char(&to->out, '\n');
        if (to->depth)
            to->holds_lines[to->depth - 1] = true;
    }
    str_add_char(&to->out, '<');
    str_add(&to->out, element);
    to->open[to->depth] = element;
    to->holds_lines[to->depth++] = false;
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
    end_tag(to);
    const char *element = to->open[--to->depth];
    if (is_void(element))
        return;
    if (to->holds_lines[to->depth])
        str_add_char(&to->out, '\n');
    str_print(&to->out, "</%s>", element);
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

static void add_escaped(str *out, const char *text)
{
    static const char replacement[] = "\xef\xbf\xbd";
    size_t length = strlen(text);
    while (length) {
        int32_t code = 0;
        size_t step = utf8_next(text, length, &code);
        if (step == 0 || is_forbidden(code))
            str_add(out, replacement);
        else if (code == '&')
            str_add(out, "&amp;");
        else if (code == '<')
            str_add(out, "&lt;");
        else if (code == '>')
            str_add(out, "&gt;");
        else if (code == '"')
            str_add(out, "&quot;");
        else if (utf8_is_control(code))
            str_add_char(out, ' ');
        else
            str_add_n(out, text, step);
        step = step ? step : 1;
        text += step;
        length -= step;
    }
}

void html_attribute(html *to, const char *name, const char *value)
{
    assert(to->in_tag);
    if (!value)
        return;
    str_print(&to->out, " %s=\"", name);
    add_escaped(&to->out, value);
    str_add_char(&to->out, '"');
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
    if (!text)
        return;
    end_tag(to);
    add_escaped(&to->out, text);
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
            char *line = NULL;
            str one = STR_EMPTY;
            str_add_n(&one, text, length);
            line = str_take(&one);
            html_open(to, "p");
            html_attribute(to, "dir", "auto");
            html_text(to, line);
            html_close(to);
            free(line);
        }
        text += length;
        text += strspn(text, "\r\n");
    }
}

void html_style(html *to, const char *rules)
{
    end_tag(to);
    str_add(&to->out, rules);
}
