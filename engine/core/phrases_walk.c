/* One way through all texts, in reading order; it serves both to look at them and to exchange them. */
#include "core/phrases.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "core/model.h"
#include "core/text.h"

typedef struct walker {
    rp_scenario *scenario; /* changed only where `exchange` gives other texts */
    phrases_exchange *exchange;
    void *data;
    str id;
    size_t lines;                      /* of the scene so far */
    bool inserts[LIMIT_VARIABLES + 3]; /* some text inserts that value, or yes and no, or you */
} walker;

enum { INSERT_FLAG = LIMIT_VARIABLES, INSERT_YOU };

static bool has_letter(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text >= 0x80 || (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z'))
            return true;
    return false;
}

/* Which values a text shows: their words are phrases too. */
static void note_inserts(walker *w, const char *text)
{
    for (const char *at = text; (at = strchr(at, '{'));) {
        size_t length = strcspn(at + 1, "{}");
        int variable = at[1] == '{' ? -1 : model_find_variable(w->scenario, at + 1, length);
        if (variable >= 0) {
            w->inserts[variable] = true;
            w->inserts[INSERT_FLAG] |= w->scenario->variables[variable].type == RP_VALUE_FLAG;
        }
        w->inserts[INSERT_YOU] |= length == 7 && strncmp(at + 1, "trainee", 7) == 0;
        at += at[1] == '{' ? 2 : length + 1;
    }
}

static void take(walker *w, const char **text, source_place place, const char *note, const char *format, ...)
    RP_PRINTF(5, 6);
static void take(walker *w, const char **text, source_place place, const char *note, const char *format, ...)
{
    if (!*text || !has_letter(*text))
        return;
    va_list arguments;
    va_start(arguments, format);
    str_clear(&w->id);
    str_print_v(&w->id, format, arguments);
    va_end(arguments);
    note_inserts(w, *text);
    phrase one = { w->id.bytes, *text, place, note };
    const char *other = w->exchange(w->data, &one);
    if (other)
        *text = arena_text(&w->scenario->memory, other);
}

/* Lists of texts are kept as constants; the model was built in memory of its own, which may be written. */
static void take_list(walker *w, const char *const *texts, size_t count, source_place place, const char *note,
                      const char *format)
{
    char id[160];
    for (size_t i = 0; i < count; i++) {
        snprintf(id, sizeof id, "%s.%zu", format, i + 1);
        take(w, (const char **)&texts[i], place, note, "%s", id);
    }
}

/* --- head and cast --- */

static void take_head(walker *w)
{
    static const source_place nowhere = { NULL, 0 };
    rp_about *about = &w->scenario->about;
    take(w, &about->title, nowhere, "the title", "title");
    take(w, &about->summary, nowhere, "the summary", "summary");
    take(w, &about->setting, nowhere, "the setting", "setting");
    take(w, &about->role, nowhere, "the trainee's role", "role");
    take(w, &about->promise, nowhere, "the service standard", "promise.text");
    take(w, &about->promise_target, nowhere, "its target", "promise.target");
    for (size_t i = 0; i < w->scenario->actor_count; i++) {
        model_actor *actor = &w->scenario->actors[i];
        take(w, &actor->face.name, actor->place, "a person's name", "actor.%zu.name", i + 1);
        take(w, &actor->face.role, actor->place, "a person's role", "actor.%zu.role", i + 1);
        take(w, &actor->face.about, actor->place, "about a person", "actor.%zu.about", i + 1);
    }
    for (size_t i = 0; i < w->scenario->variable_count; i++) {
        model_variable *variable = &w->scenario->variables[i];
        take(w, &variable->chart, variable->place, "the label of a curve", "state.%s.chart", variable->name);
    }
}

/* --- documents --- */

static void take_cells(walker *w, const rp_exhibit *exhibit, source_place place)
{
    for (size_t i = 0; i < exhibit->row_count * exhibit->column_count; i++)
        take(w, (const char **)&exhibit->cells[i], place, "in a document", "exhibit.%s.cell.%zu.%zu",
             exhibit->id, i / exhibit->column_count + 1, i % exhibit->column_count + 1);
}

static void take_exhibit(walker *w, rp_exhibit *exhibit, source_place place)
{
    const struct {
        const char **text, *name;
    } parts[] = { { &exhibit->title, "title" },     { &exhibit->from, "from" },
                  { &exhibit->to, "to" },           { &exhibit->date, "date" },
                  { &exhibit->subject, "subject" }, { &exhibit->source, "source" },
                  { &exhibit->dated, "dated" },     { &exhibit->alt, "alt" },
                  { &exhibit->chart.unit, "unit" } };
    const struct {
        const char *const *texts;
        size_t count;
        const char *name;
    } lists[] = { { exhibit->paragraphs, exhibit->paragraph_count, "paragraph" },
                  { exhibit->columns, exhibit->columns ? exhibit->column_count : 0, "column" },
                  { exhibit->chart.labels, exhibit->chart.label_count, "label" } };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        take(w, parts[i].text, place, i ? "in a document" : "the title of a document", "exhibit.%s.%s",
             exhibit->id, parts[i].name);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        char id[120];
        snprintf(id, sizeof id, "exhibit.%s.%s", exhibit->id, lists[i].name);
        take_list(w, lists[i].texts, lists[i].count, place, "in a document", id);
    }
    for (size_t i = 0; i < exhibit->chart.series_count; i++)
        take(w, (const char **)&exhibit->chart.series[i].name, place, "in a document",
             "exhibit.%s.series.%zu", exhibit->id, i + 1);
    take_cells(w, exhibit, place);
    take(w, &exhibit->note, place, "in a document", "exhibit.%s.note", exhibit->id);
}

