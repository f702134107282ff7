// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/connection.h"

#include <QDir>
#include <QFile>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(File file)
{
    switch (file) {
    case File::Mirror: return u"mirror"_s;
    case File::Work: return u"work"_s;
    case File::History: break;
    }
    return u"history"_s;
}

QStringList scriptsOf(File file)
{
    return QDir(u":/schema/"_s + folderOf(file)).entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
}

} // namespace

int newestVersion(File file)
{
    const QStringList scripts = scriptsOf(file);
    return scripts.isEmpty() ? 0 : scripts.last().first(4).toInt();
}

QByteArrayList statementsOf(const QString &script)
{
    QFile file(u":/schema/"_s + script);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("schema script %ls is not embedded", qUtf16Printable(script));
    QByteArrayList statements;
    QByteArray current;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.trimmed() == "--;") {
            statements.append(current);
            current.clear();
        } else {
            current += line;
        }
    }
    if (!current.trimmed().isEmpty())
        statements.append(current);
    return statements;
}

Result<int> versionOf(Connection &db)
{
    Statement statement = db.prepare("PRAGMA user_version");
    const Result<bool> row = statement.step();
    if (!row)
        return fail(row.error());
    return static_cast<int>(statement.integer(0));
}

Result<int> migrate(Connection &db, File file)
{
    const Result<int> before = versionOf(db);
    if (!before)
        return before;
    if (*before > newestVersion(file))
        return fail(FaultKind::Newer, u"schema version %1, this program knows %2"_s.arg(*before).arg(newestVersion(file)));
    for (const QString &script : scriptsOf(file)) {
        const int version = script.first(4).toInt();
        if (version <= *before)
            continue;
        Transaction transaction(db);
        if (!transaction.begun())
            return fail(transaction.begun().error());
        for (const QByteArray &statement : statementsOf(folderOf(file) + u'/' + script))
            QUAYSIDE_TRY(db.execute(statement));
        QUAYSIDE_TRY(db.execute("PRAGMA user_version=" + QByteArray::number(version)));
        QUAYSIDE_TRY(transaction.commit());
    }
    return *before;
}

} // namespace quayside::store
