/* Whole sessions, as a trainee sees them: what is shown and what is typed, held against goldens. */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"
#include "term/stage.h"
#include "unit.h"

/* What no session may show: words that judge a person, and anything that steers or decorates. */
static void look_over(const stage *on)
{
    static const char *const never[] = { "competent", "certificate", "qualified", "Pass",  "pass ",
                                         "fail",      "Fail",        "score",     "Score", "\x1b",
                                         "\r",        "\t",          "────",      "***" };
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strstr(on->shown.bytes, never[i]))
            fail_msg("a session says '%s':\n%s", never[i], on->shown.bytes);
    if (strstr(on->shown.bytes, "\n\n\n"))
        fail_msg("two empty lines in a row:\n%s", on->shown.bytes);
}

static void look_at(const stage *on, const char *golden)
{
    look_over(on);
    unit_golden(golden, on->shown.bytes);
}

/* The answers of one sound run of all-kinds, from its first question to its end. */
#define SOUND_RUN                                                                                            \
    "1", "", "1 2", "", "1 2 3 4", "", "7", "", "1", "1", "", "1", "", "We will ring you by noon.", "", "",  \
        "1", ""

static void practice(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    term_end end = stage_play(
        &on,
        STAGE_TYPED("?", "Ann", "", "1", "",            /* who, what, begin */
                    "?", "d", "1", "d 2", "9", "2", "", /* help, documents, a wrong number, an answer */
                    "w", "b", "",                       /* what was said, and back */
                    "r", "p", "", "4", "",              /* repeat, pause, read the card instead */
                    "b", "n",                           /* not back after all */
                    "1 2", "", "2 1 3 4", "", "7", "", "1", "1", "",          /* build to form */
                    "We will ring you", "by noon, Ann.", "", "", "1", "", "", /* write, send, look back */
                    "2", "1", "1", "w", "6", "I would ask first.", "",        /* own view */
                    "", "", "", "",                                           /* debrief */
                    "", "When I asked, she told me.", "Then she was calm.", "", "It saved a second letter.",
                    "", "It took long.", "", "By Friday I will ask first.", "", "drips", "", "", "1 6", "",
                    "", /* the entry */
                    "", "q"));
    look_at(&on, "term-practice.txt");
    assert_int_equal(end, TERM_QUIT);
    assert_int_equal(stage_count(&on, RP_KIND_ANSWER), 8);
    assert_int_equal(stage_count(&on, RP_KIND_STEP_BACK), 1);
    assert_int_equal(stage_count(&on, RP_KIND_DOCUMENT_OPENED), 2);
    assert_int_equal(stage_count(&on, RP_KIND_PAUSE), 1);
    assert_int_equal(stage_count(&on, RP_KIND_RESUME), 1);
    assert_int_equal(stage_count(&on, RP_KIND_FINISH), 1);
    assert_int_equal(stage_count(&on, RP_KIND_DEBRIEF_SEEN), 1);
    const rp_entry *entry = stage_last(&on, RP_KIND_REFLECTION);
    assert_true(rp_json_flag(entry->body, "finished"));
    assert_string_equal(rp_entry_text(entry, "what", NULL), "When I asked, she told me.\nThen she was calm.");
    assert_string_equal(rp_entry_text(entry, "prompt.1", NULL), "drips");
    assert_int_equal(rp_json_count(rp_json_get(entry->body, "quotes")), 2);
    assert_string_equal(rp_entry_text(stage_last(&on, RP_KIND_SELF_RATING), "first", NULL),
                        "I would ask first.");
    for (size_t i = 0; i < on.draft_count; i++)
        assert_null(on.drafts[i].text); /* what was saved is no draft any more */
    stage_finish(&on);
}

