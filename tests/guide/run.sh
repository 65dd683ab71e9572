#!/bin/sh
# Holds the author's guide to the program: every example in scenarios/README.md is run, every message that it lists
# is produced, and every screen that it prints is compared.
#
#   sh tests/guide/run.sh PROGRAM
#
# What happens to a block of Lua is said by its own first line, which readers see too:
#
#   -- whole file: NAME/scenario.lua    a scenario: written and checked
#   -- instead of LINE                  the part of the last whole file that begins with LINE is replaced; checked,
#                                       unless "(check will complain)" follows
#   -- at the end                       added to the last whole file; checked
#   -- the head, in the head, declarations, helper, beats, a question, options, cards, conditions, at the very end
#                                       a part of the story that the guide tells: put in its place there; checked
#   -- file NAME.lua                    stands beside the next of these
#   -- walkthroughs, framework, centre  files of their own kind; "walkthroughs, in a file NAME/walkthroughs.lua"
#                                       stay beside that scenario for the screens that follow
#   -- mistake: MESSAGE                 the second line says what kind of block it is; `check` must say MESSAGE
#
# A block of sh with "# mistake: MESSAGE" writes its files itself. In console blocks "$ rapport …" is run and what it
# prints compared; a line that ends with "…" stands for all that begin so, and "…" alone for any lines.
set -u

