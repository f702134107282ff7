// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QCache>
#include <QCoroTask>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

namespace quayside::workspace {

/// Product pictures by address: memory, then the workspace's folder, then the network. Decoding and scaling happen
/// off the UI thread. A picture that cannot be had stays absent; it is asked for again when the program starts anew.
class PictureCache final : public QObject
{
    Q_OBJECT

public:
    /// Reads one address; ends with FaultKind::Offline when the network may not be used.
    using Fetch = std::function<QCoro::Task<Result<QByteArray>>(QUrl)>;

    PictureCache(QString folder, Fetch fetch, QObject *parent = nullptr);

    /// The picture, at most `Side` pixels wide and high, when it is in memory; a null image otherwise, and then
    /// ready() follows if it can be had. Never blocks.
    [[nodiscard]] QImage picture(const QString &address);

    static constexpr int Side = 512;

Q_SIGNALS:
    void ready(const QString &address);

private:
    QCoro::Task<void> load(QString address);

    QString m_folder;
    Fetch m_fetch;
    QCache<QString, QImage> m_memory;
    QSet<QString> m_pending;
    QSet<QString> m_absent;
};

} // namespace quayside::workspace
