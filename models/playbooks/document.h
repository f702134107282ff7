// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace quayside::playbooks {

/// What a playbook is for. The words are those of the front matter: sop, checklist, runbook, decision, blueprint, action-plan.
enum class Kind : quint8 { Sop, Checklist, Runbook, Decision, Blueprint, ActionPlan };
[[nodiscard]] QString toWord(Kind kind);
[[nodiscard]] std::optional<Kind> kindOf(QStringView word);
[[nodiscard]] QStringList kindWords();

/// `[Approve](command:returns.approve?reason=damaged)`: a registered command with arguments, run on the run's record.
struct CommandLink
{
    QString text;
    QString command;
    QList<QPair<QString, QString>> args;
    int line = 0;

    friend bool operator==(const CommandLink &, const CommandLink &) = default;
};

enum class EvidenceKind : quint8 { None, Note, File, Picture };

/// `- [ ] The label is readable {evidence=picture}`. With `when`, the check ticks itself once the record fits the criteria.
struct Check
{
    QString id;             ///< "<step>.<number>", stable while the step's list keeps its order
    QString text;           ///< inline HTML of our own making
    QString plain;          ///< without markup
    EvidenceKind evidence = EvidenceKind::None;
    bool isOptional = false;
    QString when;           ///< criteria on the bound record
    int line = 0;

    friend bool operator==(const Check &, const Check &) = default;
};

/// One row of a decision table: criteria, a cell a column, and what follows from them.
struct DecisionRow
{
    QStringList cells;      ///< as written, a cell a column of the table's fields
    QString criteria;       ///< the cells as one criteria text; empty: fits everything
    bool isOtherwise = false; ///< "otherwise" in the first cell: what no other row fits
    QString outcome;        ///< inline HTML
    QString plainOutcome;
    QList<CommandLink> links;
    int line = 0;

    friend bool operator==(const DecisionRow &, const DecisionRow &) = default;
};

/// A table under a "Decide" step. With `firstHit` the first fitting row counts; else exactly one row fits every record.
struct Decision
{
    QStringList fields;     ///< heads of the criteria columns: fields of the bound record's kind
    QList<DecisionRow> rows;
    bool firstHit = false;
    int line = 0;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// A part of a step between its checks and tables.
struct Prose
{
    QString html;           ///< block HTML of our own making: no scripts, no remote pictures, links by scheme
    QString plain;
    friend bool operator==(const Prose &, const Prose &) = default;
};
struct Checks
{
    QList<Check> checks;
    friend bool operator==(const Checks &, const Checks &) = default;
};
/// A paragraph of links that act and nothing else.
struct Acts
{
    QList<CommandLink> links;
    friend bool operator==(const Acts &, const Acts &) = default;
};
/// `[Photographs](include:photo-checklist)` alone in its paragraph: the steps of another document stand here.
struct Include
{
    QString playbook;
    int line = 0;
    friend bool operator==(const Include &, const Include &) = default;
};
using Block = std::variant<Prose, Checks, Decision, Acts, Include>;

/// `## Title {#id timer=2h gate}`. A heading of level two begins a step; deeper ones stay in its text.
struct Step
{
    QString id;             ///< given in braces, or made of the title
    QString title;
    QList<Block> blocks;
    qint64 timer = 0;       ///< milliseconds from entering the step; 0: none
    bool isGate = false;    ///< nothing after it is entered before its checks hold
    bool isLocked = false;  ///< a tailored variant must keep it as it is
    QString when;           ///< criteria: the step is where a record that fits begins
    QString fromDocument;   ///< id of the document it was included from, or empty
    int line = 0;

    [[nodiscard]] QList<Check> checks() const;
    [[nodiscard]] const Decision *decision() const;
    friend bool operator==(const Step &, const Step &) = default;
};

/// When the program offers this playbook by itself.
struct Trigger
{
    std::optional<RecordKind> on;
    QString when;           ///< criteria of that kind
    QString alert;          ///< kind of an alert it answers ("sync.failing"), or empty
    int line = 0;
    friend bool operator==(const Trigger &, const Trigger &) = default;
};

/// How well a template fits, each from 1 to 5: the maturity it asks of a team, the risk of using it, the impact it has.
struct Fit
{
    int maturity = 0;
    int risk = 0;
    int impact = 0;
    friend bool operator==(const Fit &, const Fit &) = default;
};

/// Any link of the document, for checks.
struct Link
{
    QString url;
    int line = 0;
    friend bool operator==(const Link &, const Link &) = default;
};

/// A playbook as it was written.
struct Document
{
    QString id;
    QString version;        ///< "1.2"
    QString title;
    QString summary;
    Kind kind = Kind::Sop;
    QString owner;          ///< a name or a role
    QStringList roles;      ///< who runs it; empty: everybody
    QStringList tags;
    QStringList needs;      ///< context that a run asks for before it starts
    QStringList escalation; ///< roles, in order, that hear of a missed SLA
    QString parent;         ///< id of the document that this one is a variant of
    QString goal;           ///< metric it serves ("return_rate"), or empty
    qint64 sla = 0;         ///< milliseconds for the whole run; 0: none
    bool closesWithTasksDone = false; ///< a run ends only when the tasks it made are done
    Fit fit;
    QList<Trigger> triggers;
    QList<Block> preface;   ///< between the title and the first step
    QList<Step> steps;
    QList<Link> links;
    QString source;         ///< the text
    QString path;           ///< file it was read from, for messages
    QString hash;           ///< SHA-256 of the text, hexadecimal

    [[nodiscard]] const Step *step(const QString &id) const;
    friend bool operator==(const Document &, const Document &) = default;
};

/// Text for full-text search: title, summary, tags, owner and every step.
[[nodiscard]] QString searchText(const Document &document);

/// "90m", "4h", "2d", "1d12h" in milliseconds; nothing for anything else.
[[nodiscard]] std::optional<qint64> spanOf(QStringView text);
[[nodiscard]] QString spanWord(qint64 milliseconds);

} // namespace quayside::playbooks
