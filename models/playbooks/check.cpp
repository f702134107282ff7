// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/check.h"

#include "models/criteria/parser.h"
#include "models/playbooks/decision_cases.h"
#include "models/playbooks/markdown.h"
#include "models/text/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

// The line of a key of the front matter; 0 when it is not there.
int keyLine(const Document &document, const QString &key)
{
    int line = 0;
    for (const QStringView text : QStringView(document.source).tokenize(u'\n')) {
        ++line;
        if (line > 1 && text.trimmed() == "---"_L1)
            break;
        if (text.startsWith(key) && text.mid(key.size()).trimmed().startsWith(u':'))
            return line;
    }
    return 0;
}

class Checker
{
public:
    Checker(const Document &document, const Facts &facts) : m_document(document), m_facts(facts)
    {
        for (const Trigger &trigger : document.triggers) {
            if (trigger.on && !m_kind)
                m_kind = trigger.on;
        }
        if (m_kind)
            m_catalog = facts.fields(*m_kind);
    }

    Problems run();

private:
    void note(Wrong wrong, int line, const QString &subject, const QString &hint = {}, bool isWarning = false)
    {
        m_problems.append({wrong, line, subject, hint, isWarning, m_document.path});
    }
    void roles();
    void triggers();
    void criteriaText(const QString &text, int line);
    void criteriaOf(const QString &text, const criteria::FieldCatalog &catalog, int line);
    void steps();
    void decision(const Decision &decision);
    void links();
    void command(const CommandLink &link);

    const Document &m_document;
    const Facts &m_facts;
    std::optional<RecordKind> m_kind;
    std::shared_ptr<const criteria::FieldCatalog> m_catalog;
    Problems m_problems;
};

void Checker::roles()
{
    const auto known = [this](const QStringList &named, const QString &key) {
        for (const QString &role : named) {
            if (!m_facts.roles.contains(role))
                note(Wrong::UnknownRole, keyLine(m_document, key), role, text::nearest(role, m_facts.roles));
        }
    };
    known(m_document.roles, u"roles"_s);
    known(m_document.escalation, u"escalation"_s);
}

void Checker::criteriaOf(const QString &text, const criteria::FieldCatalog &catalog, int line)
{
    for (const criteria::Problem &problem : criteria::parse(text, catalog).problems)
        note(Wrong::BadCriteria, line, text.mid(problem.start, problem.length), problem.suggestion);
}

void Checker::criteriaText(const QString &text, int line)
{
    if (text.isEmpty())
        return;
    if (m_catalog)
        criteriaOf(text, *m_catalog, line);
    else
        note(Wrong::CriteriaWithoutRecord, line, text);
}

void Checker::triggers()
{
    for (const Trigger &trigger : m_document.triggers) {
        if (!trigger.alert.isEmpty() && !m_facts.alerts.isEmpty() && !m_facts.alerts.contains(trigger.alert))
            note(Wrong::UnknownAlert, trigger.line, trigger.alert, text::nearest(trigger.alert, m_facts.alerts));
        if (trigger.on && !trigger.when.isEmpty())
            criteriaOf(trigger.when, *m_facts.fields(*trigger.on), trigger.line);
    }
}

void Checker::decision(const Decision &decision)
{
    if (!m_catalog) {
        note(Wrong::CriteriaWithoutRecord, decision.line, decision.fields.join(u" | "_s));
        return;
    }
    const qsizetype before = m_problems.size();
    static const QStringList wholeHeads{u"when"_s, u"if"_s};
    for (const QString &field : decision.fields) {
        if (m_catalog->find(field) == nullptr && !wholeHeads.contains(field.toLower()))
            note(Wrong::UnknownField, decision.line, field, text::nearest(field, m_catalog->names()));
    }
    if (m_problems.size() > before)
        return;
    for (const DecisionRow &row : decision.rows)
        criteriaOf(row.criteria, *m_catalog, row.line);
    if (m_problems.size() > before)
        return;
    const CaseReport report = tryCases(decision, *m_catalog);
    if (report.isTooWide)
        note(Wrong::TableTooWide, decision.line, decision.fields.join(u" | "_s), {}, true);
    if (!report.gap.isEmpty())
        note(Wrong::Gap, decision.line, {}, report.gap);
    for (const CaseReport::Overlap &overlap : report.overlaps)
        note(Wrong::Overlap, decision.rows[overlap.second].line, QString::number(decision.rows[overlap.first].line), overlap.example);
    // A row that overlaps an earlier one everywhere is named as an overlap already.
    for (const int row : report.unreachable) {
        const bool isNamed = std::any_of(report.overlaps.cbegin(), report.overlaps.cend(), [row](const auto &o) { return o.second == row; });
        if (!isNamed)
            note(Wrong::Unreachable, decision.rows[row].line, decision.rows[row].cells.join(u" | "_s));
    }
}

