// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/table_page.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/picture_cache.h"
#include "app/workspace/session.h"
#include "models/criteria/parser.h"
#include "ui/parts/button.h"
#include "ui/parts/clipboard_block.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/theme_source.h"

#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastEmpty = 140;
constexpr int TypingMs = 120; // a criteria is asked when the fingers rest, well below the 200 ms budget of a filter

// The part of a query that orders it: the header rewrites it, everything else stays as typed.
QString withoutSort(const QString &query, const criteria::FieldCatalog &catalog)
{
    const criteria::Parsed parsed = criteria::parse(query, catalog);
    QString rest = query;
    for (qsizetype i = parsed.terms.size() - 1; i >= 0; --i) {
        const criteria::Term &term = parsed.terms[i];
        if (term.field.compare("sort"_L1, Qt::CaseInsensitive) == 0)
            rest.remove(term.start, term.length);
    }
    return rest.simplified() == rest.trimmed() ? rest.trimmed() : rest;
}

} // namespace

ui::FilterLanguage criteriaLanguage(const tables::TableFactory &tables, RecordKind kind)
{
    const auto catalog = tables::TableFactory::catalog(kind);
    ui::FilterLanguage language;
    language.chips = [catalog](const QString &query) {
        const criteria::Parsed parsed = criteria::parse(query, *catalog);
        QList<ui::FilterChip> chips;
        for (const criteria::Term &term : parsed.terms) {
            ui::FilterChip chip{term.start, term.length, term.field, term.value, term.isNegated, {}};
            if (term.problem >= 0)
                chip.problem = commands::describe(parsed.problems[term.problem]);
            chips.append(chip);
        }
        return chips;
    };
    language.complete = [catalog, kind, &tables](const QString &query, int cursor) {
        const auto values = [&tables, kind](const QString &field, const QString &) { return tables.values(kind, field); };
        QList<ui::FilterCompletion> proposals;
        const QList<criteria::Completion> completions = criteria::complete(query, cursor, *catalog, values);
        for (const criteria::Completion &completion : completions)
            proposals.append({completion.text, {}, completion.start});
        return proposals;
    };
    return language;
}

TablePage::TablePage(const PanelContext &context, Setup setup, QWidget *parent)
    : QWidget(parent), m_context(context), m_setup(std::move(setup)), m_model(context.tables.make(m_setup.kind, this)),
      m_filter(new ui::FilterBar(context.theme, this)), m_table(new ui::RecordTable(context.theme, context.clock, this)),
      m_empty(new ui::EmptyState(context.theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_filterPlace = new QWidget(this);
    auto *barLayout = new QVBoxLayout(m_filterPlace);
    barLayout->setContentsMargins(8, 6, 8, 6);
    barLayout->addWidget(m_filter);
    column->addWidget(m_filterPlace);
    m_filterPlace->setVisible(m_setup.hasFilter && !m_setup.isFilterFolded);
    m_filter->editor().installEventFilter(this);
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setMinimumSize(LeastEmpty, LeastEmpty / 2); // its words wrap; it must not decide how narrow the grid can be
    column->addWidget(stacked, 1);

    m_filter->setLanguage(criteriaLanguage(context.tables, m_model->kind()));
    m_filter->setPlaceholder(m_setup.placeholder);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &TablePage::applyCriteria);
    connect(m_filter, &ui::FilterBar::queryChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &ui::FilterBar::submitted, this, [this] {
        applyCriteria();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    // The key that the bar shows at its end, from wherever in the page no text is typed.
    auto *toFilter = new QShortcut(Qt::Key_Slash, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    toFilter->setEnabled(m_setup.hasFilter);
    connect(toFilter, &QShortcut::activated, this, &TablePage::openFilter);
    addTable();
    connect(m_model, &tables::RecordModel::countChanged, this, &TablePage::updateState);
    connect(m_model, &tables::RecordModel::loadingChanged, this, &TablePage::updateState);
    connect(m_model, &tables::RecordModel::failed, this, [this](const Fault &fault) {
        m_fault = fault;
        updateState();
    });
    connect(&context.sync, &sync::SyncEngine::stateChanged, this, &TablePage::updateState);
    connect(&context.session, &workspace::Session::personChanged, this,
            [this] { m_model->setPerson(m_context.session.person().id); });
    connect(m_empty, &ui::EmptyState::mainTriggered, this, &TablePage::onMainTriggered);
    m_model->setPerson(context.session.person().id);
    m_model->setCriteria(m_setup.base);
    updateState();
}

TablePage::~TablePage() = default;

void TablePage::addTable()
{
    QList<ui::ColumnSpec> columns;
    for (const QString &id : m_model->columnIds()) {
        ui::ColumnSpec spec;
        spec.id = id;
        spec.isShown = false;
        for (const ui::ColumnSpec &wanted : std::as_const(m_setup.columns)) {
            if (wanted.id == id)
                spec = wanted;
        }
        spec.isSortable = !m_model->sortField(static_cast<int>(columns.size())).isEmpty();
        columns.append(spec);
    }
    m_table->setColumns(columns);
    m_table->setModel(m_model);
    m_table->setMarkable(m_setup.isMarkable);
    m_table->setGrouped(m_setup.isGrouped);
    m_table->setPictures([&pictures = m_context.pictures](const QString &key) { return pictures.picture(key); });
    connect(&m_context.pictures, &workspace::PictureCache::ready, m_table->viewport(), qOverload<>(&QWidget::update));
    const QString key = u"tables/"_s + m_setup.settingsKey;
    m_table->restoreLayoutState(QSettings().value(key).toByteArray());
    connect(m_table, &ui::RecordTable::layoutEdited, this, [this, key] { QSettings().setValue(key, m_table->layoutState()); });
    connect(m_table, &ui::RecordTable::sortRequested, this, &TablePage::sortBy);
    connect(m_table, &ui::RecordTable::copyNeedsRows, this, &TablePage::copyRange);
    connect(m_table, &ui::RecordTable::currentRowChanged, this, [this] {
        Q_EMIT currentChanged(currentRef());
        Q_EMIT selectionChanged();
    });
    // The current row is often asked for before its block is there.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_table->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            Q_EMIT currentChanged(currentRef());
    });
    connect(m_table, &ui::RecordTable::marksChanged, this, &TablePage::readMarks);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::selectionChanged);
    connect(m_table, &ui::RecordTable::recordActivated, this, [this] {
        if (const auto ref = currentRef())
            Q_EMIT activated(*ref);
    });
}

