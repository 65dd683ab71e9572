#include "base/hex.h"

#include <string.h>

#include "rapport/digest.h"

void hex_write(const void *bytes, size_t size, char *out)
{
    static const char digits[] = "0123456789abcdef";
    const unsigned char *from = bytes;
    for (size_t i = 0; i < size; i++) {
        *out++ = digits[from[i] >> 4];
        *out++ = digits[from[i] & 15];
    }
    *out = '\0';
}

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool hex_read(const char *hex, void *out, size_t size)
{
    unsigned char *to = out;
    if (strlen(hex) != 2 * size)
        return false;
    for (size_t i = 0; i < size; i++) {
        int high = digit(hex[2 * i]), low = digit(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        to[i] = (unsigned char)(high * 16 + low);
    }
    return true;
}

void rp_digest_hex(const rp_digest *digest, char out[RP_DIGEST_HEX])
{
    hex_write(digest->bytes, RP_DIGEST_SIZE, out);
}

int rp_digest_from_hex(const char *hex, rp_digest *out)
{
    return hex && hex_read(hex, out->bytes, RP_DIGEST_SIZE);
}
