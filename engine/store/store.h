/* The log: what a trainee did, as a chain of entries in one SQLite file that only grows.
 *
 *   FOLDER/log.db      the entries, the private texts they commit to, the files they refer to, drafts
 *   FOLDER/log.lock    held by the one program that writes; holds its process number
 *
 * Entries. Each entry belongs to a stream (an attempt, a person, or the device), has the next number n
 * of the log and the next number seq of its stream, and a hash over itself and the hash before it:
 *     BLAKE2b-256("rapport-entry-v1\0", hash before (first: 32 zero bytes), n u64, stream 16 bytes,
 *                 seq u64, kind u16, at i64, length of body u64, body)      numbers little-endian
 * So whatever is changed, put in, taken out or moved inside the log no longer fits. What the chain alone
 * cannot show: a cut end, an older copy put back, a whole chain written anew.
 *
 * Private texts. Names and free text stand in a table of their own under a random salt; the body holds
 * {"commit": hex, "id": n} under the text's key, where commit = BLAKE2b-256(key = salt,
 * "rapport-pii-v1\0", text). Erasing empties salt and text, and the chain still holds. A member of a
 * body that is an object of exactly these two members is reserved for this.
 *
 * Durability. Whatever returns true after writing is on the disk: journal_mode=DELETE,
 * synchronous=EXTRA, one transaction a call. Whatever returns false has kept nothing, and the same call
 * may be tried again; only where an error struck between the commit and the proof of it may the log
 * already hold the events: the same call again is then recognised and not written twice, and any other
 * is refused until the log is opened anew.
 *
 * Damage is never repaired. A log that does not verify is refused with one line that says what is wrong,
 * which entries are sound, and where a copy was set aside; store_salvage reads what is sound.
 *
 * Errors: RP_ERROR_IMPOSSIBLE for disk, lock, permission, missing; RP_ERROR_UNSOUND for damage. A log is
 * used by one thread at a time; every text that is returned is UTF-8. */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "rapport/attempt.h"
#include "rapport/digest.h"
#include "rapport/error.h"
#include "rapport/journal.h"

enum { STORE_KEY_SIZE = 32, STORE_SIGNATURE_SIZE = 64 };

/* Where the store asks for the time. Both clocks are read together, so that one can be held against
 * the other. boot_id is empty where the system has none. */
typedef struct store_clock {
    void *data;
    void (*now)(void *data, rp_moment *out);
} store_clock;

store_clock store_system_clock(void);

/* The device's key, which signs checkpoints. Signing cannot fail. */
typedef struct store_signer {
    void *data;
    unsigned char key[STORE_KEY_SIZE]; /* public part */
    void (*sign)(void *data, const void *message, size_t size, unsigned char signature[STORE_SIGNATURE_SIZE]);
} store_signer;

typedef struct store_options {
    const char *folder;      /* copied */
    const rp_hasher *hasher; /* must outlive the log, as must the functions below */
    bool (*verify)(const unsigned char key[STORE_KEY_SIZE], const void *message, size_t size,
                   const unsigned char signature[STORE_SIGNATURE_SIZE]);
    /* What follows is needed for writing only. */
    void (*random)(void *bytes, size_t size);
    store_signer signer;
    store_clock clock;
} store_options;

typedef struct store_log store_log;

/* Whether there is a log in `folder`; whether it is sound is another question. */
bool store_exists(const char *folder);

/* Makes the data folder, and those above it that are missing, with mode 0700: for what must lie there
 * before the log does, such as the device's key. */
bool store_make_folder(const char *folder, rp_error *error);

/* Opens the log for writing, after all of it was verified: the folder is made where it is missing (mode
 * 0700) and so is the log (0600), with a first entry device-open. NULL with an error where another
 * program writes to it ("in use by pid 1234"), where it is damaged, of a newer version, or cannot be
 * written. */
store_log *store_create(const store_options *options, rp_error *error);

/* Reads the log as it is now: copies it to memory, closes the file, verifies the copy. Takes no lock and
 * blocks no writer; works in a folder that cannot be written, unless a write was interrupted there that
 * has to be undone first. NULL with an error as above, or where there is no log. Nothing can be appended
 * to what it returns. */
store_log *store_read(const store_options *options, rp_error *error);

/* What is wrong with a log, found by reading every entry, private text, checkpoint and stored file. */
typedef struct store_findings {
    int64_t sound;         /* entries 1 to `sound` hold together */
    int64_t first_damaged; /* the entry where the chain breaks; 0: all that can be read is sound */
    char **lines;          /* one finding each; none: nothing is wrong */
    size_t count, capacity;
    arena memory;
} store_findings;

