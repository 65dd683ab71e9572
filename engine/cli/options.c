#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

static const struct option table[] = {
    { "data", required_argument, NULL, OPTION_DATA },
    { "library", required_argument, NULL, OPTION_LIBRARY },
    { "json", no_argument, NULL, OPTION_JSON },
    { "quiet", no_argument, NULL, OPTION_QUIET },
    { "version", no_argument, NULL, OPTION_VERSION },
    { "help", no_argument, NULL, OPTION_HELP },
    { "trainee", required_argument, NULL, OPTION_TRAINEE },
    { "mode", required_argument, NULL, OPTION_MODE },
    { "assessor", required_argument, NULL, OPTION_ASSESSOR },
    { "text", no_argument, NULL, OPTION_TEXT },
    { "plain", no_argument, NULL, OPTION_PLAIN },
    { "watch", no_argument, NULL, OPTION_WATCH },
    { "answers", required_argument, NULL, OPTION_ANSWERS },
    { "resume", no_argument, NULL, OPTION_RESUME },
    { "seed", required_argument, NULL, OPTION_SEED },
    { "as", required_argument, NULL, OPTION_AS },
    { "note", required_argument, NULL, OPTION_NOTE },
    { "more", no_argument, NULL, OPTION_MORE },
    { "from", required_argument, NULL, OPTION_FROM },
    { "trialled", no_argument, NULL, OPTION_TRIALLED },
    { "limit", required_argument, NULL, OPTION_LIMIT },
    { "point", required_argument, NULL, OPTION_POINT },
    { "framework", required_argument, NULL, OPTION_FRAMEWORK },
    { "scenario", required_argument, NULL, OPTION_SCENARIO },
    { "accept", no_argument, NULL, OPTION_ACCEPT },
    { "unit", required_argument, NULL, OPTION_UNIT },
    { "blank", required_argument, NULL, OPTION_BLANK },
    { "output", required_argument, NULL, OPTION_OUTPUT },
    { NULL, 0, NULL, 0 },
};

enum { SHORT_OUTPUT = 'o', SHORT_HELP = 'h' };

static bool take(cli_options *out, cli_option option, const char *value, rp_error *error)
{
    out->values[option] = value ? value : "";
    if (option != OPTION_LIBRARY)
        return true;
    if (out->library_count == CLI_LIBRARIES_MOST)
        return rp_fail(error, RP_ERROR_USAGE, "more than %d --library", CLI_LIBRARIES_MOST);
    out->libraries[out->library_count++] = value;
    return true;
}

bool cli_options_read(int argc, char **argv, cli_options *out, rp_error *error)
{
    *out = (cli_options){ .library_count = 0 };
    opterr = 0;
    for (int found; (found = getopt_long(argc, argv, ":o:h", table, NULL)) != -1;) {
        if (found == SHORT_OUTPUT)
            found = OPTION_OUTPUT;
        if (found == SHORT_HELP)
            found = OPTION_HELP;
        if (found == ':')
            return rp_fail(error, RP_ERROR_USAGE, "'%s' needs a value", argv[optind - 1]);
        if (found == '?' && optopt > OPTIONS) /* a letter, perhaps one of several behind a dash */
            return rp_fail(error, RP_ERROR_USAGE, "unknown option '-%c'", optopt);
        if (found == '?')
            return rp_fail(error, RP_ERROR_USAGE, "unknown option '%s'", argv[optind - 1]);
        if (!take(out, (cli_option)found, optarg, error))
            return false;
    }
    out->arguments = argv + optind;
    out->argument_count = (size_t)(argc - optind);
    return true;
}

const char *cli_argument(const cli_context *cli, size_t index)
{
    return index + 1 < cli->options.argument_count ? cli->options.arguments[index + 1] : NULL;
}
