// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QMap>

class QDialogButtonBox;
class QLineEdit;

namespace quayside::panels {

/// Asks for one or a few lines of text, all of them needed. Opened with open(), never exec(); deletes itself.
class AskDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString key;
        QString label;
    };
    AskDialog(const QString &title, const QString &why, const QList<Question> &questions, QWidget *parent);

Q_SIGNALS:
    void answered(const QMap<QString, QString> &answers);

private:
    void validate();

    QMap<QString, QLineEdit *> m_editors;
    QDialogButtonBox *m_buttons;
};

} // namespace quayside::panels
