#include "report/formats.h"

#include <string.h>

/* --- pages --- */

static bool report_html(const rp_report *report, str *out, rp_error *error)
{
    html page = HTML_EMPTY;
    (void)error;
    report_build(&page, report);
    html_write(&page, out);
    html_finish(&page);
    return true;
}

/* --- all formats --- */

/* NULL: there is no such form. */
static const struct {
    const char *ending;
    format_report *report;
    format_pack *pack;
} formats[RP_FORMATS] = {
    [RP_FORMAT_HTML] = { ".html", report_html, NULL },      [RP_FORMAT_PDF] = { ".pdf", NULL, NULL },
    [RP_FORMAT_CSV] = { ".csv", report_csv, pack_csv },     [RP_FORMAT_TXT] = { ".txt", NULL, NULL },
    [RP_FORMAT_JSON] = { ".json", report_json, pack_json },
};

bool rp_format_of(const char *path, rp_format *format)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t length = strlen(name);
    for (size_t i = 0; i < RP_FORMATS; i++) {
        size_t ending = strlen(formats[i].ending);
        if (length <= ending || strcmp(name + length - ending, formats[i].ending) != 0)
            continue;
        *format = (rp_format)i;
        return true;
    }
    return false;
}

/* Gives away what was written; nothing where it was not. */
static bool give(bool written, str *text, rp_file *out)
{
    *out = (rp_file){ NULL, 0 };
    if (written) {
        out->size = text->length;
        out->bytes = str_take(text);
    }
    str_finish(text);
    return written;
}

static bool lacks(rp_format format, const char *what, rp_error *error)
{
    return rp_fail(error, RP_ERROR_USAGE, "%s has no %s form", what, formats[format].ending);
}

bool rp_report_file(const rp_report *report, rp_format format, rp_file *out, rp_error *error)
{
    str text = STR_EMPTY;
    bool written = formats[format].report ? formats[format].report(report, &text, error)
                                          : lacks(format, "a report of an attempt", error);
    return give(written, &text, out);
}

bool rp_evidence_pack_file(const rp_evidence_pack *pack, rp_format format, rp_file *out, rp_error *error)
{
    str text = STR_EMPTY;
    bool written = formats[format].pack ? formats[format].pack(pack, &text, error)
                                        : lacks(format, "an evidence pack", error);
    return give(written, &text, out);
}
