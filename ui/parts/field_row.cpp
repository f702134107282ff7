// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/field_row.h"

#include "ui/parts/check_list.h"
#include "ui/parts/theme_source.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const ThemeSource &source, const QString &label, QWidget *editor, int labelWidth, QWidget *parent)
    : QWidget(parent), m_editor(editor),
      m_label(new TextLabel(source, Type::Text, TextLabel::Ink::Second, QFont::Normal, label)),
      m_before(new TextLabel(source, Type::Text, TextLabel::Ink::Third)),
      m_under(new TextLabel(source, Type::Caption, TextLabel::Ink::Third)),
      m_problemIcon(new IconLabel(source, u"bad"_s, 14, Tone::Bad))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Cell);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, source.theme().scaled(labelWidth));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0);
    // Its own line: a hidden value before leaves no gap at the end.
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Cell);
    line->addWidget(editor, 1);
    line->addWidget(m_before);
    grid->addLayout(line, 0, 1);
    auto *under = new QHBoxLayout;
    under->setSpacing(space::Tiny);
    under->addWidget(m_problemIcon);
    under->addWidget(m_under, 1);
    grid->addLayout(under, 1, 1);
    m_under->setWordWrap(true);
    m_label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    setBefore({});
    showUnder();
}

void FieldRow::setBefore(const QString &text)
{
    m_before->setText(text);
    m_before->setVisible(!text.isEmpty());
}

void FieldRow::setSource(const QString &text)
{
    m_source = text;
    showUnder();
}

void FieldRow::setProblem(const QString &text)
{
    m_problem = text;
    m_editor->setProperty("quaysideError", !text.isEmpty());
    m_editor->setAccessibleDescription(text);
    m_editor->update();
    showUnder();
}

void FieldRow::showUnder()
{
    const bool isBad = !m_problem.isEmpty();
    m_under->setText(isBad ? m_problem : m_source);
    m_under->setInk(isBad ? TextLabel::Ink::Bad : TextLabel::Ink::Third);
    m_under->setVisible(!m_under->text().isEmpty());
    m_problemIcon->setVisible(isBad);
}

} // namespace quayside::ui
