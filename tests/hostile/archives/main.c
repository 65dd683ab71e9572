/* hostile_archives FOLDER: writes every archive into the folder and prints "name <tab> attack <tab> what is said" for
 * each; nothing is said of one that is sound. */
#include <stdio.h>
#include <stdlib.h>

#include "attacks.h"

static void write_archive(const char *folder, const char *name, const archive *a)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.zip", folder, name);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(a->bytes, 1, a->size, file) != a->size || fclose(file) != 0) {
        perror(path);
        exit(3);
    }
}

int main(int argc, char **argv)
{
    static const attack_list *const lists[] = { &attacks_on_shape, &attacks_on_entries, &attacks_on_names,
                                                &attacks_on_content, &sound_archives };
    if (argc != 2) {
        fputs("usage: hostile_archives FOLDER\n", stderr);
        return 2;
    }
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        for (size_t j = 0; j < lists[i]->count; j++) {
            attack about = lists[i]->at(j);
            archive *a = lists[i]->make(j);
            write_archive(argv[1], about.name, a);
            printf("%s\t%s\t%s\n", about.name, about.what, about.says ? about.says : "");
            archive_destroy(a);
        }
    }
    return 0;
}
