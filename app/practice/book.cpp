// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/book.h"

#include "models/base/denial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject headerOf(const WorldSpec &spec)
{
    return {{u"quayside_practice"_s, Format},  {u"products"_s, spec.products}, {u"orders"_s, spec.orders},
            {u"returns"_s, spec.returns},      {u"anchor"_s, spec.anchor},
            {u"seed"_s, QString::number(spec.seed)}};
}

QString keyOf(const QString &kind, const QString &shop, const QString &idempotencyKey)
{
    return kind + u'\n' + shop + u'\n' + idempotencyKey;
}

} // namespace

Book::Book(WorldSpec spec, const Clock &clock)
    : m_clock(clock), m_credentials(Credentials::make(spec.seed)), m_world(std::make_unique<World>(spec))
{
}

Result<std::unique_ptr<Book>> Book::open(const QString &file, WorldSpec spec, const Clock &clock)
{
    std::unique_ptr<QLockFile> lock;
    if (!file.isEmpty()) {
        lock = std::make_unique<QLockFile>(file + u".lock"_s);
        lock->setStaleLockTime(0); // a record may be kept open for weeks; a lock whose process is gone does not count
        if (!lock->tryLock()) {
            const QString why = u"the record cannot be locked"_s;
            if (lock->error() == QLockFile::LockFailedError)
                return fail(FaultKind::Busy, why, file);
            return deny(Denial::File, file, why);
        }
    }
    QByteArray lines;
    if (!file.isEmpty() && QFile::exists(file)) {
        QFile old(file);
        if (!old.open(QIODevice::ReadOnly))
            return deny(Denial::File, file, old.errorString());
        lines = old.readAll();
        const QJsonObject header = QJsonDocument::fromJson(lines.left(lines.indexOf('\n'))).object();
        const int format = header["quayside_practice"_L1].toInt();
        if (format > Format)
            return fail(FaultKind::Newer, u"format %1"_s.arg(format), file);
        if (format < 1)
            return fail(FaultKind::Damaged, u"not a practice shop's record"_s, file);
        spec = {header["products"_L1].toInt(), header["orders"_L1].toInt(), header["returns"_L1].toInt(),
                header["seed"_L1].toString().toULongLong(), header["anchor"_L1].toInteger()};
    } else {
        spec.anchor = clock.now() / 1000;
        spec.products = qMax(spec.products, ShopCount);
        spec.orders = qMax(spec.orders, 0);
        spec.returns = qMax(spec.returns, 0);
        if (!file.isEmpty()) {
            QSaveFile begin(file);
            if (!begin.open(QIODevice::WriteOnly) || begin.write(lineOf(headerOf(spec))) < 0 || !begin.commit())
                return deny(Denial::File, file, begin.errorString());
        }
    }
    std::unique_ptr<Book> book(new Book(spec, clock));
    book->m_lock = std::move(lock);
    const qsizetype whole = lines.lastIndexOf('\n') + 1;
    if (const Done loaded = book->load(lines.left(whole)); !loaded)
        return fail(loaded.error());
    if (!file.isEmpty()) {
        book->m_file.setFileName(file);
        if (!book->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
            || (whole > 0 && !book->m_file.resize(whole)) || !book->m_file.seek(book->m_file.size()))
            return deny(Denial::File, file, book->m_file.errorString());
    }
    return book;
}

Done Book::load(const QByteArray &lines)
{
    qsizetype at = lines.indexOf('\n') + 1;
    while (at > 0 && at < lines.size()) {
        const qsizetype end = lines.indexOf('\n', at);
        const QJsonDocument line = QJsonDocument::fromJson(lines.mid(at, end - at));
        if (!line.isObject())
            return fail(FaultKind::Damaged, u"line at byte %1"_s.arg(at));
        carryOut(line.object());
        at = end + 1;
    }
    return {};
}

Done Book::append(const QJsonObject &line)
{
    if (!m_file.isOpen())
        return {};
    const QByteArray bytes = lineOf(line);
    const qint64 before = m_file.size();
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        m_file.resize(before);
        m_file.seek(before);
        return fail(FaultKind::DiskFull, m_file.errorString(), m_file.fileName());
    }
    return {};
}

Done Book::commit(const QList<Op> &changes, QList<QJsonObject> effects)
{
    const qint64 now = this->now();
    QJsonArray changeList;
    for (const Op &change : changes)
        changeList.append(change);
    QJsonArray effectList;
    for (QJsonObject &effect : effects) {
        effect[u"seq"_s] = m_effects.size() + effectList.size() + 1;
        effect[u"time"_s] = now;
        effectList.append(effect);
    }
    const QJsonObject line{{u"t"_s, now}, {u"changes"_s, changeList}, {u"effects"_s, effectList}};
    if (const Done written = append(line); !written)
        return written;
    carryOut(line);
    return {};
}

Done Book::advance(qint64 seconds)
{
    const qint64 to = now() + seconds;
    const QList<Op> changes{{{u"op"_s, u"advance"_s}, {u"seconds"_s, seconds}}, ops::horizon(to)};
    if (const Done done = commit(changes, {}); !done)
        return done;
    m_world->tick(now());
    return {};
}

void Book::carryOut(const QJsonObject &line)
{
    const qint64 time = line["t"_L1].toInteger();
    for (const QJsonValue &value : line["changes"_L1].toArray()) {
        const Op change = value.toObject();
        const QString name = change["op"_L1].toString();
        if (name == "grant"_L1)
            m_grants.apply(change);
        else if (name == "advance"_L1)
            m_advance += change["seconds"_L1].toInteger();
        else
            m_world->apply(change, time);
    }
    for (const QJsonValue &value : line["effects"_L1].toArray()) {
        const QJsonObject effect = value.toObject();
        m_effects.append(effect);
        if (const QString key = effect["idempotency_key"_L1].toString(); !key.isEmpty())
            m_keys.insert(keyOf(effect["kind"_L1].toString(), effect["shop"_L1].toString(), key));
    }
}

bool Book::isKnown(const QString &kind, const QString &shop, const QString &idempotencyKey) const
{
    return !idempotencyKey.isEmpty() && m_keys.contains(keyOf(kind, shop, idempotencyKey));
}

std::optional<QJsonObject> Book::earlierEffect(const QString &kind, const QString &shop, const QString &idempotencyKey) const
{
    if (!isKnown(kind, shop, idempotencyKey))
        return std::nullopt;
    for (const QJsonObject &effect : m_effects) {
        if (effect["kind"_L1] == kind && effect["shop"_L1] == shop && effect["idempotency_key"_L1] == idempotencyKey)
            return effect;
    }
    return std::nullopt;
}

} // namespace quayside::practice
