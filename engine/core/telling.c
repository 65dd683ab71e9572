/* Modes, answers, documents at hand and promises in words. Documents themselves are in exhibit.c. */
#include "rapport/telling.h"

#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"

/* --- how it is played --- */

const char *rp_mode_words(rp_mode mode)
{
    static const char *const words[] = {
        [RP_MODE_PRACTICE] =
            "Practice: you may step back, and after each choice you learn the reason behind it. "
            "A practice run never counts.",
        [RP_MODE_ASSESSED] =
            "Assessed: there is no stepping back, and no reasons while it runs. The levels are held "
            "until an assessor has released them.",
        [RP_MODE_OBSERVED] =
            "Observed: there is no stepping back, and no reasons while it runs. The levels are held "
            "until the assessor has locked their own.",
    };
    return words[mode];
}

const char *rp_channel_words(const char *channel)
{
    static const char *const words[][2] = {
        { "phone", "by phone" }, { "email", "by email" }, { "chat", "by chat" }, { "meeting", "in a meeting" }
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(channel, words[i][0]))
            return words[i][1];
    return channel;
}

char *rp_practised_words(int times)
{
    str text = STR_EMPTY;
    if (times > 2)
        str_print(&text, "Practised %d times before.", times);
    else
        str_add(&text, times == 0   ? "Not practised before."
                       : times == 1 ? "Practised once before."
                                    : "Practised twice before.");
    return str_take(&text);
}

const char *rp_counts_words(const char *not_counted, bool held)
{
    if (not_counted)
        return not_counted;
    return held ? "Whether it counts is not known yet." : "It counts.";
}

/* --- answers --- */

typedef struct telling {
    const char *before, *after;
} telling;

static telling telling_of(const rp_turn *turn)
{
    static const telling of_options[RP_OPTION_TURN + 1] = {
        [RP_OPTION_SAY] = { "You: “", "”" },     [RP_OPTION_ACT] = { "You: ", "" },
        [RP_OPTION_READ] = { "You read: ", "" }, [RP_OPTION_WAIT] = { "You: ", "" },
        [RP_OPTION_CARD] = { "You: ", "" },      [RP_OPTION_TURN] = { "You: ", "" },
    };
    static const telling of_kinds[RP_QUESTION_KINDS] = {
        [RP_QUESTION_CHOOSE] = { "You: ", "" },
        [RP_QUESTION_BUILD] = { "You chose: ", "" },
        [RP_QUESTION_RANK] = { "You put in order: ", "" },
        [RP_QUESTION_FIGURE] = { "Your figure: ", "" },
        [RP_QUESTION_QUOTE] = { "You named your own turn: “", "”" },
        [RP_QUESTION_FORM] = { "You filled in: ", "" },
        [RP_QUESTION_WRITE] = { "You wrote: “", "”" },
    };
    return turn->kind == RP_QUESTION_CHOOSE ? of_options[turn->said] : of_kinds[turn->kind];
}

char *rp_turn_words(const rp_turn *turn)
{
    telling how = telling_of(turn);
    if (turn->kind == RP_QUESTION_WRITE && !*turn->text)
        return memory_copy_text("You wrote nothing.");
    str out = STR_EMPTY;
    str_print(&out, "%s%s%s", how.before, turn->text, how.after);
    size_t length = strlen(turn->text);
    if (!*how.after && !(length && strchr(".!?", turn->text[length - 1])))
        str_add_char(&out, '.');
    return str_take(&out);
}

const rp_turn *rp_turn_of_question(const rp_run *run, const char *question)
{
    for (size_t i = 0; i < rp_run_turn_count(run); i++) {
        const rp_turn *turn = rp_run_turn(run, i);
        if (turn->counted && str_is(turn->question, question))
            return turn;
    }
    return NULL;
}

char *rp_option_words(const rp_run *run, const rp_option *option)
{
    static const telling of_kinds[] = {
        [RP_OPTION_SAY] = { "“", "”" }, [RP_OPTION_ACT] = { "", "" },  [RP_OPTION_READ] = { "Read: ", "" },
        [RP_OPTION_WAIT] = { "", "" },  [RP_OPTION_CARD] = { "", "" }, [RP_OPTION_TURN] = { "“", "”" },
    };
    const rp_turn *turn = option->kind == RP_OPTION_TURN ? rp_turn_of_question(run, option->id) : NULL;
    if (turn)
        return rp_turn_words(turn);
    str out = STR_EMPTY;
    str_print(&out, "%s%s%s", of_kinds[option->kind].before, option->text, of_kinds[option->kind].after);
    return str_take(&out);
}

