/* Paragraphs with the fonts of this machine: what holds of every text, in every script. */
#include "sdl/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "sdl/paragraph.h"
#include "sdl/samples.h"
#include "unit.h"

typedef struct setting {
    sdl_text *text;
    ui_text ui;
} setting;

static const ui_type plain = { .family = UI_FAMILY_INTER, .scale = 1, .language = "en-GB" };
static const ui_font font16 = { 16, false, false };

static setting begin(const ui_type *type)
{
    rp_error error = { 0 };
    setting s = { .text = sdl_text_create(&error) };
    assert_non_null(s.text);
    s.ui = sdl_text_ui(s.text);
    s.ui.configure(s.ui.data, type);
    return s;
}

static void finish(setting *s)
{
    sdl_text_destroy(s->text);
}

static const ui_paragraph *lay(const setting *s, const char *text, float width)
{
    return s->ui.lay(s->ui.data, font16, text, strlen(text), width);
}

static bool near(float a, float b, float by)
{
    return fabsf(a - b) <= by;
}

/* --- lines --- */

static void assert_lines(const setting *s, const char *text, const ui_paragraph *paragraph, float width)
{
    const sdl_paragraph *inner = sdl_paragraph_of(paragraph);
    size_t at = 0, length = strlen(text);
    float widest = 0;
    (void)s;
    assert_true(paragraph->line_count >= 1);
    for (size_t i = 0; i < paragraph->line_count; i++) {
        const ui_line *line = &paragraph->lines[i];
        int sum = 0, hang = 0;
        assert_int_equal(line->start, at);
        assert_true(line->end > line->start || length == 0);
        at = line->end;
        if (width > 0) {
            size_t first = utf8_grapheme(text + line->start, line->end - line->start);
            bool one_letter = line->start + first + strspn(text + line->start + first, " ") >= line->end;
            assert_true(line->width <= width + 0.01f || one_letter);
            assert_true(line->x >= -0.01f || one_letter);
        }
        for (size_t k = inner->rows[i].first_run; k < inner->rows[i].end_run; k++) {
            const sdl_run *run = &inner->runs[k];
            bool behind = run->x >= (line->x + line->width) * inner->scale * SDL_FONT_FINE - 0.5f ||
                          run->x + run->width <= line->x * inner->scale * SDL_FONT_FINE + 0.5f;
            *(behind ? &hang : &sum) += run->width;
        }
        assert_true(near((float)sum, line->width * inner->scale * SDL_FONT_FINE, 0.5f));
        widest = fmaxf(widest, line->width);
    }
    assert_int_equal(at, length);
    assert_true(near(widest, paragraph->width, 0.001f));
}

static void lines_hold_the_whole_text(void **state)
{
    (void)state;
    setting s = begin(&plain);
    static const float widths[] = { 0, 1, 40, 97.5f, 160, 300, 5000 };
    for (size_t i = 0; i < SAMPLES; i++)
        for (size_t k = 0; k < sizeof widths / sizeof *widths; k++)
            assert_lines(&s, samples[i], lay(&s, samples[i], widths[k]), widths[k]);
    finish(&s);
}

/* Words of all samples in any order, between blanks, hyphens and nothing. */
static void random_text(unsigned *seed, str *out)
{
    static const char *const between[] = { " ", " ", " ", "", "-", ", " };
    str_clear(out);
    for (int i = 0; i < 12; i++) {
        *seed = *seed * 1664525u + 1013904223u;
        const char *from = samples[(*seed >> 16) % SAMPLES];
        size_t skip = utf8_cut(from, strlen(from), (*seed >> 8) % (strlen(from) + 1));
        size_t length = strcspn(from + skip, " ");
        str_add_n(out, from + skip, length);
        str_add(out, between[(*seed >> 24) % 6]);
    }
}

static void random_texts_fit_their_room(void **state)
{
    (void)state;
    setting s = begin(&(ui_type){ UI_FAMILY_INTER, 1.25f, 0, 0.04f, "en-GB" });
    str text = STR_EMPTY;
    unsigned seed = 7;
    for (int i = 0; i < 60; i++) {
        random_text(&seed, &text);
        float width = 20 + (float)(seed >> 20 & 511);
        assert_lines(&s, text.bytes, lay(&s, text.bytes, width), width);
        s.ui.turn(s.ui.data);
    }
    str_finish(&text);
    finish(&s);
}

