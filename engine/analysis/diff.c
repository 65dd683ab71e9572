/* The comparison as a whole, and of what is declared beside the story. */
#include "analysis/diff.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/differ.h"
#include "base/memory.h"
#include "base/str.h"

static const source_place nowhere = { NULL, 0 };

const char *diff_group_name(diff_group group)
{
    static const char *const names[] = { "text", "flow", "marks" };
    return names[group];
}

/* --- noting --- */

static void add(diff *all, diff_group group, const diff_thing *thing, const char *field, const char *before,
                const char *after)
{
    diff_changes *to = &all->groups[group];
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count++] = (diff_change){ group,
                                            thing->what,
                                            arena_text(&all->memory, thing->id),
                                            field,
                                            arena_text(&all->memory, before),
                                            arena_text(&all->memory, after),
                                            thing->place };
}

void diff_note(diff *all, diff_group group, const diff_thing *thing, const char *field, const char *before,
               const char *after)
{
    if (!str_is(before, after))
        add(all, group, thing, field, before, after);
}

void diff_note_number(diff *all, diff_group group, const diff_thing *thing, const char *field, double before,
                      double after)
{
    diff_note(all, group, thing, field, diff_number(&all->memory, before), diff_number(&all->memory, after));
}

void diff_note_flag(diff *all, diff_group group, const diff_thing *thing, const char *field, bool before,
                    bool after)
{
    diff_note(all, group, thing, field, before ? "yes" : "no", after ? "yes" : "no");
}

void diff_note_presence(diff *all, diff_group group, const diff_thing *thing, const char *before,
                        const char *after)
{
    add(all, group, thing, before ? "removed" : "added", before, after);
}

diff_pairs diff_match(diff *all, const match_item *old, size_t old_count, const match_item *new,
                      size_t new_count)
{
    diff_pairs pairs = { arena_allocate(&all->memory, (old_count + 1) * sizeof *pairs.to_new),
                         arena_allocate(&all->memory, (new_count + 1) * sizeof *pairs.to_old) };
    match_things(old, old_count, new, new_count, pairs.to_new, pairs.to_old);
    return pairs;
}

/* --- head --- */

static const char *joined(arena *memory, const char *const *list)
{
    str out = STR_EMPTY;
    for (; list && *list; list++)
        str_print(&out, "%s%s", out.length ? ", " : "", *list);
    const char *kept = out.length ? arena_text(memory, out.bytes) : NULL;
    str_finish(&out);
    return kept;
}

static bool claims(const rp_scenario *scenario, const char *id)
{
    for (size_t i = 0; i < scenario->claim_count; i++)
        if (str_is(scenario->claims[i]->id, id))
            return true;
    return false;
}

static void compare_claims(diff *all)
{
    for (size_t i = 0; i < all->old->claim_count; i++) {
        diff_thing thing = { "claim", all->old->claims[i]->id, nowhere };
        if (!claims(all->new, thing.id))
            diff_note_presence(all, DIFF_MARKS, &thing, thing.id, NULL);
    }
    for (size_t i = 0; i < all->new->claim_count; i++) {
        diff_thing thing = { "claim", all->new->claims[i]->id, nowhere };
        if (!claims(all->old, thing.id))
            diff_note_presence(all, DIFF_MARKS, &thing, NULL, thing.id);
    }
}

static const char *documents_of(diff *all, const rp_scenario *scenario)
{
    const char **ids = arena_allocate(&all->memory, (scenario->document_count + 1) * sizeof *ids);
    for (size_t i = 0; i < scenario->document_count; i++)
        ids[i] = scenario->exhibits[scenario->documents[i]].id;
    return joined(&all->memory, ids);
}

