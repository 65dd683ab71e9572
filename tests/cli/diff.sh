#!/bin/sh
# rapport diff: the three groups as people and as programs read them, what is suggested, and what a model alone would
# not show: code, pictures, translations, frameworks.
#
#   sh diff.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=diff
. "$here/cli/play_common.sh"
old=$library/kinds
mkdir "$work/new"
new=$work/new/kinds

again() { # the new one is the old one, with these changes
    rm -rf "$new"
    cp -r "$old" "$new"
    for change; do
        sed -i "$change" "$new/scenario.lua"
    done
}

# --- the same ---

again
run 0 diff kinds "$new"
same "$work/out" 'kinds, version 1 -> kinds, version 1

Both are the same.'
run 0 diff kinds "$new" --json
same "$work/out" '{"group":"version","old":1,"new":1,"suggested":1,"approval":"stays"}'
again '1s/^/-- a note\n/'
run 0 diff kinds "$new" --json
same "$work/out" '{"group":"version","old":1,"new":1,"suggested":1,"approval":"may be carried over"}'

# --- text, flow, marks ---

again 's/It begins at/It starts at/'
run 0 diff kinds "$new"
same "$work/out" 'kinds, version 1 -> kinds, version 1

Text: what is read (1)
  line a: words
    - It begins at {n}.
    + It starts at {n}.

Nothing but words and looks changed: version 1 may stay, and an approval may be carried over.'

again 's/It begins at/It starts at/' 's/add = { n = 1 }/add = { n = 2 }/'
run 0 diff "$old" "$new"
says "$work/out" 'Flow: what happens (1)'
says "$work/out" '  option a.1.b: effects'
says "$work/out" 'What happens may have changed: make it version 2. An approval of the old one does not hold for it.'

again 's/answer = 17.5/answer = 18/' 's/version = 1/version = 2/'
run 0 diff kinds "$new"
same "$work/out" 'kinds, version 1 -> kinds, version 2

Marks: what is counted (1)
  question a.4: answer
    - 17.5
    + 18

What is counted may have changed: make it version 2, as it is. An approval of the old one does not hold for it.'
run 0 diff kinds "$new" --json
shown=$(sed -n 's/.*"file":"\([^"]*\)".*/\1/p' "$work/out" | head -n 1)
same "$work/out" "{\"group\":\"marks\",\"what\":\"question\",\"id\":\"a.4\",\"change\":\"answer\",\"before\":\"17.5\",\"after\":\"18\",\"file\":\"$shown\",\"line\":17}
{\"group\":\"version\",\"old\":1,\"new\":2,\"suggested\":2,\"approval\":\"lapses\"}"

# --- functions: nobody can tell what they do, only that nothing but what is read was changed around them ---

sed -i 's/act "Harm" {/act "Harm" { after = function(s) s.n = 7 end,/; s/because = "b"/because = "Because."/g' "$old/scenario.lua"
again 's/Well\./Well now./' 's/"Because\."/"That is why."/g'
run 0 diff kinds "$new"
silent "$work/out" 'Flow'
again 's/s\.n = 7/s.n = 8/'
run 0 diff kinds "$new"
says "$work/out" '  functions scenario.lua: code'
says "$work/out" 'make it version 2'
again
echo 'return 7' >"$new/seven.lua"
run 0 diff kinds "$new"
says "$work/out" '  functions seven.lua: code'
run 0 diff "$new" kinds
says "$work/out" '  functions seven.lua: code'

# --- pictures, translations, frameworks ---

again
mkdir "$new/locale"
echo 'msgid ""' >"$new/locale/cy.po"
printf '\211PNG' >"$new/door.png"
run 0 diff kinds "$new"
says "$work/out" '  picture door.png: added'
says "$work/out" '  translation locale/cy.po: added'
says "$work/out" 'Nothing but words and looks changed'
run 0 diff "$new" kinds
says "$work/out" '  picture door.png: removed'
again
mkdir -p "$work/new/frameworks"
sed 's/title = "One"/title = "First"/' "$library/frameworks/mini.lua" >"$work/new/frameworks/mini.lua"
run 0 diff kinds "$new"
says "$work/out" 'Marks: what is counted (1)'
says "$work/out" '  framework mini: changed'
rm -r "$work/new/frameworks"

# --- packs, and what cannot be compared ---

(
    library=$here/../scenarios
    cd "$work"
    run 0 new tea-shop
    run 0 pack tea-shop
    sed -i 's/Fernhill/Fern Hill/' tea-shop/scenario.lua
    run 0 diff tea-shop.zip tea-shop
    says "$work/out" '  scenario tea-shop: setting'
    says "$work/out" 'Nothing but words and looks changed'
) || exit 1
again
run 3 diff kinds kindz
says "$work/err" "there is no scenario 'kindz' (did you mean 'kinds'?)"
echo 'scenario {' >"$new/scenario.lua"
run 1 diff kinds "$new"
says "$work/err" 'new/kinds/scenario.lua:'
refuses 2 'rapport: usage: rapport diff OLD NEW' diff kinds
