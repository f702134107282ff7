// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoteWidth = 340;
constexpr int Away = 12; ///< between the part and the note

/// Raised, with a line around it, as toasts are.
class Note final : public ui::PaintedWidget
{
public:
    using ui::PaintedWidget::PaintedWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().line2);
        painter.setBrush(theme().raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

} // namespace

Tour::Tour(const ui::ThemeSource &theme, QList<TourStop> stops, QWidget &window)
    : QWidget(&window), m_theme(theme), m_stops(std::move(stops)), m_window(window), m_before(window.focusWidget()), m_note(new Note(theme, this)),
      m_where(new ui::TextLabel(theme, ui::Type::Caption, ui::TextLabel::Ink::Third)),
      m_title(new ui::TextLabel(theme, ui::Type::Title, ui::TextLabel::Ink::Text, QFont::DemiBold)),
      m_text(new ui::TextLabel(theme, ui::Type::Text, ui::TextLabel::Ink::Second)), m_back(new ui::Button(tr("Back"))),
      m_next(new ui::Button(tr("Next"), ui::Button::Role::Main))
{
    setObjectName(u"tour"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tour"));
    for (ui::TextLabel *label : {m_title, m_text})
        label->setWordWrap(true);
    auto *skip = new ui::Button(tr("Skip"));
    skip->setKeyHint(QKeySequence(Qt::Key_Escape));
    skip->setObjectName(u"tourSkip"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setKeyHint(QKeySequence(Qt::Key_Return));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(ui::space::Cell);
    acts->addWidget(m_where, 1);
    for (ui::Button *button : {skip, m_back, m_next}) {
        // The keys belong to the tour; a button with the keyboard would take Enter for itself.
        button->setFocusPolicy(Qt::NoFocus);
        acts->addWidget(button);
    }
    auto *column = new QVBoxLayout(m_note);
    column->setContentsMargins(ui::space::Wide, ui::space::Wide, ui::space::Wide, ui::space::Section);
    column->setSpacing(ui::space::Cell);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(ui::space::Tiny);
    column->addLayout(acts);
    connect(skip, &QPushButton::clicked, this, &QWidget::close);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    window.installEventFilter(this);
    show();
    raise();
    go(0);
    setFocus(Qt::OtherFocusReason);
}

void Tour::go(int step)
{
    if (step >= m_stops.size()) {
        close();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_at = std::max(0, step);
    const TourStop &stop = m_stops[m_at];
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_where->setText(tr("%1 of %2").arg(m_at + 1).arg(m_stops.size()));
    m_back->setEnabled(m_at > 0);
    m_next->setText(m_at + 1 == m_stops.size() ? tr("Done") : tr("Next"));
    setAccessibleDescription(stop.title + u". "_s + stop.text);
    place();
}

QRect Tour::partRect() const
{
    QWidget *part = m_stops[m_at].part ? m_stops[m_at].part() : nullptr;
    if (!part || !part->isVisible())
        return {};
    return QRect(part->mapTo(&m_window, QPoint(0, 0)), part->size()).intersected(rect());
}

// Beside the part where there is room: after it, before it, below, above; over it when there is none.
void Tour::place()
{
    setGeometry(m_window.rect());
    m_note->layout()->invalidate();
    const int width = std::max(m_theme.theme().scaled(NoteWidth), m_note->layout()->minimumSize().width());
    m_note->resize(width, std::max(m_note->layout()->heightForWidth(width), m_note->layout()->sizeHint().height()));
    const QRect part = partRect();
    QRect note(QPoint(0, 0), m_note->size());
    note.moveCenter(rect().center());
    if (!part.isNull()) {
        const int top = std::clamp(part.top(), Away, std::max(Away, height() - note.height() - Away));
        const int left = std::clamp(part.center().x() - width / 2, Away, std::max(Away, this->width() - width - Away));
        const QPoint places[] = {{part.right() + Away, top}, {part.left() - Away - width, top}, {left, part.bottom() + Away}, {left, part.top() - Away - note.height()}};
        const auto *free = std::find_if(std::begin(places), std::end(places), [&](QPoint at) { return rect().contains(QRect(at, note.size())); });
        if (free != std::end(places))
            note.moveTopLeft(*free);
    }
    m_note->setGeometry(note);
    update();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim = m_theme.theme().isDark ? QColor(0, 0, 0) : m_theme.theme().text;
    scrim.setAlpha(90);
    const QRect part = partRect();
    painter.setClipRegion(QRegion(rect()) - QRegion(part));
    painter.fillRect(rect(), scrim);
    if (!part.isNull()) {
        painter.setClipping(false);
        painter.setPen(QPen(m_theme.theme().accent, 2));
        painter.drawRect(part.adjusted(1, 1, -1, -1));
    }
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int on = isRightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space || event->key() == on)
        go(m_at + 1);
    else if (event->key() == back || event->key() == Qt::Key_Backspace)
        go(m_at - 1);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace quayside::shell
