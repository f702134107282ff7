// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sync/sync_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "ui/panels/common/row_facts.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/sync/connection_row.h"
#include "ui/panels/common/sync_words.h"
#include "ui/panels/sync/work_model.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/number_text.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QPointer>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int HealthMs = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Sync)
};

TablePage::Setup quarantineSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Quarantine;
    setup.settingsKey = u"quarantine"_s;
    setup.placeholder = Text::tr("Filter: resource:orders tries:>1");
    setup.columns = {{u"resource"_s, Text::tr("What"), 90},
                     {u"record"_s, Text::tr("Record"), 150},
                     {u"shop"_s, Text::tr("Shop"), 120, 40, false, true, false, true, 2},
                     {u"reason"_s, Text::tr("Why it was not understood"), 260, 120, false, true, true},
                     {u"tries"_s, Text::tr("Tries"), 56, 40, true},
                     {u"at"_s, Text::tr("Since"), 90, 40, false, true, false, true, 1},
                     {u"document"_s, Text::tr("Document"), 120, 40, false, false, false, false}};
    setup.emptyIcon = u"ok"_s;
    setup.emptyTitle = Text::tr("Everything was understood");
    setup.emptyCause = Text::tr("A document that cannot be read waits here with its reason; the rest goes on.");
    return setup;
}

QString since(Instant at, Instant now)
{
    return ui::instantText(at, now, QLocale(), QTimeZone::systemTimeZone());
}

} // namespace

SyncPanel::SyncPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_work(new WorkModel(context.sync, context.erp, context.clock, this)),
      m_shop(new ConnectionRow(context.theme, Peer::Shop, u"connection-shop"_s, this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_shop);
    if (context.erp != nullptr) {
        m_erp = new ConnectionRow(context.theme, Peer::Erp, u"connection-erp"_s, this);
        m_erp->setName(tr("ERP"));
        layout->addWidget(m_erp);
        connect(context.erp, &sync::ErpRunner::changed, this, &SyncPanel::showErp);
        connect(m_erp, &ConnectionRow::mendWanted, this, &SyncPanel::mendErp);
    }
    splitter->addWidget(makeWork());
    splitter->addWidget(makeQuarantine());
    splitter->setSizes({420, 240});
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(HealthMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { readHealth(); });
    connect(m_work, &WorkModel::changed, this, [this] {
        updateActs();
        if (!m_soon.isActive())
            m_soon.start();
        Q_EMIT countChanged(m_page->model().count() + m_work->failures(), m_work->failures());
    });
    connect(m_shop, &ConnectionRow::mendWanted, this, &SyncPanel::mendShop);
    connect(&context.sync, &sync::SyncEngine::stateChanged, this, [this] {
        showPolicy();
        readHealth();
    });
    connect(&context.session, &workspace::Session::personChanged, this, &SyncPanel::updateActs);
    m_shop->setName(tr("Shop"));
    alignNames();
    showPolicy();
    showErp();
    readHealth();
    updateActs();
}

QWidget *SyncPanel::makeHead()
{
    auto *head = new ui::Bar(m_context.theme, ui::Bar::Edge::LineBelow, 40, this);
    auto *label = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, tr("Network"), head);
    m_policy = new QComboBox(head);
    m_policy->setObjectName(u"policy"_s);
    m_policy->addItem(tr("Online: reads and sends by itself"), u"online"_s);
    m_policy->addItem(tr("Metered: sends, reads when asked"), u"metered"_s);
    m_policy->addItem(tr("Offline: nothing leaves"), u"offline"_s);
    m_policy->setAccessibleName(tr("How the network is used"));
    label->setBuddy(m_policy);
    m_now = new ui::Button(tr("Synchronise now"), ui::Button::Role::Main, head);
    m_now->setObjectName(u"now"_s);
    m_now->setKeyHint(QKeySequence(Qt::Key_F5));
    head->addPart(label);
    head->addPart(m_policy);
    head->addAct(m_now);
    connect(m_policy, &QComboBox::activated, this, [this](int row) {
        m_context.host.run(u"network.policy"_s, {}, {{u"policy"_s, m_policy->itemData(row)}});
    });
    connect(m_now, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    return head;
}

