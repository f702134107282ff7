// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "qrc:/quayside/qml"

// What needs me now, in three columns. Arrows move between cards, Enter does what the card's button says.
Rectangle {
    id: page
    color: theme.window
    focus: true
    LayoutMirroring.enabled: view.mirrored
    LayoutMirroring.childrenInherit: true

    property int column: 0
    property int card: 0
    readonly property var columns: [board.now, board.today, board.others]
    readonly property bool isEmpty: board.isRead && board.now.length + board.today.length + board.others.length === 0
    readonly property int gap: theme.scaled(12)

    function clampCard() {
        if (columns[column].length === 0) {
            for (var c = 0; c < 3; ++c) if (columns[c].length > 0) { column = c; break }
        }
        card = Math.max(0, Math.min(card, columns[column].length - 1))
    }
    onColumnsChanged: clampCard()
    Keys.onPressed: (event) => {
        var sideways = view.mirrored ? -1 : 1
        if (event.key === Qt.Key_Down) card = Math.min(card + 1, columns[column].length - 1)
        else if (event.key === Qt.Key_Up) card = Math.max(card - 1, 0)
        else if (event.key === Qt.Key_Right || event.key === Qt.Key_Left) {
            var step = (event.key === Qt.Key_Right ? 1 : -1) * sideways
            for (var c = column + step; c >= 0 && c < 3; c += step) if (columns[c].length > 0) { column = c; card = Math.min(card, columns[c].length - 1); break }
        }
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) board.act(column, card)
        else return
        event.accepted = true
    }

    Item {
        id: head
        x: page.gap
        width: parent.width - 2 * page.gap
        height: theme.scaled(44)
        Text { id: name; text: qsTr("Today"); font: theme.title; color: theme.text; anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter; Accessible.role: Accessible.Heading; Accessible.name: text + " " + board.date }
        Text { text: board.date; font: theme.body; color: theme.text2; anchors.left: name.right; anchors.leftMargin: theme.scaled(8); anchors.verticalCenter: parent.verticalCenter }
    }
    Rectangle { y: head.height; width: parent.width; height: 1; color: theme.line }

    Column {
        visible: page.isEmpty
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.35
        spacing: theme.scaled(8)
        QIcon { name: "ok"; size: theme.scaled(40); color: theme.text3; anchors.horizontalCenter: parent.horizontalCenter }
        Text { text: qsTr("Nothing needs you now"); font: theme.title; color: theme.text; anchors.horizontalCenter: parent.horizontalCenter }
        Text { text: qsTr("Deadlines, approvals, conflicts, failed sends and tasks come up here."); font: theme.body; color: theme.text2; anchors.horizontalCenter: parent.horizontalCenter }
    }

    Row {
        id: body
        visible: !page.isEmpty && board.isRead
        y: head.height + 1
        width: parent.width
        height: parent.height - y
        layoutDirection: view.mirrored ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: 3
            Item {
                id: lane
                property int at: index
                property var cards: page.columns[index]
                width: (body.width - (side.visible ? side.width : 0)) / 3
                height: body.height
                Rectangle { visible: lane.at > 0; width: 1; height: parent.height; color: theme.line; anchors.left: parent.left }
                Row {
                    id: laneHead
                    x: page.gap
                    width: parent.width - 2 * page.gap
                    height: theme.scaled(40)
                    spacing: theme.scaled(8)
                    layoutDirection: view.mirrored ? Qt.RightToLeft : Qt.LeftToRight
                    Rectangle { width: theme.scaled(6); height: width; radius: width / 2; color: theme.tone(lane.at === 0 ? "bad" : lane.at === 1 ? "warn" : "neutral"); anchors.verticalCenter: parent.verticalCenter }
                    Text { text: lane.at === 0 ? qsTr("Now") : lane.at === 1 ? qsTr("Today") : qsTr("Waiting for others"); font: theme.title; color: theme.text; anchors.verticalCenter: parent.verticalCenter }
                    Text { text: lane.cards.length; font: theme.body; color: theme.text2; anchors.verticalCenter: parent.verticalCenter }
                }
                Flickable {
                    anchors.top: laneHead.bottom
                    anchors.bottom: parent.bottom
                    x: page.gap
                    width: parent.width - 2 * page.gap
                    contentHeight: stack.height + page.gap
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    Column {
                        id: stack
                        width: parent.width
                        spacing: theme.scaled(8)
                        Repeater {
                            model: lane.cards
                            Rectangle {
                                id: tile
                                property bool isChosen: page.column === lane.at && page.card === index
                                property int at: index
                                width: stack.width
                                height: content.height + theme.scaled(20)
                                color: theme.base
                                radius: 4
                                border.width: isChosen && page.activeFocus ? 2 : 1
                                border.color: isChosen && page.activeFocus ? theme.accent : theme.line
                                Accessible.role: Accessible.Button
                                Accessible.name: modelData.head + ": " + modelData.title + ". " + modelData.second + ". " + modelData.act
                                Accessible.focusable: true
                                Accessible.onPressAction: board.act(lane.at, index)
                                MouseArea { anchors.fill: parent; onClicked: { page.column = lane.at; page.card = index; page.forceActiveFocus() } onDoubleClicked: board.act(lane.at, index) }
                                Column {
                                    id: content
                                    x: theme.scaled(12)
                                    y: theme.scaled(10)
                                    width: parent.width - theme.scaled(24)
                                    spacing: theme.scaled(4)
                                    Item {
                                        width: parent.width
                                        height: theme.scaled(20)
                                        QIcon { id: sort; name: modelData.icon; size: theme.scaled(14); color: theme.text2; anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter }
                                        Text { text: modelData.head; font: theme.body; color: theme.text2; anchors.left: sort.right; anchors.leftMargin: theme.scaled(6); anchors.right: clock.left; elide: Text.ElideRight; horizontalAlignment: Text.AlignLeft; anchors.verticalCenter: parent.verticalCenter }
                                        Text { id: clock; text: modelData.clock; font: theme.bodyStrong; color: theme.tone(modelData.tone); anchors.right: parent.right; anchors.verticalCenter: parent.verticalCenter }
                                    }
                                    Text { text: modelData.title; textFormat: Text.PlainText; font: theme.bodyStrong; color: theme.text; width: parent.width; wrapMode: Text.Wrap; horizontalAlignment: Text.AlignLeft }
                                    Text { visible: text !== ""; text: modelData.second; textFormat: Text.PlainText; font: theme.body; color: theme.text2; width: parent.width; wrapMode: Text.Wrap; horizontalAlignment: Text.AlignLeft }
                                    Repeater {
                                        model: modelData.lines
                                        Item {
                                            width: content.width
                                            height: theme.scaled(26)
                                            Rectangle { width: parent.width; height: 1; color: theme.line }
                                            Text { id: when; visible: text !== ""; text: modelData.clock; font: theme.bodyStrong; color: theme.tone(modelData.tone); anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter }
                                            Text { text: modelData.text; textFormat: Text.PlainText; font: theme.body; color: theme.text; anchors.left: when.visible ? when.right : parent.left; anchors.leftMargin: when.visible ? theme.scaled(8) : 0; anchors.right: parent.right; elide: Text.ElideRight; horizontalAlignment: Text.AlignLeft; anchors.verticalCenter: parent.verticalCenter }
                                            MouseArea { anchors.fill: parent; cursorShape: Qt.PointingHandCursor; onClicked: board.openLine(lane.at, tile.at, index) }
                                        }
                                    }
                                    Item {
                                        width: parent.width
                                        height: button.height + theme.scaled(4)
                                        QButton { id: button; y: theme.scaled(4); anchors.left: parent.left; text: modelData.act; main: lane.at === 0 && index === 0; hint: tile.isChosen && page.activeFocus ? "\u21b5" : ""; activeFocusOnTab: false; onClicked: board.act(lane.at, index) }
                                        Text { text: modelData.trailing; font: theme.caption; color: theme.text2; anchors.right: parent.right; anchors.left: button.right; anchors.leftMargin: theme.scaled(8); elide: Text.ElideRight; horizontalAlignment: Text.AlignRight; anchors.verticalCenter: button.verticalCenter }
                                    }
                                }
                            }
                        }
                        Text { visible: lane.cards.length === 0; text: lane.at === 0 ? qsTr("Nothing presses.") : qsTr("Nothing here."); font: theme.body; color: theme.text3; width: parent.width; horizontalAlignment: Text.AlignLeft }
                    }
                }
            }
        }
        Rectangle {
            id: side
            visible: (board.done.length > 0 || board.offline !== "") && body.width > theme.scaled(820)
            width: theme.scaled(240)
            height: parent.height
            color: theme.base
            Rectangle { width: 1; height: parent.height; color: theme.line; anchors.left: parent.left }
            Column {
                x: page.gap
                y: page.gap
                width: parent.width - 2 * page.gap
                spacing: theme.scaled(6)
                Text { visible: board.offline !== ""; text: qsTr("If the network stays off"); font: theme.caption; color: theme.text2; width: parent.width; horizontalAlignment: Text.AlignLeft }
                Text { visible: board.offline !== ""; text: board.offline; font: theme.body; color: theme.text; wrapMode: Text.Wrap; width: parent.width; horizontalAlignment: Text.AlignLeft }
                Text { visible: board.done.length > 0; text: qsTr("Done by you today"); font: theme.caption; color: theme.text2; width: parent.width; horizontalAlignment: Text.AlignLeft }
                Repeater { model: board.done; Text { text: modelData; font: theme.body; color: theme.text; width: parent.width; wrapMode: Text.Wrap; horizontalAlignment: Text.AlignLeft } }
            }
        }
    }
}
