#include <inttypes.h>
#include <string.h>

#include "base/hex.h"
#include "base/json.h"
#include "store/findings.h"
#include "store/log.h"
#include "store/migrate.h"
#include "store/private.h"
#include "store/row.h"

/* Verifying goes from the outside in: layout, pages, chain, texts, checkpoints, files. Nothing is read
 * through a layout that is not ours, and nothing after the first entry that does not fit. */

typedef struct checkpoint {
    int64_t n; /* of the entry; 0: none */
    unsigned char message[CHECKPOINT_SIZE];
    unsigned char key[STORE_KEY_SIZE];
    unsigned char signature[STORE_SIGNATURE_SIZE];
} checkpoint;

typedef struct verifier {
    store_log *log;
    store_findings *findings;
    bool thorough;
    bool failed; /* disk or memory, not the content */
    rp_error error;
    checkpoint last;
} verifier;

static bool damaged(verifier *at, int64_t n, const char *what)
{
    findings_add(at->findings, "entry %" PRId64 " %s", n, what);
    at->findings->first_damaged = n;
    at->findings->sound = n - 1;
    return false;
}

/* After a step that failed: damage is a finding, anything else ends the verifying. */
static bool unreadable(verifier *at, int64_t n, const char *what)
{
    if (!database_is_damaged(&at->log->db)) {
        at->failed = true;
        return database_fail(&at->log->db, what, &at->error);
    }
    if (n)
        return damaged(at, n, "cannot be read");
    findings_add(at->findings, "%s", what);
    return false;
}

static void check_pages(verifier *at)
{
    sqlite3_stmt *rows =
        database_statement(&at->log->db, at->thorough ? QUERY_FULL_CHECK : QUERY_QUICK_CHECK);
    int step;
    while ((step = sqlite3_step(rows)) == SQLITE_ROW) {
        const char *line = (const char *)sqlite3_column_text(rows, 0);
        if (!line || strcmp(line, "ok") != 0)
            findings_add(at->findings, "the file: %s", line ? line : "cannot be checked");
    }
    if (step != SQLITE_DONE)
        unreadable(at, 0, "the pages cannot be checked");
    sqlite3_reset(rows);
}

static void check_mark(void *data, const char *key, const rp_json *member)
{
    (void)key;
    verifier *at = data;
    private_mark mark;
    const char *text;
    if (at->error.kind == RP_ERROR_NONE && private_read_mark(member, &mark))
        private_find(&at->log->db, at->log->options.hasher, &mark, NULL, &text, &at->error);
}

/* Compares all but the signature, and keeps what the signature is over. */
static bool check_checkpoint(verifier *at, const chain_link *link, const rp_json *body)
{
    const chain *before = &at->log->chain;
    const char *key = rp_json_text(body, "key"), *signature = rp_json_text(body, "signature");
    rp_digest head;
    checkpoint *last = &at->last;
    if (rp_json_integer(body, "n", 0) != before->n ||
        !rp_digest_from_hex(rp_json_text(body, "head"), &head) ||
        memcmp(&head, &before->head, sizeof head) != 0 || !key ||
        !hex_read(key, last->key, sizeof last->key) ||
        memcmp(last->key, before->key, sizeof last->key) != 0 || !signature ||
        !hex_read(signature, last->signature, sizeof last->signature))
        return false;
    chain_checkpoint(before->n, &before->head, before->key, last->message);
    last->n = link->n;
    return true;
}

static bool check_signature(verifier *at)
{
    const checkpoint *last = &at->last;
    return at->log->options.verify(last->key, last->message, sizeof last->message, last->signature) ||
           damaged(at, last->n, "is a checkpoint that this device's key did not sign");
}

/* Whether a body may hold private texts. Most hold none and need no parsing: that they are what was
 * written, the hash has shown. */
static bool may_hold_texts(const chain_link *link)
{
    static const char sign[] = "{\"commit\":\"";
    const char *at = link->body, *end = at + link->size;
    for (; (at = memchr(at, '{', (size_t)(end - at))); at++)
        if ((size_t)(end - at) >= sizeof sign && memcmp(at, sign, sizeof sign - 1) == 0)
            return true;
    return false;
}

static bool check_texts(verifier *at, const chain_link *link, const rp_json *body)
{
    rp_json_each(body, check_mark, at);
    if (at->error.kind == RP_ERROR_NONE)
        return true;
    at->failed = at->error.kind != RP_ERROR_UNSOUND;
    if (at->failed)
        return false;
    findings_add(at->findings, "%s", at->error.text);
    return damaged(at, link->n, "refers to that text");
}

