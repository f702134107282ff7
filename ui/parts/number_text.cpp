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
constexpr QChar IsolateRightToLeft(0x2067);
constexpr QChar IsolateFirstStrong(0x2068);
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

QString selfDirected(const QString &text)
{
    return IsolateFirstStrong + text + PopIsolate;
}

// Clocks have Latin digits in every language, and with those Arabic has the sign where CLDR puts it: to the left of the digits, in one
// left-to-right run with them. Left alone it would fall to their right, where it reads as a dash behind the figure. The unit of hours
// and days is a word of the language and follows on its own side.
QString timeLeftText(Instant left)
{
    const bool isOver = left <= -Minute;
    left = std::max<Instant>(isOver ? -left : left, 0);
    const auto figure = [&](const QString &digits) { return isOver ? isolated(Minus + digits) : digits; };
    if (left < 20 * Hour)
        return figure(u"%1:%2"_s.arg(left / Hour).arg((left % Hour) / Minute, 2, 10, QChar(u'0')));
    if (left < 4 * Day)
        return QCoreApplication::translate("quayside::ui::Clock", "%1 h", "hours left").arg(figure(QString::number(left / Hour)));
    return QCoreApplication::translate("quayside::ui::Clock", "%1 d", "days left").arg(figure(QString::number(left / Day)));
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
    // A unit in Arabic letters stands to the left of its number and has to be shaped: that is work for a layout.
    if (text.isRightToLeft()) {
        m_fallback = IsolateRightToLeft + text + PopIsolate;
        m_width = metrics.horizontalAdvance(m_fallback);
        return;
    }
    const QString bare = QString(text).remove(IsolateLeftToRight).remove(PopIsolate); // glyphs stand from left to right anyway
    const QList<quint32> glyphs = raw.isValid() ? raw.glyphIndexesForString(bare) : QList<quint32>();
    if (glyphs.isEmpty() || glyphs.size() != bare.size() || glyphs.contains(0U)) {
        m_fallback = isolated(bare); // or a painter that is mirrored puts the minus behind
        m_width = metrics.horizontalAdvance(bare);
        return;
    }
    qreal digitAdvance = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        digitAdvance = std::max(digitAdvance, metrics.horizontalAdvance(QChar(digit)));

    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    for (const QChar c : bare) {
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
