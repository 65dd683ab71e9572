/* Joining store and seal: the log with its key, its clock and its people. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "cli/cli.h"
#include "seal/digest.h"

static void sign(void *data, const void *message, size_t size, unsigned char signature[STORE_SIGNATURE_SIZE])
{
    seal_key_sign(data, message, size, signature);
}

#ifdef RAPPORT_DEVELOP
/* Tests set the wall clock: RAPPORT_CLOCK holds milliseconds since 1970. */
static void now_for_tests(void *data, rp_moment *out)
{
    store_clock system = store_system_clock();
    system.now(system.data, out);
    out->wall_ms = strtoll(data, NULL, 10);
    out->boot_id[0] = '\0';
}

store_clock cli_clock(void)
{
    char *wall = getenv("RAPPORT_CLOCK");
    return wall ? (store_clock){ wall, now_for_tests } : store_system_clock();
}
#else
store_clock cli_clock(void)
{
    return store_system_clock();
}
#endif

store_options cli_log_options(cli_context *cli)
{
    return (store_options){ .folder = cli->data, .hasher = seal_hasher(), .verify = seal_verify };
}

store_log *cli_log_write(cli_context *cli, rp_error *error)
{
    if (!cli->data && !(cli->data = cli_data_folder(NULL, error)))
        return NULL;
    store_options options = cli_log_options(cli);
    if (!cli->key) {
        str path = STR_EMPTY;
        if (!store_make_folder(cli->data, error))
            return NULL;
        str_print(&path, "%s/device.key", cli->data);
        cli->key = seal_key_create(path.bytes, error);
        str_finish(&path);
        if (!cli->key)
            return NULL;
    }
    options.random = seal_random;
    options.clock = cli_clock();
    options.signer = (store_signer){ .data = cli->key, .sign = sign };
    memcpy(options.signer.key, seal_key_public(cli->key), STORE_KEY_SIZE);
    return store_create(&options, error);
}

store_log *cli_log_read(cli_context *cli, rp_error *error)
{
    if (!cli->data && !(cli->data = cli_data_folder(NULL, error)))
        return NULL;
    store_options options = cli_log_options(cli);
    return store_read(&options, error);
}

store_log *cli_log_read_if_there(cli_context *cli, rp_error *error)
{
    if (!cli->data || !store_exists(cli->data))
        return NULL;
    return cli_log_read(cli, error);
}

/* --- people --- */

void cli_draw_stream(store_log *log, rp_stream *out)
{
    rp_stream met;
    char hex[RP_STREAM_HEX];
    rp_error ignored = { 0 };
    do { /* the first 8 digits name an attempt: no two begin alike */
        seal_random(out->bytes, sizeof out->bytes);
        rp_stream_hex(out, hex);
        hex[RP_ATTEMPT_NAME - 1] = '\0';
    } while (log && store_attempt_find(log, hex, &met, &ignored));
}

bool cli_person_add(store_log *log, const char *role, const char *name, rp_stream *out, rp_error *error)
{
    size_t length = strlen(name);
    if (name[strspn(name, " \t")] == '\0' || length > 200)
        return rp_fail(error, RP_ERROR_USAGE, "a name has 1 to 200 letters");
    rp_json *body = rp_json_object();
    rp_private text = { "name", name };
    cli_draw_stream(NULL, out);
    rp_json_put_text(body, "role", role);
    rp_event event = { *out, RP_KIND_PERSON, body, &text, 1 };
    bool added = store_append(log, &event, 1, error);
    rp_json_destroy(body);
    return added;
}

bool cli_trainee(store_log *log, const char *name, rp_stream *out, rp_error *error)
{
    bool found;
    if (!store_person_find(log, "trainee", name, out, &found, error))
        return false;
    return found || cli_person_add(log, "trainee", name, out, error);
}

bool cli_assessor(store_log *log, const char *name, rp_stream *out, rp_error *error)
{
    bool found;
    if (!store_person_find(log, "assessor", name, out, &found, error))
        return false;
    return found ||
           rp_fail(error, RP_ERROR_USAGE, "there is no assessor '%s'; 'rapport assessor add' adds one", name);
}

char *cli_person_name(store_log *log, const rp_stream *stream)
{
    store_entries entries;
    rp_error ignored = { 0 };
    char *name = NULL;
    if (!store_entries_of(log, stream, &entries, &ignored))
        return NULL;
    for (size_t i = 0; i < entries.count && !name; i++)
        if (entries.items[i].kind == RP_KIND_PERSON)
            name = memory_copy_text(rp_entry_text(&entries.items[i], "name", NULL));
    store_entries_finish(&entries);
    return name;
}
