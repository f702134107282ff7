// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/moment_list.h"

#include "app/commands/registry.h"
#include "ui/panels/common/version_words.h"
#include "ui/panels/history/history_parts.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FieldsInLine = 2;
constexpr int AtRole = Qt::UserRole;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::HistoryPanel)
};

} // namespace

MomentList::MomentList(const PanelContext &context, QWidget *parent) : QTreeWidget(parent), m_context(context)
{
    const ui::Theme &theme = context.theme.theme();
    dressHistoryList(*this, context.theme, Text::tr("Versions and acts"), {Text::tr("When"), Text::tr("What"), Text::tr("Who")});
    setObjectName(u"moments"_s);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumnWidth(0, theme.scaled(100));
    setColumnWidth(1, theme.scaled(250));
}

void MomentList::setHistory(const tables::RecordHistory &history)
{
    const QSignalBlocker quiet(this);
    QList<int> chosen;
    for (QTreeWidgetItem *item : selectedItems())
        chosen.append(indexOfTopLevelItem(item));
    const bool isSame = topLevelItemCount() == history.moments.size();
    clear();
    for (const tables::HistoryMoment &moment : history.moments)
        add(history, moment);
    if (isSame) {
        for (const int line : chosen)
            topLevelItem(line)->setSelected(true);
    }
    if (topLevelItemCount() > 0 && !currentItem())
        setCurrentItem(topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
}

void MomentList::add(const tables::RecordHistory &history, const tables::HistoryMoment &moment)
{
    const Instant now = m_context.clock.now();
    QStringList lines;
    for (const FieldDifference &field : moment.fields)
        lines.append(versionLine(field, variantOf(history, field.record), now, locale()));
    const commands::Spec *spec = moment.command.isEmpty() ? nullptr : m_context.registry.find(moment.command);
    const QString act = spec ? spec->title : moment.command;
    QString what = lines.size() > FieldsInLine
        ? Text::tr("%1, and %2 more", "fields").arg(lines.first(FieldsInLine).join(u", "_s), locale().toString(lines.size() - FieldsInLine))
        : lines.join(u", "_s);
    if (what.isEmpty())
        what = act;
    QStringList who{moment.person.isEmpty() ? Text::tr("The shop") : moment.person};
    if (!moment.setTitle.isEmpty())
        who.append(Text::tr("“%1”").arg(moment.setTitle));
    else if (!moment.isVersion && what != act)
        who.append(act);
    if (!moment.reason.isEmpty())
        who.append(Text::tr("“%1”").arg(moment.reason));
    auto *item = new QTreeWidgetItem(this, {momentText(moment.at, now, locale()), what, who.join(u" · "_s)});
    item->setData(0, AtRole, moment.at);
    const QString at = locale().toString(QDateTime::fromMSecsSinceEpoch(moment.at), QLocale::LongFormat);
    item->setToolTip(0, moment.seen == 0 ? at : Text::tr("%1, seen here %2").arg(at, momentText(moment.seen, now, locale())));
    item->setToolTip(1, lines.join(u'\n'));
}

QList<Instant> MomentList::chosen() const
{
    QList<Instant> moments;
    for (const QTreeWidgetItem *item : selectedItems())
        moments.append(item->data(0, AtRole).toLongLong());
    std::sort(moments.begin(), moments.end());
    return moments;
}

} // namespace quayside::panels
