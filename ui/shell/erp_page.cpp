// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/erp_page.h"

#include "app/commands/connection_text.h"
#include "ui/parts/button.h"
#include "ui/parts/field_row.h"
#include "ui/parts/theme_source.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace quayside::shell {

using namespace Qt::StringLiterals;

ErpPage::ErpPage(const ui::ThemeSource &theme, const Clock &clock, QWidget *parent)
    : SetupPage(theme, tr("Connect an ERP"),
                tr("A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and "
                   "barcode and shown before anything is written."),
                parent),
      m_clock(clock)
{
    m_address = addField(tr("Address"), u"address"_s);
    lineOf(*m_address).setPlaceholderText(u"https://erp.example.com:8000"_s);
    m_database = addField(tr("Database"), u"database"_s);
    m_user = addField(tr("User"), u"user"_s);
    m_password = addField(tr("Password"), u"password"_s, true);
    m_test = new ui::Button(tr("Test the connection"), ui::Button::Role::Other, this);
    m_test->setObjectName(u"test"_s);
    m_test->setIconName(u"link"_s);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_test);
    acts->addStretch(1);
    body().addLayout(acts);
    addFound();
    connect(m_test, &QPushButton::clicked, this, &ErpPage::test);
    for (ui::FieldRow *row : {m_address, m_database, m_user, m_password})
        connect(&lineOf(*row), &QLineEdit::textEdited, this, &ErpPage::forget);
}

void ErpPage::setKnown(const workspace::Connection &connection)
{
    m_known = connection;
    lineOf(*m_address).setText(connection.apiUrl.toString());
    lineOf(*m_database).setText(connection.database);
    lineOf(*m_user).setText(connection.user);
    takeFocus();
}

void ErpPage::takeFocus()
{
    lineOf(m_known.id.isEmpty() ? *m_address : *m_password).setFocus(Qt::OtherFocusReason);
}

// What was tested is not what stands there any more.
void ErpPage::forget()
{
    ++m_round;
    m_test->setEnabled(true);
    if (m_tested || !found().isEmpty()) {
        m_tested.reset();
        showFound({});
    }
}

std::optional<workspace::ErpCredentials> ErpPage::entered()
{
    bool isThere = true;
    for (ui::FieldRow *row : {m_address, m_database, m_user, m_password}) {
        if (!require(*row) && std::exchange(isThere, false))
            lineOf(*row).setFocus(Qt::OtherFocusReason);
    }
    if (!isThere)
        return std::nullopt;
    const QUrl address = QUrl::fromUserInput(lineOf(*m_address).text().trimmed());
    if (!address.isValid() || address.host().isEmpty()) {
        m_address->setProblem(tr("That is no address; one looks like https://erp.example.com:8000"));
        return std::nullopt;
    }
    workspace::ErpCredentials credentials;
    credentials.connection = m_known;
    credentials.connection.kind = workspace::Connection::Kind::Tryton;
    credentials.connection.id = u"test"_s;
    credentials.connection.apiUrl = address;
    credentials.connection.database = lineOf(*m_database).text().trimmed();
    credentials.connection.user = lineOf(*m_user).text().trimmed();
    credentials.password = lineOf(*m_password).text();
    return credentials;
}

QCoro::Task<void> ErpPage::test()
{
    const auto credentials = entered();
    if (!credentials)
        co_return;
    const QPointer<ErpPage> self(this);
    const int round = ++m_round;
    m_tested.reset();
    m_test->setEnabled(false);
    const workspace::ErpCredentials tried = *credentials;
    showFound({{u"sync"_s, ui::Tone::Info, tr("Logging in to %1…").arg(tried.connection.apiUrl.host()), {}, {}}});
    const Result<workspace::ErpFound> answer = co_await workspace::tryErp(tried, m_clock);
    if (!self || round != m_round)
        co_return;
    m_test->setEnabled(true);
    if (!answer) {
        showFault(commands::describeConnection(answer.error(), tried.connection.apiUrl.host()));
        co_return;
    }
    if (answer->missingModules.isEmpty())
        m_tested = tried;
    QList<ui::CheckItem> items;
    items.append({u"ok"_s, ui::Tone::Ok, tr("Tryton %1, company %2, %3.").arg(answer->version, answer->company, answer->currency), {}, {}});
    if (answer->missingModules.isEmpty())
        items.append({u"ok"_s, ui::Tone::Ok, tr("Every module that is needed is active."), {}, {}});
    else
        items.append({u"warn"_s, ui::Tone::Bad,
                      tr("Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.").arg(QLocale().createSeparatedList(answer->missingModules)), {}, {}});
    showFound(items);
}

} // namespace quayside::shell
