/* The bytes as a translation: equal bytes give equal entries and findings, every entry can be found, and a template of
 * what was read is read back without a finding. */
#include <stdio.h>

#include "fuzz.h"
#include "pack/po.h"

static po_file *read_bytes(const uint8_t *bytes, size_t size, str *told)
{
    rp_diagnostics *found = rp_diagnostics_create();
    po_file *po = po_read((rp_bytes){ bytes, size }, "cy.po", found);
    fuzz_add_findings(told, found);
    rp_diagnostics_destroy(found);
    for (size_t i = 0; i < po_count(po); i++) {
        const po_entry *one = po_at(po, i);
        FUZZ_HOLDS(one->id && one->line > 0 && one->text_line >= one->line && !one->used);
        FUZZ_HOLDS(!one->text || *one->text);
        str_print(told, "%s|%s|%s\n", one->context ? one->context : "", one->id, one->text ? one->text : "");
    }
    return po;
}

static void find_all(po_file *po)
{
    for (size_t i = 0; i < po_count(po); i++) {
        const po_entry *one = po_at(po, i), *found = po_find(po, one->context, one->id);
        FUZZ_HOLDS(found && found->used && str_is(found->id, one->id));
        FUZZ_HOLDS(found->text || !one->text);
    }
}

static void write_back(const po_file *po)
{
    str text = STR_EMPTY;
    size_t written = 0;
    po_write_header(&text, "tea 1", "en-GB");
    for (size_t i = 0; i < po_count(po); i++) {
        char context[32];
        snprintf(context, sizeof context, "id.%zu", i);
        po_write_entry(&text, "a note", NULL, context, po_at(po, i)->id);
        written++;
    }
    rp_diagnostics *found = rp_diagnostics_create();
    po_file *again = po_read((rp_bytes){ text.bytes, text.length }, "cy.pot", found);
    FUZZ_HOLDS(rp_diagnostics_count(found) == 0 && po_count(again) == written);
    for (size_t i = 0; i < written; i++)
        FUZZ_HOLDS(str_is(po_at(again, i)->id, po_at(po, i)->id) && !po_at(again, i)->text);
    po_destroy(again);
    rp_diagnostics_destroy(found);
    str_finish(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    str once = STR_EMPTY, again = STR_EMPTY;
    po_file *po = read_bytes(bytes, size, &once), *other = read_bytes(bytes, size, &again);
    FUZZ_HOLDS(str_is(str_text(&once), str_text(&again)));
    find_all(po);
    write_back(po);
    po_destroy(po);
    po_destroy(other);
    str_finish(&once);
    str_finish(&again);
    return 0;
}
