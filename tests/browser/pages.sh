#!/bin/sh
# Every kind of page that the program writes, held to the HTML checker of the W3C and, in a browser, to axe-core.
# Only with RAPPORT_LONG, where npm, java and chromium are there.
#
#   sh pages.sh PROGRAM HISTORY SCENARIOS
set -eu
program=$1
history=$2
scenarios=$3
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/browser/modules.sh"
modules=$(modules) || exit 77
command -v java >/dev/null && command -v chromium >/dev/null || exit 77
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/pages-XXXXXX")
trap 'rm -rf "$work"' EXIT
export RAPPORT_DATA="$work/data"
"$history" "$RAPPORT_DATA" "$here/history/three_months.json" "$scenarios" "$here/scenarios"

rapport() {
    "$program" --quiet --library "$scenarios" "$@"
}

rapport report --trainee "Robin Amara" -o "$work/pack.html"
for unit in coach learn improve develop promote; do
    rapport report --trainee "Robin Amara" --unit "$unit" -o "$work/unit-$unit.html"
done
for attempt in $(rapport log --json | sed 's/.*"attempt":"\([0-9a-f]*\)".*/\1/'); do
    rapport report "$attempt" -o "$work/attempt-$attempt.html"
done
for form in observation witness questionnaire self-assessment coaching-plan development-plan; do
    rapport report --blank "$form" -o "$work/blank-$form.html"
done
rapport trainee export "Robin Amara" -o "$work/export" && cp "$work/export/index.html" "$work/person.html"
rapport trainee add "Nobody Yet"
rapport report --trainee "Nobody Yet" -o "$work/empty.html"
[ "$(ls "$work"/*.html | wc -l)" -ge 25 ]

java -jar "$modules/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only --also-check-svg "$work"/*.html
java -jar "$modules/node_modules/vnu-jar/build/dist/vnu.jar" "$work"/*.html
NODE_PATH=$modules/node_modules node "$here/browser/pages.js" "$work"/*.html
echo "pages: sound"
