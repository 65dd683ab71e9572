/* What a reflective entry asks for: its two forms and the workplace parallel, as tables. */
#include "rapport/reflection.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

/* --- the tables --- */

static const rp_reflection_part short_parts[] = {
    { RP_REFLECTION_WHAT,
      "What",
      "What happened?",
      "One moment that mattered: what you said, and what the customer did next.",
      { "When I said …, the customer …", "It turned when …", "The moment that stays with me is …" },
      "it does not say yet what happened" },
    { RP_REFLECTION_WELL,
      "So what",
      "What went well?",
      "One thing that helped, and what it did for the customer.",
      { "It helped that I …, because …", "After I …, the customer …", "I would do … again, because …" },
      "it does not say yet what went well" },
    { RP_REFLECTION_NOT_WELL,
      "So what",
      "What did not?",
      "One thing that did not help or was left out, and what that did to the customer.",
      { "It did not help that I …, because …", "I left out …, and so …", "I noticed too late that …" },
      "it does not say yet what did not go well" },
    { RP_REFLECTION_NOW_WHAT,
      "Now what",
      "What will you do?",
      "One thing you will do at work, by when, and how you will know it worked.",
      { "By …, I will …, and I will know because …", "The next time a customer …, I will …",
        "I will ask … to watch how I …" },
      "it does not say yet what you will do" },
};

static const rp_reflection_part long_parts[] = {
    { RP_REFLECTION_WHAT,
      "Description",
      "What happened?",
      "Who wanted what, what you said, and what came of it. What you think of it comes later.",
      { "The customer wanted …, and …", "When I said …, the customer …", "It ended with …" },
      "it does not say yet what happened" },
    { RP_REFLECTION_FEELINGS,
      "Feelings",
      "What did you think and feel?",
      "Before, during and afterwards. Nothing here is right or wrong.",
      { "At first I felt …", "When the customer …, I thought …", "Afterwards I was …" },
      "it does not say yet what you thought and felt" },
    { RP_REFLECTION_WELL,
      "Evaluation",
      "What went well?",
      "What helped, and what it did for the customer.",
      { "It helped that I …, because …", "After I …, the customer …", "I would do … again, because …" },
      "it does not say yet what went well" },
    { RP_REFLECTION_NOT_WELL,
      "Evaluation",
      "What did not?",
      "What did not help or was left out, and what that did to the customer.",
      { "It did not help that I …, because …", "I left out …, and so …", "I noticed too late that …" },
      "it does not say yet what did not go well" },
    { RP_REFLECTION_ANALYSIS,
      "Analysis",
      "Why did it go like that?",
      "What made the difference: something you did, knew or took for granted, or something around you.",
      { "I think … worked because …", "What I did not know then was …", "The customer needed …, and I …" },
      "it does not say yet why it went like that" },
    { RP_REFLECTION_CONCLUSION,
      "Conclusion",
      "What do you take from it?",
      "What you could have done instead, and what you know now.",
      { "I could also have …", "I know now that …", "I would keep …, and change …" },
      "it does not say yet what you take from it" },
    { RP_REFLECTION_NOW_WHAT,
      "Action plan",
      "What will you do?",
      "At work: one thing, by when, and how you will know it worked.",
      { "By …, I will …, and I will know because …", "The next time a customer …, I will …",
        "I will ask … to watch how I …" },
      "it does not say yet what you will do" },
};

static const rp_reflection_part work_parts[] = {
    { RP_REFLECTION_WORK,
      "At work",
      "What happened at work?",
      "A real situation like this one, in a sentence or two.",
      { "Last …, a customer …", "I tried … with a customer who …", "I have seen a colleague …" },
      NULL },
    { RP_REFLECTION_WORK_WHERE,
      "At work",
      "Where was it?",
      "As in: at the counter, on the phone.",
      { NULL },
      NULL },
    { RP_REFLECTION_WORK_DATE, "At work", "When was it?", "A date, as in: 1 March 2026.", { NULL }, NULL },
    { RP_REFLECTION_WITNESS,
      "At work",
      "Who saw it?",
      "Their role or initials, as in: team leader, J. B.",
      { NULL },
      NULL },
};

