/* Line by line: a keyword begins a text, a line that begins with a quotation mark goes on with it, and a keyword that
 * cannot follow what stands before it begins the next entry. */
#include "pack/po.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/utf8.h"

struct po_file {
    arena memory;
    po_entry *entries;
    size_t count, capacity;
    po_entry **sorted; /* by message, then context, then place */
};

typedef enum part { PART_NONE, PART_CONTEXT, PART_ID, PART_TEXT, PARTS } part;

static const char *const keywords[PARTS] = { "", "msgctxt", "msgid", "msgstr" };

typedef struct reader {
    po_file *po;
    const char *shown;
    rp_diagnostics *found;
    const char *at, *end;
    int line;
    str texts[PARTS]; /* of the entry that is being read */
    bool has[PARTS];
    int lines[PARTS];
    part now;           /* what a further quoted line belongs to */
    bool fuzzy, broken; /* the entry: marked; wrong somewhere, which was said */
    bool full;          /* more than PO_ENTRIES_MOST, which was said */
} reader;

static void wrong(reader *r, int line, const char *format, ...) RP_PRINTF(3, 4);
static void wrong(reader *r, int line, const char *format, ...)
{
    str message = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&message, format, arguments);
    va_end(arguments);
    rp_diagnostic finding = { r->shown,      line, "broken-translation", RP_SEVERITY_ERROR, false,
                              message.bytes, NULL };
    rp_diagnostics_add(r->found, &finding);
    str_finish(&message);
    r->broken = true;
}

/* --- entries --- */

static void forget(reader *r)
{
    for (int i = 0; i < PARTS; i++) {
        str_clear(&r->texts[i]);
        r->has[i] = false;
    }
    r->now = PART_NONE;
    r->fuzzy = r->broken = false;
}

/* The one entry with an empty message says how the file is written. */
static void check_header(reader *r)
{
    static const char name[] = "charset=";
    const char *charset = strstr(str_text(&r->texts[PART_TEXT]), name);
    if (!charset)
        return;
    charset += sizeof name - 1;
    size_t length = strcspn(charset, " \t\r\n;");
    char folded[6] = { 0 };
    for (size_t i = 0; i < length && i < sizeof folded - 1; i++)
        folded[i] = (char)(charset[i] >= 'a' && charset[i] <= 'z' ? charset[i] - 'a' + 'A' : charset[i]);
    if (length != 5 || !str_is(folded, "UTF-8"))
        wrong(r, r->lines[PART_TEXT], "the file must be in UTF-8, and its header must say charset=UTF-8");
}

static void keep(reader *r)
{
    po_file *po = r->po;
    if (po->count == PO_ENTRIES_MOST) {
        if (!r->full)
            wrong(r, r->lines[PART_ID], "more than %d messages; what follows is left out", PO_ENTRIES_MOST);
        r->full = true;
        return;
    }
    const char *text = str_text(&r->texts[PART_TEXT]);
    po->entries = memory_grow(po->entries, po->count, &po->capacity, sizeof *po->entries);
    po->entries[po->count++] = (po_entry){
        .context = r->has[PART_CONTEXT] ? arena_text(&po->memory, str_text(&r->texts[PART_CONTEXT])) : NULL,
        .id = arena_text(&po->memory, str_text(&r->texts[PART_ID])),
        .text = *text && !r->fuzzy ? arena_text(&po->memory, text) : NULL,
        .line = r->lines[r->has[PART_CONTEXT] ? PART_CONTEXT : PART_ID],
        .text_line = r->lines[PART_TEXT],
    };
}

static void finish_entry(reader *r)
{
    if (!r->broken && (r->has[PART_CONTEXT] || r->has[PART_ID]) && !r->has[PART_TEXT])
        wrong(r, r->lines[r->has[PART_ID] ? PART_ID : PART_CONTEXT], "%s is missing after %s",
              keywords[r->has[PART_ID] ? PART_TEXT : PART_ID],
              keywords[r->has[PART_ID] ? PART_ID : PART_CONTEXT]);
    if (!r->broken && r->has[PART_ID]) {
        if (r->has[PART_CONTEXT] || r->texts[PART_ID].length)
            keep(r);
        else
            check_header(r);
    }
    forget(r);
}

