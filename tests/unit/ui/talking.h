/* A conversation on the stage, with a journal that is listened to, and that can refuse. */
#ifndef UI_TALKING_H
#define UI_TALKING_H

#include "rapport/attempt.h"
#include "ui/stage.h"

enum { TALKING_KINDS = 64 };

typedef struct talking {
    ui_stage on;
    rp_journal own;              /* the log's */
    bool refuse;                 /* nothing can be saved */
    size_t kinds[TALKING_KINDS]; /* how many entries of each kind were saved */
    int64_t elapsed_ms;          /* of the last answer */
    str draft;                   /* as it was kept last */
    size_t drafts;
    char *folder; /* of its scenario */
} talking;

/* A scenario with an actor ada, an ending "end", and these beats in its only scene. */
#define TALKING_STORY(beats)                                                                                 \
    "scenario { id = 'story', title = 'A story', family = 'story', version = 1, kind = 'teamwork',\n"        \
    "  channel = 'chat', minutes = 1, setting = 'A desk.', role = 'You.', framework = 'customer-service',\n" \
    "  points = {}, criteria = { 'heat.h' } }\n"                                                             \
    "local ada = actor { name = 'Ada' }\n"                                                                   \
    "scene 'a' { " beats " go 'end' }\n"                                                                     \
    "ending 'end' { title = 'The end', outcome = 'good', 'It is over.' }\n"

/* `story` NULL: the choice names a scenario. A trainee is signed in, unless it is to be watched. */
void talking_init(talking *t, const char *story, const rp_desk_choice *choice, ui_lines lines);
void talking_save(talking *t, const char *story); /* the scenario's file anew */
void talking_listen(talking *t);                  /* to the journal of what was chosen meanwhile */
void talking_finish(talking *t);

size_t talking_turns(const talking *t);
void talking_sees(talking *t, const char *words);
void talking_sees_not(talking *t, const char *words);

#endif
