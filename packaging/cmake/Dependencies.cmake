# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything from outside, in one place. Debian 12's packages are the reference versions.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Widgets Svg Test HttpServer Concurrent LinguistTools Charts Qml Quick QuickWidgets)
set(QT_NO_CREATE_VERSIONLESS_TARGETS ON)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(simdjson REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Boost REQUIRED COMPONENTS locale)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(cmark REQUIRED IMPORTED_TARGET libcmark-gfm)
find_library(CMARK_GFM_EXTENSIONS cmark-gfm-extensions REQUIRED)
find_package(yaml-cpp REQUIRED)
