#include "cli/machine.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/fonts.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "draw/canvas.h"
#include "pack/pack.h"
#include "script/script.h"
#include "sdl/spell.h"
#include "sdl/versions.h"
#include "seal/digest.h"
#include "store/store.h"

typedef struct telling {
    str *out;
    bool brief;
    bool complete; /* nothing was missing so far */
} telling;

static void tell(telling *to, bool there, const char *what, const char *format, ...) RP_PRINTF(4, 5);
static void tell(telling *to, bool there, const char *what, const char *format, ...)
{
    to->complete = to->complete && there;
    if (there && to->brief)
        return;
    va_list arguments;
    va_start(arguments, format);
    str_print(to->out, "%s: ", what);
    str_print_v(to->out, format, arguments);
    str_add_char(to->out, '\n');
    va_end(arguments);
}

/* NULL where it is not set, or set to nothing. */
static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

/* --- sockets of this machine --- */

/* Whether somebody listens there; what was connected is closed at once. */
static bool answers(const char *path)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    if (strlen(path) >= sizeof address.sun_path)
        return false;
    strcpy(address.sun_path, path);
    int one = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool reached = one >= 0 && connect(one, (const struct sockaddr *)&address, sizeof address) == 0;
    if (one >= 0)
        close(one);
    return reached;
}

/* In the folder of the user's session. */
static bool answers_in_session(const char *name)
{
    const char *folder = setting("XDG_RUNTIME_DIR");
    str path = STR_EMPTY;
    if (*name == '/')
        str_add(&path, name);
    else if (folder)
        str_print(&path, "%s/%s", folder, name);
    bool reached = path.length && answers(path.bytes);
    str_finish(&path);
    return reached;
}

/* --- display --- */

#define IN_THE_TERMINAL "'rapport play --text' plays in the terminal"

/* ":0" and "unix:0.1" are displays of this machine. */
static bool is_here(const char *display)
{
    return *display == ':' || str_starts(display, "unix:");
}

static void tell_x11(telling *to, const char *display)
{
    str path = STR_EMPTY;
    const char *number = strrchr(display, ':') ? strrchr(display, ':') + 1 : "";
    str_add(&path, "/tmp/.X11-unix/X");
    str_add_n(&path, number, strspn(number, "0123456789"));
    if (!is_here(display))
        tell(to, true, "Display", "X11 on another machine, %s", display);
    else if (answers(path.bytes))
        tell(to, true, "Display", "X11, %s", display);
    else
        tell(to, false, "Display",
             "DISPLAY is '%s', where no desktop answers: the window cannot be opened. Start the program from "
             "the "
             "desktop; " IN_THE_TERMINAL,
             display);
    str_finish(&path);
}

static void tell_display(telling *to)
{
    const char *driver = setting("SDL_VIDEODRIVER"), *wayland = setting("WAYLAND_DISPLAY"),
               *x11 = setting("DISPLAY");
    if (driver)
        tell(to, true, "Display", "SDL_VIDEODRIVER chooses '%s'; unset it if no window opens", driver);
    else if (wayland && answers_in_session(wayland))
        tell(to, true, "Display", "Wayland, %s", wayland);
    else if (x11)
        tell_x11(to, x11);
    else
        tell(to, false, "Display", "none: the window needs a desktop. " IN_THE_TERMINAL);
}

/* --- fonts --- */

static const char *without(fonts_family family)
{
    switch (family) {
    case FONTS_INTER: return "words look other than they were designed";
    case FONTS_ANDIKA:
    case FONTS_OPENDYSLEXIC: return "it cannot be chosen for reading";
    case FONTS_NOTO_EMOJI: return "emoji show as boxes";
    default: return "letters that the chosen font lacks show as boxes";
    }
}

static bool is_filler(fonts_family family)
{
    return family > FONTS_NOTO && family < FONTS_NOTO_EMOJI;
}

static void tell_missing(telling *to, const char *what, fonts_family family)
{
    tell(to, false, what, "not found: %s. To install it: sudo apt-get install %s", without(family),
         fonts_package(family));
}

static void tell_font(telling *to, fonts_family family)
{
    char *path = fonts_path(family, FONTS_REGULAR);
    str what = STR_EMPTY;
    str_print(&what, "Font %s", fonts_name(family));
    if (path)
        tell(to, true, what.bytes, "%s", path);
    else
        tell_missing(to, what.bytes, family);
    str_finish(&what);
    free(path);
}

/* Of those that fill up what the others lack, only how many there are. */
static void tell_fonts(telling *to)
{
    size_t there = 0, all = 0;
    str packages = STR_EMPTY; /* of those that are missing, each once: they stand together in the table */
    const char *last = NULL;
    for (int i = 0; i < FONTS_FAMILIES; i++) {
        fonts_family family = (fonts_family)i;
        if (!is_filler(family)) {
            tell_font(to, family);
            continue;
        }
        char *path = fonts_path(family, FONTS_REGULAR);
        all++;
        there += path ? 1 : 0;
        if (!path && !str_is(last, fonts_package(family)))
            str_print(&packages, " %s", last = fonts_package(family));
        free(path);
    }
    if (there == all)
        tell(to, true, "Fonts of other scripts and symbols", "all %zu", all);
    else
        tell(to, false, "Fonts of other scripts and symbols",
             "%zu of %zu: %s. To install them: sudo apt-get install%s", there, all,
             without(FONTS_NOTO_SYMBOLS), packages.bytes);
    str_finish(&packages);
}

