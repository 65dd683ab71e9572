#!/bin/sh
# Attempts marked anew under another framework: which levels change and with what sums, what is recorded and read
# back, what is held, what cannot be marked anew, and many attempts at once.
#
#   sh remark.sh PROGRAM FILL_LOG
set -eu
program=$1
fill_log=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
here=$(cd "$(dirname "$0")/.." && pwd)
name=remark
. "$here/cli/play_common.sh"
cd "$work"

refuses 3 'rapport: there is no log yet' remark --accept
[ ! -e "$work/data" ] || broken "marking nothing anew made a log"
run 3 remark

# --- nothing changes while the framework is the same ---

whole='1,2+1,2+1+3,=12.00,1,1+1,"so",2' # u.m1: 5 of 6; u.m2: 7 of 8
run 0 play kinds --trainee Ann --answers "$whole" --seed 0
first=$(sed -n 's/^Attempt \([0-9a-f]*\) .*/\1/p' "$work/out")
run 0 remark
same "$work/out" '1 attempt looked at: 0 with other levels now (0 levels in all), 0 that cannot be marked anew.'
run 0 remark --json
[ ! -s "$work/out" ] || broken "a row is printed where nothing changes"

# --- a framework of now that asks for more ---

framework=$library/frameworks/mini.lua
cp "$framework" before.lua
sed 's/point "m1" {/point "m1" { needs = { 1, 1 },/; s/version = 1/version = 2/' before.lua >stricter.lua
cp stricter.lua "$framework"
run 0 remark
same "$work/out" "$first  Ann  kinds  u.m1: shown in this simulation -> partly shown
    then: 3 chances: strongly taken twice, partly once. 5 of 6; two thirds (4) shows it.
    now:  3 chances: strongly taken twice, partly once. 5 of 6; all of it (6) would show it.
1 attempt looked at: 1 with other levels now (1 level in all), 0 that cannot be marked anew.
What it takes to show a point is a starting value, not set by a panel.
Nothing was written; --accept records the new results beside the old."
run 0 remark --json
same "$work/out" '{"attempt":"'"$first"'","trainee":"Ann","scenario":"kinds","point":"u.m1","then":"shown","sum_then":"3 chances: strongly taken twice, partly once. 5 of 6; two thirds (4) shows it.","now":"partly","sum_now":"3 chances: strongly taken twice, partly once. 5 of 6; all of it (6) would show it.","held":false,"reason":null}'

# The same from a file of any name, while the library has the old one; nothing is written but with --accept.
cp before.lua "$framework"
before=$(stat -c %s "$RAPPORT_DATA/log.db")
run 0 remark --framework stricter.lua
says "$work/out" 'u.m1: shown in this simulation -> partly shown'
[ "$(stat -c %s "$RAPPORT_DATA/log.db")" = "$before" ] || broken "looking wrote to the log"
run 0 log show last
silent "$work/out" 'Re-marked'

# --- recorded, beside the old ---

run 0 remark --framework stricter.lua --accept
says "$work/out" '1 new result was recorded, beside the old.'
run 0 remark --framework stricter.lua --accept
same "$work/out" '1 attempt looked at: 0 with other levels now (0 levels in all), 0 that cannot be marked anew.
0 new results were recorded, beside the old.'
run 0 log show last
says "$work/out" '   u.m1 One: shown in this simulation. 3 chances'
grep -qE '^Re-marked under mini, version 2 \([0-9a-f]{8}\), rules version 1, on ' "$work/out" || broken "log show is silent"
says "$work/out" '   u.m1: partly shown.'
says "$work/out" '   u.m2: shown in this simulation.'
run 0 report last -o page.html
says page.html 'Re-marked'
says page.html '; u.m1: partly shown; u.m2: shown in this simulation'
# What was recorded last is what is compared with now.
run 0 remark
says "$work/out" 'u.m1: partly shown -> shown in this simulation'
says "$work/out" 'then: 3 chances: strongly taken twice, partly once. 5 of 6; all of it (6) would show it.'
run 0 doctor
run 0 play kinds --trainee Ann --resume --text </dev/null # a run that is over can be looked back at all the same
run 0 remark --accept --quiet
[ "$(wc -l <"$work/out")" -eq 3 ] || broken "--quiet prints more than the rows"
run 0 log show "$first"
[ "$(grep -c '^Re-marked' "$work/out")" -eq 2 ] || broken "two results were recorded, and not both are shown"

# --- held ---

