/* A scenario from its declarations: names first, so that everything else can refer to them in any order;
 * then documents, scenes and the rest; then one piece of memory. */
#include "core/build.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"
#include "core/builder.h"
#include "core/state.h"

typedef bool form_visitor(builder *b, const source_form *form, size_t index);

/* Calls `visit` for every declaration of that word; returns how many there are. */
static size_t each_form(builder *b, const char *word, form_visitor *visit)
{
    size_t count = 0;
    for (size_t i = 0; i < b->form_count; i++)
        if (str_is(b->forms[i]->word, word)) {
            if (visit)
                visit(b, b->forms[i], count);
            count++;
        }
    return count;
}

/* --- names --- */

static const char *take_name(builder *b, const source_form *form, const char *word)
{
    char what[40];
    snprintf(what, sizeof what, "the name of a%s %s", strchr("aeiou", *word) ? "n" : "", word);
    const char *id = fields_take_id(&b->context, form->place, &form->first, what);
    if (id || form->first.kind != SOURCE_TEXT)
        return id;
    return arena_text(b->context.memory,
                      form->first.as.text.bytes); /* so that what leads to it is not wrong too */
}

static bool name_scene(builder *b, const source_form *form, size_t index)
{
    model_scene *scene = &b->scenario->scenes[index];
    const char *id = take_name(b, form, "scene");
    *scene = (model_scene){ .id = id ? id : "", .place = form->place };
    for (size_t i = 0; id && i < index; i++)
        if (str_is(b->scenario->scenes[i].id, id))
            return fields_wrong(&b->context, form->place, RULE_DUPLICATE, NULL,
                                "there are two scenes '%s'; the first is in line %d", id,
                                b->scenario->scenes[i].place.line);
    if (id && strchr(id, '.'))
        return fields_wrong(&b->context, form->place, RULE_TEXT, NULL,
                            "the name of a scene cannot hold a dot: '%s'", id);
    return id;
}

static bool name_ending(builder *b, const source_form *form, size_t index)
{
    model_ending *ending = &b->scenario->endings[index];
    const char *id = take_name(b, form, "ending");
    *ending = (model_ending){ .id = id ? id : "", .place = form->place };
    for (size_t i = 0; id && i < index; i++)
        if (str_is(b->scenario->endings[i].id, id))
            return fields_wrong(&b->context, form->place, RULE_DUPLICATE, NULL,
                                "there are two endings '%s'; the first is in line %d", id,
                                b->scenario->endings[i].place.line);
    int scene = id ? model_find_scene(b->scenario, id) : -1;
    if (scene >= 0)
        return fields_wrong(&b->context, form->place, RULE_DUPLICATE, NULL,
                            "a scene and an ending share the name '%s'; the scene is in line %d", id,
                            b->scenario->scenes[scene].place.line);
    return id;
}

static bool name_exhibit(builder *b, const source_form *form, size_t index)
{
    const char *id = take_name(b, form, "exhibit");
    int first = id ? model_find_exhibit(b->scenario, id) : -1;
    if (first >= 0)
        fields_wrong(&b->context, form->place, RULE_DUPLICATE, NULL,
                     "there are two exhibits '%s'; the first is in line %d", id,
                     b->scenario->exhibit_places[first].line);
    b->scenario->exhibits[index].id = id ? id : "";
    b->scenario->exhibits[index].title = "";
    b->scenario->exhibit_places[index] = form->place;
    return id;
}

static void take_names(builder *b)
{
    rp_scenario *s = b->scenario;
    s->scene_count = build_count_forms(b, "scene", LIMIT_SCENES);
    s->ending_count = build_count_forms(b, "ending", LIMIT_SCENES);
    s->exhibit_count = build_count_forms(b, "exhibit", LIMIT_EXHIBITS);
    s->scenes = arena_allocate(&s->memory, s->scene_count * sizeof *s->scenes);
    s->endings = arena_allocate(&s->memory, s->ending_count * sizeof *s->endings);
    s->exhibits = arena_allocate(&s->memory, s->exhibit_count * sizeof *s->exhibits);
    s->exhibit_places = arena_allocate(&s->memory, s->exhibit_count * sizeof *s->exhibit_places);
    each_form(b, "scene", name_scene);
    each_form(b, "ending", name_ending);
    each_form(b, "exhibit", name_exhibit);
}

