#!/bin/sh
# doctor: attempts by the hundred with their scenario loaded once, Ctrl-C (which stops an evidence pack as well), attempts
# that do not agree; and what it says of a machine that lacks something.
#
#   sh doctor.sh PROGRAM FILL_LOG
set -eu
program=$1
fill_log=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
here=$(cd "$(dirname "$0")/.." && pwd)
name=doctor
. "$here/cli/play_common.sh"
cd "$work"
unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER SPEECHD_ADDRESS XDG_RUNTIME_DIR RAPPORT_FONTS

# --- the log ---

run 0 doctor --json
same "$work/out" '{"attempts":0,"turns":0,"chain":"sound","findings":[]}'
[ ! -e "$RAPPORT_DATA" ] || broken "looking made a data folder"
run 0 play kinds --trainee Ann --answers '1,2+1,2+1+3' --seed 0
"$fill_log" "$RAPPORT_DATA" 300
RAPPORT_TRACE=script run 0 doctor --json
says "$work/out" '{"attempts":301,"turns":'
[ "$(grep -c ': loaded, ' "$work/err")" -eq 1 ] || broken "the scenario was not loaded just once"
turns=$(sed 's/.*"turns":\([0-9]*\).*/\1/' "$work/out")
[ "$turns" -gt 900 ] || broken "chance gave only $turns answers"

# Two texts of a scenario are two scenarios.
sed -i 's/The file/A file/' "$library/kinds/scenario.lua"
run 0 play kinds --trainee Ann --answers '1,2+1' --seed 0
RAPPORT_TRACE=script run 0 doctor --json
same "$work/out" '{"attempts":302,"turns":'$((turns + 2))',"chain":"sound","findings":[]}'
[ "$(grep -c ': loaded, ' "$work/err")" -eq 2 ] || broken "not every scenario was loaded just once"
run 0 doctor
says "$work/out" "Chain: sound; 302 attempts with $((turns + 2)) answers were played again"
silent "$work/out" 'Found:'

interrupt() { # PROCESS: Ctrl-C in the middle of its work, which ends with 130
    child=$1
    while kill -STOP "$child" && ! grep -q '^State:.Z' "/proc/$child/status"; do # in small steps until it catches Ctrl-C
        case $(sed -n -e 's/^Name:\t//p' -e 's/^SigCgt:.*\(.\)$/\1/p' "/proc/$child/status" | tr -d '\n') in
        rapport[2367abef])
            kill -INT "$child"
            kill -CONT "$child"
            break
            ;;
        esac
        kill -CONT "$child"
    done
    status=0
    wait "$child" || status=$?
    [ "$status" -eq 130 ] || broken "Ctrl-C gives $status"
}

"$fill_log" "$RAPPORT_DATA" 700
env --default-signal=INT "$program" --library "$library" doctor --json >"$work/out" 2>"$work/err" &
interrupt "$!"
says "$work/out" '"chain":"sound","findings":["stopped: INCOMPLETE; '
says "$work/out" ' of 1002 attempts were played again"]}'

rm -f "$work/pack.html"
env --default-signal=INT "$program" --library "$library" report --trainee Ann -o "$work/pack.html" >"$work/out" 2>"$work/err" &
interrupt "$!"
[ ! -s "$work/out" ] && [ ! -e "$work/pack.html" ] || broken "a pack that was stopped was written"

# --- the machine: nothing that it lacks is a fault of the log ---

mkdir "$work/fonts"
tell() { # SETTING=VALUE ...: what doctor says with them
    status=0
    env "$@" "$program" --library "$library" --data "$work/none" doctor >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq 0 ] || broken "doctor ends with $status where $*"
}

tell RAPPORT_FONTS="$work/fonts" PATH=/nowhere
says "$work/out" "Display: none: the window needs a desktop. 'rapport play --text' plays in the terminal"
for package in fonts-inter fonts-sil-andika fonts-opendyslexic fonts-noto-core fonts-noto-color-emoji; do
    says "$work/out" "sudo apt-get install $package"
done
says "$work/out" 'Font Andika: not found: it cannot be chosen for reading.'
says "$work/out" 'Fonts of other scripts and symbols: 0 of '
says "$work/out" 'sudo apt-get install fonts-noto-core fonts-droid-fallback'
says "$work/out" 'Speech: Speech Dispatcher is not there: nothing can be read aloud.'
says "$work/out" "Data folder: $work/none is made when something is first kept"
says "$work/out" 'SQLite 3.'
says "$work/out" 'SDL 2.'
says "$work/out" 'Nothing is wrong with the log and the library; what this machine lacks is said above.'
if [ -f /usr/share/hunspell/en_GB.dic ]; then
    says "$work/out" 'Spelling: dictionary en_GB'
