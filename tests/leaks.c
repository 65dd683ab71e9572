/* Linked into programs that are built with sanitizers. Fontconfig keeps what it found for as long as the program runs,
 * and points to parts of it by distances, which the search for leaks cannot follow. */
#include <sanitizer/lsan_interface.h>

const char *__lsan_default_suppressions(void)
{
    return "leak:libfontconfig\n";
}

const char *__lsan_default_options(void);

const char *__lsan_default_options(void)
{
    return "print_suppressions=0";
}
