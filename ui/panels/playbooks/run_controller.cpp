// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/playbooks/run_controller.h"

#include "app/playbooks/library.h"
#include "app/playbooks/run_commands.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClockMs = 30'000;

} // namespace

RunController::RunController(const PanelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Run) || kinds.contains(m_record.kind))
            read();
        if (kinds.contains(RecordKind::Run))
            readOffers();
    });
    connect(&context.playbooks.library(), &playbooks::Library::changed, this, [this] {
        readOffers();
        read();
    });
    connect(&context.session, &workspace::Session::personChanged, this, [this] {
        readOffers();
        read();
    });
    connect(&context.registry, &commands::Registry::finished, this, &RunController::onFinished);
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, this, &RunController::changed);
    m_clock.start();
}

void RunController::showRecord(const RecordRef &record)
{
    if (record == m_record && !m_offers.isEmpty())
        return;
    m_record = record;
    m_playbook.clear();
    m_run.clear();
    readOffers();
}

void RunController::showRun(const QString &run)
{
    m_run = run;
    m_playbook.clear();
    m_offer = -1;
    read();
}

void RunController::showPlaybook(const QString &playbook)
{
    const playbooks::Document *document = m_context.playbooks.library().shelf()->find(playbook);
    // The record on screen is meant only when the playbook is about its kind.
    bool isAbout = false;
    if (document != nullptr) {
        for (const playbooks::Trigger &trigger : document->triggers)
            isAbout = isAbout || trigger.on == m_record.kind;
    }
    if (!isAbout) {
        m_record = {};
        m_offers.clear();
    }
    m_run.clear();
    m_playbook = playbook;
    m_offer = -1;
    for (int i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i].playbook == playbook) {
            m_offer = i;
            m_run = m_offers[i].run;
        }
    }
    read();
}

void RunController::readOffers()
{
    if (m_record.id.isEmpty())
        return;
    const Person person = m_context.session.person();
    const quint64 round = ++m_round;
    const QString role = m_context.registry.roles().may(person.role, playbooks::AnyPlaybook) ? QString() : person.role;
    tables::deliver(this, m_context.playbooks.offers(m_record, person.id, role), [this, round](Result<QList<playbooks::Offer>> offers) {
        if (round != m_round)
            return;
        m_offers = offers.value_or(QList<playbooks::Offer>());
        if (!offers)
            m_context.host.tell(offers.error());
        int wanted = -1;
        for (int i = 0; i < m_offers.size() && wanted < 0; ++i) {
            if ((!m_run.isEmpty() && m_offers[i].run == m_run) || (m_run.isEmpty() && m_offers[i].playbook == m_playbook))
                wanted = i;
        }
        if (wanted < 0 && m_run.isEmpty() && m_playbook.isEmpty() && !m_offers.isEmpty())
            wanted = 0;
        m_offer = wanted;
        if (m_offer >= 0) {
            m_run = m_offers[m_offer].run;
            m_playbook = m_offers[m_offer].playbook;
        }
        read();
    });
}

void RunController::chooseOffer(int offer)
{
    if (offer < 0 || offer >= m_offers.size())
        return;
    m_offer = offer;
    m_run = m_offers[offer].run;
    m_playbook = m_offers[offer].playbook;
    read();
}

void RunController::read()
{
    if (m_run.isEmpty() && m_playbook.isEmpty()) {
        m_view.reset();
        m_rows.clear();
        Q_EMIT changed();
        Q_EMIT selectionChanged();
        return;
    }
    m_isReading = true;
    const QString person = m_context.session.person().id;
    const QString run = m_run;
    const QString playbook = m_playbook;
    const auto use = [this, run, playbook](Result<playbooks::RunView> view) {
        if (run == m_run && playbook == m_playbook)
            take(std::move(view));
    };
    if (!m_run.isEmpty())
        tables::deliver(this, m_context.playbooks.run(m_run, person), use);
    else
        tables::deliver(this, m_context.playbooks.preview(m_playbook, m_record, person), use);
}

void RunController::take(Result<playbooks::RunView> view)
{
    m_isReading = false;
    if (!view) {
        // A run whose start was undone, a document that was taken out: there is nothing to show any more.
        if (view.error().kind != FaultKind::NotFound)
            m_context.host.tell(view.error());
        m_view.reset();
        m_rows.clear();
    } else {
        m_view = std::move(*view);
        m_rows.show(*m_view);
    }
    Q_EMIT changed();
    Q_EMIT selectionChanged();
    if (m_afterStart && isStarted())
        std::exchange(m_afterStart, {})();
}

commands::Selection RunController::selection() const
{
    commands::Selection selection;
    selection.kind = RecordKind::Run;
    if (isStarted())
        selection.refs = {{RecordKind::Run, {}, m_view->run.id}};
    return selection;
}

} // namespace quayside::panels
