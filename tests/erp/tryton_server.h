// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QUrl>
#include <QVariantMap>

#include <memory>

namespace quayside::tests {

/// A real Tryton of one test's own, seeded, on a free loopback port and in a temporary folder (tests/erp/tryton-up). It
/// ends with this object, and also when the test dies. The seed: warehouses Main and East; variants TS01-S … TS06-X with
/// bar codes, COFFEE by weight, TWIN-A and TWIN-B with one bar code, UNBOOKED that cannot be invoiced, FRESH that never
/// moved, the service SHIPPING; price list and web shop "Marketplace"; users admin, workstation, viewer and stranger.
class TrytonServer
{
public:
    enum Kind : quint8 {
        Sqlite,        ///< quick; neither locks nor microseconds
        Postgres,
        WithoutShop,   ///< SQLite, and the module web_shop is missing
    };

    explicit TrytonServer(Kind kind);
    ~TrytonServer();

    /// False with `problem()` when it did not start.
    [[nodiscard]] bool isUp() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString database() const { return m_database; }
    [[nodiscard]] QString password(const QString &user) const { return m_passwords.value(user).toString(); }
    [[nodiscard]] QString version() const { return m_version; }

    /// Stops or starts the server alone; the data stays, and so does the port.
    bool stop() { return tell("stop"); }
    bool start() { return tell("start"); }

private:
    bool tell(const QByteArray &word);
    bool waitForLine();

    QProcess m_process;
    QByteArray m_line;
    QString m_problem;
    QUrl m_url;
    QString m_database;
    QVariantMap m_passwords;
    QString m_version;
};

} // namespace quayside::tests
