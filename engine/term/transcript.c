#include "term/transcript.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/telling.h"
#include "term/documents.h"

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

static void tell_document(teller *to, const rp_line *line, size_t index, manner how)
{
    term_session *session = to->session;
    const rp_run *run = session_run(session);
    if (how == FIRST_TIME && rp_document_asked_for(run, index)) { /* then it follows at once, whole */
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
    char *words = rp_turn_words(rp_run_turn(session_run(session), index));
    if (numbered)
        prose_say(&session->prose, "Turn %zu. %s", index + 1, words);
    else
        prose_say(&session->prose, "%s", words);
    free(words);
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
