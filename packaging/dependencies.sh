# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packaging/run and packaging/test: makes sure that what a build needs is installed.
# Debian 12 and Ubuntu install by apt; any other system is told what to install.

# What runs the program and its tests on Debian 12. One package a line keeps changes readable.
quayside_packages="
appstream
build-essential
ca-certificates
ccache
cmake
desktop-file-utils
dpkg-dev
fonts-inter
fonts-noto-cjk
fonts-noto-core
git
libbenchmark-dev
libboost-locale-dev
libcmark-gfm-dev
libcmark-gfm-extensions-dev
libexpected-dev
libgl-dev
librapidcheck-dev
libsimdjson-dev
libsodium-dev
libsqlite3-dev
libsqlitecpp-dev
libxlsxwriter-dev
libyaml-cpp-dev
libzstd-dev
mold
ninja-build
pkg-config
postgresql
python3-psycopg2
qcoro-qt6-dev
qml6-module-qtqml
qml6-module-qtqml-models
qml6-module-qtqml-workerscript
qml6-module-qtquick
qml6-module-qtquick-layouts
qml6-module-qtquick-window
qt6-base-dev
qt6-base-dev-tools
qt6-charts-dev
qt6-declarative-dev
qt6-httpserver-dev
qt6-l10n-tools
qt6-svg-dev
qt6-tools-dev
qt6-tools-dev-tools
qt6-translations-l10n
qtkeychain-qt6-dev
sqlite3
tryton-modules-product-attribute
tryton-modules-sale
tryton-modules-sale-complaint
tryton-modules-sale-price-list
tryton-modules-web-shop
tryton-server
xauth
xvfb
zlib1g-dev
"

# The contract test takes the vendor's description of the API from npm; any Node.js from 18 on will do.
if ! command -v npm >/dev/null 2>&1 || ! command -v node >/dev/null 2>&1; then
    quayside_packages="$quayside_packages
nodejs
npm
"
fi

quayside_install() {
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        if command -v cmake >/dev/null 2>&1 && command -v ninja >/dev/null 2>&1; then
            echo "quayside: this system has no apt; using what is installed." >&2
            return 0
        fi
        cat >&2 <<EOF
quayside: this system has no apt, so nothing was installed.
Install the counterparts of these Debian packages, then start this script again:
$quayside_packages
EOF
        return 1
    fi

    missing=
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    for package in $quayside_packages; do
        printf '%s\n' "$installed" | grep -qx -- "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "quayside: these packages are missing and there is no sudo to install them with:" >&2
            echo " $missing" >&2
            echo "As root: apt-get install$missing" >&2
            return 1
        fi
        as_root=sudo
    fi
    echo "quayside: installing$missing" >&2
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 || return 1
    # shellcheck disable=SC2086 # a list of package names
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >&2
}

# $1 preset, the rest: extra cmake arguments. Configures once; a later call is a null build in a second or two.
quayside_build() {
    preset=$1
    shift
    if [ ! -f "$root/build/$preset/build.ninja" ] || [ "$#" -gt 0 ]; then
        (cd "$root" && cmake --preset "$preset" "$@" >"$root/build-$preset.log" 2>&1) || {
            cat "$root/build-$preset.log" >&2
            rm -f "$root/build-$preset.log"
            return 1
        }
        rm -f "$root/build-$preset.log"
    fi
    (cd "$root" && cmake --build --preset "$preset")
}
