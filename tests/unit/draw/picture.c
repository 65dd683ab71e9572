/* Pictures of whole stories: the drawing commands of one as a golden, and of several that no words lie upon others or
 * leave their card. Joined by the code that the program joins them with. */
#include "cli/graph_picture.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/loaded.h"
#include "core/play.h"
#include "draw/fixed.h"
#include "draw/watched.h"
#include "unit.h"

typedef struct story {
    loaded one;
    graph *of;
    graph_caption caption;
} story;

static void begin(story *s, const char *library, const char *id)
{
    loaded_init(&s->one, library, id);
    s->of = graph_create(s->one.scenario);
    const rp_about *about = rp_scenario_about(s->one.scenario);
    s->caption = (graph_caption){ about->id, about->title, about->version, "0123456789abcdef", NULL };
}

static void draw(story *s, bool (*take)(const draw_picture *, void *, rp_error *), void *data)
{
    rp_error error = { 0 };
    cli_picture *picture = cli_picture_create(s->of, &s->caption, "en-GB", &fixed_text);
    assert_true(take(cli_picture_of(picture), data, &error));
    cli_picture_destroy(picture);
}

static void finish(story *s)
{
    graph_destroy(s->of);
    loaded_finish(&s->one);
}

static char *test_library(void)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/scenarios", unit_files());
    return str_take(&path);
}

/* --- the golden --- */

static bool write_svg(const draw_picture *picture, void *out, rp_error *error)
{
    (void)error;
    draw_svg(picture, out);
    return true;
}

/* With what exploring could say: chances, an option and an ending that nobody comes to, a note. */
static void wet_parcel(void **state)
{
    (void)state;
    story s;
    str out = STR_EMPTY;
    char *library = test_library();
    begin(&s, library, "wet-parcel");
    s.caption.note = "A note on the chances.";
    s.of->nodes[2].chance = "36.5 %";
    s.of->nodes[3].unreachable = true;
    s.of->nodes[1].questions[0].rows[2].unreachable = true;
    draw(&s, write_svg, &out);
    unit_golden("graph-wet-parcel.svg", out.bytes);
    str_clear(&out);
    graph_dot(s.of, &s.caption, &out);
    unit_golden("graph-wet-parcel.dot", out.bytes);
    str_finish(&out);
    free(library);
    finish(&s);
}

/* --- what holds of every picture --- */

typedef struct area {
    double left, top, right, bottom;
    const char *what;
    size_t group;
} area;

/* A canvas that notes where things are. In a group, the first box is the ground on which the rest stands. */
typedef struct notes {
    const draw_picture *picture;
    area *words, *grounds, *lines;
    size_t word_count, word_capacity, ground_count, ground_capacity, line_count, line_capacity;
    size_t group, last_group;
} notes;

static void note_box(void *data, double x, double y, double width, double height, double radius,
                     const draw_paint *paint)
{
    notes *n = data;
    (void)radius, (void)paint;
    if (!n->group || (n->ground_count && n->grounds[n->ground_count - 1].group == n->group))
        return;
    n->grounds = memory_grow(n->grounds, n->ground_count, &n->ground_capacity, sizeof *n->grounds);
    n->grounds[n->ground_count++] = (area){ x, y, x + width, y + height, NULL, n->group };
}

static void note_path(void *data, const draw_point *points, size_t count, bool closed, double radius,
                      const draw_paint *paint)
{
    notes *n = data;
    (void)radius, (void)paint;
    for (size_t i = 1; i < count && !closed; i++) {
        n->lines = memory_grow(n->lines, n->line_count, &n->line_capacity, sizeof *n->lines);
        n->lines[n->line_count++] = (area){ fmin(points[i - 1].x, points[i].x),
                                            fmin(points[i - 1].y, points[i].y),
                                            fmax(points[i - 1].x, points[i].x),
                                            fmax(points[i - 1].y, points[i].y),
                                            "a line",
                                            0 };
    }
}

static void note_words(void *data, draw_font font, theme_ink ink, double x, double y, const char *text)
{
    notes *n = data;
    (void)ink;
    double width = fixed_text.measure(NULL, font, text, strlen(text));
    n->words = memory_grow(n->words, n->word_count, &n->word_capacity, sizeof *n->words);
    n->words[n->word_count++] =
        (area){ x, y - 0.75 * font.size, x + width, y + 0.2 * font.size, memory_copy_text(text), n->group };
}

static void note_begin(void *data, const char *name)
{
    notes *n = data;
    assert_true(*name);
    n->group = ++n->last_group;
}

static void note_end(void *data)
{
    ((notes *)data)->group = 0;
}

