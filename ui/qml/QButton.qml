// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A button of the look: one `main` on a page, others with a line around them; `link` looks like a link.
FocusScope {
    id: button
    property string text
    property string icon
    property string hint
    property string reasonNot
    property bool main: false
    property bool link: false
    signal clicked()

    readonly property color ink: !enabled || reasonNot !== "" ? theme.text3 : main ? theme.onaccent : link ? theme.accent : theme.text

    function press() { if (enabled && reasonNot === "") clicked() }

    implicitWidth: content.implicitWidth + (link ? 0 : theme.scaled(20))
    implicitHeight: Math.max(theme.controlHeight, theme.scaled(24))
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: reasonNot
    Accessible.focusable: true
    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: press()

    Rectangle {
        anchors.fill: parent
        visible: !button.link
        radius: 4
        color: button.main ? (button.enabled && button.reasonNot === "" ? theme.accent : theme.raised) : mouse.containsMouse ? theme.hover : theme.base
        border.width: 1
        border.color: button.main && button.enabled && button.reasonNot === "" ? theme.accent : theme.line2
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: button.activeFocus
        color: "transparent"
        radius: 6
        border.width: 2
        border.color: theme.accent
    }
    Row {
        id: content
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: theme.scaled(6)
        layoutDirection: view.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        QIcon {
            visible: button.icon !== ""
            name: button.icon
            color: button.ink
            size: theme.scaled(14)
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            text: button.text
            font: theme.body
            color: button.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            visible: button.hint !== ""
            text: button.hint
            font: theme.caption
            color: button.main ? button.ink : theme.text3
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: { button.forceActiveFocus(); button.press() }
    }
}
