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
    structure_golden(golden, page);
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
                            "I ask first.", [RP_REFLECTION_WORK_DATE] = "2026-10-03" } },
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
    char *page = bundle_page(&of, NULL);
    structure_absent(page, (const char *const[]){ "Declarations", NULL }); /* there is nothing to sign */
    check("pack-empty.html", page);
    bundle_finish(&of);
}

/* A framework may have practice criteria alone. */
static void no_units(void **state)
{
    (void)state;
    const rp_map none = { .row_count = 0 };
    rp_file file;
    rp_error error = { 0 };
    bundle of;
    bundle_begin(&of, "A Trainee");
    bundle_run(&of, "toaster", "1|1|1");
    free(bundle_page(&of, NULL));
    of.pack.map = &none;
    assert_true(rp_evidence_pack_file(&of.pack, RP_FORMAT_HTML, &file, &error));
    char *flaw = structure_flaw(file.bytes);
    if (flaw)
        fail_msg("%s", flaw);
    structure_present(file.bytes, (const char *const[]){ "The framework has no unit with marking points",
                                                         "The toaster", NULL });
    free(file.bytes);
    bundle_finish(&of);
}

/* Programs are told of the same records and rows as people. `of` has been made a page of already. */
static void told_to_programs(bundle *of, const char *there, const char *const *absent)
{
    rp_file file;
    rp_error error = { 0 };
    assert_true(rp_evidence_pack_file(&of->pack, RP_FORMAT_JSON, &file, &error));
    assert_non_null(strstr(file.bytes, there));
    for (; *absent; absent++)
        if (strstr(file.bytes, *absent))
            fail_msg("programs are told: %s", *absent);
    free(file.bytes);
}

/* Of one unit: what names a point of another is left out, and said to be. */
static void one_unit(void **state)
{
    (void)state;
    bundle of;
    bundle_begin(&of, "A Trainee");
    play_much(&of);
    bundle_centre(&of);
    bundle_records(&of);
    char *page = bundle_page(&of, "desk");
    structure_absent(
        page, (const char *const[]){ "On the floor", "Show me once more.", "Let a colleague try", NULL });
    structure_present(page, (const char *const[]){ "At the desk", "You told me", "Ring back on the day",
                                                   "Left out of this pack: 1 record that names",
                                                   "Left out of this pack: 1 row that cites",
                                                   "The assessor: At the desk (desk)", "Authentic", NULL });
    check("pack-unit.html", page);
    told_to_programs(&of, "Ring back on the day",
                     (const char *const[]){ "Show me once more.", "Let a colleague try", NULL });
    bundle_finish(&of);

    bundle_begin(&of, "A Trainee");
    play_much(&of);
    bundle_records(&of);
    page = bundle_page(&of, "floor");
    structure_present(
        page, (const char *const[]){ "Show me once more.", "You told me", NULL }); /* row 1 rests on it */
    structure_absent(page, (const char *const[]){ "I counted the lids", "At the desk (desk)", NULL });
    free(page);
    bundle_finish(&of);
}

/* Nothing that came of the marking may be there, not even that there was something. */
static void held(void **state)
{
    (void)state;
    static const char *const results[] = { "strongly taken</",
                                           "the wrong way</",
                                           "Counted:",
                                           "partly taken</",
                                           "She gets to tell it",
                                           "Stop and talk</h4>",
                                           "Sends her away",
                                           "We read the",
                                           "Busy for better",
                                           "Turning points",
                                           "Practice criteria:",
                                           "moved it",
                                           "not shown yet",
                                           "partly shown",
                                           "too few chances",
                                           "no chance came up",
                                           "Used.",
                                           NULL };
    bundle of;
    bundle_begin(&of, "A Trainee");
    for (int i = 0; i < 2; i++) {
        reporting *run = bundle_run(&of, "kettle", i ? all_wrong : everything);
        run->report.held = true;
        run->report.mode = i ? RP_MODE_OBSERVED : RP_MODE_ASSESSED;
        run->report.notes = talk;
        run->report.note_count = (size_t)i;
    }
    char *page = bundle_page(&of, NULL);
    structure_absent(page, results);
    structure_present(page, (const char *const[]){ "Not known yet: held.",
                                                   "The levels of 2 runs that may show it are held.",
                                                   "Kept by noon", NULL });
    check("pack-held.html", page);
    bundle_finish(&of);
}

