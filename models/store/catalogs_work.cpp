// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"

namespace quayside::store {

RecordSource changeSource()
{
    RecordSource source = own(u"changes t"_s, u"t.id"_s,
                              QList<Field>{searched(field(u"field"_s, FieldType::Identifier, u"t.field"_s)),
                                           searched(field(u"sku"_s, FieldType::Identifier, skuOf())),
                                           field(u"base"_s, FieldType::Text, u"t.base"_s), field(u"value"_s, FieldType::Text, u"t.value"_s),
                                           field(u"currency"_s, FieldType::Identifier, u"t.currency"_s),
                                           choice(u"state"_s, u"t.state"_s, changeStates()),
                                           field(u"set"_s, FieldType::Identifier, u"t.set_id"_s),
                                           field(u"author"_s, FieldType::Identifier, personName(u"t.author"_s)),
                                           field(u"reason"_s, FieldType::Text, u"t.reason"_s),
                                           field(u"changed"_s, FieldType::Instant, u"t.changed_at"_s),
                                           field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                                  + recordFields(),
                              {u"sku"_s, u"record"_s, u"field"_s, u"base"_s, u"value"_s, u"currency"_s, u"state"_s, u"author"_s}, u"t.rowid"_s);
    auto catalog = std::make_shared<criteria::FieldCatalog>(*source.catalog);
    catalog->mineSql = u"t.author = %1"_s;
    catalog->conflictSql = u"t.state = 'conflict'"_s;
    catalog->errorSql = u"t.state = 'refused'"_s;
    source.catalog = catalog;
    return source;
}

RecordSource changeSetSource()
{
    RecordSource source = own(
        u"change_sets t"_s, u"t.id"_s,
        {searched(field(u"title"_s, FieldType::Text, u"t.title"_s)),
         choice(u"state"_s, u"t.state"_s,
                same({u"open"_s, u"submitted"_s, u"approved"_s, u"publishing"_s, u"done"_s, u"refused"_s, u"rejected"_s, u"withdrawn"_s})),
         field(u"author"_s, FieldType::Identifier, personName(u"t.author"_s)),
         field(u"changes"_s, FieldType::Integer, u"(SELECT count(*) FROM changes c WHERE c.set_id=t.id AND c.state <> 'withdrawn')"_s),
         field(u"note"_s, FieldType::Text, u"t.note"_s), field(u"created"_s, FieldType::Instant, u"t.created_at"_s),
         field(u"submitted"_s, FieldType::Instant, u"t.submitted_at"_s), field(u"reverts"_s, FieldType::Identifier, u"t.reverts"_s),
         field(u"id"_s, FieldType::Identifier, u"t.id"_s)},
        {u"id"_s, u"title"_s, u"state"_s, u"changes"_s, u"author"_s, u"created"_s});
    auto catalog = std::make_shared<criteria::FieldCatalog>(*source.catalog);
    catalog->mineSql = u"t.author = %1"_s;
    source.catalog = catalog;
    return source;
}

RecordSource conflictSource()
{
    return own(u"conflicts t"_s, u"t.id"_s,
               QList<Field>{searched(field(u"field"_s, FieldType::Identifier, u"t.field"_s)),
                            searched(field(u"sku"_s, FieldType::Identifier, skuOf())), field(u"base"_s, FieldType::Text, u"t.base"_s),
                            field(u"mine"_s, FieldType::Text, u"t.mine"_s), field(u"theirs"_s, FieldType::Text, u"t.theirs"_s),
                            field(u"currency"_s, FieldType::Identifier, u"t.currency"_s),
                            choice(u"state"_s, u"t.state"_s, same({u"open"_s, u"mine"_s, u"theirs"_s, u"other"_s})),
                            field(u"product"_s, FieldType::Identifier, u"ifnull((SELECT c.product FROM changes c WHERE c.id = t.change_id), '')"_s),
                            field(u"by"_s, FieldType::Identifier, personName(u"t.resolved_by"_s)),
                            field(u"found"_s, FieldType::Instant, u"t.found_at"_s), field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                   + recordFields(),
               {u"id"_s, u"sku"_s, u"field"_s, u"base"_s, u"mine"_s, u"theirs"_s, u"currency"_s, u"state"_s},
               u"(SELECT c.product FROM changes c WHERE c.id = t.change_id), t.record, t.rowid DESC"_s); // those of a listing together
}

RecordSource outboxSource()
{
    return own(u"outbox t"_s, u"t.id"_s,
               QList<Field>{searched(field(u"intent"_s, FieldType::Identifier, u"t.intent"_s)),
                            searched(field(u"sku"_s, FieldType::Identifier, skuOf())),
                            choice(u"state"_s, u"t.state"_s,
                                   same({u"queued"_s, u"held"_s, u"sending"_s, u"unknown"_s, u"done"_s, u"refused"_s, u"cancelled"_s})),
                            field(u"attempts"_s, FieldType::Integer, u"t.attempts"_s), field(u"set"_s, FieldType::Identifier, u"t.set_id"_s),
                            deadline(u"deadline"_s, u"t.deadline"_s), field(u"queued"_s, FieldType::Instant, u"t.queued_at"_s),
                            field(u"hold"_s, FieldType::Identifier, u"t.hold_reason"_s), field(u"reason"_s, FieldType::Text, u"t.reason"_s),
                            field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                   + recordFields(),
               {u"intent"_s, u"sku"_s, u"record"_s, u"state"_s, u"attempts"_s, u"queued"_s, u"reason"_s}, u"t.rowid"_s);
}

RecordSource ledgerSource()
{
    RecordSource source = own(u"ledger t"_s, u"t.id"_s,
                              QList<Field>{searched(field(u"command"_s, FieldType::Identifier, u"t.command"_s)),
                                           field(u"person"_s, FieldType::Identifier, personName(u"t.person"_s)),
                                           field(u"at"_s, FieldType::Instant, u"t.at"_s), field(u"reason"_s, FieldType::Text, u"t.reason"_s),
                                           field(u"details"_s, FieldType::Text, u"t.details"_s),
                                           field(u"seq"_s, FieldType::Integer, u"t.seq"_s), field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                                  + recordFields(),
                              {u"seq"_s, u"at"_s, u"person"_s, u"command"_s, u"record"_s, u"reason"_s}, u"t.seq DESC"_s);
    auto catalog = std::make_shared<criteria::FieldCatalog>(*source.catalog);
    catalog->mineSql = u"t.person = %1"_s;
    source.catalog = catalog;
    return source;
}

RecordSource personSource()
{
    return own(u"people t"_s, u"t.id"_s,
               {searched(field(u"name"_s, FieldType::Text, u"t.name"_s)), field(u"role"_s, FieldType::Identifier, u"t.role"_s),
                field(u"owner"_s, FieldType::Flag, u"t.is_owner"_s), field(u"id"_s, FieldType::Identifier, u"t.id"_s)},
               {u"id"_s, u"name"_s, u"role"_s, u"owner"_s}, u"t.created_at, t.rowid"_s);
}

} // namespace quayside::store