static bool check_body(verifier *at, const chain_link *link)
{
    bool texts = may_hold_texts(link), signs = link->kind == RP_KIND_CHECKPOINT, ok = true;
    if (!texts && !signs)
        return true;
    rp_json *body = rp_json_parse(link->body, link->size, NULL);
    if (!body)
        ok = damaged(at, link->n, "holds a body that makes no sense");
    else if (texts)
        ok = check_texts(at, link, body);
    if (ok && signs && !check_checkpoint(at, link, body))
        ok = damaged(at, link->n, "is a checkpoint over other entries than those before it");
    rp_json_destroy(body);
    return ok && (!signs || !at->thorough || check_signature(at));
}

static bool check_entry(verifier *at, sqlite3_stmt *row)
{
    chain *all = &at->log->chain;
    chain_link link;
    rp_digest stored, computed;
    if (!row_link(row, &link, &stored))
        return damaged(at, all->n + 1, "cannot be read");
    if (link.n != all->n + 1)
        return damaged(at, all->n + 1, "is missing: the numbers have a gap");
    if (link.n == 1 && link.kind != RP_KIND_DEVICE_OPEN)
        return damaged(at, 1, "is not the opening of a device");
    chain_hash(at->log->options.hasher, &all->head, &link, &computed);
    if (memcmp(&stored, &computed, sizeof stored) != 0)
        return damaged(at, link.n,
                       "was changed or moved: its hash does not follow from it and the one before");
    if (link.seq != chain_next_seq(all, &link.stream))
        return damaged(at, link.n, "has a number in its stream that is not the next");
    if (!check_body(at, &link))
        return false;
    chain_extend(all, &link, &stored);
    return true;
}

static void check_chain(verifier *at)
{
    sqlite3_stmt *rows = database_statement(&at->log->db, QUERY_ENTRIES);
    int step = SQLITE_DONE;
    bool ok = true;
    while (ok && (step = sqlite3_step(rows)) == SQLITE_ROW)
        ok = check_entry(at, rows);
    if (ok && step != SQLITE_DONE)
        ok = unreadable(at, at->log->chain.n + 1, "the log cannot be read");
    sqlite3_reset(rows);
    if (ok && at->log->chain.n == 0)
        ok = damaged(at, 1, "is missing: the log is empty");
    if (ok && at->last.n && !at->thorough)
        check_signature(at); /* the last one vouches for all before it */
    if (!database_number(&at->log->db, QUERY_PERSON_LAST, &at->log->texts))
        unreadable(at, 0, "the private texts cannot be read");
}

static void check_files(verifier *at)
{
    sqlite3_stmt *rows = database_statement(&at->log->db, QUERY_FILES);
    int step;
    while ((step = sqlite3_step(rows)) == SQLITE_ROW) {
        rp_digest digest, known = { 0 };
        char hex[RP_DIGEST_HEX];
        const void *name = sqlite3_column_blob(rows, 0);
        if (name && sqlite3_column_bytes(rows, 0) == RP_DIGEST_SIZE)
            memcpy(known.bytes, name, sizeof known.bytes);
        const rp_bytes piece = { sqlite3_column_blob(rows, 1), (size_t)sqlite3_column_bytes(rows, 1) };
        at->log->options.hasher->hash((rp_bytes){ NULL, 0 }, &piece, 1, &digest);
        rp_digest_hex(&known, hex);
        if (memcmp(&digest, &known, sizeof digest) != 0)
            findings_add(at->findings, "stored file %.16s: its bytes are not those it had", hex);
    }
    if (step != SQLITE_DONE)
        unreadable(at, 0, "the stored files cannot be read");
    sqlite3_reset(rows);
}

log_state log_verify(store_log *log, bool thorough, store_findings *findings, rp_error *error)
{
    verifier at = { .log = log, .findings = findings, .thorough = thorough };
    bool readable = false;
    chain_finish(&log->chain);
    if (!migrate_compare(&log->db, findings, &readable, &at.error)) {
        at.failed = at.error.kind != RP_ERROR_UNSOUND;
        if (!at.failed)
            findings_add(findings, "%s", at.error.text);
        readable = false;
    }
    if (readable) {
        check_pages(&at);
        check_chain(&at);
        if (!findings->first_damaged)
            findings->sound = log->chain.n;
        if (thorough)
            check_files(&at);
    }
    if (at.failed)
        rp_fail(error, at.error.kind, "%s", at.error.text);
    return at.failed ? LOG_FAILED : readable ? LOG_READABLE : LOG_CLOSED;
}
