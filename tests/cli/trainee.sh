#!/bin/sh
# What trainees may ask of their data, from outside: all of it written out; all of it erased, from the file's bytes too, while the log stays
# sound.
#
#   sh trainee.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=trainee
. "$here/cli/play_common.sh"

# A whole session with words of every kind, a run of another trainee, and notes of an assessor.
printf '%s\n' 'Ann Bell' '' '' 2 '' 1 '' '' 'Quokkas first.' '' '' '' '' 'She waited.' '' 'It helped.' '' 'Potoroos left.' '' 'By Friday I ask.' '' 1 '' '' |
    "$program" --library "$here/../scenarios" play "$here/scenarios/wet-parcel" --text --seed 0 >"$work/out" 2>"$work/err" ||
    broken "a whole session cannot be played"
run 0 assessor add Eve
run 0 comment last --as Eve --note "Bandicoots, you say?" --more
same "$work/out" "The comment is recorded, and asks for more."
run 0 log show last
says "$work/out" "Reflective entry of 20"
says "$work/out" "      Potoroos left."
says "$work/out" "   Eve asks for more, 20"
says "$work/out" "      Bandicoots, you say?"
run 0 play kinds --trainee 'Ann Bell' --mode assessed --seed 0 --answers '2,1+2,1+2+3,=12,1,1+2,"Wombats wait.",2'
run 0 talk last --as Eve --note "Numbats were talked about."
run 0 play kinds --trainee Ben --seed 0 --answers '1,1+2,1+2+3,=12,1,1+2,"Dingoes wait.",2'
words='Bell|Quokkas|She waited|It helped|Potoroos|By Friday|Wombats|Numbats|Bandicoots'

# --- all of it written out ---

usage="rapport: usage: rapport $("$program" trainee --help | sed -n '1s/^rapport //p')"
refuses 2 "rapport: -o FOLDER is missing: where should the pages go?" trainee export Ben
refuses 2 "rapport: there is no trainee 'Cay'; 'rapport trainee list' lists them" trainee export Cay -o "$work/cay"
refuses 2 "$usage" trainee export -o "$work/cay"
refuses 2 "$usage" trainee add Cay -o "$work/cay"
refuses 3 "rapport: there is no log in $work/none" trainee export Cay -o "$work/cay" --data "$work/none"
before=$(cksum <"$RAPPORT_DATA/log.db")
run 0 trainee export 'ann bell' -o "$work/ann/"
same "$work/out" "$work/ann"
[ "$(cksum <"$RAPPORT_DATA/log.db")" = "$before" ] || broken "reading changed the log"
[ "$(stat -c %a "$work/ann" "$work/ann/index.html" "$work/ann/record.json" | tr '\n' ' ')" = "700 600 600 " ] ||
    broken "others can read it"
[ "$(ls "$work/ann" | wc -l)" -eq 5 ] || broken "there is not a page for each attempt and one for all of them"
for page in "$work/ann"/attempt-*.html; do
    says "$work/ann/index.html" "href=\"$(basename "$page")\""
done
for text in 'Ann Bell' Quokkas 'She waited' 'By Friday' Wombats Numbats '"kind":"person"' '"kind":"reflection"'; do
    says "$work/ann/record.json" "$text"
