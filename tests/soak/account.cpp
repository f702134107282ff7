// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/account.h"

#include "tests/e2e/station.h"

#include <QMap>

#include <cstdio>

namespace quayside::tests {

using namespace Qt::StringLiterals;

namespace {

// As one number whatever the form: the shop's log writes "311900" and 12, a change "311900.00" or "12".
QString plain(const QJsonValue &value)
{
    const QString text = value.toVariant().toString();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'f', 2) : text;
}

const QString Decision = u"return.approve"_s;

QString fieldOf(const QString &kind)
{
    if (kind == Decision)
        return u"act:"_s + kind;
    return kind == "price.update"_L1 ? u"price"_s : kind == "stock.update"_L1 ? u"quantity"_s : u"title"_s;
}

void say(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
}

} // namespace

QString Figures::line() const
{
    return u"episodes %1, edits %2, edits in the shop %3, faults %4, kills %5, consents given anew %6, lost %7, doubled %8, diverged %9, broken %10"_s.arg(episodes)
        .arg(edits)
        .arg(inShop)
        .arg(faults)
        .arg(kills)
        .arg(consents)
        .arg(lost)
        .arg(doubled)
        .arg(diverged)
        .arg(broken);
}

QString Figures::faultLine() const
{
    QStringList all;
    for (auto it = faultsByKind.cbegin(); it != faultsByKind.cend(); ++it)
        all.append(it.key() + u' ' + QString::number(it.value()));
    return all.join(u", "_s);
}

size_t qHash(const Target &target, size_t seed) noexcept
{
    return qHashMulti(seed, target.kind, target.record);
}

void Account::confirm(const Target &target, const QString &value)
{
    m_edits.append({target, value});
}

void Account::settle(const Station &station, const QJsonArray &effects, Figures &figures) const
{
    QHash<std::pair<QString, QString>, int> carriedOut; // field and record, value
    for (const QJsonValue &entry : effects) {
        const QJsonObject effect = entry.toObject();
        const QString kind = effect[u"kind"_s].toString();
        // A stock call names every warehouse of a SKU; the levels that it only states again are no effect.
        if (kind == "stock.update"_L1 && effect[u"repeat"_s].toBool())
            continue;
        QString record = effect[u"sku_id"_s].toString();
        if (kind == "stock.update"_L1)
            record += u'@' + effect[u"warehouse_id"_s].toString();
        else if (kind == "product.edit"_L1)
            record = effect[u"product_id"_s].toString();
        if (kind == Decision)
            ++carriedOut[{kind + effect[u"return_id"_s].toString(), QString()}];
        else
            ++carriedOut[{kind + record, plain(effect[u"new"_s])}];
    }
    struct End
    {
        QString state;
        QString reason;
    };
    QHash<std::pair<QString, QString>, End> ends;
    for (const QJsonValue &entry : station.list(u"changes"_s, {}, u"record,field,value,state,reason"_s)) {
        const QJsonObject change = entry.toObject();
        // What was decided of a return is told by the field; its value are the arguments.
        const QString field = change[u"field"_s].toString();
        const QString value = field.startsWith("act:"_L1) ? QString() : plain(change[u"value"_s]);
        ends[{field + change[u"record"_s].toString(), value}]
            = {change[u"state"_s].toString(), change[u"reason"_s].toString()};
    }
    for (const Edit &edit : m_edits) {
        const QString value = plain(edit.value);
        const QString name = station.folder().section(u'/', -1) + u": "_s + edit.target.kind + u' ' + edit.target.record + u" = "_s + edit.value;
        const int times = carriedOut.value({edit.target.kind + edit.target.record, value});
        const int allowed = 1 + m_insisted.value({edit.target.kind + edit.target.record, edit.value});
        const auto end = ends.constFind({fieldOf(edit.target.kind) + edit.target.record, value});
        if (times > allowed) {
            ++figures.doubled;
            say(name + u" was carried out %1 times"_s.arg(times));
        }
        if (end == ends.cend()) {
            ++figures.lost;
            say(name + u" was confirmed and is gone"_s);
        } else if (end->state == "done"_L1 ? times == 0 : end->state != "withdrawn"_L1 && !(end->state == "refused"_L1 && !end->reason.isEmpty())) {
            ++figures.lost;
            say(name + u" is "_s + end->state + u' ' + end->reason + u", carried out %1 times"_s.arg(times));
        }
    }
}

QStringList differences(const Station &one, const Station &other)
{
    static const QList<std::pair<QString, QString>> all{{u"products"_s, u"id,title,status,review"_s},
                                                        {u"skus"_s, u"sku,price,status,stock,title,state"_s},
                                                        {u"stock"_s, u"sku,warehouse,available,reserved"_s},
                                                        {u"orders"_s, u"order,status,total,units"_s},
                                                        {u"lines"_s, {}},
                                                        {u"returns"_s, u"return,status,refund,deadline"_s},
                                                        {u"warehouses"_s, {}}};
    QStringList lines;
    for (const auto &[records, columns] : all) {
        QMap<QByteArray, int> seen;
        const auto add = [&seen, &records = records, &columns = columns](const Station &station, int sign) {
            QStringList arguments{u"list"_s, records, u"--format"_s, u"json"_s};
            if (!columns.isEmpty())
                arguments += {u"--columns"_s, columns};
            for (const QJsonValue &row : station(arguments).json().array())
                seen[QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact)] += sign;
        };
        add(one, 1);
        add(other, -1);
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            if (*it == 0)
                continue;
            lines.append((*it > 0 ? one : other).folder().section(u'/', -1) + u" alone has "_s + records + u' ' + QString::fromUtf8(it.key()));
        }
    }
    return lines;
}

} // namespace quayside::tests
