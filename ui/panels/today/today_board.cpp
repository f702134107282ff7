// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/today/today_board.h"

#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/parts/number_text.h"

#include <QLocale>
#include <QTimeZone>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClockMs = 30'000;
constexpr Instant Soon = 4 * 3'600'000LL;
constexpr Instant Day = 24 * 3'600'000LL;

QVariantMap line(const QString &clock, const QString &text, const QString &tone)
{
    return {{u"clock"_s, clock}, {u"text"_s, text}, {u"tone"_s, tone}};
}

} // namespace

TodayBoard::TodayBoard(const PanelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (!(kinds.size() == 1 && kinds.first() == RecordKind::Ledger))
            read();
    });
    connect(&context.session, &workspace::Session::personChanged, this, &TodayBoard::read);
    connect(&context.sync, &sync::SyncEngine::stateChanged, this, &TodayBoard::changed);
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, this, &TodayBoard::read);
    m_clock.start();
    read();
}

void TodayBoard::read()
{
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.notes().today(m_context.session.person().id), [this, round](Result<Today> today) {
        if (round != m_round)
            return;
        if (!today) {
            m_context.host.tell(today.error());
            return;
        }
        m_facts = std::move(*today);
        build();
        Q_EMIT changed();
    });
}

bool TodayBoard::may(const QString &right) const
{
    return m_context.registry.roles().may(m_context.session.person().role, right);
}

QString TodayBoard::timeOf(Instant at) const
{
    return ui::instantText(at, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone());
}

void TodayBoard::build()
{
    m_now.clear();
    m_today.clear();
    m_others.clear();
    buildNow();
    buildToday();
    buildOthers();
}

void TodayBoard::buildNow()
{
    const Today &facts = *m_facts;
    const Instant at = m_context.clock.now();
    if (may(u"returns.decide"_s) && facts.casesDueCount > 0) {
        TodayCard card;
        card.icon = u"returns"_s;
        card.head = tr("Returns");
        card.deadline = facts.casesDue.isEmpty() ? 0 : facts.casesDue.first().deadline;
        card.title = tr("%n return(s) lapse within four hours", nullptr, static_cast<int>(facts.casesDueCount));
        QStringList sums;
        for (const Today::Sum &sum : facts.refundsDue)
            sums.append(ui::moneyText(sum.minor, sum.currency, QLocale()));
        card.second = sums.join(u", "_s);
        for (const Today::Case &one : facts.casesDue.mid(0, 3)) {
            card.lines.append(line(ui::timeLeftText(one.deadline - at), QStringList{one.reason, one.product.left(40), one.market}.join(u", "_s), u"bad"_s));
            card.refs.append(one.ref);
        }
        card.act = tr("Work the queue");
        if (facts.casesDueCount > 3)
            card.trailing = tr("%n more", nullptr, static_cast<int>(facts.casesDueCount - 3));
        card.panel = u"returns"_s;
        m_now.append(card);
    }
    if (may(u"stock.edit"_s) && facts.ordersLate > 0) {
        TodayCard card;
        card.icon = u"truck"_s;
        card.head = tr("Late dispatch");
        card.deadline = facts.nextShipBy;
        card.title = tr("%n order(s) must leave within four hours", nullptr, static_cast<int>(facts.ordersLate));
        card.second = tr("%n wait(s) for shipment in all", nullptr, static_cast<int>(facts.ordersToShip));
        card.act = tr("Show them");
        card.panel = u"orders"_s;
        card.criteria = u"status:awaiting_shipment ship_by:<4h"_s;
        m_now.append(card);
    }
    if (facts.refusedMine > 0 || (may(u"changes.publish"_s) && facts.refused > 0)) {
        TodayCard card;
        card.icon = u"warn"_s;
        card.head = tr("Outbox");
        card.title = tr("The shop refused %n change(s)", nullptr, static_cast<int>(may(u"changes.publish"_s) ? facts.refused : facts.refusedMine));
        card.second = tr("Each says why, and how to mend it.");
        card.act = tr("Mend them");
        card.panel = u"outbox"_s;
        card.criteria = u"state:refused"_s;
        m_now.append(card);
    }
    if (facts.conflictsMine > 0 || (may(u"conflicts.resolve"_s) && facts.conflicts > 0)) {
        TodayCard card;
        card.icon = u"conflict"_s;
        card.head = tr("Conflicts");
        card.title = tr("%n field(s) were changed in the shop too", nullptr, static_cast<int>(facts.conflicts));
        card.second = facts.conflictsMine > 0 ? tr("%n of them is (are) yours", nullptr, static_cast<int>(facts.conflictsMine)) : QString();
        card.act = tr("Resolve");
        card.panel = u"conflicts"_s;
        m_now.append(card);
    }
    for (const Today::Work &run : facts.runs) {
        if (run.dueAt == 0 || run.dueAt > at + Soon)
            continue;
        TodayCard card;
        card.icon = u"playbook"_s;
        card.head = tr("Playbook");
        card.deadline = run.dueAt;
        card.title = run.title;
        card.second = run.record;
        card.act = tr("Continue");
        card.panel = u"playbook"_s;
        card.criteria = u"run:"_s + run.id;
        m_now.append(card);
    }
}

