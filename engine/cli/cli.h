/* The composition root: everything below is wired together here, and only here. A command is a file of its own
 * and one line in the table of main.c. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "analysis/lexicon.h"
#include "base/json.h"
#include "base/str.h"
#include "core/build.h"
#include "pack/library.h"
#include "pack/pack.h"
#include "rapport/attempt.h"
#include "rapport/desk.h"
#include "rapport/diagnostic.h"
#include "rapport/error.h"
#include "rapport/report.h"
#include "script/script.h"
#include "seal/keys.h"
#include "store/store.h"

/* --- options.c: what was asked for --- */

typedef enum cli_option {
    OPTION_DATA,
    OPTION_LIBRARY,
    OPTION_JSON,
    OPTION_QUIET,
    OPTION_VERSION,
    OPTION_HELP,
    OPTION_TRAINEE,
    OPTION_MODE,
    OPTION_ASSESSOR,
    OPTION_TEXT,
    OPTION_PLAIN,
    OPTION_WATCH,
    OPTION_ANSWERS,
    OPTION_RESUME,
    OPTION_SEED,
    OPTION_AS,
    OPTION_NOTE,
    OPTION_MORE,
    OPTION_FROM,
    OPTION_TRIALLED,
    OPTION_LIMIT,
    OPTION_POINT,
    OPTION_FRAMEWORK,
    OPTION_SCENARIO,
    OPTION_ACCEPT,
    OPTION_UNIT,
    OPTION_BLANK,
    OPTION_OUTPUT,
    OPTIONS
} cli_option;

enum { CLI_LIBRARIES_MOST = 16 };

typedef struct cli_options {
    const char *values[OPTIONS]; /* NULL: not given; "" where it takes no value */
    const char *libraries[CLI_LIBRARIES_MOST + 1];
    size_t library_count;
    char **arguments; /* the command's name first */
    size_t argument_count;
} cli_options;

/* Reads the command line; options may stand anywhere. */
bool cli_options_read(int argc, char **argv, cli_options *out, rp_error *error);

/* --- main.c --- */

typedef struct cli_context cli_context;

/* Runs a command; returns the exit status. An error that was filled in is printed by the caller and decides
 * the status instead. */
typedef int cli_run(cli_context *cli, rp_error *error);

typedef struct cli_command {
    const char *name;
    const char *usage;         /* without "rapport " */
    const char *summary;       /* one line */
    const char *help;          /* a few sentences more, or NULL */
    const cli_option *options; /* those it takes beside the global ones; ends with OPTIONS */
    size_t least, most;        /* arguments beside its name */
    cli_run *run;
} cli_command;

struct cli_context {
    cli_options options;
    const cli_command *command;
    bool json, quiet;
    mode_t mask;        /* of the user: for files that are no records of people */
    char *data;         /* folder of the log; NULL where none can be told */
    char *library_home; /* the scenarios that came with the program, or NULL */
    rp_library *library;
    seal_key *key;
    struct progress_work *work; /* of the thread that works on it; NULL: the command itself does */
};

/* options.c: after the command's name; NULL past the last. */
const char *cli_argument(const cli_context *cli, size_t index);

/* Keep sorted, one a line. */
cli_run cmd_approve;
cli_run cmd_assessor;
cli_run cmd_backup;
cli_run cmd_bench;
cli_run cmd_check;
cli_run cmd_comment;
cli_run cmd_coverage;
cli_run cmd_diff;
cli_run cmd_doctor;
cli_run cmd_explore;
cli_run cmd_graph;
cli_run cmd_help;
cli_run cmd_install;
cli_run cmd_list;
cli_run cmd_log;
cli_run cmd_new;
cli_run cmd_pack;
cli_run cmd_play;
cli_run cmd_points;
cli_run cmd_release;
cli_run cmd_remark;
cli_run cmd_replay;
cli_run cmd_report;
cli_run cmd_talk;
cli_run cmd_test;
cli_run cmd_trainee;
cli_run cmd_translate;
cli_run cmd_xapi;

/* --- paths.c --- */

char *cli_data_folder(const char *given, rp_error *error); /* heap, or NULL with an error */
/* A folder that came with the program: "scenarios" or "assets". Heap, or NULL. */
char *cli_home(const char *name);
/* The path as it is shortest to read from where the user stands. Heap. */
char *cli_shown_path(const char *path);

