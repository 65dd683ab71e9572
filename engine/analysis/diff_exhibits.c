/* Documents: all that is in them is read, so all of it is text; whether there is one at all is flow. */
#include "analysis/differ.h"
#include "base/str.h"

static const char *at(const char *const *list, size_t count, size_t index)
{
    return index < count ? list[index] : NULL;
}

static void compare_lists(diff *all, const diff_thing *thing, const char *name, const char *const *old,
                          size_t old_count, const char *const *new, size_t new_count)
{
    for (size_t i = 0; i < old_count || i < new_count; i++)
        diff_note(all, DIFF_TEXT, thing, arena_print(&all->memory, "%s %zu", name, i + 1),
                  at(old, old_count, i), at(new, new_count, i));
}

static const char *cell(const rp_exhibit *exhibit, size_t row, size_t column)
{
    bool there = row < exhibit->row_count && column < exhibit->column_count;
    return there ? exhibit->cells[row * exhibit->column_count + column] : NULL;
}

static void compare_cells(diff *all, const diff_thing *thing, const rp_exhibit *old, const rp_exhibit *new)
{
    for (size_t row = 0; row < old->row_count || row < new->row_count; row++)
        for (size_t column = 0; column < old->column_count || column < new->column_count; column++)
            diff_note(all, DIFF_TEXT, thing,
                      arena_print(&all->memory, "row %zu, column %zu", row + 1, column + 1),
                      cell(old, row, column), cell(new, row, column));
}

static const char *numbers_of(diff *all, const double *numbers, size_t count)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < count; i++)
        str_print(&out, "%s%.15g", i ? ", " : "", numbers[i]);
    const char *kept = out.length ? arena_text(&all->memory, out.bytes) : NULL;
    str_finish(&out);
    return kept;
}

static const char *series_of(diff *all, const rp_chart *chart, size_t index)
{
    if (index >= chart->series_count)
        return NULL;
    const char *values = numbers_of(all, chart->series[index].values, chart->label_count);
    return arena_print(&all->memory, "%s: %s", chart->series[index].name, values ? values : "");
}

static void compare_charts(diff *all, const diff_thing *thing, const rp_chart *old, const rp_chart *new)
{
    diff_note(all, DIFF_TEXT, thing, "chart", old->bars ? "bar" : "line", new->bars ? "bar" : "line");
    compare_lists(all, thing, "label", old->labels, old->label_count, new->labels, new->label_count);
    for (size_t i = 0; i < old->series_count || i < new->series_count; i++)
        diff_note(all, DIFF_TEXT, thing, "series", series_of(all, old, i), series_of(all, new, i));
    diff_note(all, DIFF_TEXT, thing, "unit", old->unit, new->unit);
    diff_note(all, DIFF_TEXT, thing, "target", numbers_of(all, &old->target, old->has_target),
              numbers_of(all, &new->target, new->has_target));
    diff_note(all, DIFF_TEXT, thing, "baseline", numbers_of(all, &old->baseline, old->has_baseline),
              numbers_of(all, &new->baseline, new->has_baseline));
    diff_note(all, DIFF_TEXT, thing, "n", numbers_of(all, old->n, old->n_count),
              numbers_of(all, new->n, new->n_count));
}

static void compare(diff *all, const rp_exhibit *old, const rp_exhibit *new, source_place place)
{
    diff_thing thing = { "document", new->id, place };
    const struct {
        const char *name, *old, *new;
    } parts[] = { { "title", old->title, new->title },
                  { "from", old->from, new->from },
                  { "to", old->to, new->to },
                  { "date", old->date, new->date },
                  { "subject", old->subject, new->subject },
                  { "source", old->source, new->source },
                  { "dated", old->dated, new->dated },
                  { "note", old->note, new->note },
                  { "alt", old->alt, new->alt },
                  { "file", old->file, new->file } };
    diff_note(all, DIFF_FLOW, &thing, "id", old->id, new->id);
    diff_note(all, DIFF_TEXT, &thing, "kind", rp_exhibit_kind_name(old->kind),
              rp_exhibit_kind_name(new->kind));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        diff_note(all, DIFF_TEXT, &thing, parts[i].name, parts[i].old, parts[i].new);
    compare_lists(all, &thing, "paragraph", old->paragraphs, old->paragraph_count, new->paragraphs,
                  new->paragraph_count);
    compare_lists(all, &thing, "column", old->columns, old->columns ? old->column_count : 0, new->columns,
                  new->columns ? new->column_count : 0);
    compare_cells(all, &thing, old, new);
    compare_charts(all, &thing, &old->chart, &new->chart);
}

void diff_exhibits(diff *all)
{
    for (size_t i = 0; i < all->new->exhibit_count; i++) {
        const rp_exhibit *new = &all->new->exhibits[i];
        size_t from = all->exhibits.to_old[i];
        diff_thing thing = { "document", new->id, all->new->exhibit_places[i] };
        if (from == MATCH_NONE)
            diff_note_presence(all, DIFF_FLOW, &thing, NULL, new->title);
        else
            compare(all, &all->old->exhibits[from], new, thing.place);
    }
    for (size_t i = 0; i < all->old->exhibit_count; i++) {
        diff_thing thing = { "document", all->old->exhibits[i].id, all->old->exhibit_places[i] };
        if (all->exhibits.to_new[i] == MATCH_NONE)
            diff_note_presence(all, DIFF_FLOW, &thing, all->old->exhibits[i].title, NULL);
    }
}
