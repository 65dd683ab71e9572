#include "sdl/spell.h"

#include <stdlib.h>
#include <string.h>

#include <enchant.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"

enum { TAG_MOST = UI_SPELL_NAME, WORD_MOST = 100 }; /* bytes; longer words are none */

static const char british[] = "en_GB";
static const char apostrophe[] = "\u2019", break_here[] = "\u00ad";

struct sdl_spell {
    EnchantBroker *broker;
    EnchantDict *dictionary;
    bool tried; /* to open it */
    char name[TAG_MOST];
};

/* --- which dictionary --- */

/* "en-GB-oxendict" names en_GB, "zh-Hant-TW" zh_TW: the language, and a country where one of two letters follows. */
static void wanted_tag(const char *language, char out[TAG_MOST])
{
    size_t base = strcspn(language, "-_"), used = base < TAG_MOST - 4 ? base : 0;
    memcpy(out, language, used);
    out[used] = '\0';
    for (const char *part = language + base; used && *part;) {
        size_t length = strcspn(++part, "-_");
        if (length == 2) {
            out[used] = '_';
            for (size_t i = 0; i < 2; i++)
                out[used + 1 + i] = (char)(part[i] >= 'a' && part[i] <= 'z' ? part[i] - 'a' + 'A' : part[i]);
            out[used + 3] = '\0';
            return;
        }
        part += length;
    }
}

typedef struct search {
    const char *base; /* "de" */
    char *found;      /* the first by name of that language */
} search;

static void visit(const char *tag, const char *provider, const char *description, const char *file,
                  void *data)
{
    search *s = data;
    size_t length = strlen(s->base);
    (void)provider, (void)description, (void)file;
    if (strncmp(tag, s->base, length) != 0 || tag[length] != '_' || strlen(tag) >= TAG_MOST ||
        (*s->found && strcmp(tag, s->found) >= 0))
        return;
    memcpy(s->found, tag, strlen(tag) + 1);
}

static bool exists(EnchantBroker *broker, const char *tag)
{
    return *tag && enchant_broker_dict_exists(broker, tag) != 0;
}

/* The tag itself, or what stands in for it; "" where nothing does. */
static void choose(EnchantBroker *broker, const char *wanted, char out[TAG_MOST])
{
    char base[TAG_MOST];
    size_t length = strcspn(wanted, "_");
    memcpy(base, wanted, length);
    base[length] = '\0';
    *out = '\0';
    if (wanted[length] && exists(broker, wanted)) {
        strcpy(out, wanted);
    } else if (strcmp(base, "en") == 0) {
        if (exists(broker, british))
            strcpy(out, british);
    } else if (exists(broker, base)) {
        strcpy(out, base);
    } else if (length) {
        enchant_broker_list_dicts(broker, visit, &(search){ .base = base, .found = out });
    }
}

static bool none(const char *wanted, rp_error *error)
{
    if (strcmp(wanted, "en") == 0 || str_starts(wanted, "en_"))
        return rp_fail(
            error, RP_ERROR_IMPOSSIBLE,
            "no British English dictionary is on this machine, so misspelt words are not marked. To "
            "install it: sudo apt-get install hunspell-en-gb");
    return rp_fail(
        error, RP_ERROR_IMPOSSIBLE,
        "no dictionary for '%s' is on this machine, so misspelt words are not marked. To see which can "
        "be installed: apt-cache search hunspell-",
        wanted);
}

static bool find(EnchantBroker *broker, const char *language, char name[TAG_MOST], rp_error *error)
{
    char wanted[TAG_MOST];
    wanted_tag(language ? language : british, wanted);
    choose(broker, wanted, name);
    return *name || none(wanted, error);
}

bool sdl_spell_find(const char *language, char name[UI_SPELL_NAME], rp_error *error)
{
    EnchantBroker *broker = enchant_broker_init();
    bool found = find(broker, language, name, error);
    enchant_broker_free(broker);
    return found;
}

sdl_spell *sdl_spell_create(const char *language, rp_error *error)
{
    sdl_spell *spell = memory_allocate(sizeof *spell);
    spell->broker = enchant_broker_init();
    if (find(spell->broker, language, spell->name, error))
        return spell;
    sdl_spell_destroy(spell);
    return NULL;
}

/* Opened for the first word that is asked about: it takes tens of milliseconds, and most runs ask about none. NULL
 * where it cannot be opened. */
static EnchantDict *dictionary(sdl_spell *spell)
{
    if (!spell->tried)
        spell->dictionary = enchant_broker_request_dict(spell->broker, spell->name);
    spell->tried = true;
    return spell->dictionary;
}

void sdl_spell_destroy(sdl_spell *spell)
{
    if (!spell)
        return;
    if (spell->dictionary)
        enchant_broker_free_dict(spell->broker, spell->dictionary);
    enchant_broker_free(spell->broker);
    free(spell);
}

/* --- words --- */

static void exchange(str *word, const char *old, const char *other)
{
    size_t length = strlen(old);
    for (size_t at = 0; at + length <= word->length;)
        if (memcmp(word->bytes + at, old, length) == 0) {
            str_splice(word, at, at + length, other, strlen(other));
            at += strlen(other);
        } else {
            at++;
        }
}

/* As dictionaries have it: with a plain apostrophe, without the places where it may be broken. */
static str looked_up(const char *word, size_t length)
{
    str out = STR_EMPTY;
    str_add_n(&out, word, length);
    exchange(&out, apostrophe, "'");
    exchange(&out, break_here, "");
    return out;
}

static bool can_be_asked(const char *word, size_t length)
{
    return length > 0 && length <= WORD_MOST && utf8_valid_length(word, length) == length &&
           !memchr(word, '\0', length);
}

static bool check(void *data, const char *word, size_t length)
{
    EnchantDict *words = can_be_asked(word, length) ? dictionary(data) : NULL;
    if (!words)
        return true;
    str plain = looked_up(word, length);
    bool right = plain.length == 0 || enchant_dict_check(words, plain.bytes, (ssize_t)plain.length) <= 0;
    str_finish(&plain);
    return right;
}

/* A suggestion has the kind of apostrophe that was typed. */
static void take(ui_suggestions *out, const char *suggestion, bool curly)
{
    str text = STR_EMPTY;
    str_add(&text, suggestion);
    if (curly)
        exchange(&text, "'", apostrophe);
    if (out->count < UI_SUGGESTIONS && text.length > 0 && text.length < UI_SUGGESTION)
        memcpy(out->words[out->count++], text.bytes, text.length + 1);
    str_finish(&text);
}

static void suggest(void *data, const char *word, size_t length, ui_suggestions *out)
{
    size_t count = 0;
    out->count = 0;
    EnchantDict *words = can_be_asked(word, length) ? dictionary(data) : NULL;
    if (!words)
        return;
    str plain = looked_up(word, length);
    bool curly = plain.length < length && memchr(plain.bytes, '\'', plain.length);
    char **found =
        plain.length ? enchant_dict_suggest(words, plain.bytes, (ssize_t)plain.length, &count) : NULL;
    for (size_t i = 0; i < count; i++)
        take(out, found[i], curly);
    if (found)
        enchant_dict_free_string_list(words, found);
    str_finish(&plain);
}

ui_spell sdl_spell_functions(sdl_spell *spell)
{
    ui_spell out = { .data = spell, .check = check, .suggest = suggest };
    memcpy(out.name, spell->name, sizeof out.name);
    return out;
}
