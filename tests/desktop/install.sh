#!/bin/sh
# `cmake --install` into a folder of the test's own: all is where desktops look, and the program there works by itself.
#
#   sh install.sh BUILD ROOT
set -eu
build=$1
root=$2
here=$(cd "$(dirname "$0")" && pwd)
name=install
. "$here/installed.sh"

usr=$work/tree/usr
umask 022
cmake --install "$build" --prefix "$usr" >"$work/out" 2>"$work/err" || broken "it cannot be installed"
check_tree
echo "install: sound"
