// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/event.h"

#include <QTest>

#include <functional>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

ledger::Event sample()
{
    ledger::Event event;
    event.seq = 1;
    event.id = u"e1"_s;
    event.at = 1000;
    event.person = u"p1"_s;
    event.command = u"listings.edit"_s;
    event.record = {RecordKind::Sku, u"S1"_s, u"P1-A"_s};
    event.reason = u"season end"_s;
    event.details = {{u"field"_s, u"price"_s}, {u"before"_s, u"12.99"_s}, {u"after"_s, u"11.99"_s}};
    event.previous = QByteArray(32, '\0');
    return event;
}

using Alter = std::function<void(ledger::Event &)>;

} // namespace

Q_DECLARE_METATYPE(Alter)

class tst_Event : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Computed by another program from the written rule: a chain that people hold must verify for ever.
    void theHashIsTheOneOfTheRule()
    {
        QCOMPARE(ledger::hashOf(sample()).toHex(), QByteArray("955b3a3ce1c7d2a44eaebdec75378f95620fcb8263bb9327d853e0faf4f64678"));
    }

    void theOrderOfDetailsDoesNotMatter()
    {
        ledger::Event event = sample();
        event.details = {};
        for (const auto &[key, value] : {std::pair(u"before"_s, u"12.99"_s), std::pair(u"after"_s, u"11.99"_s), std::pair(u"field"_s, u"price"_s)})
            event.details.insert(key, value);
        QCOMPARE(ledger::hashOf(event), ledger::hashOf(sample()));
    }

    void everyMemberCounts_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::newRow("seq") << Alter([](ledger::Event &e) { e.seq = 2; });
        QTest::newRow("id") << Alter([](ledger::Event &e) { e.id = u"e2"_s; });
        QTest::newRow("at") << Alter([](ledger::Event &e) { e.at = 1001; });
        QTest::newRow("person") << Alter([](ledger::Event &e) { e.person = u"p2"_s; });
        QTest::newRow("command") << Alter([](ledger::Event &e) { e.command = u"listings.edi"_s; });
        QTest::newRow("record") << Alter([](ledger::Event &e) { e.record.id = u"P1-B"_s; });
        QTest::newRow("kind") << Alter([](ledger::Event &e) { e.record.kind = RecordKind::Product; });
        QTest::newRow("reason") << Alter([](ledger::Event &e) { e.reason.clear(); });
        QTest::newRow("details") << Alter([](ledger::Event &e) { e.details[u"after"_s] = u"1.99"_s; });
        QTest::newRow("previous") << Alter([](ledger::Event &e) { e.previous[31] = 1; });
    }
    void everyMemberCounts()
    {
        QFETCH(Alter, alter);
        ledger::Event event = sample();
        alter(event);
        QVERIFY(ledger::hashOf(event) != ledger::hashOf(sample()));
    }
};

QTEST_GUILESS_MAIN(tst_Event)
#include "tst_event.moc"
