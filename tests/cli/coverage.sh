#!/bin/sh
# rapport coverage: every line of it for a small library, as people and as programs read it.
#
#   sh coverage.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=coverage
. "$here/cli/play_common.sh"

# A scenario of a family that claims a point; every path has so many chances of it.
chances='1 2 3'
write() { # ID FAMILY POINT [TRAP]
    mkdir "$library/$1"
    {
        echo "scenario { id = '$1', title = 'T', family = '$2', version = 1, kind = 'coaching', channel = 'phone', minutes = 1,"
        echo "  setting = 's', role = 'r', framework = 'mini', points = { '$3' }, criteria = {} }"
        echo "scene 'a' {"
        for question in $chances; do
            echo "choose { id = 'q$question', say 'Yes' { strong = '$3', because = 'b' },"
            echo "  say 'No' { ${4:+trap = '$4', because = 'b'} } },"
        done
        echo "go 'end' } ending 'end' { title = 'E', outcome = 'good' }"
    } >"$library/$1/scenario.lua"
}
rm -r "$library/kinds"
write lamp light u.m1
write lamp-again light u.m1 u.x1
write kettle kitchen u.m2
chances='1 2' # too few for anybody to be shown to have it
write plug kitchen u.m1
chances='1 2 3'

run 0 coverage
same "$work/out" 'id    kind           title  families  scenarios
u.m1  marking point  One    1         lamp lamp-again
u.m2  marking point  Two    1         kettle
u.x1  misconception  X      1         lamp-again

Unit u, Unit: 2 points
  each shown once: 2 scenarios: kettle, lamp
  each in two families: 2 scenarios: kettle, lamp
  in one family only: u.m1, u.m2'
[ ! -s "$work/err" ] || broken "something is said on standard error"

write toaster kitchen u.m1
run 0 coverage --json
same "$work/out" '{"id":"u.m1","kind":"marking point","title":"One","families":["light","kitchen"],"scenarios":["lamp","lamp-again","toaster"]}
{"id":"u.m2","kind":"marking point","title":"Two","families":["kitchen"],"scenarios":["kettle"]}
{"id":"u.x1","kind":"misconception","title":"X","families":["light"],"scenarios":["lamp-again"]}
{"id":"u","kind":"unit","title":"Unit","points":2,"once":["kettle","lamp"],"in_two_families":["kettle","lamp","toaster"],"in_one_family_only":["u.m2"],"no_scenario_yet":[],"exact":true}'

# What no scenario shows.
rm -r "$library/kettle" "$library/lamp-again" "$library/plug"
run 0 coverage
says "$work/out" 'u.m2  marking point  Two    0         no scenario yet'
says "$work/out" 'u.x1  misconception  X      0         no scenario yet'
says "$work/out" '  no scenario yet: u.m2'
says "$work/out" '  each in two families: 2 scenarios: lamp, toaster'
silent "$work/out" 'in one family only'

# A scenario that cannot be loaded is left out, and said.
echo 'scenario {' >"$library/toaster/scenario.lua"
run 1 coverage --json
says "$work/err" "rapport: toaster cannot be loaded; 'rapport check toaster' says why"
says "$work/out" '"families":["light"]'

# Two frameworks: each with the scenarios that were written for it.
rm -r "$library/toaster"
sed 's/"mini"/"more"/; s/"Mini"/"More"/' "$library/frameworks/mini.lua" >"$library/frameworks/more.lua"
run 0 coverage
says "$work/out" 'Framework mini, Mini'
says "$work/out" 'Framework more, More'
[ "$(grep -c 'no scenario yet: u.m1, u.m2' "$work/out")" -eq 1 ] || broken "scenarios count for another framework"

# Nothing at all.
rm -r "$library"/*
status=0
mkdir -p "$work/bare/bin"
cp "$program" "$work/bare/bin/"
"$work/bare/bin/$(basename "$program")" --library "$library" coverage >"$work/out" 2>"$work/err" || status=$?
[ "$status" -eq 3 ] || broken "without a framework it ends with $status"
says "$work/err" 'rapport: there is no framework in the library'
