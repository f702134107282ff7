// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QLineEdit;

namespace quayside::ui {
class Button;
class TextLabel;
}
class QListWidget;

namespace quayside::panels {

/// Why a case is rejected: a reason of the shop's by its number, a comment for the buyer, Enter.
class RejectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RejectForm(const PanelContext &context, QWidget *parent = nullptr);

    /// Offers the market's reasons; `title` says what is rejected.
    void open(const QString &title, const QString &market);

Q_SIGNALS:
    void rejected(const QString &reason, const QString &comment);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void confirm();

    ui::TextLabel *m_title;
    QListWidget *m_reasons;
    QLineEdit *m_comment;
    ui::Button *m_reject;
};

} // namespace quayside::panels
