// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shop_page.h"

#include "app/commands/connection_text.h"
#include "ui/parts/button.h"
#include "ui/parts/field_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ClockTolerance = 60'000; ///< ms; beyond it a person hears of it, long before the shop refuses

enum Place { Rest, UnitedStates, PracticeElsewhere };

// Alone on the loop: requests of a sign-in that is not wanted any more end before it goes.
QCoro::Task<void> letGo(std::shared_ptr<workspace::ShopSignIn> signIn)
{
    co_await signIn->close();
}

} // namespace

ShopPage::ShopPage(const ui::ThemeSource &theme, const Clock &clock, QWidget *parent)
    : SetupPage(theme, tr("Connect a TikTok Shop"),
                tr("The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the "
                   "browser; nothing is written to the shop."),
                parent),
      m_clock(clock), m_place(new QComboBox(this))
{
    // In here: a closure among the initialisers makes the gatherer of texts lose the class.
    openBrowser = [](const QUrl &page) { QDesktopServices::openUrl(page); };
    m_place->setObjectName(u"place"_s);
    m_place->addItem(tr("Outside the United States"));
    m_place->addItem(tr("United States"));
    m_place->addItem(tr("A practice shop that runs by itself"));
    body().addWidget(new ui::FieldRow(theme, tr("Seller's region"), m_place, 150, this));
    m_address = addField(tr("Address"), u"address"_s);
    m_key = addField(tr("App key"), u"appKey"_s);
    m_secret = addField(tr("App secret"), u"appSecret"_s, true);
    m_service = addField(tr("Service id"), u"serviceId"_s);
    m_redirect = new ui::TextLabel(theme, ui::Type::Caption, ui::TextLabel::Ink::Third, QFont::Normal,
                                   tr("Register this redirect address with the app: %1").arg(workspace::ShopSignIn::redirectAddress().toString()), this);
    m_redirect->setWordWrap(true);
    m_redirect->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body().addWidget(m_redirect);

    m_begin = new ui::Button(tr("Sign in with the browser"), ui::Button::Role::Other, this);
    m_begin->setObjectName(u"begin"_s);
    m_begin->setIconName(u"link"_s);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_begin);
    acts->addStretch(1);
    body().addLayout(acts);

    m_pasting = new QWidget(this);
    auto *row = new QHBoxLayout(m_pasting);
    row->setContentsMargins({});
    auto *line = new QLineEdit(m_pasting);
    line->setObjectName(u"paste"_s);
    m_paste = new ui::FieldRow(theme, tr("Or paste it"), line, 150, m_pasting);
    m_paste->setSource(tr("The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes."));
    m_use = new ui::Button(tr("Use it"), ui::Button::Role::Other, m_pasting);
    m_use->setObjectName(u"use"_s);
    row->addWidget(m_paste, 1);
    row->addWidget(m_use, 0, Qt::AlignTop);
    body().addWidget(m_pasting);
    m_pasting->hide();
    addFound();

    connect(m_begin, &QPushButton::clicked, this, &ShopPage::begin);
    connect(m_use, &QPushButton::clicked, this, [this, line] { test(line->text()); });
    connect(line, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    connect(m_place, &QComboBox::currentIndexChanged, this, &ShopPage::showPlace);
    showPlace();
}

ShopPage::~ShopPage()
{
    retire();
}

void ShopPage::retire()
{
    if (m_signIn) {
        m_signIn->disconnect(this);
        letGo(std::exchange(m_signIn, nullptr));
    }
}

void ShopPage::showPlace()
{
    const bool isPractice = m_place->currentIndex() == PracticeElsewhere;
    m_address->setVisible(isPractice);
    m_redirect->setVisible(!isPractice);
}

void ShopPage::takeFocus()
{
    if (m_known)
        m_begin->setFocus(Qt::OtherFocusReason);
    else
        lineOf(*m_key).setFocus(Qt::OtherFocusReason);
}

void ShopPage::signInAgain(const workspace::ShopAccount &account)
{
    m_known = account;
    const bool isPractice = account.connection.kind == workspace::Connection::Kind::Practice;
    m_place->setCurrentIndex(isPractice ? PracticeElsewhere : account.connection.consentUrl.host().contains(".us."_L1) ? UnitedStates : Rest);
    lineOf(*m_address).setText(account.connection.authUrl.toString());
    lineOf(*m_key).setText(account.connection.appKey);
    lineOf(*m_secret).setText(account.appSecret);
    lineOf(*m_service).setText(account.connection.serviceId);
    for (QWidget *fixed : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_service)})
        fixed->setEnabled(false);
    m_secret->setVisible(false);
    begin();
}

