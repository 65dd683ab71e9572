#include "base/near.h"

#include <string.h>

enum {
    LONGEST = 64, /* names longer than this are compared by their beginnings */
    MOST = 6,     /* slips in one name, however long it is */
};

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Damerau's distance in its restricted form: insert, delete, replace, swap two neighbours. What lies further
 * than `most` from the diagonal cannot matter and is not looked at; the answer is then more than `most`. */
static size_t distance(const char *a, const char *b, size_t most)
{
    size_t rows[3][LONGEST + 2];
    size_t a_length = least(strlen(a), LONGEST), b_length = least(strlen(b), LONGEST), over = most + 1;
    size_t *before = rows[0], *last = rows[1], *now = rows[2];
    if (a_length > b_length + most || b_length > a_length + most)
        return over;
    for (size_t j = 0; j <= b_length + 1; j++)
        before[j] = last[j] = now[j] = j <= most ? j : over;
    for (size_t i = 1; i <= a_length; i++) {
        size_t first = i > most ? i - most : 1, best = over;
        now[first - 1] = first == 1 ? i : over;
        for (size_t j = first; j <= least(i + most, b_length); j++) {
            size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = least(least(now[j - 1], last[j]) + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = least(now[j], before[j - 2] + 1);
            best = least(best, now[j]);
        }
        now[least(i + most, b_length) + 1] = over;
        if (best > most && (i == 1 || first > 1))
            return over;
        size_t *free_row = before;
        before = last;
        last = now;
        now = free_row;
    }
    return last[b_length];
}

near near_to(const char *wanted)
{
    return (near){ .wanted = wanted, .best = NULL, .distance = LONGEST };
}

void near_try(near *search, const char *candidate)
{
    if (!candidate || !*candidate)
        return;
    size_t longer = strlen(search->wanted);
    if (strlen(candidate) > longer)
        longer = strlen(candidate);
    size_t allowed = least(longer / 3 > 0 ? longer / 3 : 1, MOST);
    size_t found = distance(search->wanted, candidate, allowed);
    if (found <= allowed && found < longer && found < search->distance) {
        search->distance = found;
        search->best = candidate;
    }
}

const char *near_in(const char *wanted, const char *const *names)
{
    near search = near_to(wanted);
    for (; *names; names++)
        near_try(&search, *names);
    return search.best;
}

size_t near_likeness(const char *a, const char *b)
{
    size_t a_length = strlen(a), b_length = strlen(b), before = 0, behind = 0;
    size_t shorter = least(a_length, b_length), longer = a_length + b_length - shorter;
    while (before < shorter && a[before] == b[before])
        before++;
    while (behind < shorter - before && a[a_length - 1 - behind] == b[b_length - 1 - behind])
        behind++;
    return longer ? (before + behind) * 1000 / longer : 1000;
}
