/* The seven kinds of questions: how each is shown, and how its answer is asked for and confirmed. A kind is
 * one row of the table in question.c. */
#ifndef TERM_QUESTION_H
#define TERM_QUESTION_H

#include "term/session.h"

typedef struct question_kind {
    void (*show)(term_session *session,
                 const rp_question *question); /* what there is to pick from; may be NULL */
    /* Asks until an answer is confirmed. False: leaving, or the run has moved. The text of a write answer
     * stays valid until the next question. */
    bool (*ask)(term_session *session, const rp_question *question, rp_answer *answer);
} question_kind;

/* The question that the run asks now. */
void question_show(term_session *session);
bool question_ask(term_session *session, rp_answer *answer);

/* --- question_pick.c --- */
void pick_show(term_session *session, const rp_question *question);
bool pick_choose(term_session *session, const rp_question *question, rp_answer *answer); /* also quote */
bool pick_build(term_session *session, const rp_question *question, rp_answer *answer);
bool pick_rank(term_session *session, const rp_question *question, rp_answer *answer);

/* --- question_form.c --- */
bool form_ask(term_session *session, const rp_question *question, rp_answer *answer);

/* --- question_write.c --- */
bool write_ask(term_session *session, const rp_question *question, rp_answer *answer);

/* --- for these files --- */

/* The option at a display place, from 0. */
const rp_option *option_at(const rp_pick_list *list, size_t place);
/* "Number, 1 to 4:", for a list of so many; heap text. */
char *option_prompt(size_t count);
void option_refuse(term_session *session, size_t count); /* says which numbers there are */
/* Writes them as a numbered list, in display order. */
void option_list(term_session *session, const rp_pick_list *list);
void option_tell(term_session *session, const char *mark, const rp_option *option);

#endif
