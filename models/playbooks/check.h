// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/criteria/field_catalog.h"
#include "models/playbooks/document.h"
#include "models/playbooks/problem.h"

#include <functional>
#include <memory>
#include <optional>

namespace quayside::playbooks {

/// What a document may name of the program around it.
struct CommandFacts
{
    struct Argument
    {
        QString name;
        QStringList choices; ///< empty: any text
    };
    QList<RecordKind> on;    ///< empty: it needs no record
    QList<Argument> arguments;
};
struct Facts
{
    std::function<std::shared_ptr<const criteria::FieldCatalog>(RecordKind)> fields;
    std::function<std::optional<CommandFacts>(const QString &id)> command;
    QStringList commands;    ///< every id, for the nearest
    QStringList roles;
    QStringList alerts;      ///< kinds of notifications that triggers may name; empty: they are not looked at
};

/// What is wrong with one document, seen against the program: commands, arguments, roles, criteria, gaps and overlaps of its
/// decision tables. Pure; any thread.
[[nodiscard]] Problems check(const Document &document, const Facts &facts);

/// What is wrong between documents: ids used twice, links and includes that lead nowhere or in a circle, variants that lost a
/// locked step.
[[nodiscard]] Problems checkTogether(const QList<Document> &documents);

/// The document with its includes replaced by the steps they stand for; a step's include must be alone in it or beside prose. The
/// included steps keep their ids with the document's in front ("photo-checklist/light"). Includes that lead nowhere stay out.
[[nodiscard]] Document assembled(const Document &document, const std::function<const Document *(const QString &id)> &find);

} // namespace quayside::playbooks
