// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_bar.h"

#include "ui/parts/completion_popup.h"
#include "ui/parts/icons.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LettersBeforeCompletion = 2;
constexpr QChar Minus(0x2212);

QString fieldText(const FilterChip &chip)
{
    return chip.isNegated ? Minus + chip.field : chip.field;
}

} // namespace

FilterBar::FilterBar(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_edit(new QLineEdit(this)), m_popup(new CompletionPopup(theme, this))
{
    setObjectName(u"filterBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_edit->setFrame(false);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Field, value or words"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::onTextEdited);
    connect(m_popup, &CompletionPopup::chosen, this, &FilterBar::onChosen);
    connect(&theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        layOut();
    });
    layOut();
}

FilterBar::~FilterBar() = default;

void FilterBar::setLanguage(FilterLanguage language)
{
    m_query.setLanguage(std::move(language));
    showQuery();
}

void FilterBar::setQuery(const QString &query)
{
    if (query == m_query.text())
        return;
    m_query.setText(query);
    m_focusedChip = -1;
    showQuery();
}

void FilterBar::setCountText(const QString &text)
{
    m_countText = text;
    layOut();
}

void FilterBar::setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

QSize FilterBar::sizeHint() const { return {m_theme.theme().scaled(480), m_theme.theme().controlHeight()}; }
QSize FilterBar::minimumSizeHint() const { return {m_theme.theme().scaled(200), m_theme.theme().controlHeight()}; }

// ---- editing ---------------------------------------------------------------------------------------------------

void FilterBar::onTextEdited(const QString &text)
{
    m_focusedChip = -1;
    if (m_query.setTail(text))
        showQuery();
    proposeCompletions();
    afterEdit();
}

void FilterBar::afterEdit()
{
    QStringList problems;
    for (const FilterChip &chip : m_query.chips()) {
        if (!chip.problem.isEmpty())
            problems.append(chip.problem);
    }
    m_edit->setAccessibleDescription(problems.join(u". "_s));
    update();
    Q_EMIT queryChanged(m_query.text());
}

void FilterBar::showQuery()
{
    if (m_edit->text() != m_query.tail())
        m_edit->setText(m_query.tail());
    layOut();
}

void FilterBar::proposeCompletions()
{
    const int cursor = m_edit->cursorPosition();
    const QString before = m_edit->text().left(cursor);
    const auto lastBlank = before.lastIndexOf(u' ');
    QList<FilterCompletion> proposals;
    if (m_query.language().complete && before.size() - lastBlank - 1 >= LettersBeforeCompletion)
        proposals = m_query.language().complete(m_query.text(), m_query.tailStart() + cursor);
    m_popup->propose(std::move(proposals), m_edit->x() + m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().x());
}

void FilterBar::onChosen(const FilterCompletion &completion)
{
    QString text = m_edit->text();
    const int from = std::clamp(completion.replaceFrom - m_query.tailStart(), 0, m_edit->cursorPosition());
    text.replace(from, m_edit->cursorPosition() - from, completion.text);
    m_edit->setText(text);
    m_edit->setCursorPosition(from + static_cast<int>(completion.text.size()));
    onTextEdited(text);
    m_popup->hide();
}

void FilterBar::removeChip(int index)
{
    m_query.removeChip(index);
    m_focusedChip = -1;
    showQuery();
    afterEdit();
}

void FilterBar::openFrom(int index)
{
    m_query.openFrom(index);
    m_focusedChip = -1;
    showQuery();
    m_edit->setFocus();
    m_edit->end(false);
    afterEdit();
}

void FilterBar::setFocusedChip(int index)
{
    m_focusedChip = std::clamp(index, -1, static_cast<int>(m_query.chips().size()) - 1);
    if (m_focusedChip >= 0) {
        const FilterChip &chip = m_query.chips().at(m_focusedChip);
        m_edit->setAccessibleDescription(tr("%1 %2, Delete removes, Enter edits").arg(fieldText(chip), chip.value));
    } else {
        m_edit->setAccessibleDescription({});
    }
    layOut();
}

