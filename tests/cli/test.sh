#!/bin/sh
# What `rapport test` says: the account of every kind of difference (a golden), rows for programs, what cannot be
# tested, and the exit status.
#
#   sh test.sh PROGRAM
set -eu
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")/.." && pwd)
name=test
. "$here/cli/play_common.sh"

# --- the account ---

cp -r "$here/scenarios/walked" "$here/scenarios/wet-parcel" "$library/"
cp "$here/scenarios/frameworks/training.lua" "$here/../scenarios/frameworks/customer-service.lua" "$library/frameworks/"
cd "$work"
library=library
run 1 test walked
golden test-account.txt
[ ! -s "$work/err" ] || broken "something stands on standard error"

# The command that it prints plays until there.
run 0 play walked --answers '1,1+3,=6,1+1,"Say ""so"", then."'
says "$work/out" 'Unfinished, at question desk.6.'

# --- rows ---

run 1 test walked --json
[ "$(wc -l <"$work/out")" -eq 21 ] || broken "20 walkthroughs and one always are not 21 rows"
says "$work/out" '{"scenario":"walked","kind":"walkthrough","title":"As it says","file":"library/walked/walkthroughs.lua","line":3,"result":"passed","step":null,"question":null,"expected":null,"came_to":null,"nearest":null,"answers":null,"complete":null,"message":null}'
says "$work/out" '"title":"Not open here","file":"library/walked/walkthroughs.lua","line":10,"result":"failed","step":1,"question":"desk.1","expected":null,"came_to":null,"nearest":"desk.1.c","answers":"","complete":null,"message":"question desk.1: nothing to choose here begins with '"'I will cut it'"'"}'
says "$work/out" '"title":"Another ending","file":"library/walked/walkthroughs.lua","line":21,"result":"failed","step":7,"question":null,"expected":"turns","came_to":"monday","nearest":null,"answers":"1,1+2,=7,1+1,\"\",1,3","complete":null,"message":"the ending"}'

says "$work/out" '{"scenario":"walked","kind":"always","title":"she is never sent away without a key","file":"library/walked/scenario.lua","line":42,"result":"failed","step":1,"question":null,"expected":"cut or trust >= 3","came_to":"it does not hold at question desk.2, where cut is false, trust is 0","nearest":null,"answers":"2","complete":true,"message":null}'
run 0 play walked --answers 2 --quiet

# --- more states than are looked at ---

mkdir "$library/wide"
cat >"$library/wide/scenario.lua" <<'LUA'
scenario { id = "wide", title = "Wide", family = "wide", version = 1, kind = "coaching", channel = "phone", minutes = 1,
  setting = "A desk.", role = "You.", framework = "mini", points = {}, criteria = {} }
state { a = level { most = 1000 }, b = level { most = 1000 } }
scene "a" { choose { say "A" { add = { a = 1 }, go "a" }, say "B" { add = { b = 1 }, go "a" }, say "End" {} }, go "end" }
always "far away" "a < 1000 or b < 1000"
always "near by" "a < 3"
ending "end" { title = "The end", outcome = "good" }
LUA
run 1 test wide
same "$work/out" 'wide: no walkthroughs
library/wide/scenario.lua:6: always "near by"
    a < 3: it does not hold at question a.1, where a is 3
    to see it: rapport play --library library wide --answers 1,1,1
wide: what is always so was held in the first 1000000 states only
1 passed, 1 failed'
rm -r "$library/wide"

# --- the whole library; what has no walkthroughs; what cannot be loaded ---

run 1 test
says "$work/out" 'wet-parcel: no walkthroughs'
says "$work/out" 'kinds: no walkthroughs'
run 0 test wet-parcel --json
says "$work/out" '{"scenario":"wet-parcel","kind":"walkthrough","title":null,"file":null,"line":null,"result":"none","step":null,"question":null,"expected":null,"came_to":null,"nearest":null,"answers":null,"complete":null,"message":"there is no walkthroughs.lua beside the scenario"}'
rm -r "$library/walked"
run 0 test --quiet
same "$work/out" '1 passed, 0 failed'

mkdir "$library/torn" "$library/spilt"
sed 's/"wet-parcel"/"torn"/g; s/trust >= 2/trsut >= 2/' "$library/wet-parcel/scenario.lua" >"$library/torn/scenario.lua"
sed 's/"wet-parcel"/"spilt"/g' "$library/wet-parcel/scenario.lua" >"$library/spilt/scenario.lua"
echo 'walkthrough "x" { expcet = {} }' >"$library/spilt/walkthroughs.lua"
run 1 test torn
same "$work/out" "library/torn/scenario.lua:46: unknown name 'trsut' in the condition (did you mean 'trust'?)
0 passed, 1 failed"
run 1 test torn --json
says "$work/out" '{"scenario":"torn","kind":"scenario","title":null,"file":"library/torn/scenario.lua","line":46,"result":"failed",'
run 1 test spilt
says "$work/out" "library/spilt/walkthroughs.lua:1: a walkthrough has no field 'expcet' (did you mean 'expect'?)"
says "$work/out" '1 passed, 1 failed'
run 1 test "$library" --quiet
says "$work/out" "trsut"
says "$work/out" '2 passed, 2 failed'

# --- paths ---

run 0 test wet-parcel "$library/kinds/" --quiet
same "$work/out" '1 passed, 0 failed'
refuses 3 "rapport: there is no scenario 'wet-parcle' (did you mean 'wet-parcel'?)" test wet-parcle
mkdir "$work/empty"
refuses 3 "rapport: empty: there is no scenario.lua in this folder" test empty
refuses 2 "rapport: --trainee is not for 'rapport test'" test --trainee Ann
[ ! -e "$work/data" ] || broken "testing wrote a log"
