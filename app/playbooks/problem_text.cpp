// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/problem_text.h"

#include <QCoreApplication>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::playbooks::Problems)
};

QString withNearest(const QString &sentence, const QString &nearest)
{
    return nearest.isEmpty() ? sentence : sentence + u' ' + Text::tr("Did you mean “%1”?").arg(nearest);
}

QString ofFrontMatter(const Problem &p)
{
    switch (p.wrong) {
    case Wrong::NotUtf8: return Text::tr("The file is not UTF-8 text. Save it as UTF-8.");
    case Wrong::TooLarge: return Text::tr("The document is larger than %1 KB. Cut it into parts that include each other.").arg(p.hint);
    case Wrong::NoFrontMatter: return Text::tr("The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).");
    case Wrong::FrontMatterOpen: return Text::tr("The front matter has no closing line “---”.");
    case Wrong::BadYaml: return Text::tr("The front matter cannot be read as YAML: %1.").arg(p.hint);
    case Wrong::DuplicateKey: return Text::tr("“%1” stands in the front matter twice. Keep one.").arg(p.subject);
    case Wrong::UnknownKey: return withNearest(Text::tr("“%1” is not a key that the program knows.").arg(p.subject), p.hint);
    case Wrong::WrongType: return Text::tr("“%1” has the wrong form: write a text, or a list of texts in [ ].").arg(p.subject);
    case Wrong::MissingKey: return Text::tr("“%1” is missing in the front matter.").arg(p.subject);
    case Wrong::BadId: return Text::tr("“%1” cannot be an id: small letters, digits and single hyphens only.").arg(p.subject);
    case Wrong::BadVersion: return Text::tr("“%1” is not a version such as 1.2.").arg(p.subject);
    case Wrong::UnknownKind:
        return withNearest(Text::tr("“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.").arg(p.subject), p.hint);
    case Wrong::UnknownRole: return withNearest(Text::tr("There is no role “%1”.").arg(p.subject), p.hint);
    case Wrong::UnknownRecordKind: return Text::tr("“%1” is not a kind of record, such as returns, orders or skus.").arg(p.subject);
    case Wrong::UnknownAlert: return withNearest(Text::tr("There is no alert “%1”.").arg(p.subject), p.hint);
    case Wrong::BadSpan: return Text::tr("“%1” is not a span of time such as 90m, 4h or 2d.").arg(p.subject);
    case Wrong::BadFit: return Text::tr("“%1” under fit must be a number from 1 to 5.").arg(p.subject);
    default: return {};
    }
}

QString ofSteps(const Problem &p)
{
    switch (p.wrong) {
    case Wrong::NoSteps: return Text::tr("The document has no step. Begin one with a heading of level two (##).");
    case Wrong::DuplicateStep: return Text::tr("There is a step “%1” already. Give this one an id of its own: {#id}.").arg(p.subject);
    case Wrong::UnknownAttribute: return withNearest(Text::tr("“%1” in the braces is not known.").arg(p.subject), p.hint);
    case Wrong::BadCriteria: return withNearest(Text::tr("The criteria “%1” are not understood.").arg(p.subject), p.hint);
    case Wrong::CriteriaWithoutRecord:
        return Text::tr("There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.").arg(p.subject);
    case Wrong::UnknownCommand: return withNearest(Text::tr("There is no command “%1”.").arg(p.subject), p.hint);
    case Wrong::UnknownArgument: return withNearest(Text::tr("The command does not take “%1”.").arg(p.subject), p.hint);
    case Wrong::BadArgument: return withNearest(Text::tr("“%1” is not one of the choices.").arg(p.subject), p.hint);
    case Wrong::WrongRecordKind:
        return Text::tr("“%1” acts on %2, but the playbook is about another kind of record.").arg(p.subject, p.hint);
    case Wrong::EmptyCheck: return Text::tr("A check has no text.");
    case Wrong::UnknownStep: return Text::tr("There is no step “%1” to go to.").arg(p.subject);
    case Wrong::RawHtml: return Text::tr("HTML is not allowed in a playbook: “%1”. Write it as Markdown.").arg(p.subject);
    case Wrong::RemotePicture:
        return Text::tr("The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.").arg(p.subject);
    case Wrong::ForbiddenLink:
        return Text::tr("The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.").arg(p.subject);
    default: return {};
    }
}

QString ofTables(const Problem &p)
{
    switch (p.wrong) {
    case Wrong::UnknownField: return withNearest(Text::tr("“%1” at the head of the table is not a field of the record.").arg(p.subject), p.hint);
    case Wrong::TableShape: return Text::tr("A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).").arg(p.subject);
    case Wrong::NoOutcome: return Text::tr("The row “%1” says nothing about what to do.").arg(p.subject);
    case Wrong::Gap: return Text::tr("No row fits “%1”. Add a row for it, or one that begins with “otherwise”.").arg(p.hint);
    case Wrong::Overlap: return Text::tr("This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.").arg(p.subject, p.hint);
    case Wrong::Unreachable: return Text::tr("The row “%1” is never the first to fit. Move it up or take it out.").arg(p.subject);
    case Wrong::TableTooWide: return Text::tr("The table (%1) has too many cases to look at them all for gaps and overlaps.").arg(p.subject);
    default: return {};
    }
}

QString ofLibrary(const Problem &p)
{
    switch (p.wrong) {
    case Wrong::DuplicateDocument: return Text::tr("“%1” is the id of %2 as well. Give one of them another.").arg(p.subject, p.hint);
    case Wrong::UnknownPlaybook: return withNearest(Text::tr("There is no playbook “%1”.").arg(p.subject), p.hint);
    case Wrong::Cycle: return Text::tr("“%1” includes itself by way of %2.").arg(p.subject, p.hint);
    case Wrong::LockedStep: return Text::tr("The step “%1” is locked in “%2” and must stay as it is there.").arg(p.subject, p.hint);
    default: return {};
    }
}

} // namespace

QString describe(const Problem &problem)
{
    for (const auto family : {ofFrontMatter, ofSteps, ofTables, ofLibrary}) {
        if (const QString words = family(problem); !words.isEmpty())
            return words;
    }
    return problem.subject;
}

QString line(const Problem &problem)
{
    const QString where = problem.line > 0 ? problem.path + u':' + QString::number(problem.line) : problem.path;
    return where + u": "_s + (problem.isWarning ? Text::tr("Note: %1").arg(describe(problem)) : describe(problem));
}

} // namespace quayside::playbooks
