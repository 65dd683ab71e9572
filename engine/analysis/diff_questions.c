/* Two questions that are the same one, and what follows from their answers. */
#include "analysis/differ.h"
#include "base/str.h"

/* --- what follows from an answer --- */

static const model_critical *critical_of(const rp_scenario *scenario, uint16_t index)
{
    return index == MODEL_NONE ? NULL : &scenario->criticals[index];
}

static const char *ties_of(diff *all, const rp_scenario *scenario, const model_critical *critical)
{
    const char *ties = diff_claims(&all->memory, scenario, critical->ties, critical->tie_count);
    return ties ? ties : "nothing";
}

static void compare_critical(diff *all, const diff_thing *thing, uint16_t old_index, uint16_t new_index)
{
    const model_critical *old = critical_of(all->old, old_index), *new = critical_of(all->new, new_index);
    if (!old || !new) {
        diff_note(all, DIFF_MARKS, thing, "critical", old ? old->why : NULL, new ? new->why : NULL);
        return;
    }
    diff_note(all, DIFF_TEXT, thing, "critical", old->why, new->why);
    diff_note(all, DIFF_MARKS, thing, "ties", ties_of(all, all->old, old), ties_of(all, all->new, new));
}

static void compare_consequences(diff *all, const diff_thing *thing, const model_consequence *old,
                                 uint16_t old_until, const model_consequence *new, uint16_t new_until)
{
    compare_critical(all, thing, old->critical, new->critical);
    diff_note(all, DIFF_TEXT, thing, "because", old->because, new->because);
    diff_note(all, DIFF_FLOW, thing, "effects", diff_effects(&all->memory, all->old, &old->effects),
              diff_effects(&all->memory, all->new, &new->effects));
    diff_beats(all, thing, old->beats, old_until, new->beats, new_until);
}

/* --- options --- */

static const char *const option_words[] = { [RP_OPTION_SAY] = "say",
                                            [RP_OPTION_ACT] = "act",
                                            [RP_OPTION_READ] = "read",
                                            [RP_OPTION_WAIT] = "wait",
                                            [RP_OPTION_CARD] = "card" };

static const char *what_of(const model_option *option)
{
    return option->is_silence ? "silence" : option->kind == RP_OPTION_CARD ? "card" : "option";
}

static void compare_options(diff *all, const model_option *old, uint16_t old_until, const model_option *new,
                            uint16_t new_until)
{
    diff_thing thing = { what_of(new), new->id, new->place };
    diff_note(all, DIFF_FLOW, &thing, "id", old->id, new->id);
    diff_note(all, DIFF_FLOW, &thing, "kind", option_words[old->kind], option_words[new->kind]);
    if (old->kind == RP_OPTION_READ && new->kind == RP_OPTION_READ) {
        if (all->exhibits.to_new[old->exhibit] != new->exhibit)
            diff_note(all, DIFF_FLOW, &thing, "document", all->old->exhibits[old->exhibit].id,
                      all->new->exhibits[new->exhibit].id);
    } else {
        diff_note(all, DIFF_TEXT, &thing, "words", old->text, new->text);
    }
    diff_note(all, DIFF_MARKS, &thing, "tags", diff_tags(&all->memory, all->old, old),
              diff_tags(&all->memory, all->new, new));
    diff_note(all, DIFF_MARKS, &thing, "trap", old->trap, new->trap);
    diff_note_flag(all, DIFF_MARKS, &thing, "right", old->right, new->right);
    diff_note(all, DIFF_TEXT, &thing, "tone", old->tone, new->tone);
    diff_note(all, DIFF_TEXT, &thing, "stance", old->stance, new->stance);
    diff_note(all, DIFF_FLOW, &thing, "when", diff_condition(&all->memory, &old->when),
              diff_condition(&all->memory, &new->when));
    diff_note_flag(all, DIFF_FLOW, &thing, "once", old->once != MODEL_NONE, new->once != MODEL_NONE);
    compare_consequences(all, &thing, &old->then, old_until, &new->then, new_until);
}

/* One more answer, or one fewer: where something counts, chances change with it. */
static void note_option(diff *all, const rp_scenario *scenario, const model_option *option, bool scored,
                        bool is_new)
{
    diff_thing thing = { what_of(option), option->id, option->place };
    const char *tags = diff_tags(&all->memory, scenario, option);
    const char *words = arena_print(&all->memory, "%s \"%s\"%s%s", option_words[option->kind], option->text,
                                    tags ? ", " : "", tags ? tags : "");
    bool counts = scored || tags || option->trap || option->then.critical != MODEL_NONE;
    diff_note_presence(all, counts ? DIFF_MARKS : DIFF_FLOW, &thing, is_new ? NULL : words,
                       is_new ? words : NULL);
}

static match_item *items_of(diff *all, const model_field *field)
{
    match_item *items = arena_allocate(&all->memory, (field->option_count + 1u) * sizeof *items);
    for (size_t i = 0; i < field->option_count; i++)
        items[i] = (match_item){ field->options[i].id, field->options[i].text };
    return items;
}

/* The cards of a rank stand in the right order: another order is another answer. */
static void compare_order(diff *all, const model_question *question, const diff_pairs *pairs, size_t count)
{
    diff_thing thing = { "question", question->id, question->place };
    size_t last = 0;
    for (size_t i = 0; i < count; i++) {
        if (pairs->to_new[i] == MATCH_NONE)
            continue;
        if (pairs->to_new[i] < last) {
            diff_note(all, question->kind == RP_QUESTION_RANK ? DIFF_MARKS : DIFF_FLOW, &thing, "order", NULL,
                      "another");
            return;
        }
        last = pairs->to_new[i];
    }
}

