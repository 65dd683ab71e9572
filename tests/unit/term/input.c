/* What can be typed: lines from a file, numbers, and what the log refuses on the way. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "term/session.h"
#include "term/stage.h"
#include "unit.h"

/* --- whole lines --- */

static FILE *file_of(const char *bytes, size_t length)
{
    FILE *file = tmpfile();
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    rewind(file);
    return file;
}

static void plain_lines(void **state)
{
    (void)state;
    static const char bytes[] = "one\r\n\ntwo\0more\nlast";
    FILE *in = file_of(bytes, sizeof bytes - 1), *out = tmpfile();
    term_io io;
    str line = STR_EMPTY;
    char shown[100] = "";
    term_plain_init(&io, in, out);
    assert_int_equal(io.width(io.data), 0);
    assert_int_equal(io.read(io.data, &(term_prompt){ "First:", false, NULL, NULL }, &line), TERM_READ_LINE);
    assert_string_equal(str_text(&line), "one");
    assert_int_equal(io.read(io.data, &(term_prompt){ "", true, NULL, NULL }, &line), TERM_READ_LINE);
    assert_int_equal(line.length, 0);
    assert_int_equal(io.read(io.data, &(term_prompt){ "Third:", false, NULL, NULL }, &line), TERM_READ_LINE);
    assert_int_equal(line.length, 8); /* the zero byte is refused by whoever asked */
    assert_int_equal(io.read(io.data, &(term_prompt){ "", false, NULL, NULL }, &line), TERM_READ_LINE);
    assert_string_equal(str_text(&line), "last");
    assert_int_equal(io.read(io.data, &(term_prompt){ "", false, NULL, NULL }, &line), TERM_READ_END);
    assert_int_equal(io.read(io.data, &(term_prompt){ "", false, NULL, NULL }, &line), TERM_READ_END);
    io.write(io.data, "done\n", 5);
    rewind(out);
    assert_int_equal(fread(shown, 1, sizeof shown, out), strlen("First:\nThird:\ndone\n"));
    assert_string_equal(shown, "First:\nThird:\ndone\n");
    str_finish(&line);
    term_io_finish(&io);
    term_io_finish(&io);
    fclose(in);
    fclose(out);
}

static void endless_line(void **state)
{
    (void)state;
    size_t length = 3000000;
    char *bytes = memory_allocate(length);
    memset(bytes, 'a', length);
    bytes[length - 4] = bytes[length - 1] = '\n';
    bytes[length - 3] = 'o';
    bytes[length - 2] = 'k';
    FILE *in = file_of(bytes, length), *out = tmpfile();
    term_io io;
    str line = STR_EMPTY;
    term_plain_init(&io, in, out);
    assert_int_equal(io.read(io.data, &(term_prompt){ "", false, NULL, NULL }, &line), TERM_READ_LINE);
    assert_true(line.length > TERM_LINE_MOST && line.length <= TERM_LINE_MOST + 1);
    assert_int_equal(io.read(io.data, &(term_prompt){ "", false, NULL, NULL }, &line), TERM_READ_LINE);
    assert_string_equal(str_text(&line), "ok");
    str_finish(&line);
    term_io_finish(&io);
    fclose(in);
    fclose(out);
    free(bytes);
}

/* --- numbers --- */

static void lists_of_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        int count; /* -1: refused */
        size_t last;
    } lines[] = {
        { "", 0, 0 },           { "2", 1, 2 },     { "2.", 1, 2 },   { "1 3", 2, 3 },
        { "1,3", 2, 3 },        { "1, 3", 2, 3 },  { "1+3", 2, 3 },  { "1 2 3 4", 4, 4 },
        { "1 2 3 4 5", -1, 0 }, { "1a", -1, 0 },   { "one", -1, 0 }, { "-1", -1, 0 },
        { "1-3", -1, 0 },       { "1. 3.", 2, 3 }, { "1.5", -1, 0 }, { "99999999999999999999", 1, 999999 }
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        size_t numbers[4], count;
        bool read = ask_numbers(lines[i].line, numbers, 4, &count);
        if (read != (lines[i].count >= 0) || (read && count != (size_t)lines[i].count))
            fail_msg("'%s': %d, %zu", lines[i].line, read, count);
        if (read && count && lines[i].last != 999999)
            assert_int_equal(numbers[count - 1], lines[i].last);
        if (lines[i].last == 999999)
            assert_true(numbers[0] > 99999);
    }
    size_t number;
    assert_true(ask_number("3", 1, 3, &number));
    assert_false(ask_number("4", 1, 3, &number));
    assert_false(ask_number("0", 1, 3, &number));
    assert_false(ask_number("1 2", 1, 3, &number));
    assert_false(ask_number("", 1, 3, &number));
}

