#!/bin/sh
# Sets Rapport up and starts it: installs what is missing, builds, and opens the window; without a display it plays in
# the terminal. Where there is no terminal either, the first walkthrough of "Day Twenty-Six" is played and the last line
# printed is its debrief page.
#
#   sh engine/run.sh                 start
#   sh engine/run.sh --build         stop after building
#   sh engine/run.sh --package       build, and write a package for Debian; its path is the last line
#   sh engine/run.sh list            any other arguments go to the program
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/engine/setup.sh"

install_packages $build_packages $run_packages
build_in "$root/build"
case ${1-} in
--build)
    exit 0
    ;;
--package)
    install_packages $package_packages
    cd "$root/build"
    cpack --config CPackConfig.cmake >package.log 2>&1 || {
        tail -n 20 package.log >&2
        say "The package could not be written; all that was said is in $root/build/package.log"
        exit 3
    }
    sed -n 's/^CPack: - package: \(.*\) generated\.$/\1/p' package.log
    exit 0
    ;;
esac
exec "$root/build/rapport" "$@"
