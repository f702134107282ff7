// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/commands/fault_text.h"
#include "app/commands/erp_text.h"
#include "app/notices/notice_text.h"
#include "app/sync/erp_engine.h"
#include "app/sync/freshness.h"
#include "app/sync/job.h"
#include "app/sync/sync_engine.h"
#include "models/store/store.h"
#include "models/store/sync_reader.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::Runner)
};

constexpr WorldSize StandAlone{2000, 5000, 120, 1};
constexpr WorldSize Own{400, 3000, 60, 1};

QStringList resourceWords()
{
    QStringList words;
    for (const remotes::ResourceFacts &facts : remotes::allResources())
        words.append(facts.word);
    return words;
}

QByteArray progressLine(const sync::Job &job)
{
    QByteArray line = "\r" + job.resource.toUtf8() + ' ' + job.shop.toUtf8() + ' ' + QByteArray::number(job.done);
    if (job.total > 0)
        line += '/' + QByteArray::number(job.total);
    return line + "\x1b[K";
}

QString textOf(const sync::SyncSummary &summary)
{
    QString text;
    for (auto it = summary.pulled.cbegin(); it != summary.pulled.cend(); ++it) {
        text += Text::tr("%1: %2 new, %3 changed, %4 as before").arg(it.key(), -11).arg(it->inserted).arg(it->updated).arg(it->unchanged);
        if (it->bad > 0)
            text += Text::tr(", %n not understood and kept aside", nullptr, static_cast<int>(it->bad));
        if (it->missing > 0)
            text += Text::tr(", %1 counted by the shop and not handed out").arg(it->missing);
        text += u'\n';
    }
    text += Text::tr("outbox: %1 done, %2 in review, %3 refused, %4 waiting").arg(summary.done).arg(summary.inReview).arg(summary.refused).arg(summary.waiting);
    if (summary.conflicts > 0)
        text += u'\n' + Text::tr("%n conflict(s) to decide: quayside list conflicts state:open", nullptr, summary.conflicts);
    return text;
}

} // namespace

Result<WorldSize> Runner::worldSize(const WorldSize &usual) const
{
    const auto products = m_arguments.number(u"products"_s, usual.products, 1);
    const auto orders = m_arguments.number(u"orders"_s, usual.orders);
    const auto returns = m_arguments.number(u"returns"_s, usual.returns);
    const auto seed = m_arguments.number(u"seed"_s, static_cast<qint64>(usual.seed));
    for (const auto *number : {&products, &orders, &returns, &seed}) {
        if (!*number)
            return fail(number->error());
    }
    return WorldSize{static_cast<int>(*products), static_cast<int>(*orders), static_cast<int>(*returns), static_cast<quint64>(*seed)};
}

QCoro::Task<int> Runner::practiceShop()
{
    const auto world = worldSize(StandAlone);
    const auto port = m_arguments.number(u"port"_s, 0);
    if (!world || !port)
        co_return refuse(world ? port.error() : world.error());
    PracticeRequest request;
    request.port = static_cast<quint16>(*port);
    request.world = *world;
    request.faults = m_arguments.value(u"faults"_s);
    request.stateFile = m_arguments.value(u"state"_s);
    const Result<QJsonObject> card = m_host.servePractice(std::move(request));
    if (!card)
        co_return refuse(card.error());
    m_streams.out(QJsonDocument(*card).toJson(QJsonDocument::Compact) + '\n');
    co_await m_host.untilStopped();
    co_return ExitDone;
}

QCoro::Task<int> Runner::init()
{
    using Connect = InitRequest::Connect;
    const auto world = worldSize(Own);
    if (!world)
        co_return refuse(world.error());
    InitRequest request;
    request.folder = m_arguments.value(u"workspace"_s, m_host.defaultFolder());
    request.name = m_arguments.value(u"name"_s);
    request.owner = m_arguments.value(u"owner"_s);
    request.world = *world;
    if (m_arguments.has(u"tiktok"_s)) {
        request.connect = Connect::TikTok;
        request.file = m_arguments.value(u"tiktok"_s);
    } else if (m_arguments.has(u"erp"_s)) {
        request.connect = Connect::Erp;
        request.file = m_arguments.value(u"erp"_s);
    } else if (m_arguments.has(u"practice"_s)) {
        request.file = m_arguments.value(u"practice"_s);
        request.connect = request.file.isEmpty() ? Connect::OwnPractice : Connect::Practice;
    }
    const QString folder = request.folder;
    const bool isConnected = request.connect != Connect::Nothing;
    const Result<QJsonObject> made = co_await m_host.init(std::move(request));
    if (!made)
        co_return refuse(made.error());
    print(*made, isConnected ? Text::tr("The workspace is ready in %1. Next: quayside --workspace %1 sync").arg(folder)
                             : Text::tr("The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice").arg(folder));
    co_return ExitDone;
}

