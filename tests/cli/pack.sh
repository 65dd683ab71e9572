#!/bin/sh
# rapport pack and rapport install: from a folder to one file, into another library, and everything the same there.
#
#   sh pack.sh PROGRAM
#
# The program is copied to a place of its own, beside a library of the test's own: what comes with a program and what
# is installed is decided by where it stands.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/pack-XXXXXX")
trap 'rm -rf "$work"' EXIT
RAPPORT_DATA=$work/data
export RAPPORT_DATA
unset RAPPORT_CLOCK RAPPORT_TRACE
mkdir "$work/bin" "$work/scenarios" "$work/desk"
cp "$1" "$work/bin/rapport"
cp -r "$here/../scenarios/frameworks" "$here/../scenarios/common" "$work/scenarios/"
cp -r "$here/scenarios/wet-parcel" "$work/scenarios/"
cp -r "$here/../scenarios/sr-day26" "$work/desk/"
cd "$work/desk"

broken() {
    echo "pack: $*" >&2
    for file in out err; do
        sed "s/^/  $file: /" "$work/$file" | head -n 20 >&2
    done
    exit 1
}

run() { # STATUS, then what to run: what it prints goes to $work/out and $work/err
    wanted=$1
    shift
    status=0
    "$work/bin/rapport" "$@" >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq "$wanted" ] || broken "'$*' ends with $status, not $wanted"
    ! grep -q 'Sanitizer\|runtime error:' "$work/err" || broken "'$*': a sanitizer speaks"
}

says() { # FILE TEXT
    grep -qF -- "$2" "$work/$1" || broken "$1 does not say: $2"
}

refuses() { # STATUS LINE, then what to run: one line on standard error, nothing else
    line=$2
    wanted_status=$1
    shift 2
    run "$wanted_status" "$@"
    [ ! -s "$work/out" ] || broken "'$*' prints a result all the same"
    [ "$(tail -n 1 "$work/err")" = "rapport: $line" ] || broken "the last line is not: rapport: $line"
}

value() { # KEY: of the JSON object in $work/out
    sed -n 's/.*"'"$1"'":"\{0,1\}\([^",}]*\)"\{0,1\}[,}].*/\1/p' "$work/out" | head -n 1
}

# --- from a folder to a file and into a library ---

run 0 play sr-day26 --answers 1,2,1 --json
cp "$work/out" "$work/as-folder"
digest=$(value digest)
run 0 test sr-day26
cp "$work/out" "$work/tested"
run 0 pack sr-day26 --json
[ "$(value digest)" = "$digest" ] || broken "the pack's digest is not the folder's, $digest"
[ "$(value id) $(value version) $(value entries) $(value file)" = "sr-day26 1 5 sr-day26.zip" ] ||
    broken "it is told otherwise"
[ "$(value size)" -eq "$(wc -c <sr-day26.zip)" ] || broken "its size is another"
framework=$(value framework_digest)
run 0 pack sr-day26
[ "$(wc -l <"$work/out")" -eq 3 ] || broken "not three lines"
says out "sr-day26, version 1: $digest"
says out "customer-service, version 1: $framework"
run 0 pack sr-day26 --quiet
[ ! -s "$work/out" ] || broken "--quiet prints something"

# The same bytes from a copy, at another time, elsewhere.
cp -r sr-day26 "$work/other"
find "$work/other" -exec touch -d '2001-02-03 04:05:06' {} +
mkdir "$work/copy"
mv "$work/other" "$work/copy/sr-day26"
(umask 027 && cd "$work/copy" && TZ=Asia/Tokyo "$work/bin/rapport" pack sr-day26 -o "$work/again.zip" --quiet)
cmp -s sr-day26.zip "$work/again.zip" || broken "packing again gives other bytes"
[ "$(stat -c %a "$work/again.zip")" = 640 ] || broken "the pack does not have the user's mode"

run 0 install sr-day26.zip --json
[ "$(value digest) $(value framework_from) $(value entries)" = "$digest library 5" ] || broken "it is told otherwise"
says out '"replaced":null'
cmp -s sr-day26.zip "$work/data/packs/sr-day26.zip" || broken "what is installed is not what came"
rm -rf sr-day26
run 0 play sr-day26 --answers 1,2,1 --json
cmp -s "$work/out" "$work/as-folder" || broken "the installed pack plays otherwise"
run 0 test sr-day26
[ "$(tail -n 1 "$work/out")" = "$(tail -n 1 "$work/tested")" ] || broken "its walkthroughs come out otherwise"
run 0 list --json
says out '"id":"sr-day26"'
run 0 check
says out "2 scenarios, 1 framework: 0 errors,"

# It is played from anywhere, under any name, and gone on with.
cp sr-day26.zip "a copy (1).zip"
run 0 play "a copy (1).zip" --trainee Ann --answers 1
run 0 play "a copy (1).zip" --trainee Ann --resume --answers 2,1
run 0 play sr-day26 --trainee Ann --resume --answers 1
run 0 log show last --json
says out '"question"'
run 0 doctor --json
says out '"attempts":1,"turns":4,"chain":"sound","findings":[]'

