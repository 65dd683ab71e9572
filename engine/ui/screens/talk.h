/* The conversation, in its parts: conversation.c is the screen, talk_view.c what stands on it, talk_choose.c and so on a form of
 * its own for each kind of question. */
#ifndef UI_SCREENS_TALK_H
#define UI_SCREENS_TALK_H

#include "ui/draft.h"
#include "ui/play.h"

/* What is answered so far: it stands on the screen only, and becomes an answer when it is confirmed. */
typedef struct talk_entry {
    uint16_t
        places[RP_PICKS_MOST]; /* display places; of a form one a field, TALK_OPEN where nothing is picked */
    size_t count;
    size_t held;        /* rank: the place of the card that is picked up, + 1 */
    int64_t pressed_ms; /* when Enter last selected or confirmed something */
    ui_edit *edit;      /* figure */
    ui_draft draft;     /* write */
    bool found;         /* write: it began with a draft */
    bool sure;          /* write: what is unusual was told once */
} talk_entry;

enum { TALK_OPEN = UINT16_MAX };

typedef struct talk {
    bool asked; /* the question stands there */
    talk_entry entry;
    char *unsaved; /* why the answer could not be saved, or NULL */
    bool late;     /* it was that the time ran out */
    /* the person in the picture */
    bool somebody;
    size_t actor;
    rp_mood from, to;
    int64_t turned_ms; /* when the mood changed */
    /* time */
    int64_t line_ms;            /* when the last line came */
    int64_t used_ms, ticked_ms; /* of a time limit, and when that was reckoned last */
    bool heard;                 /* the question was read aloud to its end */
} talk;

/* One kind of question. */
typedef struct talk_kind {
    const char *first; /* id of what has the focus when it is asked */
    void (*begin)(ui_app *app, talk_entry *entry, const rp_question *question);
    void (*view)(ui_app *app, talk *me, ui_frame *frame, const rp_question *question);
    /* Fills in the answer; otherwise a sentence that says what is missing. It borrows the entry's text. */
    const char *(*take)(ui_app *app, const talk_entry *entry, const rp_question *question, rp_answer *answer);
    /* What it does itself with a command, or NULL. */
    bool (*command)(ui_app *app, talk *me, const rp_question *question, ui_command_id command);
} talk_kind;

const talk_kind *talk_kind_of(const rp_question *question);
const rp_question *talk_question(const ui_app *app); /* NULL: none is asked */

/* --- conversation.c --- */
ui_handler talk_confirm, talk_more, talk_step_back, talk_on, talk_leave, talk_said, talk_documents,
    talk_pause;

/* One line more; behind the last one stands the question. */
void talk_tell_line(ui_app *app, talk *me);
void talk_give(ui_app *app, talk *me, const rp_answer *answer); /* saves it, and only then goes on */

/* --- talk_time.c: true where something changed; `next_ms` as in `tick` of a screen --- */
enum { TALK_EASE_MS = 200 }; /* of a mood */
bool talk_tick_person(ui_app *app, talk *me, int64_t *next_ms);
bool talk_tick_lines(ui_app *app, talk *me, int64_t *next_ms);
bool talk_tick_limit(ui_app *app, talk *me, int64_t *next_ms);

/* --- talk_view.c --- */
void talk_view(ui_app *app, talk *me, ui_frame *frame);
size_t talk_passage(const ui_app *app); /* the first line since the last answer */
/* Who is in the picture, and in which mood, as far as the story is told. False: nobody. */
bool talk_person(const ui_app *app, size_t *actor, rp_mood *mood);

/* --- talk_lines.c --- */
void talk_lines(ui_app *app, ui_frame *frame, float room); /* in a panel that is `room` units wide */
ui_handler talk_document;                                  /* opens the one whose index is the node's */

/* --- for questions --- */
enum { TALK_GAP = 10 }; /* between options */
/* An option as it is read; frame memory. */
const char *talk_option_words(ui_app *app, ui_frame *frame, const rp_option *option);
const rp_option *talk_option(const rp_pick_list *list, size_t place);
/* A quiet line beneath a question, said when it changes. */
void talk_say(ui_frame *frame, const char *text);

extern const talk_kind talk_kind_choose, talk_kind_build, talk_kind_rank, talk_kind_figure, talk_kind_form,
    talk_kind_write;

#endif
