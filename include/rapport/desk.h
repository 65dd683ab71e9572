/* What a front end asks the program: who is there, which scenarios there are, a run to play, what was done before.
 *
 * The screens of the terminal and of the window know neither files nor logs; they ask an rp_desk, which the program
 * fills in, and so do their tests. A desk is used by one thread. One person at a time is signed in at it.
 *
 * Errors. Every function that returns bool says what went wrong in `error`, one line without a full stop. Nothing was
 * done then, and the same call may be tried again.
 *
 * Ownership. What a desk hands out belongs to it and stays valid for as long as its function says; what it takes is
 * copied, or not needed after the call.
 *
 * Time. Each call takes some milliseconds: loading one scenario or playing one attempt again is the most that happens
 * in one. Where the log holds thousands of attempts, opening a list takes tens of them, and the first call that opens
 * the log verifies all of it. */
#ifndef RAPPORT_DESK_H
#define RAPPORT_DESK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/attempt.h"
#include "rapport/debrief.h"
#include "rapport/error.h"
#include "rapport/framework.h"
#include "rapport/journal.h"
#include "rapport/links.h"
#include "rapport/plan.h"
#include "rapport/portfolio.h"
#include "rapport/records.h"
#include "rapport/run.h"

/* --- People --------------------------------------------------------------------------------------- */

typedef enum rp_role { RP_ROLE_NOBODY, RP_ROLE_TRAINEE, RP_ROLE_ASSESSOR, RP_ROLE_TRAINER } rp_role;

typedef struct rp_person {
    rp_role role;
    const char *name; /* NULL: nobody, or a trainer */
    rp_stream stream; /* of the person in the log; zero where there is none */
    int64_t added_ms; /* UTC since 1970; 0 where there is no stream */
} rp_person;

/* What came of one step of work that is done bit by bit. */
typedef enum rp_desk_step {
    RP_DESK_END,     /* there is nothing more */
    RP_DESK_WORKING, /* nothing to show for it yet: ask again */
    RP_DESK_FOUND,
} rp_desk_step;

/* --- The library ---------------------------------------------------------------------------------- */

/* A unit of the framework, or a model of practice criteria. */
typedef struct rp_desk_unit {
    const char *id, *title;
} rp_desk_unit;

/* A marking point that a scenario claims. */
typedef struct rp_desk_point {
    const char *id, *title;
    const char *unit; /* id */
    bool
        adds; /* shown here, it would bring its unit on: too few families show it yet, and this one's is not among
                  them. Of nobody's runs every point does */
} rp_desk_point;

/* A scenario of the library, for whoever is signed in. */
typedef struct rp_desk_card {
    const char *id, *title, *family, *kind, *channel, *language;
    const char *summary; /* or NULL */
    int version, minutes;
    rp_approval approval;        /* of the scenario as it is now */
    bool scored;                 /* it claims anything at all */
    const rp_desk_point *points; /* in the order claimed */
    size_t point_count;
    const rp_desk_unit *units; /* of these points, each once */
    size_t unit_count;
    /* Of a trainee who is signed in, or NULL. Levels are among neither: a result is how the story ended. */
    const char *last; /* the last run that is over, in words: "practice, “Refunded”, 22 November 2026" */
    const char *unfinished; /* a run to go on with, in words */
    bool looks_back;        /* the run to go on with is over: it has not been looked back at yet */
} rp_desk_card;

/* --- Playing -------------------------------------------------------------------------------------- */

/* What is to be played, and how. Zeroed but for the scenario: a new practice run. */
typedef struct rp_desk_choice {
    const char *scenario;     /* its id; a folder or an archive does as well */
    bool go_on;               /* with the trainee's run of it that is unfinished or not looked back at yet */
    const rp_stream *attempt; /* instead of both: this attempt of the log, to go on with or to look back at */
    /* Of a new run; one that is gone on with keeps its own. */
    rp_mode mode;
    const char *assessor; /* who observes: the name of one who was added */
    bool time_limits;     /* in force; else no question runs out of time */
    int time_factor;      /* 1 to 10: how many times longer they are than written; 0 is 1 */
    bool has_seed;        /* otherwise the order of options is drawn anew */
    uint64_t seed;
    /* For nobody and for a trainer only, of whose runs nothing is kept. */
    bool watch;             /* whenever the scenario is saved it is loaded anew: see `changed` */
    const char *scene;      /* begin at this scene instead of the first … */
    const rp_value *values; /* … with these values instead of the first ones */
    size_t value_count;
} rp_desk_choice;

