#!/bin/sh
# Sets Rapport up and starts it: installs what is missing, builds, and plays in the terminal. Where there is no
# terminal, the first walkthrough of "Day Twenty-Six" is played and the last line printed is its debrief page.
#
#   sh engine/run.sh                 start
#   sh engine/run.sh --build         stop after building
#   sh engine/run.sh list            any other arguments go to the program
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/engine/setup.sh"

install_packages $build_packages $run_packages
build_in "$root/build"
if [ "${1-}" = --build ]; then
    exit 0
fi
exec "$root/build/rapport" "$@"