[ $# -eq 1 ] || { echo "usage: run.sh PROGRAM" >&2; exit 2; }
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
guide=$root/scenarios/README.md
mistakes=$here/mistakes.md
story=the-lift
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/guide-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/blocks" "$work/desk" "$work/beside"
passed=0
failed=0
tab=$(printf '\t')

rapport() {
    "$program" --library "$root/scenarios" --data "$work/data" "$@"
}

good() {
    passed=$((passed + 1))
}

bad() {
    failed=$((failed + 1))
    echo "$1: $2"
    if [ -s "${3-}" ]; then
        sed 's/^/    /' "$3"
    fi
}

# --- blocks ---

# Writes each block to a file and prints "number language file:line".
split_blocks() {
    awk -v out="$work/blocks" -v shown="${1#"$root"/}" -v start="$2" '
        /^```/ && !inside { inside = 1; language = substr($0, 4); number = sprintf("%04d", ++start); line = NR
                            printf "" > (out "/" number); next }
        /^```/            { inside = 0; close(out "/" number); print number, (language ? language : "text"), shown ":" line; next }
        inside            { print > (out "/" number) }
    ' "$1"
}

# The file with another one put in at the line "-- PLACE stand here".
put_in() {
    awk -v part="$2" -v place="-- $1 stand here" '
        { print }
        index($0, place) { while ((getline line < part) > 0) print line }
    ' "$work/desk/$story/scenario.lua"
}

# The file with the part that begins with a line replaced: that line, or all up to the line that closes it.
replace() {
    awk -v part="$2" -v begins="$1" '
        { text = $0; indent = match(text, /[^ ]/) - 1; sub(/^ */, "", text) }
        skipping { if (indent == depth && text ~ /^[})]/) skipping = 0; next }
        !done && index(text, begins) == 1 {
            while ((getline line < part) > 0) print line
            done = 1; depth = indent; skipping = text ~ /[{(]$/; next
        }
        { print }
        END { exit !done }
    ' "$3"
}

folder_of() {
    sed -n '1s/^-- whole file: *\([^/]*\)\/scenario\.lua.*/\1/p' "$1"
}

walked_of() {
    sed -n '1s/^-- walkthroughs, in a file \([^/]*\)\/walkthroughs\.lua.*/\1/p' "$1"
}

# Puts the block together as files in $work/try; prints what to check.
assemble() {
    kind=$1
    block=$2
    rm -rf "$work/try"
    mkdir -p "$work/try/$story"
    cp "$work/beside"/* "$work/try/$story/" 2>/dev/null
    target=$work/try/$story/scenario.lua
    case $kind in
    "in the head"*)
        awk -v part="$block" '!done && $0 == "}" { while ((getline line < part) > 0) print line; done = 1 } { print }' \
            "$work/desk/$story/scenario.lua" >"$target"
        ;;
    "at the very end"*) cat "$work/desk/$story/scenario.lua" "$block" >"$target" ;;
    "the head"*) replace "scenario {" "$block" "$work/desk/$story/scenario.lua" >"$target" ;;
    declarations* | helper*)
        put_in declarations "$block" >"$target"
        sed -n 's/.*file = "\([a-z]*\.png\)".*/\1/p' "$block" | while read -r image; do
            cp "$work/dot.png" "$work/try/$story/$image"
        done
        ;;
    beats* | question* | "a question"*) put_in beats "$block" >"$target" ;;
    options*)
        { echo 'choose {'; cat "$block"; echo 'say "One moment, please.", say "I will ask." },'; } >"$work/part"
        put_in beats "$work/part" >"$target"
        ;;
    cards*)
        { echo 'form { pick "First" {'; cat "$block"; echo '}, pick "Second" { card "One", card "Two" } },'; } >"$work/part"
        put_in beats "$work/part" >"$target"
        ;;
    conditions*)
        awk '/^ *--/ || /^ *$/ { next } { print "when"; print; print "{ narrate \"So it is.\" }," }' "$block" >"$work/part"
        put_in beats "$work/part" >"$target"
        ;;
    "walkthroughs, in a file "*)
        name=$(walked_of "$block")
        rm -rf "$work/try/$story"
        cp -r "$work/desk/$name" "$work/try/$name" || return 1
        cp "$block" "$work/try/$name/walkthroughs.lua"
        echo "$name"
        return
        ;;
    walkthrough*)
        cp "$work/desk/$story/scenario.lua" "$target"
        cp "$block" "$work/try/$story/walkthroughs.lua"
        ;;
    framework*)
        rm -rf "$work/try/$story"
        mkdir "$work/try/frameworks"
        {
            cat "$block"
            echo
            grep -q '^framework' "$block" || echo 'framework { id = "own", title = "Our own", version = 1 }'
        } >"$work/try/frameworks/own.lua"
        echo frameworks/own.lua
        return
        ;;
    "whole file"*)
        rm -rf "$work/try/$story"
        name=$(folder_of "$block")
        mkdir -p "$work/try/$name"
        cp "$block" "$work/try/$name/scenario.lua"
        cp "$work/beside"/* "$work/try/$name/" 2>/dev/null
        echo "$name"
        return
        ;;
    *)
        echo "unknown kind of block" >&2
        return 1
        ;;
    esac
    echo "$story"
}

# The first line after "-- " (or "# "), without what only readers need.
kind_of() {
    sed -n -e "$2s/^-- //p" -e "$2s/^# //p" "$1"
}

# A part of the story is no whole scenario: it is held to what is wrong in itself, as listed message by message.
is_clean() {
    (cd "$work/try" && rapport check "$1") >"$work/said" 2>&1 && return
    [ "$1" = "$story" ] || return
    (cd "$work/try" && rapport check --json "$1") 2>/dev/null | findings | cut -f1 >"$work/rules_met"
    [ -s "$work/rules_met" ] && ! cut -f1 "$work/listed" | grep -qxF -f "$work/rules_met"
}

# "rule <tab> message (hint)" from the lines of check --json.
findings() {
    sed -e 's/^{"file":.*,"rule":"\([^"]*\)","severity":"[a-z]*","message":"\(.*\)","hint":null}$/\1'"$tab"'\2/' \
        -e 's/^{"file":.*,"rule":"\([^"]*\)","severity":"[a-z]*","message":"\(.*\)","hint":""}$/\1'"$tab"'\2/' \
        -e 's/^{"file":.*,"rule":"\([^"]*\)","severity":"[a-z]*","message":"\(.*\)","hint":"\(.*\)"}$/\1'"$tab"'\2 (\3)/' \
        -e 's/\\"/"/g' -e 's/\\\\/\\/g'
}

# A mistake: `check` must say exactly the message, and the guide must list it under that rule.
check_mistake() {
    block=$1
    place=$2
    message=$(sed -n -e '1s/^-- mistake: //p' -e '1s/^# mistake: //p' "$block")
    if [ "$3" = sh ]; then
        rm -rf "$work/try"
        mkdir "$work/try"
        (
            cd "$work/try" || exit
            STORY=$work/desk/$story/scenario.lua FRAMEWORK=$root/scenarios/frameworks/customer-service.lua sh "$block"
        )
        target=$(cat "$work/try/target" 2>/dev/null || echo "$story")
    else
        sed 1d "$block" >"$work/rest"
        target=$(assemble "$(kind_of "$work/rest" 1)" "$work/rest") || { bad "$place" "unknown kind of block"; return; }
    fi
    (cd "$work/try" && rapport check --json "$target") 2>"$work/loud" | findings >"$work/said"
    number=$(cut -f2- "$work/said" | grep -nxF -e "$message" | head -n 1 | cut -d: -f1)
    rule=$(sed -n "${number:-0}p" "$work/said" 2>/dev/null | cut -f1)
    if [ -z "$rule" ]; then
        cat "$work/loud" >>"$work/said"
        bad "$place" "'$message' was not said, but:" "$work/said"
        return
    fi
    printf '%s\t%s\n' "$rule" "$message" >>"$work/produced"
    if grep -qxF -e "$rule$tab$message" "$work/listed"; then
        good
    else
        bad "$place" "the guide does not list under '$rule': $message"
    fi
}

# A centre file is read where a page is made: that must find nothing wrong with it, and print who said so.
check_centre() {
    rapport play "$work/desk/$story" --trainee Jo --answers "" --quiet >"$work/said" 2>&1
    cp "$1" "$work/data/centre.lua"
    rapport report last -o "$work/page.html" 2>>"$work/said" >/dev/null
    who=$(sed -n 's/.*said_by = "\([^"]*\)".*/\1/p' "$1")
    if [ ! -s "$work/said" ] && grep -qF "$who" "$work/page.html"; then
        good
    else
        bad "$2" "the page does not take it:" "$work/said"
    fi
    rm -rf "$work/data"
}

