# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# macOS: a bundle in a disk image. QUAYSIDE_SIGN names the certificate that signs it; empty: unsigned.

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Quayside)
set_target_properties(quayside PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_GUI_IDENTIFIER ${QUAYSIDE_ID}
    MACOSX_BUNDLE_BUNDLE_NAME Quayside
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
)
qt_generate_deploy_script(TARGET quayside OUTPUT_SCRIPT deploy
    CONTENT "
include(\"\${QT_DEPLOY_SUPPORT}\")
qt_deploy_qml_imports(TARGET quayside PLUGINS_FOUND plugins)
qt_deploy_runtime_dependencies(EXECUTABLE quayside.app ADDITIONAL_MODULES \${plugins})
if(NOT \"\$ENV{QUAYSIDE_SIGN}\" STREQUAL \"\")
    execute_process(COMMAND codesign --deep --force --options runtime --sign \"\$ENV{QUAYSIDE_SIGN}\" quayside.app
                    WORKING_DIRECTORY \${QT_DEPLOY_PREFIX} COMMAND_ERROR_IS_FATAL ANY)
endif()
")
install(SCRIPT ${deploy})
