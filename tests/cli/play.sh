#!/bin/sh
# The object that `rapport play --answers … --json` prints, to the byte: for the example of the language, for every
# kind of question, for later answers, critical errors, held levels and faults.
#
#   sh play.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=play
. "$here/cli/play_common.sh"

# --- the example ---

cp -r "$here/scenarios/wet-parcel" "$library/"
cp "$here/../scenarios/frameworks/customer-service.lua" "$library/frameworks/"
run 0 play wet-parcel --answers 1,2 --json
same "$work/out" '{"scenario":"wet-parcel","digest":"#","ending":"lost","held":false,"critical":[],"lines":[{"who":null,"mood":null,"text":"The account shows two missed call-backs."},{"who":"Mr Tan","mood":"annoyed","text":"You are the third person to say you will sort it."},{"who":"Mr Tan","mood":"calm","text":"Right. Well."}],"turns":[{"question":"opening.1","kind":"choose","answer":"1","chosen":["opening.1.a"],"text":"Tell me what happened with the other two calls, and then I will act.","outcome":null,"strong":["heat.h"],"part":[],"against":[],"traps":[],"counted":true},{"question":"promise.1","kind":"choose","answer":"2","chosen":["promise.1.b"],"text":"Someone will ring you as soon as possible tonight.","outcome":null,"strong":[],"part":[],"against":["heat.t"],"traps":[],"counted":true}],"points":[{"id":"heat.h","scale":"practice","strong":1,"part":0,"against":0,"opportunities":1,"level":null},{"id":"heat.t","scale":"practice","strong":0,"part":0,"against":1,"opportunities":1,"level":null}],"state":{"medium":"phone","rung":false,"trust":5}}'
[ "$(wc -l <"$work/out")" -eq 1 ] || broken "the object is not one line"
[ ! -s "$work/err" ] || broken "something stands on standard error"

# The same by its folder, from anywhere; the order of display, whatever the seed, moves nothing.
cp "$work/out" "$work/first"
for seed in 0 1 18446744073709551615; do
    (cd "$library/wet-parcel" && "$program" play . --answers 1,2 --json --seed "$seed") >"$work/out" ||
        broken "it cannot be played from its own folder"
    cmp -s "$work/first" "$work/out" || broken "seed $seed gives another result"
done

# --- every kind ---

run 0 play kinds --json --answers '1,2+1,2+1+3,=12.00,1,1+1,"said ""so"", and more",2'
same "$work/out" '{"scenario":"kinds","digest":"#","ending":"end","held":false,"critical":[],"lines":[{"who":null,"mood":null,"text":"It begins at 1."},{"who":"Tan","mood":"calm","text":"Well."}],"turns":[{"question":"a.1","kind":"choose","answer":"1","chosen":["a.1.b"],"text":"Open \"it\", now","outcome":null,"strong":["u.m1"],"part":["k.a"],"against":[],"traps":[],"counted":true},{"question":"a.2","kind":"build","answer":"2+1","chosen":["a.2.b","a.2.a"],"text":"green; red","outcome":"strong","strong":["u.m1"],"part":[],"against":[],"traps":[],"counted":true},{"question":"a.3","kind":"rank","answer":"2+1+3","chosen":["a.3.b","a.3.a","a.3.c"],"text":"two; one; three","outcome":"part","strong":[],"part":["u.m1","u.m2"],"against":[],"traps":[],"counted":true},{"question":"a.4","kind":"figure","answer":"=12","chosen":[],"text":"12 days","outcome":"part","strong":[],"part":["k.a"],"against":[],"traps":[],"counted":true},{"question":"a.5","kind":"quote","answer":"1","chosen":["a.1"],"text":"Open \"it\", now","outcome":"strong","strong":["u.m2"],"part":[],"against":[],"traps":[],"counted":true},{"question":"a.6","kind":"form","answer":"1+1","chosen":["a.6.1.a","a.6.2.a"],"text":"me; now","outcome":null,"strong":["u.m2","u.m2","k.a"],"part":[],"against":[],"traps":[],"counted":true},{"question":"a.7","kind":"write","answer":"said \"so\", and more","chosen":[],"text":"said \"so\", and more","outcome":null,"strong":[],"part":[],"against":[],"traps":[],"counted":true},{"question":"a.8","kind":"choose","answer":"2","chosen":["a.8.b"],"text":"End","outcome":null,"strong":[],"part":[],"against":[],"traps":[],"counted":true}],"points":[{"id":"u.m1","scale":"marking","strong":2,"part":1,"against":0,"opportunities":3,"level":"shown"},{"id":"u.m2","scale":"marking","strong":3,"part":1,"against":0,"opportunities":4,"level":"shown"},{"id":"k.a","scale":"practice","strong":1,"part":2,"against":0,"opportunities":2,"level":null}],"state":{"medium":"phone","n":2,"on":false}}'

