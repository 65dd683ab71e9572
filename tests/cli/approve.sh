#!/bin/sh
# rapport approve: what is recorded, who may, what is refused, and which runs can count because of it.
#
#   sh approve.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=approve
. "$here/cli/play_common.sh"
sed -i 's/critical = "harm done",/& set = { on = true },/' "$library/kinds/scenario.lua" # so every option can be reached

state_is() { # WANTED: what `list` calls the scenario
    run 0 list --json
    says "$work/out" "\"approval\":\"$1\""
}

# --- who, and of what ---

refuses 2 "rapport: --as NAME is missing: which assessor?" approve kinds
refuses 2 "rapport: there is no assessor 'Bea'; 'rapport assessor add' adds one" approve kinds --as Bea
run 0 assessor add Bea
run 0 trainee add Ann
refuses 2 "rapport: there is no assessor 'Ann'; 'rapport assessor add' adds one" approve kinds --as Ann
run 3 approve kidns --as Bea
says "$work/err" "did you mean 'kinds'?"
refuses 2 "rapport: --trialled is not for 'rapport list'" list --trialled
state_is draft

# --- draft, trialled, approved, and back ---

play() {
    run 0 play kinds --trainee Ann --mode assessed --answers 1
}
play
run 0 approve kinds --as Bea --trialled
sed -i 's/([0-9a-f]\{8\})/(#)/' "$work/out"
same "$work/out" 'kinds, version 1 (#), is trialled by Bea'
state_is trialled
play
run 0 approve kinds --as bea --json
same "$work/out" '{"scenario":"kinds","version":1,"digest":"#","approval":"approved","by":"Bea","new":true,"predecessor":null}'
state_is approved
play
entries=$(cksum <"$RAPPORT_DATA/log.db")
run 0 approve kinds --as Bea
sed -i 's/([0-9a-f]\{8\})/(#)/' "$work/out"
same "$work/out" 'kinds, version 1 (#), was approved by Bea before; nothing was recorded'
[ "$(cksum <"$RAPPORT_DATA/log.db")" = "$entries" ] || broken "the same was recorded twice"
run 0 approve kinds --as Bea --trialled --quiet
[ ! -s "$work/out" ] || broken "--quiet prints something"
play
run 0 log --json
[ "$(grep -o '"approval":"[a-z]*"' "$work/out" | tr '\n' ' ')" = '"approval":"draft" "approval":"trialled" "approval":"approved" "approval":"trialled" ' ] ||
    broken "the log does not tell the runs apart"

# --- any change makes a draft of it again; what was approved stays so ---

cp "$library/kinds/scenario.lua" "$work/earlier"
run 0 approve kinds --as Bea
state_is approved
sed -i 's/It begins/It starts/' "$library/kinds/scenario.lua"
state_is draft
play
run 0 log show last
says "$work/out" 'The scenario was a draft when it began, so this run does not count.'
cp "$work/earlier" "$library/kinds/scenario.lua"
state_is approved
play
run 0 log show last
silent "$work/out" 'does not count'
run 0 report last -o "$work/page.html"
says "$work/page.html" 'Assessed, attempt 6. The scenario was approved when it began.'
run 0 play kinds --trainee Ann --answers 1
run 0 log show last
says "$work/out" 'Practice never counts.'

# --- words alone: the approval is carried over, and what it comes from is kept ---

before=$(run 0 approve kinds --as Bea --json && sed 's/.*"digest":"\([0-9a-f]*\)".*/\1/' "$work/out")
sed -i 's/It begins/It starts/' "$library/kinds/scenario.lua"
run 0 approve kinds --as Bea --trialled --json # a trial carries nothing
says "$work/out" '"predecessor":null'
run 0 approve kinds --as Bea
says "$work/out" "Only words and looks changed since $(echo "$before" | cut -c1-8) was approved ("
run 0 approve kinds --as Bea --json
says "$work/out" '"new":false,"predecessor":null'
sed -i 's/It starts/It began/' "$library/kinds/scenario.lua"
run 0 approve kinds --as Bea --json
silent "$work/out" "$before"
grep -q '"predecessor":"[0-9a-f]\{64\}"' "$work/out" || broken "the approval is not carried on from the last one"
sed -i 's/add = { n = 1 }/add = { n = 2 }/' "$library/kinds/scenario.lua"
run 0 approve kinds --as Bea --json
says "$work/out" '"predecessor":null'
cp "$work/earlier" "$library/kinds/scenario.lua"

# --- with errors: refused, each one said ---

echo 'always "x" "n > 99 or " ' >>"$library/kinds/scenario.lua"
run 1 approve kinds --as Bea
says "$work/err" 'kinds/scenario.lua:'
cp "$work/earlier" "$library/kinds/scenario.lua"
echo 'walkthrough "W" { expct = {} }' >"$library/kinds/walkthroughs.lua"
run 1 approve kinds --as Bea --trialled
says "$work/err" "walkthroughs.lua:1: "
says "$work/err" 'rapport: kinds has 1 error and is not approved'
[ ! -s "$work/out" ] || broken "a refusal prints a result"
rm "$library/kinds/walkthroughs.lua"

# --- the log is sound, and holds the files of what was approved ---

run 0 doctor
says "$work/out" 'Chain: sound'
