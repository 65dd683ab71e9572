#!/bin/sh
# Drives the real program as a trainee does: through a pipe, line by line, and through a pseudo-terminal with line
# editing; and looks into the log afterwards.
#
#   sh term.sh PROGRAM SCENARIO       SCENARIO is the folder of wet-parcel
set -eu
program=$1 scenario=$2
home=$(cd "$(dirname "$0")/../../scenarios" && pwd)
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/term-XXXXXX")
trap 'rm -rf "$work"' EXIT
RAPPORT_DATA=$work/data
export RAPPORT_DATA
unset RAPPORT_CLOCK

broken() {
    echo "term: $*" >&2
    [ ! -f "$work/out" ] || cat "$work/out" >&2
    [ ! -f "$work/err" ] || cat "$work/err" >&2
    exit 1
}

rapport() {
    "$program" --library "$home" "$@"
}

typed() { # each argument is a line
    printf '%s\n' "$@"
}

play() { # what is typed comes on standard input
    status=0
    rapport play "$scenario" --text --seed 0 "$@" >"$work/out" 2>"$work/err" || status=$?
    echo "$status" >"$work/status"
}

ended() { # with this status
    [ "$(cat "$work/status")" -eq "$1" ] || broken "$2 ends with $(cat "$work/status")"
}

says() {
    grep -qF -- "$1" "$work/out" || broken "it does not say: $1"
}

attempts() { # how many of the log's attempts hold this text
    rapport log --json | grep -cF -- "$1" || true
}

# --- a pipe: from who are you to the entry ---

typed Ann '' '' 2 '' 1 '' '' 'Ask first.' '' '' '' '' 'She waited.' '' 'It helped.' '' 'It was late.' '' 'By Friday I ask.' '' 1 '' '' |
    play
ended 0 "a whole session"
[ ! -s "$work/err" ] || broken "a whole session says something on standard error"
says 'Ann is new here, and will be added.'
says 'The end: Call-back kept.'
says 'Your entry is saved.'
[ "$(attempts '"ending":"kept"')" -eq 1 ] || broken "the attempt is not in the log"
rapport log show last >"$work/out"
says 'I do apologise, Mr Tan.'
rapport doctor >"$work/out" 2>&1 || broken "the log is not sound"

# --- the input ends in the middle; it goes on where it stood ---

typed '' 1 '' | play --trainee Ann
ended 0 "an input that stops in the middle"
says 'Stopped. Everything up to here is saved.'
says '--trainee Ann --resume'
typed 2 '' '' '' '' '' l | play --trainee Ann --resume
ended 0 "going on"
says 'You go on where you left it, after 1 answer.'
says 'The end: A fourth promise.'
typed q | play --trainee Ann --resume
says 'You go on looking back at your run.'
[ "$(attempts '"ending"')" -ge 2 ] || broken "two attempts should be in the log"

# --- nobody: nothing is kept ---

before=$(attempts scenario)
typed '' '' 1 '' 1 '' '' '' '' '' | play
says 'Nothing of this run was kept.'
[ "$(attempts scenario)" -eq "$before" ] || broken "a run without a name is in the log"

# --- assessed: nothing shows a level ---

typed '' 1 '' b 1 '' '' '' '' l | play --trainee Ann --mode assessed
ended 0 "an assessed run"
says 'The levels are held'
says 'Only a practice run can step back.'
! grep -qE 'About your answer|strongly taken|the wrong way' "$work/out" || broken "an assessed run shows what is held"

# --- one log, one writer ---

mkfifo "$work/typing"
: >"$work/first"
"$program" --library "$home" play "$scenario" --text --trainee Ann <"$work/typing" >"$work/first" 2>&1 &
first=$!
exec 3>"$work/typing"
tries=0
until grep -q 'Enter to begin' "$work/first"; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || broken "the first of two does not begin"
    sleep 0.05
done
typed '' | play --trainee Beth
ended 3 "a second writer"
grep -q 'in use by another Rapport, process [0-9]' "$work/err" || broken "a second writer is not told why"

# --- a polite kill is a polite end ---

kill -TERM "$first"
status=0
wait "$first" || status=$?
exec 3>&-
[ "$status" -eq 130 ] || broken "a program that is asked to end gives $status"

# --- a terminal ---

if ! command -v script >/dev/null 2>&1 || ! script --version 2>/dev/null | grep -q util-linux; then
    echo "term: no 'script' of util-linux here: the terminal itself was not tried" >&2
    exit 77
fi

shown() { # waits until the terminal shows this
    tries=0
    until grep -qE -- "$1" "$work/raw" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 400 ] || break
        sleep 0.05
    done
}

keys() { # each argument is typed and followed by Return; slowly enough for line editing
    shown 'Enter to begin|Name or number'
    for line in "$@"; do
        printf '%s\r' "$line"
        sleep 0.12
    done
}

terminal() { # columns, then options; keys come on standard input
    columns=$1
    shift
    status=0
    TERM=xterm LC_ALL=C.UTF-8 script -qec "stty cols $columns rows 24; '$program' --library '$home' play '$scenario' --seed 0 $*" \
        /dev/null >"$work/raw" 2>"$work/err" || status=$?
    echo "$status" >"$work/status"
    # carriage returns and what line editing sends to move the cursor are not what is read
    tr -d '\r\007' <"$work/raw" | sed 's/\x1b\[[0-9;?]*[a-zA-Z]//g' >"$work/out"
}

: >"$work/raw"
keys 'Siân 友' '' '' 2 '' 1 '' '' 'Gofyn yn gyntaf: 友?' '' '' '' '' 'Arhosodd.' '' 'Helpodd.' '' 'Hwyr.' '' 'Gofynnaf.' '' 1 '' '' |
    terminal 80
ended 0 "a session in a terminal"
says 'Siân 友 is new here, and will be added.'
says 'Gofyn yn gyntaf: 友?'
says 'Your entry is saved.'
! grep -q "$(printf '\033\\[2J')" "$work/raw" || broken "the screen was cleared"
[ "$(attempts '"ending":"kept"')" -ge 2 ] || broken "the session in a terminal is not in the log"

: >"$work/raw"
{ keys '' 1 ''; shown 'What do you promise'; sleep 0.2; printf '\003'; sleep 0.3; } | terminal 40 --trainee Ann
ended 130 "Ctrl-C in a terminal"
says 'Stopped. Everything up to here is'
awk 'length($0) > 60' "$work/out" | grep -q 'Enter' && broken "40 columns are not kept to"

: >"$work/raw"
{ keys ''; shown 'Number, 1 to'; sleep 0.2; printf '\004'; sleep 0.3; } | terminal 80 --trainee Ann
ended 0 "Ctrl-D in a terminal"
says 'Stopped.'

rapport doctor >"$work/out" 2>&1 || broken "the log is not sound at the end"
