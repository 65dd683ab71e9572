/* The desk itself: who sits at it, and where things are. */
#include "cli/desk.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { SETTINGS_MOST = 1024 * 1024 }; /* bytes */

/* --- people --- */

static const char *const role_names[] = {
    [RP_ROLE_NOBODY] = NULL,
    [RP_ROLE_TRAINEE] = "trainee",
    [RP_ROLE_ASSESSOR] = "assessor",
    [RP_ROLE_TRAINER] = NULL,
};

store_log *desk_open_log(cli_desk *desk, rp_error *error)
{
    if (!desk->log && (desk->log = cli_log_write(desk->cli, error)))
        desk->journal = store_journal(desk->log);
    return desk->log;
}

store_log *desk_log(const cli_desk *desk)
{
    return desk->who.role == RP_ROLE_TRAINEE ? desk->log : NULL;
}

static rp_role role_of(const store_person *person)
{
    return str_is(person->role, role_names[RP_ROLE_ASSESSOR]) ? RP_ROLE_ASSESSOR : RP_ROLE_TRAINEE;
}

static bool read_people(cli_desk *desk, store_log *log, rp_role role, const rp_person **people, size_t *count,
                        rp_error *error)
{
    store_people all;
    if (!store_people_all(log, role_names[role], &all, error))
        return false;
    rp_person *items = arena_allocate(&desk->people, (all.count + 1) * sizeof *items);
    for (size_t i = 0; i < all.count; i++)
        if (all.items[i].name)
            items[(*count)++] = (rp_person){ .role = role_of(&all.items[i]),
                                             .name = arena_text(&desk->people, all.items[i].name),
                                             .stream = all.items[i].stream,
                                             .added_ms = all.items[i].added_ms };
    *people = items;
    store_people_finish(&all);
    return true;
}

static bool people(void *data, rp_role role, const rp_person **people, size_t *count, rp_error *error)
{
    cli_desk *desk = data;
    arena_clear(&desk->people);
    *people = NULL;
    *count = 0;
    if (role == RP_ROLE_TRAINER)
        return true; /* nobody is kept as one */
    rp_error why = { 0 };
    store_log *log = desk->log ? desk->log : cli_log_read_if_there(desk->cli, &why);
    bool read = log ? read_people(desk, log, role, people, count, &why) : why.kind == RP_ERROR_NONE;
    if (log != desk->log)
        store_destroy(log);
    if (!read && error)
        *error = why;
    return read;
}

static bool find_or_add(cli_desk *desk, rp_role role, const char *name, rp_stream *out, rp_error *error)
{
    bool found;
    if (!desk_open_log(desk, error) ||
        !store_person_find(desk->log, role_names[role], name, out, &found, error))
        return false;
    return found || cli_person_add(desk->log, role_names[role], name, out, error);
}

static bool add_person(void *data, rp_role role, const char *name, rp_error *error)
{
    rp_stream added;
    if (!role_names[role])
        return rp_fail(error, RP_ERROR_USAGE, "only trainees and assessors are added");
    return find_or_add(data, role, name, &added, error);
}

/* The person as the log has them: a name may have been typed in other letters than when it was added. */
static bool know_person(cli_desk *desk, rp_person *who, char **name, rp_error *error)
{
    store_people all;
    if (!store_people_all(desk->log, role_names[who->role], &all, error))
        return false;
    for (size_t i = 0; i < all.count; i++) {
        if (memcmp(&all.items[i].stream, &who->stream, sizeof who->stream) != 0)
            continue;
        *name = memory_copy_text(all.items[i].name);
        who->added_ms = all.items[i].added_ms;
    }
    who->name = *name;
    store_people_finish(&all);
    return true;
}

static bool find_person(cli_desk *desk, rp_person *who, const char *typed, char **name, rp_error *error)
{
    if (!role_names[who->role])
        return true;
    if (!typed)
        return rp_fail(error, RP_ERROR_USAGE, "the name is missing: which %s?", role_names[who->role]);
    return desk_open_log(desk, error) &&
           (who->role == RP_ROLE_TRAINEE ? cli_trainee : cli_assessor)(desk->log, typed, &who->stream,
                                                                       error) &&
           know_person(desk, who, name, error);
}

static bool sign_in(void *data, rp_role role, const char *name, rp_error *error)
{
    cli_desk *desk = data;
    rp_person who = { .role = role };
    char *known = NULL;
    if (!find_person(desk, &who, name, &known, error))
        return false;
    desk_put_away(desk);
    desk_library_close(desk);
    desk_past_close(desk);
    desk_again_close(desk);
    desk_portfolio_close(desk);
    known_finish(&desk->known);
    free(desk->name);
    desk->known.trainee = desk->name = known;
    desk->who = who;
    return true;
}

static rp_person who(void *data)
{
    return ((cli_desk *)data)->who;
}

static const rp_journal *journal(void *data)
{
    cli_desk *desk = data;
    return role_names[desk->who.role] ? &desk->journal : NULL;
}

