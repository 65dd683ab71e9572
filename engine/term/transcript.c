#include "term/transcript.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "term/documents.h"

/* --- answers in words --- */

typedef struct telling {
    const char *before, *after;
} telling;

static telling telling_of(const rp_turn *turn)
{
    static const telling of_options[RP_OPTION_TURN + 1] = {
        [RP_OPTION_SAY] = { "You: “", "”" },     [RP_OPTION_ACT] = { "You: ", "" },
        [RP_OPTION_READ] = { "You read: ", "" }, [RP_OPTION_WAIT] = { "You: ", "" },
        [RP_OPTION_CARD] = { "You: ", "" },      [RP_OPTION_TURN] = { "You: ", "" },
    };
    static const telling of_kinds[RP_QUESTION_KINDS] = {
        [RP_QUESTION_CHOOSE] = { "You: ", "" },
        [RP_QUESTION_BUILD] = { "You chose: ", "" },
        [RP_QUESTION_RANK] = { "You put in order: ", "" },
        [RP_QUESTION_FIGURE] = { "Your figure: ", "" },
        [RP_QUESTION_QUOTE] = { "You named your own turn: “", "”" },
        [RP_QUESTION_FORM] = { "You filled in: ", "" },
        [RP_QUESTION_WRITE] = { "You wrote: “", "”" },
    };
    return turn->kind == RP_QUESTION_CHOOSE ? of_options[turn->said] : of_kinds[turn->kind];
}

void transcript_words(const rp_turn *turn, str *out)
{
    telling how = telling_of(turn);
    if (turn->kind == RP_QUESTION_WRITE && !*turn->text) {
        str_add(out, "You wrote nothing.");
        return;
    }
    str_print(out, "%s%s%s", how.before, turn->text, how.after);
    size_t length = strlen(turn->text);
    if (!*how.after && !(length && strchr(".!?", turn->text[length - 1])))
        str_add_char(out, '.');
}

/* --- lines --- */

typedef enum manner {
    FIRST_TIME, /* a document that the trainee asked to read follows whole */
    AGAIN,      /* it is named, with its number */
    ON_RECORD,  /* it is named */
} manner;

/* Moods as they were last told, so that only changes are said. */
typedef struct teller {
    term_session *session;
    signed char *moods;
} teller;

static signed char *no_moods(const term_session *session)
{
    size_t count = rp_scenario_actor_count(rp_run_scenario(session_run(session)));
    signed char *moods = memory_allocate(count + 1);
    memset(moods, -1, count + 1);
    return moods;
}

static void tell_spoken(teller *to, const rp_line *line)
{
    bool first = to->moods[line->actor] < 0, same = to->moods[line->actor] == (signed char)line->mood;
    bool say = first ? line->mood != RP_MOOD_NEUTRAL : !same;
    to->moods[line->actor] = (signed char)line->mood;
    if (say)
        prose_say(&to->session->prose, "%s, %s: “%s”", line->who, rp_mood_name(line->mood), line->text);
    else
        prose_say(&to->session->prose, "%s: “%s”", line->who, line->text);
}

/* Whether the trainee asked to read it: then it follows at once, whole. */
static bool was_asked_for(const rp_run *run, size_t index)
{
    for (size_t i = rp_run_turn_count(run); i-- > 0;) {
        const rp_turn *turn = rp_run_turn(run, i);
        if (turn->lines_before == index && turn->kind == RP_QUESTION_CHOOSE && turn->said == RP_OPTION_READ)
            return true;
    }
    return false;
}

static void tell_document(teller *to, const rp_line *line, size_t index, manner how)
{
    term_session *session = to->session;
    const rp_run *run = session_run(session);
    if (how == FIRST_TIME && was_asked_for(run, index)) {
        documents_tell(session, line->exhibit);
        return;
    }
    size_t number = documents_number(run, line->exhibit);
    if (how != ON_RECORD && number)
        prose_say(&session->prose, "Document at hand: %s. To read it, type d %zu.", line->text, number);
    else
        prose_say(&session->prose, "Document: %s.", line->text);
}

static void tell_lines(teller *to, size_t from, size_t end, manner how)
{
    const rp_run *run = session_run(to->session);
    for (size_t i = from; i < end; i++) {
        const rp_line *line = rp_run_line(run, i);
        switch (line->kind) {
        case RP_LINE_SPOKEN: tell_spoken(to, line); break;
        case RP_LINE_NARRATED: prose_say(&to->session->prose, "%s", line->text); break;
        case RP_LINE_DOCUMENT: tell_document(to, line, i, how); break;
        }
    }
}

static void tell_on(term_session *session, manner how)
{
    const rp_run *run = session_run(session);
    size_t end = rp_run_line_count(run);
    if (!session->moods)
        session->moods = no_moods(session);
    if (session->told < end)
        prose_block(&session->prose);
    tell_lines(&(teller){ session, session->moods }, session->told, end, how);
    session->told = end;
}

void transcript_tell_new(term_session *session)
{
    tell_on(session, FIRST_TIME);
}

void transcript_tell_last(term_session *session)
{
    const rp_run *run = session_run(session);
    size_t turns = rp_run_turn_count(run);
    session->told = turns ? rp_run_turn(run, turns - 1)->lines_before : 0;
    free(session->moods);
    session->moods = NULL; /* moods are said again */
    tell_on(session, AGAIN);
}

/* --- everything --- */

static void tell_turn(term_session *session, size_t index, bool numbered)
{
    str words = STR_EMPTY;
    if (numbered)
        str_print(&words, "Turn %zu. ", index + 1);
    transcript_words(rp_run_turn(session_run(session), index), &words);
    prose_say(&session->prose, "%s", str_text(&words));
    str_finish(&words);
}

void transcript_tell_all(term_session *session, bool numbered)
{
    const rp_run *run = session_run(session);
    teller to = { session, no_moods(session) };
    size_t turns = rp_run_turn_count(run), line = 0;
    prose_say(&session->prose, "What was said so far:");
    for (size_t i = 0; i <= turns; i++) {
        size_t end = i < turns ? rp_run_turn(run, i)->lines_before : rp_run_line_count(run);
        tell_lines(&to, line, end, ON_RECORD);
        line = end;
        if (i < turns)
            tell_turn(session, i, numbered);
    }
    prose_block(&session->prose);
    free(to.moods);
}

void transcript_tell_turns(term_session *session)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "Your turns:");
    for (size_t i = 0; i < rp_run_turn_count(session_run(session)); i++)
        tell_turn(session, i, true);
    prose_block(&session->prose);
}