void Checker::steps()
{
    for (const Step &step : m_document.steps) {
        criteriaText(step.when, step.line);
        for (const Check &check : step.checks())
            criteriaText(check.when, check.line);
        if (const Decision *table = step.decision())
            decision(*table);
    }
}

void Checker::command(const CommandLink &link)
{
    const auto known = m_facts.command(link.command);
    if (!known) {
        note(Wrong::UnknownCommand, link.line, link.command, text::nearest(link.command, m_facts.commands));
        return;
    }
    if (!known->on.isEmpty() && (!m_kind || !known->on.contains(*m_kind)))
        note(Wrong::WrongRecordKind, link.line, link.command, recordWord(known->on.first()));
    QStringList names;
    for (const CommandFacts::Argument &argument : known->arguments)
        names.append(argument.name);
    for (const auto &[name, value] : link.args) {
        const qsizetype at = names.indexOf(name);
        if (at < 0) {
            note(Wrong::UnknownArgument, link.line, link.command + u'?' + name, text::nearest(name, names));
            continue;
        }
        const QStringList &choices = known->arguments[at].choices;
        if (!choices.isEmpty() && !choices.contains(value))
            note(Wrong::BadArgument, link.line, name + u'=' + value, text::nearest(value, choices));
    }
}

void Checker::links()
{
    for (const Link &link : m_document.links) {
        const QString scheme = linkScheme(link.url);
        if (scheme == "command"_L1)
            command(commandLinkOf(link.url, {}, link.line));
        else if (scheme == "step"_L1 && m_document.step(link.url.mid(1)) == nullptr)
            note(Wrong::UnknownStep, link.line, link.url);
    }
}

Problems Checker::run()
{
    roles();
    triggers();
    steps();
    links();
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return m_problems;
}

QList<Include> includesOf(const Document &document)
{
    QList<Include> includes;
    const auto add = [&includes](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (const auto *include = std::get_if<Include>(&block))
                includes.append(*include);
        }
    };
    add(document.preface);
    for (const Step &step : document.steps)
        add(step.blocks);
    return includes;
}

// The first circle that begins and ends at `start`, as ids.
bool reaches(const QString &from, const QString &start, const QHash<QString, QStringList> &edges, QSet<QString> &seen, QStringList &way)
{
    for (const QString &next : edges.value(from)) {
        if (next == start) {
            way.append(next);
            return true;
        }
        if (seen.contains(next))
            continue;
        seen.insert(next);
        way.append(next);
        if (reaches(next, start, edges, seen, way))
            return true;
        way.removeLast();
    }
    return false;
}

// The step with everything that is its place in the file and not its content taken out.
Step withoutPlaces(Step step)
{
    // A picture's address is that of the folder the document lies in.
    static const QRegularExpression picture(u"<(img|i)\\b[^>]*>|</i>"_s);
    step.line = 0;
    for (Block &block : step.blocks) {
        if (auto *prose = std::get_if<Prose>(&block)) {
            prose->html.remove(picture);
        } else if (auto *checks = std::get_if<Checks>(&block)) {
            for (Check &check : checks->checks) {
                check.line = 0;
                check.text.remove(picture);
            }
        } else if (auto *decision = std::get_if<Decision>(&block)) {
            decision->line = 0;
            for (DecisionRow &row : decision->rows) {
                row.line = 0;
                row.outcome.remove(picture);
                for (CommandLink &link : row.links)
                    link.line = 0;
            }
        } else if (auto *acts = std::get_if<Acts>(&block)) {
            for (CommandLink &link : acts->links)
                link.line = 0;
        } else if (auto *include = std::get_if<Include>(&block)) {
            include->line = 0;
        }
    }
    return step;
}

void checkVariant(const Document &variant, const Document &parent, Problems &problems)
{
    for (const Step &locked : parent.steps) {
        if (!locked.isLocked)
            continue;
        const Step *kept = variant.step(locked.id);
        if (kept == nullptr || withoutPlaces(*kept) != withoutPlaces(locked))
            problems.append({Wrong::LockedStep, kept == nullptr ? keyLine(variant, u"parent"_s) : kept->line, locked.title, parent.id, false, variant.path});
    }
}

} // namespace

Problems check(const Document &document, const Facts &facts)
{
    return Checker(document, facts).run();
}

