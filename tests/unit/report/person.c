/* The page of what is kept about a person: compared with tests/golden, and read again by structure.h. */
#include "reporting.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "rapport/person.h"
#include "structure.h"

/* The page with its links to the other files of its folder led back to itself: those are checked by cli/trainee.sh. */
static char *without_files(const char *page)
{
    static const char link[] = "href=\"";
    str out = STR_EMPTY;
    for (const char *at; (at = strstr(page, link)); page = at) {
        at += strlen(link);
        str_add_n(&out, page, (size_t)(at - page));
        if (*at != '#')
            str_add(&out, "#main");
        at += *at == '#' ? 0 : strcspn(at, "\"");
    }
    str_add(&out, page);
    return str_take(&out);
}

static void check(const char *golden, const rp_person_page *person)
{
    setenv("TZ", "UTC", 1);
    char *page = rp_person_html(person), *closed = without_files(page), *flaw = structure_flaw(closed);
    if (flaw)
        fail_msg("%s: %s", golden, flaw);
    structure_golden(golden, page);
    free(closed);
    free(page);
}

static void everything_that_can_be_kept(void **state)
{
    (void)state;
    static const rp_person_attempt attempts[] = {
        { "1a2b3c4d", "The kettle & the <lid>", "practice", 1795356300000, 11, false,
          "attempt-1a2b3c4d.html" },
        { "22222222", "The kettle & the <lid>", "assessed", 1795357300000, 1, true, "attempt-22222222.html" },
        { "33333333", "One that is gone", "observed", 1795358300000, 0, true, NULL },
    };
    static const rp_person_text texts[] = {
        { 1795359300000, "record, goal", "Ask <first>.\nThen act." },
        { 0, "attempt 1a2b3c4d, what", "She waited & " },
    };
    check("person-everything.html", &(rp_person_page){ .name = "Ann <Bell>",
                                                       .record = "record.json",
                                                       .pack = "evidence-pack.html",
                                                       .added_ms = 1795350000000,
                                                       .printed_ms = 1795360000000,
                                                       .attempts = attempts,
                                                       .attempt_count = 3,
                                                       .texts = texts,
                                                       .text_count = 2 });
}

static void nothing_but_a_name(void **state)
{
    (void)state;
    check("person-name.html", &(rp_person_page){ .name = "Ben",
                                                 .record = "record.json",
                                                 .added_ms = 1795350000000,
                                                 .printed_ms = 1795360000000 });
}

UNIT_SUITE(report_person, "report.person", UNIT_CASE(everything_that_can_be_kept),
           UNIT_CASE(nothing_but_a_name));
