// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline.h"

#include "ui/parts/icons.h"

#include <QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;
using State = TimelineNode::State;

Timeline::Timeline(const ThemeSource &source, QWidget *parent) : PaintedWidget(source, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setNodes(QList<TimelineNode> nodes)
{
    m_nodes = std::move(nodes);
    QStringList words;
    for (const TimelineNode &node : std::as_const(m_nodes)) {
        const QString state = node.state == State::Done ? tr("done") : node.state == State::Current ? tr("now") : tr("to come");
        words.append(tr("%1: %2, %3", "station: state, time").arg(node.name, state, node.time));
    }
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize Timeline::sizeHint() const
{
    const int height = theme().scaled(20) + space::Tiny + QFontMetrics(theme().font(Type::Text)).height()
        + QFontMetrics(theme().font(Type::Caption)).height();
    return {std::max<int>(1, static_cast<int>(m_nodes.size())) * theme().scaled(110), height};
}

QSize Timeline::minimumSizeHint() const
{
    return {std::max<int>(1, static_cast<int>(m_nodes.size())) * theme().scaled(56), sizeHint().height()};
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (m_nodes.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme().scaled(16);
    const int step = width() / static_cast<int>(m_nodes.size());
    const int align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const QFont medium = theme().font(Type::Text, QFont::Medium);
    const int nameHeight = QFontMetrics(medium).height();
    const int timeHeight = QFontMetrics(theme().font(Type::Caption)).height();

    for (int i = 0; i < m_nodes.size(); ++i) {
        const TimelineNode &node = m_nodes.at(i);
        const QRect place = lead(i * step, side);
        const QRectF circle(place.x() + 1, 1, side - 2, side - 2);
        if (i + 1 < m_nodes.size()) {
            const QRect line = lead(i * step + side + 5, step - side - 10);
            // A stretch is walked when the station at its end has been reached.
            const bool isWalked = m_nodes.at(i + 1).state != State::Coming;
            painter.fillRect(QRectF(line.left(), side / 2.0 - 1, line.width(), 2), isWalked ? theme().accent : theme().line2);
        }
        painter.setPen(QPen(node.state == State::Coming ? theme().line2 : theme().accent, 2));
        painter.setBrush(node.state == State::Done ? theme().accent : theme().base);
        painter.drawEllipse(circle);
        if (node.state == State::Done) {
            icons::paint(painter, u"check"_s, QRect(place.x(), 0, side, side), theme().scaled(11), theme().onaccent);
        } else if (node.state == State::Current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().accent);
            painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
        }
        QRect words = lead(i * step, step - space::Cell);
        words.setTop(theme().scaled(20) + space::Tiny);
        words.setHeight(nameHeight);
        painter.setFont(node.state == State::Current ? theme().font(Type::Text, QFont::DemiBold) : medium);
        painter.setPen(node.state == State::Coming ? theme().text2 : theme().text);
        painter.drawText(words, align, painter.fontMetrics().elidedText(node.name, Qt::ElideRight, words.width()));
        words.translate(0, nameHeight);
        words.setHeight(timeHeight);
        painter.setFont(theme().font(Type::Caption));
        painter.setPen(theme().text3);
        painter.drawText(words, align, painter.fontMetrics().elidedText(node.time, Qt::ElideRight, words.width()));
    }
}

} // namespace quayside::ui