QCoro::Task<int> Runner::backup()
{
    if (co_await open(Access::Read) == nullptr)
        co_return ExitRefused;
    // The command would note itself in the ledger, which an open desktop holds; the right counts all the same.
    if (const commands::Applicability can = m_opened->registry.canRun(u"backup.make"_s, {}); !can.applies)
        co_return refuse(can.whyNot);
    const QString folder = m_arguments.value(u"workspace"_s, m_host.defaultFolder());
    const QString file = m_arguments.words.isEmpty() ? QString() : QFileInfo(m_arguments.words.first()).absoluteFilePath();
    const Result<QJsonObject> report = co_await m_host.backup(folder, file);
    if (!report)
        co_return refuse(report.error());
    const QJsonObject made = *report;
    print(made, Text::tr("%1 parts in %2, SHA-256 %3")
                    .arg(made[u"parts"_s].toInt())
                    .arg(made[u"file"_s].toString(), made[u"sha256"_s].toString()));
    co_return ExitDone;
}

QCoro::Task<int> Runner::restore()
{
    if (!m_arguments.has(u"workspace"_s))
        co_return misuse(Text::tr("Say where with --workspace: a folder that does not exist yet."));
    const QString folder = m_arguments.value(u"workspace"_s);
    const Result<QJsonObject> report = co_await m_host.restore(m_arguments.words.first(), folder);
    if (!report)
        co_return refuse(report.error());
    const qint64 findings = (*report)[u"findings"_s].toInteger();
    if (findings > 0)
        m_streams.err((Text::tr("%n thing(s) in it do not hold; look with verify.", nullptr, static_cast<int>(findings)) + u'\n').toUtf8());
    print(*report, Text::tr("The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …").arg(folder));
    co_return ExitDone;
}

QCoro::Task<int> Runner::sync()
{
    if (m_arguments.has(u"status"_s))
        co_return co_await syncStatus();
    sync::SyncOptions options;
    options.full = m_arguments.has(u"full"_s);
    options.isAlone = true;
    if (m_arguments.has(u"once"_s))
        options.patience = 0;
    const QStringList words = m_arguments.value(u"resource"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto resource = remotes::resourceOf(word.trimmed());
        if (!resource)
            co_return misuse(Text::tr("“%1” is not a resource. Known: %2.").arg(word, resourceWords().join(u", "_s)));
        options.resources.append(*resource);
    }
    if (co_await open(Access::Sync) == nullptr)
        co_return ExitRefused;
    if (m_arguments.has(u"erp"_s))
        co_return co_await syncErp();
    const auto progress = QObject::connect(&m_opened->sync, &sync::SyncEngine::jobsChanged, &m_opened->sync, [this] {
        for (const sync::Job &job : m_opened->sync.jobs())
            m_streams.err(progressLine(job));
    });
    const Result<sync::SyncSummary> summary = co_await m_opened->sync.syncOnce(std::move(options));
    QObject::disconnect(progress);
    m_streams.err("\r\x1b[K");
    if (!summary)
        co_return refuse(summary.error());
    print(summary->toJson(), textOf(*summary));
    for (const sync::PullProblem &problem : summary->problems) {
        m_streams.err(Text::tr("%1 of %2 could not be read.").arg(problem.resource, problem.shop).toUtf8() + ' ');
        refuse(problem.fault);
    }
    int code = summary->problems.isEmpty() ? ExitDone : ExitRefused;
    const auto fresh = co_await m_opened->store.read(sync::readFreshness);
    if (fresh && fresh->paused.contains(sync::ErpWork)) {
        m_streams.err((Text::tr("The ERP is paused.") + u'\n').toUtf8());
    } else if (m_opened->erp != nullptr || m_opened->erpFault) {
        const int erp = co_await syncErp();
        code = std::max(code, erp);
    }
    co_return code;
}