run 0 assessor add Eve
run 0 play kinds --trainee Beth --mode assessed --assessor Eve --answers "$whole" --seed 0
held=$(sed -n 's/^Attempt \([0-9a-f]*\) .*/\1/p' "$work/out")
run 0 remark --framework stricter.lua
says "$work/out" "$held  Beth  kinds  u.m1: held"
run 0 remark --framework stricter.lua --json
says "$work/out" '"attempt":"'"$held"'","trainee":"Beth","scenario":"kinds","point":"u.m1","then":null,"sum_then":null,"now":null,"sum_now":null,"held":true,"reason":null}'
run 0 remark --framework stricter.lua --accept
run 0 log show "$held"
says "$work/out" 'Re-marked under mini'
silent "$work/out" 'partly shown'
run 0 report "$held" -o page.html
says page.html 'Re-marked'
silent page.html 'partly shown'
run 0 release "$held" --as Eve
run 0 log show "$held"
says "$work/out" '   u.m1: partly shown.'

# --- what cannot be marked anew ---

sed '/point "m2"/d' before.lua >without.lua
run 1 remark --framework without.lua
says "$work/out" "$first  Ann  kinds  cannot be marked anew: the scenario that the log keeps cannot be loaded: log:"
says "$work/out" "2 attempts looked at: 0 with other levels now (0 levels in all), 2 that cannot be marked anew."
run 1 remark --framework without.lua --json
says "$work/out" '"point":null,"then":null,"sum_then":null,"now":null,"sum_now":null,"held":false,"reason":"the scenario'
mv "$framework" aside.lua
run 1 remark
says "$work/out" "cannot be marked anew: there is no framework 'mini' in the library now"
echo 'framework {' >"$framework"
run 1 remark
grep -q 'mini.lua:[0-9]*: ' "$work/err" || broken "the place of the mistake is not told"
says "$work/err" 'cannot be used; nothing was marked anew'
mv aside.lua "$framework"
run 1 remark --framework "$work/page.html"
run 3 remark --framework nowhere.lua
says "$work/err" 'rapport: nowhere.lua cannot be read: No such file or directory'
sed 's/id = "mini"/id = "other"/' before.lua >other.lua
run 0 remark --framework other.lua
same "$work/out" '2 attempts looked at: 0 with other levels now (0 levels in all), 0 that cannot be marked anew.
2 were marked under another framework and are left alone.'

# --- one scenario, many attempts ---

refuses 3 "rapport: there is no attempt at 'knids' in the log" remark --scenario knids
sed 's/"kinds"/"more-kinds"/g' "$library/kinds/scenario.lua" >scenario.lua
mkdir "$library/more-kinds"
mv scenario.lua "$library/more-kinds/"
run 0 play more-kinds --trainee Ann --answers "$whole" --seed 0
run 0 remark --scenario more-kinds --framework stricter.lua
says "$work/out" '1 attempt looked at: 1 with other levels now'
"$fill_log" "$RAPPORT_DATA" 300
run 0 remark --scenario more-kinds --framework stricter.lua --json
levels=$(wc -l <"$work/out")
[ "$levels" -gt 5 ] || broken "chance gave no levels to change"
run 0 remark --scenario more-kinds --framework stricter.lua --accept
says "$work/out" "301 attempts looked at: $levels with other levels now ($levels levels in all), 0 that cannot be marked anew."
says "$work/out" "$levels new results were recorded, beside the old."
run 0 remark --scenario more-kinds --framework stricter.lua
says "$work/out" '301 attempts looked at: 0 with other levels now'
run 0 remark --scenario kinds --framework stricter.lua
says "$work/out" '2 attempts looked at'

# --- Ctrl-C: what was found by then, and that it is not all ---

env --default-signal=INT "$program" --library "$library" remark --framework before.lua >"$work/out" 2>"$work/err" &
child=$!
while kill -STOP "$child" && ! grep -q '^State:.Z' "/proc/$child/status"; do # in small steps until it catches Ctrl-C
    case $(sed -n -e 's/^Name:\t//p' -e 's/^SigCgt:.*\(.\)$/\1/p' "/proc/$child/status" | tr -d '\n') in
    rapport[2367abef])
        kill -INT "$child"
        kill -CONT "$child"
        break
        ;;
    esac
    kill -CONT "$child"
done
status=0
wait "$child" || status=$?
[ "$status" -eq 130 ] || broken "Ctrl-C gives $status"
says "$work/out" 'Stopped: INCOMPLETE.'
