// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace quayside::playbooks {

/// What is wrong with a document. The words for people are made in app/playbooks/problem_text.h.
enum class Wrong : quint8 {
    NotUtf8,
    TooLarge,
    NoFrontMatter,
    FrontMatterOpen,       ///< no closing line "---"
    BadYaml,
    DuplicateKey,
    UnknownKey,
    WrongType,             ///< a list where a text belongs
    MissingKey,
    BadId,
    BadVersion,
    UnknownKind,
    UnknownRole,
    UnknownRecordKind,
    UnknownAlert,          ///< nothing of this name is ever told, so the playbook would never be offered
    BadSpan,               ///< sla, timer
    BadFit,
    NoSteps,
    DuplicateStep,
    DuplicateDocument,     ///< two documents of one id
    UnknownAttribute,      ///< in the braces of a heading or a check
    BadCriteria,
    CriteriaWithoutRecord, ///< criteria, but no trigger says of what kind of record
    UnknownCommand,
    UnknownArgument,
    BadArgument,           ///< not one of the choices
    WrongRecordKind,       ///< the command does not act on what the playbook is about
    UnknownField,          ///< head of a decision table
    TableShape,            ///< no criteria column, or a row with another number of cells
    NoOutcome,
    Gap,                   ///< records that no row fits; the hint names one
    Overlap,               ///< records that several rows fit
    Unreachable,           ///< a row that can never be the first to fit
    TableTooWide,          ///< too many cases to look at them all
    UnknownStep,           ///< a link to a step that is not there
    UnknownPlaybook,
    Cycle,                 ///< documents include each other in a circle
    RawHtml,               ///< scripts and the like
    RemotePicture,
    ForbiddenLink,         ///< a scheme that is neither a page, a command, a step nor a playbook
    LockedStep,            ///< a variant that changes or lacks a locked step of its parent
    EmptyCheck,
};

struct Problem
{
    Wrong wrong = Wrong::BadYaml;
    int line = 0;           ///< from 1; 0: the document as a whole
    QString subject;        ///< what it is about, as written
    QString hint;           ///< nearest known name, an example of a case, or the reader's own message
    bool isWarning = false; ///< the document can be used all the same
    QString path;           ///< of the document

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

} // namespace quayside::playbooks
