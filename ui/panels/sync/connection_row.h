// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/connection_health.h"
#include "ui/panels/common/sync_words.h"

#include <QWidget>

namespace quayside::ui {
class Button;
class StatusLabel;
class TextLabel;
class ThemeSource;
}

namespace quayside::panels {

/// One connection: how it is doing, since when, until when, and a button that mends it.
class ConnectionRow final : public QWidget
{
    Q_OBJECT

public:
    ConnectionRow(const ui::ThemeSource &theme, Peer peer, const QString &objectName, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// What its name needs, and what it gets: rows below one another begin their states at one line.
    [[nodiscard]] int nameWidth() const;
    void setNameWidth(int width);
    /// `facts` one behind the other; `why` is the whole story for the tip and for screen readers.
    void show(const sync::Verdict &verdict, const QStringList &facts, const QString &why);
    [[nodiscard]] const sync::Verdict &verdict() const { return m_verdict; }

Q_SIGNALS:
    void mendWanted();

private:
    Peer m_peer;
    sync::Verdict m_verdict;
    ui::StatusLabel *m_status;
    ui::TextLabel *m_name;
    ui::TextLabel *m_facts;
    ui::Button *m_mend;
};

} // namespace quayside::panels
