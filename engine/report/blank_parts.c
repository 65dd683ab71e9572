/* How the parts of an empty form are laid out. */
#include <string.h>

#include "rapport/looking_back.h"
#include "report/blank.h"
#include "report/html_parts.h"

static void put_ticks(html *to, const char *const *names)
{
    for (size_t i = 0; names[i]; i++) {
        html_open_as(to, "span", "choice");
        html_tick(to);
        html_text(to, names[i]);
        html_close(to);
        html_text(to, " ");
    }
}

static void put_help(html *to, const char *help)
{
    if (help)
        html_put(to, "p", "quiet", help);
}

/* Stays open until the next one. */
static void put_section(html *to, const blank_part *part)
{
    html_open_as(to, "section", part->kind == BLANK_SHEET ? "new-page" : NULL);
    html_put(to, "h2", NULL, part->title);
    put_help(to, part->help);
}

static void put_words(html *to, const blank_part *part)
{
    html_open_as(to, "div", "to-fill");
    html_put(to, "h3", NULL, part->title);
    put_help(to, part->help);
    html_room(to, part->lines);
    html_close(to);
}

/* --- lines and choices --- */

static bool is_short(const blank_part *part)
{
    return part->kind == BLANK_LINE || part->kind == BLANK_CHOICE;
}

static void put_short(html *to, const blank_part *part)
{
    page_row(to, part->title);
    put_help(to, part->help);
    if (part->names)
        put_ticks(to, part->names);
    else
        html_room(to, part->lines ? part->lines : 1);
    page_row_close(to);
}

/* Those that follow one another as one list. Returns how many they were. */
static size_t put_shorts(html *to, const blank_part *parts, size_t count)
{
    size_t done = 0;
    html_open_as(to, "dl", "facts lines");
    for (; done < count && is_short(&parts[done]); done++)
        put_short(to, &parts[done]);
    html_close(to);
    return done;
}

/* --- tables --- */

static size_t count_names(const char *const *names)
{
    size_t count = 0;
    while (names[count])
        count++;
    return count;
}

static void open_table(html *to, const char *kind, const char *caption, const char *const *columns)
{
    page_table(to, kind, caption, columns, count_names(columns));
}

static void close_table(html *to)
{
    html_close(to);
    html_close(to);
}

static void put_cells(html *to, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        html_open(to, "td");
        html_close(to);
    }
}

/* A cell to tick under "Yes" and "No", to write in under the rest. */
static void put_judged(html *to, const char *const *columns, const char *row)
{
    size_t count = count_names(columns);
    html_open(to, "tr");
    page_row_heading(to);
    html_text(to, row);
    html_close(to);
    for (size_t i = 1; i < count; i++) {
        html_open(to, "td");
        if (i + 1 < count)
            html_tick(to);
        html_close(to);
    }
    html_close(to);
}

static void put_grid(html *to, const blank_part *part)
{
    open_table(to, part->rows ? "sheet judged" : "sheet", part->title, part->names);
    for (size_t i = 0; part->rows && part->rows[i]; i++)
        put_judged(to, part->names, part->rows[i]);
    for (size_t i = 0; i < part->lines; i++) {
        html_open(to, "tr");
        put_cells(to, count_names(part->names));
        html_close(to);
    }
    close_table(to);
}

static void put_signed(html *to, const blank_part *part)
{
    static const char *const columns[] = { "Who", "Name", "Signature", "Date", NULL };
    open_table(to, "sheet signed", part->title, columns);
    for (size_t i = 0; part->names[i]; i++) {
        html_open(to, "tr");
        page_row_heading(to);
        html_text(to, part->names[i]);
        html_close(to);
        put_cells(to, 3);
        html_close(to);
    }
    close_table(to);
}

/* --- marking points --- */

static void put_own_levels(html *to)
{
    for (size_t i = 0; i < RP_OWN_LEVELS; i++) {
        const char *const level[] = { rp_own_level_words(rp_own_levels[i]), NULL };
        html_open(to, "p");
        put_ticks(to, level);
        html_close(to);
    }
}

static void put_point(html *to, const rp_definition *point, bool rated)
{
    html_open(to, "tr");
    page_row_heading(to);
    html_text(to, point->title);
    put_help(to, point->asks);
    html_close(to);
    html_open(to, "td");
    if (rated)
        put_own_levels(to);
    html_close(to);
    put_cells(to, 1);
    html_close(to);
}

static void put_unit(html *to, const rp_framework *framework, const rp_group *unit, const blank_part *part)
{
    bool begun = false, rated = part->kind == BLANK_RATED;
    for (size_t i = 0; i < rp_framework_count(framework); i++) {
        const rp_definition *point = rp_framework_at(framework, i);
        if (point->kind != RP_DEFINITION_POINT || strcmp(point->group, unit->id) != 0)
            continue;
        if (!begun)
            open_table(to, rated ? "sheet rated" : "sheet seen", unit->title, part->names);
        begun = true;
        put_point(to, point, rated);
    }
    if (begun)
        close_table(to);
}

static void put_points(html *to, const rp_framework *framework, const blank_part *part)
{
    for (size_t i = 0; i < rp_framework_group_count(framework); i++)
        put_unit(to, framework, rp_framework_group(framework, i), part);
}

/* --- all of them --- */

static void put_part(html *to, const blank_part *part, const rp_framework *framework)
{
    switch (part->kind) {
    case BLANK_NOTE: html_put(to, "p", "notice", part->title); break;
    case BLANK_WORDS: put_words(to, part); break;
    case BLANK_GRID: put_grid(to, part); break;
    case BLANK_SEEN:
    case BLANK_RATED: put_points(to, framework, part); break;
    case BLANK_SIGNED: put_signed(to, part); break;
    case BLANK_SECTION:
    case BLANK_SHEET:
    case BLANK_LINE:
    case BLANK_CHOICE: break; /* in blank_put_parts */
    }
}

void blank_put_parts(html *to, const blank_part *parts, size_t count, const rp_framework *framework)
{
    size_t outside = to->depth;
    for (size_t i = 0; i < count;) {
        if (parts[i].kind == BLANK_SECTION || parts[i].kind == BLANK_SHEET) {
            html_close_to(to, outside);
            put_section(to, &parts[i++]);
        } else if (is_short(&parts[i])) {
            i += put_shorts(to, parts + i, count - i);
        } else {
            put_part(to, &parts[i++], framework);
        }
    }
    html_close_to(to, outside);
}
