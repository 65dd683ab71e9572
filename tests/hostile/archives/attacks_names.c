/* What entries are called, one by one and beside one another. */
#include <string.h>

#include "attacks.h"

#define A10 "aaaaaaaaaa"
#define A50 A10 A10 A10 A10 A10

static const struct {
    attack about;
    const char *name;
    size_t length; /* 0: up to the zero */
} names[] = {
    { { "climbs", "a name that climbs out", ": entry 5: the path '../evil.lua' has a part" },
      "../evil.lua",
      0 },
    { { "climbs-late", "a name that climbs out further in", "'a/../../evil.lua' has a part" },
      "a/../../evil.lua",
      0 },
    { { "absolute", "an absolute name", "the path '/tmp/evil.lua' has a part" }, "/tmp/evil.lua", 0 },
    { { "drive", "a name with a drive", "the path 'C:/evil.lua' has a part" }, "C:/evil.lua", 0 },
    { { "stream", "a stream of another file", "the path 'scenario.lua:evil' has a part" },
      "scenario.lua:evil",
      0 },
    { { "backslash", "a name that climbs out on another system",
        "has a part that not every system can hold" },
      "..\\evil.lua",
      0 },
    { { "share", "a name of another machine", "has a part that not every system can hold" },
      "//host/evil.lua",
      0 },
    { { "dot", "a part that is a dot", "has a part that not every system can hold" }, "a/./evil.lua", 0 },
    { { "empty-part", "a part without a letter", "has a part that not every system can hold" },
      "a//evil.lua",
      0 },
    { { "dot-at-end", "a name that some systems cut", "has a part that not every system can hold" },
      "evil.lua.",
      0 },
    { { "blank-at-end", "a folder that some systems cut", "has a part that not every system can hold" },
      "a /evil.lua",
      0 },
    { { "star", "a name that means many", "has a part that not every system can hold" }, "*.lua", 0 },
    { { "bar", "a name that means a pipe", "has a part that not every system can hold" }, "a|b.lua", 0 },
    { { "quote", "a name with a quotation mark", "has a part that not every system can hold" },
      "a\"b.lua",
      0 },
    { { "zero", "a zero byte in a name", ": entry 5: its name holds a zero byte" }, "notes-2.txt\0.lua", 16 },
    { { "line-feed", "a name of two lines", "has characters that cannot be seen" }, "a\nb.lua", 0 },
    { { "escape", "a name that paints the terminal", "has characters that cannot be seen" },
      "a\x1b[31m.lua",
      0 },
    { { "turned-round", "a name that reads backwards", "has characters that cannot be seen" },
      "a\xe2\x80\xae"
      "aul.lua",
      0 },
    { { "not-utf-8", "a name that is not UTF-8", "is not UTF-8" }, "a\xff.lua", 0 },
    { { "overlong", "a slash written in two bytes", "is not UTF-8" },
      "..\xc0\xaf"
      "evil.lua",
      0 },
    { { "decomposed", "a letter and its accent apart", "is not in composed form (NFC)" },
      "cafe\xcc\x81.lua",
      0 },
    { { "long", "a name of 201 bytes", "a path has 201 bytes; it can have 1 to 200" },
      A50 A50 A50 A10 A10 A10 A10 "aaaaaaa.lua",
      0 },
    { { "deep", "a name of nine parts", "has more than 8 parts" }, "1/2/3/4/5/6/7/8/9.lua", 0 },
    { { "slash-alone", "a slash as a name", "has a part that not every system can hold" }, "/", 0 },
    { { "twice", "a file that is in it twice", ": 'scenario.lua' is in it twice" }, "scenario.lua", 0 },
    { { "case", "names that differ by case", ": 'Scenario.lua' and 'scenario.lua' are the same name" },
      "Scenario.lua",
      0 },
    { { "case-of-a-folder", "folders that differ by case", ": 'Common' and 'common' are the same name" },
      "Common/other.lua",
      0 },
    { { "case-of-others", "names that differ by a long s", "are the same name on some systems" },
      "\xc5\xbf"
      "cenario.lua",
      0 },
    { { "both", "a file where a folder is", ": 'common' is both a file and a folder" }, "common", 0 },
    { { "both-within", "a folder where a file is", ": 'scenario.lua' is both a file and a folder" },
      "scenario.lua/x.lua",
      0 },
    { { "hidden", "a hidden file", ": '.evil.lua': hidden files are not taken" }, ".evil.lua", 0 },
    { { "hidden-folder", "a hidden folder", ": '.git/config.txt': hidden files are not taken" },
      ".git/config.txt",
      0 },
    { { "program", "a library of machine code",
        ": 'evil.so': a pack holds .lua, .po, .png, .md and .txt files only" },
      "evil.so",
      0 },
    { { "drawing", "a drawing as a text", ": 'door.svg': a pack holds" }, "door.svg", 0 },
    { { "font", "a font", ": 'own.ttf': a pack holds" }, "own.ttf", 0 },
    { { "audio", "a sound", ": 'door.ogg': a pack holds" }, "door.ogg", 0 },
    { { "archive-within", "an archive within", ": 'more.zip': a pack holds" }, "more.zip", 0 },
};

