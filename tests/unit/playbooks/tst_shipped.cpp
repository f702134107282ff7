// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/facts.h"
#include "app/playbooks/library.h"
#include "app/playbooks/problem_text.h"
#include "models/criteria/evaluate.h"
#include "models/criteria/parser.h"
#include "models/playbooks/bundle.h"
#include "models/playbooks/decision_cases.h"
#include "models/playbooks/parse.h"
#include "tests/unit/commands/desk.h"

#include <QSet>
#include <QTest>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::playbooks;

namespace {

// Registered by the workspace and not by the families of commands: they need the network or the disk.
const QStringList &workspaceCommands()
{
    static const QStringList ids{u"sync.now"_s, u"backup.make"_s};
    return ids;
}

Facts factsWith(const commands::Registry &registry)
{
    Facts facts = factsOf(registry);
    facts.command = [inner = facts.command](const QString &id) {
        auto known = inner(id);
        return known || !workspaceCommands().contains(id) ? known : std::optional(CommandFacts());
    };
    facts.commands += workspaceCommands();
    return facts;
}

constexpr Instant Now = 1'700'000'000'000;
constexpr qint64 Hour = 3'600'000;

// One record of a golden case: numbers in minor units, tenths or milliseconds; words as the shop writes them.
class Row final : public criteria::Record
{
public:
    explicit Row(const QVariantMap &values) : m_values(values) {}
    [[nodiscard]] criteria::Value value(const criteria::Field &field) const override
    {
        criteria::Value value;
        const QVariant found = m_values.value(field.id);
        if (found.typeId() == QMetaType::QString)
            value.text = found.toString();
        else if (found.isValid())
            value.number = found.toLongLong();
        return value;
    }

private:
    QVariantMap m_values;
};

} // namespace

