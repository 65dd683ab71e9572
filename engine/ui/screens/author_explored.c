/* What exploring found, in the figures of the terminal; every path can be played. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "rapport/marking.h"
#include "ui/screens/author.h"
#include "ui/widget.h"

/* --- paths that can be played --- */

typedef enum path_of { PATH_ENDING, PATH_CLAIM, PATH_ALWAYS, PATH_FAULT } path_of;

enum { PATHS_EACH = 1 << 20 };

static const rp_path *find_path(const rp_explored *of, size_t number)
{
    size_t at = number % PATHS_EACH;
    switch ((path_of)(number / PATHS_EACH)) {
    case PATH_ENDING: return at < of->ending_count ? &of->endings[at].shortest : NULL;
    case PATH_CLAIM: return at < of->claim_count ? &of->claims[at].starving : NULL;
    case PATH_ALWAYS: return at < of->always_count ? &of->always[at].path : NULL;
    case PATH_FAULT: return at < of->fault_count ? &of->faults[at].path : NULL;
    }
    return NULL;
}

static void on_play(ui_app *app, void *state, const ui_node *node)
{
    const rp_exploration *found = app->out.workshop->explored(app->out.workshop->data);
    const rp_path *path = found ? find_path(found->explored, node->index) : NULL;
    if (path)
        author_play_path(app, state, *path);
}

/* `what` is what the path comes to, for whoever hears the button alone. */
static void play_button(ui_frame *frame, path_of kind, size_t at, const char *what)
{
    ui_node *button = ui_button_icon(frame, ui_print(frame, "path.%d.%zu", (int)kind, at + 1), ICON_PLAY,
                                     "Play to here", on_play);
    button->name = ui_print(frame, "Play to here: %s", what);
    button->index = (size_t)kind * PATHS_EACH + at;
}

/* --- figures --- */

static const char *chance(ui_frame *frame, rp_bounds of)
{
    char words[32];
    rp_chance_words(of, words);
    return ui_print(frame, "%s", words);
}

static const char *expected(ui_frame *frame, rp_bounds of)
{
    char words[32];
    rp_expected_words(of, words);
    return ui_print(frame, "%s", words);
}

static const char *level(ui_frame *frame, const rp_explored_claim *claim, rp_level of)
{
    char *words = arena_text(&frame->memory, rp_level_name(of));
    for (char *at = words; *at; at++)
        *at = (char)(*at == '_' ? ' ' : *at);
    return claim->has_levels ? words : "";
}

static const char *names(ui_frame *frame, rp_names of)
{
    str words = STR_EMPTY;
    for (size_t i = 0; i < of.count; i++)
        str_print(&words, "%s%s", i ? ", " : "", of.items[i]);
    return ui_take(frame, str_take(&words));
}

/* --- endings, points, criteria, players --- */

static void view_endings(ui_frame *frame, const rp_explored *of)
{
    static const ui_column columns[] = { { "Ending", 110, 2, false },
                                         { "By chance", 90, 1, true },
                                         { "Answers", 80, 0.5f, true },
                                         { "Shortest path", 160, 3, false },
                                         { "", 160, 0, false } };
    ui_write(frame, UI_STYLE_HEADING, "Endings");
    if (!of->ending_count) {
        ui_write(frame, UI_STYLE_BODY, "No path leads to an ending.");
        return;
    }
    ui_table table = ui_table_begin(frame, "Endings", columns, 5);
    for (size_t i = 0; i < of->ending_count; i++) {
        const rp_explored_ending *one = &of->endings[i];
        ui_row_begin(&table);
        ui_cell(&table, one->id);
        ui_cell(&table, chance(frame, one->probability));
        ui_cell(&table, ui_print(frame, "%zu", one->shortest.count));
        ui_cell(&table, ui_take(frame, rp_path_words(one->shortest)));
        ui_cell_begin(&table);
        play_button(frame, PATH_ENDING, i, one->id);
        ui_cell_end(&table);
        ui_row_end(&table);
    }
    ui_table_end(&table);
}

