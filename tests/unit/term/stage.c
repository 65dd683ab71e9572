#include "term/stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "rapport/carry.h"
#include "seal/digest.h"
#include "unit.h"

/* --- files --- */

static bool read_file(stage *on, const char *path, rp_bytes *bytes)
{
    str text = STR_EMPTY;
    char part[4096];
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
        str_add_n(&text, part, got);
    fclose(file);
    *bytes = (rp_bytes){ arena_copy(&on->memory, str_text(&text), text.length + 1), text.length };
    str_finish(&text);
    return true;
}

static bool find(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    stage *on = data;
    const char *const places[] = { arena_print(&on->memory, "%s/scenarios/%s/%s", unit_files(), on->folder,
                                               path),
                                   arena_print(&on->memory, "%s/scenarios/%s", unit_files(), path),
                                   arena_print(&on->memory, "%s/%s", RAPPORT_SCENARIOS_DIR, path) };
    *shown = arena_text(&on->memory, path);
    if (on->text && strcmp(path, "scenario.lua") == 0) {
        *bytes = (rp_bytes){ on->text, strlen(on->text) };
        return true;
    }
    for (size_t i = 0; i < 3; i++)
        if (read_file(on, places[i], bytes))
            return true;
    return false;
}

/* The framework goes into `fresh`. */
static const rp_framework *load_framework(void *data, const char *id, rp_diagnostics *found)
{
    stage *on = data;
    script_source source = { on, find, NULL };
    on->fresh.framework = script_framework(&source, arena_print(&on->memory, "frameworks/%s.lua", id), found);
    return on->fresh.framework;
}

static void drop(stage_text *text)
{
    rp_scenario_destroy(text->scenario);
    script_host_destroy(text->host);
    rp_framework_destroy(text->framework);
    *text = (stage_text){ NULL, NULL, NULL };
}

static void load_fresh(stage *on, rp_diagnostics *found)
{
    script_source source = { on, find, load_framework };
    on->fresh.scenario = script_load(&source, on->text ? NULL : on->folder, found, &on->fresh.host);
}

static void load(stage *on)
{
    rp_diagnostics *found = rp_diagnostics_create();
    if (!on->played.scenario) {
        load_fresh(on, found);
        on->played = on->fresh;
        on->fresh = (stage_text){ NULL, NULL, NULL };
    }
    for (size_t i = 0; i < rp_diagnostics_count(found); i++)
        print_error("%s:%d: %s\n", rp_diagnostics_at(found, i)->file, rp_diagnostics_at(found, i)->line,
                    rp_diagnostics_at(found, i)->message);
    rp_diagnostics_destroy(found);
    assert_non_null(on->played.scenario);
}

/* --- a journal in memory --- */

static bool append(void *data, const rp_event *events, size_t count, rp_error *error)
{
    stage *on = data;
    on->appends++;
    if (on->fails && on->appends >= on->fails_at) {
        on->fails--;
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "no space left on the disk");
    }
    for (size_t i = 0; i < count; i++) {
        assert_true(on->entry_count < sizeof on->entries / sizeof *on->entries);
        rp_entry *entry = &on->entries[on->entry_count++];
        rp_private *texts = arena_allocate(&on->memory, (events[i].text_count + 1) * sizeof *texts);
        for (size_t j = 0; j < events[i].text_count; j++)
            texts[j] = (rp_private){ arena_text(&on->memory, events[i].texts[j].key),
                                     arena_text(&on->memory, events[i].texts[j].text) };
        *entry = (rp_entry){ .n = (int64_t)on->entry_count,
                             .seq = (int64_t)on->entry_count,
                             .stream = events[i].stream,
                             .kind = events[i].kind,
                             .body = rp_json_copy(events[i].body),
                             .texts = texts,
                             .text_count = events[i].text_count };
    }
    return true;
}

static bool draft_write(void *data, const rp_stream *stream, const char *field, const char *text,
                        rp_error *error)
{
    stage *on = data;
    size_t i = 0;
    (void)stream;
    if (on->drafts_fail) {
        on->drafts_fail--;
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "no space left on the disk");
    }
    while (i < on->draft_count && strcmp(on->drafts[i].field, field) != 0)
        i++;
    if (i == on->draft_count) {
        assert_true(on->draft_count < sizeof on->drafts / sizeof *on->drafts);
        snprintf(on->drafts[on->draft_count++].field, sizeof on->drafts[0].field, "%s", field);
    }
    free(on->drafts[i].text);
    on->drafts[i].text = memory_copy_text(text);
    return true;
}