/* What was measured is enough room. */
static void a_text_fits_its_own_width(void **state)
{
    (void)state;
    static const float scales[] = { 1, 1.1f, 1.25f, 1.5f, 2 };
    for (size_t k = 0; k < sizeof scales / sizeof *scales; k++) {
        setting s = begin(&(ui_type){ UI_FAMILY_INTER, scales[k], 0, 0, "en-GB" });
        for (size_t i = 0; i < SAMPLES; i++)
            assert_int_equal(lay(&s, samples[i], lay(&s, samples[i], 0)->width)->line_count, 1);
        finish(&s);
    }
}

static void lines_break_between_graphemes(void **state)
{
    (void)state;
    setting s = begin(&plain);
    for (size_t i = 0; i < SAMPLES; i++)
        for (float width = 1; width < 60; width += 9) {
            const ui_paragraph *paragraph = lay(&s, samples[i], width);
            size_t at = 0, line = 0, length = strlen(samples[i]);
            for (; at < length; at += utf8_grapheme(samples[i] + at, length - at))
                if (line < paragraph->line_count && paragraph->lines[line].start <= at) {
                    assert_int_equal(paragraph->lines[line].start, at);
                    line++;
                }
            assert_int_equal(line, paragraph->line_count);
        }
    finish(&s);
}

static void words_stay_whole_where_they_fit(void **state)
{
    (void)state;
    setting s = begin(&plain);
    const char *text = "one two three four five six seven eight nine ten";
    const ui_paragraph *paragraph = lay(&s, text, 60);
    assert_true(paragraph->line_count > 3);
    for (size_t i = 0; i + 1 < paragraph->line_count; i++)
        assert_int_equal(text[paragraph->lines[i].end - 1], ' ');
    finish(&s);
}

/* --- places --- */

static const ui_type settings[] = {
    { UI_FAMILY_INTER, 1, 0, 0, "en-GB" },
    { UI_FAMILY_ANDIKA, 1.5f, 0.3f, 0.05f, "en-GB" },
    { UI_FAMILY_DYSLEXIC, 2, 0, 0.12f, "en-GB" },
};

typedef void visit(const setting *s, const char *text, const ui_paragraph *paragraph);

static void visit_all(visit *see)
{
    static const float widths[] = { 0, 90, 320 };
    for (size_t t = 0; t < sizeof settings / sizeof *settings; t++) {
        setting s = begin(&settings[t]);
        for (size_t i = 0; i < SAMPLES; i++)
            for (size_t k = 0; k < sizeof widths / sizeof *widths; k++)
                see(&s, samples[i], lay(&s, samples[i], widths[k]));
        finish(&s);
    }
}

static void see_carets(const setting *s, const char *text, const ui_paragraph *paragraph)
{
    size_t length = strlen(text);
    for (size_t at = 0;; at += utf8_grapheme(text + at, length - at)) {
        ui_rect caret = s->ui.caret(s->ui.data, paragraph, at);
        assert_true(caret.height > 0 && near(caret.width, 0, 0));
        size_t hit = s->ui.hit(s->ui.data, paragraph, caret.x, caret.y + caret.height / 2);
        if (hit != at)
            print_error("byte %zu of %s\n", at, text);
        assert_int_equal(hit, at);
        if (at == length)
            break;
    }
}

static void a_caret_is_found_where_it_stands(void **state)
{
    (void)state;
    visit_all(see_carets);
}

/* What letters cover reaches from caret to caret, and together from end to end. */
static void see_cover(const setting *s, const char *text, const ui_paragraph *paragraph)
{
    enum { MOST = 64 };
    ui_rect rects[MOST];
    size_t length = strlen(text);
    for (size_t line = 0; line < paragraph->line_count; line++) {
        const ui_line *shown = &paragraph->lines[line];
        double sum = 0;
        for (size_t at = shown->start, step; at < shown->end; at += step) {
            step = utf8_grapheme(text + at, length - at);
            assert_int_equal(s->ui.cover(s->ui.data, paragraph, at, at + step, rects, MOST), 1);
            ui_rect caret = s->ui.caret(s->ui.data, paragraph, at);
            assert_true(near(rects[0].y, shown->y, 0.001f));
            assert_true(caret.x >= rects[0].x - 0.01f && caret.x <= rects[0].x + rects[0].width + 0.01f);
            sum += (double)rects[0].width;
        }
        size_t count = s->ui.cover(s->ui.data, paragraph, shown->start, shown->end, rects, MOST);
        assert_int_equal(count, 1); /* a whole line is in one piece */
        assert_true(near((float)sum, rects[0].width, 0.01f));
        assert_true(rects[0].width >= shown->width - 0.01f);
    }
    assert_int_equal(s->ui.cover(s->ui.data, paragraph, 0, 0, rects, MOST), 0);
    assert_int_equal(s->ui.cover(s->ui.data, paragraph, 0, length, NULL, 0), paragraph->line_count);
}