else
    says "$work/out" 'Spelling: no British English dictionary is on this machine'
    says "$work/out" 'sudo apt-get install hunspell-en-gb'
fi
: >"$work/fonts/Andika-Regular.ttf"
: >"$work/fonts/NotoSansThai-Regular.ttf"
mkdir "$work/bin"
printf '#!/bin/sh\n' >"$work/bin/speech-dispatcher"
chmod +x "$work/bin/speech-dispatcher"
tell RAPPORT_FONTS="$work/fonts" PATH="/nowhere:$work/bin" DISPLAY=:987 WAYLAND_DISPLAY=nobody XDG_RUNTIME_DIR="$work"
says "$work/out" "Font Andika: $work/fonts/Andika-Regular.ttf"
says "$work/out" 'Fonts of other scripts and symbols: 1 of '
says "$work/out" 'Speech: Speech Dispatcher is installed; it is started when it is needed'
says "$work/out" "Display: DISPLAY is ':987', where no desktop answers: the window cannot be opened."
tell SDL_VIDEODRIVER=dummy SPEECHD_ADDRESS=inet_socket:voice:6560
says "$work/out" "Display: SDL_VIDEODRIVER chooses 'dummy'"
says "$work/out" "Speech: SPEECHD_ADDRESS is 'inet_socket:voice:6560', which was not tried"
tell DISPLAY=elsewhere:10.0
says "$work/out" 'Display: X11 on another machine, elsewhere:10.0'

# With --quiet only what is missing or wrong.
run 0 doctor --quiet --data "$work/none"
silent "$work/out" 'Libraries:'
says "$work/out" 'Display: none'

number=
if command -v Xvfb >/dev/null; then
    mkfifo "$work/number"
    Xvfb -displayfd 3 -screen 0 320x200x24 -nolisten tcp 3>"$work/number" 2>/dev/null &
    desktop=$!
    trap 'kill "$desktop" 2>/dev/null || true; rm -rf "$work"' EXIT
    read -r number <"$work/number" || number=
fi
if [ -n "$number" ]; then
    socket=/tmp/.X11-unix/X$number # somebody listens there: a voice could be no more alive
    tell DISPLAY=":$number.0" SPEECHD_ADDRESS="unix_socket:$socket"
    says "$work/out" "Display: X11, :$number.0"
    says "$work/out" 'Speech: Speech Dispatcher is running'
    tell WAYLAND_DISPLAY="$socket" SPEECHD_ADDRESS="unix_socket:$work/nobody"
    says "$work/out" "Display: Wayland, $socket"
    silent "$work/out" 'Speech Dispatcher is running'
else
    echo "doctor: no Xvfb could be started, so no desktop was there to be found" >&2
fi

# --- the data folder ---

mkdir "$work/open" "$work/closed"
chmod 755 "$work" "$work/open"
run 0 doctor --data "$work/open"
says "$work/out" "Data folder: $work/open is open to other users of this machine. To close it: chmod 700 '$work/open'"
chmod 700 "$work/open"
run 0 doctor --data "$work/open"
says "$work/out" "Data folder: $work/open, for its owner alone"
: >"$work/file"
run 0 doctor --data "$work/file"
says "$work/out" "Data folder: $work/file is no folder that can be used."
if [ "$(id -u)" -ne 0 ]; then
    set --
else
    set -- setpriv --reuid 65534 --regid 65534 --clear-groups
fi
if "$@" "$program" --version >/dev/null 2>&1; then
    chmod 555 "$work/closed"
    "$@" "$program" --library "$library" --data "$work/closed" doctor >"$work/out" 2>"$work/err" || true
    says "$work/out" "Data folder: $work/closed may not be written to: nothing can be kept."
    "$@" "$program" --library "$library" --data "$work/closed/new/one" doctor >"$work/out" 2>"$work/err" || true
    says "$work/out" "Data folder: $work/closed/new/one cannot be made, as $work/closed may not be written to:"
    chmod 755 "$work/closed"
else
    echo "doctor: nobody else can run the program, so no folder was closed to them" >&2
fi
echo "doctor: sound"
