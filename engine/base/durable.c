#include "base/durable.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"

bool durable_write(int descriptor, const void *bytes, size_t size)
{
    const char *at = bytes;
    while (size) {
        ssize_t wrote = write(descriptor, at, size);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0) {
            errno = wrote < 0 ? errno : ENOSPC; /* nothing went in, and nobody says why */
            return false;
        }
        at += wrote;
        size -= (size_t)wrote;
    }
    return fsync(descriptor) == 0;
}

bool durable_folder(const char *folder)
{
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = descriptor >= 0 && (fsync(descriptor) == 0 || errno == EINVAL);
    int why = errno;
    if (descriptor >= 0)
        close(descriptor);
    errno = why;
    return ok;
}

bool durable_parent(const char *path)
{
    char *parent = memory_copy_text(path), *slash = strrchr(parent, '/');
    if (slash)
        slash[slash == parent] = '\0';
    bool ok = durable_folder(slash ? parent : ".");
    int why = errno;
    free(parent);
    errno = why;
    return ok;
}
