/* The rules of playing, worked out a second time: slowly, from the beginning at every answer, by walking the
 * story's own lists. It shares nothing with the engine but the pages that both were written from. */
#ifndef UNIT_CORE_RANDOM_MODEL_H
#define UNIT_CORE_RANDOM_MODEL_H

#include "random_story.h"

typedef struct model_answer {
    bool time_out;
    int picks[9]; /* from 0, as --answers counts from 1 */
    size_t count;
    int figure; /* in tenths */
} model_answer;

typedef enum model_end { MODEL_WAITS, MODEL_ENDED, MODEL_STOPPED } model_end;

typedef struct model_run {
    const story *story;
    const model_answer *answers;
    size_t answer_count, used;
    int levels[LEVELS], word;
    bool flags[FLAGS], seen[SCENES_MOST];
    int mood; /* 0 calm, 1 angry, 2 upset */
    bool once[128];
    bool answered[12];
    int counts[CLAIMS][4]; /* strong, part, against, opportunities */
    bool tied[CLAIMS];
    int turns[12], worths[12]; /* own turns: question and worth */
    size_t turn_count;
    int criticals[40]; /* 4 * question + reason, in the order met */
    size_t critical_count;
    str lines, turned; /* as play_lines and play_turn write them, a turn a line */
    int beats, target;
    model_end end;
    const story_question *waiting; /* the question that is asked */
    int open[8];                   /* its open options */
    size_t open_count;
} model_run;

void model_play(model_run *out, const story *of, const model_answer *answers, size_t count);
void model_finish(model_run *run);

/* "2", "1+3", "=12.5", "t", "''" */
void model_spell(const model_answer *answer, const story_question *question, char out[32]);

#endif
