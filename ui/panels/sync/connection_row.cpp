// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sync/connection_row.h"

#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QHBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

ui::StatusLook lookOf(const sync::Verdict &verdict, Peer peer)
{
    switch (verdict.pulse) {
    case sync::Verdict::Pulse::Good: return {u"ok"_s, causeWord(verdict, peer), ui::Tone::Ok};
    case sync::Verdict::Pulse::Watch:
        return {verdict.cause == sync::Verdict::Cause::ByChoice ? u"offline"_s : u"warn"_s, causeWord(verdict, peer), ui::Tone::Warn};
    case sync::Verdict::Pulse::Bad: break;
    }
    return {u"bad"_s, causeWord(verdict, peer), ui::Tone::Bad};
}

} // namespace

ConnectionRow::ConnectionRow(const ui::ThemeSource &theme, Peer peer, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_peer(peer), m_status(new ui::StatusLabel(theme, this)),
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
    // As high without the button, so that nothing below jumps when a connection fails.
    setMinimumHeight(m_mend->sizeHint().height() + 12);
    connect(m_mend, &QAbstractButton::clicked, this, &ConnectionRow::mendWanted);
}

void ConnectionRow::setName(const QString &name)
{
    m_name->setText(name);
}

int ConnectionRow::nameWidth() const
{
    return m_name->sizeHint().width();
}

void ConnectionRow::setNameWidth(int width)
{
    m_name->setMinimumWidth(width);
}

void ConnectionRow::show(const sync::Verdict &verdict, const QStringList &facts, const QString &why)
{
    m_verdict = verdict;
    m_status->setLook(lookOf(verdict, m_peer));
    m_status->setToolTip(why);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(why);
    const QString mend = mendWord(verdict, m_peer);
    m_mend->setText(mend);
    m_mend->setVisible(!mend.isEmpty());
    m_mend->setAccessibleName(mend.isEmpty() ? QString() : m_name->text() + u": "_s + mend);
    setAccessibleName(m_name->text());
    setAccessibleDescription(QStringList{causeWord(verdict, m_peer), m_facts->text(), why}.join(u". "_s));
    updateGeometry();
}

} // namespace quayside::panels
