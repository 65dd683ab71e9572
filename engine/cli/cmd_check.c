/* Every mistake that can be found without exploring. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/cli.h"

typedef struct checking {
    cli_context *cli;
    rp_diagnostics *found;
    size_t scenarios, frameworks;
} checking;

static bool is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static bool has_file(const char *folder, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder, name);
    bool there = access(path.bytes, F_OK) == 0;
    str_finish(&path);
    return there;
}

/* Why a pack cannot be read begins with the place: "x.zip: 'a.lua': …", "story/a.lua: …". */
static void report_pack(checking *c, const char *name, const char *why)
{
    char *place = library_find(c->cli->library, name, NULL);
    char *shown = cli_shown_path(place ? place : name);
    const char *colon = str_starts(why, shown) ? strstr(why + strlen(shown), ": ") : NULL;
    str file = STR_EMPTY;
    str_add_n(&file, colon ? why : shown, colon ? (size_t)(colon - why) : strlen(shown));
    rp_diagnostic finding = { file.bytes, 0, "unreadable", RP_SEVERITY_ERROR, true, colon ? colon + 2 : why,
                              NULL };
    rp_diagnostics_add(c->found, &finding);
    str_finish(&file);
    free(shown);
    free(place);
}

void cli_check(cli_scenario *loaded, rp_diagnostics *found)
{
    if (!pack_find(loaded->pack, "walkthroughs.lua"))
        return;
    script_source source = cli_source(loaded->pack);
    rp_walkthroughs_destroy(script_walkthroughs(&source, "walkthroughs.lua", found));
}

static bool check_scenario(checking *c, const char *name, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    rp_error why = { 0 };
    cli_scenario_load(c->cli, name, c->found, &loaded, &why);
    c->scenarios++;
    if (why.text[0] && why.kind == RP_ERROR_UNSOUND)
        report_pack(c, name, why.text);
    else if (why.text[0])
        *error = why;
    if (loaded.pack)
        cli_check(&loaded, c->found);
    cli_scenario_finish(&loaded);
    return error->kind == RP_ERROR_NONE;
}

static void check_framework(checking *c, const char *folder, const char *file)
{
    rp_framework_destroy(cli_framework_load(folder, file, c->found));
    c->frameworks++;
}

static bool check_library(checking *c, const rp_library *library, rp_error *error)
{
    for (size_t i = 0; i < library_framework_count(library); i++)
        check_framework(c, library_framework_folder(library, i), library_framework_file(library, i));
    for (size_t i = 0; i < library_count(library); i++)
        if (!check_scenario(
                c, library == c->cli->library ? library_id(library, i) : library_place(library, i), error))
            return false;
    return true;
}

/* FOLDER/frameworks/FILE.lua, or nothing of the kind. */
static bool check_framework_path(checking *c, const char *path)
{
    static const char place[] = "frameworks/";
    char *folder = memory_copy_text(path), *file = strrchr(folder, '/');
    bool fits = file && file[1] && access(path, F_OK) == 0;
    size_t around = 0; /* length of what stands before "frameworks/", with its slash */
    if (fits) {
        size_t length = (size_t)(file + 1 - folder);
        around = length >= sizeof place - 1 ? length - (sizeof place - 1) : length;
        fits = str_starts(folder + around, place) && (around == 0 || folder[around - 1] == '/');
    }
    if (fits) {
        folder[around > 1 ? around - 1 : around] = '\0';
        check_framework(c, around ? folder : ".", file + 1);
    }
    free(folder);
    return fits;
}

static bool check_path(checking *c, const char *path, rp_error *error)
{
    if (is_folder(path) && !has_file(path, "scenario.lua")) {
        const char *folders[] = { path, NULL };
        rp_library *library = library_create(folders, NULL);
        bool empty = library_count(library) + library_framework_count(library) == 0;
        bool done = empty ? rp_fail(error, RP_ERROR_IMPOSSIBLE,
                                    "%s: there is no scenario and no framework in it", path)
                          : check_library(c, library, error);
        library_destroy(library);
        return done;
    }
    return check_framework_path(c, path) || check_scenario(c, path, error);
}

static void print_one(const cli_context *cli, const rp_diagnostic *finding)
{
    if (!cli->json) {
        char line[1200];
        rp_diagnostic_print(finding, line, sizeof line);
        puts(line);
        return;
    }
    rp_json *row = rp_json_object();
    rp_json_put_text(row, "file", finding->file);
    rp_json_put_integer(row, "line", finding->line);
    rp_json_put_text(row, "rule", finding->rule);
    rp_json_put_text(row, "severity", finding->severity == RP_SEVERITY_ERROR ? "error" : "warning");
    rp_json_put_text(row, "message", finding->message);
    rp_json_put_text(row, "hint", finding->hint);
    cli_print_json_line(row);
}

int cmd_check(cli_context *cli, rp_error *error)
{
    checking c = { .cli = cli, .found = rp_diagnostics_create() };
    bool done = true;
    if (!cli_argument(cli, 0))
        done = check_library(&c, cli->library, error);
    for (size_t i = 0; done && cli_argument(cli, i); i++)
        done = check_path(&c, cli_argument(cli, i), error);
    for (size_t i = 0; i < rp_diagnostics_count(c.found); i++)
        print_one(cli, rp_diagnostics_at(c.found, i));
    size_t errors = rp_diagnostics_errors(c.found), all = rp_diagnostics_count(c.found);
    if (done && !cli->json && !cli->quiet)
        printf("%zu scenario%s, %zu framework%s: %zu error%s, %zu warning%s\n", c.scenarios,
               c.scenarios == 1 ? "" : "s", c.frameworks, c.frameworks == 1 ? "" : "s", errors,
               errors == 1 ? "" : "s", all - errors, all - errors == 1 ? "" : "s");
    rp_diagnostics_destroy(c.found);
    return errors ? 1 : 0;
}
