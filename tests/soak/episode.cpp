// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/episode.h"

#include <QFile>

#include <csignal>
#include <cstdio>

namespace quayside::tests {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds that a run of the program may take before it is killed as well: while everything fails, and afterwards.
constexpr int Patience = 8'000;
constexpr int Longest = 120'000;

const QString Author = u"Dewi"_s;
const QString Manager = u"Hanna"_s;
const QString Support = u"Mai"_s;

} // namespace

Episode::Episode(quint32 seed, Figures &figures)
    : m_random(seed), m_seed(seed), m_figures(figures), m_shop(m_folder.filePath(u"shop.state"_s))
{
}

QString Episode::keep()
{
    m_folder.setAutoRemove(false);
    return m_folder.path();
}

bool Episode::makeStation(const QString &name, std::unique_ptr<Station> &station)
{
    station = std::make_unique<Station>(m_folder.filePath(name));
    const QString card = m_folder.filePath(u"card.json"_s);
    for (const QStringList &arguments : {QStringList{u"init"_s, u"--practice"_s, card}, {u"people"_s, u"add"_s, Author, u"--role"_s, u"merchandiser"_s},
                                         {u"people"_s, u"add"_s, Manager, u"--role"_s, u"manager"_s},
                                         {u"people"_s, u"add"_s, Support, u"--role"_s, u"support"_s}, {u"sync"_s}}) {
        const Ran ran = (*station)(arguments);
        if (ran.code != 0) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(arguments.join(u' ')), ran.err.constData());
            return false;
        }
    }
    return true;
}

bool Episode::makeWorld()
{
    if (!m_shop.start({u"--products"_s, u"60"_s, u"--orders"_s, u"200"_s, u"--returns"_s, u"10"_s, u"--seed"_s, QString::number(m_seed)})) {
        std::fprintf(stderr, "no shop: %s\n", qPrintable(m_shop.error()));
        return false;
    }
    QFile card(m_folder.filePath(u"card.json"_s));
    if (!card.open(QIODevice::WriteOnly))
        return false;
    card.write(QJsonDocument(m_shop.card()).toJson(QJsonDocument::Compact));
    card.close();
    return makeStation(u"a"_s, m_desks[0].station) && makeStation(u"b"_s, m_desks[1].station) && readListings();
}

bool Episode::readListings()
{
    // Live ones only: the shop refuses a price for anything else.
    const Station &station = *m_desks[0].station;
    for (const QJsonValue &value : station.list(u"skus"_s, u"status:live sort:sku"_s, u"sku,price,currency"_s)) {
        const QJsonObject row = value.toObject();
        const QString currency = row[u"currency"_s].toString();
        m_listed.append({row[u"sku"_s].toString(), row[u"price"_s].toVariant().toString(), currency == "IDR"_L1 || currency == "VND"_L1});
    }
    return m_listed.size() > 30;
}

