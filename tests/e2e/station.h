// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>


namespace quayside::tests {

/// How one run of the program ended.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
};

/// The quayside executable, as a person at a prompt would start it: nothing is linked in.
[[nodiscard]] Ran quayside(const QStringList &arguments, int timeout = 120'000);

/// One workspace folder, driven from the command line.
class Station
{
public:
    explicit Station(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Ran operator()(const QStringList &arguments, const QString &as = {}, int timeout = 120'000) const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Number printed by `list … --count`; -1 when the run failed.
    [[nodiscard]] qint64 count(const QString &records, const QString &criteria = {}) const;
    [[nodiscard]] QJsonArray list(const QString &records, const QString &criteria, const QString &columns) const;

private:
    QString m_folder;
};

} // namespace quayside::tests
