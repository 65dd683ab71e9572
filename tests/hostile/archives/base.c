#include <string.h>

#include "attacks.h"

static const char scenario[] =
    "local words = include \"words\"\n"
    "scenario { id = \"small\", title = \"Small\", family = \"small\", version = 1, kind = \"coaching\",\n"
    "  channel = \"phone\", minutes = 1, setting = \"A desk.\", role = \"You.\", framework = \"mini\",\n"
    "  points = {}, criteria = {} }\n"
    "scene \"a\" { narrate(words.hello), go \"over\" }\n"
    "ending \"over\" { title = \"Over\", outcome = \"good\" }\n";
static const char framework[] =
    "framework { id = \"mini\", title = \"Mini\", version = 1, wording = \"none\" }\n";
static const char words[] = "return { hello = \"It begins.\" }\n";
static const char notes[] = "Nothing to be read by a program.\n";

const archive_item attack_base[ATTACK_BASE] = {
    { .name = "scenario.lua", .bytes = scenario, .size = sizeof scenario - 1 },
    { .name = "common/words.lua", .bytes = words, .size = sizeof words - 1 },
    { .name = "frameworks/mini.lua", .bytes = framework, .size = sizeof framework - 1 },
    { .name = "notes.txt", .bytes = notes, .size = sizeof notes - 1 },
};

archive *attack_with(const archive_item *item)
{
    archive_item items[ATTACK_BASE + 1];
    memcpy(items, attack_base, sizeof attack_base);
    items[ATTACK_BASE] = *item;
    return archive_create(items, ATTACK_BASE + 1);
}
