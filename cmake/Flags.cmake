# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every compiler flag; all targets link it.
add_library(lansnav_flags INTERFACE)
target_compile_features(lansnav_flags INTERFACE cxx_std_20)
target_compile_definitions(lansnav_flags INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LANSNAV_VERSION="${PROJECT_VERSION}")

option(LANSNAV_WERROR "Warnings are errors" OFF)
set(LANSNAV_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")

if(MSVC)
    target_compile_options(lansnav_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${LANSNAV_WERROR}>:/WX>)
else()
    target_compile_options(lansnav_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
        $<$<BOOL:${LANSNAV_WERROR}>:-Werror>)
    if(LANSNAV_SANITIZE)
        # The checks left out sit at every use of a pointer and cost about a third of a build's time. A null pointer or a place
        # outside an object still stops the program; a misaligned pointer or a wrong dynamic type no longer does.
        target_compile_options(lansnav_flags INTERFACE -fsanitize=${LANSNAV_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined
            -fno-sanitize=null,alignment,object-size,vptr,nonnull-attribute,returns-nonnull-attribute,pointer-overflow)
        target_link_options(lansnav_flags INTERFACE -fsanitize=${LANSNAV_SANITIZE})
    endif()
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this ccache passes by every file that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime,locale ${CCACHE})
endif()
# ccache can only share objects built on a precompiled header when macros are kept out of the header's identity.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_compile_options(-Xclang -fno-pch-timestamp)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
