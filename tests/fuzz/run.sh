#!/bin/sh
# Feeds a fuzz target for 5 s, or for 10 min with RAPPORT_LONG, beginning with its seeds in corpus/NAME.
#
#   sh run.sh FOLDER NAME [--keep]
#
# FOLDER holds the targets (build/fuzz/tests/fuzz). The first input that does wrong ends it with status 1 and is
# printed. With --keep small inputs that reach something new are added to the seeds at the end.
set -eu
folder=$1 name=$2 keep=${3-}
here=$(cd "$(dirname "$0")" && pwd)
[ -n "$folder" ] && [ -x "$folder/$name" ] || { echo "fuzz: $name was not built"; exit 77; }
seconds=5
[ -z "${RAPPORT_LONG:-}" ] || seconds=600
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/fuzz-XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/new"
set -- -max_len=2000 -timeout=20 -rss_limit_mb=1500 -artifact_prefix="$work/"
[ ! -f "$here/$name.dict" ] || set -- "$@" -dict="$here/$name.dict"

status=0
"$folder/$name" "$@" -max_total_time=$seconds -print_final_stats=1 "$work/new" "$here/corpus/$name" \
    >"$work/out" 2>&1 || status=$?
if [ $status -ne 0 ]; then
    grep -v '^#' "$work/out" | tail -n 60
    for input in "$work"/crash-* "$work"/leak-* "$work"/timeout-* "$work"/oom-*; do
        [ ! -f "$input" ] || { echo "input ($(basename "$input")):"; cat -v "$input"; echo; }
    done
    echo "fuzz: $name ends with $status"
    exit 1
fi
if [ "$keep" = --keep ]; then
    find "$work/new" -type f -size +2 -delete
    "$folder/$name" -merge=1 -max_len=1000 "$here/corpus/$name" "$work/new" >"$work/out" 2>&1
fi
echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/out") inputs in $seconds s, $(ls "$here/corpus/$name" | wc -l) seeds"
