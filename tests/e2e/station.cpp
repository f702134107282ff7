// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QProcess>


namespace quayside::tests {

using namespace Qt::StringLiterals;

Ran quayside(const QStringList &arguments, int timeout)
{
    QProcess process;
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
    Ran ran;
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished();
        ran.err = "timed out: " + arguments.join(u' ').toUtf8() + '\n' + process.readAllStandardError();
        return ran;
    }
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Ran Station::operator()(const QStringList &arguments, const QString &as, int timeout) const
{
    QStringList all{u"--workspace"_s, m_folder};
    if (!as.isEmpty())
        all += {u"--as"_s, as};
    return quayside(all + arguments, timeout);
}

qint64 Station::count(const QString &records, const QString &criteria) const
{
    QStringList arguments{u"list"_s, records};
    if (!criteria.isEmpty())
        arguments.append(criteria);
    const Ran ran = (*this)(arguments + QStringList{u"--count"_s});
    bool isNumber = false;
    const qint64 count = ran.out.trimmed().toLongLong(&isNumber);
    if (ran.code != 0 || !isNumber) {
        qWarning("list %ls --count: exit %d, %s", qUtf16Printable(records), ran.code, ran.err.constData());
        return -1;
    }
    return count;
}

QJsonArray Station::list(const QString &records, const QString &criteria, const QString &columns) const
{
    QStringList arguments{u"list"_s, records, criteria, u"--columns"_s, columns, u"--format"_s, u"json"_s};
    return (*this)(arguments).json().array();
}

} // namespace quayside::tests
