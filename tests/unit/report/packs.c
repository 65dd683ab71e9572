/* Evidence packs: each is compared with tests/golden, read again by structure.h, and looked through for what may not be
 * there. After a change on purpose: RAPPORT_BLESS=1 build/develop/tests/unit report.packs, then look at the pages. */
#include "bundle.h"

#include <stdlib.h>
#include <string.h>

#include "structure.h"

static const char everything[] = "1|1|2|1|1+2|1+3+2|=12|1|2|1+2|\"Lids hiss.\n\nWrite it down & count.\"";
static const char all_wrong[] = "2|4|t|1+3|3+2+1|=88|1|1|2+2|\"No more of that.\"";

static void check(const char *golden, char *page)
{
    char *flaw = structure_flaw(page);
    if (flaw)
        fail_msg("%s: %s", golden, flaw);
    unit_golden(golden, page);
    free(page);
}

static void full(void **state)
{
    (void)state;
    bundle of;
    bundle_begin(&of, "A Trainee");
    bundle_run(&of, "kettle", everything)->report.mode = RP_MODE_PRACTICE;
    bundle_run(&of, "kettle", everything)->report.practised = 1;
    bundle_run(&of, "toaster", "2|2|2");
    bundle_run(&of, "toaster", "1|1|1")->report.after_debrief = true;
    bundle_centre(&of);
    bundle_run(&of, "kettle", all_wrong)->report.held = true;
    check("pack-full.html", bundle_page(&of, NULL));
    bundle_finish(&of);
}

/* Nobody has done anything yet. */
static void empty(void **state)
{
    (void)state;
    bundle of;
    bundle_begin(&of, "A Trainee");
    check("pack-empty.html", bundle_page(&of, NULL));
    bundle_finish(&of);
}

UNIT_SUITE(report_packs, "report.packs", UNIT_CASE(full), UNIT_CASE(empty));
