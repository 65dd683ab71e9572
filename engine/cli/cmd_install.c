/* install: a pack that somebody handed on comes into the library, as the one file that it is. */
#include <stdio.h>

#include "cli/packing.h"

static void print_installed(const packing *p, const packing_installed *done)
{
    str words = STR_EMPTY;
    packing_installed_words(p, done, &words);
    fputs(words.bytes, stdout);
    str_finish(&words);
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
