#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian package on a Debian 12 that holds nothing else, and opens the practice shop there, as a person would from the
# menu. Needs root; makes the system with debootstrap from wherever this machine takes its own packages. Takes some minutes, so it is
# run before a release and not by packaging/test.
#   tests/packaging/bare_debian.sh PACKAGE.deb [PICTURE.png]
set -eu

package=$(readlink -f "$1")
picture=${2:-}
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' | sed -n 's/ bookworm$//p' | head -n 1)
[ -n "$mirror" ] || { echo "apt knows no source for bookworm" >&2; exit 1; }

root=$(mktemp -d)
chmod 755 "$root"
# Only what was started in there is stopped, by the number it has.
finish() {
    for number in $(ls /proc | grep -E '^[0-9]+$'); do
        if [ "$(readlink "/proc/$number/root" 2>/dev/null)" = "$root" ]; then kill "$number" 2>/dev/null || true; fi
    done
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap finish EXIT INT TERM

debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm -f "$root.log"
cp -a /etc/apt/apt.conf.d "$root/etc/apt/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
cp "$package" "$root/quayside.deb"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive QUAYSIDE_PASSPHRASE=tests-only "$@"; }
inside apt-get -qq update
inside apt-get -qq install -y ./quayside.deb >/dev/null
inside quayside --version
# What a desktop would have anyway: a display, and a look at its windows.
inside apt-get -qq install -y --no-install-recommends xvfb xauth x11-utils x11-apps xdotool >/dev/null

started=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$root/usr/share/applications/org.quayside.Quayside.desktop")
cat >"$root/open.sh" <<SCRIPT
$started --workspace /root/shop &
program=\$!
for second in \$(seq 60); do
    sleep 1
    window=\$(xdotool search --onlyvisible --name Quayside | head -n 1)
    [ -n "\$window" ] && break
done
# The first start asks which shop to begin with; Enter takes the practice shop.
xdotool windowfocus "\$window"
sleep 1
xdotool key --window "\$window" Return
for second in \$(seq 60); do
    sleep 1
    xwininfo -root -tree | grep -i practice && break
done >/seen.txt
sleep 3
xwd -root -silent >/screen.xwd
kill \$program
wait \$program || true
SCRIPT
inside xvfb-run -a -s '-screen 0 1440x900x24' sh /open.sh 2>"$root/errors.txt" || { cat "$root/errors.txt" >&2; exit 1; }
[ -s "$root/seen.txt" ] || { cat "$root/errors.txt" >&2; echo "no window of the practice shop came up" >&2; exit 1; }
sed 's/^ *//' "$root/seen.txt"
if [ -n "$picture" ] && command -v convert >/dev/null; then convert "xwd:$root/screen.xwd" "$picture"; fi
count=$(inside quayside --workspace /root/shop list orders --count)
[ "$count" -gt 0 ] || { echo "the mirror of the practice shop is empty" >&2; exit 1; }
inside quayside --workspace /root/shop verify
echo "bare Debian 12: installed, opened, $count orders."
