#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "cli/cli.h"
#include "cli/table.h"

/* What the definition is about, in one text. */
static const char *text_of(const rp_definition *one)
{
    switch (one->kind) {
    case RP_DEFINITION_POINT: return one->asks;
    case RP_DEFINITION_CRITERION: return one->looks_for;
    case RP_DEFINITION_MISCONCEPTION: return one->does;
    default: return one->meaning;
    }
}

static bool contains(const char *text, const char *folded_part)
{
    char *folded = text ? utf8_fold(text) : NULL;
    bool found = folded && strstr(folded, folded_part);
    free(folded);
    return found;
}

static void add_framework(cli_table *table, const rp_framework *framework, const char *part)
{
    for (size_t i = 0; i < rp_framework_count(framework); i++) {
        const rp_definition *one = rp_framework_at(framework, i);
        if (one->kind == RP_DEFINITION_CONCEPT || one->kind == RP_DEFINITION_TIP)
            continue;
        if (*part && !contains(one->id, part) && !contains(one->title, part) && !contains(text_of(one), part))
            continue;
        rp_json *row = rp_json_object();
        rp_json_put_text(row, "id", one->id);
        rp_json_put_text(row, "kind", rp_definition_kind_name(one->kind));
        rp_json_put_text(row, "title", one->title);
        rp_json_put_text(row, "text", text_of(one));
        cli_table_add(table, row);
    }
}

int cmd_points(cli_context *cli, rp_error *error)
{
    static const char *const columns[] = { "id", "kind", "title", "text", NULL };
    char *part = utf8_fold(cli_argument(cli, 0) ? cli_argument(cli, 0) : "");
    if (!part) {
        rp_fail(error, RP_ERROR_USAGE, "the text to look for is not UTF-8");
        return 0;
    }
    rp_diagnostics *found = rp_diagnostics_create();
    cli_table *table = cli_table_create(columns);
    for (size_t i = 0; i < library_framework_count(cli->library); i++) {
        rp_framework *framework = cli_framework_load(library_framework_folder(cli->library, i),
                                                     library_framework_file(cli->library, i), found);
        if (framework)
            add_framework(table, framework, part);
        rp_framework_destroy(framework);
    }
    cli_print_findings(found);
    cli_table_print(table, cli->json, "Nothing in the frameworks contains that.");
    int status = rp_diagnostics_errors(found) ? 1 : 0;
    rp_diagnostics_destroy(found);
    free(part);
    return status;
}
