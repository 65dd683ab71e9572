#!/bin/sh
# The ways a window comes to its end, and what it does while nobody does anything: what was given is in the log, what
# was typed is there again, the settings are kept.
#
#   sh closing.sh PROGRAM LIBRARY
. "$(dirname "$0")/window.sh"

display_begin 1280x800

# Ticks of the processor that the window takes, of which there are 100 a second.
ticks() {
    cut -d')' -f2 "/proc/$window/stat" | awk '{ print $12 + $13 }'
}

kept() { # WORDS
    grep -aqr "$1" "$data"
}

# Nothing happens: nothing is painted, and no time is taken.
begin
shows "start focus *"
key Tab
before=
until [ "$(ticks)" = "$before" ]; do
    before=$(ticks)
    sleep 0.3
done
painted=$(frames)
sleep 3
[ $(($(ticks) - before)) -le 2 ] || broken "$(($(ticks) - before)) ticks of doing nothing"
[ "$(frames)" = "$painted" ] || broken "$(($(frames) - painted)) frames of nothing"
kill -INT "$window" 2>/dev/null
kill -TERM "$window"
ends_with 0

# The session ends while something is being typed.
begin wet-parcel --trainee "Asha Verma"
until is "rating focus *"; do
    case $(now) in
    "conversation focus option"*)
        key 1
        key Return
        ! is "conversation focus option*" || sleep 0.3
        ;;
    *) key space ;;
    esac
done
press_until "rating focus first" Tab
types "Listen first"
key Left # what was typed before it has come
kill -HUP "$window"
ends_with 0
kept "Listen first" || broken "what was typed is lost by SIGHUP"

# Another window on the same folder can be looked at, and says why it cannot play.
begin wet-parcel --trainee "Asha Verma" --resume
shows "rating focus *"
"$program" play wet-parcel --trainee "Asha Verma" --data "$data" --library "$library" --answers 1 >"$work/out" 2>&1 &&
    broken "two write to one log"
grep -q "in use by" "$work/out" || broken "$(cat "$work/out")"

# The display goes away.
press_until "rating focus first" Tab
types " and then speak"
key Left
kill -KILL "$server"
wait "$server" 2>/dev/null || true
server=
ends_with 3
grep -q "the display is gone" "$work/err" || broken "nothing is said of it"
kept "Listen first and then speak" || broken "what was typed is lost with the display"
log >"$work/out" || broken "the log cannot be read"
