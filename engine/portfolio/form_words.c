/* Values of a form as they are told. */
#include <stdlib.h>

#include "base/date.h"
#include "base/memory.h"
#include "base/str.h"
#include "portfolio/form.h"

static const char *choice_title(const rp_field *field, const char *name)
{
    for (const rp_choice *one = field->choices; one->name; one++)
        if (str_is(one->name, name))
            return one->title;
    return name;
}

const char *rp_smart_words(const rp_field *field)
{
    static const struct {
        char letter;
        const char *words;
    } parts[] = { { 'S', "specific" },
                  { 'M', "measurable" },
                  { 'A', "achievable" },
                  { 'R', "relevant" },
                  { 'T', "time-bound" } };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i].letter == field->smart)
            return parts[i].words;
    return NULL;
}

char *rp_value_words(const rp_field *field, const char *value)
{
    char date[DATE_WORDS];
    if (form_is_blank(value))
        return memory_copy_text("");
    switch (field->kind) {
    case RP_FIELD_DATE: return memory_copy_text(date_words(value, date) ? date : value);
    case RP_FIELD_FIGURE: return rp_worked_words(value);
    case RP_FIELD_CHOICE: return memory_copy_text(choice_title(field, value));
    case RP_FIELD_WORDS:
    case RP_FIELD_COUNT:
    case RP_FIELD_LINK: break;
    }
    return memory_copy_text(value);
}