static void wrong_keys(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    stage_play(&on, STAGE_TYPED("", "", "x", "0", "6", "1 2", "2", "x", "1.", "",                 /* choose */
                                "", "1", "1", "3", "2", "4", "3", "1 1", "1 2 3", "9", "1 2", "", /* build */
                                "1", "1 2 3 3", "1 2 3 4 4", "4 3 2 1", "1,2,3,4", "",            /* rank */
                                "", "seven", "1,5", "7 kettles", "",                              /* figure */
                                "", "3", "1", "2", "x", "2", "1", "",                             /* form */
                                "2", "1", "",                                                     /* quote */
                                "Too short", ".", "by three words", ".", "n", "/d", "", "/w",
                                "q is no word here", "", "m", "and one more", "", "", /* write */
                                "b", "", "n", "Once more with all the words.", "",
                                "", /* back, and the text anew */
                                "1", "", "q"));
    look_at(&on, "term-wrong-keys.txt");
    assert_int_equal(stage_count(&on, RP_KIND_ANSWER), 9);
    assert_string_equal(rp_entry_text(stage_last(&on, RP_KIND_ANSWER), "text", NULL) ? "text" : "none",
                        "none");
    stage_finish(&on);
}

static void tells_nothing_held(const stage *on)
{
    static const char *const never[] = { "shown in this simulation",
                                         "no chance came up",
                                         "too few chances",
                                         "out of reach",
                                         "turned it",
                                         "Strong at",
                                         "Stop and talk",
                                         "stop and talk",
                                         "How the story moved",
                                         "Reason:",
                                         "rule card" };
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strstr(on->shown.bytes, never[i]))
            fail_msg("a held run says '%s':\n%s", never[i], on->shown.bytes);
}

/* Display numbers are shuffled by the seed; what is answered is what stood at that number. */
static void assessed(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    on.mode = RP_MODE_ASSESSED;
    on.seed = 7;
    assert_int_equal(stage_play(&on, STAGE_TYPED("", "b", "5", "", "1 6", "1 4", "", "2 1 4 3", "", "4", "",
                                                 "2", "1", "", "1", "", "We will ring you by noon.", "", "",
                                                 "1", "", "", "2", "1", "3", "", "", "", "l")),
                     TERM_DONE);
    tells_nothing_held(&on);
    assert_int_equal(stage_count(&on, RP_KIND_DEBRIEF_SEEN), 0);
    assert_int_equal(stage_count(&on, RP_KIND_SELF_RATING), 1);
    on.go_on = on.released = true;
    stage_note(&on, "released, and looked back at");
    assert_int_equal(stage_play(&on, STAGE_TYPED("", "", "", "", "l")), TERM_DONE);
    assert_int_equal(stage_count(&on, RP_KIND_DEBRIEF_SEEN), 1);
    assert_int_equal(stage_count(&on, RP_KIND_SELF_RATING), 1);
    look_at(&on, "term-assessed.txt");
    stage_finish(&on);
}

static void stop_and_talk(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    stage_play(&on, STAGE_TYPED("", "3", "", "1 3", "", "1 2 3 4", "", "7", "", "1", "2", "", "1", "",
                                "We will ring you by noon.", "", "", "1", "", "", "1", "", "1", "", "", "",
                                "", "", "", "", "l"));
    look_at(&on, "term-stop-and-talk.txt");
    stage_finish(&on);
}

static void not_saved(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    on.fails_at = 2; /* the first answer */
    on.fails = 2;
    assert_int_equal(stage_play(&on, STAGE_TYPED("", "1", "", "", "", "1 2", "", "q")), TERM_QUIT);
    assert_int_equal(stage_count(&on, RP_KIND_ANSWER), 2);
    on.go_on = true;
    on.fails_at = on.appends + 2;
    on.fails = 100;
    on.drafts_fail = 100;
    stage_note(&on, "and stopped while it cannot be saved");
    assert_int_equal(stage_play(&on, STAGE_TYPED("1 2 3 4", "", "", "q")), TERM_FAILED);
    assert_int_equal(on.error.kind, RP_ERROR_IMPOSSIBLE);
    assert_int_equal(stage_count(&on, RP_KIND_ANSWER), 2);
    look_at(&on, "term-not-saved.txt");
    stage_finish(&on);
}

