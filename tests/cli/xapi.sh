#!/bin/sh
# Attempts as statements of the Experience API: what is refused, what is in them and what never is, the same bytes
# twice, held and released, and an attempt that cannot be played again. With RAPPORT_LONG and npm they are held to a
# validator too.
#
#   sh xapi.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=xapi
. "$here/cli/play_common.sh"
file=$work/all.jsonl

verbs() { # of a file, in their order
    sed 's/.*"verb":{"id":"[^"]*","display":{"en-GB":"\([a-z]*\)"}}.*/\1/' "$1" | tr '\n' ' '
}

are() { # FILE VERBS
    [ "$(verbs "$1")" = "$2 " ] || broken "$(basename "$1") holds: $(verbs "$1")"
}

# --- what is refused ---

run 3 xapi -o "$file"
says "$work/err" "rapport: there is no log in "
run 0 play kinds --trainee "Ann Bell" --seed 0 --answers '1,1+2,1+2+3,=12,1,1+2,"We wait.",1,t,1+2,1+2+3,=12,1,1+2,"No.",2'
refuses 2 "rapport: -o FILE.jsonl is missing: where should the statements go?" xapi
refuses 2 "rapport: '$work/all.json': statements are written a line each, -o FILE.jsonl" xapi -o "$work/all.json"
refuses 2 "rapport: 'zz' is no attempt: give the first of its hex digits, or 'last'" xapi zz -o "$file"
[ ! -e "$file" ] || broken "a refused export leaves a file"

# --- one attempt: a statement for each answer that counted ---

before=$(cksum <"$RAPPORT_DATA/log.db")
run 0 xapi -o "$file"
same "$work/out" "$file"
[ "$(cksum <"$RAPPORT_DATA/log.db")" = "$before" ] || broken "reading changed the log"
[ "$(stat -c %a "$file")" = 600 ] || broken "the statements can be read by others"
are "$file" "initialized answered answered answered answered answered answered answered answered completed terminated"
for text in '"response":"12"' '"response":"We wait."' '"interactionType":"matching"' \
    '"https://rapport.invalid/xapi/held":false' '"scale":"practice"'; do
    says "$file" "$text"
done
for text in Ann Bell passed failed success '"score"' correctResponses a.2.a; do
    silent "$file" "$text"
done
cp "$file" "$work/first.jsonl"
run 0 xapi last last -o "$file" --quiet
cmp -s "$file" "$work/first.jsonl" || broken "a second export has other bytes"
[ "$(grep -o '^{"id":"[^"]*"' "$file" | sort -u | wc -l)" -eq 11 ] || broken "two statements share an id"

# --- an assessed run: held, then released ---

run 0 assessor add Eve
run 0 play kinds --trainee Ann --mode assessed --seed 0 --answers '2,1+2,1+2+3,=12,1,1+2,"We wait.",2'
run 0 xapi last -o "$work/held.jsonl"
are "$work/held.jsonl" "initialized answered answered answered answered answered answered answered answered completed terminated"
says "$work/held.jsonl" '"https://rapport.invalid/xapi/held":true'
silent "$work/held.jsonl" u.m1
silent "$work/held.jsonl" 'harm done'
run 0 release last --as Eve
run 0 xapi last -o "$work/open.jsonl"
says "$work/open.jsonl" '"id":"u.m1"'
says "$work/open.jsonl" 'harm done'
grep -v '"https://rapport.invalid/xapi/held"' "$work/held.jsonl" >"$work/held"
grep -v '"https://rapport.invalid/xapi/held"' "$work/open.jsonl" >"$work/open"
cmp -s "$work/held" "$work/open" || broken "what was said before a release is said otherwise after it"

# --- all of them, in the order they began; one that is not over ---

run 0 play kinds --trainee Ann --answers t
run 0 xapi -o "$file"
[ "$(wc -l <"$file")" -eq 24 ] || broken "all attempts make $(wc -l <"$file") statements"
run 0 xapi last -o "$work/open.jsonl"
are "$work/open.jsonl" "initialized answered"
says "$work/open.jsonl" '"https://rapport.invalid/xapi/time-ran-out":true'

# --- a scenario that breaks in the middle of a run ---

mkdir "$library/faulty"
cat >"$library/faulty/scenario.lua" <<'LUA'
scenario { id = "faulty", title = "Faulty", family = "faulty", version = 1, kind = "coaching", channel = "phone",
  minutes = 1, setting = "A desk.", role = "You.", framework = "mini", points = { "u.m1" }, criteria = {} }
state { n = level { start = 0 } }
scene "a" { choose "Go on?" { say "Yes" { after = function(s) s.n = s.n .. "x" end, go "end" }, say "No" { go "end" } } }
ending "end" { title = "The end", outcome = "good" }
LUA
run 1 play faulty --trainee Ann --answers 1
run 0 xapi last -o "$work/fault.jsonl"
are "$work/fault.jsonl" "initialized answered terminated"
says "$work/fault.jsonl" '"https://rapport.invalid/xapi/stopped-by-fault":true'

# --- an attempt whose scenario the log no longer keeps whole: it is named, the others are written ---

mkdir "$work/damaged"
cp "$RAPPORT_DATA/device.key" "$work/damaged"
LC_ALL=C sed 's/title = "Faulty"/title = "Failty"/' "$RAPPORT_DATA/log.db" >"$work/damaged/log.db"
run 1 xapi -o "$file" --data "$work/damaged"
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "it takes more than one line"
grep -q '^rapport: attempt [0-9a-f]\{8\}: ' "$work/err" || broken "the attempt is not named"
[ "$(wc -l <"$file")" -eq 24 ] || broken "the others are not written"
run 1 trainee export Ann -o "$work/ann" --data "$work/damaged"
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "it takes more than one line"
says "$work/ann/index.html" 'cannot be played again: only its entries are here'
says "$work/ann/record.json" '"result":null'
[ "$(ls "$work/ann" | wc -l)" -eq 5 ] || broken "the other attempts have no pages"

# --- the validator, over every kind of question and every scenario that is shipped ---

. "$here/browser/modules.sh"
if modules=$(modules); then
    "$program" --library "$here/../scenarios" list --json | sed 's/^{"id":"\([^"]*\)".*/\1/' >"$work/ids"
    while read -r id; do
        "$program" --library "$here/../scenarios" explore "$id" --json --quiet >"$work/explored" || broken "$id cannot be explored"
        answers=$(node -e '
            const paths = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).endings.map(ending => ending.shortest)
            console.log(paths.reduce((a, b) => b.length > a.length ? b : a, []).join(","))' "$work/explored")
        "$program" --library "$here/../scenarios" play "$id" --trainee Ann --quiet --answers "$answers" >"$work/out" 2>"$work/err" ||
            broken "$id cannot be played: $answers"
    done <"$work/ids"
    run 0 xapi -o "$file"
    NODE_PATH=$modules/node_modules node -e '
        const check = require("xapi-validation").default
        for (const line of require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n")) {
            const found = check(JSON.parse(line))
            if (found && found.length) { console.error(JSON.stringify(found)); process.exitCode = 1 }
        }' "$file" 2>"$work/err" || broken "the validator finds something"
fi
echo "xapi: sound"
