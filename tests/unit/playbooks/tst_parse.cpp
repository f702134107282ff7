// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/parse.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::playbooks;

namespace {

const QByteArray Head = "---\nid: a\nversion: 1.0\ntitle: A\nkind: sop\nowner: support\n---\n"; // seven lines

QByteArray withHead(const QByteArray &markdown)
{
    return Head + markdown;
}

QString told(const Problems &problems)
{
    QStringList lines;
    for (const Problem &p : problems)
        lines.append(u"%1:%2 %3 %4"_s.arg(static_cast<int>(p.wrong)).arg(p.line).arg(p.subject, p.hint));
    return lines.join(u'\n');
}

// Of a text without problems.
Document read(const QByteArray &markdown)
{
    const Parsed parsed = parse(withHead(markdown));
    if (!parsed.problems.isEmpty())
        qWarning("%s", qPrintable(told(parsed.problems)));
    return parsed.document;
}

Step only(const QByteArray &markdown)
{
    return read("## One\n\n" + markdown).steps.value(0);
}

QString htmlOf(const QByteArray &markdown)
{
    QString html;
    for (const Block &block : only(markdown).blocks) {
        if (const auto *prose = std::get_if<Prose>(&block))
            html += prose->html;
    }
    return html;
}

template <class T>
QList<T> blocksOf(const Step &step)
{
    QList<T> found;
    for (const Block &block : step.blocks) {
        if (const auto *one = std::get_if<T>(&block))
            found.append(*one);
    }
    return found;
}

} // namespace

class TestParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFrontMatter()
    {
        const Parsed parsed = parse(R"(---
id: late-parcel
version: 2.1.3
title: "A *late* parcel: & what then"
summary: One sentence.
kind: action-plan
owner: operations
roles: [support, operations]
tags: late
needs: [shift, carrier]
escalation: [manager]
parent: parcel
goal: late_dispatch
sla: 1d12h
close: tasks-done
fit: {maturity: 2, risk: 3, impact: 5}
trigger:
  - on: orders
    when: status:awaiting_shipment ship_by:<4h
    alert: order.late
  - alert: sync.failing
---
## One
)");
        QVERIFY2(parsed.problems.isEmpty(), qPrintable(told(parsed.problems)));
        const Document &d = parsed.document;
        QCOMPARE(d.id, u"late-parcel"_s);
        QCOMPARE(d.version, u"2.1.3"_s);
        QCOMPARE(d.title, u"A *late* parcel: & what then"_s); // no anchor and no alias in there
        QCOMPARE(d.kind, Kind::ActionPlan);
        QCOMPARE(d.roles, (QStringList{u"support"_s, u"operations"_s}));
        QCOMPARE(d.tags, QStringList{u"late"_s});
        QCOMPARE(d.needs, (QStringList{u"shift"_s, u"carrier"_s}));
        QCOMPARE(d.escalation, QStringList{u"manager"_s});
        QCOMPARE(d.parent, u"parcel"_s);
        QCOMPARE(d.goal, u"late_dispatch"_s);
        QCOMPARE(d.sla, qint64(36) * 3'600'000);
        QVERIFY(d.closesWithTasksDone);
        QCOMPARE(d.fit, (Fit{2, 3, 5}));
        QCOMPARE(d.triggers.size(), 2);
        QCOMPARE(d.triggers[0].on, RecordKind::Order);
        QCOMPARE(d.triggers[0].alert, u"order.late"_s);
        QCOMPARE(d.triggers[0].line, 19);
        QVERIFY(!d.triggers[1].on);
    }

    void stepsHaveIdsAndAttributes()
    {
        const Document d = read("Before.\n\n# A\n\n## 1. Café & more\n\ntext\n\n"
                                "## Look {#look timer=90m gate locked when=\"status:pending reason~a{2}\"} ##\n\n### Deeper {not ours}\n");
        QCOMPARE(d.preface.size(), 1);
        QCOMPARE(d.steps.size(), 2);
        QCOMPARE(d.steps[0].id, u"cafe-more"_s);
        QCOMPARE(d.steps[0].line, 12);
        const Step &look = d.steps[1];
        QCOMPARE(look.id, u"look"_s);
        QCOMPARE(look.title, u"Look"_s);
        QCOMPARE(look.timer, qint64(90) * 60'000);
        QVERIFY(look.isGate && look.isLocked);
        QCOMPARE(look.when, u"status:pending reason~a{2}"_s);
        QCOMPARE(blocksOf<Prose>(look).value(0).html, u"<h4>Deeper {not ours}</h4>"_s);
    }

    void checksHaveEvidenceAndRules()
    {
        const Step step = only("- [ ] The **label** is readable {evidence=picture optional}\n"
                               "- [x] Ticked on paper {evidence=note}\n"
                               "- [ ] Settled {when=\"-status:pending\"}\n"
                               "- [ ] Braces {like} these stay\n\n"
                               "Words between.\n\n"
                               "1. [ ] Numbered {evidence=file}\n");
        const QList<Check> checks = step.checks();
        QCOMPARE(checks.size(), 5);
        QCOMPARE(checks[0].text, u"The <b>label</b> is readable"_s);
        QCOMPARE(checks[0].plain, u"The label is readable"_s);
        QCOMPARE(checks[0].evidence, EvidenceKind::Picture);
        QVERIFY(checks[0].isOptional);
        QCOMPARE(checks[1].evidence, EvidenceKind::Note);
        QCOMPARE(checks[2].when, u"-status:pending"_s);
        QCOMPARE(checks[3].plain, u"Braces {like} these stay"_s);
        QCOMPARE(checks[4].evidence, EvidenceKind::File);
        QStringList ids;
        for (const Check &check : checks)
            ids.append(check.id);
        QCOMPARE(ids, (QStringList{u"one.1"_s, u"one.2"_s, u"one.3"_s, u"one.4"_s, u"one.5"_s}));
        QCOMPARE(checks[4].line, 17);
    }

    void checksBelowChecksCount()
    {
        const Step step = only("- [ ] Outer {evidence=note}\n  - [ ] Inner {evidence=file}\n    - [ ] Innermost\n  - [ ] Second {optional}\n- [ ] Last\n\n"
                               "* plain\n* [ ] among plain ones\n* plain again\n");
        const QList<Check> checks = step.checks();
        QStringList plain;
        for (const Check &check : checks)
            plain.append(check.plain);
        QCOMPARE(plain, (QStringList{u"Outer"_s, u"Inner"_s, u"Innermost"_s, u"Second"_s, u"Last"_s, u"among plain ones"_s}));
        QCOMPARE(checks[0].evidence, EvidenceKind::Note);
        QCOMPARE(checks[1].evidence, EvidenceKind::File);
        QVERIFY(checks[3].isOptional);
        QCOMPARE(checks[1].line, 11);
        QCOMPARE(checks[5].id, u"one.6"_s);
        QCOMPARE(blocksOf<Prose>(step).size(), 2);
    }

    void plainListsStayLists()
    {
        QCOMPARE(htmlOf("- one\n  1. two\n- three\n"), u"<ul><li>one<ol><li>two</li></ol></li><li>three</li></ul>"_s);
    }

    void decisionTablesBecomeCriteria()
    {
        const Step step = read("## Decide now {first}\n\n"
                               "| refund | type | reason | When | Then | |\n|---|---|---|---|---|---|\n"
                               "| <20 | refund,return | came broken, torn | a:1 OR b:2 | Pay **now** | ignored |\n"
                               "| >= 20 | not replacement | has | - | [Ask](command:tasks.add?title=A+b%2Cc&due=2d) | |\n"
                               "| ≥ 30.50 | * | missing | c:3 | x \\| y | |\n"
                               "| 20 .. 50 | any | not no use | – | z | |\n"
                               "| Otherwise | | | | w | |\n").steps.value(0);
        const Decision *decision = step.decision();
        QVERIFY(decision != nullptr);
        QVERIFY(decision->firstHit);
        QCOMPARE(decision->line, 10);
        QCOMPARE(decision->fields, (QStringList{u"refund"_s, u"type"_s, u"reason"_s, u"When"_s}));
        QCOMPARE(decision->rows.size(), 5);
        QCOMPARE(decision->rows[0].criteria, u"refund:<20 type:refund,return reason:\"came broken\",torn (a:1 OR b:2)"_s);
        QCOMPARE(decision->rows[0].outcome, u"Pay <b>now</b>"_s);
        QCOMPARE(decision->rows[0].line, 12);
        QCOMPARE(decision->rows[1].criteria, u"refund:>=20 -type:replacement has:reason"_s);
        QCOMPARE(decision->rows[2].criteria, u"refund:>=30.50 missing:reason c:3"_s);
        QCOMPARE(decision->rows[2].plainOutcome, u"x | y"_s);
        QCOMPARE(decision->rows[3].criteria, u"refund:20..50 -reason:\"no use\""_s);
        QVERIFY(decision->rows[4].isOtherwise && decision->rows[4].criteria.isEmpty());
        QCOMPARE(decision->rows[4].line, 16);
        const CommandLink link = decision->rows[1].links.value(0);
        QCOMPARE(link.command, u"tasks.add"_s);
        QCOMPARE(link.args, (QList<QPair<QString, QString>>{{u"title"_s, u"A b,c"_s}, {u"due"_s, u"2d"_s}}));
        QCOMPARE(link.line, 13);
    }

    void otherTablesAreProse()
    {
        const Step step = only("| a | b |\n|---|---|\n| 1 | <2 |\n");
        QVERIFY(step.decision() == nullptr);
        QCOMPARE(blocksOf<Prose>(step).value(0).html, u"<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>&lt;2</td></tr></table>"_s);
        QVERIFY(read("## Any title {decide}\n\n| a | Then |\n|---|---|\n| 1 | x |\n").steps[0].decision() != nullptr);
    }

    void paragraphsOfLinksAreButtons()
    {
        const Step step = only("[A](command:a.b) · [B](command:c.d?x=1)\n\n[In](include:other)\n\nSee [A](command:a.b) too.\n");
        const QList<Acts> acts = blocksOf<Acts>(step);
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts[0].links.size(), 2);
        QCOMPARE(acts[0].links[1].args.value(0).second, u"1"_s);
        QCOMPARE(blocksOf<Include>(step).value(0), (Include{u"other"_s, 12}));
        QVERIFY(blocksOf<Prose>(step).value(0).html.contains(u"<a href=\"command:a.b\">A</a>"_s));
    }

    void codeIsNotTouched()
    {
        const Step step = only("````text\n## Not a step {#x}\n- [ ] Not a check {evidence=picture}\n```\n- [ ] still inside {y}\n````\n\n"
                               "    - [ ] indented code {z}\n\n"
                               "1. in a list\n\n   ```\n   - [ ] fenced {w}\n   ```\n\n"
                               "- [ ] A check {optional}\n");
        const QString html = htmlOf("````text\n## Not a step {#x}\n```\n- [ ] still inside {y}\n````\n");
        QCOMPARE(html, u"<pre>## Not a step {#x}\n```\n- [ ] still inside {y}\n</pre>"_s);
        QCOMPARE(step.checks().size(), 1);
        QVERIFY(step.checks().first().isOptional);
        QString all;
        for (const Prose &prose : blocksOf<Prose>(step))
            all += prose.plain;
        for (const QString &kept : {u"{#x}"_s, u"{evidence=picture}"_s, u"{y}"_s, u"{z}"_s, u"{w}"_s})
            QVERIFY2(all.contains(kept), qPrintable(kept));
    }

    void linesAreThoseOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("LF") << QByteArray("\n") << QByteArray();
        QTest::newRow("CRLF") << QByteArray("\r\n") << QByteArray();
        QTest::newRow("CR") << QByteArray("\r") << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\n") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("mark and CRLF") << QByteArray("\r\n") << QByteArray("\xEF\xBB\xBF");
    }

    void linesAreThoseOfTheFile()
    {
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, mark);
        QByteArray text = withHead("Words\n\n## Decide {#d timer=soon}\n\n| a | Then |\n|---|---|\n| 1 | x |\n| 2 | [y](ftp://z) |\n\n"
                                   "- [ ] fine\n- [ ] wrong {evidence=video}\n\nOne\ntwo [three](gopher:four)\n");
        text = mark + text.replace("\n", end);
        const Parsed parsed = parse(text);
        QList<QPair<Wrong, int>> found;
        for (const Problem &problem : parsed.problems)
            found.append({problem.wrong, problem.line});
        const QList<QPair<Wrong, int>> expected{
            {Wrong::BadSpan, 10}, {Wrong::ForbiddenLink, 15}, {Wrong::UnknownAttribute, 18}, {Wrong::ForbiddenLink, 21}};
        QVERIFY2(found == expected, qPrintable(told(parsed.problems)));
        QCOMPARE(parsed.document.steps.value(0).decision()->rows.value(1).line, 15);
        QCOMPARE(parsed.document.id, u"a"_s);
    }

    void hostileTextStaysText()
    {
        QCOMPARE(htmlOf("a < b && \"c\" 'd' &lt;script&gt;\n"), u"<p>a &lt; b &amp;&amp; &quot;c&quot; 'd' &lt;script&gt;</p>"_s);
        QCOMPARE(htmlOf("`<b>` **\\<i>**\n"), u"<p><code>&lt;b&gt;</code> <b>&lt;i&gt;</b></p>"_s);
        const QString link = htmlOf("[x](https://h.test/?a=%22onclick=%22b&c='d'<e>)\n");
        QVERIFY2(!link.contains(u"\"on"_s) && link.count(u'"') == 2, qPrintable(link));
        const Step step = only("- [ ] &lt;img src=x onerror=alert(1)&gt;\n");
        QCOMPARE(step.checks().value(0).text, u"&lt;img src=x onerror=alert(1)&gt;"_s);
    }

    void htmlAndForeignLinksAreLeftOut()
    {
        const Parsed parsed = parse(withHead("## One\n\na <b onmouseover=x>b</b>\n\n<iframe src=\"x\"></iframe>\n\n"
                                             "[j](JavaScript:alert) [d](data:text/html,x) [f](file:///etc/passwd) <vbscript:x> [r](other.md)\n"));
        QList<Wrong> found;
        for (const Problem &problem : parsed.problems)
            found.append(problem.wrong);
        QCOMPARE(found.count(Wrong::RawHtml), 3);
        QCOMPARE(found.count(Wrong::ForbiddenLink), 5);
        QVERIFY(!parsed.isUsable());
        for (const Block &block : parsed.document.steps.value(0).blocks) {
            const QString html = std::get<Prose>(block).html;
            QVERIFY2(!html.contains(u"href"_s) && !html.contains(u"onmouseover"_s) && !html.contains(u"iframe"_s), qPrintable(html));
        }
    }

    void picturesLieBesideTheDocument()
    {
        const auto html = [](const QByteArray &markdown, const QString &path) {
            const Parsed parsed = parse(withHead("## One\n\n" + markdown), path);
            return std::get<Prose>(parsed.document.steps.value(0).blocks.value(0)).html;
        };
        QCOMPARE(html("![A \"cup\"](cup%20one.jpg)\n", u"/books/a.md"_s),
                 u"<p><img src=\"file:///books/cup one.jpg\" alt=\"A &quot;cup&quot;\"></p>"_s);
        // Outside of its folder, from the program, or from another machine: its words alone.
        for (const QByteArray &away : {QByteArray("../secret.png"), QByteArray("a/../../secret.png"), QByteArray("/etc/secret.png")})
            QCOMPARE(html("![x](" + away + ")\n", u"/books/a.md"_s), u"<p><i>x</i></p>"_s);
        QCOMPARE(html("![x](cup.jpg)\n", u":/playbooks/a.md"_s), u"<p><i>x</i></p>"_s);
        for (const QByteArray &remote : {QByteArray("http://h.test/a.png"), QByteArray("//h.test/a.png"), QByteArray("file:///a.png"), QByteArray("data:x")}) {
            const Parsed parsed = parse(withHead("## One\n\n![x](" + remote + ")\n"), u"/books/a.md"_s);
            QCOMPARE(parsed.problems.size(), 1);
            QCOMPARE(parsed.problems[0].wrong, Wrong::RemotePicture);
        }
    }

    void checksWithoutTextAreNamed()
    {
        for (const QByteArray &list : {QByteArray("- [ ]\n"), QByteArray("- [x] {optional}\n"), QByteArray("- [ ] a\n- [ ]\n"), QByteArray("- [ ] a\n  - [ ] {evidence=note}\n")}) {
            const Parsed parsed = parse(withHead("## One\n\n" + list));
            QVERIFY2(parsed.problems.size() == 1 && parsed.problems[0].wrong == Wrong::EmptyCheck, qPrintable(told(parsed.problems) + QString::fromUtf8(list)));
        }
    }

    void endsOfEveryKindAreSurvived()
    {
        // As deep as they are long, each.
        for (const QByteArray &unit : {QByteArray("> "), QByteArray("- "), QByteArray("- [ ] "), QByteArray("**a "), QByteArray("[a"), QByteArray("*a _b "),
                                       QByteArray("| a "), QByteArray("{"), QByteArray("<"), QByteArray("`"), QByteArray("1. ")}) {
            const Parsed parsed = parse(withHead("## One\n\n" + unit.repeated(4000) + "x\n"));
            QCOMPARE(parsed.document.steps.size(), 1);
        }
        QByteArray yaml("---\nid: ");
        yaml += QByteArray("[").repeated(50'000) + "\n---\n## One\n";
        QCOMPARE(parse(yaml).problems.value(0).wrong, Wrong::BadYaml);
        QCOMPARE(parse("---\nid: &a [x]\ntitle: [*a, *a]\n---\n## One\n").problems.value(0).wrong, Wrong::BadYaml);
        QCOMPARE(parse(QByteArray(600 * 1024, ' ')).problems.value(0).wrong, Wrong::TooLarge);
        QCOMPARE(parse(withHead(QByteArray("## a\0b\n", 7))).problems.value(0).wrong, Wrong::NotUtf8);
        QCOMPARE(parse(QByteArray()).problems.value(1).wrong, Wrong::NoFrontMatter);
    }

    void anyBytesAreReadToTheirEndAndAlwaysAlike()
    {
        static const std::vector<QByteArray> pieces{
            "---\n", "\n", "\n\n", "## Step ", "{#a gate timer=1h}", "{when=\"", "\"}", "- [ ] ", "- [x] check", "| a | Then |\n", "|---|---|\n",
            "| 1 | x |\n", "id: a\n", "version: 1.0\n", "title: T\n", "kind: sop\n", "owner: o\n", "trigger:\n  on: returns\n", "fit: {risk: 1}\n",
            "## Decide\n\n", "[l](command:a.b?c=d)", "[i](include:x)", "<script>", "![p](q.png)", "```\n", "    ", "> ", "&lt;", "\xEF\xBB\xBF", "\r",
            "\xff", "\f", "caf\xC3\xA9", "*", "`", "~~", "\t", "…", "[", "]", "(", ")"};
        QVERIFY(rc::check("any bytes are read, twice alike", [] {
            QByteArray bytes = *rc::gen::arbitrary<bool>() ? Head : QByteArray();
            const int count = *rc::gen::inRange(0, 40);
            for (int i = 0; i < count; ++i) {
                if (*rc::gen::inRange(0, 6) == 0)
                    bytes += static_cast<char>(*rc::gen::inRange(0, 256));
                else
                    bytes += pieces[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(pieces.size())))];
            }
            const Parsed once = parse(bytes, u"/books/a.md"_s);
            const Parsed again = parse(bytes, u"/books/a.md"_s);
            RC_ASSERT(once.document == again.document);
            RC_ASSERT(once.problems == again.problems);
            const int lines = static_cast<int>(once.document.source.count(u'\n')) + 1;
            for (const Problem &problem : once.problems)
                RC_ASSERT(problem.line >= 0 && problem.line <= lines + 1);
            for (const Step &step : once.document.steps) {
                RC_ASSERT(step.line > 0 && step.line <= lines);
                for (const Check &check : step.checks())
                    RC_ASSERT(check.line > 0 && check.line <= lines);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestParse)
#include "tst_parse.moc"
