# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Windows: an MSI by WiX. Qt's own deployment script gathers its libraries, plugins and QML modules beside the program.

set(CPACK_GENERATOR WIX)
set(CPACK_WIX_UPGRADE_GUID "6F6B1C1E-5E0B-4B9C-9B6D-2B1D0C6C7A41")
set(CPACK_WIX_PRODUCT_ICON ${PROJECT_SOURCE_DIR}/packaging/windows/quayside.ico)
set(CPACK_WIX_PROGRAM_MENU_FOLDER Quayside)
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "https://quayside.example.org")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Quayside)

qt_generate_deploy_script(TARGET quayside OUTPUT_SCRIPT deploy
    CONTENT "
include(\"\${QT_DEPLOY_SUPPORT}\")
qt_deploy_qml_imports(TARGET quayside PLUGINS_FOUND plugins)
qt_deploy_runtime_dependencies(EXECUTABLE $<TARGET_FILE:quayside> ADDITIONAL_MODULES \${plugins} GENERATE_QT_CONF)
")
install(SCRIPT ${deploy})
