#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "suites.h" /* made by CMake from the files' names */

static const unit_suite *const suites[] = { UNIT_SUITES };

static bool wanted(const char *pattern, const char *suite, const char *name)
{
    size_t length = strlen(suite);
    if (strncmp(pattern, suite, length) != 0)
        return false;
    return pattern[length] == '\0' || (pattern[length] == '.' && strcmp(pattern + length + 1, name) == 0);
}

int main(int argc, char **argv)
{
    bool list = argc > 1 && strcmp(argv[1], "--list") == 0;
    int failed = 0, ran = 0;
    for (size_t i = 0; i < sizeof suites / sizeof *suites; i++) {
        for (size_t j = 0; j < suites[i]->count; j++) {
            const unit_case *one = &suites[i]->cases[j];
            if (list) {
                printf("%s.%s\n", suites[i]->name, one->name);
                continue;
            }
            bool run = argc < 2;
            for (int k = 1; k < argc; k++)
                run = run || wanted(argv[k], suites[i]->name, one->name);
            if (!run)
                continue;
            const struct CMUnitTest test = { one->name, one->run, NULL, NULL, NULL };
            failed += _cmocka_run_group_tests(suites[i]->name, &test, 1, NULL, NULL);
            ran++;
        }
    }
    if (list)
        return 0;
    if (ran == 0) {
        fprintf(stderr, "unit: no test of that name; unit --list names them all\n");
        return 2;
    }
    return failed ? 1 : 0;
}