bool FilterBar::handleChipKey(int key)
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int back = isRightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int forward = isRightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (key == back) {
        setFocusedChip(std::max(0, m_focusedChip - 1));
    } else if (key == forward) {
        setFocusedChip(m_focusedChip + 1 < m_query.chips().size() ? m_focusedChip + 1 : -1);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removeChip(m_focusedChip);
    } else if (key == Qt::Key_Enter || key == Qt::Key_Return) {
        openFrom(m_focusedChip);
    } else {
        setFocusedChip(-1);
        return key == Qt::Key_Escape;
    }
    return true;
}

bool FilterBar::handleEditorKey(int key)
{
    if (m_popup->handleKey(key))
        return true;
    if (m_focusedChip >= 0 && key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt)
        return handleChipKey(key);
    const bool isAtStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (key == Qt::Key_Backspace && isAtStart && !m_query.chips().isEmpty()) {
        openFrom(static_cast<int>(m_query.chips().size()) - 1);
        return true;
    }
    if (key == back && isAtStart && !m_query.chips().isEmpty()) {
        setFocusedChip(static_cast<int>(m_query.chips().size()) - 1);
        return true;
    }
    if (key == Qt::Key_Enter || key == Qt::Key_Return) {
        m_query.finishTail();
        showQuery();
        afterEdit();
        Q_EMIT submitted();
        return true;
    }
    return false;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        switch (event->type()) {
        case QEvent::KeyPress:
            if (handleEditorKey(static_cast<QKeyEvent *>(event)->key()))
                return true;
            break;
        case QEvent::FocusIn: update(); break;
        case QEvent::FocusOut:
            m_popup->hide();
            m_focusedChip = -1;
            update();
            break;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// ---- layout and painting ---------------------------------------------------------------------------------------

QRect FilterBar::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

int FilterBar::chipWidth(const FilterChip &chip) const
{
    const Theme &theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(Type::Text));
    const int field = chip.field.isEmpty() && !chip.isNegated ? 0 : metrics.horizontalAdvance(fieldText(chip)) + space::Tiny;
    const int value = std::min(metrics.horizontalAdvance(chip.value), theme.scaled(200));
    return 6 + field + value + theme.scaled(20);
}

void FilterBar::layOut()
{
    const Theme &theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(Type::Text));
    const int hint = theme.scaled(16);
    const int end = width() - space::Cell - hint - space::Cell
        - (m_countText.isEmpty() ? 0 : metrics.horizontalAdvance(m_countText) + space::Section);
    const int start = theme.scaled(32);
    const int typingRoom = theme.scaled(120);
    const int chipHeight = std::max(theme.scaled(20), metrics.height() + 2);
    const int top = (height() - chipHeight) / 2;

    // The last chips stay beside the editor; the first ones give way to "+n".
    const QList<FilterChip> &chips = m_query.chips();
    int room = end - start - typingRoom;
    m_firstShown = static_cast<int>(chips.size());
    while (m_firstShown > 0) {
        const int needed = chipWidth(chips.at(m_firstShown - 1)) + space::Tiny + 1;
        const int more = m_firstShown > 1 ? theme.scaled(28) : 0;
        if (needed + more > room && m_focusedChip != m_firstShown - 1)
            break;
        room -= needed;
        --m_firstShown;
    }
    if (m_focusedChip >= 0 && m_focusedChip < m_firstShown)
        m_firstShown = m_focusedChip;
    int x = start + (m_firstShown > 0 ? theme.scaled(28) : 0);
    m_boxes.clear();
    for (int i = m_firstShown; i < chips.size(); ++i) {
        const int w = chipWidth(chips.at(i));
        const QRect box(x, top, w, chipHeight);
        m_boxes.append({mirrored(box), mirrored(QRect(box.right() - theme.scaled(20) + 1, top, theme.scaled(20), chipHeight))});
        x += w + space::Tiny + 1;
    }
    m_edit->setFont(theme.font(Type::Text));
    m_edit->setGeometry(mirrored(QRect(x, 2, std::max(typingRoom / 2, end - x - space::Cell), height() - 4)));
    update();
}

