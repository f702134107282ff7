// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/backup.h"

#include "models/store/snapshot.h"
#include "models/store/connection.h"

#include <QCoroFuture>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtConcurrentRun>
#include <QtEndian>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

// The file: a line with the magic word, one line of JSON (the manifest), the parts compressed one after the other, and the
// SHA-256 of all that as 64 hexadecimal digits at the end.
constexpr QByteArrayView Magic("quayside-backup 1\n");
constexpr qsizetype ChecksumLength = 64;
constexpr qsizetype LargestManifest = 1024 * 1024;

struct Part
{
    QString name;           ///< path inside the workspace's folder
    QByteArray bytes;
};

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

auto damaged(const QString &file, const QString &what)
{
    return fail(FaultKind::Damaged, u"backup: "_s + what, file);
}

// Only what a workspace has: nothing above the folder, nothing absolute.
bool isAllowed(const QString &name)
{
    static const QStringList single{u"work.db"_s, u"history.db"_s, u"workspace.json"_s};
    if (single.contains(name))
        return true;
    const QStringList parts = name.split(u'/');
    return parts.size() == 2 && (parts[0] == "playbooks"_L1 || parts[0] == "policies"_L1) && !parts[1].isEmpty() && !parts[1].startsWith(u'.')
        && !parts[1].contains(u'\\');
}

Result<QList<Part>> gather(const QString &folder)
{
    const QDir dir(folder);
    QTemporaryDir scratch(dir.filePath(u".backup-XXXXXX"_s));
    if (!scratch.isValid())
        return fail(FaultKind::DiskFull, scratch.errorString(), folder);
    const QString copy = scratch.filePath(u"work.db"_s);
    QUAYSIDE_TRY(store::snapshot(dir.filePath(u"work.db"_s), copy));
    QList<Part> parts;
    const auto add = [&parts](const QString &path, const QString &name) -> Done {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(FaultKind::NotFound, file.errorString(), path);
        parts.append({name, file.readAll()});
        return {};
    };
    QUAYSIDE_TRY(add(copy, u"work.db"_s));
    // What was seen of the shop before cannot be fetched again. A workspace of an older program has none of it yet.
    if (QFile::exists(dir.filePath(u"history.db"_s))) {
        const QString history = scratch.filePath(u"history.db"_s);
        QUAYSIDE_TRY(store::snapshot(dir.filePath(u"history.db"_s), history));
        QUAYSIDE_TRY(add(history, u"history.db"_s));
    }
    QUAYSIDE_TRY(add(dir.filePath(u"workspace.json"_s), u"workspace.json"_s));
    for (const QString &sub : {u"playbooks"_s, u"policies"_s}) {
        const QDir own(dir.filePath(sub));
        for (const QString &name : own.entryList(QDir::Files, QDir::Name)) {
            if (isAllowed(sub + u'/' + name))
                QUAYSIDE_TRY(add(own.filePath(name), sub + u'/' + name));
        }
    }
    return parts;
}

QByteArray packed(const QList<Part> &parts, Instant now, const QString &name)
{
    QJsonArray list;
    QByteArray bodies;
    for (const Part &part : parts) {
        const QByteArray body = qCompress(part.bytes, 6);
        list.append(QJsonObject{{u"name"_s, part.name}, {u"size"_s, part.bytes.size()}, {u"packed"_s, body.size()},
                                {u"sha256"_s, QString::fromLatin1(sha(part.bytes))}});
        bodies += body;
    }
    const QJsonObject manifest{{u"name"_s, name}, {u"at"_s, now}, {u"parts"_s, list}};
    QByteArray all = Magic.toByteArray() + QJsonDocument(manifest).toJson(QJsonDocument::Compact) + '\n' + bodies;
    return all + sha(all);
}

// Whether what was compressed can be as large as it says it is: room is made for that before anything is looked at.
bool isPlausible(const QByteArray &packed, qint64 size)
{
    constexpr qint64 BestRatio = 1'040; // of zlib
    return packed.size() >= 4 && size >= 0 && qFromBigEndian<quint32>(packed.constData()) == static_cast<quint64>(size) && size <= packed.size() * BestRatio;
}

struct Unpacked
{
    QList<Part> parts;
    BackupReport report;
};

