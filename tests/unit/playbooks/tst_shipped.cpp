// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/facts.h"
#include "app/playbooks/library.h"
#include "app/playbooks/problem_text.h"
#include "models/playbooks/bundle.h"
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
