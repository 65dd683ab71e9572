#include <stdlib.h>
#include <string.h>

#include "analysis/check.h"
#include "base/memory.h"
#include "cli/check.h"
#include "cli/exploring.h"
#include "cli/translations.h"

enum { STATES_MOST = 1000000 }; /* of one pass: what is larger is left to `explore` */

/* The files of a scenario, as the rules and waivers want them. */
typedef struct files {
    const pack_file **scripts; /* its own, and what it includes of the library */
    size_t script_count;
    const char **shared, **unused; /* end with NULL */
} files;

static bool is_image_of(const rp_scenario *scenario, const char *path)
{
    for (size_t i = 0; i < build_scenario_file_count(scenario); i++)
        if (str_is(build_scenario_file(scenario, i, NULL), path))
            return true;
    return false;
}

/* Scripts that nothing includes and images that nothing shows; what else lies there may serve people. */
static bool is_unused(const cli_scenario *loaded, const char *path)
{
    static const char *const known[] = { "scenario.lua", "walkthroughs.lua", "looks.lua" };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_is(path, known[i]))
            return false;
    if (cli_names_file(path, ".lua"))
        return !script_host_ran(loaded->host, path);
    return cli_names_file(path, ".png") && !is_image_of(loaded->scenario, path);
}

static files files_of(const cli_scenario *loaded)
{
    size_t count = pack_file_count(loaded->pack), shared = 0, unused = 0;
    files out = { .scripts = memory_allocate((count + 1) * sizeof *out.scripts),
                  .shared = memory_allocate((count + 1) * sizeof *out.shared),
                  .unused = memory_allocate((count + 1) * sizeof *out.unused) };
    for (size_t i = 0; i < count; i++) {
        const pack_file *file = pack_file_at(loaded->pack, i);
        bool common = str_starts(file->path, "common/");
        if (str_starts(file->path, "frameworks/"))
            continue;
        if (cli_names_file(file->path, ".lua"))
            out.scripts[out.script_count++] = file;
        if (common)
            out.shared[shared++] = file->shown;
        else if (loaded->scenario && is_unused(loaded, file->path))
            out.unused[unused++] = file->path;
    }
    return out;
}

static void finish_files(files *all)
{
    free(all->scripts);
    free(all->shared);
    free(all->unused);
}

static bool mentions(void *data, const char *name)
{
    const files *all = data;
    for (size_t i = 0; i < all->script_count; i++)
        if (script_mentions(all->scripts[i]->bytes, name))
            return true;
    return false;
}

/* --- waivers --- */

static void read_waivers(cli_checking *c, const pack_file *file, rp_diagnostics *found)
{
    script_comment *comments;
    size_t count = script_comments(file->bytes, &comments);
    waiver_comment *notes = memory_allocate((count + 1) * sizeof *notes);
    for (size_t i = 0; i < count; i++)
        notes[i] =
            (waiver_comment){ comments[i].line, comments[i].alone, comments[i].text, comments[i].length };
    waivers_read(c->waivers, file->shown, str_starts(file->path, "common/"), notes, count, found);
    free(notes);
    free(comments);
}

/* --- rules --- */

/* `why` may begin with the file, "FILE: …", of which so many characters are known to be part; otherwise 0, and it is
 * `file` that cannot be read. */
static void report_unreadable(rp_diagnostics *found, const char *file, size_t known, const char *why)
{
    const char *colon = known ? strstr(why + known, ": ") : NULL;
    str named = STR_EMPTY;
    str_add_n(&named, colon ? why : file, colon ? (size_t)(colon - why) : strlen(file));
    rp_diagnostic finding = { named.bytes, 0, "unreadable", RP_SEVERITY_ERROR, true, colon ? colon + 2 : why,
                              NULL };
    rp_diagnostics_add(found, &finding);
    str_finish(&named);
}

static bool take_words(const cli_scenario *loaded, lexicon *out, rp_diagnostics *found)
{
    rp_error error = { 0 };
    if (cli_words_load(loaded, out, &error))
        return out->absolutes;
    report_unreadable(found, rp_scenario_about(loaded->scenario)->id, 1, error.text);
    return false;
}

static void ask_rules(cli_checking *c, cli_scenario *loaded, files *all, rp_diagnostics *found)
{
    rp_script script = script_host_functions(loaded->host);
    rp_diagnostics *asked = rp_diagnostics_create();
    lexicon words;
    bool has_words = take_words(loaded, &words, found);
    rp_explored *explored = c->unexplored ? NULL : exploring_run(loaded, STATES_MOST, NULL, &c->progress);
    check_subject subject = { .scenario = loaded->scenario,
                              .script = &script,
                              .explored = explored,
                              .words = has_words ? &words : NULL,
                              .shared = all->shared,
                              .unused_files = all->unused,
                              .mentions = mentions,
                              .data = all };
    check_scenario(&subject, asked);
    waivers_pass(c->waivers, asked, found);
    bool seen_all = explored && explored->complete;
    for (size_t i = 0; !seen_all && i < all->script_count; i++)
        waivers_spare(c->waivers, all->scripts[i]->shown, true);
    rp_explored_destroy(explored);
    rp_diagnostics_destroy(asked);
    lexicon_finish(&words);
}

void check_loaded(cli_checking *c, cli_scenario *loaded, rp_diagnostics *found)
{
    files all = files_of(loaded);
    if (loaded->scenario)
        cli_check_translations(loaded, NULL, found);
    if (pack_find(loaded->pack, "walkthroughs.lua")) {
        script_source source = cli_source(loaded->pack);
        rp_walkthroughs_destroy(script_walkthroughs(&source, "walkthroughs.lua", found));
    }
    for (size_t i = 0; i < all.script_count; i++)
        read_waivers(c, all.scripts[i], found);
    if (loaded->scenario)
        ask_rules(c, loaded, &all, found);
    for (size_t i = 0; !loaded->scenario && i < all.script_count; i++)
        waivers_spare(c->waivers, all.scripts[i]->shown, false);
    finish_files(&all);
}

bool cli_check(cli_context *cli, cli_scenario *loaded, rp_diagnostics *found)
{
    cli_checking c = { .cli = cli, .waivers = waivers_create() };
    progress_begin_for(&c.progress, cli->work, cli->quiet);
    check_loaded(&c, loaded, found);
    waivers_report_unused(c.waivers, false, found);
    progress_end(&c.progress);
    waivers_destroy(c.waivers);
    return !progress_is_stopped(&c.progress);
}

/* Why a pack cannot be read begins with the place: "x.zip: 'a.lua': …", "story/a.lua: …". */
static void report_pack(const cli_checking *c, const char *name, const char *why, rp_diagnostics *found)
{
    char *place = library_find(c->cli->library, name, NULL);
    char *shown = cli_shown_path(place ? place : name);
    report_unreadable(found, shown, str_starts(why, shown) ? strlen(shown) : 0, why);
    free(shown);
    free(place);
}

bool check_one_scenario(cli_checking *c, const char *name, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    rp_error why = { 0 };
    rp_diagnostics *found = check_list(c);
    cli_scenario_load(c->cli, name, found, &loaded, &why);
    c->scenarios++;
    if (why.text[0] && why.kind == RP_ERROR_UNSOUND)
        report_pack(c, name, why.text, found);
    else if (why.text[0])
        *error = why;
    if (loaded.pack)
        check_loaded(c, &loaded, found);
    cli_scenario_finish(&loaded);
    return error->kind == RP_ERROR_NONE;
}
