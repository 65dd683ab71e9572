/* The table of commands, and what all of them have in common. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/near.h"
#include "cli/cli.h"
#include "seal/digest.h"

static const cli_option no_options[] = { OPTIONS };
static const cli_option play_options[] = { OPTION_TRAINEE, OPTION_MODE,  OPTION_ASSESSOR, OPTION_TEXT,
                                           OPTION_PLAIN,   OPTION_WATCH, OPTION_ANSWERS,  OPTION_RESUME,
                                           OPTION_SEED,    OPTIONS };
static const cli_option approve_options[] = { OPTION_AS, OPTION_TRIALLED, OPTIONS };
static const cli_option as_options[] = { OPTION_AS, OPTIONS };
static const cli_option talk_options[] = { OPTION_AS, OPTION_NOTE, OPTIONS };
static const cli_option comment_options[] = { OPTION_AS, OPTION_NOTE, OPTION_MORE, OPTIONS };
static const cli_option new_options[] = { OPTION_FROM, OPTIONS };
static const cli_option explore_options[] = { OPTION_LIMIT, OPTION_POINT, OPTIONS };
static const cli_option remark_options[] = { OPTION_FRAMEWORK, OPTION_SCENARIO, OPTION_ACCEPT, OPTIONS };
static const cli_option log_options[] = { OPTION_TRAINEE, OPTIONS };
static const cli_option report_options[] = { OPTION_TRAINEE, OPTION_UNIT, OPTION_BLANK, OPTION_OUTPUT,
                                             OPTIONS };
static const cli_option output_options[] = { OPTION_OUTPUT, OPTIONS };

/* Keep sorted. */
static const cli_command commands[] = {
    { "approve", "approve SCENARIO --as NAME [--trialled]", "record that a scenario may count",
      "Records it for the scenario exactly as it is now: after any change it is a draft again. NAME is an "
      "assessor\n"
      "who was added. Refused while 'rapport check' finds errors.\n"
      "  --trialled       it is being tried out: shown in the list, and runs still do not count",
      approve_options, 1, 1, cmd_approve },
    { "assessor", "assessor add NAME | assessor list", "add an assessor, or list them", NULL, no_options, 1,
      2, cmd_assessor },
    { "backup", "backup FILE", "write a consistent copy of the log",
      "The file must not exist yet. The copy is verified before the command ends.", no_options, 1, 1,
      cmd_backup },
    { "bench", "bench [ROW...]", "measure this machine against hand-written limits",
      "Every figure is a ratio to a limit measured in the same run, with medians. ROW names one, or the "
      "beginning of some.",
      no_options, 0, 20, cmd_bench },
    { "check", "check [PATH...]", "find mistakes in scenarios, packs, frameworks and translations",
      "PATH is a scenario's id, folder or pack, a folder of scenarios, or a framework file; without one the "
      "whole library is checked.\n"
      "All that can happen is gone through, up to 1,000,000 states at a time. '-- rapport: allow RULE "
      "because "
      "REASON' in a\nscenario lets a warning of that line stand.\n"
      "Exit status 1 where there is an error; warnings do not count.",
      no_options, 0, 1000, cmd_check },
    { "comment", "comment ATTEMPT --as NAME --note TEXT [--more]", "comment on a reflective entry",
      "On the last one about the attempt; it stays as it is, and the comment stands beneath it. NAME is an "
      "assessor "
      "who was added.\n"
      "  --more           ask for more",
      comment_options, 1, 1, cmd_comment },
    { "coverage", "coverage", "which scenarios give evidence for which marking points",
      "Marking points and misconceptions with the scenarios of the library, and in how many families; then "
      "for "
      "each unit\nthe smallest choice of scenarios that shows each point once, and in two families, as a "
      "unit "
      "needs.",
      no_options, 0, 0, cmd_coverage },
    { "diff", "diff OLD NEW", "what changed between two versions of a scenario",
      "OLD and NEW are ids, folders or packs. Changes stand in three groups: text (what is read), flow (what "
      "happens)\nand marks (what is counted); the last line says what follows for the version and for an "
      "approval.",
      no_options, 2, 2, cmd_diff },
    { "doctor", "doctor", "look after the program and its log",
      "Verifies the whole chain of the log, replays every attempt and names the first damaged entry.\n"
      "Then tells what this machine has for the window: a desktop, fonts, speech, the data folder, "
      "libraries; and what "
      "to do\nwhere something is missing. That does not change the exit status. With --quiet only what is "
      "missing or "
      "wrong.",
      no_options, 0, 0, cmd_doctor },
    { "explore", "explore SCENARIO [--limit STATES] [--point ID]",
      "prove what can be earned and what chance earns",
      "Walks every path: chances of endings and levels, shortest paths, invariants, what nobody can reach.\n"
      "  --limit STATES   stop a pass after so many states; figures are then bounds\n"
      "  --point ID       look at this marking point or criterion alone",
      explore_options, 1, 1, cmd_explore },
    { "graph", "graph SCENARIO [-o FILE.svg|.dot|.png]", "draw scenes and endings, with points and chances",
      "SCENARIO is an id from the library or a folder. Without -o the graph is printed in Graphviz's "
      "language.\n"
      "Chances are those of answers given at random. An existing file is replaced.",
      output_options, 1, 1, cmd_graph },
    { "help", "help [COMMAND]", "this list, or how to use one command", NULL, no_options, 0, 1, cmd_help },
    { "install", "install FILE.zip", "put a pack into the library",
      "The pack is checked first. It goes to packs/ in the data folder, in the place of an earlier one of "
      "its id;\n"
      "remove the file there to be rid of it.",
      no_options, 1, 1, cmd_install },
    { "list", "list", "list the scenarios", NULL, no_options, 0, 0, cmd_list },
    { "log", "log [--trainee NAME] | log show ATTEMPT", "list attempts, or show one turn by turn",
      "ATTEMPT is 8 hex digits as listed, a beginning of them, or 'last'.", log_options, 0, 2, cmd_log },
    { "new", "new ID [--from SCENARIO]", "begin a scenario of your own",
      "Makes the folder ID here, with a small scenario that works and its walkthroughs.\n"
      "  --from SCENARIO  begin with a copy of that one: version 1 of the same family under the new id",
      new_options, 1, 1, cmd_new },
    { "pack", "pack FOLDER [-o FILE.zip]", "pack a scenario with all that it includes, to hand it on",
      "FOLDER is a scenario's folder, or its id. It is checked first, and not packed where there is an "
      "error.\n"
      "Equal scenarios make equal packs, byte for byte.\n"
      "  -o FILE.zip      the pack's name, ID.zip without it; an existing file is replaced",
      output_options, 1, 1, cmd_pack },
    { "play",
      "play [SCENARIO] [--trainee NAME] [--mode practice|assessed|observed] [--assessor NAME] [--text "
      "[--plain] [--watch]] [--answers A,B,...|-] [--resume] [--seed N]",
      "play a scenario",
      "SCENARIO is an id from the library, a folder or a pack. It is played in the window; where there is no "
      "display, in the terminal.\n"
      "  --trainee NAME   keep the attempt in the log (added where the name is new); without it nothing is "
      "written\n"
      "  --mode MODE      practice (the usual), assessed or observed; observed needs --assessor\n"
      "  --text           play in the terminal; --plain: no line editing, for terminal readers and pipes\n"
      "  --watch          load the scenario anew whenever it is saved, and go on where you were; nothing is "
      "kept\n"
      "  --answers LIST   answer without asking: 2 (option or own turn), 1+3 (cards), =17.5 (figure), "
      "=? (a wrong one), \"text\", t (time runs out)\n"
      "  --answers -      the same from standard input, one a line; each is reported once it is saved\n"
      "  --resume         go on with the trainee's unfinished attempt\n"
      "  --seed N         the order in which options are displayed; 0 is the authored order",
      play_options, 0, 1, cmd_play },
    { "points", "points [TEXT]", "look up marking points, criteria and misconceptions",
      "TEXT narrows the list to what contains it.", no_options, 0, 1, cmd_points },
    { "release", "release ATTEMPT --as NAME", "open the debrief of an assessed run",
      "NAME is an assessor who was added.", as_options, 1, 1, cmd_release },
    { "remark", "remark [--framework FILE] [--scenario ID] [--accept]",
      "mark stored attempts anew under the framework of now",
      "Lists each level that changes, with its sum then and now. Then is what was recorded last, or what the "
      "attempt's own\nframework makes of it; now is the framework of that id in the library.\n"
      "  --framework FILE  another framework file, for the attempts of the framework with its id\n"
      "  --scenario ID     only the attempts at one scenario\n"
      "  --accept          record the new results in the log, beside the old\n"
      "Exit status 1 where an attempt cannot be marked anew.",
      remark_options, 0, 0, cmd_remark },
    { "replay", "replay ATTEMPT", "play an attempt again from its events and compare the states", NULL,
      no_options, 1, 1, cmd_replay },
    { "report",
      "report ATTEMPT|--trainee NAME [--unit U] -o FILE.pdf|.html|.json|.csv|.txt | report --blank KIND -o "
      "FILE.pdf|.html|.txt",
      "write what happened in an attempt, an evidence pack, or an empty form",
      "Of an ATTEMPT: what happened in it, its levels and what was written about it. An existing file is "
      "replaced.\n"
      "  --trainee NAME   the evidence pack: all that NAME has shown, entries, records, plan, what is "
      "missing\n"
      "  --unit U         only what bears on that unit: the first part of its points' ids\n"
      "  --blank KIND     an empty form: observation, witness, questionnaire, self-assessment, coaching-plan "
      "or\n"
      "                   development-plan\n"
      "  -o FILE          .pdf to print; .html to read, one page with nothing fetched; .json for programs;\n"
      "                   .csv, a row for each point in each attempt; .txt in pieces for fields of "
      "e-portfolios\n"
      "Exit status 1 where an attempt could not be played again: the pack says which.",
      report_options, 0, 1, cmd_report },
    { "talk", "talk ATTEMPT --as NAME --note TEXT", "record the conversation about a stop-and-talk moment",
      "NAME is an assessor who was added.", talk_options, 1, 1, cmd_talk },
    { "test", "test [PATH...]", "play the walkthroughs of scenarios and hold what is always so",
      "PATH is a scenario's id, folder or pack, or a folder of scenarios; without one the whole library is "
      "tested.\n"
      "Where a walkthrough comes out otherwise, its first difference is told, with the command that plays "
      "until "
      "there.\nExit status 1 where something failed.",
      no_options, 0, 1000, cmd_test },
    { "trainee", "trainee add NAME | trainee list | trainee export NAME -o FOLDER | trainee erase NAME",
      "add a trainee, list them, or answer what they ask about their data",
      "  list             also when attempts have been kept as long as the centre says, three years where it "
      "has\n"
      "                   not: they are due for erasing\n"
      "  export           all that is kept about them: a page to begin with, one for each attempt, the "
      "evidence\n"
      "                   pack, and record.json; FOLDER must not be there yet\n"
      "  erase            erase the name and all that was written by or about them; it asks for the name "
      "again,\n"
      "                   in the terminal or on standard input. What was chosen stays, as nobody's; the log "
      "stays "
      "sound",
      output_options, 1, 2, cmd_trainee },
    { "translate", "translate SCENARIO [-o FILE.pot]", "write a template for translators",
      "Every text of the scenario in reading order, for any translator's tool; without -o on standard "
      "output.\n"
      "Says on standard error what is missing and what is stale in each locale/*.po of the scenario.",
      output_options, 1, 1, cmd_translate },
    { "xapi", "xapi [ATTEMPT...] -o FILE.jsonl", "write attempts as xAPI statements",
      "One statement a line, version 1.0.3, for a learning record store; without ATTEMPT all attempts.\n"
      "People are accounts without names; what they wrote is in it. Held levels are left out.\n"
      "Exit status 1 where an attempt cannot be played again: the others are written.",
      output_options, 0, 1000, cmd_xapi },
};

