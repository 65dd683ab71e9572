/* What the trainee says of a run once it is over: rating, reflection, additions. */
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

static bool has_words(const char *text)
{
    return text && text[strspn(text, " \t\n")] != '\0';
}

const char *rp_reflection_missing(const rp_reflection *reflection)
{
    if (!has_words(reflection->what))
        return "it does not say yet what happened";
    if (!has_words(reflection->so_what))
        return "it does not say yet what that meant (so what)";
    if (!has_words(reflection->now_what))
        return "it does not say yet what you will do (now what)";
    if (reflection->quote_count == 0)
        return "it quotes none of your own turns yet";
    return NULL;
}

bool rp_attempt_reflect(rp_attempt *attempt, const rp_reflection *reflection, rp_error *error)
{
    rp_json *body = rp_json_object(), *quotes = rp_json_array();
    for (size_t i = 0; i < reflection->quote_count; i++)
        rp_json_push(quotes, rp_json_of_integer((int64_t)reflection->quotes[i]));
    rp_json_put_flag(body, "finished", !rp_reflection_missing(reflection));
    rp_json_put_text(body, "form", "short");
    rp_json_put(body, "quotes", quotes);
    size_t count = 0, most = 3 + reflection->answer_count;
    rp_private *texts = memory_allocate(most * sizeof *texts);
    char(*keys)[32] = memory_allocate(most * sizeof *keys);
    const rp_private own[] = { { "what", reflection->what },
                               { "so_what", reflection->so_what },
                               { "now_what", reflection->now_what } };
    for (size_t i = 0; i < 3; i++)
        if (has_words(own[i].text))
            texts[count++] = own[i];
    for (size_t i = 0; i < reflection->answer_count; i++) {
        snprintf(keys[i], sizeof keys[i], "prompt.%zu", i + 1);
        if (has_words(reflection->answers[i]))
            texts[count++] = (rp_private){ keys[i], reflection->answers[i] };
    }
    bool saved = attempt_append(attempt, RP_KIND_REFLECTION, body, texts, count, error);
    free(texts);
    free(keys);
    return saved;
}

bool rp_reflection_add(const rp_journal *journal, const rp_stream *attempt, int64_t to, const char *text,
                       rp_error *error)
{
    if (!has_words(text))
        return rp_fail(error, RP_ERROR_USAGE, "there are no words to add");
    rp_json *body = rp_json_object();
    rp_private words = { "text", text };
    rp_json_put_integer(body, "to", to);
    rp_event event = { *attempt, RP_KIND_ADDITION, body, &words, 1 };
    bool saved = journal->append(journal->data, &event, 1, error);
    rp_json_destroy(body);
    return saved;
}
