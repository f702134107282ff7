// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/uploads.h"

#include <QCryptographicHash>

namespace quayside::practice {

QString Uploads::nameOf(const QByteArray &bytes)
{
    return QStringLiteral("up-") + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(12).toHex());
}

const Uploads::File *Uploads::find(const QString &name) const
{
    const auto found = m_files.find(name.section(u'.', 0, 0));
    return found == m_files.end() ? nullptr : &found->second;
}

} // namespace quayside::practice
