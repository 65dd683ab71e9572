/* The spelling of answers: what --answers takes, what the log keeps. Numbers count from 1. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "core/judge.h"
#include "core/running.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static const char *digits(const char *at)
{
    while (is_digit(*at))
        at++;
    return at;
}

/* -12, 17.5, 1e3: a number as people type it, not all that the C library would take. */
static bool is_number(const char *at)
{
    if (*at == '-' || *at == '+')
        at++;
    const char *start = at;
    at = digits(at);
    if (*at == '.') {
        const char *fraction = at + 1;
        at = digits(fraction);
        if (at == fraction)
            return false;
    } else if (at == start) {
        return false;
    }
    if (*at == 'e' || *at == 'E') {
        at++;
        if (*at == '-' || *at == '+')
            at++;
        const char *exponent = at;
        at = digits(at);
        if (at == exponent)
            return false;
    }
    return *at == '\0';
}

/* The question asked, where it is one for a figure. */
static const model_question *asked_for_figure(const rp_run *run)
{
    const model_question *question = &run->scenario->questions[state_position(run->scenario, run->state)];
    return question->kind == RP_QUESTION_FIGURE ? question : NULL;
}

static bool read_figure(const rp_run *run, const char *spelling, rp_answer *answer, rp_error *error)
{
    if (strcmp(spelling, "?") == 0 && asked_for_figure(run)) {
        answer->kind = RP_ANSWER_FIGURE;
        answer->figure = judge_wrong_figure(asked_for_figure(run));
        return true;
    }
    if (!is_number(spelling))
        return rp_fail(error, RP_ERROR_USAGE, "'=%s' is not a number; write it as =17.5", spelling);
    answer->kind = RP_ANSWER_FIGURE;
    answer->figure = strtod(spelling, NULL);
    if (!isfinite(answer->figure))
        return rp_fail(error, RP_ERROR_USAGE, "'=%s' is too large a number", spelling);
    return true;
}

static bool read_picks(const char *spelling, rp_answer *answer, rp_error *error)
{
    const char *at = spelling;
    answer->kind = RP_ANSWER_PICKS;
    for (;;) {
        const char *start = at;
        at = digits(at);
        unsigned long number = at > start && at - start <= 5 ? strtoul(start, NULL, 10) : 0;
        if (number == 0 || number > UINT16_MAX)
            return rp_fail(error, RP_ERROR_USAGE, "'%s' is no answer; write 2, 1+3, =17.5, \"text\" or t",
                           spelling);
        if (answer->pick_count == RP_PICKS_MOST)
            return rp_fail(error, RP_ERROR_USAGE, "'%s' names more than %d things", spelling, RP_PICKS_MOST);
        answer->picks[answer->pick_count++] = (uint16_t)(number - 1);
        if (*at == '\0')
            return true;
        if (*at++ != '+')
            return rp_fail(error, RP_ERROR_USAGE, "'%s' is no answer; write 2, 1+3, =17.5, \"text\" or t",
                           spelling);
    }
}

/* What the question asked takes, for the message that says what came instead. */
static const char *expected(const rp_question *question)
{
    static const char *const forms[RP_QUESTION_KINDS] = {
        [RP_QUESTION_CHOOSE] = "the number of an open option",
        [RP_QUESTION_BUILD] = "card numbers joined with +, as 1+3",
        [RP_QUESTION_RANK] = "all card numbers in order joined with +, as 2+1+3",
        [RP_QUESTION_FIGURE] = "= and a number, as =17.5",
        [RP_QUESTION_QUOTE] = "the number of one of the own turns",
        [RP_QUESTION_FORM] = "one card number a field joined with +, as 1+2",
        [RP_QUESTION_WRITE] = "a text in double quotes",
    };
    return forms[question->kind];
}

bool rp_answer_read(const rp_run *run, const char *spelling, bool quoted, rp_answer *answer, rp_error *error)
{
    const rp_question *question = rp_run_question(run);
    *answer = (rp_answer){ .kind = RP_ANSWER_PICKS };
    if (!question)
        return rp_fail(error, RP_ERROR_USAGE, "no question is asked: the run is over");
    if (quoted) {
        if (utf8_valid_length(spelling, strlen(spelling)) != strlen(spelling))
            return rp_fail(error, RP_ERROR_USAGE, "the text is not UTF-8");
        answer->kind = RP_ANSWER_TEXT;
        answer->text = spelling;
    } else if (strcmp(spelling, "t") == 0) {
        answer->kind = RP_ANSWER_TIME_OUT;
    } else if (*spelling == '=') {
        if (!read_figure(run, spelling + 1, answer, error))
            return false;
    } else if (!read_picks(spelling, answer, error)) {
        return false;
    }
    rp_error why = { 0 };
    rp_answer authored = run_authored(run, answer);
    machine with = { .scenario = run->scenario, .script = &run->script };
    if (machine_fits(&with, run->state, run->open, &authored, &why))
        return true;
    if (quoted || answer->kind == RP_ANSWER_TIME_OUT || answer->kind == RP_ANSWER_FIGURE ||
        question->kind == RP_QUESTION_FIGURE || question->kind == RP_QUESTION_WRITE)
        return rp_fail(error, RP_ERROR_USAGE, "it takes %s", expected(question));
    return rp_fail(error, RP_ERROR_USAGE, "%s; it takes %s", why.text, expected(question));
}

/* At most five digits and a zero; written by hand because every answer comes by here. */
static size_t add_number(char *out, unsigned number)
{
    size_t digits_count = 1;
    for (unsigned rest = number; rest >= 10; rest /= 10)
        digits_count++;
    for (size_t i = digits_count; i-- > 0; number /= 10)
        out[i] = (char)('0' + number % 10);
    out[digits_count] = '\0';
    return digits_count;
}

void rp_answer_write(const rp_answer *answer, char *out, size_t size)
{
    size_t used = 0;
    out[0] = '\0';
    switch (answer->kind) {
    case RP_ANSWER_PICKS:
        for (size_t i = 0; i < answer->pick_count && used + 7 < size; i++) {
            if (i)
                out[used++] = '+';
            used += add_number(out + used, answer->picks[i] + 1u);
        }
        break;
    case RP_ANSWER_FIGURE:
        /* the shortest spelling that reads back as the same number */
        for (int precision = 15; precision <= 17; precision++) {
            snprintf(out, size, "=%.*g", precision, answer->figure);
            double back = strtod(out + 1, NULL);
            if (back >= answer->figure && back <= answer->figure)
                break;
        }
        break;
    case RP_ANSWER_TIME_OUT: snprintf(out, size, "t"); break;
    case RP_ANSWER_TEXT: break;
    }
}

static void add_quoted(str *out, const char *text)
{
    str_add_char(out, '"');
    for (; *text; text++) {
        str_add(out, *text == '"' ? "\"" : "");
        str_add_char(out, *text);
    }
    str_add_char(out, '"');
}

char *rp_run_answers(const rp_run *run, size_t count)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < count && i < rp_run_turn_count(run); i++) {
        const rp_turn *turn = rp_run_turn(run, i);
        str_add(&out, i ? "," : "");
        if (turn->given.kind == RP_ANSWER_TEXT)
            add_quoted(&out, turn->answer);
        else
            str_add(&out, turn->answer);
    }
    str_add_n(&out, "", 0);
    return str_take(&out);
}