done
says "$work/ann/index.html" 'levels are held'
says "$work/ann/record.json" '"held":true,"critical":null'
silent "$work/ann/record.json" 'harm done'
if grep -qE 'Dingoes|Ben' "$work"/ann/*; then broken "somebody else is in it"; fi
refuses 3 "rapport: $work/ann is there already; an export replaces nothing" trainee export Ben -o "$work/ann"
run 3 trainee export Ben -o "$work/nowhere/ben"
[ -z "$(find "$work" -name 'ann.*' -o -name 'ben.*')" ] || broken "something half-written was left"

# --- how long attempts are kept ---

mkdir "$work/kept"
export TZ=UTC
listed() { # CLOCK, then arguments: what a log lists whose two attempts ended on 29 February 2024
    RAPPORT_CLOCK=$1 "$program" trainee list --data "$work/kept" >"$work/out" 2>"$work/err" || broken "the list ends with $?"
    shift
    for text; do
        says "$work/out" "$text"
    done
}
for who in Kim Lee; do
    RAPPORT_CLOCK=1709208000000 "$program" --data "$work/kept" --library "$library" --quiet play kinds --trainee $who --seed 0 \
        --answers '1,1+2,1+2+3,=12,1,1+2,"We wait.",2' >"$work/out" || broken "a run of 2024 cannot be played"
done
"$program" --data "$work/kept" trainee add Max >"$work/out"
listed 1803855600000 '  2027-03-01  2027-03-01  0' "Attempts are due for erasing 3 years after they ended." "Nothing is due now."
listed 1803862800000 '  2027-03-01  2027-03-01  1' "Due now: 2 attempts of 2 trainees."
grep -q '^Max  *2.*  0  *0$' "$work/out" || broken "somebody without attempts is due"
RAPPORT_CLOCK=1803862800000 "$program" trainee list --json --data "$work/kept" >"$work/out"
grep -q '"name":"Kim".*"attempts":1,"first_due":"2027-03-01","last_due":"2027-03-01","due_now":\["[0-9a-f]\{8\}"\],"kept_years":3}$' \
    "$work/out" || broken "programs are not told what is due"
says "$work/out" '"attempts":0,"first_due":null,"last_due":null,"due_now":[],"kept_years":3}'
echo 'retention { years = 5, said_by = "Head of centre", on = "2026-03-01" }' >"$work/kept/centre.lua"
listed 1803862800000 '  2029-03-01  2029-03-01  0' "5 years after they ended, as Head of centre said on 2026-03-01."
echo 'retention { years = 0 }' >"$work/kept/centre.lua"
listed 1803862800000 '  2027-03-01  2027-03-01  1'
says "$work/err" 'the usual time is taken'
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "it takes more than one line"
rm "$work/kept/centre.lua"
echo Kim | "$program" trainee erase Kim --data "$work/kept" >"$work/out" 2>&1
listed 1803862800000 "Due now: 1 attempt of 1 trainee."

# --- what is refused ---

erase() { # STATUS WHAT IS TYPED, then arguments
    wanted=$1 typed=$2 status=0
    shift 2
    printf '%s' "$typed" | "$program" trainee erase "$@" >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq "$wanted" ] || broken "'trainee erase $*' ends with $status, not $wanted"
}

refuses 2 "rapport: usage: rapport $("$program" trainee --help | sed -n '1s/^rapport //p')" trainee erase
refuses 2 "rapport: there is no trainee 'Cay'; 'rapport trainee list' lists them" trainee erase Cay
refuses 2 "rapport: there is no trainee 'Eve'; 'rapport trainee list' lists them" trainee erase Eve
before=$(cksum <"$RAPPORT_DATA/log.db")
for typed in '' Ben "
" 'Ann'; do
    erase 3 "$typed" 'Ann Bell'
    says "$work/err" 'rapport: nothing was erased: the name was not given again'
    [ ! -s "$work/out" ] || broken "a refusal prints a result"
done
[ "$(cksum <"$RAPPORT_DATA/log.db")" = "$before" ] || broken "what was refused changed the log"
grep -qE "$words" "$RAPPORT_DATA/log.db" || broken "the words are not in the log to begin with"
refuses 3 "rapport: there is no log yet" trainee erase Ann --data "$work/none"
[ ! -e "$work/none" ] || broken "a refusal makes a log"

# --- erased ---

: >"$RAPPORT_DATA/log-damaged-20260101-000000.db"
erase 0 ' ann bell
' 'Ann Bell' --json
same "$work/out" '{"attempts":2,"texts":9,"copies":["log-damaged-20260101-000000.db"]}'
if grep -qE "$words" "$RAPPORT_DATA/log.db"; then broken "words are left in the file"; fi
grep -q 'Dingoes' "$RAPPORT_DATA/log.db" || broken "words of others are gone"
run 0 doctor --json
says "$work/out" '{"attempts":3,"turns":18,"chain":"sound","findings":[]}'
run 0 trainee list --json
says "$work/out" '{"name":null,'
run 0 log
[ "$(grep -c '(erased)' "$work/out")" -eq 2 ] || broken "the attempts do not stand as erased"
first=$(sed -n 2p "$work/out" | cut -c 1-8)
run 0 log --json
grep -v "$first" "$work/out" | sed -n 1p | grep -q '"trainee":null' || broken "programs are not told"
run 0 report "$first" -o "$work/page.html"
if grep -qE "$words" "$work/page.html"; then broken "a page still holds words"; fi
says "$work/page.html" 'class="erased"'
run 0 replay "$first"
run 0 xapi "$first" -o "$work/all.jsonl"
says "$work/all.jsonl" '"https://rapport.invalid/xapi/erased":true'
refuses 2 "rapport: there is no trainee 'Ann Bell'; 'rapport trainee list' lists them" trainee erase 'Ann Bell'
run 0 play kinds --trainee 'Ann Bell' --answers t
run 0 trainee list --json
[ "$(wc -l <"$work/out")" -eq 3 ] || broken "the same name again is not somebody new"
erase 0 Ben Ben
says "$work/out" 'Erased: the name and what stood with it, 2 texts in all, of 1 attempt.'
says "$work/out" "Also a copy of the log from when it was damaged: $RAPPORT_DATA/log-damaged-20260101-000000.db"
echo "trainee: sound"
