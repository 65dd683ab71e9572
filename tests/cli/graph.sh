#!/bin/sh
# Draws graphs with the real program: what is refused, what each kind of file says, what exploring adds, and that files
# are written whole or not at all. The picture itself is tested by tests/unit/draw.
#
#   sh graph.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/graph-XXXXXX")
trap 'rm -rf "$work"' EXIT
RAPPORT_DATA=$work/data
export RAPPORT_DATA
parcel=$here/scenarios/wet-parcel

broken() {
    echo "graph: $*" >&2
    [ ! -f "$work/err" ] || cat "$work/err" >&2
    exit 1
}

run() { # STATUS, then what to run: its output goes to $work/out
    wanted=$1
    shift
    status=0
    "$program" --library "$work/library" --library "$here/../scenarios" "$@" >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq "$wanted" ] || broken "'$*' ends with $status, not $wanted"
}

says() { # FILE TEXT
    grep -qF -- "$2" "$1" || broken "$(basename "$1") does not say: $2"
}

silent() {
    ! grep -qF -- "$2" "$1" || broken "$(basename "$1") says: $2"
}

scenario() { # ID, then its text after the head on standard input
    mkdir -p "$work/library/$1"
    {
        echo "scenario { id = '$1', title = 'A title & more', family = '$1', version = 3, kind = 'service recovery',"
        echo "  channel = 'phone', minutes = 4, setting = 's', role = 'r', framework = 'customer-service',"
        echo "  points = {}, criteria = { 'heat.h' } }"
        cat
        echo "ending 'done' { title = 'Done', outcome = 'good' } ending 'far' { title = 'Far', outcome = 'poor' }"
    } >"$work/library/$1/scenario.lua"
}

# --- what is refused ---

run 2 graph
run 2 graph wet-parcel other
run 3 graph nowhere -o "$work/a.svg"
for name in a.jpg a.SVG svg "$work/.svg" a.svg.txt ''; do
    run 2 graph "$parcel" -o "$name"
    says "$work/err" 'a graph is written as -o FILE.svg, FILE.dot or FILE.png'
done
mkdir -p "$work/library"
echo "scene 'a' { go 'nowhere' }" | scenario unsound
run 1 graph unsound -o "$work/a.svg"
says "$work/err" "there is no scene or ending 'nowhere'"
[ -z "$(find "$work" -name 'a.*')" ] || broken "a refused graph leaves a file"

# --- the kinds of files ---

run 0 graph "$parcel"
[ ! -s "$work/err" ] || broken "a sound graph says something on standard error"
says "$work/out" 'digraph "wet-parcel" {'
says "$work/out" '"promise" -> "lost" [label="1b, 1c if"];'
says "$work/out" 'lost, poor, 63.5 %'
cp "$work/out" "$work/printed"
run 0 graph "$parcel" -o "$work/a.dot"
[ "$(cat "$work/out")" = "$work/a.dot" ] || broken "it does not print the path"
cmp -s "$work/a.dot" "$work/printed" || broken "the file differs from what is printed"
digest=$("$program" --library "$here/../scenarios" play "$parcel" --answers 1 --json |
    sed 's/.*"digest":"\([0-9a-f]\{8\}\).*/\1/')
says "$work/a.dot" "wet-parcel, version 1, digest $digest"

run 0 graph "$parcel" -o "$work/a.svg" --json
[ "$(cat "$work/out")" = "{\"file\":\"$work/a.svg\"}" ] || broken "--json prints something else"
for text in '<title id="title">The wet parcel</title>' "wet-parcel, version 1, digest $digest. 2 scenes, 2 endings." \
    '>36.5 %<' '>63.5 %<' '>→ kept<' '>if trust &gt;= 2<' '>strong evidence<' '>start<' '</svg>'; do
    says "$work/a.svg" "$text"
done
silent "$work/a.svg" 'never reached'
[ "$(stat -c %a "$work/a.svg")" = 600 ] || broken "the picture can be read by others"

run 0 graph "$parcel" -o "$work/a.png" --quiet
[ ! -s "$work/out" ] || broken "--quiet prints something"
[ "$(head -c 8 "$work/a.png" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] || broken "a.png is no PNG"
[ ! -e "$work/data" ] || broken "drawing touches the log"

# --- what exploring adds ---

scenario unreached <<'EOF'
state { n = level {} }
scene 'a' { choose { say 'x', say 'y' { when = 'n > 3' } }, when 'n > 5' { go 'b' }, go 'done' }
scene 'b' { write {}, go 'far' }
EOF
run 0 graph unreached -o "$work/b.svg"
for text in 'A title &amp; more' '>never reached<' '>never open<' '>never → b<' '>100.0 %<' 'stroke-dasharray'; do
    says "$work/b.svg" "$text"
done
scenario stuck <<'EOF'
scene 'a' { choose { say 'x' { go 'b' }, say 'y' { go 'done' } } }
scene 'b' { choose { say 'x' { go 'b' }, say 'y' { go 'b' } } }
EOF
run 0 graph stuck
says "$work/out" 'Answers given at random come to no ending in 50.0 % of all cases.'
scenario broad <<'EOF'
state { a = level { most = 200 }, b = level { most = 200 }, c = level { most = 200 } }
scene 's' { choose { say 'a' { add = { a = 1 }, go 's' }, say 'b' { add = { b = 1 }, go 's' },
  say 'c' { add = { c = 1 }, go 's' }, say 'far' { when = 'a + b + c > 590 and a > b', go 'far' }, say 'end' { go 'done' } } }
EOF
run 0 graph broad
says "$work/out" 'Explored as far as a million states: each chance lies between two figures'
says "$work/out" 'far, poor, 0.0-'
silent "$work/out" '(never reached)'

# --- whole or not at all ---

cp "$work/a.svg" "$work/earlier"
mkdir "$work/folder.svg"
run 3 graph "$parcel" -o "$work/folder.svg"
says "$work/err" 'cannot be written'
run 3 graph "$parcel" -o "$work/nowhere/a.svg"
if [ -c /dev/full ]; then
    status=0
    "$program" --library "$here/../scenarios" graph "$parcel" >/dev/full 2>"$work/err" || status=$?
    [ "$status" -eq 3 ] || broken "a full disk under standard output gives $status"
fi
if (ulimit -f 8) 2>/dev/null; then # a file may grow to 8 blocks only: the disk is full halfway
    status=0
    (
        ulimit -f 8
        trap '' XFSZ
        "$program" --library "$here/../scenarios" graph "$parcel" -o "$work/a.svg" >"$work/out" 2>"$work/err"
    ) || status=$?
    [ "$status" -eq 3 ] || broken "a full disk gives $status"
    cmp -s "$work/a.svg" "$work/earlier" || broken "a picture that could not be written took the place of a whole one"
fi
[ -z "$(find "$work" -name '*.svg.*')" ] || broken "something half-written was left"
