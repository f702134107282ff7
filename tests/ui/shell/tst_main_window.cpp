// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"

#include "app/remotes/erp/erp_remote.h"
#include "ui/parts/searchable_list.h"
#include "ui/parts/toast.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/parameter_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_bar.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolButton>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// A panel of nothing but a line to type into; it acts on listing P1.
class PlainPanel final : public panels::Panel
{
public:
    PlainPanel() : m_line(new QLineEdit(this)) { m_line->setAccessibleName(u"Line"_s); }
    [[nodiscard]] commands::Selection selection() const override
    {
        commands::Selection on;
        on.kind = RecordKind::Sku;
        on.refs = {{RecordKind::Sku, u"S1"_s, u"P1-A"_s}};
        return on;
    }
    bool showRecord(const RecordRef &record) override
    {
        shown.append(record);
        return true;
    }
    void setCriteria(const QString &text) override { criteria = text; }
    void takeFocus() override { m_line->setFocus(); }

    QList<RecordRef> shown;
    QString criteria;

private:
    QLineEdit *m_line;
};

panels::PanelSpec plain(const QString &id, panels::Place place)
{
    return {id, id, u"catalog"_s, u"Work"_s, place, [](const panels::PanelContext &) -> panels::Panel * { return new PlainPanel; }};
}

struct Shown
{
    Stage stage;
    std::unique_ptr<shell::MainWindow> window;
    std::optional<Fault> erpFault;

