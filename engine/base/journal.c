#include "rapport/journal.h"

#include <string.h>

#include "base/hex.h"
#include "base/str.h"

static const char *const kind_names[] = {
    [RP_KIND_DEVICE_OPEN] = "device-open",
    [RP_KIND_ATTEMPT_START] = "attempt-start",
    [RP_KIND_ANSWER] = "answer",
    [RP_KIND_STEP_BACK] = "step-back",
    [RP_KIND_DOCUMENT_OPENED] = "document-opened",
    [RP_KIND_PAUSE] = "pause",
    [RP_KIND_RESUME] = "resume",
    [RP_KIND_RECOVERED] = "recovered",
    [RP_KIND_CLOCK_JUMP] = "clock-jump",
    [RP_KIND_FINISH] = "finish",
    [RP_KIND_STOPPED] = "stopped",
    [RP_KIND_NOTE_ON_TURN] = "note-on-turn",
    [RP_KIND_SELF_RATING] = "self-rating",
    [RP_KIND_REFLECTION] = "reflection",
    [RP_KIND_ADDITION] = "addition",
    [RP_KIND_FEEDBACK] = "feedback",
    [RP_KIND_RECORD] = "record",
    [RP_KIND_PLAN_VERSION] = "plan-version",
    [RP_KIND_ASKED_ANSWERED] = "asked-answered",
    [RP_KIND_LOCK] = "lock",
    [RP_KIND_JUDGEMENT] = "judgement",
    [RP_KIND_OVERRIDE] = "override",
    [RP_KIND_TALK] = "talk",
    [RP_KIND_REPLY] = "reply",
    [RP_KIND_RELEASE] = "release",
    [RP_KIND_APPROVAL] = "approval",
    [RP_KIND_SIGN_OFF] = "sign-off",
    [RP_KIND_IMPORT] = "import",
    [RP_KIND_ERASE] = "erase",
    [RP_KIND_CHECKPOINT] = "checkpoint",
    [RP_KIND_RESTORE] = "restore",
    [RP_KIND_PERSON] = "person",
    [RP_KIND_DEBRIEF_SEEN] = "debrief-seen",
    [RP_KIND_REMARK] = "remark",
};

const char *rp_kind_name(rp_kind kind)
{
    size_t count = sizeof kind_names / sizeof *kind_names;
    return (size_t)kind < count ? kind_names[kind] : NULL;
}

static const char *const approvals[] = { "draft", "trialled", "approved" };

const char *rp_approval_name(rp_approval approval)
{
    return approvals[approval];
}

bool rp_approval_from_name(const char *name, rp_approval *approval)
{
    for (int i = RP_APPROVAL_DRAFT; i <= RP_APPROVAL_APPROVED; i++) {
        if (!str_is(name, approvals[i]))
            continue;
        *approval = (rp_approval)i;
        return true;
    }
    return false;
}

void rp_stream_hex(const rp_stream *stream, char out[RP_STREAM_HEX])
{
    hex_write(stream->bytes, sizeof stream->bytes, out);
}

bool rp_stream_from_hex(const char *hex, rp_stream *out)
{
    return hex && hex_read(hex, out->bytes, sizeof out->bytes);
}

const char *rp_entry_text(const rp_entry *entry, const char *key, bool *erased)
{
    if (erased)
        *erased = false;
    for (size_t i = 0; i < entry->text_count; i++)
        if (str_is(entry->texts[i].key, key)) {
            if (erased)
                *erased = !entry->texts[i].text;
            return entry->texts[i].text;
        }
    return NULL;
}
