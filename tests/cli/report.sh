#!/bin/sh
# Writes debrief pages with the real program, from a log that it played itself: what is refused, what is held, what
# is written whole or not at all, and that reading leaves the log as it was.
#
#   sh report.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/report-XXXXXX")
trap 'rm -rf "$work"' EXIT
RAPPORT_DATA=$work/data
export RAPPORT_DATA
unset RAPPORT_CLOCK
page=$work/page.html

# The scenario of the unit tests as a library, with the picture that it names.
mkdir -p "$work/library/frameworks" "$work/library/kettle"
cp "$here/unit/report/framework.lua" "$work/library/frameworks/small.lua"
cp "$here/unit/report/kettle.lua" "$work/library/kettle/scenario.lua"
printf '%s' 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNiAAAABgADNjd8qAAAAABJRU5ErkJggg==' |
    base64 -d >"$work/library/kettle/lid.png"

broken() {
    echo "report: $*" >&2
    [ ! -f "$work/err" ] || cat "$work/err" >&2
    exit 1
}

rapport() {
    "$program" --library "$work/library" "$@"
}

run() { # STATUS, then what to run: its output goes to $work/out
    wanted=$1
    shift
    status=0
    rapport "$@" >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq "$wanted" ] || broken "'$*' ends with $status, not $wanted"
}

says() { # FILE TEXT
    grep -qF -- "$2" "$1" || broken "$(basename "$1") does not say: $2"
}

silent() {
    ! grep -qF -- "$2" "$1" || broken "$(basename "$1") says: $2"
}

play() { # MODE ANSWERS [more]
    mode=$1 answers=$2
    shift 2
    rapport play kettle --trainee Ann --mode "$mode" --seed 0 --answers "$answers" "$@" >"$work/out" 2>"$work/err" ||
        broken "an attempt cannot be played"
}

whole='1,1,2,1,1+2,1+3+2,=12,1,2,1+2,"Lids hiss."'

# --- what is refused ---

run 3 report last -o "$page"
says "$work/err" 'rapport: '
play practice "$whole"
run 2 report last
says "$work/err" '-o FILE is missing'
for name in page.doc page .html "$work/.html" page.html.zip; do
    run 2 report last -o "$name"
    says "$work/err" 'it ends with .pdf, .html, .json, .csv or .txt'
done
run 2 report zzz -o "$page"
run 2 report -o "$page"
says "$work/err" 'a report is of one thing'
run 2 report last --trainee Ann -o "$page"
says "$work/err" 'a report is of one thing'
run 2 report last --unit desk -o "$page"
says "$work/err" '--unit goes with --trainee'
run 2 report --trainee Nan -o "$page"
says "$work/err" "there is no trainee 'Nan'"
run 2 report --trainee Ann --unit dsk -o "$page"
says "$work/err" "there is no unit 'dsk'; did you mean 'desk'?"
run 2 report --trainee Ann --unit chemistry -o "$page"
says "$work/err" "there is no unit 'chemistry'; there are coach, "
for trouble in "last --blank witness" "--trainee Ann --blank witness" "--unit desk --blank witness"; do
    run 2 report $trouble -o "$page"
done
run 2 report --blank witnes -o "$page"
says "$work/err" "there is no form 'witnes'; did you mean 'witness'?"
run 2 report --blank chemistry -o "$page"
says "$work/err" "there is no form 'chemistry'; there are observation, witness"
run 2 report --blank witness -o "$work/form.csv"
says "$work/err" 'an empty form is not written as .csv; choose one of .html, .pdf, .txt'
[ ! -e "$work/form.csv" ] || broken "a refused form leaves a file"
run 3 report 00000000 -o "$page"
[ ! -e "$page" ] || broken "a refused report leaves a file"

# --- a page ---

before=$(cksum <"$work/data/log.db")
run 0 report last -o "$page"
[ "$(cat "$work/out")" = "$page" ] || broken "it does not print the path"
[ ! -s "$work/err" ] || broken "a sound report says something on standard error"
[ "$(stat -c %a "$page")" = 600 ] || broken "the page can be read by others"
for text in 'SIMULATION' 'Debrief of <bdi>Ann</bdi>' 'Practice never counts.' 'not practised before' \
    'begun before any debrief' 'shown in this simulation' 'You have not rated yourself' 'Lids hiss.' 'Rapport '; do
    says "$page" "$text"
done
run 0 report last -o "$page" --json
[ "$(cat "$work/out")" = "{\"file\":\"$page\"}" ] || broken "--json prints something else"
run 0 report last -o "$page" --quiet
[ ! -s "$work/out" ] || broken "--quiet prints something"
[ "$(cksum <"$work/data/log.db")" = "$before" ] || broken "reading changed the log"

# --- a trainee: everything in one file ---

for kind in html json csv txt pdf; do
    rm -f "$work/pack.$kind"
    run 0 report --trainee ann -o "$work/pack.$kind"
    [ "$(cat "$work/out")" = "$work/pack.$kind" ] || broken "it does not print the path of the $kind"
    [ "$(stat -c %a "$work/pack.$kind")" = 600 ] || broken "the $kind can be read by others"
    [ ! -s "$work/err" ] || broken "a sound pack says something on standard error"
done
for text in SIMULATION 'Look back' 'Measure a change' 'Practice never counts;'; do
    says "$work/pack.html" "$text"
