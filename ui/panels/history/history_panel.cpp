// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "models/tables/details.h"
#include "models/tables/table_factory.h"
#include "ui/panels/common/version_words.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr Instant Day = 86'400'000;
constexpr qsizetype FieldsInLine = 2;
constexpr qsizetype BoughtAtMost = 3;
constexpr qsizetype LongestLink = 32;
constexpr qsizetype LongestCell = 32;         ///< what a column shows of a value before it has to be shown whole below
constexpr int IndexRole = Qt::UserRole;       ///< of a moment, or of a field in what is compared
constexpr int FieldRole = Qt::UserRole + 1;
constexpr int RecordRole = Qt::UserRole + 2;
constexpr int ThenRole = Qt::UserRole + 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::History)
};

bool hasHistory(RecordKind kind)
{
    return kind == RecordKind::Product || kind == RecordKind::Sku || kind == RecordKind::Order || kind == RecordKind::Return;
}

bool canBeRestored(const FieldAt &field)
{
    return (field.record.kind == RecordKind::Product && (field.field == "title"_L1 || field.field == "description"_L1))
        || (field.record.kind == RecordKind::Sku && field.field == "price"_L1);
}

// Keeps its own direction wherever it stands: dates, codes and texts of the shop in a window from right to left.
QString selfDirected(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString keyOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, RecordRole).toString() + u' ' + item->data(0, FieldRole).toString() : QString();
}

/// Rows as high as those of the grids, their text under the words of the header.
class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(int height, QObject *parent) : QStyledItemDelegate(parent), m_height(height) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * ui::space::Cell, m_height};
    }

private:
    int m_height;
};

QTreeWidget *makeTree(const ui::ThemeSource &theme, const QString &name, const QStringList &heads, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(name);
    tree->setHeaderLabels(heads);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setItemDelegate(new RowDelegate(theme.theme().scaled(26), tree));
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setStretchLastSection(true);
    return tree;
}

} // namespace

HistoryPanel::HistoryPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_stack(new QStackedLayout(this)), m_empty(new ui::EmptyState(context.theme, this))
{
    setAccessibleName(tr("History"));
    m_empty->setContent(u"clock"_s, tr("No record is chosen"),
                        tr("Choose a listing, an order or a return: every version the shop had of it and what was done here stands here."));
    m_empty->setActs({});
    m_page = makePage();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    setFocusProxy(m_moments);

    connect(m_moments, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (!m_moments->selectedItems().isEmpty())
            m_moment.reset();
        compare();
    });
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &moment) { lookBack(moment.toMSecsSinceEpoch()); });
    connect(m_all, &QCheckBox::toggled, this, &HistoryPanel::compare);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &HistoryPanel::showRestorable);
    connect(m_fields, &QTreeWidget::itemChanged, this, &HistoryPanel::showRestorable);
    connect(m_restore, &QAbstractButton::clicked, this, &HistoryPanel::restore);
    connect(&context.session, &workspace::Session::personChanged, this, &HistoryPanel::showRestorable);
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Ledger) || kinds.contains(m_record.kind) || kinds.contains(RecordKind::Sku))
            read();
    });
}

