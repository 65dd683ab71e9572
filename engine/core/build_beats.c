/* Lists of beats. The beats of one list stand side by side, so what follows each is known before what it
 * holds is built; see model.h. */
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"
#include "core/builder.h"

typedef bool beat_builder(builder *b, const source_form *form, uint16_t beat, uint16_t continuation,
                          bool *leaves);

/* A beat is filled in after what it holds was built, since that may move the array. */
static model_beat *place_beat(builder *b, uint16_t beat, model_beat_kind kind)
{
    b->beats[beat].kind = kind;
    return &b->beats[beat];
}

static bool build_line(builder *b, const source_form *form, uint16_t beat, uint16_t continuation,
                       bool *leaves)
{
    static const char *const moods[] = { "neutral", "pleased", "calm",     "worried", "upset",
                                         "annoyed", "angry",   "confused", NULL };
    int mood = -1;
    (void)continuation, (void)leaves;
    const char *text = fields_take_shown(&b->context, form->place, &form->first, "what is said");
    for (int i = 0; form->mood && moods[i]; i++)
        if (str_is(moods[i], form->mood))
            mood = i;
    model_beat *out = place_beat(b, beat, BEAT_LINE);
    out->as.line.actor = (uint16_t)form->actor;
    out->as.line.mood = (int16_t)mood;
    out->as.line.text = text;
    return text;
}

static bool build_narration(builder *b, const source_form *form, uint16_t beat, uint16_t continuation,
                            bool *leaves)
{
    (void)continuation, (void)leaves;
    const char *text = fields_take_shown(&b->context, form->place, &form->first, "what 'narrate' says");
    place_beat(b, beat, BEAT_NARRATE)->as.narrate = text;
    return text;
}

int build_find_exhibit(builder *b, source_place place, const source_value *value, const char *word)
{
    char hint[80], what[40];
    snprintf(what, sizeof what, "what '%.16s' names", word);
    const char *id = fields_take_text(&b->context, place, value, what);
    if (!id)
        return -1;
    int index = model_find_exhibit(b->scenario, id);
    if (index >= 0)
        return index;
    near search = fields_near(&b->context, id);
    for (size_t i = 0; i < b->scenario->exhibit_count; i++)
        near_try(&search, b->scenario->exhibits[i].id);
    fields_wrong(&b->context, place, RULE_UNKNOWN_NAME, fields_suggest(hint, search.best),
                 "there is no exhibit '%s'", id);
    return -1;
}

static bool build_show(builder *b, const source_form *form, uint16_t beat, uint16_t continuation,
                       bool *leaves)
{
    (void)continuation, (void)leaves;
    int exhibit = build_find_exhibit(b, form->place, &form->first, "show");
    place_beat(b, beat, BEAT_SHOW)->as.exhibit = (uint16_t)(exhibit < 0 ? 0 : exhibit);
    return exhibit >= 0;
}

static bool build_change(builder *b, const source_form *form, uint16_t beat, uint16_t continuation,
                         bool *leaves)
{
    static const field_spec specs[] = {
        { "add", field_add, 0, false, NULL },
        { "set", field_set, 0, false, NULL },
        { "after", field_after, 0, false, NULL },
    };
    (void)continuation, (void)leaves;
    model_effects *effects = arena_allocate(b->context.memory, sizeof *effects);
    effects->place = form->place;
    const source_list *body = fields_body(form);
    bool sound = fields_read(&b->context, form->place, "'change'", body, specs, sizeof specs / sizeof *specs,
                             effects, true);
    if (sound && body->field_count == 0)
        sound = fields_wrong(&b->context, form->place, RULE_MISSING, NULL,
                             "'change' changes nothing; it takes add, set or after");
    place_beat(b, beat, BEAT_CHANGE)->as.change = effects;
    return sound;
}