/* Like store_read, but verifies everything and returns what is sound of a damaged log: entries after the
 * last sound one are not shown. NULL with an error only where nothing can be examined (no log, no
 * permission, a newer version). `findings` needs no initialisation and belongs to the caller either way. */
store_log *store_salvage(const store_options *options, store_findings *findings, rp_error *error);
void store_findings_finish(store_findings *findings); /* accepts a zeroed one */

/* Signs a last checkpoint where entries were added since the one before, releases the lock. Accepts NULL. */
void store_destroy(store_log *log);

/* Number of entries and hash of the last one: what a receipt states. */
typedef struct store_head {
    int64_t n;
    rp_digest hash;
} store_head;

store_head store_head_of(const store_log *log);
const rp_stream *store_device(const store_log *log); /* the device's own stream; valid as long as the log */

/* --- Writing ------------------------------------------------------------------------------------- */

/* Appends all events and what was staged, or nothing. With a finish or stopped among them, a checkpoint
 * of the device follows in the same transaction; before them a clock-jump where the wall clock went back
 * or left the boot clock by more than two minutes, and a recovered entry where the last program was
 * interrupted while writing. Texts must be valid UTF-8 (RP_ERROR_USAGE). */
bool store_append(store_log *log, const rp_event *events, size_t count, rp_error *error);

/* The same as the core sees it. The log must outlive the journal. */
rp_journal store_journal(store_log *log);

/* Appends a checkpoint where entries were added since the last one. */
bool store_checkpoint(store_log *log, rp_error *error);

/* Text being typed, outside the chain: one per stream and field. Writing NULL deletes it. Reading gives
 * heap text, or NULL where there is none. */
bool store_draft_write(store_log *log, const rp_stream *stream, const char *field, const char *text,
                       rp_error *error);
char *store_draft_read(store_log *log, const rp_stream *stream, const char *field);

/* All drafts of a stream, in the order of their fields. */
bool store_drafts(store_log *log, const rp_stream *stream,
                  void (*each)(void *data, const char *field, const char *text), void *data, rp_error *error);

/* Files of packs and frameworks, kept once per content under their BLAKE2b-256. */
bool store_put(store_log *log, const rp_bytes *files, size_t count, rp_error *error);
/* Copies the files and saves them in the transaction of the next append, so that an attempt never stands
 * in the log without its pack. They stay staged until an append succeeded. */
void store_stage(store_log *log, const rp_bytes *files, size_t count);
bool store_has(store_log *log, const rp_digest *digest);
/* The file's bytes on the heap, verified against the digest. IMPOSSIBLE where it is not kept, UNSOUND
 * where its bytes are others. */
bool store_get(store_log *log, const rp_digest *digest, unsigned char **bytes, size_t *size, rp_error *error);

/* A consistent copy in a new file (mode 0600), written through to the disk and verified. An existing file
 * is never touched. */
bool store_backup(store_log *log, const char *path, rp_error *error);

/* --- Reading ------------------------------------------------------------------------------------- */

/* Entries with their bodies and private texts, in the order of n. Owned by the caller; needs no
 * initialisation before it is filled, and is empty after a call that failed. */
typedef struct store_entries {
    rp_entry *items; /* their bodies are released with the list */
    size_t count, capacity;
    arena memory; /* their private texts */
} store_entries;

void store_entries_finish(store_entries *entries); /* accepts a zeroed one */

bool store_entries_all(store_log *log, store_entries *out, rp_error *error);
bool store_entries_of(store_log *log, const rp_stream *stream, store_entries *out, rp_error *error);
bool store_entries_of_kind(store_log *log, rp_kind kind, store_entries *out, rp_error *error);

/* Calls `visit` for every entry in order without keeping them: the entry is valid during the call. A
 * visit that returns false ends it with `error` as the visit left it. The visit may read streams, people
 * and files of the log, but not go through all its entries again, and not append. */
bool store_each(store_log *log, bool (*visit)(void *data, const rp_entry *entry, rp_error *error), void *data,
                rp_error *error);

/* What somebody recorded of a scenario's digest: an entry `approval` in the stream of that person, with the body
 * {framework, pack, predecessor (digest of the approved one that differs from it in words alone, or null),
 * scenario, state, version} and, where there is one, the private text "note". The last one of a digest holds. Texts belong to the list. */
