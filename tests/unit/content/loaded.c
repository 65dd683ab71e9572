#include "content/loaded.h"

#include <stdlib.h>

#include "base/str.h"
#include "unit.h"

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const pack_file *file = pack_find(((loaded *)data)->pack, path);
    if (!file)
        return false;
    *bytes = file->bytes;
    *shown = file->shown;
    return true;
}

static const rp_framework *find_framework(void *data, const char *id, rp_diagnostics *found)
{
    loaded *one = data;
    str path = STR_EMPTY;
    script_source source = { .data = data, .find = find_file };
    str_print(&path, "frameworks/%s.lua", id);
    one->framework = script_framework(&source, path.bytes, found);
    str_finish(&path);
    return one->framework;
}

script_source loaded_source(loaded *one)
{
    return (script_source){ .data = one, .find = find_file, .framework = find_framework };
}

void loaded_expect_nothing_found(const loaded *one)
{
    if (rp_diagnostics_count(one->found)) {
        char line[1000];
        rp_diagnostic_print(rp_diagnostics_at(one->found, 0), line, sizeof line);
        fail_msg("%s", line);
    }
}

void loaded_init(loaded *one, const char *folder, const char *id)
{
    const char *const folders[] = { folder, NULL };
    rp_error error = { 0 };
    *one = (loaded){ .library = library_create(folders, RAPPORT_SCENARIOS_DIR),
                     .found = rp_diagnostics_create() };
    char *place = library_find(one->library, id, &error);
    assert_string_equal(error.text, "");
    one->pack = pack_read_folder(place, id, library_shared(one->library, place), &error);
    assert_string_equal(error.text, "");
    script_source source = loaded_source(one);
    one->scenario = script_load(&source, id, one->found, &one->host);
    loaded_expect_nothing_found(one);
    assert_non_null(one->scenario);
    free(place);
}

void loaded_finish(loaded *one)
{
    rp_scenario_destroy(one->scenario);
    script_host_destroy(one->host);
    rp_framework_destroy(one->framework);
    pack_destroy(one->pack);
    library_destroy(one->library);
    rp_diagnostics_destroy(one->found);
}

static rp_library *open_shipped(void)
{
    static const char *const folders[] = { RAPPORT_SCENARIOS_DIR, NULL };
    return library_create(folders, NULL);
}

size_t loaded_shipped_count(void)
{
    rp_library *library = open_shipped();
    size_t count = library_count(library);
    library_destroy(library);
    assert_true(count > 0);
    return count;
}

void loaded_init_shipped(loaded *one, size_t index)
{
    rp_library *library = open_shipped();
    loaded_init(one, RAPPORT_SCENARIOS_DIR, library_id(library, index));
    library_destroy(library);
}
