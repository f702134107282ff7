// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

#include <QAbstractListModel>

namespace quayside::shell {

/// The panels of the navigation under their section heads, with numbers. Answers the roles of ui::NavList.
class NavigationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit NavigationModel(const QList<panels::PanelSpec> &panels, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// How many records the panel holds, and how many of them press; -1 shows no number.
    void setCount(const QString &panelId, qint64 count, qint64 urgent);
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    /// Invalid when the panel is not in the navigation.
    [[nodiscard]] QModelIndex indexOf(const QString &panelId) const;

private:
    struct Row
    {
        QString id;    ///< empty: a section head
        QString title;
        QString icon;
        qint64 count = -1;
        qint64 urgent = 0;
    };
    QList<Row> m_rows;
};

} // namespace quayside::shell
