/* remark: what the attempts of the log come to under the framework of now, or under another. The answers are those
 * of the log, and so is the scenario; what is counted does not depend on a framework, what it takes to show a point
 * does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/progress.h"
#include "cli/remarking.h"
#include "rapport/remark.h"

enum { AT_ONCE = 500 }; /* new results that are written in one go */

typedef struct marking {
    remarking with;
    bool accept;
    size_t seen, changed, levels, refused, recorded, passed_over;
    rp_event *waiting; /* to be written */
    size_t waiting_count, waiting_capacity;
    str rows; /* as they will be printed */
    cli_progress progress;
} marking;

/* One attempt, as the log has it. */
typedef struct stored {
    const rp_stream *stream;
    store_entries entries;
    const char *scenario; /* its id */
    rp_stream trainee;
    rp_digest pack, framework;
    bool held;
    bool remarked; /* there is a result that was recorded later: */
    rp_remark last;
} stored;

/* A level with the sum that it comes of. */
typedef struct result {
    rp_level level;
    char *sum; /* heap; NULL where it cannot be told */
} result;

/* --- rows: kept until the end, so that they and the progress do not write over one another --- */

static void put_result(rp_json *row, const char *level, const char *sum, const result *one)
{
    rp_json_put_text(row, level, one ? rp_level_name(one->level) : NULL);
    rp_json_put_text(row, sum, one ? one->sum : NULL);
}

static void add_json(marking *m, const stored *one, const char *trainee, const char *point,
                     const result *then, const result *now, const char *reason)
{
    rp_json *row = rp_json_object();
    char hex[RP_STREAM_HEX];
    rp_stream_hex(one->stream, hex);
    hex[RP_ATTEMPT_NAME - 1] = '\0';
    rp_json_put_text(row, "attempt", hex);
    rp_json_put_text(row, "trainee", trainee);
    rp_json_put_text(row, "scenario", one->scenario);
    rp_json_put_text(row, "point", point);
    put_result(row, "then", "sum_then", one->held ? NULL : then);
    put_result(row, "now", "sum_now", one->held ? NULL : now);
    rp_json_put_flag(row, "held", one->held);
    rp_json_put_text(row, "reason", reason);
    char *line = rp_json_write(row);
    str_print(&m->rows, "%s\n", line);
    free(line);
    rp_json_destroy(row);
}

static void add_head(marking *m, const stored *one, const char *trainee)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(one->stream, hex);
    str_print(&m->rows, "%.8s  %s  %s  ", hex, trainee ? trainee : "(erased)", one->scenario);
}

static void add_row(marking *m, const stored *one, const char *trainee, const char *point, const result *then,
                    const result *now)
{
    add_head(m, one, trainee);
    if (one->held)
        str_print(&m->rows, "%s: held\n", point);
    else
        str_print(&m->rows, "%s: %s -> %s\n    then: %s\n    now:  %s\n", point, rp_level_words(then->level),
                  rp_level_words(now->level), then->sum ? then->sum : "(not known any more)", now->sum);
}

static void tell_change(marking *m, const stored *one, const char *point, const result *then,
                        const result *now)
{
    char *trainee = cli_person_name(m->with.log, &one->trainee);
    if (m->with.cli->json)
        add_json(m, one, trainee, point, then, now, NULL);
    else
        add_row(m, one, trainee, point, then, now);
    m->levels++;
    free(trainee);
}

static void tell_refused(marking *m, const stored *one, const rp_error *why)
{
    char *trainee = cli_person_name(m->with.log, &one->trainee);
    if (m->with.cli->json) {
        add_json(m, one, trainee, NULL, NULL, NULL, why->text);
    } else {
        add_head(m, one, trainee);
        str_print(&m->rows, "cannot be marked anew: %s\n", why->text);
    }
    m->refused++;
    free(trainee);
}

