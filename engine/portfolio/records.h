/* What the files behind rapport/records.h share. */
#ifndef PORTFOLIO_RECORDS_H
#define PORTFOLIO_RECORDS_H

#include "base/arena.h"
#include "rapport/records.h"

typedef struct records_whole {
    rp_records records; /* first: what the caller sees */
    arena memory;
} records_whole;

/* record_warnings.c: once all records are there. */
void records_warn(records_whole *whole);

#endif
