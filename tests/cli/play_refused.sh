#!/bin/sh
# What `rapport play --answers` refuses, with which status and in which words: always one line on standard error.
#
#   sh play_refused.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=play_refused
. "$here/cli/play_common.sh"

to_write='1,1+2,1+2+3,=1,1,1+1'

# --- answers that do not fit: status 2, the position and the question ---

misfit() { # ANSWERS LINE
    refuses 2 "rapport: $2" play kinds --json --answers "$1"
}

takes="it takes the number of an open option"
misfit 5 "answer 1 ('5') does not fit question a.1: there is no such number to choose; $takes"
misfit 0 "answer 1 ('0') does not fit question a.1: '0' is no answer; write 2, 1+3, =17.5, \"text\" or t"
misfit 1+2 "answer 1 ('1+2') does not fit question a.1: this question takes 1 of them, not 2; $takes"
misfit =1 "answer 1 ('=1') does not fit question a.1: $takes"
misfit '"1"' "answer 1 (\"1\") does not fit question a.1: $takes"
misfit ' 1' "answer 1 (' 1') does not fit question a.1: ' 1' is no answer; write 2, 1+3, =17.5, \"text\" or t"
misfit '1,' "answer 2 ('') does not fit question a.2: '' is no answer; write 2, 1+3, =17.5, \"text\" or t"
misfit ',1' "answer 1 ('') does not fit question a.1: '' is no answer; write 2, 1+3, =17.5, \"text\" or t"
misfit 1,1+1 "answer 2 ('1+1') does not fit question a.2: number 1 is named twice; it takes card numbers joined with +, as 1+3"
misfit 1,t "answer 2 ('t') does not fit question a.2: it takes card numbers joined with +, as 1+3"
misfit 1,1+2,1+2 "answer 3 ('1+2') does not fit question a.3: this question takes 3 of them, not 2; it takes all card numbers in order joined with +, as 2+1+3"
misfit 1,1+2,1+2+3,17 "answer 4 ('17') does not fit question a.4: it takes = and a number, as =17.5"
misfit 1,1+2,1+2+3,=x "answer 4 ('=x') does not fit question a.4: '=x' is not a number; write it as =17.5"
misfit 1,1+2,1+2+3,=1,2 "answer 5 ('2') does not fit question a.5: there is no such number to choose; it takes the number of one of the own turns"
misfit 1,1+2,1+2+3,=1,1,1 "answer 6 ('1') does not fit question a.6: this question takes 2 of them, not 1; it takes one card number a field joined with +, as 1+2"
misfit "$to_write,hello" "answer 7 ('hello') does not fit question a.7: 'hello' is no answer; write 2, 1+3, =17.5, \"text\" or t"
misfit "$to_write,1" "answer 7 ('1') does not fit question a.7: it takes a text in double quotes"
misfit "$to_write,\"x\",2,1" "answer 9 ('1') is one too many: the run ended with end after a.8"
misfit '"x' "answer 1: a quotation mark is not closed"
misfit '"x"y' "answer 1: something follows the closing quotation mark"
misfit '1,"x""' "answer 2: a quotation mark is not closed"
misfit "$to_write,$(printf '"\377"')" "answer 7 (\"?\") does not fit question a.7: the text is not UTF-8"

