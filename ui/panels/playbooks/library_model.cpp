// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/playbooks/library_model.h"

#include "ui/parts/nav_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

QString kindName(playbooks::Kind kind)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("quayside::panels::LibraryModel", text); };
    switch (kind) {
    case playbooks::Kind::Sop: return word(QT_TRANSLATE_NOOP("quayside::panels::LibraryModel", "Standard procedure"));
    case playbooks::Kind::Checklist: return word(QT_TRANSLATE_NOOP("quayside::panels::LibraryModel", "Checklist"));
    case playbooks::Kind::Runbook: return word(QT_TRANSLATE_NOOP("quayside::panels::LibraryModel", "Runbook"));
    case playbooks::Kind::Decision: return word(QT_TRANSLATE_NOOP("quayside::panels::LibraryModel", "Decision framework"));
    case playbooks::Kind::Blueprint: return word(QT_TRANSLATE_NOOP("quayside::panels::LibraryModel", "Blueprint"));
    case playbooks::Kind::ActionPlan: return word(QT_TRANSLATE_NOOP("quayside::panels::LibraryModel", "Action plan"));
    }
    return {};
}

void LibraryModel::setShelf(std::shared_ptr<const playbooks::Shelf> shelf)
{
    beginResetModel();
    m_shelf = std::move(shelf);
    build();
    endResetModel();
}

void LibraryModel::setRuns(QList<playbooks::RunLine> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    build();
    endResetModel();
}

void LibraryModel::setSearch(const QString &text, std::optional<playbooks::Kind> kind)
{
    beginResetModel();
    m_text = text;
    m_kind = kind;
    build();
    endResetModel();
}

void LibraryModel::build()
{
    m_rows.clear();
    const bool isPlain = m_text.trimmed().isEmpty();
    if (isPlain && !m_kind && !m_runs.isEmpty()) {
        m_rows.append({tr("Under way"), nullptr, {}, -1});
        for (int i = 0; i < m_runs.size(); ++i)
            m_rows.append({{}, nullptr, {}, i});
    }
    if (!m_shelf)
        return;
    QList<Row> found;
    for (const playbooks::Shelf::Hit &hit : m_shelf->search(m_text)) {
        const playbooks::Document *document = m_shelf->find(hit.id);
        if (!m_kind || document->kind == *m_kind)
            found.append({{}, document, hit.snippet, -1});
    }
    // A search keeps the best first; without one the kinds stand together.
    if (!isPlain) {
        m_rows += found;
        return;
    }
    std::stable_sort(found.begin(), found.end(), [](const Row &a, const Row &b) { return a.document->kind < b.document->kind; });
    std::optional<playbooks::Kind> last;
    for (const Row &row : std::as_const(found)) {
        if (last != row.document->kind) {
            last = row.document->kind;
            m_rows.append({kindName(*last), nullptr, {}, -1});
        }
        m_rows.append(row);
    }
}

const playbooks::Document *LibraryModel::documentAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].document : nullptr;
}

const playbooks::RunLine *LibraryModel::runAt(const QModelIndex &index) const
{
    const int run = index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].run : -1;
    return run >= 0 ? &m_runs[run] : nullptr;
}

QModelIndex LibraryModel::indexOf(const QString &playbook) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].document != nullptr && m_rows[i].document->id == playbook)
            return index(i);
    }
    return {};
}

int LibraryModel::documentCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.document != nullptr; }));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (!row.section.isEmpty()) {
        if (role == ui::ListSectionRole)
            return true;
        return role == ui::ListTitleRole || role == Qt::DisplayRole ? row.section : QVariant();
    }
    if (const playbooks::RunLine *run = runAt(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case ui::ListTitleRole: return run->title;
        case ui::ListSecondRole: return run->record.id.isEmpty() ? tr("bound to no record") : run->record.id;
        case ui::ListTrailingRole: return QLocale().toString(run->progress / 10) + u" %"_s;
        case ui::ListIconRole: return u"play"_s;
        case ui::ListDeadlineRole: return run->dueAt > 0 ? QVariant(run->dueAt) : QVariant();
        default: return {};
        }
    }
    const playbooks::Document &document = *row.document;
    switch (role) {
    case Qt::DisplayRole:
    case ui::ListTitleRole: return document.title;
    case ui::ListSecondRole: return row.snippet.isEmpty() ? document.summary : row.snippet;
    case ui::ListTrailingRole: return document.version;
    case ui::ListTrailing2Role: return m_shelf->isOwn(document.id) ? tr("own") : QString();
    case ui::ListIconRole: return u"playbook"_s;
    default: return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    return m_rows[index.row()].section.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace quayside::panels