QWidget *HistoryPanel::makePage()
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_title = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Text, QFont::DemiBold, {}, page);
    m_title->setMinimumWidth(theme.theme().scaled(40)); // a title of the shop's may be longer than the window is wide
    m_date = new QDateTimeEdit(page);
    m_date->setObjectName(u"as-of"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(locale().toString(QDateTime({2026, 12, 28}, {22, 58}), m_date->displayFormat()))
                            + theme.theme().scaled(56));
    m_date->setAccessibleName(tr("As of"));
    m_date->setToolTip(tr("Shows the record as it was at this moment (D)"));
    auto *week = new ui::Button(tr("A week ago"), ui::Button::Role::Other, page);
    auto *month = new ui::Button(tr("A month ago"), ui::Button::Role::Other, page);
    week->setKeyHint(QKeySequence(Qt::Key_W));
    month->setKeyHint(QKeySequence(Qt::Key_M));
    week->setObjectName(u"week"_s);
    month->setObjectName(u"month"_s);
    connect(week, &QAbstractButton::clicked, this, [this] { m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()).addDays(-7)); });
    connect(month, &QAbstractButton::clicked, this, [this] { m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()).addMonths(-1)); });
    auto *head = new ui::Bar(theme, ui::Bar::Edge::LineBelow, 36, page);
    head->addPart(m_title);
    head->addAct(new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, tr("As of"), page));
    head->addAct(m_date);
    head->addAct(week);
    head->addAct(month);

    m_bought = new QWidget(page);
    m_boughtRow = new QHBoxLayout(m_bought);
    m_boughtRow->setContentsMargins(ui::space::Section, ui::space::Tiny, ui::space::Section, ui::space::Tiny);
    m_moments = makeTree(theme, tr("Versions and acts"), {tr("When"), tr("What"), tr("Who")}, page);
    m_moments->setObjectName(u"moments"_s);
    m_moments->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_moments->setColumnWidth(0, theme.theme().scaled(100));
    m_moments->setColumnWidth(1, theme.theme().scaled(250));
    m_moments->installEventFilter(this);
    auto *splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_moments);
    splitter->addWidget(makeComparison());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_bought);
    column->addWidget(splitter, 1);
    return page;
}

QWidget *HistoryPanel::makeComparison()
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *side = new QWidget(this);
    m_between = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, side);
    m_between->setWordWrap(true);
    m_between->setMinimumWidth(theme.theme().scaled(40));
    m_all = new QCheckBox(tr("Every field"), side);
    m_all->setObjectName(u"every-field"_s);
    m_fields = makeTree(theme, tr("Fields side by side"), {tr("Field"), tr("Then"), tr("Now")}, side);
    m_fields->setObjectName(u"fields"_s);
    m_fields->setColumnWidth(0, theme.theme().scaled(140));
    m_fields->setColumnWidth(1, theme.theme().scaled(150));
    m_fields->installEventFilter(this);
    m_whole = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, side);
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setMargin(ui::space::Cell);
    m_whole->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *scroll = new QScrollArea(side);
    scroll->setWidget(m_whole);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setObjectName(u"whole"_s);
    scroll->hide();
    scroll->setMaximumHeight(theme.theme().scaled(72));
    m_restore = new ui::Button(tr("Restore"), ui::Button::Role::Other, side);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setIconName(u"undo"_s);
    m_restore->setKeyHint(QKeySequence(Qt::Key_R));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(ui::space::Section, ui::space::Tiny, ui::space::Section, ui::space::Tiny);
    head->addWidget(m_between, 1);
    head->addWidget(m_all);
    head->addWidget(m_restore);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_fields, 1);
    column->addWidget(scroll);
    return side;
}

bool HistoryPanel::showRecord(const RecordRef &record)
{
    if (!hasHistory(record.kind) || record.id.isEmpty())
        return false;
    if (record != m_record) {
        m_record = record;
        m_moment.reset();
        m_history.reset();
        read();
    }
    // It follows, and leaves showing the record itself to others.
    return false;
}

void HistoryPanel::read()
{
    if (m_record.id.isEmpty())
        return;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.details().versions(m_record), [this, round](const Result<tables::RecordHistory> &history) {
        if (round == m_round)
            take(history);
    });
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale)
        read();
}

void HistoryPanel::take(const Result<tables::RecordHistory> &history)
{
    if (!history) {
        m_context.host.tell(history.error());
        return;
    }
    const bool isAnother = !m_history;
    m_history = *history;
    m_stack->setCurrentWidget(m_page);
    m_title->setText(m_record.kind == RecordKind::Order    ? tr("Order %1").arg(m_record.id)
                     : m_record.kind == RecordKind::Return ? tr("Return %1").arg(m_record.id)
                                                           : m_history->title);
    showBought();
    if (isAnother) {
        const QSignalBlocker quiet(m_date);
        m_date->setMaximumDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()));
        m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()));
    }
    showMoments();
    if (m_next)
        lookBack(*std::exchange(m_next, std::nullopt));
    else
        compare();
}

