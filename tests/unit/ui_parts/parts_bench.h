// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/cell.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QFontDatabase>

namespace quayside::tests {

using namespace Qt::StringLiterals;

/// The system font of the drawings where it is installed, so that pictures compare; else what there is.
inline void useLookFont()
{
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s}) {
        if (QFontDatabase::families().contains(family)) {
            QFont font(family);
            font.setPixelSize(13);
            QApplication::setFont(font);
            return;
        }
    }
}

/// Font, theme and style as the desktop sets them up.
class LookBench
{
public:
    LookBench() : source((useLookFont(), qApp))
    {
        source.setChoice(ui::ThemeSource::Choice::Light);
        QApplication::setStyle(new ui::QuaysideStyle(source));
        QApplication::setPalette(source.theme().palette());
    }

    ui::ThemeSource source;
};

/// SKUs in memory with the columns of the catalog grid.
class SampleSkus : public QAbstractTableModel, public tables::Speaking
{
    Q_OBJECT

public:
    enum Column { Title, Sku, Status, State, Price, Margin, Stock, ColumnCount };

    explicit SampleSkus(int rows) : m_rows(rows) {}

    void setSpeech(tables::Speech speech) override { m_speech = std::move(speech); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags base = QAbstractTableModel::flags(index);
        return index.column() == Title || index.column() == Price ? base | Qt::ItemIsEditable : base;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        ++reads;
        if (role == tables::RowIdRole)
            return rowId(index.row());
        if (role == tables::GroupRowRole)
            return index.row() == groupRow;
        if (index.row() == unloadedRow)
            return {};
        if (role == tables::CellRole)
            return QVariant::fromValue(cell(index));
        if (role == Qt::EditRole)
            return index.column() == Price ? u"%1.99"_s.arg(10 + index.row() % 40)
                                           : index.column() == Title ? cell(index).text : QString();
        if (role == Qt::AccessibleTextRole && m_speech)
            return m_speech(cell(index));
        return {};
    }

    static qint64 rowId(int row) { return 1000 + row; }

    tables::Cell cell(const QModelIndex &index) const
    {
        static const QStringList titles{u"Enamel camping mug 350 ml"_s, u"Tumbler stainless 1,2 L anti tumpah"_s,
                                        u"เซรั่มวิตามินซี 30 มล. ผิวกระจ่างใส"_s, u"Váy hoa nhí cổ vuông tay bồng"_s,
                                        u"磁吸透明手机壳 适用于 15 Pro"_s, u"قميص قطني صيفي بياقة مستديرة"_s};
        static const QStringList variants{u"Forest green"_s, u"Cokelat"_s, u"30 มล."_s, u"Hồng, M"_s, u"雾绿"_s, u"أبيض، L"_s};
        static const QStringList states{u""_s, u"preview"_s, u"edited"_s, u"proposed"_s, u"approved"_s, u"sending"_s,
                                        u"refused"_s, u"conflict"_s};
        static const QStringList statuses{u"ACTIVATE"_s, u"ACTIVATE"_s, u"PENDING"_s, u"FAILED"_s, u"SELLER_DEACTIVATED"_s, u"DRAFT"_s};
        const int row = index.row();
        const QString state = states.at(row % states.size());
        if (row == groupRow) {
            tables::Cell group = tables::titleCell(titles.at(row % 6), u"2 variants"_s, u"picture"_s);
            group.trailing = u"Shop changed 11:47, seller console"_s;
            return group;
        }
        switch (index.column()) {
        case Title: return tables::titleCell(titles.at(row % 6), variants.at(row % 6), u"picture"_s);
        case Sku: return tables::codeCell(u"MUG-350-%1"_s.arg(row));
        case Status: return tables::statusCell(statuses.at(row % statuses.size()));
        case State: return tables::stateCell(state);
        case Price: {
            tables::Cell price = row % 6 == 1 ? tables::moneyCell(178'900, u"IDR"_s) : tables::moneyCell(1099 + 100 * (row % 40), u"GBP"_s);
            if (state == u"preview")
                price.oldNumber = price.number + price.number / 20;
            price.breaksRule = row % 16 == 9;
            price.isOverlay = state == u"edited" || state == u"proposed" || state == u"approved" || state == u"sending";
            return price;
        }
        case Margin: {
            tables::Cell margin = tables::numberCell(314 - row % 90, 1);
            margin.kind = tables::CellKind::Percent;
            return margin;
        }
        case Stock: {
            tables::Cell stock = tables::numberCell(row * 37 % 4200);
            if (stock.number < 20) {
                stock.icon = u"warn"_s;
                stock.tone = tables::Tone::Warn;
            }
            return stock;
        }
        default: return {};
        }
    }

    int groupRow = -1;
    int unloadedRow = -1;
    mutable qint64 reads = 0;

private:
    int m_rows;
    tables::Speech m_speech;
};

inline QList<ui::ColumnSpec> sampleColumns()
{
    return {
        {.id = u"title"_s, .title = u"Listing"_s, .width = 220, .stretches = true},
        {.id = u"sku"_s, .title = u"SKU"_s, .width = 110},
        {.id = u"status"_s, .title = u"Status"_s, .width = 120},
        {.id = u"state"_s, .title = u"State"_s, .width = 100},
        {.id = u"price"_s, .title = u"Price"_s, .width = 160, .isNumeric = true},
        {.id = u"margin"_s, .title = u"Margin %"_s, .width = 80, .isNumeric = true, .leaves = 2},
        {.id = u"stock"_s, .title = u"Avail."_s, .width = 70, .isNumeric = true, .leaves = 1},
    };
}

} // namespace quayside::tests