# --- in the place of an earlier one ---

make() { # VERSION [MORE]: the folder 'small', whose pack is small.zip
    mkdir -p small
    cat >small/scenario.lua <<LUA
scenario { id = "small", title = "Small", family = "small", version = $1, kind = "coaching", channel = "phone",
  minutes = 1, setting = "A desk.", role = "You.", framework = "customer-service", points = {}, criteria = { "heat.h" } }
scene "a" { narrate "It begins.", choose { id = "only", say "One" { strong = "heat.h", because = "b" }, say "Two" }, go "over" }
ending "over" { title = "Over", outcome = "good" }
${2:-}
LUA
    run 0 pack small --quiet
}

install_says() {
    run 0 install small.zip
    says out "$1"
}

make 2
run 0 install small.zip
[ "$(wc -l <"$work/out")" -eq 3 ] || broken "it replaces something"
install_says "It replaces version 2, the same."
make 3
install_says "It replaces version 2, which was older."
make 3 '-- changed'
install_says "It replaces version 3, another of that version."
run 0 install small.zip --json
says out '"replaced":{"version":3,"digest":"'
make 1
install_says "It replaces version 3, which was newer."
echo "no pack" >"$work/data/packs/small.zip"
run 1 list
says err "small cannot be loaded"
run 1 check
says out "/packs/small.zip: it is no zip archive"
install_says "It replaces a pack that could not be read."
run 0 check

# A pack under another name is found by that name and refused for it.
mv "$work/data/packs/small.zip" "$work/data/packs/little.zip"
run 1 play little --answers 1
says err "the id of its scenario is 'small': the pack has to be called small.zip"
run 1 check
says out "the pack has to be called small.zip (rename the file)"
rm "$work/data/packs/little.zip"

# --- what stands in the way ---

cp -r "$work/scenarios/wet-parcel" .
run 0 pack wet-parcel --quiet
run 0 install wet-parcel.zip
says out "'wet-parcel' came with the program already, with the same digest: nothing was installed."
echo '-- changed' >>wet-parcel/scenario.lua
run 0 pack ./wet-parcel --quiet
refuses 3 "'wet-parcel' is a scenario that came with the program; this pack is another one, and needs an id of its own" \
    install wet-parcel.zip
[ ! -e "$work/data/packs/wet-parcel.zip" ] || broken "it was installed all the same"
mkdir "$work/data/packs/small"
refuses 3 "$work/data/packs/small is there and would come before the pack: move it away first" install small.zip
rmdir "$work/data/packs/small"
refuses 2 "small is a folder; 'rapport pack small' makes a pack of it" install small
run 3 install missing.zip
[ "$(wc -l <"$work/err")" -eq 1 ] || broken "a missing pack takes more than one line"
refuses 2 "'small.txt': a pack is an archive, -o FILE.zip" pack small -o small.txt
mkdir empty
refuses 3 "empty: there is no scenario.lua in this folder" pack empty

# --- whole or not at all ---

drafts() {
    find . "$work/data/packs" -name '*.zip.*' | wc -l
}

cp small.zip "$work/before"
full() { # COMMAND...: no file may have more than 1 KiB
    status=0
    (trap '' XFSZ && ulimit -f 1 && "$work/bin/rapport" "$@") >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq 3 ] || broken "'$*' on a full disk ends with $status"
    says err "cannot be written"
    [ "$(drafts)" -eq 0 ] || broken "something half-written stays"
}
full pack small
cmp -s small.zip "$work/before" || broken "the earlier pack is gone"
full install sr-day26.zip
cmp -s sr-day26.zip "$work/data/packs/sr-day26.zip" || broken "the installed pack is gone"
touch -d '2 days ago' "$work/data/packs/small.zip.AbCdEf" "$work/data/packs/other.txt"
touch "$work/data/packs/sr-day26.zip.GhIjKl"
run 0 install small.zip
[ ! -e "$work/data/packs/small.zip.AbCdEf" ] || broken "what a killed installation left is still there"
[ -e "$work/data/packs/sr-day26.zip.GhIjKl" ] || broken "what another installation writes is gone"
[ -e "$work/data/packs/other.txt" ] || broken "a file that is nobody's draft is gone"
rm "$work/data/packs/sr-day26.zip.GhIjKl"

# --- checked first ---

rm -f small.zip
sed -i 's/heat.h/heat.x/' small/scenario.lua
refuses 1 "small has 1 error and is not packed" pack small
says err "small/scenario.lua:1: "
make 1
rm small.zip
echo 'walkthrough "Wrong" { "nothing", expect = { ending = 1 } }' >small/walkthroughs.lua
run 1 pack small
says err "small/walkthroughs.lua:1"
[ ! -e small.zip ] || broken "it was packed all the same"
rm small/walkthroughs.lua
printf '%s\n' '' '' 'exhibit "door" { kind = "image", title = "Door", file = "pics/door.png", alt = "A door." }' \
    >>small/scenario.lua
refuses 1 "small has 1 error and is not packed" pack small
says err "small/scenario.lua:8: the scenario uses 'pics/door.png', which is not in its folder"