static void covered_is_what_stands_between_carets(void **state)
{
    (void)state;
    visit_all(see_cover);
}

static float caret_x(const setting *s, const ui_paragraph *paragraph, const char *text, const char *word)
{
    return s->ui.caret(s->ui.data, paragraph, (size_t)(strstr(text, word) - text)).x;
}

static void arabic_runs_to_the_left_and_its_figures_to_the_right(void **state)
{
    (void)state;
    setting s = begin(&plain);
    const char *text = samples[2];
    const ui_paragraph *paragraph = lay(&s, text, 0);
    assert_false(paragraph->rightward);
    assert_true(caret_x(&s, paragraph, text, "المبلغ") > caret_x(&s, paragraph, text, "المستحق"));
    assert_true(caret_x(&s, paragraph, text, "412") < caret_x(&s, paragraph, text, "12.50"));
    assert_true(caret_x(&s, paragraph, text, "12.50") < caret_x(&s, paragraph, text, ".50"));
    assert_true(caret_x(&s, paragraph, text, "50 ") > caret_x(&s, paragraph, text, "جنيه"));
    paragraph = lay(&s, text, 300);
    for (size_t i = 0; i < paragraph->line_count; i++) /* lines end at the left and begin at the right */
        assert_true(near(paragraph->lines[i].x + paragraph->lines[i].width, 300, 0.3f));
    assert_true(lay(&s, samples[5], 0)->rightward);
    assert_false(lay(&s, samples[6], 0)->rightward);
    finish(&s);
}

/* A selection that crosses directions is in several pieces. */
static void selections_split_where_directions_meet(void **state)
{
    (void)state;
    setting s = begin(&plain);
    ui_rect rects[8];
    const char *text = "abc שלום def";
    const ui_paragraph *paragraph = lay(&s, text, 0);
    assert_int_equal(s.ui.cover(s.ui.data, paragraph, 1, 6, rects, 8), 2);
    assert_true(rects[0].x + rects[0].width < rects[1].x);
    finish(&s);
}

static void nothing_has_a_line_and_a_caret(void **state)
{
    (void)state;
    setting s = begin(&plain);
    const ui_paragraph *paragraph = lay(&s, "", 100);
    assert_int_equal(paragraph->line_count, 1);
    assert_true(paragraph->height > 16);
    assert_true(s.ui.caret(s.ui.data, paragraph, 0).height > 16);
    assert_int_equal(s.ui.hit(s.ui.data, paragraph, 50, 5), 0);
    finish(&s);
}

/* --- widths --- */

static void widths_do_not_depend_on_what_was_kept(void **state)
{
    (void)state;
    setting kept = begin(&plain);
    for (size_t i = 0; i < SAMPLES; i++) {
        const ui_paragraph *first = lay(&kept, samples[i], 200);
        assert_ptr_equal(first, lay(&kept, samples[i], 200));
        setting fresh = begin(&plain);
        const ui_paragraph *again = lay(&fresh, samples[i], 200);
        assert_int_equal(first->line_count, again->line_count);
        for (size_t k = 0; k < first->line_count; k++)
            assert_memory_equal(&first->lines[k], &again->lines[k], sizeof(ui_line));
        finish(&fresh);
    }
    finish(&kept);
}

static float width_with(float spacing, const char *text)
{
    setting s = begin(&(ui_type){ UI_FAMILY_INTER, 1, 0, spacing, "en-GB" });
    float width = lay(&s, text, 0)->width;
    finish(&s);
    return width;
}

