/* What a report, an evidence pack and an empty form are written as: a builder that makes the tree of its page, from
 * which HTML and PDF come, and a writer for every other format. All of them are joined in formats.c's table. */
#ifndef REPORT_FORMATS_H
#define REPORT_FORMATS_H

#include "rapport/evidence_pack.h"
#include "report/html.h"

/* Each adds a whole document. That of an evidence pack is in pack.h. */
void report_build(html *to, const rp_report *report);
void blank_build(html *to, rp_blank blank, const rp_framework *framework);

/* Each appends a whole file. False with the reason where something that it needs is not there. */
typedef bool format_page(const html *from, str *out, rp_error *error);
typedef bool format_report(const rp_report *report, str *out, rp_error *error);
typedef bool format_pack(const rp_evidence_pack *pack, str *out, rp_error *error);

format_page text_plain, text_blocks;
format_report report_csv, report_json;
format_pack pack_csv, pack_json;

#endif