void FilterBar::paintChip(QPainter &painter, int index) const
{
    const Theme &theme = m_theme.theme();
    const FilterChip &chip = m_query.chips().at(index);
    const ChipBox &box = m_boxes.at(index - m_firstShown);
    const bool isBad = !chip.problem.isEmpty();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = index == m_focusedChip;
    painter.setPen(isFocused ? QPen(theme.accent, 2) : theme.isHighContrast ? QPen(isBad ? theme.bad : theme.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(isBad ? theme.badbg : theme.sel2);
    painter.drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();

    const QFontMetrics metrics(theme.font(Type::Text));
    painter.setFont(theme.font(Type::Text));
    const QString field = fieldText(chip);
    int room = box.rect.width() - 6 - theme.scaled(20);
    int x = isRightToLeft ? box.rect.right() + 1 - 6 : box.rect.left() + 6;
    QRect underline;
    const auto put = [&](const QString &text, const QColor &color) {
        // The box was made from rounded widths; eliding compares unrounded ones and would cut what just fits.
        const QString shown = metrics.horizontalAdvance(text) <= room ? text : metrics.elidedText(text, Qt::ElideRight, room);
        const int w = metrics.horizontalAdvance(shown);
        const QRect at(isRightToLeft ? x - w : x, box.rect.top(), w, box.rect.height());
        painter.setPen(color);
        painter.drawText(at, Qt::AlignCenter | Qt::TextDontClip, isRightToLeft ? isolated(shown) : shown);
        x += isRightToLeft ? -(w + space::Tiny) : w + space::Tiny;
        room -= w + space::Tiny;
        underline |= at;
    };
    if (!field.isEmpty())
        put(field, isBad ? theme.bad : theme.text2);
    put(chip.value, isBad ? theme.bad : theme.text);
    if (isBad) {
        QPainterPath wave(QPointF(underline.left(), underline.bottom() - 1.5));
        for (int i = 0; underline.left() + i < underline.right(); i += 2)
            wave.lineTo(underline.left() + i + 2, underline.bottom() - (i % 4 == 0 ? 3.5 : 1.5));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.bad, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave);
        painter.restore();
    }
    icons::paint(painter, u"x"_s, box.cross, theme.scaled(12), isBad ? theme.bad : theme.text3);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = m_theme.theme();
    const bool isFocused = m_edit->hasFocus();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = isFocused ? 2 : 1;
    painter.setPen(QPen(isFocused ? theme.accent : theme.control, line));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 4, 4);
    painter.restore();

    icons::paint(painter, u"search"_s, mirrored(QRect(space::Cell, 0, theme.scaled(16), height())), theme.scaled(16), theme.text2);
    painter.setFont(theme.font(Type::Text));
    if (m_firstShown > 0) {
        painter.setPen(theme.text3);
        painter.drawText(mirrored(QRect(theme.scaled(32), 0, theme.scaled(26), height())), Qt::AlignCenter,
                         u"+%1"_s.arg(m_firstShown));
    }
    for (int i = m_firstShown; i < m_query.chips().size(); ++i)
        paintChip(painter, i);

    const int side = theme.scaled(16);
    const QRect hint = mirrored(QRect(width() - space::Cell - side, (height() - side) / 2, side, side));
    const QFontMetrics metrics(theme.font(Type::Text));
    if (!m_countText.isEmpty()) {
        const int w = metrics.horizontalAdvance(m_countText);
        painter.setPen(theme.text3);
        painter.drawText(mirrored(QRect(width() - 2 * space::Cell - side - w - 2, 0, w + 2, height())),
                         Qt::AlignCenter, m_countText);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(hint).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.text3);
    painter.drawText(hint, Qt::AlignCenter, u"/"_s);
}

void FilterBar::resizeEvent(QResizeEvent *) { layOut(); }

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

int FilterBar::chipAt(QPoint pos) const
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i).rect.contains(pos))
            return m_firstShown + i;
    }
    return -1;
}

void FilterBar::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const int index = chipAt(pos);
    if (index < 0)
        m_edit->setFocus(Qt::MouseFocusReason);
    else if (m_boxes.at(index - m_firstShown).cross.contains(pos))
        removeChip(index);
    else
        openFrom(index);
}

bool FilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = chipAt(help->pos());
        const QString problem = index >= 0 ? m_query.chips().at(index).problem : QString();
        if (problem.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), problem, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace quayside::ui
