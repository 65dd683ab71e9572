/* pack: a scenario with all that it includes becomes one file. */
#include <stdio.h>

#include "cli/packing.h"

static void print_written(const packing *p, const char *file)
{
    str words = STR_EMPTY;
    packing_words(p, file, &words);
    fputs(words.bytes, stdout);
    str_finish(&words);
}

int cmd_pack(cli_context *cli, rp_error *error)
{
    const char *output = cli->options.values[OPTION_OUTPUT];
    packing p;
    str file = STR_EMPTY;
    if (output && !cli_names_file(output, ".zip"))
        return rp_fail(error, RP_ERROR_USAGE, "'%s': a pack is an archive, -o FILE.zip", output);
    packing_init(&p, cli);
    bool written = packing_write(&p, cli_argument(cli, 0), output, &file, error);
    if (error->kind != RP_ERROR_STOPPED)
        cli_print_findings(p.found);
    if (written && cli->json)
        cli_print_json_line(packing_json(&p, file.bytes));
    else if (written && !cli->quiet)
        print_written(&p, file.bytes);
    str_finish(&file);
    packing_finish(&p);
    return 0;
}
