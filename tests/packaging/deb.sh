#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the Debian package of a build, unpacks it into a root folder, and works from there: the version, a workspace on a practice
# shop, a sync without a display.
#   deb.sh BUILD_DIR VERSION
set -eu

build=$1
version=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

(cd "$build" && cpack -G DEB -B "$scratch/packages" >"$scratch/cpack.log" 2>&1) || {
    cat "$scratch/cpack.log" >&2
    fail "cpack"
}
package=$(ls "$scratch"/packages/*.deb)
dpkg-deb --info "$package" >"$scratch/info"
grep -q "^ Package: quayside" "$scratch/info" || fail "the package has another name"
grep -q "Depends:.*qml6-module-qtquick" "$scratch/info" || fail "the QML modules are not among the dependencies"
grep -q "Depends:.*libqt6widgets6" "$scratch/info" || fail "the shared libraries are not among the dependencies"

root=$scratch/root
dpkg-deb --extract "$package" "$root"
for file in usr/bin/quayside usr/share/applications/org.quayside.Quayside.desktop usr/share/metainfo/org.quayside.Quayside.metainfo.xml \
    usr/share/icons/hicolor/scalable/apps/org.quayside.Quayside.svg usr/share/doc/quayside/copyright; do
    [ -f "$root/$file" ] || fail "$file is not in the package"
done
icon=$(sed -n 's/^Icon=//p' "$root/usr/share/applications/org.quayside.Quayside.desktop")
[ -f "$root/usr/share/icons/hicolor/scalable/apps/$icon.svg" ] || fail "the menu's icon is not there"
program=$root/usr/bin/$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$root/usr/share/applications/org.quayside.Quayside.desktop")

# Nothing of the source tree: the program has everything with it.
cd /
export HOME="$scratch/home" QUAYSIDE_PASSPHRASE=tests-only QT_QPA_PLATFORM=offscreen
mkdir -p "$HOME"
unset DISPLAY WAYLAND_DISPLAY || true
case $("$program" --version) in
    *"$version"*) ;;
    *) fail "--version says something else" ;;
esac
"$program" --workspace "$scratch/ws" init --practice --products 5 --orders 20 --returns 2 >&2
"$program" --workspace "$scratch/ws" sync --once >&2 || fail "sync"
count=$("$program" --workspace "$scratch/ws" list orders --count)
[ "$count" = 20 ] || fail "20 orders were expected, $count came"
"$program" playbook check >&2 || fail "the shipped playbooks"
"$program" --workspace "$scratch/ws" verify >&2 || fail "verify"
echo "deb: ok"
