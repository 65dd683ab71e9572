/* What the trainer's screen asks the program: scenarios as their author sees them, what is wrong with them, what they
 * can come to, and everything that is done with them.
 *
 * The rules of desk.h hold here too: one thread, `bool` with an error, what is handed out belongs to the workshop.
 *
 * Long work. `check`, `explore`, `draw`, `pack`, `install` and `approve` only begin their work, on a thread of its own
 * with a scenario of its own, and return at once. One work at a time: while one goes on the next is refused
 * (RP_ERROR_USAGE). `poll` tells how far it is; when it says that the work is done, its result can be had from
 * then on, and what is written to the log is written by that call. `stop` asks it to end early. */
#ifndef RAPPORT_WORKSHOP_H
#define RAPPORT_WORKSHOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/desk.h"
#include "rapport/diagnostic.h"
#include "rapport/error.h"
#include "rapport/explore.h"
#include "rapport/framework.h"
#include "rapport/journal.h"
#include "rapport/run.h"
#include "rapport/scenario.h"

/* --- The list ------------------------------------------------------------------------------------- */

/* A scenario of the library, also one that cannot be loaded. */
typedef struct rp_workshop_scenario {
    const char *id;    /* the name of its folder or archive */
    const char *place; /* path of the folder or archive */
    bool packed;       /* an archive: it is played, compared and installed, not edited */
    bool loads;        /* else what follows up to `minutes` is NULL or 0 */
    const char *title, *kind, *family, *framework;
    int version, minutes;
    rp_approval approval;    /* of the scenario as it is now */
    const char *approved_by; /* who said so; NULL: nobody yet, or erased */
    int64_t approved_ms;     /* UTC since 1970; 0: nobody said so yet */
    size_t errors, warnings; /* but for what only exploring finds: `check` tells all */
} rp_workshop_scenario;

/* --- Findings ------------------------------------------------------------------------------------- */

typedef struct rp_workshop_finding {
    const char *file;   /* path, as it is shortest to read */
    int line;           /* from 1; 0: of the file as a whole */
    const char *source; /* the text of that line without blanks at its ends; NULL where there is none */
    const char *rule;   /* id */
    rp_severity severity;
    const char *message; /* what is wrong */
    const char *why;     /* what is bad about it; NULL where the message says it all */
    const char *hint;    /* what to do; or NULL */
} rp_workshop_finding;

/* --- Exploring ------------------------------------------------------------------------------------ */

typedef struct rp_exploration {
    const rp_scenario *scenario; /* titles of claims and what else the ids of `explored` mean */
    const rp_framework *framework;
    const rp_explored *explored;
    double seconds;
} rp_exploration;

/* --- The picture ---------------------------------------------------------------------------------- */

struct draw_picture; /* draw/canvas.h: only who paints looks inside */

/* A scene or an ending in it. */
typedef struct rp_workshop_place {
    const char *id;
    bool ends;                  /* an ending */
    double x, y, width, height; /* in units of the picture */
    const char *words; /* what is to be seen of it: "Scene promise: 1 question. Leads to kept and lost." */
} rp_workshop_place;

/* Scenes and endings with what exploring tells of them. */
typedef struct rp_workshop_picture {
    const struct draw_picture *picture;
    double width, height;            /* in units: pixels at scale 1 */
    const char *note;                /* what to know of its figures, or NULL */
    const rp_workshop_place *places; /* scenes, then endings, as authored */
    size_t place_count, start;       /* where the story begins */
} rp_workshop_picture;

/* --- Playing from anywhere ------------------------------------------------------------------------ */

typedef struct rp_workshop_scene {
    const char *id;
    const char *file; /* where it stands */
    int line;
} rp_workshop_scene;

/* Something that the scenario remembers. */
typedef struct rp_workshop_variable {
    rp_value first;   /* its name, its type and what it is at the beginning */
    int least, most;  /* of a level */
    rp_names choices; /* of a choice */
} rp_workshop_variable;

/* What a run can begin with: rp_desk_choice takes a scene's id and values by name. */
typedef struct rp_workshop_start {
    const rp_workshop_scene *scenes; /* in the order of the file; the story begins at `start` */
    size_t scene_count, start;
    const rp_workshop_variable *variables; /* in name order */
    size_t variable_count;
} rp_workshop_start;

/* --- Versions ------------------------------------------------------------------------------------- */

typedef struct rp_workshop_change {
    const char *group; /* "text", "flow" or "marks" */
    const char *what;  /* "option", "question", … */
    const char *id;
    const char *field;
    const char *before, *after; /* or NULL; may have several lines */
    const char *file;           /* where it stands now, or NULL */
    int line;
} rp_workshop_change;

typedef struct rp_workshop_changes {
    int old_version, new_version, suggested;
    bool text_only;                  /* an approval may be carried over */
    const char *sum;                 /* a sentence */
    const rp_workshop_change *items; /* text, then flow, then marks */
    size_t count;
} rp_workshop_changes;

