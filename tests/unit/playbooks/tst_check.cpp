// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/bundle.h"
#include "models/playbooks/check.h"
#include "models/playbooks/decision_cases.h"
#include "models/playbooks/parse.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::playbooks;
using criteria::Field;
using criteria::FieldCatalog;
using criteria::FieldType;

namespace {

Field fieldOf(const QString &id, FieldType type)
{
    Field field;
    field.id = id;
    field.type = type;
    return field;
}

const FieldCatalog &catalog()
{
    static const FieldCatalog fields = [] {
        Field type = fieldOf(u"type"_s, FieldType::Enum);
        type.values = {{u"refund"_s, {u"REFUND"_s}}, {u"return"_s, {u"RETURN_AND_REFUND"_s, u"RETURN"_s}}, {u"replacement"_s, {u"REPLACEMENT"_s}}};
        Field deadline = fieldOf(u"deadline"_s, FieldType::Instant);
        deadline.isDeadline = true;
        return FieldCatalog({fieldOf(u"refund"_s, FieldType::Money), type, fieldOf(u"reason"_s, FieldType::Text), deadline,
                             fieldOf(u"created"_s, FieldType::Instant), fieldOf(u"units"_s, FieldType::Integer), fieldOf(u"margin"_s, FieldType::Percent),
                             fieldOf(u"sku"_s, FieldType::Identifier), fieldOf(u"tag"_s, FieldType::Tags), fieldOf(u"gift"_s, FieldType::Flag)});
    }();
    return fields;
}

const QByteArray Head = "---\nid: a\nversion: 1.0\ntitle: A\nkind: sop\nowner: support\ntrigger: {on: returns}\n---\n";

Document documentOf(const QByteArray &markdown, const QByteArray &id = "a", const QByteArray &more = {})
{
    QByteArray head = Head;
    head.replace("id: a", "id: " + id).replace("trigger", more + "trigger");
    const Parsed parsed = parse(head + markdown, QString::fromUtf8(id) + u".md"_s);
    for (const Problem &p : parsed.problems)
        qWarning("%d:%d %s %s", static_cast<int>(p.wrong), p.line, qPrintable(p.subject), qPrintable(p.hint));
    return parsed.document;
}

// Rows without their outer bars; the last column is the outcome.
CaseReport reportOf(const QByteArray &heads, const QByteArrayList &rows, bool first = false)
{
    QByteArray text = "## Decide {#d" + QByteArray(first ? " first" : "") + "}\n\n| " + heads + " | Then |\n|"
        + QByteArray("---|").repeated(heads.count('|') + 2) + '\n';
    for (const QByteArray &row : rows)
        text += "| " + row + " | x |\n";
    const Document document = documentOf(text);
    const Decision *decision = document.steps.value(0).decision();
    return decision == nullptr ? CaseReport() : tryCases(*decision, catalog());
}

QStringList pairs(const CaseReport &report)
{
    QStringList all;
    for (const CaseReport::Overlap &overlap : report.overlaps)
        all.append(u"%1-%2 %3"_s.arg(overlap.first).arg(overlap.second).arg(overlap.example));
    return all;
}

Facts facts()
{
    Facts all;
    all.fields = [](RecordKind) { return std::make_shared<const FieldCatalog>(catalog()); };
    all.command = [](const QString &id) -> std::optional<CommandFacts> {
        if (id == "returns.approve"_L1)
            return CommandFacts{{RecordKind::Return}, {{u"keep"_s, {u"yes"_s, u"no"_s}}, {u"amount"_s, {}}}};
        if (id == "sync.now"_L1)
            return CommandFacts{};
        return std::nullopt;
    };
    all.commands = {u"returns.approve"_s, u"sync.now"_s};
    all.roles = {u"support"_s, u"manager"_s};
    return all;
}

// A table of random cells with a meaning of their own, written out a second time without the criteria engine.
struct Cell
{
    enum Kind { Any, Less, AtLeast, Range, Word, NotWord } kind = Any;
    int a = 0;
    int b = 0;
    std::set<int> words;
};

struct Row
{
    Cell refund;
    Cell type;
    Cell reason;
    bool isOtherwise = false;
};

struct Table
{
    std::vector<Row> rows;
    bool first = false;
};

struct Example
{
    int minor = 0;
    int type = 0;
    int reasons = 0; // a bit a word
};

constexpr int Words = 3;
const char *const TypeWords[] = {"refund", "return", "replacement"};
const char *const ReasonWords[] = {"broken", "late", "wrong size"};

bool fits(const Row &row, const Example &e)
{
    switch (row.refund.kind) {
    case Cell::Less: if (e.minor >= row.refund.a * 100) return false; break;
    case Cell::AtLeast: if (e.minor < row.refund.a * 100) return false; break;
    case Cell::Range: if (e.minor < row.refund.a * 100 || e.minor > row.refund.b * 100) return false; break;
    default: break;
    }
    if (row.type.kind != Cell::Any && (row.type.words.count(e.type) > 0) != (row.type.kind == Cell::Word))
        return false;
    if (row.reason.kind != Cell::Any) {
        bool has = false;
        for (const int word : row.reason.words)
            has = has || (e.reasons >> word & 1) != 0;
        return has == (row.reason.kind == Cell::Word);
    }
    return true;
}

QByteArray written(const Cell &cell, const char *const *words)
{
    if (cell.kind == Cell::Any)
        return "-";
    if (cell.kind == Cell::Less)
        return "<" + QByteArray::number(cell.a);
    if (cell.kind == Cell::AtLeast)
        return ">= " + QByteArray::number(cell.a);
    if (cell.kind == Cell::Range)
        return QByteArray::number(cell.a) + ".." + QByteArray::number(cell.b);
    QByteArrayList list;
    for (const int word : cell.words)
        list.append(words[word]);
    return (cell.kind == Cell::NotWord ? "not " : "") + list.join(", ");
}

Table randomTable()
{
    const auto wordCell = [] {
        Cell cell;
        const int kind = *rc::gen::inRange(0, 4);
        cell.kind = kind < 2 ? Cell::Any : kind == 2 ? Cell::Word : Cell::NotWord;
        cell.words.insert(*rc::gen::inRange(0, Words));
        if (*rc::gen::inRange(0, 3) == 0)
            cell.words.insert(*rc::gen::inRange(0, Words));
        return cell;
    };
    Table table;
    table.first = *rc::gen::arbitrary<bool>();
    const int rows = *rc::gen::inRange(1, 6);
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.refund.kind = static_cast<Cell::Kind>(*rc::gen::inRange(0, 4));
        row.refund.a = *rc::gen::inRange(0, 4);
        row.refund.b = row.refund.a + *rc::gen::inRange(0, 3);
        row.type = wordCell();
        row.reason = wordCell();
        table.rows.push_back(row);
    }
    if (*rc::gen::inRange(0, 4) == 0) {
        Row row;
        row.isOtherwise = true;
        table.rows.push_back(row);
    }
    return table;
}

