#include "ui/screens/fact.h"

#include "base/date.h"
#include "base/str.h"

static const struct {
    const char *words, *sentence;
} answers[FACT_ADMISSIBLE] = {
    [RP_ADMISSIBLE_UNKNOWN] = { "not known", "The centre has not recorded whether evidence from a simulation "
                                             "counts for this "
                                             "point." },
    [RP_ADMISSIBLE_YES] = { "counts", "Evidence from a simulation counts for this point." },
    [RP_ADMISSIBLE_NO] = { "does not count", "Evidence from a simulation does not count for this point." },
    [RP_ADMISSIBLE_WITH_AGREEMENT] = { "counts, with agreement",
                                       "Evidence from a simulation counts for this point if the awarding "
                                       "organisation agrees." },
};

const char *fact_admissible(rp_admissible admissible)
{
    return answers[admissible].sentence;
}

const char *fact_short(rp_admissible admissible)
{
    return answers[admissible].words;
}

const char *fact_said(ui_frame *frame, const char *by, const char *on)
{
    char day[DATE_WORDS];
    const char *when = !on ? NULL : date_words(on, day) ? arena_text(&frame->memory, day) : on;
    if (by && when)
        return ui_print(frame, "Said by %s on %s.", by, when);
    if (by || when)
        return ui_print(frame, by ? "Said by %s." : "Said on %s.", by ? by : when);
    return "";
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
