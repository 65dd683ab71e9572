#!/bin/sh
# rapport check: what it finds over a library of small scenarios, what notes allow, how it is printed, and Ctrl-C.
#
#   sh check.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=check
. "$here/cli/play_common.sh"
golden() { # NAME: what was printed is tests/golden/NAME
    if [ -n "${RAPPORT_BLESS-}" ]; then
        cp "$work/out" "$here/golden/$1"
    fi
    same "$work/out" "$(cat "$here/golden/$1")"
}

cd "$here/scenarios"

# --- all findings, in the order of files and lines ---

run 1 check check
golden check.txt
run 1 check check --json
golden check.jsonl
run 1 check check/everything --quiet
silent "$work/out" "1 scenario,"
says "$work/out" "check/everything/scenario.lua:16: 'n stays small' does not hold"

# --- what is allowed, and what is shared ---

run 0 check check/sound check/shared
same "$work/out" "2 scenarios, 0 frameworks: 0 errors, 0 warnings"
run 0 check --library check sound shared
same "$work/out" "2 scenarios, 0 frameworks: 0 errors, 0 warnings"
mkdir "$work/shared"
cp -r check/common check/frameworks check/shared check/sound "$work/shared/"
cd "$work/shared"
"$program" check --library . >"$work/out" # the whole library: now a shared note is known to be of no use
same "$work/out" "./common/cards.lua:2: nothing here is found by 'few-options' (take the note out, or put it where the finding stands)
2 scenarios, 1 framework: 0 errors, 1 warning"

# --- notes of a scenario that cannot be loaded are not called unused; its own mistakes are all there is ---

sed -i 's/go "done"/go "dnoe"/' sound/scenario.lua
run 1 check sound
same "$work/out" "sound/scenario.lua:33: there is no scene or ending 'dnoe' to go to (did you mean 'done'?)
1 scenario, 0 frameworks: 1 error, 0 warnings"

# --- a broken file of words is said, and nothing else is lost ---

echo '{' >frameworks/words/en.json
run 1 check shared
says "$work/out" "frameworks/words/en.json: "
silent "$work/out" "shared: "
says "$work/out" "1 scenario, 0 frameworks: 1 error, 0 warnings"
rm frameworks/words/en.json

# --- faces that the library shares are looked through with it, also where nobody has them ---

echo 'look "ann" { hare = "bob" }' >common/looks.lua
"$program" check --library . >"$work/out" && broken "a mistake in a face is none"
says "$work/out" "./common/looks.lua:1: look 'ann' has no field 'hare'"
rm common/looks.lua
run 0 check shared # without such a file nothing is asked about words
cd "$here/scenarios"

# --- files on their own: a centre's facts, a framework whose name is not its id ---

mkdir "$work/alone" "$work/alone/frameworks"
cp "$library/frameworks/mini.lua" "$work/alone/frameworks/maxi.lua"
run 1 check "$work/alone/frameworks/maxi.lua"
says "$work/out" "/frameworks/maxi.lua: the id of the framework is not the name of its file"
echo 'centre "u.m1" { admissible = "yes" }' >"$work/alone/centre.lua"
run 0 check "$work/alone/centre.lua"
same "$work/out" "0 scenarios, 0 frameworks: 0 errors, 0 warnings"
echo 'centre "u.m1" { admissible = "yse" }' >>"$work/alone/centre.lua"
run 1 check "$work/alone/centre.lua"
says "$work/out" "/centre.lua:2: 'admissible' cannot be 'yse'"
says "$work/out" "/centre.lua:2: 'u.m1' is described twice"
echo 'retention { years = 6, said_by = "Head", on = "2026-03-01" }' >"$work/alone/centre.lua"
run 0 check "$work/alone/centre.lua"
echo 'retention { yaers = 3 }' >>"$work/alone/centre.lua"
run 1 check "$work/alone/centre.lua"
says "$work/out" "/centre.lua:2: 'retention' has no field 'yaers' (did you mean 'years'?)"
echo 'look "ann" { hair = "bob" }' >"$work/alone/looks.lua"
run 0 check "$work/alone/looks.lua"
echo 'look "ann" { hair = "bobb" }' >>"$work/alone/looks.lua"
run 1 check "$work/alone/looks.lua"
says "$work/out" "/looks.lua:2: 'hair' cannot be 'bobb' (did you mean 'bob'?)"
says "$work/out" "/looks.lua:2: there are two looks 'ann'"
run 3 check "$work/looks.lua"
says "$work/err" "/looks.lua cannot be read: No such file or directory"
run 3 check "$work/centre.lua"
says "$work/err" "/centre.lua cannot be read: No such file or directory"

# --- a folder may be called by bytes that are no text ---

odd=$work/$(printf 'odd\377')
mkdir "$odd"
echo 'scene "a" {}' >"$odd/scenario.lua"
run 1 check "$odd" --json
says "$work/out" 'odd?/scenario.lua","line":'

# --- Ctrl-C: what is known by then, and 130 ---

mkdir "$work/huge"
cat >"$work/huge/scenario.lua" <<'LUA'
scenario { id = "huge", title = "Huge", family = "huge", version = 1, kind = "coaching", channel = "phone", minutes = 9,
  setting = "A desk.", role = "You.", framework = "mini", points = {}, criteria = { "k.a" } }
state { a = level {}, b = level {}, c = level {}, d = level {}, e = level {}, f = level {}, g = level {}, idle = flag }
scene "a" {
  choose {
    say "One" { add = { a = 1 }, when = "a + b + c + d + e + f + g < 70" }, say "Two" { add = { b = 1 } },
    say "Three" { add = { c = 1 } }, say "Four" { add = { d = 1 } }, say "Five" { add = { e = 1 } },
    say "Six" { add = { f = 1 } }, say "Seven" { add = { g = 1 } },
    say "Done" { strong = "k.a", because = "b", go "done" },
  },
  go "a",
}
ending "done" { title = "Done", outcome = "good" }
LUA
status=0
timeout --foreground --preserve-status -s INT 1 "$program" --library "$library" check "$work/huge" check/everything \
    >"$work/out" 2>"$work/err" || status=$?
[ "$status" -eq 130 ] || broken "Ctrl-C ends with $status, not 130"
says "$work/err" "rapport: stopped; what is printed is not all"
says "$work/out" "'idle' is never used"
says "$work/out" "the exploration was stopped after"
says "$work/out" "1 scenario, 0 frameworks: 0 errors, 2 warnings (stopped: this is not all)"
if [ -n "${RAPPORT_LONG-}" ]; then
    run 0 check "$work/huge"
    says "$work/out" "the exploration ended at its limit, after 1000000 states"
fi