// What a buyer looked at: the listings of an order as they were when it was placed.
void HistoryPanel::showBought()
{
    while (QLayoutItem *item = m_boughtRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_bought->setVisible(!m_history->listings.isEmpty());
    if (m_history->listings.isEmpty())
        return;
    m_boughtRow->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, tr("As the buyer saw it:"), m_bought));
    for (const RecordRef &sku : m_history->listings.first(std::min(BoughtAtMost, m_history->listings.size()))) {
        const QString name = m_history->names.value(sku.id);
        auto *link = new ui::Button(name.size() > LongestLink ? name.first(LongestLink - 1) + QChar(0x2026) : name, ui::Button::Role::Link, m_bought);
        link->setToolTip(name);
        link->setAccessibleName(name);
        link->setObjectName(u"bought"_s);
        connect(link, &QAbstractButton::clicked, this, [this, sku, placed = m_history->placedAt] {
            m_next = placed;
            showRecord(sku);
        });
        m_boughtRow->addWidget(link);
    }
    m_boughtRow->addStretch(1);
}

QString HistoryPanel::nameOf(const RecordRef &record) const
{
    if (m_record.kind == RecordKind::Sku || (record.kind != RecordKind::Sku && record.kind != RecordKind::Stock))
        return {};
    return m_history->names.value(record.id.section(u'@', 0, 0));
}

QString HistoryPanel::momentWords(Instant at) const
{
    return selfDirected(ui::instantText(at, m_context.clock.now(), locale(), QTimeZone::systemTimeZone()));
}

void HistoryPanel::showMoments()
{
    const QSignalBlocker quiet(m_moments);
    QList<int> chosen;
    for (const QTreeWidgetItem *item : m_moments->selectedItems())
        chosen.append(item->data(0, IndexRole).toInt());
    const bool isSame = m_moments->topLevelItemCount() == m_history->moments.size();
    m_moments->clear();
    for (int i = 0; i < m_history->moments.size(); ++i) {
        const tables::HistoryMoment &moment = m_history->moments[i];
        QStringList lines;
        for (const FieldDifference &field : moment.fields)
            lines.append(versionLine(field, nameOf(field.record), m_context.clock.now(), locale()));
        const commands::Spec *spec = moment.command.isEmpty() ? nullptr : m_context.registry.find(moment.command);
        const QString act = spec ? spec->title : moment.command;
        QString what = lines.size() > FieldsInLine ? tr("%1, and %2 more", "fields").arg(lines.first(FieldsInLine).join(u", "_s), locale().toString(lines.size() - FieldsInLine))
                                                   : lines.join(u", "_s);
        if (what.isEmpty())
            what = act;
        QStringList who{moment.person.isEmpty() ? tr("The shop") : moment.person};
        if (!moment.setTitle.isEmpty())
            who.append(tr("“%1”").arg(moment.setTitle));
        else if (!moment.isVersion && what != act)
            who.append(act);
        if (!moment.reason.isEmpty())
            who.append(tr("“%1”").arg(moment.reason));
        auto *item = new QTreeWidgetItem(m_moments, {momentWords(moment.at), what, who.join(u" · "_s)});
        item->setData(0, IndexRole, i);
        item->setToolTip(0, moment.seen == 0 ? locale().toString(QDateTime::fromMSecsSinceEpoch(moment.at), QLocale::LongFormat)
                                             : tr("%1, seen here %2").arg(locale().toString(QDateTime::fromMSecsSinceEpoch(moment.at), QLocale::LongFormat),
                                                                          momentWords(moment.seen)));
        item->setToolTip(1, lines.join(u'\n'));
        if (isSame && chosen.contains(i))
            item->setSelected(true);
    }
    if (m_moments->topLevelItemCount() > 0 && !m_moments->currentItem())
        m_moments->setCurrentItem(m_moments->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
}

void HistoryPanel::lookBack(Instant moment)
{
    m_moment = moment;
    {
        const QSignalBlocker quiet(m_moments);
        m_moments->clearSelection();
        const QSignalBlocker still(m_date);
        m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(moment));
    }
    compare();
}

