// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace quayside::practice {

/// What sellers uploaded, by the hash of its bytes: the same file twice is one.
class Uploads
{
public:
    struct File
    {
        QByteArray bytes;
        QByteArray contentType;
    };

    /// The name that a file of these bytes has, "up-1f0c…".
    [[nodiscard]] static QString nameOf(const QByteArray &bytes);
    /// Null when nothing of this name was uploaded; what stands behind a dot does not belong to it.
    [[nodiscard]] const File *find(const QString &name) const;
    void add(const QByteArray &bytes, const QByteArray &contentType) { m_files[nameOf(bytes)] = {bytes, contentType}; }

private:
    std::map<QString, File> m_files;
};

} // namespace quayside::practice
