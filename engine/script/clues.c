/* The slips that authors make, each with the sign by which it is known. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "script/puzzle.h"

/* --- texts and their quotes --- */

static const char *const curly[] = { "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x9e", "\xe2\x80\x98",
                                     "\xe2\x80\x99", "\xc2\xab",     "\xc2\xbb" };

static bool is_curly(const puzzle *p, const char *at)
{
    size_t left = (size_t)((const char *)p->file->bytes.bytes + p->file->bytes.size - at);
    for (size_t i = 0; i < sizeof curly / sizeof *curly; i++)
        if (left >= strlen(curly[i]) && memcmp(at, curly[i], strlen(curly[i])) == 0)
            return true;
    return false;
}

static bool curly_quotes(const puzzle *p)
{
    bool found = false;
    for (size_t i = 0, last = 0; i < p->all->count; i++) {
        const token *one = &p->all->items[i];
        bool here = one->kind == TOKEN_SIGN && is_curly(p, one->at);
        for (size_t at = 1; one->kind == TOKEN_TEXT && !one->whole && at < one->length && !here; at++)
            here = is_curly(p, one->at + at); /* begun with a straight one, ended with a curly one */
        if (!here || last == (size_t)one->line)
            continue;
        last = (size_t)one->line;
        found = puzzle_say(p, one->line, "type \" instead",
                           "curly quotes from a word processor stand where straight ones should be");
    }
    return found;
}

static bool unfinished_text(const puzzle *p)
{
    if (str_starts(p->message, "unfinished long"))
        return puzzle_say(p, p->line, NULL, "a long text or comment is not closed: ']]' is missing");
    return str_starts(p->message, "unfinished string") &&
           puzzle_say(p, p->line, "a text ends in the line where it begins",
                      "a text is not closed: the quotation mark at its end is missing");
}

