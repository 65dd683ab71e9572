/* How the trainee rates a run once it is over. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/attempt_entry.h"

bool rp_attempt_rate(rp_attempt *attempt, const rp_rating *ratings, size_t count, const char *first_next,
                     rp_error *error)
{
    const rp_scenario *scenario = rp_run_scenario(rp_attempt_run(attempt));
    rp_json *body = rp_json_object(), *list = rp_json_array();
    for (size_t i = 0; i < count; i++) {
        rp_json *one = rp_json_object();
        rp_json_put_text(one, "id", rp_scenario_claim(scenario, ratings[i].claim)->id);
        rp_json_put_text(one, "level", rp_level_name(ratings[i].level));
        if (ratings[i].proof)
            rp_json_put_integer(one, "proof", (int64_t)ratings[i].proof);
        else
            rp_json_put(one, "proof", rp_json_null());
        rp_json_push(list, one);
    }
    rp_json_put(body, "ratings", list);
    rp_private first = { "first", first_next };
    return attempt_append(attempt, RP_KIND_SELF_RATING, body, &first, first_next && *first_next, error);
}
