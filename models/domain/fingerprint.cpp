// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace quayside {

QString fingerprintOf(const QList<Change> &changes)
{
    QList<QByteArray> lines;
    for (const Change &change : changes) {
        QByteArray line;
        for (const QString &part : {change.record.toString(), change.field, change.base, change.value, change.currency}) {
            // Length first, so that no two lists of parts read the same.
            const QByteArray bytes = part.toUtf8();
            line += QByteArray::number(bytes.size()) + ':' + bytes;
        }
        lines.append(line);
    }
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : lines)
        hash.addData(line);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace quayside
