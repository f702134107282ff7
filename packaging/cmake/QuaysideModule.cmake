# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# quayside_module(name SOURCES … [PUBLIC libs…] [PRIVATE libs…])
#   One static library for one folder. PRIVATE libraries do not leak their include directories.
#
# quayside_test(name SOURCES … [LIBS libs…] [LABELS labels…] [TIMEOUT seconds] [PROPERTIES …])
#   One Qt Test binary, run off screen, in UTC and a fixed locale.

# A precompiled header is some 160 MB, so all modules share two: what they define beyond these is nothing the headers
# in them ask for.
function(quayside_precompiled name header)
    add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/packaging/cmake/pch.cpp)
    target_link_libraries(${name} PRIVATE project_flags ${ARGN})
    target_precompile_headers(${name} PRIVATE ${header})
endfunction()

if(QUAYSIDE_PCH)
    quayside_precompiled(pch_core ${CMAKE_CURRENT_LIST_DIR}/pch_core.h Qt6::Core)
    quayside_precompiled(pch_widgets ${CMAKE_CURRENT_LIST_DIR}/pch_widgets.h Qt6::Widgets)
endif()

function(quayside_module name)
    cmake_parse_arguments(M "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${M_SOURCES})
    target_link_libraries(${name} PUBLIC ${M_PUBLIC} PRIVATE project_flags ${M_PRIVATE})
    if(QUAYSIDE_PCH)
        if(name MATCHES "^ui_")
            target_precompile_headers(${name} REUSE_FROM pch_widgets)
        else()
            target_precompile_headers(${name} REUSE_FROM pch_core)
        endif()
    endif()
endfunction()

function(quayside_test name)
    cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    target_link_libraries(${name} PRIVATE project_flags Qt6::Test tests_support ${T_LIBS})
    # Qt gives each test its own QT_TESTCASE_BUILDDIR and SOURCEDIR, and QT_NETWORK_LIB or QT_GUI_LIB to those that link
    # them; undefined again, all tests without a window can share one precompiled header. Those with one share the panels'.
    if(T_LIBS MATCHES "(^|;)ui_")
        set(host pch_widgets)
    else()
        set(host tests_support)
        target_compile_options(${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR -UQT_NETWORK_LIB -UQT_GUI_LIB)
    endif()
    if(QUAYSIDE_PCH)
        target_precompile_headers(${name} REUSE_FROM ${host})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${T_TIMEOUT}
        LABELS "${T_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=100000;QUAYSIDE_PASSPHRASE=tests-only;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
endfunction()