QWidget *SyncPanel::makeWork()
{
    auto *part = new QWidget(this);
    m_table = new ui::RecordTable(m_context.theme, m_context.clock, part);
    m_table->setObjectName(u"work"_s);
    m_table->setAccessibleName(tr("Work"));
    m_table->setMarkable(false);
    m_table->setModel(m_work);
    m_table->setColumns({{u"work"_s, tr("Work"), 120, 80, false, false},
                         {u"shop"_s, tr("Shop"), 140, 60, false, false, false, true, 3},
                         {u"state"_s, tr("State"), 190, 110, false, false, true},
                         {u"progress"_s, tr("Done"), 140, 80, true, false},
                         {u"rate"_s, tr("Pace"), 110, 60, true, false, false, true, 2},
                         {u"left"_s, tr("Time left"), 80, 60, true, false},
                         {u"read"_s, tr("Last success"), 110, 60, false, false},
                         {u"next"_s, tr("Next"), 100, 60, false, false, false, true, 1}});
    auto *acts = new ui::Bar(m_context.theme, ui::Bar::Edge::LineAbove, 40, part);
    m_stop = new ui::Button(tr("Stop for now"), ui::Button::Role::Other, acts);
    m_pause = new ui::Button(tr("Pause"), ui::Button::Role::Other, acts);
    m_stop->setObjectName(u"stop"_s);
    m_pause->setObjectName(u"pause"_s);
    m_why = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, {}, acts);
    m_why->setObjectName(u"why"_s);
    m_why->setWordWrap(true);
    m_why->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    acts->addPart(m_why);
    acts->addAct(m_stop);
    acts->addAct(m_pause);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(acts);
    connect(m_table, &ui::RecordTable::currentRowChanged, this, &SyncPanel::updateActs);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        const bool isPaused = m_work->lineAt(m_table->currentIndex().row()).state == sync::Line::State::Paused;
        runOnLine(isPaused ? u"sync.resume"_s : u"sync.pause"_s);
    });
    connect(m_stop, &QAbstractButton::clicked, this, [this] { runOnLine(u"sync.cancel"_s); });
    return part;
}

QWidget *SyncPanel::makeQuarantine()
{
    auto *part = new QWidget(this);
    m_page = new TablePage(m_context, quarantineSetup(), part);
    m_page->table().setObjectName(u"quarantine"_s);
    m_page->table().setAccessibleName(tr("Documents that were not understood"));
    m_facts = new RowFacts(m_context, m_page->model(), {{u"record"_s, tr("Record")}, {u"reason"_s, tr("Reason")}, {u"document"_s, tr("Document")}}, part);
    auto *lists = new QSplitter(part);
    lists->addWidget(m_page);
    lists->addWidget(m_facts);
    lists->setStretchFactor(0, 1);
    lists->setSizes({760, 320});
    auto *acts = new ui::Bar(m_context.theme, ui::Bar::Edge::LineAbove, 40, part);
    m_retry = new ui::Button(tr("Ask again"), ui::Button::Role::Other, acts);
    m_retry->setObjectName(u"retry"_s);
    acts->addAct(m_retry);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(lists, 1);
    column->addWidget(acts);
    connect(m_page, &TablePage::currentChanged, this, [this](const std::optional<RecordRef> &) {
        m_facts->setRow(m_page->table().currentIndex().row());
        m_facts->setVisible(m_facts->row() >= 0);
    });
    connect(m_page, &TablePage::selectionChanged, this, [this] {
        updateActs();
        Q_EMIT selectionChanged();
    });
    connect(&m_page->model(), &tables::RecordModel::countChanged, this, [this](qint64 count, bool) {
        updateActs();
        Q_EMIT countChanged(count + m_work->failures(), m_work->failures());
    });
    connect(m_retry, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"quarantine.retry"_s, selection()); });
    return part;
}

QCoro::Task<void> SyncPanel::readHealth()
{
    if (m_isReading)
        co_return;
    m_isReading = true;
    const QPointer<SyncPanel> self(this);
    const Result<remotes::Health> health = co_await m_context.sync.health();
    if (!self)
        co_return;
    m_isReading = false;
    if (health)
        showHealth(*health);
    else
        m_shop->show({sync::Verdict::Pulse::Watch, sync::Verdict::Cause::None, sync::Verdict::Mend::Nothing}, {tr("No shop is connected.")}, {});
}

void SyncPanel::showHealth(const remotes::Health &health)
{
    const Instant now = m_context.clock.now();
    const sync::SyncEngine &engine = m_context.sync;
    const std::optional<Fault> fault = engine.state() == sync::SyncState::Syncing && engine.offlineSince() == 0 ? std::nullopt : engine.lastFault();
    const sync::Verdict verdict = sync::judge(health, engine.policy(), fault, now);
    m_shop->setName(health.account.isEmpty() ? tr("Shop") : health.account);
    alignNames();
    QStringList facts;
    if (engine.offlineSince() > 0)
        facts.append(tr("offline since %1").arg(since(engine.offlineSince(), now)));
    if (engine.restUntil() > now)
        facts.append(tr("tried again in %1").arg(durationText(engine.restUntil() - now)));
    if (health.lastAnswerAt > 0)
        facts.append(tr("last answer %1").arg(since(health.lastAnswerAt, now)));
    if (health.calls > 0)
        facts.append(tr("%1 of the last %2 calls failed").arg(QLocale().toString(health.failures), QLocale().toString(health.calls)));
    if (health.tokenUntil > 0)
        facts.append(tr("token until %1").arg(since(health.tokenUntil, now)));
    if (health.consentUntil > 0)
        facts.append(tr("consent until %1").arg(since(health.consentUntil, now)));
    const qint64 seconds = (health.clockAhead + (health.clockAhead < 0 ? -500 : 500)) / 1'000;
    if (seconds != 0)
        facts.append(seconds > 0 ? tr("its clock is %1 s ahead").arg(QLocale().toString(seconds)) : tr("its clock is %1 s behind").arg(QLocale().toString(-seconds)));
    QString why;
    if (fault && verdict.cause != sync::Verdict::Cause::ByChoice) {
        const commands::FaultText words = commands::describe(*fault);
        why = QStringList{words.what, words.why, words.wayOut}.join(u' ').trimmed();
    }
    m_shop->show(verdict, facts, why);
}

