// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/tables/record_model.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/record_table.h"
#include "ui/parts/toast.h"
#include "ui/shell/command_actions.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

// True when the record is among the rows that are there now.
bool choose(ui::RecordTable &table, const tables::RecordModel &rows, const RecordRef &record)
{
    const int row = rows.rowOf(record);
    if (row < 0)
        return false;
    table.setCurrentIndex(rows.index(row, 0));
    return true;
}

void chooseWhenRead(panels::Panel &panel, const RecordRef &record)
{
    auto *table = panel.findChild<ui::RecordTable *>();
    auto *rows = table ? qobject_cast<tables::RecordModel *>(table->model()) : nullptr;
    if (!rows || choose(*table, *rows, record))
        return;
    // Rows come by blocks, the first of them after the count; a person who chose something meanwhile is not moved away.
    auto *waiting = new QObject(table);
    const auto look = [table, rows, record, waiting] {
        if (table->currentIndex().isValid() && table->currentIndex().row() > 0)
            waiting->deleteLater();
        else if (choose(*table, *rows, record))
            waiting->deleteLater();
    };
    QObject::connect(rows, &QAbstractItemModel::dataChanged, waiting, look);
    QObject::connect(rows, &tables::RecordModel::countChanged, waiting, look);
}

} // namespace

Whereabouts MainWindow::whereabouts() const
{
    Whereabouts place;
    for (const panels::PanelSpec &spec : m_parts.panels) {
        const panels::Panel *panel = m_panels.value(spec.id);
        if (panel == m_centre->currentWidget())
            place.centre = spec.id;
        if (panel == currentPanel())
            place.panel = spec.id;
        const auto *filter = panel->findChild<ui::FilterBar *>();
        if (filter && !filter->query().isEmpty())
            place.criteria.insert(spec.id, filter->query());
    }
    if (const panels::Panel *centre = m_panels.value(place.centre)) {
        if (const commands::Selection chosen = centre->selection(); chosen.refs.size() == 1)
            place.record = chosen.refs.first();
    }
    place.bottomTab = m_bottomTabs ? m_bottomTabs->currentIndex() : -1;
    place.isRailWanted = m_isRailWanted;
    return place;
}

void MainWindow::goTo(const Whereabouts &place)
{
    m_isRailWanted = place.isRailWanted;
    if (QAction *rail = m_actions->action(u"view.navigation"_s))
        rail->setChecked(m_isRailWanted);
    setRail(m_isRailWanted || width() < NarrowWidth);
    for (auto it = place.criteria.cbegin(); it != place.criteria.cend(); ++it) {
        if (panels::Panel *panel = m_panels.value(it.key()))
            panel->setCriteria(it.value());
    }
    if (m_bottomTabs && place.bottomTab >= 0)
        m_bottomTabs->setCurrentIndex(place.bottomTab);
    show(place.centre);
    panels::Panel *centre = m_panels.value(place.centre);
    if (centre && place.record)
        chooseWhenRead(*centre, *place.record);
    if (place.panel != place.centre)
        show(place.panel);
}

void MainWindow::askForDraft(QWidget &editor)
{
    for (QWidget *widget = &editor; widget; widget = widget->parentWidget()) {
        if (const auto *panel = qobject_cast<const panels::Panel *>(widget)) {
            show(panel->objectName());
            break;
        }
    }
    editor.setFocus(Qt::OtherFocusReason);
    ui::ToastText toast;
    toast.icon = u"edit"_s;
    toast.tone = ui::Tone::Warn;
    toast.happened = tr("“%1” holds text that was not sent.").arg(editor.accessibleName());
    toast.notChanged = tr("Nothing was changed. Send it or clear it, then try again.");
    m_toasts->show(std::move(toast));
}

} // namespace quayside::shell
