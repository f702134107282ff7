// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/bars.h"

#include "ui/parts/theme_source.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quayside::ui {

Bar::Bar(const ThemeSource &source, Edge edge, int minimumHeight, QWidget *parent)
    : PaintedWidget(source, parent), m_source(source), m_edge(edge), m_minimumHeight(minimumHeight),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::Section, 1, space::Section, 1);
    m_row->setSpacing(space::Cell);
    m_row->addStretch(1);
}

void Bar::addPart(QWidget *widget)
{
    m_row->insertWidget(m_parts++, widget);
}

void Bar::addSeparator()
{
    auto *line = new Line(m_source, Qt::Vertical);
    line->setFixedHeight(theme().scaled(16));
    addPart(line);
}

void Bar::addAct(QWidget *widget)
{
    m_row->addWidget(widget);
}

QSize Bar::sizeHint() const
{
    return {layout()->sizeHint().width(), std::max(theme().scaled(m_minimumHeight), layout()->sizeHint().height() + space::Cell)};
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().raised);
    painter.fillRect(0, m_edge == Edge::LineBelow ? height() - 1 : 0, width(), 1, theme().line);
}

BulkBar::BulkBar(const ThemeSource &source, QWidget *parent)
    : Bar(source, Edge::LineBelow, 40, parent),
      m_count(new TextLabel(source, Type::Text, TextLabel::Ink::Text, QFont::DemiBold)),
      m_of(new TextLabel(source, Type::Text, TextLabel::Ink::Text))
{
    addPart(m_count);
    addPart(m_of);
    setAccessibleName(tr("Bulk edit"));
}

void BulkBar::setCount(qint64 marked, qint64 matching)
{
    m_count->setText(locale().toString(marked));
    m_of->setText(tr("of %1 selected", "after the count of marked rows").arg(locale().toString(matching)));
}

DecisionBar::DecisionBar(const ThemeSource &source, QWidget *parent) : Bar(source, Edge::LineAbove, 48, parent)
{
    layout()->setContentsMargins(space::Page, 1, space::Page, 1);
    setAccessibleName(tr("Decision"));
}

} // namespace quayside::ui
