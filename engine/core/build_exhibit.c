/* Documents: one table of kinds, each with its fields and what its list part holds. */
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "base/str.h"
#include "core/builder.h"

typedef struct exhibit_fields {
    rp_exhibit exhibit;
    int kind, chart;
    const source_value *columns, *rows, *x, *series, *n;
    double target, baseline;
} exhibit_fields;

#define AT(member) offsetof(exhibit_fields, member)
#define TEXT(name, member)                                                                                   \
    {                                                                                                        \
        name, field_shown_or_number, AT(exhibit.member), false, NULL                                         \
    }

static const char *const kind_names[] = { "letter", "email", "chat",  "card", "form",
                                          "table",  "chart", "image", NULL };
static const char *const chart_names[] = { "line", "bar", NULL };

#define COMMON                                                                                               \
    { "kind", field_word, AT(kind), true, kind_names },                                                      \
    {                                                                                                        \
        "title", field_shown, AT(exhibit.title), true, NULL                                                  \
    }

static const field_spec letter_specs[] = { COMMON, TEXT("from", from), TEXT("to", to), TEXT("date", date),
                                           TEXT("subject", subject) };
static const field_spec plain_specs[] = { COMMON };
static const field_spec card_specs[] = { COMMON, TEXT("source", source), TEXT("dated", dated) };
static const field_spec table_specs[] = {
    COMMON,
    { "columns", field_any, AT(columns), true, NULL },
    { "rows", field_any, AT(rows), true, NULL },
    TEXT("note", note),
};
static const field_spec chart_specs[] = {
    COMMON,
    { "chart", field_word, AT(chart), true, chart_names },
    { "x", field_any, AT(x), true, NULL },
    { "series", field_any, AT(series), true, NULL },
    TEXT("unit", chart.unit),
    { "target", field_number, AT(target), false, NULL },
    { "baseline", field_number, AT(baseline), false, NULL },
    { "n", field_any, AT(n), false, NULL },
};
static const field_spec image_specs[] = {
    COMMON,
    { "file", field_text, AT(exhibit.file), true, NULL },
    { "alt", field_shown, AT(exhibit.alt), false, NULL }, /* required: a flaw where it is missing */
};

typedef enum item_rule { ITEMS_NONE, ITEMS_PARAGRAPHS, ITEMS_PAIRS } item_rule;

#define ROWS(table) table, sizeof table / sizeof *table

static const struct {
    const char *what; /* in messages */
    const field_spec *specs;
    size_t count;
    item_rule items;
} kinds[RP_EXHIBIT_KINDS] = {
    [RP_EXHIBIT_LETTER] = { "a letter", ROWS(letter_specs), ITEMS_PARAGRAPHS },
    [RP_EXHIBIT_EMAIL] = { "an email", ROWS(letter_specs), ITEMS_PARAGRAPHS },
    [RP_EXHIBIT_CHAT] = { "a chat", ROWS(plain_specs), ITEMS_PAIRS },
    [RP_EXHIBIT_CARD] = { "a card", ROWS(card_specs), ITEMS_PARAGRAPHS },
    [RP_EXHIBIT_FORM] = { "a form", ROWS(plain_specs), ITEMS_PAIRS },
    [RP_EXHIBIT_TABLE] = { "a table", ROWS(table_specs), ITEMS_NONE },
    [RP_EXHIBIT_CHART] = { "a chart", ROWS(chart_specs), ITEMS_NONE },
    [RP_EXHIBIT_IMAGE] = { "an image", ROWS(image_specs), ITEMS_NONE },
};

/* A cell or label: a text, or a number as it is written. */
static const char *take_cell(builder *b, source_place place, const source_value *value, const char *what)
{
    if (value->kind == SOURCE_INTEGER)
        return arena_print(b->context.memory, "%lld", (long long)value->as.integer);
    if (value->kind == SOURCE_NUMBER)
        return arena_print(b->context.memory, "%.15g", value->as.number);
    const char *text = fields_take_text(&b->context, place, value, what);
    if (!text || !*text) /* an empty cell is fine */
        return text ? text : "";
    text = fields_take_shown(&b->context, place, value, what);
    return text ? text : "";
}

/* A plain list of cells; NULL, reported, where it is none. */
static const char *const *take_cells(builder *b, source_place place, const source_value *value,
                                     const char *what, size_t *count)
{
    *count = 0;
    if (value->kind == SOURCE_BROKEN)
        return NULL;
    if (value->kind != SOURCE_LIST || value->as.list->field_count || value->as.list->hole) {
        fields_wrong(&b->context, place, RULE_WRONG_TYPE, NULL,
                     value->kind == SOURCE_LIST
                         ? "%s must be a list such as { \"a\", \"b\" }, without names or holes"
                         : "%s must be a list such as { \"a\", \"b\" }, not %s",
                     what, fields_kind_words(value->kind));
        return NULL;
    }
    const source_list *list = value->as.list;
    const char **cells = arena_allocate(b->context.memory, list->item_count * sizeof *cells);
    for (size_t i = 0; i < list->item_count; i++)
        cells[i] = take_cell(b, place, &list->items[i], what);
    *count = list->item_count;
    return cells;
}

