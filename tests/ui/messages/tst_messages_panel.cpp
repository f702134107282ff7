// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/talk_rows.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/messages/message_bubble.h"
#include "ui/panels/messages/messages_panel.h"
#include "ui/panels/messages/reply_box.h"
#include "ui/panels/messages/thread_view.h"
#include "ui/parts/button.h"
#include "ui/parts/draft.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/record_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr Instant Hour = 3'600'000;

/// The stage with the queue on it: T1 waits and has all kinds of messages, T2 waits longer, T3 is answered. Orders O1 to O5 are B1's.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const QString &name = u"Mai"_s, bool hasTalks = true)
    {
        if (!stage.openStage() || !stage.as(name) || (hasTalks && !addTalks()))
            return false;
        panel = stage.put(panels::messagesPanel());
        return panel && (!hasTalks || name != "Mai"_L1 || QTest::qWaitFor([this] { return current() == "T2"_L1 && says(u"Where is my parcel?"_s); }));
    }
    bool addTalks()
    {
        const Instant now = stage.clock.now();
        rows::Message card = sent("M4", 4, "BUYER", "ORDER_CARD", cardOf("order_id", "O2"), now - 3 * Hour);
        card.orderId = "O2";
        rows::Message product = sent("M5", 5, "CUSTOMER_SERVICE", "PRODUCT_CARD", cardOf("product_id", "P1"), now - 2 * Hour);
        product.productId = "P1";
        return tests::addTalks(stage, {talk("T1", "B1", "mug_fan",
                                            {said("M1", 1, "BUYER", "Is the mug dishwasher safe?", now - 30 * Hour), said("M2", 2, "CUSTOMER_SERVICE", "Yes, top rack only.", now - 29 * Hour),
                                             said("M3", 3, "SYSTEM", "The buyer came back", now - 3 * Hour), card, product,
                                             sent("M6", 6, "BUYER", "IMAGE", pictureAt("https://cdn.example/y.jpg"), now - Hour)}, 1),
                                       talk("T2", "B2", "cap_fan", {said("M7", 1, "BUYER", "Where is my parcel?", now - 22 * Hour)}, 1),
                                       talk("T3", "B3", "hat_fan", {said("M8", 1, "BUYER", "Hi", now - 5 * Hour), said("M9", 2, "SHOP", "Hello", now - 4 * Hour)})})
            .has_value();
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    panels::ThreadView &thread() { return *panel->findChild<panels::ThreadView *>(); }
    /// What stands there instead of rows, when something does.
    ui::EmptyState *empty()
    {
        for (ui::EmptyState *state : panel->findChildren<ui::EmptyState *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    }
    QString current()
    {
        const commands::Selection selection = panel->selection();
        return selection.refs.size() == 1 ? selection.refs.first().id : QString();
    }
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    ui::Button *button(const QString &part)
    {
        for (ui::Button *button : panel->findChildren<ui::Button *>()) {
            if (button->isVisible() && button->text().contains(part))
                return button;
        }
        return nullptr;
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
};

} // namespace

class TestMessagesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void theMostUrgentIsOpenAndKeysLeadOn()
    {
        Shown shown;
        QVERIFY(shown.open());
        const QAbstractItemModelTester tester(shown.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.panel->takeFocus();
        QCOMPARE(shown.current(), u"T2"_s);
        QVERIFY(shown.says(u"cap_fan"_s));
        QVERIFY(shown.says(u"answer by"_s));
        shown.press(Qt::Key_J);
        QTRY_COMPARE(shown.current(), u"T1"_s);
        QTRY_VERIFY(shown.says(u"Yes, top rack only."_s));
        QVERIFY(!shown.says(u"Where is my parcel?"_s));
        shown.stage.photograph(*shown.panel, u"messages"_s);
        shown.press(Qt::Key_J);
        QTRY_COMPARE(shown.current(), u"T3"_s);
        QTRY_VERIFY(!shown.says(u"answer by"_s));
        shown.press(Qt::Key_K);
        QTRY_COMPARE(shown.current(), u"T1"_s);
        // Enter reads, Escape goes back to the queue.
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(shown.thread().scroll().hasFocus());
        shown.press(Qt::Key_Escape);
        QTRY_VERIFY(shown.table().hasFocus());
    }

    void linksLeadToOrdersListingsAndTheBrowser()
    {
        Shown shown;
        QVERIFY(shown.open());
        QString opened;
        shown.thread().openLink = [&opened](const QUrl &url) { opened = url.toString(); };
        shown.panel->takeFocus();
        shown.press(Qt::Key_J);
        QTRY_VERIFY(shown.button(u"Enamel mug P1"_s));
        // By keyboard alone: a link has the focus and takes the space bar.
        const auto use = [&](const QString &part) {
            ui::Button *link = shown.button(part);
            QVERIFY2(link, qPrintable(part));
            link->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(link->hasFocus());
            shown.press(Qt::Key_Space);
        };
        use(u"Enamel mug P1"_s);
        QCOMPARE(shown.stage.host->opened.value(0), (RecordRef{RecordKind::Product, u"S1"_s, u"P1"_s}));
        for (panels::MessageBubble *bubble : shown.panel->findChildren<panels::MessageBubble *>()) {
            if (bubble->message().id == "M4"_L1)
                bubble->findChild<ui::Button *>()->click();
        }
        QCOMPARE(shown.stage.host->opened.value(1), (RecordRef{RecordKind::Order, u"S1"_s, u"O2"_s}));
        use(u"Open in the browser"_s);
        QCOMPARE(opened, u"https://cdn.example/y.jpg"_s);
        // The buyer's own orders: three by name, the rest in the orders.
        use(u"All orders"_s);
        QCOMPARE(shown.stage.host->shown.value(0), (std::pair{u"orders"_s, u"buyer:B1"_s}));
    }

    void aNewWordComesInWhileItIsRead()
    {
        Shown shown;
        QVERIFY(shown.open());
        const Instant now = shown.stage.clock.now();
        QVERIFY(tests::addTalks(shown.stage, {talk("T2", "B2", "cap_fan", {said("M20", 2, "BUYER", "Are you there?", now)}, 2)}));
        QTRY_VERIFY(shown.says(u"Are you there?"_s));
        QVERIFY(shown.says(u"Where is my parcel?"_s));
        QCOMPARE(shown.current(), u"T2"_s);
    }

    void whatWasSaidBeforeIsReadOnDemand()
    {
        Shown shown;
        QVERIFY(shown.open());
        const Instant now = shown.stage.clock.now();
        std::vector<rows::Message> many;
        for (int i = 0; i < 100; ++i)
            many.push_back(said("L" + std::to_string(i), i, i % 2 == 0 ? "BUYER" : "SHOP", "Word number " + std::to_string(i), now - 40 * Hour + i * 60'000));
        QVERIFY(tests::addTalks(shown.stage, {talk("T9", "B9", "long_fan", many)}));
        QVERIFY(shown.panel->showRecord({RecordKind::Conversation, u"S1"_s, u"T9"_s}));
        QTRY_COMPARE(shown.current(), u"T9"_s);
        QTRY_VERIFY(shown.says(u"Word number 99"_s));
        QVERIFY(!shown.says(u"Word number 39"_s));
        QScrollBar *bar = shown.thread().scroll().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum()); // the latest is where reading begins
        QVERIFY(shown.button(u"said before"_s));
        shown.button(u"said before"_s)->click();
        QTRY_VERIFY(shown.says(u"Word number 0"_s));
        QTRY_VERIFY(!shown.button(u"said before"_s));
    }

    void theFilterIsTyped()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        shown.press(Qt::Key_Slash);
        auto *filter = shown.panel->findChild<ui::FilterBar *>();
        QTRY_VERIFY(filter->editor().hasFocus());
        QTest::keyClicks(&filter->editor(), u"waiting:no"_s);
        QTest::keyClick(&filter->editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.current(), u"T3"_s);
        QTRY_VERIFY(shown.says(u"hat_fan"_s));
        shown.panel->setCriteria(u"buyer:nobody"_s);
        QTRY_VERIFY(shown.empty());
    }

    void whoMayNotReadIsToldWhyAndNothingIsRead()
    {
        Shown shown;
        QVERIFY(shown.open(u"Dewi"_s));
        QCOMPARE(shown.table().rowCount(), 0);
        QVERIFY(!shown.table().isVisible());
        QVERIFY(shown.empty());
        QVERIFY(shown.empty()->accessibleDescription().contains(u"personal.read"_s));
        QVERIFY(shown.empty()->accessibleDescription().contains(u"support"_s)); // who has the right
        // Not by asking for it either.
        QVERIFY(shown.panel->showRecord({RecordKind::Conversation, u"S1"_s, u"T2"_s}));
        shown.panel->setCriteria(u"waiting:yes"_s);
        const auto somethingWasRead = [&] { return shown.panel->findChild<panels::MessageBubble *>() != nullptr || shown.table().rowCount() > 0; };
        QVERIFY(!QTest::qWaitFor(somethingWasRead, 300));
        shown.stage.photograph(*shown.panel, u"messages-locked"_s);
        shown.panel->setCriteria({});
        // Another person comes, and goes.
        QVERIFY(shown.stage.as(u"Mai"_s));
        QTRY_VERIFY(shown.says(u"Where is my parcel?"_s));
        QVERIFY(shown.stage.as(u"Dewi"_s));
        QTRY_VERIFY(!shown.says(u"Where is my parcel?"_s));
        QTRY_COMPARE(shown.table().rowCount(), 0);
    }

    void aReplyIsTypedSentAndTakenBack()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        QPlainTextEdit &editor = shown.thread().reply().editor();
        QVERIFY(!shown.button(u"Send"_s)->isEnabled()); // there is nothing to send
        shown.press(Qt::Key_R);
        QTRY_VERIFY(editor.hasFocus());
        QTest::keyClicks(&editor, u"jk, it leaves tomorrow"_s); // letters are letters here
        QCOMPARE(editor.toPlainText(), u"jk, it leaves tomorrow"_s);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.stage.host->ran.size(), 1);
        const auto &ran = shown.stage.host->ran.first();
        QVERIFY2(ran.result.has_value(), qPrintable(ran.result ? QString() : ran.result.error().detail));
        QCOMPARE(ran.on.refs, (QList{RecordRef{RecordKind::Conversation, u"S1"_s, u"T2"_s}}));
        QTRY_COMPARE(shown.stage.count(RecordKind::Outbox), 1);
        QTRY_VERIFY(editor.toPlainText().isEmpty());
        QTRY_VERIFY(shown.says(u"jk, it leaves tomorrow"_s));
        QTRY_VERIFY(shown.button(u"Take back"_s));
        shown.stage.photograph(*shown.panel, u"messages-reply"_s);
        shown.button(u"Take back"_s)->setFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Space);
        QTRY_COMPARE(shown.stage.host->ran.size(), 2);
        QVERIFY(shown.stage.host->ran.last().result.has_value());
        QTRY_VERIFY(!shown.says(u"jk, it leaves tomorrow"_s));
    }

    void whatIsTypedStaysWithItsConversation()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        QPlainTextEdit &editor = shown.thread().reply().editor();
        shown.press(Qt::Key_R);
        QTRY_VERIFY(editor.hasFocus());
        QTest::keyClicks(&editor, u"half a sen"_s);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QTRY_VERIFY(shown.table().hasFocus());
        shown.press(Qt::Key_J);
        QTRY_VERIFY(shown.says(u"Yes, top rack only."_s));
        QTRY_VERIFY(editor.toPlainText().isEmpty());
        shown.press(Qt::Key_K);
        QTRY_COMPARE(editor.toPlainText(), u"half a sen"_s);
        QVERIFY(ui::draftIn(*shown.panel)); // another language does not cost it unasked
    }

    void whereNobodyMayWriteItIsSaid()
    {
        Shown shown;
        QVERIFY(shown.open());
        rows::Conversation closed = talk("T2", "B2", "cap_fan", {said("M30", 3, "BUYER", "Still there?", shown.stage.clock.now())}, 3);
        closed.canSend = false;
        QVERIFY(tests::addTalks(shown.stage, {closed}));
        QTRY_VERIFY(!shown.thread().reply().editor().isEnabled());
        QVERIFY(shown.says(u"lets nobody write"_s));
        QVERIFY(!shown.button(u"Send"_s)->isEnabled());
    }

    void nothingYetLeadsToSynchronising()
    {
        Shown shown;
        QVERIFY(shown.open(u"Mai"_s, false));
        QTRY_VERIFY(shown.empty() && shown.empty()->mainButton().isVisible());
        QVERIFY(shown.empty()->mainButton().text().contains(u"Synchronise"_s));
    }
};

QTEST_MAIN(TestMessagesPanel)
#include "tst_messages_panel.moc"
