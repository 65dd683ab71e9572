/* Small pieces of a page that say the same thing the same way everywhere. */
#include "report/html_parts.h"

#include <time.h>

#include "base/date.h"

/* --- times and names --- */

static const char *const months[] = { "January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December" };

void page_time(html *to, int64_t at_ms)
{
    time_t seconds = (time_t)(at_ms / 1000);
    struct tm local, utc;
    char machine[40];
    tzset();
    if (!localtime_r(&seconds, &local) || !gmtime_r(&seconds, &utc) ||
        strftime(machine, sizeof machine, "%Y-%m-%dT%H:%M:%SZ", &utc) == 0) {
        html_text(to, "(no date)");
        return;
    }
    html_open(to, "time");
    html_attribute(to, "datetime", machine);
    html_print(to, "%d %s %d, %02d:%02d", local.tm_mday, months[local.tm_mon], local.tm_year + 1900,
               local.tm_hour, local.tm_min);
    html_close(to);
}

void page_date(html *to, const char *date)
{
    char words[DATE_WORDS];
    if (!date_words(date, words)) {
        html_text(to, date);
        return;
    }
    html_open(to, "time");
    html_attribute(to, "datetime", date);
    html_text(to, words);
    html_close(to);
}

void page_erased(html *to)
{
    html_put(to, "span", "erased", "erased");
}

void page_name(html *to, const char *name)
{
    if (name)
        html_put(to, "bdi", NULL, name);
    else
        page_erased(to);
}

void page_times(html *to, int times)
{
    if (times == 1)
        html_text(to, "once");
    else if (times == 2)
        html_text(to, "twice");
    else
        html_print(to, "%d times", times);
}

/* --- levels and bearings: a shape and words, never a colour alone --- */

typedef struct shape {
    const char *filled, *drawn; /* paths in a box of 16 by 16; NULL: none */
} shape;

static const shape level_shapes[RP_LEVELS] = {
    [RP_LEVEL_NO_OPPORTUNITY] = { NULL, "M3 8h10" },
    [RP_LEVEL_TOO_FEW] = { NULL, "M2.5 8h1M7.5 8h1M12.5 8h1" },
    [RP_LEVEL_NOT_SHOWN] = { NULL, HTML_CIRCLE },
    [RP_LEVEL_PARTLY] = { "M8 2a6 6 0 0 0 0 12z", HTML_CIRCLE },
    [RP_LEVEL_SHOWN] = { HTML_CIRCLE, HTML_CIRCLE },
};

static const shape bearing_shapes[] = {
    [RP_BEARING_STRONG] = { HTML_SQUARE, HTML_SQUARE },
    [RP_BEARING_PART] = { "M2.5 2.5h5.5v11h-5.5z", HTML_SQUARE },
    [RP_BEARING_AGAINST] = { NULL, "M3 3l10 10M13 3l-10 10" },
    [RP_BEARING_MISSED] = { NULL, HTML_SQUARE },
};

static void put_shape(html *to, const shape *what)
{
    html_shape(to, what->filled, what->drawn);
}

void page_level(html *to, rp_level level)
{
    put_shape(to, &level_shapes[level]);
    html_text(to, rp_level_words(level));
}

void page_own_level(html *to, rp_level level)
{
    put_shape(to, &level_shapes[level]);
    html_text(to, level == RP_LEVEL_SHOWN ? "shown" : rp_level_words(level));
}

void page_bearing(html *to, rp_bearing bearing)
{
    html_open_as(to, "span", "bearing");
    put_shape(to, &bearing_shapes[bearing]);
    html_text(to, rp_bearing_words(bearing));
    html_close(to);
}

/* --- rows of facts --- */

void page_row(html *to, const char *name)
{
    html_open(to, "div");
    html_put(to, "dt", NULL, name);
    html_open(to, "dd");
}

void page_row_close(html *to)
{
    html_close(to);
    html_close(to);
}

void page_row_text(html *to, const char *name, const char *text)
{
    if (!text)
        return;
    page_row(to, name);
    html_text(to, text);
    page_row_close(to);
}

/* --- tables and links --- */

void page_table(html *to, const char *kind, const char *caption, const char *const *columns, size_t count)
{
    html_open_as(to, "table", kind);
    html_put(to, "caption", NULL, caption);
    html_open(to, "thead");
    html_open(to, "tr");
    for (size_t i = 0; i < count; i++) {
        html_open(to, "th");
        html_attribute(to, "scope", "col");
        html_text(to, columns[i]);
        html_close(to);
    }
    html_close(to);
    html_close(to);
    html_open(to, "tbody");
}

void page_row_heading(html *to)
{
    html_open(to, "th");
    html_attribute(to, "scope", "row");
}

static void put_link(html *to, const char *kind, const char *id, const char *text)
{
    html_open_as(to, "a", kind);
    html_attribute_print(to, "href", "#%s", id);
    html_text(to, text);
    html_close(to);
}

void page_link(html *to, const char *id, const char *text)
{
    put_link(to, NULL, id, text);
}

void page_way(html *to, const char *id, const char *text)
{
    put_link(to, "way", id, text);
}
