/* A scenario written as a Lua text in a test and asked by the rules of `rapport check`. Its scenario { … } is line 1,
 * the test's own text begins in line 2, and the ending "done" stands behind it. */
#ifndef UNIT_ANALYSIS_CHECKING_H
#define UNIT_ANALYSIS_CHECKING_H

#include "analysis/check.h"
#include "core/play.h"

typedef struct checking {
    const char *rule; /* only its findings are looked at */
    const char *text;
    const char *points, *criteria; /* as in "'u.m1'"; NULL: none */
    int version, minutes;          /* 0: 1 */
    const rp_explored *explored;
    const rp_script *script; /* NULL: the text's own functions */
    const char *const *shared, *const *unused_files;
    bool (*mentions)(void *data, const char *name);
} checking;

/* The rule's findings, one a line: "3: message". */
void checking_expect(const checking *how, const char *wanted);

/* The words that come with the program, in English. */
extern const char checking_words[];

#endif
