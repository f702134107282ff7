// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QWidget>

namespace quayside::ui {
class EmptyState;
class ThemeSource;
}

namespace quayside::shell {

/// What stands on the screen before the workspace is open: what is being done, or why it cannot be and what to do about it.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const ui::ThemeSource &theme);

    void showProgress(const QString &what, const QString &why);
    void showFault(const Fault &fault);

Q_SIGNALS:
    void retryWanted();

private:
    ui::EmptyState *m_state;
};

} // namespace quayside::shell