void TablePage::openFilter()
{
    m_filterPlace->setVisible(m_setup.hasFilter);
    m_filter->editor().setFocus(Qt::ShortcutFocusReason);
}

void TablePage::foldFilter()
{
    if (m_setup.isFilterFolded)
        m_filterPlace->setVisible(m_setup.hasFilter && (!criteria().isEmpty() || m_filter->editor().hasFocus()));
}

// An empty bar goes when the keyboard does; what it proposes and other windows take the keyboard only for a while.
bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_filter->editor() && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &TablePage::foldFilter, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void TablePage::setCriteria(const QString &criteria)
{
    m_filter->setQuery(criteria);
    foldFilter();
    applyCriteria();
}

QString TablePage::criteria() const
{
    return m_filter->query();
}

void TablePage::setBase(const QString &base)
{
    if (base == m_setup.base)
        return;
    m_setup.base = base;
    applyCriteria();
}

void TablePage::applyCriteria()
{
    m_typing.stop();
    const QString whole = m_setup.base.isEmpty() ? criteria() : QString(m_setup.base + u" ("_s + criteria() + u')').replace(u" ()"_s, QString());
    m_fault.reset();
    if (whole != m_model->criteria()) {
        m_table->setMarks({});
        m_model->setCriteria(whole);
    }
    updateState();
}

void TablePage::updateState()
{
    const bool hasCriteria = !criteria().trimmed().isEmpty();
    const QLocale locale;
    if (m_model->isExact())
        m_filter->setCountText(locale.toString(m_model->count()));
    const bool isEmpty = m_model->isExact() && m_model->count() == 0 && !m_model->isLoading();
    if (!isEmpty && !m_fault) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool hadFocus = m_table->hasFocus();
    if (m_fault) {
        const commands::FaultText text = commands::describe(*m_fault);
        m_empty->setContent(u"warn"_s, text.what, text.why + u' ' + text.wayOut, tables::Tone::Bad);
        m_empty->setActs(tr("Try again"));
    } else if (hasCriteria) {
        m_empty->setContent(u"filter"_s, tr("Nothing matches this filter"), tr("No record fits “%1”.").arg(criteria().trimmed()));
        m_empty->setActs(tr("Clear filter"));
    } else {
        m_empty->setContent(m_setup.emptyIcon, m_setup.emptyTitle, m_setup.emptyCause);
        m_empty->setActs(m_setup.emptyMain);
    }
    m_stack->setCurrentWidget(m_empty);
    if (hadFocus)
        m_empty->mainButton().setFocus(Qt::OtherFocusReason);
}

