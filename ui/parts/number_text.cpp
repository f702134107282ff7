// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/number_text.h"

#include "models/domain/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Minus(0x2212);
constexpr QChar IsolateLeftToRight(0x2066);
constexpr QChar PopIsolate(0x2069);
constexpr Instant Minute = 60'000;
constexpr Instant Hour = 60 * Minute;
constexpr Instant Day = 24 * Hour;

} // namespace

QString numberText(qint64 number, int decimals, const QLocale &locale)
{
    // Whole and fraction are joined by hand: a double would round large amounts of small units.
    quint64 magnitude = number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
    QString fraction;
    for (int i = 0; i < decimals; ++i) {
        fraction.prepend(locale.toString(magnitude % 10));
        magnitude /= 10;
    }
    QString text = locale.toString(magnitude);
    if (decimals > 0)
        text += locale.decimalPoint() + fraction;
    if (number < 0)
        text.prepend(Minus);
    return text;
}

QString amountText(qint64 minor, const QString &currency, const QLocale &locale)
{
    return numberText(minor, currencyExponent(currency), locale);
}

QString moneyText(qint64 minor, const QString &currency, const QLocale &locale)
{
    return isolated(currency + QChar(QChar::Nbsp) + amountText(minor, currency, locale));
}

QString isolated(const QString &text)
{
    return IsolateLeftToRight + text + PopIsolate;
}

QString timeLeftText(Instant left)
{
    if (left <= -Minute)
        return QChar(0x2212) + timeLeftText(-left);
    left = std::max<Instant>(left, 0);
    if (left < 20 * Hour)
        return u"%1:%2"_s.arg(left / Hour).arg((left % Hour) / Minute, 2, 10, QChar(u'0'));
    if (left < 4 * Day)
        return QCoreApplication::translate("quayside::ui::Clock", "%1 h", "hours left").arg(left / Hour);
    return QCoreApplication::translate("quayside::ui::Clock", "%1 d", "days left").arg(left / Day);
}

QString instantText(Instant instant, Instant now, const QLocale &locale, const QTimeZone &zone)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(instant, zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    if (when.date() == today)
        return locale.toString(when.time(), u"HH:mm"_s);
    return locale.toString(when.date(), when.date().year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

TabularText::TabularText(const QString &text, const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QFontMetricsF metrics(font);
    const QList<quint32> glyphs = raw.isValid() ? raw.glyphIndexesForString(text) : QList<quint32>();
    if (glyphs.isEmpty() || glyphs.size() != text.size() || glyphs.contains(0U)) {
        m_fallback = isolated(text); // or a painter that is mirrored puts the minus behind
        m_width = metrics.horizontalAdvance(text);
        return;
    }
    qreal digitAdvance = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        digitAdvance = std::max(digitAdvance, metrics.horizontalAdvance(QChar(digit)));

    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const bool isDigit = c >= u'0' && c <= u'9';
        positions.append({m_width + (isDigit ? (digitAdvance - own) / 2 : 0), 0});
        m_width += isDigit ? digitAdvance : own;
    }
    m_run.setRawFont(raw);
    m_run.setGlyphIndexes(glyphs);
    m_run.setPositions(positions);
}

void TabularText::paint(QPainter &painter, QPointF baseline) const
{
    if (m_fallback.isEmpty())
        painter.drawGlyphRun(baseline, m_run);
    else
        painter.drawText(baseline, m_fallback);
}

} // namespace quayside::ui
