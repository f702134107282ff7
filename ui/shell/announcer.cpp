// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/announcer.h"

#include "app/notices/notice_text.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/parts/toast.h"

#include <QDateTime>
#include <QGuiApplication>

#ifdef QUAYSIDE_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAtOnce = 3;
constexpr int LooksBack = 50;

} // namespace

void notifyDesktop(const QString &title, const QString &text)
{
#ifdef QUAYSIDE_PORTAL
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << 0U << u"quayside"_s << title << text.toHtmlEscaped() << QStringList() << QVariantMap() << -1;
    QDBusConnection::sessionBus().send(call);
#else
    Q_UNUSED(title);
    Q_UNUSED(text);
#endif
}

Announcer::Announcer(tables::TableFactory &tables, workspace::Session &session, const Clock &clock, ui::ToastStack &toasts, QObject *parent)
    : QObject(parent), notifySystem(notifyDesktop), m_tables(tables), m_session(session), m_clock(clock), m_toasts(toasts)
{
    connect(&tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Notice))
            read();
    });
    connect(&session, &workspace::Session::personChanged, this, &Announcer::read);
    read();
}

void Announcer::read()
{
    const QString person = m_session.person().id;
    tables::deliver(this, m_tables.notes().notices(person, LooksBack), [this, person](Result<tables::NoticeBook> book) {
        if (!book || person != m_session.person().id)
            return;
        const bool isFirst = std::exchange(m_person, person) != person;
        if (isFirst) {
            m_known.clear();
            for (const tables::NoticeLine &line : book->notices)
                m_known.insert(line.notice.id);
            return;
        }
        say(*book);
    });
}

void Announcer::say(const tables::NoticeBook &book)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now());
    const bool isQuiet = book.quiet && book.quiet->isQuiet(now.time().hour() * 60 + now.time().minute());
    int said = 0;
    for (const tables::NoticeLine &line : book.notices) {
        const Notice &notice = line.notice;
        if (m_known.contains(notice.id))
            continue;
        m_known.insert(notice.id);
        if (isQuiet || notice.readAt != 0 || notice.level == NoticeLevel::Badge || book.muted.contains(notice.what) || said >= MostAtOnce)
            continue;
        ++said;
        const notices::NoticeText text = notices::describe(notice, line.about);
        ui::ToastText toast;
        toast.icon = text.icon;
        toast.tone = notice.level == NoticeLevel::Deadline ? ui::Tone::Bad : ui::Tone::Info;
        toast.happened = text.what;
        toast.notChanged = text.more;
        toast.act = text.act;
        toast.run = [this, notice] { Q_EMIT opened(notice); };
        m_toasts.show(std::move(toast));
        if (notice.level == NoticeLevel::Deadline && notifySystem)
            notifySystem(text.what, text.more);
    }
}

} // namespace quayside::shell
