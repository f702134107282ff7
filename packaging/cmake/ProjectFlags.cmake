# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiler settings that every target shares. Warnings sit on the interface target project_flags,
# which our targets link privately, so that they never reach a library's headers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(QUAYSIDE_PCH "Use precompiled headers" ON)
option(QUAYSIDE_WERROR "Treat warnings as errors (CI)" OFF)
option(QUAYSIDE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(QUAYSIDE_COVERAGE "Build with gcov counters" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Sloppiness: a precompiled header carries time stamps that must not spoil a hit.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${CCACHE_PROGRAM})
endif()

# Nearly a hundred test programs are linked; the quicker linker halves the time of a small change.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_link_options(-fuse-ld=mold)
endif()

add_library(project_flags INTERFACE)
target_compile_definitions(project_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(project_flags INTERFACE -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual)
if(QUAYSIDE_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(project_flags INTERFACE -fpch-preprocess)
endif()
if(QUAYSIDE_WERROR)
    target_compile_options(project_flags INTERFACE -Werror)
endif()
if(QUAYSIDE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(QUAYSIDE_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
target_include_directories(project_flags INTERFACE ${PROJECT_SOURCE_DIR})