# --- all that it includes, and nothing else ---

mkdir small/pics small/locale
{
    printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\001\0\0\0\001\010\0\0\0\0\072\176\233\125'
    printf '\0\0\0\012IDAT\170\332\143\370\017\0\001\001\001\0\034\260\214\231\0\0\0\0IEND\256\102\140\202'
} >small/pics/door.png
cp small/pics/door.png small/pics/unused.png
echo 'return {}' >small/talk.lua
echo 'return {}' >small/looks.lua
printf 'msgid ""\nmsgstr ""\n' >small/locale/cy.po
echo 'walkthrough "One" { "One", expect = { ending = "over" } }' >small/walkthroughs.lua
echo 'notes' >small/notes.txt
echo 'hidden' >small/.hidden.lua
echo 'old' >small/scenario.lua~
sed -i '1i include "law"' small/scenario.lua
run 0 pack small --json
[ "$(value entries)" -eq 8 ] || broken "not eight files"
for name in common/law.lua frameworks/customer-service.lua locale/cy.po looks.lua pics/door.png scenario.lua talk.lua \
    walkthroughs.lua; do
    grep -qaF "$name" small.zip || broken "$name is not in it"
done
digest=$(value digest)
run 0 play ./small --answers 1 --json
[ "$(value digest)" = "$digest" ] || broken "the digest is another"
run 0 play ./small.zip --answers 1 --json
[ "$(value digest)" = "$digest" ] || broken "the digest is another in the archive"

# --- common files and frameworks that a pack brings ---

mkdir "$work/lib" "$work/lib/common" "$work/lib/frameworks"
cp -r small "$work/lib/"
echo 'exhibit "theirs" { kind = "card", title = "Theirs", "Their own law." }' >"$work/lib/common/law.lua"
sed -i 's/go "over" }/show "theirs", go "over" }/' "$work/lib/small/scenario.lua"
sed 's/version = 1/version = 7/' "$work/scenarios/frameworks/customer-service.lua" \
    >"$work/lib/frameworks/customer-service.lua"
run 0 --library "$work/lib" pack "$work/lib/small" -o theirs.zip --json
theirs=$(value framework_digest)
[ "$theirs" != "$framework" ] || broken "the framework is not theirs"
run 0 check theirs.zip
says out "theirs.zip/frameworks/customer-service.lua: the pack brings another framework 'customer-service'"
says out ": 0 errors,"
run 0 install theirs.zip --json
says err "the library's is used"
[ "$(value framework_digest) $(value framework_from)" = "$framework library" ] || broken "not the library's framework"
run 0 play small --trainee Bo --answers 1 --json
run 0 report last -o "$work/page.html"
grep -qF "$(echo "$framework" | cut -c 1-32)" "$work/page.html" || broken "the record does not name the framework"
run 0 check # no other scenario has their law: sr-day26 would not find its own
says out ": 0 errors,"

# An id that the library's framework does not have: not installed, with the reason.
sed -i 's/criteria = { "heat.h" }/criteria = { "heat.own" }/; s/strong = "heat.h"/strong = "heat.own"/' \
    "$work/lib/small/scenario.lua"
sed -i 's/criterion "h"/criterion "own" { title = "O", looks_for = "l", rests_on = "promote.c2" }, criterion "h"/' \
    "$work/lib/frameworks/customer-service.lua"
if "$work/bin/rapport" --library "$work/lib" pack "$work/lib/small" -o theirs.zip --quiet 2>"$work/err"; then
    cp "$work/data/packs/small.zip" "$work/before"
    run 1 install theirs.zip
    says err "the pack brings another framework"
    says err "theirs.zip/scenario.lua"
    cmp -s "$work/before" "$work/data/packs/small.zip" || broken "it was installed all the same"
else
    broken "their own library does not pack it"
fi

# A framework that the library has none of is the pack's own.
mkdir "$work/own" "$work/own/frameworks"
cat >"$work/own/frameworks/own.lua" <<'LUA'
framework { id = "own", title = "Own", version = 4 }
unit "desk" { title = "Desk", concept "c1" { title = "C", meaning = "m", line = "l" } }
model "k" { title = "Model", steps = { "a" }, criterion "a" { title = "A", looks_for = "l", rests_on = "desk.c1" } }
LUA
make 1
mkdir "$work/own/alone"
sed 's/"small"/"alone"/g; s/customer-service/own/; s/heat.h/k.a/g' small/scenario.lua >"$work/own/alone/scenario.lua"
run 0 --library "$work/own" pack alone
run 0 install alone.zip
says out "own, version 4: "
says out "The framework comes with the pack and marks this scenario only."
run 0 --library "$work/own" install sr-day26.zip --json # what came with the program is looked into last
[ "$(value framework_from)" = library ] || broken "the framework that came with the program is no library's"
run 0 new mine --from alone.zip
run 0 check mine
says out "1 scenario, 0 frameworks: 0 errors, "
run 0 play alone --trainee Cy --answers 1 --json
says out '"id":"k.a"'
run 0 doctor --json
says out '"chain":"sound","findings":[]'
echo "pack: everything came out as it should"
