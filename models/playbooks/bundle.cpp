// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/bundle.h"

#include "models/playbooks/check.h"
#include "models/playbooks/parse.h"

#include <QCryptographicHash>
#include <QHash>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

// A form feed on a line of its own; Markdown has no use for one.
constexpr QByteArrayView Between("\n\f\n");

void gather(const Document &document, const std::function<const Document *(const QString &)> &find, QStringList &seen, QByteArrayList &texts)
{
    seen.append(document.id);
    texts.append(document.source.toUtf8());
    const auto follow = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            const auto *include = std::get_if<Include>(&block);
            if (include == nullptr || seen.contains(include->playbook))
                continue;
            if (const Document *other = find(include->playbook))
                gather(*other, find, seen, texts);
        }
    };
    follow(document.preface);
    for (const Step &step : document.steps)
        follow(step.blocks);
}

} // namespace

QByteArray bundleOf(const Document &document, const std::function<const Document *(const QString &id)> &find)
{
    QStringList seen;
    QByteArrayList texts;
    gather(document, find, seen, texts);
    return texts.join(Between);
}

Result<Document> openBundle(const QByteArray &bundle)
{
    QList<Document> documents;
    for (qsizetype at = 0; at <= bundle.size();) {
        qsizetype end = bundle.indexOf(Between, at);
        if (end < 0)
            end = bundle.size();
        Parsed parsed = parse(bundle.mid(at, end - at));
        if (parsed.document.id.isEmpty() || parsed.document.steps.isEmpty())
            return fail(FaultKind::Damaged, u"a playbook's text cannot be read any more"_s, parsed.document.id);
        documents.append(std::move(parsed.document));
        at = end + Between.size();
    }
    const auto find = [&documents](const QString &id) -> const Document * {
        for (const Document &document : documents) {
            if (document.id == id)
                return &document;
        }
        return nullptr;
    };
    Document whole = assembled(documents.first(), find);
    whole.hash = QString::fromLatin1(QCryptographicHash::hash(bundle, QCryptographicHash::Sha256).toHex());
    return whole;
}

} // namespace quayside::playbooks