// Reads the files alone, so it works beside an open desktop and without a network.
QCoro::Task<int> Runner::syncStatus()
{
    if (co_await open(Access::Read) == nullptr)
        co_return ExitRefused;
    auto read = [](store::Connection &db) -> Result<std::pair<sync::Freshness, qint64>> {
        auto fresh = sync::readFreshness(db);
        const auto aside = store::SyncReader(db).quarantineCount();
        if (!fresh)
            return fail(fresh.error());
        if (!aside)
            return fail(aside.error());
        return std::pair(std::move(*fresh), *aside);
    };
    const auto found = co_await m_opened->store.read(std::move(read));
    if (!found)
        co_return refuse(found.error());
    const sync::Freshness &fresh = found->first;
    QJsonArray lines;
    QStringList text;
    for (const remotes::ResourceFacts &facts : remotes::allResources()) {
        QList<rows::Shop> shops = fresh.shops;
        if (facts.isOfAccount)
            shops = {rows::Shop()};
        for (const rows::Shop &shop : shops) {
            const QString key = sync::lineKey(facts.word, QString::fromStdString(shop.id));
            const Instant readAt = fresh.readAt.value(key);
            const bool isPaused = fresh.paused.contains(key);
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(readAt, Qt::UTC);
            lines.append(QJsonObject{{u"work"_s, key}, {u"read_at"_s, readAt > 0 ? at.toString(Qt::ISODate) : QString()}, {u"paused"_s, isPaused}});
            const QString when = readAt > 0 ? Text::tr("read at %1").arg(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)) : Text::tr("not read yet");
            text.append(key.leftJustified(34) + u' ' + (isPaused ? Text::tr("paused, %1").arg(when) : when));
        }
    }
    for (const QJsonValue &trouble : fresh.trouble) {
        Notice failing;
        failing.what = u"sync.failing"_s;
        failing.args = trouble.toObject();
        const notices::NoticeText words = notices::describe(failing, {});
        text.append(QStringList{words.what + u'.', words.more}.join(u' ').trimmed());
    }
    const bool isOutboxPaused = fresh.paused.contains(sync::OutboxLine);
    if (isOutboxPaused)
        text.append(Text::tr("The outbox is paused."));
    if (fresh.paused.contains(sync::ErpWork))
        text.append(Text::tr("The ERP is paused."));
    if (fresh.isMetered)
        text.append(Text::tr("The network is metered: nothing is read by itself."));
    if (found->second > 0)
        text.append(Text::tr("Documents that were not understood: %1. Look: quayside list quarantine").arg(found->second));
    print(QJsonObject{{u"lines"_s, lines}, {u"outbox_paused"_s, isOutboxPaused}, {u"erp_paused"_s, fresh.paused.contains(sync::ErpWork)}, {u"metered"_s, fresh.isMetered}, {u"quarantine"_s, found->second}, {u"trouble"_s, fresh.trouble}}, text.join(u'\n'));
    co_return ExitDone;
}

QCoro::Task<int> Runner::syncErp()
{
    if (m_opened->erp == nullptr)
        co_return refuse(m_opened->erpFault.value_or(Fault{FaultKind::NotFound, u"no ERP is connected"_s, 0, u"ERP"_s}));
    const Result<sync::ErpSummary> summary = co_await m_opened->erp->syncOnce(m_arguments.has(u"full"_s));
    if (!summary)
        co_return refuse(summary.error());
    const sync::ErpSummary done = *summary;
    print(QJsonObject{{u"erp"_s, done.toJson()}},
          Text::tr("ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; "
                   "%8 returns and %9 counts posted")
              .arg(done.variantsNew)
              .arg(done.variantsChanged)
              .arg(done.stockChanged)
              .arg(done.linked)
              .arg(done.unmatched)
              .arg(done.salesMade)
              .arg(done.salesHeld)
              .arg(done.returnsMade)
              .arg(done.countsPosted));
    for (const sync::ErpProblem &problem : done.problems)
        m_streams.err((commands::describeErpProblem(problem.subject, problem.fault) + u'\n').toUtf8());
    co_return done.problems.isEmpty() ? ExitDone : ExitRefused;
}

} // namespace quayside::cli
