/* The conversation: lines, a question, an answer that is saved before anything follows. Nothing is said of
 * how it goes: no counters, no clocks. */
#include "rapport/telling.h"
#include "term/question.h"
#include "term/screen.h"
#include "term/transcript.h"

typedef struct given {
    rp_answer answer;
    rp_answered how;
} given;

static bool do_answer(term_session *session, const void *data, rp_error *error)
{
    const given *one = data;
    return rp_attempt_answer(session->playing.attempt, &one->answer, &one->how, error);
}

/* Practice only: the author's reasons, once the customer has reacted. */
static void tell_reasons(term_session *session)
{
    const rp_run *run = session_run(session);
    const rp_turn *turn = rp_run_turn(run, rp_run_turn_count(run) - 1);
    if (session->playing.mode != RP_MODE_PRACTICE || turn->because.count == 0)
        return;
    prose_block(&session->prose);
    for (size_t i = 0; i < turn->because.count; i++)
        prose_say(&session->prose, "About your answer: %s", turn->because.items[i]);
}

static bool ask_question(term_session *session, rp_answer *answer)
{
    str_clear(&session->text);
    question_show(session);
    session->asking = true;
    session->moved = false;
    session->shown_ms = session->desk->now_ms(session->desk->data);
    bool answered = question_ask(session, answer);
    session->asking = false;
    return answered;
}

static void drop_draft(term_session *session, const rp_turn *turn)
{
    char field[RP_DRAFT_FIELD];
    if (turn->kind != RP_QUESTION_WRITE)
        return;
    rp_draft_name(turn->question, field);
    text_entry_drop(session, field);
}

/* One question; false: leaving. */
static bool take_turn(term_session *session)
{
    given one = { .how = { .elapsed_ms = 0 } };
    rp_error why;
    if (!ask_question(session, &one.answer)) {
        if (!session->leaving)
            transcript_tell_last(session); /* the run has moved: the story stands elsewhere */
        return !session->leaving;
    }
    one.how.elapsed_ms = session->desk->now_ms(session->desk->data) - session->shown_ms;
    if (!ask_keep(session, "Your answer", do_answer, &one, &why)) {
        if (!session->leaving)
            prose_say(&session->prose, "That answer does not fit: %s.", why.text);
        return !session->leaving;
    }
    const rp_run *run = session_run(session);
    drop_draft(session, rp_run_turn(run, rp_run_turn_count(run) - 1));
    str_clear(&session->text);
    transcript_tell_new(session);
    tell_reasons(session);
    return true;
}

static void tell_fault(term_session *session)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "The run was stopped by a fault in the scenario, not by you: %s.",
              rp_run_fault(session_run(session)));
    prose_say(&session->prose, "%s Please tell your trainer.",
              session_kept(session) ? "Everything up to here is saved." : "");
}

screen_id screen_conversation(term_session *session)
{
    if (session->playing.resumed || session->renewed)
        transcript_tell_last(session);
    else
        transcript_tell_new(session);
    session->renewed = false;
    while (!rp_attempt_finished(session->playing.attempt))
        if (!take_turn(session))
            return SCREEN_NONE;
    if (rp_run_ending(session_run(session)))
        return SCREEN_ENDING;
    tell_fault(session);
    if (session->options->play.watch &&
        !ask_enter(session, "Enter to stop; or mend the scenario and save it:"))
        return SCREEN_NONE;
    return SCREEN_KEPT;
}
