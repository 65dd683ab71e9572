/* Where pages end, and how wide columns are: pure, on heights and widths alone. How elements look, and shapes. */
#include "unit.h"

#include <cairo.h>
#include <math.h>

#include "report/pdf_columns.h"
#include "report/pdf_pages.h"
#include "report/pdf_shape.h"
#include "report/pdf_style.h"

static bool is_at(const pages_item *item, size_t page, double y)
{
    return item->page == page && fabs(item->y - y) < 1e-9;
}

static void pages_end_where_they_are_full(void **state)
{
    (void)state;
    pages_item items[] = { { .above = 5, .height = 40 },
                           { .above = 5, .height = 40 },
                           { .above = 5, .height = 11 },
                           { .above = 5, .height = 100 } };
    assert_int_equal(pages_break(items, 4, 100), 3);
    assert_true(is_at(&items[0], 0, 0)); /* no room above the first */
    assert_true(is_at(&items[1], 0, 45));
    assert_true(is_at(&items[2], 1, 0));
    assert_true(is_at(&items[3], 2, 0));
    assert_int_equal(pages_break(items, 0, 100), 1);
}

static void what_is_kept_goes_along(void **state)
{
    (void)state;
    pages_item items[] = {
        { .height = 60 }, { .height = 20, .keep = true }, { .height = 10, .keep = true }, { .height = 30 }
    };
    assert_int_equal(pages_break(items, 4, 100), 2);
    assert_true(is_at(&items[0], 0, 0));
    assert_true(is_at(&items[1], 1, 0));
    assert_true(is_at(&items[3], 1, 30));
}

static void what_is_too_high_is_cut(void **state)
{
    (void)state;
    pages_item items[] = { { .height = 50, .keep = true },
                           { .height = 50, .keep = true },
                           { .height = 50 },
                           { .height = 300 },
                           { .height = 10 } };
    assert_int_equal(pages_break(items, 5, 100), 4);
    assert_int_equal(items[1].page, 0);
    assert_int_equal(items[2].page, 1);
    assert_int_equal(items[3].page, 2); /* higher than a page: alone on one */
    assert_int_equal(items[4].page, 3);
}

static void fresh_begins_a_page(void **state)
{
    (void)state;
    pages_item items[] = { { .height = 10, .fresh = true },
                           { .height = 10, .keep = true },
                           { .height = 10, .fresh = true } };
    assert_int_equal(pages_break(items, 3, 100), 2);
    assert_true(is_at(&items[1], 0, 10));
    assert_true(is_at(&items[2], 1, 0));
}

static void heads_are_repeated(void **state)
{
    (void)state;
    pages_item items[] = { { .height = 20, .keep = true },
                           { .height = 50, .head = 1 },
                           { .height = 50, .head = 1 },
                           { .height = 30, .head = 1 },
                           { .height = 20 } };
    assert_int_equal(pages_break(items, 5, 100), 3);
    assert_true(is_at(&items[1], 0, 20));
    assert_true(is_at(&items[2], 1, 20)); /* below the head that is painted there again */
    assert_true(is_at(&items[3], 1, 70));
    assert_true(is_at(&items[4], 2, 0));
}

static void groups_are_kept_where_they_fit(void **state)
{
    (void)state;
    pages_item items[] = { { .above = 90, .height = 40 },
                           { .above = 10, .height = 40 },
                           { .above = 10, .height = 40 } };
    pages_keep(items, 0, 3, 139);
    assert_false(items[0].keep);
    pages_keep(items, 0, 3, 140);
    assert_true(items[0].keep && items[1].keep);
    assert_false(items[2].keep);
}

static double sum_of(const pdf_column *columns, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += columns[i].width;
    return sum;
}

