/* diff: what changed between two versions of a scenario, and what follows from that. */
#include <stdio.h>
#include <string.h>

#include "cli/comparing.h"

typedef struct versions {
    cli_scenario old, new;
    diff *diff;
} versions;

static bool load(cli_context *cli, const char *name, cli_scenario *out, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    bool loaded = cli_scenario_load(cli, name, found, out, error);
    if (!loaded)
        cli_print_findings(found);
    rp_diagnostics_destroy(found);
    return loaded;
}

static int version_of(const cli_scenario *one)
{
    return rp_scenario_about(one->scenario)->version;
}

/* --- for programs --- */

static void print_row(const diff_change *one)
{
    rp_json *row = rp_json_object();
    rp_json_put_text(row, "group", diff_group_name(one->group));
    rp_json_put_text(row, "what", one->what);
    rp_json_put_text(row, "id", one->id);
    rp_json_put_text(row, "change", one->field);
    rp_json_put_text(row, "before", one->before);
    rp_json_put_text(row, "after", one->after);
    rp_json_put_text(row, "file", one->place.file);
    rp_json_put_integer(row, "line", one->place.line);
    cli_print_json_line(row);
}

static void print_sum_row(const versions *of)
{
    rp_json *row = rp_json_object();
    rp_json_put_text(row, "group", "version");
    rp_json_put_integer(row, "old", version_of(&of->old));
    rp_json_put_integer(row, "new", version_of(&of->new));
    rp_json_put_integer(row, "suggested", diff_version(of->diff));
    rp_json_put_text(row, "approval",
                     comparing_is_same(&of->old, &of->new) ? "stays"
                     : comparing_is_text_only(of->diff)    ? "may be carried over"
                                                           : "lapses");
    cli_print_json_line(row);
}

/* --- for people --- */

static void print_side(const char *mark, const char *text)
{
    for (const char *line = text; text && line;) {
        size_t length = strcspn(line, "\n");
        printf("    %s %.*s\n", mark, (int)length, line);
        line = line[length] ? line + length + 1 : NULL;
    }
}

static void print_group(const diff *all, diff_group group)
{
    static const char *const titles[] = { "Text: what is read", "Flow: what happens",
                                          "Marks: what is counted" };
    size_t count = diff_count(all, group);
    if (!count)
        return;
    printf("\n%s (%zu)\n", titles[group], count);
    for (size_t i = 0; i < count; i++) {
        const diff_change *one = diff_at(all, group, i);
        printf("  %s %s: %s\n", one->what, one->id, one->field);
        print_side("-", one->before);
        print_side("+", one->after);
    }
}

static void print_sum(const versions *of)
{
    str sum = STR_EMPTY;
    comparing_sum(&of->old, &of->new, of->diff, &sum);
    printf("\n%s\n", sum.bytes);
    str_finish(&sum);
}

int cmd_diff(cli_context *cli, rp_error *error)
{
    versions of = { .diff = NULL };
    if (load(cli, cli_argument(cli, 0), &of.old, error) && load(cli, cli_argument(cli, 1), &of.new, error)) {
        of.diff = comparing_create(&of.old, &of.new);
        if (!cli->json)
            printf("%s, version %d -> %s, version %d\n", rp_scenario_about(of.old.scenario)->id,
                   version_of(&of.old), rp_scenario_about(of.new.scenario)->id, version_of(&of.new));
        for (int group = DIFF_TEXT; group < DIFF_GROUPS; group++)
            for (size_t i = 0; cli->json && i < diff_count(of.diff, (diff_group)group); i++)
                print_row(diff_at(of.diff, (diff_group)group, i));
        for (int group = DIFF_TEXT; !cli->json && group < DIFF_GROUPS; group++)
            print_group(of.diff, (diff_group)group);
        if (cli->json)
            print_sum_row(&of);
        else
            print_sum(&of);
    }
    diff_destroy(of.diff);
    cli_scenario_finish(&of.old);
    cli_scenario_finish(&of.new);
    return 0;
}