    bool open()
    {
        if (!stage.openStage())
            return false;
        using panels::Place;
        window = std::make_unique<shell::MainWindow>(shell::DesktopParts{
            *stage.registry, *stage.engine, *stage.tables, *stage.playbooks, *stage.pictures, *stage.session, *stage.theme, stage.clock, u"Harbour"_s, u"A notice"_s,
            true, u"test"_s,
            {plain(u"catalog"_s, Place::Centre), plain(u"orders"_s, Place::Centre), plain(u"listing"_s, Place::Right), plain(u"changes"_s, Place::Bottom)},
            nullptr, nullptr, erpFault});
        window->resize(1300, 800);
        window->QWidget::show();
        window->activateWindow();
        return QTest::qWaitForWindowExposed(window.get()) && QTest::qWaitFor([this] { return QApplication::focusWidget() != nullptr; });
    }
    PlainPanel &panel(const QString &id) { return *static_cast<PlainPanel *>(window->panel(id)); }
    QAction &action(const QString &id) { return *window->actions().action(id); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Whatever the toasts say now.
    QString toasts()
    {
        QStringList texts;
        for (const ui::Toast *toast : window->toasts().toasts())
            texts.append(toast->text().happened);
        return texts.join(u'\n');
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    void anErpThatIsNotReachedIsSaidInTheStatusBar()
    {
        Shown well;
        QVERIFY(well.open());
        QVERIFY(!well.window->statusBar()->findChild<QToolButton *>(u"statusErp"_s)->isVisible());
        Shown away;
        away.erpFault = Fault{FaultKind::Offline, u"refused"_s, static_cast<int>(remotes::erp::ErpCode::Unreachable), u"erp.example"_s};
        QVERIFY(away.open());
        auto *part = away.window->statusBar()->findChild<QToolButton *>(u"statusErp"_s);
        QVERIFY(part->isVisible());
        QCOMPARE(part->text(), u"ERP not reached"_s);
        QVERIFY2(part->toolTip().contains(u"erp.example"_s), qPrintable(part->toolTip()));
    }

    void consentThatEndedIsSaidInTheStatusBarAndLeadsToTheConnections()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto *network = shown.window->statusBar()->findChild<QToolButton *>(u"statusNetwork"_s);
        QCOMPARE(network->text(), u"Online"_s);
        shown.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::ConsentEnded; };
        QVERIFY(!shown.stage.sync().has_value());
        QCOMPARE(network->text(), u"Consent ended"_s);
        QSignalSpy wanted(shown.window.get(), &shell::MainWindow::connectionsWanted);
        network->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!shown.action(u"network.offline"_s).isChecked());
        // Nobody answers: the way leads to what is tried and when.
        shown.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::Offline; };
        QVERIFY(!shown.stage.sync().has_value());
        QVERIFY2(network->text().startsWith(u"Offline since"_s), qPrintable(network->text()));
        QSignalSpy panel(qobject_cast<shell::StatusBar *>(shown.window->statusBar()), &shell::StatusBar::panelWanted);
        network->click();
        QCOMPARE(panel.value(0).value(0).toString(), u"sync"_s);
        shown.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::None; };
        QVERIFY(shown.stage.sync().has_value());
        QCOMPARE(network->text(), u"Online"_s);
        network->click();
        QTRY_VERIFY(shown.action(u"network.offline"_s).isChecked());
    }

    void theStatusBarSpeaksPlainly()
    {
        Shown shown;
        QVERIFY(shown.open());
        QStringList said;
        connect(shown.stage.engine.get(), &sync::SyncEngine::jobsChanged, this, [&] {
            for (const QLabel *label : shown.window->statusBar()->findChildren<QLabel *>())
                said.append(label->text());
        });
        sync::SyncOptions full;
        full.full = true;
        QVERIFY(shown.stage.sync(full).has_value());
        QVERIFY2(said.contains(u"Reading: Listings (Shop S1), 3 of 7"_s) || said.contains(u"Reading: Listings (Shop S1), 7 of 7"_s), qPrintable(said.join(u'|')));
        QVERIFY(said.filter(u"products"_s).isEmpty());
    }

    void everyCommandIsInAMenuAndInThePalette()
    {
        Shown shown;
        QVERIFY(shown.open());
        QSet<QAction *> inMenus;
        for (const QMenu *menu : shown.window->menuBar()->findChildren<QMenu *>()) {
            const QList<QAction *> actions = menu->actions();
            inMenus.unite(QSet<QAction *>(actions.cbegin(), actions.cend()));
        }
        for (const commands::Spec &spec : shown.stage.registry->specs()) {
            QAction *action = shown.window->actions().action(spec.id);
            QVERIFY2(action, qPrintable(spec.id));
            if (!spec.menu.isEmpty())
                QVERIFY2(inMenus.contains(action), qPrintable(spec.id));
            const QList<ui::SearchHit> hits = shown.window->palette().hits(spec.title);
            QVERIFY2(std::any_of(hits.cbegin(), hits.cend(), [&](const ui::SearchHit &hit) { return hit.id == spec.id; }), qPrintable(spec.title));
        }
    }

    void thePaletteRunsByKeys()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(shown.window->palette().list().isVisible());
        shown.type(u"dark col"_s);
        shown.press(Qt::Key_Return);
        QTRY_COMPARE(shown.stage.theme->choice(), ui::ThemeSource::Choice::Dark);
        QVERIFY(!shown.window->palette().list().isVisible());
    }

    void thePaletteLeadsToRecordsAndPanels()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.press(Qt::Key_K, Qt::ControlModifier);
        shown.type(u"#enamel"_s);
        shown.press(Qt::Key_Return);
        QTRY_COMPARE(shown.panel(u"catalog"_s).criteria, u"enamel"_s);
        shown.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(shown.panel(u"orders"_s).isVisible());
        QVERIFY(!shown.panel(u"catalog"_s).isVisible());
    }

    void aCommandAsksForWhatIsMissingAndCanBeTakenBack()
    {
        Shown shown;
        QVERIFY(shown.open());
        const commands::Selection on = shown.panel(u"catalog"_s).selection();
        shown.window->run(u"listings.editCells"_s, on, {{u"cells"_s, u"[{\"ref\":\"%1\",\"field\":\"price\",\"value\":\"9.25\"}]"_s.arg(on.refs.first().toString())}});
        QTRY_COMPARE(shown.stage.count(RecordKind::Change), 1);
        QTRY_VERIFY(shown.toasts().contains(u"Edit cells"_s));
        QTRY_VERIFY(shown.action(u"edit.undo"_s).isEnabled());
        shown.action(u"edit.undo"_s).trigger();
        QTRY_COMPARE(shown.stage.count(RecordKind::Change, u"state:edited"_s), 0);

        shown.window->run(u"listings.replaceText"_s, on);
        auto *dialog = shown.window->findChild<shell::ParameterDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    // What a message is about must not lie under it: last rows, the buttons below them, tabs of the docks.
    void aMessageCoversNoPanelAndIsReachedByKeys()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.window->show(u"catalog"_s);
        shown.action(u"window.message"_s).trigger(); // none there: nothing happens to the focus but where earlier ones are
        shown.window->run(u"listings.edit"_s, shown.panel(u"catalog"_s).selection(), {{u"price"_s, u"-5%"_s}});
        QTRY_VERIFY(!shown.window->toasts().toasts().isEmpty());
        const ui::Toast *toast = shown.window->toasts().toasts().last();
        QTRY_VERIFY(toast->isVisible());
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            shown.window->setLayoutDirection(direction);
            const auto inWindow = [&](const QWidget *widget) { return QRect(widget->mapTo(shown.window.get(), QPoint()), widget->size()); };
            QTRY_VERIFY(inWindow(shown.window->statusBar()).contains(inWindow(toast)));
            for (const auto *dock : shown.window->findChildren<QDockWidget *>())
                QVERIFY2(!inWindow(dock).intersects(inWindow(toast)), qPrintable(dock->objectName()));
            QVERIFY(!inWindow(shown.window->centralWidget()).intersects(inWindow(toast)));
        }
        shown.window->setLayoutDirection(Qt::LeftToRight);
        shown.panel(u"catalog"_s).takeFocus();
        QWidget *before = QApplication::focusWidget();
        shown.action(u"window.message"_s).trigger();
        QVERIFY(toast->isAncestorOf(QApplication::focusWidget()));
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.window->toasts().toasts().isEmpty());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aFaultIsToldInWords()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.as(u"Ana"_s));
        const commands::Selection on = shown.panel(u"catalog"_s).selection();
        shown.window->run(u"listings.edit"_s, on, {{u"price"_s, u"-5%"_s}});
        QTRY_VERIFY(!shown.window->toasts().toasts().isEmpty());
        QCOMPARE(shown.stage.count(RecordKind::Change), 0);
        QTRY_VERIFY(!shown.action(u"listings.edit"_s).isEnabled());
        QVERIFY(!shown.action(u"listings.edit"_s).toolTip().isEmpty());
    }

    void workingOfflineIsShownAndUndone()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.action(u"network.offline"_s).trigger();
        QCOMPARE(shown.stage.engine->policy(), NetworkPolicy::Offline);
        QVERIFY(shown.action(u"network.offline"_s).isChecked());
        shown.action(u"network.offline"_s).trigger();
        QCOMPARE(shown.stage.engine->policy(), NetworkPolicy::Online);
    }

    void everythingThatTakesFocusHasAName()
    {
        Shown shown;
        QVERIFY(shown.open());
        for (const QWidget *widget : shown.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void theArrangementIsKeptAndReset()
    {
        {
            Shown shown;
            QVERIFY(shown.open());
            auto *dock = shown.window->findChild<QDockWidget *>(u"dock.listing"_s);
            QVERIFY(dock && dock->isVisible());
            dock->hide();
            shown.window->close();
        }
        Shown again;
        QVERIFY(again.open());
        auto *dock = again.window->findChild<QDockWidget *>(u"dock.listing"_s);
        QTRY_VERIFY(!dock->isVisible());
        again.action(u"view.resetLayout"_s).trigger();
        QTRY_VERIFY(dock->isVisible());
        again.window->close();
    }

    void shortcutsAreListed()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.action(u"help.shortcuts"_s).trigger();
        auto *sheet = shown.window->findChild<shell::ShortcutSheet *>();
        QVERIFY(sheet);
        QTRY_VERIFY(sheet->isVisible());
        sheet->close();
    }

    void recordsOpenWhereTheyAreShown()
    {
        Shown shown;
        QVERIFY(shown.open());
        const RecordRef sku{RecordKind::Sku, u"S1"_s, u"P1-A"_s};
        Q_EMIT shown.panel(u"catalog"_s).recordChosen(sku);
        QVERIFY(!shown.panel(u"listing"_s).shown.isEmpty());
        QCOMPARE(shown.panel(u"listing"_s).shown.last(), sku);
    }

    void rightToLeftNavigationLeads()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto *navigation = shown.window->findChild<QDockWidget *>(u"navigationDock"_s);
        QVERIFY(navigation->x() < shown.window->width() / 2);
        qApp->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(navigation->x() > shown.window->width() / 2);
        qApp->setLayoutDirection(Qt::LeftToRight);
        QTRY_VERIFY(navigation->x() < shown.window->width() / 2);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