static bool build_when(builder *b, const source_form *form, uint16_t beat, uint16_t continuation,
                       bool *leaves)
{
    static const field_spec specs[] = { { "otherwise", field_any, 0, false, NULL } };
    const source_value *otherwise = NULL;
    const source_list *body = fields_body(form);
    model_condition *condition = arena_allocate(b->context.memory, sizeof *condition);
    bool sound = build_condition(b, form->place, &form->first, condition);
    sound = fields_read(&b->context, form->place, "'when'", body, specs, 1, &otherwise, false) && sound;
    bool other_leaves =
        !otherwise && fields_has(body, "otherwise"); /* reported: nothing more is said of it */
    if (otherwise && otherwise->kind != SOURCE_LIST) {
        sound =
            fields_wrong(&b->context, form->place, RULE_WRONG_TYPE, NULL,
                         "'otherwise' must be a list of beats, not %s", fields_kind_words(otherwise->kind));
        otherwise = NULL;
        other_leaves = true;
    }
    if (form->second.kind == SOURCE_NOTHING)
        sound = fields_wrong(&b->context, form->place, RULE_MISSING,
                             "write the condition, then the table, without a comma between them",
                             "after 'when \"…\"' comes a table { … } with what happens then");
    uint16_t then = continuation, other = continuation;
    bool then_leaves = build_list(b, form->place, body, continuation, &then);
    if (otherwise)
        other_leaves = build_list(b, form->place, otherwise->as.list, continuation, &other);
    model_beat *out = place_beat(b, beat, BEAT_WHEN);
    out->as.when.condition = condition;
    out->as.when.then = then;
    out->as.when.otherwise = other;
    *leaves = then_leaves && other_leaves;
    return sound;
}

static bool build_go(builder *b, const source_form *form, uint16_t beat, uint16_t continuation, bool *leaves)
{
    (void)continuation;
    *leaves = true; /* also where it goes nowhere known: that is one mistake, not two */
    const char *id = fields_take_text(&b->context, form->place, &form->first, "where 'go' leads");
    model_beat *out = place_beat(b, beat, BEAT_GO);
    if (!id)
        return false;
    near search = fields_near(&b->context, id);
    int scene = model_find_scene(b->scenario, id);
    out->as.go.target = (uint16_t)scene;
    if (scene >= 0)
        return true;
    out->as.go.ends = true;
    for (size_t i = 0; i < b->scenario->ending_count; i++) {
        out->as.go.target = (uint16_t)i;
        if (str_is(b->scenario->endings[i].id, id))
            return true;
        near_try(&search, b->scenario->endings[i].id);
    }
    for (size_t i = 0; i < b->scenario->scene_count; i++)
        near_try(&search, b->scenario->scenes[i].id);
    char hint[80];
    return fields_wrong(&b->context, form->place, RULE_UNKNOWN_NAME, fields_suggest(hint, search.best),
                        "there is no scene or ending '%s' to go to", id);
}

static const struct {
    const char *word;
    beat_builder *build;
} beat_words[] = {
    { "line", build_line },       { "narrate", build_narration }, { "show", build_show },
    { "change", build_change },   { "when", build_when },         { "go", build_go },
    { "choose", build_question }, { "build", build_question },    { "rank", build_question },
    { "figure", build_question }, { "quote", build_question },    { "form", build_question },
    { "write", build_question },
};

static beat_builder *find_builder(const char *word)
{
    for (size_t i = 0; i < sizeof beat_words / sizeof *beat_words; i++)
        if (str_is(beat_words[i].word, word))
            return beat_words[i].build;
    return NULL;
}

/* Where a word that is no beat belongs; NULL for one that belongs in no question either. */
static const char *belongs(const char *word)
{
    static const char *const words[] = { "say", "act", "read", "wait", "card", "pick", NULL };
    static const char *const places[] = { "choose { … }", "build, rank or the fields of a form",
                                          "form { … }" };
    for (size_t i = 0; words[i]; i++)
        if (str_is(words[i], word))
            return places[i < 4 ? 0 : i - 3];
    return NULL;
}

