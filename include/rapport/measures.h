/* Measures of a service from raw counts, and what became of one: before, after, aim. Whole numbers throughout, so that
 * anybody gets the same with a pencil; what is rounded is rounded half away from nothing. Every sentence says how many
 * answers it rests on. Texts that are returned as char * are on the heap, and the caller frees them. */
#ifndef RAPPORT_MEASURES_H
#define RAPPORT_MEASURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"

/* --- figures as people write them ------------------------------------------------------------------- */

enum { RP_FIGURE_UNIT = 24 };

/* "61", "70.5 %", "£1,250", "-3 minutes". */
typedef struct rp_figure {
    int64_t thousandths;
    char unit[RP_FIGURE_UNIT]; /* "%", "£", "minutes" or "" */
} rp_figure;

/* Reads a figure of up to a million million; what lies beyond three places is rounded. `language` says whether a comma
 * or a point stands before the fraction where it could be either; NULL: English. False where it is none. */
bool rp_figure_read(const char *text, const char *language, rp_figure *out);
char *rp_figure_words(const rp_figure *figure);

/* --- measures from counts --------------------------------------------------------------------------- */

typedef enum rp_measure_kind {
    RP_MEASURE_CSAT,    /* 4s and 5s among all answers from 1 to 5, in percent */
    RP_MEASURE_NPS,     /* percent of 9s and 10s minus percent of 0s to 6s: from -100 to 100 */
    RP_MEASURE_FCR,     /* issues solved at the first contact among all, in percent */
    RP_MEASURE_FCR_NET, /* the same without those that could not be solved at the first line */
    RP_MEASURE_MEAN,    /* of readings, such as the weeks of a baseline */
    RP_MEASURES
} rp_measure_kind;

/* One of the counts that a measure is worked out from. */
typedef struct rp_count_about {
    const char *title; /* "Promoters: 9s and 10s" */
    const char *noun;  /* "promoters": before its number */
} rp_count_about;

enum { RP_COUNTS_MOST = 3 };

typedef struct rp_measure_about {
    const char *name;                      /* "nps": as counts are written; it never changes */
    const char *title, *is, *mind;         /* its name, how it is worked out, what to look out for */
    const char *counted;                   /* what n counts: "answers" */
    size_t count_count;                    /* 0: readings, as many as there are */
    rp_count_about counts[RP_COUNTS_MOST]; /* in the order in which they are written */
} rp_measure_about;

const rp_measure_about *rp_measure_about_of(rp_measure_kind kind);

typedef struct rp_measure {
    rp_measure_kind kind;
    int64_t tenths;
    int64_t n;
} rp_measure;

/* Each false with the reason where nothing can be worked out: nothing was counted, a count is below nothing or beyond a
 * thousand million, a part is more than the whole. */
bool rp_csat_of(int64_t satisfied, int64_t all, rp_measure *out, rp_error *error);
bool rp_nps_of(int64_t promoters, int64_t passives, int64_t detractors, rp_measure *out, rp_error *error);
bool rp_fcr(int64_t solved, int64_t all, rp_measure *out, rp_error *error);
/* `beyond`: those of `all` that nobody could have solved at the first line; none of them is among `solved`. */
bool rp_fcr_net(int64_t solved, int64_t all, int64_t beyond, rp_measure *out, rp_error *error);
enum { RP_READINGS_MOST = 1000 };
bool rp_mean(const rp_figure *readings, int64_t count, rp_measure *out, rp_error *error); /* of one unit */

/* "Customer satisfaction: 69.2 %, from 107 answers.", with the caution where there is one. */
char *rp_measure_words(const rp_measure *measure);

enum { RP_FEW_ANSWERS = 30 };

/* "Only 12 answers: …" where there are fewer than RP_FEW_ANSWERS; otherwise NULL. `counted`: "answers"; NULL where it is
 * not known what was counted. */
char *rp_caution_words(int64_t n, const char *counted);

/* --- figures that say what they were worked out from ------------------------------------------------ */

/* Wherever a figure is kept, its counts may stand instead, so that anybody can work it out again: the measure's name,
 * then its counts with "/" between them, "csat 74/107", "nps 96/54/40", "fcr-net 280/400/50"; or the readings of a mean,
 * "mean 61/63/60 %", in which those without a unit have that of the last. */
typedef struct rp_worked {
    rp_figure figure;
    bool from_counts;
    rp_measure measure; /* then … */
    int64_t n;          /* … and what it rests on. 0: not said, as where there is but a figure, or a mean */
} rp_worked;

/* Reads a figure or counts; false with the reason where it is neither. `language` as in rp_figure_read. */
bool rp_worked_read(const char *text, const char *language, rp_worked *out, rp_error *error);
/* As it is told: "61 %"; "29.5, net promoter score (NPS) from promoters 96, passives 54, detractors 40". What cannot be
 * read is given back as it is. */
char *rp_worked_words(const char *text);

/* --- before and after ------------------------------------------------------------------------------- */

/* One reading of a measure. */
typedef struct rp_reading {
    rp_figure figure;
    int64_t n;      /* what it rests on; 0: not said */
    const char *on; /* ISO date */
} rp_reading;

typedef struct rp_progress {
    rp_reading before, after;
    bool has_aim;
    rp_figure aim;
    bool explained; /* somebody has said what else could explain it */
} rp_progress;

typedef struct rp_variance {
    int64_t change;   /* in thousandths: after - before */
    bool has_percent; /* false where there was nothing before, and where the figures are percent themselves */
    int64_t percent_tenths; /* the change in percent of what it was */
    int64_t from_aim;       /* in thousandths: after - aim; 0 without an aim */
    bool reached; /* the aim: at least it where it lies above what was before, at most where below */
} rp_variance;

/* False with the reason where the two cannot be compared: other units, no dates, a first reading that is not the
 * earlier one. */
bool rp_vary(const rp_progress *course, rp_variance *out, rp_error *error);

/* "From 61 % (1 March 2026, 120 counted) to 72 % (1 June 2026, 118 counted): 11 percentage points up. The aim was 75 %:
 * 3 percentage points short of it.", with cautions, and, where nobody has said it, with the question what else could
 * explain it. NULL where rp_vary is false. */
char *rp_variance_words(const rp_progress *course);

#endif
