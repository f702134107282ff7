# SPDX-FileCopyrightText: 2026 The Quayside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and how CPack makes packages of it. Languages, icons, schemas and playbooks travel inside the program.

include(GNUInstallDirs)
set(QUAYSIDE_ID org.quayside.Quayside)

install(TARGETS quayside RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
if(UNIX AND NOT APPLE)
    install(FILES packaging/linux/${QUAYSIDE_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/linux/${QUAYSIDE_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/linux/${QUAYSIDE_ID}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES packaging/linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/quayside)
endif()

set(CPACK_PACKAGE_NAME quayside)
set(CPACK_PACKAGE_VENDOR "The Quayside authors")
set(CPACK_PACKAGE_CONTACT "The Quayside authors <quayside@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desktop workstation for TikTok Shop sellers")
set(CPACK_PACKAGE_DESCRIPTION "Edit listings, clear returns and approve changes on a local mirror that answers at once, with or without a network.")
set(CPACK_PACKAGE_EXECUTABLES quayside Quayside)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_FILE_NAME "quayside-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR}")

if(WIN32)
    include(${PROJECT_SOURCE_DIR}/packaging/windows/Wix.cmake)
elseif(APPLE)
    include(${PROJECT_SOURCE_DIR}/packaging/macos/Dmg.cmake)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://quayside.example.org")
    # Shared libraries are found by dpkg-shlibdeps; what is loaded at run time it cannot see: the QML modules that the pages
    # import, the platform plugins, the SVG reader of the icons.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "qml6-module-qtquick, qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qt6-qpa-plugins, libqt6svg6, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, gnome-keyring | kwalletmanager")
endif()
include(CPack)