check_lua() {
    block=$1
    place=$2
    kind=$(kind_of "$block" 1)
    case $kind in
    mistake:*) check_mistake "$block" "$place" lua; return ;;
    centre*) check_centre "$block" "$place"; return ;;
    "file "*)
        name=${kind#file }
        cp "$block" "$work/beside/${name%%[, ]*}"
        good
        return
        ;;
    "instead of "*)
        sed 1d "$block" >"$work/part"
        begins=${kind#instead of }
        if ! replace "${begins%" (check will complain)"}" "$work/part" "$work/desk/$last/scenario.lua" >"$work/next"; then
            bad "$place" "there is no line that begins so"
            return
        fi
        cp "$work/next" "$work/desk/$last/scenario.lua"
        target=$last
        rm -rf "$work/try"
        mkdir "$work/try"
        cp -r "$work/desk/$last" "$work/try/"
        ;;
    "at the end"*)
        { echo; sed 1d "$block"; } >>"$work/desk/$last/scenario.lua"
        target=$last
        rm -rf "$work/try"
        mkdir "$work/try"
        cp -r "$work/desk/$last" "$work/try/"
        ;;
    *)
        target=$(assemble "$kind" "$block") || { bad "$place" "the first line does not say what this is: $kind"; return; }
        rm -f "$work/beside"/*
        ;;
    esac
    if is_clean "$target"; then
        clean=yes
    else
        clean=no
    fi
    case $kind:$clean in
    *"(check will complain):yes") bad "$place" "check did not complain"; return ;;
    *"(check will complain):no" | *:yes) good ;;
    *) bad "$place" "not clean:" "$work/said"; return ;;
    esac
    case $kind in
    "whole file"*)
        if [ -f "$work/desk/$target/scenario.lua" ]; then # built up before: must have come to the same
            grep -v -e '^ *$' -e '^-- whole file' "$block" >"$work/whole"
            if grep -v -e '^ *$' -e '^-- whole file' "$work/desk/$target/scenario.lua" | diff "$work/whole" - >"$work/said"; then
                good
            else
                bad "$place" "not what the steps before came to:" "$work/said"
            fi
        fi
        last=$target
        mkdir -p "$work/desk/$last"
        cp "$block" "$work/desk/$last/scenario.lua"
        ;;
    "walkthroughs, in a file "*) cp "$block" "$work/desk/$target/walkthroughs.lua" ;;
    esac
}

# --- screens ---

# Runs the commands of a console block and prints what the screen would look like.
play_screen() {
    cd "$work/desk" || return
    grep '^\$ ' "$1" | while IFS= read -r line; do
        echo "$line"
        eval "set -- ${line#\$ rapport }"
        rapport "$@" 2>&1 </dev/null
    done
}

check_console() {
    (play_screen "$1") >"$work/screen"
    if awk -v screen="$work/screen" '
        function next_line() { have = (getline line < screen) > 0; return have }
        BEGIN { next_line() }
        $0 == "…" { free = 1; next }
        {
            cut = match($0, / *…$/) ? substr($0, 1, RSTART - 1) : ""
            while (have && !(cut != "" ? index(line, cut) == 1 : line == $0)) {
                if (!free) { print "expected: " $0; print "     got: " line; differs = 1; exit 1 }
                next_line()
            }
            if (!have) { print "expected: " $0; print "     got: nothing"; differs = 1; exit 1 }
            free = 0
            next_line()
        }
        END { if (!differs && have && !free) { print "more was printed: " line; exit 1 } }
    ' "$1" >"$work/said"; then
        good
    else
        bad "$2" "the screen differs:" "$work/said"
    fi
}

# --- tables ---

# "rule <tab> message" for each row of the table of mistakes.
list_messages() {
    awk -F'`' '
        /^## /   { inside = /mistake/ }
        /^### /  { rule = $2 }
        inside && /^\| `/ { print rule "\t" $2 }
    ' "$guide"
}

# Plays a scenario with as many questions as the row says and compares the level.
check_level() {
    chances=$1; strong=$2; part=$3; against=$4; words=$5
    mkdir -p "$work/levels"
    {
        echo 'scenario { id = "levels", title = "Levels", family = "levels", version = 1, kind = "coaching", channel = "meeting",'
        echo 'minutes = 1, setting = "A room.", role = "You.", framework = "customer-service", points = { "coach.m1" }, criteria = {} }'
        echo 'scene "talk" {'
        i=0
        while [ $i -lt "$chances" ]; do
            echo 'choose { say "A" { strong = "coach.m1", because = "A." }, say "B" { part = "coach.m1", because = "B." },'
            echo 'say "C" { against = "coach.m1", because = "C." }, say "D" },'
            i=$((i + 1))
        done
        echo 'go "done" } ending "done" { title = "Done", outcome = "good" }'
    } >"$work/levels/scenario.lua"
    answers=$(awk -v n="$chances" -v s="$strong" -v p="$part" -v a="$against" 'BEGIN {
        for (i = 0; i < n; i++) printf "%s%d", i ? "," : "", i < s ? 1 : i < s + p ? 2 : i < s + p + a ? 3 : 4 }')
    got=$(rapport play "$work/levels" --answers "$answers" --json | sed -n 's/.*"level":"\([a-z_]*\)".*/\1/p')
    case $got in
    shown) got="shown in this simulation" ;;
    partly) got="partly shown" ;;
    not_shown) got="not shown yet" ;;
    too_few) got="too few chances to say" ;;
    no_opportunity) got="no chance came up" ;;
    esac
    if [ "$got" = "$words" ]; then
        good
    else
        bad "${guide#"$root"/}" "$chances chances, $strong, $part, $against: $got, and not $words"
    fi
}