# A critical error, a trap, a document (no line), time that runs out, and later answers that do not count.
run 0 play kinds --json --answers '2,4+1,3+2+1,=-3.50,1,2+1,"",1,t,1+3,1+2+3,=1,1,2+2,"",1,3'
says "$work/out" '"ending":null,"held":false,"critical":[{"question":"a.1","why":"harm done","ties":["u.m2"]}],'
says "$work/out" '{"question":"a.1","kind":"choose","answer":"2","chosen":["a.1.c"],"text":"Harm","outcome":null,"strong":[],"part":[],"against":["u.m1","u.m2"],"traps":["u.x1"],"counted":true}'
says "$work/out" '{"question":"a.2","kind":"build","answer":"4+1","chosen":["a.2.d","a.2.a"],"text":"trap; red","outcome":"against","strong":[],"part":[],"against":["u.m1"],"traps":["u.x1"],"counted":true}'
says "$work/out" '{"question":"a.3","kind":"rank","answer":"3+2+1","chosen":["a.3.c","a.3.b","a.3.a"],"text":"three; two; one","outcome":"none","strong":[],"part":[],"against":[],"traps":[],"counted":true}'
says "$work/out" '{"question":"a.4","kind":"figure","answer":"=-3.5","chosen":[],"text":"-3.5 days","outcome":"none","strong":[],"part":[],"against":[],"traps":[],"counted":true}'
says "$work/out" '{"question":"a.7","kind":"write","answer":"","chosen":[],"text":"","outcome":null,"strong":[],"part":[],"against":[],"traps":[],"counted":true}'
says "$work/out" '{"question":"a.1","kind":"choose","answer":"t","chosen":["a.1.silence"],'
says "$work/out" '{"question":"a.2","kind":"build","answer":"1+3","chosen":["a.2.a","a.2.c"],"text":"red; blue","outcome":"part","strong":[],"part":[],"against":[],"traps":[],"counted":false}'
says "$work/out" '{"question":"a.1","kind":"choose","answer":"3","chosen":["a.1.d"],"text":"The file","outcome":null,'
says "$work/out" '"lines":[{"who":null,"mood":null,"text":"It begins at 1."},{"who":null,"mood":null,"text":"It begins at 1."},{"who":null,"mood":null,"text":"It begins at 1."}],"turns"'
says "$work/out" '"points":[{"id":"u.m1","scale":"marking","strong":0,"part":0,"against":2,"opportunities":3,"level":"not_shown"},{"id":"u.m2","scale":"marking","strong":1,"part":1,"against":1,"opportunities":3,"level":"partly"},{"id":"k.a","scale":"practice","strong":1,"part":0,"against":0,"opportunities":2,"level":null}],'

# Nothing answered: it stands at its first question.
run 0 play kinds --json --answers ''
same "$work/out" '{"scenario":"kinds","digest":"#","ending":null,"held":false,"critical":[],"lines":[{"who":null,"mood":null,"text":"It begins at 1."}],"turns":[],"points":[{"id":"u.m1","scale":"marking","strong":0,"part":0,"against":0,"opportunities":0,"level":"no_opportunity"},{"id":"u.m2","scale":"marking","strong":0,"part":0,"against":0,"opportunities":0,"level":"no_opportunity"},{"id":"k.a","scale":"practice","strong":0,"part":0,"against":0,"opportunities":0,"level":null}],"state":{"medium":"phone","n":1,"on":false}}'
[ ! -e "$work/data" ] || broken "without a trainee something was written"

# --- held levels ---

held='"turns":[{"question":"a.1","kind":"choose","answer":"2","chosen":["a.1.c"],"text":"Harm","outcome":null,"strong":null,"part":null,"against":null,"traps":null,"counted":true},{"question":"a.2","kind":"build","answer":"1+2","chosen":["a.2.a","a.2.b"],"text":"red; green","outcome":null,"strong":null,"part":null,"against":null,"traps":null,"counted":true}],"points":null,"state":{"medium":"phone","n":1,"on":false}}'
run 0 assessor add Eve
for mode in assessed observed; do
    run 0 play kinds --json --mode "$mode" --trainee Ann --assessor Eve --answers '2,1+2'
    says "$work/out" '"ending":null,"held":true,"critical":null,"lines":[{"who":null,"mood":null,"text":"It begins at 1."}],'"$held"
done

# --- a fault ---

mkdir "$library/faulty"
cat >"$library/faulty/scenario.lua" <<'LUA'
scenario { id = "faulty", title = "F", family = "f", version = 1, kind = "coaching", channel = "phone", minutes = 1,
  setting = "s", role = "r", framework = "mini", points = {}, criteria = { "k.a" } }
state { n = level {} }
scene "a" { choose { say "x" { strong = "k.a", because = "b" }, say "y" },
  when "1 // n == 1" { narrate "never" }, go "end" }
ending "end" { title = "End", outcome = "good" }
LUA
run 1 play "$library/faulty" --json --answers 1
same "$work/out" '{"scenario":"faulty","digest":"#","ending":null,"held":false,"critical":[],"lines":[],"turns":[{"question":"a.1","kind":"choose","answer":"1","chosen":["a.1.a"],"text":"x","outcome":null,"strong":["k.a"],"part":[],"against":[],"traps":[],"counted":true}],"points":[{"id":"k.a","scale":"practice","strong":1,"part":0,"against":0,"opportunities":1,"level":null}],"state":{"n":0}}'
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "a fault takes more than one line"
says "$work/err" "rapport: stopped by a fault in the scenario: "
says "$work/err" "faulty/scenario.lua:5: the condition divides by zero"

# --- for people ---

run 0 play kinds --answers 1,1+2
same "$work/out" 'It begins at 1.
You, a.1: Open "it", now
Tan (calm): Well.
You, a.2: red; green
Unfinished, at question a.3.'
run 0 play kinds --answers 1 --quiet
[ ! -s "$work/out" ] || broken "--quiet prints all the same"
echo "play: sound"
