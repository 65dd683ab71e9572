/* Reads a page again the strict way and says what is wrong with it. */
#ifndef UNIT_REPORT_STRUCTURE_H
#define UNIT_REPORT_STRUCTURE_H

/* What is wrong first, as heap text, or NULL: every element is closed in order, ids are unique, links lead
 * somewhere on the page, headings go down one step at a time below one h1, tables have captions and header cells a
 * scope, nothing is fetched or run, every page says SIMULATION, and no word is used that never is of a result. */
char *structure_flaw(const char *page);

/* Holds a page against a golden, without its style sheet, which is the same on every page and has tests of its own; the
 * page is changed. */
void structure_golden(const char *golden, char *page);

/* Fail with the first of `texts` (the last is NULL) that stands on the page, or that does not. */
void structure_absent(const char *page, const char *const *texts);
void structure_present(const char *page, const char *const *texts);

#endif