static void view_point(ui_frame *frame, ui_table *table, const rp_explored_claim *claim)
{
    static const rp_level levels[] = { RP_LEVEL_SHOWN, RP_LEVEL_PARTLY, RP_LEVEL_NOT_SHOWN, RP_LEVEL_TOO_FEW,
                                       RP_LEVEL_NO_OPPORTUNITY };
    ui_row_begin(table);
    ui_cell(table, claim->id);
    ui_cell(table, level(frame, claim, claim->best));
    ui_cell(table, level(frame, claim, claim->worst));
    ui_cell(table, claim->least == claim->most ? ui_print(frame, "%d", claim->least)
                                               : ui_print(frame, "%d to %d", claim->least, claim->most));
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        ui_cell(table, chance(frame, claim->random[levels[i]]));
    ui_row_end(table);
}

static void view_starving(ui_frame *frame, const rp_explored_claim *claim, size_t index)
{
    if (!claim->starved)
        return;
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_node *words = ui_writef(frame, UI_STYLE_BODY, "%s: a complete path has fewer than %d chances: %s",
                               claim->id, RP_CHANCES_LEAST, ui_take(frame, rp_path_words(claim->starving)));
    words->padding = (ui_edges){ 0, 10, 0, 10 };
    play_button(frame, PATH_CLAIM, index, ui_print(frame, "too few chances for %s", claim->id));
    ui_end(frame);
}

static void view_points(ui_frame *frame, const rp_explored *of)
{
    static const ui_column columns[] = { { "Point", 120, 2, false },         { "Best", 76, 1, false },
                                         { "Worst", 76, 1, false },          { "Chances", 72, 1, true },
                                         { "Shown by chance", 80, 1, true }, { "Partly", 72, 1, true },
                                         { "Not shown yet", 76, 1, true },   { "Too few", 76, 1, true },
                                         { "No chance", 76, 1, true } };
    if (!of->claim_count || !of->claims[0].is_point) /* points come first */
        return;
    ui_write(frame, UI_STYLE_HEADING, "Marking points");
    ui_table table = ui_table_begin(frame, "Marking points", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < of->claim_count; i++)
        if (of->claims[i].is_point)
            view_point(frame, &table, &of->claims[i]);
    ui_table_end(&table);
    for (size_t i = 0; i < of->claim_count; i++)
        view_starving(frame, &of->claims[i], i);
}

static void view_criteria(ui_frame *frame, const rp_explored *of)
{
    static const ui_column columns[] = { { "Criterion", 130, 2, false }, { "Can be taken", 110, 1, false },
                                         { "Strong", 80, 1, true },      { "Part", 80, 1, true },
                                         { "Against", 80, 1, true },     { "Chances", 80, 1, true } };
    if (!of->claim_count || of->claims[of->claim_count - 1].is_point)
        return;
    ui_write(frame, UI_STYLE_HEADING, "What chance alone takes, on average");
    ui_table table = ui_table_begin(frame, "Criteria", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < of->claim_count; i++) {
        const rp_explored_claim *claim = &of->claims[i];
        if (claim->is_point)
            continue;
        ui_row_begin(&table);
        ui_cell(&table, claim->id);
        ui_cell(&table, claim->reachable ? "yes" : of->all_met ? "no" : "not known");
        ui_cell(&table, expected(frame, claim->strong));
        ui_cell(&table, expected(frame, claim->part));
        ui_cell(&table, expected(frame, claim->against));
        ui_cell(&table, expected(frame, claim->opportunities));
        ui_row_end(&table);
    }
    ui_table_end(&table);
}

static void view_players(ui_frame *frame, const rp_explored *of)
{
    static const ui_column columns[] = { { "Player", 150, 1, false },
                                         { "Ending", 150, 1, false },
                                         { "Shows", 150, 2, false },
                                         { "Stop and talk", 110, 0, false } };
    if (!of->player_count)
        return;
    ui_write(frame, UI_STYLE_HEADING, "Players");
    ui_table table = ui_table_begin(frame, "Players", columns, 4);
    for (size_t i = 0; i < of->player_count; i++) {
        const rp_explored_player *player = &of->players[i];
        ui_row_begin(&table);
        ui_cell(&table, player->name);
        ui_cell(&table, player->ending ? player->ending : "(goes round, or a fault)");
        ui_cell(&table, names(frame, player->shown));
        ui_cell(&table, player->critical ? "yes" : "no");
        ui_row_end(&table);
    }
    ui_table_end(&table);
}

/* --- what must hold, and what is wrong --- */

