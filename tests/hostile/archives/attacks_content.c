/* What is in an entry: how far it unpacks, and pictures that are none. */
#include <stdlib.h>
#include <string.h>

#include "attacks.h"

/* --- deflated --- */

/* `real` blanks, of which the headers say `said`, with the checksum of as many as are said. */
static archive *blanks(size_t real, uint32_t said)
{
    size_t packed;
    unsigned char *stream = archive_deflate_run(' ', real, &packed), *text = malloc(said ? said : 1);
    archive_item item = {
        .name = "a.txt", .bytes = stream, .size = packed, .deflated = true, .real_size = said
    };
    archive *a = attack_with(&item);
    memset(text, ' ', said);
    archive_set(a, ATTACK_BASE, ARCHIVE_CRC, archive_crc(text, said));
    free(stream);
    free(text);
    return a;
}

static archive *more_than_said(void)
{
    return blanks(15000000, 5000);
}

static archive *one_more_than_said(void)
{
    return blanks(1001, 1000);
}

static archive *less_than_said(void)
{
    return blanks(1000, 1001);
}

static archive *bomb(void)
{
    archive *a = blanks(16000, 16000);
    archive_set(a, ATTACK_BASE, ARCHIVE_SIZE, 16000000);
    return a;
}

static archive *from_nothing(void)
{
    archive_item item = { .name = "a.txt", .deflated = true, .real_size = 1 };
    return attack_with(&item);
}

/* Files of that size, which nobody gets to unpack. */
static archive *large(size_t size, size_t count)
{
    static const char *const names[] = { "a.txt", "b.txt", "c.txt" };
    archive_item items[4] = { attack_base[0] };
    size_t packed;
    unsigned char *stream = archive_deflate_run(' ', size, &packed);
    for (size_t i = 0; i < count; i++)
        items[1 + i] = (archive_item){
            .name = names[i], .bytes = stream, .size = packed, .deflated = true, .real_size = (uint32_t)size
        };
    archive *a = archive_create(items, 1 + count);
    free(stream);
    return a;
}

static archive *too_large(void)
{
    return large(16777217, 1);
}

/* One alone is well. */
static archive *too_large_together(void)
{
    return large(15000000, 3);
}

static archive *broken_stream(void)
{
    archive *a = blanks(1000, 1000);
    a->bytes[a->headers[ATTACK_BASE] + 30 + 5] |= 6; /* a kind of block that there is not */
    return a;
}

static archive *other_content(void)
{
    archive *a = archive_create(attack_base, ATTACK_BASE);
    a->bytes[a->headers[1] + 30 + strlen("common/words.lua")] ^= 1;
    return a;
}

/* --- pictures --- */

static archive *picture(const void *bytes, size_t size)
{
    archive_item item = { .name = "door.png", .bytes = bytes, .size = size };
    return attack_with(&item);
}

static archive *sized(uint32_t width, uint32_t height)
{
    size_t size;
    unsigned char *png = archive_png(width, height, true, &size);
    archive *a = picture(png, size);
    free(png);
    return a;
}

static archive *gif(void)
{
    return picture(ATTACK_TEXT("GIF89a\1\0\1\0\0\0\0;"));
}

static archive *empty_picture(void)
{
    return picture("", 0);
}

static archive *wide(void)
{
    return sized(4097, 1);
}

static archive *high(void)
{
    return sized(1, 4097);
}

static archive *huge(void)
{
    return sized(0x7fffffff, 0x7fffffff);
}

static archive *without_size(void)
{
    return sized(0, 16);
}

static archive *changed_png(size_t at, unsigned char byte, size_t cut)
{
    size_t size;
    unsigned char *png = archive_png(16, 16, true, &size);
    png[at] = byte;
    archive *a = picture(png, size - cut);
    free(png);
    return a;
}

static archive *odd_depth(void)
{
    return changed_png(24, 3, 0);
}

static archive *other_first_part(void)
{
    return changed_png(12, 'i', 0);
}

static archive *cut_picture(void)
{
    return changed_png(0, 0x89, 1);
}

static archive *endless_part(void)
{
    return changed_png(33, 0x7f, 0);
}

static archive *head_alone(void)
{
    size_t size;
    unsigned char *png = archive_png(16, 16, false, &size);
    archive *a = picture(png, size);
    free(png);
    return a;
}

static const struct {
    attack about;
    archive *(*make)(void);
} table[] = {
    { { "more-than-said", "15 MB that are said to be 5,000 bytes",
        ": 'a.txt': it does not unpack to the size" },
      more_than_said },
    { { "one-more-than-said", "a byte more than is said", ": 'a.txt': it does not unpack to the size" },
      one_more_than_said },
    { { "less-than-said", "a byte less than is said", ": 'a.txt': it" }, less_than_said },
    { { "bomb", "16 MB from 110 bytes", ": 'a.txt': it would unpack to more than 200 times its size" },
      bomb },
    { { "from-nothing", "a byte from no bytes", ": 'a.txt': it would unpack to more than 200 times" },
      from_nothing },
    { { "too-large", "16 MiB and a byte", ": 'a.txt': it is larger than 16 MiB" }, too_large },
    { { "too-large-together", "three of 15 MB", ": 'c.txt': with it the pack unpacks to more than 32 MiB" },
      too_large_together },
    { { "broken-stream", "a block of no kind", ": 'a.txt': its content cannot be unpacked" }, broken_stream },
    { { "other-content", "a bit of a file is another",
        ": 'common/words.lua': its content does not fit its checksum" },
      other_content },
    { { "gif", "a GIF called PNG", ": 'door.png': it is no PNG, whatever its name says" }, gif },
    { { "empty-picture", "a picture without a byte", ": 'door.png': it is no PNG" }, empty_picture },
    { { "wide", "a picture 4,097 wide", ": 'door.png': it is 4097 × 1 pixels; at most 4096 × 4096" }, wide },
    { { "high", "a picture 4,097 high", ": 'door.png': it is 1 × 4097 pixels" }, high },
    { { "huge", "a picture whose pixels cannot be counted",
        ": 'door.png': it is 2147483647 × 2147483647 pixels" },
      huge },
    { { "without-size", "a picture without a width", ": 'door.png': its head makes no sense" },
      without_size },
    { { "odd-depth", "three bits a colour", ": 'door.png': its head makes no sense" }, odd_depth },
    { { "other-first-part", "a first part of another name", ": 'door.png': it does not begin as a PNG does" },
      other_first_part },
    { { "cut-picture", "a picture that lacks its last byte", ": 'door.png': it is cut off" }, cut_picture },
    { { "endless-part", "a part longer than the picture", ": 'door.png': it is cut off" }, endless_part },
    { { "head-alone", "a picture without pixels", ": 'door.png': it is cut off" }, head_alone },
};

static attack at(size_t index)
{
    return table[index].about;
}

static archive *make(size_t index)
{
    return table[index].make();
}

const attack_list attacks_on_content = { sizeof table / sizeof *table, at, make };
