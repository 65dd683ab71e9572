#!/bin/sh
# rapport new: what it writes is sound and can be played, what it copies, what it refuses, and that nothing is left
# half-written.
#
#   sh new.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=new
. "$here/cli/play_common.sh"
library=$here/../scenarios
mkdir "$work/desk"
cd "$work/desk"

# --- from nothing ---

(umask 027 && run 0 new tea-shop)
same "$work/out" 'tea-shop/scenario.lua
tea-shop/walkthroughs.lua
tea-shop/.luarc.json
Now change it, and ask: rapport check tea-shop'
[ "$(stat -c %a tea-shop tea-shop/scenario.lua | tr '\n' ' ')" = "750 640 " ] || broken "the user's umask is not kept"
run 0 check tea-shop
same "$work/out" '1 scenario, 0 frameworks: 0 errors, 0 warnings'
run 0 test tea-shop
says "$work/out" ' passed, 0 failed'
says tea-shop/scenario.lua 'id = "tea-shop"'
says tea-shop/scenario.lua 'family = "tea-shop"'
run 0 play tea-shop --answers 3,3,4,2+4 --json
says "$work/out" '"ending":"strip-stays"'
says "$work/out" '"strong":4,"part":0,"against":0,"opportunities":4,"level":"shown"'
run 0 new corner-shop --json
same "$work/out" '{"id":"corner-shop","files":["corner-shop/scenario.lua","corner-shop/walkthroughs.lua","corner-shop/.luarc.json"]}'
run 0 new corner-pub --quiet
[ ! -s "$work/out" ] || broken "--quiet prints something"


# What an editor is told stands where the file says, and is no part of a pack.
editors=$(sed -n 's/.*"workspace.library":\["\([^"]*\)"\].*/\1/p' tea-shop/.luarc.json)
[ -f "$editors/rapport.lua" ] || broken "the annotations are not in '$editors'"
run 0 pack tea-shop
silent "$work/out" luarc
! grep -q luarc tea-shop.zip || broken "the pack holds what is of this machine alone"

# --- from another scenario ---

run 0 new second-day26 --from sr-day26
run 0 check second-day26
same "$work/out" '1 scenario, 0 frameworks: 0 errors, 0 warnings'
diff "$library/sr-day26/scenario.lua" second-day26/scenario.lua >"$work/changed" || true
[ "$(grep -c '^>' "$work/changed")" -eq 1 ] || broken "more than the id was changed"
cmp -s "$library/sr-day26/walkthroughs.lua" second-day26/walkthroughs.lua || broken "the walkthroughs are not the same"

# All its files, in their folders; what is shared stays where it is, but what is shared elsewhere comes along.
mkdir -p "$work/far/common" "$work/far/story/locale" "$work/far/story/pics"
echo 'return { hello = "Hello" }' >"$work/far/story/talk.lua"
echo 'narrate_again = function() return narrate "Again." end' >"$work/far/common/again.lua"
echo 'picture' >"$work/far/story/pics/door.png"
echo 'msgid ""' >"$work/far/story/locale/cy.po"
cat >"$work/far/story/scenario.lua" <<'LUA'
include "law"
include "again"
local talk = include "talk"
scenario { id = "story", title = "T", family = "old-story", version = 4, kind = "coaching", channel = "chat", minutes = 1,
  setting = "s", role = "r", framework = "customer-service", points = {}, criteria = {} }
scene "a" { narrate(talk.hello), narrate_again(), go "b" }
ending "b" { title = "B", outcome = "good" }
LUA
run 0 new our-story --from "$work/far/story" --json
same "$work/out" '{"id":"our-story","files":["our-story/locale/cy.po","our-story/pics/door.png","our-story/scenario.lua","our-story/talk.lua","our-story/again.lua","our-story/.luarc.json"]}'
says our-story/scenario.lua 'id = "our-story", title = "T", family = "old-story", version = 1,'
[ ! -e our-story/law.lua ] || broken "what the library shares was copied"
run 0 play our-story --answers '' --json
says "$work/out" '"text":"Hello"},{"who":null,"mood":null,"text":"Again."'

# --- what is refused ---

refuses 3 "rapport: there is a 'tea-shop' here already; choose another id" new tea-shop
ln -s /nowhere dangling
refuses 3 "rapport: there is a 'dangling' here already; choose another id" new dangling
refuses 3 "rapport: the library has a scenario 'sr-day26' already; choose another id" new sr-day26
long=$(printf '%065d' 0)
for id in Tea 'tea shop' tea_shop ../tea tea/shop . '' téa "$long"; do
    refuses 2 "rapport: the id '$id' will not do: 1 to 64 small letters from a to z, figures and '-'" new "$id"
done
refuses 2 "rapport: usage: rapport new ID [--from SCENARIO]" new
run 3 new other --from sr-day27
says "$work/err" "did you mean 'sr-day26'?"
mkdir "$work/broken"
echo 'scenario {' >"$work/broken/scenario.lua"
run 1 new other --from "$work/broken"
says "$work/err" '/broken/scenario.lua:1: what is opened in line 1 is not closed'
mkdir "$work/counted"
sed 's/id = "story"/id = "coun" .. "ted"/' "$work/far/story/scenario.lua" | sed '/include/d; s/narrate(talk.hello), narrate_again()/narrate "x"/' \
    >"$work/counted/scenario.lua"
refuses 3 "rapport: 'id' is not written as a plain text in scenario { … }, so it cannot be exchanged" new other --from "$work/counted"
[ ! -e other ] || broken "a refused scenario leaves a folder"

# Whole or not at all: a disk that is full halfway leaves nothing.
if (ulimit -f 8) 2>/dev/null; then
    status=0
    (ulimit -f 8 && trap '' XFSZ && "$program" --library "$library" new other --from sr-day26 >/dev/null 2>"$work/err") || status=$?
    [ "$status" -eq 3 ] || broken "a full disk gives $status"
    says "$work/err" 'other/scenario.lua cannot be written: '
    [ ! -e other ] || broken "something half-written was left"
fi
if [ "$(id -u)" -ne 0 ]; then
    mkdir closed
    chmod 500 closed
    (cd closed && refuses 3 "rapport: other cannot be written: Permission denied" new other)
fi

# --- installed, and with nothing to begin with ---

mkdir -p "$work/there/bin" "$work/there/share/rapport"
cp "$program" "$work/there/bin/rapport"
cp -r "$library" "$work/there/share/rapport/scenarios"
status=0
"$work/there/bin/rapport" new other 2>"$work/err" || status=$?
[ "$status" -eq 3 ] || broken "without assets it ends with $status"
says "$work/err" 'the scenario to begin with is not installed'
cp -r "$here/../assets" "$work/there/share/rapport/assets"
"$work/there/bin/rapport" new other >/dev/null
"$work/there/bin/rapport" check other >/dev/null
