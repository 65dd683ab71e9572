#include "rapport/telling.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "unit.h"

/* Every kind as text, one after another, in one golden. */

static const char *const paragraphs[] = { "First paragraph.", "Second paragraph." };
static const char *const lines[] = { "Tomo", "Two came back 🙂", "You", "Two?" };
static const char *const rows[] = { "Item", "Kettle", "Delivered", "" };
static const char *const columns[] = { "Week", "Back", "Done" };
static const char *const cells[] = { "18", "3", "swapped", "19", "4", "" };
static const char *const labels[] = { "March", "April" };
static const double values[] = { 2, 3.5 }, others[] = { 1000.25, -1 }, answers[] = { 40, 38 },
                    one_answer[] = { 64 };
static const rp_series series[] = { { "Returned", values }, { "Repaired", others } };

static const rp_exhibit exhibits[] = {
    { .title = "A letter",
      .kind = RP_EXHIBIT_LETTER,
      .from = "S. Ŵyn",
      .date = "4 May 2026",
      .subject = "It drips",
      .paragraphs = paragraphs,
      .paragraph_count = 2 },
    { .title = "An email",
      .kind = RP_EXHIBIT_EMAIL,
      .from = "a@b.example",
      .to = "c@d.example",
      .paragraphs = paragraphs,
      .paragraph_count = 1 },
    { .title = "A chat", .kind = RP_EXHIBIT_CHAT, .column_count = 2, .cells = lines, .row_count = 2 },
    { .title = "A card",
      .kind = RP_EXHIBIT_CARD,
      .paragraphs = paragraphs,
      .paragraph_count = 2,
      .source = "Page 4",
      .dated = "1 March 2026" },
    { .title = "A form", .kind = RP_EXHIBIT_FORM, .column_count = 2, .cells = rows, .row_count = 2 },
    { .title = "A table",
      .kind = RP_EXHIBIT_TABLE,
      .columns = columns,
      .column_count = 3,
      .cells = cells,
      .row_count = 2,
      .note = "Counted by hand." },
    { .title = "A line chart",
      .kind = RP_EXHIBIT_CHART,
      .chart = { .labels = labels,
                 .label_count = 2,
                 .series = series,
                 .series_count = 2,
                 .unit = "%",
                 .has_target = true,
                 .target = 1.5,
                 .n = answers,
                 .n_count = 2 } },
    { .title = "A bar chart",
      .kind = RP_EXHIBIT_CHART,
      .chart = { .bars = true,
                 .labels = labels,
                 .label_count = 1,
                 .series = series,
                 .series_count = 1,
                 .unit = "£",
                 .has_baseline = true,
                 .baseline = 2.5,
                 .n = one_answer,
                 .n_count = 1 } },
    { .title = "A picture", .kind = RP_EXHIBIT_IMAGE, .file = "x.png", .alt = "A spout with a crack." },
};

static void every_kind(void **state)
{
    (void)state;
    str all = STR_EMPTY;
    for (size_t i = 0; i < sizeof exhibits / sizeof *exhibits; i++) {
        char *text = rp_exhibit_text(&exhibits[i], "en-GB");
        str_print(&all, "%s\n", text);
        free(text);
    }
    unit_golden("documents.txt", all.bytes);
    str_finish(&all);
}

static void figures_as_the_language_has_them(void **state)
{
    (void)state;
    char *text = rp_exhibit_text(&exhibits[6], "de-DE");
    assert_non_null(strstr(text, "April: 3,5 % (n = 38)\n"));
    assert_non_null(strstr(text, "The target is 1,5 %.\n"));
    free(text);
}

static void how_it_is_played(void **state)
{
    static const char *const practised[] = { "Not practised before.", "Practised once before.",
                                             "Practised twice before.", "Practised 3 times before." };
    (void)state;
    for (int i = 0; i < 4; i++) {
        char *words = rp_practised_words(i);
        assert_string_equal(words, practised[i]);
        free(words);
    }
    assert_string_equal(rp_channel_words("phone"), "by phone");
    assert_string_equal(rp_channel_words("in person"), "in person");
    assert_non_null(strstr(rp_mode_words(RP_MODE_PRACTICE), "Practice: you may step back"));
    assert_non_null(strstr(rp_mode_words(RP_MODE_ASSESSED), "Assessed: "));
}

/* A held run may have what keeps it from counting: nobody is told that it counts. */
static void whether_it_counts(void **state)
{
    (void)state;
    assert_string_equal(rp_counts_words(NULL, false), "It counts.");
    assert_string_equal(rp_counts_words(NULL, true), "Whether it counts is not known yet.");
    assert_string_equal(rp_counts_words("It is not over.", true), "It is not over.");
}

UNIT_SUITE(core_telling, "core.telling", UNIT_CASE(every_kind), UNIT_CASE(figures_as_the_language_has_them),
           UNIT_CASE(how_it_is_played), UNIT_CASE(whether_it_counts));
