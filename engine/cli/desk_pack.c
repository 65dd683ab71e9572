/* The desk's part that writes evidence packs, in steps. */
#include "cli/desk.h"

/* Nobody's name is in it: the folder may be looked at by others. */
static bool usual_place(cli_desk *desk, const char *unit, str *out, rp_error *error)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(&desk->who.stream, hex);
    if (!desk_pages(desk, out, error))
        return false;
    str_print(out, "/evidence-%.8s%s%s.pdf", hex, unit ? "-" : "", unit ? unit : "");
    return true;
}

static bool find_place(cli_desk *desk, const char *unit, const char *path, rp_error *error)
{
    rp_format format;
    str_clear(&desk->pack_path);
    if (!path)
        return usual_place(desk, unit, &desk->pack_path, error);
    str_add(&desk->pack_path, path);
    return cli_report_format(path, &format, error);
}

void desk_pack_stop(void *data)
{
    cli_desk *desk = data;
    evidence_finish(&desk->pack);
    desk->pack_open = false;
}

bool desk_pack_open(void *data, const char *unit, const char *path, size_t *steps, rp_error *error)
{
    cli_desk *desk = data;
    *steps = 0;
    desk_pack_stop(desk);
    if (!desk_is_trainee(desk, error) ||
        !evidence_open(&desk->pack, desk->cli, desk->log, &desk->who.stream, unit, error))
        return false;
    *steps = evidence_steps(&desk->pack) + 1;
    desk->pack_open = find_place(desk, unit, path, error);
    if (!desk->pack_open)
        desk_pack_stop(desk);
    return desk->pack_open;
}

rp_desk_step desk_pack_next(void *data, const char **written, rp_error *error)
{
    cli_desk *desk = data;
    if (!desk->pack_open)
        return RP_DESK_END;
    if (!evidence_step(&desk->pack))
        return RP_DESK_WORKING;
    bool done = evidence_write(&desk->pack, desk->pack_path.bytes, error);
    desk_pack_stop(desk);
    *written = done ? desk->pack_path.bytes : NULL;
    return done ? RP_DESK_FOUND : RP_DESK_END;
}
