/* What `rapport check` asks of a scenario that can be loaded: a table of rules, each of them one function over the
 * immutable scenario. scenarios/README.md prints the table, and a test holds the two together.
 *
 * Errors are what makes a result wrong or a path end badly; warnings are the rules of good items, which an author
 * can waive with a reason (waiver.h). */
#ifndef ANALYSIS_CHECK_H
#define ANALYSIS_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "analysis/lexicon.h"
#include "rapport/diagnostic.h"
#include "rapport/explore.h"
#include "rapport/run.h"
#include "rapport/scenario.h"

/* What a rule looks at. */
typedef enum check_needs {
    CHECK_MODEL,        /* the scenario as loaded */
    CHECK_TEXT,         /* what its files say beside that: comments */
    CHECK_FILES,        /* the files of its folder */
    CHECK_EXPLORED,     /* its whole state space */
} check_needs;

typedef struct check_subject {
    const rp_scenario *scenario;
    const rp_script *script;     /* its functions */
    const rp_explored *explored; /* NULL: what rests on it is left out */
    const lexicon *words;        /* of its language; NULL: there is no such file */
    /* Files that other scenarios use too: what stands there unused is no mistake. Ends with NULL. */
    const char *const *shared;
    /* Files of its folder that nothing uses. Ends with NULL. */
    const char *const *unused_files;
    /* Whether the scenario's functions may read the variable of that name: only their text can tell. NULL: none
     * does. */
    bool (*mentions)(void *data, const char *name);
    void *data;
} check_subject;

struct rules_context;

typedef struct check_rule {
    const char *id;
    rp_severity severity;
    check_needs needs;
    const char *why;                                /* one line: what is bad about it */
    const char *hint;                               /* one line: what to do; the hint of its findings */
    void (*find)(const struct rules_context *with); /* NULL: found by whoever reads those files */
} check_rule;

/* In the order in which they are asked: errors first. */
size_t check_rule_count(void);
const check_rule *check_rule_at(size_t index);
const check_rule *check_rule_named(const char *id); /* NULL where there is none */

/* Whether it is the id of a finding of loading, which stands in no table but each in a section of the guide. */
bool check_is_loading_rule(const char *id);

/* Asks every rule whose needs are there. */
void check_scenario(const check_subject *subject, rp_diagnostics *found);

/* A finding of a rule that is found elsewhere, at a line of a file. */
void check_report(const char *rule, const char *file, int line, const char *message, rp_diagnostics *found);

#endif
