/* The bytes as the other files of the language: a framework, a centre's facts, walkthroughs. */
#include <stdlib.h>
#include <string.h>

#include "core/build.h"
#include "core/walkthrough.h"
#include "fuzz.h"
#include "script/script.h"

static bool find(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    *shown = "x.lua";
    *bytes = *(const rp_bytes *)data;
    return str_is(path, "x.lua");
}

/* Written as the program writes it, a sound centre file says the same again. */
static void write_again(const rp_centre *centre)
{
    rp_centre_facts facts = rp_centre_facts_of(centre);
    char *text = build_centre_text(&facts);
    rp_bytes file = { text, strlen(text) };
    script_source source = { .data = &file, .find = find };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_centre *again = script_centre(&source, "x.lua", found);
    FUZZ_HOLDS(again);
    facts = rp_centre_facts_of(again);
    char *same = build_centre_text(&facts);
    FUZZ_HOLDS(strcmp(same, text) == 0);
    rp_centre_destroy(again);
    rp_diagnostics_destroy(found);
    free(same);
    free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    rp_bytes file = { bytes, size };
    str out = STR_EMPTY;
    script_source source = { .data = &file, .find = find };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_framework *framework = script_framework(&source, "x.lua", found);
    FUZZ_HOLDS(framework || rp_diagnostics_stops(found) > 0);
    size_t before = rp_diagnostics_stops(found);
    rp_centre *centre = script_centre(&source, "x.lua", found);
    FUZZ_HOLDS(!centre == (rp_diagnostics_stops(found) > before));
    if (centre)
        write_again(centre);
    before = rp_diagnostics_stops(found);
    rp_walkthroughs *walkthroughs = script_walkthroughs(&source, "x.lua", found);
    FUZZ_HOLDS(!walkthroughs == (rp_diagnostics_stops(found) > before));
    fuzz_add_findings(&out, found);
    rp_walkthroughs_destroy(walkthroughs);
    rp_centre_destroy(centre);
    rp_framework_destroy(framework);
    rp_diagnostics_destroy(found);
    str_finish(&out);
    return 0;
}
