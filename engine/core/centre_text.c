/* A centre file as the program writes it. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "core/build.h"

static void add_quoted(str *to, const char *text)
{
    str_add_char(to, '"');
    for (const char *c = text; *c; c++) {
        unsigned char byte = (unsigned char)*c;
        if (byte == '"' || byte == '\\')
            str_print(to, "\\%c", byte);
        else if (byte < ' ' || byte == 127)
            str_print(to, "\\%03d", byte);
        else
            str_add_char(to, *c);
    }
    str_add_char(to, '"');
}

static void add_field(str *to, const char *name, const char *text)
{
    if (!text)
        return;
    str_print(to, "  %s = ", name);
    add_quoted(to, text);
    str_add(to, ",\n");
}

static void add_criteria(str *to, const char *const *criteria)
{
    if (!criteria || !*criteria)
        return;
    str_add(to, "  criteria = { ");
    for (size_t i = 0; criteria[i]; i++) {
        str_add(to, i ? ", " : "");
        add_quoted(to, criteria[i]);
    }
    str_add(to, " },\n");
}

static bool says_nothing(const rp_centre_fact *fact)
{
    return !fact->unit && !(fact->criteria && *fact->criteria) && !fact->said_by && !fact->on &&
           fact->admissible == RP_ADMISSIBLE_UNKNOWN;
}

static void add_fact(str *to, const rp_centre_fact *fact)
{
    if (says_nothing(fact))
        return;
    str_add(to, "\ncentre ");
    add_quoted(to, fact->point);
    str_add(to, " {\n");
    add_field(to, "unit", fact->unit);
    add_criteria(to, fact->criteria);
    add_field(to, "admissible", rp_admissible_name(fact->admissible));
    add_field(to, "said_by", fact->said_by);
    add_field(to, "on", fact->on);
    str_add(to, "}\n");
}

static void add_retention(str *to, const rp_retention *retention)
{
    bool said = retention->years && retention->years != RP_RETENTION_YEARS;
    if (!said && !retention->said_by && !retention->on)
        return;
    str_print(to, "\nretention {\n  years = %d,\n", retention->years ? retention->years : RP_RETENTION_YEARS);
    add_field(to, "said_by", retention->said_by);
    add_field(to, "on", retention->on);
    str_add(to, "}\n");
}

static int by_point(const void *a, const void *b)
{
    const rp_centre_fact *one = *(const rp_centre_fact *const *)a, *other = *(const rp_centre_fact *const *)b;
    return strcmp(one->point, other->point);
}

char *build_centre_text(const rp_centre_facts *facts)
{
    str out = STR_EMPTY;
    const rp_centre_fact **sorted = memory_allocate((facts->count + 1) * sizeof *sorted);
    for (size_t i = 0; i < facts->count; i++)
        sorted[i] = &facts->facts[i];
    qsort(sorted, facts->count, sizeof *sorted, by_point);
    str_add(
        &out,
        "-- Written by rapport, from what was said on its screen. You may edit it; saving there writes it "
        "anew,\n-- without comments.\n");
    add_retention(&out, &facts->retention);
    for (size_t i = 0; i < facts->count; i++)
        add_fact(&out, sorted[i]);
    free(sorted);
    return str_take(&out);
}
