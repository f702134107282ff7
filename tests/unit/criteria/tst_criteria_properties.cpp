// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/evaluate.h"
#include "models/criteria/parser.h"
#include "models/criteria/sql.h"

#include <QTest>

#include <rapidcheck.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::criteria;

namespace {

constexpr Instant Now = 1'767'225'600'000;

FieldCatalog testCatalog()
{
    FieldCatalog catalog({
        {u"title"_s, {u"titel"_s}, FieldType::Text, {}, u"t.title"_s, {}, {}, false, true},
        {u"sku"_s, {}, FieldType::Identifier, {}, u"t.sku"_s, {}, {}, false, true},
        {u"stock"_s, {u"available"_s}, FieldType::Integer, {}, u"t.stock"_s, {}, {}},
        {u"price"_s, {u"preis"_s}, FieldType::Money, {}, u"t.price"_s, u"t.exponent"_s, {}},
        {u"margin"_s, {}, FieldType::Percent, {}, u"t.margin"_s, {}, {}},
        {u"changed"_s, {}, FieldType::Instant, {}, u"t.changed"_s, {}, {}},
        {u"due"_s, {}, FieldType::Instant, {}, u"t.due"_s, {}, {}, true},
        {u"cod"_s, {}, FieldType::Flag, {}, u"t.cod"_s, {}, {}},
        {u"status"_s, {}, FieldType::Enum,
         {{u"live"_s, {u"ACTIVATE"_s}}, {u"draft"_s, {u"DRAFT"_s}}, {u"off"_s, {u"SELLER_OFF"_s, u"PLATFORM_OFF"_s}}},
         u"t.status"_s, {}, {}},
        {u"tag"_s, {}, FieldType::Tags, {}, u"EXISTS(SELECT 1 FROM tags WHERE tags.row = t.id AND %1)"_s, {}, {}, false, false, false},
    });
    catalog.mineSql = u"t.owner = %1"_s;
    catalog.conflictSql = u"t.conflict"_s;
    catalog.errorSql = u"t.error"_s;
    return catalog;
}

struct Row final : Record
{
    std::optional<QString> title, sku, status;
    std::optional<qint64> stock, price, margin, changed, due, cod;
    int exponent = 2;
    QStringList tags;
    QString owner;
    bool conflict = false;
    bool error = false;

