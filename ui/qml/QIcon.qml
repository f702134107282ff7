// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One of the program's icons in a colour of the theme. Those that point somewhere turn around right to left.
Image {
    property string name
    property color color: theme.text2
    property int size: theme.scaled(16)
    readonly property var directional: ["undo", "redo", "left", "right", "returns", "arrow"]

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : "image://icon/" + name + "?" + color
    mirror: view.mirrored && directional.indexOf(name) >= 0
    Accessible.ignored: true
}
