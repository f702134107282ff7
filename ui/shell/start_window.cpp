// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_window.h"

#include "app/commands/fault_text.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/theme_source.h"

#include <QVBoxLayout>

namespace quayside::shell {

using namespace Qt::StringLiterals;

StartWindow::StartWindow(const ui::ThemeSource &theme) : m_state(new ui::EmptyState(theme, this))
{
    setWindowTitle(tr("Quayside"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    resize(560, 320);
    connect(m_state, &ui::EmptyState::mainTriggered, this, &StartWindow::retryWanted);
    connect(m_state, &ui::EmptyState::otherTriggered, this, &QWidget::close);
}

void StartWindow::showProgress(const QString &what, const QString &why)
{
    m_state->setContent(u"anchor"_s, what, why);
    m_state->setActs({});
}

void StartWindow::showFault(const Fault &fault)
{
    const commands::FaultText text = commands::describe(fault);
    m_state->setContent(u"warn"_s, text.what, QStringList{text.why, text.wayOut}.join(u' ').trimmed(), tables::Tone::Bad);
    m_state->setActs(tr("Try again"), tr("Quit"));
    m_state->mainButton().setFocus(Qt::OtherFocusReason);
}

} // namespace quayside::shell