/* --- endings, scenes and the rest --- */

static const char *const outcomes[] = { "good", "mixed", "poor", NULL };
static const char *const promises[] = { "kept", "missed", NULL };

typedef struct ending_fields {
    const char *title, *customer, *business;
    int outcome, promise;
} ending_fields;

static bool build_ending(builder *b, const source_form *form, size_t index)
{
    static const field_spec specs[] = {
        { "title", field_shown, offsetof(ending_fields, title), true, NULL },
        { "outcome", field_word, offsetof(ending_fields, outcome), true, outcomes },
        { "customer", field_shown, offsetof(ending_fields, customer), false, NULL },
        { "business", field_shown, offsetof(ending_fields, business), false, NULL },
        { "promise", field_word, offsetof(ending_fields, promise), false, promises },
    };
    ending_fields fields = { .title = "", .promise = -1 };
    model_ending *out = &b->scenario->endings[index];
    size_t count, kept = 0;
    fields_read(&b->context, form->place, "an ending", fields_body(form), specs, 5, &fields, false);
    const source_value *items = fields_flatten(&b->context, form->place, fields_body(form), &count);
    const char **text = arena_allocate(b->context.memory, count * sizeof *text);
    for (size_t i = 0; i < count; i++) {
        const char *line = fields_take_shown(&b->context, form->place, &items[i], "what an ending says");
        if (line)
            text[kept++] = line;
    }
    out->title = fields.title;
    out->outcome = (rp_ending_outcome)fields.outcome;
    out->customer = fields.customer;
    out->business = fields.business;
    out->promise = (rp_promise)(fields.promise + 1);
    out->text = text;
    out->text_count = kept;
    return true;
}

static bool build_scene(builder *b, const source_form *form, size_t index)
{
    b->scene = (uint16_t)index;
    b->ordinal = 0;
    if (b->over)
        return false;
    fields_read(&b->context, form->place, "a scene", fields_body(form), NULL, 0, NULL, false);
    uint16_t first = 0;
    bool leaves = build_list(b, form->place, fields_body(form), 0, &first);
    b->scenario->scenes[index].first = first;
    if (leaves || b->over)
        return true;
    return fields_wrong(
        &b->context, form->place, RULE_LEAVE, "end it with go \"…\", or give every option one",
        "scene '%s' can come to its end without going anywhere", b->scenario->scenes[index].id);
}

static bool build_invariant(builder *b, const source_form *form, size_t index)
{
    model_invariant *out = &b->scenario->invariants[index];
    const char *name = fields_take_text(&b->context, form->place, &form->first, "the name of an 'always'");
    *out = (model_invariant){ .name = name ? name : "", .place = form->place };
    return build_condition(b, form->place, &form->second, &out->condition);
}

static bool build_discussion(builder *b, const source_form *form, size_t index)
{
    struct {
        const char *listen_for;
        claim_list points;
    } fields = { NULL, { NULL, 0 } };
    static const field_spec specs[] = {
        { "listen_for", field_text, 0, false, NULL },
        { "points", field_claims, sizeof(const char *), false, NULL },
    };
    rp_discussion *out = &b->scenario->discussions[index];
    const source_list *body = form->first.kind == SOURCE_LIST ? form->first.as.list : fields_body(form);
    size_t count;
    fields_read(&b->context, form->place, "'discuss'", body, specs, 2, &fields, false);
    const source_value *items = fields_flatten(&b->context, form->place, body, &count);
    out->question = count == 1
                        ? fields_take_text(&b->context, form->place, &items[0], "the question of a 'discuss'")
                        : NULL;
    if (count != 1)
        fields_wrong(&b->context, form->place, RULE_MISSING, NULL,
                     "'discuss' holds one question, here are %zu", count);
    out->listen_for = fields.listen_for;
    const char **points = arena_allocate(b->context.memory, (fields.points.count + 1) * sizeof *points);
    for (size_t i = 0; i < fields.points.count; i++)
        points[i] = b->scenario->claims[fields.points.items[i]]->id;
    out->points = points;
    return true;
}

