/* Figures that say what they were worked out from: "nps 96/54/40". */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/str.h"
#include "rapport/measures.h"

/* Where the counts begin, when `text` begins with the measure's name; otherwise NULL. */
static const char *counts_of(const char *text, const rp_measure_about *about)
{
    size_t length = strlen(about->name);
    text += strspn(text, " \t");
    for (size_t i = 0; i < length; i++)
        if (tolower((unsigned char)text[i]) != about->name[i])
            return NULL;
    return text[length] == ' ' || text[length] == '\t' ? text + length + 1 : NULL;
}

static const char *find_measure(const char *text, rp_measure_kind *kind)
{
    for (int i = 0; i < RP_MEASURES; i++) {
        const char *counts = counts_of(text, rp_measure_about_of((rp_measure_kind)i));
        *kind = (rp_measure_kind)i;
        if (counts)
            return counts;
    }
    return NULL;
}

/* The parts between the "/", without the blanks around them; the last one may be empty. Returns how many. */
static size_t split(arena *memory, const char *text, const char ***parts)
{
    size_t count = 1, most = 1;
    for (const char *at = text; *at; at++)
        most += *at == '/';
    *parts = arena_allocate(memory, most * sizeof **parts);
    for (;; count++) {
        size_t length = strcspn(text, "/"), from = strspn(text, " \t"), to = length;
        while (to > from && isspace((unsigned char)text[to - 1]))
            to--;
        (*parts)[count - 1] = from < to ? arena_text_n(memory, text + from, to - from) : "";
        if (!text[length])
            return count;
        text += length + 1;
    }
}

/* --- counts --- */

static bool read_count(const char *text, int64_t *out, rp_error *error)
{
    enum { DIGITS_MOST = 12 };
    size_t length = strspn(text, "0123456789");
    if (!length || length > DIGITS_MOST || text[length])
        return rp_fail(error, RP_ERROR_USAGE,
                       "'%.40s' is no count: write a whole number, 0 where there was none", text);
    *out = strtoll(text, NULL, 10);
    return true;
}

static bool work_out(rp_measure_kind kind, const int64_t *counts, rp_measure *out, rp_error *error)
{
    switch (kind) {
    case RP_MEASURE_CSAT: return rp_csat_of(counts[0], counts[1], out, error);
    case RP_MEASURE_NPS: return rp_nps_of(counts[0], counts[1], counts[2], out, error);
    case RP_MEASURE_FCR: return rp_fcr(counts[0], counts[1], out, error);
    case RP_MEASURE_FCR_NET: return rp_fcr_net(counts[0], counts[1], counts[2], out, error);
    case RP_MEASURE_MEAN:
    case RP_MEASURES: break;
    }
    return false;
}

static bool take_counts(rp_measure_kind kind, const char *const *parts, size_t count, rp_worked *out,
                        rp_error *error)
{
    const rp_measure_about *about = rp_measure_about_of(kind);
    int64_t counts[RP_COUNTS_MOST] = { 0 };
    if (count != about->count_count)
        return rp_fail(error, RP_ERROR_USAGE,
                       "%s is worked out from %zu counts with / between them, not from %zu", about->title,
                       about->count_count, count);
    for (size_t i = 0; i < count; i++)
        if (!read_count(parts[i], &counts[i], error))
            return false;
    if (!work_out(kind, counts, &out->measure, error))
        return false;
    out->n = out->measure.n;
    if (kind != RP_MEASURE_NPS)
        out->figure.unit[0] = '%';
    return true;
}

/* --- readings --- */

static bool take_readings(const char *const *parts, size_t count, const char *language, rp_worked *out,
                          rp_error *error)
{
    rp_figure *readings = memory_allocate(count * sizeof *readings);
    bool read = true;
    for (size_t i = 0; i < count && read; i++)
        if (!rp_figure_read(parts[i], language, &readings[i]))
            read = rp_fail(error, RP_ERROR_USAGE, "'%.40s' is no reading: write one figure, such as 61 %%",
                           parts[i]);
    for (size_t i = 0; read && i < count; i++)
        if (!readings[i].unit[0])
            memcpy(readings[i].unit, readings[count - 1].unit, sizeof readings[i].unit);
    read = read && rp_mean(readings, (int64_t)count, &out->measure, error);
    if (read)
        out->figure = readings[0]; /* for its unit */
    free(readings);
    return read;
}

bool rp_worked_read(const char *text, const char *language, rp_worked *out, rp_error *error)
{
    rp_worked found = { .from_counts = false };
    const char *counts = text ? find_measure(text, &found.measure.kind) : NULL;
    arena memory = { 0 };
    if (!counts) {
        if (!rp_figure_read(text, language, &found.figure))
            return rp_fail(
                error, RP_ERROR_USAGE,
                "'%.40s' is no figure: write one with its unit, such as 61 %%, or counts, such as nps "
                "96/54/40",
                text ? text : "");
        *out = found;
        return true;
    }
    const char **parts;
    size_t count = split(&memory, counts, &parts);
    rp_measure_kind kind = found.measure.kind;
    bool read = kind == RP_MEASURE_MEAN ? take_readings(parts, count, language, &found, error)
                                        : take_counts(kind, parts, count, &found, error);
    arena_finish(&memory);
    if (!read)
        return false;
    found.from_counts = true;
    found.figure.thousandths = 100 * found.measure.tenths;
    *out = found;
    return true;
}

/* --- in words --- */

static void add_counts(str *out, const char *text)
{
    rp_measure_kind kind;
    const char **parts, *counts = find_measure(text, &kind);
    const rp_measure_about *about = rp_measure_about_of(kind);
    arena memory = { 0 };
    size_t count = split(&memory, counts, &parts);
    str_print(out, ", %c%s from ", tolower((unsigned char)about->title[0]), about->title + 1);
    for (size_t i = 0; i < count; i++)
        str_print(out, "%s%s%s%s", i ? ", " : "", about->count_count ? about->counts[i].noun : "",
                  about->count_count ? " " : "", parts[i]);
    arena_finish(&memory);
}

char *rp_worked_words(const char *text)
{
    rp_worked worked;
    str out = STR_EMPTY;
    if (!rp_worked_read(text, NULL, &worked, NULL))
        return memory_copy_text(text ? text : "");
    char *figure = rp_figure_words(&worked.figure);
    str_add(&out, figure);
    free(figure);
    if (worked.from_counts)
        add_counts(&out, text);
    return str_take(&out);
}
