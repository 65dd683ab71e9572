/* A scenario from a folder, with everything that it needs: as the program loads it. */
#ifndef UNIT_CONTENT_LOADED_H
#define UNIT_CONTENT_LOADED_H

#include "pack/library.h"
#include "pack/pack.h"
#include "rapport/diagnostic.h"
#include "script/script.h"

typedef struct loaded {
    rp_library *library;
    rp_pack *pack;
    rp_framework *framework;
    rp_scenario *scenario;
    script_host *host;
    rp_diagnostics *found;
} loaded;

/* From the library in `folder`, or one that lies in the shipped one. A finding fails the test. */
void loaded_init(loaded *one, const char *folder, const char *id);
void loaded_finish(loaded *one);

/* The shipped scenarios, of which there are some. */
size_t loaded_shipped_count(void);
void loaded_init_shipped(loaded *one, size_t index);

/* For what asks for one file of the pack, such as walkthroughs. */
script_source loaded_source(loaded *one);
void loaded_expect_nothing_found(const loaded *one);

#endif
