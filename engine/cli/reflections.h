/* Reflective entries about an attempt, read from the log with everything that belongs to them. */
#ifndef CLI_REFLECTIONS_H
#define CLI_REFLECTIONS_H

#include "cli/kept.h"

/* Those that cover `of`, wherever they stand among the attempts of its trainee, oldest first. `of` was played again.
 * Runs of other scenarios that they cover are played again as well; where that cannot be done, what was quoted of them
 * is NULL. `kept` are scenarios that were loaded already; `all`: every reflective entry of the log, or NULL to read them. False only where the log cannot be read. Memory: the arena. */
bool cli_reflections(store_log *log, kept_scenarios *kept, const store_entries *all, const cli_attempt *of,
                     arena *memory, const rp_kept_entry **entries, size_t *count, rp_error *error);

/* The same as lines of text on standard output. */
bool cli_print_reflections(store_log *log, const cli_attempt *of, rp_error *error);

/* Other attempts of the same trainee that are over, the newest first: `all` are theirs. Memory: the arena. */
bool cli_other_runs(store_log *log, const store_attempts *all, const rp_stream *but, arena *memory,
                    const rp_desk_other **others, size_t *count, rp_error *error);

/* Whether an entry is about the attempt, finished or not, wherever it stands. What cannot be read holds none. */
bool cli_is_reflected(store_log *log, const rp_stream *attempt);

/* Whether `seq` of that attempt's stream is a reflective one; false with a line where it is none. */
bool cli_is_reflection(store_log *log, const rp_stream *attempt, int64_t seq, rp_error *error);

#endif
