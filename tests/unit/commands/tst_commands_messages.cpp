// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "app/commands/fault_text.h"
#include "models/store/seal.h"
#include "tests/support/talk_rows.h"

#include <QDir>

using namespace quayside;
using namespace quayside::tests;

namespace {

const QString Words = u"Dear Ms Featherstonehaugh, it leaves tomorrow."_s;
const RecordRef Talk{RecordKind::Conversation, u"S1"_s, u"T1"_s};

/// A desk with a conversation that waits since an hour (T1), and one that nobody may write in (T2). Mai, of support, acts.
struct Counter : Desk
{
    bool openCounter()
    {
        if (!openDesk() || !as(u"Mai"_s))
            return false;
        rows::Conversation closed = talk("T2", "B2", "cap_fan", {said("M9", 1, "BUYER", "Hi", clock.now() - 1000)});
        closed.canSend = false;
        return addTalks(*this, {talk("T1", "B1", "mug_fan", {said("M1", 7, "BUYER", "When?", clock.now() - 3'600'000)}, 1), closed}).has_value();
    }
    Result<Outcome> reply(const QString &text, const QStringList &talks = {u"T1"_s})
    {
        Invocation invocation(u"messages.reply"_s);
        invocation.on.kind = RecordKind::Conversation;
        for (const QString &id : talks)
            invocation.on.refs.append({RecordKind::Conversation, u"S1"_s, id});
        invocation.args = {{u"text"_s, text}};
        return QCoro::waitFor(registry->run(invocation));
    }
    Result<Outcome> takeBack(const QString &entry)
    {
        Invocation invocation(u"messages.takeBack"_s);
        invocation.on.kind = RecordKind::Outbox;
        invocation.on.refs = {{RecordKind::Outbox, {}, entry}};
        return QCoro::waitFor(registry->run(invocation));
    }
    QList<OutboxEntry> waiting()
    {
        return *read([](store::Connection &db) { return store::OutboxRepository(db).ofRecord(Talk); });
    }
    QString whyNot(const Result<Outcome> &result) { return result ? u"it was taken"_s : result.error().detail; }
};

} // namespace

class TestCommandsMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyWaitsInTheOutboxWithItsDeadline()
    {
        Counter c;
        QVERIFY(c.openCounter());
        const auto outcome = c.reply(u"  "_s + Words + u"\n"_s);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->affected, 1);
        const QList<OutboxEntry> entries = c.waiting();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].state, OutboxState::Queued);
        QCOMPARE(entries[0].intent.kind, u"message.reply"_s);
        QCOMPARE(entries[0].intent.deadline, c.clock.now() - 3'600'000 + 86'400'000);
        QCOMPARE(entries[0].intent.payload[u"after"_s].toInteger(), 7);
        QCOMPARE(store::openedText(entries[0].intent.payload, c.sealKey), std::optional(Words));
        QVERIFY(!store::openedText(entries[0].intent.payload, QByteArray(32, 'x')));
        QCOMPARE(c.stateOf(outcome->createdId), u"publishing"_s);
    }

    // Neither the ledger nor the change nor the outbox has the words in the open.
    void whatIsWrittenLiesSealed()
    {
        Counter c;
        QVERIFY(c.openCounter());
        QVERIFY(c.reply(Words));
        c.registry.reset();
        c.store.reset();
        QDir folder(c.folder.path());
        int files = 0;
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Featherstonehaugh"), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(files >= 2);
    }

    void itIsUndoneUntilItIsSent()
    {
        Counter c;
        QVERIFY(c.openCounter());
        QVERIFY(c.reply(Words));
        QVERIFY(c.run(u"edit.undo"_s));
        QVERIFY(c.waiting().isEmpty());
        QVERIFY(c.run(u"edit.redo"_s));
        QCOMPARE(c.waiting().size(), 1);
        QVERIFY(c.setEntry(c.waiting()[0].intent.setId, OutboxState::Sending));
        QVERIFY(!c.run(u"edit.undo"_s));
        QCOMPARE(c.waiting().size(), 1);
    }

    void itIsTakenBackByWhoMayReply()
    {
        Counter c;
        QVERIFY(c.openCounter());
        QVERIFY(c.reply(Words));
        const QString entry = c.waiting()[0].intent.id;
        c.as(u"Ana"_s);
        QCOMPARE(c.takeBack(entry).error().kind, FaultKind::Denied);
        c.as(u"Mai"_s);
        QVERIFY(c.takeBack(entry));
        QCOMPARE(c.waiting()[0].state, OutboxState::Cancelled);
        QVERIFY(c.reply(Words)); // the same words may be said again
        QVERIFY(c.setEntry(c.waiting()[1].intent.setId, OutboxState::Unknown));
        const auto late = c.takeBack(c.waiting()[1].intent.id);
        QVERIFY(!late || late->affected == 0);
        QCOMPARE(c.waiting()[1].state, OutboxState::Unknown);
    }

    void nothingElseIsTakenBackThisWay()
    {
        Counter c;
        QVERIFY(c.openCounter() && c.addReturns({u"R1"_s}, u"SELLER_RESPOND_REFUND"_s));
        Invocation approve(u"returns.approve"_s);
        approve.on.kind = RecordKind::Return;
        approve.on.refs = {{RecordKind::Return, u"S1"_s, u"R1"_s}};
        const auto approved = QCoro::waitFor(c.registry->run(approve));
        QVERIFY(approved);
        const QList<OutboxEntry> entries = c.entriesOf(approved->createdId);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(c.whyNot(c.takeBack(entries[0].intent.id)), u"message-not"_s);
    }

    void whatCannotBeSaidIsRefusedWithItsReason()
    {
        Counter c;
        QVERIFY(c.openCounter());
        QCOMPARE(c.whyNot(c.reply(QString(2001, u'x'))), u"message-long"_s);
        QVERIFY(c.reply(QString(2000, u'x')));
        QCOMPARE(c.whyNot(c.reply(QString(2000, u'x'))), u"message-twice"_s);
        QVERIFY(c.reply(Words));
        QCOMPARE(c.whyNot(c.reply(u"Hello"_s, {u"T2"_s})), u"message-closed"_s);
        QCOMPARE(c.whyNot(c.reply(u"Hello"_s, {u"T1"_s, u"T2"_s})), u"message-one"_s);
        QVERIFY(!c.reply(u"   "_s));
        for (const QString &code : {u"message-long"_s, u"message-twice"_s, u"message-closed"_s, u"message-one"_s, u"message-no-key"_s, u"message-not"_s})
            QVERIFY2(!describe(Fault{FaultKind::NotAllowedNow, code, 0, u"2000"_s}).why.contains(u"message-"_s), qPrintable(code));
        c.as(u"Dewi"_s);
        QCOMPARE(c.reply(Words).error().kind, FaultKind::Denied);
        QCOMPARE(c.waiting().size(), 2);
    }

    void withoutAKeyNothingIsKept()
    {
        Counter c;
        QVERIFY(c.openCounter());
        c.sealKey.clear();
        QVERIFY(c.open() && c.start() && c.as(u"Mai"_s));
        QCOMPARE(c.whyNot(c.reply(Words)), u"message-no-key"_s);
        QVERIFY(c.waiting().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandsMessages)
#include "tst_commands_messages.moc"