bool Episode::act(Desk &desk, const QStringList &arguments, const QString &as, bool mayKill, Ran *ran)
{
    QStringList all{u"--workspace"_s, desk.station->folder()};
    if (!as.isEmpty())
        all += {u"--as"_s, as};
    QProcess process;
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), all + arguments);
    const bool isDoomed = mayKill && m_random.bounded(3) == 0;
    const int moment = 10 + static_cast<int>(m_random.bounded(30) * m_random.bounded(30)); // early moments are more likely
    if (!process.waitForFinished(isDoomed ? moment : mayKill ? Patience : Longest) && process.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        ++m_figures.kills;
        return false;
    }
    if (qEnvironmentVariableIsSet("QUAYSIDE_SOAK_TALKS"))
        std::fprintf(stderr, "%s: exit %d\n", qPrintable(all.mid(1).join(u' ')), process.exitCode());
    const Ran whole{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    // What a person does then. Nothing that waits may be lost by it.
    if (whole.code != 0 && whole.err.contains("[36004001]")) {
        const Ran renewed = (*desk.station)({u"init"_s, u"--practice"_s, m_folder.filePath(u"card.json"_s)});
        m_figures.consents += renewed.code == 0 ? 1 : 0;
    }
    if (ran != nullptr)
        *ran = whole;
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool Episode::isFree(const Desk &desk, const QString &criteria)
{
    return desk.station->count(u"changes"_s, criteria + u" state:edited,proposed,approved,sending,conflict"_s) == 0;
}

QString Episode::freshPrice(const Listed &listed)
{
    for (;;) {
        const double price = listed.price.toDouble() * (0.8 + m_random.bounded(0.4));
        QString text = listed.isWhole ? QString::number(std::max(1.0, std::round(price / 100) * 100), 'f', 0) : QString::number(std::max(0.5, price), 'f', 2);
        if (m_used.contains(listed.sku + text) || text == listed.price)
            continue;
        m_used.insert(listed.sku + text);
        return text;
    }
}

void Episode::editPrice(Desk &desk)
{
    const Listed &listed = m_listed[m_random.bounded(m_listed.size())];
    const QString price = freshPrice(listed);
    if (!isFree(desk, u"field:price sku:"_s + listed.sku))
        return;
    Ran ran;
    if (!act(desk, {u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + listed.sku, u"--arg"_s, u"price="_s + price, u"--json"_s}, Author, true, &ran))
        return;
    for (const QJsonValue &value : ran.object()[u"rows"_s].toArray()) {
        const QJsonObject row = value.toObject();
        if (!row.contains(u"problem"_s) || row[u"problem"_s].toString().isEmpty()) {
            desk.account.confirm({u"price.update"_s, row[u"record"_s].toString().section(u'/', 1)}, row[u"after"_s].toString());
            ++m_figures.edits;
        }
    }
}

void Episode::editStock(Desk &desk)
{
    const Listed &listed = m_listed[m_random.bounded(m_listed.size())];
    const QString quantity = QString::number(1000 + m_random.bounded(8000));
    if (m_used.contains(listed.sku + u'#' + quantity) || !isFree(desk, u"field:quantity"_s))
        return;
    m_used.insert(listed.sku + u'#' + quantity);
    Ran ran;
    if (!act(desk, {u"run"_s, u"stock.set"_s, u"--on"_s, u"sku:"_s + listed.sku, u"--arg"_s, u"quantity="_s + quantity, u"--json"_s}, Author, true, &ran))
        return;
    for (const QJsonValue &value : ran.object()[u"rows"_s].toArray()) {
        desk.account.confirm({u"stock.update"_s, value.toObject()[u"record"_s].toString().section(u'/', 1)}, quantity);
        ++m_figures.edits;
    }
}

void Episode::editTitle(Desk &desk)
{
    const Listed &listed = m_listed[m_random.bounded(m_listed.size())];
    const QString title = u"Harbour lantern with a long and honest title, soak number %1"_s.arg(++m_titles);
    if (!isFree(desk, u"field:title"_s))
        return;
    Ran ran;
    if (!act(desk, {u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + listed.sku, u"--arg"_s, u"title="_s + title, u"--json"_s}, Author, true, &ran))
        return;
    for (const QJsonValue &value : ran.object()[u"rows"_s].toArray()) {
        if (!value.toObject()[u"problem"_s].toString().isEmpty())
            continue;
        desk.account.confirm({u"product.edit"_s, value.toObject()[u"record"_s].toString().section(u'/', 1)}, title);
        ++m_figures.edits;
    }
}

// Both desks may answer the same request: the shop hears one of them, and the other is told.
void Episode::decideReturn(Desk &desk)
{
    const QJsonArray waiting = desk.station->list(u"returns"_s, u"action:SELLER_RESPOND* sort:return"_s, u"return"_s);
    if (waiting.isEmpty())
        return;
    const QString id = waiting[m_random.bounded(waiting.size())].toObject()[u"return"_s].toString();
    const Target target{u"return.approve"_s, id};
    if (desk.account.has(target))
        return;
    if (!act(desk, {u"run"_s, u"returns.approve"_s, u"--on"_s, u"return:"_s + id}, Support, true))
        return;
    desk.account.confirm(target, {});
    ++m_figures.edits;
}

void Episode::editInShop()
{
    const Listed &listed = m_listed[m_random.bounded(m_listed.size())];
    QJsonObject body;
    switch (m_random.bounded(5)) {
    case 0:
    case 1:
        body = {{u"sku"_s, listed.sku}, {u"price"_s, freshPrice(listed)}};
        break;
    case 2:
        body = {{u"sku"_s, listed.sku}, {u"quantity"_s, int(m_random.bounded(900))}, {u"warehouse"_s, int(m_random.bounded(2))}};
        break;
    case 3:
        body = {{u"return"_s, true}};
        break;
    default:
        body = {{u"order"_s, true}};
        break;
    }
    m_figures.inShop += m_shop.post(u"/practice/edit"_s, body)[u"done"_s].toBool() ? 1 : 0;
}

void Episode::changeFaults()
{
    static const QStringList all{u"latency=%1"_s,   u"429=1@0.0%1"_s,   u"503@0.0%1"_s,     u"500@0.0%1"_s,
                                 u"html@0.0%1"_s,   u"truncate@0.0%1"_s, u"cut-before-effect@0.%1"_s, u"cut-after-effect@0.%1"_s,
                                 u"cut@0.0%1"_s,    u"duplicate-page@0.%1"_s, u"reorder@0.%1"_s, u"clock-skew=%1"_s,
                                 u"token-life=2"_s,   u"expire-token@0.0%1"_s, u"expired-401"_s,   u"unknown-fields"_s};
    QStringList spec{u"review=1"_s};
    for (const QString &one : all) {
        if (m_random.bounded(3) != 0)
            continue;
        const int number = one.startsWith("clock-skew"_L1) ? int(m_random.bounded(500)) - 250 : int(m_random.bounded(10, 60));
        spec.append(one.contains(u'%') ? one.arg(number) : one);
    }
    (void)m_shop.post(u"/practice/faults"_s, {{u"spec"_s, spec.join(u',')}});
}

void Episode::publishAll(Desk &desk, bool mayKill)
{
    for (const QJsonValue &value : desk.station->list(u"change-sets"_s, u"state:open,submitted,approved"_s, u"id,state"_s)) {
        const QString set = value.toObject()[u"id"_s].toString();
        const QString state = value.toObject()[u"state"_s].toString();
        if (state == "open"_L1 && !act(desk, {u"changes"_s, u"submit"_s, set}, Author, mayKill))
            continue;
        if (state != "approved"_L1 && !act(desk, {u"approve"_s, set}, Manager, mayKill))
            continue;
        (void)act(desk, {u"publish"_s, set}, Manager, mayKill);
    }
}

void Episode::syncSome()
{
    // Both at once as often as one alone; a run that is killed or fails is a day like any other.
    const int which = m_random.bounded(3);
    if (which < 2) {
        (void)act(m_desks[size_t(which)], {u"sync"_s}, {}, true);
        return;
    }
    QProcess other;
    other.start(QStringLiteral(QUAYSIDE_PROGRAM), {u"--workspace"_s, m_desks[1].station->folder(), u"sync"_s});
    (void)act(m_desks[0], {u"sync"_s}, {}, true);
    if (!other.waitForFinished(Patience)) {
        ++m_figures.kills;
        ::kill(static_cast<pid_t>(other.processId()), SIGKILL);
        other.waitForFinished();
    }
}

void Episode::resolve(Desk &desk)
{
    for (const QJsonValue &value : desk.station->list(u"conflicts"_s, u"state:open"_s, u"id,record,field,mine"_s)) {
        const QJsonObject conflict = value.toObject();
        const bool insists = m_random.bounded(2) == 0;
        const bool isDone = act(desk, {u"run"_s, u"conflicts.resolve"_s, u"--on"_s, u"conflicts: id:"_s + conflict[u"id"_s].toString(), u"--arg"_s,
                                       u"choice="_s + (insists ? u"mine"_s : u"theirs"_s)}, Author, false);
        if (!isDone || !insists)
            continue;
        const QString field = conflict[u"field"_s].toString();
        const QString kind = field == "price"_L1 ? u"price.update"_s : field == "quantity"_L1 ? u"stock.update"_s : u"product.edit"_s;
        desk.account.insistOn({kind, conflict[u"record"_s].toString()}, conflict[u"mine"_s].toVariant().toString());
    }
}

void Episode::step()
{
    Desk &desk = m_desks[size_t(m_random.bounded(2))];
    switch (m_random.bounded(18)) {
    case 0: case 1: case 2: case 3:
        return editPrice(desk);
    case 4:
        return editStock(desk);
    case 5:
        return editTitle(desk);
    case 6: case 7:
        return editInShop();
    case 8:
        return changeFaults();
    case 9: case 10:
        return publishAll(desk, true);
    case 11:
        return resolve(desk);
    case 12:
        (void)m_shop.post(u"/practice/clock"_s, {{u"advance"_s, int(m_random.bounded(7200))}});
        return;
    case 13:
        return decideReturn(desk);
    case 14:
        return changeFaults();
    default:
        return syncSome();
    }
}

bool Episode::run(int steps)
{
    if (!makeWorld())
        return false;
    ++m_figures.episodes;
    changeFaults();
    for (int i = 0; i < steps; ++i)
        step();
    std::fprintf(stderr, "everything was tried: %s\n", qPrintable(m_figures.line()));
    settle();
    m_shop.stop();
    return true;
}

} // namespace quayside::tests