/* --- print.c --- */

/* Findings on standard error, each as one line that begins with "rapport: ". */
void cli_print_findings(const rp_diagnostics *found);
void cli_print_json_line(rp_json *value);          /* compact, on standard output; takes the value */
void cli_format_time(int64_t at_ms, char out[32]); /* "2026-11-22 14:05", local time */

/* --- file.c: files that a command reads and writes --- */

/* Appends the whole file. False with errno set; EFBIG where it has more than `most` bytes. */
bool cli_read_file(const char *path, size_t most, str *out);

/* Whole or not at all: an earlier file of that name stays until the new one is on the disk. Only its owner may
 * read it. */
bool cli_write_file(const char *path, const void *bytes, size_t size, rp_error *error);
/* Whether the path names a file with that suffix (".html") and something before it. */
bool cli_names_file(const char *path, const char *suffix);
void cli_print_file(const cli_context *cli, const char *path); /* on standard output: what was written */

/* --- command_line.c: commands for people to copy --- */

/* "rapport NAME", with the folders that this command was given. */
str cli_command_line(const cli_context *cli, const char *name);
void cli_add_word(str *line, const char *word); /* a blank and the word, as a shell takes it */

/* --- folders.c --- */

/* Looks anew which scenarios there are, in the folders that the command named or else the usual ones. What was got
 * from the library before is gone. */
void cli_library_read(cli_context *cli);

/* Folders of scenarios, in the order they were named. Zeroed is empty. */
typedef struct cli_folders {
    char **items;
    size_t count, capacity;
} cli_folders;

/* The scenarios that the command's arguments name: each an id, a folder, or a folder of scenarios; without any,
 * those of the library. False with an error where one names none. */
bool cli_folders_named(cli_context *cli, cli_folders *out, rp_error *error);
void cli_folders_finish(cli_folders *folders);

/* --- scenario.c --- */

/* A scenario with everything that its runs need. Zeroed is empty. */
typedef struct cli_scenario {
    rp_pack *pack;
    rp_framework *framework;
    rp_scenario *scenario;
    script_host *host;
    str manifest, framework_manifest;
    rp_digest digest, framework_digest;
} cli_scenario;

/* Loads it from the library by its id, or from a folder or an archive. False with `error` where it is not there or cannot be read, or
 * where findings stop it (kind RP_ERROR_UNSOUND, text empty: the findings say it all). */
bool cli_scenario_load(cli_context *cli, const char *name, rp_diagnostics *found, cli_scenario *out,
                       rp_error *error);
/* The same from a pack that was read already, which belongs to `out` from then on. */
bool cli_scenario_load_pack(rp_pack *pack, rp_diagnostics *found, cli_scenario *out, rp_error *error);
/* The same from the files that the log keeps. */
bool cli_scenario_from_log(store_log *log, const rp_digest *pack, const rp_digest *framework,
                           cli_scenario *out, rp_error *error);
/* The same with a framework other than its own: a file frameworks/ID.lua. */
bool cli_scenario_remarked(store_log *log, const rp_digest *pack, const pack_file *framework,
                           cli_scenario *out, rp_error *error);
/* A framework that the log keeps. NULL with an error. */
rp_framework *cli_framework_from_log(store_log *log, const rp_digest *digest, rp_error *error);
/* The faces that its actors name, from the library as it is now: for one from the log that is to be seen. */
void cli_find_faces(cli_context *cli, cli_scenario *scenario);
/* Hands its files to the log, to be saved with the next entry. */
void cli_scenario_stage(const cli_scenario *from, store_log *log);
void cli_scenario_finish(cli_scenario *scenario); /* accepts an empty one */

/* A framework on its own: FOLDER/frameworks/FILE. NULL where findings stop it or it is not there. */
rp_framework *cli_framework_load(const char *folder, const char *file, rp_diagnostics *found);

/* --- frameworks.c --- */

/* The framework of the library: the first that can be loaded and, where `unit` is not NULL, has that unit. NULL with
 * the reason. */
rp_framework *cli_framework_of_library(const cli_context *cli, const char *unit, rp_error *error);

