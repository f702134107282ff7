// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/facts.h"
#include "app/playbooks/problem_text.h"
#include "models/playbooks/parse.h"
#include "tests/unit/commands/desk.h"

#include <QDir>
#include <QTest>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::playbooks;

namespace {

struct Expected
{
    const char *name;
    Wrong wrong;
    int line;
    const char *subject; ///< empty: not looked at
    const char *hint;
};

const Expected Faults[] = {
    {"no-front-matter", Wrong::NoFrontMatter, 1, "", ""},
    {"front-matter-open", Wrong::FrontMatterOpen, 1, "", ""},
    {"bad-yaml", Wrong::BadYaml, 8, "", ""},
    {"anchor", Wrong::BadYaml, 7, "", ""},
    {"not-utf8", Wrong::NotUtf8, 0, "", ""},
    {"missing-key", Wrong::MissingKey, 2, "owner", ""},
    {"unknown-key", Wrong::UnknownKey, 7, "sumary", "summary"},
    {"duplicate-key", Wrong::DuplicateKey, 8, "tags", ""},
    {"wrong-type", Wrong::WrongType, 7, "sla", ""},
    {"bad-id", Wrong::BadId, 2, "Bad_Id", ""},
    {"bad-version", Wrong::BadVersion, 3, "one", ""},
    {"unknown-kind", Wrong::UnknownKind, 5, "cheklist", "checklist"},
    {"unknown-role", Wrong::UnknownRole, 7, "suport", "support"},
    {"unknown-record-kind", Wrong::UnknownRecordKind, 8, "retruns", ""},
    {"unknown-alert", Wrong::UnknownAlert, 8, "stock.lwo", "stock.low"},
    {"bad-span", Wrong::BadSpan, 7, "2 days", ""},
    {"bad-timer", Wrong::BadSpan, 8, "soon", ""},
    {"bad-fit", Wrong::BadFit, 7, "risk", "9"},
    {"no-steps", Wrong::NoSteps, 0, "", ""},
    {"duplicate-step", Wrong::DuplicateStep, 14, "Look", ""},
    {"unknown-attribute", Wrong::UnknownAttribute, 8, "tmer", "timer"},
    {"evidence-kind", Wrong::UnknownAttribute, 10, "evidence=pictures", "picture"},
    {"empty-check", Wrong::EmptyCheck, 10, "", ""},
    {"criteria-without-record", Wrong::CriteriaWithoutRecord, 10, "status:live", ""},
    {"bad-criteria", Wrong::BadCriteria, 9, "refund:cheap", ""},
    {"bad-cell", Wrong::BadCriteria, 20, "refund:cheap", ""},
    {"unknown-field", Wrong::UnknownField, 18, "refnd", "refund"},
    {"table-shape", Wrong::TableShape, 18, "Then", ""},
    {"no-outcome", Wrong::NoOutcome, 23, "replacement | -", ""},
    {"gap", Wrong::Gap, 18, "", "refund:0.00 type:replacement"},
    {"overlap", Wrong::Overlap, 22, "21", "refund:10.00 type:return"},
    {"unreachable", Wrong::Unreachable, 21, "return | <20", ""},
    {"unknown-command", Wrong::UnknownCommand, 14, "returns.aprove", "returns.approve"},
    {"unknown-argument", Wrong::UnknownArgument, 16, "returns.approve?keepitem", "keepItem"},
    {"bad-argument", Wrong::BadArgument, 16, "choice=ours", ""},
    {"wrong-record-kind", Wrong::WrongRecordKind, 16, "returns.approve", "returns"},
    {"unknown-step", Wrong::UnknownStep, 14, "#lok", ""},
    {"unknown-playbook", Wrong::UnknownPlaybook, 14, "unknown-playbok", "unknown-playbook"},
    {"unknown-include", Wrong::UnknownPlaybook, 14, "nowhere", ""},
    {"raw-html", Wrong::RawHtml, 14, "<script>", ""},
    {"remote-picture", Wrong::RemotePicture, 14, "https://example.test/pixel.png", ""},
    {"forbidden-link", Wrong::ForbiddenLink, 15, "javascript:alert(1)", ""},
};

QString folder()
{
    return QStringLiteral(QUAYSIDE_FAULTS);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString told(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(QString::number(static_cast<int>(problem.wrong)) + u' ' + line(problem) + u" ["_s + problem.subject + u"] ["_s + problem.hint + u']');
    return lines.join(u'\n');
}

} // namespace

/// Documents with one fault each: it is found, at its line, and nothing else is.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.openDesk());
        m_facts = factsOf(*m_desk.registry);
    }

    void one_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < static_cast<int>(std::size(Faults)); ++i)
            QTest::newRow(Faults[i].name) << i;
    }

    void one()
    {
        QFETCH(int, at);
        const Expected &expected = Faults[at];
        const QByteArray bytes = bytesOf(QDir(folder()).filePath(QString::fromLatin1(expected.name) + u".md"_s));
        QVERIFY(!bytes.isEmpty());
        const Problems problems = allOf({{QString::fromLatin1(expected.name) + u".md"_s, bytes}});
        QVERIFY2(problems.size() == 1, qPrintable(told(problems)));
        const Problem &problem = problems.first();
        QVERIFY2(problem.wrong == expected.wrong && problem.line == expected.line, qPrintable(told(problems)));
        QVERIFY(!problem.isWarning);
        QCOMPARE(problem.path, QString::fromLatin1(expected.name) + u".md"_s);
        if (*expected.subject != '\0')
            QCOMPARE(problem.subject, QString::fromUtf8(expected.subject));
        if (*expected.hint != '\0')
            QCOMPARE(problem.hint, QString::fromUtf8(expected.hint));
        // A sentence of its own, with nothing left open in it.
        QVERIFY(describe(problem).size() > 10 && describe(problem) != problem.subject);
        QVERIFY(!describe(problem).contains(u"%1"_s));
    }

    // A file that nobody expects anything of would be a fault that nobody looks for.
    void everyFileIsExpected()
    {
        QStringList names;
        for (const Expected &expected : Faults)
            names.append(QString::fromLatin1(expected.name) + u".md"_s);
        names.sort();
        QCOMPARE(QDir(folder()).entryList({u"*.md"_s}, QDir::Files, QDir::Name), names);
    }

    void together_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<QStringList>("where");
        QTest::newRow("cycle") << static_cast<int>(Wrong::Cycle) << QStringList{u"back.md:18"_s, u"there.md:16"_s};
        QTest::newRow("duplicate-document") << static_cast<int>(Wrong::DuplicateDocument) << QStringList{u"two.md:2"_s};
        QTest::newRow("locked-step-lost") << static_cast<int>(Wrong::LockedStep) << QStringList{u"variant.md:7"_s};
        QTest::newRow("locked-step-changed") << static_cast<int>(Wrong::LockedStep) << QStringList{u"variant.md:13"_s};
    }

    void together()
    {
        QFETCH(int, wrong);
        QFETCH(QStringList, where);
        const QDir dir(folder() + u'/' + QString::fromLatin1(QTest::currentDataTag()));
        QList<QPair<QString, QByteArray>> texts;
        for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
            texts.append({name, bytesOf(dir.filePath(name))});
        QCOMPARE(texts.size(), 2);
        const Problems problems = allOf(texts);
        QStringList found;
        for (const Problem &problem : problems) {
            QVERIFY2(static_cast<int>(problem.wrong) == wrong, qPrintable(told(problems)));
            found.append(problem.path + u':' + QString::number(problem.line));
        }
        found.sort();
        QCOMPARE(found, where);
    }

private:
    // Everything that is looked at, as the library does it.
    [[nodiscard]] Problems allOf(const QList<QPair<QString, QByteArray>> &texts) const
    {
        Problems problems;
        QList<Document> documents;
        for (const auto &[name, bytes] : texts) {
            const Parsed parsed = parse(bytes, name);
            problems += parsed.problems;
            if (!parsed.isUsable())
                continue;
            problems += check(parsed.document, m_facts);
            documents.append(parsed.document);
        }
        return problems + checkTogether(documents);
    }

    Desk m_desk;
    Facts m_facts;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