Result<Unpacked> unpack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FaultKind::NotFound, file.errorString(), path);
    const QByteArray all = file.readAll();
    if (!all.startsWith(Magic))
        return damaged(path, u"this is not a backup of Quayside"_s);
    if (all.size() < Magic.size() + ChecksumLength)
        return damaged(path, u"it is cut short"_s);
    const QByteArray checksum = all.right(ChecksumLength);
    const QByteArray content = all.left(all.size() - ChecksumLength);
    if (sha(content) != checksum)
        return damaged(path, u"it is cut short, or was altered: the checksum is another one"_s);
    const qsizetype end = content.indexOf('\n', Magic.size());
    if (end < 0 || end - Magic.size() > LargestManifest)
        return damaged(path, u"the list of its parts cannot be read"_s);
    const QJsonObject manifest = QJsonDocument::fromJson(content.mid(Magic.size(), end - Magic.size())).object();
    Unpacked unpacked;
    qsizetype at = end + 1;
    for (const QJsonValue &value : manifest[u"parts"_s].toArray()) {
        const QJsonObject part = value.toObject();
        const QString name = part[u"name"_s].toString();
        const qint64 size = part[u"packed"_s].toInteger(-1);
        if (!isAllowed(name) || size < 0 || at + size > content.size())
            return damaged(path, u"a part does not belong into a workspace: "_s + name);
        const QByteArray packed = content.mid(at, size);
        if (!isPlausible(packed, part[u"size"_s].toInteger(-1)))
            return damaged(path, u"a part is not as large as it says: "_s + name);
        const QByteArray bytes = qUncompress(packed);
        if (bytes.size() != part[u"size"_s].toInteger() || QString::fromLatin1(sha(bytes)) != part[u"sha256"_s].toString())
            return damaged(path, u"a part is not what it was: "_s + name);
        unpacked.parts.append({name, bytes});
        at += size;
    }
    const auto has = [&unpacked](const QString &name) {
        return std::any_of(unpacked.parts.cbegin(), unpacked.parts.cend(), [&name](const Part &part) { return part.name == name; });
    };
    if (at != content.size() || !has(u"work.db"_s) || !has(u"workspace.json"_s))
        return damaged(path, u"parts are missing"_s);
    unpacked.report = {path, manifest[u"name"_s].toString(), manifest[u"at"_s].toInteger(), all.size(), static_cast<int>(unpacked.parts.size()),
                       QString::fromLatin1(checksum)};
    return unpacked;
}

Result<BackupReport> make(const QString &folder, const QString &path, Instant now)
{
    if (QFile::exists(path))
        return fail(FaultKind::Invalid, u"there is a file of that name already"_s, path);
    const auto parts = gather(folder);
    if (!parts)
        return fail(parts.error());
    QString name;
    for (const Part &part : *parts) {
        if (part.name == "workspace.json"_L1)
            name = QJsonDocument::fromJson(part.bytes).object()[u"name"_s].toString();
    }
    const QByteArray bytes = packed(*parts, now, name);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(FaultKind::Invalid, u"the folder cannot be made"_s, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(FaultKind::DiskFull, file.errorString(), path);
    // What was written is what counts, not what was meant.
    const auto written = unpack(path);
    if (!written)
        return fail(written.error());
    return written->report;
}

Result<BackupReport> restore(const QString &path, const QString &folder)
{
    const auto unpacked = unpack(path);
    if (!unpacked)
        return fail(unpacked.error());
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return fail(FaultKind::Invalid, u"the folder is not empty"_s, folder);
    // Beside the place where it shall lie, so that the last step is one rename.
    const QString half = QFileInfo(QDir::cleanPath(target.absolutePath())).absoluteFilePath() + u".restoring"_s;
    QDir(half).removeRecursively();
    for (const Part &part : unpacked->parts) {
        const QString to = QDir(half).filePath(part.name);
        if (!QDir().mkpath(QFileInfo(to).absolutePath()))
            return fail(FaultKind::DiskFull, u"the folder cannot be made"_s, folder);
        QSaveFile file(to);
        if (!file.open(QIODevice::WriteOnly) || file.write(part.bytes) != part.bytes.size() || !file.commit()) {
            QDir(half).removeRecursively();
            return fail(FaultKind::DiskFull, file.errorString(), folder);
        }
    }
    if (target.exists())
        QDir().rmdir(target.absolutePath());
    if (!QDir().rename(half, target.absolutePath())) {
        QDir(half).removeRecursively();
        return fail(FaultKind::Invalid, u"the folder cannot be put in its place"_s, folder);
    }
    return unpacked->report;
}

} // namespace

QJsonObject BackupReport::toJson() const
{
    return {{u"file"_s, file}, {u"name"_s, name}, {u"at"_s, at}, {u"bytes"_s, bytes}, {u"parts"_s, parts}, {u"sha256"_s, checksum}};
}

QString usualBackupFile(const QString &folder, Instant now)
{
    return QDir(folder).filePath(u"backups/"_s + QDateTime::fromMSecsSinceEpoch(now).toString(u"yyyy-MM-dd-HHmmss") + u".quayside"_s);
}

QCoro::Task<Result<BackupReport>> makeBackup(QString folder, QString file, Instant now)
{
    const QFuture<Result<BackupReport>> work = QtConcurrent::run(make, folder, file, now);
    co_return co_await work;
}

QCoro::Task<Result<BackupReport>> inspectBackup(QString file)
{
    auto look = [file]() -> Result<BackupReport> {
        const auto unpacked = unpack(file);
        if (!unpacked)
            return fail(unpacked.error());
        return unpacked->report;
    };
    const QFuture<Result<BackupReport>> work = QtConcurrent::run(std::move(look));
    co_return co_await work;
}

QCoro::Task<Result<BackupReport>> restoreBackup(QString file, QString folder)
{
    const QFuture<Result<BackupReport>> work = QtConcurrent::run(restore, file, folder);
    co_return co_await work;
}

} // namespace quayside::workspace