static void erased(void **state)
{
    (void)state;
    static const rp_kept_entry emptied[] = { { .stream = { { 0x10 } },
                                               .at_ms = 1795500000000,
                                               .runs = from_kettle,
                                               .run_count = 1,
                                               .finished = true,
                                               .erased = true } };
    static const rp_report_note silent[] = {
        { .kind = RP_KIND_TALK, .at_ms = 1795950000000, .erased = true }
    };
    bundle of;
    bundle_begin(&of, NULL);
    reporting *run = bundle_run(&of, "kettle", all_wrong);
    run->report.notes = silent;
    run->report.note_count = 1;
    run->report.entries = emptied;
    run->report.entry_count = 1;
    run->report.first_next_erased = true;
    run->report.rated_ms = run->report.ended_ms;
    run->answers[9].erased = true;
    bundle_records(&of);
    for (size_t i = 0; i < of.diary.count; i++)
        for (size_t j = 0; j < of.diary.entries[i].text_count; j++)
            diary_erase(&of.diary, i, of.diary.entries[i].texts[j].key);
    char *page = bundle_page(&of, NULL);
    structure_absent(page, (const char *const[]){ "You told me", "Ring back", "Shift lead", "No more of that",
                                                  "written twice", "Declarations", NULL });
    structure_present(page, (const char *const[]){ "trainee erased", "Words of this record were erased.",
                                                   "Words of this version were erased", NULL });
    check("pack-erased.html", page);
    bundle_finish(&of);
}

/* An attempt whose scenario nobody has any more. */
static void unreadable(void **state)
{
    (void)state;
    bundle of;
    bundle_begin(&of, "A Trainee");
    bundle_run(&of, "toaster", "1|1");
    of.attempts[0] = (rp_pack_attempt){
        .unreadable =
            "attempt 3f9a2c11 cannot be played again: entry 12 names a pack <that> is not in the log"
    };
    of.pack.attempt_count = 1;
    char *page = bundle_page(&of, NULL);
    structure_present(page, (const char *const[]){ "Attempts that cannot be played again",
                                                   "entry 12 names a pack &lt;that&gt;",
                                                   "1 more cannot be played again", "not finished", NULL });
    structure_absent(page, (const char *const[]){ "none yet", NULL });
    char *flaw = structure_flaw(page);
    if (flaw)
        fail_msg("%s", flaw);
    free(page);
    bundle_finish(&of);
}

/* Texts that try to be more than texts. */
static void hostile(void **state)
{
    (void)state;
    static const char name[] = "\xe2\x80\xae<b onclick='x()'>\"Eve\"</b> & \xd8\xb9\xd9\x84\xd9\x8a";
    static const char *const remark[] = { "remark", "</article><script>alert(1)</script>\n\x01\xff",
                                          "who",    "\xe2\x81\xa6x",
                                          "point",  "point:no.m9",
                                          "row",    "row:99",
                                          NULL };
    static const char *const gap[] = { "gap",   "<!-- -->]]>", "act", "<style>*{display:none}</style>",
                                       "cites", "record:99",   NULL };
    bundle of;
    bundle_begin(&of, name);
    bundle_run(&of, "kettle", "1|2|2|1+2|1+2+3|=12|1|1|1+1|\"<style>*{display:none}</style>\"")
        ->report.attempt = "\"><svg>";
    bundle_record(&of, RP_RECORD_FEEDBACK, 0, remark, NULL);
    bundle_row(&of, gap);
    of.pack.engine = NULL;
    char *page = bundle_page(&of, NULL);
    structure_absent(page, (const char *const[]){ "<b ", "<script", "<svg>", "<!-- ", "\xe2\x80\xae",
                                                  "\xe2\x81\xa6", "\x01", NULL });
    check("pack-hostile.html", page);
    bundle_finish(&of);
}

UNIT_SUITE(report_packs, "report.packs", UNIT_CASE(full), UNIT_CASE(empty), UNIT_CASE(no_units),
           UNIT_CASE(one_unit), UNIT_CASE(held), UNIT_CASE(erased), UNIT_CASE(unreadable),
           UNIT_CASE(hostile));
