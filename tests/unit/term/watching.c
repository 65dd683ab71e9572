/* Sessions in which the scenario is saved meanwhile: what is told, where the story then stands, and that a text that
 * is being typed is left alone. "^S" saves the next text. */
#include <string.h>

#include "base/str.h"
#include "term/stage.h"
#include "unit.h"

#define HEAD(claimed)                                                                                        \
    "scenario { id = 'edited', title = 'Edited', family = 'edited', version = 1, kind = 'teamwork',\n"       \
    "  channel = 'chat', minutes = 1, setting = 'A desk.', role = 'You.', framework = 'training',\n"         \
    "  points = { " claimed " }, criteria = { 'talk.p' } }\n"                                                \
    "local ada = actor { name = 'Ada' }\n"                                                                   \
    "ending 'end' { title = 'The end', outcome = 'good', 'It is over.' }\n"

#define ASK  "choose { say 'Yes, by noon.' { strong = 'talk.p', because = 'A time.' }, say 'Perhaps.' },\n"
#define TELL "write 'What do you write?' {},\n"
#define LAST "choose 'And then?' { say 'I ring.', say 'I wait.' { ada 'Hm.' } },\n"

static const char story[] = HEAD("") "scene 'a' { ada 'Can you?', " ASK TELL LAST " go 'end' }";
static const char other_words[] = HEAD("") "scene 'a' { ada 'Can you do it?', " ASK TELL
                                           "choose 'And then?' { say 'I ring back.', say 'I wait.' },\n"
                                           " go 'end' }";
static const char other_option[] = HEAD(
    "'talk.p'") "scene 'a' { ada 'Can you?', choose { say 'No.', say 'Perhaps.', say 'Why?' },\n" TELL LAST
                " go 'end' }";
static const char broken[] = HEAD("") "scene 'a' { ada 'Can you?' choose { say 'Yes' } }";
static const char faulty[] = HEAD("") "state { n = level {} } scene 'a' { ada 'Can you?', " ASK TELL
                                      "when '1 // n == 1' { narrate 'x' },\n" LAST " go 'end' }";
static const char shorter[] = HEAD("") "scene 'a' { ada 'Can you?', " ASK TELL "go 'end' }";
static const char other_claims[] =
    HEAD("'serve.m1'") "scene 'a' { ada 'Can you?', " ASK TELL LAST " go 'end' }";

static void init(stage *on, const char *const *saves)
{
    stage_init(on, "edited");
    on->text = story;
    on->named = "edited";
    on->saves = saves;
}

#define SAVES(...) ((const char *const[]){ __VA_ARGS__, NULL })

static void shows(const stage *on, const char *words)
{
    if (!strstr(on->shown.bytes, words))
        fail_msg("it does not say '%s':\n%s", words, on->shown.bytes);
}

static void a_whole_session(void **state)
{
    (void)state;
    stage on;
    init(&on, SAVES(other_words, story, broken, broken, story, other_option, story, faulty, story));
    term_end end =
        stage_play(&on, STAGE_TYPED("^S", "",                       /* before it begins */
                                    "1", "", "^S", "Noon.", "", "", /* at the next question */
                                    "2", "^S", "^S", "^S",          /* mistakes, and as it was again */
                                    "", "^S",                       /* at the end: the first no longer fits */
                                    "^S", "1", "", "x", "", "", "^S", "^S", "1", "", "", "1", "", "", "l"));
    assert_int_equal(stage_count(&on, RP_KIND_ATTEMPT_START), 0);
    unit_golden("term-watched.txt", on.shown.bytes);
    assert_int_equal(end, TERM_DONE);
    stage_finish(&on);
}

/* While a text of several lines is typed nothing interrupts; what was saved comes right after. */
static void a_text_is_left_alone(void **state)
{
    (void)state;
    stage on;
    init(&on, SAVES(other_words));
    stage_play(&on, STAGE_TYPED("", "1", "", "One.", "^S", "Two.", "", "", "q"));
    shows(&on, "More: [saved]\nTwo.\n");
    const char *confirmed = strstr(on.shown.bytes, "n to begin again: \n"),
               *again = strstr(on.shown.bytes, "Saved: ");
    assert_true(confirmed && again && again > confirmed);
    shows(&on, "Saved: the scenario was loaded anew.\nBoth answers still fit.");
    stage_finish(&on);
}

static void the_look_back(void **state)
{
    (void)state;
    stage on;
    init(&on, SAVES(story, story, other_claims, shorter));
    stage_play(&on, STAGE_TYPED("", "1", "", "x", "", "", "1", "", /* the end */
                                "^S", "", "^S",                    /* the rating again */
                                "Ask.", "", "^S", /* the debrief, with other claims: the rating again */
                                "2", "1", "Ask.", "", "^S", "q"));
    unit_golden("term-watched-back.txt", on.shown.bytes);
    stage_finish(&on);
}

/* Who plays for the log, or without --watch, is never asked to look. */
static void nothing_is_looked_at(void **state)
{
    (void)state;
    stage on;
    stage_init(&on, "edited");
    on.text = story;
    on.named = "edited";
    on.trainee = "Ann";
    stage_play(&on, STAGE_TYPED("", "1", "^S", "", "q"));
    assert_null(strstr(on.shown.bytes, "Saved:"));
    assert_true(on.saved);
    stage_finish(&on);
}

UNIT_SUITE(term_watching, "term.watching", UNIT_CASE(a_whole_session), UNIT_CASE(a_text_is_left_alone),
           UNIT_CASE(the_look_back), UNIT_CASE(nothing_is_looked_at));
