#include "ui/command.h"

#include <stdlib.h>

#include "base/memory.h"

void ui_commands_add(ui_commands *list, const ui_command *command)
{
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = *command;
}

void ui_commands_clear(ui_commands *list)
{
    list->count = 0;
}

void ui_commands_finish(ui_commands *list)
{
    free(list->items);
    *list = (ui_commands){ NULL, 0, 0 };
}