/* The input ends in the middle of a text; what was typed is offered again. */
static void gone_and_back(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    assert_int_equal(stage_play(&on, STAGE_TYPED("", "1", "", "1 2", "", "1 2 3 4", "", "7", "", "1", "1", "",
                                                 "1", "", "We will ring you")),
                     TERM_QUIT);
    assert_string_equal(stage_draft_of(&on, "write.sheet.6"), "We will ring you");
    on.go_on = true;
    stage_note(&on, "and back");
    assert_int_equal(stage_play(&on, STAGE_TYPED("", "by noon.", "", "", "1", "", "", "1", "^C")),
                     TERM_INTERRUPTED);
    assert_string_equal(rp_entry_text(stage_last(&on, RP_KIND_ANSWER) - 1, "text", NULL),
                        "We will ring you\nby noon.");
    stage_note(&on, "and back to look back");
    assert_int_equal(stage_play(&on, STAGE_TYPED("1", "1", "2", "", "", "", "", "", "", "", "", "One line")),
                     TERM_QUIT);
    stage_note(&on, "and once more, the entry half written");
    term_end end = stage_play(&on, STAGE_TYPED("", "", "", "and another", "", "", "", "", "", "", "", "", "1",
                                               "n", "Anew", "", ""));
    look_at(&on, "term-gone-and-back.txt");
    assert_int_equal(end, TERM_DONE);
    assert_string_equal(rp_entry_text(stage_last(&on, RP_KIND_REFLECTION), "what", NULL), "Anew");
    assert_false(rp_json_flag(stage_last(&on, RP_KIND_REFLECTION)->body, "finished"));
    stage_finish(&on);
}

static void unscored(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "no-marks");
    assert_int_equal(stage_play(&on, STAGE_TYPED("", "1", "l", "1", "", "2", "", "1", "", "", "", "q")),
                     TERM_QUIT);
    assert_int_equal(on.entry_count, 0); /* nobody signed in */
    on.named = "no-marks";
    on.known[0] = "Ann";
    on.known[1] = "Siân";
    stage_note(&on, "with a name");
    assert_int_equal(stage_play(&on, STAGE_TYPED("7", "Locked", "", "siÂN", "1", "2", "", "", "1", "", "", "",
                                                 "", "", "", "", "1", "", "")),
                     TERM_DONE);
    assert_string_equal(on.name, "Siân");
    assert_int_equal(stage_count(&on, RP_KIND_SELF_RATING), 0);
    assert_int_equal(stage_count(&on, RP_KIND_DEBRIEF_SEEN), 0);
    assert_int_equal(stage_count(&on, RP_KIND_REFLECTION), 0); /* nothing was written */
    look_at(&on, "term-unscored.txt");
    stage_finish(&on);
}

static void narrow(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Siân 友田 🙂";
    on.named = "all-kinds";
    on.width = 39;
    stage_play(&on, STAGE_TYPED("", "1", "", "w", "d", "3", "d 5", "1 2", "", "1 2 3 4", "", "7", "", "1",
                                "1", "", "1", "",
                                "Annwyl Siân Ŵyn, 友田さん 🙂 ffoniwn ni chi cyn hanner dydd heddiw.",
                                "", "", "1", "", "", "q"));
    for (const char *line = on.shown.bytes; *line;) {
        size_t length = strcspn(line, "\n");
        bool prompt = memchr(line, ':', length) && line[length ? length - 1 : 0] != '\n';
        if (!prompt && strncmp(line, "rapport ", 8) != 0) /* a command to copy stays whole */
            assert_true(utf8_width(line, length) <= 39);
        line += length + (line[length] == '\n');
    }
    look_at(&on, "term-narrow.txt");
    stage_finish(&on);
}

