// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/playbooks/library_model.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;
class QTextBrowser;

namespace quayside::ui {
class Button;
class EmptyState;
class NavList;
class TextLabel;
}

namespace quayside::panels {

/// Every playbook of the workspace: found by words and kind, read, started, tailored; and the runs under way.
class LibraryPanel final : public Panel
{
    Q_OBJECT

public:
    explicit LibraryPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    /// Words to search for.
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList(QWidget *side);
    void makePage(QWidget *page);
    void search();
    void readRuns();
    void showCurrent();
    void showDocument(const playbooks::Document &document);
    void start();
    void tailor();
    void checkOwn();
    [[nodiscard]] QString pageOf(const playbooks::Document &document) const;

    PanelContext m_context;
    LibraryModel *m_model;
    QLineEdit *m_search = nullptr;
    QComboBox *m_kind = nullptr;
    ui::NavList *m_list = nullptr;
    ui::TextLabel *m_title = nullptr;
    ui::TextLabel *m_about = nullptr;
    ui::TextLabel *m_wrong = nullptr;
    QTextBrowser *m_text = nullptr;
    ui::Button *m_start = nullptr;
    ui::Button *m_tailor = nullptr;
    ui::EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QString m_shown;            ///< id of the document on the page
};

/// Panel id "playbooks".
[[nodiscard]] PanelSpec libraryPanel();

} // namespace quayside::panels
