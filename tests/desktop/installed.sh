# What the tests of an installed tree share; to be read by them, not run. Needs $name.
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/$name-XXXXXX")
trap 'rm -rf "$work"' EXIT

broken() {
    echo "$name: $*" >&2
    for file in out err; do
        [ ! -f "$work/$file" ] || tail -n 5 "$work/$file" | sed "s/^/  $file: /" >&2
    done
    exit 1
}

run() { # what to run, of the installed program; with nothing that the user's own environment says
    env -i HOME="$work/home" TMPDIR="$work" PATH=/usr/bin:/bin LANG=C.UTF-8 "$usr/bin/rapport" "$@" >"$work/out" \
        2>"$work/err" </dev/null || broken "'rapport $*' ends with $?"
}

check_tree() { # that it is whole, that everybody may read it, and that it works by itself
    for file in bin/rapport share/applications/rapport.desktop share/metainfo/rapport.metainfo.xml \
        share/icons/hicolor/scalable/apps/rapport.svg share/icons/hicolor/symbolic/apps/rapport-symbolic.svg \
        share/icons/hicolor/16x16/apps/rapport.png share/icons/hicolor/512x512/apps/rapport.png \
        share/man/man1/rapport.1.gz share/doc/rapport/copyright share/doc/rapport/changelog.gz \
        share/doc/rapport/README.md share/doc/rapport/scenarios/README.md share/rapport/assets/template/scenario.lua \
        share/rapport/assets/icons/rapport-128.png share/rapport/scenarios/sr-day26/scenario.lua; do
        [ -f "$usr/$file" ] || broken "$file is not installed"
    done
    closed=$(find "$usr" ! -type l \( ! -perm -444 -o -perm /022 \) -print -quit)
    [ -z "$closed" ] || broken "$closed has other rights than the rest of a system"
    grep -qF 'Permission is hereby granted' "$usr/share/doc/rapport/copyright" || broken "there is no licence"
    gzip -dc "$usr/share/man/man1/rapport.1.gz" | cmp -s - "$root/assets/man/rapport.1" || broken "the man page is another"

    # Folders that happen to be near are not taken for those of the program.
    mkdir -p "$work/home" "$usr/../scenarios" "$usr/scenarios" "$usr/assets"
    cd "$work"
    run list --json
    for folder in "$root"/scenarios/*/scenario.lua; do
        id=$(basename "$(dirname "$folder")")
        grep -qF "\"$id\"" "$work/out" || broken "$id is not in the library of the installed program"
    done
    run
    page=$(tail -n 1 "$work/out")
    case $page in
    "$work"/*.html) grep -qF SIMULATION "$page" || broken "$page is no debrief" ;;
    *) broken "the last line is no page: $page" ;;
    esac
    run new my-first
    run check my-first
}
