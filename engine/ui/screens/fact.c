/* What a centre has recorded about a marking point, in words. */
#include "base/date.h"
#include "base/str.h"
#include "ui/screens/map.h"

const char *fact_admissible(rp_admissible admissible)
{
    switch (admissible) {
    case RP_ADMISSIBLE_YES: return "Evidence from a simulation counts for this point.";
    case RP_ADMISSIBLE_NO: return "Evidence from a simulation does not count for this point.";
    case RP_ADMISSIBLE_WITH_AGREEMENT:
        return "Evidence from a simulation counts for this point if the awarding organisation agrees.";
    case RP_ADMISSIBLE_UNKNOWN: break;
    }
    return "Your centre has not recorded whether evidence from a simulation counts for this point.";
}

static const char *day(ui_app *app, ui_frame *frame, const char *on)
{
    enum { HOUR_MS = 3600000, NOON = 12, DAY_HOURS = 24 };
    const rp_desk *desk = app->out.desk;
    char out[RP_DESK_DATE];
    int64_t days;
    if (!date_read(on, &days))
        return on;
    desk->date(desk->data, (days * DAY_HOURS + NOON) * HOUR_MS, false, out);
    return arena_text(&frame->memory, out);
}

const char *fact_said(ui_app *app, ui_frame *frame, const char *by, const char *on)
{
    if (!by)
        return on ? ui_print(frame, "Said on %s.", day(app, frame, on)) : "";
    return on ? ui_print(frame, "Said by %s on %s.", by, day(app, frame, on))
              : ui_print(frame, "Said by %s.", by);
}

const char *fact_numbers(ui_frame *frame, const rp_centre_fact *fact)
{
    str text = STR_EMPTY;
    if (fact->unit)
        str_print(&text, "unit %s", fact->unit);
    for (const char *const *one = fact->criteria; one && *one; one++)
        str_print(&text, "%s%s",
                  one != fact->criteria ? ", "
                  : text.length         ? ", criteria "
                                        : "criteria ",
                  *one);
    const char *out = arena_text(&frame->memory, str_text(&text));
    str_finish(&text);
    return *out ? ui_print(frame, "The awarding organisation's %s.", out) : "";
}
