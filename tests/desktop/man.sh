#!/bin/sh
# The man page names every command with each of its options, every exit status and every setting of the environment, and
# no other; and it is laid out without a warning.
#
#   sh man.sh PROGRAM ROOT
set -eu
program=$1
root=$2
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/man-XXXXXX")
trap 'rm -rf "$work"' EXIT
page=$root/assets/man/rapport.1
sed 's/\\-/-/g; s/\\f[BIPR]//g' "$page" >"$work/page"

broken() {
    echo "man: $*" >&2
    exit 1
}

options() { # of a text, one a line
    grep -oE '(^|[^a-z-])--?[a-z]+' | sed 's/^[^-]*//' | sort -u || true
}

section() { # LEVEL FIRST WORDS: the section of that heading
    awk -v begins="$1 $2" '/^\.S[SH]/ { own = index($0, begins) == 1 && (length($0) == length(begins) ||
        substr($0, length(begins) + 1, 1) == " ") } own' "$work/page"
}

lacks() { # WHERE FILE FILE: every line of the first file stands in the second
    missing=$(grep -vxFf "$3" "$2" || true)
    [ -z "$missing" ] || broken "$1: $(echo "$missing" | tr '\n' ' ')"
}

"$program" help >"$work/help"
sed -n '/^With every command/q; s/^  \([a-z]*\)  .*/\1/p' "$work/help" >"$work/commands"
[ "$(wc -l <"$work/commands")" -gt 20 ] || broken "the program's commands cannot be told from its help"
sed -n '/^\.SH COMMANDS/,/^\.SH ANSWERS/s/^\.SS \([a-z]*\).*/\1/p' "$work/page" >"$work/sections"
cmp -s "$work/commands" "$work/sections" ||
    broken "commands and sections differ: $(diff "$work/commands" "$work/sections" | tr '\n' ' ')"

sed -n '/^With every command/,$p' "$work/help" | options >"$work/global"
section .SH OPTIONS | options >"$work/told"
lacks "options of every command that the page does not name" "$work/global" "$work/told"
echo -h >>"$work/global"
lacks "options of every command that the program does not have" "$work/told" "$work/global"
echo --output >>"$work/global" # the long form of -o, which no usage line shows

while read -r command; do
    "$program" "$command" --help | sed '/^With every command/,$d' | options | grep -vxFf "$work/global" >"$work/own" || true
    section .SS "$command" | options >"$work/told"
    lacks "options of '$command' that the page does not name" "$work/own" "$work/told"
    cat "$work/global" >>"$work/own"
    lacks "options that '$command' does not have" "$work/told" "$work/own"
done <"$work/commands"

sed -n 's/.*RP_ERROR_[A-Z]* = \([0-9]*\).*/.B \1/p' "$root/include/rapport/error.h" >"$work/own"
section .SH 'EXIT STATUS' | grep '^\.B ' >"$work/told"
lacks "exit statuses that the page does not name" "$work/own" "$work/told"
lacks "exit statuses that do not exist" "$work/told" "$work/own"

grep -rhoE --include='*.[ch]' '"(RAPPORT|XDG)_[A-Z_]*"' "$root/engine" | tr -d '"' | sort -u |
    grep -vx -e RAPPORT_CLOCK -e XDG_RUNTIME_DIR >"$work/own" # one for tests, one of the session
section .SH ENVIRONMENT | grep -oE '(RAPPORT|XDG)_[A-Z_]*' | sort -u >"$work/told"
lacks "settings that the page does not name" "$work/own" "$work/told"
lacks "settings that do not exist" "$work/told" "$work/own"

if command -v groff >/dev/null; then
    groff -ww -man -Tutf8 -z "$page" 2>"$work/warnings"
    [ ! -s "$work/warnings" ] || broken "$(head -3 "$work/warnings")"
fi
if command -v man >/dev/null; then
    LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>"$work/warnings" >/dev/null
    [ ! -s "$work/warnings" ] || broken "$(head -3 "$work/warnings")"
fi
echo "man: $(wc -l <"$work/commands") commands"
