/* One sandbox. What its files share: vm.c makes and guards the state, heap.c and fuel.c meter it, library.c,
 * texts.c, order.c and words.c fill its environment, tokens.c, refuse.c, names.c, loose.c and explain.c look at what
 * authors wrote, faults.c at what went wrong, read.c takes declarations out, freeze.c closes it, call.c calls back
 * into it. */
#ifndef SCRIPT_VM_H
#define SCRIPT_VM_H

#include <lauxlib.h>
#include <lua.h>

#include "base/arena.h"
#include "core/source.h"
#include "rapport/diagnostic.h"
#include "rapport/digest.h"
#include "rapport/run.h"
#include "script/script.h"
#include "script/tokens.h"

enum {
    VM_MEMORY_MOST = 64 * 1024 * 1024,
    VM_STRING_MOST = 256 * 1024,
    VM_LOAD_FUEL = 20 * 1000 * 1000,
    VM_CALL_FUEL = 100 * 1000,
    VM_RESULTS_MOST = 250, /* values that one function may return */
    VM_FILE_MOST = 64 * 1024,
    VM_SCRIPTS_MOST = 1024 * 1024,
    VM_VALUES_MOST = 500 * 1000,     /* parts of all declarations together */
    VM_DEPTH_MOST = 100,             /* tables within tables */
    VM_TEXTS_MOST = 8 * 1024 * 1024, /* bytes of text in all declarations together */
    VM_DECLARED_MOST = 4000,         /* declarations */
    VM_FILES_MOST = 256,
    VM_VARIABLES = 64,
    FUEL_ENTRY = 4,      /* what calling any function costs */
    FUEL_INCLUDE = 1000, /* looking for a file */
    FUEL_PER_BYTE = 4,   /* reading a file */
    FUEL_DEEPEST = 64,   /* functions in functions beyond this make reading no slower: there is no room */
    FUEL_NEAR = 32,      /* comparing two names */
    FUEL_RESTORE = 50,   /* putting back what a function can remember */
    FUEL_FINDING = 200,  /* saying what is wrong */
};

/* A name that a file makes with 'local' or 'function', or as a variable of the scenario's state. */
typedef struct local_name {
    const char *name;
    int line;
    bool variable;
} local_name;

/* A file that was run. */
typedef struct vm_file {
    const char *path;  /* in the pack: also its chunk name */
    const char *shown; /* as the user would name it */
    rp_bytes bytes;
    int value; /* reference to what it returned */
    bool running;
    const local_name *locals; /* in the order of the file */
    size_t local_count;
} vm_file;

/* In place of realloc for the memory of one sandbox, so that tests can let it fail. */
typedef struct heap_source {
    void *data;
    void *(*resize)(void *data, void *old, size_t size);
} heap_source;

typedef struct vm {
    lua_State *L;
    const struct word *words; /* those of this kind of file; ends with a NULL name */
    const script_source *source;
    rp_diagnostics *found;
    arena memory;        /* file names */
    size_t used;         /* bytes Lua holds */
    const char *refused; /* why memory was refused last in this call, or NULL */
    source_place refused_at;
    int refusals; /* in this call */
    size_t longest,
        longest_kept;        /* text made until now, in this call or while loading; by the end of loading */
    const heap_source *heap; /* instead of realloc, or NULL */
    int64_t fuel;            /* left of this call's budget */
    int armed;               /* instructions until the hook fires */
    bool dead;               /* a budget was spent: no further calls */
    bool raised;             /* the error under way has the author's own words */
    bool follows;            /* the last error came of a placeholder: its cause was reported already */
    uint64_t calls;          /* into the sandbox until now */
    const char *budget;      /* what the budget is for, in messages */
    int64_t budget_steps;    /* and what it was in the beginning */
    struct watchdog *watchdog;
    vm_file files[VM_FILES_MOST];
    size_t file_count;
    size_t script_bytes;
    source_place here; /* last place known */
    bool loading;
    bool aborted; /* a file stopped half-way: what it declares is not whole */
    int actors;
    size_t values; /* read so far */
    size_t texts;  /* bytes of them */
    int declared;  /* reference: list of complete declarations */
    size_t declared_count;
    int unfinished;  /* reference: set of declarations that lack their table */
    int environment; /* reference: what scripts see as globals */
    int restore;     /* reference: function -> what its upvalues were when loading ended */
    int ran;         /* reference: set of functions that ran since they were last put back */
    const void *noted; /* the last of them */
    /* what `s` stands for during a call */
    const rp_scenario *scenario;
    const rp_state *state;
    bool may_assign;
    int64_t staged[VM_VARIABLES];
    uint64_t staged_mask;
    uint8_t reads[VM_VARIABLES]; /* what this call has read of the state, in that order */
    size_t read_count;
    uint64_t read_mask;
    int view; /* reference: the value `s` */
} vm;

