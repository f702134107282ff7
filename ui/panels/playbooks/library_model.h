// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playbooks/library.h"
#include "models/playbooks/run.h"

#include <QAbstractListModel>

#include <optional>

namespace quayside::panels {

/// Runs under way first, then the playbooks that the search leaves, grouped by kind. Answers ui::ListRole.
class LibraryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setShelf(std::shared_ptr<const playbooks::Shelf> shelf);
    void setRuns(QList<playbooks::RunLine> runs);
    void setSearch(const QString &text, std::optional<playbooks::Kind> kind);
    [[nodiscard]] const playbooks::Document *documentAt(const QModelIndex &index) const;
    [[nodiscard]] const playbooks::RunLine *runAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &playbook) const;
    /// How many playbooks are shown.
    [[nodiscard]] int documentCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString section;            ///< a head
        const playbooks::Document *document = nullptr;
        QString snippet;
        int run = -1;
    };
    void build();

    std::shared_ptr<const playbooks::Shelf> m_shelf;
    QList<playbooks::RunLine> m_runs;
    QString m_text;
    std::optional<playbooks::Kind> m_kind;
    QList<Row> m_rows;
};

/// "Checklist", "Runbook", … in the reader's language.
[[nodiscard]] QString kindName(playbooks::Kind kind);

} // namespace quayside::panels
