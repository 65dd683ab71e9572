/* Where pages end, and how wide columns are: pure, on heights and widths alone. */
#include "unit.h"

#include <math.h>

#include "report/pdf_columns.h"
#include "report/pdf_pages.h"

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

UNIT_SUITE(report_paper, "report.paper", UNIT_CASE(pages_end_where_they_are_full),
           UNIT_CASE(what_is_kept_goes_along), UNIT_CASE(what_is_too_high_is_cut),
           UNIT_CASE(fresh_begins_a_page), UNIT_CASE(heads_are_repeated),
           UNIT_CASE(groups_are_kept_where_they_fit), UNIT_CASE(columns_have_room_for_their_words));
