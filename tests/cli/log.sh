#!/bin/sh
# The log from outside: listing and showing attempts, playing them again, opening a debrief, recording a talk, a copy,
# and what doctor says of it; people; where the log lives; every misuse in one line.
#
#   sh log.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=log
. "$here/cli/play_common.sh"
unset XDG_DATA_HOME

plain() { # what was printed, attempts and dates left out
    sed 's/[0-9a-f]\{8\}\([" ]\)/########\1/; s/20[0-9-]* [0-9][0-9]:[0-9][0-9]/(when)/' "$work/out" >"$work/listed"
}

# --- without a log nothing is made, and what needs one says so ---

run 0 log
same "$work/out" "No attempts yet."
run 0 log --json
[ ! -s "$work/out" ] || broken "an empty log lists something"
run 0 trainee list --json
[ ! -s "$work/out" ] || broken "an empty log lists people"
run 0 doctor --json
same "$work/out" '{"attempts":0,"turns":0,"chain":"sound","findings":[]}'
refuses 3 "rapport: there is no log yet" log show last
refuses 3 "rapport: there is no log yet" backup "$work/copy.db"
refuses 3 "rapport: there is no log in $RAPPORT_DATA" replay last
[ ! -e "$RAPPORT_DATA" ] || broken "looking at a log that is not there makes one"
[ ! -e "$work/copy.db" ] || broken "a copy was made of nothing"

# --- attempts ---

run 0 play kinds --trainee Ann --answers 1,1+2 --quiet
run 0 play kinds --trainee Bob --answers '' --quiet
run 0 assessor add Eve
run 0 play kinds --trainee Ann --mode assessed --answers '2,1+2,1+2+3,=1,1,1+1,"",2' --quiet
run 0 log --json
plain
same "$work/listed" '{"attempt":"########","began":"(when)","trainee":"Ann","scenario":"kinds","mode":"practice","approval":"draft","number":1,"practised":0,"answers":2,"result":"unfinished","ending":null,"held":false}
{"attempt":"########","began":"(when)","trainee":"Bob","scenario":"kinds","mode":"practice","approval":"draft","number":1,"practised":0,"answers":0,"result":"unfinished","ending":null,"held":false}
{"attempt":"########","began":"(when)","trainee":"Ann","scenario":"kinds","mode":"assessed","approval":"draft","number":1,"practised":1,"answers":8,"result":"ended","ending":"end","held":true}'
attempt=$(sed -n '1s/{"attempt":"\([0-9a-f]*\)".*/\1/p' "$work/out")
run 0 log --json --trainee Ann
[ "$(wc -l <"$work/out")" -eq 2 ] || broken "a trainee's attempts are not those listed"
refuses 3 "rapport: there is no trainee 'Cai' in the log" log --trainee Cai

run 0 log show "$attempt" --json
says "$work/out" '"question":"a.2","kind":"build","answer":"1+2"'
cp "$work/out" "$work/first"
run 0 log show "$(printf '%.5s' "$attempt")" --json
cmp -s "$work/first" "$work/out" || broken "a beginning of its digits shows another attempt"
run 0 log show last
says "$work/out" "Levels are held."
silent "$work/out" "against"
silent "$work/out" "harm done"
run 0 log show last --json
says "$work/out" '"held":true,"critical":null,'
says "$work/out" '"points":null,'

usage="rapport: usage: rapport log [--trainee NAME] | log show ATTEMPT"
refuses 2 "$usage" log show
refuses 2 "$usage" log last
refuses 2 "$usage" log show last --trainee Ann
refuses 2 "rapport: 'zz' is no attempt: give the first of its hex digits, or 'last'" log show zz
nobody=$(printf '%s' "$attempt" | tr 0123456789abcdef fedcba9876543210) # differs in every digit
refuses 3 "rapport: the log holds no attempt $nobody" log show "$nobody"

# --- again from the events ---

run 0 replay last
same "$work/out" "8 answers, and every state agrees with the log."
run 0 replay "$attempt" --json
same "$work/out" '{"attempt":"'"$attempt"'","answers":2,"agrees":true}'

# --- release and talk ---

refuses 2 "rapport: --as NAME is missing: which assessor?" release last
refuses 2 "rapport: there is no assessor 'Ann'; 'rapport assessor add' adds one" release last --as Ann
refuses 2 "rapport: this is a run in practice mode; only assessed runs are released" release "$attempt" --as Eve
refuses 2 "rapport: --note TEXT is missing: what was talked about?" talk last --as Eve
refuses 2 "rapport: this attempt has no stop-and-talk moment" talk "$attempt" --as Eve --note "Nothing."
run 0 talk last --as Eve --note "What harm is."
refuses 2 "rapport: --note TEXT is missing: what do you say of the entry?" comment last --as Eve --note " "
refuses 2 "rapport: --as NAME is missing: which assessor?" comment last --note "More."
refuses 2 "rapport: no reflective entry is about this attempt yet" comment last --as Eve --note "More."
run 0 release last --as Eve
run 0 release last --as Eve
same "$work/out" "It was released before."
run 0 log show last --json
says "$work/out" '"held":false,"critical":[{"question":"a.1","why":"harm done","ties":["u.m2"]}],'

# --- doctor, a copy, and a log that was changed ---

run 0 doctor --json
same "$work/out" '{"attempts":3,"turns":10,"chain":"sound","findings":[]}'
run 0 backup "$work/copy.db"
refuses 3 "rapport: $work/copy.db: is there already; a backup replaces nothing" backup "$work/copy.db"
mkdir "$work/copied"
cp "$work/copy.db" "$work/copied/log.db"
run 0 log --data "$work/copied" --json
[ "$(wc -l <"$work/out")" -eq 3 ] || broken "the copy does not hold all attempts"
LC_ALL=C sed 's/"answer":"1+2"/"answer":"1+3"/' "$work/copy.db" >"$work/copied/log.db"
run 1 doctor --data "$work/copied" --json
says "$work/out" '"chain":"damaged","findings":["entry '
run 1 log --data "$work/copied"
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "a damaged log takes more than one line"

# --- where it lives ---

(
    unset RAPPORT_DATA
    XDG_DATA_HOME=$work/shared
    HOME=$work/home
    export XDG_DATA_HOME HOME
    run 0 trainee add Dee
    [ -e "$work/shared/rapport/log.db" ] || broken "XDG_DATA_HOME is not where the log lives"
    unset XDG_DATA_HOME
    run 0 trainee add Dee
    [ -e "$work/home/.local/share/rapport/log.db" ] || broken "without XDG_DATA_HOME it is not in the home folder"
)
run 0 trainee add Dee --data "$work/named"
[ -e "$work/named/log.db" ] || broken "--data is not where the log lives"
[ "$(stat -c %a "$work/named/log.db" "$work/named" | tr '\n' ' ')" = "600 700 " ] || broken "others can read the log"
echo "log: sound"
