/* The evidence pack as a file. */
#include <stdio.h>

#include "term/folder.h"

/* The trainee's own way out of long work is Ctrl-C, which the next prompt tells. */
static bool write_pack(term_session *session, const char *path)
{
    const rp_desk *desk = session->desk;
    const char *written = NULL;
    rp_error why = { 0 };
    size_t steps;
    rp_desk_step step = RP_DESK_END;
    if (desk->pack_open(desk->data, NULL, *path ? path : NULL, &steps, &why))
        do
            step = desk->pack_next(desk->data, &written, &why);
        while (step == RP_DESK_WORKING);
    if (step == RP_DESK_FOUND)
        prose_say(&session->prose, "Written: %s", written);
    else
        prose_say(&session->prose, "Nothing was written: %s.", why.text);
    return step == RP_DESK_FOUND;
}

bool folder_pack(term_session *session)
{
    prose_block(&session->prose);
    prose_say(
        &session->prose,
        "The evidence pack holds what you have shown, in your own words, what is left, what you wrote, your "
        "records and your plan. It can be a PDF, a web page (.html), text for an e-portfolio (.txt), a table "
        "(.csv) or data for programs (.json).");
    for (const char *line;
         (line = ask(session,
                     "Enter for a PDF in the folder of your data, or a file's name, or n for none:"));) {
        if (str_is(line, "n") || str_is(line, "N") || write_pack(session, line))
            break;
    }
    return !session->leaving;
}
