#include "store/transaction.h"

bool transaction_abandon(store_log *log, rp_error *error)
{
    database_fail(&log->db, "not saved", error);
    if (!sqlite3_get_autocommit(log->db.handle))
        database_run(&log->db, QUERY_ROLLBACK); /* where this fails, the next opening undoes it */
    log_detach(log);
    return false;
}

bool transaction_begin(store_log *log, rp_error *error)
{
    return database_run(&log->db, QUERY_BEGIN) || transaction_abandon(log, error);
}

bool transaction_commit(store_log *log, rp_error *error)
{
    return database_run(&log->db, QUERY_COMMIT) || transaction_abandon(log, error);
}
