/* A row of the table of entries, as it is hashed and as it is read. */
#ifndef STORE_ROW_H
#define STORE_ROW_H

#include <stdbool.h>

#include "rapport/digest.h"
#include "rapport/error.h"
#include "rapport/journal.h"
#include "store/chain.h"
#include "store/database.h"
#include "store/store.h"

/* The columns of the row a query on entries stands at. The body is valid until the next step. False
 * where a column has another type or length than it must have. */
bool row_link(sqlite3_stmt *row, chain_link *out, rp_digest *hash);

/* Adds that row to a list, with its body parsed and its private texts found and checked. */
bool row_read(store_log *log, sqlite3_stmt *row, store_entries *out, rp_error *error);

#endif