/* --- lines --- */

static void add_escape(reader *r, char escaped, str *out)
{
    static const char letters[] = "ntr\"\\", meant[] = "\n\t\r\"\\";
    const char *found = escaped ? strchr(letters, escaped) : NULL;
    if (found)
        str_add_char(out, meant[found - letters]);
    else
        wrong(r, r->line, "'\\%c' has no meaning here; there are \\n, \\t, \\r, \\\" and \\\\",
              escaped >= ' ' && escaped < 127 ? escaped : '?');
}

/* One or more quoted pieces up to the end of the line. */
static void read_quoted(reader *r, const char *at, const char *end)
{
    str *out = &r->texts[r->now];
    while (at < end && *at == '"') {
        for (at++; at < end && *at != '"' && !r->broken; at++) {
            if (*at != '\\')
                str_add_char(out, *at);
            else
                add_escape(r, ++at < end ? *at : '\0', out);
        }
        if (r->broken)
            return;
        if (at >= end) {
            wrong(r, r->line, "a quotation mark is not closed");
            return;
        }
        at++;
        while (at < end && (*at == ' ' || *at == '\t'))
            at++;
    }
    if (at < end)
        wrong(r, r->line, "something stands behind the quotation mark that closes the text");
    else if (out->length > PO_TEXT_MOST)
        wrong(r, r->line, "a text is longer than %d bytes", PO_TEXT_MOST);
}

static bool is_comment_of(const char *at, const char *end, const char *mark)
{
    size_t length = strlen(mark);
    return (size_t)(end - at) >= length && memcmp(at, mark, length) == 0;
}

/* Flags stand above the entry that they mark. */
static void read_comment(reader *r, const char *at, const char *end)
{
    if (r->has[PART_TEXT] || r->broken)
        finish_entry(r);
    if (!is_comment_of(at, end, "#,"))
        return;
    for (; at < end; at++)
        if (is_comment_of(at, end, "fuzzy"))
            r->fuzzy = true;
}

static part keyword_at(const char *at, const char *end, size_t *length)
{
    for (*length = 0;
         at + *length < end && (at[*length] == '_' || (at[*length] >= 'a' && at[*length] <= 'z'));)
        ++*length;
    for (int i = PART_CONTEXT; i < PARTS; i++)
        if (strlen(keywords[i]) == *length && memcmp(at, keywords[i], *length) == 0)
            return (part)i;
    return PART_NONE;
}

static void read_keyword(reader *r, const char *at, const char *end)
{
    size_t length;
    part which = keyword_at(at, end, &length);
    bool begins = which == PART_CONTEXT || (which == PART_ID && (r->has[PART_ID] || !r->has[PART_CONTEXT])) ||
                  (which == PART_NONE && r->has[PART_TEXT]);
    if (begins && (r->has[PART_CONTEXT] || r->has[PART_ID] || r->broken))
        finish_entry(r);
    if (r->broken)
        return; /* it was said; up to the next entry nothing of it is of use */
    at += length;
    if (which == PART_NONE || (at < end && *at == '[')) {
        wrong(r, r->line,
              which == PART_NONE ? "this is no line of a translation: msgctxt, msgid, msgstr, a text in "
                                   "quotation marks or a comment"
                                 : "plural forms have no use here");
        return;
    }
    if (which == PART_TEXT && (!r->has[PART_ID] || r->has[PART_TEXT])) {
        wrong(r, r->line, "msgstr stands where msgid should be");
        return;
    }
    while (at < end && (*at == ' ' || *at == '\t'))
        at++;
    r->now = which;
    r->has[which] = true;
    r->lines[which] = r->line;
    if (at >= end || *at != '"')
        wrong(r, r->line, "after %s comes a text in quotation marks", keywords[which]);
    else
        read_quoted(r, at, end);
}

