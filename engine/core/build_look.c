/* Faces: the parts that a look is written with, and the lists of them that have names. */
#include <stddef.h>
#include <stdio.h>

#include "base/near.h"
#include "base/str.h"
#include "core/build.h"
#include "core/builder.h"

/* The words of each part, in the order of its enum in look.h. */
static const char *const builds[] = { "medium", "slim", "broad", NULL };
static const char *const heads[] = { "oval", "round", "long", "square", "heart", NULL };
static const char *const skins[] = { "pale", "fair", "light", "olive", "tan", "brown", "deep", "dark", NULL };
static const char *const ages[] = { "adult", "child", "young", "middle", "older", NULL };
static const char *const hairs[] = { "short", "crop",  "shaved",   "bald",   "receding", "parted",
                                     "swept", "curly", "afro",     "pixie",  "bob",      "long",
                                     "waves", "bun",   "ponytail", "braids", "locs",     NULL };
static const char *const hair_colours[] = { "black", "dark brown", "brown", "auburn", "red",
                                            "blond", "grey",       "white", NULL };
static const char *const brow_kinds[] = { "soft", "thin", "thick", "straight", "arched", NULL };
static const char *const eye_kinds[] = { "almond", "round", "hooded", "monolid", NULL };
static const char *const eye_colours[] = { "brown", "dark", "hazel", "green", "blue", "grey", NULL };
static const char *const noses[] = { "straight", "small", "broad", "long", "round", NULL };
static const char *const lip_kinds[] = { "medium", "thin", "full", NULL };
static const char *const beards[] = { "none", "stubble", "moustache", "goatee", "short", "full", NULL };
static const char *const makeups[] = { "none", "light", "bold", NULL };
static const char *const marks[] = { "none", "freckles", "mole", "vitiligo", NULL };
static const char *const clothes[] = { "shirt", "blouse", "suit",  "jacket", "jumper", "cardigan", "hoodie",
                                       "polo",  "tunic",  "kurta", "coat",   "vest",   NULL };
static const char *const cloths[] = { "navy",    "blue",     "sky",   "teal",  "green", "olive",
                                      "mustard", "rust",     "red",   "rose",  "plum",  "lilac",
                                      "grey",    "charcoal", "cream", "white", NULL };
static const char *const headwears[] = { "none", "hijab",  "turban",   "kippah",
                                         "cap",  "beanie", "headwrap", NULL };
static const char *const glasses_kinds[] = { "none", "round", "square", "rimless", "winged", NULL };
static const char *const earring_kinds[] = { "none", "studs", "hoops", NULL };
static const char *const hearings[] = { "none", "aid", "implant", NULL };
static const char *const worn[] = { "none", "badge", "lanyard", "headset", NULL };
static const char *const mobilities[] = { "none", "wheelchair", "stick", "white cane", NULL };

#define AT(member) offsetof(rp_look, member)

static const field_spec look_specs[] = {
    { "build", field_word, AT(build), false, builds },
    { "head", field_word, AT(head), false, heads },
    { "skin", field_word, AT(skin), false, skins },
    { "age", field_word, AT(age), false, ages },
    { "hair", field_word, AT(hair), false, hairs },
    { "hair_colour", field_word, AT(hair_colour), false, hair_colours },
    { "brows", field_word, AT(brows), false, brow_kinds },
    { "eyes", field_word, AT(eyes), false, eye_kinds },
    { "eye_colour", field_word, AT(eye_colour), false, eye_colours },
    { "nose", field_word, AT(nose), false, noses },
    { "lips", field_word, AT(lips), false, lip_kinds },
    { "beard", field_word, AT(beard), false, beards },
    { "makeup", field_word, AT(makeup), false, makeups },
    { "marks", field_word, AT(marks), false, marks },
    { "clothes", field_word, AT(clothes), false, clothes },
    { "colour", field_word, AT(colour), false, cloths },
    { "under", field_word, AT(under), false, cloths },
    { "headwear", field_word, AT(headwear), false, headwears },
    { "headwear_colour", field_word, AT(headwear_colour), false, cloths },
    { "glasses", field_word, AT(glasses), false, glasses_kinds },
    { "earrings", field_word, AT(earrings), false, earring_kinds },
    { "hearing", field_word, AT(hearing), false, hearings },
    { "wears", field_word, AT(wears), false, worn },
    { "mobility", field_word, AT(mobility), false, mobilities },
};

enum { PARTS = sizeof look_specs / sizeof *look_specs };

size_t rp_look_part_count(void)
{
    return PARTS;
}

rp_look_part rp_look_part_at(size_t index)
{
    const field_spec *spec = &look_specs[index];
    return (rp_look_part){ spec->name, spec->extra, spec->offset };
}

/* --- one face --- */

/* What nobody mentioned is not there, where it can be absent; the rest is what the name alone would give. */
static rp_look begin_look(const char *name)
{
    rp_look out = rp_look_of_name(name);
    for (size_t i = 0; i < PARTS; i++)
        if (str_is(rp_look_part_at(i).words[0], "none"))
            *(int *)(void *)((char *)&out + look_specs[i].offset) = 0;
    return out;
}