static void compare_head(diff *all)
{
    const rp_about *old = &all->old->about, *new = &all->new->about;
    diff_thing head = { "scenario", new->id, nowhere };
    diff_note(all, DIFF_TEXT, &head, "title", old->title, new->title);
    diff_note(all, DIFF_TEXT, &head, "summary", old->summary, new->summary);
    diff_note(all, DIFF_TEXT, &head, "setting", old->setting, new->setting);
    diff_note(all, DIFF_TEXT, &head, "role", old->role, new->role);
    diff_note(all, DIFF_TEXT, &head, "kind", old->kind, new->kind);
    diff_note(all, DIFF_TEXT, &head, "channel", old->channel, new->channel);
    diff_note(all, DIFF_TEXT, &head, "language", old->language, new->language);
    diff_note(all, DIFF_TEXT, &head, "authors", joined(&all->memory, old->authors),
              joined(&all->memory, new->authors));
    diff_note(all, DIFF_TEXT, &head, "promise", old->promise, new->promise);
    diff_note(all, DIFF_TEXT, &head, "target", old->promise_target, new->promise_target);
    diff_note_number(all, DIFF_TEXT, &head, "minutes", old->minutes, new->minutes);
    diff_note(all, DIFF_FLOW, &head, "id", old->id, new->id);
    diff_note(all, DIFF_FLOW, &head, "documents", documents_of(all, all->old), documents_of(all, all->new));
    if (all->scenes.to_new[all->old->start] != all->new->start)
        diff_note(all, DIFF_FLOW, &head, "start", all->old->scenes[all->old->start].id,
                  all->new->scenes[all->new->start].id);
    diff_note(all, DIFF_MARKS, &head, "family", old->family, new->family);
    diff_note(all, DIFF_MARKS, &head, "framework", old->framework, new->framework);
    compare_claims(all);
}

/* --- cast and state --- */

static const char *look_of(arena *memory, const model_look *look)
{
    str out = STR_EMPTY;
    str_add(&out, look->name);
    for (size_t i = 0; i + 1 < 2 * look->part_count; i += 2)
        str_print(&out, "%s%s = %s", out.length ? ", " : "", look->parts[i], look->parts[i + 1]);
    const char *kept = out.length ? arena_text(memory, out.bytes) : NULL;
    str_finish(&out);
    return kept;
}

static void compare_cast(diff *all)
{
    for (size_t i = 0; i < all->new->actor_count; i++) {
        const model_actor *new = &all->new->actors[i];
        size_t from = all->actors.to_old[i];
        diff_thing person = { "person", new->face.name, new->place };
        if (from == MATCH_NONE) {
            diff_note_presence(all, DIFF_TEXT, &person, NULL, new->face.name);
            continue;
        }
        const model_actor *old = &all->old->actors[from];
        diff_note(all, DIFF_TEXT, &person, "name", old->face.name, new->face.name);
        diff_note(all, DIFF_TEXT, &person, "role", old->face.role, new->face.role);
        diff_note(all, DIFF_TEXT, &person, "about", old->face.about, new->face.about);
        diff_note(all, DIFF_TEXT, &person, "look", look_of(&all->memory, &old->look),
                  look_of(&all->memory, &new->look));
        diff_note(all, DIFF_FLOW, &person, "mood", rp_mood_name(old->mood), rp_mood_name(new->mood));
    }
    for (size_t i = 0; i < all->old->actor_count; i++) {
        diff_thing person = { "person", all->old->actors[i].face.name, all->old->actors[i].place };
        if (all->actors.to_new[i] == MATCH_NONE)
            diff_note_presence(all, DIFF_TEXT, &person, person.id, NULL);
    }
}

static const char *type_of(arena *memory, const model_variable *variable)
{
    str out = STR_EMPTY;
    switch (variable->type) {
    case RP_VALUE_FLAG: return variable->start ? "true" : "flag";
    case RP_VALUE_LEVEL:
        return arena_print(memory, "level from %d to %d, starts with %d", variable->least, variable->most,
                           variable->start);
    case RP_VALUE_CHOICE: break;
    }
    for (size_t i = 0; i < variable->value_count; i++)
        str_print(&out, "%s%s", i ? ", " : "one of ", variable->values[i]);
    const char *kept = arena_text(memory, out.bytes);
    str_finish(&out);
    return kept;
}

static const model_variable *find_variable(const rp_scenario *scenario, const char *name)
{
    int index = model_find_variable(scenario, name, strlen(name));
    return index < 0 ? NULL : &scenario->variables[index];
}

