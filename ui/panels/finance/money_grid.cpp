// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finance/money_grid.h"

#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QGridLayout>
#include <QLocale>

namespace quayside::panels {

using ui::TextLabel;

namespace {

constexpr int ItemIndent = 12;
// Figures stand right under each other in both directions.
constexpr Qt::Alignment Figures = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

} // namespace

MoneyGrid::MoneyGrid(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
}

void MoneyGrid::setLines(const QList<Line> &lines, const QString &currency, const QStringList &heads, int difference)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, heads[column], this), row, column + 1, Figures);
    row += heads.isEmpty() ? 0 : 1;
    for (const Line &line : lines) {
        if (line.level == Level::Sum)
            m_grid->addWidget(new ui::Line(m_context.theme, Qt::Horizontal, this), row++, 0, 1, static_cast<int>(line.amounts.size()) + 1);
        addLine(row++, line, currency, difference);
    }
}

void MoneyGrid::addLine(int row, const Line &line, const QString &currency, int difference)
{
    const QLocale locale;
    const bool isItem = line.level == Level::Item;
    const QFont::Weight weight = line.level == Level::Sum ? QFont::DemiBold : QFont::Normal;
    const ui::Type type = isItem ? ui::Type::Caption : ui::Type::Text;
    const QString name = line.level == Level::Sum ? tr("%1, %2").arg(line.label, currency) : line.label;
    auto *label = new TextLabel(m_context.theme, type, line.level == Level::Sum ? TextLabel::Ink::Text : TextLabel::Ink::Second, weight, name, this);
    label->setWordWrap(true);
    if (isItem) {
        // A margin of the label alone would not follow the direction of the language.
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        label->setContentsMargins(isMirrored ? 0 : ItemIndent, 0, isMirrored ? ItemIndent : 0, 0);
    }
    m_grid->addWidget(label, row, 0);
    for (int column = 0; column < line.amounts.size(); ++column) {
        const std::optional<qint64> amount = line.amounts[column];
        const bool isWrong = column == difference && amount && *amount != 0;
        const auto ink = isWrong ? TextLabel::Ink::Bad : isItem || column == difference ? TextLabel::Ink::Second : TextLabel::Ink::Text;
        auto *value = new TextLabel(m_context.theme, type, ink, isWrong ? QFont::DemiBold : weight,
                                    amount ? ui::isolated(ui::amountText(*amount, currency, locale)) : QString(QChar(0x2013)), this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(value, row, column + 1, Figures);
    }
}

} // namespace quayside::panels