static void read_line(reader *r, const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t'))
        at++;
    while (end > at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
        end--;
    if (at == end)
        return;
    if (*at == '#')
        read_comment(r, at, end);
    else if (*at != '"')
        read_keyword(r, at, end);
    else if (r->now != PART_NONE && !r->broken)
        read_quoted(r, at, end);
    else if (!r->broken)
        wrong(r, r->line, "a text stands alone: msgid or msgstr belongs in front of it");
}

/* --- the file --- */

static int compare_contexts(const char *a, const char *b)
{
    if (!a || !b)
        return (a != NULL) - (b != NULL);
    return strcmp(a, b);
}

static int by_message(const void *a, const void *b)
{
    const po_entry *x = *(po_entry *const *)a, *y = *(po_entry *const *)b;
    int order = strcmp(x->id, y->id);
    if (!order)
        order = compare_contexts(x->context, y->context);
    return order ? order : (x > y) - (x < y);
}

static void sort(reader *r)
{
    po_file *po = r->po;
    po->sorted = memory_allocate(po->count * sizeof *po->sorted);
    for (size_t i = 0; i < po->count; i++)
        po->sorted[i] = &po->entries[i];
    if (po->count)
        qsort(po->sorted, po->count, sizeof *po->sorted, by_message);
    for (size_t i = 1; i < po->count; i++) {
        const po_entry *one = po->sorted[i - 1], *other = po->sorted[i];
        if (str_is(one->id, other->id) && compare_contexts(one->context, other->context) == 0)
            wrong(r, other->line, "this message stands in line %d already", one->line);
    }
}

static bool check_bytes(reader *r, rp_bytes bytes)
{
    const char *text = bytes.bytes;
    size_t valid = utf8_valid_length(text, bytes.size);
    int line = 1;
    if (bytes.size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
        wrong(r, 1, "the file begins with a byte order mark: save it as UTF-8 without one");
        return false;
    }
    const char *zero = memchr(text, '\0', bytes.size);
    if (valid == bytes.size && !zero)
        return true;
    size_t bad = zero && (size_t)(zero - text) < valid ? (size_t)(zero - text) : valid;
    for (size_t i = 0; i < bad; i++)
        line += text[i] == '\n';
    wrong(r, line, zero ? "the file holds a zero byte" : "the file is not in UTF-8");
    return false;
}

po_file *po_read(rp_bytes bytes, const char *shown, rp_diagnostics *found)
{
    po_file *po = memory_allocate(sizeof *po);
    reader r = { .po = po, .shown = shown, .found = found, .at = bytes.bytes };
    arena_init(&po->memory);
    if (bytes.size && check_bytes(&r, bytes)) {
        r.end = r.at + bytes.size;
        while (r.at < r.end) {
            const char *stop = memchr(r.at, '\n', (size_t)(r.end - r.at));
            const char *line_end = stop ? stop : r.end;
            r.line++;
            read_line(&r, r.at, line_end);
            r.at = stop ? stop + 1 : r.end;
        }
        finish_entry(&r);
    }
    sort(&r);
    for (int i = 0; i < PARTS; i++)
        str_finish(&r.texts[i]);
    return po;
}

void po_destroy(po_file *po)
{
    if (!po)
        return;
    free(po->entries);
    free(po->sorted);
    arena_finish(&po->memory);
    free(po);
}

size_t po_count(const po_file *po)
{
    return po->count;
}

const po_entry *po_at(const po_file *po, size_t index)
{
    return &po->entries[index];
}

/* The first of that message in the sorted list. */
static size_t first_of(const po_file *po, const char *id)
{
    size_t low = 0, high = po->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(po->sorted[middle]->id, id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const po_entry *po_find(po_file *po, const char *context, const char *id)
{
    po_entry *exact = NULL, *other = NULL;
    for (size_t i = first_of(po, id); i < po->count && str_is(po->sorted[i]->id, id); i++) {
        po_entry *one = po->sorted[i];
        if (!exact && compare_contexts(one->context, context) == 0)
            exact = one;
        if (one->text && (!other || one < other))
            other = one;
    }
    if (exact)
        exact->used = true;
    if (exact && exact->text)
        return exact;
    if (other)
        other->used = true;
    return other ? other : exact;
}