/* What is about to be played, is being played or is looked back at. Everything belongs to the desk and stays valid
 * until put_away or the next choose. */
typedef struct rp_playing {
    rp_run *preview;           /* the run before anything is kept, for the brief; unused once begun */
    rp_attempt *attempt;       /* NULL until it has begun */
    const rp_journal *journal; /* NULL: nothing is kept */
    const rp_framework *framework;
    rp_mode mode;
    rp_approval approval; /* of the scenario, when it begins */
    const char *trainee;  /* or NULL */
    const char *assessor; /* who observes, or NULL */
    int number;           /* this attempt's number among those of its kind */
    int practised;        /* how often it was practised before */
    bool time_limits;
    int time_factor; /* 1 to 10 */
    bool resumed;
    bool held; /* levels may not be shown */
    /* Of a run that is gone on with or looked back at: what was done already. */
    bool rated, debrief_seen, reflected;
    const rp_rating *ratings;
    size_t rating_count;
    const char *first_next; /* what the trainee would do first next time, or NULL */
    const char *go_on;      /* the command that goes on with it; NULL where nothing is kept */
    const char *report;     /* the command that writes its page, once it has begun; or NULL */
} rp_playing;

/* What came of a change on the disk. Lines stay valid until the next call of the desk. */
typedef struct rp_desk_news {
    bool loaded; /* there is a new text to play: renew takes it */
    rp_names
        lines; /* otherwise what is wrong with it, one line each; none: it is again the text that is played */
} rp_desk_news;

/* How the answers given so far went into a new text. Where a run began in the middle and that place is gone, it
 * begins anew at the beginning. */
typedef struct rp_desk_renewal {
    size_t given, fit;
    rp_error why; /* why the first that does not fit any more does not, or why it begins elsewhere */
} rp_desk_renewal;

/* --- Looking back --------------------------------------------------------------------------------- */

typedef struct rp_desk_level {
    const char *id, *title; /* of the marking point */
    rp_level level;
} rp_desk_level;

/* An attempt of the trainee who is signed in. */
typedef struct rp_desk_past {
    rp_stream stream;
    const char *scenario, *title; /* id, and the title that it had then */
    rp_mode mode;
    rp_approval approval; /* of the scenario when it began */
    int number, practised;
    bool after_debrief; /* begun after a debrief of this scenario had been seen */
    size_t answers;
    int64_t began_ms, ended_ms;  /* UTC since 1970; ended 0: not over */
    bool stopped;                /* by a fault in the scenario */
    const char *ending;          /* its title; NULL where it reached none, or `unreadable` */
    rp_ending_outcome outcome;   /* meaningful with an ending */
    bool held;                   /* levels may not be shown: there are none here */
    const rp_desk_level *levels; /* of an attempt that is over and not held, in the order claimed */
    size_t level_count;
    const rp_desk_unit *units; /* of the points that it claims, each once; also while it is held */
    size_t unit_count;
    bool rated, debrief_seen;
    bool reflected;          /* there is a reflective entry … */
    bool finished;           /* … and one of them was finished */
    const char *not_counted; /* the sentence why it does not count; NULL: it does */
    const char *unreadable;  /* why it cannot be played again, in one line; or NULL */
} rp_desk_past;

/* Another run that an entry may cover. */
typedef struct rp_desk_other {
    rp_stream stream;
    const char *title; /* of its scenario, as it was then */
    const char *words; /* "practice, 22 November 2026, 14:05, attempt 3f9a2c11" */
    bool entered;      /* a finished entry covers it already */
} rp_desk_other;

/* An attempt of the trainee that was played again, to be looked through: read only. */
typedef struct rp_desk_again {
    const rp_run *run;
    const rp_debrief
        *debrief; /* NULL: levels may not be seen, or have not been: own rating comes before levels */
    bool held;    /* … because they are held */
} rp_desk_again;

enum { RP_DESK_AGAIN = 3 };

/* --- The portfolio -------------------------------------------------------------------------------- */

/* What the trainee who is signed in keeps beside the runs. New records and versions go through `journal` below, under
 * the person's stream (rp_record_save, rp_plan_save); reading again shows them. */
typedef struct rp_desk_kept {
    const rp_records *records;
    const rp_plans *plans;
    rp_linkable linkable; /* what their links name, and may name; its runs are the newest first */
} rp_desk_kept;

