// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/insights_panel.h"

#include "app/commands/registry.h"
#include "models/insights/export.h"
#include "models/insights/targets.h"
#include "ui/panels/insights/controls.h"
#include "ui/panels/insights/figure_text.h"
#include "ui/panels/insights/series_chart.h"
#include "ui/panels/insights/tile.h"
#include "ui/panels/insights/twin_model.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"

#include <QFileDialog>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableView>

#include <cmath>

// What the panel shows of its figures, and where it leads.

namespace quayside::panels {

using namespace Qt::StringLiterals;
using insights::Metric;

namespace {

// Marks of direction are for the screen; in a file they would be letters.
QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

void InsightsPanel::showTiles()
{
    const QLocale locale;
    const int days = m_figures.buckets.isEmpty() ? 1 : static_cast<int>(m_figures.buckets.first().first.daysTo(m_figures.buckets.last().next));
    const insights::Sums now = m_figures.all.total();
    const insights::Sums then = m_figures.before.total();
    for (const Metric metric : insights::allMetrics()) {
        Tile::Content content;
        content.name = metricTitle(metric);
        std::optional<double> value = insights::valueOf(metric, now);
        if (metric == Metric::StockCover)
            value = m_figures.stockCover;
        else if (metric == Metric::OutboxAge)
            value = m_figures.outboxAge;
        else if (!isTold(metric))
            value.reset();
        content.value = valueText(metric, value, m_asked.filter.currency, locale);
        std::optional<double> wanted;
        if (const auto target = targetFor(metric)) {
            wanted = insights::targetOver(*target, days);
            content.target = (insights::isLessBetter(metric) ? tr("limit %1") : tr("target %1")).arg(shortText(metric, *wanted, m_asked.filter.currency, locale));
        }
        if (insights::hasHistory(metric) && value) {
            const auto change = insights::change(value, insights::valueOf(metric, then));
            content.change = changeText(metric, change, locale);
            content.direction = change ? (change->absolute > 0) - (change->absolute < 0) : 0;
        }
        const insights::Standing standing = insights::standing(metric, value, wanted);
        content.tone = standing == insights::Standing::Met ? ui::Tone::Ok : standing == insights::Standing::Missed ? ui::Tone::Bad : ui::Tone::Neutral;
        if (isTold(metric) && insights::hasHistory(metric)) {
            for (const insights::Sums &point : m_figures.all.points)
                content.course.append(insights::valueOf(metric, point).value_or(NAN));
        }
        m_tiles[metric]->setContent(content);
    }
}

void InsightsPanel::showChart()
{
    const QLocale locale;
    const Metric metric = m_metric;
    const QString currency = m_asked.filter.currency;
    SeriesChart::Data data;
    const QString step = m_asked.step == insights::Step::Day ? tr("%1 by day") : m_asked.step == insights::Step::Week ? tr("%1 by week") : tr("%1 by month");
    data.title = step.arg(metricTitle(metric));
    if (insights::unitOf(metric) == insights::Unit::Money)
        data.title += u", "_s + currency;
    for (const insights::Bucket &bucket : m_figures.buckets)
        data.labels.append(bucketText(bucket, m_asked.step, locale));
    const auto line = [&](const QString &name, const insights::Series &series, bool isBefore) {
        SeriesChart::Line one{name, {}, isBefore};
        for (const insights::Sums &point : series.points)
            one.values.append(insights::valueOf(metric, point).value_or(NAN));
        data.lines.append(one);
    };
    if (m_asked.group == tables::FigureGroup::None) {
        line(tr("This period"), m_figures.all, false);
        line(tr("Period before"), m_figures.before, true);
    } else {
        for (const insights::Series &series : m_figures.groups)
            line(nameOf(series.group), series, false);
    }
    if (const auto target = targetFor(metric); target && m_asked.group == tables::FigureGroup::None) {
        const int days = m_asked.step == insights::Step::Day ? 1 : m_asked.step == insights::Step::Week ? 7 : 30;
        data.target = insights::targetOver(*target, days);
        data.targetText = (insights::isLessBetter(metric) ? tr("Limit %1") : tr("Target %1")).arg(shortText(metric, *data.target, currency, locale));
    }
    if (m_asked.group == tables::FigureGroup::None) {
        for (const insights::Anomaly &anomaly : m_figures.anomalies.value(metric)) {
            for (int i = 0; i < m_figures.buckets.size(); ++i) {
                if (m_figures.buckets[i].first == anomaly.day)
                    data.marks.insert(i, (anomaly.isHigh() ? tr("Above expected %1") : tr("Below expected %1")).arg(valueText(metric, anomaly.band.expected, currency, locale)));
            }
        }
    }
    data.valueText = [metric, currency, locale](double value) { return valueText(metric, value, currency, locale); };
    data.axisText = [metric, currency, locale](double value) { return shortText(metric, value, currency, locale); };
    m_chart->setData(std::move(data));
}

QList<QStringList> InsightsPanel::tableRows(bool forFile, QStringList &heads) const
{
    const QLocale locale;
    const QString currency = m_asked.filter.currency;
    const bool hasGroups = m_asked.group != tables::FigureGroup::None;
    const auto text = [&](std::optional<double> value) {
        return forFile ? fileText(m_metric, value, currency) : valueText(m_metric, value, currency, locale);
    };
    const QString zone = QString::fromUtf8(m_asked.zone.id());
    heads = {(m_asked.step == insights::Step::Day ? tr("Day, %1") : m_asked.step == insights::Step::Week ? tr("Week, %1") : tr("Month, %1")).arg(zone)};
    if (hasGroups) {
        for (const insights::Series &series : m_figures.groups)
            heads.append(nameOf(series.group));
    } else {
        const QString name = insights::unitOf(m_metric) == insights::Unit::Money ? metricTitle(m_metric) + u", "_s + currency : metricTitle(m_metric);
        heads.append({name, tr("Before"), forFile ? tr("Change, %") : tr("Change", "growth")});
    }
    heads.append(tr("Note"));
    QList<QStringList> rows;
    for (int i = 0; i < m_figures.buckets.size(); ++i) {
        const insights::Bucket &bucket = m_figures.buckets[i];
        QStringList row{forFile ? bucket.first.toString(Qt::ISODate) : bucketText(bucket, m_asked.step, locale)};
        if (hasGroups) {
            for (int line = 0; line < m_figures.groups.size(); ++line)
                row.append(text(valueAt(line, i)));
            row.append(QString());
        } else {
            row.append(text(valueAt(0, i)));
            row.append(text(valueAt(1, i)));
            const auto change = insights::change(valueAt(0, i), valueAt(1, i));
            const QString note = m_chart->data().marks.value(i);
            if (forFile)
                row.append({change && change->percent ? QString::number(*change->percent, 'f', 1) : QString(), withoutIsolates(note)});
            else
                row.append({changeText(m_metric, change, locale), note});
        }
        rows.append(row);
    }
    return rows;
}

void InsightsPanel::showTable()
{
    QStringList heads;
    const QList<QStringList> rows = tableRows(false, heads);
    m_twin->setTable(heads, rows);
    m_table->resizeColumnsToContents();
}

void InsightsPanel::showSelection()
{
    const int first = m_chart->firstSelected() >= 0 ? m_chart->firstSelected() : m_chart->currentPoint();
    const int last = m_chart->firstSelected() >= 0 ? m_chart->lastSelected() : first;
    const int line = m_chart->currentLine();
    const insights::Series *series = seriesOf(line);
    const bool isChosen = first >= 0 && series != nullptr && last < series->points.size();
    m_show->setEnabled(isChosen && series->group != tables::OtherGroups);
    if (!isChosen) {
        m_chosen->setText(tr("Choose a point: click, drag, or arrow keys. T goes to the table."));
        return;
    }
    const QLocale locale;
    if (first == last) {
        m_chosen->setText(m_chart->words(line, first));
        return;
    }
    insights::Sums sum;
    for (int i = first; i <= last; ++i)
        sum += series->points[i];
    m_chosen->setText(tr("%1 to %2, %n point(s): %3", nullptr, last - first + 1)
                          .arg(m_chart->data().labels[first], m_chart->data().labels[last],
                               valueText(m_metric, insights::valueOf(m_metric, sum), m_asked.filter.currency, locale)));
}

void InsightsPanel::drill(int line, int first, int last)
{
    const bool isBefore = m_asked.group == tables::FigureGroup::None && line == 1;
    const QList<insights::Bucket> &buckets = isBefore ? m_figures.bucketsBefore : m_figures.buckets;
    const insights::Series *series = seriesOf(line);
    if (series == nullptr || first < 0 || last >= buckets.size() || series->group == tables::OtherGroups)
        return;
    const std::optional<QString> group = m_asked.group == tables::FigureGroup::None ? std::nullopt : std::optional(series->group);
    const tables::Drill drill = tables::FigureSource::drill(m_metric, m_asked.filter, m_asked.group, group, buckets[first].from, buckets[last].to);
    m_context.host.show(drill.panel, drill.criteria);
}

void InsightsPanel::askTarget()
{
    // The window asks for the value; what is shown now is filled in.
    QVariantMap arguments{{u"metric"_s, insights::toWord(m_metric)}};
    if (insights::unitOf(m_metric) == insights::Unit::Money)
        arguments.insert(u"currency"_s, m_controls->filter().currency);
    m_context.host.run(u"insights.setTarget"_s, {}, arguments);
}

Done InsightsPanel::exportTo(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FaultKind::Invalid, file.errorString(), path);
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        QStringList heads;
        QList<QStringList> rows = tableRows(true, heads);
        rows.prepend(heads);
        file.write(insights::csv(rows));
    } else if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(m_chart->size());
        svg.setViewBox(m_chart->rect());
        svg.setTitle(m_chart->data().title);
        QPainter painter(&svg);
        m_chart->render(&painter);
    } else if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        QPixmap picture(m_chart->size() * 2);
        picture.setDevicePixelRatio(2);
        QPainter painter(&picture);
        m_chart->render(&painter);
        painter.end();
        picture.save(&file, "PNG");
    } else {
        file.cancelWriting();
        return fail(FaultKind::Invalid, u"png, svg or csv"_s, path);
    }
    if (!file.commit())
        return fail(FaultKind::DiskFull, file.errorString(), path);
    return {};
}

void InsightsPanel::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : filter.contains("csv"_L1) ? u"csv"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Done done = exportTo(path); !done)
            m_context.host.tell(done.error());
    });
    dialog->open();
}

} // namespace quayside::panels
