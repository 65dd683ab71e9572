/* coverage: marking points and misconceptions against the scenarios of the library. */
#include <stdio.h>
#include <stdlib.h>

#include "analysis/coverage.h"
#include "base/memory.h"
#include "cli/exploring.h"
#include "cli/table.h"

static rp_json *list_of(rp_names names)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < names.count; i++)
        rp_json_push_text(out, names.items[i]);
    return out;
}

/* --- gathering --- */

typedef struct covering {
    cli_context *cli;
    cli_progress progress;
    str notes; /* for standard error, a line each */
    bool all_load;
} covering;

static void note(covering *c, const char *format, ...) RP_PRINTF(2, 3);
static void note(covering *c, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    str_add(&c->notes, "rapport: ");
    str_print_v(&c->notes, format, arguments);
    str_add_char(&c->notes, '\n');
    va_end(arguments);
}

/* Marking points come first among the claims, in both lists. */
static void take(covering *c, coverage *all, cli_scenario *loaded)
{
    size_t points = rp_scenario_point_count(loaded->scenario);
    bool *shows = memory_allocate(points * sizeof *shows);
    rp_explored *explored = points ? exploring_run(loaded, EXPLORING_USUAL_LIMIT, NULL, &c->progress) : NULL;
    bool unsure = explored && !explored->complete && !explored->stopped;
    for (size_t i = 0; i < points; i++) {
        const rp_explored_claim *claim = &explored->claims[i];
        shows[i] = (claim->has_levels && claim->best == RP_LEVEL_SHOWN) ||
                   (unsure && coverage_is_tagged(loaded->scenario, i));
    }
    if (unsure)
        note(c, "%s has too many states to look at here: whatever it takes strongly is counted as shown",
             rp_scenario_about(loaded->scenario)->id);
    coverage_add(all, loaded->scenario, shows);
    rp_explored_destroy(explored);
    free(shows);
}

/* Every scenario of the library that was written for the framework. */
static void take_all(covering *c, const char *framework, coverage *all)
{
    const rp_library *library = c->cli->library;
    for (size_t i = 0; i < library_count(library) && !progress_stopped(); i++) {
        const char *id = library_id(library, i);
        cli_scenario loaded = { .pack = NULL };
        rp_diagnostics *found = rp_diagnostics_create();
        rp_error why = { 0 };
        if (!cli_scenario_load(c->cli, id, found, &loaded, &why)) {
            note(c, "%s cannot be loaded; 'rapport check %s' says why", id, id);
            c->all_load = false;
        } else if (str_is(rp_scenario_about(loaded.scenario)->framework, framework)) {
            take(c, all, &loaded);
        }
        cli_scenario_finish(&loaded);
        rp_diagnostics_destroy(found);
    }
}

/* --- printing --- */

static void print_rows(const cli_context *cli, const coverage *all)
{
    static const char *const columns[] = { "id", "kind", "title", "families", "scenarios", NULL };
    cli_table *table = cli_table_create(columns);
    for (size_t i = 0; i < coverage_count(all); i++) {
        const coverage_row *row = coverage_at(all, i);
        rp_json *out = rp_json_object();
        rp_json_put_text(out, "id", row->definition->id);
        rp_json_put_text(out, "kind", rp_definition_kind_name(row->definition->kind));
        rp_json_put_text(out, "title", row->definition->title);
        if (cli->json)
            rp_json_put(out, "families", list_of(row->families));
        else
            rp_json_put_integer(out, "families", (int64_t)row->families.count);
        if (row->scenarios.count || cli->json)
            rp_json_put(out, "scenarios", list_of(row->scenarios));
        else
            rp_json_put_text(out, "scenarios", "no scenario yet");
        cli_table_add(table, out);
    }
    cli_table_print(table, cli->json, "The framework has no marking points.");
}

static void print_choice(const char *words, rp_names scenarios)
{
    if (!scenarios.count)
        return;
    printf("  %s: %zu scenario%s", words, scenarios.count, scenarios.count == 1 ? "" : "s");
    for (size_t i = 0; i < scenarios.count; i++)
        printf("%s%s", i ? ", " : ": ", scenarios.items[i]);
    putchar('\n');
}

static void print_left(const char *words, rp_names points)
{
    for (size_t i = 0; i < points.count; i++)
        printf("%s%s%s", i ? ", " : "  ", i ? "" : words, points.items[i]);
    if (points.count)
        putchar('\n');
}

static void print_unit(const cli_context *cli, const rp_group *group, const coverage_unit *unit)
{
    if (!cli->json) {
        printf("\nUnit %s, %s: %zu point%s\n", group->id, group->title, unit->points,
               unit->points == 1 ? "" : "s");
        print_choice("each shown once", unit->once);
        print_choice("each in two families", unit->enough);
        print_left("in one family only: ", unit->thin);
        print_left("no scenario yet: ", unit->missing);
        if (!unit->exact)
            puts("  (there may be smaller choices: the search was given up)");
        return;
    }
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "id", group->id);
    rp_json_put_text(out, "kind", "unit");
    rp_json_put_text(out, "title", group->title);
    rp_json_put_integer(out, "points", (int64_t)unit->points);
    rp_json_put(out, "once", list_of(unit->once));
    rp_json_put(out, "in_two_families", list_of(unit->enough));
    rp_json_put(out, "in_one_family_only", list_of(unit->thin));
    rp_json_put(out, "no_scenario_yet", list_of(unit->missing));
    rp_json_put_flag(out, "exact", unit->exact);
    cli_print_json_line(out);
}

static void cover(covering *c, const rp_framework *framework, bool named)
{
    coverage *all = coverage_create(framework);
    progress_begin(&c->progress, c->cli->quiet);
    take_all(c, rp_framework_id(framework), all);
    progress_end(&c->progress);
    if (progress_stopped())
        note(c, "stopped: what follows is incomplete");
    fputs(str_text(&c->notes), stderr);
    str_clear(&c->notes);
    if (named && !c->cli->json)
        printf("Framework %s, %s\n\n", rp_framework_id(framework), rp_framework_title(framework));
    print_rows(c->cli, all);
    for (size_t i = 0; i < rp_framework_group_count(framework); i++) {
        const rp_group *group = rp_framework_group(framework, i);
        coverage_unit unit = coverage_of_unit(all, group->id);
        if (unit.points)
            print_unit(c->cli, group, &unit);
    }
    coverage_destroy(all);
}

int cmd_coverage(cli_context *cli, rp_error *error)
{
    covering c = { .cli = cli, .notes = STR_EMPTY, .all_load = true };
    rp_diagnostics *found = rp_diagnostics_create();
    size_t count = library_framework_count(cli->library);
    bool stopped = false;
    if (!count)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no framework in the library");
    for (size_t i = 0; i < count && !stopped; i++) {
        rp_framework *framework = cli_framework_load(library_framework_folder(cli->library, i),
                                                     library_framework_file(cli->library, i), found);
        if (framework && i && !cli->json)
            putchar('\n');
        if (framework)
            cover(&c, framework, count > 1);
        c.all_load = c.all_load && framework;
        stopped = framework && progress_stopped();
        rp_framework_destroy(framework);
    }
    cli_print_findings(found);
    rp_diagnostics_destroy(found);
    str_finish(&c.notes);
    return stopped ? PROGRESS_STOPPED : c.all_load ? 0 : 1;
}
