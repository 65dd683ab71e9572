#include "store/moment.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/json.h"
#include "base/str.h"
#include "store/store.h"

enum { DRIFT_MS = 2 * 60 * 1000 };

#ifdef CLOCK_BOOTTIME
static const clockid_t boot_clock = CLOCK_BOOTTIME; /* goes on while the machine sleeps */
#else
static const clockid_t boot_clock = CLOCK_MONOTONIC;
#endif

static int64_t milliseconds(clockid_t clock)
{
    struct timespec time = { 0 };
    clock_gettime(clock, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void system_now(void *data, rp_moment *out)
{
    (void)data;
    *out = (rp_moment){ .wall_ms = milliseconds(CLOCK_REALTIME), .boot_ms = milliseconds(boot_clock) };
    FILE *file = fopen("/proc/sys/kernel/random/boot_id", "re");
    if (!file)
        return;
    if (fgets(out->boot_id, sizeof out->boot_id, file))
        out->boot_id[strcspn(out->boot_id, "\n")] = '\0';
    fclose(file);
}

store_clock store_system_clock(void)
{
    return (store_clock){ NULL, system_now };
}

rp_json *moment_write(const rp_moment *moment)
{
    rp_json *clock = rp_json_object();
    rp_json_put_text(clock, "boot", moment->boot_id);
    rp_json_put_integer(clock, "boot_ms", moment->boot_ms);
    rp_json_put_integer(clock, "wall_ms", moment->wall_ms);
    return clock;
}

bool moment_read(const rp_json *body, rp_moment *out)
{
    const rp_json *clock = rp_json_get(body, "clock");
    const char *boot = rp_json_text(clock, "boot");
    *out = (rp_moment){ .wall_ms = rp_json_integer(clock, "wall_ms", -1),
                        .boot_ms = rp_json_integer(clock, "boot_ms", -1) };
    if (!boot || strlen(boot) >= sizeof out->boot_id || out->wall_ms < 0 || out->boot_ms < 0)
        return false;
    memcpy(out->boot_id, boot, strlen(boot) + 1);
    return true;
}

const char *moment_jump(const rp_moment *now, int64_t last_ms, const rp_moment *reference,
                        int64_t *expected_ms)
{
    if (now->wall_ms < last_ms) {
        *expected_ms = last_ms;
        return "back";
    }
    if (!now->boot_id[0] || !str_is(now->boot_id, reference->boot_id))
        return NULL;
    *expected_ms = reference->wall_ms + (now->boot_ms - reference->boot_ms);
    int64_t away = now->wall_ms - *expected_ms;
    return away > DRIFT_MS || away < -DRIFT_MS ? "drift" : NULL;
}
