# Modules that only the long form of the tests uses; to be read by tests, not run. Needs $here (the folder of the tests).
# Fetched once a run; whoever has no npm, no network or no java does without.

modules() { # prints the folder that holds node_modules; 1: there are none
    [ -n "${RAPPORT_LONG-}" ] && command -v npm >/dev/null || return 1
    folder=${RAPPORT_TEST_FOLDER:-/tmp}/modules
    (
        flock 9
        [ -d "$folder/node_modules" ] || {
            mkdir -p "$folder"
            cp "$here/browser/package.json" "$folder"
            cd "$folder" && npm install --silent --no-audit --no-fund >/dev/null 2>&1
        }
    ) 9>"$folder.lock" || return 1
    echo "$folder"
}
