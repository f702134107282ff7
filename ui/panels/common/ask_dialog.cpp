// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/ask_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

AskDialog::AskDialog(const QString &title, const QString &why, const QList<Question> &questions, QWidget *parent)
    : QDialog(parent), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    if (!why.isEmpty()) {
        auto *label = new QLabel(why, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *form = new QFormLayout;
    for (const Question &question : questions) {
        auto *editor = new QLineEdit(this);
        editor->setAccessibleName(question.label);
        editor->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
        connect(editor, &QLineEdit::textChanged, this, &AskDialog::validate);
        form->addRow(question.label, editor);
        m_editors.insert(question.key, editor);
    }
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        QMap<QString, QString> answers;
        for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
            answers.insert(it.key(), it.value()->text().trimmed());
        Q_EMIT answered(answers);
        accept();
    });
    validate();
}

void AskDialog::validate()
{
    const bool isComplete = std::all_of(m_editors.cbegin(), m_editors.cend(), [](const QLineEdit *e) { return !e->text().trimmed().isEmpty(); });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete);
}

} // namespace quayside::panels
