/* How much there is to read in a run: the story, the documents (each once), the questions with their open options
 * (each the first time), and the ending. A run drawn by lot may end early in a stop-and-talk moment, so the mean is
 * that of runs that came to an ending without one; where there are none, of all that came to an ending. */
#include <stdlib.h>
#include <string.h>

#include "analysis/rules/rules.h"
#include "analysis/rules/samples.h"
#include "base/arena.h"
#include "base/utf8.h"
#include "core/state.h"

enum { RUNS = 64, ANSWERS_MOST = 300, WORDS_A_MINUTE = 220 };

/* Words of everything that can be read; counted once, since every run reads much of it again. */
typedef struct counts {
    arena memory;
    size_t *beats, *documents, *endings;
    size_t *asking; /* per question: its prompt and labels, and what stands to choose unless it is a choose */
    size_t **options; /* per question: of a choose */
} counts;

typedef struct reader {
    const rp_scenario *scenario;
    counts words;
    bool *seen;    /* documents in this run */
    bool critical; /* in this run */
    size_t read;   /* words in this run */
} reader;

/* --- counting --- */

static size_t words_of(const char *text)
{
    return text ? utf8_words(text) : 0;
}

static size_t words_of_all(const char *const *texts, size_t count)
{
    size_t words = 0;
    for (size_t i = 0; i < count; i++)
        words += words_of(texts[i]);
    return words;
}

static size_t words_of_document(const rp_exhibit *one)
{
    const char *const texts[] = { one->title,  one->from,  one->to,   one->date,      one->subject,
                                  one->source, one->dated, one->note, one->chart.unit };
    size_t words = words_of_all(texts, sizeof texts / sizeof *texts) +
                   words_of_all(one->paragraphs, one->paragraph_count) +
                   words_of_all(one->columns, one->columns ? one->column_count : 0) +
                   words_of_all(one->cells, one->row_count * one->column_count) +
                   words_of_all(one->chart.labels, one->chart.label_count);
    for (size_t i = 0; i < one->chart.series_count; i++)
        words += words_of(one->chart.series[i].name) + one->chart.label_count;
    return words;
}

static size_t words_of_beat(const model_beat *beat)
{
    return beat->kind == BEAT_LINE      ? words_of(beat->as.line.text)
           : beat->kind == BEAT_NARRATE ? words_of(beat->as.narrate)
                                        : 0;
}

static void count_question(counts *out, const model_question *question)
{
    size_t *asking = &out->asking[question->number], *options = NULL;
    bool choose = question->kind == RP_QUESTION_CHOOSE;
    *asking = words_of(question->prompt);
    if (choose)
        options = arena_allocate(&out->memory, question->fields[0].option_count * sizeof *options);
    for (size_t i = 0; i < question->field_count; i++) {
        *asking += words_of(question->fields[i].label);
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            *(choose ? &options[j] : asking) += words_of(question->fields[i].options[j].text);
    }
    out->options[question->number] = options;
}

static void count_all(const rp_scenario *s, counts *out)
{
    arena_init(&out->memory);
    out->beats = arena_allocate(&out->memory, s->beat_count * sizeof *out->beats);
    out->documents = arena_allocate(&out->memory, s->exhibit_count * sizeof *out->documents);
    out->endings = arena_allocate(&out->memory, s->ending_count * sizeof *out->endings);
    out->asking = arena_allocate(&out->memory, s->question_count * sizeof *out->asking);
    out->options = arena_allocate(&out->memory, s->question_count * sizeof *out->options);
    for (size_t i = 0; i < s->beat_count; i++)
        out->beats[i] = words_of_beat(&s->beats[i]);
    for (size_t i = 0; i < s->exhibit_count; i++)
        out->documents[i] = words_of_document(&s->exhibits[i]);
    for (size_t i = 0; i < s->ending_count; i++) {
        const model_ending *one = &s->endings[i];
        out->endings[i] = words_of(one->title) + words_of_all(one->text, one->text_count) +
                          words_of(one->customer) + words_of(one->business);
    }
    for (size_t i = 0; i < s->question_count; i++)
        count_question(out, &s->questions[i]);
}

/* --- reading --- */

static void read_document(reader *r, size_t index)
{
    if (!r->seen[index])
        r->read += r->words.documents[index];
    r->seen[index] = true;
}

static void read_beat(void *data, const model_beat *beat, const rp_state *state)
{
    reader *r = data;
    (void)state;
    if (beat->kind == BEAT_SHOW)
        read_document(r, beat->as.exhibit);
    r->read += r->words.beats[beat - r->scenario->beats];
}

static void note_critical(void *data, uint16_t critical)
{
    (void)critical;
    ((reader *)data)->critical = true;
}

static void read_question(reader *r, const rp_state *state, machine_open open)
{
    size_t number = state_position(r->scenario, state);
    if (state_answer(r->scenario, state, number))
        return;
    r->read += r->words.asking[number];
    for (size_t i = 0; open >> i; i++)
        if (open >> i & 1 && r->words.options[number])
            r->read += r->words.options[number][i];
}

/* False where the run comes to no ending. */
static bool read_run(reader *r, const machine *with, samples *from, rp_state *state)
{
    const rp_scenario *s = r->scenario;
    machine_open open = 0;
    rp_error fault = { 0 };
    r->read = 0;
    r->critical = false;
    memset(r->seen, 0, s->exhibit_count);
    for (size_t i = 0; i < s->document_count; i++)
        read_document(r, s->documents[i]);
    state_start(s, state);
    machine_enter(with, state, s->start, &open, &fault);
    for (int i = 0; i < ANSWERS_MOST && state_status(s, state) == RP_RUN_ASKING; i++) {
        read_question(r, state, open);
        rp_answer answer = samples_answer(from, s, state, open);
        machine_choice choice = machine_judge(with, state, &answer);
        machine_take(with, state, &open, &choice, &fault);
        if (choice.option && choice.option->kind == RP_OPTION_READ)
            read_document(r, choice.option->exhibit);
    }
    if (state_status(s, state) != RP_RUN_ENDED)
        return false;
    r->read += r->words.endings[state_position(s, state)];
    return true;
}

typedef struct mean {
    size_t words, runs;
} mean;

static size_t mean_words(const rules_context *with, reader *r)
{
    const machine_watch watch = { .data = r, .beat = read_beat, .critical = note_critical };
    const machine playing = { .scenario = with->scenario, .script = with->subject->script, .watch = &watch };
    rp_state *state = state_create(with->scenario);
    samples from = samples_begin();
    mean sound = { 0, 0 }, all = { 0, 0 };
    for (int i = 0; i < RUNS; i++) {
        if (!read_run(r, &playing, &from, state))
            continue;
        all = (mean){ all.words + r->read, all.runs + 1 };
        if (!r->critical)
            sound = (mean){ sound.words + r->read, sound.runs + 1 };
    }
    free(state);
    mean used = sound.runs ? sound : all;
    return used.runs ? used.words / used.runs : 0;
}

void rules_reading_load(const rules_context *with)
{
    const rp_scenario *s = with->scenario;
    reader r = { .scenario = s };
    count_all(s, &r.words);
    r.seen = arena_allocate(&r.words.memory, s->exhibit_count);
    size_t words = mean_words(with, &r), most = (size_t)s->about.minutes * WORDS_A_MINUTE;
    arena_finish(&r.words.memory);
    if (words > most)
        rules_report(with, s->place, "a run has some %zu words to read, and %d minute%s allow %zu", words,
                     s->about.minutes, s->about.minutes == 1 ? "" : "s", most);
}
