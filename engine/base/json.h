/* JSON values: the one door to the JSON library. Bodies of log entries and what the command line
 * prints with --json are made and read here.
 *
 * Ownership: a value that is put into an object or pushed onto an array belongs to it from then on;
 * a value that is got out is borrowed. rp_json_destroy releases a value nobody else holds. Keys and
 * texts are copied. Keys are valid UTF-8; bytes of a text that are not, as the name of a file may hold
 * them, become '?'. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"

typedef struct rp_json rp_json;

rp_json *rp_json_object(void);
rp_json *rp_json_array(void);
rp_json *rp_json_of_text(const char *text); /* NULL makes null */
rp_json *rp_json_of_integer(int64_t value);
rp_json *rp_json_of_number(double value); /* not finite: null */
rp_json *rp_json_of_flag(bool value);
rp_json *rp_json_null(void);
rp_json *rp_json_copy(const rp_json *value); /* deep */
void rp_json_destroy(rp_json *value);        /* accepts NULL */

void rp_json_put(rp_json *object, const char *key, rp_json *value);
void rp_json_put_text(rp_json *object, const char *key, const char *text);
void rp_json_put_integer(rp_json *object, const char *key, int64_t value);
void rp_json_put_number(rp_json *object, const char *key, double value);
void rp_json_put_flag(rp_json *object, const char *key, bool value);
void rp_json_push(rp_json *array, rp_json *value);
void rp_json_push_text(rp_json *array, const char *text);

/* Reading. A missing key or a value of another type gives NULL, the fallback or 0, never an error:
 * whoever reads a body checks what it cannot do without. */
const rp_json *rp_json_get(const rp_json *object, const char *key);
const char *rp_json_text(const rp_json *object, const char *key);
int64_t rp_json_integer(const rp_json *object, const char *key, int64_t fallback);
double rp_json_number(const rp_json *object, const char *key, double fallback);
bool rp_json_flag(const rp_json *object, const char *key);
bool rp_json_is_null(const rp_json *value); /* also where value is NULL */
size_t rp_json_count(const rp_json *value); /* elements of an array or members of an object */
const rp_json *rp_json_at(const rp_json *array, size_t index);
const char *rp_json_text_at(const rp_json *array, size_t index);
int64_t rp_json_integer_at(const rp_json *array, size_t index, int64_t fallback);
/* Calls `each` for every member of an object, in the order of its keys' bytes. */
void rp_json_each(const rp_json *object, void (*each)(void *data, const char *key, const rp_json *value),
                  void *data);
const char *rp_json_value_text(const rp_json *value); /* NULL where it is no text */

/* Compact, on the heap. Sorted: keys in byte order, which is how bodies of the log are written;
 * otherwise in the order they were put. */
char *rp_json_write(const rp_json *value);
char *rp_json_write_sorted(const rp_json *value);

/* Refuses duplicate keys, NUL characters, invalid UTF-8 and anything after the value. */
rp_json *rp_json_parse(const char *bytes, size_t size, rp_error *error);

const char *rp_json_version(void); /* of jansson, as this machine has it */

#endif