static size_t count_prompts(builder *b)
{
    size_t all = 0;
    for (size_t i = 0; i < b->form_count; i++)
        if (str_is(b->forms[i]->word, "reflect"))
            all += fields_body(b->forms[i])->item_count;
    return all;
}

static void take_prompts(builder *b)
{
    size_t kept = 0;
    const char **prompts = arena_allocate(b->context.memory, (count_prompts(b) + 1) * sizeof *prompts);
    for (size_t i = 0; i < b->form_count; i++) {
        const source_form *form = b->forms[i];
        if (!str_is(form->word, "reflect"))
            continue;
        const source_list *body = fields_body(form);
        fields_read(&b->context, form->place, "'reflect'", body, NULL, 0, NULL, false);
        fields_whole(&b->context, form->place, body);
        for (size_t j = 0; j < body->item_count; j++) {
            const char *prompt = fields_take_shown(&b->context, form->place, &body->items[j], "a prompt");
            if (prompt)
                prompts[kept++] = prompt;
        }
    }
    b->scenario->about.prompts = prompts;
}

/* --- ids that must be different --- */

typedef struct named_place {
    const char *id;
    source_place place;
} named_place;

typedef struct named_places {
    named_place *items;
    size_t count, capacity;
} named_places;

static int by_id(const void *a, const void *b)
{
    const named_place *first = a, *second = b;
    int order = strcmp(first->id, second->id);
    return order ? order : first->place.line - second->place.line;
}

static void add_place(named_places *all, const char *id, const model_question *question)
{
    all->items = memory_grow(all->items, all->count, &all->capacity, sizeof *all->items);
    all->items[all->count++] = (named_place){ id, question->place };
}

static void add_places(named_places *all, const model_question *question)
{
    add_place(all, question->id, question);
    if (question->silence)
        add_place(all, question->silence->id, question);
    for (size_t i = 0; i < question->field_count; i++) {
        const model_field *field = &question->fields[i];
        if (field->id != question->id)
            add_place(all, field->id, question);
        for (size_t j = 0; j < field->option_count; j++)
            add_place(all, field->options[j].id, question);
    }
}

/* Whether the first `length` bytes of `id` are an id that is used twice. */
static bool is_doubled(const named_places *all, const char *id, size_t length)
{
    size_t low = 0, high = all->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strncmp(all->items[middle].id, id, length) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1 < all->count && strncmp(all->items[low].id, id, length) == 0 &&
           all->items[low].id[length] == '\0' && str_is(all->items[low].id, all->items[low + 1].id);
}

/* Question ids, given or made, and those of their parts name one thing each. Where two things share an id, their
 * parts are not told once more. */
static void check_ids(builder *b)
{
    static const char helper[] = "a helper that is used twice makes two questions: hand it the id";
    named_places all = { NULL, 0, 0 };
    for (size_t i = 0; i < b->question_count; i++)
        if (b->questions[i].id)
            add_places(&all, &b->questions[i]);
    if (all.count)
        qsort(all.items, all.count, sizeof *all.items, by_id);
    for (size_t i = 1, first = 0; i < all.count; i++) {
        const char *id = all.items[i].id, *dot = strrchr(id, '.');
        if (!str_is(id, all.items[first].id))
            first = i;
        else if (!dot || !is_doubled(&all, id, (size_t)(dot - id)))
            fields_wrong(&b->context, all.items[i].place, RULE_DUPLICATE,
                         all.items[i].place.line == all.items[first].place.line ? helper : NULL,
                         "the id '%s' is used twice; the first is in line %d", id,
                         all.items[first].place.line);
    }
    free(all.items);
}