Problems checkTogether(const QList<Document> &documents)
{
    Problems problems;
    QHash<QString, const Document *> byId;
    QHash<QString, QStringList> edges;
    for (const Document &document : documents) {
        if (const Document *other = byId.value(document.id))
            problems.append({Wrong::DuplicateDocument, keyLine(document, u"id"_s), document.id, other->path, false, document.path});
        else
            byId.insert(document.id, &document);
        for (const Include &include : includesOf(document))
            edges[document.id].append(include.playbook);
        if (!document.parent.isEmpty())
            edges[document.id].append(document.parent);
    }
    const QStringList ids = byId.keys();
    for (const Document &document : documents) {
        const auto mustBeKnown = [&](const QString &id, int line) {
            if (!byId.contains(id))
                problems.append({Wrong::UnknownPlaybook, line, id, text::nearest(id, ids), false, document.path});
        };
        for (const Include &include : includesOf(document))
            mustBeKnown(include.playbook, include.line);
        for (const Link &link : document.links) {
            if (linkScheme(link.url) == "playbook"_L1)
                mustBeKnown(link.url.mid(9), link.line);
        }
        if (!document.parent.isEmpty()) {
            mustBeKnown(document.parent, keyLine(document, u"parent"_s));
            if (const Document *parent = byId.value(document.parent))
                checkVariant(document, *parent, problems);
        }
        QSet<QString> seen;
        QStringList way;
        if (reaches(document.id, document.id, edges, seen, way)) {
            const QList<Include> includes = includesOf(document);
            const auto first = std::find_if(includes.cbegin(), includes.cend(), [&way](const Include &i) { return i.playbook == way.first(); });
            problems.append({Wrong::Cycle, first == includes.cend() ? keyLine(document, u"parent"_s) : first->line, document.id, way.join(u" → "_s), false, document.path});
        }
    }
    return problems;
}

namespace {

constexpr qsizetype MostSteps = 2'000;

class Assembler
{
public:
    Assembler(Document &whole, const std::function<const Document *(const QString &id)> &find) : m_whole(whole), m_find(find) { m_under.insert(whole.id); }

    void add(const Document &part, const QString &prefix)
    {
        QList<const Document *> first;
        for (const Block &block : part.preface)
            takeIncluded(block, first);
        addIncluded(first, prefix);
        for (const Step &written : part.steps)
            addStep(written, part, prefix);
    }

private:
    bool takeIncluded(const Block &block, QList<const Document *> &included) const
    {
        const auto *include = std::get_if<Include>(&block);
        if (include == nullptr)
            return false;
        if (const Document *other = m_find(include->playbook); other != nullptr && !m_under.contains(other->id))
            included.append(other);
        return true;
    }
    void addIncluded(const QList<const Document *> &included, const QString &prefix)
    {
        for (const Document *other : included) {
            // Thirty documents that each include the next one twice would be a thousand million steps.
            if (m_whole.steps.size() >= MostSteps)
                return;
            // A document that stands here twice has two sets of checks; they must not be ticked as one.
            const int times = ++m_times[prefix + other->id];
            m_under.insert(other->id);
            add(*other, prefix + other->id + (times > 1 ? u'-' + QString::number(times) : QString()) + u'/');
            m_under.remove(other->id);
        }
    }
    void addStep(const Step &written, const Document &part, const QString &prefix)
    {
        Step step = written;
        step.blocks.clear();
        step.id = prefix + written.id;
        if (!prefix.isEmpty())
            step.fromDocument = part.id;
        QList<const Document *> included;
        for (const Block &block : written.blocks) {
            if (!takeIncluded(block, included))
                step.blocks.append(prefix.isEmpty() ? block : moved(block, prefix));
        }
        // A step that only names other documents is their place, not a step of its own.
        if (!step.blocks.isEmpty() || included.isEmpty())
            m_whole.steps.append(step);
        addIncluded(included, prefix);
    }
    // Ids of checks and links to steps, as they are called in the whole.
    static Block moved(Block block, const QString &prefix)
    {
        // Only our own tags have a quote; those of the text are escaped.
        const auto move = [&prefix](QString &html) { html.replace("<a href=\"#"_L1, "<a href=\"#"_L1 + prefix); };
        if (auto *prose = std::get_if<Prose>(&block)) {
            move(prose->html);
        } else if (auto *checks = std::get_if<Checks>(&block)) {
            for (Check &check : checks->checks) {
                check.id = prefix + check.id;
                move(check.text);
            }
        } else if (auto *decision = std::get_if<Decision>(&block)) {
            for (DecisionRow &row : decision->rows)
                move(row.outcome);
        }
        return block;
    }

    Document &m_whole;
    const std::function<const Document *(const QString &id)> &m_find;
    QSet<QString> m_under;
    QHash<QString, int> m_times;
};

} // namespace

Document assembled(const Document &document, const std::function<const Document *(const QString &id)> &find)
{
    Document whole = document;
    whole.steps.clear();
    Assembler(whole, find).add(document, {});
    return whole;
}

} // namespace quayside::playbooks
