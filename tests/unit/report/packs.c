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

static const rp_rating ratings[] = { { 0, RP_LEVEL_SHOWN, 1 }, { 1, RP_LEVEL_PARTLY, 0 } };
static const size_t quotes[] = { 1, 2 };
static const rp_addition added[] = {
    { .at_ms = 1796000000000, .text = "He rang again." },
    { .at_ms = 1796100000000 },
    { .at_ms = 1796200000000,
      .text = "What did he say then?",
      .comment = true,
      .by = "B. Assessor",
      .asks = true },
};
static const char *const said[] = { "How many slices, and since when?",
                                    "I count again on Monday and ring you." };

/* The same entry, as it comes with each of the two runs that it covers. */
static const rp_entry_run from_toaster[] = {
    { { { 0x40 } }, "The toaster", "assessed, 25 November 2026", true, quotes, { said, 2 } },
    { { { 0x30 } }, "The toaster", "assessed, 24 November 2026", false, quotes, { said, 1 } },
    { { { 0xf0 } }, "The <bench>", "practice, 2 November 2026", false, NULL, { NULL, 0 } },
};
static const rp_kept_entry finished[] = {
    { .stream = { { 0x40 } },
      .seq = 12,
      .at_ms = 1795900000000,
      .words = { .texts = { "I asked for the number.", NULL, NULL, NULL, NULL, "He calmed down.", NULL,
                            "I ask first." } },
      .runs = from_toaster,
      .run_count = 3,
      .finished = true,
      .additions = added,
      .addition_count = 3 },
};
static const rp_entry_run from_kettle[] = {
    { { { 0x20 } }, "The kettle", "assessed, 23 November 2026", true, NULL, { NULL, 0 } },
};
static const rp_kept_entry begun[] = {
    { .stream = { { 0x20 } },
      .seq = 15,
      .at_ms = 1795500000000,
      .words = { .texts = { "The lid, again." } },
      .runs = from_kettle,
      .run_count = 1 },
};

static const rp_report_note talk[] = { { .kind = RP_KIND_TALK,
                                         .at_ms = 1795950000000,
                                         .who = "B. Assessor",
                                         .text = "We read the rule card together." } };

/* Practice, two families that show a point, an assessor's own level, a moment that was talked about, one held. */
static void play_much(bundle *of)
{
    bundle_run(of, "kettle", everything)->report.mode = RP_MODE_PRACTICE;
    reporting *kettle = bundle_run(of, "kettle", everything);
    kettle->report.practised = 1;
    kettle->report.entries = begun;
    kettle->report.entry_count = 1;
    bundle_of(of, kettle)->entered = false;
    reporting *first = bundle_run(of, "toaster", "2|2|2");
    first->report.entries = finished;
    first->report.entry_count = 1;
    reporting *toaster = bundle_run(of, "toaster", "1|1|1");
    toaster->report.after_debrief = true;
    toaster->report.ratings = ratings;
    toaster->report.rating_count = 2;
    toaster->report.rated_ms = toaster->report.ended_ms + 60000;
    toaster->report.first_next = "Ask, then wait.";
    toaster->report.entries = finished;
    toaster->report.entry_count = 1;
    reporting *talked = bundle_run(of, "kettle", all_wrong);
    talked->report.notes = talk;
    talked->report.note_count = 1;
    bundle_of(of, talked)->standing.talked = true;
    bundle_run(of, "kettle", everything)->report.held = true;
    of->judged = (rp_folio_level){ "desk.m1", RP_LEVELS, true, RP_LEVEL_SHOWN };
    of->judged_run = 1;
}

static void full(void **state)
{
    (void)state;
    bundle of;
    bundle_begin(&of, "A Trainee");
    play_much(&of);
    bundle_centre(&of);
    bundle_records(&of);
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
