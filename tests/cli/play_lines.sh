#!/bin/sh
# How other programs drive a run: answers from standard input, one a line, each reported once it is durable; an
# attempt in the log that is left and gone on with.
#
#   sh play_lines.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=play_lines
. "$here/cli/play_common.sh"

lines() { # STATUS INPUT, then what to run
    input=$2
    wanted=$1
    shift 2
    status=0
    printf "$input" | "$program" --library "$library" "$@" >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq "$wanted" ] || broken "'$*' ends with $status, not $wanted"
}

answers_kept() { # how many answers the log holds of the last attempt
    "$program" --library "$library" log show last --json >"$work/log" 2>>"$work/err" || broken "the log cannot be shown"
    grep -o '"question":"[^"]*"' "$work/log" | wc -l
}

# --- without a trainee ---

lines 0 '1\n1+2\n1+2+3\n=17.5\n1\n2+2\n"a ""b"", c"\n2\n' play kinds --answers - --json
same "$work/out" '{"turn":1,"question":"a.1","option":"a.1.b","state":"#","saved":false}
{"turn":2,"question":"a.2","option":"a.2.a+a.2.b","state":"#","saved":false}
{"turn":3,"question":"a.3","option":"a.3.a+a.3.b+a.3.c","state":"#","saved":false}
{"turn":4,"question":"a.4","option":null,"state":"#","saved":false}
{"turn":5,"question":"a.5","option":"a.1","state":"#","saved":false}
{"turn":6,"question":"a.6","option":"a.6.1.b+a.6.2.b","state":"#","saved":false}
{"turn":7,"question":"a.7","option":null,"state":"#","saved":false}
{"turn":8,"question":"a.8","option":"a.8.b","state":"#","saved":false}
'"$(sed -n '9s/"digest":"[0-9a-f]*"/"digest":"#"/p' "$work/out")"
[ "$(sed 's/.*"state":"\([0-9a-f]\{64\}\)".*/\1/' "$work/out" | sort -u | wc -l)" -eq 9 ] ||
    broken "two turns have one state"
sed -n 9p "$work/out" >"$work/object"
says "$work/object" '"ending":"end","held":false,'
says "$work/object" '"text":"a \"b\", c"'
run 0 play kinds --json --answers '1,1+2,1+2+3,=17.5,1,2+2,"a ""b"", c",2'
cmp -s "$work/object" "$work/out" || broken "answers by line and by list do not give the same object"
[ ! -e "$work/data" ] || broken "without a trainee something was written"

# At the end of the input, also without its last line end, and with the line ends of other systems.
lines 0 't\r\n1+2' play kinds --answers -
[ "$(wc -l <"$work/out")" -eq 3 ] || broken "two answers do not give three lines"
says "$work/out" '{"turn":1,"question":"a.1","option":"a.1.silence",'
says "$work/out" '"ending":null,'
lines 0 '' play kinds --answers -
[ "$(wc -l <"$work/out")" -eq 1 ] || broken "no answer does not give one line"

# What comes after the end of the run is not read.
lines 0 '1\n1+2\n1+2+3\n=1\n1\n1+1\n""\n2\n7\n' play kinds --answers -
[ "$(wc -l <"$work/out")" -eq 9 ] || broken "an answer after the end does something"

# --- each turn is reported before the next is read ---

mkfifo "$work/pipe"
"$program" --library "$library" play kinds --trainee Ann --answers - <"$work/pipe" >"$work/out" 2>"$work/err" &
player=$!
exec 3>"$work/pipe"
printf '1\n' >&3
tries=0
until grep -q '"turn":1,.*"saved":true}' "$work/out"; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || broken "the first turn is not reported while the second is waited for"
    sleep 0.1
done
exec 3>&-
wait "$player" || broken "the run that is left ends badly"
[ "$(answers_kept)" -eq 1 ] || broken "the log does not hold the one answer"

# --- going on ---

run 0 play kinds --trainee Ann --resume --json --answers '1+2,1+2+3'
says "$work/out" '"question":"a.1","kind":"choose","answer":"1"'
says "$work/out" '"question":"a.3","kind":"rank","answer":"1+2+3"'
lines 0 '=12\n1\n' play kinds --trainee Ann --resume --answers -
says "$work/out" '{"turn":4,"question":"a.4","option":null,'
says "$work/out" '{"turn":5,"question":"a.5","option":"a.1",'
says "$work/out" '"saved":true}'
[ "$(answers_kept)" -eq 5 ] || broken "the log does not hold five answers"
run 0 play kinds --trainee Ann --resume --json --answers '1+1,"",2'
says "$work/out" '"ending":"end"'
[ "$(answers_kept)" -eq 8 ] || broken "the log does not hold eight answers"
run 3 play kinds --trainee Ann --resume --answers 1
says "$work/err" "there is no unfinished attempt at 'kinds' to go on with"
run 3 play kinds --trainee Bob --resume --answers 1
run 2 play kinds --resume --answers 1
says "$work/err" "--resume needs --trainee"

# The mode stays what it was; a fault and an end are told again by nothing but the log.
run 0 assessor add Eve
run 0 play kinds --trainee Ann --mode assessed --answers 1 --json
run 0 play kinds --trainee Ann --resume --answers 1+2 --json
says "$work/out" '"held":true,'
says "$work/out" '"points":null'

# --- what does not fit stops it, and what came before stays ---

lines 2 '1\n1+2\n9\n1\n' play kinds --trainee Cai --answers -
[ "$(wc -l <"$work/out")" -eq 2 ] || broken "more is printed than the turns that were saved"
same "$work/err" "rapport: answer 3 ('9') does not fit question a.3: this question takes 3 of them, not 1; it takes all card numbers in order joined with +, as 2+1+3"
[ "$(answers_kept)" -eq 2 ] || broken "the answers before the misfit are not kept"
lines 2 '\n' play kinds --answers -
same "$work/err" "rapport: answer 1: the line is empty"
lines 2 '1,2\n' play kinds --answers -
same "$work/err" "rapport: answer 1: one answer a line"
lines 2 '1\n1+2\n"x\n' play kinds --answers -
same "$work/err" "rapport: answer 3: a quotation mark is not closed"
lines 2 '1\0002\n' play kinds --answers -
same "$work/err" "rapport: answer 1 holds a zero byte"

# --- Ctrl-C while an answer is waited for: what there is by then, and 130 ---

exec 3<>"$work/pipe"
printf '1\n' >&3
status=0
timeout --foreground --preserve-status -s INT 2 "$program" --library "$library" play kinds --trainee Dee --answers - <&3 \
    >"$work/out" 2>"$work/err" || status=$?
exec 3>&-
[ "$status" -eq 130 ] || broken "Ctrl-C ends with $status, not 130"
same "$work/err" "rapport: stopped: the run is incomplete"
tail -n 1 "$work/out" >"$work/object"
says "$work/object" '{"scenario":"kinds",'
says "$work/object" '"ending":null,'
run 0 doctor
echo "play_lines: sound"
