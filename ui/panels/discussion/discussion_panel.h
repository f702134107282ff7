// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/notes.h"
#include "ui/panels/panel.h"

class QLineEdit;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace quayside::ui {
class Button;
class EmptyState;
class TextLabel;
}

namespace quayside::panels {

/// What people wrote on the record that is chosen elsewhere, and what is to be done about it.
class DiscussionPanel final : public Panel
{
    Q_OBJECT

public:
    explicit DiscussionPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void show(const tables::Talk &talk);
    void addTask(const tables::TaskLine &line);
    void addComment(const tables::CommentLine &line);
    void send();
    void completeMention();
    void readPeople();

    PanelContext m_context;
    RecordRef m_record;
    quint64 m_round = 0;
    QStringList m_people;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QLineEdit *m_text;
    ui::Button *m_send;
    ui::Button *m_task;
    ui::EmptyState *m_empty;
    QWidget *m_page;
    QStackedLayout *m_stack;
};

/// Panel id "discussion".
[[nodiscard]] PanelSpec discussionPanel();

} // namespace quayside::panels
