// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/playbooks/run_panel.h"

#include "ui/panels/playbooks/run_controller.h"
#include "ui/parts/theme_source.h"
#include "ui/qml/quick_view.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

RunPanel::RunPanel(const PanelContext &context, QWidget *parent) : Panel(parent), m_controller(new RunController(context, this))
{
    m_view = new ui::QuickView(context.theme, u"qrc:/quayside/playbooks/RunView.qml"_s, {{u"run"_s, QVariant::fromValue<QObject *>(m_controller)}}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_controller, &RunController::selectionChanged, this, &Panel::selectionChanged);
}

RunPanel::~RunPanel()
{
    delete m_view; // before the controller that its page speaks to
}

commands::Selection RunPanel::selection() const
{
    return m_controller->selection();
}

bool RunPanel::showRecord(const RecordRef &record)
{
    if (record.kind == RecordKind::Run) {
        m_controller->showRun(record.id);
        return true;
    }
    // It follows whatever is chosen, and leaves showing the record itself to others.
    m_controller->showRecord(record);
    return false;
}

void RunPanel::setCriteria(const QString &criteria)
{
    if (criteria.startsWith(u"run:"_s))
        m_controller->showRun(criteria.mid(4));
    else if (criteria.startsWith(u"playbook:"_s))
        m_controller->showPlaybook(criteria.mid(9));
}

void RunPanel::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

PanelSpec runPanel()
{
    return {u"playbook"_s, QCoreApplication::translate("quayside::panels::RunPanel", "Playbook"), u"playbook"_s, {}, Place::Right,
            [](const PanelContext &context) -> Panel * { return new RunPanel(context); }};
}

} // namespace quayside::panels