void TodayBoard::addTasks()
{
    const Instant at = m_context.clock.now();
    for (const Task &task : m_facts->tasks) {
        TodayCard card;
        card.icon = u"check"_s;
        card.head = task.assignee.isEmpty() ? tr("Task for anybody") : tr("Task");
        card.deadline = task.dueAt > 0 && task.dueAt < at + Day ? task.dueAt : 0;
        card.title = task.title;
        card.second = task.dueAt > 0 ? tr("by %1").arg(timeOf(task.dueAt)) : QString();
        card.act = tr("Done");
        card.command = u"tasks.done"_s;
        card.record = {RecordKind::Task, {}, task.id};
        if (!task.record.id.isEmpty()) {
            card.lines.append(line({}, tr("about %1").arg(task.record.id), u"neutral"_s));
            card.refs.append(task.record);
        }
        (task.dueAt > 0 && task.dueAt < at + Soon ? m_now : m_today).append(card);
    }
}

void TodayBoard::buildToday()
{
    const Today &facts = *m_facts;
    if (may(u"changes.approve"_s)) {
        for (const Today::Set &set : facts.setsToApprove) {
            TodayCard card;
            card.icon = u"approvals"_s;
            card.head = tr("Approval");
            card.title = set.title;
            card.second = tr("%1, %n change(s)", nullptr, static_cast<int>(set.changes)).arg(set.author);
            card.act = tr("Read the changes");
            card.trailing = tr("since %1").arg(timeOf(set.since));
            card.panel = u"approvals"_s;
            card.record = set.ref;
            m_today.append(card);
        }
    }
    if (may(u"returns.decide"_s) && facts.casesLater > 0) {
        TodayCard card;
        card.icon = u"returns"_s;
        card.head = tr("Returns");
        card.title = tr("%n more return(s) wait for an answer", nullptr, static_cast<int>(facts.casesLater));
        card.second = facts.nextLater > 0 ? tr("the next by %1").arg(timeOf(facts.nextLater)) : QString();
        card.act = tr("Work the queue");
        card.panel = u"returns"_s;
        m_today.append(card);
    }
    addTasks();
    if (may(u"stock.edit"_s) && facts.stockOut + facts.stockLow > 0) {
        TodayCard card;
        card.icon = u"inventory"_s;
        card.head = tr("Stock");
        card.title = facts.stockOut > 0 ? tr("%n live SKU(s) are sold out", nullptr, static_cast<int>(facts.stockOut))
                                        : tr("%n SKU(s) run low", nullptr, static_cast<int>(facts.stockLow));
        card.second = facts.stockOut > 0 && facts.stockLow > 0 ? tr("%n more run(s) low", nullptr, static_cast<int>(facts.stockLow)) : QString();
        card.act = tr("Show them");
        card.panel = u"catalog"_s;
        card.criteria = facts.stockOut > 0 ? u"stock:0 status:live"_s : u"stock:1..5 status:live"_s;
        m_today.append(card);
    }
    for (const Today::Set &set : facts.setsApproved) {
        TodayCard card;
        card.icon = u"changes"_s;
        card.head = tr("Change set");
        card.title = set.title;
        card.second = tr("approved, not published yet");
        card.act = tr("Publish");
        card.command = u"changes.publish"_s;
        card.record = set.ref;
        m_today.append(card);
    }
    const Instant at = m_context.clock.now();
    for (const Today::Work &run : facts.runs) {
        if (run.dueAt != 0 && run.dueAt <= at + Soon)
            continue; // stands under "Now"
        TodayCard card;
        card.icon = u"playbook"_s;
        card.head = tr("Playbook");
        card.title = run.title;
        card.second = tr("%1 % done").arg(run.progress / 10);
        card.act = tr("Continue");
        card.panel = u"playbook"_s;
        card.criteria = u"run:"_s + run.id;
        m_today.append(card);
    }
}

