// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "models/domain/person.h"

#include <QCoroTask>

#include <QList>
#include <QObject>

namespace quayside::store {
class Store;
}

namespace quayside::workspace {

/// Who acts in this process now. The registry asks it before every command; the desktop changes it by signing in,
/// the command line by --as. Main thread.
class Session final : public QObject, public commands::Actor
{
    Q_OBJECT

public:
    explicit Session(store::Store &store, QObject *parent = nullptr);

    [[nodiscard]] Person person() const override { return m_person; }

    /// Takes over as the person named (name or id; empty: the owner). Fault NotFound with the nearest name in
    /// `detail`, Denial::NoPin or WrongPin when one is set and `pin` is not it.
    [[nodiscard]] QCoro::Task<Done> signIn(QString nameOrId, QString pin);
    /// Goes on as whoever this program had signed in before it opened the workspace again: no PIN is asked twice. Fault NotFound.
    [[nodiscard]] QCoro::Task<Done> resume(QString id);
    [[nodiscard]] QCoro::Task<Result<QList<Person>>> people();

Q_SIGNALS:
    void personChanged();

private:
    store::Store &m_store;
    Person m_person;
};

/// Hash of a PIN for PeopleRepository::setPinHash (libsodium, Argon2id), and its check. Slow on purpose; run them on
/// a store thread.
[[nodiscard]] bool pinMatches(const QByteArray &hash, const QString &pin);

} // namespace quayside::workspace
