// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/figures.h"
#include "models/tables/remote_figures.h"
#include "ui/panels/panel.h"

class QComboBox;
class QStackedWidget;

namespace quayside::ui {
class EmptyState;
class TextLabel;
}

namespace quayside::panels {

class SeriesChart;
class TablePage;
class WhenSeen;

/// What the shop counts of itself, day by day, with what we count of the same days beside it; a table of its days, listings, videos
/// and LIVE sessions, whose chosen row the chart follows. Says which day is the newest and whose figures these are.
class RemoteView final : public QWidget
{
    Q_OBJECT

public:
    explicit RemoteView(const PanelContext &context, QWidget *parent = nullptr);
    void takeFocus();

private:
    enum Figure { Gmv, Refunds, Orders, Items, Customers, Visitors, Views };
    /// Whose days the chart shows.
    struct Subject
    {
        QString word = QStringLiteral("shop");
        QString id;
        QString title;

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    void addControls();
    void addBody();
    void readShops();
    void fill(const QList<tables::RemoteShop> &shops);
    void onShop();
    void sayWhose();
    void onRow();
    void readSeries();
    void readOurs();
    void showChart();
    void showChosen();
    void drill(int first, int last);

    [[nodiscard]] const tables::RemoteShop *shop() const;
    [[nodiscard]] Figure figure() const;
    [[nodiscard]] double valueOf(const tables::RemoteDay &day) const;
    /// Ours of a day; nothing where we do not count it.
    [[nodiscard]] std::optional<double> ourValue(QDate day) const;
    [[nodiscard]] bool weCount() const;
    [[nodiscard]] tables::FigureFilter filter() const;
    [[nodiscard]] QString text(double value) const;

    PanelContext m_context;
    QComboBox *m_shop = nullptr;
    QComboBox *m_figure = nullptr;
    QComboBox *m_subjects = nullptr;
    ui::TextLabel *m_about = nullptr;
    ui::TextLabel *m_chosen = nullptr;
    SeriesChart *m_chart = nullptr;
    TablePage *m_page = nullptr;
    QWidget *m_body = nullptr;
    ui::EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;

    QList<tables::RemoteShop> m_shops;
    Subject m_subject;
    tables::RemoteSeries m_series;
    tables::Figures m_ours;
    QTimeZone m_zone;
    bool m_hasOurs = false;
    bool m_isFilling = false;
    WhenSeen *m_reading;
    quint64 m_round = 0;    ///< answers to older questions are dropped
};

} // namespace quayside::panels
