#!/bin/sh
# Draws rapport.svg in all sizes that desktops ask for. The same version of librsvg gives the same bytes.
#
#   sh assets/icons/render.sh [FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1-$here}
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" "$here/rapport.svg" --output "$folder/rapport-$size.png"
done
