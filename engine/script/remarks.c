/* What only the text of a file tells, and not what came of running it. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/script.h"
#include "script/tokens.h"

size_t script_comments(rp_bytes file, script_comment **out)
{
    tokens all = tokens_read_comments(file);
    size_t count = 0;
    *out = all.count ? memory_allocate(all.count * sizeof **out) : NULL;
    for (size_t i = 0; i < all.count; i++) {
        const token *one = &all.items[i];
        if (one->line == one->last_line)
            (*out)[count++] = (script_comment){ one->line, !one->touches, one->at + 2, one->length - 2 };
    }
    tokens_finish(&all);
    return count;
}

/* Whether the token is the name, or a text that holds just the name. */
static bool is_name(const token *one, const char *name)
{
    size_t length = strlen(name);
    if (one->kind == TOKEN_NAME)
        return token_is(one, name);
    return one->kind == TOKEN_TEXT && one->length == length + 2 && memcmp(one->at + 1, name, length) == 0;
}

bool script_mentions(rp_bytes file, const char *name)
{
    tokens all = tokens_read(file);
    bool found = false;
    for (size_t i = 1; i < all.count && !found; i++)
        found = is_name(&all.items[i], name) &&
                (token_is(&all.items[i - 1], ".") || token_is(&all.items[i - 1], "["));
    tokens_finish(&all);
    return found;
}
