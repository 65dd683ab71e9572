#!/bin/sh
# sh run.sh PROGRAM [CASE...]: plays every hostile script with the program and prints "N passed, N failed".
#
# A case is a Lua file or a shell script that prints one; its first lines say what to do with it:
#   -- attack: what is tried
#   -- expect: load-error /text/ line 7          it is not loaded, and a message of that line has the text
#   -- expect: stops /text/ line 7               it plays, and the run is stopped by a fault of that line
#   -- expect: loads                             nothing happens: it plays to its end
#   -- expect: loads /text/                      … and the result, as JSON, has the text
# and, where it is needed,
#   -- answers: 1 1 2                            (the usual: 1 1 1 2)
#   -- as: scenario                              the file is the whole scenario.lua, not what frame.lua includes
#   -- runs: 5                                   play it so often, under other locales: always the same must come
# "/text/" is an extended regular expression; "of x.lua" behind it names another file; no line: any will do.
# A line "--- file: NAME" begins a further file of the scenario. A shell script may write such files itself.
#
# HOSTILE_JOBS cases run side by side (2); HOSTILE_VERBOSE=1 also lists those that passed, with what they took.
#
# Whatever is expected: 5 s of CPU, 256 MiB (plain builds; HOSTILE_KILOBYTES changes it), no signal, no word from
# a sanitizer, located one-line messages of at most 300 bytes without control or bidi characters, no file touched.
set -u

here=$(cd "$(dirname "$0")" && pwd)

# The value of a header line, without its comment sign.
header() {
    sed -n "1,8s/^\(--\|#\) $1: *//p" "$2" | head -n 1
}

fail() {
    echo "FAILED $name: $1"
    [ -s "$folder/err" ] && head -n 3 "$folder/err" | cut -c 1-300 | sed 's/^/    /'
    rm -rf "$folder"
    exit 0
}

# Cuts a case into the files of a scenario folder.
unpack() {
    target=$folder/library/hostile
    mkdir -p "$target" "$folder/library/frameworks" "$folder/library/common" "$folder/home"
    echo 'framework { id = "hostile", title = "Hostile", version = 1, wording = "none" }' \
        >"$folder/library/frameworks/hostile.lua"
    first=attack.lua
    [ "$(header as "$case")" = scenario ] && first=scenario.lua || cp "$here/frame.lua" "$target/scenario.lua"
    case $case in
    *.sh) (cd "$target" && sh "$case" >"$first") ;;
    *) awk -v folder="$target" -v out="$target/$first" \
        '/^--- file: /{ out = folder "/" $3; next } { print >out }' "$case" ;;
    esac
}

play() {
    (cd "$folder/library" && printf '%s\n' ${answers:-1 1 1 2} |
        env -i PATH="$PATH" HOME="$folder/home" TMPDIR="$folder/home" LC_ALL="$1" \
            ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=16 UBSAN_OPTIONS=print_stacktrace=1 \
            "$measure" "$folder/report" "$program" play hostile --library . --answers - --seed 0 \
            >"$folder/out" 2>"$folder/err")
    read -r status milliseconds kilobytes <"$folder/report" || fail "it was not run"
}

check_run() {
    [ "$status" -lt 128 ] || fail "ended by signal $((status - 128)) after $milliseconds ms"
    grep -q 'Sanitizer\|runtime error:' "$folder/err" && fail "a sanitizer speaks"
    [ "$kilobytes" -le "${HOSTILE_KILOBYTES:-$most}" ] || fail "$kilobytes KiB of memory"
    [ "$(cd "$folder" && find library home | sort)" = "$files" ] || fail "it left files behind"
    iconv -f UTF-8 -t UTF-8 "$folder/err" >/dev/null 2>&1 || fail "the messages are not UTF-8"
    LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" "$folder/err" && fail "a message has control characters"
    LC_ALL=C grep -q "$(printf '\342\200[\252-\256]\|\342\201[\246-\251]')" "$folder/err" &&
        fail "a message has characters that turn the writing round"
    LC_ALL=C sed 's/^rapport: \(stopped by a fault in the scenario: \)\{0,1\}//; s/^[a-z\/0-9_.-]*:\([0-9]*:\)\{0,1\} //' \
        "$folder/err" | LC_ALL=C grep -q '.\{301\}' && fail "a message has more than 300 bytes"
    LC_ALL=C grep -v '^rapport: \(stopped by a fault in the scenario: \)\{0,1\}[a-z/0-9_.-]*\.lua:\([0-9]*:\)\{0,1\} .' \
        "$folder/err" >"$folder/strange" && fail "a message without a place: $(head -n 1 "$folder/strange")"
}

