// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/tables/notes.h"

#include <QAbstractListModel>

namespace quayside::panels {

/// A person's notices, newest first. Answers ui::ListRole.
class NoticesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    NoticesModel(const Clock &clock, QObject *parent = nullptr) : QAbstractListModel(parent), m_clock(clock) {}

    void setNotices(QList<tables::NoticeLine> notices);
    [[nodiscard]] const tables::NoticeLine *at(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    QList<tables::NoticeLine> m_notices;
};

} // namespace quayside::panels
