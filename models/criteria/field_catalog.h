// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside::criteria {

/// What a field's values are, and so how they are compared.
enum class FieldType : quint8 {
    Text,       ///< words; case and accents do not matter; a value is found inside
    Identifier, ///< compared whole, ASCII case does not matter; '*' stands for anything
    Integer,
    Money,      ///< minor units; typed in major units of the row's own currency
    Percent,    ///< tenths of a percent; typed in percent
    Instant,    ///< UTC milliseconds; 0 and NULL are both "none"
    Flag,       ///< yes or no
    Enum,       ///< one of known words, or an unknown one that the remote invented
    Tags,       ///< any number of identifiers
};

/// A word for an enum value as people type it, and the stored words it stands for.
struct EnumValue
{
    QString word;
    QStringList stored;
};

/// One field that criteria can name. SQL members are expressions over the row's table, written by the store.
struct Field
{
    QString id;
    QStringList aliases;      ///< other names, localised ones included
    FieldType type = FieldType::Text;
    QList<EnumValue> values;  ///< Enum
    QString sql;              ///< the value; for Tags an EXISTS(…) with %1 where the test on the column `tag` goes
    QString exponentSql;      ///< Money: number of decimals of the row's currency
    QString sortSql;          ///< when sorting needs another expression; empty: `sql`
    bool isDeadline = false;  ///< Instant: relative spans reach into the future ("deadline:<4h")
    bool isSearched = false;  ///< Text and Identifier: bare words and phrases look here
    bool isSortable = true;
};

/// The fields of one kind of record. Immutable once built; usable from any thread.
class FieldCatalog
{
public:
    FieldCatalog() = default;
    explicit FieldCatalog(QList<Field> fields) : m_fields(std::move(fields))
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            m_byName.insert(m_fields[i].id, i);
            for (const QString &alias : m_fields[i].aliases)
                m_byName.insert(alias.toLower(), i);
        }
    }

    /// By id or alias, whatever the case; null when there is none.
    [[nodiscard]] const Field *find(const QString &name) const
    {
        const auto it = m_byName.constFind(name.toLower());
        return it == m_byName.cend() ? nullptr : &m_fields[*it];
    }
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Field &field : m_fields)
            names.append(field.id);
        return names;
    }

    /// SQL that is true when the row's text has the words bound to %1 as an FTS5 expression; empty when there is no index
    /// and the searched columns are tested one by one.
    QString searchSql;
    /// SQL of `mine` with %1 for the person, of `conflict`, and of `error:any`; empty: the keyword is unknown here.
    QString mineSql;
    QString conflictSql;
    QString errorSql;

private:
    QList<Field> m_fields;
    QHash<QString, qsizetype> m_byName;
};

} // namespace quayside::criteria
