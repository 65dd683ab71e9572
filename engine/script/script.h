/* The only door to Lua. Files come in as bytes, models go out; nothing of Lua is visible outside this folder.
 *
 * Every file runs once, in a sandbox of its own: only what the language names can be reached, memory, time
 * and text sizes are limited, and equal files give equal results. The sandbox lives on in a script_host as
 * long as functions of the scenario may be called. */
#ifndef SCRIPT_SCRIPT_H
#define SCRIPT_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "core/walkthrough.h"
#include "rapport/diagnostic.h"
#include "rapport/digest.h"
#include "rapport/framework.h"
#include "rapport/look.h"
#include "rapport/run.h"
#include "rapport/scenario.h"

/* Where files come from. Paths are those of a pack: "scenario.lua", "speech.lua", "common/law.lua". The bytes
 * and `*shown` (the path as a user would name it) must stay valid while the caller of these functions waits. */
typedef struct script_source {
    void *data;
    bool (*find)(void *data, const char *path, rp_bytes *bytes, const char **shown);
    /* The framework of that id, loaded; NULL where it cannot be had (reported to `found` by whoever loads it, or
     * not at all: then "there is no framework" is reported here). May be NULL: ids are not checked then. */
    const rp_framework *(*framework)(void *data, const char *id, rp_diagnostics *found);
} script_source;

/* Functions of one loaded scenario, and what else was seen while loading. One thread at a time. */
typedef struct script_host script_host;

/* Reads scenario.lua, what it includes, and looks.lua and common/looks.lua where an actor names a look. `folder` is the id it must have, or NULL. NULL where a finding stops
 * it; then *host is NULL too. The framework must outlive the scenario, the host every run of it. */
rp_scenario *script_load(const script_source *source, const char *folder, rp_diagnostics *found,
                         script_host **host);
void script_host_destroy(script_host *host); /* accepts NULL */
rp_script script_host_functions(script_host *host);
/* The same for who calls them very often over many states, as an exploration does: what they came to is remembered
 * (in at most some 30 MiB), and the budget is spent only where they really run. */
rp_script script_host_remembered(script_host *host);

/* Names of files included from common/, in the order of their bytes, without "common/" and ".lua". */
size_t script_host_included_count(const script_host *host);
const char *script_host_included(const script_host *host, size_t index);

/* Whether that file of the pack was run while loading. */
bool script_host_ran(const script_host *host, const char *path);

/* A comment that ends with its line; `text` follows the hyphens and points into the file. */
typedef struct script_comment {
    int line;
    bool alone; /* nothing stands in front of it */
    const char *text;
    size_t length;
} script_comment;

/* Those of a file, in order: `*out` is heap memory, NULL where there are none. */
size_t script_comments(rp_bytes file, script_comment **out);
/* Whether a function in the file may read s.name, or s["name"]: the word stands there. */
bool script_mentions(rp_bytes file, const char *name);

/* Only compiles a file, without running or checking it: what the benchmark measures loading against. */
bool script_compile(const script_source *source, const char *path);

typedef struct script_names {
    const char *id;
    const char *title; /* NULL: it stays */
    bool own_family;   /* the id is its family too; else that stays */
} script_names;

/* A scenario.lua as the beginning of another: appends the file to `out` under these names and as version 1; every
 * other byte stays. Looks at the text alone, without running it. False with an error where one of them is not written
 * out as a plain value. */
bool script_rename(rp_bytes file, const script_names *names, str *out, rp_error *error);

/* Whether two files are the same but for blanks, comments and texts that are shown to readers, so that functions in
 * them do the same. `shown` says whether a text is one that the old or the new scenario shows. */
typedef bool script_shown(void *data, const char *text, bool old);
bool script_same_code(rp_bytes old, rp_bytes new, script_shown *shown, void *data);

rp_framework *script_framework(const script_source *source, const char *path, rp_diagnostics *found);
rp_looks *script_looks(const script_source *source, const char *path, rp_diagnostics *found);
rp_centre *script_centre(const script_source *source, const char *path, rp_diagnostics *found);
rp_walkthroughs *script_walkthroughs(const script_source *source, const char *path, rp_diagnostics *found);

const char *script_version(void); /* of Lua */

#endif
