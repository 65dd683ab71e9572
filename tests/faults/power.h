/* What a power cut takes away: everything that was written, cut, made, removed or renamed and not yet
 * synced. Before each change the state it replaces is put on a list; a sync takes what it covers off the
 * list; the cut undoes what is left, newest first: all of it, or with a seed a random part, as a disk
 * does that writes in an order of its own. */
#ifndef FAULTS_POWER_H
#define FAULTS_POWER_H

#include <stddef.h>
#include <sys/types.h>

void power_init(const char *folder, unsigned seed); /* seed 0: everything is lost */
void power_before_write(int descriptor, off_t offset, size_t size);
void power_before_truncate(int descriptor, off_t size);
void power_before_unlink(const char *path);
void power_before_rename(const char *from, const char *to);
void power_created(const char *path);
void power_synced(int descriptor); /* of a file or a folder */
void power_cut(void);

#endif