static void sign(ui_frame *frame, bool good, const char *words)
{
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = UI_GAP_SMALL;
    ui_icon(frame, good ? ICON_CHECK : ICON_WARNING, good ? INK_GOOD : INK_WARN, 20)->across = UI_START;
    ui_node *text = ui_write(frame, UI_STYLE_BODY, words);
    text->share = 1;
    text->across = UI_CENTRE;
    ui_end(frame);
}

static void view_always(ui_frame *frame, const rp_explored *of)
{
    if (!of->always_count)
        return;
    ui_write(frame, UI_STYLE_HEADING, "What must always hold");
    for (size_t i = 0; i < of->always_count; i++) {
        const rp_explored_always *one = &of->always[i];
        if (one->holds) {
            sign(frame, true,
                 ui_print(frame, "%s: holds%s", one->name,
                          of->all_met ? " on every path" : " as far as was looked"));
            continue;
        }
        sign(frame, false,
             ui_print(frame, "%s: broken by %s", one->name, ui_take(frame, rp_path_words(one->path))));
        play_button(frame, PATH_ALWAYS, i, one->name);
    }
}

static void on_fault(ui_app *app, void *state, const ui_node *node)
{
    const rp_exploration *found = app->out.workshop->explored(app->out.workshop->data);
    (void)state;
    if (found && node->index < found->explored->fault_count)
        author_edit(app, found->explored->faults[node->index].file,
                    found->explored->faults[node->index].line);
}

static void view_faults(ui_frame *frame, const rp_explored *of)
{
    for (size_t i = 0; i < of->fault_count; i++) {
        const rp_explored_fault *one = &of->faults[i];
        sign(frame, false,
             ui_print(frame, "Fault: %s, after %s", one->message, ui_take(frame, rp_path_words(one->path))));
        ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
        ui_node *place = ui_button_icon(frame, ui_print(frame, "fault.%zu", i + 1), ICON_OPEN,
                                        ui_print(frame, "%s, line %d", one->file, one->line), on_fault);
        place->index = i;
        play_button(frame, PATH_FAULT, i, one->message);
        ui_end(frame);
    }
}

static void view_rest(ui_frame *frame, const rp_explored *of)
{
    ui_write(frame, UI_STYLE_HEADING, "Reach");
    if (!of->all_met)
        sign(frame, false, "What nobody can reach is not known, since not all was looked at.");
    else if (!of->unreachable.count)
        sign(frame, true, "Every scene, question, option and ending can be reached.");
    else
        sign(frame, false, ui_print(frame, "Nobody can reach: %s", names(frame, of->unreachable)));
    if (of->stuck.upper > 0 || of->stuck_at.count)
        sign(frame, false,
             ui_print(frame, "Gets stuck or is stopped by chance: %s", chance(frame, of->stuck)));
    if (of->stuck_at.count)
        sign(frame, false, ui_print(frame, "Goes round for ever at: %s", names(frame, of->stuck_at)));
    view_faults(frame, of);
}

/* --- all of it --- */

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

static void view_head(ui_frame *frame, const rp_explored *of)
{
    ui_node *head =
        ui_writef(frame, UI_STYLE_STRONG, "%llu state%s, %llu answer%s, %zu pass%s",
                  (unsigned long long)of->states, plural(of->states), (unsigned long long)of->transitions,
                  plural(of->transitions), of->passes, of->passes == 1 ? "" : "es");
    head->states |= UI_LIVE;
    if (of->complete)
        return;
    ui_note(frame, ICON_WARNING, INK_FAIR, INK_FAIR_GROUND);
    ui_writef(frame, UI_STYLE_BODY, "%s, so figures are bounds: the truth lies between the two.",
              of->stopped ? "Exploring was stopped" : "The limit was reached")
        ->ink = INK_FAIR;
    ui_note_end(frame);
}

void author_view_explored(ui_frame *frame, const rp_exploration *found)
{
    const rp_explored *of = found->explored;
    view_head(frame, of);
    view_endings(frame, of);
    view_points(frame, of);
    view_criteria(frame, of);
    ui_begin(frame, UI_COLUMN)->gap = 4;
    if (of->has_all_shown)
        ui_writef(frame, UI_STYLE_BODY, "All claimed points shown by chance: %s",
                  chance(frame, of->all_shown));
    ui_writef(frame, UI_STYLE_BODY, "Stop and talk by chance: %s", chance(frame, of->critical));
    ui_end(frame);
    view_always(frame, of);
    view_rest(frame, of);
    view_players(frame, of);
}
