// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/catalog/bulk_edit.h"

#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

BulkEdit::BulkEdit(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_bar(new ui::BulkBar(context.theme, this)), m_text(new QLineEdit(this)), m_ending(new QComboBox(this)),
      m_round(new QLineEdit(this)), m_problem(new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Bad, QFont::Normal, {}, this)),
      m_apply(new ui::Button(tr("Add to change set"), ui::Button::Role::Main, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    const auto label = [&](const QString &words) { return new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, words, this); };
    m_text->setPlaceholderText(tr("-5%  +2  11.99"));
    m_text->setAccessibleName(tr("New price: an amount, a difference or a percentage"));
    m_text->setFixedWidth(110);
    m_ending->setAccessibleName(tr("Ending"));
    m_ending->addItem(tr("as it is"), QString());
    m_ending->addItem(tr(".99 / 900"), u".99"_s);
    m_round->setPlaceholderText(tr("step"));
    m_round->setAccessibleName(tr("Round to a step"));
    m_round->setFixedWidth(64);
    auto *discard = new ui::Button(tr("Discard"), ui::Button::Role::Other, this);
    discard->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_apply->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_bar->addSeparator();
    m_bar->addPart(label(tr("Price")));
    m_bar->addPart(m_text);
    m_bar->addPart(label(tr("Ending")));
    m_bar->addPart(m_ending);
    m_bar->addPart(label(tr("Round")));
    m_bar->addPart(m_round);
    m_bar->addPart(m_problem);
    m_bar->addAct(discard);
    m_bar->addAct(m_apply);
    for (QWidget *editor : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_ending), static_cast<QWidget *>(m_round)})
        editor->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &BulkEdit::read);
    connect(m_round, &QLineEdit::textChanged, this, &BulkEdit::read);
    connect(m_ending, &QComboBox::currentIndexChanged, this, &BulkEdit::read);
    connect(discard, &QAbstractButton::clicked, this, &BulkEdit::discarded);
    connect(m_apply, &QAbstractButton::clicked, this, &BulkEdit::applied);
    updateApply();
}

void BulkEdit::setCount(qint64 marked, qint64 matching)
{
    m_bar->setCount(marked, matching);
}

void BulkEdit::setBelowFloor(int count)
{
    m_belowFloor = count;
    updateApply();
}

void BulkEdit::setReasonNot(const QString &reason)
{
    m_reasonNot = reason;
    updateApply();
}

void BulkEdit::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QVariantMap BulkEdit::arguments() const
{
    QVariantMap arguments{{u"price"_s, m_text->text().trimmed()}};
    if (const QString ending = m_ending->currentData().toString(); !ending.isEmpty())
        arguments.insert(u"ending"_s, ending);
    if (const QString round = m_round->text().trimmed(); !round.isEmpty())
        arguments.insert(u"round"_s, round);
    return arguments;
}

void BulkEdit::clear()
{
    m_text->clear();
    m_round->clear();
    m_ending->setCurrentIndex(0);
}

void BulkEdit::read()
{
    m_rule.reset();
    if (!m_text->text().trimmed().isEmpty()) {
        auto rule = PriceRule::parse(m_text->text().trimmed(), m_ending->currentData().toString(), m_round->text().trimmed());
        if (rule)
            m_rule = *rule;
    }
    m_belowFloor = 0;
    updateApply();
    Q_EMIT ruleChanged();
}

void BulkEdit::updateApply()
{
    const bool isTyped = !m_text->text().trimmed().isEmpty();
    m_problem->setText(isTyped && !m_rule      ? tr("Not a price rule")
                       : m_belowFloor > 0 ? tr("%n row(s) in sight below the floor", nullptr, m_belowFloor)
                                              : QString());
    m_apply->setReasonNot(!m_reasonNot.isEmpty() ? m_reasonNot
                          : !isTyped             ? tr("Type the new price first, such as -5%.")
                          : !m_rule              ? tr("It is not a price rule. Examples: 11.99, -5%, +2, x1.1.")
                                                 : QString());
}

bool BulkEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier || watched != m_ending)) {
            if (m_apply->isEnabled())
                Q_EMIT applied();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT discarded();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quayside::panels
