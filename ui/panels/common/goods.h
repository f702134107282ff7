// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QLayout;

namespace quayside::panels {

/// Figures stand right under each other in both directions: mirrored, their last digits must still meet.
inline constexpr Qt::Alignment Figures = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

/// A product or a SKU as rows of goods name it.
struct Goods
{
    RecordRef ref;
    QString title; ///< empty: the listing is not here
    QString variant;
    QString sellerSku;
};

/// Product and variant, and under them the SKU as a link to its listing: beside each other, the two would decide how narrow a page can be.
class GoodsName final : public QWidget
{
    Q_OBJECT

public:
    GoodsName(const PanelContext &context, const Goods &goods, QWidget *parent);
};

/// The pictures of rows of goods. One that is not here yet is put in when it comes.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(const PanelContext &context, QWidget *owner);

    /// A label for the picture at this address; hidden without one.
    [[nodiscard]] QLabel *add(const QString &address, QWidget *parent);
    /// Before the labels go.
    void clear() { m_pictures.clear(); }

private:
    void show(QLabel &label, const QString &address) const;

    PanelContext m_context;
    QList<std::pair<QString, QLabel *>> m_pictures;
};

/// Takes everything out of a layout whose rows are made anew.
void clearRows(QLayout &rows);

} // namespace quayside::panels
