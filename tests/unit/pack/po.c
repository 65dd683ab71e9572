#include "pack/po.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "unit.h"

typedef struct reading {
    po_file *po;
    rp_diagnostics *found;
} reading;

static reading read_bytes(const char *text, size_t size)
{
    reading r = { .found = rp_diagnostics_create() };
    char *exact = memory_allocate(size); /* so that a sanitizer sees one byte too many */
    memcpy(exact, text, size);
    r.po = po_read((rp_bytes){ exact, size }, "cy.po", r.found);
    free(exact);
    return r;
}

static void finish(reading *r)
{
    po_destroy(r->po);
    rp_diagnostics_destroy(r->found);
}

/* "context|id|text" of every entry, with "-" for what is not there. Heap. */
static char *entries_of(const reading *r)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < po_count(r->po); i++) {
        const po_entry *one = po_at(r->po, i);
        str_print(&out, "%s%s|%s|%s", i ? " ; " : "", one->context ? one->context : "-", one->id,
                  one->text ? one->text : "-");
    }
    str_add(&out, "");
    return str_take(&out);
}

static char *findings_of(const reading *r)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < rp_diagnostics_count(r->found); i++) {
        const rp_diagnostic *one = rp_diagnostics_at(r->found, i);
        assert_string_equal(one->file, "cy.po");
        assert_string_equal(one->rule, "broken-translation");
        assert_false(one->stops);
        str_print(&out, "%s%d: %s", i ? " ; " : "", one->line, one->message);
    }
    str_add(&out, "");
    return str_take(&out);
}

static void check_bytes(const char *text, size_t size, const char *entries, const char *findings)
{
    reading r = read_bytes(text, size);
    char *is = entries_of(&r), *found = findings_of(&r);
    assert_string_equal(is, entries);
    assert_string_equal(found, findings);
    free(is);
    free(found);
    finish(&r);
}

static void check(const char *text, const char *entries, const char *findings)
{
    check_bytes(text, strlen(text), entries, findings);
}

static void what_a_translator_writes(void **state)
{
    (void)state;
    check("", "", "");
    check("# only a note\n\n#~ msgid \"gone\"\n#~ msgstr \"wedi mynd\"\n", "", "");
    check("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
          "#. Mr Tan says\n#: scenario.lua:3\nmsgctxt \"a.line.1\"\nmsgid \"Hello.\"\nmsgstr \"Helô.\"\n",
          "a.line.1|Hello.|Helô.", "");
    check("msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"\"\nmsgctxt \"x\"\nmsgid \"d\"\nmsgstr \"e\"",
          "-|a|b ; -|c|- ; x|d|e", "");
    check("msgid \"\"\n\"two \"\n  \"lines\\n\"\nmsgstr \"\" \"o \" \"leiaf\"\n", "-|two lines\n|o leiaf",
          "");
    check("msgid \"q\\\"\\\\t\\t\\r\\n\"\r\nmsgstr\t\"x\" \r\n", "-|q\"\\t\t\r\n|x", "");
    check("msgctxt \"\"\nmsgid \"\"\nmsgstr \"an empty message of an empty context\"\n",
          "||an empty message of an empty context", "");
}

static void fuzzy_is_not_translated(void **state)
{
    (void)state;
    check("#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", "-|a|- ; -|c|d", "");
    check("msgid \"a\"\nmsgstr \"b\"\n#, c-format, fuzzy\n#| msgid \"old\"\nmsgid \"c\"\nmsgstr \"d\"\n",
          "-|a|b ; -|c|-", "");
    check("#, fuzzy\nmsgid \"\"\nmsgstr \"charset=UTF-8\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", "-|c|d", "");
}

