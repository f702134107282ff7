// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

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

/// A practice shop as its own process on a free loopback port. Stopped by its process id.
class ShopProcess
{
public:
    explicit ShopProcess(QString stateFile) : m_stateFile(std::move(stateFile)) {}
    ~ShopProcess() { stop(); }

    /// Starts and waits for the card. A second start keeps the port and the state. False: see error().
    [[nodiscard]] bool start(const QStringList &options);
    void stop();
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QJsonObject card() const { return m_card; }
    /// GET and POST of the back door; an empty object when it does not answer.
    [[nodiscard]] QJsonObject get(const QString &path) const;
    QJsonObject post(const QString &path, const QJsonObject &body) const;

private:
    QString m_stateFile;
    QString m_error;
    quint16 m_port = 0;
    QJsonObject m_card;
    std::unique_ptr<QProcess> m_process;
};

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
