// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"
#include "ui/panels/returns/reject_form.h"
#include "ui/panels/returns/returns_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/record_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// The stage with the queue on it: cases R1 to R4, due one hour after another, the shop asking for an answer on each.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const QString &name = u"Mai"_s)
    {
        if (!stage.openStage(false) || !stage.as(name))
            return false;
        rows::Return request = stage.remote.returns[u"R1"_s];
        for (int i = 2; i <= 4; ++i) {
            const QString id = u"R%1"_s.arg(i);
            request.id = id.toStdString();
            request.deadline = stage.clock.now() + i * 3'600'000;
            request.updatedAt = ++stage.remote.version;
            stage.remote.returns.insert(id, request);
        }
        if (!stage.sync().has_value())
            return false;
        panel = stage.put(panels::returnsPanel());
        return panel && QTest::qWaitFor([&] { return table().currentIndex().isValid() && button(u"Approve"_s).isEnabled() == (name == "Mai"_L1); });
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    ui::Button &button(const QString &text)
    {
        for (ui::Button *button : panel->findChildren<ui::Button *>()) {
            if (button->text().startsWith(text))
                return *button;
        }
        qFatal("no button %s", qPrintable(text));
    }
    QLabel &otherwise() { return *panel->findChild<QLabel *>(u"otherwise"_s); }
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QString current()
    {
        const commands::Selection selection = panel->selection();
        return selection.refs.size() == 1 ? selection.refs.first().id : QString();
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    bool idle(qsizetype runs)
    {
        return QTest::qWaitFor([&] { return stage.host->ran.size() >= runs && stage.host->isIdle(); });
    }
};

} // namespace

class TestReturnsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void oneKeyApprovesAndGoesOn()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.stage.photograph(*shown.panel, u"returns"_s);
        shown.panel->takeFocus();
        QCOMPARE(shown.current(), u"R1"_s);
        shown.press(Qt::Key_A);
        QVERIFY(shown.idle(1));
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.stage.count(RecordKind::Outbox), 1);
        QTRY_COMPARE(shown.current(), u"R2"_s);
        // The same case cannot be decided twice.
        shown.press(Qt::Key_K);
        QTRY_COMPARE(shown.current(), u"R1"_s);
        QTRY_VERIFY(!shown.button(u"Approve"_s).isEnabled());
        shown.press(Qt::Key_A);
        QVERIFY(shown.stage.host->isIdle());
        QCOMPARE(shown.stage.count(RecordKind::Outbox), 1);
        // But otherwise, while nothing has left, and the page says so.
        QVERIFY(shown.button(u"Reject…"_s).isEnabled());
        QTRY_VERIFY(shown.otherwise().isVisible());
        QVERIFY2(shown.otherwise().text().contains(u"R rejects"_s), qPrintable(shown.otherwise().text()));
        shown.stage.photograph(*shown.panel, u"returns-decided"_s);
        shown.press(Qt::Key_R);
        QTRY_VERIFY(shown.panel->findChild<panels::RejectForm *>()->isVisible());
        shown.press(Qt::Key_2);
        shown.press(Qt::Key_Return);
        QVERIFY(shown.idle(2));
        QVERIFY(shown.stage.host->ran.last().result.has_value());
        QCOMPARE(shown.stage.count(RecordKind::Outbox, u"state:queued"_s), 1);
        QCOMPARE(shown.stage.count(RecordKind::Outbox, u"state:cancelled"_s), 1);
        shown.press(Qt::Key_K);
        QTRY_COMPARE(shown.current(), u"R1"_s);
        QTRY_VERIFY2(shown.otherwise().text().contains(u"A approves"_s), qPrintable(shown.otherwise().text()));
    }

    void aDecisionThatMayHaveLeftIsNotSaidToBeOpen()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(!shown.otherwise().isVisible()); // nothing is decided
        shown.panel->takeFocus();
        shown.press(Qt::Key_A);
        QVERIFY(shown.idle(1));
        shown.press(Qt::Key_K);
        QTRY_COMPARE(shown.current(), u"R1"_s);
        QTRY_VERIFY(shown.otherwise().isVisible());
        // It is sent, and nobody knows whether it arrived.
        shown.stage.remote.fault = [](int, const QString &name) {
            return name.startsWith(u"push"_s) ? FakeRemote::Fault::UnclearBefore : name == "read back"_L1 ? FakeRemote::Fault::Offline : FakeRemote::Fault::None;
        };
        (void)shown.stage.sync();
        QCOMPARE(shown.stage.count(RecordKind::Outbox, u"state:queued"_s), 0);
        QTRY_VERIFY(!shown.otherwise().isVisible());
        QVERIFY(shown.says(u"It was sent"_s));
        QVERIFY(!shown.says(u"next call"_s));
    }

    void rejectingSaysWhy()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        shown.press(Qt::Key_R);
        auto *form = shown.panel->findChild<panels::RejectForm *>();
        QTRY_VERIFY(form->isVisible());
        QCOMPARE(form->findChild<QListWidget *>()->count(), 5);
        shown.press(Qt::Key_2);
        QTest::keyClicks(QApplication::focusWidget(), u"looks new"_s);
        shown.press(Qt::Key_Return);
        QVERIFY(shown.idle(1));
        const auto &ran = shown.stage.host->ran.first();
        QVERIFY2(ran.result.has_value(), qPrintable(ran.result ? QString() : ran.result.error().detail));
        QCOMPARE(ran.command, u"returns.reject"_s);
        QCOMPARE(ran.args[u"reason"_s].toString(), u"reverse_reject_request_reason_2_uk"_s);
        QCOMPARE(ran.args[u"comment"_s].toString(), u"looks new"_s);
        QVERIFY(!form->isVisible());
    }

    void escapeLeavesTheFormAndChangesNothing()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        shown.press(Qt::Key_R);
        QTRY_VERIFY(shown.panel->findChild<panels::RejectForm *>()->isVisible());
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.panel->findChild<panels::RejectForm *>()->isVisible());
        QCOMPARE(shown.stage.host->ran.size(), 0);
        QVERIFY(shown.table().hasFocus());
    }

    void manyNeedTheKeyTwice()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        shown.press(Qt::Key_Space);
        shown.press(Qt::Key_J);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.table().markedCount(), 2);
        QTRY_COMPARE(shown.panel->selection().refs.size(), 2);
        shown.press(Qt::Key_A);
        QVERIFY(shown.stage.host->isIdle());
        QCOMPARE(shown.stage.host->ran.size(), 0);
        shown.press(Qt::Key_A);
        QVERIFY(shown.idle(1));
        QCOMPARE(shown.stage.host->ran.size(), 1);
        QCOMPARE(shown.stage.count(RecordKind::Outbox), 2);
    }

    void whoMayNotIsToldWhy()
    {
        Shown shown;
        QVERIFY(shown.open(u"Ana"_s));
        shown.panel->takeFocus();
        QVERIFY(!shown.button(u"Approve"_s).isEnabled());
        QVERIFY(!shown.button(u"Approve"_s).toolTip().isEmpty());
        shown.press(Qt::Key_A);
        QVERIFY(shown.stage.host->isIdle());
        QCOMPARE(shown.stage.host->ran.size(), 0);
    }
};

QTEST_MAIN(TestReturnsPanel)
#include "tst_returns_panel.moc"
