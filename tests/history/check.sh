#!/bin/sh
# Three months of one trainee's work become a log; what is written from it is held against what was done.
#
#   sh check.sh PROGRAM HISTORY SCENARIOS
set -eu
program=$1
history=$2
scenarios=$3
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/history-XXXXXX")
trap 'rm -rf "$work"' EXIT
export RAPPORT_DATA="$work/data" TZ=UTC LC_ALL=C.UTF-8
unset RAPPORT_CLOCK
who="Robin Amara"

broken() {
    echo "history: $*" >&2
    exit 1
}

rapport() {
    "$program" --quiet --library "$scenarios" "$@"
}

says() { # FILE TEXT
    grep -qF -- "$2" "$1" || broken "$(basename "$1") does not say: $2"
}

silent() { # FILE TEXT
    ! grep -qiwE -- "$2" "$1" || broken "$(basename "$1") says: $(grep -iowE -- "$2" "$1" | head -n 1)"
}

"$history" "$RAPPORT_DATA" "$here/history/three_months.json" "$scenarios" "$here/scenarios" || broken "it cannot be made"
rapport doctor >"$work/doctor" 2>&1 || broken "the log is not sound: $(cat "$work/doctor")"
[ "$(rapport log | grep -c '^[0-9a-f]\{8\}')" -eq "$(grep -c '"do": "play"' "$here/history/three_months.json")" ] ||
    broken "the log does not hold all attempts"

# --- the pack in every form ---

export RAPPORT_CLOCK=1795348800000 # 22 November 2026
for kind in html pdf csv txt json; do
    rapport report --trainee "$who" -o "$work/pack.$kind"
    rapport report --trainee "$who" --unit promote -o "$work/promote.$kind"
done
for file in "$work/pack.html" "$work/pack.txt" "$work/pack.json" "$work/promote.html"; do
    silent "$file" 'pass|passed|fail|failed|competent|certificate|qualified'
    silent "$file" 'null pointer|\(null\)|NaN'
done
says "$work/promote.html" "Ready for assessor"
says "$work/pack.html" "More to show"
# What was said in a held run is its trainee's own; what it came to is nobody's yet.
held=$(rapport log --json | grep '"held":true' | grep '"practised":0' | sed 's/.*"attempt":"\([0-9a-f]*\)".*/\1/' | head -n 1)
[ -n "$held" ] || broken "no attempt is held"
rapport report "$held" -o "$work/held.txt"
! grep -q 'shown in this simulation\|not shown yet' "$work/held.txt" || broken "a held attempt tells its levels"

# Words of everything that was kept stand in the pack: entries, a comment, an addition, records, the plan's versions.
for text in "oddly calm, because the card was in my hand" "How many times did you count it on the sheet?" \
    "25 of 41 promises had a name and a time" "You said somebody would ring. I have been told that before." \
    "it feels rude to give a time you may miss" "three is when the vans come" "Half a day beside a senior adviser" \
    "only dates were moved: not an update" "Two Fridays fell out because of the stock count." \
    "The scenario was a draft when it began, so this run does not count." "Read the notes of the next day" "18 percentage points up" "27 percentage points up"; do
    says "$work/pack.txt" "$text"
done
grep -qF "Two Fridays fell out" "$work/pack.json" || broken "the plan is not in pack.json"

# One row for each point, scenario and attempt; all of them simulations.
rows=$(($(wc -l <"$work/pack.csv") - 1))
[ "$rows" -ge 24 ] && [ "$(tail -n +2 "$work/pack.csv" | grep -c SIMULATION)" -eq "$rows" ] ||
    broken "pack.csv has $rows rows, not all of them marked"

# --- paper ---

for name in pack promote; do
    pages=$(pdfinfo "$work/$name.pdf" | sed -n 's/^Pages: *//p')
    [ "${pages:-0}" -gt 1 ] || broken "$name.pdf has no pages that can be counted"
    i=1
    while [ "$i" -le "$pages" ]; do
        pdftotext -f "$i" -l "$i" "$work/$name.pdf" - | grep -q SIMULATION || broken "$name.pdf: page $i does not say SIMULATION"
        i=$((i + 1))
    done
    pdffonts "$work/$name.pdf" | tail -n +3 | awk '{ print $(NF-4) }' | sort -u >"$work/fonts"
    [ "$(cat "$work/fonts")" = yes ] || broken "$name.pdf: a font is not embedded"
done
rapport report --trainee "$who" -o "$work/again.pdf"
cmp -s "$work/pack.pdf" "$work/again.pdf" || broken "the same pack makes other bytes"
pdftotext "$work/pack.pdf" - | tr '\n' ' ' | grep -q "oddly calm, because the card was in my hand" ||
    broken "the words of an entry cannot be copied from pack.pdf"

# --- everything that is kept about them, for themselves ---

rapport trainee export "$who" -o "$work/all"
[ "$(ls "$work/all" | wc -l)" -eq $(($(grep -c '"do": "play"' "$here/history/three_months.json") + 3)) ] ||
    broken "there is not a page for each attempt"
for text in "oddly calm, because the card was in my hand" "How many times did you count it on the sheet?" \
    "three is when the vans come" "Half a day beside a senior adviser"; do
    says "$work/all/record.json" "$text"
    grep -rqF --include='*.html' -- "$text" "$work/all" || broken "no page says: $text"
done
! grep -q "levels are held" "$work/all/index.html" && broken "nothing says that levels are held"

# --- erased: the chain holds, and nothing is left ---

gone="oddly calm|somebody would ring|when the vans come|count it on the sheet|a senior adviser"
[ "$(grep -aohE "$gone" "$RAPPORT_DATA"/log.db* | sort -u | wc -l)" -eq 5 ] || broken "words are not found in the log: nor would they be afterwards"
printf '%s\n' "$who" | rapport trainee erase "$who" >"$work/out" 2>&1 || broken "it cannot be erased: $(cat "$work/out")"
rapport doctor >"$work/doctor" 2>&1 || broken "the log is not sound after erasing: $(cat "$work/doctor")"
! grep -aqE "$gone" "$RAPPORT_DATA"/log.db* || broken "erased words are still in the log"
echo "history: sound"
