#!/bin/sh
# The package for Debian: what it says of itself, that equal files make equal packages, and that the program in it works.
#
#   sh deb.sh PROGRAM ROOT      the program as it is installed, in the folder where it was built
set -eu
program=$1
root=$2
for tool in cpack dpkg-deb dpkg-shlibdeps file; do
    if ! command -v "$tool" >/dev/null; then
        echo "deb: no $tool"
        exit 77
    fi
done
if [ ! -x "$program" ]; then
    echo "deb: no program without sanitizers was named"
    exit 77
fi
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$(dirname "$program")" && pwd)
name=deb
. "$here/installed.sh"

umask 077 # that of whoever packs is not that of the package
unset SOURCE_DATE_EPOCH
for folder in first second; do
    mkdir "$work/$folder"
    (cd "$work/$folder" && cpack --config "$build/CPackConfig.cmake" -B .) >"$work/out" 2>"$work/err" ||
        broken "it cannot be packed"
done
package=$(echo "$work"/first/*.deb)
cmp -s "$package" "$work/second/$(basename "$package")" || broken "the same files make another package"

field() {
    dpkg-deb -f "$package" "$1"
}

[ "$(field Package) $(field Section) $(field Priority)" = "rapport education optional" ] || broken "it is misnamed"
[ "$(field Version)" = "$("$program" --version | sed 's/^rapport //')" ] || broken "it has another version"
case $(field Depends) in
*fonts-inter*libc6*libsqlite3*) ;;
*) broken "it depends on $(field Depends)" ;;
esac
case $(field Recommends) in
*fonts-noto-core*hunspell-en-gb*speech-dispatcher*) ;;
*) broken "it recommends $(field Recommends)" ;;
esac
dpkg-deb -e "$package" "$work/control"
[ "$(ls "$work/control" | tr '\n' ' ')" = "control md5sums " ] || broken "it brings scripts or settings: $(ls "$work/control")"
umask 022
dpkg-deb -x "$package" "$work/tree"
usr=$work/tree/usr
[ "$(ls "$work/tree")" = usr ] || broken "it brings more than /usr"
! strings -a "$usr/bin/rapport" | grep -qF "$root" || broken "the program names the folder that it was built in"
check_tree
if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error,warning "$package" >"$work/out" 2>&1 || broken "Debian's checks find something"
fi
echo "deb: $(basename "$package")"
