// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "models/tables/record_history.h"
#include "ui/panels/panel.h"

#include <optional>

class QCheckBox;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;

namespace quayside::ui {
class Button;
class TextLabel;
}

namespace quayside::panels {

/// What a record was at one moment beside what it was at another, field by field, and fields to be restored into a change set.
class VersionComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionComparison(const PanelContext &context, QWidget *parent = nullptr);

    /// What differs between a moment and a later one, or now; without a moment it says how to choose one. `on`: what is restored.
    void compare(const tables::RecordHistory &history, const commands::Selection &on, std::optional<Instant> from, std::optional<Instant> until);
    /// Also the fields that are the same, or only those that differ.
    void toggleEveryField();
    void clickRestore();
    /// Where the keyboard goes.
    [[nodiscard]] QTreeWidget *fields() const { return m_fields; }

private:
    void showFields();
    void addField(const FieldAt &field, const QString &after);
    void showRestorable();
    void restore();
    [[nodiscard]] QList<QTreeWidgetItem *> restorable() const;

    PanelContext m_context;
    tables::RecordHistory m_history;
    commands::Selection m_on;
    std::optional<Instant> m_from;
    std::optional<Instant> m_until;      ///< nothing: now

    ui::TextLabel *m_between;
    QCheckBox *m_all;
    QTreeWidget *m_fields;
    ui::TextLabel *m_whole;              ///< the chosen field's value of then, unshortened
    QScrollArea *m_wholeScroll;
    ui::Button *m_restore;
};

} // namespace quayside::panels