/* One finding for each cause, with its line; what is sound around it is kept. */
static void mistakes(void **state)
{
    (void)state;
    static const struct {
        const char *text, *entries, *findings;
    } rows[] = {
        { "msgid \"a\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", "-|c|d",
          "1: a quotation mark is not closed" },
        { "msgid \"a\\\"\nmsgstr \"b\"\n", "", "1: a quotation mark is not closed" },
        { "msgid \"a\\", "", "1: '\\?' has no meaning here; there are \\n, \\t, \\r, \\\" and \\\\" },
        { "msgid \"a\\q\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", "-|c|d",
          "1: '\\q' has no meaning here; there are \\n, \\t, \\r, \\\" and \\\\" },
        { "msgid \"a\" b\nmsgstr \"b\"\n", "",
          "1: something stands behind the quotation mark that closes the text" },
        { "msgid a\nmsgstr \"b\"\n", "", "1: after msgid comes a text in quotation marks" },
        { "msgid\nmsgstr \"b\"\n", "", "1: after msgid comes a text in quotation marks" },
        { "msgid \"a\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", "-|c|d", "1: msgstr is missing after msgid" },
        { "msgctxt \"a\"\n", "", "1: msgid is missing after msgctxt" },
        { "msgctxt \"a\"\nmsgctxt \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", "b|c|d",
          "1: msgid is missing after msgctxt" },
        { "msgstr \"d\"\n", "", "1: msgstr stands where msgid should be" },
        { "msgctxt \"a\"\nmsgstr \"d\"\n", "", "2: msgstr stands where msgid should be" },
        { "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", "", "3: msgstr stands where msgid should be" },
        { "\"a\"\nmsgid \"c\"\nmsgstr \"d\"\n", "-|c|d",
          "1: a text stands alone: msgid or msgstr belongs in front of it" },
        { "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[1] \"c\"\nmsgid \"d\"\nmsgstr \"e\"\n",
          "-|d|e",
          "2: this is no line of a translation: msgctxt, msgid, msgstr, a text in quotation marks or a "
          "comment" },
        { "msgid \"a\"\nmsgstr[0] \"b\"\n", "", "2: plural forms have no use here" },
        { "msgid \"a\"\nmsgstr \"b\"\n<<<<<<< HEAD\nmsgid \"c\"\nmsgstr \"d\"\n", "-|a|b ; -|c|d",
          "3: this is no line of a translation: msgctxt, msgid, msgstr, a text in quotation marks or a "
          "comment" },
        { "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", "-|a|b ; -|a|c",
          "4: this message stands in line 1 already" },
        { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\nmsgid \"c\"\nmsgstr "
          "\"d\"\n",
          "-|c|d", "2: the file must be in UTF-8, and its header must say charset=UTF-8" },
        { "msgid \"\"\nmsgstr \"charset=UTF-88\"\n", "",
          "2: the file must be in UTF-8, and its header must say charset=UTF-8" },
        { "msgid \"\"\nmsgstr \"charset=utf-8\"\n", "", "" },
        { "msgid \"a\xff\"\n", "", "1: the file is not in UTF-8" },
        { "msgid \"a\"\nmsgstr \"\xed\xa0\x80\"\n", "", "2: the file is not in UTF-8" },
        { "\xef\xbb\xbfmsgid \"a\"\nmsgstr \"b\"\n", "",
          "1: the file begins with a byte order mark: save it as UTF-8 without one" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(rows[i].text, rows[i].entries, rows[i].findings);
    check_bytes("msgid \"a\"\nmsgstr \"\0\"\n", 22, "", "2: the file holds a zero byte");
}

static void limits(void **state)
{
    (void)state;
    str text = STR_EMPTY;
    str_add(&text, "msgid \"a\"\nmsgstr \"\"\n");
    for (int i = 0; i <= PO_TEXT_MOST / 64; i++)
        str_add(&text, "\"0123456789012345678901234567890123456789012345678901234567890123\"\n");
    reading r = read_bytes(text.bytes, text.length);
    char *found = findings_of(&r);
    assert_int_equal(po_count(r.po), 0);
    assert_string_equal(found, "259: a text is longer than 16384 bytes");
    free(found);
    finish(&r);
    str_clear(&text);
    for (int i = 0; i <= PO_ENTRIES_MOST + 1; i++)
        str_print(&text, "msgid \"%d\"\nmsgstr \"x\"\n", i);
    r = read_bytes(text.bytes, text.length);
    found = findings_of(&r);
    assert_int_equal(po_count(r.po), PO_ENTRIES_MOST);
    assert_string_equal(found, "40001: more than 20000 messages; what follows is left out");
    free(found);
    finish(&r);
    str_finish(&text);
}

static void check_find(reading *r, const char *context, const char *id, const char *wanted)
{
    const po_entry *one = po_find(r->po, context, id);
    assert_string_equal(!one ? "nothing" : one->text ? one->text : "untranslated", wanted);
}

static void the_context_first_then_the_text_alone(void **state)
{
    (void)state;
    static const char text[] = "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"X of a\"\n"
                               "msgctxt \"b\"\nmsgid \"x\"\nmsgstr \"X of b\"\n"
                               "msgctxt \"c\"\nmsgid \"x\"\nmsgstr \"\"\n"
                               "msgctxt \"d\"\nmsgid \"y\"\nmsgstr \"\"\n"
                               "msgid \"z\"\nmsgstr \"Z\"\n"
                               "msgctxt \"e\"\nmsgid \"unused\"\nmsgstr \"U\"\n";
    reading r = read_bytes(text, sizeof text - 1);
    check_find(&r, "b", "x", "X of b");
    assert_false(po_at(r.po, 0)->used);
    check_find(&r, "moved", "x", "X of a");
    assert_true(po_at(r.po, 0)->used);
    check_find(&r, "c", "x", "X of a"); /* the entry is there, and has no text yet */
    assert_true(po_at(r.po, 2)->used);
    check_find(&r, "d", "y", "untranslated");
    check_find(&r, "moved", "y", "nothing");
    check_find(&r, "anywhere", "z", "Z");
    check_find(&r, "a", "X", "nothing");
    for (size_t i = 0; i < po_count(r.po); i++)
        assert_int_equal(po_at(r.po, i)->used, i != 5);
    finish(&r);
}

/* What is written is read back, whatever is in it. */
static void a_template_comes_back(void **state)
{
    (void)state;
    static const char *const texts[] = { "plain", "\"quoted\" \\ back", "two\nlines",      "ends in one\n",
                                         "\n",    "tab\there\r",        "傘 🙂 {trust}" };
    str out = STR_EMPTY;
    po_write_header(&out, "tea 1", "en-GB");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        po_write_entry(&out, i % 2 ? "a note" : NULL, i % 3 ? "scenario.lua:3" : NULL, "some.id", texts[i]);
    reading r = read_bytes(out.bytes, out.length);
    char *found = findings_of(&r);
    assert_string_equal(found, "");
    assert_int_equal(po_count(r.po), sizeof texts / sizeof *texts);
    for (size_t i = 0; i < po_count(r.po); i++) {
        assert_string_equal(po_at(r.po, i)->id, texts[i]);
        assert_string_equal(po_at(r.po, i)->context, "some.id");
        assert_null(po_at(r.po, i)->text);
    }
    free(found);
    finish(&r);
    str_finish(&out);
}

UNIT_SUITE(pack_po, "pack.po", UNIT_CASE(what_a_translator_writes), UNIT_CASE(fuzzy_is_not_translated),
           UNIT_CASE(mistakes), UNIT_CASE(limits), UNIT_CASE(the_context_first_then_the_text_alone),
           UNIT_CASE(a_template_comes_back));
