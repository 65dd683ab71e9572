#include "ui/ways.h"

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    visit->stop(visit->data, on, name);
}

static void wait_for_library(ui_stage *on)
{
    for (int i = 0; i < 200; i++)
        ui_stage_wait(on, 1);
}

static void sign_in(ui_stage *on)
{
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    wait_for_library(on);
}

/* --- the ways --- */

static void first_start(ui_stage *on, const ways_visitor *visit)
{
    stop(visit, on, "start");
}

static void people(ui_stage *on, const ways_visitor *visit)
{
    stop(visit, on, "who-empty");
    ui_stage_type(on, "Asha Verma");
    stop(visit, on, "who-typing");
    ui_stage_key(on, "Return");
    wait_for_library(on);
    ui_stage_key(on, "Escape");
    stop(visit, on, "who");
}

static void library(ui_stage *on, const ways_visitor *visit)
{
    sign_in(on);
    stop(visit, on, "library");
    ui_stage_go(on, "card.sr-day26");
    stop(visit, on, "brief");
}

static void settings(ui_stage *on, const ways_visitor *visit)
{
    ui_stage_key(on, "Ctrl+,");
    stop(visit, on, "settings");
    ui_stage_go(on, "keys");
    stop(visit, on, "keys");
    ui_stage_key(on, "Escape");
    ui_stage_key(on, "F1");
    stop(visit, on, "help");
}

/* One line a way; each begins at the first screen with nobody known. */
static const ways_way ways[] = {
    { "first-start", true, first_start },
    { "people", false, people },
    { "library", false, library },
    { "settings", false, settings },
};

size_t ways_count(void)
{
    return sizeof ways / sizeof *ways;
}

const ways_way *ways_at(size_t index)
{
    return &ways[index];
}