static void compare_state(diff *all)
{
    for (size_t i = 0; i < all->new->variable_count; i++) {
        const model_variable *new = &all->new->variables[i], *old = find_variable(all->old, new->name);
        diff_thing value = { "value", new->name, new->place };
        const char *type = type_of(&all->memory, new);
        if (!old) {
            diff_note_presence(all, DIFF_FLOW, &value, NULL, type);
            continue;
        }
        diff_note(all, DIFF_FLOW, &value, "type", type_of(&all->memory, old), type);
        diff_note(all, DIFF_TEXT, &value, "chart", old->chart, new->chart);
    }
    for (size_t i = 0; i < all->old->variable_count; i++) {
        const model_variable *old = &all->old->variables[i];
        diff_thing value = { "value", old->name, old->place };
        if (!find_variable(all->new, old->name))
            diff_note_presence(all, DIFF_FLOW, &value, type_of(&all->memory, old), NULL);
    }
}

/* --- endings and the rest --- */

static void compare_ending(diff *all, const model_ending *old, const model_ending *new)
{
    static const char *const outcomes[] = { "good", "mixed", "poor" }, *const promises[] = { NULL, "kept",
                                                                                             "missed" };
    diff_thing thing = { "ending", new->id, new->place };
    diff_note(all, DIFF_FLOW, &thing, "id", old->id, new->id);
    diff_note(all, DIFF_TEXT, &thing, "title", old->title, new->title);
    for (size_t i = 0; i < old->text_count || i < new->text_count; i++)
        diff_note(all, DIFF_TEXT, &thing, "text", i < old->text_count ? old->text[i] : NULL,
                  i < new->text_count ? new->text[i] : NULL);
    diff_note(all, DIFF_TEXT, &thing, "customer", old->customer, new->customer);
    diff_note(all, DIFF_TEXT, &thing, "business", old->business, new->business);
    diff_note(all, DIFF_FLOW, &thing, "outcome", outcomes[old->outcome], outcomes[new->outcome]);
    diff_note(all, DIFF_FLOW, &thing, "promise", promises[old->promise], promises[new->promise]);
}

static void compare_endings(diff *all)
{
    for (size_t i = 0; i < all->new->ending_count; i++) {
        const model_ending *new = &all->new->endings[i];
        size_t from = all->endings.to_old[i];
        diff_thing thing = { "ending", new->id, new->place };
        if (from == MATCH_NONE)
            diff_note_presence(all, DIFF_FLOW, &thing, NULL, new->title);
        else
            compare_ending(all, &all->old->endings[from], new);
    }
    for (size_t i = 0; i < all->old->ending_count; i++) {
        diff_thing thing = { "ending", all->old->endings[i].id, all->old->endings[i].place };
        if (all->endings.to_new[i] == MATCH_NONE)
            diff_note_presence(all, DIFF_FLOW, &thing, all->old->endings[i].title, NULL);
    }
}

static const model_invariant *find_always(const rp_scenario *scenario, const char *name)
{
    for (size_t i = 0; i < scenario->invariant_count; i++)
        if (str_is(scenario->invariants[i].name, name))
            return &scenario->invariants[i];
    return NULL;
}

/* An `always` plays no part in a run: it is a promise about all of them. */
static void compare_always(diff *all)
{
    for (size_t i = 0; i < all->new->invariant_count; i++) {
        const model_invariant *new = &all->new->invariants[i], *old = find_always(all->old, new->name);
        diff_thing thing = { "always", new->name, new->place };
        const char *condition = diff_condition(&all->memory, &new->condition);
        if (old)
            diff_note(all, DIFF_FLOW, &thing, "condition", diff_condition(&all->memory, &old->condition),
                      condition);
        else
            diff_note_presence(all, DIFF_FLOW, &thing, NULL, condition);
    }
    for (size_t i = 0; i < all->old->invariant_count; i++) {
        const model_invariant *old = &all->old->invariants[i];
        diff_thing thing = { "always", old->name, old->place };
        if (!find_always(all->new, old->name))
            diff_note_presence(all, DIFF_FLOW, &thing, diff_condition(&all->memory, &old->condition), NULL);
    }
}

static size_t count_of(const char *const *list)
{
    size_t count = 0;
    while (list[count])
        count++;
    return count;
}

