#include "try.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- files --- */

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    static char names[8][128]; /* those of one test's few files */
    const try_file *files = data;
    for (size_t i = 0; files[i].path; i++) {
        if (!str_is(files[i].path, path))
            continue;
        snprintf(names[i % 8], sizeof names[0], "pack/%s", path);
        *shown = names[i % 8];
        *bytes = (rp_bytes){ files[i].text, strlen(files[i].text) };
        return true;
    }
    return false;
}

script_source try_source(const try_file *files)
{
    return (script_source){ .data = (void *)(uintptr_t)files, .find = find_file };
}

/* --- findings --- */

/* What every text without a scenario { … } is told: of no interest here. */
static bool is_usual(const rp_diagnostic *one)
{
    return str_is(one->rule, "missing") && one->line == 0;
}

static char *findings_text(const rp_diagnostics *found)
{
    static const char main_file[] = "pack/scenario.lua";
    str out = STR_EMPTY;
    str_add(&out, "");
    for (size_t i = 0; i < rp_diagnostics_count(found); i++) {
        const rp_diagnostic *one = rp_diagnostics_at(found, i);
        if (is_usual(one))
            continue;
        str_print(&out, "%s%s%s%d: %s", out.length ? "\n" : "", str_is(one->file, main_file) ? "" : one->file,
                  str_is(one->file, main_file) ? "" : ":", one->line, one->message);
        if (one->hint)
            str_print(&out, " (%s)", one->hint);
    }
    char *text = str_take(&out);
    return text ? text : calloc(1, 1);
}

char *try_findings(const try_file *files)
{
    script_source source = try_source(files);
    script_host *host;
    rp_diagnostics *found = rp_diagnostics_create();
    rp_scenario *scenario = script_load(&source, NULL, found, &host);
    assert_null(scenario);
    assert_null(host);
    char *text = findings_text(found);
    rp_diagnostics_destroy(found);
    return text;
}

char *try_script(const char *text)
{
    const try_file files[] = { { "scenario.lua", text }, { NULL, NULL } };
    return try_findings(files);
}

/* --- values --- */

static const char shower[] =
    "local function show(v)\n"
    "  if type(v) == 'string' then return '\"' .. v .. '\"' end\n"
    "  if type(v) ~= 'table' then return tostring(v) end\n"
    "  local parts = {}\n"
    "  for key, part in pairs(v) do\n"
    "    local named = type(key) == 'string' or math.type(key) == 'float' or key < 1 or key > #v\n"
    "    table.insert(parts, (named and key .. ' = ' or '') .. show(part))\n"
    "  end\n"
    "  return #parts > 0 and '{ ' .. table.concat(parts, ', ') .. ' }' or '{}'\n"
    "end\n"
    "local function all(...)\n"
    "  local parts = {}\n"
    "  for i = 1, select('#', ...) do parts[i] = show((select(i, ...))) end\n"
    "  return table.concat(parts, ' ')\n"
    "end\n"
    "error('= ' .. all(";

char *try_values(const char *expressions)
{
    str text = STR_EMPTY;
    str_print(&text, "%s%s))", shower, expressions);
    char *found = try_script(text.bytes), *colon = strstr(found, ": ");
    str_finish(&text);
    if (!colon)
        fail_msg("%s: nothing came of it", expressions);
    bool values = str_starts(colon + 2, "= ");
    found[strcspn(found, "\n")] = '\0';
    str_print(&text, "%s%s", values ? "" : "! ", colon + (values ? 4 : 2));
    free(found);
    return str_take(&text);
}

void try_rows(char *how(const char *text), const try_row *rows, size_t count)
{
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        char *came = how(rows[i].text);
        if (strcmp(came, rows[i].wanted) != 0) {
            print_error("%s\n  wanted: %s\n  came:   %s\n", rows[i].text, rows[i].wanted, came);
            wrong++;
        }
        free(came);
    }
    assert_int_equal(wrong, 0);
}
