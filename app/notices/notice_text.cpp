// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notice_text.h"

#include "app/commands/refusal_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <functional>

namespace quayside::notices {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::notices::Notices)
};

using Say = std::function<NoticeText(const Notice &, const QString &)>;

NoticeText counted(const Notice &notice, const QString &icon, const QString &many, const QString &one, const QString &more, const QString &act,
                   const QString &panel)
{
    return {icon, notice.record.id.isEmpty() ? many : one, notice.record.id.isEmpty() ? QString() : more, act, panel};
}

int countOf(const Notice &notice)
{
    return notice.args[u"count"_s].toInt();
}

QString arg(const Notice &notice, const QString &name)
{
    return notice.args[name].toVariant().toString();
}

QString timeOf(const Notice &notice, const QString &name)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(notice.args[name].toInteger()), QLocale::ShortFormat);
}

// Which connection fails, and how; the causes are those of sync::Verdict.
NoticeText failing(const Notice &notice)
{
    const QString cause = arg(notice, u"cause"_s);
    const QString account = arg(notice, u"account"_s);
    const QString name = account.isEmpty() ? Text::tr("The shop") : account;
    const QString since = notice.args.contains(u"since"_s) ? Text::tr("Since %1.").arg(timeOf(notice, u"since"_s)) : QString();
    NoticeText text{u"warn"_s, {}, since, Text::tr("See what mends it"), u"sync"_s};
    if (cause == "consent"_L1) {
        text.what = Text::tr("%1: the consent has ended").arg(name);
        text.more = Text::tr("Nothing is read or sent until it is renewed.");
    } else if (cause == "consent-ends"_L1) {
        text.what = Text::tr("%1: the consent ends on %2").arg(name, timeOf(notice, u"until"_s));
        text.more = Text::tr("Renew it before, and nothing stops.");
    } else if (cause == "refused"_L1) {
        text.what = Text::tr("%1 refuses access").arg(name);
    } else if (cause == "clock"_L1) {
        text.what = Text::tr("The clocks of this computer and of %1 differ").arg(name);
    } else if (cause == "errors"_L1) {
        text.what = Text::tr("%1: many calls fail").arg(name);
    } else if (cause == "fault"_L1) {
        text.what = Text::tr("%1 cannot be synchronised").arg(name);
    } else {
        text.what = Text::tr("%1 has not answered for a while").arg(name);
    }
    return text;
}

