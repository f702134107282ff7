// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setup_window.h"

#include "app/commands/connection_text.h"
#include "models/base/denial.h"
#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/field_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"
#include "ui/shell/erp_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/shop_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

enum Step { Choosing, Shop, Erp };
constexpr int SideWidth = 204;

/// Which shop to start with.
class ChoicePage final : public SetupPage
{
public:
    using SetupPage::SetupPage;
    [[nodiscard]] bool isComplete() const override { return true; }
    void takeFocus() override
    {
        for (ChoiceCard *card : findChildren<ChoiceCard *>()) {
            if (card->isChecked())
                card->setFocus(Qt::OtherFocusReason);
        }
    }
    void add(ChoiceCard *card) { body().addWidget(card); }
    void end() { body().addStretch(1); }
};

} // namespace

SetupWindow::SetupWindow(Task task, const ui::ThemeSource &theme, const Clock &clock, const Languages *languages, QWidget *parent)
    : QDialog(parent), m_task(task), m_theme(theme), m_pages(new QStackedWidget(this)), m_shop(new ShopPage(theme, clock)), m_erp(new ErpPage(theme, clock))
{
    setObjectName(u"setup"_s);
    setWindowTitle(task == Task::FirstStart ? tr("Set up Quayside") : tr("Connections"));
    const auto add = [this](SetupPage *page) {
        // A page that is longer than a small screen scrolls.
        auto *scroll = new QScrollArea(m_pages);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
        m_pages->addWidget(scroll);
        connect(page, &SetupPage::completeChanged, this, &SetupWindow::refresh);
    };
    add(makeChoice());
    add(m_shop);
    add(m_erp);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSide(languages));
    middle->addWidget(new ui::Line(theme, Qt::Vertical, this));
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(new ui::Line(theme, Qt::Horizontal, this));
    column->addWidget(makeFoot());
    resize(theme.theme().scaled(918), theme.theme().scaled(640));
    go(task == Task::FirstStart ? Choosing : task == Task::AddErp ? Erp : Shop);
}

SetupPage *SetupWindow::makeChoice()
{
    auto *page = new ChoicePage(m_theme, tr("Which shop do you want to start with?"),
                                tr("You can add a shop or an ERP later. Nothing is written to any shop during set-up."));
    m_practiceCard = new ChoiceCard(m_theme, u"anchor"_s, tr("Practice shop"), tr("No account needed"),
                                    tr("A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running "
                                       "clocks. Try everything; nothing reaches anybody."));
    m_practiceCard->setObjectName(u"choosePractice"_s);
    m_practiceCard->setChecked(true);
    m_shopCard = new ChoiceCard(m_theme, u"link"_s, tr("A TikTok Shop"), {},
                                tr("Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation."));
    m_shopCard->setObjectName(u"chooseShop"_s);
    m_erpCard = new ChoiceCard(m_theme, u"inventory"_s, tr("An ERP alone"), {}, tr("Looks at products and stock of a Tryton server, before any shop is connected."));
    m_erpCard->setObjectName(u"chooseErp"_s);
    for (ChoiceCard *card : {m_practiceCard, m_shopCard, m_erpCard}) {
        page->add(card);
        connect(card, &QAbstractButton::toggled, this, &SetupWindow::refresh);
    }
    page->end();
    return page;
}

QWidget *SetupWindow::makeSide(const Languages *languages)
{
    auto *side = new QWidget(this);
    side->setFixedWidth(m_theme.theme().scaled(SideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(ui::space::Page, ui::space::Page, ui::space::Page, ui::space::Page);
    column->setSpacing(ui::space::Section);
    m_where = new ui::TextLabel(m_theme, ui::Type::Caption, ui::TextLabel::Ink::Third, QFont::Normal, {}, side);
    column->addWidget(m_where);
    for (const QString &title : {tr("Start"), tr("Shop"), tr("ERP")}) {
        m_steps.append(new ui::TextLabel(m_theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, title, side));
        column->addWidget(m_steps.last());
    }
    column->addStretch(1);
    if (languages) {
        auto *choice = new QComboBox(side);
        choice->setObjectName(u"language"_s);
        choice->setAccessibleName(tr("Language"));
        choice->addItem(tr("As the system"), QString());
        for (const Language &language : Languages::offered())
            choice->addItem(language.name, language.code);
        choice->setCurrentIndex(std::max(0, choice->findData(languages->chosen())));
        connect(choice, &QComboBox::activated, this, [this, choice] { Q_EMIT languageWanted(choice->currentData().toString()); });
        column->addWidget(choice);
    }
    auto *note = new ui::TextLabel(m_theme, ui::Type::Caption, ui::TextLabel::Ink::Third, QFont::Normal,
                                   tr("Everything stays on this computer. Secrets go to the system's keychain."), side);
    note->setWordWrap(true);
    column->addWidget(note);
    return side;
}

QWidget *SetupWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(ui::space::Wide, ui::space::Section, ui::space::Wide, ui::space::Section);
    m_trouble = new ui::CheckList(m_theme, foot);
    m_trouble->setObjectName(u"trouble"_s);
    column->addWidget(m_trouble);
    auto *line = new QLineEdit(foot);
    line->setObjectName(u"passphrase"_s);
    line->setEchoMode(QLineEdit::Password);
    m_passphrase = new ui::FieldRow(m_theme, tr("Pass-phrase"), line, 110, foot);
    m_passphrase->hide();
    column->addWidget(m_passphrase);
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::space::Cell);
    m_hint = new ui::TextLabel(m_theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, {}, foot);
    row->addWidget(m_hint, 1);
    auto *cancel = new ui::Button(tr("Cancel"), ui::Button::Role::Other, foot);
    m_back = new ui::Button(tr("Back"), ui::Button::Role::Other, foot);
    m_without = new ui::Button(tr("Without an ERP"), ui::Button::Role::Other, foot);
    m_next = new ui::Button(tr("Continue"), ui::Button::Role::Main, foot);
    cancel->setObjectName(u"cancel"_s);
    m_back->setObjectName(u"back"_s);
    m_without->setObjectName(u"without"_s);
    m_next->setObjectName(u"next"_s);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next->setKeyHint(QKeySequence(Qt::Key_Return));
    for (ui::Button *button : {cancel, m_back, m_without, m_next}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, this, &SetupWindow::goBack);
    connect(m_without, &QPushButton::clicked, this, &SetupWindow::decide);
    connect(m_next, &QPushButton::clicked, this, &SetupWindow::goOn);
    return foot;
}

