// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/record_history.h"
#include "ui/panels/panel.h"

#include <QTreeWidget>

namespace quayside::panels {

/// The versions that the shop had of a record and what was done here, newest first: when, what and who. One is chosen, or several.
class MomentList final : public QTreeWidget
{
public:
    explicit MomentList(const PanelContext &context, QWidget *parent = nullptr);

    /// Tells nobody: the lines that were chosen stay chosen when their number did not change.
    void setHistory(const tables::RecordHistory &history);
    /// The chosen moments, oldest first.
    [[nodiscard]] QList<Instant> chosen() const;

private:
    void add(const tables::RecordHistory &history, const tables::HistoryMoment &moment);

    PanelContext m_context;
};

} // namespace quayside::panels
