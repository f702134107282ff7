// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/sync_words.h"

#include "app/commands/fault_text.h"
#include "ui/parts/number_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Sync)
};

} // namespace

QString workWord(const QString &resource)
{
    const QHash<QString, QString> words{{u"outbox"_s, Text::tr("Outbox")},     {u"erp"_s, Text::tr("ERP")},
                                        {u"shops"_s, Text::tr("Shops")},
                                        {u"warehouses"_s, Text::tr("Warehouses")}, {u"categories"_s, Text::tr("Categories")},
                                        {u"brands"_s, Text::tr("Brands")},     {u"products"_s, Text::tr("Listings")},
                                        {u"stock"_s, Text::tr("Stock")},       {u"orders"_s, Text::tr("Orders")},
                                        {u"returns"_s, Text::tr("Returns")},
                                        {u"packages"_s, Text::tr("Parcels")},
                                        {u"cancellations"_s, Text::tr("Cancellations")},
                                        {u"delivery-options"_s, Text::tr("Delivery options")},
                                        {u"tracking"_s, Text::tr("Tracking")},
                                        {u"price-details"_s, Text::tr("Price details")},
                                        {u"return-records"_s, Text::tr("Return records")},
                                        {u"listing-quality"_s, Text::tr("Listing quality")},
                                        {u"listing-drafts"_s, Text::tr("Listing drafts")},
                                        {u"category-rules"_s, Text::tr("Category rules")},
                                        {u"statements"_s, Text::tr("Statements")},
                                        {u"transactions"_s, Text::tr("Transactions")},
                                        {u"payments"_s, Text::tr("Payments")},
                                        {u"withdrawals"_s, Text::tr("Withdrawals")},
                                        {u"unsettled"_s, Text::tr("Unsettled orders")},
                                        {u"conversations"_s, Text::tr("Conversations")},
                                        {u"promotions"_s, Text::tr("Promotions")},
                                        {u"coupons"_s, Text::tr("Coupons")},
                                        {u"performance"_s, Text::tr("Shop figures")}};
    return words.value(resource, resource);
}

QString stepWord(sync::Job::Step step)
{
    switch (step) {
    case sync::Job::Step::Reading: return Text::tr("Reading");
    case sync::Job::Step::Older: return Text::tr("Reading what is older");
    case sync::Job::Step::Comparing: return Text::tr("Looking for what is gone");
    case sync::Job::Step::Sending: return Text::tr("Sending");
    }
    return {};
}

QString stateWord(const sync::Line &line)
{
    switch (line.state) {
    case sync::Line::State::Running: return stepWord(line.job->step);
    case sync::Line::State::Paused: return Text::tr("Paused");
    case sync::Line::State::Resting: return Text::tr("Waits for the remote");
    case sync::Line::State::Failed: return Text::tr("Failed");
    case sync::Line::State::Idle: break;
    }
    if (line.resource == sync::OutboxLine)
        return Text::tr("Ready");
    if (line.readAt == 0)
        return Text::tr("Not read yet");
    return line.hasOlder ? Text::tr("Newest read, older to come") : Text::tr("Up to date");
}

QString whyText(const sync::Line &line)
{
    if (line.state == sync::Line::State::Paused)
        return line.resource == sync::OutboxLine ? Text::tr("Nothing is sent until you resume.") : Text::tr("Nothing is read until you resume.");
    if (!line.fault || line.job)
        return {};
    const commands::FaultText words = commands::describe(*line.fault);
    return QStringList{words.what, words.why, words.wayOut}.join(u' ').trimmed();
}

QString durationText(Instant duration)
{
    constexpr Instant Minute = 60'000;
    return duration < Minute ? Text::tr("%1 s").arg(QLocale().toString((duration + 999) / 1'000)) : ui::timeLeftText(duration);
}

QString progressText(const sync::Job &job)
{
    const QLocale locale;
    return job.total > 0 ? Text::tr("%1 of %2").arg(locale.toString(job.done), locale.toString(std::max(job.done, job.total))) : locale.toString(job.done);
}

QString causeWord(const sync::Verdict &verdict, Peer peer)
{
    switch (verdict.cause) {
    case sync::Verdict::Cause::None: return Text::tr("Works");
    case sync::Verdict::Cause::ByChoice: return Text::tr("Working offline");
    case sync::Verdict::Cause::Unreachable: return Text::tr("Cannot be reached");
    case sync::Verdict::Cause::Consent: return peer == Peer::Erp ? Text::tr("Login refused") : Text::tr("Consent ended");
    case sync::Verdict::Cause::ConsentEnds: return Text::tr("Consent ends soon");
    case sync::Verdict::Cause::Refused: return Text::tr("Access refused");
    case sync::Verdict::Cause::Clock: return Text::tr("Clock is off");
    case sync::Verdict::Cause::Errors: return Text::tr("Many failures");
    case sync::Verdict::Cause::Fault: return Text::tr("Failed");
    }
    return {};
}

QString mendWord(const sync::Verdict &verdict, Peer peer)
{
    switch (verdict.mend) {
    case sync::Verdict::Mend::Nothing: return {};
    case sync::Verdict::Mend::GoOnline: return Text::tr("Go online");
    case sync::Verdict::Mend::TryNow: return Text::tr("Try now");
    case sync::Verdict::Mend::Consent: return peer == Peer::Erp ? Text::tr("Check the login…") : Text::tr("Renew the consent…");
    }
    return {};
}

} // namespace quayside::panels