typedef struct store_approval {
    rp_digest pack, framework;
    bool carried; /* over from the predecessor */
    rp_digest predecessor;
    rp_approval state;
    const char *scenario; /* never NULL */
    int version;
    rp_stream by;
    int64_t at_ms, n; /* when, and the number of its entry */
} store_approval;

typedef struct store_approvals {
    store_approval *items; /* in the order they were recorded */
    size_t count, capacity;
    arena memory;
} store_approvals;

bool store_approvals_all(store_log *log, store_approvals *out, rp_error *error);
void store_approvals_finish(store_approvals *approvals); /* accepts a zeroed one */
/* What held of the digest before entry `n` (0: holds now); NULL: nothing was recorded, it is a draft. */
const store_approval *store_approval_of(const store_approvals *approvals, const rp_digest *pack, int64_t n);
/* Records it. `by` is who says so; `note` are their words, or NULL. */
bool store_approve(store_log *log, const store_approval *approval, const char *note, rp_error *error);

/* An attempt at a glance, derived from its entries. Texts belong to the list. */
typedef struct store_attempt {
    rp_stream stream;
    rp_stream trainee, assessor;         /* all zero where there is none */
    const char *scenario, *title, *mode; /* never NULL */
    const char *language;                /* that it was played in; NULL: not said */
    rp_digest pack, framework;           /* all zero where the entry names none */
    rp_approval approval;                /* of the pack when it began */
    int number, practised;
    int64_t began_ms;
    int64_t ended_ms;      /* 0: goes on or was left */
    bool stopped;          /* ended by a fault in the scenario */
    const char *ending;    /* NULL where it did not reach one */
    size_t answers;        /* that stand: those taken back are not among them */
    size_t counted;        /* of these, first answers to scored questions: with one it is an attempt */
    bool locked, released; /* its stream has an entry of that kind */
    int64_t debrief_ms;    /* when its levels were first shown; 0: never */
    int64_t debrief;       /* number of that entry; 0: never */
    int64_t first, last;   /* numbers of its entries in the log */
} store_attempt;

typedef struct store_attempts {
    store_attempt *items; /* in the order they began */
    size_t count, capacity;
    arena memory;
} store_attempts;

bool store_attempts_all(store_log *log, store_attempts *out, rp_error *error);
/* Those of one trainee. */
bool store_attempts_of(store_log *log, const rp_stream *trainee, store_attempts *out, rp_error *error);
void store_attempts_finish(store_attempts *attempts); /* accepts a zeroed one */
/* NULL where it is none of them. Belongs to the list. */
const store_attempt *store_attempts_find(const store_attempts *attempts, const rp_stream *attempt);

/* The attempt that `name` means: "last" (the one begun last) or a beginning of its stream in hex that no
 * other attempt has. USAGE where several begin so or it is no such name, IMPOSSIBLE where none does. */
bool store_attempt_find(store_log *log, const char *name, rp_stream *out, rp_error *error);

/* A trainee or an assessor: an entry `person` with body {"role": …} and the private text "name". */
typedef struct store_person {
    rp_stream stream;
    const char *role;
    const char *name; /* NULL: erased */
    int64_t added_ms;
} store_person;

typedef struct store_people {
    store_person *items; /* in the order they were added */
    size_t count, capacity;
    arena memory;
} store_people;

bool store_people_all(store_log *log, const char *role, store_people *out,
                      rp_error *error);         /* NULL: any role */
void store_people_finish(store_people *people); /* accepts a zeroed one */

/* The person of that role and name; letters count alike in either case, blanks around the name do not
 * count. `*found` says whether there is one. */
bool store_person_find(store_log *log, const char *role, const char *name, rp_stream *out, bool *found,
                       rp_error *error);

/* What was erased. */
typedef struct store_erased {
    size_t attempts, texts; /* of the person; texts that were still there */
    bool tidied;            /* false: pages given up earlier may hold traces until the next erasing */
} store_erased;

/* Erases a person's name, every text in the entries of their own stream and of their attempts, whoever wrote it, and
 * what was being typed there. One transaction with an entry `erase` in the person's stream, {attempts, texts}: all of it
 * happens or nothing. The chain holds as before; whoever reads finds the texts erased. Copies of the log (backups, those
 * set aside) and what was written from it are out of reach. */
bool store_erase(store_log *log, const rp_stream *person, store_erased *out, rp_error *error);
/* The copies of a damaged log that were set aside in `folder`: what was erased since may stand in them. */
void store_each_copy(const char *folder, void (*each)(void *data, const char *name), void *data);

const char *store_version(void); /* of SQLite, as this machine has it */

#endif
