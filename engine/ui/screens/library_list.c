#include <stdlib.h>

#include "base/memory.h"
#include "ui/screens/library.h"

static const rp_desk_point *copy_points(arena *memory, const rp_desk_card *card)
{
    rp_desk_point *points = arena_copy(memory, card->points, card->point_count * sizeof *points);
    for (size_t i = 0; i < card->point_count; i++) {
        points[i].id = arena_text(memory, points[i].id);
        points[i].title = arena_text(memory, points[i].title);
        points[i].unit = arena_text(memory, points[i].unit);
    }
    return points;
}

static const rp_desk_unit *copy_units(arena *memory, const rp_desk_card *card)
{
    rp_desk_unit *units = arena_copy(memory, card->units, card->unit_count * sizeof *units);
    for (size_t i = 0; i < card->unit_count; i++) {
        units[i].id = arena_text(memory, units[i].id);
        units[i].title = arena_text(memory, units[i].title);
    }
    return units;
}

void library_list_add(library_list *list, const rp_desk_card *card)
{
    arena *memory = &list->memory;
    list->cards = memory_grow(list->cards, list->count, &list->capacity, sizeof *list->cards);
    rp_desk_card *copy = &list->cards[list->count++];
    *copy = *card;
    copy->id = arena_text(memory, card->id);
    copy->title = arena_text(memory, card->title);
    copy->family = arena_text(memory, card->family);
    copy->kind = arena_text(memory, card->kind);
    copy->channel = arena_text(memory, card->channel);
    copy->language = arena_text(memory, card->language);
    copy->summary = arena_text(memory, card->summary);
    copy->last = arena_text(memory, card->last);
    copy->unfinished = arena_text(memory, card->unfinished);
    copy->points = copy_points(memory, card);
    copy->units = copy_units(memory, card);
}

void library_list_finish(library_list *list)
{
    arena_finish(&list->memory);
    free(list->cards);
    *list = (library_list){ .cards = NULL };
}

const library_list *library_list_of(const library *from)
{
    return from->reading && !from->shown.count ? &from->coming : &from->shown;
}
