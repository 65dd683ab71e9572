/* The answers that a question can get, those that come to the same taken together: every option of a choose, the
 * outcomes of a build, a rank or a figure, the worths of own turns, combinations of a form's cards. In the order in
 * which shortest paths are compared: options, then the time limit; subsets and orders by their numbers; right, near
 * and wrong figures. */
#ifndef ANALYSIS_ANSWERS_H
#define ANALYSIS_ANSWERS_H

#include "analysis/key.h"
#include "base/str.h"
#include "core/machine.h"

typedef struct answers_way {
    machine_choice choice;
    rp_answer
        answer;     /* the first of those that come to it; of a quote nothing, of a wrong figure no number */
    double weight;  /* chance of the clicker's answers that come to it */
    int worth;      /* quote: of the turns named */
    uint32_t label; /* for who keeps one for it; ANSWERS_NO_LABEL until then */
} answers_way;

enum { ANSWERS_NO_LABEL = UINT32_MAX };

typedef struct answers_list {
    answers_way *items;
    size_t count, capacity;
} answers_list;

typedef struct answers {
    const rp_scenario *scenario;
    answers_list *lists; /* one a question: what choose and quote have at one moment, the others at all */
    machine_open *open;  /* the options for which a choose's list was made */
} answers;

void answers_make(answers *out, const rp_scenario *scenario);
void answers_finish(answers *all);

/* The ways to answer at the moment's question; valid until the next call for that question. `open` as machine_options
 * has it. */
answers_list *answers_at(answers *all, const key_moment *moment, machine_open open);

/* Writes the answer as --answers takes it; "=?" stands for a wrong figure. A quote is spelled by `turn`, the
 * number of the turn named, from 0. */
void answers_spell(const rp_scenario *scenario, uint16_t question, const answers_way *way, machine_open open,
                   size_t turn, str *out);

#endif