/* What has been shown, and what is left. */
typedef struct rp_desk_folio {
    const rp_framework *framework; /* of the library */
    const rp_centre *centre;       /* NULL: the centre has recorded nothing … */
    const char *no_centre;         /* … or its file is left out, and this line says why; otherwise NULL */
    const rp_map *map;
    rp_names
        unreadable; /* attempts that cannot be played again and stand nowhere in the map: a line each, that says
                            which and why */
} rp_desk_folio;

/* What the centre has recorded. */
typedef struct rp_desk_centre {
    const rp_framework *framework; /* of the library */
    const rp_centre *centre;       /* NULL: nothing yet */
} rp_desk_centre;

/* A trainee whose attempts are kept. Days as records write them. */
typedef struct rp_desk_due {
    const char *name;
    size_t attempts, due_now; /* due_now: that have been kept as long as the centre says */
    const char *first, *last; /* the days on which the first and the last of them are due for erasing */
} rp_desk_due;

/* --- Where things are ----------------------------------------------------------------------------- */

typedef struct rp_desk_places {
    const char *version;
    const char
        *data; /* the folder that holds the log, the settings, packs and pages; NULL: none can be told */
    rp_names libraries; /* folders of scenarios, in the order they are looked into */
} rp_desk_places;

enum { RP_DESK_DATE = 48 }; /* bytes of a date in words */

/* --- The desk ------------------------------------------------------------------------------------- */

