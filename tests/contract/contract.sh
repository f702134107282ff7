#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the vendor's description by its lock file into a folder of the build, and runs the check from there.
#   contract.sh PROGRAM FOLDER [--list]
set -eu

program=$1
folder=$2
shift 2
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$folder"
cp "$here"/*.mjs "$here"/package.json "$here"/package-lock.json "$here"/.npmrc "$folder/"
cd "$folder"
cmp -s package-lock.json node_modules/.taken 2>/dev/null || {
    npm ci --prefer-offline >npm.log 2>&1 || { cat npm.log >&2; exit 1; }
    cp package-lock.json node_modules/.taken
}
exec node contract.mjs "$program" "$here/deviations.json" "$@"