std::optional<workspace::ShopAccount> ShopPage::account()
{
    if (m_known)
        return m_known;
    const bool isPractice = m_place->currentIndex() == PracticeElsewhere;
    QList<ui::FieldRow *> needed{m_key, m_secret, m_service};
    if (isPractice)
        needed.prepend(m_address);
    bool isThere = true;
    for (ui::FieldRow *row : std::as_const(needed)) {
        if (!require(*row) && std::exchange(isThere, false))
            lineOf(*row).setFocus(Qt::OtherFocusReason);
    }
    if (!isThere)
        return std::nullopt;
    workspace::ShopAccount account;
    account.connection = workspace::tiktokConnection(m_place->currentIndex() == UnitedStates);
    if (isPractice) {
        const QUrl address = QUrl::fromUserInput(lineOf(*m_address).text().trimmed());
        if (!address.isValid() || address.host().isEmpty()) {
            m_address->setProblem(tr("That is no address; one looks like http://127.0.0.1:8080"));
            return std::nullopt;
        }
        account.connection.kind = workspace::Connection::Kind::Practice;
        account.connection.apiUrl = address;
        account.connection.authUrl = address;
        account.connection.consentUrl.clear();
    }
    account.connection.appKey = lineOf(*m_key).text().trimmed();
    account.connection.serviceId = lineOf(*m_service).text().trimmed();
    account.appSecret = lineOf(*m_secret).text().trimmed();
    return account;
}

void ShopPage::begin()
{
    const auto entered = account();
    if (!entered)
        return;
    retire();
    m_signedIn.reset();
    m_signIn = std::make_shared<workspace::ShopSignIn>(*entered, m_clock);
    connect(m_signIn.get(), &workspace::ShopSignIn::returned, this, [this](const QString &address) { test(address); });
    QList<ui::CheckItem> items{{u"globe"_s, ui::Tone::Info, tr("The browser shows the page of consent; this window waits for it."), {}, {}}};
    if (const Done listening = m_signIn->listen(); !listening) {
        const commands::FaultText words = commands::describeConnection(listening.error(), {});
        items.append({u"warn"_s, ui::Tone::Warn, QStringList{words.what, words.why, words.wayOut}.join(u' '), {}, {}});
    }
    m_pasting->show();
    showFound(items);
    openBrowser(m_signIn->page());
}

QCoro::Task<void> ShopPage::test(QString answer)
{
    if (!m_signIn || m_isTesting)
        co_return;
    const QPointer<ShopPage> self(this);
    // Held here, too: the page may begin another sign-in, or go, while this one is under way.
    const std::shared_ptr<workspace::ShopSignIn> signIn = m_signIn;
    m_isTesting = true;
    m_use->setEnabled(false);
    showFound({{u"sync"_s, ui::Tone::Info, tr("Signing in and reading the list of shops…"), {}, {}}});
    const Result<workspace::SignedIn> found = co_await signIn->finish(std::move(answer));
    if (!self)
        co_return;
    m_isTesting = false;
    m_use->setEnabled(true);
    if (signIn != m_signIn)
        co_return;
    if (!found) {
        showFault(commands::describeConnection(found.error(), signIn->page().host()));
        co_return;
    }
    m_signedIn = *found;
    m_pasting->hide();
    showSignedIn(*found);
}

void ShopPage::showSignedIn(const workspace::SignedIn &found)
{
    QList<ui::CheckItem> items;
    items.append({u"ok"_s, ui::Tone::Ok, tr("Signed in as %1.").arg(found.seller), {}, {}});
    items.append({u"ok"_s, ui::Tone::Ok, tr("%n shop(s): %1", nullptr, static_cast<int>(found.shops.size())).arg(QLocale().createSeparatedList(found.shops)), {}, {}});
    if (found.missingScopes.isEmpty()) {
        items.append({u"ok"_s, ui::Tone::Ok, tr("The app has every right that is needed."), {}, {}});
    } else {
        QStringList names;
        for (const QString &scope : found.missingScopes)
            names.append(commands::scopeTitle(scope));
        items.append({u"warn"_s, ui::Tone::Warn,
                      tr("The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.")
                          .arg(QLocale().createSeparatedList(names)), {}, {}});
    }
    const qint64 off = std::abs(found.clockOffset);
    const QString seconds = QLocale().toString(static_cast<double>(off) / 1000, 'f', off < 10'000 ? 1 : 0);
    if (off <= ClockTolerance)
        items.append({u"ok"_s, ui::Tone::Ok, tr("The clocks agree within %1 s.").arg(seconds), {}, {}});
    else
        items.append({u"warn"_s, ui::Tone::Warn,
                      found.clockOffset > 0 ? tr("The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.").arg(seconds)
                                            : tr("The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.").arg(seconds), {}, {}});
    if (found.consentUntil > 0)
        items.append({u"clock"_s, ui::Tone::Plain,
                      tr("The consent holds until %1.").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(found.consentUntil).date(), QLocale::LongFormat)), {}, {}});
    showFound(items);
}

} // namespace quayside::shell