void HistoryPanel::compare()
{
    if (!m_history)
        return;
    QList<Instant> chosen;
    for (const QTreeWidgetItem *item : m_moments->selectedItems())
        chosen.append(m_history->moments[item->data(0, IndexRole).toInt()].at);
    std::sort(chosen.begin(), chosen.end());
    const std::optional<Instant> from = chosen.isEmpty() ? m_moment : std::optional(chosen.first());
    const bool isBesideNow = chosen.size() < 2;
    const QSignalBlocker quiet(m_fields);
    // What was chosen stays chosen when the page is read again under somebody's hands.
    const QString current = keyOf(m_fields->currentItem());
    QStringList marked;
    for (int i = 0; i < m_fields->topLevelItemCount(); ++i) {
        if (m_fields->topLevelItem(i)->checkState(0) == Qt::Checked)
            marked.append(keyOf(m_fields->topLevelItem(i)));
    }
    m_fields->clear();
    m_fields->headerItem()->setText(1, from ? momentWords(*from) : tr("Then"));
    m_fields->headerItem()->setText(2, isBesideNow ? tr("Now") : momentWords(chosen.last()));
    if (!from) {
        m_between->setText(m_history->moments.isEmpty() ? tr("Nothing changed since it was first read.")
                                                        : tr("Choose a moment, or two with Shift; or a date."));
        showRestorable();
        return;
    }
    const QList<FieldAt> then = asOf(m_history->now, m_history->versions, *from);
    const QList<FieldAt> later = isBesideNow ? m_history->now : asOf(m_history->now, m_history->versions, chosen.last());
    const QList<FieldDifference> different = differences(then, later);
    m_between->setText(different.isEmpty() ? tr("The shop's record did not change in between.") : tr("What changed in between"));
    const auto add = [&](const FieldAt &field, const QString &after) {
        const QString name = nameOf(field.record);
        const QString title = versionField(field.field);
        const auto words = [&](const QString &value) { return selfDirected(versionValue(field.field, value, field.currency, m_context.clock.now(), locale())); };
        auto *item = new QTreeWidgetItem(m_fields, {name.isEmpty() ? title : tr("%1 · %2").arg(title, name), words(field.value), words(after)});
        item->setData(0, FieldRole, field.field);
        item->setData(0, RecordRole, field.record.toString());
        item->setData(0, ThenRole, field.value);
        item->setToolTip(1, words(field.value));
        item->setToolTip(2, words(after));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (field.value != after) {
            QFont bold = item->font(1);
            bold.setWeight(QFont::DemiBold);
            item->setFont(1, bold);
        }
        if (canBeRestored(field) && field.value != after) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
        }
    };
    for (const FieldDifference &field : different)
        add({field.record, field.field, field.before, field.currency}, field.after);
    if (m_all->isChecked()) {
        for (const FieldAt &field : then) {
            const bool isThere = std::any_of(different.cbegin(), different.cend(), [&](const FieldDifference &d) { return d.record == field.record && d.field == field.field; });
            if (!isThere && !field.value.isEmpty() && field.field != "exists"_L1)
                add(field, field.value);
        }
    }
    for (int i = 0; i < m_fields->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_fields->topLevelItem(i);
        if (i == 0 || keyOf(item) == current)
            m_fields->setCurrentItem(item);
        if ((item->flags() & Qt::ItemIsUserCheckable) != 0 && marked.contains(keyOf(item)))
            item->setCheckState(0, Qt::Checked);
    }
    showRestorable();
}

