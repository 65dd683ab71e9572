#!/bin/sh
# Holds what editors are told of the language (assets/editors/) to the language: every word of engine/script/words.c,
# every field of the tables in engine/core/ and every word to choose from is there, and nothing else.
#
#   sh check_annotations.sh ROOT
set -eu
root=$1
notes=$root/assets/editors/rapport.lua
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/annotations-XXXXXX")
trap 'rm -rf "$work"' EXIT
wrong=0

compare() { # WHAT WANTED IS
    if ! cmp -s "$2" "$3"; then
        echo "$1 (<: only in the engine, >: only for editors):"
        diff "$2" "$3" | grep '^[<>]' || true
        wrong=1
    fi
}

# --- words ---

sed -n 's/^[^"]*{ "\([a-z_]*\)", PART_.*/&/p' "$root/engine/script/words.c" | grep -v line_word |
    grep -o '{ "[a-z_]*", PART_' | sed 's/.*"\([a-z_]*\)".*/\1/' | sort -u >"$work/words"
echo include >>"$work/words" # which is a function of the sandbox
sort -o "$work/words" "$work/words"
sed -n -e 's/^function \([a-z_]*\)(.*/\1/p' -e 's/^\([a-z_]*\) = {}$/\1/p' "$notes" | sort >"$work/noted"
[ "$(wc -l <"$work/words")" -gt 40 ] || { echo "the words of the language were not found"; exit 1; }
compare "words in rapport.lua" "$work/words" "$work/noted"

# --- fields: "FILE TABLE FIELD" ---

for file in "$root"/engine/core/build*.c "$root/engine/core/walkthrough.c"; do
    awk -v file="$(basename "$file")" '
        function names(line, into,   word) {
            while (match(line, /"[a-z_]+", *field_|TEXT\("?[a-z_]+/)) {
                word = substr(line, RSTART, RLENGTH)
                line = substr(line, RSTART + RLENGTH)
                gsub(/TEXT\(|"|, *field_/, "", word)
                if (into == "macro") macros[macro] = macros[macro] " " word
                else print file, table, word
            }
        }
        /^#define [A-Z]+ *\\$|^#define [A-Z]+ +\\$/ { macro = $2; inside = 1; next }
        inside { names($0, "macro"); if ($0 !~ /\\$/) inside = 0; next }
        /^[a-z].*\(/ && !/;$/ && !/^static const/ { line = $0; sub(/\(.*/, "", line); sub(/.*[ *]/, "", line); holder = line }
        /field_spec [a-z_]+\[\] *= *\{/ {
            line = $0; sub(/.*field_spec /, "", line); sub(/\[.*/, "", line)
            table = $0 ~ /^ / ? (line == "specs" ? holder : holder "/" line) : line
            open = 1
        }
        open {
            for (macro_name in macros)
                if (index($0, macro_name)) { count = split(macros[macro_name], all, " "); for (i = 1; i <= count; i++) print file, table, all[i] }
            names($0, "table")
            if (/};/) open = 0
        }' "$file"
done | sort -u >"$work/fields"
[ "$(wc -l <"$work/fields")" -gt 120 ] || { echo "the fields of the language were not found"; exit 1; }

# "CLASS how FILE TABLE …" and its own fields
awk '/^-- (some )?fields: / { how = $2 == "some" ? "some" : "all"; rest = $0; sub(/^-- (some )?fields: /, "", rest); next }
     /^---@class / { class = $2; print class, rest ? how " " rest : "none" > "'"$work"'/classes"; rest = ""; next }
     /^---@field \[/ { next }
     /^---@field / && class { name = $2; sub(/\?$/, "", name); print class, name }' "$notes" | sort >"$work/class_fields"

: >"$work/covered"
while read -r class how file tables; do
    sed -n "s/^$class //p" "$work/class_fields" | sort -u >"$work/is"
    if [ "$how" = none ]; then
        [ ! -s "$work/is" ] || [ "$class" = rapport.Actor ] || { echo "$class does not say which table it follows"; wrong=1; }
        continue
    fi
    for table in $tables; do
        grep -q "^$file $table " "$work/fields" || { echo "$class: there is no table $table in $file"; wrong=1; }
        [ "$how" = some ] || echo "$file $table" >>"$work/covered"
        sed -n "s|^$file $table ||p" "$work/fields"
    done | sort -u >"$work/wanted"
    if [ "$how" = some ]; then
        comm -12 "$work/wanted" "$work/is" >"$work/both"
        compare "fields of $class" "$work/both" "$work/is"
    else
        compare "fields of $class" "$work/wanted" "$work/is"
    fi
done <"$work/classes"
cut -d' ' -f1,2 "$work/fields" | sort -u >"$work/tables"
sort -u -o "$work/covered" "$work/covered"
compare "tables of fields" "$work/tables" "$work/covered"

# --- words to choose from ---

sed -n '/^-- words: /{N;s/^-- words: \([^ ]*\) \([a-z_]*\)\n---@alias \([^ ]*\) \(.*\)/\1 \2 \4/p}' "$notes" >"$work/aliases"
[ "$(wc -l <"$work/aliases")" -ge 11 ] || { echo "the words to choose from were not found"; exit 1; }
words_of() { # FILE LIST
    awk -v begin="static const char *const $2[] = {" 'index($0, begin) { inside = 1 } inside { print } inside && /NULL/ { exit }' \
        "$root/engine/core/$1" | grep -o '"[^"]*"' || true
}
while read -r file list words; do
    words_of "$file" "$list" >"$work/wanted"
    echo "$words" | grep -o '"[^"]*"' >"$work/is"
    compare "$list of $file" "$work/wanted" "$work/is"
done <"$work/aliases"
words_of build_head.c moods | tr -d '"' | sort >"$work/wanted"
sed -n 's/^rapport.Actor //p' "$work/class_fields" | sort >"$work/is"
compare "moods of rapport.Actor" "$work/wanted" "$work/is"

# --- the guide's table of faces: the same parts and words as the editors' ---

sed -n '/^---@class rapport.Look$/,/^---@field mobility/s/^---@field \([a-z_]*\)? rapport.\([A-Za-z]*\).*/\1 \2/p' "$notes" |
    while read -r part class; do
        [ "$part" = under ] || [ "$part" = headwear_colour ] || # those say whose words they share
            echo "$part" $(sed -n "s/^---@alias rapport\.$class //p" "$notes" | tr -d '"' | sed 's/|/, /g')
    done | sort >"$work/wanted"
[ "$(wc -l <"$work/wanted")" -ge 20 ] || { echo "the parts of a face were not found"; wrong=1; }
sed -n '/^### Faces$/,/^### What the story/s/^| `\([a-z_]*\)` | \(`.*\) |.*|$/\1 \2/p' "$root/scenarios/README.md" | tr -d '`' |
    sort >"$work/is"
compare "words of faces in the guide" "$work/wanted" "$work/is"

# --- what Geany is told: the same words, and snippets that begin with one ---

grep -v '^#' "$root/assets/editors/geany/rapport.lua.tags" | cut -d'|' -f1 | sort >"$work/is"
compare "words in rapport.lua.tags" "$work/words" "$work/is"
sed -n 's/^[a-z]*=\([a-z_]*\).*/\1/p' "$root/assets/editors/geany/snippets.conf" | sort -u >"$work/is"
comm -12 "$work/words" "$work/is" >"$work/both"
compare "words in snippets.conf" "$work/both" "$work/is"
[ "$(wc -l <"$work/is")" -ge 15 ] || { echo "there are hardly any snippets"; wrong=1; }

exit $wrong
