#include "cli/packing.h"

#include <stdlib.h>
#include <string.h>

void packing_init(packing *p, cli_context *cli)
{
    *p = (packing){ .cli = cli, .found = rp_diagnostics_create() };
}

void packing_finish(packing *p)
{
    cli_scenario_finish(&p->loaded);
    rp_diagnostics_destroy(p->found);
    free((void *)p->archive.bytes);
}

bool packing_is_sound(packing *p, const char *shown, const char *done, rp_error *error)
{
    if (p->loaded.pack && !cli_check(p->cli, &p->loaded, p->found))
        return rp_fail(error, RP_ERROR_STOPPED, "stopped before %s was checked: it is not %s", shown, done);
    size_t errors = rp_diagnostics_errors(p->found);
    if (error->text[0])
        return false;
    return errors == 0 || rp_fail(error, RP_ERROR_UNSOUND, "%s has %zu error%s and is not %s", shown, errors,
                                  errors == 1 ? "" : "s", done);
}

bool packing_framework_is_shared(const packing *p)
{
    str path = STR_EMPTY;
    str_print(&path, "frameworks/%s.lua", rp_framework_id(p->loaded.framework));
    bool shared = pack_is_shared(p->loaded.pack, path.bytes);
    str_finish(&path);
    return shared;
}

rp_json *packing_json(const packing *p, const char *file)
{
    char hex[RP_DIGEST_HEX];
    const rp_about *about = rp_scenario_about(p->loaded.scenario);
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "id", about->id);
    rp_json_put_integer(out, "version", about->version);
    rp_digest_hex(&p->loaded.digest, hex);
    rp_json_put_text(out, "digest", hex);
    rp_json_put_text(out, "framework", about->framework);
    rp_digest_hex(&p->loaded.framework_digest, hex);
    rp_json_put_text(out, "framework_digest", hex);
    rp_json_put_integer(out, "entries", (int64_t)p->entries);
    rp_json_put_integer(out, "size", (int64_t)p->archive.size);
    rp_json_put_text(out, "file", file);
    return out;
}

void packing_words(const packing *p, const char *file, str *out)
{
    char hex[RP_DIGEST_HEX], framework_hex[RP_DIGEST_HEX];
    const rp_about *about = rp_scenario_about(p->loaded.scenario);
    rp_digest_hex(&p->loaded.digest, hex);
    rp_digest_hex(&p->loaded.framework_digest, framework_hex);
    str_print(out, "%s: %zu files, %zu bytes\n", file, p->entries, p->archive.size);
    str_print(out, "%s, version %d: %s\n", about->id, about->version, hex);
    str_print(out, "%s, version %d: %s\n", about->framework, rp_framework_version(p->loaded.framework),
              framework_hex);
}
