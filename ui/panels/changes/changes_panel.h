// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

#include <QCoroTask>

namespace quayside::ui {
class Button;
class StatusPill;
class TextLabel;
}

namespace quayside::panels {

class TablePage;

/// All change sets, and the rows of the chosen one: submit, withdraw, publish, revert. An act that is not possible now says why.
class ChangesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ChangesPanel(const PanelContext &context, QWidget *parent = nullptr);

    /// The chosen set; its marked rows when there are some.
    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

private:
    void addActs(class QVBoxLayout &column);
    void onSetChanged();
    void showSet();
    void showReason();
    void run(const QString &command);
    /// Criteria that name the marked rows; empty when none is marked.
    [[nodiscard]] QString markedRows() const;
    [[nodiscard]] QString stateOfSet() const;

    PanelContext m_context;
    TablePage *m_sets;
    TablePage *m_rows;
    ui::StatusPill *m_state;
    ui::TextLabel *m_reason;
    ui::Button *m_submit;
    ui::Button *m_publish;
    ui::Button *m_withdraw;
    ui::Button *m_revert;
    QString m_set;
    qint64 m_known = 0;      ///< number of sets when last counted
};

[[nodiscard]] PanelSpec changesPanel();

} // namespace quayside::panels
