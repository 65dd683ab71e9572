#!/bin/sh
# What a desktop reads: the entry, its description, the icons in every size; all of one version.
#
#   sh entry.sh PROGRAM ROOT
set -eu
program=$1
root=$2
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/entry-XXXXXX")
trap 'rm -rf "$work"' EXIT
desktop=$root/assets/desktop
icons=$root/assets/icons

broken() {
    echo "entry: $*" >&2
    exit 1
}

version=$("$program" --version | sed 's/^rapport //')
grep -qF "<release version=\"$version\"" "$desktop/rapport.metainfo.xml" || broken "the description knows no release $version"
head -1 "$root/assets/package/changelog" | grep -qF "rapport ($version) " || broken "the changelog does not begin with $version"

# The file name of the entry, its icon and the window's class belong together.
for line in Exec=rapport Icon=rapport StartupWMClass=rapport Terminal=false; do
    grep -qx "$line" "$desktop/rapport.desktop" || broken "the entry lacks $line"
done
grep -qF '<launchable type="desktop-id">rapport.desktop</launchable>' "$desktop/rapport.metainfo.xml" ||
    broken "the description starts another entry"

! command -v desktop-file-validate >/dev/null || desktop-file-validate "$desktop/rapport.desktop" >&2 || exit 1
! command -v appstreamcli >/dev/null ||
    appstreamcli validate --no-net "$desktop/rapport.metainfo.xml" >"$work/out" 2>&1 || broken "$(cat "$work/out")"

sizes='16 24 32 48 64 128 256 512'
for size in $sizes; do
    file=$icons/rapport-$size.png
    found=$(od -An -tu1 -j16 -N8 "$file" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }')
    [ "$found" = "${size}x$size" ] || broken "$file has $found pixels"
done
[ "$(ls "$icons" | grep -c '\.png$')" -eq "$(echo $sizes | wc -w)" ] || broken "there are pictures of other sizes"
case $(rsvg-convert --version 2>/dev/null) in
*' 2.54.'*)
    sh "$icons/render.sh" "$work"
    for size in $sizes; do
        cmp -s "$icons/rapport-$size.png" "$work/rapport-$size.png" ||
            broken "rapport-$size.png is not what rapport.svg draws: sh assets/icons/render.sh"
    done
    ;;
esac
echo "entry: version $version"
