/* The tables of forms. Keys and names stand in the log: they never change, and none is used again. How to add one: engine/README.md. */
#ifndef PORTFOLIO_FORMS_H
#define PORTFOLIO_FORMS_H

#include "rapport/form.h"

extern const rp_form form_feedback, form_activity, form_work;
extern const rp_form form_coaching_plan, form_coaching_session, form_coaching_review;
extern const rp_form form_improvement;
extern const rp_form form_plan_row;

#endif
