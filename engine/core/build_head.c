/* What a scenario says of itself, whom it casts, what it remembers and what it claims to show. */
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/str.h"
#include "core/build.h"
#include "core/builder.h"

typedef struct head_fields {
    const char *id, *title, *family, *setting, *role, *framework, *summary, *language, *start;
    int version, kind, channel, minutes;
    field_list points, criteria, authors, documents;
    const source_value *promise, *shown_setting, *shown_role;
} head_fields;

#define AT(member) offsetof(head_fields, member)

static const field_range version_range = { 1, 1000000 };
static const field_range minute_range = { 1, 240 };
static const char *const kinds[] = { "service recovery", "de-escalation", "coaching", "feedback and planning",
                                     "improvement",      "promotion",     "teamwork", NULL };
static const char *const channels[] = { "phone", "in person", "chat", "email", "meeting", NULL };

static const field_spec head_specs[] = {
    { "id", field_id, AT(id), true, NULL },
    { "title", field_text, AT(title), true, NULL },
    { "family", field_id, AT(family), true, NULL },
    { "version", field_integer, AT(version), true, &version_range },
    { "kind", field_word, AT(kind), true, kinds },
    { "channel", field_word, AT(channel), true, channels },
    { "minutes", field_integer, AT(minutes), true, &minute_range },
    { "setting", field_any, AT(shown_setting), true, NULL },
    { "role", field_any, AT(shown_role), true, NULL },
    { "framework", field_id, AT(framework), true, NULL },
    { "points", field_ids, AT(points), true, NULL },
    { "criteria", field_ids, AT(criteria), true, NULL },
    { "summary", field_text, AT(summary), false, NULL },
    { "language", field_id, AT(language), false, NULL },
    { "authors", field_texts, AT(authors), false, NULL },
    { "start", field_id, AT(start), false, NULL },
    { "documents", field_ids, AT(documents), false, NULL },
    { "promise", field_any, AT(promise), false, NULL },
};

static const source_form *find_form(const source_form *const *forms, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(forms[i]->word, word))
            return forms[i];
    return NULL;
}

size_t build_count_forms(builder *b, const char *word, size_t most)
{
    size_t count = 0;
    source_place over = { NULL, 0 };
    for (size_t i = 0; i < b->form_count; i++)
        if (str_is(b->forms[i]->word, word) && ++count == most + 1)
            over = b->forms[i]->place;
    if (count > most)
        fields_wrong(&b->context, over, RULE_LIMIT, NULL, "%zu of '%s'; the limit is %zu", count, word, most);
    return count;
}

const char *build_framework_named(const source_file *source)
{
    const source_form *form = find_form(source->forms, source->form_count, "scenario");
    const source_list *body = form ? fields_body(form) : NULL;
    for (size_t i = 0; body && i < body->field_count; i++)
        if (str_is(body->fields[i].name, "framework") && body->fields[i].value.kind == SOURCE_TEXT)
            return body->fields[i].value.as.text.bytes;
    return NULL;
}

/* --- claims --- */

static const rp_definition *stand_in(builder *b, const char *id, rp_definition_kind kind)
{
    rp_definition *out = arena_allocate(b->context.memory, sizeof *out);
    *out =
        (rp_definition){ .id = id, .kind = kind, .group = "", .title = id, .needs_num = 2, .needs_den = 3 };
    return out;
}

static bool claim_one(builder *b, source_place place, const char *id, rp_definition_kind kind)
{
    static const char *const lists[] = {
        [RP_DEFINITION_POINT] = "points", [RP_DEFINITION_CRITERION] = "criteria"
    };
    rp_scenario *s = b->scenario;
    for (size_t i = 0; i < s->claim_count; i++)
        if (str_is(s->claims[i]->id, id))
            return fields_wrong(&b->context, place, RULE_DUPLICATE, NULL, "'%s' is claimed twice", id);
    const rp_definition *found = b->framework ? rp_framework_find(b->framework, id) : stand_in(b, id, kind);
    if (found && found->kind == kind) {
        s->claims[s->claim_count++] = found;
        return true;
    }
    if (found && (found->kind == RP_DEFINITION_POINT || found->kind == RP_DEFINITION_CRITERION))
        return fields_wrong(&b->context, place, RULE_UNKNOWN_VALUE, NULL, "'%s' is a %s: it belongs in '%s'",
                            id, rp_definition_kind_name(found->kind), lists[found->kind]);
    char hint[80];
    near search = fields_near(&b->context, id);
    for (size_t i = 0; i < rp_framework_count(b->framework); i++)
        if (rp_framework_at(b->framework, i)->kind == kind)
            near_try(&search, rp_framework_at(b->framework, i)->id);
    return fields_wrong(&b->context, place, RULE_UNKNOWN_NAME, fields_suggest(hint, search.best),
                        "the framework has no %s '%s'", rp_definition_kind_name(kind), id);
}

