// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notifications/notices_model.h"

#include "app/notices/notice_text.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/number_text.h"

#include <QLocale>
#include <QTimeZone>

namespace quayside::panels {

using namespace Qt::StringLiterals;

void NoticesModel::setNotices(QList<tables::NoticeLine> notices)
{
    const bool isSameShape = notices.size() == m_notices.size()
        && std::equal(notices.cbegin(), notices.cend(), m_notices.cbegin(),
                      [](const tables::NoticeLine &a, const tables::NoticeLine &b) { return a.notice.id == b.notice.id; });
    if (isSameShape) {
        m_notices = std::move(notices);
        if (!m_notices.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_notices.size()) - 1));
        return;
    }
    beginResetModel();
    m_notices = std::move(notices);
    endResetModel();
}

const tables::NoticeLine *NoticesModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_notices.size() ? &m_notices[index.row()] : nullptr;
}

int NoticesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

QVariant NoticesModel::data(const QModelIndex &index, int role) const
{
    const tables::NoticeLine *line = at(index);
    if (line == nullptr)
        return {};
    const notices::NoticeText text = notices::describe(line->notice, line->about);
    const bool isNew = line->notice.readAt == 0;
    switch (role) {
    case ui::ListTitleRole: return text.what;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return isNew ? tr("new: %1. %2").arg(text.what, text.more) : text.what + u". "_s + text.more;
    case ui::ListSecondRole: return text.more;
    case ui::ListTrailingRole: return ui::instantText(line->notice.at, m_clock.now(), QLocale(), QTimeZone::systemTimeZone());
    case ui::ListTrailing2Role: return isNew ? tr("new") : QString();
    case ui::ListIconRole: return text.icon;
    case ui::ListToneRole: return static_cast<int>(!isNew ? ui::Tone::Neutral : line->notice.level == NoticeLevel::Deadline ? ui::Tone::Bad : ui::Tone::Info);
    default: return {};
    }
}

} // namespace quayside::panels
