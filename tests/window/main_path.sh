#!/bin/sh
# A real window on a display of its own, played by keys as a person would: from the first start to the finished entry,
# closed in the middle and opened again. What counts is what stands in the log. Skipped where there is no Xvfb.
#
#   sh main_path.sh PROGRAM LIBRARY
set -eu
program=$1
library=$2
if ! command -v Xvfb >/dev/null || ! command -v xdotool >/dev/null; then
    echo "Xvfb or xdotool is not here: skipped"
    exit 77
fi
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/window-XXXXXX")
data=$work/data
display=
server=
window=

finish() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

broken() {
    echo "window: $*" >&2
    [ ! -s "$work/err" ] || tail -n 20 "$work/err" >&2
    exit 1
}

# The server picks a display that is free, and says which.
mkfifo "$work/display"
Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp 9>"$work/display" 2>/dev/null &
server=$!
read -r display <"$work/display" || broken "Xvfb does not start"
DISPLAY=:$display
export DISPLAY
unset WAYLAND_DISPLAY SDL_VIDEODRIVER

start() {
    "$program" --data "$data" --library "$library" "$@" 2>"$work/err" &
    window=$!
    title "$expected"
}

# Waits until the window has that title: the screen that is shown.
title() {
    tries=0
    until [ "$(xdotool search --onlyvisible --class rapport getwindowname 2>/dev/null | tail -n 1)" = "$1" ]; do
        tries=$((tries + 1))
        kill -0 "$window" 2>/dev/null || broken "it ended before '$1' was shown"
        [ "$tries" -lt 400 ] || broken "'$1' is never shown, but '$(xdotool search --class rapport getwindowname 2>/dev/null | tail -n 1)'"
        sleep 0.05
    done
}

keys() {
    xdotool key --delay 40 "$@"
}

types() {
    xdotool type --delay 8 "$1"
}

count() { # KIND: entries of that kind in the log
    "$program" --data "$data" log list --json 2>/dev/null | grep -c "\"kind\":\"$1\"" || true
}
