/* From declarations to models. Each function reports everything that is wrong to `found` and returns NULL
 * where one of its findings stops loading; a model that comes out is sound in every respect the language promises.
 * None of them knows Lua, files or clocks. The source may go away afterwards. */
#ifndef CORE_BUILD_H
#define CORE_BUILD_H

#include "core/source.h"
#include "rapport/diagnostic.h"
#include "rapport/framework.h"
#include "rapport/look.h"
#include "rapport/run.h"
#include "rapport/scenario.h"

/* `framework` NULL: it could not be loaded, which was reported; then ids are not checked against it.
 * `looks`: faces that actors may name, the scenario's own and the library's; either may be NULL.
 * `folder`: the id that the scenario must have; NULL where any will do. The framework must outlive it. */
rp_scenario *build_scenario(const source_file *source, const rp_framework *framework,
                            const rp_looks *const looks[2], const char *folder, rp_diagnostics *found);

/* Whether some actor names a face. */
bool build_wants_looks(const source_file *source);

/* The id of the framework that a scenario names, before it is built; NULL where it names none. */
const char *build_framework_named(const source_file *source);

/* Images the scenario declares, relative to its folder. `place` (or NULL) is where; its text is the source's. */
size_t build_scenario_file_count(const rp_scenario *scenario);
const char *build_scenario_file(const rp_scenario *scenario, size_t index, source_place *place);

rp_framework *build_framework(const source_file *source, rp_diagnostics *found);
/* All faces that can be read, never NULL: no mistake in one stops anything. */
rp_looks *build_looks(const source_file *source, rp_diagnostics *found);
rp_centre *build_centre(const source_file *source, rp_diagnostics *found);
/* centre_text.c: a centre file that says the same, sorted by point, without points of which nothing is said. It is sound
 * where the facts are. Heap text. */
char *build_centre_text(const rp_centre_facts *facts);

#endif
