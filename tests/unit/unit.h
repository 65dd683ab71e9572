/* One program holds every unit test; each file is a suite named after what it tests, such as
 * core_marking in tests/unit/core/marking.c. `unit --list` names them all, `unit core.marking` runs a
 * suite, `unit core.marking.half_marks` one case. Cases share nothing and run in any order. */
#ifndef UNIT_H
#define UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct unit_case {
    const char *name;
    void (*run)(void **state);
} unit_case;

typedef struct unit_suite {
    const char *name; /* "core.marking" */
    const unit_case *cases;
    size_t count;
} unit_suite;

#define UNIT_CASE(function) { #function, function }

/* At the end of a test file: UNIT_SUITE(core_marking, "core.marking", UNIT_CASE(a), UNIT_CASE(b)); */
#define UNIT_SUITE(variable, title, ...)                                                                  \
    static const unit_case variable##_cases[] = { __VA_ARGS__ };                                          \
    extern const unit_suite unit_suite_##variable;                                                        \
    const unit_suite unit_suite_##variable = { title, variable##_cases,                                   \
                                               sizeof variable##_cases / sizeof *variable##_cases }

/* Where the tests' own files are (scenarios, goldens), and a fresh folder for this case to write in,
 * removed by whoever runs the tests. Both end without a slash. */
const char *unit_files(void);
char *unit_folder(void); /* heap text */

/* Compares with tests/golden/NAME; with RAPPORT_BLESS set writes it instead. */
void unit_golden(const char *name, const char *text);

#endif