/* Rows of `columns` cells each, one after another. `word` is what one is called. */
static void take_rows(builder *b, source_place place, const source_value *items, size_t count,
                      const char *word, rp_exhibit *out)
{
    const char **cells = arena_allocate(b->context.memory, count * out->column_count * sizeof *cells);
    for (size_t i = 0; i < count; i++) {
        size_t width;
        const char *what = arena_print(b->context.memory, "%s %zu", word, i + 1);
        const char *const *row = take_cells(b, place, &items[i], what, &width);
        if (!row)
            continue;
        if (width != out->column_count) {
            fields_wrong(&b->context, place, RULE_RULES, NULL, "%s has %zu part%s; it takes %zu", what, width,
                         width == 1 ? "" : "s", out->column_count);
            continue;
        }
        memcpy(cells + out->row_count++ * out->column_count, row, width * sizeof *row);
    }
    out->cells = cells;
}

static void take_paragraphs(builder *b, source_place place, const source_list *list, rp_exhibit *out)
{
    size_t count, kept = 0;
    const source_value *items = fields_flatten(&b->context, place, list, &count);
    const char **paragraphs = arena_allocate(b->context.memory, count * sizeof *paragraphs);
    for (size_t i = 0; i < count; i++) {
        const char *text = fields_take_shown(&b->context, place, &items[i], "a paragraph");
        if (text)
            paragraphs[kept++] = text;
    }
    out->paragraphs = paragraphs;
    out->paragraph_count = kept;
}

/* --- charts --- */

static const double *take_numbers(builder *b, source_place place, const source_value *value, const char *what,
                                  size_t *count)
{
    *count = 0;
    if (value->kind != SOURCE_LIST || value->as.list->field_count || value->as.list->hole) {
        fields_wrong(&b->context, place, RULE_WRONG_TYPE, NULL, "%s must be a list of numbers", what);
        return NULL;
    }
    const source_list *list = value->as.list;
    double *numbers = arena_allocate(b->context.memory, list->item_count * sizeof *numbers);
    for (size_t i = 0; i < list->item_count; i++) {
        const source_value *item = &list->items[i];
        if (item->kind == SOURCE_INTEGER)
            numbers[i] = (double)item->as.integer;
        else if (item->kind == SOURCE_NUMBER && isfinite(item->as.number))
            numbers[i] = item->as.number;
        else
            fields_wrong(&b->context, place, RULE_WRONG_TYPE, NULL,
                         "%s must be a list of numbers, and number %zu is none", what, i + 1);
    }
    *count = list->item_count;
    return numbers;
}

static void take_one_series(builder *b, source_place place, const source_value *value, size_t labels,
                            rp_series *out)
{
    struct {
        const char *name;
        const source_value *values;
    } fields = { "", NULL };
    static const field_spec specs[] = {
        { "name", field_shown, 0, true, NULL },
        { "values", field_any, sizeof(const char *), true, NULL },
    };
    out->name = "";
    if (value->kind != SOURCE_LIST) {
        fields_wrong(&b->context, place, RULE_WRONG_TYPE, NULL,
                     "each of 'series' is written { name = \"…\", values = { … } }");
        return;
    }
    fields_read(&b->context, place, "a series", value->as.list, specs, 2, &fields, true);
    out->name = fields.name;
    if (!fields.values)
        return;
    size_t count;
    out->values = take_numbers(b, place, fields.values, "'values'", &count);
    if (out->values && count != labels)
        fields_wrong(&b->context, place, RULE_RULES, NULL, "series '%s' has %zu value%s for %zu label%s",
                     out->name, count, count == 1 ? "" : "s", labels, labels == 1 ? "" : "s");
}