static void compare_fields(diff *all, const model_question *old_question, const model_question *question,
                           size_t index)
{
    const model_field *old = &old_question->fields[index], *new = &question->fields[index];
    uint16_t old_until = all->old->beats[old_question->beat].next,
             until = all->new->beats[question->beat].next;
    bool scored = old_question->scored || question->scored;
    diff_thing thing = { "field", new->id, new->place };
    diff_note(all, DIFF_TEXT, &thing, "label", old->label, new->label);
    diff_pairs pairs =
        diff_match(all, items_of(all, old), old->option_count, items_of(all, new), new->option_count);
    compare_order(all, question, &pairs, old->option_count);
    for (size_t i = 0; i < new->option_count; i++) {
        if (pairs.to_old[i] == MATCH_NONE)
            note_option(all, all->new, &new->options[i], scored, true);
        else
            compare_options(all, &old->options[pairs.to_old[i]], old_until, &new->options[i], until);
    }
    for (size_t i = 0; i < old->option_count; i++)
        if (pairs.to_new[i] == MATCH_NONE)
            note_option(all, all->old, &old->options[i], scored, false);
}

/* --- the question itself --- */

static void compare_near(diff *all, const diff_thing *thing, const model_question *old,
                         const model_question *new)
{
    for (size_t i = 0; i < old->near_count || i < new->near_count; i++) {
        const model_near *a = i < old->near_count ? &old->near[i] : NULL,
                         *b = i < new->near_count ? &new->near[i] : NULL;
        diff_note(all, DIFF_MARKS, thing, "near", a ? diff_number(&all->memory, a->number) : NULL,
                  b ? diff_number(&all->memory, b->number) : NULL);
        diff_note(all, DIFF_TEXT, thing, "near", a ? a->text : NULL, b ? b->text : NULL);
    }
}

static void compare_outcomes(diff *all, const model_question *old, const model_question *new)
{
    uint16_t old_until = all->old->beats[old->beat].next, until = all->new->beats[new->beat].next;
    for (int i = RP_OUTCOME_STRONG; i <= RP_OUTCOME_NONE; i++) {
        model_consequence nothing[2] = { { .critical = MODEL_NONE, .beats = old_until },
                                         { .critical = MODEL_NONE, .beats = until } };
        diff_thing thing = { "outcome",
                             arena_print(&all->memory, "%s.on.%s", new->id, rp_outcome_name((rp_outcome)i)),
                             new->place };
        compare_consequences(all, &thing, old->on ? &old->on[i] : &nothing[0], old_until,
                             new->on ? &new->on[i] : &nothing[1], until);
    }
}

static void compare_silence(diff *all, const model_question *old, const model_question *new)
{
    bool scored = old->scored || new->scored;
    if (old->silence && new->silence)
        compare_options(all, old->silence, all->old->beats[old->beat].next, new->silence,
                        all->new->beats[new->beat].next);
    else if (old->silence)
        note_option(all, all->old, old->silence, scored, false);
    else if (new->silence)
        note_option(all, all->new, new->silence, scored, true);
}

void diff_question(diff *all, const model_question *old, const model_question *new)
{
    diff_thing thing = { "question", new->id, new->place };
    diff_note(all, DIFF_FLOW, &thing, "id", old->id, new->id);
    diff_note(all, DIFF_MARKS, &thing, "kind", rp_question_kind_name(old->kind),
              rp_question_kind_name(new->kind));
    diff_note(all, DIFF_TEXT, &thing, "prompt", old->prompt, new->prompt);
    diff_note(all, DIFF_TEXT, &thing, "because", old->because, new->because);
    diff_note(all, DIFF_TEXT, &thing, "unit", old->unit, new->unit);
    diff_note(all, DIFF_MARKS, &thing, "strong",
              diff_claims(&all->memory, all->old, old->strong, old->strong_count),
              diff_claims(&all->memory, all->new, new->strong, new->strong_count));
    diff_note_flag(all, DIFF_FLOW, &thing, "fixed", old->fixed, new->fixed);
    diff_note_number(all, DIFF_FLOW, &thing, "seconds", old->seconds, new->seconds);
    diff_note_number(all, DIFF_FLOW, &thing, "least words", old->least_words, new->least_words);
    if (old->kind != new->kind)
        return; /* nothing below that could be compared */
    diff_note_number(all, DIFF_MARKS, &thing, "pick", old->pick, new->pick);
    diff_note_number(all, DIFF_MARKS, &thing, "answer", old->answer, new->answer);
    diff_note_number(all, DIFF_MARKS, &thing, "tolerance", old->tolerance, new->tolerance);
    diff_note(all, DIFF_MARKS, &thing, "want", old->want_worst ? "worst" : "best",
              new->want_worst ? "worst" : "best");
    compare_near(all, &thing, old, new);
    if (old->field_count == new->field_count)
        for (size_t i = 0; i < new->field_count; i++)
            compare_fields(all, old, new, i);
    else
        diff_note_number(all, old->scored || new->scored ? DIFF_MARKS : DIFF_FLOW, &thing, "fields",
                         old->field_count, new->field_count);
    compare_silence(all, old, new);
    compare_outcomes(all, old, new);
}