/* --- the story --- */

static void take_beats(walker *w, uint16_t first, uint16_t until);

static void take_critical(walker *w, uint16_t index, source_place place, const char *id)
{
    if (index != MODEL_NONE)
        take(w, &w->scenario->criticals[index].why, place, "why the assessor stops and talks", "%s.critical",
             id);
}

/* Which words an option shows is its own, but for a document's title and the words of the program. */
static void take_option(walker *w, model_option *option, uint16_t after)
{
    static const char *const notes[] = {
        [RP_OPTION_SAY] = "something to say", [RP_OPTION_ACT] = "something to do", [RP_OPTION_CARD] = "a card"
    };
    if (option->kind != RP_OPTION_READ && option->kind != RP_OPTION_WAIT)
        take(w, &option->text, option->place, notes[option->kind], "%s", option->id);
    take_critical(w, option->then.critical, option->place, option->id);
    take(w, &option->then.because, option->place, "the reason, afterwards", "%s.because", option->id);
    take_beats(w, option->then.beats, after);
}

static void take_outcomes(walker *w, model_question *question, uint16_t after)
{
    model_consequence *on = (model_consequence *)question->on;
    char id[120];
    for (int i = RP_OUTCOME_STRONG; on && i <= RP_OUTCOME_NONE; i++) {
        snprintf(id, sizeof id, "%s.on.%s", question->id, rp_outcome_name((rp_outcome)i));
        take_critical(w, on[i].critical, question->place, id);
        take(w, &on[i].because, question->place, "the reason, afterwards", "%s.because", id);
        take_beats(w, on[i].beats, after);
    }
}

static void take_question(walker *w, model_question *question, uint16_t after)
{
    take(w, &question->prompt, question->place, "a question", "%s.prompt", question->id);
    take(w, &question->unit, question->place, "behind a figure", "%s.unit", question->id);
    for (size_t i = 0; i < question->field_count; i++) {
        model_field *field = (model_field *)&question->fields[i];
        take(w, &field->label, field->place, "the label of a field", "%s.label", field->id);
        for (size_t j = 0; j < field->option_count; j++)
            take_option(w, (model_option *)&field->options[j], after);
    }
    if (question->silence)
        take_option(w, (model_option *)question->silence, after);
    for (size_t i = 0; i < question->near_count; i++)
        take(w, (const char **)&question->near[i].text, question->place, "what went wrong", "%s.near.%zu",
             question->id, i + 1);
    take(w, &question->because, question->place, "the reason, afterwards", "%s.because", question->id);
    take_outcomes(w, question, after);
}

/* Who speaks, as the original calls them. */
static void take_line(walker *w, model_beat *beat)
{
    const model_actor *actor = &w->scenario->actors[beat->as.line.actor];
    char note[120];
    int mood = beat->as.line.mood;
    snprintf(note, sizeof note, "%s says%s%s", actor->name, mood < 0 ? "" : ", ",
             mood < 0 ? "" : rp_mood_name((rp_mood)mood));
    take(w, &beat->as.line.text, beat->place, note, "%s.line.%zu", w->scenario->scenes[beat->scene].id,
         ++w->lines);
}