SetupPage *SetupWindow::page() const
{
    return static_cast<SetupPage *>(static_cast<QScrollArea *>(m_pages->currentWidget())->widget());
}

void SetupWindow::go(int step)
{
    m_pages->setCurrentIndex(step);
    page()->takeFocus();
    m_trouble->setItems({});
    refresh();
}

void SetupWindow::goOn()
{
    if (m_isWorking || !page()->isComplete())
        return;
    const int step = m_pages->currentIndex();
    if (step == Choosing && m_shopCard->isChecked())
        go(Shop);
    else if (step == Choosing && m_erpCard->isChecked())
        go(Erp);
    else if (step == Shop && m_task == Task::FirstStart)
        go(Erp);
    else
        decide();
}

void SetupWindow::goBack()
{
    go(m_pages->currentIndex() == Erp && m_shopCard->isChecked() ? Shop : Choosing);
}

void SetupWindow::decide()
{
    if (m_isWorking)
        return;
    SetupResult result;
    result.isPractice = m_task == Task::FirstStart && m_practiceCard->isChecked();
    if (!result.isPractice) {
        result.shop = m_shop->signedIn();
        result.erp = m_erp->tested();
    }
    result.passphrase = static_cast<QLineEdit &>(m_passphrase->editor()).text();
    Q_EMIT decided(result);
}

void SetupWindow::refresh()
{
    const int step = m_pages->currentIndex();
    const bool isFirst = m_task == Task::FirstStart;
    m_where->setText(isFirst ? tr("Step %1 of %2").arg(step + 1).arg(3) : QString());
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(isFirst || i == step);
        m_steps[i]->setInk(i == step ? ui::TextLabel::Ink::Accent : ui::TextLabel::Ink::Second);
    }
    m_back->setVisible(isFirst && step != Choosing);
    m_without->setVisible(isFirst && step == Erp && m_shopCard->isChecked());
    const bool isLast = step == Erp || (step == Shop && !isFirst) || (step == Choosing && m_practiceCard->isChecked());
    m_next->setText(!isLast ? tr("Continue") : isFirst ? tr("Start") : tr("Connect"));
    QString reason;
    if (m_isWorking)
        reason = tr("It is being set up.");
    else if (!page()->isComplete())
        reason = step == Shop ? tr("Sign in first.") : tr("Test the connection first.");
    m_next->setReasonNot(reason);
    m_without->setEnabled(!m_isWorking);
    m_back->setEnabled(!m_isWorking);
    if (!m_isWorking)
        m_hint->setText(step == Choosing && m_practiceCard->isChecked() ? tr("Ready in a few seconds") : QString());
}

void SetupWindow::setWorking(const QString &what)
{
    m_isWorking = true;
    m_trouble->setItems({});
    m_hint->setText(what);
    refresh();
}

void SetupWindow::showFault(const Fault &fault)
{
    m_isWorking = false;
    const commands::FaultText words = commands::describeConnection(fault, fault.subject);
    m_trouble->setItems({{u"warn"_s, ui::Tone::Bad, QStringList{words.what, words.why, words.wayOut}.join(u' ').simplified(), {}, {}}});
    if (denialOf(fault) == Denial::Sealed || denialOf(fault) == Denial::WrongPassphrase) {
        m_passphrase->show();
        m_passphrase->editor().setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

void SetupWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_next->isEnabled()) {
        goOn();
        return;
    }
    // Nobody loses what they typed, or the program, by one key.
    if (isEnter || (event->key() == Qt::Key_Escape && m_task == Task::FirstStart))
        return;
    QDialog::keyPressEvent(event);
}

} // namespace quayside::shell
