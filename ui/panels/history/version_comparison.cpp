// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/version_comparison.h"

#include "app/commands/fault_text.h"
#include "app/workspace/session.h"
#include "ui/panels/common/version_words.h"
#include "ui/panels/history/history_parts.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr qsizetype LongestCell = 32;         ///< what a column shows of a value before it has to be shown whole below
constexpr int FieldRole = Qt::UserRole;
constexpr int RecordRole = Qt::UserRole + 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::HistoryPanel)
};

bool canBeRestored(const FieldAt &field)
{
    return (field.record.kind == RecordKind::Product && (field.field == "title"_L1 || field.field == "description"_L1))
        || (field.record.kind == RecordKind::Sku && field.field == "price"_L1);
}

QString keyOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, RecordRole).toString() + u' ' + item->data(0, FieldRole).toString() : QString();
}

} // namespace

VersionComparison::VersionComparison(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_between(new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, this)),
      m_all(new QCheckBox(Text::tr("Every field"), this)), m_fields(new QTreeWidget(this)),
      m_whole(new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, this)),
      m_wholeScroll(new QScrollArea(this)), m_restore(new ui::Button(Text::tr("Restore"), ui::Button::Role::Other, this))
{
    const ui::Theme &theme = context.theme.theme();
    m_between->setWordWrap(true);
    m_between->setMinimumWidth(theme.scaled(40));
    m_all->setObjectName(u"every-field"_s);
    dressHistoryList(*m_fields, context.theme, Text::tr("Fields side by side"), {Text::tr("Field"), Text::tr("Then"), Text::tr("Now")});
    m_fields->setObjectName(u"fields"_s);
    m_fields->setColumnWidth(0, theme.scaled(140));
    m_fields->setColumnWidth(1, theme.scaled(150));
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setMargin(ui::space::Cell);
    m_whole->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_wholeScroll->setWidget(m_whole);
    m_wholeScroll->setWidgetResizable(true);
    m_wholeScroll->setFrameShape(QFrame::NoFrame);
    m_wholeScroll->setFocusPolicy(Qt::NoFocus);
    m_wholeScroll->hide();
    m_wholeScroll->setMaximumHeight(theme.scaled(72));
    m_restore->setObjectName(u"restore"_s);
    m_restore->setIconName(u"undo"_s);
    m_restore->setKeyHint(QKeySequence(Qt::Key_R));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(ui::space::Section, ui::space::Tiny, ui::space::Section, ui::space::Tiny);
    head->addWidget(m_between, 1);
    head->addWidget(m_all);
    head->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_fields, 1);
    column->addWidget(m_wholeScroll);

    connect(m_all, &QCheckBox::toggled, this, &VersionComparison::showFields);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &VersionComparison::showRestorable);
    connect(m_fields, &QTreeWidget::itemChanged, this, &VersionComparison::showRestorable);
    connect(m_restore, &QAbstractButton::clicked, this, &VersionComparison::restore);
    connect(&context.session, &workspace::Session::personChanged, this, &VersionComparison::showRestorable);
}

void VersionComparison::compare(const tables::RecordHistory &history, const commands::Selection &on, std::optional<Instant> from,
                                std::optional<Instant> until)
{
    m_history = history;
    m_on = on;
    m_from = from;
    m_until = until;
    showFields();
}

void VersionComparison::toggleEveryField()
{
    m_all->toggle();
}

void VersionComparison::clickRestore()
{
    m_restore->click();
}

void VersionComparison::showFields()
{
    const Instant now = m_context.clock.now();
    const QSignalBlocker quiet(m_fields);
    // What was chosen stays chosen when the page is read again under somebody's hands.
    const QString current = keyOf(m_fields->currentItem());
    QStringList marked;
    for (int i = 0; i < m_fields->topLevelItemCount(); ++i) {
        if (m_fields->topLevelItem(i)->checkState(0) == Qt::Checked)
            marked.append(keyOf(m_fields->topLevelItem(i)));
    }
    m_fields->clear();
    m_fields->headerItem()->setText(1, m_from ? momentText(*m_from, now, locale()) : Text::tr("Then"));
    m_fields->headerItem()->setText(2, m_until ? momentText(*m_until, now, locale()) : Text::tr("Now"));
    if (!m_from) {
        m_between->setText(m_history.moments.isEmpty() ? Text::tr("Nothing changed since it was first read.")
                                                       : Text::tr("Choose a moment, or two with Shift; or a date."));
        showRestorable();
        return;
    }
    const QList<FieldAt> then = asOf(m_history.now, m_history.versions, *m_from);
    const QList<FieldAt> later = m_until ? asOf(m_history.now, m_history.versions, *m_until) : m_history.now;
    const QList<FieldDifference> different = differences(then, later);
    m_between->setText(different.isEmpty() ? Text::tr("The shop's record did not change in between.") : Text::tr("What changed in between"));
    for (const FieldDifference &field : different)
        addField({field.record, field.field, field.before, field.currency}, field.after);
    if (m_all->isChecked()) {
        for (const FieldAt &field : then) {
            const bool isThere = std::any_of(different.cbegin(), different.cend(),
                                             [&](const FieldDifference &d) { return d.record == field.record && d.field == field.field; });
            if (!isThere && !field.value.isEmpty() && field.field != "exists"_L1)
                addField(field, field.value);
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

void VersionComparison::addField(const FieldAt &field, const QString &after)
{
    const QString name = variantOf(m_history, field.record);
    const QString title = ui::fieldWord(field.field);
    const auto words = [&](const QString &value) {
        return ui::selfDirected(versionValue(field.field, value, field.currency, m_context.clock.now(), locale()));
    };
    auto *item = new QTreeWidgetItem(m_fields, {name.isEmpty() ? title : Text::tr("%1 · %2").arg(title, name), words(field.value), words(after)});
    item->setData(0, FieldRole, field.field);
    item->setData(0, RecordRole, field.record.toString());
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
}

// The marked ones; without a mark the current one.
QList<QTreeWidgetItem *> VersionComparison::restorable() const
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

void VersionComparison::showRestorable()
{
    const QTreeWidgetItem *current = m_fields->currentItem();
    m_whole->setText(current && current->text(1).size() > LongestCell ? current->text(1) : QString());
    m_wholeScroll->setVisible(!m_whole->text().isEmpty());
    const QList<QTreeWidgetItem *> fields = restorable();
    m_restore->setVisible(m_history.ref.kind == RecordKind::Product || m_history.ref.kind == RecordKind::Sku);
    const commands::Applicability can = m_context.registry.canRun(u"listings.restore"_s, m_on);
    m_restore->setText(fields.size() > 1 ? Text::tr("Restore %1 fields").arg(locale().toString(fields.size())) : Text::tr("Restore this field"));
    m_restore->setReasonNot(!can.applies        ? commands::describe(can.whyNot).why
                            : fields.isEmpty() ? Text::tr("Choose a title, a description or a price that differs.")
                                               : QString());
}

void VersionComparison::restore()
{
    const QList<QTreeWidgetItem *> chosen = restorable();
    if (chosen.isEmpty() || !m_from)
        return;
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
    QVariantMap arguments{{u"at"_s, QDateTime::fromMSecsSinceEpoch(*m_from, Qt::UTC).toString(Qt::ISODateWithMs)}, {u"fields"_s, fields.join(u',')}};
    if (!skus.isEmpty())
        arguments.insert(u"skus"_s, skus.join(u','));
    m_context.host.run(u"listings.restore"_s, m_on, arguments);
}

} // namespace quayside::panels