/* --- Work ----------------------------------------------------------------------------------------- */

typedef enum rp_work_kind {
    RP_WORK_NONE,
    RP_WORK_CHECK,
    RP_WORK_EXPLORE,
    RP_WORK_DRAW,
    RP_WORK_PACK,
    RP_WORK_INSTALL,
    RP_WORK_APPROVE,
    RP_WORK_KINDS
} rp_work_kind;

typedef struct rp_work {
    rp_work_kind kind; /* NONE: nothing goes on, and nothing was finished since the last poll */
    bool done;         /* told once; then it is over */
    double fraction;   /* 0 to 1; negative: not known */
    char words[160];   /* "exploring sr-day26, pass 2 of 9: 40000 states" */
    rp_error
        error; /* done: what went wrong; RP_ERROR_STOPPED: it was stopped, and what is known by then is there */
} rp_work;

/* What came of the last pack, install or approve that was done, one line each. */
typedef struct rp_workshop_result {
    const char *file; /* that was written, or NULL */
    rp_names lines;
} rp_workshop_result;

/* --- The workshop --------------------------------------------------------------------------------- */

typedef struct rp_workshop {
    void *data;

    /* Reads all scenarios anew, in steps like the desk's library; `most` is how many follow. Valid until it is
     * opened again. */
    bool (*list_open)(void *data, size_t *most, rp_error *error);
    rp_desk_step (*list_next)(void *data, rp_workshop_scenario *scenario);

    /* What is wrong with one scenario but for what only exploring finds: some milliseconds, for every save. Valid
     * until the next look. */
    bool (*look)(void *data, const char *scenario, const rp_workshop_finding **findings, size_t *count,
                 rp_error *error);
    /* Everything that is wrong with it; NULL: with all scenarios and frameworks. */
    bool (*check)(void *data, const char *scenario, rp_error *error);
    const rp_workshop_finding *(*checked)(void *data, size_t *count); /* of the last check that was done */

    /* `limit` states a pass at most; 0: no limit. */
    bool (*explore)(void *data, const char *scenario, uint64_t limit, rp_error *error);
    const rp_exploration *(*explored)(void *data); /* of the last one that was done; NULL: none yet */

    bool (*draw)(void *data, const char *scenario, rp_error *error);
    const rp_workshop_picture *(*drawn)(void *data); /* of the last one that was done; NULL: none yet */

    /* The frameworks of the library that can be loaded. Valid until the next call of it. */
    bool (*frameworks)(void *data, const rp_framework *const **frameworks, size_t *count, rp_error *error);

    /* What a run of the scenario can begin with. Valid until the next call of it. */
    bool (*start)(void *data, const char *scenario, rp_workshop_start *start, rp_error *error);

    /* A folder ID with a scenario of that id that checks clean: a copy of `from`, or NULL for the commented template.
     * `title` is one line of at most 200 bytes; NULL leaves it as it is. `folder` NULL: the first folder that --library named, or packs/ of the
     * data folder. `file` is its scenario.lua, valid until the next call of it. */
    bool (*create)(void *data, const char *folder, const char *id, const char *title, const char *from,
                   const char **file, rp_error *error);
    /* What changed from one version to another: each an id, a folder or an archive; `old` NULL: the version of that
     * scenario that was approved last. Valid until the next call of it. */
    bool (*compare)(void *data, const char *old, const char *new, rp_workshop_changes *changes,
                    rp_error *error);

    /* Checks it and writes it to an archive; `file` NULL: ID.zip where the program was started. */
    bool (*pack)(void *data, const char *scenario, const char *file, rp_error *error);
    /* Checks an archive and puts it into packs/ of the data folder. */
    bool (*install)(void *data, const char *file, rp_error *error);
    /* Checks it and records that the assessor of that name says so. `state` is trialled or approved; `note` is kept
     * with it, or NULL. */
    bool (*approve)(void *data, const char *scenario, rp_approval state, const char *assessor,
                    const char *note, rp_error *error);
    const rp_workshop_result *(*result)(void *data); /* NULL: none yet */

    rp_work (*poll)(void *data); /* cheap; to be asked some times a second while something goes on */
    void (*stop)(void *data);    /* accepts nothing that goes on; poll still tells when it has ended */

    /* Opens a file in the author's editor ($VISUAL, $EDITOR, or what the desktop opens it with), at that line where
     * the editor is known to take one (0: none). Returns once it has been started. */
    bool (*edit)(void *data, const char *file, int line, rp_error *error);

    /* From now on `changed` looks at the files of this scenario and at what it includes; NULL: at none. */
    bool (*watch)(void *data, const char *scenario, rp_error *error);
    bool (*changed)(void *data); /* cheap; true once for each time that something was saved */
} rp_workshop;

#endif
