#include "report/formats.h"

#include <string.h>

#include "report/pack.h"
#include "report/pdf.h"

static bool page_html(const html *from, str *out, rp_error *error)
{
    (void)error; /* nothing can be missing */
    html_write(from, out);
    return true;
}

/* An attempt and a pack have every format: one of their own, or that of their page. */
static const struct {
    const char *ending;
    format_page *page;  /* of whatever has a page … */
    format_page *blank; /* … and of an empty form; NULL: it has no such format */
    format_report *report;
    format_pack *pack;
} formats[RP_FORMATS] = {
    [RP_FORMAT_HTML] = { ".html", page_html, page_html, NULL, NULL },
    [RP_FORMAT_PDF] = { ".pdf", pdf_write, pdf_write, NULL, NULL },
    [RP_FORMAT_CSV] = { ".csv", NULL, NULL, report_csv, pack_csv },
    [RP_FORMAT_TXT] = { ".txt", text_blocks, text_plain, NULL, NULL },
    [RP_FORMAT_JSON] = { ".json", NULL, NULL, report_json, pack_json },
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

static bool no_blank(rp_format format, rp_error *error)
{
    str others = STR_EMPTY;
    for (size_t i = 0; i < RP_FORMATS; i++)
        if (formats[i].blank)
            str_print(&others, "%s%s", others.length ? ", " : "", formats[i].ending);
    rp_fail(error, RP_ERROR_USAGE, "an empty form is not written as %s; choose one of %s",
            formats[format].ending, others.bytes);
    str_finish(&others);
    return false;
}

/* Writes the page and releases it. */
static bool write_page(html *from, format_page *write, str *out, rp_error *error)
{
    bool written = write(from, out, error);
    html_finish(from);
    return written;
}

bool rp_report_file(const rp_report *report, rp_format format, rp_file *out, rp_error *error)
{
    str text = STR_EMPTY;
    html whole = HTML_EMPTY;
    if (formats[format].report)
        return give(formats[format].report(report, &text, error), &text, out);
    report_build(&whole, report);
    html_about(&whole, report->trainee, report->printed_ms);
    return give(write_page(&whole, formats[format].page, &text, error), &text, out);
}

bool rp_evidence_pack_file(const rp_evidence_pack *pack, rp_format format, rp_file *out, rp_error *error)
{
    str text = STR_EMPTY;
    html whole = HTML_EMPTY;
    if (formats[format].pack)
        return give(formats[format].pack(pack, &text, error), &text, out);
    pack_build(&whole, pack);
    html_about(&whole, pack->trainee, pack->printed_ms);
    return give(write_page(&whole, formats[format].page, &text, error), &text, out);
}

bool rp_blank_file(rp_blank blank, const rp_framework *framework, rp_format format, rp_file *out,
                   rp_error *error)
{
    str text = STR_EMPTY;
    html whole = HTML_EMPTY;
    if (!formats[format].blank)
        return give(no_blank(format, error), &text, out);
    blank_build(&whole, blank, framework);
    return give(write_page(&whole, formats[format].blank, &text, error), &text, out);
}
