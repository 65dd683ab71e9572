/* Where fonts are looked for. */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fonts.h"
#include "base/str.h"

static void put_file(const char *folder, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder, name);
    FILE *file = fopen(path.bytes, "w");
    assert_non_null(file);
    fclose(file);
    str_finish(&path);
}

static void assert_file(fonts_family family, fonts_face face, const char *name)
{
    char *found = fonts_path(family, face);
    const char *slash = found ? strrchr(found, '/') : NULL;
    assert_true(str_is(slash ? slash + 1 : NULL, name));
    free(found);
}

static void one_folder_instead_of_all(void **state)
{
    (void)state;
    char *folder = unit_folder();
    setenv("RAPPORT_FONTS", folder, 1);
    for (int family = 0; family < FONTS_FAMILIES; family++)
        assert_file((fonts_family)family, FONTS_REGULAR, NULL);
    put_file(folder, "Inter-Regular.otf");
    assert_file(FONTS_INTER, FONTS_REGULAR, "Inter-Regular.otf");
    assert_file(FONTS_INTER, FONTS_BOLD, "Inter-Regular.otf"); /* better than nothing */
    put_file(folder, "Inter-Bold.otf");
    assert_file(FONTS_INTER, FONTS_BOLD, "Inter-Bold.otf");
    assert_file(FONTS_INTER, FONTS_ITALIC, "Inter-Regular.otf");
    put_file(folder, "NotoColorEmoji.ttf");
    assert_file(FONTS_NOTO_EMOJI, FONTS_BOLD, "NotoColorEmoji.ttf");
    put_file(folder, "NotoSansSymbols2-Regular.ttf");
    assert_file(FONTS_NOTO_SYMBOLS_2, FONTS_REGULAR, "NotoSansSymbols2-Regular.ttf");
    assert_file(FONTS_NOTO_SYMBOLS, FONTS_REGULAR, NULL);
    unsetenv("RAPPORT_FONTS");
    free(folder);
}

/* No row of the table was forgotten, and none stands twice. */
static void each_is_told_apart(void **state)
{
    (void)state;
    for (int a = 0; a < FONTS_FAMILIES; a++) {
        assert_non_null(fonts_name((fonts_family)a));
        assert_true(str_starts(fonts_package((fonts_family)a), "fonts-"));
        for (int b = 0; b < a; b++)
            assert_string_not_equal(fonts_name((fonts_family)a), fonts_name((fonts_family)b));
    }
}

UNIT_SUITE(base_fonts, "base.fonts", UNIT_CASE(one_folder_instead_of_all), UNIT_CASE(each_is_told_apart));