static bool meet(const area *a, const area *b)
{
    return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

static bool within(const area *inner, const area *outer)
{
    return inner->left >= outer->left && inner->right <= outer->right && inner->top >= outer->top &&
           inner->bottom <= outer->bottom;
}

static bool take_notes(const draw_picture *picture, void *data, rp_error *error)
{
    notes *n = data;
    draw_canvas canvas = { n, note_box, note_path, note_words, note_begin, note_end };
    area page = { 0, 0, picture->width, picture->height, NULL, 0 };
    (void)error;
    picture->paint(&canvas, picture->data);
    for (size_t i = 0; i < n->word_count; i++) {
        const area *one = &n->words[i];
        if (!within(one, one->group ? &n->grounds[one->group - 1] : &page))
            fail_msg("'%s' leaves its ground", one->what);
        for (size_t j = 0; j < i; j++)
            if (meet(one, &n->words[j]))
                fail_msg("'%s' lies upon '%s'", one->what, n->words[j].what);
        for (size_t j = 0; j < n->line_count; j++)
            if (meet(one, &n->lines[j]))
                fail_msg("a line goes through '%s'", one->what);
    }
    for (size_t i = 0; i < n->ground_count; i++)
        assert_true(within(&n->grounds[i], &page));
    assert_true(n->word_count > 20 && n->line_count > 2 && n->ground_count > 2);
    return true;
}

/* What stands on what is told apart in every theme: all pairs of colours are in the theme's table. */
static bool take_watched(const draw_picture *picture, void *data, rp_error *error)
{
    watched w = { .what = "a graph", .width = picture->width, .height = picture->height, .ground = INK_PAPER };
    (void)data, (void)error;
    watched_paint(&w, picture->paint, picture->data);
    watched_finish(&w);
    return true;
}

static void check(story *s)
{
    notes n = { .group = 0 };
    for (size_t i = s->of->scene_count; i < s->of->node_count; i++)
        s->of->nodes[i].chance = "12.0-99.9 %";
    draw(s, take_notes, &n);
    draw(s, take_watched, NULL);
    for (size_t i = 0; i < n.word_count; i++)
        free((void *)(uintptr_t)n.words[i].what);
    free(n.words);
    free(n.grounds);
    free(n.lines);
}

static void words_keep_apart(void **state)
{
    (void)state;
    char *library = test_library();
    const char *const ids[] = { "wet-parcel", "all-kinds", "sr-day26" };
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        story s;
        begin(&s, i < 2 ? library : RAPPORT_SCENARIOS_DIR, ids[i]);
        check(&s);
        finish(&s);
    }
    free(library);
}

/* Ids, conditions and words that are longer than any card, marks by the dozen, all outcomes, and nothing to say. */
static void whatever_is_said(void **state)
{
    (void)state;
    play p = play_story(
        "state { an_uncommonly_long_name_of_a_level = level {}, f = flag }\n"
        "scene 'an-uncommonly-long-name-of-a-scene-that-no-card-holds-in-a-line' {\n"
        "  choose 'Unsplittablewordsthatgoonandonandonandonwithoutanyblankbetweenthematallforlines' {\n"
        "    id = 'an-uncommonly-long-name-of-a-question-that-no-card-holds',\n"
        "    say "
        "'二つのやかんが漏れています。傘立ての横に置いてあるやかんを見てください、水が漏れています。もう一度"
        "。' {\n"
        "      when = 'an_uncommonly_long_name_of_a_level > 3 and not f or "
        "an_uncommonly_long_name_of_a_level < 9',\n"
        "      once = true, strong = { 'u.m1', 'u.m2', 'u.m3' }, part = { 'k.a', 'k.b' }, trap = 'u.x1',\n"
        "      critical = 'harm', because = 'b', go "
        "'an-uncommonly-long-name-of-an-ending-that-no-card-holds' },\n"
        "    act 'x' { when 'f' { go 'b', otherwise = { go 'done' } } }, read 'd', wait },\n"
        "  build { pick = 2, strong = { 'k.a', 'k.b', 'u.m1', 'u.m2' }, card 'x' { right = true }, card 'y' "
        "{ right = "
        "true }, card 'z' { trap = 'u.x1' }, card 'w' {}, card 'v' {},\n"
        "    on = { strong = { go 'b' }, against = { critical = 'why', because = 'b', go 'done' } } },\n"
        "  choose { say 'x' { when = function(s) return s.f end, go 'b' }, say 'y' { once = true, go 'b' } "
        "},\n"
        "  go 'an-uncommonly-long-name-of-a-scene-that-no-card-holds-in-a-line' }\n"
        "scene 'b' { go 'done' } scene 'orphan' { write {}, go 'b' }\n"
        "exhibit 'd' { title = 'T', kind = 'card', 'Text.' }\n"
        "ending 'an-uncommonly-long-name-of-an-ending-that-no-card-holds' { title = 'A title that goes on "
        "for longer "
        "than three lines of a card of an ending can hold, whatever anybody does about it', outcome = "
        "'mixed' }");
    story s = { .of = graph_create(p.scenario),
                .caption = {
                    "i",
                    "A title that goes on and on for longer than two lines of the head of the picture "
                    "can hold, and then for another two, since nobody told its author when to stop and "
                    "think, so that it went on and on for longer than two lines of the head can hold",
                    99, "0123456789abcdef",
                    "A note that is longer than a line, as notes are that say what is not known and why it "
                    "is not known, what would have to be done to know it, and that nobody is to blame." } };
    check(&s);
    for (size_t i = 0; i < s.of->node_count; i++)
        s.of->nodes[i].unreachable = true;
    check(&s);
    graph_destroy(s.of);
    play_finish(&p);
}

UNIT_SUITE(draw_picture, "draw.picture", UNIT_CASE(wet_parcel), UNIT_CASE(words_keep_apart),
           UNIT_CASE(whatever_is_said));
