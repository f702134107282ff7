// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/parameter_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->isEditable() ? box->currentText().trimmed() : box->currentData().toString();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText().trimmed();
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return check->isChecked() ? u"true"_s : u"false"_s;
    return {};
}

} // namespace

bool ParameterDialog::isNeeded(const commands::Spec &spec, const QVariantMap &given)
{
    for (const commands::Parameter &parameter : spec.parameters) {
        if (parameter.required && !given.contains(parameter.name))
            return true;
    }
    return false;
}

ParameterDialog::ParameterDialog(const commands::Spec &spec, const QVariantMap &given, QWidget *parent)
    : QDialog(parent), m_spec(spec), m_given(given), m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"parameterDialog"_s);
    setWindowTitle(spec.title);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const commands::Parameter &parameter : spec.parameters) {
        if (given.contains(parameter.name))
            continue;
        QWidget *editor = editorFor(parameter);
        editor->setObjectName(parameter.name);
        editor->setAccessibleName(parameter.title);
        m_editors.insert(parameter.name, editor);
        form->addRow(parameter.title, editor);
    }
    m_message->setWordWrap(true);
    // Qt itself has no words in some of our languages.
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *run = m_buttons->addButton(spec.title, QDialogButtonBox::AcceptRole);
    run->setObjectName(u"run"_s);
    run->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    setMinimumWidth(420);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        const QVariantMap all = arguments();
        accept();
        Q_EMIT answered(all);
    });
    validate();
}

QWidget *ParameterDialog::editorFor(const commands::Parameter &parameter)
{
    switch (parameter.type) {
    case commands::Parameter::Choice: {
        auto *box = new QComboBox(this);
        for (const QString &choice : parameter.choices)
            box->addItem(choice, choice);
        if (const int at = box->findData(parameter.fallback); at >= 0)
            box->setCurrentIndex(at);
        connect(box, &QComboBox::currentIndexChanged, this, &ParameterDialog::validate);
        return box;
    }
    case commands::Parameter::Flag: {
        auto *check = new QCheckBox(this);
        check->setChecked(parameter.fallback == "true"_L1);
        return check;
    }
    case commands::Parameter::Reason: {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().height() * 4);
        connect(text, &QPlainTextEdit::textChanged, this, &ParameterDialog::validate);
        return text;
    }
    default: {
        auto *line = new QLineEdit(parameter.fallback, this);
        connect(line, &QLineEdit::textChanged, this, &ParameterDialog::validate);
        return line;
    }
    }
}

QVariantMap ParameterDialog::arguments() const
{
    QVariantMap all = m_given;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (const QString text = textOf(it.value()); !text.isEmpty())
            all.insert(it.key(), text);
    }
    return all;
}

void ParameterDialog::validate()
{
    QStringList missing;
    for (const commands::Parameter &parameter : m_spec.parameters) {
        if (QWidget *editor = m_editors.value(parameter.name); editor != nullptr && parameter.required && textOf(editor).isEmpty())
            missing.append(parameter.title);
    }
    m_message->setText(missing.isEmpty() ? QString() : tr("Still needed: %1.").arg(missing.join(u", "_s)));
    m_message->setVisible(!missing.isEmpty());
    if (auto *run = m_buttons->findChild<QPushButton *>(u"run"_s))
        run->setEnabled(missing.isEmpty());
}

} // namespace quayside::shell