static bool is_actor(const source_value *value)
{
    return value->kind == SOURCE_FORM && str_is(value->as.form->word, "actor");
}

/* Says what is wrong with something in a list of beats that is no beat. */
static void refuse(builder *b, source_place place, const source_value *value)
{
    if (value->kind == SOURCE_TEXT) {
        char start[32];
        size_t shown = utf8_cut(value->as.text.bytes, value->as.text.length, 24);
        memcpy(start, value->as.text.bytes, shown);
        start[shown] = '\0';
        fields_wrong(&b->context, place, "bare-text", "put the actor in front of it, or narrate",
                     "a bare text among the beats, beginning '%s': who says it?", start);
    } else if (is_actor(value)) {
        fields_wrong(&b->context, place, RULE_MISPLACED, "write it in quotes behind the name",
                     "an actor stands among the beats and says nothing");
    } else if (value->kind == SOURCE_FORM && belongs(value->as.form->word)) {
        fields_wrong(&b->context, value->as.form->place, RULE_MISPLACED, NULL,
                     "'%s' is no beat: it belongs in %s", value->as.form->word,
                     belongs(value->as.form->word));
    } else if (value->kind == SOURCE_FORM) {
        fields_wrong(&b->context, value->as.form->place, RULE_MISPLACED, NULL,
                     "'%s' cannot stand among the beats of a scene", value->as.form->word);
    } else {
        fields_wrong(&b->context, place, RULE_MISPLACED, NULL, "%s cannot stand among the beats of a scene",
                     fields_kind_words(value->kind));
    }
}

/* Room for `count` beats in a row; 0 where the limit is passed. */
static uint16_t reserve_beats(builder *b, source_place place, size_t count)
{
    if (b->beat_count - 1 + count > LIMIT_BEATS) {
        if (!b->over)
            fields_wrong(&b->context, place, RULE_LIMIT, NULL, "%zu beats up to here; the limit is %d",
                         b->beat_count - 1 + count, LIMIT_BEATS);
        b->over = true;
        return 0;
    }
    uint16_t first = (uint16_t)b->beat_count;
    for (size_t i = 0; i < count; i++) {
        b->beats = memory_grow(b->beats, b->beat_count, &b->beat_capacity, sizeof *b->beats);
        b->beats[b->beat_count++] = (model_beat){ .scene = b->scene };
    }
    return first;
}

bool build_list(builder *b, source_place place, const source_list *list, uint16_t continuation,
                uint16_t *first)
{
    size_t count, kept = 0;
    const source_value *items = fields_flatten(&b->context, place, list, &count);
    const source_form **forms = arena_allocate(b->context.memory, count * sizeof *forms);
    source_place nearest = place; /* what is no declaration has no place of its own */
    for (size_t i = 0; i < count; i++) {
        if (items[i].kind == SOURCE_FORM && !is_actor(&items[i])) /* which was declared elsewhere */
            nearest = items[i].as.form->place;
        if (items[i].kind == SOURCE_FORM && find_builder(items[i].as.form->word))
            forms[kept++] = items[i].as.form;
        else
            refuse(b, nearest, &items[i]);
    }
    *first = continuation;
    bool leaves =
        fields_broken(list) > 0; /* perhaps: what is unknown was reported, and that is one mistake */
    uint16_t start = kept ? reserve_beats(b, place, kept) : 0;
    if (!start)
        return leaves || b->over;
    *first = start;
    for (size_t i = 0; i < kept; i++) {
        uint16_t beat = (uint16_t)(start + i);
        uint16_t next = i + 1 < kept ? (uint16_t)(beat + 1) : continuation;
        bool this_leaves = false;
        b->beats[beat].next = next;
        b->beats[beat].place = forms[i]->place;
        find_builder(forms[i]->word)(b, forms[i], beat, next, &this_leaves);
        leaves = leaves || this_leaves;
    }
    return leaves;
}
