// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/send_plan.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace quayside;
using namespace Qt::StringLiterals;
using State = OutboxState;

namespace {

constexpr Instant Now = 1'767'225'600'000;

Waiting entry(const QString &id, RecordKind kind, const QString &record, const QString &intent, State state = State::Queued)
{
    Waiting waiting;
    waiting.id = id;
    waiting.record = {kind, u"S1"_s, record};
    waiting.kind = intent;
    waiting.state = state;
    if (kind == RecordKind::Sku || kind == RecordKind::Stock)
        waiting.product = record.section(u'-', 0, 0);
    return waiting;
}

Waiting price(const QString &id, const QString &sku, State state = State::Queued)
{
    return entry(id, RecordKind::Sku, sku, u"price.set"_s, state);
}

Waiting listing(const QString &id, const QString &product, const QString &intent, State state = State::Queued)
{
    return entry(id, RecordKind::Product, product, intent, state);
}

Waiting due(Waiting waiting, Instant deadline)
{
    waiting.deadline = deadline;
    return waiting;
}

Waiting later(Waiting waiting, Instant notBefore)
{
    waiting.notBefore = notBefore;
    return waiting;
}

} // namespace

/// What leaves next: deadlines, then dependencies, then age.
class tst_SendPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<QList<Waiting>>("entries");
        QTest::addColumn<QStringList>("send");
        QTest::addColumn<QStringList>("readBack");
        const auto row = [](const char *name, const QList<Waiting> &entries, const QString &send, const QString &readBack = {}) {
            QTest::newRow(name) << entries << send.split(u' ', Qt::SkipEmptyParts) << readBack.split(u' ', Qt::SkipEmptyParts);
        };
        row("nothing waits", {}, {});
        row("by age", {price(u"1"_s, u"P1-A"_s), price(u"2"_s, u"P2-A"_s)}, u"1 2"_s);
        row("deadlines first, the earliest at the head",
            {price(u"1"_s, u"P1-A"_s), due(entry(u"2"_s, RecordKind::Return, u"R1"_s, u"return.approve"_s), Now + 500),
             due(entry(u"3"_s, RecordKind::Return, u"R2"_s, u"return.reject"_s), Now + 100)},
            u"3 2 1"_s);
        row("one that is overdue still goes", {price(u"1"_s, u"P1-A"_s), due(entry(u"2"_s, RecordKind::Return, u"R1"_s, u"return.approve"_s), Now - 5)}, u"2 1"_s);
        row("one record's in order", {price(u"1"_s, u"P1-A"_s), price(u"2"_s, u"P1-A"_s)}, u"1"_s);
        row("behind one that rests", {later(price(u"1"_s, u"P1-A"_s), Now + 5), price(u"2"_s, u"P1-A"_s), price(u"3"_s, u"P1-B"_s)}, u"3"_s);
        row("behind one whose answer is awaited", {price(u"1"_s, u"P1-A"_s, State::Sending), price(u"2"_s, u"P1-A"_s)}, {});
        row("unknown ones are read back first", {price(u"1"_s, u"P1-A"_s, State::Unknown), price(u"2"_s, u"P1-A"_s), price(u"3"_s, u"P2-A"_s)}, u"3"_s, u"1"_s);
        row("not before their time", {later(price(u"1"_s, u"P1-A"_s, State::Unknown), Now + 5), later(price(u"2"_s, u"P2-A"_s), Now + 5)}, {});
        row("a later deadline does not overtake on its own record",
            {price(u"1"_s, u"P1-A"_s), due(price(u"2"_s, u"P1-A"_s), Now + 1)}, u"1"_s);
        row("on sale only after the price is right", {price(u"1"_s, u"P1-A"_s), listing(u"2"_s, u"P1"_s, u"product.activate"_s)}, u"1"_s);
        row("and the stock", {entry(u"1"_s, RecordKind::Stock, u"P1-A@W1"_s, u"stock.set"_s, State::Unknown), listing(u"2"_s, u"P1"_s, u"product.activate"_s)}, {}, u"1"_s);
        row("and the text under review", {listing(u"1"_s, u"P1"_s, u"product.edit"_s, State::Held), listing(u"2"_s, u"P1"_s, u"product.activate"_s)}, {});
        row("of another listing it waits for nothing", {price(u"1"_s, u"P2-A"_s, State::Unknown), listing(u"2"_s, u"P1"_s, u"product.activate"_s)}, u"2"_s, u"1"_s);
        row("nor for what came after it", {listing(u"1"_s, u"P1"_s, u"product.activate"_s), price(u"2"_s, u"P1-A"_s)}, u"1 2"_s);
        row("off sale does not wait for a review", {listing(u"1"_s, u"P1"_s, u"product.edit"_s, State::Held), listing(u"2"_s, u"P1"_s, u"product.deactivate"_s)}, u"2"_s);
        row("but for one that is on its way", {listing(u"1"_s, u"P1"_s, u"product.edit"_s, State::Unknown), listing(u"2"_s, u"P1"_s, u"product.deactivate"_s)}, {}, u"1"_s);
        row("price and stock go while the text is reviewed", {listing(u"1"_s, u"P1"_s, u"product.edit"_s, State::Held), price(u"2"_s, u"P1-A"_s)}, u"2"_s);
        row("held ones go nowhere", {price(u"1"_s, u"P1-A"_s, State::Held), price(u"2"_s, u"P1-A"_s)}, {});
        row("ids of two shops are two records",
            {price(u"1"_s, u"P1-A"_s), [] { Waiting w = price(u"2"_s, u"P1-A"_s); w.record.shop = u"S2"_s; return w; }()}, u"1 2"_s);
    }
    void plans()
    {
        QFETCH(const QList<Waiting>, entries);
        QFETCH(const QStringList, send);
        QFETCH(const QStringList, readBack);
        const SendPlan plan = planSending(entries, Now);
        QCOMPARE(plan.send, send);
        QCOMPARE(plan.readBack, readBack);
    }

    // Whatever waits: what goes together waits for nothing of each other or before, and as soon as all of it went, all is gone.
    void nothingGoesTooEarlyAndNothingStays()
    {
        const bool holds = rc::check("plans are free of dependencies and lead to an end", [] {
            QList<Waiting> entries;
            const int count = *rc::gen::inRange(0, 30);
            for (int i = 0; i < count; ++i) {
                const QString product = u"P"_s + QString::number(*rc::gen::inRange(1, 4));
                const int kind = *rc::gen::inRange(0, 4);
                Waiting waiting = kind == 0 ? price(QString::number(i), product + u"-A"_s)
                    : kind == 1             ? listing(QString::number(i), product, u"product.edit"_s)
                    : kind == 2             ? listing(QString::number(i), product, u"product.activate"_s)
                                            : listing(QString::number(i), product, u"product.deactivate"_s);
                waiting.deadline = *rc::gen::element<Instant>(0, Now - 5, Now + 5, Now + 9);
                waiting.state = *rc::gen::element(State::Queued, State::Unknown);
                entries.append(waiting);
            }
            for (int round = 0; !entries.isEmpty(); ++round) {
                RC_ASSERT(round <= count);
                const SendPlan plan = planSending(entries, Now);
                const QStringList together = plan.send + plan.readBack;
                RC_ASSERT(!together.isEmpty());
                for (qsizetype i = 0; i < entries.size(); ++i) {
                    for (qsizetype j = 0; j < i; ++j)
                        RC_ASSERT(!(together.contains(entries[i].id) && waitsFor(entries[i], entries[j])));
                }
                entries.removeIf([&](const Waiting &waiting) { return together.contains(waiting.id); });
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(tst_SendPlan)
#include "tst_send_plan.moc"
