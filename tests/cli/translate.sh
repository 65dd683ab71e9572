#!/bin/sh
# rapport translate, and what translations do: the template, what is missing and stale, which language a trainee
# reads, and that marks, states and replays never depend on it.
#
#   sh translate.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=translate
. "$here/cli/play_common.sh"
unset LANGUAGE LC_ALL LC_MESSAGES LANG
rm -r "$library/kinds"
cp "$here/scenarios/frameworks/"*.lua "$library/frameworks/"
cp -r "$here/scenarios/all-kinds" "$library/"
story=$library/all-kinds
mkdir "$story/locale"

# A whole translation: every text between guillemets, its context and inserts as they are.
translated() {
    "$program" --library "$library" translate all-kinds 2>/dev/null |
        awk '/^msgid "/ { text = substr($0, 8, length($0) - 8) }
             /^msgstr ""$/ && text != "" { print "msgstr \"«" text "»\""; text = ""; next }
             { print }'
}

# --- the template ---

run 0 translate all-kinds
cp "$work/out" "$work/template"
[ ! -s "$work/err" ] || broken "something is said of translations where there are none"
[ "$(grep -A1 -F 'msgctxt "hello.1.a"' "$work/out" | tail -n 1)" = 'msgid "Tell me about the first one too, and then I will act."' ] ||
    broken "an option is missing"
[ "$(grep -n 'msgctxt "hello.line.1"' "$work/out" | cut -d: -f1)" -lt "$(grep -n 'msgctxt "sheet.line.1"' "$work/out" | cut -d: -f1)" ] ||
    broken "it is not in reading order"
says "$work/out" '#: scenario.lua:40'
says "$work/out" '#. Siân Ŵyn says, worried'
run 0 translate all-kinds -o "$work/all.pot"
same "$work/out" "$work/all.pot"
cmp -s "$work/all.pot" "$work/template" || broken "the file is another template"
(umask 027 && run 0 translate all-kinds -o "$work/all.pot" --json)
same "$work/out" "{\"file\":\"$work/all.pot\"}"
[ "$(stat -c %a "$work/all.pot")" = 640 ] || broken "the user's umask is not kept"
refuses 2 "rapport: 'x.po': a template is written as -o FILE.pot" translate all-kinds -o x.po
run 3 translate al-kinds
says "$work/err" "did you mean 'all-kinds'?"
if command -v msgfmt >/dev/null 2>&1; then
    msgfmt -o "$work/out.mo" "$work/template" 2>"$work/err" || broken "gettext cannot read the template"
fi

# --- a whole translation, and who reads it ---

translated >"$story/locale/cy.po"
run 0 translate all-kinds
texts=$(grep -c '^msgctxt' "$work/out")
cmp -s "$work/out" "$work/template" || broken "a translation changes the template"
same "$work/err" "rapport: $story/locale/cy.po: $texts of $texts texts are translated, 0 missing, 0 stale"
run 1 check all-kinds # which has other mistakes
silent "$work/out" 'locale'

first_line() { # WANTED, then what the environment says
    wanted=$1
    shift
    env "$@" "$program" --library "$library" play all-kinds --answers '' >"$work/out" 2>"$work/err" || broken "it cannot be played with $*"
    [ "$(head -n 1 "$work/out")" = "$wanted" ] || broken "with $* it begins: $(head -n 1 "$work/out")"
}
english='A message comes in, with a letter.'
welsh="«$english»"
first_line "$english" LANG=
first_line "$welsh" LANG=cy_GB.UTF-8
first_line "$welsh" LANG=cy
first_line "$welsh" LANG=en_GB.UTF-8 LC_MESSAGES=cy_GB
first_line "$english" LANG=cy_GB.UTF-8 LC_ALL=C
first_line "$english" LANG=cy_GB.UTF-8 LC_MESSAGES=C.UTF-8
first_line "$english" LANG=de_DE.UTF-8
first_line "$welsh" LANG=de_DE.UTF-8 LANGUAGE=de:cy:en
first_line "$english" LANG=de_DE.UTF-8 LANGUAGE=de:en:cy
first_line "$english" LANG=C LANGUAGE=cy
first_line "$english" LANG=cymraeg
cp "$story/locale/cy.po" "$story/locale/pt_BR.po"
first_line "$welsh" LANG=pt_BR.UTF-8
first_line "$welsh" LANG=pt-br
first_line "$english" LANG=pt_PT.UTF-8
rm "$story/locale/pt_BR.po"

# --- nothing but the words is another ---