/* A list of beats, and what its beats hold, up to the beat that follows the list. */
static void take_beats(walker *w, uint16_t first, uint16_t until)
{
    for (uint16_t at = first; at != until; at = w->scenario->beats[at].next) {
        model_beat *beat = &w->scenario->beats[at];
        switch (beat->kind) {
        case BEAT_LINE: take_line(w, beat); break;
        case BEAT_NARRATE:
            take(w, &beat->as.narrate, beat->place, "narrated", "%s.line.%zu",
                 w->scenario->scenes[beat->scene].id, ++w->lines);
            break;
        case BEAT_WHEN:
            take_beats(w, beat->as.when.then, beat->next);
            take_beats(w, beat->as.when.otherwise, beat->next);
            break;
        case BEAT_ASK: take_question(w, &w->scenario->questions[beat->as.question], beat->next); break;
        default: break;
        }
    }
}

/* --- endings and afterwards --- */

static void take_ending(walker *w, model_ending *ending)
{
    char id[120];
    take(w, &ending->title, ending->place, "the title of an ending", "ending.%s.title", ending->id);
    snprintf(id, sizeof id, "ending.%s.text", ending->id);
    take_list(w, ending->text, ending->text_count, ending->place, "an ending", id);
    take(w, &ending->customer, ending->place, "what came of it for the customer", "ending.%s.customer",
         ending->id);
    take(w, &ending->business, ending->place, "what came of it for the business", "ending.%s.business",
         ending->id);
}

static void take_afterwards(walker *w)
{
    static const source_place nowhere = { NULL, 0 };
    const char *const *prompts = w->scenario->about.prompts;
    size_t count = 0;
    while (prompts[count])
        count++;
    take_list(w, prompts, count, nowhere, "a prompt for the reflective entry", "reflect");
    for (size_t i = 0; i < w->scenario->discussion_count; i++) {
        rp_discussion *one = &w->scenario->discussions[i];
        take(w, &one->question, nowhere, "the assessor may ask", "discuss.%zu.question", i + 1);
        take(w, &one->listen_for, nowhere, "for the assessor", "discuss.%zu.listen_for", i + 1);
    }
}

/* --- words that texts and options show --- */

static void take_values(walker *w)
{
    for (size_t i = 0; i < w->scenario->variable_count; i++) {
        const model_variable *variable = &w->scenario->variables[i];
        for (size_t j = 0; w->inserts[i] && j < variable->value_count; j++)
            take(w, (const char **)&variable->shown[j], variable->place, "put into a text", "state.%s.%s",
                 variable->name, variable->values[j]);
    }
}

/* Whether some option, or some silence, is the program's own. */
static bool has_wait(const rp_scenario *scenario, bool silence)
{
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_question *question = &scenario->questions[i];
        if (silence && question->silence)
            return true;
        for (size_t j = 0; !silence && j < question->field_count; j++)
            for (size_t k = 0; k < question->fields[j].option_count; k++)
                if (question->fields[j].options[k].kind == RP_OPTION_WAIT)
                    return true;
    }
    return false;
}

static void take_words(walker *w)
{
    static const source_place nowhere = { NULL, 0 };
    model_words *words = &w->scenario->words;
    const struct {
        bool shown;
        const char **text, *name;
    } all[] = { { w->inserts[INSERT_FLAG], &words->yes, "yes" },
                { w->inserts[INSERT_FLAG], &words->no, "no" },
                { w->inserts[INSERT_YOU], &words->you, "you" },
                { has_wait(w->scenario, false), &words->wait, "wait" },
                { has_wait(w->scenario, true), &words->silence, "silence" } };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i].shown)
            take(w, all[i].text, nowhere, "a word of the program", "word.%s", all[i].name);
}

void phrases_walk(rp_scenario *scenario, phrases_exchange *exchange, void *data)
{
    walker w = { .scenario = scenario, .exchange = exchange, .data = data, .id = STR_EMPTY };
    take_head(&w);
    for (size_t i = 0; i < scenario->exhibit_count; i++)
        take_exhibit(&w, &scenario->exhibits[i], scenario->exhibit_places[i]);
    for (size_t i = 0; i < scenario->scene_count; i++) {
        w.lines = 0;
        take_beats(&w, scenario->scenes[i].first, 0);
    }
    for (size_t i = 0; i < scenario->ending_count; i++)
        take_ending(&w, &scenario->endings[i]);
    take_afterwards(&w);
    take_values(&w);
    take_words(&w);
    str_finish(&w.id);
}
