// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/figures.h"
#include "ui/panels/panel.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace quayside::ui {
class Bar;
class Button;
class EmptyState;
class TextLabel;
}

namespace quayside::panels {

class RemoteView;
class SeriesChart;
class Tile;
class TwinModel;
class WhenSeen;

/// Figures of the shops: tiles, one chart with the period before, a table that says the same, and from every point the way to the
/// records behind it. One currency at a time. On a tab beside them, what the shop counts of itself.
class InsightsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit InsightsPanel(const PanelContext &context, QWidget *parent = nullptr);
    ~InsightsPanel() override;

    [[nodiscard]] commands::Selection selection() const override;
    void takeFocus() override;

    /// Writes what is shown; the ending decides: .png, .svg or .csv. Fault Invalid, DiskFull.
    [[nodiscard]] Done exportTo(const QString &path);
    void setMetric(insights::Metric metric);

private:
    struct Controls; // controls.h

    void addTabs();
    void addControls();
    void addTiles();
    void addBody();
    void addSelectionBar();
    void fillChoices(const tables::FigureChoices &choices);
    void readChoices();
    void ask();
    void suggestProducts(const QString &words);

    void showFigures();
    void showTiles();
    void showChart();
    void showTable();
    void showSelection();
    void showEmpty();

    void drill(int line, int first, int last);
    void chooseExport();
    void askTarget();

    [[nodiscard]] tables::FigureAsk question() const;
    [[nodiscard]] std::optional<double> valueAt(int line, int point) const;
    [[nodiscard]] const insights::Series *seriesOf(int line) const;
    [[nodiscard]] QString nameOf(const QString &group) const;
    [[nodiscard]] std::optional<insights::Target> targetFor(insights::Metric metric) const;
    [[nodiscard]] bool isTold(insights::Metric metric) const;
    [[nodiscard]] QList<QStringList> tableRows(bool forFile, QStringList &heads) const;

    PanelContext m_context;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_sides = nullptr;  ///< ours, and the shop's own once somebody looked
    QWidget *m_ourSide = nullptr;
    RemoteView *m_remote = nullptr;
    std::unique_ptr<Controls> m_controls;
    QHash<insights::Metric, Tile *> m_tiles;
    QStackedWidget *m_stack = nullptr;
    SeriesChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    TwinModel *m_twin = nullptr;
    QWidget *m_body = nullptr;
    ui::EmptyState *m_empty = nullptr;
    ui::Bar *m_bar = nullptr;
    ui::TextLabel *m_chosen = nullptr;
    ui::Button *m_show = nullptr;
    ui::TextLabel *m_caption = nullptr;
    QTimer *m_soon = nullptr;
    WhenSeen *m_reading;    ///< figures are not worked out and charts not drawn for every page that comes in

    tables::FigureChoices m_choices;
    tables::FigureAsk m_asked;
    tables::Figures m_figures;
    insights::Metric m_metric = insights::Metric::Gmv;
    QString m_product;      ///< id of the chosen listing
    bool m_isFilling = false;
    bool m_hasFigures = false;
    quint64 m_round = 0;    ///< answers to older questions are dropped
};

[[nodiscard]] PanelSpec insightsPanel();

} // namespace quayside::panels
