// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace quayside::shell {

class CommandActions;

/// Every act that has a key, under its menu. Opened with open().
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const CommandActions &actions, QWidget *parent);
};

} // namespace quayside::shell
