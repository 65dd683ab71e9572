/* trainee and assessor: adding people and listing them; what trainees ask about their data. */
#include <stdio.h>
#include <string.h>

#include "cli/people.h"

static int add_person(cli_context *cli, const char *role, const char *name, rp_error *error)
{
    rp_stream stream;
    bool found = false;
    store_log *log = cli_log_write(cli, error);
    bool done = log && store_person_find(log, role, name, &stream, &found, error);
    if (done && !found)
        done = cli_person_add(log, role, name, &stream, error);
    if (done && !cli->quiet)
        printf(found ? "%s is there already.\n" : "%s was added.\n", name);
    store_destroy(log);
    return 0;
}

static int people(cli_context *cli, const char *role, rp_error *error)
{
    const char *what = cli_argument(cli, 0), *name = cli_argument(cli, 1);
    if (str_is(what, "list") && !name)
        return people_list(cli, role, error);
    if (str_is(what, "add") && name)
        return add_person(cli, role, name, error);
    rp_fail(error, RP_ERROR_USAGE, "usage: rapport %s", cli->command->usage);
    return 0;
}

int cmd_trainee(cli_context *cli, rp_error *error)
{
    const char *name = cli_argument(cli, 1);
    if (str_is(cli_argument(cli, 0), "export") && name)
        return people_export(cli, name, error);
    if (cli->options.values[OPTION_OUTPUT])
        return rp_fail(error, RP_ERROR_USAGE, "usage: rapport %s", cli->command->usage);
    if (str_is(cli_argument(cli, 0), "erase") && name)
        return people_erase(cli, name, error);
    return people(cli, "trainee", error);
}

int cmd_assessor(cli_context *cli, rp_error *error)
{
    return people(cli, "assessor", error);
}