/* --- speech --- */

static bool is_program(const char *folder, size_t length, const char *name)
{
    str path = STR_EMPTY;
    str_add_n(&path, folder, length);
    str_print(&path, "/%s", name);
    bool there = access(path.bytes, X_OK) == 0;
    str_finish(&path);
    return there;
}

static bool on_path(const char *name)
{
    const char *folder = setting("PATH");
    while (folder) {
        size_t length = strcspn(folder, ":");
        if (is_program(folder, length, name))
            return true;
        folder = folder[length] ? folder + length + 1 : NULL;
    }
    return false;
}

/* Speech Dispatcher listens at SPEECHD_ADDRESS, or else in the folder of the session; its library starts it where it
 * does not run yet. */
static void tell_speech(telling *to)
{
    static const char unix_socket[] = "unix_socket:";
    const char *address = setting("SPEECHD_ADDRESS");
    bool named = address && str_starts(address, unix_socket);
    if (named ? answers(address + strlen(unix_socket)) : answers_in_session("speech-dispatcher/speechd.sock"))
        tell(to, true, "Speech", "Speech Dispatcher is running");
    else if (address && !named)
        tell(to, true, "Speech", "SPEECHD_ADDRESS is '%s', which was not tried", address);
    else if (on_path("speech-dispatcher"))
        tell(to, true, "Speech", "Speech Dispatcher is installed; it is started when it is needed");
    else
        tell(to, false, "Speech",
             "Speech Dispatcher is not there: nothing can be read aloud. To install it: sudo apt-get install "
             "speech-dispatcher speech-dispatcher-espeak-ng");
}

/* --- spelling --- */

static void tell_spelling(telling *to)
{
    char name[UI_SPELL_NAME];
    rp_error error = { 0 };
    if (sdl_spell_find(NULL, name, &error))
        tell(to, true, "Spelling", "dictionary %s", name);
    else
        tell(to, false, "Spelling", "%s", error.text);
}

/* --- data folder --- */

/* The nearest one above a path that is there. Heap. */
static char *nearest_folder(const char *path)
{
    struct stat about;
    char *out = memory_copy_text(path);
    while (stat(out, &about) != 0) {
        char *slash = strrchr(out, '/');
        if (!slash) {
            free(out);
            return memory_copy_text(".");
        }
        slash[slash == out ? 1 : 0] = '\0';
    }
    return out;
}

static void tell_new_folder(telling *to, const char *data)
{
    char *above = nearest_folder(data);
    if (access(above, W_OK | X_OK) == 0)
        tell(to, true, "Data folder", "%s is made when something is first kept", data);
    else
        tell(to, false, "Data folder",
             "%s cannot be made, as %s may not be written to: nothing can be kept. Name another folder with "
             "--data",
             data, above);
    free(above);
}

static void tell_data_folder(telling *to, const char *data)
{
    struct stat about;
    if (!data)
        tell(to, false, "Data folder", "nothing says where it is: set HOME, or name a folder with --data");
    else if (stat(data, &about) != 0 && errno == ENOENT)
        tell_new_folder(to, data);
    else if (access(data, F_OK) != 0 || !S_ISDIR(about.st_mode))
        tell(to, false, "Data folder", "%s is no folder that can be used. Name another with --data", data);
    else if (access(data, R_OK | W_OK | X_OK) != 0)
        tell(to, false, "Data folder",
             "%s may not be written to: nothing can be kept. Name another folder with --data, or: chmod "
             "u+rwx '%s'",
             data, data);
    else if (about.st_mode & (S_IRWXG | S_IRWXO))
        tell(to, false, "Data folder",
             "%s is open to other users of this machine. To close it: chmod 700 '%s'", data, data);
    else
        tell(to, true, "Data folder", "%s, for its owner alone", data);
}

/* --- libraries --- */

static void tell_libraries(telling *to)
{
    static const struct {
        const char *name;
        const char *(*version)(void);
    } libraries[] = {
        { "cairo", draw_version },      { "jansson", rp_json_version }, { "libsodium", seal_version },
        { "libzip", pack_zip_version }, { "Lua", script_version },      { "SQLite", store_version },
        { "utf8proc", utf8_version },
    };
    str line = STR_EMPTY;
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++)
        str_print(&line, "%s %s, ", libraries[i].name, libraries[i].version());
    sdl_versions(&line);
    tell(to, true, "Libraries", "%s", line.bytes);
    str_finish(&line);
}

bool machine_tell(const char *data, bool brief, str *out)
{
    telling to = { out, brief, true };
    tell_data_folder(&to, data);
    tell_display(&to);
    tell_fonts(&to);
    tell_speech(&to);
    tell_spelling(&to);
    tell_libraries(&to);
    return to.complete;
}
