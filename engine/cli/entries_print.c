/* Reflective entries as lines of text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/reflections.h"

/* Further lines of a text stand under its first. */
static void print_words(const char *title, const char *text)
{
    if (!text)
        return;
    printf("   %s\n", title);
    for (const char *at = text; at;) {
        const char *end = strchr(at, '\n');
        printf("      %.*s\n", end ? (int)(end - at) : (int)strlen(at), at);
        at = end ? end + 1 : NULL;
    }
}

static void print_run(const rp_entry_run *run, bool one_of_several)
{
    if (one_of_several)
        printf("   About %s, %s\n", run->title, run->words);
    for (size_t i = 0; i < run->quoted.count; i++)
        if (run->quoted.items[i])
            printf("   Quoted, turn %zu: %s\n", run->quotes[i], run->quoted.items[i]);
}

static void print_addition(const rp_addition *addition)
{
    char when[32];
    char *title = rp_addition_words(addition);
    str line = STR_EMPTY;
    cli_format_time(addition->at_ms, when);
    str_print(&line, "%s, %s", title, when);
    print_words(line.bytes, addition->text ? addition->text : "(erased)");
    str_finish(&line);
    free(title);
}

static void print_entry(const rp_kept_entry *entry)
{
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    size_t count = rp_reflection_written(&entry->words, parts);
    char when[32], date[RP_REFLECTION_DATE];
    char *state = rp_kept_entry_words(entry);
    cli_format_time(entry->at_ms, when);
    printf("\nReflective entry of %s. %s\n", when, state);
    free(state);
    for (size_t i = 0; i < count; i++)
        print_words(parts[i]->title, rp_reflection_read(&entry->words, parts[i]->text, date));
    for (size_t i = 0; i < entry->prompts.count; i++)
        print_words(entry->prompts.items[i], entry->words.answers[i]);
    for (size_t i = 0; i < entry->run_count; i++)
        print_run(&entry->runs[i], entry->run_count > 1);
    for (size_t i = 0; i < entry->addition_count; i++)
        print_addition(&entry->additions[i]);
}

bool cli_print_reflections(store_log *log, const cli_attempt *of, rp_error *error)
{
    arena memory = { 0 };
    kept_scenarios kept = { 0 };
    const rp_kept_entry *entries;
    size_t count;
    bool read = cli_reflections(log, &kept, NULL, of, &memory, &entries, &count, error);
    for (size_t i = 0; read && i < count; i++)
        print_entry(&entries[i]);
    kept_finish(&kept);
    arena_finish(&memory);
    return read;
}