const char *rp_question_usual(rp_question_kind kind)
{
    static const char *const usual[RP_QUESTION_KINDS] = {
        [RP_QUESTION_CHOOSE] = "What do you do?",
        [RP_QUESTION_BUILD] = "Choose from these cards.",
        [RP_QUESTION_RANK] = "Put these in order.",
        [RP_QUESTION_FIGURE] = "What is the figure?",
        [RP_QUESTION_QUOTE] = "Which of your own turns?",
        [RP_QUESTION_FORM] = "Fill in this page.",
        [RP_QUESTION_WRITE] = "Write it in your own words.",
    };
    return usual[kind];
}

const char *rp_question_words(const rp_question *question)
{
    return question->prompt ? question->prompt : rp_question_usual(question->kind);
}

void rp_draft_name(const char *question, char out[RP_DRAFT_FIELD])
{
    snprintf(out, RP_DRAFT_FIELD, "write.%s", question);
}

/* --- documents --- */

static bool has(const size_t *list, size_t count, size_t wanted)
{
    for (size_t i = 0; i < count; i++)
        if (list[i] == wanted)
            return true;
    return false;
}

static bool was_shown(const rp_run *run, size_t exhibit)
{
    for (size_t i = 0; i < rp_run_line_count(run); i++) {
        const rp_line *line = rp_run_line(run, i);
        if (line->kind == RP_LINE_DOCUMENT && line->exhibit == exhibit)
            return true;
    }
    return false;
}

size_t rp_documents_at_start(const rp_run *run, size_t *out)
{
    size_t count = 0, all = rp_scenario_exhibit_count(rp_run_scenario(run));
    for (size_t i = 0; i < all; i++)
        if (rp_run_at_hand(run, i) && !was_shown(run, i))
            out[count++] = i;
    return count;
}

size_t rp_documents_at_hand(const rp_run *run, size_t *out)
{
    size_t count = rp_documents_at_start(run, out);
    for (size_t i = 0; i < rp_run_line_count(run); i++) {
        const rp_line *line = rp_run_line(run, i);
        if (line->kind == RP_LINE_DOCUMENT && rp_run_at_hand(run, line->exhibit) &&
            !has(out, count, line->exhibit))
            out[count++] = line->exhibit;
    }
    return count;
}

bool rp_document_asked_for(const rp_run *run, size_t line)
{
    for (size_t i = rp_run_turn_count(run); i-- > 0;) {
        const rp_turn *turn = rp_run_turn(run, i);
        if (turn->lines_before == line && turn->kind == RP_QUESTION_CHOOSE && turn->said == RP_OPTION_READ)
            return true;
    }
    return false;
}

/* --- a scenario that is edited while it is played --- */

/* "third"; NULL where counting in words would not help. */
static const char *ordinal(size_t index)
{
    static const char *const words[] = { "first", "second",  "third",  "fourth", "fifth",
                                         "sixth", "seventh", "eighth", "ninth",  "tenth" };
    return index < sizeof words / sizeof *words ? words[index] : NULL;
}

static void add_misfit(str *out, const rp_desk_renewal *how, bool over)
{
    const char *word = ordinal(how->fit);
    if (word)
        str_print(out, "Your %s answer no longer fits: ", word);
    else
        str_print(out, "Your answer %zu no longer fits: ", how->fit + 1);
    str_print(out, "%s.%s", how->why.text, over ? "" : " You are before it now.");
}

char *rp_renewal_words(const rp_desk_renewal *how, bool over)
{
    if (how->fit == how->given && how->given == 0)
        return NULL;
    str out = STR_EMPTY;
    if (how->fit < how->given)
        add_misfit(&out, how, over);
    else if (how->given > 2)
        str_print(&out, "All %zu answers still fit.", how->given);
    else
        str_add(&out, how->given == 1 ? "Your answer still fits." : "Both answers still fit.");
    return str_take(&out);
}

/* --- the end --- */

static size_t without_stop(const char *text)
{
    size_t length = strlen(text);
    return length && text[length - 1] == '.' ? length - 1 : length;
}

char *rp_promise_words(rp_run *run)
{
    const rp_about *about = rp_scenario_about(rp_run_scenario(run));
    const rp_ending *ending = rp_run_ending(run);
    if (!ending || !about->promise || ending->promise == RP_PROMISE_UNSAID)
        return NULL;
    str out = STR_EMPTY;
    const char *promise = rp_run_expand(run, about->promise);
    str_print(&out, "The promise: %.*s. Here it was %s.\n", (int)without_stop(promise), promise,
              ending->promise == RP_PROMISE_KEPT ? "kept" : "missed");
    if (about->promise_target)
        str_print(&out, "Its target: %s.\n", rp_run_expand(run, about->promise_target));
    return str_take(&out);
}