void TablePage::onMainTriggered()
{
    if (m_fault) {
        m_fault.reset();
        m_model->reload();
        updateState();
    } else if (!criteria().trimmed().isEmpty()) {
        setCriteria({});
        takeFocus();
    } else {
        Q_EMIT emptyTriggered();
    }
}

void TablePage::sortBy(int column, Qt::SortOrder order)
{
    const QString field = m_model->sortField(column);
    if (field.isEmpty())
        return;
    const QString rest = withoutSort(criteria(), *tables::TableFactory::catalog(m_model->kind()));
    const QString sort = u"sort:"_s + field + (order == Qt::DescendingOrder ? u"-"_s : QString());
    setCriteria(rest.isEmpty() ? sort : rest + u' ' + sort);
    m_table->setSort(column, order);
}

// Marks are ids; what commands take are records. They are read as soon as they change, so that a click later knows them.
void TablePage::readMarks()
{
    const quint64 round = ++m_markRound;
    m_marked.clear();
    const ui::RecordMarks &marks = m_table->marks();
    std::vector<qint64> ids;
    if (!marks.isAllMatching()) {
        ids.assign(marks.ids().cbegin(), marks.ids().cend());
    } else if (!marks.ids().isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const qint64 id = m_model->idAt(row);
            if (id > 0 && marks.contains(id))
                ids.push_back(id);
        }
    }
    if (ids.empty()) {
        Q_EMIT selectionChanged();
        return;
    }
    m_model->refsOf(ids, [this, round](Result<QList<RecordRef>> refs) {
        if (round != m_markRound)
            return;
        if (refs)
            m_marked = std::move(*refs);
        Q_EMIT selectionChanged();
    });
}

commands::Selection TablePage::selection() const
{
    commands::Selection selection;
    selection.kind = m_model->kind();
    const ui::RecordMarks &marks = m_table->marks();
    if (marks.isAllMatching() && marks.ids().isEmpty()) {
        selection.criteria = m_model->criteria();
        selection.isAllMatching = true;
        return selection;
    }
    selection.refs = m_marked;
    if (!selection.refs.isEmpty())
        return selection;
    const ui::CellRange range = m_table->selectedRange();
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        if (const auto ref = m_model->refAt(row))
            selection.refs.append(*ref);
    }
    return selection;
}

void TablePage::runEdits(const ui::EditBlock &block, const QString &command, const QString &goneRows)
{
    std::vector<qint64> ids;
    for (const ui::CellEdit &cell : block.cells)
        ids.push_back(cell.row);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_model->refsOf(ids, [this, ids, cells = block.cells, command, goneRows](const Result<QList<RecordRef>> &refs) {
        if (!refs || refs->size() != static_cast<qsizetype>(ids.size())) {
            m_context.host.tell(refs ? Fault{FaultKind::NotFound, u"rows are gone from the mirror"_s, 0, goneRows} : refs.error());
            return;
        }
        QHash<qint64, RecordRef> byId;
        for (std::size_t i = 0; i < ids.size(); ++i)
            byId.insert(ids[i], (*refs)[static_cast<qsizetype>(i)]);
        QJsonArray list;
        for (const ui::CellEdit &cell : cells) {
            list.append(QJsonObject{{u"ref"_s, byId.value(cell.row).toString()},
                                    {u"field"_s, m_model->editField(cell.column)},
                                    {u"value"_s, cell.text}});
        }
        commands::Selection on;
        on.kind = m_model->kind();
        on.refs = *refs;
        m_context.host.run(command, on, {{u"cells"_s, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))}});
    });
}

std::optional<RecordRef> TablePage::currentRef() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->refAt(current.row()) : std::nullopt;
}

bool TablePage::select(const RecordRef &record)
{
    const int row = m_model->rowOf(record);
    if (row < 0)
        return false;
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
    m_table->setCurrentIndex(m_model->index(row, column));
    return true;
}

void TablePage::step(int direction, const QString &column)
{
    const int count = m_model->rowCount();
    int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    do {
        row += direction;
    } while (row >= 0 && row < count && m_table->isGroupRow(row));
    if (row >= 0 && row < count)
        m_table->setCurrentIndex(m_model->index(row, m_model->columnOf(column)));
}

void TablePage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_empty->mainButton().setFocus(Qt::OtherFocusReason);
}

void TablePage::copyRange(const ui::CellRange &range)
{
    m_model->textsOf(range.firstRow, range.lastRow, range.columns, [this](Result<QList<QStringList>> rows) {
        if (rows)
            QApplication::clipboard()->setText(ui::toTabSeparated(*rows));
        else
            m_fault = rows.error();
        updateState();
    });
}

} // namespace quayside::panels