const QHash<QString, Say> &sayings()
{
    static const QHash<QString, Say> all{
        {u"mention"_s, [](const Notice &n, const QString &about) {
             return NoticeText{u"note"_s, Text::tr("%1 mentioned you on %2").arg(arg(n, u"by"_s), about), arg(n, u"text"_s), Text::tr("Open", "button"), {}};
         }},
        {u"task.assigned"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"check"_s, Text::tr("%1 gave you a task").arg(arg(n, u"by"_s)), arg(n, u"title"_s), Text::tr("Open", "button"), u"today"_s};
         }},
        {u"task.finished"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"ok"_s, Text::tr("%1 is through with your task").arg(arg(n, u"by"_s)), arg(n, u"title"_s), Text::tr("Open", "button"), u"today"_s};
         }},
        {u"task.due"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"clock"_s, Text::tr("A task is due"), arg(n, u"title"_s), Text::tr("Open", "button"), u"today"_s};
         }},
        {u"return.due"_s, [](const Notice &n, const QString &about) {
             return counted(n, u"returns"_s, Text::tr("%n return(s) lapse within four hours", nullptr, countOf(n)),
                            Text::tr("Return %1 lapses within four hours").arg(about), arg(n, u"reason"_s), Text::tr("Work the queue"), u"returns"_s);
         }},
        {u"order.late"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"truck"_s, Text::tr("%n order(s) must leave within four hours", nullptr, countOf(n)), {}, Text::tr("Show them"), u"orders"_s};
         }},
        {u"approval.waiting"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"approvals"_s, Text::tr("“%1” waits for your word").arg(arg(n, u"title"_s)), arg(n, u"by"_s), Text::tr("Read it"), u"approvals"_s};
         }},
        {u"set.decided"_s, [](const Notice &n, const QString &) {
             const QString state = arg(n, u"state"_s);
             const QString title = arg(n, u"title"_s);
             const QString words = state == "approved"_L1 ? Text::tr("“%1” was approved").arg(title)
                 : state == "rejected"_L1                 ? Text::tr("“%1” was sent back").arg(title)
                                                          : Text::tr("The shop refused something of “%1”").arg(title);
             return NoticeText{state == "approved"_L1 ? u"ok"_s : u"warn"_s, words, {}, Text::tr("Show it"), u"changes"_s};
         }},
        {u"outbox.refused"_s, [](const Notice &n, const QString &about) {
             const commands::RefusalText why = commands::describeRefusal(n.args[u"code"_s].toInt(), arg(n, u"reason"_s));
             return counted(n, u"warn"_s, Text::tr("The shop refused %n change(s)", nullptr, countOf(n)), Text::tr("The shop refused a change to %1").arg(about),
                            why.why, Text::tr("Show it"), u"outbox"_s);
         }},
        {u"outbox.late"_s, [](const Notice &n, const QString &about) {
             if (n.args.contains(u"count"_s))
                 return NoticeText{u"outbox"_s, Text::tr("Decisions with a deadline have not left yet: %1").arg(countOf(n)), {}, Text::tr("Look"), u"outbox"_s};
             const QString words = n.args[u"over"_s].toBool() ? Text::tr("The deadline passed before this left: %1").arg(about)
                                                              : Text::tr("This has not left yet and is due within the hour: %1").arg(about);
             return NoticeText{u"outbox"_s, words, {}, Text::tr("Look"), u"outbox"_s};
         }},
        {u"conflict.open"_s, [](const Notice &n, const QString &about) {
             return counted(n, u"conflict"_s, Text::tr("%n field(s) were changed in the shop too", nullptr, countOf(n)),
                            Text::tr("%1 was changed in the shop too").arg(about), {}, Text::tr("Resolve"), u"conflicts"_s);
         }},
        {u"conflict.followed"_s, [](const Notice &n, const QString &about) {
             return counted(n, u"conflict"_s, Text::tr("The shop decided on fields that you changed too; its word stands"),
                            Text::tr("%1 was changed in the shop too; the shop's word stands").arg(about), Text::tr("Yours is kept in the history."),
                            Text::tr("Show it"), u"conflicts"_s);
         }},
        {u"stock.low"_s, [](const Notice &n, const QString &about) {
             return counted(n, u"inventory"_s, Text::tr("%n SKU(s) run low", nullptr, countOf(n)),
                            Text::tr("%1 runs low: %2 left").arg(arg(n, u"sku"_s), arg(n, u"available"_s)), about, Text::tr("Show it"), u"catalog"_s);
         }},
        {u"stock.out"_s, [](const Notice &n, const QString &about) {
             return counted(n, u"inventory"_s, Text::tr("%n SKU(s) are sold out", nullptr, countOf(n)), Text::tr("%1 is sold out").arg(arg(n, u"sku"_s)), about,
                            Text::tr("Show it"), u"catalog"_s);
         }},
        {u"run.due"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"flag"_s, Text::tr("“%1” is overdue").arg(arg(n, u"title"_s)), {}, Text::tr("Continue"), u"playbook"_s};
         }},
        {u"run.handed"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"playbook"_s, Text::tr("%1 handed “%2” over to you").arg(arg(n, u"by"_s), arg(n, u"title"_s)), arg(n, u"text"_s),
                               Text::tr("Continue"), u"playbook"_s};
         }},
        {u"sync.failing"_s, [](const Notice &n, const QString &) { return failing(n); }},
        {u"metric.anomaly"_s, [](const Notice &n, const QString &) {
             return NoticeText{u"insights"_s, Text::tr("%1 is unusual").arg(arg(n, u"title"_s)), arg(n, u"text"_s), Text::tr("Look"), u"insights"_s};
         }},
    };
    return all;
}

} // namespace

NoticeText describe(const Notice &notice, const QString &about)
{
    const Say say = sayings().value(notice.what);
    // A kind that a newer program of a teammate wrote is shown by its record.
    return say ? say(notice, about) : NoticeText{u"dot"_s, about.isEmpty() ? notice.what : about, {}, Text::tr("Open", "button"), {}};
}

QString kindTitle(const QString &what)
{
    const QHash<QString, QString> titles{
        {u"mention"_s, Text::tr("Mentions")},
        {u"task.assigned"_s, Text::tr("Tasks given to me")},
        {u"task.finished"_s, Text::tr("My tasks that others finished")},
        {u"task.due"_s, Text::tr("Tasks that are due")},
        {u"return.due"_s, Text::tr("Returns that are due")},
        {u"order.late"_s, Text::tr("Orders that must leave")},
        {u"approval.waiting"_s, Text::tr("Change sets that wait for approval")},
        {u"set.decided"_s, Text::tr("Decisions on my change sets")},
        {u"outbox.refused"_s, Text::tr("Changes that the shop refused")},
        {u"outbox.late"_s, Text::tr("Things in the outbox that are late")},
        {u"conflict.open"_s, Text::tr("Conflicts")},
        {u"conflict.followed"_s, Text::tr("Conflicts that the shop's word settled")},
        {u"stock.low"_s, Text::tr("SKUs that run low")},
        {u"stock.out"_s, Text::tr("SKUs that are sold out")},
        {u"run.due"_s, Text::tr("Playbooks that are overdue")},
        {u"run.handed"_s, Text::tr("Playbooks handed over to me")},
        {u"sync.failing"_s, Text::tr("Connections that fail")},
        {u"metric.anomaly"_s, Text::tr("Unusual figures")},
    };
    return titles.value(what, what);
}

} // namespace quayside::notices
