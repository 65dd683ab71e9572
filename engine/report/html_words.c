/* Small pieces of the page that say the same thing the same way everywhere. */
#include "report/html_page.h"

#include <string.h>
#include <time.h>

#include "base/str.h"

/* --- times and names --- */

void page_time(page *p, int64_t at_ms)
{
    static const char *const months[] = { "January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December" };
    time_t seconds = (time_t)(at_ms / 1000);
    struct tm local, utc;
    char machine[40];
    tzset();
    if (!localtime_r(&seconds, &local) || !gmtime_r(&seconds, &utc) ||
        strftime(machine, sizeof machine, "%Y-%m-%dT%H:%M:%SZ", &utc) == 0) {
        html_text(&p->to, "(no date)");
        return;
    }
    html_open(&p->to, "time");
    html_attribute(&p->to, "datetime", machine);
    html_print(&p->to, "%d %s %d, %02d:%02d", local.tm_mday, months[local.tm_mon], local.tm_year + 1900,
               local.tm_hour, local.tm_min);
    html_close(&p->to);
}

void page_erased(page *p)
{
    html_put(&p->to, "span", "erased", "erased");
}

void page_name(page *p, const char *name)
{
    if (name)
        html_put(&p->to, "bdi", NULL, name);
    else
        page_erased(p);
}

void page_times(page *p, int times)
{
    if (times == 1)
        html_text(&p->to, "once");
    else if (times == 2)
        html_text(&p->to, "twice");
    else
        html_print(&p->to, "%d times", times);
}

/* --- links within the page --- */

void page_turn_link(page *p, size_t turn)
{
    html_open(&p->to, "a");
    html_attribute_print(&p->to, "href", "#turn-%zu", turn);
    html_print(&p->to, "turn %zu", turn);
    html_close(&p->to);
}

void page_document_link(page *p, size_t exhibit)
{
    size_t number = page_document_number(p, exhibit);
    if (number == 0)
        return;
    html_open(&p->to, "a");
    html_attribute_print(&p->to, "href", "#document-%zu", number);
    html_text(&p->to, p->documents[number - 1].exhibit->title);
    html_close(&p->to);
}

/* --- own words --- */

static void put_quoted(page *p, const char *text)
{
    html_print(&p->to, "“%s”", text);
}

static void quote_cards(page *p, const page_turn *turn)
{
    for (size_t i = 0; i < turn->card_count; i++) {
        html_text(&p->to, i ? "; " : "");
        if (turn->labels[i])
            html_print(&p->to, "%s: ", turn->labels[i]);
        put_quoted(p, turn->cards[i]);
    }
}

page_manner page_manner_of(const rp_turn *turn)
{
    static const page_manner choices[] = {
        [RP_OPTION_SAY] = { "You said", true, false },
        [RP_OPTION_ACT] = { "You did", false, false },
        [RP_OPTION_READ] = { "You opened", false, false },
        [RP_OPTION_WAIT] = { "You said nothing and waited", false, true },
    };
    static const page_manner others[RP_QUESTION_KINDS] = {
        [RP_QUESTION_BUILD] = { "You chose", true, false },
        [RP_QUESTION_RANK] = { "You put in order", true, false },
        [RP_QUESTION_FIGURE] = { "You worked out", false, false },
        [RP_QUESTION_QUOTE] = { "You named", true, false },
        [RP_QUESTION_FORM] = { "You filled in", true, false },
        [RP_QUESTION_WRITE] = { "You wrote", true, false },
    };
    static const page_manner out_of_time = { "Time ran out, and you said nothing", false, true };
    if (turn->given.kind == RP_ANSWER_TIME_OUT)
        return out_of_time;
    return turn->kind == RP_QUESTION_CHOOSE ? choices[turn->said] : others[turn->kind];
}

/* Without what it is called. */
static void put_words(page *p, const page_turn *turn, page_manner how)
{
    if (turn->given->erased)
        page_erased(p);
    else if (turn->card_count)
        quote_cards(p, turn);
    else if (how.said)
        put_quoted(p, turn->turn->text);
    else
        html_text(&p->to, turn->turn->text);
}

