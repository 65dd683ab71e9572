/* What the writers of JSON share. Objects belong to the caller. */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include "base/json.h"
#include "base/str.h"
#include "rapport/report.h"

rp_json *json_report(const rp_report *report);

void json_put_count(rp_json *to, const char *key, size_t count);
void json_put_time(rp_json *to, const char *key, int64_t at_ms);               /* 0: null */
void json_put_level(rp_json *to, const char *key, bool there, rp_level level); /* not there: null */

/* Appends the object as a line, and destroys it. */
void json_add_line(str *out, rp_json *object);

#endif
