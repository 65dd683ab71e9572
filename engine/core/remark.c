#include "rapport/remark.h"

#include "base/json.h"
#include "base/str.h"

rp_json *rp_remark_body(const rp_run *run, const rp_framework *framework, const rp_digest *digest)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    rp_json *body = rp_json_object(), *about = rp_json_object(), *levels = rp_json_array();
    char hex[RP_DIGEST_HEX];
    rp_json_put_text(about, "id", rp_framework_id(framework));
    rp_json_put_integer(about, "version", rp_framework_version(framework));
    rp_json_put(body, "about", about);
    rp_digest_hex(digest, hex);
    rp_json_put_text(body, "framework", hex);
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++) {
        const rp_definition *point = rp_scenario_claim(scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "id", point->id);
        rp_json_put_text(one, "level",
                         rp_level_name(rp_level_of(&tally, point->needs_num, point->needs_den)));
        rp_json_push(levels, one);
    }
    rp_json_put(body, "levels", levels);
    rp_json_put_integer(body, "rules", RP_RULES_VERSION);
    return body;
}

bool rp_remark_read(const rp_entry *entry, rp_remark *out)
{
    const rp_json *about = rp_json_get(entry->body, "about");
    *out = (rp_remark){ .at_ms = entry->at_ms,
                        .framework = rp_json_text(about, "id"),
                        .version = (int)rp_json_integer(about, "version", 0),
                        .rules = (int)rp_json_integer(entry->body, "rules", 0),
                        .levels = rp_json_get(entry->body, "levels") };
    return entry->kind == RP_KIND_REMARK && out->framework &&
           rp_digest_from_hex(rp_json_text(entry->body, "framework"), &out->digest);
}

size_t rp_remark_count(const rp_remark *remark)
{
    return rp_json_count(remark->levels);
}

const char *rp_remark_at(const rp_remark *remark, size_t index, rp_level *level)
{
    const rp_json *one = rp_json_at(remark->levels, index);
    for (int i = 0; i < RP_LEVELS; i++)
        if (str_is(rp_level_name((rp_level)i), rp_json_text(one, "level"))) {
            *level = (rp_level)i;
            return rp_json_text(one, "id");
        }
    return NULL;
}

bool rp_remark_level(const rp_remark *remark, const char *id, rp_level *level)
{
    for (size_t i = 0; i < rp_remark_count(remark); i++)
        if (str_is(rp_remark_at(remark, i, level), id))
            return true;
    return false;
}

bool rp_remark_last(const rp_entry *entries, size_t count, rp_remark *out)
{
    for (size_t i = count; i-- > 0;)
        if (rp_remark_read(&entries[i], out))
            return true;
    return false;
}