typedef struct rp_desk {
    void *data;

    /* Who is known, in the order they were added, without those who were erased; RP_ROLE_NOBODY asks for all.
     * Valid until the next call of it. */
    bool (*people)(void *data, rp_role role, const rp_person **people, size_t *count, rp_error *error);
    /* Adds a trainee or an assessor; one of that role and name who is there already is left as they are. */
    bool (*add_person)(void *data, rp_role role, const char *name, rp_error *error);
    /* From now on everything is done for this person. A trainee is added where the name is new; an assessor must
     * have been. Nobody and a trainer have no name, and nothing is kept of what they play. What was chosen is put
     * away. */
    bool (*sign_in)(void *data, rp_role role, const char *name, rp_error *error);
    rp_person (*who)(void *data); /* who is signed in; the name is valid until the next sign_in */

    /* Begins to read the library. `most` is how many cards may follow: what cannot be loaded is left out. */
    bool (*library_open)(void *data, size_t *most, rp_error *error);
    /* One step on; found, `card` is the next one. Cards stay valid until the library is opened anew. */
    rp_desk_step (*library_next)(void *data, rp_desk_card *card);

    /* Loads what is to be played. Writes nothing but a trainee's name that is new. */
    bool (*choose)(void *data, const rp_desk_choice *choice, rp_playing *playing, rp_error *error);
    /* Begins it, or notes that it goes on: from now on there is an attempt. One that is over is only opened. */
    bool (*begin)(void *data, rp_playing *playing, rp_error *error);
    void (*put_away)(void *data); /* what was chosen is done with; accepts nothing chosen */
    /* The bytes of a picture of what is chosen, by the file that a document names; NULL where there is none. Valid
     * until put_away, the next choose or renew. */
    const unsigned char *(*picture)(void *data, const char *file, size_t *size);

    /* A scenario that is edited while it is played. `changed` is cheap, to be asked a few times a second, and true
     * once for each change that there is news of; never where nothing is watched. `renew` takes the new text, plays
     * the answers again and changes `playing` accordingly. */
    bool (*changed)(void *data);
    rp_desk_news (*news)(void *data);
    rp_desk_renewal (*renew)(void *data, rp_playing *playing);

    /* The attempts of the trainee who is signed in, the newest first, in steps like the library. */
    bool (*past_open)(void *data, size_t *count, rp_error *error);
    rp_desk_step (*past_next)(void *data, rp_desk_past *past);
    /* Whether an attempt of that trainee counts, as far as it is known by now: `why` is the sentence why not; NULL: it
     * does. Plays those again that it rests on and that were not yet. */
    bool (*counts)(void *data, const rp_stream *attempt, const char **why, rp_error *error);
    /* The reflective entries that cover one attempt of that trainee, wherever they stand, oldest first; false also
     * where it cannot be played again. Valid until the next call of it. */
    bool (*entries)(void *data, const rp_stream *attempt, const rp_kept_entry **entries, size_t *count,
                    rp_error *error);
    /* Plays an attempt of that trainee again. RP_DESK_AGAIN of them can be had at a time, each in its `place`: valid
     * until the next call with the same place, and until somebody else is signed in. */
    bool (*again)(void *data, size_t place, const rp_stream *attempt, rp_desk_again *again, rp_error *error);
    /* Adds words to an entry of `entries`, by the run that it was written at; what was written stays as it is. */
    bool (*add_to_entry)(void *data, const rp_stream *attempt, int64_t seq, const char *text,
                         rp_error *error);
    /* The same for an assessor who was added, by name: a comment, which may ask for more. */
    bool (*comment)(void *data, const rp_stream *attempt, int64_t seq, const char *assessor, bool asks,
                    const char *text, rp_error *error);
    /* The other runs of that trainee that are over: an entry about `attempt` may cover them as well. The newest
     * first. Valid until the next call of it. */
    bool (*others)(void *data, const rp_stream *attempt, const rp_desk_other **others, size_t *count,
                   rp_error *error);
    /* Writes the page of an attempt of that trainee, whole or not at all. The end of `path` says which kind of file
     * (see rp_format_of in report.h); NULL: a page (HTML) in the folder pages/ of the data folder. `written` is where
     * it stands, valid until the next call of it. */
    bool (*page)(void *data, const rp_stream *attempt, const char *path, const char **written,
                 rp_error *error);

    /* Records and plan of that trainee, read from the log at once. Valid until the next call of it. */
    bool (*kept)(void *data, rp_desk_kept *kept, rp_error *error);

    /* The evidence map of that trainee, in steps: at most one attempt is played again with each. `steps` is about how
     * many follow. RP_DESK_FOUND comes once, with all of it, and then RP_DESK_END. Valid until it is opened anew. */
    bool (*folio_open)(void *data, size_t *steps, rp_error *error);
    rp_desk_step (*folio_next)(void *data, rp_desk_folio *folio);

    /* Writes the evidence pack of that trainee, in steps like the map: of one unit, or of all (NULL). The end of `path`
     * says which kind of file (see rp_format_of in report.h); an ending alone, such as ".csv", or NULL for ".pdf": in the
     * folder pages/ of the data folder.
     * RP_DESK_FOUND: it is written whole, and `written` is where it stands, valid until the next pack_open.
     * RP_DESK_END before that: nothing was written, and `error` says why. pack_stop gives it up; accepts nothing
     * open. */
    bool (*pack_open)(void *data, const char *unit, const char *path, size_t *steps, rp_error *error);
    rp_desk_step (*pack_next)(void *data, const char **written, rp_error *error);
    void (*pack_stop)(void *data);

    /* What the centre has recorded: admissibility and the awarding organisation's own numbers for each point, and how
     * long records are kept. Valid until the next call of it. Saving replaces the file centre.lua whole or not at all;
     * nobody needs to be signed in for either. */
    bool (*centre_read)(void *data, rp_desk_centre *centre, rp_error *error);
    bool (*centre_save)(void *data, const rp_centre_facts *facts, rp_error *error);

    /* Whose attempts are due for erasing, now or later: every trainee who has any, in the order they were added, by the
     * retention that the centre has recorded. Nobody needs to be signed in. Valid until the next call of it. */
    bool (*due)(void *data, const rp_desk_due **due, size_t *count, rp_error *error);

    /* For texts being typed that belong to no attempt: their drafts, under the person's stream. NULL: nothing is
     * kept. Valid until the next sign_in. */
    const rp_journal *(*journal)(void *data);

    /* The one text of settings.ini in the data folder; what stands in it is the front end's. Reading gives heap text,
     * or NULL without an error where there is none yet; writing replaces it whole or not at all. */
    char *(*settings_read)(void *data, rp_error *error);
    bool (*settings_write)(void *data, const char *text, rp_error *error);

    rp_desk_places (*places)(void *data); /* valid as long as the desk */

    int64_t (*now_ms)(void *data);  /* a clock that never goes back */
    int64_t (*wall_ms)(void *data); /* the time as the log takes it: UTC since 1970 */
    /* "22 November 2026", with the time "22 November 2026, 14:05"; local time. */
    void (*date)(void *data, int64_t at_ms, bool with_time, char out[RP_DESK_DATE]);
} rp_desk;

#endif
