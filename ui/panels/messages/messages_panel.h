// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QStackedLayout;

namespace quayside::ui {
class EmptyState;
}

namespace quayside::panels {

class TablePage;
class ThreadView;

/// Conversations with buyers by the time that is left to answer, and the chosen one beside them. Nothing of what people wrote is
/// read for somebody whose role may not read personal data: the panel says so instead.
class MessagesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit MessagesPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void followPerson();
    void onCurrentChanged();
    void chooseOne();
    void read();
    void step(int direction);

    PanelContext m_context;
    QStackedLayout *m_stack;
    QWidget *m_desk;
    ui::EmptyState *m_locked;
    TablePage *m_page;
    QWidget *m_side;
    ThreadView *m_thread;
    RecordRef m_shown;
    RecordRef m_wanted;      ///< asked for from elsewhere; chosen as soon as its row is there
    int m_limit;             ///< messages that are read
    bool m_mayRead = false;
    quint64 m_round = 0;     ///< answers to older questions are dropped
};

/// Panel id "messages".
[[nodiscard]] PanelSpec messagesPanel();

} // namespace quayside::panels
