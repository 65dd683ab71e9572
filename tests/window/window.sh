# What the window's tests share: a display of their own, the program on it, and hands. Sourced with $1: the program,
# $2: a library with tests/scenarios in it. Nothing waits for time: it waits for what RAPPORT_TRACE=window tells.
#
# Skipped (77) where there is no Xvfb or xdotool.
set -eu
program=$1
library=$2
for tool in Xvfb xdotool; do
    if ! command -v $tool >/dev/null; then
        echo "$tool is not here: skipped"
        exit 77
    fi
done
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/window-XXXXXX")
data=$work/data
server=
window=

finish() {
    [ -z "$window" ] || kill -KILL "$window" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

broken() {
    echo "window: $*" >&2
    [ ! -s "$work/err" ] || tail -n 20 "$work/err" >&2
    exit 1
}

unset WAYLAND_DISPLAY SDL_VIDEODRIVER RAPPORT_SCALE 
export RAPPORT_TRACE=window
export SPEECHD_ADDRESS="unix_socket:$work/nobody" # no voice is started for a test
# SDL leaves behind what it keeps for a display; that is not what is looked for here.
export ASAN_OPTIONS="detect_leaks=0${ASAN_OPTIONS:+:$ASAN_OPTIONS}"

# The server picks a display that is free, and says which.
display_begin() { # WIDTHxHEIGHT
    rm -f "$work/display"
    mkfifo "$work/display"
    Xvfb -displayfd 9 -screen 0 "$1x24" -nolisten tcp -noreset 9>"$work/display" 2>/dev/null &
    server=$!
    read -r display <"$work/display" || broken "Xvfb does not start"
    export DISPLAY=":$display"
}

moment() {
    sleep 0.02
}

# WHAT COMMAND...: until the command is true.
until_true() {
    what=$1
    shift
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 1000 ] || broken "it never comes: $what"
        [ -z "$window" ] || kill -0 "$window" 2>/dev/null || broken "the window ended before: $what"
        moment
    done
}

begin() { # OPTIONS: opens the window
    : >"$work/err"
    "$program" play --data "$data" --library "$library" "$@" >"$work/out" 2>>"$work/err" &
    window=$!
    until_true "the first frame" has_frames 1
    id=$(xdotool search --onlyvisible --class rapport | head -n 1)
    xdotool mousemove --window "$id" 2 2
}

ended() {
    ! kill -0 "$window" 2>/dev/null
}

ends_with() { # STATUS: the window closes by itself
    tries=0
    until ended; do
        tries=$((tries + 1))
        [ "$tries" -lt 1000 ] || broken "it does not end"
        moment
    done
    status=0
    wait "$window" || status=$?
    window=
    [ "$status" = "$1" ] || broken "it ended with $status, and not with $1"
}

frames() {
    grep -c '^window: [^ ]* focus' "$work/err" || true
}

has_frames() {
    [ "$(frames)" -ge "$1" ]
}

# "SCREEN focus ID", as the last frame has it.
now() {
    grep '^window: [^ ]* focus' "$work/err" | tail -n 1 | cut -c9-
}

is() { # PATTERN
    case $(now) in
    $1) return 0 ;;
    *) return 1 ;;
    esac
}

shows() { # PATTERN: until it is so
    until_true "$1, but '$(now)'" is "$1"
}

# A key, and what comes of it is on the screen.
key() {
    before=$(frames)
    xdotool key "$1"
    until_true "a frame after $1" has_frames $((before + 1))
}

press_until() { # PATTERN KEY...: again and again
    wanted=$1
    shift
    tried=0
    until is "$wanted"; do
        tried=$((tried + 1))
        [ "$tried" -lt 80 ] || broken "'$wanted' is not reached by $*, but '$(now)'"
        for one in "$@"; do
            key "$one"
        done
    done
}

go() { # ID: Tab until it has the focus, then Enter
    press_until "* focus $1" Tab
    key Return
}

types() {
    xdotool type --delay 2 "$1"
}

# Its place in the last frame: "X Y WIDTH HEIGHT"; nothing where it is not to be seen.
place() { # ID
    awk -v id="$1" '$1 == "window:" && $2 == "thing" { if ($3 == id) at = $4 " " $5 " " $6 " " $7; next }
                    $3 == "focus" { last = at; at = "" } END { print last }' "$work/err"
}

has() { # ID
    [ -n "$(place "$1")" ]
}

point() { # ID
    until_true "$1 on the screen" has "$1"
    set -- $(place "$1")
    xdotool mousemove --window "$id" $(($1 + $3 / 2)) $(($2 + $4 / 2))
}

click() { # ID
    point "$1"
    before=$(frames)
    xdotool click 1
    until_true "a frame after a click" has_frames $((before + 1))
}

setting() { # NAME
    sed -n "s/^$1 = //p" "$data/settings.ini"
}

is_set() { # NAME VALUE
    [ "$(setting "$1" 2>/dev/null)" = "$2" ]
}

log() { # what `rapport log` says, for programs
    RAPPORT_TRACE= "$program" --data "$data" --library "$library" log "$@" --json
}