    Value value(const Field &field) const override
    {
        Value v;
        v.exponent = exponent;
        if (field.id == "title"_L1) v.text = title;
        if (field.id == "sku"_L1) v.text = sku;
        if (field.id == "status"_L1) v.text = status;
        if (field.id == "stock"_L1) v.number = stock;
        if (field.id == "price"_L1) v.number = price;
        if (field.id == "margin"_L1) v.number = margin;
        if (field.id == "changed"_L1) v.number = changed;
        if (field.id == "due"_L1) v.number = due;
        if (field.id == "cod"_L1) v.number = cod;
        if (field.id == "tag"_L1) v.tags = tags;
        return v;
    }
    bool isMine(const QString &person) const override { return owner == person; }
    bool isInConflict() const override { return conflict; }
    bool hasError() const override { return error; }
};

// Few values, so that random questions meet random answers.
const QStringList Titles{u"Red dress"_s, u"Váy hoa nhí"_s, u"เซรั่มวิตามินซี 30 มล."_s, u"磁吸透明手机壳"_s, u"قميص قطني"_s,
                         u"Enamel camping-mug 350 ml"_s, u"red  Dressing"_s, u"OR"_s, u""_s, u"100% \"cotton\" (navy)"_s};
const QStringList Skus{u"MUG-350-GRN"_s, u"mug-350-blu"_s, u"AB_1"_s, u"AB%1"_s, u"A\\B"_s, u"X"_s, u""_s};
const QStringList Statuses{u"ACTIVATE"_s, u"DRAFT"_s, u"SELLER_OFF"_s, u"PLATFORM_OFF"_s, u"NEW_WORD"_s};
const QStringList Tags{u"summer"_s, u"old"_s, u"Sale 5"_s};

template <class T>
T pick(const QList<T> &list)
{
    return list[*rc::gen::inRange<int>(0, static_cast<int>(list.size()))];
}

bool coin()
{
    return *rc::gen::arbitrary<bool>();
}

template <class T>
std::optional<T> maybe(T value)
{
    return *rc::gen::inRange(0, 5) == 0 ? std::optional<T>() : std::optional<T>(std::move(value));
}

Row randomRow()
{
    Row row;
    row.title = maybe(pick(Titles));
    row.sku = maybe(pick(Skus));
    row.status = maybe(pick(Statuses));
    row.stock = maybe<qint64>(*rc::gen::inRange(-2, 5));
    row.exponent = coin() ? 2 : 0;
    row.price = maybe<qint64>(*rc::gen::inRange(0, 8) * (row.exponent == 0 ? 5 : 500) + *rc::gen::inRange(0, 2));
    row.margin = maybe<qint64>(*rc::gen::inRange(-20, 20) * 5);
    row.changed = maybe<qint64>(coin() ? 0 : Now - *rc::gen::inRange<qint64>(0, 10) * 86'400'000);
    row.due = maybe<qint64>(Now + *rc::gen::inRange<qint64>(-3, 8) * 3'600'000);
    row.cod = maybe<qint64>(coin());
    for (const QString &tag : Tags) {
        if (coin())
            row.tags.append(tag);
    }
    row.owner = coin() ? u"p1"_s : u"p2"_s;
    row.conflict = coin();
    row.error = coin();
    return row;
}

Node leaf()
{
    Node node;
    node.kind = Node::Test;
    const auto ordered = [&](const QString &field, const QStringList &values) {
        node.field = field;
        node.op = static_cast<Op>(*rc::gen::inRange(0, 6));
        node.values = {pick(values)};
        if (node.op == Op::Range)
            node.values = {coin() ? pick(values) : QString(), pick(values)};
        else if (node.op == Op::Is && coin())
            node.values.append(pick(values));
    };
    switch (*rc::gen::inRange(0, 17)) {
    case 0: node.kind = Node::Words; node.values = {pick(QStringList{u"red"_s, u"dre"_s, u"vay"_s, u"วิตามิน"_s, u"手机"_s, u"قطن"_s, u"mine"_s, u"MUG"_s, u"350"_s, u"camping-mug"_s})}; break;
    case 1: node.kind = Node::Phrase; node.values = {pick(QStringList{u"red dress"_s, u"hoa nhi"_s, u"mug 350"_s, u"or"_s, u"透明"_s})}; break;
    case 2: node.kind = Node::Regex; node.values = {pick(QStringList{u"^re"_s, u"mug|dress"_s, u"[0-9]{3}"_s, u"\\("_s})}; break;
    case 3: ordered(u"stock"_s, {u"0"_s, u"1"_s, u"-1"_s, u"3"_s}); break;
    case 4: ordered(u"price"_s, {u"5"_s, u"10"_s, u"15.01"_s, u"0"_s, u"20"_s}); break;
    case 5: ordered(u"margin"_s, {u"5"_s, u"-2.5"_s, u"0"_s}); break;
    case 6: ordered(u"changed"_s, {u"2d"_s, u"7d"_s, u"2025-12-28"_s, u"today"_s, u"12h"_s}); break;
    case 7: ordered(u"due"_s, {u"2h"_s, u"4h"_s, u"2026-01-01"_s}); break;
    case 8: node.field = u"cod"_s; node.values = {coin() ? u"yes"_s : u"no"_s}; break;
    case 9: node.field = u"status"_s; node.values = {pick(QStringList{u"live"_s, u"off"_s, u"PLATFORM_OFF"_s}), u"draft"_s}; break;
    case 10: node.field = u"tag"_s; node.values = {pick(QStringList{u"summer"_s, u"s*"_s, u"SALE 5"_s, u"none"_s})}; break;
    case 11: node.field = u"sku"_s; node.values = {pick(QStringList{u"MUG*"_s, u"*-350-*"_s, u"ab_1"_s, u"AB%1"_s, u"a\\b"_s, u"x"_s, u"*"_s})}; break;
    case 12: node.field = u"title"_s; node.values = {pick(QStringList{u"dress"_s, u"nhí"_s, u"ซี"_s, u"\"cotton\" ("_s, u"% "_s})}; break;
    case 13: node.field = u"title"_s; node.op = Op::Regex; node.values = {u"dress$"_s}; break;
    case 14: node.kind = coin() ? Node::Has : Node::Missing; node.field = pick(QStringList{u"title"_s, u"sku"_s, u"price"_s, u"changed"_s, u"tag"_s, u"cod"_s, u"status"_s}); break;
    case 15: node.kind = coin() ? Node::Mine : Node::Conflict; break;
    default: node.kind = Node::Error; break;
    }
    return node;
}

Node tree(int depth)
{
    const int shape = depth == 0 ? 3 : *rc::gen::inRange(0, 5);
    if (shape > 2)
        return leaf();
    Node node;
    node.kind = shape == 0 ? Node::And : shape == 1 ? Node::Or : Node::Not;
    const int children = node.kind == Node::Not ? 1 : 2 + *rc::gen::inRange(0, 2);
    for (int i = 0; i < children; ++i)
        node.children.push_back(tree(depth - 1));
    return node;
}

class Database
{
public:
    Database()
    {
        sqlite3_open(":memory:", &m_db);
        if (!registerFunctions(m_db))
            qFatal("functions");
        exec("CREATE TABLE t(id INTEGER PRIMARY KEY, title, sku, stock, price, exponent, margin, changed, due, cod, status, owner,"
             " conflict, error); CREATE TABLE tags(row, tag)");
    }
    ~Database() { sqlite3_close(m_db); }

