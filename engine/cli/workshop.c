/* The workshop itself: its context, what is at once there, and what is begun as work. */
#include "cli/workshop.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/making.h"
#include "core/model.h"

/* --- contexts --- */

cli_context workshop_context(const cli_context *from)
{
    cli_context out = *from;
    out.quiet = true;
    out.key = NULL;
    out.library = NULL;
    out.data = memory_copy_text(from->data);
    out.library_home = memory_copy_text(from->library_home);
    cli_library_read(&out);
    return out;
}

void workshop_context_finish(cli_context *cli)
{
    library_destroy(cli->library);
    free(cli->data);
    free(cli->library_home);
}

bool workshop_why(const char *scenario, rp_error *error)
{
    if (error && error->kind != RP_ERROR_NONE && !error->text[0])
        rp_fail(error, error->kind, "it has errors: see its findings, or 'rapport check %s'", scenario);
    return false;
}

bool workshop_load(cli_context *cli, const char *name, cli_scenario *out, rp_error *error)
{
    cli_library_read(cli); /* authors make and move folders meanwhile */
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error why = { 0 };
    bool loaded = cli_scenario_load(cli, name, found, out, &why) || workshop_why(name, &why);
    rp_diagnostics_destroy(found);
    if (!loaded && error)
        *error = why;
    return loaded;
}

/* --- frameworks --- */

static void forget_frameworks(cli_workshop *workshop)
{
    for (size_t i = 0; i < workshop->framework_count; i++)
        rp_framework_destroy(workshop->frameworks[i]);
    free(workshop->frameworks);
    workshop->frameworks = NULL;
    workshop->framework_count = 0;
}

/* Of two with the same id the first library's holds. */
static bool has_framework(const cli_workshop *workshop, const char *id)
{
    for (size_t i = 0; i < workshop->framework_count; i++)
        if (str_is(rp_framework_id(workshop->frameworks[i]), id))
            return true;
    return false;
}

/* Those of the library that is only fallen back to as well: scenarios find them there. */
static bool frameworks(void *data, const rp_framework *const **out, size_t *count, rp_error *error)
{
    cli_workshop *workshop = data;
    cli_library_read(&workshop->cli);
    rp_library *library = library_create(library_folders(workshop->cli.library), NULL);
    size_t most = library_framework_count(library);
    (void)error;
    forget_frameworks(workshop);
    workshop->frameworks = memory_allocate((most + 1) * sizeof *workshop->frameworks);
    for (size_t i = 0; i < most; i++) {
        rp_diagnostics *found =
            rp_diagnostics_create(); /* what cannot be loaded is left out: `check` tells why */
        rp_framework *one = cli_framework_load(library_framework_folder(library, i),
                                               library_framework_file(library, i), found);
        rp_diagnostics_destroy(found);
        if (one && !has_framework(workshop, rp_framework_id(one)))
            workshop->frameworks[workshop->framework_count++] = one;
        else
            rp_framework_destroy(one);
    }
    library_destroy(library);
    *out = (const rp_framework *const *)workshop->frameworks;
    *count = workshop->framework_count;
    return true;
}

/* --- where a run can begin --- */

static const rp_workshop_scene *copy_scenes(const rp_scenario *from, arena *memory)
{
    rp_workshop_scene *out = arena_allocate(memory, (from->scene_count + 1) * sizeof *out);
    for (size_t i = 0; i < from->scene_count; i++)
        out[i] =
            (rp_workshop_scene){ arena_text(memory, from->scenes[i].id),
                                 arena_text(memory, from->scenes[i].place.file), from->scenes[i].place.line };
    return out;
}

static rp_names copy_choices(const model_variable *from, arena *memory)
{
    const char **items = arena_allocate(memory, (from->value_count + 1) * sizeof *items);
    for (size_t i = 0; i < from->value_count; i++)
        items[i] = arena_text(memory, from->values[i]);
    return (rp_names){ items, from->value_count };
}

