#!/bin/sh
# What `rapport explore` says: the example of the command line to the letter, a scenario with everything wrong as
# people read it (a golden), bounds, one id alone, wrong usage and the exit status.
#
#   sh explore.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=explore
. "$here/cli/play_common.sh"
cp -r "$here/scenarios/wet-parcel" "$here/scenarios/no-marks" "$library/"
cp "$here/scenarios/frameworks/training.lua" "$here/../scenarios/frameworks/customer-service.lua" "$library/frameworks/"
mkdir "$library/frameworks/words"
echo '{ "apologies": ["so so"], "absolutes": [], "catch_alls": [] }' >"$library/frameworks/words/en.json"
cd "$work"
library=library

object() { # TEXT: the output is this object, but for what depends on the implementation
    sed 's/"\(states\|transitions\)":[0-9]*/"\1":#/g; s/"seconds":[0-9.e-]*/"seconds":#/' "$work/out" >"$work/object"
    same "$work/object" "$1"
}

# --- the example ---

run 0 explore wet-parcel --json
object '{"scenario":"wet-parcel","digest":"#","complete":true,"states":#,"transitions":#,"seconds":#,"endings":[{"id":"kept","probability":0.36458333333333331,"shortest":["1","1"]},{"id":"lost","probability":0.63541666666666674,"shortest":["1","2"]}],"stuck":{"probability":0.0,"at":[]},"points":[{"id":"heat.h","scale":"practice","reachable":true,"expected":{"strong":0.25,"part":0.25,"against":0.25,"opportunities":1.0}},{"id":"heat.t","scale":"practice","reachable":true,"expected":{"strong":0.25,"part":0.25,"against":0.5,"opportunities":1.0}}],"all_shown":null,"critical":0.0,"always":[{"name":"a kept promise was made","holds":true,"path":null}],"players":[{"name":"first","ending":"kept","shown":[],"critical":false},{"name":"longest","ending":"kept","shown":[],"critical":false},{"name":"shortest","ending":"lost","shown":[],"critical":false},{"name":"warmest","ending":"kept","shown":[],"critical":false},{"name":"sorriest","ending":"kept","shown":[],"critical":false},{"name":"asker","ending":"kept","shown":[],"critical":false}],"unreachable":[],"faults":[]}'

run 0 explore no-marks --json
says "$work/out" '"points":[],"all_shown":null,"critical":0.0,"always":[]'

# --- everything that can be said ---

mkdir "$library/odd"
cat >"$library/odd/scenario.lua" <<'LUA'
scenario { id = "odd", title = "Odd", family = "odd", version = 3, kind = "coaching", channel = "phone", minutes = 1,
  setting = "A desk.", role = "You.", framework = "mini", points = { "u.m1", "u.m2" }, criteria = { "k.a" } }
state { n = level {} }
local function ask(id) return choose { id = id,
  say "Well done, I am sorry." { strong = { "u.m1", "u.m2", "k.a" }, because = "b" },
  say "So so, and I am glad." { part = { "u.m1", "k.a" }, because = "b" } } end
scene "desk" {
  figure "How many?" { answer = 12, on = { strong = { go "vault" } } },
  write "Why?" {},
  choose { id = "way",
    say "On" {},
    say "Round" { go "yard" },
    say "Wrong" { against = "u.m1", critical = "harm", because = "b", go "out" },
    act "Break it" { after = function(s) s.n = s.n .. "" end, go "out" },
    seconds = 9, silence = wait { go "late" } },
  ask "one", ask "two", ask "three", go "out",
}
scene "yard" { choose { say "Round" {}, say "And round" { add = { n = 1 } } }, go "yard" }
scene "cellar" { write {}, go "out" }
scene "vault" { write {}, go "rich" }
always "a way is found" "n < 2"
always "nothing is taken" 'not seen "vault"'
always "it is early" "n >= 0"
ending "out" { title = "Out", outcome = "good" }
ending "late" { title = "Late", outcome = "poor" }
ending "rich" { title = "Rich", outcome = "mixed" }
ending "gone" { title = "Gone", outcome = "poor" }
LUA
run 1 explore odd
sed -i 's/[0-9.]* s$/# s/; s/[0-9]* states, [0-9]* answers/# states, # answers/' "$work/out"
golden explore-odd.txt
[ ! -s "$work/err" ] || broken "something stands on standard error"

run 1 explore odd --json
says "$work/out" '"endings":[{"id":"out","probability":0.5,"shortest":["=?","\"\"","3"]},{"id":"late","probability":0.0,"shortest":["=?","\"\"","t"]},{"id":"rich","probability":0.0,"shortest":["=12","\"\""]}]'
says "$work/out" '"stuck":{"probability":0.5,"at":["yard.1"]}'
says "$work/out" '{"id":"u.m1","scale":"marking","best":"shown","worst":"no_opportunity","opportunities":{"least":0,"most":3},"random":{"shown":0.125,"partly":0.125,"not_shown":0.0,"too_few":0.0,"no_opportunity":0.25}}'
says "$work/out" '"always":[{"name":"a way is found","holds":false,"path":["=?","\"\"","2","2","2"]},{"name":"nothing is taken","holds":false,"path":["=12"]},{"name":"it is early","holds":true,"path":null}]'
says "$work/out" '{"name":"longest","ending":null,"shown":[],"critical":false}'
says "$work/out" '{"name":"sorriest","ending":"out","shown":[],"critical":false}'
says "$work/out" '"unreachable":["cellar","cellar.1","gone"]'
says "$work/out" '"faults":[{"file":"library/odd/scenario.lua","line":14,"message":"'
says "$work/out" '","path":["=?","\"\"","4"]}]'