# The expectation is taken apart: kind, text, line, file.
check_expected() {
    kind=${expect%% *}
    text=$(printf '%s\n' "$expect" | sed -n 's|^[a-z-]* */\(.*\)/\( line [0-9]*\)\{0,1\}\( of .*\)\{0,1\}$|\1|p')
    line=$(printf '%s\n' "$expect" | sed -n 's|.* line \([0-9]*\).*|\1|p')
    file=$(printf '%s\n' "$expect" | sed -n 's|.*/\( line [0-9]*\)\{0,1\} of \([^ ]*\)$|\2|p')
    place="[^:]*${file:-$first}:([0-9]+:)? .*"
    [ -n "$line" ] && place="[^:]*${file:-$first}:$line: .*"
    case $kind in
    loads)
        [ "$status" -eq 0 ] || fail "status $status"
        grep -Eq "${text:-.}" "$folder/out" || fail "the result has no /$text/: $(tail -n 1 "$folder/out")"
        ;;
    load-error)
        [ "$status" -eq 1 ] || fail "status $status"
        grep -q 'stopped by a fault' "$folder/err" && fail "it was loaded"
        grep -Eq "^rapport: $place($text)" "$folder/err" || fail "no message at line ${line:-any} has /$text/"
        ;;
    stops)
        [ "$status" -eq 1 ] || fail "status $status"
        grep -Eq "^rapport: stopped by a fault in the scenario: $place($text)" "$folder/err" ||
            fail "no fault at line ${line:-any} has /$text/"
        ;;
    *) fail "what is expected is not said" ;;
    esac
}

one() {
    folder=$(mktemp -d "$work/case-XXXXXX")
    name=${case#"$here"/}
    expect=$(header expect "$case")
    answers=$(header answers "$case")
    runs=$(header runs "$case")
    [ -n "$(header attack "$case")" ] || fail "its attack is not named"
    unpack
    files=$(cd "$folder" && find library home | sort)
    count=0
    for locale in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 POSIX C C.UTF-8 C; do
        play $locale
        check_run
        check_expected
        cat "$folder/out" "$folder/err" >"$folder/this"
        [ $count -eq 0 ] && cp "$folder/this" "$folder/that"
        cmp -s "$folder/this" "$folder/that" || fail "another run gives another result"
        count=$((count + 1))
        [ $count -ge "${runs:-1}" ] && break
    done
    echo "passed $milliseconds ms $kilobytes KiB $name"
    rm -rf "$folder"
}

if [ "${1:-}" = --one ]; then
    program=$2 work=$3 most=$4 case=$5 measure=$3/measure
    one
    exit 0
fi

[ $# -ge 1 ] || { echo "usage: sh run.sh PROGRAM [CASE...]" >&2; exit 2; }
[ -n "$1" ] || { echo "run.sh: no program of this kind was built"; exit 77; }
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
[ -x "$program" ] || { echo "run.sh: there is no program $program" >&2; exit 2; }
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/hostile-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
"${CC:-cc}" -O1 -D_DEFAULT_SOURCE -o "$work/measure" "$here/measure.c" || exit 2
most=262144
grep -q __asan_init "$program" && most=1048576 # shadow memory and what is kept back to catch its use
if [ $# -gt 0 ]; then
    for case; do
        echo "$(cd "$(dirname "$case")" && pwd)/$(basename "$case")"
    done >"$work/list"
else
    find "$here" -mindepth 2 -name '*.lua' -o -mindepth 2 -name '*.sh' | sort >"$work/list"
fi
xargs -P "${HOSTILE_JOBS:-2}" -n 1 sh "$0" --one "$program" "$work" "$most" <"$work/list" >"$work/results"
grep -v '^passed' "$work/results"
[ -n "${HOSTILE_VERBOSE:-}" ] && grep '^passed' "$work/results" | sort -k 6
passed=$(grep -c '^passed' "$work/results")
total=$(wc -l <"$work/list")
sort -k 2,2nr "$work/results" | sed -n '1s/^passed \([0-9]*\) ms .* \(.*\)/longest: \1 ms, \2/p'
sort -k 4,4nr "$work/results" | sed -n '1s/^passed .* ms \([0-9]*\) KiB \(.*\)/largest: \1 KiB, \2/p'
echo "$passed passed, $((total - passed)) failed"
[ "$passed" -eq "$total" ]
