// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/conversation_detail.h"
#include "ui/panels/panel.h"
#include "ui/parts/labels.h"

class QVBoxLayout;

namespace quayside::panels {

/// One message: what somebody wrote on a ground of their side, a picture, a video or a record as a link, and what the platform notes
/// in between as one quiet line.
class MessageBubble final : public ui::PaintedWidget
{
    Q_OBJECT

public:
    /// `speaker` and the time stand over the first message of a row of one speaker; empty: the row goes on.
    MessageBubble(const PanelContext &context, const tables::MessageDetail &message, const QString &speaker, QWidget *parent = nullptr);

    /// How wide the bubble may become; a short text makes a narrow one.
    void setRoom(int width);
    [[nodiscard]] const tables::MessageDetail &message() const { return m_message; }

Q_SIGNALS:
    void recordWanted(const quayside::RecordRef &record);
    void addressWanted(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addWords();
    void addLinks();

    PanelContext m_context;
    tables::MessageDetail m_message;
    QWidget *m_ground = nullptr;      ///< where the bubble is painted
    QVBoxLayout *m_inside = nullptr;
    ui::TextLabel *m_words = nullptr;
};

} // namespace quayside::panels
