/* One transaction of the log, each step's result checked. After any error the file is closed: the next
 * call opens and verifies it again, because what SQLite holds in memory may differ from the disk. */
#ifndef STORE_TRANSACTION_H
#define STORE_TRANSACTION_H

#include "store/log.h"

bool transaction_begin(store_log *log, rp_error *error);
bool transaction_commit(store_log *log, rp_error *error);  /* false: it may or may not have taken place */
bool transaction_abandon(store_log *log, rp_error *error); /* after a step failed: says why, undoes; false */

#endif
