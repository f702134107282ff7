// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/decode.h"

#include <QFile>
#include <QTest>

namespace quayside::tests {

/// An answer of the remote as its documentation shows it: tests/data/tiktok/<name>.json.
inline QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/tiktok/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// The sample with one place changed; a place that is not there ends the test, for it would test nothing.
inline QByteArray changed(QByteArray body, const QByteArray &from, const QByteArray &to)
{
    if (!body.contains(from))
        qFatal("the sample has no %s", from.constData());
    return body.replace(from, to);
}

/// A success around `data`.
inline QByteArray enveloped(const QByteArray &data)
{
    return R"({"code":0,"message":"Success","request_id":"202601010946230102450991031969","data":)" + data + '}';
}

inline remotes::tiktok::Decoded decoded(remotes::Resource resource, const QByteArray &body)
{
    auto result = remotes::tiktok::decodePage(resource, body, 200);
    if (!result)
        qFatal("not decoded: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

template <class Row>
const std::vector<Row> &rowsIn(const remotes::Page &page)
{
    return std::get<std::vector<Row>>(page.rows);
}

} // namespace quayside::tests