enum { COMMANDS = sizeof commands / sizeof *commands };

static const cli_command play_by_default = { "play", "", "", "", play_options, 0, 0, cmd_play };

static const struct {
    cli_option option;
    const char *text;
} global_help[] = {
    { OPTION_DATA, "--data DIR       where the log is kept" },
    { OPTION_LIBRARY, "--library DIR    a folder of scenarios; may be given several times" },
    { OPTION_JSON, "--json           print for programs" },
    { OPTION_QUIET, "--quiet          print less" },
    { OPTION_HELP, "--help           explain the command" },
    { OPTION_VERSION, "--version        print the version" },
};

static const char *const option_names[OPTIONS] = {
    [OPTION_TRAINEE] = "trainee",     [OPTION_MODE] = "mode",
    [OPTION_ASSESSOR] = "assessor",   [OPTION_TEXT] = "text",
    [OPTION_PLAIN] = "plain",         [OPTION_WATCH] = "watch",
    [OPTION_ANSWERS] = "answers",     [OPTION_RESUME] = "resume",
    [OPTION_SEED] = "seed",           [OPTION_AS] = "as",
    [OPTION_NOTE] = "note",           [OPTION_MORE] = "more",
    [OPTION_LIMIT] = "limit",         [OPTION_POINT] = "point",
    [OPTION_FRAMEWORK] = "framework", [OPTION_SCENARIO] = "scenario",
    [OPTION_ACCEPT] = "accept",       [OPTION_FROM] = "from",
    [OPTION_TRIALLED] = "trialled",   [OPTION_UNIT] = "unit",
    [OPTION_BLANK] = "blank",         [OPTION_OUTPUT] = "output",
};