vm *vm_of(lua_State *L);

/* A sandbox for files with these words. Messages go to `found`, which may be changed with vm->found. `heap` may
 * be NULL; else it must outlive the sandbox. */
vm *vm_create(const struct word *words, const script_source *source, rp_diagnostics *found,
              const heap_source *heap);
void vm_destroy(vm *v); /* accepts NULL */

/* Runs `work` (a C function, with `data` as a light userdata) protected and metered. False where it failed:
 * the reason, located and in plain words, is in `fault`; its place in vm->here. */
bool vm_protected(vm *v, lua_CFunction work, void *data, int64_t fuel, const char *budget, rp_error *fault);

/* Reads and runs a file of the source, keeps what it returns and pushes it. False where there is no such file.
 * Errors are reported; then a placeholder is pushed and vm->aborted set. */
bool vm_run_file(lua_State *L, const char *path);

/* The place of the innermost line of a script that is being run. */
source_place vm_place(lua_State *L);
/* Where the function on top of the stack begins; it is popped. */
source_place vm_place_of_function(lua_State *L);

/* Lua's message without the place in front of it, where it has one; then *line is its line. */
const char *vm_without_place(const char *message, int *line);

/* Reports a mistake at a place while the script is loaded; always returns false. */
bool vm_wrong(vm *v, source_place place, const char *rule, const char *hint, const char *format, ...)
    RP_PRINTF(5, 6);

/* --- load.c --- */

/* script_load with memory of the caller's. */
rp_scenario *load_scenario(const script_source *source, const char *folder, rp_diagnostics *found,
                           script_host **host, const heap_source *heap);

/* --- heap.c --- */

void *heap_allocate(void *data, void *old, size_t old_size,
                    size_t new_size); /* Lua's allocator; data: the vm */

/* --- fuel.c --- */

void fuel_start(vm *v, int64_t fuel, const char *budget);
void fuel_stop(vm *v);
/* To be called by every function that scripts can reach, before it works. Raises an error where the budget is
 * spent. */
void fuel_charge(lua_State *L, int64_t cost);
struct watchdog *watchdog_create(void); /* NULL where it cannot be had */
void watchdog_destroy(struct watchdog *watchdog);
void watchdog_start(struct watchdog *watchdog);
void watchdog_stop(struct watchdog *watchdog);
void watchdog_place(struct watchdog *watchdog, source_place place);

/* --- library.c --- */

void library_install(lua_State *L, int environment); /* the safe functions into the table at `environment` */

/* --- texts.c --- */

int texts_find(lua_State *L), texts_split(lua_State *L);
int texts_lower(lua_State *L), texts_upper(lua_State *L), texts_codes(lua_State *L);
/* A position in a text, counted from its end where it is negative; 0 where that is before its beginning. */
int64_t texts_position(int64_t at, int64_t length);

/* --- order.c --- */

