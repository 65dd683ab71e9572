/* Carrying answers over to another text of the same scenario: while an author writes, the scenario is loaded anew and
 * the answers given so far are given again.
 *
 * Ids of options count places, so they move when something is put in or taken out before them; what was chosen is
 * therefore found by its words:
 *   an option        by the same text; else, among those whose text is new, by the one that is most like it, at
 *                    least half; else, where the list has kept its length and some of its options, by its id
 *   a field          by its label, else by its place
 *   a quoted turn    by the place of the turn in the run, which is the same in both
 *   figure and text  as they were
 *   a time limit     runs out again where there still is a silence
 * An answer fits only the same kind of question: one with the same id, the same prompt, or an option in common. */
#ifndef RAPPORT_CARRY_H
#define RAPPORT_CARRY_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"
#include "rapport/run.h"

/* The answer to the question that `to` asks which is answer `turn` (from 0) of `from`; all answers before it must
 * have been carried. False with an error that says why it fits no longer, as a part of a sentence. The answer may
 * borrow from `from`. `from` is copied and left as it is. */
bool rp_carry_answer(rp_run *from, size_t turn, const rp_run *to, rp_answer *answer, rp_error *why);

#endif