void SyncPanel::showErp()
{
    if (m_erp == nullptr)
        return;
    const sync::ErpRunner &erp = *m_context.erp;
    const sync::Verdict verdict = sync::judge({}, m_context.sync.policy(), erp.fault(), m_context.clock.now());
    QStringList facts;
    if (erp.isRunning())
        facts.append(tr("being read now"));
    if (erp.asOf() > 0)
        facts.append(tr("last success %1").arg(since(erp.asOf(), m_context.clock.now())));
    QString why;
    if (erp.fault()) {
        const commands::FaultText words = commands::describe(*erp.fault());
        why = QStringList{words.what, words.why, words.wayOut}.join(u' ').trimmed();
    }
    m_erp->show(verdict, facts, why);
}

void SyncPanel::showPolicy()
{
    const NetworkPolicy policy = m_context.sync.policy();
    const QString word = policy == NetworkPolicy::Offline ? u"offline"_s : policy == NetworkPolicy::Metered ? u"metered"_s : u"online"_s;
    m_policy->setCurrentIndex(m_policy->findData(word));
    m_now->setReasonNot(!m_context.sync.hasRemote()         ? tr("No shop is connected.")
                        : policy == NetworkPolicy::Offline ? tr("You work offline.")
                                                           : QString());
    showErp();
}

void SyncPanel::updateActs()
{
    const sync::Line line = m_work->lineAt(m_table->currentIndex().row());
    const bool isPaused = line.state == sync::Line::State::Paused;
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_why->setText(whyText(line));
    m_facts->setVisible(m_facts->row() >= 0);
    const auto whyNot = [this](const QString &command) {
        const commands::Applicability can = m_context.registry.canRun(command, {});
        return can.applies ? QString() : commands::describe(can.whyNot).why;
    };
    const QString none = line.key.isEmpty() ? tr("Choose a line first.") : QString();
    m_pause->setReasonNot(none.isEmpty() ? whyNot(isPaused ? u"sync.resume"_s : u"sync.pause"_s) : none);
    m_stop->setReasonNot(!none.isEmpty() ? none : !line.job ? tr("It does not run now.") : whyNot(u"sync.cancel"_s));
    const commands::Selection on = selection();
    const commands::Applicability can = m_context.registry.canRun(u"quarantine.retry"_s, on);
    m_retry->setReasonNot(on.isEmpty() ? tr("Choose a document first.") : can.applies ? QString() : commands::describe(can.whyNot).why);
}

void SyncPanel::runOnLine(const QString &command)
{
    const sync::Line line = m_work->lineAt(m_table->currentIndex().row());
    if (!line.key.isEmpty())
        m_context.host.run(command, {}, {{u"work"_s, line.key}});
}

void SyncPanel::goOnline()
{
    m_context.host.run(u"network.policy"_s, {}, {{u"policy"_s, m_context.sync.chosenPolicy() == NetworkPolicy::Metered ? u"metered"_s : u"online"_s}});
}

void SyncPanel::mendErp()
{
    switch (m_erp->verdict().mend) {
    case sync::Verdict::Mend::GoOnline: goOnline(); break;
    case sync::Verdict::Mend::Consent: openConnections(); break;
    case sync::Verdict::Mend::TryNow: m_context.host.run(u"erp.sync"_s, {}); break;
    case sync::Verdict::Mend::Nothing: break;
    }
}

void SyncPanel::alignNames()
{
    if (m_erp == nullptr)
        return;
    const int width = std::max(m_shop->nameWidth(), m_erp->nameWidth());
    m_shop->setNameWidth(width);
    m_erp->setNameWidth(width);
}

void SyncPanel::openConnections()
{
    if (QAction *connections = m_context.host.action(u"app.connections"_s))
        connections->trigger();
}

void SyncPanel::mendShop()
{
    switch (m_shop->verdict().mend) {
    case sync::Verdict::Mend::GoOnline:
        goOnline();
        break;
    case sync::Verdict::Mend::TryNow:
        m_context.host.run(u"sync.now"_s, {});
        break;
    case sync::Verdict::Mend::Consent:
        openConnections();
        break;
    case sync::Verdict::Mend::Nothing:
        break;
    }
}

commands::Selection SyncPanel::selection() const
{
    return m_page->selection();
}

void SyncPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void SyncPanel::takeFocus()
{
    if (!m_table->currentIndex().isValid() && m_work->rowCount() > 0)
        m_table->setCurrentIndex(m_work->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

PanelSpec syncPanel()
{
    return {u"sync"_s, Text::tr("Synchronisation"), u"sync"_s, Text::tr("Record", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new SyncPanel(context); }};
}

} // namespace quayside::panels
