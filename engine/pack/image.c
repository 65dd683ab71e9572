#include "pack/image.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum {
    MAGIC_SIZE = 8,
    AROUND = 12,
    HEAD_SIZE = 13
}; /* AROUND: length and name before a part, checksum behind */

static uint32_t number(const unsigned char *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

/* Which depths go with which kind of colour: bits 1, 2, 4, 8, 16 of a set. */
static bool is_colour(unsigned char depth, unsigned char kind)
{
    static const struct {
        unsigned char kind, depths;
    } kinds[] = {
        { 0, 1 | 2 | 4 | 8 | 16 }, { 2, 8 | 16 }, { 3, 1 | 2 | 4 | 8 }, { 4, 8 | 16 }, { 6, 8 | 16 }
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].kind == kind)
            return depth && (depth & (depth - 1)) == 0 && (kinds[i].depths & depth);
    return false;
}

/* Walks from part to part: the picture's data are there, and its last part ends where the file ends. */
static bool is_whole(const unsigned char *at, size_t left)
{
    bool has_data = false;
    while (left >= AROUND) {
        uint32_t length = number(at);
        if (length > left - AROUND)
            return false;
        if (memcmp(at + 4, "IEND", 4) == 0)
            return has_data && length == 0 && left == AROUND;
        has_data = has_data || memcmp(at + 4, "IDAT", 4) == 0;
        at += AROUND + length;
        left -= AROUND + length;
    }
    return false;
}

static bool refuse(char *why, size_t size, const char *text)
{
    snprintf(why, size, "%s", text);
    return false;
}

bool image_is_sound(rp_bytes bytes, char *why, size_t size)
{
    const unsigned char *at = bytes.bytes;
    if (bytes.size < MAGIC_SIZE || memcmp(at, "\x89PNG\r\n\x1a\n", MAGIC_SIZE) != 0)
        return refuse(why, size, "it is no PNG, whatever its name says");
    if (bytes.size < MAGIC_SIZE + AROUND + HEAD_SIZE || number(at + MAGIC_SIZE) != HEAD_SIZE ||
        memcmp(at + MAGIC_SIZE + 4, "IHDR", 4) != 0)
        return refuse(why, size, "it does not begin as a PNG does");
    const unsigned char *head = at + MAGIC_SIZE + 8;
    uint32_t width = number(head), height = number(head + 4);
    if (width == 0 || height == 0 || !is_colour(head[8], head[9]) || head[10] || head[11] || head[12] > 1)
        return refuse(why, size, "its head makes no sense");
    if (width > IMAGE_SIDE_MOST || height > IMAGE_SIDE_MOST) {
        snprintf(why, size, "it is %u × %u pixels; at most %d × %d are taken", (unsigned)width,
                 (unsigned)height, IMAGE_SIDE_MOST, IMAGE_SIDE_MOST);
        return false;
    }
    return is_whole(at + MAGIC_SIZE, bytes.size - MAGIC_SIZE) || refuse(why, size, "it is cut off");
}
