// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "models/tables/details.h"
#include "ui/panels/panel.h"

#include <optional>

class QScrollArea;

namespace quayside::ui {
class Button;
class TextLabel;
}

namespace quayside::panels {

class CasePage;
class RejectForm;
class TablePage;

/// Cases by the time that is left, one at a time or many marked: the next, A or R, the next. Decisions work without a network and
/// go out, by their deadlines, when there is one.
class ReturnsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ReturnsPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDecisionBar();
    void connectParts();
    void onCurrentChanged();
    void read();
    void readRecords();
    void approve();
    void reject();
    void decide(const QString &command, const QVariantMap &arguments);
    void showActs();
    void step(int direction);
    [[nodiscard]] QString whyNot(const QString &command) const;

    PanelContext m_context;
    TablePage *m_page;
    QWidget *m_side;
    QScrollArea *m_scroll;
    CasePage *m_case;
    QWidget *m_decision;
    RejectForm *m_form;
    ui::Button *m_approve;
    ui::Button *m_reject;
    ui::TextLabel *m_many;
    RecordRef m_shown;
    RecordRef m_asked; ///< whose records were asked for
    std::optional<tables::ReturnDetail> m_detail;
    bool m_isConfirming = false;  ///< many are marked and A was pressed once
    quint64 m_round = 0;          ///< answers to older questions are dropped
};

[[nodiscard]] PanelSpec returnsPanel();

} // namespace quayside::panels