static void print_summary(const marking *m, size_t all)
{
    const cli_context *cli = m->with.cli;
    if (cli->json || cli->quiet)
        return;
    if (m->seen < all)
        printf("Stopped: INCOMPLETE. %zu of %zu attempts were looked at.\n", m->seen, all);
    printf("%zu attempt%s looked at: %zu with other levels now (%zu level%s in all), %zu that cannot be "
           "marked anew.\n",
           m->seen, m->seen == 1 ? "" : "s", m->changed, m->levels, m->levels == 1 ? "" : "s", m->refused);
    if (m->passed_over)
        printf("%zu were marked under another framework and are left alone.\n", m->passed_over);
    if (m->levels)
        printf("What it takes to show a point is a %s.\n", rp_marking_caveat());
    if (m->accept)
        printf("%zu new result%s recorded, beside the old.\n", m->recorded,
               m->recorded == 1 ? " was" : "s were");
    else if (m->changed)
        puts("Nothing was written; --accept records the new results beside the old.");
}

/* --- recording --- */

static void drop_waiting(marking *m)
{
    for (size_t i = 0; i < m->waiting_count; i++)
        rp_json_destroy((rp_json *)(uintptr_t)m->waiting[i].body); /* const for readers; made below */
    m->waiting_count = 0;
}

static bool write_waiting(marking *m, rp_error *error)
{
    if (m->waiting_count && !store_append(m->with.log, m->waiting, m->waiting_count, error))
        return false;
    m->recorded += m->waiting_count;
    drop_waiting(m);
    return true;
}

static bool record(marking *m, const stored *one, const rp_run *run, kept_scenario *scenario, rp_error *error)
{
    const cli_scenario *loaded = &scenario->loaded;
    if (!scenario->staged)
        cli_scenario_stage(loaded, m->with.log);
    scenario->staged = true;
    m->waiting = memory_grow(m->waiting, m->waiting_count, &m->waiting_capacity, sizeof *m->waiting);
    m->waiting[m->waiting_count++] =
        (rp_event){ *one->stream, RP_KIND_REMARK,
                    rp_remark_body(run, loaded->framework, &loaded->framework_digest), NULL, 0 };
    return m->waiting_count < AT_ONCE || write_waiting(m, error);
}

/* --- one attempt --- */

static result result_of(const rp_tally *tally, const rp_definition *point)
{
    return (result){ rp_level_of(tally, point->needs_num, point->needs_den),
                     rp_level_sum(tally, point->needs_num, point->needs_den) };
}

/* What was recorded last, or what the framework of then makes of the same counts. */
static bool result_then(marking *m, const stored *one, const rp_tally *tally, const char *point, result *out,
                        rp_error *error)
{
    const rp_digest *digest = one->remarked ? &one->last.digest : &one->framework;
    rp_error why = { 0 };
    rp_level level;
    const rp_framework *framework = remarking_then(&m->with, digest, one->remarked ? &why : error);
    const rp_definition *definition = framework ? rp_framework_find(framework, point) : NULL;
    *out = (result){ RP_LEVEL_NO_OPPORTUNITY, NULL };
    if (definition && definition->kind == RP_DEFINITION_POINT)
        *out = result_of(tally, definition);
    if (one->remarked && rp_remark_level(&one->last, point, &level))
        out->level = level;
    return framework || one->remarked;
}

static bool compare(marking *m, const stored *one, const rp_run *run, bool *changed, rp_error *error)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    *changed = false;
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++) {
        const rp_definition *point = rp_scenario_claim(scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        result then, now = result_of(&tally, point);
        bool known = result_then(m, one, &tally, point->id, &then, error);
        if (known && then.level != now.level) {
            tell_change(m, one, point->id, &then, &now);
            *changed = true;
        }
        free(then.sum);
        free(now.sum);
        if (!known) {
            *changed = false;
            return false;
        }
    }
    return true;
}

/* False with an error only where nothing can go on. */
static bool mark(marking *m, const stored *one, rp_error *error)
{
    rp_error why = { 0 };
    bool changed = false;
    const rp_framework *then = remarking_then(&m->with, &one->framework, &why);
    if (then && m->with.only && !str_is(rp_framework_id(then), m->with.only)) {
        m->passed_over++;
        return true;
    }
    const remarking_framework *now = then ? remarking_now(&m->with, rp_framework_id(then), &why) : NULL;
    if (then && !now && why.kind == RP_ERROR_UNSOUND) {
        *error = why;
        return false;
    }
    kept_scenario *scenario = now ? remarking_load(&m->with, &one->pack, now, &why) : NULL;
    rp_attempt *attempt = scenario ? cli_replay(&scenario->loaded, NULL, NULL, &one->entries, &why) : NULL;
    bool done = true;
    if (!attempt || !compare(m, one, rp_attempt_run(attempt), &changed, &why))
        tell_refused(m, one, &why);
    else if (changed)
        m->changed++;
    if (attempt && changed && m->accept)
        done = record(m, one, rp_attempt_run(attempt), scenario, error);
    rp_attempt_destroy(attempt);
    return done;
}

