// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/person.h"

#include <QList>

#include <optional>

namespace quayside::store {

class Connection;

/// The people of a workspace (work.db). PINs are kept as libsodium password hashes only.
class PeopleRepository
{
public:
    explicit PeopleRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Done add(const Person &person);
    [[nodiscard]] Done update(const Person &person);
    /// By id or by name (case-folded).
    [[nodiscard]] Result<std::optional<Person>> find(const QString &idOrName);
    [[nodiscard]] Result<QList<Person>> list();
    /// The first person; empty in a new workspace.
    [[nodiscard]] Result<std::optional<Person>> owner();
    /// An empty hash removes the PIN.
    [[nodiscard]] Done setPinHash(const QString &personId, const QByteArray &hash);
    [[nodiscard]] Result<QByteArray> pinHash(const QString &personId);

private:
    Connection &m_db;
};

/// Workspace settings that matter to everybody (work.db): key → text.
class SettingsRepository
{
public:
    explicit SettingsRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<QString> value(const QString &key, const QString &fallback = {});
    [[nodiscard]] Done setValue(const QString &key, const QString &value);

private:
    Connection &m_db;
};

} // namespace quayside::store
