// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace quayside::practice {

/// Writes JSON straight into bytes: a page of a hundred orders would spend most of its time in a
/// tree otherwise. The caller keeps braces in balance; commas are taken care of.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out) : m_out(out) {}

    JsonWriter &beginObject() { separate(); m_out += '{'; m_fresh = true; return *this; }
    JsonWriter &endObject() { m_out += '}'; m_fresh = false; return *this; }
    JsonWriter &beginArray() { separate(); m_out += '['; m_fresh = true; return *this; }
    JsonWriter &endArray() { m_out += ']'; m_fresh = false; return *this; }
    /// Keys are plain ASCII and never need escapes.
    JsonWriter &key(std::string_view name)
    {
        separate();
        m_out += '"';
        append(name);
        m_out += "\":";
        m_fresh = true;
        return *this;
    }
    JsonWriter &string(std::string_view text);
    JsonWriter &number(qint64 value) { separate(); m_out += QByteArray::number(value); return *this; }
    JsonWriter &boolean(bool value) { separate(); m_out += value ? "true" : "false"; return *this; }
    /// An id: a number that the API writes as a string.
    JsonWriter &id(qint64 value) { separate(); m_out += '"'; m_out += QByteArray::number(value); m_out += '"'; return *this; }
    /// An amount in major units, without padding: 1290 with exponent 2 is "12.9".
    JsonWriter &money(qint64 minor, int exponent);

    JsonWriter &field(std::string_view name, std::string_view text) { return key(name).string(text); }
    JsonWriter &field(std::string_view name, qint64 value) { return key(name).number(value); }
    JsonWriter &flag(std::string_view name, bool value) { return key(name).boolean(value); }

private:
    void separate()
    {
        if (!m_fresh)
            m_out += ',';
        m_fresh = false;
    }
    void append(std::string_view text) { m_out.append(text.data(), static_cast<qsizetype>(text.size())); }

    QByteArray &m_out;
    bool m_fresh = true;
};

/// The amount as the API prints it: major units, never padded.
[[nodiscard]] QByteArray plainAmount(qint64 minor, int exponent);

} // namespace quayside::practice
