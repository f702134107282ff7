// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/event.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace quayside::ledger {

using namespace Qt::StringLiterals;

QByteArray hashOf(const Event &event)
{
    // QJsonObject keeps its keys sorted, so the compact form is canonical.
    const QJsonObject canonical{{u"seq"_s, event.seq},
                                {u"id"_s, event.id},
                                {u"at"_s, event.at},
                                {u"person"_s, event.person},
                                {u"command"_s, event.command},
                                {u"record"_s, event.record.toString()},
                                {u"reason"_s, event.reason},
                                {u"details"_s, event.details}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(event.previous);
    hash.addData(QJsonDocument(canonical).toJson(QJsonDocument::Compact));
    return hash.result();
}

} // namespace quayside::ledger
