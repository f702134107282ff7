// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

class QGridLayout;

namespace quayside::panels {

class Thumbnails;

/// The lines of an order or of a case: picture, product and variant, SKU as a link to its listing, units, price each.
class LinesBox final : public QWidget
{
    Q_OBJECT

public:
    explicit LinesBox(const PanelContext &context, QWidget *parent = nullptr);
    void setLines(const QList<tables::OrderLineDetail> &lines, const QString &currency);

private:
    void addLine(int row, const tables::OrderLineDetail &line, const QString &currency);

    PanelContext m_context;
    QGridLayout *m_grid;
    Thumbnails *m_pictures;
};

/// Amounts of one currency under each other, the sum at the end set apart.
class AmountsBox final : public QWidget
{
    Q_OBJECT

public:
    struct Amount
    {
        QString label;
        qint64 minor = 0;
        bool isSum = false;
    };

    explicit AmountsBox(const PanelContext &context, QWidget *parent = nullptr);
    void setAmounts(const QList<Amount> &amounts, const QString &currency);

private:
    PanelContext m_context;
    QGridLayout *m_grid;
};

/// Name and time of one station.
struct StationWords
{
    QString name;
    QString time;
    bool isDone = false;
    bool isCurrent = false;
};

/// The stations of an order or a case, in words and in the viewer's time, for ui::Timeline.
[[nodiscard]] QList<StationWords> stationsOf(const QList<tables::TimelineStep> &steps, Instant now);

} // namespace quayside::panels