/* --- settings --- */

static bool settings_path(cli_desk *desk, str *out, rp_error *error)
{
    if (!desk->cli->data && !(desk->cli->data = cli_data_folder(NULL, error)))
        return false;
    str_print(out, "%s/settings.ini", desk->cli->data);
    return true;
}

static char *settings_read(void *data, rp_error *error)
{
    str path = STR_EMPTY, text = STR_EMPTY;
    if (!settings_path(data, &path, error))
        return NULL;
    errno = 0;
    bool read = cli_read_file(path.bytes, SETTINGS_MOST, &text);
    bool is_text = read && utf8_valid_length(str_text(&text), text.length) == text.length &&
                   strlen(str_text(&text)) == text.length;
    if (!read && errno != ENOENT)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be read: %s", path.bytes, strerror(errno));
    else if (read && !is_text)
        rp_fail(error, RP_ERROR_UNSOUND, "%s is not a text in UTF-8", path.bytes);
    str_finish(&path);
    if (is_text)
        return str_take(&text);
    str_finish(&text);
    return NULL;
}

static bool settings_write(void *data, const char *text, rp_error *error)
{
    cli_desk *desk = data;
    str path = STR_EMPTY;
    bool written = settings_path(desk, &path, error) && store_make_folder(desk->cli->data, error) &&
                   cli_write_file(path.bytes, text, strlen(text), error);
    str_finish(&path);
    return written;
}

/* --- places and time --- */

static rp_desk_places places(void *data)
{
    const cli_context *cli = ((cli_desk *)data)->cli;
    const char *const *folders = library_folders(cli->library);
    size_t count = 0;
    while (folders[count])
        count++;
    return (rp_desk_places){ RAPPORT_VERSION, cli->data, { folders, count } };
}

static int64_t now_ms(void *data)
{
    store_clock clock = cli_clock();
    rp_moment now;
    (void)data;
    clock.now(clock.data, &now);
    return now.boot_ms;
}

static int64_t wall_ms(void *data)
{
    store_clock clock = cli_clock();
    rp_moment now;
    (void)data;
    clock.now(clock.data, &now);
    return now.wall_ms;
}

void desk_date(int64_t at_ms, bool with_time, char out[RP_DESK_DATE])
{
    static const char *const months[] = { "January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December" };
    time_t seconds = (time_t)(at_ms / 1000);
    struct tm at;
    if (!localtime_r(&seconds, &at)) {
        snprintf(out, RP_DESK_DATE, "no date");
        return;
    }
    int length = snprintf(out, RP_DESK_DATE, "%d %s %d", at.tm_mday, months[at.tm_mon], at.tm_year + 1900);
    if (with_time)
        snprintf(out + length, RP_DESK_DATE - (size_t)length, ", %02d:%02d", at.tm_hour, at.tm_min);
}

static void date(void *data, int64_t at_ms, bool with_time, char out[RP_DESK_DATE])
{
    (void)data;
    desk_date(at_ms, with_time, out);
}

/* --- life --- */

void desk_init(cli_desk *desk, cli_context *cli, rp_desk *functions)
{
    *desk = (cli_desk){ .cli = cli };
    *functions = (rp_desk){
        .data = desk,
        .people = people,
        .add_person = add_person,
        .sign_in = sign_in,
        .who = who,
        .library_open = desk_library_open,
        .library_next = desk_library_next,
        .choose = desk_choose,
        .begin = desk_begin,
        .put_away = desk_put_away,
        .picture = desk_picture,
        .changed = desk_changed,
        .news = desk_news,
        .renew = desk_renew,
        .past_open = desk_past_open,
        .past_next = desk_past_next,
        .counts = desk_counts,
        .entries = desk_entries,
        .again = desk_play_again,
        .add_to_entry = desk_add_to_entry,
        .comment = desk_comment,
        .others = desk_others,
        .page = desk_page,
        .kept = desk_kept,
        .folio_open = desk_folio_open,
        .folio_next = desk_folio_next,
        .pack_open = desk_pack_open,
        .pack_next = desk_pack_next,
        .pack_stop = desk_pack_stop,
        .centre_read = desk_centre_read,
        .centre_save = desk_centre_save,
        .due = desk_due,
        .journal = journal,
        .settings_read = settings_read,
        .settings_write = settings_write,
        .places = places,
        .now_ms = now_ms,
        .wall_ms = wall_ms,
        .date = date,
    };
}

void desk_finish(cli_desk *desk)
{
    desk_put_away(desk);
    desk_library_close(desk);
    desk_past_close(desk);
    desk_again_close(desk);
    desk_portfolio_finish(desk);
    known_finish(&desk->known);
    store_destroy(desk->log);
    free(desk->name);
    str_finish(&desk->page);
    arena_finish(&desk->written);
    arena_finish(&desk->others);
    arena_finish(&desk->people);
    arena_finish(&desk->due);
    arena_finish(&desk->chosen);
}