int order_sort(lua_State *L);  /* table.sort(list, before): stable, n log n steps whatever `before` does */
int order_pairs(lua_State *L); /* pairs(table) in the order of its keys */
int order_ipairs(lua_State *L);

/* --- words.c --- */

/* What a word takes. */
typedef enum word_part { PART_NONE, PART_TEXT, PART_TABLE, PART_CONDITION } word_part;

typedef struct word {
    const char *name;
    word_part first;
    bool first_optional;
    word_part second;
    bool declares; /* registers itself when it is complete */
} word;

extern const char *const words_moods[]; /* ends with NULL */
extern const word words_of_scenarios[], words_of_frameworks[], words_of_looks[], words_of_centres[],
    words_of_walkthroughs[];

/* What a word becomes when it is used; its parts are the userdata's two user values. */
typedef struct node {
    const word *word;
    source_place place;
    int actor; /* of a line, or an actor that is complete */
    const char *mood;
    bool has_first, has_second;
} node;

void words_install(lua_State *L, int environment);
node *words_node(lua_State *L, int index); /* NULL where it is none */
bool words_is_placeholder(lua_State *L, int index);
void words_push_placeholder(lua_State *L);
void words_report_unfinished(lua_State *L);

/* --- read.c --- */

/* All complete declarations, into `memory`. Raises errors. */
void read_declarations(lua_State *L, arena *memory, source_file *out);

/* --- freeze.c --- */

/* Makes everything that functions can reach read-only and remembers the rest. Raises errors. */
void freeze_all(lua_State *L);
void freeze_note_call(lua_State *L, lua_Debug *about); /* a function begins to run */
void freeze_restore(lua_State *L);                   /* before each call: upvalues of all that ran */
void freeze_push_read_only(lua_State *L, int index); /* a read-only view of the table at `index` */
bool freeze_push_inner(lua_State *L, int index);     /* the table behind such a view; else pushes nothing */

/* --- call.c --- */

void call_install(lua_State *L);
rp_script call_functions(vm *v);
/* One call. With `answer` it is a condition; without, an effect: what it assigns is held until call_assign. What it
 * read of the state is in v->reads. */
bool call_function(vm *v, int function, const rp_scenario *scenario, const rp_state *state, bool *answer,
                   rp_error *error);
void call_assign(const vm *v, const rp_scenario *scenario, rp_state *state);

/* --- memo.c --- */

/* The same functions, each asked only once for what it reads: equal values, equal results, since nothing but the
 * state can be seen. Bounded; faults are not remembered. */
typedef struct memo memo;

memo *memo_create(vm *v);
void memo_destroy(memo *remembered); /* accepts NULL */
rp_script memo_functions(memo *remembered);

/* --- explain.c --- */

/* What Lua said of a file it could not read, in words for people who do not program. */
void explain_syntax(vm *v, const vm_file *file, const char *message);

/* --- faults.c --- */

/* What Lua said when something went wrong while running, without the place, in plain words. */
void explain_fault(const char *message, char *out, size_t size);
const char *explain_value(lua_State *L, int index); /* "a text", "nothing" … */

/* --- refuse.c --- */

/* What no script may hold, whatever it does: reported; false where there is any. The first before Lua reads the
 * file, the second once it is known to be a program (in a text that is not closed anything may seem to stand). */
bool refuse_bytes(vm *v, const vm_file *file);
bool refuse_words(vm *v, const vm_file *file, const tokens *all);

/* --- loose.c --- */

/* Reports what is written down and then belongs to nothing, such as a beat outside every scene. */
void loose_report(vm *v, const vm_file *file, const tokens *all);

/* --- names.c --- */

/* Remembers the names that a file makes. */
void names_collect(vm *v, vm_file *file, const tokens *all);
/* What an author may have meant by a name that is not among the keys of the table at `known`; "" where nothing is
 * near. `place` is where it is used; its file NULL where names of files cannot be meant. */
void names_hint(lua_State *L, int known, source_place place, const char *name, char *hint, size_t size);

#endif