/* Asked for by no plan. */
static const rp_reflection_part others[] = {
    { RP_REFLECTION_SO_WHAT,
      "So what",
      "So what?",
      "What that did for the customer: what went well, and what did not.",
      { NULL },
      NULL },
    { RP_REFLECTION_TYPIST,
      "Who typed it",
      "Who typed it?",
      "Their role or initials, as in: tutor, M. K.",
      { NULL },
      NULL },
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

const rp_reflection_plan rp_reflection_plans[RP_REFLECTION_FORMS] = {
    { "short", "Short: three steps", "What happened, so what, now what.", short_parts, COUNT(short_parts) },
    { "long", "Long: six steps", "The same, with what you felt, why it went so, and what you take from it.",
      long_parts, COUNT(long_parts) },
};

const rp_reflection_plan rp_work_plan = { "work", "Something like it at work",
                                          "Has something like it happened at work? It is fine to leave this "
                                          "empty; then the evidence map shows it as a gap.",
                                          work_parts, COUNT(work_parts) };

static const char *const keys[RP_REFLECTION_TEXTS] = {
    [RP_REFLECTION_WHAT] = "what",
    [RP_REFLECTION_FEELINGS] = "feelings",
    [RP_REFLECTION_WELL] = "well",
    [RP_REFLECTION_NOT_WELL] = "not_well",
    [RP_REFLECTION_SO_WHAT] = "so_what",
    [RP_REFLECTION_ANALYSIS] = "analysis",
    [RP_REFLECTION_CONCLUSION] = "conclusion",
    [RP_REFLECTION_NOW_WHAT] = "now_what",
    [RP_REFLECTION_WORK] = "work",
    [RP_REFLECTION_WORK_WHERE] = "work_where",
    [RP_REFLECTION_WORK_DATE] = "work_date",
    [RP_REFLECTION_WITNESS] = "witness",
    [RP_REFLECTION_TYPIST] = "typist",
};

/* --- looking up --- */

const char *rp_reflection_key(rp_reflection_text text)
{
    return keys[text];
}

rp_reflection_form rp_reflection_form_of(const char *name)
{
    return str_is(name, rp_reflection_plans[RP_REFLECTION_LONG].name) ? RP_REFLECTION_LONG
                                                                      : RP_REFLECTION_SHORT;
}

static const rp_reflection_part *find(const rp_reflection_part *parts, size_t count, rp_reflection_text text)
{
    for (size_t i = 0; i < count; i++)
        if (parts[i].text == text)
            return &parts[i];
    return NULL;
}

static const rp_reflection_part *find_in(rp_reflection_form form, rp_reflection_text text)
{
    return find(rp_reflection_plans[form].parts, rp_reflection_plans[form].count, text);
}

const rp_reflection_part *rp_reflection_part_of(rp_reflection_form form, rp_reflection_text text)
{
    const rp_reflection_part *part = find_in(form, text);
    if (!part)
        part = find_in(RP_REFLECTION_LONG, text);
    if (!part)
        part = find(work_parts, COUNT(work_parts), text);
    return part ? part : find(others, COUNT(others), text);
}

bool rp_reflection_has(const char *text)
{
    return text && text[strspn(text, " \t\n")] != '\0';
}

size_t rp_reflection_asked(rp_reflection_form form, const char *const texts[RP_REFLECTION_TEXTS],
                           const rp_reflection_part *out[RP_REFLECTION_TEXTS])
{
    size_t count = 0;
    for (int i = 0; i < RP_REFLECTION_WORK; i++) {
        rp_reflection_text text = (rp_reflection_text)i;
        if (find_in(form, text) || (texts && rp_reflection_has(texts[i])))
            out[count++] = rp_reflection_part_of(form, text);
    }
    return count;
}

size_t rp_reflection_written(const rp_reflection *reflection,
                             const rp_reflection_part *out[RP_REFLECTION_TEXTS])
{
    size_t count = 0;
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++)
        if (rp_reflection_has(reflection->texts[i]))
            out[count++] = rp_reflection_part_of(reflection->form, (rp_reflection_text)i);
    return count;
}

const char *rp_no_names_words(void)
{
    return "Name no customers and no colleagues: initials will do.";
}
