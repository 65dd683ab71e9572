#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

bool cli_words_load(const cli_scenario *from, lexicon *out, rp_error *error)
{
    char language[80];
    *out = (lexicon){ .apologies = NULL };
    snprintf(language, sizeof language, "%s", rp_scenario_about(from->scenario)->language);
    for (char *end = language; end; end = strrchr(language, '-')) { /* en-GB, then en */
        if (end != language)
            *end = '\0';
        str path = STR_EMPTY;
        str_print(&path, "frameworks/words/%s.json", language);
        const pack_file *file = pack_find(from->pack, path.bytes);
        str_finish(&path);
        if (file)
            return lexicon_read(file->bytes, file->shown, out, error);
        if (pack_trouble(from->pack)->kind != RP_ERROR_NONE) {
            if (error)
                *error = *pack_trouble(from->pack);
            return false;
        }
    }
    return true;
}