/* --- help --- */

static const cli_command *find_command(const char *name)
{
    for (size_t i = 0; i < COMMANDS; i++)
        if (str_is(commands[i].name, name))
            return &commands[i];
    return NULL;
}

static bool unknown_command(const char *name, rp_error *error)
{
    near search = near_to(name);
    for (size_t i = 0; i < COMMANDS; i++)
        near_try(&search, commands[i].name);
    if (search.best)
        return rp_fail(error, RP_ERROR_USAGE, "unknown command '%s' (did you mean '%s'?)", name, search.best);
    return rp_fail(error, RP_ERROR_USAGE, "unknown command '%s'; 'rapport help' lists them", name);
}

static void print_globals(void)
{
    puts("\nWith every command:");
    for (size_t i = 0; i < sizeof global_help / sizeof *global_help; i++)
        printf("  %s\n", global_help[i].text);
}

static int explain_command(const cli_command *command)
{
    printf("rapport %s\n\n%c%s.\n", command->usage, command->summary[0] - 'a' + 'A', command->summary + 1);
    if (command->help)
        printf("%s\n", command->help);
    print_globals();
    return 0;
}

static int list_commands(void)
{
    puts("rapport COMMAND [...]\n\nRehearse customer conversations offline. Without a command: play.\n");
    for (size_t i = 0; i < COMMANDS; i++)
        printf("  %-9s  %s\n", commands[i].name, commands[i].summary);
    print_globals();
    puts("\n'rapport COMMAND --help' explains a command.");
    return 0;
}

