// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/variants_box.h"

#include "app/commands/check_text.h"
#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/picture_cache.h"
#include "app/workspace/session.h"
#include "models/base/denial.h"
#include "models/domain/checks.h"
#include "models/domain/price_rule.h"
#include "ui/panels/listing/listing_checks.h"
#include "ui/panels/listing/variants_model.h"
#include "ui/parts/labels.h"
#include "ui/parts/money_edit.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 8;

constexpr int LeastVariant = 100;
constexpr int NarrowVariant = 64; // with nothing left to take from others
constexpr int SkuWidth = 112;
constexpr int PriceWidth = 96;
constexpr int EditedPriceWidth = 140; // both prices side by side
constexpr int StateWidth = 96;
constexpr int StockWidth = 64;
constexpr int LeastNumber = 40;

ui::ColumnSpec column(const QString &id, const QString &title, int width, bool isNumeric = false)
{
    ui::ColumnSpec spec;
    spec.id = id;
    spec.title = title;
    spec.width = width;
    spec.isNumeric = isNumeric;
    spec.isSortable = false;
    return spec;
}

} // namespace

VariantsBox::VariantsBox(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ui::SectionHeader(context.theme, {})),
      m_table(new ui::RecordTable(context.theme, context.clock, this)), m_model(new VariantsModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(ui::space::Tiny);
    column->addWidget(m_title);
    column->addWidget(m_table);
    fitColumns();
    m_table->setObjectName(u"variants"_s);
    m_table->setAccessibleName(tr("Variants"));
    m_table->setMarkable(false);
    m_table->setModel(m_model);
    m_table->setPictures([&pictures = m_context.pictures](const QString &key) { return pictures.picture(key); });
    m_table->setValidator([this](const QModelIndex &index, const QString &text) -> std::optional<QString> {
        QString why;
        return valueOf(index.row(), index.column(), text, &why) ? std::nullopt : std::optional(why);
    });
    connect(&context.pictures, &workspace::PictureCache::ready, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &VariantsModel::columnsChanged, this, &VariantsBox::fitColumns);
    connect(m_table, &ui::RecordTable::blockEdited, this, &VariantsBox::commit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VariantsBox::chosenChanged);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &VariantsBox::fitHeight);
    connect(&context.theme, &ui::ThemeSource::changed, this, [this] {
        m_columns.clear(); // other letters, other widths
        fitColumns();
    });
}

void VariantsBox::setListing(const tables::ListingDetail &listing)
{
    m_model->setReasons(lackOf(u"prices.edit"_s), lackOf(u"stock.edit"_s));
    m_model->setVariants(listing.variants);
    m_title->setTitle(tr("Variants, %n", nullptr, static_cast<int>(listing.variants.size())));
    fitColumns();
}

QString VariantsBox::lackOf(const QString &right) const
{
    const Roles &roles = m_context.registry.roles();
    if (roles.may(m_context.session.person().role, right))
        return {};
    const commands::FaultText text = commands::describe(lacksRight(right, roles.holders(right)));
    return text.why + u' ' + text.wayOut;
}

void VariantsBox::fitColumns()
{
    const ui::Theme &theme = m_context.theme.theme();
    const QList<tables::VariantDetail> &variants = m_model->variants();
    const bool isAnyEdited = std::any_of(variants.cbegin(), variants.cend(), [](const tables::VariantDetail &one) { return one.price.mine.has_value(); });
    const int stocks = static_cast<int>(m_model->warehouses().size());
    const int bar = m_model->rowCount() > MostRows ? m_table->verticalScrollBar()->sizeHint().width() : 0;
    const int room = width() - 2 * m_table->frameWidth() - bar;
    // In a narrow dock everything gives way a little before the grid would scroll sideways.
    int price = theme.scaled(isAnyEdited ? EditedPriceWidth : PriceWidth);
    int variant = theme.scaled(LeastVariant);
    int leastStock = 0;
    for (int i = 0; i < stocks; ++i)
        leastStock = std::max(leastStock, leastOf(VariantsModel::FirstStock + i));
    const int stock = std::clamp((room - price - variant) / std::max(1, stocks), std::min(leastStock, theme.scaled(StockWidth)), theme.scaled(StockWidth));
    price = std::clamp(room - variant - stocks * stock, std::min(price, leastOf(VariantsModel::Price)), price);
    variant = std::clamp(room - price - stocks * stock, theme.scaled(NarrowVariant), variant);
    int spare = room - price - stocks * stock;
    // A grid takes widths of the look and scales them itself.
    const double scale = theme.scaled(1000) / 1000.0;
    const auto ofLook = [scale](int pixels) { return static_cast<int>(pixels / scale); };

    QList<ui::ColumnSpec> columns{column(u"variant"_s, tr("Variant"), LeastVariant), column(u"sku"_s, tr("SKU"), SkuWidth),
                                  column(u"price"_s, tr("Price"), ofLook(price), true), column(u"state"_s, tr("State"), StateWidth)};
    for (const int optional : {VariantsModel::State, VariantsModel::Sku}) {
        const int width = theme.scaled(columns[optional].width);
        columns[optional].isShown = spare - width >= theme.scaled(LeastVariant);
        if (columns[optional].isShown)
            spare -= width;
    }
    columns[VariantsModel::Variant].width = ofLook(std::max(variant, spare));
    for (const QString &warehouse : m_model->warehouses()) {
        columns.append(column(u"stock-"_s + warehouse, warehouse, ofLook(stock), true));
        columns.last().isHeadData = true;
    }

    // Setting them ends what the person did to their order; only what is really other is set.
    const auto isSame = [](const ui::ColumnSpec &a, const ui::ColumnSpec &b) {
        return a.id == b.id && a.width == b.width && a.isShown == b.isShown;
    };
    if (!std::equal(columns.cbegin(), columns.cend(), m_columns.cbegin(), m_columns.cend(), isSame)) {
        m_columns = columns;
        m_table->setColumns(columns);
    }
    fitHeight();
}

