/* Portraits: moods that can be told apart without colour, every part of every look, and pictures that depend on
 * nothing but their arguments. */
#include "draw/portrait.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "draw/portrait_parts.h"
#include "unit.h"

enum { WIDE = 200, HIGH = 240 };

typedef struct grey {
    unsigned char at[HIGH][WIDE];
} grey;

/* As seen without colour: the weights of Rec. 709. */
static void draw_grey(const rp_look *look, rp_mood from, rp_mood to, double t, grey *out)
{
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *on = cairo_create(surface);
    draw_portrait(on, look, from, to, t, WIDE, HIGH, 16);
    assert_int_equal(cairo_status(on), CAIRO_STATUS_SUCCESS);
    cairo_surface_flush(surface);
    const unsigned char *bytes = cairo_image_surface_get_data(surface);
    for (int y = 0; y < HIGH; y++)
        for (int x = 0; x < WIDE; x++) {
            uint32_t pixel;
            memcpy(&pixel, bytes + y * cairo_image_surface_get_stride(surface) + x * 4, sizeof pixel);
            out->at[y][x] = (unsigned char)(((pixel >> 16 & 255) * 2126 + (pixel >> 8 & 255) * 7152 +
                                             (pixel & 255) * 722) /
                                            10000);
        }
    cairo_destroy(on);
    cairo_surface_destroy(surface);
}

/* How many pixels differ by a step that is clearly seen. */
static int differing(const grey *a, const grey *b)
{
    int count = 0;
    for (int y = 0; y < HIGH; y++)
        for (int x = 0; x < WIDE; x++)
            count += abs(a->at[y][x] - b->at[y][x]) >= 24;
    return count;
}

/* With all that could hide a mood: glasses, a beard, a hijab, dark skin, lines of age. */
static const rp_look plain = { .skin = RP_SKIN_LIGHT,
                               .hair = RP_HAIR_PARTED,
                               .hair_colour = RP_HAIR_COLOUR_BROWN };
static const rp_look looks[] = {
    { .skin = RP_SKIN_LIGHT, .hair = RP_HAIR_PARTED, .hair_colour = RP_HAIR_COLOUR_BROWN },
    { .skin = RP_SKIN_DARK, .hair = RP_HAIR_SHAVED, .eye_colour = RP_EYE_DARK, .lips = RP_LIPS_FULL },
    { .skin = RP_SKIN_BROWN,
      .beard = RP_BEARD_FULL,
      .headwear = RP_HEADWEAR_TURBAN,
      .glasses = RP_GLASSES_SQUARE },
    { .skin = RP_SKIN_OLIVE,
      .headwear = RP_HEADWEAR_HIJAB,
      .eyes = RP_EYES_HOODED,
      .makeup = RP_MAKEUP_LIGHT },
    { .skin = RP_SKIN_PALE,
      .age = RP_AGE_OLDER,
      .hair_colour = RP_HAIR_COLOUR_WHITE,
      .glasses = RP_GLASSES_ROUND },
    { .skin = RP_SKIN_FAIR,
      .eyes = RP_EYES_MONOLID,
      .hair = RP_HAIR_LONG,
      .brows = RP_BROWS_THIN,
      .lips = RP_LIPS_THIN },
};

enum { LOOKS = sizeof looks / sizeof *looks };

static void moods_are_told_apart_in_grey(void **state)
{
    (void)state;
    static grey moods[RP_MOODS];
    for (size_t i = 0; i < LOOKS; i++) {
        for (int m = 0; m < RP_MOODS; m++)
            draw_grey(&looks[i], (rp_mood)m, (rp_mood)m, 1, &moods[m]);
        for (int a = 0; a < RP_MOODS; a++)
            for (int b = 0; b < a; b++)
                if (differing(&moods[a], &moods[b]) < WIDE * HIGH / 40)
                    fail_msg("look %zu: %s and %s differ in %d pixels", i, rp_mood_name((rp_mood)a),
                             rp_mood_name((rp_mood)b), differing(&moods[a], &moods[b]));
    }
}

/* Not by the posture alone: brows, eyes and mouth differ too, in two of the three at least. */
static void moods_differ_in_the_face(void **state)
{
    (void)state;
    static const int brows[] = { POSE_BROW_IN, POSE_BROW_MID, POSE_BROW_OUT, POSE_BROW_ODD, POSES };
    static const int eyes[] = { POSE_LOWER_LID, POSE_GAZE_X, POSE_GAZE_Y, POSES };
    static const int mouth[] = { POSE_MOUTH_UP, POSE_MOUTH_OPEN, POSE_MOUTH_ODD, POSE_MOUTH_WIDE, POSES };
    static const int *const groups[] = { brows, eyes, mouth };
    for (int a = 0; a < RP_MOODS; a++)
        for (int b = 0; b < a; b++) {
            double one[POSES], other[POSES];
            int differing_groups = 0;
            portrait_pose((rp_mood)a, (rp_mood)a, 1, one);
            portrait_pose((rp_mood)b, (rp_mood)b, 1, other);
            for (int g = 0; g < 3; g++) {
                double apart = g == 1 ? 6 * fabs(one[POSE_LID] - other[POSE_LID]) : 0;
                for (const int *part = groups[g]; *part != POSES; part++)
                    apart += fabs(one[*part] - other[*part]);
                differing_groups += apart >= 2.5; /* units; an eye is 9 high */
            }
            if (differing_groups < 2)
                fail_msg("%s and %s", rp_mood_name((rp_mood)a), rp_mood_name((rp_mood)b));
        }
}

