#include "term/documents.h"

#include <stdlib.h>

#include "base/memory.h"
#include "rapport/telling.h"

static size_t *list_of(const rp_run *run, size_t *count)
{
    size_t all = rp_scenario_exhibit_count(rp_run_scenario(run));
    size_t *list = memory_allocate((all + 1) * sizeof *list);
    *count = rp_documents_at_hand(run, list);
    return list;
}

size_t documents_number(const rp_run *run, size_t exhibit)
{
    size_t count, number = 0;
    size_t *list = list_of(run, &count);
    for (size_t i = 0; i < count && !number; i++)
        if (list[i] == exhibit)
            number = i + 1;
    free(list);
    return number;
}

char *documents_at_start(rp_run *run)
{
    size_t all = rp_scenario_exhibit_count(rp_run_scenario(run));
    size_t *list = memory_allocate((all + 1) * sizeof *list), count = rp_documents_at_start(run, list);
    str out = STR_EMPTY;
    for (size_t i = 0; i < count; i++)
        str_print(&out, "%s%zu. %s", i ? "; " : "", i + 1, rp_run_exhibit(run, list[i])->title);
    free(list);
    return count ? str_take(&out) : NULL;
}

void documents_tell(term_session *session, size_t exhibit)
{
    char *text = rp_exhibit_text(rp_run_exhibit(session_run(session), exhibit), session_language(session));
    prose_block(&session->prose);
    prose_text(&session->prose, text);
    prose_block(&session->prose);
    free(text);
}

/* The number of the one wanted; 0: none. */
static size_t ask_which(term_session *session, const size_t *list, size_t count)
{
    rp_run *run = session_run(session);
    size_t number;
    prose_block(&session->prose);
    prose_say(&session->prose, "Documents at hand:");
    for (size_t i = 0; i < count; i++) {
        char mark[24];
        const rp_exhibit *exhibit = rp_run_exhibit(run, list[i]);
        str text = STR_EMPTY;
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        str_print(&text, "%s: %s", rp_exhibit_kind_title(exhibit->kind), exhibit->title);
        prose_item(&session->prose, mark, str_text(&text));
        str_finish(&text);
    }
    for (const char *line; (line = ask_inside(session, "Number of a document, or Enter to go back:"));) {
        if (!*line)
            return 0;
        if (ask_number(line, 1, count, &number))
            return number;
        prose_say(&session->prose, "There are documents 1 to %zu.", count);
    }
    return 0;
}

void documents_open(term_session *session, const char *rest)
{
    size_t count, number = 0;
    size_t *list = list_of(session_run(session), &count);
    if (count == 0)
        prose_say(&session->prose, "There are no documents at hand yet.");
    else if (!*rest)
        number = ask_which(session, list, count);
    else if (!ask_number(rest, 1, count, &number))
        prose_say(&session->prose, "There is no document %s; at hand %s %zu.", rest,
                  count == 1 ? "is" : "are 1 to", count);
    if (number > 0) {
        rp_error why = { 0 };
        if (!rp_attempt_open_document(session->playing.attempt, list[number - 1], &why))
            prose_say(&session->prose,
                      "That you opened it could not be noted in the log: %s. Nothing else is lost.",
                      why.text);
        documents_tell(session, list[number - 1]);
    }
    free(list);
}