/* --- centre.c --- */

/* What the centre has recorded: centre.lua in the data folder. NULL where there is none; NULL with one line that says
 * what is wrong with it first where it cannot be used. */
rp_centre *cli_centre(const cli_context *cli, rp_error *error);
/* Writes the file anew, whole or not at all. False with the reason where it could not be read again, or where the one
 * that is there has a mistake: what somebody wrote into it is not thrown away. */
bool cli_centre_save(cli_context *cli, const rp_centre_facts *facts, rp_error *error);

/* --- lone_files.c --- */

enum { CLI_LONE_MOST = 64 * 1024 }; /* bytes of such a file */

/* A centre's own facts from the file at `path`. NULL where findings stop it; NULL with an error where the file cannot
 * be read. */
rp_centre *cli_centre_load(const char *path, rp_diagnostics *found, rp_error *error);
/* The same from a text that stands in no file yet. */
rp_centre *cli_centre_of(const char *text, rp_diagnostics *found);
/* The same for a list of faces; also one that is kept only in part, since no mistake in a face stops anything. */
rp_looks *cli_looks_load(const char *path, rp_diagnostics *found, rp_error *error);

/* For what asks only for one file of a pack, such as walkthroughs. */
script_source cli_source(rp_pack *pack);

/* --- check_scenario.c --- */

/* What `check` looks for beyond what loading finds, but for the warnings that are waived. Only the pack needs to be
 * there. False where Ctrl-C stopped it. */
bool cli_check(cli_context *cli, cli_scenario *loaded, rp_diagnostics *found);

/* --- words.c --- */

/* The words of the scenario's language, from frameworks/words/ of its library: for "en-GB" of en-GB.json, or else of
 * en.json. Where there is neither, all lists are NULL. False with an error where the file is not sound. To be
 * released with lexicon_finish in any case. */
bool cli_words_load(const cli_scenario *from, lexicon *out, rp_error *error);

/* --- log.c --- */

store_log *cli_log_write(cli_context *cli, rp_error *error);
store_log *cli_log_read(cli_context *cli, rp_error *error);
/* Where there is no log yet: NULL without an error. */
store_log *cli_log_read_if_there(cli_context *cli, rp_error *error);
store_options cli_log_options(cli_context *cli); /* for reading */

/* The stream of a trainee or assessor of that name; trainees are added where they are new. */
bool cli_trainee(store_log *log, const char *name, rp_stream *out, rp_error *error);
bool cli_assessor(store_log *log, const char *name, rp_stream *out, rp_error *error);
bool cli_person_add(store_log *log, const char *role, const char *name, rp_stream *out, rp_error *error);
/* Heap text, or NULL where it was erased or there is none. */
char *cli_person_name(store_log *log, const rp_stream *stream);
void cli_draw_stream(store_log *log, rp_stream *out);
store_clock cli_clock(void);

/* --- attempt.c: an attempt of the log, replayed --- */

/* Plays the entries of an attempt again and holds each state against what they say. `trainee` and `journal` may be
 * NULL: nameless, and nothing can be added to it. What is given must outlive the attempt. NULL with the reason. */
rp_attempt *cli_replay(const cli_scenario *scenario, const char *trainee, const rp_journal *journal,
                       const store_entries *entries, rp_error *error);

typedef struct cli_attempt {
    cli_scenario scenario;
    rp_attempt *attempt;
    store_entries entries;
    store_attempt about;      /* texts belong to `all` */
    store_attempts all;       /* of the trainee */
    char *trainee, *assessor; /* NULL: erased or none */
    bool held;
} cli_attempt;

/* `journal` NULL: nothing can be added to it. The log must outlive it where there is a journal. */
bool cli_attempt_replay(store_log *log, const char *name, const rp_journal *journal, cli_attempt *out,
                        rp_error *error);
void cli_attempt_finish(cli_attempt *attempt); /* accepts a zeroed one */
/* Whether levels of another attempt at its scenario had been shown to its trainee before it began. */
bool cli_after_debrief(const store_attempts *all, const store_attempt *one);
/* What a self-rating entry holds, as far as it is of this scenario. Memory: the arena. */
const rp_rating *cli_ratings(const rp_scenario *scenario, const rp_entry *entry, arena *memory,
                             size_t *count);
