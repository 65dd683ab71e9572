#!/bin/sh
# A scenario that is edited while it is played: saved in every way that editors have, broken and mended, with included
# files, through a pipe and in a terminal. Nothing waits for a time: each step waits for what must be shown.
#
#   sh watch.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=watch
. "$here/cli/play_common.sh"
cd "$work"

mkdir "$library/edited" "$library/common"
echo 'return { greeting = "Good morning." }' >"$library/common/speech.lua"
cat >"$library/edited/scenario.lua" <<'LUA'
local speech = include "speech"
scenario { id = "edited", title = "Edited", family = "edited", version = 1, kind = "coaching", channel = "phone",
  minutes = 1, setting = "A desk.", role = "You.", framework = "mini", points = { "u.m1" }, criteria = {} }
local tan = actor { name = "Tan" }
scene "a" {
  tan(speech.greeting),
  choose { say "First one" { tan "So." }, say "Second one" { strong = "u.m1", because = "b" } },
  choose "And now?" { say "On" {}, say "Off" {} },
  go "end",
}
ending "end" { title = "The end", outcome = "good" }
LUA
story=$library/edited/scenario.lua

change() { # SED: written beside the file, then renamed over it, as most editors save
    sed "$1" "$story" >"$work/new"
    mv "$work/new" "$story"
}

shown() { # TEXT [HOW OFTEN]: waits until it stands there so often
    tries=0
    until [ "$(grep -cF -- "$1" "$work/raw")" -ge "${2-1}" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || { cp "$work/raw" "$work/out"; broken "it is never shown: $1"; }
        sleep 0.05
    done
}

# --- a pipe ---

mkfifo "$work/typing"
: >"$work/raw"
"$program" --library "$library" play edited --text --watch --seed 0 <"$work/typing" >"$work/raw" 2>"$work/err" &
player=$!
exec 3>"$work/typing"
shown 'Enter to begin'
printf '\n2\n\n' >&3
shown 'Number, 1 to 2:' 2

# renamed over; the chosen option has moved, and its answer with it
change 's/choose { say "First one"/choose { say "Before" {}, say "First one"/'
shown 'Your answer still fits.'
shown 'And now?' 2
# written over in pieces; broken, with the place; the old text stays
sed 's/"On" {}/"Onwards" {/' "$story" >"$work/new"
head -c 200 "$work/new" >"$story"
tail -c +201 "$work/new" >>"$story"
shown 'Saved, but this cannot be played yet'
grep -qE 'scenario\.lua:[0-9]+: ' "$work/raw" || broken "the place of the mistake is not told"
change 's/"Onwards" {/"Onwards" {}/'
shown '1. “Onwards”'
# a file that is included
sed 's/Good morning/Good evening/' "$library/common/speech.lua" >"$work/new"
cat "$work/new" >"$library/common/speech.lua"
shown 'Your answer still fits.' 3
# a touch, walkthroughs and other people's files are no change
touch "$story"
echo 'walkthrough "x" {}' >"$library/edited/walkthroughs.lua"
# the answer is gone
change 's/, say "Second one" { strong = "u.m1", because = "b" }//'
shown 'Your first answer no longer fits: “Second one” is no longer there. You are before it now.'
shown 'Good evening.'
[ "$(grep -c '^Saved' "$work/raw")" -eq 5 ] || { cp "$work/raw" "$work/out"; broken "it is loaded anew for nothing"; }
printf 'q\n' >&3
exec 3>&-
wait "$player" || broken "it ends with an error"
shown 'Stopped.'
[ ! -e "$work/data" ] || broken "a watched run is in a log"
[ ! -s "$work/err" ] || broken "a watched run says something on standard error"

# --- a polite kill, while it waits ---

mkfifo "$work/again"
: >"$work/raw"
"$program" --library "$library" play edited --text --watch --seed 0 <"$work/again" >"$work/raw" 2>"$work/err" &
player=$!
exec 3>"$work/again"
shown 'Enter to begin'
kill -TERM "$player"
status=0
wait "$player" || status=$?
exec 3>&-
[ "$status" -eq 130 ] || broken "a program that is asked to end gives $status"

# --- what it is not for ---

refuses 2 'rapport: --watch cannot be used with --trainee: what is logged needs a scenario that stays as it is' \
    play edited --text --watch --trainee Ann
refuses 2 'rapport: --watch is for playing in the terminal, not with --answers' play edited --watch --answers 1
[ ! -e "$work/data" ] || broken "refusing it wrote a log"

# --- a terminal: what was typed and not entered stays ---

if ! command -v script >/dev/null 2>&1 || ! script --version 2>/dev/null | grep -q util-linux; then
    echo "watch: no 'script' of util-linux here: the terminal itself was not tried" >&2
    exit 77
fi
: >"$work/raw"
{
    shown 'Enter to begin'
    printf '\r'
    shown 'Number, 1 to 2'
    printf '2'
    shown 'Number, 1 to 2: 2'
    change 's/say "Before" {}/say "Earlier" {}/'
    shown 'loaded anew'
    shown 'Number, 1 to 2: 2' 2
    printf '\r'
    shown 'Enter to confirm 2'
    change 's/say "Earlier" {}/say "Earlier" {/'
    shown 'cannot be played yet'
    shown 'Enter to confirm 2' 2
    printf '\003'
} | {
    status=0
    TERM=xterm LC_ALL=C.UTF-8 script -qec "stty cols 90 rows 24; '$program' --library '$library' play edited --text --watch --seed 0" \
        /dev/null >"$work/raw" 2>"$work/err" || status=$?
    [ "$status" -eq 130 ] || broken "Ctrl-C gives $status"
}
