#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "store/log.h"

void store_people_finish(store_people *people)
{
    free(people->items);
    arena_finish(&people->memory);
    *people = (store_people){ 0 };
}

bool store_people_all(store_log *log, const char *role, store_people *out, rp_error *error)
{
    store_entries entries;
    *out = (store_people){ 0 };
    if (!store_entries_of_kind(log, RP_KIND_PERSON, &entries, error))
        return false;
    for (size_t i = 0; i < entries.count; i++) {
        const rp_entry *entry = &entries.items[i];
        const char *own = rp_json_text(entry->body, "role");
        if (!own || (role && !str_is(own, role)))
            continue;
        out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
        out->items[out->count++] =
            (store_person){ .stream = entry->stream,
                            .role = arena_text(&out->memory, own),
                            .name = arena_text(&out->memory, rp_entry_text(entry, "name", NULL)),
                            .added_ms = entry->at_ms };
    }
    store_entries_finish(&entries);
    return true;
}

/* A name as it is compared: folded, without blanks around it. Heap text, or NULL where it is no text. */
static char *comparable(const char *name)
{
    char *folded = name ? utf8_fold(name) : NULL;
    if (!folded)
        return NULL;
    size_t from = strspn(folded, " \t"), length = strlen(folded);
    while (length > from && strchr(" \t", folded[length - 1]))
        length--;
    memmove(folded, folded + from, length - from);
    folded[length - from] = '\0';
    return folded;
}

bool store_person_find(store_log *log, const char *role, const char *name, rp_stream *out, bool *found,
                       rp_error *error)
{
    store_people people;
    *found = false;
    if (!store_people_all(log, role, &people, error))
        return false;
    char *wanted = comparable(name);
    for (size_t i = 0; wanted && !*found && i < people.count; i++) {
        char *is = comparable(people.items[i].name);
        *found = str_is(is, wanted);
        if (*found)
            *out = people.items[i].stream;
        free(is);
    }
    free(wanted);
    store_people_finish(&people);
    return true;
}