# Every path that it shows can be played.
run 0 play odd --answers '=?,"",2,2,2'
says "$work/out" 'Unfinished, at question yard.1.'
run 0 play odd --answers '=?,"",t' --json
says "$work/out" '"ending":"late"'

# One of these is enough to be unsound.
sed 's/"odd"/"torn"/g; /^always/d' "$library/odd/scenario.lua" >"$work/torn.lua"
mkdir "$library/torn"
mv "$work/torn.lua" "$library/torn/scenario.lua"
run 1 explore torn --quiet
sed 's/after = [^,]*, //' "$library/torn/scenario.lua" >"$work/torn.lua"
mv "$work/torn.lua" "$library/torn/scenario.lua"
run 0 explore torn --quiet
says "$work/out" 'Goes round for ever at: yard.1'
rm -r "$library/torn"

# --- another language has no list of words: the one who is sorry takes the first ---

sed 's/"odd"/"rhyfedd"/g; s/version = 3/version = 3, language = "cy"/' "$library/odd/scenario.lua" >"$work/rhyfedd.lua"
mkdir "$library/rhyfedd"
mv "$work/rhyfedd.lua" "$library/rhyfedd/scenario.lua"
run 1 explore rhyfedd --json
says "$work/out" '{"name":"sorriest","ending":"out","shown":["u.m1","u.m2"],"critical":false}'
rm -r "$library/rhyfedd"

# --- one id; bounds ---

run 1 explore odd --point u.m2 --json
says "$work/out" '"points":[{"id":"u.m2","scale":"marking","best":"shown"'
says "$work/out" '],"all_shown":null,"critical":0.25,'
silent "$work/out" 'u.m1","scale"'
run 1 explore odd --point k.a
says "$work/out" 'criterion  can be taken  strong  part  against  chances'
silent "$work/out" 'shown by chance'
run 0 explore odd --limit 1 --json
object '{"scenario":"odd","digest":"#","complete":false,"states":#,"transitions":#,"seconds":#,"endings":[],"stuck":{"probability":[0.0,1.0],"at":[]},"points":[{"id":"u.m1","scale":"marking","best":null,"worst":null,"opportunities":{"least":0,"most":0},"random":{"shown":[0.0,1.0],"partly":[0.0,1.0],"not_shown":[0.0,1.0],"too_few":[0.0,1.0],"no_opportunity":[0.0,1.0]}},{"id":"u.m2","scale":"marking","best":null,"worst":null,"opportunities":{"least":0,"most":0},"random":{"shown":[0.0,1.0],"partly":[0.0,1.0],"not_shown":[0.0,1.0],"too_few":[0.0,1.0],"no_opportunity":[0.0,1.0]}},{"id":"k.a","scale":"practice","reachable":false,"expected":{"strong":[0.0,31.0],"part":[0.0,31.0],"against":[0.0,31.0],"opportunities":[0.0,31.0]}}],"all_shown":[0.0,1.0],"critical":[0.0,1.0],"always":[{"name":"a way is found","holds":true,"path":null},{"name":"nothing is taken","holds":true,"path":null},{"name":"it is early","holds":true,"path":null}],"players":[{"name":"first","ending":"out","shown":["u.m1","u.m2"],"critical":false},{"name":"longest","ending":null,"shown":[],"critical":false},{"name":"shortest","ending":"out","shown":[],"critical":false},{"name":"warmest","ending":"out","shown":["u.m1","u.m2"],"critical":false},{"name":"sorriest","ending":"out","shown":[],"critical":false},{"name":"asker","ending":"out","shown":["u.m1","u.m2"],"critical":false}],"unreachable":[],"faults":[]}'
run 1 explore odd --limit 6
says "$work/out" 'INCOMPLETE: figures are bounds'
says "$work/out" 'Always: it is early: holds as far as was looked.'
says "$work/out" 'Nobody can reach: not known, since not all was looked at'
run 1 explore odd --limit 1000000
silent "$work/out" 'INCOMPLETE'

# --- wrong usage; what cannot be explored ---

for limit in 0 -1 ' 5' +5 5x 1e3 '' 99999999999999999999999; do
    refuses 2 "rapport: --limit takes a number of states, not '$limit'" explore odd --limit "$limit"
done
refuses 2 "rapport: 'u.m3' is not claimed by this scenario" explore odd --point u.m3
run 2 explore
run 2 explore odd wet-parcel
refuses 2 "rapport: --trainee is not for 'rapport explore'" explore odd --trainee Ann
refuses 3 "rapport: there is no scenario 'ood' (did you mean 'odd'?)" explore ood
mkdir "$library/bad"
sed 's/"odd"/"bad"/g; s/n < 2/m < 2/' "$library/odd/scenario.lua" >"$library/bad/scenario.lua"
refuses 1 "rapport: library/bad/scenario.lua:21: unknown name 'm' in the condition" explore bad
[ ! -e "$work/data" ] || broken "exploring wrote a log"
