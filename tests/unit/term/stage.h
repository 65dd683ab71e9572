/* A stage for the terminal player: typed lines come from a list, what is shown is one text, and the desk has
 * one scenario of tests/scenarios/, a journal in memory and no log. */
#ifndef TERM_STAGE_H
#define TERM_STAGE_H

#include "base/arena.h"
#include "base/str.h"
#include "script/script.h"
#include "term/term.h"

typedef struct stage_draft {
    char field[80];
    char *text; /* NULL: deleted */
} stage_draft;

/* A text of the scenario as it was loaded. */
typedef struct stage_text {
    rp_framework *framework;
    rp_scenario *scenario;
    script_host *host;
} stage_text;

typedef struct stage {
    /* set these after stage_init where the usual will not do */
    const char *text;    /* the scenario itself, instead of a file */
    const char *trainee; /* signed in already, as with --trainee */
    const char *named;   /* plays this scenario, as with SCENARIO */
    bool go_on;          /* as with --resume */
    rp_mode mode;
    uint64_t seed;
    size_t width;
    bool released;
    size_t fails_at, fails;   /* appends from the fails_at-th on (from 1) that are refused, and how many */
    size_t drafts_fail;       /* drafts that are refused */
    bool other_run; /* there is one more that is over, with the same turns */
    const char *known[4];     /* trainees */
    const char *const *saves; /* plays for nobody with --watch; what each "^S" saves, ends with NULL */

    const char *const *typed; /* ends with NULL; "^C" is Ctrl-C, "^S" saves the scenario */
    str shown;
    rp_error error;
    size_t appends, asked, signed_in;
    char *name;

    const char *folder;
    arena memory;
    stage_text played;
    rp_attempt *attempt;
    rp_run *preview;
    rp_journal journal;
    rp_entry entries[200];
    size_t entry_count;
    rp_rating ratings[8];
    stage_draft drafts[60];
    size_t draft_count;
    int64_t clock;
    rp_person people[4];
    int steps;  /* of reading the library */
    bool saved; /* and not noticed yet */
    stage_text fresh;
    const char *lines[8]; /* what is wrong with a text */
} stage;

void stage_init(stage *on, const char *folder);
void stage_finish(stage *on);

/* Plays with these lines typed, and then the end of the input; what is shown is added to on->shown. */
term_end stage_play(stage *on, const char *const *typed);
/* Between two parts of a golden. */
void stage_note(stage *on, const char *what);

size_t stage_count(const stage *on, rp_kind kind);              /* entries of a kind */
const rp_entry *stage_last(const stage *on, rp_kind kind);      /* or NULL */
const char *stage_draft_of(const stage *on, const char *field); /* or NULL */

#define STAGE_TYPED(...) ((const char *const[]){ __VA_ARGS__, NULL })

#endif
