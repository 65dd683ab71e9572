/* The bytes as JSON: what is read and written again is read as the same. */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    rp_error error = { 0 };
    rp_json *value = rp_json_parse((const char *)bytes, size, &error);
    if (!value) {
        fuzz_check_line(error.text);
        return 0;
    }
    char *once = rp_json_write_sorted(value);
    rp_json *read = rp_json_parse(once, strlen(once), &error);
    FUZZ_HOLDS(read);
    char *again = rp_json_write_sorted(read);
    FUZZ_HOLDS(str_is(once, again));
    rp_json *copy = rp_json_copy(value);
    char *plain = rp_json_write(value), *copied = rp_json_write(copy);
    FUZZ_HOLDS(str_is(plain, copied));
    rp_json_destroy(value);
    rp_json_destroy(read);
    rp_json_destroy(copy);
    free(once);
    free(again);
    free(plain);
    free(copied);
    return 0;
}