int VariantsBox::leastOf(int column) const
{
    const ui::Theme &theme = m_context.theme.theme();
    const QFontMetrics strong(theme.font(ui::Type::Text, QFont::DemiBold));
    int least = theme.scaled(LeastNumber);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto cell = m_model->index(row, column).data(tables::CellRole).value<tables::Cell>();
        if (!cell.hasValue)
            continue;
        const auto width = [&](qint64 number) {
            return strong.horizontalAdvance(cell.kind == tables::CellKind::Money ? ui::amountText(number, cell.currency, locale()) : ui::numberText(number, cell.decimals, locale()));
        };
        const int old = cell.oldNumber ? width(*cell.oldNumber) + 6 : 0;
        const int icon = cell.icon.isEmpty() ? 0 : theme.scaled(14) + 6;
        least = std::max(least, width(cell.number) + old + icon + 2 * ui::space::Cell + 2);
    }
    return least;
}

void VariantsBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void VariantsBox::fitHeight()
{
    const ui::Theme &theme = m_context.theme.theme();
    const int rows = std::clamp(m_model->rowCount(), 1, MostRows);
    const QScrollBar *bar = m_table->horizontalScrollBar();
    const int below = bar->maximum() > 0 ? bar->sizeHint().height() : 0;
    m_table->setFixedHeight(theme.columnHeadHeight() + rows * theme.rowHeight() + below + 2 * m_table->frameWidth());
}

bool VariantsBox::select(const RecordRef &sku)
{
    const int row = m_model->rowOf(sku);
    if (row < 0)
        return false;
    const int column = std::max(m_table->currentIndex().column(), static_cast<int>(VariantsModel::Price));
    m_table->setCurrentIndex(m_model->index(row, column));
    return true;
}

QList<RecordRef> VariantsBox::chosen() const
{
    QList<RecordRef> refs;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (std::any_of(selected.cbegin(), selected.cend(), [row](const QModelIndex &index) { return index.row() == row; }))
            refs.append(m_model->variants().at(row).ref);
    }
    return refs;
}

void VariantsBox::clearChosen()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

std::optional<QString> VariantsBox::valueOf(int row, int column, const QString &typed, QString *why) const
{
    const auto refuse = [why](const QString &reason) {
        if (why)
            *why = reason;
        return std::nullopt;
    };
    if (column == VariantsModel::Price) {
        const QString currency = m_model->variants().at(row).currency;
        if (const Result<Money> money = ui::readTypedMoney(typed, currency, locale()); money && !typed.trimmed().startsWith(u'-')) {
            Change change;
            change.field = u"price"_s;
            change.value = toDecimal(*money);
            change.currency = currency;
            for (const CheckFinding &finding : check(change, {})) {
                if (finding.isError)
                    return refuse(commands::describe(finding));
            }
            return change.value;
        }
        if (PriceRule::parse(typed))
            return typed.trimmed();
        return refuse(tr("Type a price, or a change of it such as −5%."));
    }
    const QString plain = QString(typed).remove(locale().groupSeparator()).replace(QChar(0x2212), u'-').simplified();
    bool isNumber = false;
    const qint64 number = plain.toLongLong(&isNumber);
    const bool isDelta = plain.startsWith(u'+') || plain.startsWith(u'-');
    Change change;
    change.field = u"quantity"_s;
    change.value = isNumber && isDelta ? QString::number(m_model->stockAt(row, column)->quantity.current().toLongLong() + number) : plain;
    for (const CheckFinding &finding : check(change, {})) {
        if (finding.isError)
            return refuse(commands::describe(finding));
    }
    return plain;
}

void VariantsBox::commit(const ui::EditBlock &block)
{
    QJsonArray prices;
    QMap<QString, QList<RecordRef>> stock; // one command for each quantity wished
    QList<RecordRef> skus;
    for (const ui::CellEdit &edit : block.cells) {
        const int row = static_cast<int>(edit.row) - 1;
        const auto value = valueOf(row, edit.column, edit.text);
        if (!value)
            continue;
        const tables::VariantDetail &variant = m_model->variants().at(row);
        if (edit.column == VariantsModel::Price) {
            prices.append(QJsonObject{{u"ref"_s, variant.ref.toString()}, {u"field"_s, u"price"_s}, {u"value"_s, *value}});
            skus.append(variant.ref);
        } else if (const tables::StockDetail *one = m_model->stockAt(row, edit.column)) {
            stock[*value].append(stockRef(variant, *one));
        }
    }
    if (!prices.isEmpty()) {
        commands::Selection on;
        on.kind = RecordKind::Sku;
        on.refs = skus;
        m_context.host.run(u"listings.editCells"_s, on, {{u"cells"_s, QString::fromUtf8(QJsonDocument(prices).toJson(QJsonDocument::Compact))}});
    }
    for (auto it = stock.cbegin(); it != stock.cend(); ++it) {
        commands::Selection on;
        on.kind = RecordKind::Stock;
        on.refs = it.value();
        m_context.host.run(u"stock.set"_s, on, {{u"quantity"_s, it.key()}});
    }
}

} // namespace quayside::panels
