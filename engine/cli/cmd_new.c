/* new: a folder with a scenario that works, to be made into one's own. */
#include <stdio.h>

#include "cli/making.h"

static void print_result(const cli_context *cli, making *m)
{
    if (cli->json) {
        rp_json *out = rp_json_object();
        rp_json_put_text(out, "id", m->names.id);
        rp_json_put(out, "files", m->files);
        m->files = NULL;
        cli_print_json_line(out);
    } else if (!cli->quiet) {
        for (size_t i = 0; i < rp_json_count(m->files); i++)
            puts(rp_json_text_at(m->files, i));
        printf("Now change it, and ask: rapport check %s\n", m->names.id);
    }
}

int cmd_new(cli_context *cli, rp_error *error)
{
    making m = { .names.id = cli_argument(cli, 0) };
    rp_diagnostics *found = rp_diagnostics_create();
    if (making_write(&m, cli, NULL, cli->options.values[OPTION_FROM], found, error))
        print_result(cli, &m);
    else
        cli_print_findings(found);
    rp_diagnostics_destroy(found);
    making_finish(&m);
    return 0;
}
