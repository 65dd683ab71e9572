/* Links of forms: to records, marking points, attempts and rows of the plan, picked from a list. */
#ifndef TERM_FORM_LINK_H
#define TERM_FORM_LINK_H

#include "rapport/links.h"
#include "term/session.h"

/* Lets one of what the field may name be picked. `link` becomes heap text, or stays NULL where nothing was picked.
 * A dash is given back as it is: the caller says what it takes away. False: leaving. */
bool form_link_ask(term_session *session, const rp_linkable *of, const rp_form *form, const rp_field *field,
                   char **link);

#endif