answers='3,1+4,1+2+3+4,=4,1+1,1,"Diolch.",2,1+2,4+3+2+1,=7,2+2,1,"x",1'
lines() {
    printf '%s' "$answers" | tr , '\n' |
        env LANG="$1" "$program" --library "$library" play all-kinds --trainee Ann --mode assessed --seed 5 --answers - >"$work/$2"
}
lines C plain
lines cy_GB.UTF-8 welsh
grep -v '^{"scenario"' "$work/plain" >"$work/plain.states"
grep -v '^{"scenario"' "$work/welsh" >"$work/welsh.states"
[ "$(wc -l <"$work/plain.states")" -eq 15 ] || broken "not every answer was taken"
cmp -s "$work/plain.states" "$work/welsh.states" || broken "states depend on the language"
grep '^{"scenario"' "$work/welsh" | sed 's/«//g; s/»//g' >"$work/stripped"
grep '^{"scenario"' "$work/plain" >"$work/wanted"
cmp -s "$work/wanted" "$work/stripped" || broken "more than the words depends on the language"
says "$work/welsh" '"text":"«Send her a voucher»"'
run 0 doctor
says "$work/out" 'Chain: sound; 2 attempts with 30 answers were played again'

# --- an attempt stays in the language that it was played in, whatever the user or the scenario says later ---

: >"$story/locale/cy.po"
run 0 log show last
says "$work/out" 'You: «Send her a voucher»'
run 0 assessor add Bea
run 0 release last --as Bea
run 0 report last -o "$work/page.html"
says "$work/page.html" '<html lang="cy"'
says "$work/page.html" '«Send her a voucher»'
run 0 play all-kinds --trainee Cai --answers 1 --seed 0
translated >"$story/locale/cy.po"
env LANG=cy "$program" --library "$library" play all-kinds --trainee Cai --resume --answers '1+2' >"$work/out"
silent "$work/out" '«'
env LANG=cy "$program" --library "$library" play all-kinds --trainee Dai --answers 1 --seed 0 >/dev/null
run 0 play all-kinds --trainee Dai --resume --answers '1+2'
says "$work/out" '«'

# The terminal plays in the user's language too.
printf '\n1\n\nq\n' | env LANG=cy "$program" --library "$library" play all-kinds --text >"$work/out" 2>&1 || true
says "$work/out" '«The second kettle»'

# --- what is missing, stale and broken ---

awk '/^msgctxt "hello.1.b"$/ { skip = 3 } skip-- > 0 { next } { print }' "$story/locale/cy.po" |
    sed 's/^msgid "No\."$/msgid "No!"/; s/^msgstr "«She waits, {trainee}\.»"$/msgstr "«She waits.»"/' >"$work/cy.po"
cat >>"$work/cy.po" <<'PO'

#, fuzzy
msgctxt "moved.away"
msgid "A message comes in, with a letter."
msgstr "Daw neges."

msgctxt "gone"
msgid "It was there once."
msgstr "Bu yno unwaith."
PO
cp "$work/cy.po" "$story/locale/cy.po"
run 1 translate all-kinds
says "$work/err" "rapport: $story/locale/cy.po: 'hello.1.b' is not translated: Did you fill it above the line?"
says "$work/err" "rapport: $story/locale/cy.po: 'hello.line.4' is not translated: No."
says "$work/err" "rapport: $story/locale/cy.po: $((texts - 2)) of $texts texts are translated, 2 missing, 3 stale"
says "$work/err" ": the text of 'hello.line.4' reads otherwise now (translate the new text, and take this one out)"
says "$work/err" ": this text is not in the scenario any more (take it out)"
says "$work/err" ": the translation of 'hello.1.prompt' cannot be used: its inserts are not those of the original, such as {trainee} (the original is shown instead)"
run 1 translate all-kinds --quiet
silent "$work/err" 'is not translated: '
run 1 check all-kinds --json
[ "$(grep -c '"rule":"stale-translation","severity":"warning"' "$work/out")" -eq 3 ] || broken "check does not tell the stale ones"
[ "$(grep -c '"rule":"broken-translation","severity":"error"' "$work/out")" -eq 1 ] || broken "check does not tell the broken one"
says "$work/out" "\"line\":0,\"rule\":\"missing-translation\",\"severity\":\"warning\",\"message\":\"some texts are not translated yet; the first is 'hello.1.b'\",\"hint\":\"'rapport translate' lists all of them\"}"
first_line "$welsh" LANG=cy
env LANG=cy "$program" --library "$library" play all-kinds --answers 2 --seed 0 >"$work/out"
says "$work/out" 'You, hello.1: Did you fill it above the line?'
says "$work/out" '(annoyed): No.'
run 0 assessor add Bea
run 1 approve all-kinds --as Bea

# A file that cannot be read at all is an error for who translates, and the original for who plays.
printf '\377' >"$story/locale/cy.po"
run 1 check all-kinds
says "$work/out" "/locale/cy.po:1: the file is not in UTF-8"
first_line "$english" LANG=cy

# A line moved to another place keeps its translation by its text.
translated >"$story/locale/cy.po"
awk '/narrate "A message comes in/ { print "  narrate \"It is Monday.\"," } { print }' "$story/scenario.lua" >"$work/moved"
cp "$work/moved" "$story/scenario.lua"
env LANG=cy "$program" --library "$library" play all-kinds --answers '' >"$work/out"
[ "$(sed -n '1p;2p' "$work/out" | tr '\n' '|')" = "It is Monday.|$welsh|" ] || broken "a moved line loses its translation"
run 1 check all-kinds
says "$work/out" "some texts are not translated yet; the first is 'hello.line.1'"
