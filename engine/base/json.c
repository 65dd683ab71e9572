#include "base/json.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/memory.h"
#include "base/utf8.h"

/* rp_json is jansson's json_t under a name of our own, so that no other file sees the library. */
static json_t *inner(rp_json *value)
{
    return (json_t *)(void *)value;
}

static const json_t *inner_const(const rp_json *value)
{
    return (const json_t *)(const void *)value;
}

static rp_json *outer(json_t *value)
{
    assert(value); /* the library gives NULL only without memory, or for text that is not UTF-8 */
    return (rp_json *)(void *)value;
}

static const rp_json *outer_const(const json_t *value)
{
    return (const rp_json *)(const void *)value;
}

rp_json *rp_json_object(void)
{
    return outer(json_object());
}

rp_json *rp_json_array(void)
{
    return outer(json_array());
}

rp_json *rp_json_null(void)
{
    return outer(json_null());
}

rp_json *rp_json_of_text(const char *text)
{
    if (!text)
        return rp_json_null();
    json_t *value = json_string(text);
    if (value)
        return outer(value);
    size_t length = strlen(text);
    char *valid = memory_copy_text(text);
    for (size_t at = 0; (at += utf8_valid_length(valid + at, length - at)) < length;)
        valid[at] = '?';
    value = json_string(valid);
    free(valid);
    return outer(value);
}

rp_json *rp_json_of_integer(int64_t value)
{
    return outer(json_integer(value));
}

rp_json *rp_json_of_number(double value)
{
    return isfinite(value) ? outer(json_real(value)) : rp_json_null();
}

rp_json *rp_json_of_flag(bool value)
{
    return outer(json_boolean(value));
}

rp_json *rp_json_copy(const rp_json *value)
{
    return outer(json_deep_copy(inner_const(value)));
}

void rp_json_destroy(rp_json *value)
{
    json_decref(inner(value));
}

void rp_json_put(rp_json *object, const char *key, rp_json *value)
{
    int failed = json_object_set_new(inner(object), key, inner(value));
    assert(!failed);
    (void)failed;
}

void rp_json_put_text(rp_json *object, const char *key, const char *text)
{
    rp_json_put(object, key, rp_json_of_text(text));
}

void rp_json_put_integer(rp_json *object, const char *key, int64_t value)
{
    rp_json_put(object, key, rp_json_of_integer(value));
}

void rp_json_put_number(rp_json *object, const char *key, double value)
{
    rp_json_put(object, key, rp_json_of_number(value));
}

void rp_json_put_flag(rp_json *object, const char *key, bool value)
{
    rp_json_put(object, key, rp_json_of_flag(value));
}

void rp_json_push(rp_json *array, rp_json *value)
{
    int failed = json_array_append_new(inner(array), inner(value));
    assert(!failed);
    (void)failed;
}

void rp_json_push_text(rp_json *array, const char *text)
{
    rp_json_push(array, rp_json_of_text(text));
}

const rp_json *rp_json_get(const rp_json *object, const char *key)
{
    return object ? outer_const(json_object_get(inner_const(object), key)) : NULL;
}

const char *rp_json_value_text(const rp_json *value)
{
    return value ? json_string_value(inner_const(value)) : NULL;
}

const char *rp_json_text(const rp_json *object, const char *key)
{
    return rp_json_value_text(rp_json_get(object, key));
}

int64_t rp_json_integer(const rp_json *object, const char *key, int64_t fallback)
{
    const json_t *value = inner_const(rp_json_get(object, key));
    return json_is_integer(value) ? json_integer_value(value) : fallback;
}

double rp_json_number(const rp_json *object, const char *key, double fallback)
{
    const json_t *value = inner_const(rp_json_get(object, key));
    return json_is_number(value) ? json_number_value(value) : fallback;
}

bool rp_json_flag(const rp_json *object, const char *key)
{
    return json_is_true(inner_const(rp_json_get(object, key)));
}

bool rp_json_is_null(const rp_json *value)
{
    return !value || json_is_null(inner_const(value));
}

size_t rp_json_count(const rp_json *value)
{
    const json_t *json = inner_const(value);
    return json_is_object(json) ? json_object_size(json) : json_array_size(json);
}

const rp_json *rp_json_at(const rp_json *array, size_t index)
{
    return outer_const(json_array_get(inner_const(array), index));
}

const char *rp_json_text_at(const rp_json *array, size_t index)
{
    return rp_json_value_text(rp_json_at(array, index));
}

int64_t rp_json_integer_at(const rp_json *array, size_t index, int64_t fallback)
{
    const json_t *value = inner_const(rp_json_at(array, index));
    return json_is_integer(value) ? json_integer_value(value) : fallback;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void rp_json_each(const rp_json *object, void (*each)(void *data, const char *key, const rp_json *value),
                  void *data)
{
    size_t count = json_object_size(inner_const(object)), used = 0;
    const char **keys = memory_allocate(count * sizeof *keys);
    json_t *all =
        (json_t *)(void *)(uintptr_t)object; /* the iterators take no const object; nothing is changed */
    for (void *at = json_object_iter(all); at; at = json_object_iter_next(all, at))
        keys[used++] = json_object_iter_key(at);
    qsort(keys, used, sizeof *keys, by_bytes);
    for (size_t i = 0; i < used; i++)
        each(data, keys[i], rp_json_get(object, keys[i]));
    free(keys);
}

static char *written(const rp_json *value, size_t flags)
{
    char *text =
        json_dumps(inner_const(value), flags | JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(17));
    assert(text);
    return text;
}

char *rp_json_write(const rp_json *value)
{
    return written(value, 0);
}

char *rp_json_write_sorted(const rp_json *value)
{
    return written(value, JSON_SORT_KEYS);
}

rp_json *rp_json_parse(const char *bytes, size_t size, rp_error *error)
{
    json_error_t why;
    json_t *value = json_loadb(bytes, size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &why);
    if (!value)
        rp_fail(error, RP_ERROR_UNSOUND, "not sound JSON: %s", why.text);
    return (rp_json *)(void *)value;
}

const char *rp_json_version(void)
{
    return jansson_version_str();
}
