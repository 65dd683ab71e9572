/* Two files that are the same but for what is read: blanks, comments, and texts that are shown. */
#include <stdlib.h>
#include <string.h>

#include "script/script.h"
#include "script/tokens.h"

/* What a quoted or long text says; false where it is written in a way that is not looked into. */
static bool decode(const token *one, str *out)
{
    const char *at = one->at, *end = one->at + one->length;
    str_clear(out);
    str_add(out, "");
    if (*at == '[') {
        size_t around = strcspn(at + 1, "[") + 2;
        at += around;
        at += *at == '\r';
        at += *at == '\n';
        str_add_n(out, at, (size_t)(end - at) - around);
        return true;
    }
    for (at++, end--; at < end; at++) {
        static const char letters[] = "nt\"'\\", meant[] = "\n\t\"'\\";
        const char *found = *at == '\\' && at + 1 < end ? strchr(letters, at[1]) : NULL;
        if (*at == '\\' && !found)
            return false;
        str_add_char(out, found ? meant[found - letters] : *at);
        at += found != NULL;
    }
    return true;
}

static bool is_shown(const token *one, script_shown *shown, void *data, bool old)
{
    str text = STR_EMPTY;
    bool is = one->whole && decode(one, &text) && shown(data, text.bytes, old);
    str_finish(&text);
    return is;
}

bool script_same_code(rp_bytes old, rp_bytes new, script_shown *shown, void *data)
{
    tokens a = tokens_read(old), b = tokens_read(new);
    bool same = a.count == b.count;
    for (size_t i = 0; same && i < a.count; i++) {
        const token *x = &a.items[i], *y = &b.items[i];
        same = x->kind == y->kind &&
               ((x->length == y->length && memcmp(x->at, y->at, x->length) == 0) ||
                (x->kind == TOKEN_TEXT && is_shown(x, shown, data, true) && is_shown(y, shown, data, false)));
    }
    tokens_finish(&a);
    tokens_finish(&b);
    return same;
}
