// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/button.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QStringList>
#include <QTabBar>
#include <QToolButton>

namespace quayside::tests {

/// Words of the program itself (labels, buttons, tabs, heads of columns, menus) that do not fit where they stand, each with the
/// widget it stands in. Data may be shortened and is not looked at; a text that ends in "…" says itself that it is.
class Clipped
{
public:
    explicit Clipped(const ui::ThemeSource &theme) : m_theme(theme) {}

    [[nodiscard]] QStringList in(QWidget &root)
    {
        m_found.clear();
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                look(*widget);
        }
        return m_found;
    }

private:
    void note(const QWidget &widget, const QString &text, int needs, int has)
    {
        QStringList path;
        for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget())
            path.append(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()).section(QLatin1Char(':'), -1) : at->objectName());
        m_found.append(QStringLiteral("“%1” needs %2 px and has %3, in %4").arg(text).arg(needs).arg(has).arg(path.join(QStringLiteral(" < "))));
    }

    static QString plain(QString text) { return text.remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0); }

    void look(QWidget &widget)
    {
        if (auto *label = qobject_cast<QLabel *>(&widget))
            lookAt(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            lookAt(*button);
        else if (auto *tabs = qobject_cast<QTabBar *>(&widget))
            lookAt(*tabs);
        else if (auto *head = qobject_cast<QHeaderView *>(&widget))
            lookAt(*head);
        else if (auto *list = qobject_cast<QListView *>(&widget); list && list->objectName() == QStringLiteral("navigation"))
            lookAtNavigation(*list);
        else if (auto *box = qobject_cast<QComboBox *>(&widget))
            lookAt(*box);
        else if (auto *bar = qobject_cast<QMenuBar *>(&widget); bar && !bar->isNativeMenuBar())
            lookAt(*bar);
    }

    void lookAt(const QLabel &label)
    {
        if (label.text().isEmpty() || label.text().endsWith(QChar(0x2026)))
            return;
        if (label.wordWrap()) {
            // A line that is cut through the middle; fractions of a pixel are the layout's.
            if (const int needs = label.heightForWidth(label.width()); needs > label.height() + 2)
                note(label, label.text(), needs, label.height());
        } else if (const int needs = label.sizeHint().width(); needs > label.width() + 2) {
            note(label, label.text(), needs, label.width());
        }
    }

    void lookAt(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) || (tool && tool->text().isEmpty()))
            return;
        if (QByteArray(button.metaObject()->className()).endsWith("ChoiceCard"))
            return; // wraps by itself
        int needs = button.fontMetrics().horizontalAdvance(plain(button.text())) + (button.icon().isNull() ? 0 : button.iconSize().width());
        if (const auto *own = qobject_cast<const ui::Button *>(&button)) {
            // As the style paints it: icon, text, key.
            const ui::Theme &theme = m_theme.theme();
            needs = QFontMetrics(theme.font(ui::Type::Text, QFont::Medium)).horizontalAdvance(plain(own->text())) + 2 * ui::space::Tiny
                + (own->iconName().isEmpty() ? 0 : theme.scaled(16) + ui::space::Cell)
                + (own->keyHint().isEmpty() ? 0 : QFontMetrics(theme.font(ui::Type::Caption)).horizontalAdvance(own->keyHint()) + ui::space::Cell);
        }
        if (needs > button.width())
            note(button, button.text(), needs, button.width());
    }

    void lookAt(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const int needs = QFontMetrics(m_theme.theme().font(ui::Type::Text, QFont::DemiBold)).horizontalAdvance(plain(tabs.tabText(tab))) + 2 * ui::space::Cell;
            if (tabs.isTabVisible(tab) && needs > tabs.tabRect(tab).width())
                note(tabs, tabs.tabText(tab), needs, tabs.tabRect(tab).width());
        }
    }

    void lookAt(const QHeaderView &head)
    {
        if (head.orientation() != Qt::Horizontal || !head.model())
            return;
        const auto *ours = qobject_cast<const ui::RecordTable *>(head.parentWidget());
        const QFontMetrics metrics(m_theme.theme().font(ui::Type::Caption, QFont::Medium));
        for (int section = 0; section < head.count(); ++section) {
            const ui::ColumnSpec *column = ours ? ours->column(section) : nullptr;
            const QString text = column ? column->title : head.model()->headerData(section, Qt::Horizontal).toString();
            const int needs = metrics.horizontalAdvance(text) + 2 * ui::space::Cell;
            if (!head.isSectionHidden(section) && needs > head.sectionSize(section))
                note(head, text, needs, head.sectionSize(section));
        }
    }

    void lookAtNavigation(const QListView &list)
    {
        const QFontMetrics metrics(m_theme.theme().font(ui::Type::Text, QFont::DemiBold));
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            const int needs = metrics.horizontalAdvance(index.data(ui::ListTitleRole).toString()) + m_theme.theme().scaled(16) + 4 * ui::space::Cell;
            if (needs > list.viewport()->width())
                note(list, index.data(ui::ListTitleRole).toString(), needs, list.viewport()->width());
        }
    }

    void lookAt(const QComboBox &box)
    {
        const int needs = box.fontMetrics().horizontalAdvance(box.currentText()) + 20;
        if (!box.isEditable() && needs > box.width())
            note(box, box.currentText(), needs, box.width());
    }

    void lookAt(const QMenuBar &bar)
    {
        for (QAction *action : bar.actions()) {
            const QRect at = bar.actionGeometry(action);
            const int needs = bar.fontMetrics().horizontalAdvance(plain(action->text()));
            if (action->isVisible() && needs > at.width())
                note(bar, action->text(), needs, at.width());
        }
    }

    const ui::ThemeSource &m_theme;
    QStringList m_found;
};

} // namespace quayside::tests