static const rp_workshop_variable *copy_variables(const rp_scenario *from, arena *memory)
{
    rp_workshop_variable *out = arena_allocate(memory, (from->variable_count + 1) * sizeof *out);
    for (size_t i = 0; i < from->variable_count; i++) {
        const model_variable *one = &from->variables[i];
        out[i] = (rp_workshop_variable){
            .first = { .name = arena_text(memory, one->name), .type = one->type, .number = one->start },
            .least = one->least,
            .most = one->most,
        };
        if (one->type != RP_VALUE_CHOICE)
            continue;
        out[i].choices = copy_choices(one, memory);
        out[i].first.text = out[i].choices.items[one->start];
    }
    return out;
}

static bool start(void *data, const char *scenario, rp_workshop_start *out, rp_error *error)
{
    cli_workshop *workshop = data;
    cli_scenario loaded = { .pack = NULL };
    arena_clear(&workshop->start);
    bool done = workshop_load(&workshop->cli, scenario, &loaded, error);
    if (done)
        *out = (rp_workshop_start){ .scenes = copy_scenes(loaded.scenario, &workshop->start),
                                    .scene_count = loaded.scenario->scene_count,
                                    .start = loaded.scenario->start,
                                    .variables = copy_variables(loaded.scenario, &workshop->start),
                                    .variable_count = loaded.scenario->variable_count };
    cli_scenario_finish(&loaded);
    return done;
}

/* --- a new scenario --- */

/* Where new scenarios go unless somebody says otherwise: where the library finds them. */
static bool usual_folder(cli_workshop *workshop, str *out, rp_error *error)
{
    cli_context *cli = &workshop->cli;
    if (cli->options.library_count) {
        str_add(out, cli->options.libraries[0]);
        return true;
    }
    if (!cli->data && !(cli->data = cli_data_folder(NULL, error)))
        return false;
    str_print(out, "%s/packs", cli->data);
    return store_make_folder(out->bytes, error);
}

static bool create(void *data, const char *folder, const char *id, const char *title, const char *from,
                   const char **file, rp_error *error)
{
    cli_workshop *workshop = data;
    making m = { .names = { .id = id, .title = title } };
    rp_diagnostics *found = rp_diagnostics_create();
    str usual = STR_EMPTY;
    rp_error why = { 0 };
    cli_library_read(&workshop->cli);
    bool made = (folder || usual_folder(workshop, &usual, &why)) &&
                (making_write(&m, &workshop->cli, folder ? folder : usual.bytes, from, found, &why) ||
                 workshop_why(from ? from : id, &why));
    if (made) {
        str_clear(&workshop->created);
        str_print(&workshop->created, "%s/scenario.lua", m.place.bytes);
        *file = workshop->created.bytes;
        cli_library_read(&workshop->cli);
    } else if (error) {
        *error = why;
    }
    str_finish(&usual);
    rp_diagnostics_destroy(found);
    making_finish(&m);
    return made;
}

/* --- what is begun as work --- */

static bool start_work(void *data, rp_work_kind kind, const char *scenario, rp_error *error)
{
    return workshop_job_start(data, workshop_job_create(data, kind, scenario, NULL), error);
}

static bool check(void *data, const char *scenario, rp_error *error)
{
    return start_work(data, RP_WORK_CHECK, scenario, error);
}

static bool draw(void *data, const char *scenario, rp_error *error)
{
    return start_work(data, RP_WORK_DRAW, scenario, error);
}

static bool explore(void *data, const char *scenario, uint64_t limit, rp_error *error)
{
    workshop_job *job = workshop_job_create(data, RP_WORK_EXPLORE, scenario, NULL);
    job->limit = limit;
    return workshop_job_start(data, job, error);
}

static bool pack(void *data, const char *scenario, const char *file, rp_error *error)
{
    if (file && !cli_names_file(file, ".zip"))
        return rp_fail(error, RP_ERROR_USAGE, "'%s': a pack is an archive, its name ends with .zip", file);
    return workshop_job_start(data, workshop_job_create(data, RP_WORK_PACK, scenario, file), error);
}

