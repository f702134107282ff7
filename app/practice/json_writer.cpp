// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/json_writer.h"

namespace quayside::practice {

JsonWriter &JsonWriter::string(std::string_view text)
{
    separate();
    m_out += '"';
    size_t from = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const unsigned char c = static_cast<unsigned char>(text[at]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        append(text.substr(from, at - from));
        from = at + 1;
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += static_cast<char>(c);
        } else {
            m_out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        }
    }
    append(text.substr(from));
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::money(qint64 minor, int exponent)
{
    separate();
    m_out += '"';
    m_out += plainAmount(minor, exponent);
    m_out += '"';
    return *this;
}

QByteArray plainAmount(qint64 minor, int exponent)
{
    QByteArray digits = QByteArray::number(qAbs(minor)).rightJustified(exponent + 1, '0');
    if (exponent > 0) {
        digits.insert(digits.size() - exponent, '.');
        while (digits.endsWith('0'))
            digits.chop(1);
        if (digits.endsWith('.'))
            digits.chop(1);
    }
    return minor < 0 ? '-' + digits : digits;
}

} // namespace quayside::practice
