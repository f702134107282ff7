// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"

#include "models/store/collaboration_repository.h"
#include "ui/panels/discussion/discussion_panel.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace quayside;
using namespace quayside::tests;

namespace {

const RecordRef Mug{RecordKind::Product, u"S1"_s, u"P1"_s};

struct Shown : Stage
{
    std::unique_ptr<panels::Panel> panel;

    bool openShown()
    {
        if (!openStage() || !(panel = put(panels::discussionPanel(), {340, 640})))
            return false;
        panel->showRecord(Mug);
        return true;
    }
    QLineEdit *editor() { return panel->findChild<QLineEdit *>(); }
    bool says(const QString &words)
    {
        for (const auto *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

class TestDiscussionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommentIsWrittenByKeysAndStands()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        QTRY_VERIFY(shown.says(u"Nobody has written"_s));
        shown.panel->takeFocus();
        QTRY_VERIFY(shown.editor()->hasFocus());
        QTest::keyClicks(shown.editor(), u"The handle is loose, ask @Hanna"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.says(u"handle is loose"_s));
        QTRY_VERIFY(shown.editor()->text().isEmpty());
        const auto told = *shown.read([id = shown.people[u"Hanna"_s].id](store::Connection &db) { return store::NoticeRepository(db).of(id, 10); });
        QCOMPARE(told.size(), 1);
        shown.photograph(*shown.panel, u"discussion"_s);
    }

    void namesAreOfferedBehindAnAt()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel->takeFocus();
        QTRY_VERIFY([&] {
            shown.editor()->clear();
            QTest::keyClicks(shown.editor(), u"ask @Han"_s);
            return shown.editor()->completer() != nullptr;
        }());
        QCOMPARE(shown.editor()->completer()->model()->index(0, 0).data().toString(), u"ask @Hanna"_s);
        QTest::keyClicks(shown.editor(), u"q"_s);
        QVERIFY(shown.editor()->completer() == nullptr);
    }

    void tasksAreTickedHere()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        commands::Selection on;
        on.kind = RecordKind::Product;
        on.refs = {Mug};
        shown.host->run(u"tasks.add"_s, on, {{u"title"_s, u"New photographs"_s}, {u"due"_s, u"2d"_s}});
        QTRY_VERIFY(shown.panel->findChild<QCheckBox *>());
        auto *box = shown.panel->findChild<QCheckBox *>();
        QCOMPARE(box->text(), u"New photographs"_s);
        QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
        QTRY_COMPARE(shown.host->ran.last().command, u"tasks.done"_s);
        QTRY_VERIFY(shown.panel->findChild<QCheckBox *>()->isChecked());
    }

    void anotherRecordTakesNothingAlong()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        commands::Selection on;
        on.kind = RecordKind::Product;
        on.refs = {Mug};
        shown.host->run(u"comments.add"_s, on, {{u"text"_s, u"only here"_s}});
        QTRY_VERIFY(shown.says(u"only here"_s));
        shown.panel->showRecord({RecordKind::Product, u"S1"_s, u"P2"_s});
        QTRY_VERIFY(!shown.says(u"only here"_s));
        QTRY_VERIFY(shown.says(u"Nobody has written"_s));
        QVERIFY(!shown.panel->showRecord({RecordKind::Notice, {}, u"x"_s}));
    }

    void hostileTextStaysText()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel->takeFocus();
        QTest::keyClicks(shown.editor(), u"<img src=x><b>loud</b>"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.says(u"<b>loud</b>"_s));
        for (const auto *label : shown.panel->findChildren<QLabel *>()) {
            if (label->text().contains(u"loud"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

QTEST_MAIN(TestDiscussionPanel)
#include "tst_discussion_panel.moc"
