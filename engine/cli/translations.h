/* Translations on the command line: which one a trainee reads, and what is wrong with those there are. */
#ifndef CLI_TRANSLATIONS_H
#define CLI_TRANSLATIONS_H

#include "cli/cli.h"

/* Translates a scenario that was loaded, before it is played: into the language of the user (LANGUAGE, LC_ALL,
 * LC_MESSAGES, LANG as gettext reads them) where the scenario has that translation. What it lacks stays as it is
 * written. */
void cli_translate_for_user(cli_scenario *loaded);
/* Into the language that an attempt was played in ("cy", "pt-BR"), where the scenario has it. */
void cli_translate_into(cli_scenario *loaded, const char *language);

/* How far one translation has come. */
typedef struct translation_state {
    const char *shown; /* the file */
    size_t texts, missing, stale;
} translation_state;

/* What is wrong with every translation: `broken-translation` (an error: it is not used), `stale-translation` (a
 * message that stands nowhere in the scenario any more). With `each`, every text that is missing is told, and how
 * far each translation has come; without, one `missing-translation` a file says how many there are. */
typedef struct translation_visitor {
    void *data;
    void (*missing)(void *data, const char *shown, const char *id, const char *text);
    void (*done)(void *data, const translation_state *state);
} translation_visitor;
void cli_check_translations(cli_scenario *loaded, const translation_visitor *each, rp_diagnostics *found);

#endif
