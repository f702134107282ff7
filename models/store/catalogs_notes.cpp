// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogs_private.h"

#include "models/store/version_repository.h"

namespace quayside::store {

namespace {

RecordSource withMine(RecordSource source, const QString &mine)
{
    auto catalog = std::make_shared<criteria::FieldCatalog>(*source.catalog);
    catalog->mineSql = mine;
    source.catalog = catalog;
    return source;
}

// "return:7495…/400…", as RecordRef::toString() writes it, would need the kinds' words in SQL; the kind's number and id serve.
QList<Field> aboutFields()
{
    return recordFields() << field(u"kind"_s, FieldType::Integer, u"t.kind"_s);
}

} // namespace

RecordSource commentSource()
{
    return withMine(own(u"comments t"_s, u"t.id"_s,
                        QList<Field>{searched(field(u"text"_s, FieldType::Text, u"iif(t.is_withdrawn, '', t.text)"_s)),
                                     field(u"author"_s, FieldType::Identifier, personName(u"t.author"_s)),
                                     field(u"at"_s, FieldType::Instant, u"t.at"_s),
                                     field(u"withdrawn"_s, FieldType::Flag, u"t.is_withdrawn"_s),
                                     field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                            + aboutFields(),
                        {u"at"_s, u"author"_s, u"record"_s, u"text"_s}),
                    u"(t.author = %1 OR EXISTS(SELECT 1 FROM json_each(t.mentions) m WHERE m.value = %1))"_s);
}

RecordSource taskSource()
{
    return withMine(own(u"tasks t"_s, u"t.id"_s,
                        QList<Field>{searched(field(u"title"_s, FieldType::Text, u"t.title"_s)),
                                     choice(u"state"_s, u"t.state"_s, same({u"open"_s, u"done"_s, u"dropped"_s})),
                                     field(u"assignee"_s, FieldType::Identifier, personName(u"t.assignee"_s)),
                                     field(u"author"_s, FieldType::Identifier, personName(u"t.author"_s)),
                                     deadline(u"due"_s, u"t.due_at"_s), field(u"created"_s, FieldType::Instant, u"t.created_at"_s),
                                     field(u"finished"_s, FieldType::Instant, u"t.finished_at"_s),
                                     field(u"run"_s, FieldType::Identifier, u"t.run"_s), field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                            + aboutFields(),
                        {u"id"_s, u"title"_s, u"state"_s, u"assignee"_s, u"due"_s, u"record"_s},
                        u"t.state <> 'open', t.due_at = 0, t.due_at, t.rowid"_s),
                    u"t.assignee = %1"_s);
}

RecordSource noticeSource()
{
    return withMine(own(u"notices t"_s, u"t.id"_s,
                        QList<Field>{searched(field(u"what"_s, FieldType::Identifier, u"t.what"_s)),
                                     choice(u"level"_s, u"t.level"_s, same({u"badge"_s, u"toast"_s, u"deadline"_s})),
                                     field(u"person"_s, FieldType::Identifier, personName(u"t.person"_s)),
                                     field(u"at"_s, FieldType::Instant, u"t.at"_s),
                                     field(u"read"_s, FieldType::Flag, u"(t.read_at <> 0)"_s),
                                     field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                            + aboutFields(),
                        {u"at"_s, u"person"_s, u"what"_s, u"record"_s, u"read"_s}),
                    u"t.person = %1"_s);
}

RecordSource runSource()
{
    return withMine(own(u"runs t"_s, u"t.id"_s,
                        QList<Field>{searched(field(u"title"_s, FieldType::Text, u"t.title"_s)),
                                     field(u"playbook"_s, FieldType::Identifier, u"t.playbook"_s),
                                     field(u"version"_s, FieldType::Identifier, u"t.version"_s),
                                     choice(u"state"_s, u"t.state"_s, same({u"running"_s, u"done"_s, u"abandoned"_s})),
                                     field(u"step"_s, FieldType::Identifier, u"t.step"_s),
                                     field(u"owner"_s, FieldType::Identifier, personName(u"t.owner"_s)),
                                     field(u"progress"_s, FieldType::Percent, u"t.progress"_s), deadline(u"due"_s, u"t.due_at"_s),
                                     field(u"started"_s, FieldType::Instant, u"t.started_at"_s),
                                     field(u"finished"_s, FieldType::Instant, u"t.finished_at"_s),
                                     field(u"id"_s, FieldType::Identifier, u"t.id"_s)}
                            + aboutFields(),
                        {u"id"_s, u"playbook"_s, u"version"_s, u"record"_s, u"state"_s, u"step"_s, u"progress"_s, u"owner"_s, u"due"_s},
                        u"t.state <> 'running', t.due_at = 0, t.due_at, t.rowid DESC"_s),
                    u"t.owner = %1"_s);
}

RecordSource versionSource()
{
    const QString cause = versionCauseSql();
    const QString person = u"ifnull((SELECT n.name FROM outbox w JOIN changes d ON d.id = w.change_id JOIN people n ON n.id = d.author"
                           " WHERE w.rowid = %1), 'shop')"_s.arg(cause);
    RecordSource source = own(
        u"versions t JOIN version_shops vs ON vs.id = t.shop"_s, u"CAST(t.id AS TEXT)"_s,
        {searched(field(u"field"_s, FieldType::Identifier, u"t.field"_s)), field(u"record"_s, FieldType::Identifier, u"t.record"_s),
         field(u"product"_s, FieldType::Identifier, u"iif(t.product = '', iif(t.kind = 1, t.record, ''), t.product)"_s),
         choice(u"kind"_s, u"CASE t.kind WHEN 1 THEN 'product' WHEN 2 THEN 'sku' WHEN 3 THEN 'stock' WHEN 7 THEN 'order' ELSE 'return' END"_s,
                same({u"product"_s, u"sku"_s, u"stock"_s, u"order"_s, u"return"_s})),
         searched(field(u"before"_s, FieldType::Text, versionValueSql(u"before"_s))),
         searched(field(u"after"_s, FieldType::Text, versionValueSql(u"after"_s))),
         field(u"currency"_s, FieldType::Identifier, u"t.currency"_s), field(u"at"_s, FieldType::Instant, u"t.at"_s),
         field(u"seen"_s, FieldType::Instant, u"t.seen"_s), field(u"by"_s, FieldType::Identifier, person),
         field(u"set"_s, FieldType::Identifier, u"ifnull((SELECT w.set_id FROM outbox w WHERE w.rowid = %1), '')"_s.arg(cause)),
         searched(field(u"sku"_s, FieldType::Identifier,
                        u"ifnull((SELECT k.seller_sku FROM skus k JOIN shops s ON s.id = k.shop WHERE t.kind IN (2, 3) AND s.remote_id = vs.remote_id"
                        " AND k.remote_id = iif(t.kind = 2, t.record, substr(t.record, 1, instr(t.record, '@') - 1))), '')"_s)),
         field(u"shop_id"_s, FieldType::Identifier, u"vs.remote_id"_s), field(u"id"_s, FieldType::Integer, u"t.id"_s)},
        {u"at"_s, u"kind"_s, u"record"_s, u"sku"_s, u"field"_s, u"before"_s, u"after"_s, u"by"_s, u"set"_s}, u"t.at DESC, t.id DESC"_s);
    return source;
}

RecordSource quarantineSource()
{
    const QString reference = u"(t.resource || ':' || t.remote_id)"_s;
    RecordSource source = own(u"quarantine t LEFT JOIN shops s ON s.remote_id = t.shop"_s, reference,
                              QList<Field>{searched(field(u"reason"_s, FieldType::Text, u"t.reason"_s)),
                                           field(u"resource"_s, FieldType::Identifier, u"t.resource"_s),
                                           field(u"record"_s, FieldType::Identifier, u"t.remote_id"_s, {u"id"_s}),
                                           field(u"shop"_s, FieldType::Identifier, u"ifnull(s.name, t.shop)"_s),
                                           field(u"shop_id"_s, FieldType::Identifier, u"t.shop"_s),
                                           field(u"tries"_s, FieldType::Integer, u"t.tries"_s),
                                           field(u"at"_s, FieldType::Instant, u"t.at"_s),
                                           field(u"document"_s, FieldType::Text, u"CAST(t.raw AS TEXT)"_s)},
                              {u"at"_s, u"resource"_s, u"record"_s, u"shop"_s, u"tries"_s, u"reason"_s}, u"t.id DESC"_s);
    source.id = u"t.id"_s;
    source.shopSql = u"t.shop"_s;
    return source;
}

} // namespace quayside::store
