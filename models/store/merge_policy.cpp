// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge_policy.h"

#include "models/store/connection.h"
#include "models/store/people_repository.h"
#include "models/store/store.h"

#include <QFile>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

const auto Key = u"policy.conflicts"_s;

} // namespace

QByteArray shippedMergePolicy()
{
    QFile file(u":/policies/conflicts.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Done adoptMergePolicy(Store &store, const QByteArray &json)
{
    if (const auto policy = MergePolicy::read(json); !policy)
        return fail(policy.error());
    const QString text = QString::fromUtf8(json);
    auto readKnown = [](Connection &db) { return SettingsRepository(db).value(Key, QString::fromUtf8(shippedMergePolicy())); };
    auto known = store.read(std::move(readKnown));
    known.waitForFinished();
    if (!known.result())
        return fail(known.result().error());
    if (*known.result() == text)
        return {};
    auto write = [text](WriteScope &scope) { return SettingsRepository(scope.connection()).setValue(Key, text); };
    auto written = store.writeWork(std::move(write));
    written.waitForFinished();
    return written.result();
}

Result<MergePolicy> mergePolicyOf(Connection &db)
{
    // Asked for every change that is compared; read again only when it became another.
    static thread_local QString lastText;
    static thread_local MergePolicy last;
    const auto text = SettingsRepository(db).value(Key, QString::fromUtf8(shippedMergePolicy()));
    if (!text)
        return fail(text.error());
    if (*text == lastText)
        return last;
    const auto policy = MergePolicy::read(text->toUtf8());
    if (!policy)
        return policy;
    lastText = *text;
    last = *policy;
    return policy;
}

} // namespace quayside::store
