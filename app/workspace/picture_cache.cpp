// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/picture_cache.h"

#include <QCoroFuture>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace quayside::workspace {

namespace {

constexpr int MemoryKilobytes = 32 * 1024;
constexpr qint64 LargestFile = 10 * 1024 * 1024; // the shop's own limit for an upload

QImage decode(const QByteArray &bytes)
{
    QImage image = QImage::fromData(bytes);
    if (image.width() > PictureCache::Side || image.height() > PictureCache::Side)
        image = image.scaled(PictureCache::Side, PictureCache::Side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.commit();
    }
}

} // namespace

PictureCache::PictureCache(QString folder, Fetch fetch, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_fetch(std::move(fetch)), m_memory(MemoryKilobytes)
{
    QDir().mkpath(m_folder);
}

QImage PictureCache::picture(const QString &address)
{
    if (const QImage *image = m_memory.object(address))
        return *image;
    if (!address.isEmpty() && !m_pending.contains(address) && !m_absent.contains(address)) {
        m_pending.insert(address);
        load(address);
        // A picture on the disk may have been read before anybody waited for it; then nobody is told again.
        if (const QImage *image = m_memory.object(address))
            return *image;
    }
    return {};
}

QCoro::Task<void> PictureCache::load(QString address)
{
    const QPointer<PictureCache> self(this);
    const QByteArray name = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString path = QDir(m_folder).filePath(QString::fromLatin1(name));

    QByteArray bytes = co_await QtConcurrent::run(readFile, path);
    if (!self)
        co_return;
    if (bytes.isEmpty()) {
        const Result<QByteArray> fetched = co_await m_fetch(QUrl(address));
        if (!self)
            co_return;
        if (fetched && fetched->size() <= LargestFile) {
            bytes = *fetched;
            co_await QtConcurrent::run(writeFile, path, bytes);
            if (!self)
                co_return;
        } else if (!fetched && (fetched.error().kind == FaultKind::Offline || fetched.error().kind == FaultKind::Cancelled)) {
            m_pending.remove(address); // worth another try when the row is painted again
            co_return;
        }
    }
    QImage image;
    if (!bytes.isEmpty()) // not a conditional expression: g++ 12 runs both arms of one that awaits
        image = co_await QtConcurrent::run(decode, bytes);
    if (!self)
        co_return;
    m_pending.remove(address);
    if (image.isNull()) {
        m_absent.insert(address);
        co_return;
    }
    const auto cost = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
    m_memory.insert(address, new QImage(image), cost);
    Q_EMIT ready(address);
}

} // namespace quayside::workspace
