# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=… -P CheckFiles.cmake
# What every source file must keep to: the licence header, at most 800 lines, no string-based connections,
# tr() only where style.md section 9 allows it, SQL only in the store. A type has its name alone in its namespace: the
# linker takes the functions of either for both, and says nothing.

cmake_minimum_required(VERSION 3.25)

set(faults "")
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/models/*.h ${ROOT}/models/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp
     ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} text)
    string(REGEX MATCHALL "\n" breaks "${text}")
    list(LENGTH breaks lines)
    if(lines GREATER 800)
        list(APPEND faults "${file}: ${lines} lines; 800 is the limit")
    endif()
    if(NOT text MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
        list(APPEND faults "${file}: no licence header")
    endif()
    if(text MATCHES "connect\\([^;]*SIGNAL\\(")
        list(APPEND faults "${file}: string-based connection")
    endif()
    if(file MATCHES "^models/" AND text MATCHES "[^a-zA-Z_]tr\\(\"")
        list(APPEND faults "${file}: models return kinds and codes, never sentences")
    endif()
    if(file MATCHES "^(app|ui)/" AND text MATCHES "\"(SELECT |INSERT INTO|DELETE FROM|UPDATE [a-z_]+ SET)")
        list(APPEND faults "${file}: SQL outside models/store")
    endif()
    if(file MATCHES "^(models|app|ui)/.*\\.h$")
        set(space "")
        file(STRINGS ${ROOT}/${file} openings REGEX "^(namespace quayside[a-z_:]* {|(struct|class) [A-Za-z0-9_]+($|[^:;A-Za-z0-9_][^;]*$))")
        foreach(line IN LISTS openings)
            if(line MATCHES "^namespace ([a-z_:]+)")
                set(space "${CMAKE_MATCH_1}")
            elseif(line MATCHES "^(struct|class) ([A-Za-z0-9_]+)")
                set(type "${space}::${CMAKE_MATCH_2}")
                string(MAKE_C_IDENTIFIER "${type}" key)
                if(DEFINED place_${key})
                    list(APPEND faults "${file}: ${type} is also in ${place_${key}}")
                endif()
                set(place_${key} "${file}")
            endif()
        endforeach()
    endif()
endforeach()

if(faults)
    list(JOIN faults "\n  " text)
    message(FATAL_ERROR "Files that break the rules:\n  ${text}")
endif()
message(STATUS "Files keep the rules.")
