/* Every mistake that can be found. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/check.h"

/* --- what is to be checked --- */

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

static void check_framework(cli_checking *c, const char *folder, const char *file)
{
    rp_framework_destroy(cli_framework_load(folder, file, check_list(c)));
    c->frameworks++;
}

/* A file of that name: faces. */
static bool check_looks(cli_checking *c, const char *path, rp_error *error)
{
    rp_looks_destroy(cli_looks_load(path, check_list(c), error));
    return error->kind == RP_ERROR_NONE;
}

/* Those that the scenarios of these folders share, whether or not one of them names any. */
static bool check_shared_looks(cli_checking *c, const char *const *folders, rp_error *error)
{
    static const char place[] = "common/looks.lua";
    bool done = true;
    for (; done && *folders; folders++) {
        str path = STR_EMPTY;
        str_print(&path, "%s/%s", *folders, place);
        done = !has_file(*folders, place) || check_looks(c, path.bytes, error);
        str_finish(&path);
    }
    return done;
}

bool check_library(cli_checking *c, const rp_library *library, rp_error *error)
{
    if (!check_shared_looks(c, library_folders(library), error))
        return false;
    for (size_t i = 0; i < library_framework_count(library); i++)
        check_framework(c, library_framework_folder(library, i), library_framework_file(library, i));
    for (size_t i = 0; i < library_count(library); i++)
        if (progress_is_stopped(&c->progress) ||
            !check_one_scenario(
                c, library == c->cli->library ? library_id(library, i) : library_place(library, i), error))
            return progress_is_stopped(&c->progress);
    return true;
}

/* FOLDER/frameworks/FILE.lua, or nothing of the kind. */
static bool check_framework_path(cli_checking *c, const char *path)
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

/* A file of that name: the centre's own facts. */
static bool check_centre(cli_checking *c, const char *path, rp_error *error)
{
    rp_centre_destroy(cli_centre_load(path, check_list(c), error));
    return error->kind == RP_ERROR_NONE;
}

static bool check_path(cli_checking *c, const char *path, rp_error *error)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    if (str_is(name, "centre.lua") && !is_folder(path))
        return check_centre(c, path, error);
    if (str_is(name, "looks.lua") && !is_folder(path))
        return check_looks(c, path, error);
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
    return check_framework_path(c, path) || check_one_scenario(c, path, error);
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

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

static void print_sum(const cli_checking *c, size_t errors, size_t warnings)
{
    printf("%zu scenario%s, %zu framework%s: %zu error%s, %zu warning%s%s\n", c->scenarios,
           plural(c->scenarios), c->frameworks, plural(c->frameworks), errors, plural(errors), warnings,
           plural(warnings), progress_stopped() ? " (stopped: this is not all)" : "");
}

static size_t print_all(const cli_checking *c, bool sum)
{
    check_findings all = check_gather(c);
    size_t errors = 0;
    for (size_t i = 0; i < all.count; i++) {
        print_one(c->cli, all.items[i]);
        errors += all.items[i]->severity == RP_SEVERITY_ERROR;
    }
    if (sum && !c->cli->json && !c->cli->quiet)
        print_sum(c, errors, all.count - errors);
    free(all.items);
    return errors;
}

int cmd_check(cli_context *cli, rp_error *error)
{
    cli_checking c = { .cli = cli, .waivers = waivers_create() };
    bool whole = !cli_argument(cli, 0), done = true;
    progress_begin(&c.progress, cli->quiet);
    if (whole)
        done = check_library(&c, cli->library, error);
    for (size_t i = 0; done && !progress_stopped() && cli_argument(cli, i); i++)
        done = check_path(&c, cli_argument(cli, i), error);
    if (!progress_stopped())
        waivers_report_unused(c.waivers, whole, check_list(&c));
    progress_end(&c.progress);
    size_t errors = print_all(&c, done);
    check_finish(&c);
    if (progress_stopped()) {
        fprintf(stderr, "rapport: stopped; what is printed is not all\n");
        return PROGRESS_STOPPED;
    }
    return errors ? 1 : 0;
}