/* --- all of them --- */

static bool has_kind(const store_entries *entries, rp_kind kind)
{
    for (size_t i = 0; i < entries->count; i++)
        if (entries->items[i].kind == kind)
            return true;
    return false;
}

static void read_start(const rp_entry *start, stored *out)
{
    const rp_json *body = start->body;
    const char *scenario = rp_json_text(body, "scenario");
    rp_mode mode = RP_MODE_OBSERVED;
    out->scenario = scenario ? scenario : "";
    rp_stream_from_hex(rp_json_text(body, "trainee"), &out->trainee);
    rp_digest_from_hex(rp_json_text(body, "pack"), &out->pack);
    rp_digest_from_hex(rp_json_text(body, "framework"), &out->framework);
    rp_mode_from_name(rp_json_text(body, "mode"), &mode);
    out->held =
        rp_levels_held(mode, has_kind(&out->entries, RP_KIND_RELEASE), has_kind(&out->entries, RP_KIND_LOCK));
}

static bool mark_stored(marking *m, const rp_entry *start, rp_error *error)
{
    stored one = { .stream = &start->stream };
    if (!store_entries_of(m->with.log, one.stream, &one.entries, error))
        return false;
    read_start(start, &one);
    one.remarked = rp_remark_last(one.entries.items, one.entries.count, &one.last);
    m->seen++;
    bool done = mark(m, &one, error);
    store_entries_finish(&one.entries);
    return done;
}

static bool is_wanted(const cli_context *cli, const rp_entry *start)
{
    const char *scenario = cli->options.values[OPTION_SCENARIO];
    return !scenario || str_is(rp_json_text(start->body, "scenario"), scenario);
}

static bool mark_all(marking *m, const store_entries *starts, rp_error *error)
{
    const cli_context *cli = m->with.cli;
    size_t all = 0;
    bool done = true;
    for (size_t i = 0; i < starts->count; i++)
        all += is_wanted(cli, &starts->items[i]);
    if (cli->options.values[OPTION_SCENARIO] && !all)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no attempt at '%s' in the log",
                       cli->options.values[OPTION_SCENARIO]);
    for (size_t i = 0; done && i < starts->count; i++) {
        if (!is_wanted(cli, &starts->items[i]))
            continue;
        if (!progress_update(&m->progress, "marking anew: %zu of %zu attempts", m->seen, all))
            break;
        done = mark_stored(m, &starts->items[i], error);
    }
    done = done && write_waiting(m, error);
    progress_end(&m->progress);
    fputs(str_text(&m->rows), stdout);
    if (done)
        print_summary(m, all);
    return done;
}

static int remark(cli_context *cli, store_log *log, rp_error *error)
{
    marking m = { .accept = cli->options.values[OPTION_ACCEPT] };
    store_entries starts = { .count = 0 };
    bool done = remarking_begin(&m.with, cli, log, cli->options.values[OPTION_FRAMEWORK], error) &&
                store_entries_of_kind(log, RP_KIND_ATTEMPT_START, &starts, error);
    progress_begin(&m.progress, cli->quiet);
    done = done && mark_all(&m, &starts, error);
    progress_end(&m.progress);
    store_entries_finish(&starts);
    remarking_finish(&m.with);
    str_finish(&m.rows);
    drop_waiting(&m);
    free(m.waiting);
    return progress_stopped() ? PROGRESS_STOPPED : m.refused ? 1 : 0;
}

int cmd_remark(cli_context *cli, rp_error *error)
{
    bool accept = cli->options.values[OPTION_ACCEPT];
    if (accept && (!cli->data || !store_exists(cli->data))) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no log yet");
        return 0;
    }
    store_log *log = accept ? cli_log_write(cli, error) : cli_log_read(cli, error);
    int status = log ? remark(cli, log, error) : 0;
    store_destroy(log);
    return status;
}
