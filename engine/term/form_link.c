#include "term/form_link.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

static void tell_choices(term_session *session, const rp_link_choice *choices, size_t count,
                         const char *wanted)
{
    for (size_t i = 0; i < count; i++) {
        char mark[24];
        if (!utf8_has_words(choices[i].words, wanted))
            continue;
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        prose_item(&session->prose, mark, choices[i].words);
    }
}

bool form_link_ask(term_session *session, const rp_linkable *of, const rp_form *form, const rp_field *field,
                   char **link)
{
    size_t count, number;
    rp_link_choice *choices = rp_link_choices(of, form, field, &count);
    const char *line = NULL;
    if (!count)
        prose_say(&session->prose, "There is nothing yet that it could name.");
    tell_choices(session, choices, count, "");
    while ((line = ask(session,
                       count ? "Number, words to look for, or Enter to leave it:" : "Enter to go on:")) &&
           *line) {
        if (ask_number(line, 1, count, &number)) {
            *link = memory_copy_text(choices[number - 1].link);
            break;
        }
        if (str_is(line, "-")) {
            *link = memory_copy_text(line);
            break;
        }
        tell_choices(session, choices, count, line);
    }
    rp_link_choices_free(choices, count);
    return line;
}
