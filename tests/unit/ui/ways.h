/* The ways through the program, stopping at every screen worth looking at. Pictures for people, trees for goldens and
 * the test that nothing overlaps all go the same ways. */
#ifndef UI_WAYS_H
#define UI_WAYS_H

#include "ui/stage.h"

/* Where the way stops: `name` is unique, and begins with that of the screen. The stage is left as it is found. */
typedef void ways_stop(void *data, ui_stage *on, const char *name);

typedef struct ways_visitor {
    ways_stop *stop;
    void *data;
} ways_visitor;

typedef struct ways_way {
    const char *name;
    bool first; /* begins with the first start */
    void (*walk)(ui_stage *on, const ways_visitor *visit);
} ways_way;

/* --- ways_talk.c --- */
/* A trainee begins it, in the authored order and with time limits. */
void ways_begin(ui_stage *on, const char *scenario, ui_lines lines);
void ways_conversation(ui_stage *on, const ways_visitor *visit);
void ways_questions(ui_stage *on, const ways_visitor *visit);
void ways_documents(ui_stage *on, const ways_visitor *visit);
void ways_papers(ui_stage *on, const ways_visitor *visit);

/* --- ways_workshop.c --- */
/* Writes FOLDER/scenario.lua in the stage's folder; "own/ID" is in its second library. */
void ways_write_scenario(ui_stage *on, const char *folder, const char *text);
char *ways_wet_parcel(void); /* a small sound scenario without marking points; heap */
/* A trainer, over that scenario and one that cannot be loaded. */
void ways_open_workshop(ui_stage *on);
void ways_workshop(ui_stage *on, const ways_visitor *visit);
void ways_scenario(ui_stage *on, const ways_visitor *visit);
void ways_lopsided_scenario(ui_stage *on, const ways_visitor *visit);
void ways_broken_scenario(ui_stage *on, const ways_visitor *visit);

/* --- ways_entry.c --- */
void ways_entry(ui_stage *on, const ways_visitor *visit);

/* --- ways_map.c --- */
void ways_log(ui_stage *on, const ways_visitor *visit);
void ways_map(ui_stage *on, const ways_visitor *visit);
void ways_centre(ui_stage *on, const ways_visitor *visit);

void ways_sign_in(ui_stage *on); /* Asha Verma, who is new */
void ways_wait(ui_stage *on);    /* until what is read in steps is read */

/* --- ways_kept.c --- */
/* Asha's records as if of another day: feedback, coaching, an improvement with counts; and a plan in two versions. */
void ways_keep_records(ui_stage *on);
void ways_keep_plan(ui_stage *on);
void ways_records(ui_stage *on, const ways_visitor *visit);
void ways_improvement(ui_stage *on, const ways_visitor *visit);
void ways_plan(ui_stage *on, const ways_visitor *visit);

size_t ways_count(void);
const ways_way *ways_at(size_t index);

/* Plays sr-day26 to an end with answers of all sorts, and opens what comes after it. Somebody is signed in. */
void ways_play_to_end(ui_stage *on, rp_mode mode);
/* In the debrief: until it is known what each answer put out of reach. */
void ways_look_ahead(ui_stage *on);
/* In the debrief: Space until that tab or point is chosen, or where that is "", until another screen is open. */
void ways_read_on(ui_stage *on, const char *id);

#endif
