// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/parts/nav_list.h"
#include "ui/parts/theme_source.h"
#include "ui/shell/help.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/tour.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace quayside::shell {

using namespace Qt::StringLiterals;

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(*m_actions, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpWindow(m_parts.theme, *m_actions, this);
        connect(m_help, &HelpWindow::shortcutsWanted, this, &MainWindow::showShortcuts);
    }
    const panels::Panel *panel = currentPanel();
    m_help->open(!topic.isEmpty() ? topic : helpTopicOf(panel ? panel->objectName() : QString()));
}

void MainWindow::startTour()
{
    if (auto *before = findChild<Tour *>())
        delete before;
    show(u"catalog"_s);
    const QList<TourStop> stops{
        {tr("Everything has its place"), tr("Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there."),
         [this] { return m_navigationView; }},
        {tr("Rows answer at once"), tr("All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price."),
         [this] { return m_centre; }},
        {tr("What is chosen stands beside"), tr("The listing, its playbook and what people said about it follow the row you choose."),
         [this] { return m_firstRight; }},
        {tr("Nothing leaves by itself"), tr("Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there."),
         [this] { return m_bottom; }},
        {tr("One key for the rest"), tr("Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back."),
         [this] { return findChild<QWidget *>(u"find"_s); }}};
    new Tour(m_parts.theme, stops, *this);
}

} // namespace quayside::shell