done
[ "$(head -c 5 "$work/pack.pdf")" = "%PDF-" ] || broken "the PDF is none"
run 0 report --trainee Ann --unit desk -o "$work/unit.json"
says "$work/unit.json" '"unit":"desk"'
[ "$(cksum <"$work/data/log.db")" = "$before" ] || broken "a pack changed the log"

# --- empty forms ---

for kind in observation witness questionnaire self-assessment coaching-plan development-plan; do
    run 0 --data "$work/none" report --blank $kind -o "$work/$kind.html"
    [ -s "$work/$kind.html" ] || broken "there is no form $kind"
done
says "$work/self-assessment.html" 'Look back'
[ ! -e "$work/none" ] || broken "an empty form makes a data folder"

# --- whole or not at all ---

cp "$page" "$work/earlier"
mkdir "$work/folder.html"
run 3 report last -o "$work/folder.html"
says "$work/err" 'cannot be written'
run 3 report last -o "$work/nowhere/page.html"
if [ "$(id -u)" -ne 0 ]; then
    mkdir "$work/closed"
    chmod 500 "$work/closed"
    run 3 report last -o "$work/closed/page.html"
fi
if [ -c /dev/full ] && (ulimit -f 8) 2>/dev/null; then
    # a file may grow to 8 blocks only: the disk is full halfway
    status=0
    (
        ulimit -f 8
        trap '' XFSZ
        rapport report last -o "$page" >"$work/out" 2>"$work/err"
    ) || status=$?
    [ "$status" -eq 3 ] || broken "a full disk gives $status"
    cmp -s "$page" "$work/earlier" || broken "a page that could not be written took the place of a whole one"
fi
[ -z "$(find "$work" -name '*.html.*')" ] || broken "something half-written was left"

# --- held, then released ---

rapport assessor add Bea >/dev/null
play assessed '2,4,1,1+2,1+2+3,=12,1,1,1+1,"Never."'
run 0 report last -o "$page"
for text in 'Level: held' 'Assessed, attempt 1' 'practised once before' 'We never refund.' 'Never.'; do
    says "$page" "$text"
done
for text in 'Stop and talk:' 'Denies her right' 'strongly taken' 'The shop sold it' 'It is not so'; do
    silent "$page" "$text"
done
rapport release last --as Bea >/dev/null
run 0 report last -o "$page"
for text in 'Levels released' 'Denies her right' 'No conversation about it is recorded yet' 'it is not so'; do
    grep -qiF -- "$text" "$page" || broken "the released page does not say: $text"
done
rapport talk last --as Bea --note 'We read the <card> together.' >/dev/null
run 0 report last -o "$page"
says "$page" 'Talked about with <bdi>Bea</bdi>'
says "$page" 'We read the &lt;card&gt; together.'

# --- unfinished ---

play practice 1
run 0 report last -o "$page"
says "$page" 'This run is not finished.'
says "$page" 'not finished</dd>'

# --- what a trainee says afterwards, and an attempt begun after a debrief was seen ---

parcel=$here/scenarios/wet-parcel
library=$here/../scenarios
printf '%s\n' Dee '' '' 2 '' 1 '' '' 'Ask first.' '' '' '' '' 'She waited.' '' 'It helped.' '' 'I said sorry.' '' 'By Friday I ask.' '' 1 '' '' |
    "$program" --library "$library" play "$parcel" --text --seed 0 >"$work/out" 2>"$work/err" ||
    broken "a whole session cannot be played"
run 0 report last -o "$page"
for text in 'begun before any debrief' 'Ask first.' 'before any level was seen' 'She waited.' 'By Friday I ask.' \
    'Finished.' 'Own turns quoted'; do
    says "$page" "$text"
done
"$program" --library "$library" play "$parcel" --trainee Dee --answers 1,1 >/dev/null
run 0 report last -o "$page"
says "$page" 'begun after a debrief of this scenario had been seen'
"$program" --library "$library" play "$parcel" --trainee Cay --answers 1,1 >/dev/null
run 0 report last -o "$page"
says "$page" 'begun before any debrief'
play practice 1

# --- the centre's facts ---

cp "$here/unit/report/centre.lua" "$work/data/centre.lua"
run 0 report last -o "$page"
[ ! -s "$work/err" ] || broken "a sound centre file is complained of"
says "$page" 'Unit D/505/0001.'
echo 'centre "desk.m1" {' >"$work/data/centre.lua"
run 0 report last -o "$page"
says "$work/err" 'the report goes on without centre.lua'
silent "$page" 'Unit D/505/0001.'
says "$page" 'Unknown: the centre has not recorded'
head -c 70000 /dev/zero >"$work/data/centre.lua"
run 0 report last -o "$page"
says "$work/err" 'centre.lua cannot be read'
rm "$work/data/centre.lua"

# --- a damaged log says nothing ---

size=$(wc -c <"$work/data/log.db")
printf 'x' | dd of="$work/data/log.db" bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
printf 'x' | dd of="$work/data/log.db" bs=1 seek=$((size / 3)) conv=notrunc 2>/dev/null
rm "$page"
status=0
rapport report last -o "$page" >"$work/out" 2>"$work/err" || status=$?
[ "$status" -ne 0 ] || rapport doctor >/dev/null 2>&1 || broken "a page was made from a damaged log"
