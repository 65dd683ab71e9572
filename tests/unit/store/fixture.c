#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "unit.h"

#include "base/hex.h"
#include "base/json.h"
#include "base/str.h"
#include "seal/digest.h"

static void clock_now(void *data, rp_moment *out)
{
    rp_moment *now = data;
    now->wall_ms += 10;
    now->boot_ms += 10;
    *out = *now;
}

static void sign(void *data, const void *message, size_t size, unsigned char signature[STORE_SIGNATURE_SIZE])
{
    seal_key_sign(*(seal_key **)data, message, size, signature);
}

char *fixture_path(const fixture *in, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", in->folder, name);
    return str_take(&path);
}

void fixture_use_key(fixture *in, const char *name)
{
    rp_error error = { 0 };
    str path = STR_EMPTY;
    str_print(&path, "%s-%s.key", in->folder, name);
    seal_key_destroy(in->key);
    in->key = seal_key_create(path.bytes, &error);
    assert_non_null(in->key);
    memcpy(in->options.signer.key, seal_key_public(in->key), STORE_KEY_SIZE);
    str_finish(&path);
}

void fixture_init(fixture *in)
{
    char *parent = unit_folder();
    str folder = STR_EMPTY;
    str_print(&folder, "%s/data", parent);
    free(parent);
    *in = (fixture){ .folder = str_take(&folder),
                     .now = { .wall_ms = 1714557600000, .boot_ms = 5000000, .boot_id = "boot-1" } };
    in->options = (store_options){ .folder = in->folder,
                                   .hasher = seal_hasher(),
                                   .verify = seal_verify,
                                   .random = seal_random,
                                   .signer = { .data = &in->key, .sign = sign },
                                   .clock = { &in->now, clock_now } };
    fixture_use_key(in, "device");
}

void fixture_finish(fixture *in)
{
    seal_key_destroy(in->key);
    free(in->folder);
}

store_log *fixture_write(fixture *in)
{
    rp_error error = { 0 };
    store_log *log = store_create(&in->options, &error);
    assert_string_equal(error.text, "");
    assert_non_null(log);
    return log;
}

store_log *fixture_read(fixture *in)
{
    rp_error error = { 0 };
    store_log *log = store_read(&in->options, &error);
    assert_string_equal(error.text, "");
    assert_non_null(log);
    return log;
}

char *fixture_refused(fixture *in, bool writing, rp_error_kind kind)
{
    rp_error error = { 0 };
    store_log *log = writing ? store_create(&in->options, &error) : store_read(&in->options, &error);
    assert_null(log);
    assert_int_equal(error.kind, kind);
    assert_null(strchr(error.text, '\n'));
    str line = STR_EMPTY;
    str_add(&line, error.text);
    return str_take(&line);
}

rp_stream fixture_stream(int number)
{
    rp_stream stream;
    for (size_t i = 0; i < sizeof stream.bytes; i++)
        stream.bytes[i] = (unsigned char)(number * 16 + (int)i);
    return stream;
}

static bool say(store_log *log, int stream, rp_kind kind, const char *json, const rp_private *texts,
                size_t count)
{
    rp_error error = { 0 };
    rp_json *body = rp_json_parse(json, strlen(json), &error);
    assert_non_null(body);
    const rp_event event = { fixture_stream(stream), kind, body, texts, count };
    bool ok = store_append(log, &event, 1, &error);
    assert_int_equal(ok, error.kind == RP_ERROR_NONE);
    rp_json_destroy(body);
    return ok;
}

bool fixture_say(store_log *log, int stream, rp_kind kind, const char *json)
{
    return say(log, stream, kind, json, NULL, 0);
}

bool fixture_name(store_log *log, int stream, const char *role, const char *name)
{
    str json = STR_EMPTY;
    str_print(&json, "{\"role\":\"%s\"}", role);
    const rp_private text = { "name", name };
    bool ok = say(log, stream, RP_KIND_PERSON, json.bytes, &text, 1);
    str_finish(&json);
    return ok;
}

void fixture_play(store_log *log, int stream, int answers, const char *ending)
{
    str json = STR_EMPTY;
    char trainee[RP_STREAM_HEX];
    rp_stream_hex(&(rp_stream){ { 1 } }, trainee);
    str_print(
        &json,
        "{\"about\":{\"title\":\"Title %d\"},\"mode\":\"practice\",\"number\":%d,\"scenario\":\"wet-parcel\","
        "\"trainee\":\"%s\"}",
        stream, stream, trainee);
    assert_true(fixture_say(log, stream, RP_KIND_ATTEMPT_START, json.bytes));
    for (int turn = 1; turn <= answers; turn++) {
        str_clear(&json);
        str_print(&json, "{\"answer\":\"%d\",\"counted\":%s,\"scored\":true,\"turn\":%d}", turn, turn % 2 ? "true" : "false",
                  turn);
        assert_true(fixture_say(log, stream, RP_KIND_ANSWER, json.bytes));
    }
    str_clear(&json);
    str_print(&json, "{\"ending\":\"%s\",\"turns\":%d}", ending, answers);
    if (ending)
        assert_true(fixture_say(log, stream, RP_KIND_FINISH, json.bytes));
    str_finish(&json);
}

static sqlite3 *raw(const fixture *in)
{
    sqlite3 *db = NULL;
    char *path = fixture_path(in, "log.db");
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)NULL), SQLITE_OK);
    free(path);
    return db;
}

void fixture_sql(const fixture *in, const char *sql)
{
    sqlite3 *db = raw(in);
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(db));
    sqlite3_close(db);
}

char *fixture_ask(const fixture *in, const char *sql)
{
    sqlite3 *db = raw(in);
    sqlite3_stmt *statement = NULL;
    str answer = STR_EMPTY;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    bool some = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL;
    if (some)
        str_print(&answer, "%s", (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return some ? str_take(&answer) : NULL;
}

static bool tell_entry(void *data, const rp_entry *entry, rp_error *error)
{
    (void)error;
    char stream[RP_STREAM_HEX], *body = rp_json_write_sorted(entry->body);
    rp_stream_hex(&entry->stream, stream);
    str_print(data, "%lld %s %lld %d %lld %s", (long long)entry->n, stream, (long long)entry->seq,
              (int)entry->kind, (long long)entry->at_ms, body);
    for (size_t i = 0; i < entry->text_count; i++)
        str_print(data, " %s=%s", entry->texts[i].key,
                  entry->texts[i].text ? entry->texts[i].text : "(erased)");
    str_add_char(data, '\n');
    free(body);
    return true;
}

char *fixture_tell(store_log *log, rp_error *error)
{
    str text = STR_EMPTY;
    if (store_each(log, tell_entry, &text, error))
        return str_take(&text);
    str_finish(&text);
    return NULL;
}

char *fixture_load(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    str bytes = STR_EMPTY;
    char part[4096];
    for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
        str_add_n(&bytes, part, got);
    fclose(file);
    *size = bytes.length;
    return str_take(&bytes);
}

void fixture_save(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    fclose(file);
}
