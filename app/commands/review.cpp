// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/review.h"

#include "app/commands/command.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/erp_says.h"
#include "models/store/mirror_reader.h"
#include "models/store/people_repository.h"

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

Result<QHash<QString, QString>> marketsByShop(store::Connection &db)
{
    const auto shops = store::MirrorReader(db).shops();
    if (!shops)
        return fail(shops.error());
    QHash<QString, QString> markets;
    for (const rows::Shop &shop : *shops)
        markets.insert(QString::fromStdString(shop.id), QString::fromStdString(shop.region));
    return markets;
}

Done addListing(store::Connection &db, ChangeFacts &facts)
{
    store::MirrorReader reader(db);
    const auto product = reader.product(facts.change.record);
    if (!product)
        return fail(product.error());
    if (!*product)
        return {};
    facts.title = QString::fromStdString((*product)->title);
    // A listing of which only the search form was read has no attributes yet; nothing can be said about them.
    if (!(*product)->isDetailed)
        return {};
    const auto category = reader.category(facts.change.record.shop, QString::fromStdString((*product)->categoryId));
    if (!category)
        return fail(category.error());
    if (*category)
        facts.missingAttributes = missingAttributes(QByteArray::fromStdString((*category)->attributes), QByteArray::fromStdString((*product)->attributes));
    return {};
}

Done addSku(store::Connection &db, ChangeFacts &facts)
{
    const auto sku = store::MirrorReader(db).skuFacts(facts.change.record);
    if (!sku)
        return fail(sku.error());
    if (!*sku)
        return {};
    facts.title = (*sku)->title;
    facts.sellerSku = (*sku)->sellerSku;
    facts.floor = (*sku)->floor;
    facts.cost = (*sku)->cost;
    facts.weeklyUnits = (*sku)->weeklyUnits;
    return {};
}

bool isContent(ChangeState state)
{
    return state != ChangeState::Withdrawn && state != ChangeState::Rejected;
}

} // namespace

Result<QList<ChangeFacts>> factsOf(store::Connection &db, const QList<Change> &changes)
{
    const auto markets = marketsByShop(db);
    if (!markets)
        return fail(markets.error());
    QList<ChangeFacts> all;
    all.reserve(changes.size());
    for (const Change &change : changes) {
        ChangeFacts facts;
        facts.change = change;
        facts.market = markets->value(change.record.shop);
        if (change.record.kind == RecordKind::Sku)
            QUAYSIDE_TRY(addSku(db, facts));
        else if (change.record.kind == RecordKind::Product)
            QUAYSIDE_TRY(addListing(db, facts));
        const auto against = store::erpAgainst(db, change);
        if (!against)
            return fail(against.error());
        facts.erpSays = *against;
        all.append(facts);
    }
    return all;
}

QList<CheckFinding> findingsOf(const ChangeFacts &facts, const Policies &policies)
{
    return check(facts.change, {facts.market, facts.cost, facts.floor, facts.missingAttributes, policies.bannedWords(), facts.erpSays});
}

QStringList authorsOf(const ChangeSet &set, const QList<Change> &changes)
{
    QStringList authors{set.author};
    for (const Change &change : changes) {
        if (!authors.contains(change.author))
            authors.append(change.author);
    }
    return authors;
}

Result<QList<ReviewVoice>> voicesOf(store::Connection &db, const ChangeSet &set, const QStringList &authors)
{
    const auto approvals = store::ApprovalRepository(db).ofSet(set.id);
    if (!approvals)
        return fail(approvals.error());
    QList<ReviewVoice> voices;
    for (const Approval &approval : *approvals) {
        ReviewVoice voice;
        voice.approval = approval;
        const auto person = store::PeopleRepository(db).find(approval.person);
        if (!person)
            return fail(person.error());
        if (*person) {
            voice.name = (*person)->name;
            voice.role = (*person)->role;
        }
        voice.counts = approval.approves && approval.fingerprint == set.fingerprint && *person
            && (approval.isSelf || !authors.contains(approval.person));
        voices.append(voice);
    }
    return voices;
}

QList<Voice> countingOf(const QList<ReviewVoice> &voices)
{
    QList<Voice> counting;
    for (const ReviewVoice &voice : voices) {
        const auto isSame = [&](const Voice &known) { return known.person == voice.approval.person; };
        if (voice.counts && std::none_of(counting.begin(), counting.end(), isSame))
            counting.append({voice.approval.person, voice.role});
    }
    return counting;
}

Result<Review> review(store::Connection &db, const QString &setId, const Policies &policies, const Roles &roles)
{
    const auto set = store::ChangeSetRepository(db).find(setId);
    if (!set)
        return fail(set.error());
    if (!*set)
        return fail(FaultKind::NotFound, u"no such change set"_s, setId);
    auto changes = store::ChangeRepository(db).ofSet((*set)->id);
    if (!changes)
        return fail(changes.error());
    changes->removeIf([](const Change &change) { return !isContent(change.state); });
    const auto facts = factsOf(db, *changes);
    if (!facts)
        return fail(facts.error());

    Review review;
    review.set = **set;
    review.authors = authorsOf(**set, *changes);
    QList<PriceImpact> prices;
    for (const ChangeFacts &one : *facts) {
        ReviewRow row;
        row.change = one.change;
        row.title = one.title;
        row.sellerSku = one.sellerSku;
        row.policy = policies.policyFor(one, facts->size());
        row.findings = findingsOf(one, policies);
        row.impact = priceImpact(one.change, one.cost, one.weeklyUnits);
        if (row.impact)
            prices.append(*row.impact);
        const auto errors = std::count_if(row.findings.begin(), row.findings.end(), [](const CheckFinding &f) { return f.isError; });
        review.errors += static_cast<int>(errors);
        review.warnings += static_cast<int>(row.findings.size() - errors);
        review.rows.append(row);
    }
    review.impact = impactOf(prices);
    const auto voices = voicesOf(db, **set, review.authors);
    if (!voices)
        return fail(voices.error());
    review.voices = *voices;
    const auto people = store::PeopleRepository(db).list();
    const auto setting = store::SettingsRepository(db).value(QString(SelfApprovalSetting), u"no"_s);
    if (!people || !setting)
        return fail(people ? setting.error() : people.error());
    review.mayAuthorApprove = people->size() == 1 && *setting == "yes"_L1;
    review.needed = policies.requirementsOf(*facts);
    const auto counting = countingOf(*voices);
    // Whoever works alone and may agree to their own changes stands for everybody.
    const bool isSelf = std::any_of(voices->begin(), voices->end(), [](const ReviewVoice &v) { return v.counts && v.approval.isSelf; });
    if (!isSelf)
        review.missing = unmet(review.needed, counting, roles);
    return review;
}

} // namespace quayside::commands
