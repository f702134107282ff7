// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "qrc:/quayside/qml"

// A playbook beside its record: progress, steps with checks and evidence, the row of the table that applies, and what comes next.
Rectangle {
    id: page
    color: theme.base
    LayoutMirroring.enabled: view.mirrored
    LayoutMirroring.childrenInherit: true

    readonly property int gap: theme.scaled(12)
    readonly property bool isEmpty: run.title === ""
    property bool showsOffers: false
    // A row that goes has no line any more while what it was made of still looks.
    readonly property var noLine: ({text: "", second: "", state: "", evidence: "", cells: ["", ""], links: [], ticked: false, optional: false,
                                    gate: false, applies: false, chosen: false, open: false, step: -1})

    // Nothing to show, and why.
    Column {
        visible: page.isEmpty && run.emptyTitle !== ""
        width: Math.min(parent.width - 2 * page.gap, theme.scaled(280))
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.3
        spacing: theme.scaled(8)
        QIcon { name: "playbook"; size: theme.scaled(40); color: theme.text3; anchors.horizontalCenter: parent.horizontalCenter }
        Text { text: run.emptyTitle; font: theme.title; color: theme.text; width: parent.width; horizontalAlignment: Text.AlignHCenter; wrapMode: Text.Wrap }
        Text { text: run.emptyCause; font: theme.body; color: theme.text2; width: parent.width; horizontalAlignment: Text.AlignHCenter; wrapMode: Text.Wrap }
        QButton { text: qsTr("Open the library"); icon: "playbook"; anchors.horizontalCenter: parent.horizontalCenter; onClicked: run.openLibrary() }
    }

    Column {
        id: head
        visible: !page.isEmpty
        x: page.gap
        y: page.gap
        width: parent.width - 2 * page.gap
        spacing: theme.scaled(6)

        Text { text: run.title; font: theme.title; color: theme.text; width: parent.width; wrapMode: Text.Wrap; horizontalAlignment: Text.AlignLeft; Accessible.role: Accessible.Heading; Accessible.name: text }
        Item {
            width: parent.width
            height: about.implicitHeight
            Text { id: about; text: run.about; font: theme.body; color: theme.text2; elide: Text.ElideRight; anchors.left: parent.left; anchors.right: due.left; horizontalAlignment: Text.AlignLeft }
            Text { id: due; text: run.due; font: theme.bodyStrong; color: theme.tone(run.dueTone); anchors.right: parent.right }
        }
        Row {
            width: parent.width
            spacing: theme.scaled(3)
            Repeater {
                model: run.bars
                Rectangle {
                    height: theme.scaled(4)
                    width: (parent.width - (run.bars.length - 1) * theme.scaled(3)) / Math.max(1, run.bars.length)
                    color: modelData === "done" ? theme.accent : modelData === "current" ? Qt.tint(theme.base, Qt.rgba(theme.accent.r, theme.accent.g, theme.accent.b, 0.5)) : theme.line
                }
            }
        }
        Text { visible: text !== ""; text: run.others; font: theme.body; color: theme.text2; width: parent.width; elide: Text.ElideRight; horizontalAlignment: Text.AlignLeft }
        QButton {
            visible: run.offers.length > 1
            link: true
            icon: page.showsOffers ? "up" : "down"
            text: page.showsOffers ? qsTr("Keep this one") : qsTr("Another playbook…")
            onClicked: page.showsOffers = !page.showsOffers
        }
        Column {
            visible: page.showsOffers && run.offers.length > 1
            width: parent.width
            Repeater {
                model: run.offers
                QButton {
                    visible: index !== run.chosenOffer
                    text: modelData
                    link: true
                    icon: "playbook"
                    onClicked: { page.showsOffers = false; run.chooseOffer(index) }
                }
            }
        }
        Text { visible: text !== ""; text: run.note; font: theme.body; color: theme.tone("warn"); width: parent.width; wrapMode: Text.Wrap; horizontalAlignment: Text.AlignLeft }
        Rectangle { width: parent.width; height: 1; color: theme.line }
    }

    ListView {
        id: list
        objectName: "list"
        visible: !page.isEmpty
        anchors.top: head.bottom
        anchors.topMargin: theme.scaled(8)
        anchors.bottom: foot.top
        width: parent.width
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: run.rows
        currentIndex: Math.max(0, run.currentRow)
        keyNavigationEnabled: true
        cacheBuffer: 2000
        Accessible.role: Accessible.List
        Accessible.name: run.title
        Keys.onPressed: (event) => {
            if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) { run.activate(currentIndex); event.accepted = true }
            else if (event.key === Qt.Key_N) { run.addNote(currentIndex); event.accepted = true }
            else if (event.key === Qt.Key_F) { run.attachFile(currentIndex); event.accepted = true }
            else if (event.key === Qt.Key_S) { run.attachPicture(currentIndex); event.accepted = true }
            else if (event.key === Qt.Key_G) { run.goToStep(currentIndex); event.accepted = true }
            else if (event.key === Qt.Key_Delete) { run.removeEvidence(currentIndex); event.accepted = true }
        }

        delegate: Item {
            id: row
            width: list.width
            height: body.height + theme.scaled(kind === "step" ? 10 : 4)
            readonly property bool isCurrentRow: ListView.isCurrentItem
            readonly property int indent: kind === "step" ? page.gap : page.gap + theme.scaled(22)
            Accessible.role: kind === "check" ? Accessible.CheckBox : Accessible.ListItem
            Accessible.name: (kind === "row" || kind === "head" ? cells.join(": ") : model ? model.text : "").replace(/<[^>]*>/g, "")
            Accessible.description: second
            Accessible.checkable: kind === "check"
            Accessible.checked: ticked
            Accessible.focusable: true
            Accessible.onPressAction: run.activate(index)
            Accessible.onToggleAction: run.activate(index)

            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: theme.scaled(4)
                anchors.rightMargin: theme.scaled(4)
                visible: row.isCurrentRow && list.activeFocus
                color: "transparent"
                radius: 4
                border.width: 2
                border.color: theme.accent
            }
            MouseArea {
                anchors.fill: parent
                onClicked: { list.currentIndex = index; list.forceActiveFocus(); if (kind !== "act" && kind !== "prose") run.activate(index) }
                onDoubleClicked: if (kind === "step") run.goToStep(index)
            }
            Loader {
                id: body
                // Copied: the row's own object goes before what was made of it.
                property var line: model ? ({text: model.text, second: model.second, state: model.state, evidence: model.evidence, cells: model.cells,
                                             links: model.links, ticked: model.ticked, optional: model.optional, gate: model.gate,
                                             applies: model.applies, chosen: model.chosen, open: model.open, step: model.step}) : page.noLine
                property int at: index
                x: view.mirrored ? page.gap : row.indent
                y: theme.scaled(kind === "step" ? 6 : 2)
                width: row.width - row.indent - page.gap
                sourceComponent: kind === "step" ? stepHead : kind === "check" ? checkRow : kind === "head" ? tableHead : kind === "row" ? tableRow
                               : kind === "act" ? actRow : kind === "evidence" ? evidenceRow : prose
            }
        }
    }

    Component {
        id: stepHead
        Item {
            height: Math.max(stepTitle.implicitHeight, theme.scaled(20)) + (stepSecond.visible ? stepSecond.implicitHeight : 0)
            QIcon {
                id: mark
                size: theme.scaled(16)
                y: theme.scaled(1)
                anchors.left: parent.left
                name: line.state === "done" ? "ok" : line.state === "current" ? "dot" : line.state === "skipped" ? "minus" : "ring"
                color: line.state === "done" ? theme.tone("ok") : line.state === "current" ? theme.accent : theme.text3
            }
            Text {
                id: stepTitle
                anchors.left: mark.right
                anchors.leftMargin: theme.scaled(6)
                anchors.right: gate.left
                text: line.text
                textFormat: Text.PlainText
                font: line.state === "current" || line.open ? theme.bodyStrong : theme.body
                color: line.state === "coming" || line.state === "skipped" ? theme.text2 : theme.text
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            QIcon { id: gate; visible: line.gate; width: visible ? size : 0; anchors.right: parent.right; name: "lock"; size: theme.scaled(14); color: theme.text3 }
            Text {
                id: stepSecond
                visible: text !== ""
                anchors.top: stepTitle.bottom
                anchors.left: stepTitle.left
                anchors.right: parent.right
                text: line.second
                font: theme.caption
                color: theme.text3
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
            }
        }
    }

    Component {
        id: checkRow
        Item {
            height: Math.max(words.implicitHeight, theme.scaled(20))
            Rectangle {
                id: box
                width: theme.scaled(14); height: width
                y: theme.scaled(2)
                anchors.left: parent.left
                radius: 3
                color: line.ticked ? theme.accent : theme.base
                border.width: 1
                border.color: line.ticked ? theme.accent : theme.control
                QIcon { visible: line.ticked; name: "check"; size: theme.scaled(12); color: theme.onaccent; anchors.centerIn: parent }
            }
            Text {
                id: words
                anchors.left: box.right
                anchors.leftMargin: theme.scaled(8)
                anchors.right: tail.left
                anchors.rightMargin: theme.scaled(6)
                text: line.text
                textFormat: Text.StyledText
                linkColor: theme.accent
                font: theme.body
                color: line.optional ? theme.text2 : theme.text
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                onLinkActivated: (link) => run.openLink(link)
            }
            Row {
                id: tail
                anchors.right: parent.right
                spacing: theme.scaled(4)
                layoutDirection: view.mirrored ? Qt.RightToLeft : Qt.LeftToRight
                Text { visible: line.second !== ""; text: line.second; font: theme.caption; color: theme.text3 }
                Text { visible: line.optional && !line.ticked; text: qsTr("optional"); font: theme.caption; color: theme.text3 }
                QButton { visible: line.evidence === "note" && !line.ticked; text: qsTr("Note…"); link: true; implicitHeight: theme.scaled(20); onClicked: run.addNote(at) }
                QButton { visible: (line.evidence === "file" || line.evidence === "picture") && !line.ticked; text: qsTr("Attach…"); link: true; implicitHeight: theme.scaled(20); onClicked: run.attachFile(at) }
                QButton { visible: line.evidence === "picture" && !line.ticked; text: qsTr("This window"); link: true; implicitHeight: theme.scaled(20); onClicked: run.attachPicture(at) }
            }
        }
    }

    Component {
        id: evidenceRow
        Item {
            height: Math.max(piece.implicitHeight, theme.scaled(20))
            QIcon { id: sort; name: line.state === "note" ? "note" : line.state === "picture" ? "image" : "copy"; size: theme.scaled(14); color: theme.text3; anchors.left: parent.left; anchors.leftMargin: theme.scaled(22); y: theme.scaled(2) }
            Text { id: piece; text: line.text; textFormat: Text.StyledText; font: theme.body; color: line.state === "note" ? theme.text2 : theme.accent; wrapMode: Text.Wrap; anchors.left: sort.right; anchors.leftMargin: theme.scaled(6); anchors.right: by.left; horizontalAlignment: Text.AlignLeft }
            Text { id: by; text: line.second; font: theme.caption; color: theme.text3; anchors.right: parent.right }
        }
    }

    Component {
        id: prose
        Text {
            text: line.text
            textFormat: Text.RichText
            font: theme.body
            color: theme.text2
            linkColor: theme.accent
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            onLinkActivated: (link) => run.openLink(link)
        }
    }

    Component {
        id: tableHead
        Rectangle {
            height: theme.scaled(24)
            color: theme.raised
            border.width: 1
            border.color: theme.line
            Text { text: line.cells[0]; font: theme.caption; color: theme.text2; anchors.left: parent.left; anchors.leftMargin: theme.scaled(8); anchors.verticalCenter: parent.verticalCenter }
            Text { text: line.cells[1]; font: theme.caption; color: theme.text2; x: view.mirrored ? theme.scaled(8) : parent.width / 2 + theme.scaled(8); width: parent.width / 2 - theme.scaled(16); horizontalAlignment: Text.AlignLeft; anchors.verticalCenter: parent.verticalCenter }
        }
    }

    Component {
        id: tableRow
        Rectangle {
            height: Math.max(when.implicitHeight, then.implicitHeight) + theme.scaled(12)
            color: line.applies ? theme.sel : theme.base
            border.width: 1
            border.color: line.chosen ? theme.accent : theme.line
            QIcon { id: tick; visible: line.chosen || line.applies; name: "check"; size: theme.scaled(14); color: line.chosen ? theme.accent : theme.text2; anchors.left: parent.left; anchors.leftMargin: theme.scaled(4); y: theme.scaled(8) }
            Text {
                id: when
                text: line.cells[0]
                textFormat: Text.PlainText
                font: theme.body
                color: theme.text
                y: theme.scaled(6)
                x: view.mirrored ? parent.width / 2 + theme.scaled(4) : theme.scaled(22)
                width: parent.width / 2 - theme.scaled(26)
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                id: then
                text: line.cells[1]
                textFormat: Text.StyledText
                font: line.applies ? theme.bodyStrong : theme.body
                color: theme.text
                linkColor: theme.accent
                y: theme.scaled(6)
                x: view.mirrored ? theme.scaled(8) : parent.width / 2 + theme.scaled(8)
                width: parent.width / 2 - theme.scaled(16)
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                onLinkActivated: (link) => run.openLink(link)
            }
        }
    }

    Component {
        id: actRow
        Flow {
            spacing: theme.scaled(6)
            Repeater {
                model: line.links
                QButton { text: modelData; onClicked: run.act(at, index) }
            }
        }
    }

    Rectangle {
        id: foot
        visible: !page.isEmpty
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(theme.scaled(44), acts.implicitHeight + theme.scaled(16))
        color: theme.raised
        Rectangle { width: parent.width; height: 1; color: theme.line }
        Flow {
            id: acts
            x: page.gap
            width: parent.width - 2 * page.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: theme.scaled(8)
            layoutDirection: view.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            QButton { visible: run.mainText !== ""; text: run.mainText; main: !run.isStarted; reasonNot: run.reasonNot; onClicked: run.advance() }
            QButton { visible: run.isStarted && !run.isOver; text: qsTr("Hand over…"); onClicked: run.handOver() }
            QButton { visible: run.isStarted && !run.isOver; text: qsTr("Abandon…"); link: true; onClicked: run.abandon() }
            Text { visible: run.evidenceCount > 0; text: qsTr("Evidence %1").arg(run.evidenceCount); font: theme.body; color: theme.text2; height: theme.controlHeight; verticalAlignment: Text.AlignVCenter }
        }
    }
}