static bool backslash(const puzzle *p)
{
    static const char *const wrong[] = { "invalid escape sequence", "hexadecimal digit expected",
                                         "decimal escape too large", "missing '{' in \\u{xxxx}",
                                         "UTF-8 value too large" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (str_starts(p->message, wrong[i]))
            return puzzle_say(p, p->line, "write it twice: \\\\",
                              "a '\\' in a text has a meaning of its own");
    return false;
}

/* Something that touches the end of a text and is no sign that can follow one. */
static bool quote_inside(const puzzle *p)
{
    if (!p->before || !p->near || p->before->kind != TOKEN_TEXT || !p->near->touches)
        return false;
    bool follows = p->near->kind == TOKEN_SIGN && strchr(",;}])({[.:=+-*/%<>~^", *p->near->at);
    if (follows)
        return false;
    bool single = *p->before->at == '\'';
    return puzzle_say(p, p->near->line,
                      single ? "write \\' inside, or put the whole text in double quotes"
                             : "write \\\" inside, or put the whole text in single quotes",
                      "a quotation mark inside a text ends it too early");
}

static bool two_texts(const puzzle *p)
{
    return p->near && p->before && p->near->kind == TOKEN_TEXT && p->before->kind == TOKEN_TEXT &&
           puzzle_say(p, p->before->last_line, "put a comma between them; a longer text is joined with ..",
                      "two texts in a row");
}

static bool condition_without_quotes(const puzzle *p)
{
    const token *first = p->before, *word_before = puzzle_beside(p, p->before, -2);
    if (token_is(first, "when") || (token_is(word_before, "always") && first->kind == TOKEN_NAME))
        return puzzle_say(p, first->line, "when \"trust >= 3\" { … }", "the condition must stand in quotes");
    return false;
}

/* go opening, go(opening), say Hello" { */
static bool text_without_quotes(const puzzle *p)
{
    static const char *const naming[] = { "scene", "ending",  "exhibit", "go",    "show",  "read",
                                          "seen",  "include", "unit",    "model", "point", "criterion" };
    const token *first = token_is(p->before, "(") ? puzzle_beside(p, p->before, -1) : p->before;
    const word *w = puzzle_word(p, first);
    char what[40];
    if (!p->near || !first || p->near->kind == TOKEN_SIGN || p->near->kind == TOKEN_TEXT ||
        p->near->line != first->line)
        return false;
    puzzle_quote(p->near, what);
    for (size_t i = 0; i < sizeof naming / sizeof *naming; i++)
        if (token_is(first, naming[i]))
            return puzzle_say(p, p->near->line, NULL, "the name after '%s' must stand in quotes: \"%s\"",
                              naming[i], what);
    return w && w->first == PART_TEXT &&
           puzzle_say(p, p->near->line, NULL, "the text after '%s' must stand in quotes", w->name);
}

/* --- names and signs --- */

static bool reserved_name(const puzzle *p)
{
    char what[40];
    if (token_is(p->near, "goto") || strstr(p->message, "no visible label"))
        return puzzle_say(p, p->near ? p->near->line : p->line, NULL,
                          "to go to a scene write go \"…\", with its name in quotes");
    if (!puzzle_is_keyword(p->near) || !token_is(puzzle_beside(p, p->near, 1), "="))
        return false;
    puzzle_quote(p->near, what);
    return puzzle_say(p, p->near->line, NULL, "'%s' is a word of Lua and cannot be a name", what);
}

/* staff-morale = …, staff morale = … */
static bool broken_name(const puzzle *p)
{
    const token *two = puzzle_beside(p, p->before, -1), *three = puzzle_beside(p, p->before, -2);
    char first[40], second[40];
    if (!p->before || p->before->kind != TOKEN_NAME)
        return false;
    puzzle_quote(p->before, second);
    if (token_is(p->near, "=") && token_is(two, "-") && three && three->kind == TOKEN_NAME) {
        puzzle_quote(three, first);
        return puzzle_say(p, p->near->line, NULL, "a name cannot hold '-': write %s_%s", first, second);
    }
    bool begins = token_is(two, "{") || token_is(two, ",");
    if (!begins || !p->near || p->near->kind != TOKEN_NAME || p->near->line != p->before->line ||
        !token_is(puzzle_beside(p, p->near, 1), "=") || puzzle_word(p, p->before))
        return false;
    puzzle_quote(p->near, first);
    return puzzle_say(p, p->near->line, NULL, "a name cannot hold a blank: write %s_%s", second, first);
}

/* What people write who know other languages, and what it is called here. */
static bool foreign_sign(const puzzle *p)
{
    static const struct {
        const char *first, *second, *message;
    } signs[] = {
        { "!", "=", "'!=' is written '~=' here" },
        { "!", NULL, "'!' is written 'not' here" },
        { "&", NULL, "'&&' is written 'and' here" },
        { "|", NULL, "'||' is written 'or' here" },
        { "+", "=", "'+=' is written out here: s.trust = s.trust + 1" },
        { "-", "=", "'-=' is written out here: s.trust = s.trust - 1" },
        { "+", "+", "'++' is written out here: s.trust = s.trust + 1" },
        { "=", ">", "'=>' is written '>=' here" },
        { "//", NULL, "a comment begins with '--'" },
        { "/", "*", "a comment begins with '--'" },
    };
    const token *first = p->near, *second = puzzle_beside(p, p->near, 1);
    for (int back = 0; back < 2; back++, second = first, first = puzzle_beside(p, first, -1)) {
        for (size_t i = 0; first && i < sizeof signs / sizeof *signs; i++) {
            bool pair = signs[i].second && token_is(second, signs[i].second) && second->touches;
            if (token_is(first, signs[i].first) && (pair || (!signs[i].second && back == 0)))
                return puzzle_say(p, first->line, NULL, "%s", signs[i].message);
        }
    }
    return false;
}

/* A '#' with a blank behind it: nobody writes the length of a list so. */
static bool comment(const puzzle *p)
{
    for (const token *one = p->near; one && one->line == p->near->line; one = puzzle_beside(p, one, -1))
        if (token_is(one, "#") && puzzle_beside(p, one, 1) && !puzzle_beside(p, one, 1)->touches)
            return puzzle_say(p, one->line, NULL, "a comment begins with '--'");
    return false;
}

/* (s) => s.trust = 1 */
static bool arrow(const puzzle *p)
{
    const token *first = token_is(p->near, ">") ? p->before : p->near, *second = puzzle_beside(p, first, 1);
    bool there = (token_is(first, "=") || token_is(first, "-")) && token_is(second, ">") && second->touches;
    return there && token_is(puzzle_beside(p, first, -1), ")") &&
           puzzle_say(p, first->line, NULL, "a function is written function(s) … end");
}

static bool colon(const puzzle *p)
{
    const token *two = puzzle_beside(p, p->before, -1);
    char name[40];
    if (token_is(p->near, ":") && p->before && p->before->kind == TOKEN_NUMBER)
        return puzzle_say(p, p->near->line, NULL, "a time or a ratio must stand in quotes");
    if (!token_is(p->before, ":") || !two)
        return false;
    if (two->kind == TOKEN_NUMBER)
        return puzzle_say(p, p->before->line, NULL, "a time or a ratio must stand in quotes");
    if (two->kind != TOKEN_NAME)
        return false;
    puzzle_quote(two, name);
    if (puzzle_word(p, two) || tokens_assign(p->all, two, "actor"))
        return puzzle_say(p, p->before->line, "leave it out", "no ':' stands behind '%s'", name);
    return puzzle_say(p, p->before->line, NULL, "':' stands where '=' should be");
}

static bool single_equals(const puzzle *p)
{
    const token *two = puzzle_beside(p, p->before, -1);
    if (!token_is(p->near, "=") || !p->before || p->before->kind == TOKEN_SIGN ||
        str_starts(p->message, "unexpected symbol") || str_starts(p->message, "<name> expected"))
        return false;
    if (p->before->kind == TOKEN_TEXT && puzzle_word(p, two))
        return puzzle_say(p, p->near->line, "leave it out", "no '=' stands after '%s \"…\"'",
                          puzzle_word(p, two)->name);
    return puzzle_say(p, p->near->line, NULL,
                      "'=' gives a name its value; to compare two things, write '=='");
}

static bool not_a_number(const puzzle *p)
{
    return str_starts(p->message, "malformed number") &&
           puzzle_say(p, p->line, "put it in quotes if it is a text", "a number runs into letters");
}

/* --- limits, and the rest --- */

static bool after_return(const puzzle *p)
{
    return str_starts(p->message, "<eof> expected") && p->near &&
           puzzle_say(p, p->near->line, NULL, "nothing can follow 'return'");
}

static bool beyond(const puzzle *p, int line, const char *hint, const char *message)
{
    vm_wrong(p->v, (source_place){ p->file->shown, line }, "limit", hint, "%s", message);
    return true;
}

/* The line in which brackets are nested deepest. */
static int deepest_line(const puzzle *p)
{
    int depth = 0, most = 0, line = p->line;
    for (size_t i = 0; i < p->all->count; i++) {
        const token *one = &p->all->items[i];
        bool opens = token_is(one, "{") || token_is(one, "(") || token_is(one, "[") ||
                     token_is(one, "function") || token_is(one, "if") || token_is(one, "do") ||
                     token_is(one, "repeat");
        bool closes = token_is(one, "}") || token_is(one, ")") || token_is(one, "]") ||
                      token_is(one, "end") || token_is(one, "until");
        depth += opens - closes;
        if (depth > most) {
            most = depth;
            line = one->line;
        }
    }
    return line;
}

static bool too_deep(const puzzle *p)
{
    if (!strstr(p->message, "C stack overflow") && !strstr(p->message, "too many C levels") &&
        !strstr(p->message, "chunk has too many syntax levels"))
        return false;
    return beyond(p, p->line > 1 ? p->line : deepest_line(p), "give the inner parts names with 'local'",
                  "the text is nested too deeply to be read: more than about 190 levels");
}

static bool too_much(const puzzle *p)
{
    static const struct {
        const char *lua, *plain;
    } limits[] = {
        { "too many local variables", "more than 200 names are made with 'local' in one place" },
        { "too many upvalues", "a function uses more than 255 names from outside" },
        { "needs too many registers", "an expression or a call has too many parts" },
        { "control structure too long", "an 'if' or a loop is too long" },
        { "too many", "there is too much of one thing to be read" },
        { "too long", "a part of the file is too long to be read" },
        { "overflow", "a part of the file is too large to be read" },
    };
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        if (strstr(p->message, limits[i].lua) && !strstr(p->message, "expected"))
            return beyond(p, p->before ? p->before->last_line : p->line,
                          "a part of it can stand in a file of its own and be included", limits[i].plain);
    return false;
}

/* "'then' expected near 'x'" */
static bool expected(const puzzle *p)
{
    char sign[12], what[40];
    if (sscanf(p->message, "'%11[^']' expected", sign) != 1 || !p->near)
        return false;
    puzzle_quote(p->near, what);
    return puzzle_say(p, p->near->line, NULL, "'%s' is missing before '%s'", sign, what);
}

static bool expected_word(const puzzle *p)
{
    return (str_starts(p->message, "'then' expected") || str_starts(p->message, "'do' expected")) &&
           expected(p);
}

static bool nothing_done(const puzzle *p)
{
    return str_starts(p->message, "syntax error") && p->near && p->near->kind == TOKEN_SIGN &&
           puzzle_say(p, p->near->line, "s.trust = s.trust + 1, for example",
                      "something is worked out here and then not used");
}

/* What Lua understands and still refuses: it names no token then. */
static bool refused(const puzzle *p)
{
    static const struct {
        const char *lua, *plain;
    } reasons[] = {
        { "attempt to assign to const variable", "a name made with <const> cannot be given another value" },
        { "break outside", "'break' ends a loop, and stands in none" },
        { "unknown attribute", "behind a name '<const>' can stand, and nothing else in such brackets" },
        { "cannot use '...'",
          "'...' stands for what a function is given, and only in one that is made with it" },
        { "'=' or 'in' expected", "behind 'for' and a name comes '=' or 'in'" },
        { "<name> expected", "a name is missing here" },
        { "label '", "two labels have the same name" },
    };
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (str_starts(p->message, reasons[i].lua))
            return puzzle_say(p, p->near ? p->near->line : p->line, NULL, "%s", reasons[i].plain);
    return false;
}

static bool anything_else(const puzzle *p)
{
    char what[40];
    if (!p->near)
        return puzzle_say(p, p->line, NULL, "this cannot be read: %.120s", p->message);
    puzzle_quote(p->near, what);
    if (str_is(what, " ") || str_is(what, "?"))
        return puzzle_say(p, p->near->line, "delete the line and type it again",
                          "a character that cannot be seen or that Lua does not know stands here");
    return puzzle_say(p, p->near->line, "look at what stands in front of it", "'%s' cannot stand here", what);
}

clue *const clues[] = {
    curly_quotes,
    unfinished_text,
    backslash,
    too_deep,
    too_much,
    not_a_number,
    reserved_name,
    clue_end_missing,
    quote_inside,
    condition_without_quotes,
    text_without_quotes,
    comment,
    arrow,
    foreign_sign,
    colon,
    broken_name,
    single_equals,
    clue_statement_inside,
    clue_not_closed,
    clue_function_braces,
    refused,
    expected_word,
    two_texts,
    clue_two_commas,
    clue_brace_missing,
    clue_missing_comma,
    after_return,
    clue_brace_too_many,
    expected,
    nothing_done,
    anything_else,
    NULL,
};
