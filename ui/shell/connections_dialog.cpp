// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connections_dialog.h"

#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::shell {

using namespace Qt::StringLiterals;
using workspace::Connection;

namespace {

QString nameOf(const Connection &connection)
{
    switch (connection.kind) {
    case Connection::Kind::OwnPractice: return ConnectionsDialog::tr("Practice shop on this computer");
    case Connection::Kind::Practice: return ConnectionsDialog::tr("Practice shop at %1").arg(connection.apiUrl.authority());
    case Connection::Kind::TikTok: return ConnectionsDialog::tr("TikTok Shop, app %1").arg(connection.appKey);
    default: return ConnectionsDialog::tr("ERP at %1").arg(connection.apiUrl.authority());
    }
}

QString meaningOf(const Connection &connection)
{
    switch (connection.kind) {
    case Connection::Kind::OwnPractice: return ConnectionsDialog::tr("It runs while the workspace is open. Nothing in it reaches anybody.");
    case Connection::Kind::Practice:
    case Connection::Kind::TikTok: return ConnectionsDialog::tr("Reading until when the consent holds…");
    default: return ConnectionsDialog::tr("Database %1, user %2").arg(connection.database, connection.user);
    }
}

} // namespace

ConnectionsDialog::ConnectionsDialog(const QList<Connection> &connections, const ui::ThemeSource &theme, QWidget *parent) : QDialog(parent), m_theme(theme)
{
    setObjectName(u"connections"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connections"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::space::Page, ui::space::Page, ui::space::Page, ui::space::Page);
    column->setSpacing(ui::space::Section);
    for (const Connection &connection : connections)
        addConnection(*column, connection);
    if (connections.isEmpty())
        column->addWidget(new ui::TextLabel(theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, tr("Nothing is connected yet."), this));

    const auto isErp = [](const Connection &c) { return c.kind >= Connection::Kind::Tryton; };
    const bool hasErp = std::any_of(connections.cbegin(), connections.cend(), isErp);
    const bool hasShop = !std::all_of(connections.cbegin(), connections.cend(), isErp);
    const bool isOwnPractice = hasShop && connections.first().kind == Connection::Kind::OwnPractice;
    column->addWidget(new ui::Line(theme, Qt::Horizontal, this));
    const auto addAct = [this, column](const QString &name, const QString &title, const QString &meaning, void (ConnectionsDialog::*signal)()) {
        auto *button = new ui::Button(title, ui::Button::Role::Other, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setAccessibleDescription(meaning);
        auto *label = new ui::TextLabel(m_theme, ui::Type::Caption, ui::TextLabel::Ink::Third, QFont::Normal, meaning, this);
        label->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(ui::space::Section);
        row->addWidget(button);
        row->addWidget(label, 1);
        column->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            accept();
            Q_EMIT(this->*signal)();
        });
    };
    addAct(u"addShop"_s, tr("Connect a TikTok Shop…"),
           hasShop ? tr("Opens in a workspace of its own; this one stays as it is.") : tr("For this workspace."), &ConnectionsDialog::addShopWanted);
    if (!hasErp)
        addAct(u"addErp"_s, tr("Connect an ERP…"), tr("For this workspace: products, stock and sales of a Tryton server."), &ConnectionsDialog::addErpWanted);
    if (!isOwnPractice)
        addAct(u"practice"_s, tr("Open the practice shop"), tr("A workspace of its own, to try things without consequences."), &ConnectionsDialog::practiceWanted);
    auto *close = new ui::Button(tr("Close"), ui::Button::Role::Other, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    setMinimumWidth(theme.theme().scaled(520));
}

void ConnectionsDialog::addConnection(QVBoxLayout &column, const Connection &connection)
{
    const bool isErp = connection.kind >= Connection::Kind::Tryton;
    const bool isSignedIn = connection.kind == Connection::Kind::Practice || connection.kind == Connection::Kind::TikTok;
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::space::Section);
    row->addWidget(new ui::IconLabel(m_theme, isErp ? u"inventory"_s : isSignedIn ? u"link"_s : u"anchor"_s, 20, ui::Tone::Neutral, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new ui::TextLabel(m_theme, ui::Type::Text, ui::TextLabel::Ink::Text, QFont::DemiBold, nameOf(connection), this));
    auto *meaning = new ui::TextLabel(m_theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, meaningOf(connection), this);
    meaning->setWordWrap(true);
    texts->addWidget(meaning);
    row->addLayout(texts, 1);
    if (isSignedIn) {
        m_consent = meaning;
        auto *again = new ui::Button(tr("Sign in again"), ui::Button::Role::Main, this);
        again->setObjectName(u"signInAgain"_s);
        again->setDefault(true);
        connect(again, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT signInAgainWanted();
        });
        row->addWidget(again, 0, Qt::AlignTop);
    }
    if (isErp) {
        auto *repair = new ui::Button(tr("Change…"), ui::Button::Role::Other, this);
        repair->setObjectName(u"repairErp"_s);
        repair->setAutoDefault(false);
        connect(repair, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT repairErpWanted();
        });
        row->addWidget(repair, 0, Qt::AlignTop);
    }
    column.addLayout(row);
}

void ConnectionsDialog::setConsentUntil(Instant until, Instant now)
{
    if (!m_consent)
        return;
    const QString date = QLocale().toString(QDateTime::fromMSecsSinceEpoch(until).date(), QLocale::LongFormat);
    const bool isOver = until < 0 || (until > 0 && until <= now);
    m_consent->setInk(isOver ? ui::TextLabel::Ink::Bad : ui::TextLabel::Ink::Second);
    m_consent->setText(until < 0 ? tr("Nobody is signed in.") : isOver ? tr("The consent ended on %1.").arg(date)
                       : until == 0 ? tr("Signed in.") : tr("The consent holds until %1.").arg(date));
}

} // namespace quayside::shell
