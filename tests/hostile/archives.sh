#!/bin/sh
# Every hostile archive is refused in one line that says why, installs nothing, and takes neither much time nor much
# memory; those that only look odd are taken, and all come to the same digest.
#
#   sh archives.sh GENERATOR PROGRAM
set -eu
whole() { # PATH, from the root on
    echo "$(cd "$(dirname "$1")" && pwd)/$(basename "$1")"
}
here=$(cd "$(dirname "$0")" && pwd)
[ -n "$2" ] || { echo "archives.sh: no program of this kind was built"; exit 77; }
generator=$(whole "$1") program=$(whole "$2")
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/archives-XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/archives" "$work/library" "$work/home"
unset RAPPORT_DATA XDG_DATA_HOME RAPPORT_TRACE
"${CC:-cc}" -O1 -D_DEFAULT_SOURCE -o "$work/measure" "$here/measure.c"
HOME=$work/home
export HOME
most=262144
grep -q __asan_init "$program" && most=1048576 # shadow memory and what is kept back to catch its use
"$generator" "$work/archives" >"$work/list"
cd "$work/archives"
passed=0
failed=0
tab=$(printf '\t')

bad() {
    failed=$((failed + 1))
    echo "FAILED $1: $2"
    sed 's/^/    /' "$work/err" | head -n 3
}

# Runs the program; its status, time and memory go to the variables of that name.
run() {
    "$work/measure" "$work/report" "$program" --library "$work/library" --data "$work/data" "$@" \
        >"$work/out" 2>"$work/err" || { echo "archives.sh: nothing can be measured" >&2; exit 2; }
    read -r status milliseconds kilobytes <"$work/report"
}

# Within its means, and nothing but its own words on standard error.
is_well() {
    [ "$status" -lt 128 ] && [ "$milliseconds" -lt 5000 ] && [ "$kilobytes" -le "$most" ] &&
        ! grep -q 'Sanitizer\|runtime error:' "$work/err"
}

# All of them at once: `check` goes on behind each, and finds one thing wrong with it.
run check --json *.zip
is_well && [ "$status" -eq 1 ] && [ ! -s "$work/err" ] ||
    bad "check" "status $status, $milliseconds ms, $kilobytes KiB"
sed 's/^{"file":"\(.*\)","line":0,"rule":"unreadable","severity":"error","message":"\(.*\)","hint":null}$/\1: \2/' \
    "$work/out" >"$work/findings"

# One at a time: refused in one line, and nothing is installed. With sanitizers a program takes ten times as long to
# start, so that there every eighth has to do.
every=1
grep -q __asan_init "$program" && every=8
number=0
digest=
while IFS=$tab read -r name what says; do
    number=$((number + 1))
    if [ -z "$says" ]; then
        run play "$name.zip" --answers "" --json
        this=$(sed -n 's/.*"digest":"\([0-9a-f]*\)".*/\1/p' "$work/out")
        if ! is_well || [ "$status" -ne 0 ] || [ -s "$work/err" ]; then
            bad "$name ($what)" "status $status, $milliseconds ms, $kilobytes KiB"
        elif [ "${digest:-$this}" != "$this" ]; then
            bad "$name ($what)" "its digest is another"
        else
            passed=$((passed + 1))
            digest=$this
        fi
        continue
    fi
    grep -F "$name.zip: " "$work/findings" | grep "^$name.zip: " >"$work/err" || true
    if [ "$(wc -l <"$work/err")" -ne 1 ] || ! grep -qF -- "$says" "$work/err"; then
        bad "$name ($what)" "check does not say '$says', but"
        continue
    fi
    passed=$((passed + 1))
    [ $((number % every)) -eq 0 ] || continue
    run install "$name.zip"
    if ! is_well; then
        bad "$name ($what)" "status $status, $milliseconds ms, $kilobytes KiB"
    elif [ "$status" -ne 1 ] || [ "$(wc -l <"$work/err")" -ne 1 ] || [ -s "$work/out" ]; then
        bad "$name ($what)" "status $status, not refused in one line"
    elif ! grep -qF "rapport: $name.zip" "$work/err" || ! grep -qF -- "$says" "$work/err"; then
        bad "$name ($what)" "install does not say '$says'"
    elif [ -e "$work/data" ]; then
        bad "$name ($what)" "something was installed"
        rm -rf "$work/data"
    fi
done <"$work/list"

# Nothing was written anywhere else: what a name that climbs out would have left.
if [ -e "$work/evil.lua" ] || [ -e /tmp/evil.lua ] || [ "$(find "$work/home" "$work/library" | wc -l)" -ne 2 ]; then
    find "$work/home" "$work/library" >"$work/err"
    bad "all of them" "a file was left behind"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 100 ]