static bool install(void *data, const char *file, rp_error *error)
{
    return workshop_job_start(data, workshop_job_create(data, RP_WORK_INSTALL, NULL, file), error);
}

static bool approve(void *data, const char *scenario, rp_approval state, const char *assessor,
                    const char *note, rp_error *error)
{
    cli_workshop *workshop = data;
    rp_stream by;
    if (state != RP_APPROVAL_TRIALLED && state != RP_APPROVAL_APPROVED)
        return rp_fail(error, RP_ERROR_USAGE, "a scenario is set to trialled or to approved");
    store_log *log = desk_open_log(workshop->desk, error);
    if (!log || !cli_assessor(log, assessor, &by, error))
        return false;
    workshop_job *job = workshop_job_create(workshop, RP_WORK_APPROVE, scenario, NULL);
    job->state = state;
    job->by = by;
    job->note = memory_copy_text(note);
    return workshop_job_start(workshop, job, error);
}

/* --- what came of it --- */

static const rp_workshop_finding *checked(void *data, size_t *count)
{
    const workshop_job *job = ((cli_workshop *)data)->done[RP_WORK_CHECK];
    *count = job ? job->findings.count : 0;
    return job ? job->findings.items : NULL;
}

static const rp_exploration *explored(void *data)
{
    const workshop_job *job = ((cli_workshop *)data)->done[RP_WORK_EXPLORE];
    return job && job->explored ? &job->exploration : NULL;
}

static const rp_workshop_picture *drawn(void *data)
{
    const workshop_job *job = ((cli_workshop *)data)->done[RP_WORK_DRAW];
    return job && job->picture.picture ? &job->picture : NULL;
}

static const rp_workshop_result *result(void *data)
{
    const cli_workshop *workshop = data;
    return workshop->has_result ? &workshop->result : NULL;
}

/* --- a scenario that is being edited --- */

static void stop_watching(cli_workshop *workshop)
{
    if (workshop->watches)
        pack_watch_finish(&workshop->watch);
    workshop->watches = false;
}

static bool watch(void *data, const char *scenario, rp_error *error)
{
    cli_workshop *workshop = data;
    stop_watching(workshop);
    if (!scenario)
        return true;
    cli_library_read(&workshop->cli);
    char *place = library_find(workshop->cli.library, scenario, error);
    if (!place)
        return false;
    pack_watch_init(&workshop->watch, place, library_shared(workshop->cli.library, place));
    workshop->watches = true;
    free(place);
    return true;
}

static bool changed(void *data)
{
    cli_workshop *workshop = data;
    return workshop->watches && pack_watch_changed(&workshop->watch);
}

/* --- life --- */

void workshop_init(cli_workshop *workshop, cli_desk *desk, rp_workshop *functions)
{
    *workshop = (cli_workshop){ .desk = desk, .cli = workshop_context(desk->cli) };
    *functions = (rp_workshop){
        .data = workshop,
        .list_open = workshop_list_open,
        .list_next = workshop_list_next,
        .look = workshop_look,
        .check = check,
        .checked = checked,
        .explore = explore,
        .explored = explored,
        .draw = draw,
        .drawn = drawn,
        .frameworks = frameworks,
        .start = start,
        .create = create,
        .compare = workshop_compare,
        .pack = pack,
        .install = install,
        .approve = approve,
        .result = result,
        .poll = workshop_poll,
        .stop = workshop_stop,
        .edit = workshop_edit,
        .watch = watch,
        .changed = changed,
    };
}

void workshop_finish(cli_workshop *workshop)
{
    workshop_stop(workshop);
    workshop_job_destroy(workshop->job);
    for (size_t i = 0; i < RP_WORK_KINDS; i++)
        workshop_job_destroy(workshop->done[i]);
    stop_watching(workshop);
    workshop_list_close(workshop);
    workshop_findings_finish(&workshop->seen);
    forget_frameworks(workshop);
    arena_finish(&workshop->start);
    arena_finish(&workshop->compared);
    arena_finish(&workshop->lines);
    str_finish(&workshop->created);
    workshop_context_finish(&workshop->cli);
}