check_levels() {
    awk -F'|' '
        /^\| chances \| strongly/ { inside = 1; next }
        inside && /^\|[- |]*\|$/ { next }
        inside && !/^\|/ { exit }
        inside { for (i = 2; i <= 6; i++) gsub(/^ *\**|\** *$/, "", $i); print $2 "|" $3 "|" $4 "|" $5 "|" $6 }
    ' "$guide" >"$work/rows"
    if [ ! -s "$work/rows" ]; then
        bad "${guide#"$root"/}" "the table of worked levels is gone"
    fi
    while IFS='|' read -r chances strong part against words; do
        check_level "$chances" "$strong" "$part" "$against" "$words"
    done <"$work/rows"
}

# --- all of it ---

# A picture of one dot.
printf '\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\001\000\000\000\001\010\000\000\000\000\072\176\233\125' >"$work/dot.png"
printf '\000\000\000\012IDAT\170\332\143\370\017\000\001\001\001\000\034\260\214\231\000\000\000\000IEND\256\102\140\202' >>"$work/dot.png"

list_messages >"$work/listed"
: >"$work/produced"
split_blocks "$guide" 0 >"$work/index"
blocks=$(grep -c . "$work/index")
split_blocks "$mistakes" "$blocks" >>"$work/index"
last=

# The story that parts are put into; it may come after the first of them.
for block in "$work/blocks"/*; do
    if [ "$(folder_of "$block")" = "$story" ]; then
        mkdir -p "$work/desk/$story"
        cp "$block" "$work/desk/$story/scenario.lua"
    fi
done

while read -r number language place; do
    case $language in
    lua) check_lua "$work/blocks/$number" "$place" ;;
    console) check_console "$work/blocks/$number" "$place" ;;
    sh)
        case $(kind_of "$work/blocks/$number" 1) in
        mistake:*) check_mistake "$work/blocks/$number" "$place" sh ;;
        esac
        ;;
    esac
done <"$work/index"

check_levels

# Links within the guide lead to a heading: its words in small letters with hyphens, as readers of such files make them.
awk '
    /^```/ { code = !code }
    !code && /^##* / { sub(/^#* /, ""); gsub(/[^A-Za-z0-9 -]/, ""); gsub(/ /, "-"); print "heading " tolower($0); next }
    !code { while (match($0, /\]\(#[^)]*\)/)) { print "link " substr($0, RSTART + 3, RLENGTH - 4); $0 = substr($0, RSTART + RLENGTH) } }
' "$guide" >"$work/anchors"
sed -n 's/^link //p' "$work/anchors" | sort -u >"$work/links"
while read -r link; do
    if grep -qxF "heading $link" "$work/anchors"; then
        good
    else
        bad "${guide#"$root"/}" "a link leads nowhere: #$link"
    fi
done <"$work/links"

while IFS= read -r row; do
    grep -qxF -e "$row" "$work/produced" || bad "${guide#"$root"/}" "nothing in ${mistakes#"$root"/} produces: $row"
done <"$work/listed"
sed -n 's/^#define RULE_[A-Z_]* *"\(.*\)"/\1/p' "$root/engine/core/fields.h" >"$work/rules"
while read -r rule; do
    if cut -f1 "$work/listed" | grep -qxF "$rule"; then
        good
    else
        bad "${guide#"$root"/}" "the rule '$rule' is not explained"
    fi
done <"$work/rules"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
