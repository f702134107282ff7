// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/multipart.h"

namespace quayside::practice {

namespace {

// `name="data"` or `boundary=abc` behind the first part of a header.
QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    for (QByteArray piece : header.split(';')) {
        piece = piece.trimmed();
        if (!piece.toLower().startsWith(name + '='))
            continue;
        QByteArray value = piece.mid(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

std::optional<QMap<QByteArray, QByteArray>> partsOf(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (boundary.isEmpty() || !body.startsWith("--" + boundary))
        return std::nullopt;
    const QByteArray fence = "\r\n--" + boundary;
    QMap<QByteArray, QByteArray> parts;
    qsizetype at = boundary.size() + 2;
    while (body.mid(at, 2) == "\r\n") {
        const qsizetype headEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype end = headEnd < 0 ? -1 : body.indexOf(fence, headEnd + 2);
        if (end < 0)
            return std::nullopt;
        for (const QByteArray &line : body.mid(at + 2, headEnd - at - 2).split('\n')) {
            if (line.toLower().startsWith("content-disposition:"))
                parts[parameterOf(line.trimmed(), "name")] = body.mid(headEnd + 4, end - headEnd - 4);
        }
        at = end + fence.size();
    }
    return body.mid(at, 2) == "--" ? std::optional(parts) : std::nullopt;
}

} // namespace quayside::practice
