/* What Lua and its library say when something goes wrong while a script runs, put into words for people who write
 * scenarios and not programs. What is not in the tables was said by ourselves, and is left as it is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/line.h"
#include "base/str.h"
#include "script/vm.h"

/* --- names and types --- */

/* Lua's word for a kind of value, and ours. */
static const struct {
    const char *lua, *plain;
} types[] = {
    { "no value", "nothing" },       { "nil", "nothing" },           { "string", "a text" },
    { "number", "a number" },        { "boolean", "true or false" }, { "table", "a table" },
    { "function", "a function" },    { "state", "the state" },       { "declaration", "a declaration" },
    { "userdata", "a declaration" },
};

static const char *type_words(const char *lua)
{
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (str_is(types[i].lua, lua))
            return types[i].plain;
    return "something unknown";
}

const char *explain_value(lua_State *L, int index)
{
    const char *name = luaL_typename(L, index);
    if (lua_type(L, index) == LUA_TUSERDATA && luaL_getmetafield(L, index, "__name") == LUA_TSTRING) {
        name = lua_tostring(L, -1); /* the metatable keeps it */
        lua_pop(L, 1);
    }
    return type_words(name);
}

/* " (field 'thanks')" of Lua's "(upvalue 'thanks')" at the end of a message, or "". */
static void take_name(const char *message, char out[100])
{
    static const struct {
        const char *lua, *plain;
    } kinds[] = { { "field", "field" },   { "method", "field" }, { "local", "local" },
                  { "upvalue", "local" }, { "global", "name" },  { "constant", "text" } };
    char kind[12], name[81];
    const char *at = strrchr(message, '(');
    out[0] = '\0';
    if (!at || sscanf(at, "(%11[a-z] '%80[^']')", kind, name) != 2)
        return;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_is(kinds[i].lua, kind))
            snprintf(out, 100, " (%s '%s')", kinds[i].plain, name);
}

/* --- what a function of the library was given --- */

static const char *which(int place, char out[24])
{
    static const char *const words[] = { "first", "second", "third", "fourth" };
    if (place >= 1 && (size_t)place <= sizeof words / sizeof *words)
        return words[place - 1];
    snprintf(out, 24, "%dth", place);
    return out;
}

/* Lua's reasons, each as the end of a sentence about the value. */
static const struct {
    const char *lua, *plain;
} reasons[] = {
    { "number has no integer representation", "must be a whole number, and is a fraction or too large" },
    { "value expected", "is missing" },
    { "no value", "is missing" },
    { "value out of range", "is too small or too large" },
    { "index out of range", "is too small" },
    { "initial position out of bounds", "is no place in the text" },
    { "final position out of bounds", "is no place in the text" },
    { "out of bounds", "is no place in the text" },
    { "base out of range", "must be from 2 to 36" },
    { "zero", "is zero" },
    { "string contains zeros", "holds a zero byte" },
    { "value has no literal form", "cannot be written down" },
};

/* "number expected, got no value" -> "must be a number, not nothing". */
static void say_reason(const char *lua, char *out, size_t size)
{
    char wanted[24], given[40];
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        if (!str_is(reasons[i].lua, lua))
            continue;
        snprintf(out, size, "%s", reasons[i].plain);
        return;
    }
    if (sscanf(lua, "%23[^ ] expected, got %39[^)]", wanted, given) == 2)
        snprintf(out, size, "must be %s, not %s", type_words(wanted), type_words(given));
    else
        snprintf(out, size, "cannot be used: %.80s", lua);
}

/* "bad argument #1 to 'upper' (string expected, got no value)" */
static bool argument(const char *message, char *out, size_t size)
{
    char name[65], reason[121], plain[160], ordinal[24];
    int place;
    if (sscanf(message, "bad argument #%d to '%64[^']' (%120[^\n]", &place, name, reason) == 3) {
        char *end = strrchr(reason, ')');
        if (end)
            *end = '\0';
        if (str_is(
                reason,
                "position out of bounds")) /* Lua counts the values differently from function to function */
            return snprintf(out, size, "'%s' is given a place that is not in the list", name) > 0;
        say_reason(reason, plain, sizeof plain);
        snprintf(out, size, "the %s value given to '%s' %s", which(place, ordinal), name, plain);
        return true;
    }
    if (sscanf(message, "calling '%64[^']' on bad self", name) == 1) {
        snprintf(out, size, "what stands in front of ':%s' is nothing that it works on", name);
        return true;
    }
    return false;
}

/* "invalid value (table) at index 1 in table for 'concat'" */
static bool joining(const char *message, char *out, size_t size)
{
    char type[24];
    long long place;
    if (sscanf(message, "invalid value (%23[^)]) at index %lld", type, &place) != 2)
        return false;
    snprintf(out, size, "only texts and numbers can be joined, and %s stands at place %lld of the list",
             type_words(type), place);
    return true;
}

