// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setup_page.h"

#include "ui/parts/field_row.h"
#include "ui/parts/icons.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSide = 24;
constexpr int Ring = 16;
constexpr int LabelWidth = 150;

} // namespace

ChoiceCard::ChoiceCard(const ui::ThemeSource &theme, const QString &icon, const QString &title, const QString &badge, const QString &meaning, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_badge(badge), m_meaning(meaning)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(badge.isEmpty() ? title : title + u", "_s + badge);
    setAccessibleDescription(meaning);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ui::ThemeSource::changed, this, [this] { updateGeometry(); });
}

QSize ChoiceCard::sizeHint() const
{
    const int width = m_theme.theme().scaled(420);
    return {width, heightForWidth(width)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const ui::Theme &theme = m_theme.theme();
    const int room = width - 2 * ui::space::Section - theme.scaled(Ring) - ui::space::Section - theme.scaled(IconSide) - ui::space::Section;
    const QFontMetrics text(theme.font(ui::Type::Text));
    const QFontMetrics title(theme.font(ui::Type::Text, QFont::DemiBold));
    const int lines = text.boundingRect(0, 0, std::max(room, 80), 10'000, Qt::TextWordWrap, m_meaning).height();
    return 2 * ui::space::Section + std::max(title.height(), theme.scaled(20)) + ui::space::Tiny + lines;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.line2, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? theme.mark : isDown() || underMouse() ? theme.hover : theme.base);
    painter.drawRoundedRect(frame, 5, 5);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1, Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 3, 3);
    }
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = theme.scaled(Ring);
    const int pad = ui::space::Section;
    const QRect ring = mirrored(QRect(pad, pad + 2, side, side));
    painter.setBrush(theme.base);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.control, isChecked() ? 5 : 1.2));
    painter.drawEllipse(QRectF(ring).adjusted(isChecked() ? 2.5 : 0.6, isChecked() ? 2.5 : 0.6, isChecked() ? -2.5 : -0.6, isChecked() ? -2.5 : -0.6));

    const int iconSide = theme.scaled(IconSide);
    const QRect icon = mirrored(QRect(width() - pad - iconSide, pad, iconSide, iconSide));
    ui::icons::icon(m_icon, m_theme).paint(&painter, icon);

    const int left = pad + side + pad;
    const int room = width() - left - 2 * pad - iconSide;
    const QFont titleFont = theme.font(ui::Type::Text, QFont::DemiBold);
    const QFontMetrics titleMetrics(titleFont);
    const int titleHeight = std::max(titleMetrics.height(), theme.scaled(20));
    const int direction = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(mirrored(QRect(left, pad, room, titleHeight)), Qt::AlignVCenter | direction | Qt::AlignAbsolute, text());
    if (!m_badge.isEmpty()) {
        painter.setFont(theme.font(ui::Type::Text));
        const int wide = QFontMetrics(painter.font()).horizontalAdvance(m_badge) + 2 * ui::space::Cell;
        const QRect badge = mirrored(QRect(left + titleMetrics.horizontalAdvance(text()) + ui::space::Cell, pad, wide, titleHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.infobg);
        painter.drawRoundedRect(badge, 4, 4);
        painter.setPen(theme.accent);
        painter.drawText(badge, Qt::AlignCenter, m_badge);
    }
    painter.setFont(theme.font(ui::Type::Text));
    painter.setPen(theme.text2);
    painter.drawText(mirrored(QRect(left, pad + titleHeight + ui::space::Tiny, room, height())), Qt::TextWordWrap | direction | Qt::AlignAbsolute, m_meaning);
}

SetupPage::SetupPage(const ui::ThemeSource &theme, const QString &question, const QString &meaning, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(ui::space::Gap, ui::space::Gap, ui::space::Gap, ui::space::Page);
    m_body->setSpacing(ui::space::Cell);
    auto *asked = new ui::TextLabel(theme, ui::Type::Figure, ui::TextLabel::Ink::Text, QFont::DemiBold, question, this);
    asked->setWordWrap(true);
    m_body->addWidget(asked);
    auto *meant = new ui::TextLabel(theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, meaning, this);
    meant->setWordWrap(true);
    m_body->addWidget(meant);
    m_body->addSpacing(ui::space::Section);
}

ui::FieldRow *SetupPage::addField(const QString &label, const QString &name, bool isSecret)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    if (isSecret)
        line->setEchoMode(QLineEdit::Password);
    auto *row = new ui::FieldRow(m_theme, label, line, LabelWidth, this);
    connect(line, &QLineEdit::textEdited, row, [row] { row->setProblem({}); });
    m_body->addWidget(row);
    return row;
}

QLineEdit &SetupPage::lineOf(ui::FieldRow &row)
{
    return static_cast<QLineEdit &>(row.editor());
}

bool SetupPage::require(ui::FieldRow &row)
{
    const bool isEmpty = lineOf(row).text().trimmed().isEmpty();
    row.setProblem(isEmpty ? tr("Needed") : QString());
    return !isEmpty;
}

void SetupPage::addFound()
{
    m_list = new ui::CheckList(m_theme, this);
    m_list->setObjectName(u"found"_s);
    m_body->addSpacing(ui::space::Cell);
    m_body->addWidget(m_list);
    m_body->addStretch(1);
}

void SetupPage::showFound(const QList<ui::CheckItem> &items)
{
    m_found = items;
    m_list->setItems(items);
    Q_EMIT completeChanged();
}

void SetupPage::showFault(const commands::FaultText &words)
{
    QStringList lines;
    for (const QString &line : {words.what, words.why, words.wayOut}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    QString sentence = lines.join(u' ');
    if (!words.code.isEmpty())
        sentence += u' ' + tr("(code %1)").arg(words.code);
    showFound({{u"warn"_s, ui::Tone::Bad, sentence, {}, {}}});
}

} // namespace quayside::shell
