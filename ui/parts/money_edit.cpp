// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/money_edit.h"

#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QEvent>
#include <QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

Result<Money> readTypedMoney(const QString &text, const QString &currency, const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    // Where the comma is the decimal sign, a lone dot can only mean the same unless it cuts off three digits.
    const bool isDotDecimal = point == u"."_s
        || (!text.contains(point) && text.count(u'.') == 1 && text.size() - text.indexOf(u'.') - 1 != 3);
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == QChar(0x2212) || c == u'-')
            plain += u'-';
        else if (QString(c) == point || (c == u'.' && isDotDecimal))
            plain += u'.';
        else if (QString(c) != group && !c.isSpace())
            return fail(FaultKind::Invalid, u"not an amount"_s, text);
    }
    return parseMoney(plain, currency);
}

MoneyEdit::MoneyEdit(const ThemeSource &source, QWidget *parent) : QLineEdit(parent), m_source(source)
{
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::onEditingFinished);
    connect(&source, &ThemeSource::changed, this, &MoneyEdit::fitMargins);
}

void MoneyEdit::setMoney(const Money &money)
{
    m_money = money;
    setText(amountText(money.minor, money.currency, locale()));
    fitMargins();
}

Result<Money> MoneyEdit::money() const
{
    return readTypedMoney(text(), m_money.currency, locale());
}

void MoneyEdit::onEditingFinished()
{
    const Result<Money> typed = money();
    setProperty("quaysideError", !typed.has_value());
    update();
    if (!typed || *typed == m_money)
        return;
    setMoney(*typed);
    Q_EMIT moneyEdited(*typed);
}

void MoneyEdit::fitMargins()
{
    const QFontMetrics metrics(m_source.theme().font(Type::Caption));
    setTextMargins(metrics.horizontalAdvance(m_money.currency) + space::Cell, 0, 0, 0);
}

void MoneyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(m_source.theme().font(Type::Caption));
    painter.setPen(m_source.theme().text3);
    painter.drawText(rect().adjusted(space::Cell, 0, 0, 0), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, m_money.currency);
}

void MoneyEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && !isModified())
        setText(amountText(m_money.minor, m_money.currency, locale()));
}

} // namespace quayside::ui
