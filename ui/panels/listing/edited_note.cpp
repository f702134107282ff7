// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/edited_note.h"

#include "ui/parts/theme_source.h"

#include <QHBoxLayout>

namespace quayside::panels {

EditedNote::EditedNote(const ui::ThemeSource &theme, int indent, QWidget *parent)
    : QWidget(parent), m_state(new ui::StatusPill(theme, this)), m_before(new ui::TextLabel(theme, ui::Type::Text, ui::TextLabel::Ink::Third))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(ui::space::Cell);
    if (indent > 0)
        row->addSpacing(theme.theme().scaled(indent) + ui::space::Cell); // mirrored with the row, which margins are not
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_before, 1, Qt::AlignTop);
    m_before->setWordWrap(true);
    m_before->setContentsMargins(0, 1, 0, 1); // level with the words inside the pill
    hide();
}

void EditedNote::setValue(const tables::FieldValue &value, const QString &before)
{
    setVisible(value.mine && value.state);
    if (!value.mine || !value.state)
        return;
    m_state->setLook(ui::stateLook(toWord(*value.state)));
    m_state->setToolTip(value.reason);
    m_before->setText(before.isEmpty() ? QString() : tr("was %1").arg(before));
    m_before->setVisible(!before.isEmpty());
}

} // namespace quayside::panels
