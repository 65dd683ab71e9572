/* Slips of structure: braces, commas, and blocks that end with 'end'. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "script/puzzle.h"

/* --- blocks --- */

/* A function, an if or a loop that is followed by something else than its end. */
bool clue_end_missing(const puzzle *p)
{
    const token *open = puzzle_open(p, p->near);
    char before[60] = "", next[40], name[40];
    bool closes = token_is(p->near, "}") || token_is(p->near, ")") || token_is(p->near, "]");
    bool wanted = str_starts(p->message, "'end' expected") || str_starts(p->message, "'until' expected") ||
                  (closes && str_starts(p->message, "unexpected symbol"));
    bool assigns = token_is(p->near, "=") && !token_is(puzzle_beside(p, p->before, -1), ",");
    if (!wanted || assigns || !open || open->kind == TOKEN_SIGN)
        return false;
    if (p->near) {
        puzzle_quote(p->near, next);
        snprintf(before, sizeof before, " before '%s'", next);
    }
    puzzle_quote(open, name);
    return puzzle_say(p, open->line, NULL, "the '%s' that begins in line %d is not closed: '%s' is missing%s",
                      name, open->line, token_is(open, "repeat") ? "until" : "end", before);
}

/* Whether a token stands further to the right than the line in which the bracket was opened, or goes on in a line. */
static bool goes_on_inside(const puzzle *p, const token *bracket)
{
    bool leads, ignored;
    size_t here = puzzle_indentation(p, p->near, &leads);
    return token_is(p->before, ",") || token_is(p->before, "{") || !leads ||
           here > puzzle_indentation(p, bracket, &ignored);
}

/* if, for, local … between the braces of a scene */
bool clue_statement_inside(const puzzle *p)
{
    static const struct {
        const char *word, *hint;
    } words[] = {
        { "if", "in a scene write when \"…\" { … }" },
        { "else", "write otherwise = { … } inside the braces of 'when'" },
        { "elseif", "write otherwise = { when \"…\" { … } } inside the braces of 'when'" },
        { "for", "make the list in front of the scene, and put its name here" },
        { "while", "make the list in front of the scene, and put its name here" },
        { "repeat", "make the list in front of the scene, and put its name here" },
        { "local", "put it in front of the braces" },
        { "return", "it stands in functions only" },
        { "break", "it stands in loops only" },
        { "do", "it stands in loops only" },
        { "then", "it stands behind 'if' only" },
        { "end", "it closes functions, loops and 'if' only; braces are closed by '}'" },
    };
    const token *open = puzzle_open(p, p->near);
    if (!p->near || !token_is(open, "{") || !goes_on_inside(p, open))
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (token_is(p->near, words[i].word))
            return puzzle_say(p, p->near->line, words[i].hint, "'%s' cannot stand between braces",
                              words[i].word);
    return false;
}

/* function(s) { s.trust = 1 } */
bool clue_function_braces(const puzzle *p)
{
    const token *open = puzzle_open(p, p->near);
    return token_is(p->near, "{") && token_is(p->before, ")") && token_is(open, "function") &&
           puzzle_say(p, p->near->line, "leave the braces out",
                      "what a function does stands between its ')' and its 'end'");
}

/* --- brackets --- */

/* "(to close '{' at line 12)": the sign, and 12; 0 where Lua does not say, which it does not for the same line. */
static int opened_at(const puzzle *p, char sign[12])
{
    const char *at = strstr(p->message, "(to close '");
    sign[0] = '\0';
    if (!at || sscanf(at, "(to close '%11[^']", sign) != 1)
        return 0;
    at = strstr(at, "at line ");
    return at ? atoi(at + strlen("at line ")) : 0;
}

/* Whether a new declaration or statement begins where something should have ended. */
static bool begins_anew(const puzzle *p)
{
    static const char *const statements[] = { "local", "return", "if", "for", "while", "repeat", "break" };
    const word *w = puzzle_word(p, p->near);
    for (size_t i = 0; i < sizeof statements / sizeof *statements; i++)
        if (token_is(p->near, statements[i]))
            return true;
    return w && w->declares;
}

bool clue_not_closed(const puzzle *p)
{
    char sign[12], next[40] = "";
    const token *open = puzzle_open(p, p->near);
    int opened = opened_at(p, sign);
    if (p->near ? !begins_anew(p) : !strstr(p->message, "near <eof>"))
        return false;
    if (!opened && open && open->kind == TOKEN_SIGN && (!p->near || !goes_on_inside(p, open))) {
        snprintf(sign, sizeof sign, "%c", *open->at);
        opened = open->line;
    }
    if (p->near && !opened)
        return false;
    const token *likely = !sign[0] || sign[0] == '{' ? puzzle_unclosed(p) : NULL;
    if (p->near)
        puzzle_quote(p->near, next);
    if (likely)
        opened = likely->line;
    if (!opened)
        return puzzle_say(p, p->line, NULL, "the file ends too early: something is not closed");
    return puzzle_say(p, opened, sign[0] == '(' ? "a ')' is missing" : "a '}' is missing",
                      "what is opened in line %d is not closed%s%s%s", opened, p->near ? " before '" : "",
                      next, p->near ? "' begins" : "");
}

/* --- commas and braces --- */

/* say "…" because = … }, { "Tell me" { … } } */
bool clue_brace_missing(const puzzle *p)
{
    const token *two = puzzle_beside(p, p->before, -1);
    const word *w = puzzle_word(p, two);
    char what[40];
    if (!p->near || !p->before || p->before->kind != TOKEN_TEXT)
        return false;
    if (token_is(p->near, "{") && (token_is(two, ",") || token_is(two, "{")))
        return puzzle_say(p, p->before->line, NULL,
                          "a word such as 'say' or 'act' is missing in front of a text");
    if (!w || w->second != PART_TABLE || p->near->kind != TOKEN_NAME ||
        !token_is(puzzle_beside(p, p->near, 1), "="))
        return false;
    puzzle_quote(p->near, what);
    return puzzle_say(p, p->before->last_line, NULL, "a '{' is missing before '%s'", what);
}

bool clue_missing_comma(const puzzle *p)
{
    char what[40];
    if (!p->near || !p->before)
        return false;
    bool ends = p->before->kind != TOKEN_SIGN || token_is(p->before, "}") || token_is(p->before, ")");
    bool begins = p->near->kind != TOKEN_SIGN || token_is(p->near, "{");
    if (!ends || !begins || puzzle_is_keyword(p->before) || puzzle_is_keyword(p->near))
        return false;
    puzzle_quote(p->near, what);
    bool call = str_starts(p->message, "')' expected");
    return puzzle_say(p, p->before->last_line, NULL, "a comma%s is missing before '%s'",
                      call ? " or a ')'" : "", what);
}

bool clue_two_commas(const puzzle *p)
{
    return token_is(p->near, ",") && p->before && (token_is(p->before, ",") || token_is(p->before, "{")) &&
           puzzle_say(p, p->near->line, NULL, "a comma too many");
}

bool clue_brace_too_many(const puzzle *p)
{
    return (token_is(p->near, "}") || token_is(p->near, ")")) &&
           puzzle_say(p, p->near->line, NULL, "a '%.1s' too many, or something missing in front of it",
                      p->near->at);
}
