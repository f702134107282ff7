// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/insights/insights_panel.h"

#include <QComboBox>
#include <QLineEdit>

class QCompleter;

namespace quayside::panels {

/// The row of choices over the tiles.
struct InsightsPanel::Controls
{
    explicit Controls(QWidget *parent);

    /// Keeps what was chosen as far as it is still there.
    void fill(const tables::FigureChoices &choices, Instant now);
    void suggest(const QList<tables::FigureName> &products);
    /// No category and no listing any more.
    void clearLines();

    [[nodiscard]] QList<QComboBox *> boxes() const { return {range, stepBox, group, currency, market, shop, category, zoneBox}; }
    [[nodiscard]] tables::FigureFilter filter() const;
    [[nodiscard]] tables::FigureGroup groupBy() const;
    [[nodiscard]] insights::Step step() const;
    [[nodiscard]] int days() const;
    [[nodiscard]] QTimeZone zone() const;
    /// Of the listing that is named in the field; empty for none.
    [[nodiscard]] QString productId() const;

    QWidget *bar;
    QComboBox *range;
    QComboBox *stepBox;
    QComboBox *group;
    QComboBox *currency;
    QComboBox *market;
    QComboBox *shop;
    QComboBox *category;
    QComboBox *zoneBox;
    QLineEdit *product;
    ui::Button *target;
    ui::Button *exportButton;

private:
    QCompleter *m_completer;
    QHash<QString, QString> m_products; ///< id by what the completer shows
};

} // namespace quayside::panels
