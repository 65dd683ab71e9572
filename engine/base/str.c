#include "base/str.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

void str_finish(str *text)
{
    free(text->bytes);
    *text = STR_EMPTY;
}

void str_clear(str *text)
{
    text->length = 0;
    if (text->bytes)
        text->bytes[0] = '\0';
}

const char *str_text(const str *text)
{
    return text->bytes ? text->bytes : "";
}

static void make_room(str *text, size_t more)
{
    if (more > SIZE_MAX / 2 - text->length)
        abort();
    size_t wanted = text->length + more + 1;
    if (wanted <= text->capacity)
        return;
    size_t capacity = text->capacity ? text->capacity * 2 : 32;
    if (capacity < wanted)
        capacity = wanted;
    text->bytes = memory_resize(text->bytes, capacity);
    text->capacity = capacity;
}

void str_add_n(str *text, const char *more, size_t length)
{
    make_room(text, length);
    if (length)
        memcpy(text->bytes + text->length, more, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void str_add(str *text, const char *more)
{
    if (more)
        str_add_n(text, more, strlen(more));
}

void str_add_char(str *text, char c)
{
    str_add_n(text, &c, 1);
}

void str_splice(str *text, size_t from, size_t to, const char *more, size_t length)
{
    assert(from <= to && to <= text->length);
    size_t behind = text->length - to;
    make_room(text, length);
    memmove(text->bytes + from + length, text->bytes + to, behind);
    if (length)
        memcpy(text->bytes + from, more, length);
    text->length = from + length + behind;
    text->bytes[text->length] = '\0';
}

void str_print_v(str *text, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    size_t room = text->capacity - text->length; /* mostly it fits, and is printed once */
    int length = vsnprintf(room ? text->bytes + text->length : NULL, room, format, arguments);
    if (length > 0 && (size_t)length >= room) {
        make_room(text, (size_t)length);
        vsnprintf(text->bytes + text->length, (size_t)length + 1, format, again);
    }
    if (length > 0)
        text->length += (size_t)length;
    else if (room)
        text->bytes[text->length] = '\0';
    va_end(again);
}

void str_print(str *text, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    str_print_v(text, format, arguments);
    va_end(arguments);
}

char *str_take(str *text)
{
    str_add_n(text, "", 0);
    char *out = text->bytes;
    *text = STR_EMPTY;
    return out;
}

bool str_is(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

bool str_starts(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}
