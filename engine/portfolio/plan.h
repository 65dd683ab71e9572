/* What the files behind rapport/plan.h share. */
#ifndef PORTFOLIO_PLAN_H
#define PORTFOLIO_PLAN_H

#include "rapport/plan.h"

/* The row of that number, or NULL. */
const rp_plan_row *plan_row(const rp_plan *plan, int number);
/* 0 where it has none. */
long plan_priority(const rp_plan_row *row);

#endif
