/* Linked into programs that are built with sanitizers. Fontconfig keeps what it found for as long as the program runs,
 * and points to parts of it by distances, which the search for leaks cannot follow. Where Speech Dispatcher cannot be
 * started, its library loses its sentence about that; nothing of ours prints into memory in this way. */
#include <sanitizer/lsan_interface.h>

const char *__lsan_default_suppressions(void)
{
    return "leak:libfontconfig\nleak:vasprintf\n";
}

const char *__lsan_default_options(void);

const char *__lsan_default_options(void)
{
    return "print_suppressions=0";
}
