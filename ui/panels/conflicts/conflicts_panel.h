// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/cell.h"
#include "ui/panels/panel.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace quayside::ui {
class Button;
class TextLabel;
}

namespace quayside::panels {

class TablePage;

/// Fields that both sides changed, side by side: base, mine, theirs. One key decides one conflict, one button many of them.
class ConflictsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ConflictsPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side
    {
        ui::TextLabel *value = nullptr;
        ui::TextLabel *origin = nullptr; ///< who and when
        ui::Button *take = nullptr;
    };
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] Side addSide(class QGridLayout &grid, int column, const QString &title);
    void showConflict();
    void showHead(int row);
    void showSides(const RecordRef &current);
    void showActs(bool isHead);
    void showCount(qint64 open);
    void tellWhoseMineIs();
    void tellPolicy();
    void resolve(const QString &choice, const QString &value = {});
    /// Of the current row: what a screen reader says of the column, and its cell.
    [[nodiscard]] QString words(const QString &column) const;
    [[nodiscard]] tables::Cell cell(const QString &column) const;

    PanelContext m_context;
    TablePage *m_page;
    QCheckBox *m_settled;
    ui::TextLabel *m_count;
    QWidget *m_detail;
    ui::TextLabel *m_title;
    ui::TextLabel *m_field;
    Side m_base;
    Side m_mine;
    Side m_theirs;
    QLineEdit *m_other;
    ui::TextLabel *m_policy = nullptr;
    ui::Button *m_byPolicy = nullptr;
    ui::Button *m_newer = nullptr;
    ui::Button *m_takeOther;
    ui::TextLabel *m_denied;
    std::optional<RecordRef> m_told; ///< conflict whose origin is shown or asked for
};

[[nodiscard]] PanelSpec conflictsPanel();

} // namespace quayside::panels
