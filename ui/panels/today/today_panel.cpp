// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/today/today_panel.h"

#include "app/commands/registry.h"
#include "ui/panels/today/today_board.h"
#include "ui/qml/quick_view.h"

#include <QQuickItem>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

TodayPanel::TodayPanel(const PanelContext &context, QWidget *parent) : Panel(parent), m_board(new TodayBoard(context, this))
{
    m_view = new ui::QuickView(context.theme, u"qrc:/quayside/today/TodayBoard.qml"_s, {{u"board"_s, QVariant::fromValue<QObject *>(m_board)}}, this);
    m_view->setAccessibleName(tr("Today"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_board, &TodayBoard::changed, this, [this] { Q_EMIT countChanged(m_board->count(), m_board->urgent()); });
}

TodayPanel::~TodayPanel()
{
    delete m_view; // before the board that its page reads
}

commands::Selection TodayPanel::selection() const
{
    return {};
}

void TodayPanel::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (QQuickItem *root = m_view->rootObject())
        root->forceActiveFocus();
}

PanelSpec todayPanel()
{
    return {u"today"_s, TodayPanel::tr("Today"), u"today"_s, TodayPanel::tr("Work", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new TodayPanel(context); }};
}

} // namespace quayside::panels
