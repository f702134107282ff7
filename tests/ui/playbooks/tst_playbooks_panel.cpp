// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"

#include "models/store/run_repository.h"
#include "ui/panels/playbooks/library_panel.h"
#include "ui/panels/playbooks/run_controller.h"
#include "ui/panels/playbooks/run_panel.h"
#include "ui/parts/nav_list.h"
#include "ui/qml/quick_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QLabel>
#include <QLineEdit>
#include <QQuickItem>
#include <QTest>

using namespace quayside;
using namespace quayside::tests;
using panels::RunRow;

namespace {

const RecordRef Case{RecordKind::Return, u"S1"_s, u"R1"_s};

constexpr auto Own = R"(---
id: own-return
title: Our own return
version: 1.0
kind: sop
owner: support
trigger:
  on: returns
  when: status:pending
---
## Look {#look gate}

- [ ] The photographs show it
- [ ] It waits for us {when="status:pending"}
- [ ] What the buyer wrote {evidence=note}

## Decide {#decide}

| refund | Then |
|---|---|
| <5 | Let them keep it |
| >=5 | [Approve](command:returns.approve) |

## Close {#close}

Thank them.
)";

struct Shown : Stage
{
    std::unique_ptr<panels::Panel> panel;

    bool openShown(const QByteArray &document = Own)
    {
        return openStage() && QDir().mkpath(folder.filePath(u"playbooks"_s)) && write(document) && reload() && as(u"Mai"_s);
    }
    bool write(const QByteArray &document)
    {
        QFile file(folder.filePath(u"playbooks/own.md"_s));
        return file.open(QIODevice::WriteOnly) && file.write(document) > 0;
    }
    bool reload()
    {
        library->reload();
        QCoro::waitFor(library->settled());
        return library->shelf()->find(u"own-return"_s) != nullptr;
    }
    panels::RunPanel &run() { return static_cast<panels::RunPanel &>(*panel); }
    panels::RunController &page() { return run().controller(); }
    QAbstractItemModel &rows() { return *page().rows(); }
    /// The first row of this kind whose text has the words.
    int rowWith(const QString &kind, const QString &words)
    {
        const auto roles = rows().roleNames();
        for (int i = 0; i < rows().rowCount(); ++i) {
            const QModelIndex at = rows().index(i, 0);
            const QString text = kind == "row"_L1 ? at.data(roles.key("cells")).toStringList().join(u' ') : at.data(roles.key("text")).toString();
            if (at.data(roles.key("kind")).toString() == kind && text.contains(words))
                return i;
        }
        return -1;
    }
    QVariant role(int row, const char *name) { return rows().index(row, 0).data(rows().roleNames().key(name)); }
    std::optional<playbooks::Run> stored()
    {
        const auto lines = *read([](store::Connection &db) { return store::RunRepository(db).running(10); });
        if (lines.isEmpty())
            return std::nullopt;
        return *read([id = lines.first().id](store::Connection &db) { return store::RunRepository(db).find(id); });
    }
};

} // namespace

class TestPlaybooksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false); }
    // What the page asks of a row that is gone shows as a warning of the engine alone.
    void init() { QTest::failOnWarning(QRegularExpression(u"TypeError|Unable to assign"_s)); }

    void theRecordsPlaybookOpensAndItsRuleTicksByItself()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel = shown.put(panels::runPanel(), {360, 700});
        QVERIFY(shown.panel);
        QVERIFY2(shown.run().view().problems().isEmpty(), qPrintable(shown.run().view().problems().join(u'\n')));
        QAbstractItemModelTester tester(&shown.rows());
        QCOMPARE(shown.page().emptyTitle(), u"No record is chosen"_s);
        shown.panel->showRecord(Case);
        QTRY_COMPARE(shown.page().title(), u"Our own return"_s);
        QVERIFY(!shown.page().isStarted());
        QTest::keyClick(&shown.run().view(), Qt::Key_Tab);
        shown.page().advance(); // Start
        QTRY_VERIFY(shown.page().isStarted());
        QTRY_VERIFY(shown.role(shown.rowWith(u"check"_s, u"waits for us"_s), "ticked").toBool());
        QCOMPARE(shown.stored()->ticks.value(u"look.2"_s).byRule, true);
        QCOMPARE(shown.page().reasonNot(), u"Still open: The photographs show it"_s);
        shown.photograph(*shown.panel, u"playbook-run"_s);
    }

    void workingThroughItByKeysAndClicks()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel = shown.put(panels::runPanel(), {360, 700});
        shown.panel->showRecord(Case);
        QTRY_COMPARE(shown.page().title(), u"Our own return"_s);
        // A tick on a page that is no run yet begins the run.
        shown.panel->takeFocus();
        auto *root = shown.run().view().rootObject();
        QVERIFY(root);
        const int photographs = shown.rowWith(u"check"_s, u"photographs"_s);
        QVERIFY(photographs >= 0);
        shown.page().activate(photographs);
        QTRY_VERIFY(shown.page().isStarted());
        QTRY_VERIFY(shown.role(shown.rowWith(u"check"_s, u"photographs"_s), "ticked").toBool());
        // The command asks the window for the note's text; here the stage answers for it.
        commands::Selection run = shown.panel->selection();
        QCOMPARE(run.kind, RecordKind::Run);
        shown.host->run(u"runs.note"_s, run, {{u"check"_s, u"look.3"_s}, {u"text"_s, u"It came in two pieces"_s}});
        QTRY_VERIFY(shown.role(shown.rowWith(u"check"_s, u"buyer wrote"_s), "ticked").toBool());
        QTRY_COMPARE(shown.page().evidenceCount(), 1);
        // S keeps what the window shows.
        root->findChild<QQuickItem *>(u"list"_s)->setProperty("currentIndex", shown.rowWith(u"check"_s, u"photographs"_s));
        QTest::keyClick(&shown.run().view(), Qt::Key_S);
        QTRY_COMPARE(shown.page().evidenceCount(), 2);
        QCOMPARE(shown.stored()->evidence.last().kind, playbooks::EvidenceKind::Picture);
        QVERIFY(!shown.stored()->evidence.last().hash.isEmpty());
        QTRY_VERIFY(shown.page().reasonNot().isEmpty());
        shown.page().advance();
        QTRY_COMPARE(shown.stored()->step, u"decide"_s);
        QTRY_VERIFY(shown.rowWith(u"row"_s, u"Approve"_s) >= 0);
        const int fitting = shown.rowWith(u"row"_s, u"Approve"_s);
        QVERIFY(shown.role(fitting, "applies").toBool());                       // GBP 10.00
        QVERIFY(!shown.role(shown.rowWith(u"row"_s, u"keep it"_s), "applies").toBool());
        shown.page().act(fitting, 0);
        QTRY_COMPARE(shown.stored()->acts.size(), 1);
        QCOMPARE(shown.stored()->acts.first().command, u"returns.approve"_s);
        shown.page().activate(shown.rowWith(u"row"_s, u"Approve"_s));
        QTRY_VERIFY(shown.stored()->choices.contains(u"decide"_s));
        QTRY_VERIFY(shown.page().reasonNot().isEmpty());
        shown.photograph(*shown.panel, u"playbook-decide"_s);
        shown.page().advance();
        QTRY_COMPARE(shown.stored()->step, u"close"_s);
        QTRY_COMPARE(shown.page().mainText(), u"Finish the run"_s);
        shown.page().advance();
        QTRY_VERIFY(shown.page().isOver());
        QVERIFY(!shown.stored());
    }

    void keysMoveAndTick()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel = shown.put(panels::runPanel(), {360, 700});
        shown.panel->showRecord(Case);
        QTRY_VERIFY(shown.rowWith(u"check"_s, u"photographs"_s) >= 0);
        shown.page().advance();
        QTRY_VERIFY(shown.page().isStarted());
        const int head = shown.page().currentRow();
        const int photographs = shown.rowWith(u"check"_s, u"photographs"_s);
        QWidget *view = &shown.run().view();
        shown.panel->takeFocus();
        QTest::mouseClick(view, Qt::LeftButton, Qt::NoModifier, QPoint(view->width() / 2, view->height() - 80)); // the list takes the keys
        for (int i = head; i < photographs; ++i)
            QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_VERIFY(shown.stored()->ticks.contains(u"look.1"_s));
    }

    void whoMayNotIsNotOffered()
    {
        Shown shown;
        QVERIFY(shown.openShown(QByteArray(Own).replace("owner: support\n", "owner: support\nroles: [operations]\n")));
        shown.panel = shown.put(panels::runPanel(), {360, 700});
        shown.panel->showRecord(Case);
        QTRY_VERIFY(!shown.page().offers().isEmpty() || !shown.page().emptyTitle().isEmpty());
        QVERIFY(!shown.page().offers().contains(u"Our own return"_s));
        commands::Selection on;
        on.kind = RecordKind::Return;
        on.refs = {Case};
        shown.host->run(u"runs.start"_s, on, {{u"playbook"_s, u"own-return"_s}});
        QTRY_VERIFY(shown.host->isIdle() && !shown.host->ran.isEmpty());
        QVERIFY(!shown.host->ran.last().result);
        QCOMPARE(shown.host->ran.last().result.error().kind, FaultKind::Denied);
        QVERIFY(!shown.stored());
    }

    void theLibraryFindsAndStarts()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel = shown.put(panels::libraryPanel());
        QVERIFY(shown.panel);
        auto *search = shown.panel->findChild<QLineEdit *>();
        auto *list = shown.panel->findChild<ui::NavList *>();
        QVERIFY(search && list);
        QAbstractItemModelTester tester(list->model());
        QTRY_VERIFY(list->model()->rowCount() > 12);
        shown.photograph(*shown.panel, u"playbooks"_s);
        shown.panel->takeFocus();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"photographs show"_s);
        QTRY_VERIFY(list->model()->rowCount() >= 1 && list->model()->rowCount() < 8);
        search->clear();
        QTest::keyClicks(search, u"our own ret"_s);
        QTRY_COMPARE(list->currentIndex().data(ui::ListTitleRole).toString(), u"Our own return"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(shown.host->shown.size(), 1);
        QCOMPARE(shown.host->shown.first().first, u"playbook"_s);
        QCOMPARE(shown.host->shown.first().second, u"playbook:own-return"_s);
        search->clear();
        QTest::keyClicks(search, u"zzzz"_s);
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void aBrokenOwnDocumentIsNamedWithItsLine()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel = shown.put(panels::libraryPanel());
        QVERIFY(shown.write(QByteArray(Own).replace("returns.approve", "returns.aprove")));
        shown.library->reload();
        QTRY_VERIFY([&] {
            for (const auto *label : shown.panel->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"own.md:22"_s) && label->text().contains(u"returns.approve"_s))
                    return true;
            }
            return false;
        }());
    }
};

QTEST_MAIN(TestPlaybooksPanel)
#include "tst_playbooks_panel.moc"