void page_quote(page *p, size_t number)
{
    const page_turn *turn = &p->turns[number - 1];
    page_manner how = page_manner_of(turn->turn);
    if (turn->quoted) {
        html_text(&p->to, "You named ");
        page_quoted(p, turn->quoted);
        return;
    }
    if (!how.said)
        html_print(&p->to, how.silent ? "%s" : "%s: ", how.verb);
    if (!how.silent)
        put_words(p, turn, how);
}

void page_quoted(page *p, size_t number)
{
    const page_turn *turn = &p->turns[number - 1];
    page_manner how = page_manner_of(turn->turn);
    page_turn_link(p, number);
    html_text(&p->to, ": ");
    if (how.silent)
        html_text(&p->to, how.verb);
    else
        put_words(p, turn, how);
}

static const rp_line *spoken_before(const page *p, const rp_turn *turn)
{
    for (size_t i = turn->lines_before; i-- > 0;)
        if (rp_run_line(p->report->run, i)->kind == RP_LINE_SPOKEN)
            return rp_run_line(p->report->run, i);
    return NULL;
}

void page_occasion(page *p, size_t number)
{
    const rp_turn *turn = p->turns[number - 1].turn;
    const rp_line *line = turn->prompt ? NULL : spoken_before(p, turn);
    if (turn->prompt)
        html_put(&p->to, "p", "quiet", turn->prompt);
    else if (line)
        html_put_print(&p->to, "p", "quiet", "%s: “%s”", line->who, line->text);
}

/* --- levels and bearings: a shape and words, never a colour alone --- */

#define CIRCLE "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z"
#define SQUARE "M2.5 2.5h11v11h-11z"

typedef struct shape {
    const char *filled, *drawn; /* paths in a box of 16 by 16; NULL: none */
} shape;

static const shape level_shapes[RP_LEVELS] = {
    [RP_LEVEL_NO_OPPORTUNITY] = { NULL, "M3 8h10" },
    [RP_LEVEL_TOO_FEW] = { NULL, "M2.5 8h1M7.5 8h1M12.5 8h1" },
    [RP_LEVEL_NOT_SHOWN] = { NULL, CIRCLE },
    [RP_LEVEL_PARTLY] = { "M8 2a6 6 0 0 0 0 12z", CIRCLE },
    [RP_LEVEL_SHOWN] = { CIRCLE, CIRCLE },
};

static const shape bearing_shapes[] = {
    [RP_BEARING_STRONG] = { SQUARE, SQUARE },
    [RP_BEARING_PART] = { "M2.5 2.5h5.5v11h-5.5z", SQUARE },
    [RP_BEARING_AGAINST] = { NULL, "M3 3l10 10M13 3l-10 10" },
    [RP_BEARING_MISSED] = { NULL, SQUARE },
};

static void put_path(page *p, const char *path, const char *kind)
{
    if (!path)
        return;
    html_open_as(&p->to, "path", kind);
    html_attribute(&p->to, "d", path);
    html_close(&p->to);
}

static void put_shape(page *p, const shape *what)
{
    html_open_as(&p->to, "svg", "shape");
    html_attribute(&p->to, "viewBox", "0 0 16 16");
    html_attribute(&p->to, "aria-hidden", "true");
    put_path(p, what->filled, "filled");
    put_path(p, what->drawn, "drawn");
    html_close(&p->to);
    html_text(&p->to, " ");
}

void page_level(page *p, rp_level level)
{
    put_shape(p, &level_shapes[level]);
    html_text(&p->to, rp_level_words(level));
}

void page_own_level(page *p, rp_level level)
{
    put_shape(p, &level_shapes[level]);
    html_text(&p->to, level == RP_LEVEL_SHOWN ? "shown" : rp_level_words(level));
}

void page_bearing(page *p, rp_bearing bearing)
{
    html_open_as(&p->to, "span", "bearing");
    put_shape(p, &bearing_shapes[bearing]);
    html_text(&p->to, rp_bearing_words(bearing));
    html_close(&p->to);
}

/* --- rows of facts --- */

void page_row(page *p, const char *name)
{
    html_open(&p->to, "div");
    html_put(&p->to, "dt", NULL, name);
    html_open(&p->to, "dd");
}

void page_row_close(page *p)
{
    html_close(&p->to);
    html_close(&p->to);
}

void page_row_text(page *p, const char *name, const char *text)
{
    if (!text)
        return;
    page_row(p, name);
    html_text(&p->to, text);
    page_row_close(p);
}