enum { NAMES = sizeof names / sizeof *names };

/* --- without the file that makes a pack, or with a folder around it --- */

static archive *no_scenario(void)
{
    return archive_create(attack_base + 1, ATTACK_BASE - 1);
}

static archive *folder_around(void)
{
    archive_item items[] = { attack_base[0], attack_base[1] };
    items[0].name = "small/scenario.lua";
    items[1].name = "small/words.lua";
    return archive_create(items, 2);
}

static archive *scenario_is_a_folder(void)
{
    archive_item items[] = { { .name = "scenario.lua/", .mode = 0040755 }, attack_base[1] };
    return archive_create(items, 2);
}

static archive *folder_twice(void)
{
    archive_item items[] = { attack_base[0],
                             { .name = "pics/", .mode = 0040755 },
                             { .name = "pics/", .mode = 0040755 } };
    return archive_create(items, 3);
}

static archive *no_name(void)
{
    archive_item item = { .name = "a.lua" };
    archive *a = attack_with(&item);
    size_t record = a->records[ATTACK_BASE], header = a->headers[ATTACK_BASE];
    archive_put(a, record + 28, 0, 2); /* its five letters become an extra field and are cut off as one */
    archive_put(a, record + 30, 5, 2);
    archive_put(a, header + 26, 0, 2);
    archive_put(a, header + 28, 5, 2);
    return a;
}

static archive *name_not_marked(void)
{
    archive_item item = { .name = "caf\xc3\xa9.lua" };
    archive *a = attack_with(&item);
    archive_set(a, ATTACK_BASE, ARCHIVE_FLAGS, 0);
    return a;
}

static const struct {
    attack about;
    archive *(*make)(void);
} others[] = {
    { { "no-scenario", "everything but a scenario", ": there is no scenario.lua at its top" }, no_scenario },
    { { "folder-around", "a folder around it all", ": there is no scenario.lua at its top" }, folder_around },
    { { "scenario-is-a-folder", "a folder of that name", ": there is no scenario.lua at its top" },
      scenario_is_a_folder },
    { { "folder-twice", "a folder that is in it twice", ": 'pics' is in it twice" }, folder_twice },
    { { "name-not-marked", "an accent in nobody knows which letters",
        "': its name does not say that it is UTF-8" },
      name_not_marked },
    { { "no-name", "an entry without a name", ": entry 5: a path has 0 bytes; it can have 1 to 200" },
      no_name },
};

enum { OTHERS = sizeof others / sizeof *others };

static attack at(size_t index)
{
    return index < NAMES ? names[index].about : others[index - NAMES].about;
}

static archive *make(size_t index)
{
    if (index >= NAMES)
        return others[index - NAMES].make();
    archive_item item = { .name = names[index].name, .name_length = names[index].length };
    return attack_with(&item);
}

const attack_list attacks_on_names = { NAMES + OTHERS, at, make };