static void claim_all(builder *b, source_place place, const head_fields *head)
{
    rp_scenario *s = b->scenario;
    size_t count = head->points.count + head->criteria.count;
    s->claims = arena_allocate(b->context.memory, count * sizeof *s->claims);
    if (count > LIMIT_CLAIMS) {
        fields_wrong(&b->context, place, RULE_LIMIT, NULL,
                     "%zu points and criteria are claimed; the limit is %d", count, LIMIT_CLAIMS);
        return;
    }
    for (size_t i = 0; i < head->points.count; i++)
        claim_one(b, place, head->points.items[i], RP_DEFINITION_POINT);
    s->point_count = s->claim_count;
    for (size_t i = 0; i < head->criteria.count; i++)
        claim_one(b, place, head->criteria.items[i], RP_DEFINITION_CRITERION);
}

/* --- cast --- */

typedef struct actor_fields {
    const char *name, *role, *about;
    int mood;
    const source_value *look;
} actor_fields;

static const char *const moods[] = { "neutral", "pleased", "calm",     "worried", "upset",
                                     "annoyed", "angry",   "confused", NULL };

static void take_actor(builder *b, const source_form *form, model_actor *out)
{
    static const field_spec specs[] = {
        { "name", field_text, offsetof(actor_fields, name), true, NULL },
        { "role", field_text, offsetof(actor_fields, role), false, NULL },
        { "about", field_text, offsetof(actor_fields, about), false, NULL },
        { "mood", field_word, offsetof(actor_fields, mood), false, moods },
        { "look", field_any, offsetof(actor_fields, look), false, NULL },
    };
    actor_fields fields = { .name = "" };
    fields_read(&b->context, form->place, "an actor", fields_body(form), specs, 5, &fields, true);
    *out = (model_actor){ .face = { .name = fields.name, .role = fields.role, .about = fields.about },
                          .name = fields.name,
                          .mood = (rp_mood)fields.mood,
                          .place = form->place };
    build_look(b, form->place, fields.name, fields.look, &out->look, &out->face.look);
}

static void take_cast(builder *b)
{
    rp_scenario *s = b->scenario;
    s->actor_count = build_count_forms(b, "actor", LIMIT_ACTORS);
    s->actors = arena_allocate(b->context.memory, s->actor_count * sizeof *s->actors);
    for (size_t i = 0; i < b->form_count; i++)
        if (str_is(b->forms[i]->word, "actor"))
            take_actor(b, b->forms[i], &s->actors[b->forms[i]->actor]);
}

/* --- the head itself --- */

static void take_promise(builder *b, source_place place, const source_value *value, rp_about *out)
{
    struct {
        const char *text, *target;
    } fields = { NULL, NULL };
    static const field_spec specs[] = {
        { "text", field_shown, 0, true, NULL },
        { "target", field_shown_or_number, sizeof(const char *), true, NULL },
    };
    if (value->kind != SOURCE_LIST) {
        fields_wrong(&b->context, place, RULE_WRONG_TYPE, NULL,
                     "'promise' is written { text = \"…\", target = \"…\" }");
        return;
    }
    fields_read(&b->context, place, "'promise'", value->as.list, specs, 2, &fields, true);
    out->promise = fields.text;
    out->promise_target = fields.target;
}

static bool is_scenario_id(const char *id)
{
    return *id && strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(id);
}

/* Whether something was said of `word` already when it was written: then that is what there is to mend. */
static bool is_explained(const builder *b, const char *path, const char *word)
{
    char quoted[24];
    snprintf(quoted, sizeof quoted, "'%s", word);
    for (size_t i = 0; i < rp_diagnostics_count(b->context.found); i++) {
        const rp_diagnostic *one = rp_diagnostics_at(b->context.found, i);
        if (str_is(one->file, path) &&
            (strstr(one->message, quoted) || (one->hint && strstr(one->hint, quoted))))
            return true;
    }
    return false;
}

