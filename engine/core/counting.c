/* Which runs count: the rules of "What counts" in scenarios/README.md. */
#include "base/str.h"
#include "rapport/attempt.h"

const char *rp_never_counts(rp_mode mode, rp_approval approval)
{
    if (mode == RP_MODE_PRACTICE)
        return "Practice never counts.";
    switch (approval) {
    case RP_APPROVAL_DRAFT: return "The scenario was a draft when it began, so this run does not count.";
    case RP_APPROVAL_TRIALLED: return "The scenario was on trial when it began, so this run does not count.";
    case RP_APPROVAL_APPROVED: break;
    }
    return NULL;
}

static bool has_critical(const rp_standing *run)
{
    return run->critical && !run->held;
}

bool rp_waits_for_talk(const rp_standing *run)
{
    return run->mode != RP_MODE_PRACTICE && has_critical(run) && !run->talked;
}

const char *rp_not_counted(const rp_standing *runs, size_t count, size_t index)
{
    const rp_standing *run = &runs[index];
    const char *never = rp_never_counts(run->mode, run->approval);
    if (never)
        return never;
    if (!run->over)
        return "It is not over, so it does not count yet.";
    if (has_critical(run))
        return "It has a stop-and-talk moment, so it does not count.";
    if (run->number > RP_ATTEMPTS_COUNTED && !run->opened)
        return "Three attempts at this scenario were begun before it, so it does not count.";
    for (size_t i = 0; i < index && i < count; i++)
        if (rp_waits_for_talk(&runs[i]) && str_is(runs[i].scenario, run->scenario))
            return "An earlier run of this scenario has a stop-and-talk moment: this one counts once the "
                   "conversation about it is recorded.";
    return NULL;
}