/* --- what cannot be noted --- */

static void shows(const stage *on, const char *words)
{
    if (!strstr(on->shown.bytes, words))
        fail_msg("it does not say '%s':\n%s", words, on->shown.bytes);
}

/* Notes beside the answers may be missed; the run goes on, and it is said. */
static void not_noted(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    on.fails_at = 2;
    on.fails = 3;
    stage_play(&on, STAGE_TYPED("", "d 1", "p", "", "1", ""));
    shows(&on, "That you opened it could not be noted in the log: no space left");
    shows(&on, "This could not be noted in the log");
    assert_int_equal(stage_count(&on, RP_KIND_DOCUMENT_OPENED), 0);
    assert_int_equal(stage_count(&on, RP_KIND_ANSWER), 1);
    stage_finish(&on);
}

/* Each step after the end can fail to be saved, and be tried again. */
static void saved_in_the_end(void **state)
{
    (void)state;
    static const char *const all[] = {
        "", "1", "", "1 2", "", "1 2 3 4", "", "7", "",  "1", "1", "", "1",
        "", "a", "", "",    "", "1",       "", "",  "1", "",  "1", "", "next"
    };
    enum { BEFORE = sizeof all / sizeof *all };
    for (size_t fails_at = 1; fails_at <= 12; fails_at++) {
        const char *typed[100];
        size_t count = 0;
        stage on;
        stage_init(&on, "all-kinds");
        on.trainee = "Ann";
        on.named = "all-kinds";
        on.fails_at = fails_at;
        on.fails = 1;
        for (size_t i = 0; i < BEFORE; i++)
            typed[count++] = all[i];
        typed[count] = NULL;
        /* wherever it fails, one more Enter is asked for: the rest of the lines may then fall elsewhere, but
         * nothing is lost and nothing is saved twice */
        term_end end = stage_play(&on, typed);
        assert_true(end == TERM_QUIT || end == TERM_FAILED);
        assert_int_equal(stage_count(&on, RP_KIND_ATTEMPT_START), 1);
        assert_true(stage_count(&on, RP_KIND_FINISH) <= 1);
        assert_true(stage_count(&on, RP_KIND_SELF_RATING) <= 1);
        if (on.appends >= fails_at)
            shows(&on, "could not be saved: no space left on the disk.");
        stage_finish(&on);
    }
}

/* Drafts that cannot be saved do not stop anybody. */
static void drafts_refused(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "all-kinds");
    on.trainee = "Ann";
    on.named = "all-kinds";
    on.drafts_fail = 100;
    stage_play(&on, STAGE_TYPED("", "1", "", "1 2", "", "1 2 3 4", "", "7", "", "1", "1", "", "1", "",
                                "Dear Sian", "we will ring you", "", ""));
    const char *told = strstr(on.shown.bytes, "not saved as a draft: no space left on the disk.");
    assert_non_null(told);
    assert_null(strstr(told + 1, "not saved as a draft")); /* once is enough */
    assert_string_equal(rp_entry_text(stage_last(&on, RP_KIND_ANSWER), "text", NULL),
                        "Dear Sian\nwe will ring you");
    stage_finish(&on);
}

UNIT_SUITE(term_input, "term.input", UNIT_CASE(plain_lines), UNIT_CASE(endless_line),
           UNIT_CASE(lists_of_numbers), UNIT_CASE(not_noted), UNIT_CASE(saved_in_the_end),
           UNIT_CASE(drafts_refused));
