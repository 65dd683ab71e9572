#!/bin/sh
# Builds and tests everything: twice, once as it is installed and once with sanitizers. The last line is
# "N passed, N failed". With --long also what takes minutes: every kill, every fault, long fuzzing, and
# pages in a browser, for which packages are fetched from the network.
#
#   sh tests/run.sh [--long] [CTEST PATTERN]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/engine/setup.sh"

unset RAPPORT_LONG # set at all, even to nothing, it means the long form
if [ "${1-}" = --long ]; then
    RAPPORT_LONG=1
    export RAPPORT_LONG
    for needed in npm:npm java:default-jre-headless chromium:chromium; do # wherever they come from
        command -v "${needed%%:*}" >/dev/null || long_packages="${long_packages-} ${needed#*:}"
    done
    shift
fi
install_packages $build_packages $run_packages $package_packages libcmocka-dev clang-14 libclang-rt-14-dev poppler-utils xvfb xdotool desktop-file-utils appstream groff-base man-db ${long_packages-}
build_in "$root/build"
if command -v clang-14 >/dev/null 2>&1; then
    build_in "$root/build/fuzz" -DRAPPORT_FUZZ=ON -DCMAKE_C_COMPILER=clang-14
fi
build_in "$root/build/develop" -DRAPPORT_DEVELOP=ON -DRAPPORT_PLAIN="$root/build/rapport" \
    -DRAPPORT_FUZZERS="$root/build/fuzz/tests/fuzz"

folder=$(mktemp -d)
chmod 755 "$folder" # some tests act as another user inside it
trap 'rm -rf "$folder"' EXIT
RAPPORT_TEST_FOLDER=$folder
export RAPPORT_TEST_FOLDER
unset RAPPORT_DATA XDG_DATA_HOME RAPPORT_TRACE RAPPORT_CLOCK RAPPORT_SCALE DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER

cd "$root/build/develop"
log=$folder/ctest.log
ctest -j "$(nproc)" --output-on-failure ${1:+-R "$1"} >"$log" 2>&1 || true
counts=$(sed -n 's/^.* tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 \2/p' "$log")
if [ -z "$counts" ]; then
    tail -n 40 "$log"
    say "No test was run."
    exit 1
fi
failed=${counts% *}
total=${counts#* }
if [ "$failed" -gt 0 ]; then
    grep -vE ' Passed |^ +Start ' "$log" | tail -n 300
fi
grep -E '^[0-9 ]+- .*Skipped|\(Skipped\)' "$log" || true
grep 'Total Test time' "$log"
echo "$((total - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