int cmd_help(cli_context *cli, rp_error *error)
{
    const char *name = cli_argument(cli, 0);
    if (!name)
        return list_commands();
    const cli_command *command = find_command(name);
    return command ? explain_command(command) : unknown_command(name, error);
}

/* --- start --- */

static bool check_usage(cli_context *cli, rp_error *error)
{
    const cli_command *command = cli->command;
    size_t given = cli->options.argument_count ? cli->options.argument_count - 1 : 0;
    for (int option = OPTION_TRAINEE; option < OPTIONS; option++) {
        bool takes = !cli->options.values[option];
        for (const cli_option *own = command->options; *own != OPTIONS && !takes; own++)
            takes = *own == (cli_option)option;
        if (!takes)
            return rp_fail(error, RP_ERROR_USAGE, "--%s is not for 'rapport %s'", option_names[option],
                           command->name);
    }
    if (given >= command->least && given <= command->most)
        return true;
    return rp_fail(error, RP_ERROR_USAGE, "usage: rapport %s", command->usage);
}

static bool set_up(cli_context *cli, rp_error *error)
{
    rp_error no_folder = { 0 };
    cli->json = cli->options.values[OPTION_JSON];
    cli->quiet = cli->options.values[OPTION_QUIET];
    if (cli->options.values[OPTION_DATA] && !*cli->options.values[OPTION_DATA])
        return rp_fail(error, RP_ERROR_USAGE, "--data needs a folder");
    cli->data = cli_data_folder(cli->options.values[OPTION_DATA], &no_folder); /* who needs it says so */
    cli->library_home = cli_home("scenarios");
    cli_library_read(cli);
    return true;
}

static int run(cli_context *cli, rp_error *error)
{
    if (cli->options.values[OPTION_VERSION]) {
        puts("rapport " RAPPORT_VERSION);
        return 0;
    }
    const char *name = cli->options.argument_count ? cli->options.arguments[0] : NULL;
    if (!name && cli->options.values[OPTION_HELP])
        return list_commands();
    cli->command = name ? find_command(name) : &play_by_default;
    if (!cli->command)
        return unknown_command(name, error);
    if (cli->options.values[OPTION_HELP])
        return explain_command(cli->command);
    if (!check_usage(cli, error) || !set_up(cli, error))
        return 0;
    return cli->command->run(cli, error);
}

int main(int argc, char **argv)
{
    cli_context cli = { .json = false };
    rp_error error = { 0 };
    int status = 0;
    cli.mask = umask(077);   /* what the program keeps of people is for its user alone */
    setlocale(LC_CTYPE, ""); /* letters as the terminal has them; numbers and order stay as they are */
    if (cli_options_read(argc, argv, &cli.options, &error))
        status = run(&cli, &error);
    if (fflush(stdout) != 0 || ferror(stdout))
        rp_fail(&error, RP_ERROR_IMPOSSIBLE, "the result cannot be written");
    if (error.text[0])
        fprintf(stderr, "rapport: %s\n", error.text);
    library_destroy(cli.library);
    seal_key_destroy(cli.key);
    free(cli.data);
    free(cli.library_home);
    return error.kind != RP_ERROR_NONE ? (int)error.kind : status;
}
