/* A marking point in all scenarios and runs: what shows it, what is used of that, what is missing. */
#include "base/str.h"
#include "portfolio/map.h"

const rp_folio_level *map_level(const rp_folio_run *run, const char *point)
{
    for (size_t i = 0; i < run->level_count; i++)
        if (str_is(run->levels[i].point, point))
            return &run->levels[i];
    return NULL;
}

bool map_has(rp_names names, const char *name)
{
    for (size_t i = 0; i < names.count; i++)
        if (str_is(names.items[i], name))
            return true;
    return false;
}

/* --- cells and places --- */

static rp_map_cell cell_of(const map_scenario *scenario, size_t index, const rp_folio_level *level)
{
    const rp_folio_run *run = scenario->runs[index];
    rp_map_cell out = { .run = run, .not_counted = scenario->not_counted[index], .held = run->standing.held };
    if (out.held)
        return out;
    out.engine = level->engine;
    out.judged = level->judged;
    out.level = level->judged ? level->decided : level->engine;
    out.shows = !out.not_counted && out.level == RP_LEVEL_SHOWN;
    return out;
}

/* False where neither a run nor the library says anything of the point. */
static bool take_place(map_whole *whole, const map_scenario *scenario, const char *point, rp_map_place *out)
{
    const rp_folio_scenario *library = scenario->library;
    rp_map_cell *cells = arena_allocate(&whole->memory, (scenario->run_count + 1) * sizeof *cells);
    bool has = library && map_has(library->points, point);
    *out = (rp_map_place){ .scenario = scenario->id, .left = scenario->left, .cells = cells };
    out->available = has && library->approved;
    for (size_t i = 0; i < scenario->run_count; i++) {
        const rp_folio_level *level = map_level(scenario->runs[i], point);
        if (!level)
            continue;
        rp_map_cell *cell = &cells[out->cell_count++];
        *cell = cell_of(scenario, i, level);
        if (!out->first && cell->shows)
            out->first = cell;
        out->title = cell->run->title;
        out->family = cell->run->family;
    }
    if (library) {
        out->title = library->title;
        out->family = library->family;
    }
    return has || out->cell_count;
}

/* --- families --- */

typedef struct family {
    const char *name;
    const rp_map_cell *shown; /* the run that is used of it, or NULL */
    bool available, playable;
} family;

typedef struct families {
    family *items;
    size_t count;
} families;

static family *family_of(families *all, const char *name)
{
    for (size_t i = 0; i < all->count; i++)
        if (str_is(all->items[i].name, name))
            return &all->items[i];
    all->items[all->count].name = name;
    return &all->items[all->count++];
}

/* One with a finished entry before one without, then the earlier one. */
static bool is_better(const rp_map_cell *one, const rp_map_cell *other)
{
    if (!other || one->run->entered != other->run->entered)
        return !other || one->run->entered;
    return one->run->place < other->run->place;
}

static families find_families(map_whole *whole, const rp_map_row *row)
{
    /* a place can name two: the library's, and that of the version that was played */
    families all = { arena_allocate(&whole->memory, (2 * row->place_count + 1) * sizeof(family)), 0 };
    for (size_t i = 0; i < row->place_count; i++) {
        const rp_map_place *place = &row->places[i];
        family *one = family_of(&all, place->family);
        one->available = one->available || place->available;
        one->playable = one->playable || (place->available && place->left > 0);
        if (!place->first)
            continue;
        one = family_of(&all, place->first->run->family);
        if (is_better(place->first, one->shown))
            one->shown = place->first;
    }
    return all;
}

static void use(rp_map_row *row, const rp_map_cell *cell)
{
    const rp_map_cell *carried = cell;
    for (size_t i = 0; i < row->used_count; i++)
        if (is_better(carried, row->used[i])) {
            const rp_map_cell *worse = row->used[i];
            row->used[i] = carried;
            carried = worse;
        }
    if (row->used_count < RP_FAMILIES_NEEDED)
        row->used[row->used_count++] = carried;
}

static size_t take_up_to(size_t *missing, size_t there)
{
    size_t taken = there < *missing ? there : *missing;
    *missing -= taken;
    return taken;
}

static void find_missing(const families *all, rp_map_row *row)
{
    size_t playable = 0, available = 0;
    for (size_t i = 0; i < all->count; i++) {
        const family *one = &all->items[i];
        if (one->shown) {
            row->families++;
            use(row, one->shown);
        } else if (one->available) {
            available++;
            playable += one->playable;
        }
    }
    size_t missing = row->families < RP_FAMILIES_NEEDED ? RP_FAMILIES_NEEDED - row->families : 0;
    row->yours = take_up_to(&missing, playable);
    row->spent = take_up_to(&missing, available - playable);
    row->unwritten = missing;
}

static size_t count_held(const rp_map_row *row)
{
    size_t held = 0;
    for (size_t i = 0; i < row->place_count; i++)
        for (size_t j = 0; j < row->places[i].cell_count; j++) {
            const rp_map_cell *cell = &row->places[i].cells[j];
            held += cell->held && !cell->not_counted;
        }
    return held;
}

/* Whether an entry about a run that bears on the point tells of the like at work. */
static bool is_told_from_work(const rp_map_row *row)
{
    for (size_t i = 0; i < row->place_count; i++)
        for (size_t j = 0; j < row->places[i].cell_count; j++)
            if (row->places[i].cells[j].run->at_work)
                return true;
    return false;
}

void map_row(map_whole *whole, const rp_definition *point, rp_map_row *out)
{
    const rp_centre_fact *fact = rp_centre_find(whole->from->centre, point->id);
    rp_map_place *places = arena_allocate(&whole->memory, (whole->scenario_count + 1) * sizeof *places);
    *out = (rp_map_row){ .point = point,
                         .admissible = fact ? fact->admissible : RP_ADMISSIBLE_UNKNOWN,
                         .fact = fact,
                         .places = places };
    for (size_t i = 0; i < whole->scenario_count; i++)
        if (take_place(whole, &whole->scenarios[i], point->id, &places[out->place_count]))
            out->place_count++;
    families all = find_families(whole, out);
    find_missing(&all, out);
    out->held = count_held(out);
    out->workplace_wanted = !map_has(whole->from->workplace, point->id) && !is_told_from_work(out);
}
