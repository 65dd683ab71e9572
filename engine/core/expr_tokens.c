#include "core/expr_parts.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

bool expr_say(compiler *c, const char *format, ...)
{
    if (!c->failed) {
        va_list arguments;
        va_start(arguments, format);
        rp_fail_v(c->error, RP_ERROR_UNSOUND, format, arguments);
        va_end(arguments);
    }
    c->failed = true;
    return false;
}

static bool is_name_start(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void read_name(compiler *c)
{
    size_t length = 0;
    while (is_name_start(c->at[length]) || is_digit(c->at[length]))
        length++;
    c->now.kind = TOKEN_NAME;
    if (length >= sizeof c->now.text) {
        expr_say(c, "a name in the condition is longer than %d letters", LONGEST_NAME - 1);
        length = sizeof c->now.text - 1;
    }
    memcpy(c->now.text, c->at, length);
    c->now.text[length] = '\0';
    c->at += length;
}

static void read_number(compiler *c)
{
    c->now.kind = TOKEN_NUMBER;
    c->now.number = 0;
    for (; is_digit(*c->at); c->at++) {
        int digit = *c->at - '0';
        if (c->now.number > (INT64_MAX - digit) / 10) {
            expr_say(c, "a number in the condition is too large");
            return;
        }
        c->now.number = c->now.number * 10 + digit;
    }
    if (*c->at == '.')
        expr_say(c, "conditions use whole numbers only");
    else if (is_name_start(*c->at))
        expr_say(c, "a number runs into a name in the condition");
}

static void read_text(compiler *c)
{
    char quote = *c->at++;
    const char *end = strchr(c->at, quote);
    c->now.kind = TOKEN_TEXT;
    if (!end) {
        expr_say(c, "a quoted text in the condition is not closed");
        return;
    }
    size_t length = (size_t)(end - c->at);
    if (length >= sizeof c->now.text) {
        expr_say(c, "a quoted text in the condition is longer than %d bytes", LONGEST_NAME - 1);
        return;
    }
    memcpy(c->now.text, c->at, length);
    c->now.text[length] = '\0';
    if (strpbrk(c->now.text, "\\\n\r")) /* which Lua would read as something else */
        expr_say(c, "a quoted text in the condition holds a '\\' or the end of a line");
    c->at = end + 1;
}

/* What people write who know other languages, and what it is called here. */
static const struct {
    const char *wrong, *right;
} foreign[] = {
    { "!=", "~=" }, { "<>", "~=" }, { "&&", "and" }, { "||", "or" },
    { "=>", ">=" }, { "=<", "<=" }, { "--", "- -" },
};

static bool read_sign(compiler *c)
{
    static const char *const signs[] = { "==", "~=", "<=", ">=", "//", "<", ">",
                                         "+",  "-",  "*",  "%",  "(",  ")", "," };
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        if (str_starts(c->at, foreign[i].wrong))
            return expr_say(c, "'%s' in the condition is written '%s' here", foreign[i].wrong,
                            foreign[i].right);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (!str_starts(c->at, signs[i]))
            continue;
        c->now.kind = TOKEN_SIGN;
        snprintf(c->now.text, sizeof c->now.text, "%s", signs[i]);
        c->at += strlen(signs[i]);
        return true;
    }
    switch (*c->at) {
    case '=': return expr_say(c, "'=' in the condition: to compare, write '=='");
    case '/': return expr_say(c, "'/' in the condition: whole numbers are divided with '//'");
    case '!': return expr_say(c, "'!' in the condition is written 'not' here");
    default: break;
    }
    if ((unsigned char)*c->at >= 0x80)
        return expr_say(
            c,
            "a character in the condition that is neither letter, figure nor sign (a curly quote, perhaps)");
    return expr_say(c, "'%c' has no meaning in a condition", *c->at);
}

void expr_next(compiler *c)
{
    while (*c->at == ' ' || *c->at == '\t' || *c->at == '\n' || *c->at == '\r')
        c->at++;
    if (c->failed || *c->at == '\0')
        c->now = (token){ .kind = TOKEN_END };
    else if (is_name_start(*c->at))
        read_name(c);
    else if (is_digit(*c->at))
        read_number(c);
    else if (*c->at == '"' || *c->at == '\'')
        read_text(c);
    else
        read_sign(c);
    if (c->failed)
        c->now.kind = TOKEN_END;
}