    void fill(const std::vector<Row> &rows)
    {
        exec("DELETE FROM t; DELETE FROM tags");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Row &r = rows[i];
            run("INSERT INTO t VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                {static_cast<qint64>(i), var(r.title), var(r.sku), var(r.stock), var(r.price), qint64(r.exponent), var(r.margin),
                 var(r.changed), var(r.due), var(r.cod), var(r.status), r.owner, qint64(r.conflict), qint64(r.error)});
            for (const QString &tag : r.tags)
                run("INSERT INTO tags VALUES(?,?)", {static_cast<qint64>(i), tag});
        }
    }

    QList<qint64> run(const QByteArray &sql, const QList<QVariant> &binds)
    {
        QList<qint64> ids;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s in %s", sqlite3_errmsg(m_db), sql.constData());
        for (int i = 0; i < binds.size(); ++i) {
            if (!binds[i].isValid())
                sqlite3_bind_null(statement, i + 1);
            else if (binds[i].typeId() == QMetaType::QString) {
                const QByteArray text = binds[i].toString().toUtf8();
                sqlite3_bind_text(statement, i + 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
            } else
                sqlite3_bind_int64(statement, i + 1, binds[i].toLongLong());
        }
        while (sqlite3_step(statement) == SQLITE_ROW)
            ids.append(sqlite3_column_int64(statement, 0));
        sqlite3_finalize(statement);
        return ids;
    }

private:
    template <class T>
    static QVariant var(const std::optional<T> &value)
    {
        return value ? QVariant(*value) : QVariant();
    }
    void exec(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }
    sqlite3 *m_db = nullptr;
};

} // namespace

class tst_CriteriaProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothBackEndsAgree()
    {
        Database database;
        const FieldCatalog catalog = testCatalog();
        QVERIFY(rc::check("SQL and the evaluator find the same rows", [&] {
            std::vector<Row> rows;
            for (int i = 0; i < 12; ++i)
                rows.push_back(randomRow());
            database.fill(rows);
            const Node node = tree(3);
            const Context context{Now, u"p1"_s, 0};
            const SqlText sql = toSql({node, {}}, catalog, context);
            const QList<qint64> found = database.run("SELECT id FROM t WHERE " + sql.where.toUtf8() + " ORDER BY id", sql.binds);
            QList<qint64> expected;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (evaluate(node, rows[i], catalog, context))
                    expected.append(static_cast<qint64>(i));
            }
            if (found != expected)
                qWarning() << print(node) << sql.where << found << expected;
            RC_ASSERT(found == expected);
        }));
    }

    void printedTreesReadBack()
    {
        const FieldCatalog catalog = testCatalog();
        QVERIFY(rc::check("parse(print(tree)) is the tree, in meaning and, once canonical, to the letter", [&] {
            const Node node = tree(3);
            const Parsed parsed = parse(print(node), catalog);
            if (!parsed.problems.isEmpty())
                qWarning() << print(node) << parsed.problems[0].start << int(parsed.problems[0].reason);
            RC_ASSERT(parsed.problems.isEmpty());
            const Query canonical = parsed.query;
            if (!(parse(print(canonical), catalog).query == canonical))
                qWarning() << print(node) << print(canonical) << print(parse(print(canonical), catalog).query);
            RC_ASSERT(parse(print(canonical), catalog).query == canonical);
            // Many rows: what lies on an operand's very edge is rare, and that is where "<" and "<=" differ.
            const Context context{Now, u"p1"_s, 0};
            for (int i = 0; i < 60; ++i) {
                const Row row = randomRow();
                RC_ASSERT(evaluate(canonical.where, row, catalog, context) == evaluate(node, row, catalog, context));
            }
        }));
    }

    void anyTextIsRead()
    {
        const FieldCatalog catalog = testCatalog();
        const QStringList pieces{u"("_s, u")"_s, u"-"_s, u"\""_s, u"OR"_s, u"|"_s, u":"_s, u"price"_s, u"title"_s, u"sort:"_s, u".."_s,
                                 u","_s, u"<"_s, u"~"_s, u"\\"_s, u" "_s, u"7d"_s, u"has:"_s, u"มล"_s, u"x"_s, u"("_s, u"="_s, u"[a"_s};
        QVERIFY(rc::check("every text is read to its end, and problems lie inside it", [&] {
            QString text;
            const int count = *rc::gen::inRange(0, 30);
            for (int i = 0; i < count; ++i)
                text += coin() ? pick(pieces) : QString(QChar(*rc::gen::inRange<ushort>(1, 0xd7ff)));
            const Parsed parsed = parse(text, catalog);
            for (const Problem &problem : parsed.problems) {
                RC_ASSERT(problem.start >= 0);
                RC_ASSERT(problem.length >= 1);
                RC_ASSERT(problem.start + problem.length <= text.size());
            }
            for (const Term &term : parsed.terms)
                RC_ASSERT(term.start >= 0 && term.start + term.length <= text.size());
            const Query again = parse(print(parsed.query), catalog).query;
            if (!(again == parsed.query))
                qWarning() << text << print(parsed.query) << print(again);
            RC_ASSERT(again == parsed.query);
            (void)complete(text, *rc::gen::inRange(0, static_cast<int>(text.size()) + 1), catalog);
            (void)toSql(parsed.query, catalog, {});
        }));
    }
};

QTEST_GUILESS_MAIN(tst_CriteriaProperties)
#include "tst_criteria_properties.moc"
