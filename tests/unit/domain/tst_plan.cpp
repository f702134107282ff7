// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan.h"

#include <QTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// Every combination of base, mine and theirs for every rule.
class tst_Plan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policyIsData_data();
    void policyIsData();
    void table_data();
    void table();
};

Q_DECLARE_METATYPE(quayside::PlanAction)
Q_DECLARE_METATYPE(quayside::MergeRule)

void tst_Plan::policyIsData_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");   // empty: refused

    const auto row = [](const char *name, const char *json, const char *field, const char *rule) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(field) << QString::fromLatin1(rule);
    };
    row("named", R"({"fields": {"price": "follow"}})", "price", "follow");
    row("not named", R"({"fields": {"price": "follow"}})", "title", "ask");
    row("otherwise", R"({"otherwise": "follow"})", "title", "follow");
    row("by its beginning", R"({"fields": {"shelf_*": "mine"}})", "shelf_note", "mine");
    row("the longer beginning counts", R"({"fields": {"s*": "follow", "shelf_*": "mine"}})", "shelf_note", "mine");
    row("the name counts before its beginning", R"({"fields": {"shelf_*": "mine", "shelf_note": "ask"}})", "shelf_note", "ask");
    row("a decision lapses without being named", "{}", "act:return.approve", "decision");
    row("a decision lapses whatever else does", R"({"otherwise": "follow"})", "act:return.approve", "decision");
    row("a word that is none", R"({"fields": {"price": "perhaps"}})", "price", "");
    row("texts do not add up", R"({"fields": {"title": "add"}})", "title", "");
    row("a decision is not followed", R"({"fields": {"act:*": "follow"}})", "act:return.approve", "");
    row("a price does not lapse", R"({"fields": {"price": "decision"}})", "price", "");
    row("nothing lapses otherwise", R"({"otherwise": "decision"})", "price", "");
    row("no JSON", "{", "price", "");
}

void tst_Plan::policyIsData()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    QFETCH(QString, rule);
    const auto policy = MergePolicy::read(json);
    QCOMPARE(policy.has_value(), !rule.isEmpty());
    if (policy)
        QCOMPARE(toWord(policy->ruleOf(field)), rule);
}

void tst_Plan::table_data()
{
    QTest::addColumn<MergeRule>("rule");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");   // "-": the mirror does not have it
    QTest::addColumn<PlanAction>("action");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, MergeRule rule, const char *base, const char *mine, const char *theirs, PlanAction action,
                        const char *value = "") {
        QTest::newRow(name) << rule << QString::fromLatin1(base) << QString::fromLatin1(mine) << QString::fromLatin1(theirs) << action
                            << QString::fromLatin1(value);
    };
    using Rule = MergeRule;
    using To = PlanAction;
    row("ask: only mine moved", Rule::Ask, "10.00", "9.50", "10.00", To::KeepMine);
    row("ask: only theirs moved, mine is the base", Rule::Ask, "10.00", "10.00", "11.00", To::Ask);
    row("ask: both to the same", Rule::Ask, "10.00", "9.50", "9.50", To::Nothing);
    row("ask: both, apart", Rule::Ask, "10.00", "9.50", "11.00", To::Ask);
    row("ask: nobody moved", Rule::Ask, "10.00", "10.00", "10.00", To::Nothing);
    row("ask: not in the mirror", Rule::Ask, "10.00", "9.50", "-", To::NotKnown);
    row("ask: emptied here", Rule::Ask, "text", "", "text", To::KeepMine);
    row("ask: emptied there", Rule::Ask, "text", "other", "", To::Ask);

    row("delta: only mine moved", Rule::AddDelta, "10", "12", "10", To::KeepMine);
    row("delta: both moved up", Rule::AddDelta, "10", "12", "15", To::AddDelta, "17");
    row("delta: counted down here, sold there", Rule::AddDelta, "10", "7", "8", To::AddDelta, "5");
    row("delta: never below nothing", Rule::AddDelta, "10", "2", "3", To::AddDelta, "0");
    row("delta: both to the same is still two movements", Rule::AddDelta, "10", "12", "12", To::AddDelta, "14");
    row("delta: nobody moved", Rule::AddDelta, "10", "10", "10", To::Nothing);
    row("delta: theirs alone moved", Rule::AddDelta, "10", "10", "8", To::AddDelta, "8");
    row("delta: not a number", Rule::AddDelta, "10", "12", "many", To::Ask);
    row("delta: not in the mirror", Rule::AddDelta, "10", "12", "-", To::NotKnown);

    row("follow: only mine moved", Rule::FollowRemote, "live", "deactivated", "live", To::KeepMine);
    row("follow: both to the same", Rule::FollowRemote, "live", "deactivated", "deactivated", To::Nothing);
    row("follow: both, apart", Rule::FollowRemote, "live", "deactivated", "frozen", To::TakeTheirs);
    row("follow: not in the mirror", Rule::FollowRemote, "live", "deactivated", "-", To::NotKnown);

    row("follow: only theirs moved", Rule::FollowRemote, "live", "live", "frozen", To::TakeTheirs);
    row("follow: nobody moved", Rule::FollowRemote, "live", "live", "live", To::Nothing);

    row("mine: only mine moved", Rule::KeepMine, "10.00", "9.50", "10.00", To::KeepMine);
    row("mine: both, apart", Rule::KeepMine, "10.00", "9.50", "11.00", To::KeepMine);
    row("mine: both to the same", Rule::KeepMine, "10.00", "9.50", "9.50", To::Nothing);
    row("mine: not in the mirror", Rule::KeepMine, "10.00", "9.50", "-", To::NotKnown);

    row("act: the case is as it was", Rule::Act, "PENDING", "{}", "PENDING", To::KeepMine);
    row("act: the case moved on", Rule::Act, "PENDING", "{}", "CLOSED", To::Lapsed);
    row("act: not in the mirror", Rule::Act, "PENDING", "{}", "-", To::NotKnown);
}

void tst_Plan::table()
{
    QFETCH(MergeRule, rule);
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const Plan decided = plan(rule, base, mine, theirs == "-"_L1 ? std::nullopt : std::optional(theirs));
    QTEST(decided.action, "action");
    QTEST(decided.value, "value");
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