static void letters_are_set_apart_where_they_bear_it(void **state)
{
    (void)state;
    assert_true(near(width_with(0.1f, "letters") - width_with(0, "letters"), 7 * 1.6f, 1));
    assert_true(near(width_with(0.1f, "السلام"), width_with(0, "السلام"), 0.01f));
    assert_true(near(width_with(0.1f, "नमस्ते"), width_with(0, "नमस्ते"), 0.01f));
}

static void leading_follows_the_setting(void **state)
{
    (void)state;
    setting s = begin(&plain), wide = begin(&(ui_type){ UI_FAMILY_INTER, 1, 0.5f, 0, "en-GB" });
    assert_true(near(lay(&wide, "a", 0)->height - lay(&s, "a", 0)->height, 8, 1));
    finish(&s);
    finish(&wide);
}

/* --- memory --- */

static const ui_paragraph *lay_number(const setting *s, int number)
{
    str text = STR_EMPTY;
    str_print(&text, "Paragraph %d: %s", number, samples[number % SAMPLES]);
    const ui_paragraph *paragraph = lay(s, text.bytes, 400);
    str_finish(&text);
    return paragraph;
}

static void what_is_not_shown_is_forgotten(void **state)
{
    (void)state;
    enum { WIDTH = 420, HEIGHT = 200 };
    setting s = begin(&plain);
    sdl_pixels page = { memory_allocate(WIDTH * HEIGHT * sizeof(uint32_t)), WIDTH, HEIGHT, WIDTH };
    const ui_paragraph *first = lay_number(&s, 1000);
    for (int turn = 0; turn < 400; turn++) {
        sdl_text_paint(s.text, &page, lay_number(&s, turn), 0, 0, 0xffffff, sdl_pixels_area(&page));
        assert_true(sdl_text_memory(s.text) < 200000);
        assert_ptr_equal(first, lay_number(&s, 1000)); /* laid in each turn: stays */
        s.ui.turn(s.ui.data);
    }
    s.ui.turn(s.ui.data);
    s.ui.turn(s.ui.data);
    assert_int_equal(sdl_text_memory(s.text), 0);
    free(page.bits);
    finish(&s);
}

/* Long lists are laid in every frame, and scrolled through. */
static void masks_that_were_scrolled_away_make_room(void **state)
{
    (void)state;
    enum { WIDTH = 1200, HEIGHT = 800, COUNT = 60 };
    setting s = begin(&(ui_type){ UI_FAMILY_INTER, 4, 0, 0, "en-GB" });
    sdl_pixels page = { memory_allocate(WIDTH * HEIGHT * sizeof(uint32_t)), WIDTH, HEIGHT, WIDTH };
    size_t most = 0, painted = 0;
    for (int turn = 0; turn < COUNT; turn++) {
        for (int i = 0; i < COUNT; i++) {
            const ui_paragraph *paragraph = lay_number(&s, i);
            size_t before = sdl_text_memory(s.text);
            if (i == turn)
                sdl_text_paint(s.text, &page, paragraph, 0, 0, 0, sdl_pixels_area(&page));
            painted += sdl_text_memory(s.text) - before;
        }
        s.ui.turn(s.ui.data);
        most = sdl_text_memory(s.text) > most ? sdl_text_memory(s.text) : most;
    }
    assert_true(most <= SDL_TEXT_MEMORY && painted > SDL_TEXT_MEMORY);
    free(page.bits);
    finish(&s);
}

UNIT_SUITE(sdl_text, "sdl.text", UNIT_CASE(lines_hold_the_whole_text), UNIT_CASE(random_texts_fit_their_room),
           UNIT_CASE(a_text_fits_its_own_width), UNIT_CASE(lines_break_between_graphemes),
           UNIT_CASE(words_stay_whole_where_they_fit), UNIT_CASE(a_caret_is_found_where_it_stands),
           UNIT_CASE(covered_is_what_stands_between_carets),
           UNIT_CASE(arabic_runs_to_the_left_and_its_figures_to_the_right),
           UNIT_CASE(selections_split_where_directions_meet), UNIT_CASE(nothing_has_a_line_and_a_caret),
           UNIT_CASE(widths_do_not_depend_on_what_was_kept),
           UNIT_CASE(letters_are_set_apart_where_they_bear_it), UNIT_CASE(leading_follows_the_setting),
           UNIT_CASE(what_is_not_shown_is_forgotten), UNIT_CASE(masks_that_were_scrolled_away_make_room));
