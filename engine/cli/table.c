#include "cli/table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"

enum { COLUMNS_MOST = 12 };

struct cli_table {
    const char *const *columns;
    rp_json **rows;
    size_t count, capacity;
};

cli_table *cli_table_create(const char *const *columns)
{
    cli_table *table = memory_allocate(sizeof *table);
    table->columns = columns;
    return table;
}

void cli_table_add(cli_table *table, rp_json *row)
{
    table->rows = memory_grow(table->rows, table->count, &table->capacity, sizeof *table->rows);
    table->rows[table->count++] = row;
}

static void key_of(const char *column, char key[40])
{
    snprintf(key, 40, "%s", column);
    for (char *at = key; *at; at++)
        if (*at == ' ')
            *at = '_';
}

/* A value as people read it. Heap. */
static char *cell_of(const rp_json *row, const char *column)
{
    char key[40];
    str out = STR_EMPTY;
    key_of(column, key);
    const rp_json *value = rp_json_get(row, key);
    const char *text = rp_json_value_text(value);
    if (text) {
        str_add(&out, text);
    } else if (!rp_json_is_null(value) && rp_json_count(value)) {
        for (size_t i = 0; i < rp_json_count(value); i++)
            str_print(&out, "%s%s", i ? " " : "", rp_json_text_at(value, i));
    } else if (!rp_json_is_null(value)) {
        char *written = rp_json_write(value);
        str_add(&out, strcmp(written, "[]") == 0      ? ""
                      : strcmp(written, "true") == 0  ? "yes"
                      : strcmp(written, "false") == 0 ? "no"
                                                      : written);
        free(written);
    }
    return str_take(&out);
}

static void print_cell(const char *text, size_t width, bool last)
{
    size_t used = utf8_width(text, strlen(text));
    fputs(text, stdout);
    for (; !last && used < width + 2; used++)
        putchar(' ');
}

static void print_for_people(const cli_table *table)
{
    size_t widths[COLUMNS_MOST] = { 0 }, columns = 0;
    while (table->columns[columns] && columns < COLUMNS_MOST) {
        widths[columns] = strlen(table->columns[columns]);
        columns++;
    }
    for (size_t i = 0; i < table->count; i++)
        for (size_t j = 0; j < columns; j++) {
            char *cell = cell_of(table->rows[i], table->columns[j]);
            size_t width = utf8_width(cell, strlen(cell));
            widths[j] = width > widths[j] ? width : widths[j];
            free(cell);
        }
    for (size_t j = 0; j < columns; j++)
        print_cell(table->columns[j], widths[j], j + 1 == columns);
    putchar('\n');
    for (size_t i = 0; i < table->count; i++) {
        for (size_t j = 0; j < columns; j++) {
            char *cell = cell_of(table->rows[i], table->columns[j]);
            print_cell(cell, widths[j], j + 1 == columns);
            free(cell);
        }
        putchar('\n');
    }
}

void cli_table_print(cli_table *table, bool json, const char *none)
{
    if (!json && table->count == 0)
        puts(none);
    else if (!json)
        print_for_people(table);
    for (size_t i = 0; i < table->count; i++) {
        char *line = json ? rp_json_write(table->rows[i]) : NULL;
        if (line)
            puts(line);
        free(line);
        rp_json_destroy(table->rows[i]);
    }
    free(table->rows);
    free(table);
}
