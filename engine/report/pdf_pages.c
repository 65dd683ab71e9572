#include "report/pdf_pages.h"

/* Where the page ends that begins with item `first`: the first item that is not on it. Sets their places. */
static size_t fill_page(pages_item *items, size_t count, size_t first, double height)
{
    size_t head = items[first].head;
    double y = head ? items[head - 1].height : 0;
    size_t end = first;
    for (; end < count; end++) {
        pages_item *one = &items[end];
        double top = end > first ? y + one->above : y;
        if (end > first && (one->fresh || top + one->height > height))
            break;
        one->y = top;
        y = top + one->height;
    }
    return end;
}

/* The last place at or before `end` where a page may end; `end` where there is none. */
static size_t step_back(const pages_item *items, size_t first, size_t end)
{
    for (size_t at = end; at > first; at--)
        if (!items[at - 1].keep)
            return at;
    return end;
}

size_t pages_break(pages_item *items, size_t count, double height)
{
    size_t page = 0;
    for (size_t first = 0, end; first < count; first = end, page++) {
        end = fill_page(items, count, first, height);
        if (end < count && !items[end].fresh)
            end = step_back(items, first, end);
        for (size_t i = first; i < end; i++)
            items[i].page = page;
    }
    return page ? page : 1;
}

void pages_keep(pages_item *items, size_t from, size_t until, double height)
{
    double sum = 0;
    for (size_t i = from; i < until; i++)
        sum += items[i].height + (i > from ? items[i].above : 0);
    for (size_t i = from; sum <= height && i + 1 < until; i++)
        items[i].keep = true;
}
