/* What the files of the scenario builder share. A builder holds what grows while building; at the end it is
 * copied into the scenario in one piece. */
#ifndef CORE_BUILDER_H
#define CORE_BUILDER_H

#include "core/fields.h"
#include "core/model.h"

typedef struct builder {
    fields_context context; /* context.owner is this builder */
    rp_scenario *scenario;
    const rp_framework *framework;
    const rp_looks *const *looks; /* two lists of faces with names, to be searched in that order */
    const source_form *const *forms;
    size_t form_count;
    const struct head_fields *head; /* as read by build_head */
    bool claims_unsure;             /* what is claimed could not be read: tags are not held to it */
    source_place variables_over;    /* where the first value over the limit is declared */
    model_beat *beats;              /* beat 0 is BEAT_NOTHING */
    size_t beat_count, beat_capacity;
    model_question *questions;
    size_t question_count, question_capacity;
    model_critical *criticals;
    size_t critical_count, critical_capacity;
    size_t once_count;
    int *tagging;   /* per claim: questions or fields that tag it */
    uint16_t scene; /* being built */
    size_t ordinal; /* of the last question met in it */
    bool over;      /* a limit of beats or questions is passed: said once */
} builder;

static inline builder *builder_of(fields_context *context)
{
    return context->owner;
}

/* Tags of an option as they are read: field by field into one list. */
typedef struct tag_list {
    model_tag tags[LIMIT_CLAIMS];
    size_t count;
} tag_list;

typedef struct claim_list {
    const uint16_t *items;
    size_t count;
} claim_list;

/* Readers for the things only scenarios have; see fields.h. */
field_reader field_condition; /* model_condition */
field_reader field_add;       /* model_effects */
field_reader field_set;       /* model_effects */
field_reader field_after;     /* model_effects */
field_reader field_tags;      /* tag_list; extra: const rp_outcome * */
field_reader field_claims;    /* claim_list: claimed ids */
field_reader field_ties;      /* claim_list: claimed marking points */
field_reader field_trap;      /* const char *: a misconception of the framework */

extern const rp_outcome tag_strengths[3];

/* `value` is a text or a function. */
bool build_condition(builder *b, source_place place, const source_value *value, model_condition *out);

/* The beats of a list. `*first` is where it starts, or `continuation` where it is empty; every path through
 * it ends in a `go` or goes on at `continuation`. Returns whether it always leaves. */
bool build_list(builder *b, source_place place, const source_list *list, uint16_t continuation,
                uint16_t *first);

/* The question of a form whose beat is `beat`; see build_list for the rest. */
bool build_question(builder *b, const source_form *form, uint16_t beat, uint16_t continuation, bool *leaves);

/* Parts of build_question. Each reports what is wrong and fills what it can. */
void build_options(builder *b, const source_form *form, model_question *question, const source_list *list,
                   const source_value *silence, uint16_t continuation, bool *leaves);
void build_form_fields(builder *b, const source_form *form, model_question *question, const source_list *list,
                       uint16_t continuation);
/* The cards of a build or a rank. */
void build_cards(builder *b, const source_form *form, model_question *question, const source_list *list,
                 size_t least, size_t most, uint16_t continuation);
/* `possible[outcome]`: whether it can occur; a key of `on` that cannot is an error. */
void build_outcomes(builder *b, const source_form *form, model_question *question, const source_value *on,
                    uint16_t continuation, const bool possible[4]);

/* The document that `value` names, or -1, reported. `word` is the form that names it. */
int build_find_exhibit(builder *b, source_place place, const source_value *value, const char *word);

/* A critical error of a question. `ties` NULL: all claimed marking points. Returns its index. */
uint16_t build_critical(builder *b, uint16_t question, const char *why, const claim_list *ties);

/* A set of claims, and counting that one question or field tags them; reports where there are too many. */
typedef struct claim_set {
    uint64_t bits[(LIMIT_CLAIMS + 63) / 64];
} claim_set;
void claim_set_add(claim_set *set, uint16_t claim);
void build_count_tagging(builder *b, source_place place, const claim_set *claims);

/* An actor's face: as `value` says, or made from the name where it is NULL or names no face. Reports what is wrong;
 * none of it stops the loading, since a story can be played with any face. */
void build_look(builder *b, source_place place, const char *name, const source_value *value,
                model_look *written, rp_look *out);

void build_exhibit(builder *b, const source_form *form, rp_exhibit *out);

/* How many declarations of the word there are; too many are reported where the limit is passed. */
size_t build_count_forms(builder *b, const char *word, size_t most);

/* scenario { … }, state and cast: everything that others refer to. False where there is no scenario { … }: then
 * the rest can still be looked through for mistakes. */
bool build_head(builder *b, const char *path, const char *folder);
void build_state(builder *b);
/* Whether the scenario wanted to claim this id and could not, which was reported. */
bool build_claim_failed(const builder *b, const char *id);
/* What the head itself refers to: values in its texts, scenes, documents. Once all names are known. */
void build_head_references(builder *b);

#endif
