// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dock_title_bar.h"

#include "ui/parts/button.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme_source.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

namespace quayside::ui {

using namespace Qt::StringLiterals;

DockTitleBar::DockTitleBar(const ThemeSource &source, const QString &icon, QDockWidget &dock)
    : PaintedWidget(source, &dock), m_source(source), m_dock(dock), m_icon(icon), m_row(new QHBoxLayout(this)),
      m_pin(new FlatButton(source, u"pin"_s, tr("Keep in every layout"))),
      m_float(new FlatButton(source, u"float"_s, tr("Float"))), m_close(new FlatButton(source, u"x"_s, tr("Close")))
{
    m_pin->setCheckable(true);
    m_row->setContentsMargins(0, 0, space::Tiny, 1);
    m_row->setSpacing(2);
    m_row->addStretch(1);
    m_row->addWidget(m_pin);
    m_row->addWidget(m_float);
    m_row->addWidget(m_close);
    connect(m_pin, &QAbstractButton::toggled, this, &DockTitleBar::pinToggled);
    connect(m_float, &QAbstractButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QAbstractButton::clicked, &dock, &QWidget::close);
    connect(&dock, &QDockWidget::featuresChanged, this, &DockTitleBar::followFeatures);
    connect(&dock, &QWidget::windowTitleChanged, this, [this] { update(); });
    followFeatures();
}

void DockTitleBar::followFeatures()
{
    m_float->setVisible(m_dock.features().testFlag(QDockWidget::DockWidgetFloatable));
    m_close->setVisible(m_dock.features().testFlag(QDockWidget::DockWidgetClosable));
}

void DockTitleBar::setCountText(const QString &text)
{
    m_count = text;
    update();
}

void DockTitleBar::addAct(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_pin), widget);
}

QTabBar &DockTitleBar::makeTabs()
{
    if (!m_tabs) {
        m_tabs = new QTabBar;
        m_tabs->setDrawBase(false);
        m_tabs->setExpanding(false);
        m_tabs->setElideMode(Qt::ElideNone);
        m_tabs->setAccessibleName(m_dock.windowTitle());
        m_row->setContentsMargins(0, 0, space::Tiny, 0);
        m_row->insertWidget(0, m_tabs);
    }
    return *m_tabs;
}

QSize DockTitleBar::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Text, QFont::DemiBold));
    const int words = m_tabs ? 0 : theme().scaled(40) + metrics.horizontalAdvance(m_dock.windowTitle());
    return {words + layout()->sizeHint().width(), theme().dockTitleHeight()};
}

void DockTitleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme().header);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
    if (m_tabs)
        return;
    const int icon = theme().scaled(14);
    icons::paint(painter, m_icon, lead(space::Section, icon), icon, theme().text2);
    const QFont strong = theme().font(Type::Text, QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int x = space::Section + icon + space::Cell;
    int end = width();
    for (const QObject *child : children()) {
        // The first visible act or button ends the room for the name.
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible())
            end = std::min(end, layoutDirection() == Qt::RightToLeft ? width() - widget->geometry().right() : widget->x());
    }
    const QString name = metrics.elidedText(m_dock.windowTitle(), Qt::ElideRight, std::max(0, end - x - space::Cell));
    const int nameWidth = metrics.horizontalAdvance(name);
    painter.setFont(strong);
    painter.setPen(theme().text);
    painter.drawText(lead(x, nameWidth), Qt::AlignCenter, name);
    x += nameWidth + 6;
    if (!m_count.isEmpty() && x < end) {
        painter.setFont(theme().font(Type::Text));
        painter.setPen(theme().text3);
        painter.drawText(lead(x, end - x), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), m_count);
    }
}

} // namespace quayside::ui