static const source_form *one_scenario(builder *b, const char *path)
{
    const source_form *first = find_form(b->forms, b->form_count, "scenario");
    if (!first && !is_explained(b, path, "scenario"))
        fields_wrong(&b->context, (source_place){ path, 0 }, RULE_MISSING, NULL,
                     "there is no scenario { … } in it");
    for (size_t i = 0; first && i < b->form_count; i++)
        if (b->forms[i] != first && str_is(b->forms[i]->word, "scenario"))
            fields_wrong(&b->context, b->forms[i]->place, RULE_DUPLICATE, NULL,
                         "there are two scenario { … }; the first is in line %d", first->place.line);
    return first;
}

static void check_id(builder *b, source_place place, const char *id, const char *folder)
{
    if (*id && !is_scenario_id(id))
        fields_wrong(&b->context, place, RULE_TEXT, NULL,
                     "the id '%s' may hold small letters, figures and '-' only", id);
    else if (*id && folder && !str_is(id, folder))
        fields_wrong(&b->context, place, RULE_RULES, NULL, "the id '%s' is not the name of its folder, '%s'",
                     id, folder);
}

static void describe(rp_about *about, const head_fields *head)
{
    static const char *const nobody[] = { NULL };
    *about = (rp_about){ .id = head->id,
                         .title = head->title,
                         .family = head->family,
                         .kind = kinds[head->kind],
                         .channel = channels[head->channel],
                         .summary = head->summary,
                         .language = head->language,
                         .framework = head->framework,
                         .authors = head->authors.items ? head->authors.items : nobody,
                         .version = head->version,
                         .minutes = head->minutes };
}

bool build_head(builder *b, const char *path, const char *folder)
{
    const source_form *form = one_scenario(b, path);
    head_fields *head = arena_allocate(b->context.memory, sizeof *head);
    *head = (head_fields){ .id = "", .language = "en-GB" };
    b->head = head;
    if (form) {
        fields_read(&b->context, form->place, "'scenario'", fields_body(form), head_specs,
                    sizeof head_specs / sizeof *head_specs, head, true);
        check_id(b, form->place, head->id, folder);
        claim_all(b, form->place, head);
    }
    b->scenario->place = form ? form->place : (source_place){ path, 0 };
    describe(&b->scenario->about, head);
    b->claims_unsure = !head->points.items || !head->criteria.items;
    build_state(b);
    take_cast(b);
    return form;
}

bool build_claim_failed(const builder *b, const char *id)
{
    const field_list *lists[] = { &b->head->points, &b->head->criteria };
    bool wanted = b->claims_unsure;
    for (size_t i = 0; i < 2; i++)
        for (size_t j = 0; j < lists[i]->count; j++)
            wanted = wanted || str_is(lists[i]->items[j], id);
    return wanted;
}

void build_head_references(builder *b)
{
    const source_form *form = find_form(b->forms, b->form_count, "scenario");
    rp_scenario *s = b->scenario;
    head_fields head = *b->head;
    char hint[80];
    if (!form)
        return;
    if (head.shown_setting)
        s->about.setting = fields_take_shown(&b->context, form->place, head.shown_setting, "'setting'");
    if (head.shown_role)
        s->about.role = fields_take_shown(&b->context, form->place, head.shown_role, "'role'");
    if (head.promise)
        take_promise(b, form->place, head.promise, &s->about);
    if (s->scene_count == 0 && !is_explained(b, form->place.file, "scene"))
        fields_wrong(&b->context, form->place, RULE_MISSING, NULL, "the scenario has no scene");
    int start = head.start ? model_find_scene(s, head.start) : 0;
    if (start < 0) {
        near search = fields_near(&b->context, head.start);
        for (size_t i = 0; i < s->scene_count; i++)
            near_try(&search, s->scenes[i].id);
        fields_wrong(&b->context, form->place, RULE_UNKNOWN_NAME, fields_suggest(hint, search.best),
                     "there is no scene '%s' to start with", head.start);
    }
    s->start = (uint16_t)(start < 0 ? 0 : start);
    s->documents = arena_allocate(b->context.memory, head.documents.count * sizeof *s->documents);
    for (size_t i = 0; i < head.documents.count; i++) {
        source_value value = { .kind = SOURCE_TEXT,
                               .as.text = { head.documents.items[i], strlen(head.documents.items[i]) } };
        int exhibit = build_find_exhibit(b, form->place, &value, "documents");
        if (exhibit >= 0)
            s->documents[s->document_count++] = (uint16_t)exhibit;
    }
}
