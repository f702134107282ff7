// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sync/connection_row.h"

#include "ui/panels/common/sync_words.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QHBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

ui::StatusLook lookOf(const sync::Verdict &verdict)
{
    switch (verdict.pulse) {
    case sync::Verdict::Pulse::Good: return {u"ok"_s, causeWord(verdict), ui::Tone::Ok};
    case sync::Verdict::Pulse::Watch:
        return {verdict.cause == sync::Verdict::Cause::ByChoice ? u"offline"_s : u"warn"_s, causeWord(verdict), ui::Tone::Warn};
    case sync::Verdict::Pulse::Bad: break;
    }
    return {u"bad"_s, causeWord(verdict), ui::Tone::Bad};
}

} // namespace

ConnectionRow::ConnectionRow(const ui::ThemeSource &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_status(new ui::StatusLabel(theme, this)),
      m_name(new ui::TextLabel(theme, ui::Type::Text, ui::TextLabel::Ink::Text, QFont::DemiBold, {}, this)),
      m_facts(new ui::TextLabel(theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, {}, this)),
      m_mend(new ui::Button({}, ui::Button::Role::Other, this))
{
    setObjectName(objectName);
    m_mend->setObjectName(objectName + u"-mend"_s);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_status);
    row->addWidget(m_facts, 1);
    row->addWidget(m_mend);
    connect(m_mend, &QAbstractButton::clicked, this, &ConnectionRow::mendWanted);
}

void ConnectionRow::setName(const QString &name)
{
    m_name->setText(name);
}

void ConnectionRow::show(const sync::Verdict &verdict, const QStringList &facts, const QString &why)
{
    m_verdict = verdict;
    m_status->setLook(lookOf(verdict));
    m_status->setToolTip(why);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(why);
    const QString mend = mendWord(verdict);
    m_mend->setText(mend);
    m_mend->setVisible(!mend.isEmpty());
    m_mend->setAccessibleName(mend.isEmpty() ? QString() : m_name->text() + u": "_s + mend);
    setAccessibleName(m_name->text());
    setAccessibleDescription(QStringList{causeWord(verdict), m_facts->text(), why}.join(u". "_s));
    updateGeometry();
}

} // namespace quayside::panels