static rp_look read_parts(fields_context *context, source_place place, const char *what, const char *name,
                          const source_list *list)
{
    rp_look out = begin_look(name);
    fields_read(context, place, what, list, look_specs, PARTS, &out, true);
    return out;
}

/* Kept as it is written, to be compared with other versions. */
static void keep_parts(arena *memory, const source_list *list, model_look *out)
{
    const char **parts = arena_allocate(memory, 2 * list->field_count * sizeof *parts);
    for (size_t i = 0; i < list->field_count; i++) {
        const source_field *field = &list->fields[i];
        if (!field->name || field->value.kind != SOURCE_TEXT)
            continue;
        parts[2 * out->part_count] = arena_text(memory, field->name);
        parts[2 * out->part_count++ + 1] = arena_text(memory, field->value.as.text.bytes);
    }
    out->parts = parts;
}

static const rp_look *find_look(builder *b, fields_context *context, source_place place, const char *wanted)
{
    char hint[80];
    near search = fields_near(context, wanted);
    for (size_t i = 0; i < 2; i++) {
        const rp_look *found = rp_looks_find(b->looks[i], wanted);
        if (found)
            return found;
        for (size_t j = 0; j < rp_looks_count(b->looks[i]); j++)
            near_try(&search, rp_looks_name(b->looks[i], j));
    }
    fields_suggest(hint, search.best);
    fields_wrong(context, place, RULE_UNKNOWN_NAME, *hint ? hint : "looks are declared in common/looks.lua",
                 "there is no look '%s'", wanted);
    return NULL;
}

void build_look(builder *b, source_place place, const char *name, const source_value *value,
                model_look *written, rp_look *out)
{
    fields_context context = b->context;
    context.found = rp_diagnostics_create();
    *out = rp_look_of_name(name);
    if (value && value->kind == SOURCE_TEXT) {
        written->name = fields_take_text(&context, place, value, "'look'");
        const rp_look *found = written->name ? find_look(b, &context, place, written->name) : NULL;
        if (found)
            *out = *found;
    } else if (value && value->kind == SOURCE_LIST) {
        keep_parts(context.memory, value->as.list, written);
        *out = read_parts(&context, place, "'look'", name, value->as.list);
    } else if (value)
        fields_wrong(&context, place, RULE_WRONG_TYPE, NULL, "'look' is a name or a table of parts");
    rp_diagnostics_soften(b->context.found, context.found);
    rp_diagnostics_destroy(context.found);
}

bool build_wants_looks(const source_file *source)
{
    for (size_t i = 0; i < source->form_count; i++) {
        const source_list *body = fields_body(source->forms[i]);
        if (!str_is(source->forms[i]->word, "actor"))
            continue;
        for (size_t j = 0; j < body->field_count; j++)
            if (str_is(body->fields[j].name, "look") && body->fields[j].value.kind == SOURCE_TEXT)
                return true;
    }
    return false;
}

/* --- faces with names --- */

struct rp_looks {
    arena memory;
    const char **names;
    rp_look *looks;
    size_t count;
};

static void take_named(fields_context *context, const source_form *form, rp_looks *out)
{
    const char *name = fields_take_id(context, form->place, &form->first, "the name of a look");
    if (!name)
        return;
    if (rp_looks_find(out, name))
        fields_wrong(context, form->place, RULE_DUPLICATE, NULL, "there are two looks '%s'", name);
    char what[80];
    snprintf(what, sizeof what, "look '%s'", name);
    out->looks[out->count] = read_parts(context, form->place, what, name, fields_body(form));
    out->names[out->count++] = name;
}

rp_looks *build_looks(const source_file *source, rp_diagnostics *found)
{
    arena memory;
    arena_init(&memory);
    rp_looks *out = arena_allocate(&memory, sizeof *out);
    out->memory = memory;
    out->names = arena_allocate(&out->memory, source->form_count * sizeof *out->names);
    out->looks = arena_allocate(&out->memory, source->form_count * sizeof *out->looks);
    fields_context context = { .memory = &out->memory, .found = found };
    for (size_t i = 0; i < source->form_count; i++)
        take_named(&context, source->forms[i], out);
    return out;
}

void rp_looks_destroy(rp_looks *looks)
{
    if (!looks)
        return;
    arena memory = looks->memory; /* the list itself lies in it */
    arena_finish(&memory);
}

size_t rp_looks_count(const rp_looks *looks)
{
    return looks ? looks->count : 0;
}

const char *rp_looks_name(const rp_looks *looks, size_t index)
{
    return looks->names[index];
}

const rp_look *rp_looks_find(const rp_looks *looks, const char *name)
{
    for (size_t i = 0; i < rp_looks_count(looks); i++)
        if (str_is(looks->names[i], name))
            return &looks->looks[i];
    return NULL;
}
