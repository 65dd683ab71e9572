#include "store/store.h"

/* The log as the core sees it. */

static bool append(void *data, const rp_event *events, size_t count, rp_error *error)
{
    return store_append(data, events, count, error);
}

static bool draft_write(void *data, const rp_stream *stream, const char *field, const char *text,
                        rp_error *error)
{
    return store_draft_write(data, stream, field, text, error);
}

static char *draft_read(void *data, const rp_stream *stream, const char *field)
{
    return store_draft_read(data, stream, field);
}

rp_journal store_journal(store_log *log)
{
    return (rp_journal){ log, append, draft_write, draft_read };
}