# Earlier answers are in the log, the one that does not fit is not.
run 2 play kinds --trainee Ann --answers 1,1+2,9
run 0 log show last --json
[ "$(grep -o '"question":"[^"]*"' "$work/out" | wc -l)" -eq 2 ] || broken "the log does not hold the two answers"
run 0 play kinds --trainee Ann --resume --answers "1+2+3" --json
says "$work/out" '"question":"a.3","kind":"rank","answer":"1+2+3"'

# --- usage: status 2 ---

refuses 2 "rapport: --answers needs a scenario to answer" play --answers 1
refuses 2 "rapport: --mode is practice, assessed or observed, not 'exam'" play kinds --answers 1 --mode exam
refuses 2 "rapport: an observed run needs --assessor: who observes?" play kinds --answers 1 --mode observed --trainee Ann
run 0 play kinds --answers 1 --mode observed --json # nothing is written, so nobody is asked for
says "$work/out" '"held":true,'
refuses 2 "rapport: --seed takes a whole number from 0 on, not '-1'" play kinds --answers 1 --seed -1
refuses 2 "rapport: --seed takes a whole number from 0 on, not '18446744073709551616'" play kinds --answers 1 --seed 18446744073709551616
refuses 2 "rapport: --seed takes a whole number from 0 on, not ''" play kinds --answers 1 --seed ''
refuses 2 "rapport: '--answers' needs a value" play kinds --answers
refuses 2 "rapport: unknown option '--anwers'" play kinds --anwers 1
refuses 2 "rapport: unknown option '-z'" -zq play kinds
refuses 2 "rapport: unknown option '--json=1'" play kinds --json=1

# --- what is not there: status 3 ---

run 3 play kind --answers 1
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "an unknown scenario takes more than one line"
says "$work/err" "did you mean 'kinds'?"
run 3 play /nowhere/at/all --answers 1
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "a folder that is not there takes more than one line"
refuses 2 "rapport: there is no assessor 'Nobody'; 'rapport assessor add' adds one" play kinds --answers 1 --trainee Ann --mode assessed --assessor Nobody

# Whatever is in the way of an attempt, nobody is added who was not there.
run 3 play kind --answers 1 --trainee Newcomer
run 3 play kinds --answers 1 --trainee Newcomer --resume
run 2 play kinds --answers '1,"x' --trainee Newcomer
run 2 play kinds --answers 1 --trainee Newcomer --mode observed --assessor Nobody
run 0 trainee list
silent "$work/out" Newcomer

# --- a scenario that cannot be loaded: status 1, one line for each mistake, in their order ---

mkdir "$library/wrong"
cat >"$library/wrong/scenario.lua" <<'LUA'
scenario { id = "wrong", title = "W", family = "w", version = 1, kind = "coachng", channel = "phone", minutes = 1,
  setting = "s", role = "r", framework = "mini", points = {}, criteria = { "k.a" } }
state { trust = level {} }
scene "a" {
  choose { say "x" { strong = "k.b", because = "b" }, say "y" {} },
  when "trsut > 3" { narrate "x" },
  go "edn" }
ending "end" { title = "End", outcome = "good" }
LUA
cd "$work"
refuses 1 "rapport: library/wrong/scenario.lua:1: 'kind' cannot be 'coachng' (did you mean 'coaching'?)
rapport: library/wrong/scenario.lua:5: 'k.b' is not claimed by this scenario (did you mean 'k.a'?)
rapport: library/wrong/scenario.lua:6: unknown name 'trsut' in the condition (did you mean 'trust'?)
rapport: library/wrong/scenario.lua:7: there is no scene or ending 'edn' to go to (did you mean 'end'?)" \
    play wrong --answers 1 --json --trainee Ann

# What only `check` calls an error does not stop it.
mkdir "$library/draft"
sed 's/"wrong"/"draft"/; s/coachng/coaching/; s/k\.b", because = "b"/k.a"/; s/trsut/trust/; s/edn/end/' \
    "$library/wrong/scenario.lua" >"$library/draft/scenario.lua"
run 1 check "$library/draft"
says "$work/out" "scenario.lua:5: the option needs 'because'"
run 0 play draft --answers 1 --json
says "$work/out" '"ending":"end"'

# Where there is a display, it is said before any window is opened: this one is nowhere.
DISPLAY=:nowhere
export DISPLAY
refuses 3 "rapport: there is no scenario 'nosuch'; 'rapport list' shows those there are" play nosuch
refuses 2 "rapport: an observed run needs --assessor: who observes?" play draft --mode observed
refuses 2 "rapport: no row of the benchmark begins with 'nosuch'; without a name all are measured" bench nosuch
echo "play_refused: sound"
