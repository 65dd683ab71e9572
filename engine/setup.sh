# Sourced by engine/run.sh and tests/run.sh: what has to be there before anything is built.
# The caller has set `root` to the folder of the project.

build_packages="gcc libc6-dev make cmake ninja-build pkg-config liblua5.4-dev libsqlite3-dev libsodium-dev libjansson-dev libutf8proc-dev libedit-dev libphysfs-dev libzip-dev libcairo2-dev libsdl2-dev libsdl2-ttf-dev libpango1.0-dev libspeechd-dev libenchant-2-dev"
run_packages="fonts-inter fonts-noto-core fonts-noto-color-emoji fonts-droid-fallback fonts-opendyslexic fonts-sil-andika hunspell-en-gb"
package_packages="dpkg-dev file"

say() {
    printf '%s\n' "$*" >&2
}

# Names those of the given packages that are not installed.
missing_packages() {
    for package in "$@"; do
        status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) || status=
        case $status in
        *" installed") ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# Installs what is missing, as root or through sudo where that needs no password; otherwise says what to run.
install_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "This is no Debian system; only Debian 12 is tested. It needs what Debian calls: $*"
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    as=
    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            say "Some packages are missing. Please run:"
            say "    sudo apt-get install $missing"
            exit 3
        fi
        as="sudo -n"
    fi
    say "Installing: $missing"
    export DEBIAN_FRONTEND=noninteractive
    if ! $as apt-get install -y --no-install-recommends $missing >/dev/null 2>&1; then
        $as apt-get update >/dev/null
        $as apt-get install -y --no-install-recommends $missing >&2
    fi
}

# build_in FOLDER [CMAKE OPTION ...]: configures where that is needed and builds; quiet unless it goes wrong.
build_in() {
    folder=$1
    shift
    mkdir -p "$folder"
    if [ ! -f "$folder/build.ninja" ]; then
        say "Building in ${folder#"$root"/}; the first time takes a minute."
    fi
    if ! { cmake -S "$root" -B "$folder" -G Ninja "$@" && cmake --build "$folder"; } >"$folder/build.log" 2>&1; then
        tail -n 40 "$folder/build.log" >&2
        say "The build went wrong; all of it is in $folder/build.log"
        exit 3
    fi
}