/* --- the whole --- */

static void *keep(builder *b, const void *array, size_t count, size_t size)
{
    return arena_copy(&b->scenario->memory, array, count * size);
}

static void finish(builder *b)
{
    rp_scenario *s = b->scenario;
    s->beats = keep(b, b->beats, b->beat_count, sizeof *b->beats);
    s->beat_count = b->beat_count;
    s->questions = keep(b, b->questions, b->question_count, sizeof *b->questions);
    s->question_count = b->question_count;
    s->criticals = keep(b, b->criticals, b->critical_count, sizeof *b->criticals);
    s->critical_count = b->critical_count;
    s->once_count = b->once_count;
    for (size_t i = 0; i < s->question_count; i++)
        s->choose_count += s->questions[i].kind == RP_QUESTION_CHOOSE;
    s->files = arena_allocate(&s->memory, s->exhibit_count * sizeof *s->files);
    for (size_t i = 0; i < s->exhibit_count; i++)
        if (s->exhibits[i].file)
            s->files[s->file_count++] = (uint16_t)i;
    s->inserted = b->context.inserted;
    state_plan(s);
}

static void build_contents(builder *b)
{
    rp_scenario *s = b->scenario;
    size_t exhibits = 0;
    for (size_t i = 0; i < b->form_count; i++)
        if (str_is(b->forms[i]->word, "exhibit"))
            build_exhibit(b, b->forms[i], &s->exhibits[exhibits++]);
    each_form(b, "ending", build_ending);
    each_form(b, "scene", build_scene);
    s->invariant_count = each_form(b, "always", NULL);
    s->invariants = arena_allocate(&s->memory, s->invariant_count * sizeof *s->invariants);
    each_form(b, "always", build_invariant);
    s->discussion_count = each_form(b, "discuss", NULL);
    s->discussions = arena_allocate(&s->memory, s->discussion_count * sizeof *s->discussions);
    each_form(b, "discuss", build_discussion);
    take_prompts(b);
    check_ids(b);
}

rp_scenario *build_scenario(const source_file *source, const rp_framework *framework,
                            const rp_looks *const looks[2], const char *folder, rp_diagnostics *found)
{
    size_t before = rp_diagnostics_stops(found);
    arena memory;
    arena_init(&memory);
    rp_scenario *scenario = arena_allocate(&memory, sizeof *scenario);
    scenario->memory = memory;
    builder b = { .scenario = scenario,
                  .framework = framework,
                  .looks = looks,
                  .forms = source->forms,
                  .form_count = source->form_count };
    scenario->words = (model_words){ "yes", "no", "you", "Say nothing and wait", "Time ran out" };
    b.context =
        (fields_context){ .memory = &scenario->memory, .found = found, .scenario = scenario, .owner = &b };
    b.beats = memory_grow(NULL, 0, &b.beat_capacity, sizeof *b.beats);
    b.beats[b.beat_count++] = (model_beat){ .kind = BEAT_NOTHING };
    bool sound = build_head(&b, source->path, folder);
    take_names(&b);
    b.tagging = memory_allocate(scenario->claim_count * sizeof *b.tagging);
    build_contents(&b);
    build_head_references(&b);
    sound = sound && rp_diagnostics_stops(found) == before;
    if (sound)
        finish(&b);
    free(b.beats);
    free(b.questions);
    free(b.criticals);
    free(b.tagging);
    if (sound)
        return scenario;
    rp_scenario_destroy(scenario);
    return NULL;
}

size_t build_scenario_file_count(const rp_scenario *scenario)
{
    return scenario->file_count;
}

const char *build_scenario_file(const rp_scenario *scenario, size_t index, source_place *place)
{
    if (place)
        *place = scenario->exhibit_places[scenario->files[index]];
    return scenario->exhibits[scenario->files[index]].file;
}
