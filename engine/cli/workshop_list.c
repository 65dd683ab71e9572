/* The workshop's list of scenarios, and what is wrong with them. */
#include <stdlib.h>
#include <string.h>

#include "analysis/check.h"
#include "base/line.h"
#include "base/memory.h"
#include "cli/workshop.h"

enum { FILE_MOST = 1024 * 1024 }; /* bytes of a file that findings quote */

/* --- findings --- */

/* The file that the last finding stood in. */
typedef struct quoting {
    const char *file;
    str text;
} quoting;

static void read_file(quoting *from, const char *file)
{
    if (str_is(from->file, file))
        return;
    str_clear(&from->text);
    from->file = file;
    if (!cli_read_file(file, FILE_MOST, &from->text))
        str_clear(&from->text); /* it lies in an archive, or is gone */
}

/* The line without blanks at its ends, clean; NULL where there is none. */
static const char *quote(quoting *from, const char *file, int line, arena *memory)
{
    enum { LINE_MOST = 400 };
    char clean[LINE_MOST];
    read_file(from, file);
    const char *at = str_text(&from->text);
    for (int i = 1; i < line && at; i++) {
        const char *feed = strchr(at, '\n');
        at = feed ? feed + 1 : NULL;
    }
    if (line < 1 || !at || !*at)
        return NULL;
    at += strspn(at, " \t");
    size_t length = strcspn(at, "\r\n");
    while (length > 0 && (at[length - 1] == ' ' || at[length - 1] == '\t'))
        length--;
    char *text = arena_text_n(memory, at, length);
    line_clean(text, clean, sizeof clean);
    return arena_text(memory, clean);
}

void workshop_take_findings(const cli_checking *from, workshop_findings *out)
{
    check_findings all = check_gather(from);
    quoting lines = { .text = STR_EMPTY };
    out->items = arena_allocate(&out->memory, (all.count + 1) * sizeof *out->items);
    for (size_t i = 0; i < all.count; i++) {
        const rp_diagnostic *one = all.items[i];
        const check_rule *rule = check_rule_named(one->rule);
        out->items[out->count++] =
            (rp_workshop_finding){ .file = arena_text(&out->memory, one->file),
                                   .line = one->line,
                                   .source = quote(&lines, one->file, one->line, &out->memory),
                                   .rule = arena_text(&out->memory, one->rule),
                                   .severity = one->severity,
                                   .message = arena_text(&out->memory, one->message),
                                   .why = rule ? rule->why : NULL,
                                   .hint = arena_text(&out->memory, one->hint) };
    }
    str_finish(&lines.text);
    free(all.items);
}

void workshop_findings_finish(workshop_findings *findings)
{
    arena_finish(&findings->memory);
    *findings = (workshop_findings){ .items = NULL };
}

bool workshop_look(void *data, const char *scenario, const rp_workshop_finding **findings, size_t *count,
                   rp_error *error)
{
    cli_workshop *workshop = data;
    cli_checking c = { .cli = &workshop->cli, .waivers = waivers_create(), .unexplored = true };
    rp_error why = { 0 };
    workshop_findings_finish(&workshop->seen);
    cli_library_read(&workshop->cli);
    bool looked = check_one_scenario(&c, scenario, &why);
    if (looked) {
        waivers_report_unused(c.waivers, false, check_list(&c));
        workshop_take_findings(&c, &workshop->seen);
    } else if (error) {
        *error = why;
    }
    check_finish(&c);
    *findings = workshop->seen.items;
    *count = workshop->seen.count;
    return looked;
}

/* --- the list --- */

void workshop_list_close(cli_workshop *workshop)
{
    store_approvals_finish(&workshop->approvals);
    store_people_finish(&workshop->people);
    arena_finish(&workshop->list);
    workshop->next = 0;
}

bool workshop_list_open(void *data, size_t *most, rp_error *error)
{
    cli_workshop *workshop = data;
    rp_error why = { 0 };
    workshop_list_close(workshop);
    cli_library_read(&workshop->cli);
    *most = library_count(workshop->cli.library);
    store_log *own = workshop->desk->log, *log = own ? own : cli_log_read_if_there(workshop->desk->cli, &why);
    bool read = log ? store_approvals_all(log, &workshop->approvals, &why) &&
                          store_people_all(log, NULL, &workshop->people, &why)
                    : why.kind == RP_ERROR_NONE;
    if (log != own)
        store_destroy(log);
    if (!read && error)
        *error = why;
    return read;
}

static const char *name_of(const cli_workshop *workshop, const rp_stream *stream)
{
    for (size_t i = 0; i < workshop->people.count; i++)
        if (memcmp(&workshop->people.items[i].stream, stream, sizeof *stream) == 0)
            return workshop->people.items[i].name;
    return NULL;
}

static void take_loaded(cli_workshop *workshop, const cli_scenario *loaded, rp_workshop_scenario *out)
{
    const rp_about *about = rp_scenario_about(loaded->scenario);
    const store_approval *approval = store_approval_of(&workshop->approvals, &loaded->digest, 0);
    out->loads = true;
    out->title = arena_text(&workshop->list, about->title);
    out->kind = arena_text(&workshop->list, about->kind);
    out->family = arena_text(&workshop->list, about->family);
    out->framework = arena_text(&workshop->list, about->framework);
    out->version = about->version;
    out->minutes = about->minutes;
    if (!approval)
        return;
    out->approval = approval->state;
    out->approved_by = name_of(workshop, &approval->by);
    out->approved_ms = approval->at_ms;
}

/* Loaded once, for what it says of itself and for what is wrong with it. */
static void examine(cli_workshop *workshop, const char *id, rp_workshop_scenario *out)
{
    cli_checking c = { .cli = &workshop->cli, .waivers = waivers_create(), .unexplored = true };
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = check_list(&c);
    rp_error why = { 0 };
    if (cli_scenario_load(&workshop->cli, id, found, &loaded, &why))
        take_loaded(workshop, &loaded, out);
    if (loaded.pack) {
        check_loaded(&c, &loaded, found);
        waivers_report_unused(c.waivers, false, found);
    }
    out->errors = rp_diagnostics_errors(found) + (why.text[0] != '\0');
    out->warnings = rp_diagnostics_count(found) - rp_diagnostics_errors(found);
    cli_scenario_finish(&loaded);
    check_finish(&c);
}

rp_desk_step workshop_list_next(void *data, rp_workshop_scenario *out)
{
    cli_workshop *workshop = data;
    const rp_library *library = workshop->cli.library;
    if (workshop->next >= library_count(library))
        return RP_DESK_END;
    size_t index = workshop->next++;
    char *place = cli_shown_path(library_place(library, index));
    *out = (rp_workshop_scenario){ .id = arena_text(&workshop->list, library_id(library, index)),
                                   .place = arena_text(&workshop->list, place),
                                   .packed = library_is_archive(place) };
    examine(workshop, library_id(library, index), out);
    free(place);
    return RP_DESK_FOUND;
}
