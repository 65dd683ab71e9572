#!/bin/sh
# By the pointer alone, but for what is typed: from the first start into a scenario and to its ending, in a window that
# changes its size meanwhile; a selection that is dragged, and pasted with the middle button.
#
#   sh pointer_path.sh PROGRAM LIBRARY
. "$(dirname "$0")/window.sh"

# Dragged by its edge: many sizes, one after the other. The last one is what is painted.
sizes() { # WIDTH HEIGHT at the end
    for step in 1 2 3 4 5 6 7 8; do
        xdotool windowsize "$id" $(($1 + 60 - 5 * step)) $(($2 + 40 - 3 * step))
    done
    xdotool windowsize "$id" "$1" "$2"
}
is_wide() { # the page reaches that far: help stands at the right edge
    [ -n "$(place help)" ] || return 1
    set -- "$1" $(place help)
    [ $(($2 + $4)) -le "$1" ] && [ $(($2 + $4)) -ge $(($1 - 40)) ]
}

display_begin 3840x2160
begin
click skip
shows "who focus *"
click name
types "Asha Verma"
point name
set -- $(place name)
xdotool mousemove --window "$id" $(($1 + 20)) $(($2 + 22)) click --repeat 2 --delay 20 1 # the first word
xdotool mousemove --window "$id" $(($1 + $3 - 9)) $(($2 + 22)) click 2                    # behind the last
click add
shows "library focus *"

sizes 3840 2160
until_true "the page on 3840 x 2160" is_wide 3840
sizes 480 360
until_true "the page on 480 x 360" is_wide 480
sizes 1000 700
until_true "the page on 1000 x 700" is_wide 1000

for turn in 1 2 3 4 5 6 7 8 9 10 11 12; do
    has card.wet-parcel && break
    xdotool mousemove --window "$id" 500 600 click 5
done
click card.wet-parcel
shows "brief focus *"
click start
shows "conversation focus *"
until is "ending focus *"; do
    if has go-on; then
        click go-on
    elif has on; then
        click on
    else
        click option.1
        has confirm || xdotool click --repeat 3 5
        click confirm
    fi
done
log | grep -q '"trainee":"Asha VermaAsha".*"result":"ended"' || broken "$(log)"
kill -TERM "$window"
ends_with 0
[ "$(setting window-width)x$(setting window-height)" = 1000x700 ] ||
    broken "the size that is kept is $(setting window-width)x$(setting window-height)"
begin
shows "who focus *"
until_true "the size of before" is_wide 1000
key ctrl+q
ends_with 0

# The monitor that it stood on is gone: it opens on one that is there.
sed -i 's/^window-x = .*/window-x = 9000/' "$data/settings.ini"
begin
set -- $(xdotool getwindowgeometry --shell "$id" | sed -n 's/^[XY]=//p')
[ "$1" -ge 0 ] && [ "$1" -lt 2840 ] || broken "it opened at $1, $2"
