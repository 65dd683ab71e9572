#include "portfolio/map.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/str.h"

static void add_rows(map_whole *whole)
{
    const rp_framework *framework = whole->from->framework;
    size_t count = rp_framework_count(framework);
    rp_map_row *rows = arena_allocate(&whole->memory, (count + 1) * sizeof *rows);
    whole->map.rows = rows;
    for (size_t i = 0; i < count; i++) {
        const rp_definition *one = rp_framework_at(framework, i);
        if (one->kind == RP_DEFINITION_POINT)
            map_row(whole, one, &rows[whole->map.row_count++]);
    }
}

static void add_units(map_whole *whole)
{
    const rp_framework *framework = whole->from->framework;
    size_t count = rp_framework_group_count(framework);
    rp_map_unit *units = arena_allocate(&whole->memory, (count + 1) * sizeof *units);
    whole->map.units = units;
    for (size_t i = 0; i < count; i++) {
        rp_map_unit *unit = &units[whole->map.unit_count];
        map_unit(whole, rp_framework_group(framework, i), unit);
        whole->map.unit_count += unit->row_count > 0;
    }
}

rp_map *rp_map_create(const rp_folio *from)
{
    map_whole *whole = memory_allocate(sizeof *whole);
    arena_init(&whole->memory);
    whole->from = from;
    map_scenarios(whole);
    add_rows(whole);
    add_units(whole);
    return &whole->map;
}

void rp_map_destroy(rp_map *map)
{
    map_whole *whole = (map_whole *)map; /* the map is its first member */
    if (!whole)
        return;
    arena_finish(&whole->memory);
    free(whole);
}

const rp_map_row *rp_map_row_of(const rp_map *map, const char *point)
{
    for (size_t i = 0; i < map->row_count; i++)
        if (str_is(map->rows[i].point->id, point))
            return &map->rows[i];
    return NULL;
}

const rp_map_unit *rp_map_unit_of(const rp_map *map, const char *unit)
{
    for (size_t i = 0; i < map->unit_count; i++)
        if (str_is(map->units[i].unit->id, unit))
            return &map->units[i];
    return NULL;
}
