/* What explore --json prints: the keys and their order are those of the command line's page. */
#include "cli/exploring.h"
#include "rapport/report.h"

static rp_json *bounds(const rp_explored *explored, rp_bounds value)
{
    if (explored->complete)
        return rp_json_of_number(value.lower);
    rp_json *pair = rp_json_array();
    rp_json_push(pair, rp_json_of_number(value.lower));
    rp_json_push(pair, rp_json_of_number(value.upper));
    return pair;
}

static rp_json *endings(const rp_explored *explored)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < explored->ending_count; i++) {
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "id", explored->endings[i].id);
        rp_json_put(one, "probability", bounds(explored, explored->endings[i].probability));
        rp_json_put(one, "shortest", rp_names_json(explored->endings[i].shortest));
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *stuck(const rp_explored *explored)
{
    rp_json *out = rp_json_object();
    rp_json_put(out, "probability", bounds(explored, explored->stuck));
    rp_json_put(out, "at", rp_names_json(explored->stuck_at));
    return out;
}

static void put_point(rp_json *out, const rp_explored *explored, const rp_explored_claim *claim)
{
    static const rp_level order[] = { RP_LEVEL_SHOWN, RP_LEVEL_PARTLY, RP_LEVEL_NOT_SHOWN, RP_LEVEL_TOO_FEW,
                                      RP_LEVEL_NO_OPPORTUNITY };
    rp_json *opportunities = rp_json_object(), *random = rp_json_object();
    rp_json_put_text(out, "best", claim->has_levels ? rp_level_name(claim->best) : NULL);
    rp_json_put_text(out, "worst", claim->has_levels ? rp_level_name(claim->worst) : NULL);
    rp_json_put_integer(opportunities, "least", claim->least);
    rp_json_put_integer(opportunities, "most", claim->most);
    rp_json_put(out, "opportunities", opportunities);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        rp_json_put(random, rp_level_name(order[i]), bounds(explored, claim->random[order[i]]));
    rp_json_put(out, "random", random);
}

static void put_criterion(rp_json *out, const rp_explored *explored, const rp_explored_claim *claim)
{
    rp_json *expected = rp_json_object();
    rp_json_put_flag(out, "reachable", claim->reachable);
    rp_json_put(expected, "strong", bounds(explored, claim->strong));
    rp_json_put(expected, "part", bounds(explored, claim->part));
    rp_json_put(expected, "against", bounds(explored, claim->against));
    rp_json_put(expected, "opportunities", bounds(explored, claim->opportunities));
    rp_json_put(out, "expected", expected);
}

static rp_json *claims(const rp_explored *explored)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < explored->claim_count; i++) {
        const rp_explored_claim *claim = &explored->claims[i];
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "id", claim->id);
        rp_json_put_text(one, "scale", claim->is_point ? "marking" : "practice");
        if (claim->is_point)
            put_point(one, explored, claim);
        else
            put_criterion(one, explored, claim);
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *invariants(const rp_explored *explored)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < explored->always_count; i++) {
        const rp_explored_always *always = &explored->always[i];
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "name", always->name);
        rp_json_put_flag(one, "holds", always->holds);
        rp_json_put(one, "path", always->holds ? rp_json_null() : rp_names_json(always->path));
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *players(const rp_explored *explored)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < explored->player_count; i++) {
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "name", explored->players[i].name);
        rp_json_put_text(one, "ending", explored->players[i].ending);
        rp_json_put(one, "shown", rp_names_json(explored->players[i].shown));
        rp_json_put_flag(one, "critical", explored->players[i].critical);
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *faults(const rp_explored *explored)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < explored->fault_count; i++) {
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "file", explored->faults[i].file);
        rp_json_put_integer(one, "line", explored->faults[i].line);
        rp_json_put_text(one, "message", explored->faults[i].message);
        rp_json_put(one, "path", rp_names_json(explored->faults[i].path));
        rp_json_push(out, one);
    }
    return out;
}

rp_json *exploring_json(const rp_explored *explored, const rp_scenario *scenario, const rp_digest *digest,
                        double seconds)
{
    char hex[RP_DIGEST_HEX];
    rp_json *out = rp_json_object();
    rp_digest_hex(digest, hex);
    rp_json_put_text(out, "scenario", rp_scenario_about(scenario)->id);
    rp_json_put_text(out, "digest", hex);
    rp_json_put_flag(out, "complete", explored->complete);
    rp_json_put_integer(out, "states", (int64_t)explored->states);
    rp_json_put_integer(out, "transitions", (int64_t)explored->transitions);
    rp_json_put_number(out, "seconds", seconds);
    rp_json_put(out, "endings", endings(explored));
    rp_json_put(out, "stuck", stuck(explored));
    rp_json_put(out, "points", claims(explored));
    rp_json_put(out, "all_shown",
                explored->has_all_shown ? bounds(explored, explored->all_shown) : rp_json_null());
    rp_json_put(out, "critical", bounds(explored, explored->critical));
    rp_json_put(out, "always", invariants(explored));
    rp_json_put(out, "players", players(explored));
    rp_json_put(out, "unreachable", rp_names_json(explored->unreachable));
    rp_json_put(out, "faults", faults(explored));
    return out;
}
