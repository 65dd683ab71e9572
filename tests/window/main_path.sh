#!/bin/sh
# By keys alone: from the first start through a scenario, killed in the middle and gone on with, to the finished entry;
# full screen and larger text on the way. What counts is what stands in the log.
#
#   sh main_path.sh PROGRAM LIBRARY
. "$(dirname "$0")/window.sh"

display_begin 1280x800
begin
shows "start focus *"
[ "$(xdotool getwindowname "$id")" = "Welcome – Rapport" ] || broken "the title is $(xdotool getwindowname "$id")"
go skip
shows "who focus name"
types "Asha Verma"
key Return
shows "library focus *"
go card.wet-parcel
shows "brief focus *"
go start
press_until "conversation focus option.1" space

key F11
until_true "full screen is kept" is_set full-screen on
key ctrl+plus
until_true "the size of text is kept" is_set text-size 110
key F11
until_true "the window is kept" is_set full-screen off

key 2
shows "conversation focus option.2"
key Return

answers() {
    log | sed -n 's/.*"answers":\([0-9]*\).*/\1/p' | head -n 1
}
has_answers() {
    [ "$(answers)" = "$1" ]
}

# Enter that comes at once behind another one confirms nothing: it was held down, or a mistake.
answer() {
    given=$(answers)
    key 1
    key Return
    has_answers $((given + 1)) || sleep 0.3
}
until_true "the answer is in the log" has_answers 1
kill -KILL "$window"
wait "$window" 2>/dev/null || true
window=

begin
shows "who focus *"
is_set text-size 110 || broken "the size of text is $(setting text-size)"
press_until "library focus *" Return
go go-on.wet-parcel
press_until "conversation focus option.*" space
has_answers 1 || broken "$(answers) answers"
until is "ending focus *"; do
    case $(now) in
    *option*) answer ;;
    *) key space ;;
    esac
done
press_until "rating focus *" Return
press_until "debrief focus *" Return
press_until "reflect focus text.what" space
types "He had to tell it all a third time before I asked what was promised."
go quote.1
go next
shows "reflect focus text.well"
types "I stayed with him to the end."
key Tab
press_until "reflect focus text.not_well" Tab
types "He wanted somebody to own it, and I spoke of teams and of later."
go next
shows "reflect focus text.now_what"
types "By Friday I will ask what was promised before I promise, and I will know because nobody rings twice."
go over
go save
go done
shows "library focus *"
key ctrl+q
ends_with 0
attempt=$(log | sed -n 's/.*"attempt":"\([0-9a-f]*\)".*/\1/p')
log | grep -q '"answers":[23],"result":"ended"' || broken "$(log)" # one option, wherever it stands, asks once more
log show "$attempt" | grep -q '"question":"opening.1"' || broken "$(log show "$attempt")"
RAPPORT_TRACE= "$program" --data "$data" --library "$library" report "$attempt" -o "$work/page.html" >"$work/out" 2>&1 ||
    broken "$(cat "$work/out")"
for words in "a third time before" "of teams and of later" "because nobody rings twice"; do
    grep -q "$words" "$work/page.html" || broken "the entry does not hold: $words"
done
