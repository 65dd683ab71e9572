#include <string.h>

#include "cli/cli.h"

static bool is_plain(const char *word)
{
    for (const char *at = word; *at; at++)
        if (!strchr("_./:@%+-,", *at) && !(*at >= '0' && *at <= '9') && !(*at >= 'A' && *at <= 'Z') &&
            !(*at >= 'a' && *at <= 'z'))
            return false;
    return *word;
}

void cli_add_word(str *line, const char *word)
{
    str_add_char(line, ' ');
    if (is_plain(word)) {
        str_add(line, word);
        return;
    }
    bool simple = !strpbrk(word, "\"$`\\!");
    str_add_char(line, simple ? '"' : '\'');
    for (; *word; word++) {
        if (!simple && *word == '\'')
            str_add(line, "'\\''");
        else
            str_add_char(line, *word);
    }
    str_add_char(line, simple ? '"' : '\'');
}

str cli_command_line(const cli_context *cli, const char *name)
{
    const cli_options *options = &cli->options;
    str out = STR_EMPTY;
    str_print(&out, "rapport %s", name);
    if (options->values[OPTION_DATA]) {
        str_add(&out, " --data");
        cli_add_word(&out, options->values[OPTION_DATA]);
    }
    for (size_t i = 0; i < options->library_count; i++) {
        str_add(&out, " --library");
        cli_add_word(&out, options->libraries[i]);
    }
    return out;
}
