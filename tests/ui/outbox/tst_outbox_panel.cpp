// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/refusal_text.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/outbox/outbox_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/record_table.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// The stage with the panel on it and one price on its way; `isRefused`: the shop said no to it.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;
    QString set;

    bool open(bool isRefused)
    {
        if (!stage.openStage())
            return false;
        set = stage.published(u"sku:SKU-P1-A"_s, u"-5%"_s);
        if (set.isEmpty() || !stage.as(u"Hanna"_s))
            return false;
        if (isRefused) {
            stage.remote.fault = [](int, const QString &name) {
                return name.startsWith("push"_L1) ? FakeRemote::Fault::Refused : FakeRemote::Fault::None;
            };
            if (!stage.sync())
                return false;
        }
        panel = stage.put(panels::outboxPanel(), {1180, 320});
        if (!panel || !QTest::qWaitFor([this] { return table().rowCount() == 1; }))
            return false;
        table().setCurrentIndex(table().model()->index(0, 0));
        return QTest::qWaitFor([this] { return panel->selection().refs.size() == 1; });
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    ui::Button &button(const char *name) { return *panel->findChild<ui::Button *>(QLatin1StringView(name)); }
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    OutboxState state() { return stage.entriesOf(set).first().state; }
    bool idle()
    {
        return QTest::qWaitFor([this] { return stage.host->isIdle(); });
    }
};

} // namespace

class TestOutboxPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void nothingWaits()
    {
        Stage stage;
        QVERIFY(stage.openStage());
        const auto panel = stage.put(panels::outboxPanel(), {1180, 320});
        QVERIFY(panel);
        QTRY_VERIFY(panel->findChild<ui::EmptyState *>()->isVisible());
        QVERIFY(!panel->findChild<ui::Button *>(u"retry"_s)->isEnabled());
        QVERIFY(!panel->findChild<ui::Button *>(u"retry"_s)->toolTip().isEmpty());
    }

    void refusedShowsTheReasonAndGoesAgain()
    {
        Shown shown;
        QVERIFY(shown.open(true));
        QCOMPARE(shown.state(), OutboxState::Refused);
        const commands::RefusalText words = commands::describeRefusal(12052038, u"price is locked by a promotion"_s);
        QTRY_VERIFY(shown.says(words.why));
        QVERIFY(shown.says(u"The shop said no"_s));
        QVERIFY(!shown.button("cancel").isEnabled());
        shown.stage.photograph(*shown.panel, u"outbox-refused"_s);
        // The grid names the field, and copies what criteria ask for.
        const QModelIndex kind = shown.table().model()->index(0, 1);
        QCOMPARE(shown.table().columns().at(1).id, u"kind"_s);
        QCOMPARE(kind.data(Qt::AccessibleTextRole).toString(), u"Price"_s);
        QCOMPARE(kind.data(Qt::EditRole).toString(), u"price.set"_s);

        QTRY_VERIFY(shown.button("retry").isEnabled());
        QTest::mouseClick(&shown.button("retry"), Qt::LeftButton);
        QVERIFY(shown.idle());
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.state(), OutboxState::Queued);
        QTRY_VERIFY(!shown.says(words.why));

        shown.stage.remote.fault = [](int, const QString &) { return FakeRemote::Fault::None; };
        QVERIFY(shown.stage.syncUntilIdle());
        QCOMPARE(shown.stage.mirrorPrice(u"P1-A"_s), u"9.50"_s);
        QTRY_VERIFY(shown.says(u"The shop has it."_s));
        QTRY_VERIFY(!shown.button("retry").isEnabled());
    }

    void waitingIsTakenBack()
    {
        Shown shown;
        QVERIFY(shown.open(false));
        QCOMPARE(shown.state(), OutboxState::Queued);
        QTRY_VERIFY(shown.button("cancel").isEnabled());
        QSignalSpy counted(shown.panel.get(), &panels::Panel::countChanged);
        QTest::mouseClick(&shown.button("cancel"), Qt::LeftButton);
        QVERIFY(shown.idle());
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.state(), OutboxState::Cancelled);
        QTRY_VERIFY(shown.says(u"Was taken back"_s));
        QTRY_COMPARE(counted.isEmpty() ? -1 : counted.last().at(0).toLongLong(), 0);
        QVERIFY(shown.stage.syncUntilIdle());
        QCOMPARE(shown.stage.effectsOf(u"P1-A price.set"_s), 0);
    }

    void whoMayNotPublishIsToldSo()
    {
        Shown shown;
        QVERIFY(shown.open(false));
        QVERIFY(shown.stage.as(u"Ana"_s));
        QTRY_VERIFY(!shown.button("cancel").isEnabled());
        QVERIFY(!shown.button("retry").isEnabled());
        QVERIFY(!shown.button("retry").toolTip().isEmpty());
    }
};

QTEST_MAIN(TestOutboxPanel)
#include "tst_outbox_panel.moc"