static void every_word_is_drawn(void **state)
{
    (void)state;
    static grey before, now;
    for (size_t i = 0; i < rp_look_part_count(); i++) {
        rp_look_part part = rp_look_part_at(i);
        for (int j = 0; part.words[j]; j++) {
            rp_look look = plain;
            if (part.offset == offsetof(rp_look, headwear_colour))
                look.headwear = RP_HEADWEAR_CAP;
            if (part.offset == offsetof(rp_look, under))
                look.clothes = RP_CLOTHES_COAT;
            *(int *)(void *)((char *)&look + part.offset) = j;
            draw_grey(&look, RP_MOOD_PLEASED, RP_MOOD_PLEASED, 1, &now);
            if (j && memcmp(&before, &now, sizeof now) == 0)
                fail_msg("%s: '%s' looks like '%s'", part.name, part.words[j], part.words[j - 1]);
            before = now;
        }
    }
}

static void the_same_again(void **state)
{
    (void)state;
    static grey a, b;
    for (size_t i = 0; i < LOOKS; i++) {
        draw_grey(&looks[i], RP_MOOD_CALM, RP_MOOD_ANGRY, 0.4, &a);
        draw_grey(&looks[i], RP_MOOD_CALM, RP_MOOD_ANGRY, 0.4, &b);
        assert_memory_equal(&a, &b, sizeof a);
    }
}

static void a_mood_eases_into_another(void **state)
{
    (void)state;
    static grey start, middle, end, at;
    draw_grey(&plain, RP_MOOD_CALM, RP_MOOD_CALM, 1, &start);
    draw_grey(&plain, RP_MOOD_ANGRY, RP_MOOD_ANGRY, 0, &end);
    draw_grey(&plain, RP_MOOD_CALM, RP_MOOD_ANGRY, 0.5, &middle);
    assert_true(differing(&start, &middle) > 200 && differing(&middle, &end) > 200);
    static const double before[] = { -3, 0 }, after[] = { 1, 7 };
    for (size_t i = 0; i < 2; i++) { /* outside of it, it stands still */
        draw_grey(&plain, RP_MOOD_CALM, RP_MOOD_ANGRY, before[i], &at);
        assert_memory_equal(&at, &start, sizeof at);
        draw_grey(&plain, RP_MOOD_CALM, RP_MOOD_ANGRY, after[i], &at);
        assert_memory_equal(&at, &end, sizeof at);
    }
    /* evenly at both ends: the first tenth moves less than the fifth */
    draw_grey(&plain, RP_MOOD_CALM, RP_MOOD_ANGRY, 0.02, &at);
    assert_true(differing(&start, &at) < 60);
}

/* Any size, and the canvas is given back as it was. */
static void sizes_and_the_canvas(void **state)
{
    (void)state;
    static const double sizes[][2] = { { 24, 24 },   { 1, 300 }, { 300, 1 }, { 640, 200 },
                                       { 200, 640 }, { 0, 10 },  { -5, 5 } };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 700, 700);
        cairo_t *on = cairo_create(surface);
        cairo_matrix_t was, is;
        cairo_translate(on, 3, 4);
        cairo_get_matrix(on, &was);
        cairo_set_line_width(on, 7);
        draw_portrait(on, &looks[i % LOOKS], RP_MOOD_UPSET, RP_MOOD_PLEASED, 0.5, sizes[i][0], sizes[i][1],
                      12);
        cairo_get_matrix(on, &is);
        assert_int_equal(cairo_status(on), CAIRO_STATUS_SUCCESS);
        assert_memory_equal(&was, &is, sizeof was);
        assert_true(cairo_get_line_width(on) == 7);
        assert_false(cairo_has_current_point(on));
        cairo_surface_flush(surface);
        /* nothing outside of the rectangle */
        const unsigned char *bytes = cairo_image_surface_get_data(surface);
        int stride = cairo_image_surface_get_stride(surface), outside = 0;
        for (int y = 0; y < 700; y++)
            for (int x = 0; x < 700; x++)
                if (x < 3 || y < 4 || x > 3 + sizes[i][0] + 1 || y > 4 + sizes[i][1] + 1)
                    outside += bytes[y * stride + x * 4 + 3] != 0;
        assert_int_equal(outside, 0);
        cairo_destroy(on);
        cairo_surface_destroy(surface);
    }
}

UNIT_SUITE(draw_portraits, "draw.portraits", UNIT_CASE(moods_are_told_apart_in_grey),
           UNIT_CASE(moods_differ_in_the_face), UNIT_CASE(every_word_is_drawn), UNIT_CASE(the_same_again),
           UNIT_CASE(a_mood_eases_into_another), UNIT_CASE(sizes_and_the_canvas));
