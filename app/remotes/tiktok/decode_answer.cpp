// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode_answer.h"

#include "app/remotes/tiktok/errors.h"

#include <algorithm>
#include <limits>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownOfGarbage = 60;

// What came instead of an answer, short enough for a message.
Fault notTheEnvelope(const QByteArray &body, int status, std::string_view why)
{
    if (status >= 400)
        return faultOfStatus(status);
    const QByteArray start = body.left(ShownOfGarbage).simplified();
    const bool isHtml = start.startsWith('<');
    const QString what = body.isEmpty() ? u"an empty body"_s : (isHtml ? u"HTML: "_s : u"\""_s) + QString::fromUtf8(start) + (isHtml ? QString() : u"\""_s);
    return Fault{FaultKind::BadAnswer, what + u" ("_s + QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size())) + u')', status, {}};
}

} // namespace

Answer::Answer(QByteArray body) : m_body(std::move(body))
{
    m_body.reserve(m_body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
}

Result<Object> Answer::open(int status)
{
    Object root;
    const auto error = m_parser.parse(m_body.constData(), static_cast<std::size_t>(m_body.size()), false).get(root);
    std::int64_t code = 0;
    if (error != simdjson::SUCCESS)
        return tl::make_unexpected(notTheEnvelope(m_body, status, simdjson::error_message(error)));
    if (root["code"].get(code) != simdjson::SUCCESS)
        return tl::make_unexpected(notTheEnvelope(m_body, status, "without a code"));
    if (code != 0)
        return tl::make_unexpected(faultOf(codeOf(code), qstring(text(root, "message")), status));
    return root;
}

Result<std::optional<Object>> Answer::data(int status)
{
    const Result<Object> root = open(status);
    if (!root)
        return fail(root.error());
    Element member;
    if ((*root)["data"].get(member) != simdjson::SUCCESS || member.is_null())
        return std::nullopt;
    Object data;
    if (member.get(data) != simdjson::SUCCESS)
        return fail(FaultKind::BadAnswer, u"data is no object"_s);
    return std::optional(data);
}

Result<Object> Answer::neededData(int status, const QString &subject)
{
    const Result<std::optional<Object>> found = data(status);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::BadAnswer, u"a success without data"_s, subject);
    return **found;
}

int codeOf(std::int64_t code)
{
    return static_cast<int>(std::clamp<std::int64_t>(code, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

Decoded emptyPage(Resource resource, const QByteArray &body)
{
    Decoded decoded;
    decoded.page.resource = resource;
    decoded.page.bytes = body.size();
    return decoded;
}

std::optional<Envelope> envelopeOf(const QByteArray &body)
{
    std::int64_t code = 0;
    {
        simdjson::ondemand::parser parser;
        const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
        simdjson::ondemand::document document;
        if (parser.iterate(padded).get(document) != simdjson::SUCCESS || document["code"].get_int64().get(code) != simdjson::SUCCESS)
            return std::nullopt;
    }
    Envelope envelope;
    envelope.code = codeOf(code);
    if (envelope.code == 0)
        return envelope;
    // A refusal is short. It is read as a whole: the quick way must not be asked again in a document that is broken further on.
    simdjson::dom::parser parser;
    Object root;
    if (parser.parse(body.constData(), static_cast<std::size_t>(body.size())).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    envelope.message = qstring(text(root, "message"));
    return envelope;
}

} // namespace quayside::remotes::tiktok