static void compare_afterwards(diff *all)
{
    const char *const *old = all->old->about.prompts, *const *new = all->new->about.prompts;
    size_t old_count = count_of(old), new_count = count_of(new);
    char id[32];
    for (size_t i = 0; i < old_count || i < new_count; i++) {
        snprintf(id, sizeof id, "reflect.%zu", i + 1);
        diff_thing thing = { "prompt", id, nowhere };
        diff_note(all, DIFF_TEXT, &thing, "words", i < old_count ? old[i] : NULL,
                  i < new_count ? new[i] : NULL);
    }
    for (size_t i = 0; i < all->old->discussion_count || i < all->new->discussion_count; i++) {
        static const rp_discussion none = { NULL, NULL, NULL };
        const rp_discussion *a = i < all->old->discussion_count ? &all->old->discussions[i] : &none,
                            *b = i < all->new->discussion_count ? &all->new->discussions[i] : &none;
        snprintf(id, sizeof id, "discuss.%zu", i + 1);
        diff_thing thing = { "discussion", id, nowhere };
        diff_note(all, DIFF_TEXT, &thing, "words", a->question, b->question);
        diff_note(all, DIFF_TEXT, &thing, "listen for", a->listen_for, b->listen_for);
        diff_note(all, DIFF_TEXT, &thing, "points", joined(&all->memory, a->points),
                  joined(&all->memory, b->points));
    }
}

/* --- the whole --- */

static void match_declared(diff *all)
{
    const rp_scenario *sides[] = { all->old, all->new };
    match_item *actors[2], *endings[2];
    for (int i = 0; i < 2; i++) {
        const rp_scenario *side = sides[i];
        actors[i] = arena_allocate(&all->memory, (side->actor_count + 1) * sizeof *actors[i]);
        endings[i] = arena_allocate(&all->memory, (side->ending_count + 1) * sizeof *endings[i]);
        for (size_t j = 0; j < side->actor_count; j++)
            actors[i][j] = (match_item){ side->actors[j].face.name,
                                         side->actors[j].face.about ? side->actors[j].face.about : "" };
        for (size_t j = 0; j < side->ending_count; j++)
            endings[i][j] = (match_item){ side->endings[j].id, side->endings[j].title };
    }
    all->actors = diff_match(all, actors[0], all->old->actor_count, actors[1], all->new->actor_count);
    size_t next = 0; /* whoever is left is taken to have another name, in the order declared */
    for (size_t i = 0; i < all->old->actor_count; i++) {
        while (next < all->new->actor_count && all->actors.to_old[next] != MATCH_NONE)
            next++;
        if (all->actors.to_new[i] != MATCH_NONE || next == all->new->actor_count)
            continue;
        all->actors.to_new[i] = next;
        all->actors.to_old[next] = i;
    }
    all->endings = diff_match(all, endings[0], all->old->ending_count, endings[1], all->new->ending_count);
}

diff *diff_create(const rp_scenario *old, const rp_scenario *new)
{
    diff *all = memory_allocate(sizeof *all);
    arena_init(&all->memory);
    all->old = old;
    all->new = new;
    match_declared(all);
    diff_match_story(all);
    compare_head(all);
    compare_cast(all);
    compare_state(all);
    diff_exhibits(all);
    diff_story(all);
    compare_endings(all);
    compare_always(all);
    compare_afterwards(all);
    return all;
}

void diff_destroy(diff *all)
{
    if (!all)
        return;
    for (int i = 0; i < DIFF_GROUPS; i++)
        free(all->groups[i].items);
    arena_finish(&all->memory);
    free(all);
}

void diff_add(diff *all, diff_group group, const char *what, const char *id, const char *field)
{
    diff_thing thing = { what, id, nowhere };
    add(all, group, &thing, field, NULL, NULL);
}

size_t diff_count(const diff *all, diff_group group)
{
    return all->groups[group].count;
}

const diff_change *diff_at(const diff *all, diff_group group, size_t index)
{
    return &all->groups[group].items[index];
}

int diff_version(const diff *all)
{
    return all->old->about.version + (all->groups[DIFF_FLOW].count || all->groups[DIFF_MARKS].count);
}
