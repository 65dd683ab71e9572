/* What a path inside a pack may be. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "pack/pack.h"

static bool part_is_sound(const char *part, size_t length)
{
    if (length == 0 || (length == 1 && part[0] == '.') || (length == 2 && part[0] == '.' && part[1] == '.'))
        return false;
    for (size_t i = 0; i < length; i++)
        if (strchr("\\:*?\"<>|", part[i]))
            return false;
    return part[length - 1] != '.' && part[length - 1] != ' ';
}

/* Control characters, and those that change the order in which a name is read. */
static bool has_unseen(const char *path, size_t length)
{
    int32_t code;
    for (size_t at = 0, step; (step = utf8_next(path + at, length - at, &code)) > 0; at += step)
        if (utf8_is_control(code) || utf8_is_bidi_control(code))
            return true;
    return false;
}

bool pack_path_is_sound(const char *path, rp_error *error)
{
    size_t length = strlen(path), parts = 0;
    if (length == 0 || length > PACK_PATH_MOST)
        return rp_fail(error, RP_ERROR_UNSOUND, "a path has %zu bytes; it can have 1 to %d", length,
                       PACK_PATH_MOST);
    if (utf8_valid_length(path, length) != length)
        return rp_fail(error, RP_ERROR_UNSOUND, "the path '%s' is not UTF-8", path);
    if (has_unseen(path, length))
        return rp_fail(error, RP_ERROR_UNSOUND, "the path '%s' has characters that cannot be seen", path);
    char *composed = utf8_compose(path);
    bool same = composed && strcmp(composed, path) == 0;
    free(composed);
    if (!same)
        return rp_fail(error, RP_ERROR_UNSOUND, "the path '%s' is not in composed form (NFC)", path);
    for (const char *at = path;; at++) {
        size_t part = strcspn(at, "/");
        if (++parts > PACK_PARTS_MOST)
            return rp_fail(error, RP_ERROR_UNSOUND, "the path '%s' has more than %d parts", path,
                           PACK_PARTS_MOST);
        if (!part_is_sound(at, part))
            return rp_fail(error, RP_ERROR_UNSOUND, "the path '%s' has a part that not every system can hold",
                           path);
        at += part;
        if (!*at)
            return true;
    }
}
