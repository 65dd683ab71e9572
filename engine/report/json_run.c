/* The object of play --json: its shape is an interface that other programs are held to. */
#include "base/json.h"
#include "rapport/marking.h"
#include "rapport/report.h"

rp_json *rp_names_json(rp_names names)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < names.count; i++)
        rp_json_push_text(out, names.items[i]);
    return out;
}

static rp_json *critical_json(const rp_run *run)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < rp_run_critical_count(run); i++) {
        const rp_critical *critical = rp_run_critical(run, i);
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "question", critical->question);
        rp_json_put_text(one, "why", critical->why);
        rp_json_put(one, "ties", rp_names_json(critical->ties));
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *lines_json(const rp_run *run)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < rp_run_line_count(run); i++) {
        const rp_line *line = rp_run_line(run, i);
        if (line->kind == RP_LINE_DOCUMENT)
            continue;
        bool spoken = line->kind == RP_LINE_SPOKEN;
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "who", line->who);
        rp_json_put_text(one, "mood", spoken ? rp_mood_name(line->mood) : NULL);
        rp_json_put_text(one, "text", line->text);
        rp_json_push(out, one);
    }
    return out;
}

static void put_names(rp_json *object, const char *key, rp_names names, bool held)
{
    rp_json_put(object, key, held ? rp_json_null() : rp_names_json(names));
}

static rp_json *turns_json(const rp_run *run, bool held)
{
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < rp_run_turn_count(run); i++) {
        const rp_turn *turn = rp_run_turn(run, i);
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "question", turn->question);
        rp_json_put_text(one, "kind", rp_question_kind_name(turn->kind));
        rp_json_put_text(one, "answer", turn->answer);
        rp_json_put(one, "chosen", rp_names_json(turn->chosen));
        rp_json_put_text(one, "text", turn->text);
        rp_json_put_text(one, "outcome", held ? NULL : rp_outcome_name(turn->outcome));
        put_names(one, "strong", turn->strong, held);
        put_names(one, "part", turn->part, held);
        put_names(one, "against", turn->against, held);
        put_names(one, "traps", turn->traps, held);
        rp_json_put_flag(one, "counted", turn->counted);
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *points_json(const rp_run *run)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    rp_json *out = rp_json_array();
    for (size_t i = 0; i < rp_scenario_claim_count(scenario); i++) {
        const rp_definition *claim = rp_scenario_claim(scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        bool is_point = i < rp_scenario_point_count(scenario);
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "id", claim->id);
        rp_json_put_text(one, "scale", is_point ? "marking" : "practice");
        rp_json_put_integer(one, "strong", tally.strong);
        rp_json_put_integer(one, "part", tally.part);
        rp_json_put_integer(one, "against", tally.against);
        rp_json_put_integer(one, "opportunities", tally.opportunities);
        rp_json_put_text(one, "level",
                         is_point ? rp_level_name(rp_level_of(&tally, claim->needs_num, claim->needs_den))
                                  : NULL);
        rp_json_push(out, one);
    }
    return out;
}

static rp_json *state_json(const rp_run *run)
{
    rp_json *out = rp_json_object();
    for (size_t i = 0; i < rp_run_value_count(run); i++) {
        rp_value value = rp_run_value(run, i);
        switch (value.type) {
        case RP_VALUE_FLAG: rp_json_put_flag(out, value.name, value.number); break;
        case RP_VALUE_LEVEL: rp_json_put_integer(out, value.name, value.number); break;
        case RP_VALUE_CHOICE: rp_json_put_text(out, value.name, value.text); break;
        }
    }
    return out;
}

rp_json *rp_run_json(const rp_run *run, const rp_digest *digest, bool held)
{
    char hex[RP_DIGEST_HEX];
    const rp_ending *ending = rp_run_ending(run);
    rp_json *out = rp_json_object();
    rp_digest_hex(digest, hex);
    rp_json_put_text(out, "scenario", rp_scenario_about(rp_run_scenario(run))->id);
    rp_json_put_text(out, "digest", hex);
    rp_json_put_text(out, "ending", ending ? ending->id : NULL);
    rp_json_put_flag(out, "held", held);
    rp_json_put(out, "critical", held ? rp_json_null() : critical_json(run));
    rp_json_put(out, "lines", lines_json(run));
    rp_json_put(out, "turns", turns_json(run, held));
    rp_json_put(out, "points", held ? rp_json_null() : points_json(run));
    rp_json_put(out, "state", state_json(run));
    return out;
}
