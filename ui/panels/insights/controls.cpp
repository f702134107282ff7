// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/controls.h"

#include "ui/parts/button.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/theme_source.h"

#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 YearMs = 366LL * 86'400'000;

QComboBox *box(QWidget *bar, QLayout *row, const QString &name, const QString &id)
{
    auto *combo = new QComboBox(bar);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setObjectName(id);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(combo);
    return combo;
}

void refill(QComboBox &combo, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = combo.currentData();
    combo.clear();
    for (const auto &[text, data] : items)
        combo.addItem(text, data);
    combo.setCurrentIndex(std::max(0, chosen.isValid() ? combo.findData(chosen) : 0));
}

// Zones that days can begin in: UTC, the person's own, and one of each market.
QList<QByteArray> zonesOf(const QStringList &markets, Instant now)
{
    QList<QByteArray> candidates{"UTC", QTimeZone::systemTimeZoneId()};
    for (const QString &market : markets) {
        const QLocale::Territory territory = QLocale::codeToTerritory(market);
        if (territory != QLocale::AnyTerritory)
            candidates += QTimeZone::availableTimeZoneIds(territory).mid(0, 1);
    }
    QList<QByteArray> zones;
    for (const QByteArray &id : candidates) {
        const QTimeZone zone(id);
        if (zone.isValid() && !zones.contains(id) && insights::hasWholeHours(zone, now - 2 * YearMs, now))
            zones.append(id);
    }
    return zones;
}

} // namespace

InsightsPanel::Controls::Controls(QWidget *parent) : bar(new QWidget(parent))
{
    auto *frame = new QVBoxLayout(bar);
    frame->setContentsMargins(ui::space::Section, ui::space::Cell, ui::space::Section, ui::space::Cell);
    auto *row = new ui::FlowRow(ui::space::Cell);
    frame->addLayout(row);
    bar->setAccessibleName(tr("What is shown"));
    range = box(bar, row, tr("Period"), u"range"_s);
    refill(*range, {{tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}, {tr("Last 90 days"), 90}, {tr("Last 52 weeks"), 364}, {tr("Last 2 years"), 730}});
    range->setCurrentIndex(1);
    stepBox = box(bar, row, tr("One point is"), u"step"_s);
    refill(*stepBox, {{tr("By day"), static_cast<int>(insights::Step::Day)},
                      {tr("By week"), static_cast<int>(insights::Step::Week)},
                      {tr("By month"), static_cast<int>(insights::Step::Month)}});
    group = box(bar, row, tr("Told apart by"), u"group"_s);
    using tables::FigureGroup;
    refill(*group, {{tr("With period before"), static_cast<int>(FigureGroup::None)},
                    {tr("By market"), static_cast<int>(FigureGroup::Market)},
                    {tr("By shop"), static_cast<int>(FigureGroup::Shop)},
                    {tr("By category"), static_cast<int>(FigureGroup::Category)},
                    {tr("By return reason"), static_cast<int>(FigureGroup::Reason)}});
    currency = box(bar, row, tr("Currency"), u"currency"_s);
    market = box(bar, row, tr("Market"), u"market"_s);
    shop = box(bar, row, tr("Shop"), u"shop"_s);
    category = box(bar, row, tr("Category"), u"category"_s);
    product = new QLineEdit(bar);
    product->setObjectName(u"product"_s);
    product->setAccessibleName(tr("Listing"));
    product->setPlaceholderText(tr("All listings"));
    product->setClearButtonEnabled(true);
    m_completer = new QCompleter(product);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    product->setCompleter(m_completer);
    row->addWidget(product);
    zoneBox = box(bar, row, tr("Days begin at midnight in"), u"zone"_s);
    target = new ui::Button(tr("Set target…"), ui::Button::Role::Other, bar);
    target->setIconName(u"flag"_s);
    row->addWidget(target);
    exportButton = new ui::Button(tr("Export…"), ui::Button::Role::Other, bar);
    exportButton->setIconName(u"export"_s);
    row->addWidget(exportButton);
}

void InsightsPanel::Controls::fill(const tables::FigureChoices &choices, Instant now)
{
    const auto named = [](const QString &all, const QList<tables::FigureName> &names) {
        QList<std::pair<QString, QVariant>> items{{all, QString()}};
        for (const tables::FigureName &name : names)
            items.append({name.name, name.id});
        return items;
    };
    const auto words = [](QList<std::pair<QString, QVariant>> items, const QStringList &list) {
        for (const QString &word : list)
            items.append({word, word});
        return items;
    };
    refill(*currency, words({}, choices.currencies));
    refill(*market, words({{tr("All markets"), QString()}}, choices.markets));
    refill(*shop, named(tr("All shops"), choices.shops));
    refill(*category, named(tr("All categories"), choices.categories));
    QList<std::pair<QString, QVariant>> zones;
    for (const QByteArray &id : zonesOf(choices.markets, now))
        zones.append({QString::fromUtf8(id), id});
    refill(*zoneBox, zones);
}

void InsightsPanel::Controls::suggest(const QList<tables::FigureName> &products)
{
    QStringList shown;
    for (const tables::FigureName &product : products) {
        const QString text = product.name + u" ("_s + product.id + u')';
        m_products.insert(text, product.id);
        shown.append(text);
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(shown);
    if (!shown.isEmpty() && product->hasFocus())
        m_completer->complete();
}

void InsightsPanel::Controls::clearLines()
{
    product->clear();
    category->setCurrentIndex(0);
    if (groupBy() == tables::FigureGroup::Category)
        group->setCurrentIndex(0);
}

tables::FigureFilter InsightsPanel::Controls::filter() const
{
    return {currency->currentData().toString(), market->currentData().toString(), shop->currentData().toString(), category->currentData().toString(), {}};
}

tables::FigureGroup InsightsPanel::Controls::groupBy() const
{
    return static_cast<tables::FigureGroup>(group->currentData().toInt());
}

insights::Step InsightsPanel::Controls::step() const
{
    return static_cast<insights::Step>(stepBox->currentData().toInt());
}

int InsightsPanel::Controls::days() const
{
    return range->currentData().toInt();
}

QTimeZone InsightsPanel::Controls::zone() const
{
    const QByteArray id = zoneBox->currentData().toByteArray();
    return id.isEmpty() ? QTimeZone::utc() : QTimeZone(id);
}

QString InsightsPanel::Controls::productId() const
{
    // What is not one of the listings found is taken for an id.
    const QString text = product->text().trimmed();
    return m_products.value(text, text);
}

} // namespace quayside::panels
