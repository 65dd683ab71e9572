/* What every page says of itself, whatever it is about: its head, what the record behind it can prove, and whether
 * simulated evidence counts. */
#include "report/html_parts.h"

#include <stdlib.h>
#include <string.h>

#include "report/style.h"

static void put_meta(html *to, const char *name, const char *content)
{
    html_open(to, "meta");
    html_attribute(to, "name", name);
    html_attribute(to, "content", content);
    html_close(to);
}

void page_document_head(html *to, const char *title)
{
    html_open(to, "head");
    html_open(to, "meta");
    html_attribute(to, "charset", "utf-8");
    html_close(to);
    /* Should a text ever get past the escaping: nothing runs and nothing is fetched. */
    html_open(to, "meta");
    html_attribute(to, "http-equiv", "Content-Security-Policy");
    html_attribute(to, "content",
                   "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    html_close(to);
    put_meta(to, "viewport", "width=device-width, initial-scale=1");
    put_meta(to, "color-scheme", "light dark");
    html_put(to, "title", NULL, title);
    html_open(to, "style");
    char *rules = style_sheet();
    html_style(to, rules);
    free(rules);
    html_close(to);
    html_close(to);
}

void page_every_page(html *to, const char *head, const char *about, int rules, bool levels)
{
    html_open_as(to, "div", "running");
    html_attribute(to, "aria-hidden", "true");
    html_put(to, "span", NULL, head);
    html_close(to);
    if (!about)
        return;
    html_open_as(to, "div", "footing");
    html_attribute(to, "aria-hidden", "true");
    html_put(to, "span", NULL, about);
    html_put_print(to, "span", NULL, "Marking rules version %d%s%s.", rules,
                   levels ? ": the fraction that shows a point is a " : "",
                   levels ? rp_marking_caveat() : "");
    html_put(to, "span", NULL,
             "The log shows what was changed in it afterwards; it cannot show who sat at the keyboard, nor "
             "that it "
             "was not written anew as a whole.");
    html_close(to);
}

/* --- the record --- */

static void put_sentences(html *to, const char *const *sentences, size_t count)
{
    html_open(to, "ul");
    for (size_t i = 0; i < count; i++)
        html_put(to, "li", NULL, sentences[i]);
    html_close(to);
}

void page_proof(html *to)
{
    static const char *const can[] = {
        "An entry of the log that was changed, put in, taken out or moved no longer fits the ones after it.",
        "When this page was made, every entry of the log fitted, and playing the answers again led to the "
        "same "
        "states.",
    };
    static const char *const cannot[] = {
        "A whole log written anew by whoever owns the machine, an end cut off, or an older copy put back: "
        "these "
        "show only against a receipt that the assessor holds from the start and the end of the run.",
        "Who sat at the keyboard, and whether the clock of the machine was right: times are evidence, not "
        "proof.",
        "This page itself is a copy that anyone can edit. What counts is the log: make the page again from "
        "there "
        "and compare.",
    };
    html_put(to, "h3", NULL, "What it can show");
    put_sentences(to, can, sizeof can / sizeof *can);
    html_put(to, "h3", NULL, "What it cannot show by itself");
    put_sentences(to, cannot, sizeof cannot / sizeof *cannot);
}

/* In two halves, which stand below each other where the line is too short. */
void page_digest(html *to, const char *digest)
{
    html_open(to, "code");
    html_print(to, "%.32s", digest);
    html_open(to, "wbr");
    html_close(to);
    html_text(to, strlen(digest) > 32 ? digest + 32 : "");
    html_close(to);
}

/* --- the centre --- */

void page_admissible(html *to, const rp_centre_fact *fact)
{
    static const char *const words[] = {
        [RP_ADMISSIBLE_UNKNOWN] = "Unknown: the centre has not recorded whether evidence from a simulation "
                                  "counts for this point.",
        [RP_ADMISSIBLE_YES] = "Yes, as the centre has recorded it.",
        [RP_ADMISSIBLE_NO] = "No, as the centre has recorded it: bring evidence from work.",
        [RP_ADMISSIBLE_WITH_AGREEMENT] = "With the awarding organisation's agreement, as the centre has "
                                         "recorded it.",
    };
    html_text(to, words[fact ? fact->admissible : RP_ADMISSIBLE_UNKNOWN]);
    if (fact && fact->unit)
        html_print(to, " Unit %s.", fact->unit);
    for (size_t i = 0; fact && fact->criteria && fact->criteria[i]; i++)
        html_print(to, "%s%s%s", i ? ", " : " Its criteria: ", fact->criteria[i],
                   fact->criteria[i + 1] ? "" : ".");
    if (fact && fact->said_by)
        html_print(to, " Said by %s%s%s.", fact->said_by, fact->on ? ", " : "", fact->on ? fact->on : "");
}