struct Truth
{
    bool hasGap = false;
    std::set<std::pair<int, int>> overlaps;
    std::set<int> unreachable;
};

// Every record there is within the reach of the bounds, one by one.
Truth bruteForce(const Table &table)
{
    Truth truth;
    const bool hasOtherwise = table.rows.back().isOtherwise;
    for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
        if (!table.rows[static_cast<std::size_t>(i)].isOtherwise)
            truth.unreachable.insert(i);
    }
    for (int minor = 0; minor <= 601; ++minor) {
        if (minor % 100 > 1 && minor % 100 < 99)
            continue;
        for (int type = 0; type < Words; ++type) {
            for (int reasons = 0; reasons < (1 << Words); ++reasons) {
                int first = -1;
                for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
                    const Row &row = table.rows[static_cast<std::size_t>(i)];
                    if (row.isOtherwise || !fits(row, {minor, type, reasons}))
                        continue;
                    if (first < 0) {
                        first = i;
                        truth.unreachable.erase(i);
                    } else if (!table.first) {
                        truth.overlaps.insert({first, i});
                    }
                }
                truth.hasGap = truth.hasGap || (first < 0 && !hasOtherwise);
            }
        }
    }
    return truth;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeTablesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("heads");
        QTest::addColumn<QByteArrayList>("rows");
        QTest::newRow("two sides") << QByteArray("refund") << QByteArrayList{"<20", ">=20"};
        QTest::newRow("ranges in cents") << QByteArray("refund") << QByteArrayList{"<=20", "20.01..50", ">50"};
        QTest::newRow("every word") << QByteArray("type") << QByteArrayList{"refund,return", "replacement"};
        QTest::newRow("a word and not") << QByteArray("type | units") << QByteArrayList{"refund | <3", "refund | >=3", "not refund | -"};
        QTest::newRow("otherwise") << QByteArray("reason") << QByteArrayList{"broken", "otherwise"};
        QTest::newRow("text and not") << QByteArray("reason") << QByteArrayList{"broken", "not broken"};
        QTest::newRow("deadline") << QByteArray("deadline") << QByteArrayList{"<0h", "0h..4h", ">4h"};
        QTest::newRow("age") << QByteArray("created") << QByteArrayList{"<2d", ">=2d"};
        QTest::newRow("has and missing") << QByteArray("refund | units") << QByteArrayList{"has | <3", "has | >=3", "missing | -"};
        QTest::newRow("margin below nought") << QByteArray("margin") << QByteArrayList{"<0", "0..9.9", ">=10"};
        QTest::newRow("whole criteria") << QByteArray("When | units") << QByteArrayList{"type:refund OR gift:yes | -", "-type:refund -gift:yes | <5", "-type:refund -gift:yes | >=5"};
        QTest::newRow("patterns") << QByteArray("sku") << QByteArrayList{"AB*", "not AB*"};
        QTest::newRow("tags") << QByteArray("tag") << QByteArrayList{"old", "not old"};
        QTest::newRow("flag") << QByteArray("gift") << QByteArrayList{"yes", "no"};
    }
    void completeTablesAreLeftAlone()
    {
        QFETCH(QByteArray, heads);
        QFETCH(QByteArrayList, rows);
        const CaseReport report = reportOf(heads, rows);
        QCOMPARE(report.gap, QString());
        QCOMPARE(pairs(report), QStringList());
        QCOMPARE(report.unreachable, QList<int>());
        QVERIFY(!report.isTooWide);
    }

    void gapsHaveAnExample_data()
    {
        QTest::addColumn<QByteArray>("heads");
        QTest::addColumn<QByteArrayList>("rows");
        QTest::addColumn<QString>("example");
        QTest::newRow("the bound itself") << QByteArray("refund") << QByteArrayList{"<20", ">20"} << u"refund:20.00"_s;
        QTest::newRow("a cent between") << QByteArray("refund") << QByteArrayList{"<=20", ">=20.02"} << u"refund:20.01"_s;
        QTest::newRow("a word") << QByteArray("type") << QByteArrayList{"refund", "return"} << u"type:replacement"_s;
        QTest::newRow("only together") << QByteArray("type | units") << QByteArrayList{"refund | -", "return,replacement | <3", "return | >=3"} << u"type:replacement units:3"_s;
        QTest::newRow("nobody named it") << QByteArray("When") << QByteArrayList{"reason:broken", "reason:late -reason:broken"} << u"reason:…"_s;
        QTest::newRow("below nought") << QByteArray("margin") << QByteArrayList{"0..10", ">10"} << u"margin:-0.1"_s;
        QTest::newRow("just now") << QByteArray("deadline") << QByteArrayList{"<0h", ">0h"} << u"deadline:in 0m"_s;
        QTest::newRow("other tag") << QByteArray("tag") << QByteArrayList{"old", "missing"} << u"tag:…"_s;
    }
    void gapsHaveAnExample()
    {
        QFETCH(QByteArray, heads);
        QFETCH(QByteArrayList, rows);
        QFETCH(QString, example);
        QCOMPARE(reportOf(heads, rows).gap, example);
    }

    void overlapsHaveAnExample_data()
    {
        QTest::addColumn<QByteArray>("heads");
        QTest::addColumn<QByteArrayList>("rows");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("the bound itself") << QByteArray("refund") << QByteArrayList{"<=20", ">=20"} << QStringList{u"0-1 refund:20.00"_s};
        QTest::newRow("words in one text") << QByteArray("reason") << QByteArrayList{"broken", "late", "otherwise"} << QStringList{u"0-1 reason:\"broken late\""_s};
        QTest::newRow("two tags") << QByteArray("tag") << QByteArrayList{"old", "new", "otherwise"} << QStringList{u"0-1 tag:old+new"_s};
        QTest::newRow("patterns meet") << QByteArray("sku") << QByteArrayList{"AB*", "*C", "otherwise"} << QStringList{u"0-1 sku:ABC"_s};
        QTest::newRow("patterns cross") << QByteArray("sku") << QByteArrayList{"a*C", "AB*", "otherwise"} << QStringList{u"0-1 sku:aBC"_s};
        QTest::newRow("patterns apart") << QByteArray("sku") << QByteArrayList{"A*", "B*", "otherwise"} << QStringList();
        QTest::newRow("a row that says nothing") << QByteArray("type") << QByteArrayList{"-", "refund"} << QStringList{u"0-1 type:refund"_s};
    }
    void overlapsHaveAnExample()
    {
        QFETCH(QByteArray, heads);
        QFETCH(QByteArrayList, rows);
        QFETCH(QStringList, found);
        const CaseReport report = reportOf(heads, rows);
        QCOMPARE(pairs(report), found);
        QCOMPARE(report.gap, QString());
        QVERIFY(reportOf(heads, rows, true).overlaps.isEmpty());
    }

    void rowsThatNeverCountAreFound()
    {
        QCOMPARE(reportOf("refund", {"<50", "<20", ">=50"}, true).unreachable, QList<int>{1});
        QCOMPARE(reportOf("refund", {"20..10", "-"}).unreachable, QList<int>{0});
        QCOMPARE(reportOf("refund", {"<50", "otherwise", "otherwise"}).unreachable, QList<int>{2});
        const Document document = documentOf("## Decide\n\n| refund | Then |\n|---|---|\n| <50 | a |\n| otherwise | b |\n");
        QCOMPARE(fittingRow(*document.steps[0].decision(), [](const QString &) { return true; }), 0);
        QCOMPARE(fittingRow(*document.steps[0].decision(), [](const QString &) { return false; }), 1);
    }

    void whatCannotBeTriedIsSaid()
    {
        QVERIFY(reportOf("When", {"reason~a+", "otherwise"}).isTooWide);
        QVERIFY(reportOf("When", {"broken", "-broken"}).isTooWide);
        const Document document = documentOf("## Decide\n\n| refund | units | Then |\n|---|---|---|\n| <5 | <5 | a |\n| otherwise | | b |\n");
        QVERIFY(tryCases(*document.steps[0].decision(), catalog(), 3).isTooWide);
        QVERIFY(!tryCases(*document.steps[0].decision(), catalog(), 100).isTooWide);
    }

    void tablesAreAsTheirRecordsShow()
    {
        QVERIFY(rc::check("gaps, overlaps and dead rows are those that trying every record finds", [] {
            const Table table = randomTable();
            QByteArray heads = "refund | type | reason";
            QByteArrayList rows;
            for (const Row &row : table.rows) {
                rows.append(row.isOtherwise ? QByteArray("otherwise | |")
                                            : written(row.refund, nullptr) + " | " + written(row.type, TypeWords) + " | " + written(row.reason, ReasonWords));
            }
            RC_LOG() << rows.join('\n').toStdString() << (table.first ? " first" : "");
            const CaseReport report = reportOf(heads, rows, table.first);
            const Truth truth = bruteForce(table);
            RC_ASSERT(!report.isTooWide);
            RC_ASSERT(report.gap.isEmpty() == !truth.hasGap);
            std::set<std::pair<int, int>> overlaps;
            for (const CaseReport::Overlap &overlap : report.overlaps)
                overlaps.insert({overlap.first, overlap.second});
            RC_ASSERT(overlaps == truth.overlaps);
            RC_ASSERT(std::set<int>(report.unreachable.cbegin(), report.unreachable.cend()) == truth.unreachable);
            RC_CLASSIFY(!truth.hasGap);
            RC_CLASSIFY(!truth.overlaps.empty());
        }));
    }

    void commandsAndRolesAreLookedUp()
    {
        const Document good = documentOf("## One\n\n[a](command:returns.approve?keep=yes&amount=3) [b](command:sync.now)\n");
        QVERIFY(check(good, facts()).isEmpty());
        const Document bad = documentOf("## One\n\n[a](command:return.approve) [b](command:returns.approve?kep=yes) [c](command:returns.approve?keep=perhaps)\n", "a",
                                        "escalation: [manger]\n");
        QList<QPair<Wrong, QString>> found;
        for (const Problem &problem : check(bad, facts()))
            found.append({problem.wrong, problem.hint});
        QCOMPARE(found, (QList<QPair<Wrong, QString>>{{Wrong::UnknownRole, u"manager"_s},
                                                      {Wrong::UnknownCommand, u"returns.approve"_s},
                                                      {Wrong::UnknownArgument, u"keep"_s},
                                                      {Wrong::BadArgument, {}}}));
    }

    void includedStepsStandInTheirPlace()
    {
        const Document inner = documentOf("## Light {#light}\n\n- [ ] Bright, see [size](#size)\n\n## Size {#size}\n\nBack to [light](#light)\n", "inner");
        const Document outer = documentOf("[First](include:inner)\n\n## Begin {#begin}\n\n- [ ] a\n\n## Middle\n\n[Again](include:inner)\n\n## End {#end}\n\n"
                                          "Words\n\n[And again](include:inner)\n\n[Nowhere](include:gone)\n", "outer");
        const auto find = [&inner](const QString &id) { return id == inner.id ? &inner : nullptr; };
        const Document whole = assembled(outer, find);
        QStringList ids;
        for (const Step &step : whole.steps)
            ids.append(step.id);
        QCOMPARE(ids, (QStringList{u"inner/light"_s, u"inner/size"_s, u"begin"_s, u"inner-2/light"_s, u"inner-2/size"_s, u"end"_s, u"inner-3/light"_s, u"inner-3/size"_s}));
        QCOMPARE(whole.steps[3].checks().value(0).id, u"inner-2/light.1"_s);
        QVERIFY(whole.steps[3].checks().value(0).text.contains(u"href=\"#inner-2/size\""_s));
        QVERIFY(std::get<Prose>(whole.steps[4].blocks.value(0)).html.contains(u"href=\"#inner-2/light\""_s));
        QCOMPARE(whole.steps[0].fromDocument, u"inner"_s);
        const auto opened = openBundle(bundleOf(outer, find));
        QVERIFY(opened);
        QCOMPARE(opened->steps.size(), whole.steps.size());
    }

    void manyIncludesDoNotExplode()
    {
        QList<Document> documents;
        for (int i = 0; i < 30; ++i) {
            const QByteArray next = "[a](include:d" + QByteArray::number(i + 1) + ")\n\n";
            documents.append(documentOf("## One {#one}\n\nWords\n\n" + next + next, "d" + QByteArray::number(i)));
        }
        const auto find = [&documents](const QString &id) -> const Document * {
            for (const Document &document : documents) {
                if (document.id == id)
                    return &document;
            }
            return nullptr;
        };
        QVERIFY(assembled(documents[0], find).steps.size() < 3'000);
    }

    void lockedStepsKeepEverything_data()
    {
        QTest::addColumn<QByteArray>("variant");
        QTest::addColumn<bool>("isKept");
        const QByteArray step = "## Look {#look locked gate timer=2h}\n\nWords.\n\n- [ ] There {evidence=picture}\n\n[Go](command:sync.now)\n\n[In](include:inner)\n";
        const auto with = [&step](const QByteArray &from, const QByteArray &to) {
            QByteArray text = step;
            return text.replace(from, to);
        };
        QTest::newRow("moved") << "## Before\n\nx\n\n" + step + "\n## After\n\ny\n" << true;
        QTest::newRow("gone") << QByteArray("## Other\n") << false;
        QTest::newRow("unlocked") << with(" locked", "") << false;
        QTest::newRow("no gate") << with(" gate", "") << false;
        QTest::newRow("slower") << with("2h", "3h") << false;
        QTest::newRow("words") << with("Words", "Other words") << false;
        QTest::newRow("evidence") << with("picture", "note") << false;
        QTest::newRow("optional") << with("{evidence=picture}", "{evidence=picture optional}") << false;
        QTest::newRow("command") << with("sync.now", "sync.later") << false;
        QTest::newRow("include") << with("include:inner", "include:outer") << false;
        QTest::newRow("one check more") << with("There {", "Here\n- [ ] There {") << false;
    }
    void lockedStepsKeepEverything()
    {
        QFETCH(QByteArray, variant);
        QFETCH(bool, isKept);
        const Document parent = documentOf("## Look {#look locked gate timer=2h}\n\nWords.\n\n- [ ] There {evidence=picture}\n\n[Go](command:sync.now)\n\n[In](include:inner)\n",
                                           "parent");
        const Document tailored = documentOf(variant, "variant", "parent: parent\n");
        const Document inner = documentOf("## I\n", "inner");
        const Document other = documentOf("## O\n", "outer");
        const Problems problems = checkTogether({parent, tailored, inner, other});
        QCOMPARE(problems.isEmpty(), isKept);
        if (!isKept)
            QCOMPARE(problems.first().wrong, Wrong::LockedStep);
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
