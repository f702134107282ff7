// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace_file.h"
#include "models/base/clock.h"

#include <QDialog>
#include <QList>

class QVBoxLayout;

namespace quayside::ui {
class TextLabel;
class ThemeSource;
}

namespace quayside::shell {

/// What the open workspace is connected to, and what can be done about it: sign in again, add a shop, add an ERP, go to the
/// practice shop. It decides nothing; Desktop carries out.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectionsDialog(const QList<workspace::Connection> &connections, const ui::ThemeSource &theme, QWidget *parent);

    /// The end of the seller's consent once it is known: 0 unknown, negative: it has ended or was never given.
    void setConsentUntil(Instant until, Instant now);

Q_SIGNALS:
    void signInAgainWanted();
    void addShopWanted();
    void addErpWanted();
    void repairErpWanted();
    void practiceWanted();

private:
    void addConnection(QVBoxLayout &column, const workspace::Connection &connection);

    const ui::ThemeSource &m_theme;
    ui::TextLabel *m_consent = nullptr;
};

} // namespace quayside::shell
