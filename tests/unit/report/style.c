/* The colours of the pages, computed: contrast as WCAG 2.2 defines it. */
#include "unit.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "report/style.h"

static double channel(uint32_t value)
{
    double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(uint32_t rgb)
{
    return 0.2126 * channel(rgb >> 16 & 255) + 0.7152 * channel(rgb >> 8 & 255) + 0.0722 * channel(rgb & 255);
}

static double contrast(uint32_t a, uint32_t b)
{
    double x = luminance(a), y = luminance(b);
    return (fmax(x, y) + 0.05) / (fmin(x, y) + 0.05);
}

static const style_colour *find(const char *name)
{
    for (size_t i = 0; i < style_colour_count(); i++)
        if (str_is(style_colour_at(i)->name, name))
            return style_colour_at(i);
    fail_msg("there is no colour '%s'", name);
    return NULL;
}

static void every_pair_has_contrast(void **state)
{
    (void)state;
    assert_true(fabs(contrast(0x000000, 0xffffff) - 21) < 0.001);
    for (size_t i = 0; i < style_pair_count(); i++) {
        const style_pair *pair = style_pair_at(i);
        for (int variant = 0; variant < STYLE_VARIANTS; variant++) {
            double found = contrast(find(pair->upper)->rgb[variant], find(pair->ground)->rgb[variant]);
            if (found < pair->least)
                fail_msg("%s on %s, variant %d: %.2f is less than %.1f", pair->upper, pair->ground, variant,
                         found, pair->least);
        }
    }
}

static bool is_paired(const char *name)
{
    for (size_t i = 0; i < style_pair_count(); i++)
        if (str_is(style_pair_at(i)->upper, name) || str_is(style_pair_at(i)->ground, name))
            return true;
    return false;
}

/* So that nothing on the page escapes the table of pairs. */
static void rules_name_colours_from_the_table_only(void **state)
{
    (void)state;
    for (const char *const *rule = style_rules(); *rule; rule++) {
        for (const char *at = *rule; (at = strchr(at, '#')); at++) /* an id is not three hex digits long */
            assert_true(strspn(at + 1, "0123456789abcdefABCDEF") < 3);
        assert_null(strstr(*rule, "rgb"));
        for (const char *at = *rule; (at = strstr(at, "var(--")); at++) {
            char name[32];
            size_t length = strcspn(at + 6, ")");
            assert_true(length < sizeof name);
            snprintf(name, sizeof name, "%.*s", (int)length, at + 6);
            find(name);
            assert_true(is_paired(name));
        }
    }
}

static void the_sheet_is_one_piece(void **state)
{
    (void)state;
    char *sheet = style_sheet();
    int depth = 0;
    for (const char *at = sheet; *at; at++) {
        depth += *at == '{' ? 1 : *at == '}' ? -1 : 0;
        assert_true(depth >= 0);
        assert_true(*at != '<' && (isprint((unsigned char)*at) || *at == '\n'));
    }
    assert_int_equal(depth, 0);
    assert_non_null(strstr(sheet, "@media print"));
    assert_null(strstr(sheet, "url("));
    free(sheet);
}

UNIT_SUITE(report_style, "report.style", UNIT_CASE(every_pair_has_contrast),
           UNIT_CASE(rules_name_colours_from_the_table_only), UNIT_CASE(the_sheet_is_one_piece));
