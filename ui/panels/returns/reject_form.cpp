// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/returns/reject_form.h"

#include "ui/panels/returns/reject_reasons.h"
#include "ui/parts/button.h"
#include "ui/parts/draft.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace quayside::panels {

RejectForm::RejectForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent),
      m_title(new ui::TextLabel(context.theme, ui::Type::Text, ui::TextLabel::Ink::Text, QFont::DemiBold, {}, this)),
      m_reasons(new QListWidget(this)), m_comment(new QLineEdit(this)), m_reject(new ui::Button(tr("Reject"), ui::Button::Role::Refusing, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_reasons->setAccessibleName(tr("Reason"));
    m_reasons->setFrameShape(QFrame::NoFrame);
    m_reasons->setSpacing(3);
    m_reasons->installEventFilter(this);
    m_comment->setAccessibleName(tr("Comment for the buyer"));
    m_comment->setPlaceholderText(tr("Comment for the buyer, optional"));
    m_comment->installEventFilter(this);
    ui::markDraft(*m_comment);
    m_reject->setKeyHint(QKeySequence(Qt::Key_Return));
    auto *cancel = new ui::Button(tr("Back"), ui::Button::Role::Other, this);
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_reasons);
    auto *row = new QHBoxLayout;
    row->addWidget(m_comment, 1);
    row->addWidget(cancel);
    row->addWidget(m_reject);
    column->addLayout(row);
    connect(m_reject, &QAbstractButton::clicked, this, &RejectForm::confirm);
    connect(cancel, &QAbstractButton::clicked, this, &RejectForm::cancelled);
    connect(m_comment, &QLineEdit::returnPressed, this, &RejectForm::confirm);
    connect(m_reasons, &QListWidget::itemActivated, this, &RejectForm::confirm);
}

void RejectForm::open(const QString &title, const QString &market)
{
    m_title->setText(title);
    m_reasons->clear();
    m_comment->clear();
    const QLocale locale;
    int number = 0;
    for (const RejectReason &reason : rejectReasons(market)) {
        auto *item = new QListWidgetItem(tr("%1  %2").arg(locale.toString(++number), reason.words), m_reasons);
        item->setData(Qt::UserRole, reason.key);
    }
    m_reasons->setCurrentRow(0);
    m_reasons->setFixedHeight((m_reasons->sizeHintForRow(0) + 2 * m_reasons->spacing()) * number + 2 * m_reasons->spacing());
    show();
    m_reasons->setFocus(Qt::OtherFocusReason);
}

void RejectForm::confirm()
{
    const QListWidgetItem *item = m_reasons->currentItem();
    if (item)
        Q_EMIT rejected(item->data(Qt::UserRole).toString(), m_comment->text().trimmed());
}

bool RejectForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    const int number = key->key() - Qt::Key_1;
    if (watched == m_reasons && key->modifiers() == Qt::NoModifier && number >= 0 && number < m_reasons->count()) {
        m_reasons->setCurrentRow(number);
        m_comment->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quayside::panels