// The marked ones; without a mark the current one.
QList<QTreeWidgetItem *> HistoryPanel::restorable() const
{
    QList<QTreeWidgetItem *> marked;
    for (int i = 0; i < m_fields->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_fields->topLevelItem(i);
        if ((item->flags() & Qt::ItemIsUserCheckable) != 0 && item->checkState(0) == Qt::Checked)
            marked.append(item);
    }
    QTreeWidgetItem *current = m_fields->currentItem();
    if (marked.isEmpty() && current && (current->flags() & Qt::ItemIsUserCheckable) != 0)
        marked.append(current);
    return marked;
}

void HistoryPanel::showRestorable()
{
    const QTreeWidgetItem *current = m_fields->currentItem();
    m_whole->setText(current && current->text(1).size() > LongestCell ? current->text(1) : QString());
    findChild<QScrollArea *>(u"whole"_s)->setVisible(!m_whole->text().isEmpty());
    const QList<QTreeWidgetItem *> fields = restorable();
    const bool isListing = m_record.kind == RecordKind::Product || m_record.kind == RecordKind::Sku;
    m_restore->setVisible(isListing);
    const commands::Applicability can = m_context.registry.canRun(u"listings.restore"_s, selection());
    m_restore->setText(fields.size() > 1 ? tr("Restore %1 fields").arg(locale().toString(fields.size())) : tr("Restore this field"));
    m_restore->setReasonNot(!can.applies        ? commands::describe(can.whyNot).why
                            : fields.isEmpty() ? tr("Choose a title, a description or a price that differs.")
                                               : QString());
}

void HistoryPanel::restore()
{
    const QList<QTreeWidgetItem *> chosen = restorable();
    const QList<QTreeWidgetItem *> moments = m_moments->selectedItems();
    if (chosen.isEmpty() || (!m_moment && moments.isEmpty()))
        return;
    Instant at = m_moment.value_or(0);
    for (const QTreeWidgetItem *item : moments) {
        const Instant moment = m_history->moments[item->data(0, IndexRole).toInt()].at;
        at = at == 0 ? moment : std::min(at, moment);
    }
    QStringList fields;
    QStringList skus;
    for (const QTreeWidgetItem *item : chosen) {
        const QString field = item->data(0, FieldRole).toString();
        if (!fields.contains(field))
            fields.append(field);
        const auto record = RecordRef::parse(item->data(0, RecordRole).toString());
        if (record && record->kind == RecordKind::Sku)
            skus.append(record->id);
    }
    QVariantMap arguments{{u"at"_s, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs)}, {u"fields"_s, fields.join(u',')}};
    if (!skus.isEmpty())
        arguments.insert(u"skus"_s, skus.join(u','));
    m_context.host.run(u"listings.restore"_s, selection(), arguments);
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_moments || watched == m_fields) && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_W: findChild<ui::Button *>(u"week"_s)->click(); return true;
            case Qt::Key_M: findChild<ui::Button *>(u"month"_s)->click(); return true;
            case Qt::Key_D: m_date->setFocus(Qt::ShortcutFocusReason); return true;
            case Qt::Key_A: m_all->toggle(); return true;
            case Qt::Key_R: m_restore->click(); return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                if (watched == m_moments) {
                    m_fields->setFocus(Qt::ShortcutFocusReason);
                    return true;
                }
                break;
            default: break;
            }
        }
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection HistoryPanel::selection() const
{
    commands::Selection selection;
    selection.kind = m_record.kind;
    if (!m_record.id.isEmpty())
        selection.refs = {m_record};
    // Texts belong to the listing, whichever of its variants was chosen.
    if (m_record.kind == RecordKind::Sku && m_history) {
        for (const FieldAt &field : m_history->now) {
            if (field.record.kind == RecordKind::Product) {
                selection.kind = RecordKind::Product;
                selection.refs = {field.record};
                break;
            }
        }
    }
    return selection;
}

void HistoryPanel::takeFocus()
{
    m_moments->setFocus(Qt::OtherFocusReason);
}

PanelSpec historyPanel()
{
    return {u"history"_s, Text::tr("History"), u"clock"_s, Text::tr("Record", "section of the panels"), Place::Bottom,
            [](const PanelContext &context) -> Panel * { return new HistoryPanel(context); }};
}

} // namespace quayside::panels