static void take_chart(builder *b, source_place place, const exhibit_fields *fields, const source_list *body,
                       rp_chart *out)
{
    out->bars = fields->chart == 1;
    if (fields->x)
        out->labels = take_cells(b, place, fields->x, "'x'", &out->label_count);
    for (size_t i = 0; i < body->field_count; i++) {
        out->has_target = out->has_target || str_is(body->fields[i].name, "target");
        out->has_baseline = out->has_baseline || str_is(body->fields[i].name, "baseline");
    }
    out->target = fields->target;
    out->baseline = fields->baseline;
    if (fields->series && fields->series->kind == SOURCE_LIST && fields->series->as.list->item_count) {
        const source_list *list = fields->series->as.list;
        fields_whole(&b->context, place, list);
        rp_series *series = arena_allocate(b->context.memory, list->item_count * sizeof *series);
        for (size_t i = 0; i < list->item_count; i++)
            take_one_series(b, place, &list->items[i], out->label_count, &series[i]);
        out->series = series;
        out->series_count = list->item_count;
    } else if (fields->series) {
        fields_wrong(&b->context, place, RULE_WRONG_TYPE, NULL,
                     "'series' is a list: { { name = \"…\", values = { … } } }");
    }
    if (!fields->n)
        return;
    source_value one = *fields->n;
    source_list single = { .place = place, .items = &one, .item_count = 1 };
    source_value list = { .kind = SOURCE_LIST, .as.list = &single };
    bool is_one = one.kind == SOURCE_INTEGER || one.kind == SOURCE_NUMBER;
    out->n = take_numbers(b, place, is_one ? &list : fields->n, "'n'", &out->n_count);
    if (out->n && !is_one && out->n_count != out->label_count)
        fields_wrong(&b->context, place, RULE_RULES, NULL,
                     "'n' is one number or one for each of the %zu labels, not %zu", out->label_count,
                     out->n_count);
}

/* A PNG inside the scenario's own folder. */
static void check_file(builder *b, source_place place, const char *file)
{
    size_t length = file ? strlen(file) : 0;
    if (!file)
        return;
    bool inside =
        *file != '/' && !strstr(file, "..") && !strchr(file, '\\') && !strchr(file, ':') && length <= 200;
    if (!inside || length < 5 || strcmp(file + length - 4, ".png") != 0)
        fields_wrong(&b->context, place, RULE_UNKNOWN_VALUE, NULL,
                     "'file' must be a .png inside the scenario's folder, not '%s'", file);
}

static int kind_of(const source_list *body)
{
    for (size_t i = 0; i < body->field_count; i++) {
        if (!str_is(body->fields[i].name, "kind") || body->fields[i].value.kind != SOURCE_TEXT)
            continue;
        for (int j = 0; kind_names[j]; j++)
            if (str_is(kind_names[j], body->fields[i].value.as.text.bytes))
                return j;
    }
    return -1;
}

void build_exhibit(builder *b, const source_form *form, rp_exhibit *out)
{
    const source_list *body = fields_body(form);
    exhibit_fields fields = { .exhibit = *out };
    int kind = kind_of(body);
    if (kind < 0) { /* says what is wrong with 'kind' itself; the rest cannot be judged */
        source_list trimmed = { .place = form->place };
        for (size_t i = 0; i < body->field_count; i++)
            if (str_is(body->fields[i].name, "kind")) {
                trimmed.fields = &body->fields[i];
                trimmed.field_count = 1;
            }
        fields_read(&b->context, form->place, "an exhibit", &trimmed, plain_specs, 1, &fields, true);
        out->title = "";
        return;
    }
    item_rule items = kinds[kind].items;
    fields_read(&b->context, form->place, kinds[kind].what, body, kinds[kind].specs, kinds[kind].count,
                &fields, items == ITEMS_NONE);
    *out = fields.exhibit;
    out->kind = (rp_exhibit_kind)kind;
    if (!out->title)
        out->title = "";
    if (kind == RP_EXHIBIT_IMAGE && !fields_has(body, "alt"))
        fields_flaw(&b->context, form->place, RULE_MISSING,
                    "what can be seen in it, for those who cannot see it", "an image needs 'alt'");
    if (kind == RP_EXHIBIT_IMAGE && !out->alt)
        out->alt = out->title;
    if (items == ITEMS_PARAGRAPHS)
        take_paragraphs(b, form->place, body, out);
    if (items == ITEMS_PAIRS) {
        out->column_count = 2;
        fields_whole(&b->context, form->place, body);
        take_rows(b, form->place, body->items, body->item_count, kind == RP_EXHIBIT_CHAT ? "line" : "row",
                  out);
    }
    if (kind == RP_EXHIBIT_TABLE && fields.columns && fields.rows) {
        out->columns = take_cells(b, form->place, fields.columns, "'columns'", &out->column_count);
        if (fields.rows->kind != SOURCE_LIST)
            fields_wrong(&b->context, form->place, RULE_WRONG_TYPE, NULL,
                         "'rows' must be a list of rows, each { … }");
        else if (fields_whole(&b->context, form->place, fields.rows->as.list) && out->columns)
            take_rows(b, form->place, fields.rows->as.list->items, fields.rows->as.list->item_count, "row",
                      out);
    }
    if (kind == RP_EXHIBIT_CHART)
        take_chart(b, form->place, &fields, body, &out->chart);
    check_file(b, form->place, out->file);
}
