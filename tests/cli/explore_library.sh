#!/bin/sh
# Every scenario of a library is explored wholly, and holds: nobody gets stuck, nothing faults or is broken, and every
# scene, question, option and ending can be reached.
#
#   sh explore_library.sh PROGRAM LIBRARY
set -eu
program=$1
library=$2
wrong=0
count=0
for scenario in "$library"/*/scenario.lua; do
    folder=$(dirname "$scenario")
    found=$("$program" --library "$library" explore "$folder" --json --quiet) || wrong=1
    for sound in '"complete":true' '"stuck":{"probability":0.0,"at":[]}' '"unreachable":[],"faults":[]}'; do
        case $found in
        *"$sound"*) ;;
        *)
            echo "explore_library: $folder: no $sound in $found" >&2
            wrong=1
            ;;
        esac
    done
    count=$((count + 1))
done
[ "$count" -gt 0 ] || echo "explore_library: there is no scenario in $library" >&2
[ "$count" -gt 0 ] && [ "$wrong" -eq 0 ]