void TodayBoard::buildOthers()
{
    const Today &facts = *m_facts;
    for (const Today::Set &set : facts.setsWaiting) {
        TodayCard card;
        card.icon = u"changes"_s;
        card.head = tr("Change set");
        card.title = set.title;
        card.second = tr("waits for approval since %1").arg(timeOf(set.since));
        card.act = tr("Show it");
        card.panel = u"changes"_s;
        m_others.append(card);
    }
    if (facts.underReview > 0) {
        TodayCard card;
        card.icon = u"hold"_s;
        card.head = tr("Held by review");
        card.title = tr("%n listing(s) under platform review", nullptr, static_cast<int>(facts.underReview));
        card.second = tr("Prices and stock go out meanwhile; texts wait.");
        card.act = tr("Show them");
        card.panel = u"catalog"_s;
        card.criteria = u"status:under_review"_s;
        m_others.append(card);
    }
    if (facts.outbox > 0) {
        TodayCard card;
        card.icon = u"outbox"_s;
        card.head = tr("Outbox");
        card.title = tr("%n change(s) on the way", nullptr, static_cast<int>(facts.outbox));
        card.second = tr("the oldest since %1").arg(timeOf(facts.outboxOldest));
        card.trailing = m_context.sync.offlineSince() > 0 ? tr("offline") : QString();
        card.act = tr("Show them");
        card.panel = u"outbox"_s;
        m_others.append(card);
    }
}

QVariantList TodayBoard::shown(const QList<TodayCard> &cards) const
{
    const Instant at = m_context.clock.now();
    QVariantList list;
    for (const TodayCard &card : cards) {
        const Instant left = card.deadline - at;
        list.append(QVariantMap{{u"icon"_s, card.icon},
                                {u"head"_s, card.head},
                                {u"clock"_s, card.deadline == 0 ? QString() : left > 0 ? ui::timeLeftText(left) : tr("over")},
                                {u"tone"_s, left < Soon ? u"bad"_s : u"warn"_s},
                                {u"title"_s, card.title},
                                {u"second"_s, card.second},
                                {u"lines"_s, card.lines},
                                {u"act"_s, card.act},
                                {u"trailing"_s, card.trailing}});
    }
    return list;
}

QStringList TodayBoard::done() const
{
    QStringList lines;
    if (!m_facts)
        return lines;
    if (m_facts->decidedToday > 0)
        lines.append(tr("%n decision(s) on returns", nullptr, static_cast<int>(m_facts->decidedToday)));
    if (m_facts->approvedToday > 0)
        lines.append(tr("%n change set(s) decided", nullptr, static_cast<int>(m_facts->approvedToday)));
    if (m_facts->finishedToday > 0)
        lines.append(tr("%n playbook(s) finished", nullptr, static_cast<int>(m_facts->finishedToday)));
    return lines;
}

QString TodayBoard::date() const
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()).date(), QLocale::LongFormat);
}

QString TodayBoard::offline() const
{
    if (!m_facts || m_context.sync.offlineSince() == 0 || m_facts->casesDueCount == 0)
        return {};
    return tr("%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.", nullptr,
              static_cast<int>(m_facts->casesDueCount));
}

const TodayCard *TodayBoard::card(int column, int index) const
{
    const QList<TodayCard> &cards = column == 0 ? m_now : column == 1 ? m_today : m_others;
    return index >= 0 && index < cards.size() ? &cards[index] : nullptr;
}

void TodayBoard::act(int column, int index)
{
    const TodayCard *chosen = card(column, index);
    if (chosen == nullptr)
        return;
    const TodayCard copy = *chosen; // the command's end rebuilds the board
    if (!copy.command.isEmpty()) {
        commands::Selection on;
        on.kind = copy.record.kind;
        on.refs = {copy.record};
        m_context.host.run(copy.command, on);
        return;
    }
    m_context.host.show(copy.panel, copy.criteria);
}

void TodayBoard::openLine(int column, int index, int line)
{
    const TodayCard *chosen = card(column, index);
    if (chosen != nullptr && line >= 0 && line < chosen->refs.size()) {
        const RecordRef ref = chosen->refs[line];
        m_context.host.open(ref);
    }
}

} // namespace quayside::panels
