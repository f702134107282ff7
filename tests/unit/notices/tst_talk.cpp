// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/commands/desk.h"

#include "app/notices/keeper.h"
#include "app/notices/notice_text.h"
#include "models/store/alerts_reader.h"
#include "models/store/collaboration_repository.h"
#include "models/store/outbox_repository.h"
#include "models/store/today_reader.h"

#include <QCoroTask>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr qint64 Hour = 3'600'000;

const RecordRef Mug{RecordKind::Product, u"S1"_s, u"P1"_s};

struct Talking : Desk
{
    bool openTalking()
    {
        if (!openDesk())
            return false;
        notices::addRaiseCommand(*registry);
        return true;
    }
    Result<Outcome> on(const QString &command, const RecordRef &ref, const QVariantMap &args = {})
    {
        Invocation invocation(command);
        invocation.on.kind = ref.kind;
        if (!ref.id.isEmpty())
            invocation.on.refs = {ref};
        invocation.args = args;
        return QCoro::waitFor(registry->run(invocation));
    }
    QList<Notice> toldTo(const QString &name)
    {
        return *read([id = people[name].id](store::Connection &db) { return store::NoticeRepository(db).of(id, 100); });
    }
    QList<Task> tasksOn(const RecordRef &ref)
    {
        return *read([ref](store::Connection &db) { return store::TaskRepository(db).ofRecord(ref); });
    }
    QList<Comment> commentsOn(const RecordRef &ref)
    {
        return *read([ref](store::Connection &db) { return store::CommentRepository(db).ofRecord(ref); });
    }
    Today todayOf(const QString &name)
    {
        return *read([id = people[name].id, now = clock.now()](store::Connection &db) { return store::TodayReader(db).read(id, now); });
    }
    bool addReturn(const std::string &id, Instant deadline)
    {
        return mirror([=](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            rows::Return request;
            request.id = id;
            request.orderId = "O1";
            request.status = "RETURN_OR_REFUND_REQUEST_PENDING";
            request.nextAction = "SELLER_RESPOND_REFUND";
            request.reasonText = "Item arrived damaged";
            request.currency = "GBP";
            request.refundTotal = 1250;
            request.deadline = deadline;
            request.updatedAt = clock.now();
            if (const auto done = writer.returns({&request, 1}, "[]"); !done)
                return fail(done.error());
            return writer.finish();
        }).has_value();
    }
};

} // namespace

class TestTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsAreFoundByTheLongestName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("one") << u"@Mai look"_s << QStringList{u"1"_s};
        QTest::newRow("longest") << u"ask @Mai Pham, please"_s << QStringList{u"2"_s};
        QTest::newRow("case") << u"@mai pham"_s << QStringList{u"2"_s};
        QTest::newRow("two, each once") << u"@Mai @Omar @Mai"_s << (QStringList{u"1"_s, u"3"_s});
        QTest::newRow("an address names nobody") << u"write to x@Mai.example"_s << QStringList();
        QTest::newRow("only a beginning") << u"@Maisie"_s << QStringList();
        QTest::newRow("nobody") << u"no one, @ all"_s << QStringList();
        QTest::newRow("at the end") << u"over to @Omar"_s << QStringList{u"3"_s};
    }
    void mentionsAreFoundByTheLongestName()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const QList<Person> people{{u"1"_s, u"Mai"_s, {}, false, false, 0}, {u"2"_s, u"Mai Pham"_s, {}, false, false, 0}, {u"3"_s, u"Omar"_s, {}, false, false, 0}};
        QCOMPARE(mentionedIn(text, people), found);
    }

    void quietHoursGoOverMidnight()
    {
        const auto night = QuietHours::parse(u"22:00-07:00");
        QVERIFY(night);
        QCOMPARE(night->toString(), u"22:00-07:00"_s);
        QVERIFY(night->isQuiet(23 * 60));
        QVERIFY(night->isQuiet(0));
        QVERIFY(night->isQuiet(6 * 60 + 59));
        QVERIFY(!night->isQuiet(7 * 60));
        QVERIFY(!night->isQuiet(21 * 60 + 59));
        const auto noon = QuietHours::parse(u"12:00-13:30");
        QVERIFY(noon->isQuiet(12 * 60) && !noon->isQuiet(13 * 60 + 30) && !noon->isQuiet(0));
        for (const QString &bad : {u""_s, u"22"_s, u"22:00"_s, u"25:00-07:00"_s, u"x-y"_s, u"07:00-07:00"_s})
            QVERIFY2(!QuietHours::parse(bad), qPrintable(bad));
    }

    void aCommentTellsWhomItMentionsAndCanBeUndone()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        desk.as(u"Dewi"_s);
        const auto written = desk.on(u"comments.add"_s, Mug, {{u"text"_s, u"@Hanna and @Dewi: the price is old"_s}});
        QVERIFY(written);
        QCOMPARE(desk.commentsOn(Mug).size(), 1);
        QCOMPARE(desk.toldTo(u"Hanna"_s).size(), 1);
        QCOMPARE(desk.toldTo(u"Hanna"_s).first().what, u"mention"_s);
        QVERIFY(desk.toldTo(u"Dewi"_s).isEmpty()); // nobody is told what they did themselves
        QVERIFY(desk.on(u"edit.undo"_s, {}));
        QVERIFY(desk.commentsOn(Mug).isEmpty());
        QVERIFY(desk.on(u"edit.redo"_s, {}));
        QCOMPARE(desk.commentsOn(Mug).size(), 1);
        QCOMPARE(desk.toldTo(u"Hanna"_s).size(), 1);
    }

    void onlyTheAuthorWithdrawsAComment()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        desk.as(u"Dewi"_s);
        const QString id = desk.on(u"comments.add"_s, Mug, {{u"text"_s, u"wrong box"_s}})->createdId;
        desk.as(u"Hanna"_s);
        const auto denied = desk.on(u"comments.withdraw"_s, {RecordKind::Comment, {}, id});
        QVERIFY(denied);
        QCOMPARE(denied->affected, 0);
        QCOMPARE(denied->rows.first().problem, u"not-yours"_s);
        QVERIFY(!desk.commentsOn(Mug).first().isWithdrawn);
        desk.as(u"Dewi"_s);
        QVERIFY(desk.on(u"comments.withdraw"_s, {RecordKind::Comment, {}, id}));
        QVERIFY(desk.commentsOn(Mug).first().isWithdrawn);
        QVERIFY(!desk.on(u"comments.add"_s, Mug, {{u"text"_s, u"  "_s}}));
    }

    void tasksAreGivenDoneReopenedAndUndone()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        desk.as(u"Dewi"_s);
        QVERIFY(desk.on(u"tasks.add"_s, Mug, {{u"title"_s, u"New photographs"_s}, {u"assignee"_s, u"omar"_s}, {u"due"_s, u"2d"_s}}));
        const Task task = desk.tasksOn(Mug).first();
        QCOMPARE(task.assignee, desk.people[u"Omar"_s].id);
        QCOMPARE(task.dueAt, desk.clock.now() + 48 * Hour);
        QCOMPARE(desk.toldTo(u"Omar"_s).first().what, u"task.assigned"_s);
        desk.as(u"Omar"_s);
        const RecordRef ref{RecordKind::Task, {}, task.id};
        QVERIFY(desk.on(u"tasks.done"_s, ref));
        QCOMPARE(desk.tasksOn(Mug).first().state, TaskState::Done);
        QCOMPARE(desk.toldTo(u"Dewi"_s).first().what, u"task.finished"_s);
        QCOMPARE(desk.on(u"tasks.done"_s, ref)->rows.first().problem, u"task-over"_s);
        QVERIFY(desk.on(u"tasks.reopen"_s, ref));
        QVERIFY(desk.on(u"edit.undo"_s, {}));
        QCOMPARE(desk.tasksOn(Mug).first().state, TaskState::Done);
        const auto bad = desk.on(u"tasks.add"_s, Mug, {{u"title"_s, u"x"_s}, {u"due"_s, u"some day"_s}});
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, FaultKind::Invalid);
        const auto nobody = desk.on(u"tasks.add"_s, Mug, {{u"title"_s, u"x"_s}, {u"assignee"_s, u"Zoe"_s}});
        QVERIFY(!nobody);
        QCOMPARE(desk.tasksOn(Mug).size(), 1);
    }

    void whatIsLateInTheOutboxComesBackToItsAuthor()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        QVERIFY(desk.addReturn("R1", desk.clock.now() + 3 * Hour));
        desk.as(u"Mai"_s);
        const auto decided = desk.on(u"returns.approve"_s, {RecordKind::Return, u"S1"_s, u"R1"_s});
        QVERIFY2(decided.has_value(), decided ? "" : qPrintable(decided.error().detail));
        notices::Keeper keeper(*desk.store, *desk.registry, desk.clock);
        const auto lateOf = [&desk](const QString &name) {
            QList<bool> over;
            for (const Notice &notice : desk.toldTo(name)) {
                if (notice.what == "outbox.late"_L1)
                    over.append(notice.args[u"over"_s].toBool());
            }
            return over;
        };
        QCoro::waitFor(keeper.look());
        QCOMPARE(lateOf(u"Mai"_s), QList<bool>());
        desk.clock.advance(2 * Hour + 1);
        QCoro::waitFor(keeper.look());
        QCoro::waitFor(keeper.look());
        QCOMPARE(lateOf(u"Mai"_s), QList<bool>{false});
        desk.clock.advance(Hour);
        QCoro::waitFor(keeper.look());
        QCOMPARE(lateOf(u"Mai"_s), (QList<bool>{true, false}));
        QCOMPARE(lateOf(u"Hanna"_s), QList<bool>());
    }

    void whatTheShopsWordSettledIsToldToItsAuthorOnce()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        Conflict settled;
        settled.id = u"c1"_s;
        settled.record = Mug;
        settled.field = u"status"_s;
        settled.mine = u"deactivated"_s;
        settled.theirs = u"live"_s;
        settled.state = ConflictState::TookTheirs;
        settled.mineBy = desk.people[u"Dewi"_s].id;
        settled.resolvedBy = u"system"_s;
        settled.resolvedAt = desk.clock.now();
        Conflict chosen = settled;   // by a person, who knows
        chosen.id = u"c2"_s;
        chosen.resolvedBy = desk.people[u"Hanna"_s].id;
        Conflict old = settled;
        old.id = u"c3"_s;
        old.resolvedAt = desk.clock.now() - 25 * Hour;
        QVERIFY(desk.work([=](store::WriteScope &scope) -> Done {
            store::ConflictRepository conflicts(scope.connection());
            QUAYSIDE_TRY(conflicts.insert(settled));
            QUAYSIDE_TRY(conflicts.insert(chosen));
            return conflicts.insert(old);
        }));
        notices::Keeper keeper(*desk.store, *desk.registry, desk.clock);
        QCoro::waitFor(keeper.look());
        QCoro::waitFor(keeper.look());
        QList<Notice> told = desk.toldTo(u"Dewi"_s);
        told.removeIf([](const Notice &notice) { return notice.what != "conflict.followed"_L1; });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().record.id, u"c1"_s);
        const notices::NoticeText words = notices::describe(told.first(), u"Enamel mug"_s);
        QCOMPARE(words.what, u"Enamel mug was changed in the shop too; the shop's word stands"_s);
        for (const Notice &notice : desk.toldTo(u"Hanna"_s))
            QVERIFY(notice.what != "conflict.followed"_L1);
    }

    void anAlertIsToldOnceToThoseItConcerns()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        QVERIFY(desk.addReturn("R1", desk.clock.now() + Hour));
        QVERIFY(desk.addReturn("R2", desk.clock.now() + 9 * Hour));
        notices::Keeper keeper(*desk.store, *desk.registry, desk.clock);
        QCoro::waitFor(keeper.look());
        const auto returnsOf = [&desk](const QString &name) {
            QStringList ids;
            for (const Notice &notice : desk.toldTo(name)) {
                if (notice.what == "return.due"_L1)
                    ids.append(notice.record.id);
            }
            return ids;
        };
        QCOMPARE(returnsOf(u"Mai"_s), QStringList{u"R1"_s}); // support decides on returns
        QCOMPARE(returnsOf(u"Ana"_s), QStringList());        // an analyst does not
        QCoro::waitFor(keeper.look());
        QCOMPARE(returnsOf(u"Mai"_s).size(), 1);
        desk.clock.advance(6 * Hour);
        QCoro::waitFor(keeper.look());
        QCOMPARE(returnsOf(u"Mai"_s), (QStringList{u"R2"_s, u"R1"_s}));
    }

    void lowStockIsToldOnceACrossing()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        desk.as(u"Olga"_s);
        Instant version = 2000;
        // Only the first of the listing's SKUs moves; "-B" stays where it is.
        const auto has = [&](int pieces) {
            rows::Product product = makeProduct("P1", "Enamel mug", 1000, ++version);
            product.skus[0].stock = {{"W1", pieces, 0}};
            product.skus[1].stock = {{"W1", 90, 0}};
            rows::Product other = makeProduct("P2", "Red dress", 2000, version);
            other.skus[0].stock = {{"W1", 90, 0}};
            other.skus[1].stock = {{"W1", 90, 0}};
            QVERIFY(desk.addProducts({product, other}));
        };
        notices::Keeper keeper(*desk.store, *desk.registry, desk.clock);
        const auto told = [&](const QString &what) {
            QCoro::waitFor(keeper.look());
            const QList<Notice> all = desk.toldTo(u"Omar"_s);
            return std::count_if(all.cbegin(), all.cend(), [&what](const Notice &notice) { return notice.what == what; });
        };
        QVERIFY(desk.on(u"stock.levels"_s, {RecordKind::Sku, u"S1"_s, u"P1-A"_s}, {{u"low"_s, u"4"_s}}));
        has(9);
        QCOMPARE(told(u"stock.low"_s), 0);
        has(4);
        QCOMPARE(told(u"stock.low"_s), 1);
        has(2);
        QCOMPARE(told(u"stock.low"_s), 1);
        // Out and back is no new crossing of the level; being out is news of its own.
        has(0);
        QCOMPARE(told(u"stock.out"_s), 1);
        has(3);
        QCOMPARE(told(u"stock.low"_s), 1);
        // Nothing else is new when it recovers; it is forgotten all the same.
        has(30);
        QCOMPARE(told(u"stock.low"_s), 1);
        has(1);
        QCOMPARE(told(u"stock.low"_s), 2);
        QCOMPARE(told(u"stock.low"_s), 2);
        // A buffer is no level: what is kept back says nothing about when it is low.
        has(30);
        QCOMPARE(told(u"stock.low"_s), 2);
        QVERIFY(desk.on(u"stock.levels"_s, {RecordKind::Sku, u"S1"_s, u"P1-A"_s}, {{u"buffer"_s, u"40"_s}}));
        QCOMPARE(told(u"stock.low"_s), 2);
    }

    void aSetThatWaitsIsToldToApproversAndNotToItsAuthor()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        const QString set = desk.submitted(u"sku:*"_s, u"-5%"_s);
        QVERIFY(!set.isEmpty());
        notices::Keeper keeper(*desk.store, *desk.registry, desk.clock);
        QCoro::waitFor(keeper.look());
        const auto has = [&desk](const QString &name, const QString &what) {
            const QList<Notice> told = desk.toldTo(name);
            return std::any_of(told.cbegin(), told.cend(), [&what](const Notice &n) { return n.what == what; });
        };
        QVERIFY(has(u"Hanna"_s, u"approval.waiting"_s));
        QVERIFY(!has(u"Dewi"_s, u"approval.waiting"_s));
        QVERIFY(!has(u"Mai"_s, u"approval.waiting"_s));
        desk.as(u"Hanna"_s);
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QCoro::waitFor(keeper.look());
        QVERIFY(has(u"Dewi"_s, u"set.decided"_s));
    }

    void noNewsWritesNothing()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        notices::Keeper keeper(*desk.store, *desk.registry, desk.clock);
        QCoro::waitFor(keeper.look());
        const auto count = [&desk] { return *desk.read([](store::Connection &db) { return store::LedgerRepository(db).count(); }); };
        const qint64 before = count();
        for (int i = 0; i < 5; ++i)
            QCoro::waitFor(keeper.look());
        QCOMPARE(count(), before);
    }

    void readingAndMutingArePerPerson()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        desk.as(u"Dewi"_s);
        QVERIFY(desk.on(u"comments.add"_s, Mug, {{u"text"_s, u"@Hanna @Omar"_s}}));
        desk.as(u"Hanna"_s);
        QVERIFY(desk.on(u"notices.read"_s, {RecordKind::Notice, {}, desk.toldTo(u"Hanna"_s).first().id}));
        QVERIFY(desk.toldTo(u"Hanna"_s).first().readAt > 0);
        QCOMPARE(desk.toldTo(u"Omar"_s).first().readAt, Instant(0));
        // Somebody else's notice is not marked.
        QCOMPARE(desk.on(u"notices.read"_s, {RecordKind::Notice, {}, desk.toldTo(u"Omar"_s).first().id})->affected, 0);
        QVERIFY(desk.on(u"notices.quietHours"_s, {}, {{u"hours"_s, u"22:00-07:00"_s}}));
        QVERIFY(!desk.on(u"notices.quietHours"_s, {}, {{u"hours"_s, u"late"_s}}));
        QVERIFY(desk.on(u"notices.mute"_s, {}, {{u"kind"_s, u"mention"_s}}));
        const auto setting = [&desk](const QString &key) { return *desk.read([key](store::Connection &db) { return store::SettingsRepository(db).value(key); }); };
        QCOMPARE(setting(quietHoursSetting(desk.people[u"Hanna"_s].id)), u"22:00-07:00"_s);
        QCOMPARE(setting(mutedSetting(desk.people[u"Hanna"_s].id)), u"mention"_s);
        QVERIFY(desk.on(u"notices.mute"_s, {}, {{u"kind"_s, u"mention"_s}, {u"muted"_s, u"no"_s}}));
        QCOMPARE(setting(mutedSetting(desk.people[u"Hanna"_s].id)), QString());
    }

    void everyKindHasItsWords()
    {
        for (const QString &kind : noticeKinds()) {
            Notice notice;
            notice.what = kind;
            notice.args = {{u"by"_s, u"Dewi"_s}, {u"title"_s, u"T"_s}, {u"count"_s, 3}};
            const notices::NoticeText text = notices::describe(notice, u"mug"_s);
            QVERIFY2(!text.what.isEmpty() && text.what != kind && !text.icon.isEmpty() && !text.act.isEmpty(), qPrintable(kind));
            QVERIFY2(notices::kindTitle(kind) != kind, qPrintable(kind));
        }
    }

    void todayKnowsWhatNeedsWhom()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        QVERIFY(desk.addReturn("R1", desk.clock.now() + Hour));
        QVERIFY(desk.addReturn("R2", desk.clock.now() + 9 * Hour));
        const QString set = desk.submitted(u"sku:*"_s, u"-5%"_s);
        QVERIFY(desk.on(u"tasks.add"_s, Mug, {{u"title"_s, u"t"_s}, {u"assignee"_s, u"Mai"_s}}));
        const Today mai = desk.todayOf(u"Mai"_s);
        QCOMPARE(mai.casesDueCount, 1);
        QCOMPARE(mai.casesDue.first().ref.id, u"R1"_s);
        QCOMPARE(mai.refundsDue.first().minor, 1250);
        QCOMPARE(mai.casesLater, 1);
        QCOMPARE(mai.tasks.size(), 1);
        const Today hanna = desk.todayOf(u"Hanna"_s);
        QCOMPARE(hanna.setsToApprove.size(), 1);
        QVERIFY(hanna.tasks.isEmpty());
        const Today dewi = desk.todayOf(u"Dewi"_s);
        QCOMPARE(dewi.setsWaiting.size(), 1);
        QVERIFY(dewi.setsToApprove.isEmpty());
        // A case that was decided here presses no more.
        desk.as(u"Mai"_s);
        QVERIFY(desk.on(u"returns.approve"_s, {RecordKind::Return, u"S1"_s, u"R1"_s}));
        QCOMPARE(desk.todayOf(u"Mai"_s).casesDueCount, 0);
        QCOMPARE(desk.todayOf(u"Mai"_s).decidedToday, 1);
    }

    void theLedgerHoldsEveryWord()
    {
        Talking desk;
        QVERIFY(desk.openTalking());
        QVERIFY(desk.on(u"comments.add"_s, Mug, {{u"text"_s, u"first"_s}}));
        QVERIFY(desk.on(u"tasks.add"_s, Mug, {{u"title"_s, u"second"_s}}));
        const auto events = *desk.read([](store::Connection &db) { return store::LedgerRepository(db).ofRecord(Mug); });
        QStringList after;
        for (const ledger::Event &event : events)
            after.append(event.details[u"after"_s].toString());
        QVERIFY(after.contains(u"first"_s) && after.contains(u"second"_s));
        const auto findings = desk.read([](store::Connection &db) { return store::verify(db); });
        QVERIFY(findings && findings->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
