// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/decode.h"
#include "app/remotes/tiktok/reading.h"

#include <cstdint>

/// What all the decoders share: an answer of TikTok Shop, parsed, and whether it is a success.
namespace quayside::remotes::tiktok {

/// A parsed answer; what it hands out points into it. simdjson reads up to a padding behind the end, so the bytes are kept in room
/// that has it.
class Answer
{
public:
    explicit Answer(QByteArray body);

    /// Empty when the answer is a success without data, as some calls answer. BadAnswer when it is not the envelope, faultOf() when the
    /// envelope is no success.
    [[nodiscard]] Result<std::optional<Object>> data(int status);
    /// BadAnswer, too, when there are no data; `subject`: what was asked about.
    [[nodiscard]] Result<Object> neededData(int status, const QString &subject = {});
    [[nodiscard]] QByteArray &body() { return m_body; }

private:
    [[nodiscard]] Result<Object> open(int status);

    QByteArray m_body;
    simdjson::dom::parser m_parser;
};

/// No number on the wire may turn into another one, least of all into that of success.
[[nodiscard]] int codeOf(std::int64_t code);

/// A page of this body before anything is read.
[[nodiscard]] Decoded emptyPage(Resource resource, const QByteArray &body);

[[nodiscard]] inline QString qstring(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace quayside::remotes::tiktok
