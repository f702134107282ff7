// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QLabel;

namespace quayside::shell {

/// Asks for the parameters of one command that are still missing. Made from the command's schema; opened with open(),
/// never exec().
class ParameterDialog final : public QDialog
{
    Q_OBJECT

public:
    ParameterDialog(const commands::Spec &spec, const QVariantMap &given, QWidget *parent);

    /// Whether the command needs to ask at all.
    [[nodiscard]] static bool isNeeded(const commands::Spec &spec, const QVariantMap &given);
    /// Given and typed values together.
    [[nodiscard]] QVariantMap arguments() const;

Q_SIGNALS:
    void answered(const QVariantMap &arguments);

private:
    QWidget *editorFor(const commands::Parameter &parameter);
    void validate();

    commands::Spec m_spec;
    QVariantMap m_given;
    QHash<QString, QWidget *> m_editors;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace quayside::shell
