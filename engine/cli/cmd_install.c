/* install: a pack that somebody handed on comes into the library, as the one file that it is. */
#include <stdio.h>

#include "cli/packing.h"

static void print_installed(const packing *p, const packing_installed *done)
{
    if (done->shipped) {
        printf("'%s' came with the program already, with the same digest: nothing was installed.\n",
               rp_scenario_about(p->loaded.scenario)->id);
        return;
    }
    packing_print(p, done->file.bytes);
    if (!packing_framework_is_shared(p))
        puts("The framework comes with the pack and marks this scenario only.");
    if (done->replaced && done->loads)
        printf("It replaces version %d, %s.\n", done->version, packing_compared(p, done));
    else if (done->replaced)
        puts("It replaces a pack that could not be read.");
}

static void print_json(const packing *p, const packing_installed *done)
{
    rp_json *out = packing_json(p, done->file.bytes), *replaced = rp_json_null();
    if (done->loads && !done->shipped) {
        char hex[RP_DIGEST_HEX];
        rp_digest_hex(&done->digest, hex);
        replaced = rp_json_object();
        rp_json_put_integer(replaced, "version", done->version);
        rp_json_put_text(replaced, "digest", hex);
    }
    rp_json_put_text(out, "framework_from", packing_framework_is_shared(p) ? "library" : "pack");
    rp_json_put(out, "replaced", replaced);
    cli_print_json_line(out);
}

int cmd_install(cli_context *cli, rp_error *error)
{
    packing p;
    packing_installed done;
    packing_init(&p, cli);
    bool installed = packing_install(&p, cli_argument(cli, 0), &done, error);
    if (error->kind != RP_ERROR_STOPPED)
        cli_print_findings(p.found);
    if (installed && cli->json)
        print_json(&p, &done);
    else if (installed && !cli->quiet)
        print_installed(&p, &done);
    str_finish(&done.file);
    packing_finish(&p);
    return 0;
}
