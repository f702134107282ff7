// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

#include <QCoroTask>
#include <QTimer>

class QComboBox;

namespace quayside::remotes {
struct Health;
}
namespace quayside::ui {
class Button;
class RecordTable;
class TextLabel;
}

namespace quayside::panels {

class ConnectionRow;
class RowFacts;
class TablePage;
class WorkModel;

/// How the workspace and the world keep together: every connection's health and what mends it, every line of work with its pace, to be
/// paused, resumed and stopped, and the documents that could not be understood, to be asked for again.
class SyncPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SyncPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeWork();
    [[nodiscard]] QWidget *makeQuarantine();
    QCoro::Task<void> readHealth();
    void showHealth(const remotes::Health &health);
    void showErp();
    void showPolicy();
    void updateActs();
    void runOnLine(const QString &command);
    void goOnline();
    void mendShop();
    void openConnections();
    void alignNames();
    void mendErp();

    PanelContext m_context;
    WorkModel *m_work;
    QComboBox *m_policy;
    ui::Button *m_now;
    ConnectionRow *m_shop;
    ConnectionRow *m_erp = nullptr;
    ui::RecordTable *m_table;
    ui::TextLabel *m_why;
    ui::Button *m_pause;
    ui::Button *m_stop;
    TablePage *m_page;
    RowFacts *m_facts;
    ui::Button *m_retry;
    bool m_isReading = false;
    QTimer m_soon;   ///< health is read at most twice a second
};

[[nodiscard]] PanelSpec syncPanel();

} // namespace quayside::panels