const char *stage_draft_of(const stage *on, const char *field)
{
    for (size_t i = 0; i < on->draft_count; i++)
        if (strcmp(on->drafts[i].field, field) == 0)
            return on->drafts[i].text;
    return NULL;
}

static char *draft_read(void *data, const rp_stream *stream, const char *field)
{
    (void)stream;
    return memory_copy_text(stage_draft_of(data, field));
}

size_t stage_count(const stage *on, rp_kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < on->entry_count; i++)
        count += on->entries[i].kind == kind;
    return count;
}

const rp_entry *stage_last(const stage *on, rp_kind kind)
{
    for (size_t i = on->entry_count; i-- > 0;)
        if (on->entries[i].kind == kind)
            return &on->entries[i];
    return NULL;
}

/* --- the desk --- */

static bool people(void *data, rp_role role, const rp_person **people, size_t *count, rp_error *error)
{
    stage *on = data;
    (void)error;
    assert_int_equal(role, RP_ROLE_TRAINEE);
    for (*count = 0; *count < 4 && on->known[*count]; (*count)++)
        on->people[*count] = (rp_person){ .role = role, .name = on->known[*count] };
    *people = on->people;
    return true;
}

static bool sign_in(void *data, rp_role role, const char *name, rp_error *error)
{
    stage *on = data;
    assert_int_equal(role, name ? RP_ROLE_TRAINEE : RP_ROLE_NOBODY);
    if (name && strcmp(name, "Locked") == 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log is in use by pid 1234");
    on->signed_in++;
    free(on->name);
    on->name = memory_copy_text(name);
    return true;
}

static bool is_over(const stage *on)
{
    return stage_count(on, RP_KIND_FINISH) > 0;
}

static bool library_open(void *data, size_t *most, rp_error *error)
{
    stage *on = data;
    (void)error;
    load(on);
    *most = 1;
    on->steps = 0;
    return true;
}

static rp_desk_step library_next(void *data, rp_desk_card *card)
{
    stage *on = data;
    if (on->steps++ != 1)
        return on->steps > 1 ? RP_DESK_END : RP_DESK_WORKING;
    const rp_about *about = rp_scenario_about(on->played.scenario);
    bool begun = stage_count(on, RP_KIND_ATTEMPT_START) > 0;
    *card = (rp_desk_card){
        .id = about->id, .title = about->title, .kind = about->kind, .minutes = about->minutes
    };
    if (on->name && begun && is_over(on))
        card->last = "practice, “A third kettle”, 5 May 2026";
    else if (on->name && begun)
        card->unfinished = "practice, begun on 5 May 2026";
    return RP_DESK_FOUND;
}

static void put_away(void *data)
{
    stage *on = data;
    rp_attempt_destroy(on->attempt);
    rp_run_destroy(on->preview);
    on->attempt = NULL;
    on->preview = NULL;
}

static rp_run_options run_options(stage *on)
{
    return (rp_run_options){ .script = script_host_functions(on->played.host),
                             .trainee = on->name,
                             .seed = on->seed };
}

static rp_attempt_options attempt_options(stage *on, const rp_run_options *run)
{
    return (rp_attempt_options){ .scenario = on->played.scenario,
                                 .run = run,
                                 .journal = on->name ? &on->journal : NULL,
                                 .hasher = seal_hasher(),
                                 .stream = { { 0x1a, 0x2b, 0x3c, 0x4d } },
                                 .mode = on->mode,
                                 .engine = "test",
                                 .number = 1,
                                 .practised = 2 };
}

static void take_past(stage *on, rp_playing *out)
{
    const rp_entry *rated = stage_last(on, RP_KIND_SELF_RATING);
    const rp_json *list = rated ? rp_json_get(rated->body, "ratings") : NULL;
    for (size_t i = 0; i < rp_json_count(list) && i < 8; i++) {
        on->ratings[i] =
            (rp_rating){ .claim = i, .proof = (size_t)rp_json_integer(rp_json_at(list, i), "proof", 0) };
        for (int level = 0; level < RP_LEVELS; level++)
            if (str_is(rp_level_name((rp_level)level), rp_json_text(rp_json_at(list, i), "level")))
                on->ratings[i].level = (rp_level)level;
    }
    out->rated = rated;
    out->ratings = on->ratings;
    out->rating_count = rp_json_count(list);
    out->debrief_seen = stage_count(on, RP_KIND_DEBRIEF_SEEN) > 0;
    out->reflected = stage_count(on, RP_KIND_REFLECTION) > 0;
}

static bool choose(void *data, const rp_desk_choice *choice, rp_playing *out, rp_error *error)
{
    stage *on = data;
    const char *scenario = choice->scenario;
    bool go_on = choice->go_on;
    load(on);
    if (strcmp(scenario, rp_scenario_about(on->played.scenario)->id) != 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no scenario '%s'", scenario);
    rp_run_options run = run_options(on);
    rp_attempt_options options = attempt_options(on, &run);
    *out = (rp_playing){ .mode = on->mode, .number = 1, .practised = 2, .framework = on->played.framework };
    out->assessor = on->mode == RP_MODE_OBSERVED ? "Ola Assessor" : NULL;
    out->held = rp_levels_held(on->mode, on->released, on->released);
    out->journal = on->name ? &on->journal : NULL;
    out->go_on = on->name ? "rapport play all-kinds --trainee Ann --resume" : NULL;
    out->resumed = go_on;
    if (!go_on) {
        out->preview = on->preview = rp_run_create(on->played.scenario, &run);
        return true;
    }
    on->attempt = rp_attempt_replay(&options, on->entries, on->entry_count, error);
    if (!on->attempt)
        return false;
    out->preview = rp_attempt_reader(on->attempt);
    take_past(on, out);
    return true;
}

static bool begin(void *data, rp_playing *playing, rp_error *error)
{
    stage *on = data;
    rp_run_options run = run_options(on);
    rp_attempt_options options = attempt_options(on, &run);
    if (playing->resumed) {
        if (!rp_attempt_finished(on->attempt) && !rp_attempt_note(on->attempt, RP_KIND_RESUME, error))
            return false;
    } else if (!on->attempt) {
        on->attempt = rp_attempt_create(&options, error);
    }
    playing->attempt = on->attempt;
    playing->report = on->name ? "rapport report 1a2b3c4d -o 1a2b3c4d.html" : NULL;
    return on->attempt;
}

static bool others(void *data, const rp_stream *attempt, const rp_desk_other **list, size_t *count,
                   rp_error *error)
{
    static const rp_desk_other one = { .stream = { { 0xab } },
                                       .title = "A first hello",
                                       .words = "practice, 1 May 2026, attempt ab000000" };
    (void)attempt, (void)error;
    *list = &one;
    *count = ((stage *)data)->other_run;
    return true;
}

static bool play_again(void *data, size_t place, const rp_stream *attempt, rp_desk_again *again,
                       rp_error *error)
{
    stage *on = data;
    (void)attempt, (void)error;
    assert_true(place < RP_DESK_AGAIN);
    *again = (rp_desk_again){ .run = rp_attempt_run(on->attempt) };
    return true;
}

static int64_t now_ms(void *data)
{
    stage *on = data;
    return on->clock += 1000;
}

/* --- what is saved meanwhile --- */

static bool changed(void *data)
{
    stage *on = data;
    bool is = on->saved;
    on->saved = false;
    return is;
}

static rp_desk_news news(void *data)
{
    stage *on = data;
    rp_diagnostics *found = rp_diagnostics_create();
    on->text = *on->saves++;
    assert_non_null(on->text);
    load_fresh(on, found);
    size_t count = rp_diagnostics_count(found);
    rp_desk_news out = { on->fresh.scenario, { on->lines, count < 8 ? count : 8 } };
    for (size_t i = 0; i < out.lines.count; i++) {
        char line[400];
        rp_diagnostic_print(rp_diagnostics_at(found, i), line, sizeof line);
        on->lines[i] = arena_text(&on->memory, line);
    }
    rp_diagnostics_destroy(found);
    if (!out.loaded)
        drop(&on->fresh);
    return out;
}

static rp_desk_renewal renew(void *data, rp_playing *playing)
{
    stage *on = data;
    rp_attempt *before = on->attempt;
    stage_text old = on->played;
    rp_desk_renewal how = { .given = before ? rp_run_turn_count(rp_attempt_run(before)) : 0 };
    on->played = on->fresh;
    on->fresh = (stage_text){ NULL, NULL, NULL };
    rp_run_options run = run_options(on);
    rp_attempt_options options = attempt_options(on, &run);
    rp_run_destroy(on->preview);
    on->preview = rp_run_create(on->played.scenario, &run);
    on->attempt = before ? rp_attempt_create(&options, NULL) : NULL;
    for (rp_answer answer; how.fit < how.given; how.fit++)
        if (!rp_carry_answer(rp_attempt_reader(before), how.fit, rp_attempt_run(on->attempt), &answer,
                             &how.why) ||
            !rp_attempt_answer(on->attempt, &answer, NULL, &how.why))
            break;
    rp_attempt_destroy(before);
    drop(&old);
    playing->preview = on->preview;
    playing->attempt = on->attempt;
    playing->framework = on->played.framework;
    return how;
}

/* --- input and output --- */

static term_read read_line(void *data, const term_prompt *prompt, str *line)
{
    stage *on = data;
    str_clear(line);
    str_print(&on->shown, "%s%s", prompt->words, *prompt->words ? " " : "");
    on->asked++;
    assert_true(on->asked < 5000);
    if (!*on->typed) {
        str_add(&on->shown, "[end of input]");
        return TERM_READ_END;
    }
    if (strcmp(*on->typed, "^S") == 0) {
        on->typed++;
        on->saved = true;
        str_add(&on->shown, "[saved]\n");
    }
    if (prompt->changed && prompt->changed(prompt->data))
        return TERM_READ_CHANGED;
    const char *typed = *on->typed ? *on->typed++ : "";
    if (strcmp(typed, "^C") == 0) {
        str_add(&on->shown, "[Ctrl-C]");
        return TERM_READ_INTERRUPTED;
    }
    str_add(line, typed);
    str_print(&on->shown, "%s\n", typed);
    return TERM_READ_LINE;
}

static void write_lines(void *data, const char *bytes, size_t length)
{
    str_add_n(&((stage *)data)->shown, bytes, length);
}

static size_t columns(void *data)
{
    return ((stage *)data)->width;
}

/* --- the stage --- */

void stage_init(stage *on, const char *folder)
{
    *on = (stage){ .folder = folder, .width = 79 };
    arena_init(&on->memory);
    on->journal = (rp_journal){ on, append, draft_write, draft_read };
}

void stage_finish(stage *on)
{
    put_away(on);
    for (size_t i = 0; i < on->entry_count; i++)
        rp_json_destroy((rp_json *)on->entries[i].body);
    for (size_t i = 0; i < on->draft_count; i++)
        free(on->drafts[i].text);
    drop(&on->played);
    drop(&on->fresh);
    arena_finish(&on->memory);
    str_finish(&on->shown);
    free(on->name);
}

term_end stage_play(stage *on, const char *const *typed)
{
    const term_io io = { .data = on, .read = read_line, .write = write_lines, .width = columns };
    /* what the terminal never asks for is not there */
    const rp_desk desk = { .data = on,
                           .people = people,
                           .sign_in = sign_in,
                           .library_open = library_open,
                           .library_next = library_next,
                           .choose = choose,
                           .begin = begin,
                           .put_away = put_away,
                           .others = others,
                           .again = play_again,
                           .changed = changed,
                           .news = news,
                           .renew = renew,
                           .now_ms = now_ms };
    const term_options options = { { .scenario = on->named, .go_on = on->go_on, .watch = on->saves },
                                   on->trainee,
                                   on->saves };
    on->typed = typed;
    on->error = (rp_error){ 0 };
    return term_play(&io, &desk, &options, &on->error);
}

void stage_note(stage *on, const char *what)
{
    str_print(&on->shown, "\n=== %s ===\n\n", what);
}
