// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

namespace quayside::ui {

/// One station of a record's life.
struct TimelineNode
{
    enum class State : quint8 { Done, Current, Coming };

    QString name;
    QString time;      ///< as text: "Mon 08:14", "by 15:00"
    State state = State::Coming;
};

/// Stations along a line, from the leading edge: done ones filled and ticked, the current a ring with a dot,
/// coming ones hollow; name and time below each.
class Timeline : public PaintedWidget
{
    Q_OBJECT

public:
    explicit Timeline(const ThemeSource &source, QWidget *parent = nullptr);
    void setNodes(QList<TimelineNode> nodes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TimelineNode> m_nodes;
};

} // namespace quayside::ui