/* "invalid conversion '%y' to 'format'" */
static bool conversion(const char *message, char *out, size_t size)
{
    char what[25];
    if (sscanf(message, "invalid conversion '%24[^']' to 'format'", what) != 1 &&
        sscanf(message, "invalid conversion specification: '%24[^']'", what) != 1)
        return false;
    snprintf(out, size, "'%s' means nothing in a format (%%s stands for a text, %%d for a whole number)",
             what);
    return true;
}

/* "attempt to compare number with nil", "attempt to compare two table values" */
static bool comparison(const char *message, char *out, size_t size)
{
    char first[24], second[24];
    if (sscanf(message, "attempt to compare two %23[^ ] values", first) == 1)
        snprintf(out, size, "these cannot be compared: %s and %s", type_words(first), type_words(first));
    else if (sscanf(message, "attempt to compare %23s with %23s", first, second) == 2)
        snprintf(out, size, "these cannot be compared: %s and %s", type_words(first), type_words(second));
    else
        return false;
    return true;
}

/* --- everything else, by how it begins --- */

static const struct {
    const char *lua, *plain;
} phrases[] = {
    { "attempt to call a nil value", "nothing stands where a function should be" },
    { "attempt to call a table value",
      "a table is called like a function: a comma is missing in front of it" },
    { "attempt to call a string value", "a text is called like a function: a comma is missing after it" },
    { "attempt to call a number value", "a number is called like a function" },
    { "attempt to call a boolean value", "true or false is called like a function" },
    { "attempt to call a state value", "the state is read by name, as in s.trust" },
    { "attempt to call", "this cannot be called" },
    { "attempt to index a nil value", "nothing stands where a table should be" },
    { "attempt to index a number value", "a number has no fields" },
    { "attempt to index a boolean value", "true or false has no fields" },
    { "attempt to index a function value", "a function has no fields" },
    { "attempt to index a string value", "a text has no fields that could be set" },
    { "attempt to index", "this has no fields" },
    { "attempt to concatenate a nil value", "nothing stands where a text should be joined" },
    { "attempt to concatenate", "only texts and numbers can be joined" },
    { "attempt to perform arithmetic on a nil value", "nothing stands where a number should be" },
    { "attempt to perform arithmetic", "only numbers can be calculated with" },
    { "attempt to perform 'n", "a number is divided by zero" }, /* 'n%%0' */
    { "attempt to divide by zero", "a number is divided by zero" },
    { "attempt to get length of", "this has no length" },
    { "attempt to ", "this cannot be done with such a value" },
    { "bad 'for' initial value", "'for' must begin with a number" },
    { "bad 'for' limit", "'for' must end with a number" },
    { "bad 'for' step", "'for' must go on by a number" },
    { "'for' initial value must be a number", "'for' must begin with a number" },
    { "'for' limit must be a number", "'for' must end with a number" },
    { "'for' step must be a number", "'for' must go on by a number" },
    { "'for' step is zero", "'for' must go on by more or less than 0" },
    { "index is nil", "nothing stands where the name of a field should be" },
    { "table index is nil", "nothing stands where the name of a field should be" },
    { "index is NaN", "what is no number cannot name a field" },
    { "table index is NaN", "what is no number cannot name a field" },
    { "wrong number of arguments to 'insert'",
      "'insert' takes a list and a value, or a list, a place and a value" },
    { "invalid format", "this format cannot be read" },
    { "specifier '%q' cannot have modifiers", "nothing stands between '%' and 'q' in a format" },
    { "initial position is a continuation byte", "a place inside a letter is no place in the text" },
    { "invalid UTF-8 code", "the text is not UTF-8" },
    { "not enough memory", "the script needs more than 64 MiB of memory" },
    { "string length overflow", "a text is longer than 256 KiB" },
    { "resulting string too large", "a text is longer than 256 KiB" },
    { "table overflow", "a list is too long" },
    { "C stack overflow", "calls are nested too deeply" },
    { "stack overflow", "calls are nested too deeply" },
    { "error in error handling", "calls are nested too deeply" },
};

static bool phrase(const char *message, char *out, size_t size)
{
    char name[100];
    if (strstr(message, "(for iterator"))
        return snprintf(out, size,
                        "what stands behind 'in' cannot be gone through (write pairs(…) or ipairs(…))") > 0;
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        if (!str_starts(message, phrases[i].lua))
            continue;
        take_name(message, name);
        snprintf(out, size, "%s%s", phrases[i].plain, name);
        return true;
    }
    return false;
}

void explain_fault(const char *message, char *out, size_t size)
{
    static bool (*const readers[])(const char *, char *, size_t) = { argument, joining, conversion,
                                                                     comparison, phrase };
    char whole[300];
    bool known = false;
    for (size_t i = 0; i < sizeof readers / sizeof *readers && !known; i++)
        known = readers[i](message, whole, sizeof whole);
    line_clean(known ? whole : message, out, size);
}