/// The playbooks that come with the program, against the program.
class TestShipped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.openDesk());
        m_texts = Library::shipped();
        m_shelf = std::make_unique<Shelf>(m_texts, factsWith(*m_desk.registry));
    }

    void areClean()
    {
        QStringList lines;
        for (const Problem &problem : m_shelf->problems())
            lines.append(line(problem));
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
        QCOMPARE(static_cast<std::size_t>(m_shelf->documents().size()), m_texts.size());
    }

    void areEnoughAndOfEveryKind()
    {
        QVERIFY(m_shelf->documents().size() >= 16);
        QSet<QString> kinds;
        for (const Document &document : m_shelf->documents())
            kinds.insert(toWord(document.kind));
        QCOMPARE(kinds.size(), kindWords().size());
    }

    void answerEveryAlert()
    {
        QSet<QString> answered;
        for (const Document &document : m_shelf->documents()) {
            for (const Trigger &trigger : document.triggers)
                answered.insert(trigger.alert);
        }
        for (const QString &alert : {u"sync.failing"_s, u"stock.low"_s, u"stock.out"_s, u"return.due"_s, u"order.late"_s, u"conflict.open"_s,
                                     u"outbox.refused"_s, u"metric.anomaly"_s})
            QVERIFY2(answered.contains(alert), qPrintable(alert));
        answered.remove({});
        for (const QString &alert : std::as_const(answered))
            QVERIFY2(commands::noticeKinds().contains(alert), qPrintable(alert));
    }

    void sayWhatTheyAreAndForWhom()
    {
        for (const Document &document : m_shelf->documents()) {
            QVERIFY2(!document.summary.isEmpty() && !document.tags.isEmpty() && !document.roles.isEmpty(), qPrintable(document.id));
            QVERIFY2(document.fit != Fit(), qPrintable(document.id));
            QVERIFY2(document.path.endsWith(u'/' + document.id + u".md"_s), qPrintable(document.path));
        }
    }

    // What a run keeps is enough to go on with it, to the letter.
    void standOnTheirOwnAsBundles()
    {
        const auto find = [this](const QString &id) { return m_shelf->find(id); };
        for (const Document &document : m_shelf->documents()) {
            const Document whole = m_shelf->assembled(document);
            const auto opened = openBundle(bundleOf(document, find));
            QVERIFY2(opened, qPrintable(document.id));
            QCOMPARE(opened->steps.size(), whole.steps.size());
            QSet<QString> checks;
            for (qsizetype i = 0; i < whole.steps.size(); ++i) {
                QCOMPARE(opened->steps[i].id, whole.steps[i].id);
                QCOMPARE(opened->steps[i].checks().size(), whole.steps[i].checks().size());
                for (const Check &check : whole.steps[i].checks()) {
                    QVERIFY2(!checks.contains(check.id), qPrintable(check.id));
                    checks.insert(check.id);
                }
            }
        }
        QVERIFY(m_shelf->assembled(*m_shelf->find(u"listing-quality-check"_s)).step(u"photo-checklist/files"_s) != nullptr);
    }

    void decideGoldenCases_data()
    {
        QTest::addColumn<QString>("playbook");
        QTest::addColumn<QVariantMap>("record");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QString &playbook, const QVariantMap &record, const QString &outcome) {
            QTest::newRow(name) << playbook << record << outcome;
        };
        const QString back = u"RETURN_AND_REFUND"_s;
        row("cheap and broken", u"return-damaged"_s, {{u"type"_s, back}, {u"refund"_s, 1499}}, u"Pay, and let them keep it"_s);
        row("broken, worth the way", u"return-damaged"_s, {{u"type"_s, back}, {u"refund"_s, 1500}}, u"Have it back"_s);
        row("broken, money only", u"return-damaged"_s, {{u"type"_s, u"REFUND"_s}, {u"refund"_s, 6000}}, u"Pay: approve"_s);
        row("broken, much money", u"return-damaged"_s, {{u"type"_s, u"REFUND"_s}, {u"refund"_s, 6001}}, u"It can be used all the same?"_s);
        row("broken, another one", u"return-damaged"_s, {{u"type"_s, u"REPLACEMENT"_s}, {u"refund"_s, 0}}, u"Look at the stock first"_s);
        row("other than shown", u"return-not-as-described"_s, {{u"type"_s, back}, {u"refund"_s, 2000}}, u"Approve the return"_s);
        row("changed mind, money only", u"return-changed-mind"_s, {{u"type"_s, u"REFUND"_s}, {u"refund"_s, 500}}, u"Money without the item"_s);
        row("lost, time is short", u"return-not-received"_s, {{u"type"_s, u"REFUND"_s}, {u"refund"_s, 3001}, {u"deadline"_s, Now + 12 * Hour - 1}},
            u"Too late to wait"_s);
        row("lost, time to ask", u"return-not-received"_s, {{u"type"_s, u"REFUND"_s}, {u"refund"_s, 3001}, {u"deadline"_s, Now + 12 * Hour}},
            u"Ask the carrier now"_s);
        const QString waiting = u"AWAITING_SHIPMENT"_s;
        row("late", u"late-dispatch-rescue"_s, {{u"status"_s, waiting}, {u"ship_by"_s, Now - 1}}, u"It is late already"_s);
        row("late now", u"late-dispatch-rescue"_s, {{u"status"_s, waiting}, {u"ship_by"_s, Now}}, u"Next parcel"_s);
        row("late in four hours", u"late-dispatch-rescue"_s, {{u"status"_s, waiting}, {u"ship_by"_s, Now + 4 * Hour}}, u"Next parcel"_s);
        row("later", u"late-dispatch-rescue"_s, {{u"status"_s, waiting}, {u"ship_by"_s, Now + 4 * Hour + 1}}, u"There is time"_s);
        row("may be cancelled", u"late-dispatch-rescue"_s, {{u"status"_s, u"ON_HOLD"_s}, {u"ship_by"_s, Now - 1}}, u"Do not ship"_s);
        row("out, orders wait", u"stock-out-response"_s, {{u"stock"_s, 0}, {u"reserved"_s, 3}}, u"Orders wait"_s);
        row("few left", u"stock-out-response"_s, {{u"stock"_s, 5}, {u"reserved"_s, 5}}, u"Keep a buffer"_s);
        row("price without a cost", u"price-change"_s, {{u"margin"_s, 300}}, u"Stop."_s);
        row("price, thin margin", u"price-change"_s, {{u"cost"_s, 900}, {u"margin"_s, 49}}, u"Raise it"_s);
        row("a title in conflict", u"conflict-decision"_s, {{u"field"_s, u"title"_s}, {u"state"_s, u"open"_s}}, u"Texts:"_s);
        row("stock in conflict", u"conflict-decision"_s, {{u"field"_s, u"quantity"_s}, {u"state"_s, u"open"_s}}, u"Stock belongs to"_s);
        row("refused for the third time", u"refused-change-repair"_s, {{u"state"_s, u"refused"_s}, {u"attempts"_s, 3}}, u"Three times is enough"_s);
    }

    void decideGoldenCases()
    {
        QFETCH(QString, playbook);
        QFETCH(QVariantMap, record);
        QFETCH(QString, outcome);
        const Document *document = m_shelf->find(playbook);
        QVERIFY(document != nullptr);
        const Step *step = document->step(u"decide"_s);
        QVERIFY(step != nullptr && step->decision() != nullptr);
        const auto catalog = store::fieldCatalog(*document->triggers.first().on);
        criteria::Context context;
        context.now = Now;
        int count = 0;
        const auto fits = [&](const QString &text) {
            const bool holds = criteria::evaluate(criteria::parse(text, *catalog).query.where, Row(record), *catalog, context);
            count += holds ? 1 : 0;
            return holds;
        };
        const int row = fittingRow(*step->decision(), fits);
        QVERIFY(row >= 0);
        const QString found = step->decision()->rows[row].plainOutcome;
        QVERIFY2(found.startsWith(outcome), qPrintable(found));
        count = 0;
        for (const DecisionRow &each : step->decision()->rows)
            (void)fits(each.criteria);
        QCOMPARE(count, 1);
    }

    // The reasons that buyers have, by the shop's own keys: each leads to one playbook, in every market.
    void everyReasonHasItsPlaybook_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("playbook");
        const auto row = [](const QString &key, const QString &playbook) { QTest::newRow(qPrintable(key)) << key << playbook; };
        const QString refund = u"ecom_order_delivered_refund_reason_"_s;
        const QString back = u"ecom_order_delivered_refund_and_return_reason_"_s;
        for (const QString &market : {QString(), u"_uk"_s, u"_edt_test"_s}) {
            row(refund + u"damaged"_s + market, u"return-damaged"_s);
            row(refund + u"defective"_s + market, u"return-damaged"_s);
            row(refund + u"not_received"_s + market, u"return-not-received"_s);
            row(refund + u"missing_product"_s + market, u"return-not-received"_s);
        }
        row(refund + u"missing_broken_parts"_s, u"return-not-received"_s);
        row(refund + u"missed_delivery_date_uk"_s, u"return-not-received"_s);
        row(u"ecom_order_shipped_refund_reason_not_arrive_on_time"_s, u"return-not-received"_s);
        row(refund + u"not_match_description"_s, u"return-not-as-described"_s);
        row(refund + u"not_match_uk"_s, u"return-not-as-described"_s);
        row(refund + u"wrong_product_1"_s, u"return-not-as-described"_s);
        row(back + u"wrong_product"_s, u"return-not-as-described"_s);
        row(refund + u"no_need_uk"_s, u"return-changed-mind"_s);
        row(back + u"no_longer_needed_new"_s, u"return-changed-mind"_s);
    }

    void everyReasonHasItsPlaybook()
    {
        QFETCH(QString, key);
        QFETCH(QString, playbook);
        const auto catalog = store::fieldCatalog(RecordKind::Return);
        const Row pending({{u"reason_key"_s, key}, {u"status"_s, u"RETURN_OR_REFUND_REQUEST_PENDING"_s}});
        const Row over({{u"reason_key"_s, key}, {u"status"_s, u"RETURN_OR_REFUND_REQUEST_COMPLETE"_s}});
        QStringList offered;
        for (const Document &document : m_shelf->documents()) {
            for (const Trigger &trigger : document.triggers) {
                if (trigger.on != RecordKind::Return || trigger.when.isEmpty())
                    continue;
                const auto where = criteria::parse(trigger.when, *catalog).query.where;
                if (criteria::evaluate(where, pending, *catalog, {}))
                    offered.append(document.id);
                QVERIFY(!criteria::evaluate(where, over, *catalog, {}));
            }
        }
        QCOMPARE(offered, QStringList{playbook});
    }

    // A record enters at the last step whose `when` it fits, but never behind a gate that has something to check.
    void noGateLocksAnEntranceOut()
    {
        for (const Document &document : m_shelf->documents()) {
            bool isShut = false;
            for (const Step &step : m_shelf->assembled(document).steps) {
                QVERIFY2(!isShut || step.when.isEmpty(), qPrintable(document.id + u'#' + step.id));
                isShut = isShut || (step.isGate && !step.checks().isEmpty());
            }
        }
    }

private:
    Desk m_desk;
    std::vector<Shelf::Text> m_texts;
    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(TestShipped)
#include "tst_shipped.moc"