static void columns_have_room_for_their_words(void **state)
{
    (void)state;
    pdf_column wide[] = { { .least = 20, .most = 50 }, { .least = 10, .most = 100 } };
    pdf_columns_share(wide, 2, 300);
    assert_true(wide[0].width >= 50 && wide[1].width >= 100 && fabs(sum_of(wide, 2) - 300) < 1e-9);
    pdf_column tight[] = { { .least = 40, .most = 50 }, { .least = 60, .most = 400 } };
    pdf_columns_share(tight, 2, 200);
    assert_true(tight[0].width >= 40 && tight[1].width >= 60 && fabs(sum_of(tight, 2) - 200) < 1e-9);
    /* One that needs little keeps it, however much another one needs. */
    pdf_column uneven[] = { { .least = 20, .most = 50 },
                            { .least = 60, .most = 4000 },
                            { .least = 10, .most = 60 } };
    pdf_columns_share(uneven, 3, 300);
    assert_true(uneven[0].width >= 50 && uneven[2].width >= 60 && fabs(sum_of(uneven, 3) - 300) < 1e-9);
    pdf_column narrow[] = { { .least = 100, .most = 100 }, { .least = 300, .most = 300 } };
    pdf_columns_share(narrow, 2, 200);
    assert_true(fabs(narrow[0].width - 50) < 1e-9 && fabs(sum_of(narrow, 2) - 200) < 1e-9);
    pdf_column shared[] = { { .least = 20, .most = 500, .share = 0.25 },
                            { .least = 10, .most = 30 },
                            { .least = 10, .most = 60 } };
    pdf_columns_share(shared, 3, 200);
    assert_true(fabs(shared[0].width - 50) < 1e-9 && fabs(shared[1].width - 50) < 1e-9);
    assert_true(fabs(shared[2].width - 100) < 1e-9);
    pdf_column empty[] = { { .least = 0, .most = 0 }, { .least = 0, .most = 0 } };
    pdf_columns_share(empty, 2, 200);
    assert_true(fabs(empty[0].width - 100) < 1e-9);
}

/* --- how elements look --- */

static void later_rows_weigh_more(void **state)
{
    (void)state;
    html of = HTML_EMPTY;
    html_open_as(&of, "div", "quiet");
    html_open_as(&of, "p", "card alert");
    html_put(&of, "h2", NULL, "a");
    html_put(&of, "p", "quiet", "b");
    html_close_to(&of, 0);
    pdf_style page = pdf_style_of_page(), quiet = pdf_style_of(of.first, NULL, &page);
    pdf_style box = pdf_style_of(of.first->first, of.first, &quiet);
    pdf_style heading = pdf_style_of(of.first->first->first, of.first->first, &box);
    pdf_style small = pdf_style_of(of.first->first->first->next, of.first->first, &heading);
    assert_true(quiet.size < page.size && quiet.ink == INK_QUIET);
    assert_true(box.size <= quiet.size && box.ink == INK_QUIET); /* of the letters around it */
    assert_true(box.edge == INK_WARN && box.ground == INK_ALERT && box.pad_x > 0);
    assert_true(heading.bold && heading.keep && heading.size > page.size);
    assert_true(heading.edge == INK_NOTHING && heading.pad_x <= 0); /* no part of what is inside */
    assert_true(!small.bold && !small.keep);
    html_finish(&of);
}

/* --- shapes --- */

static bool is_near(double x, double y)
{
    return fabs(x - y) < 0.01;
}

static void shapes_are_what_they_say(void **state)
{
    (void)state;
    static const char *const refused[] = { "Q1 1", "M1", "1 1", "M1 1z2", "M1 1a6 6 0 1 0 0" };
    cairo_surface_t *nothing = cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, NULL);
    cairo_t *on = cairo_create(nothing);
    double x1, y1, x2, y2;
    assert_true(pdf_shape_path(on, HTML_CIRCLE));
    cairo_path_extents(on, &x1, &y1, &x2, &y2);
    assert_true(is_near(x1, 2) && is_near(y1, 2) && is_near(x2, 14) && is_near(y2, 14));
    cairo_new_path(on);
    assert_true(pdf_shape_path(on, "M8 2a6 6 0 0 0 0 12z")); /* its left half */
    cairo_path_extents(on, &x1, &y1, &x2, &y2);
    assert_true(is_near(x1, 2) && is_near(x2, 8));
    cairo_new_path(on);
    assert_true(pdf_shape_path(on, "M3 3l10 10M13 3L3 13H4h1V2v-1m1 1"));
    assert_true(pdf_shape_path(on, ""));
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        assert_false(pdf_shape_path(on, refused[i]));
    cairo_destroy(on);
    cairo_surface_destroy(nothing);
}

UNIT_SUITE(report_paper, "report.paper", UNIT_CASE(pages_end_where_they_are_full),
           UNIT_CASE(what_is_kept_goes_along), UNIT_CASE(what_is_too_high_is_cut),
           UNIT_CASE(fresh_begins_a_page), UNIT_CASE(heads_are_repeated),
           UNIT_CASE(groups_are_kept_where_they_fit), UNIT_CASE(columns_have_room_for_their_words),
           UNIT_CASE(later_rows_weigh_more), UNIT_CASE(shapes_are_what_they_say));
