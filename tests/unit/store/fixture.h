/* A log in a folder of its own, with a clock the test sets and the device key of that folder. */
#ifndef FIXTURE_H
#define FIXTURE_H

#include <stdbool.h>

#include "seal/keys.h"
#include "store/store.h"

typedef struct fixture {
    char *folder; /* the data folder; it does not exist before the first log is made */
    seal_key *key;
    rp_moment now; /* both clocks go on by 10 ms whenever they are read */
    store_options options;
} fixture;

void fixture_init(fixture *in);
void fixture_finish(fixture *in);
void fixture_use_key(fixture *in, const char *name); /* another device's */

store_log *fixture_write(fixture *in); /* opens; the case fails where that fails */
store_log *fixture_read(fixture *in);
/* The same where it must be refused: the error's line is heap text. */
char *fixture_refused(fixture *in, bool writing, rp_error_kind kind);

char *fixture_path(const fixture *in, const char *name); /* heap text */
rp_stream fixture_stream(int number);

bool fixture_say(store_log *log, int stream, rp_kind kind, const char *json); /* appends one event */
bool fixture_name(store_log *log, int stream, const char *role, const char *name);
void fixture_play(store_log *log, int stream, int answers,
                  const char *ending); /* a whole attempt; NULL: left */

/* Works on the file past the store, with triggers off. */
void fixture_sql(const fixture *in, const char *sql);
char *fixture_ask(const fixture *in, const char *sql); /* first column of the first row, heap text or NULL */

/* All that a log tells, as text, so that two can be compared. Heap text; NULL with an error. */
char *fixture_tell(store_log *log, rp_error *error);

char *fixture_load(const char *path, size_t *size);
void fixture_save(const char *path, const char *bytes, size_t size);

#endif