bool cli_some_erased(const rp_entry *entry); /* of its private texts */

/* --- begin.c: starting and going on --- */

typedef struct cli_playing {
    cli_scenario scenario;
    rp_attempt *attempt; /* NULL until it has begun */
    rp_journal journal;
    rp_run_options run; /* what a new attempt will begin with */
    rp_attempt_options options;
    rp_stream assessor;
    bool has_assessor;
    rp_approval approval; /* of the scenario as it is now; resumed: when it began */
    store_log *log;       /* NULL: nothing is written */
    bool owns_log;
    char *trainee; /* or NULL */
    bool resumed;
    cli_attempt again; /* what was resumed */
} cli_playing;

typedef struct cli_begin {
    rp_desk_choice choice;
    const char *trainee;
    bool look_back;  /* going on: also with a run that is over and not looked back at yet */
    bool as_written; /* not in the language of the user */
} cli_begin;

/* What can be seen to be wrong before a terminal or a window is opened: false with an error. */
bool cli_begin_makes_sense(cli_context *cli, const cli_begin *how, rp_error *error);
/* Without a trainee nothing is written and no log is opened. `log`: one that is open for writing already, or
 * NULL to open it (and close it with the playing). */
bool cli_playing_begin(cli_context *cli, const cli_begin *how, store_log *log, cli_playing *out,
                       rp_error *error);
/* The same in two steps. The first reads and, but for a new trainee's name, writes nothing; the second writes
 * the start of the attempt, or that it goes on, and may be tried again. `how` is no longer needed then. */
bool cli_playing_prepare(cli_context *cli, const cli_begin *how, store_log *log, cli_playing *out,
                         rp_error *error);
bool cli_playing_start(cli_playing *playing, rp_error *error);
/* Where nothing is written: takes the newer text over (`fresh` is empty then) and gives the answers again that fit it.
 * Returns how many do; `why` says why the next one does not. */
size_t cli_playing_renew(cli_playing *playing, cli_scenario *fresh, rp_error *why);
const cli_scenario *cli_playing_scenario(const cli_playing *playing);
void cli_playing_finish(cli_playing *playing); /* accepts a zeroed one */

/* The trainee's attempt to go on with at the scenario of that id, or NULL: the last one that is not over; with
 * `look_back` also one that is over, where the last has no reflective entry yet, or where levels were opened
 * and not seen. */
const store_attempt *cli_unfinished(store_log *log, const store_attempts *all, const rp_stream *trainee,
                                    const char *scenario, bool look_back);

/* --- window.c --- */

/* Opens the window, and returns once it is closed. */
int cli_play_in_window(cli_context *cli, const cli_begin *how, rp_error *error);

/* --- terminal.c --- */

/* Plays in the terminal; without a scenario it asks for one. */
int cli_play_in_terminal(cli_context *cli, const cli_begin *how, rp_error *error);

/* --- cmd_report.c --- */

/* What a report is written as, by the end of the file's name. False with an error where that says nothing. */
bool cli_report_format(const char *path, rp_format *format, rp_error *error);
/* Writes the report of an attempt, whole or not at all. `log`: one that is open already, or NULL to read it. */
bool cli_report_write(cli_context *cli, store_log *log, const char *attempt, const char *path,
                      rp_error *error);

/* --- demonstration.c --- */

/* Where nobody can be asked: plays the first walkthrough of sr-day26 in a data folder of its own and writes its
 * debrief. The last line printed is the page's absolute path. */
int cli_demonstrate(cli_context *cli, rp_error *error);

/* --- answers.c: the list that --answers takes --- */

typedef struct cli_answer {
    char *spelling;
    bool quoted;
} cli_answer;

typedef struct cli_answers {
    cli_answer *items;
    size_t count, capacity;
} cli_answers;

/* `place`: what number the first answer is, for messages. */
bool cli_answers_read(const char *list, size_t place, cli_answers *out, rp_error *error);
void cli_answers_finish(cli_answers *answers);

/* --- cmd_play.c --- */

/* The transcript and how it ended, for people. */
void cli_print_run(const rp_run *run);

#endif