static void whole_lines(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    on.mode = RP_MODE_OBSERVED;
    on.width = 0;
    stage_play(&on, STAGE_TYPED("", "d", "1", SOUND_RUN, "", "^C"));
    look_at(&on, "term-whole-lines.txt");
    stage_finish(&on);
}

static void fault(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "fault");
    on.text =
        "scenario { id = 'fault', title = 'A fault', family = 'fault', version = 1, kind = 'teamwork',\n"
        "  channel = 'chat', minutes = 1, setting = 'Here.', role = 'You.', framework = 'training',\n"
        "  points = {}, criteria = {} }\n"
        "state { n = level {} }\n"
        "scene 'a' { choose { act 'Leave it' { go 'e' }, act 'Break it' { after = function(s) s.n = 'x' end, "
        "go 'e' } } }\n"
        "ending 'e' { title = 'E', outcome = 'good', 'E.' }\n";
    on.trainee = "Ann";
    on.named = "fault";
    assert_int_equal(stage_play(&on, STAGE_TYPED("", "2", "")), TERM_DONE);
    assert_int_equal(stage_count(&on, RP_KIND_STOPPED), 1);
    look_at(&on, "term-fault.txt");
    stage_finish(&on);
}

static void what_cannot_be_typed(void **state)
{
    (void)state;
    stage on;
    char endless[5000];
    memset(endless, 'a', sizeof endless - 1);
    endless[sizeof endless - 1] = '\0';
    stage_init(&on, "all-kinds");
    stage_play(&on,
               STAGE_TYPED("\xff", "caf\xe9", "a\x1b[31mb", "x\u202ey", "\ufffd", endless, "\tAnn\t", ""));
    assert_string_equal(on.name, "Ann");
    stage_finish(&on);
}

static void not_there(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "nothing";
    assert_int_equal(stage_play(&on, STAGE_TYPED("")), TERM_FAILED);
    assert_string_equal(on.error.text, "there is no scenario 'nothing'");
    on.trainee = "Locked";
    assert_int_equal(stage_play(&on, STAGE_TYPED("")), TERM_FAILED);
    assert_string_equal(on.error.text, "the log is in use by pid 1234");
    stage_finish(&on);
}

/* Stopping at every single prompt of a whole session: it ends at once, politely, and loses nothing. */
static void stopping_anywhere(void **state)
{
    (void)state;
    static const char *const all[] = { "Ann",   "",  "1", "", SOUND_RUN, "",  "1", "1", "1", "",
                                       "first", "",  "",  "", "",        "",  "",  "a", "",  "b",
                                       "",      "c", "",  "", "",        "1", "",  "" };
    size_t count = sizeof all / sizeof *all;
    for (size_t stop = 0; stop <= count; stop++) {
        const char *typed[64] = { NULL };
        stage on;
        stage_init(&on, "all-kinds");
        memcpy(typed, all, stop * sizeof *typed);
        typed[stop] = stop % 3 == 0 ? "^C" : stop % 3 == 1 ? "/q" : NULL;
        term_end end = stage_play(&on, typed);
        if (end != (stop % 3 == 0 ? TERM_INTERRUPTED : TERM_QUIT))
            fail_msg("stopped after %zu lines: end %d\n%s", stop, (int)end, on.shown.bytes);
        assert_non_null(strstr(on.shown.bytes, "Stopped."));
        look_over(&on);
        stage_finish(&on);
    }
}

UNIT_SUITE(term_session, "term.session", UNIT_CASE(practice), UNIT_CASE(wrong_keys), UNIT_CASE(assessed),
           UNIT_CASE(stop_and_talk), UNIT_CASE(not_saved), UNIT_CASE(gone_and_back), UNIT_CASE(unscored),
           UNIT_CASE(narrow), UNIT_CASE(whole_lines), UNIT_CASE(fault), UNIT_CASE(what_cannot_be_typed),
           UNIT_CASE(not_there), UNIT_CASE(stopping_anywhere));
