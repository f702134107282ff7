// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_parts.h"

#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <QTreeWidget>

namespace quayside::panels {

namespace {

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(int height, QObject *parent) : QStyledItemDelegate(parent), m_height(height) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * ui::space::Cell, m_height};
    }

private:
    int m_height;
};

} // namespace

void dressHistoryList(QTreeWidget &list, const ui::ThemeSource &theme, const QString &name, const QStringList &heads)
{
    list.setAccessibleName(name);
    list.setHeaderLabels(heads);
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setAllColumnsShowFocus(true);
    list.setFrameShape(QFrame::NoFrame);
    list.setItemDelegate(new RowDelegate(theme.theme().scaled(26), &list));
    list.setTextElideMode(Qt::ElideRight);
    list.header()->setStretchLastSection(true);
}

QString momentText(Instant at, Instant now, const QLocale &locale)
{
    return ui::selfDirected(ui::instantText(at, now, locale, QTimeZone::systemTimeZone()));
}

QString variantOf(const tables::RecordHistory &history, const RecordRef &record)
{
    if (history.ref.kind == RecordKind::Sku || (record.kind != RecordKind::Sku && record.kind != RecordKind::Stock))
        return {};
    return history.names.value(record.id.section(u'@', 0, 0));
}

} // namespace quayside::panels
