// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a listing is laid out, and what fills its plain parts.

#include "ui/panels/listing/listing_panel.h"

#include "app/commands/check_text.h"
#include "app/commands/fault_text.h"
#include "ui/panels/common/history_view.h"
#include "ui/panels/listing/description_box.h"
#include "ui/panels/listing/drafts_box.h"
#include "ui/panels/listing/edited_note.h"
#include "ui/panels/listing/listing_checks.h"
#include "ui/panels/listing/listing_head.h"
#include "ui/panels/listing/offers_box.h"
#include "ui/panels/listing/variants_box.h"
#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/field_row.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/theme_source.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 84; // that of a FieldRow

ui::TextLabel *plainText(const ui::ThemeSource &theme, ui::TextLabel::Ink ink = ui::TextLabel::Ink::Text, const QString &text = {})
{
    auto *label = new ui::TextLabel(theme, ui::Type::Text, ink, QFont::Normal, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ListingPanel::ListingPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_stack(new QStackedLayout(this)), m_empty(new ui::EmptyState(context.theme, this)),
      m_scroll(new QScrollArea(this)), m_head(new ListingHead(context)), m_partial(new QWidget),
      m_partialText(plainText(context.theme, ui::TextLabel::Ink::Second)), m_readWhole(new ui::Button(tr("Read everything from the shop"))),
      m_errors(new ui::StatusLabel(context.theme)), m_warnings(new ui::StatusLabel(context.theme)), m_checks(new ui::CheckList(context.theme)),
      m_lock(new QWidget), m_lockText(plainText(context.theme, ui::TextLabel::Ink::Second)), m_title(new QLineEdit),
      m_titleRow(new ui::FieldRow(context.theme, tr("Title"), m_title)), m_titleNote(new EditedNote(context.theme, LabelWidth)),
      m_category(plainText(context.theme)), m_brand(plainText(context.theme)), m_weight(plainText(context.theme)),
      m_readAt(plainText(context.theme)), m_variants(new VariantsBox(context)), m_offers(new OffersBox(context)), m_drafts(new DraftsBox(context)), m_description(new DescriptionBox(context)),
      m_attributes(new QGridLayout), m_tags(new QWidget), m_tagRow(new ui::FlowRow(ui::space::Tiny)),
      m_history(new HistoryView(context)), m_switch(new ui::Button({}))
{
    setAccessibleName(tr("Listing"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    m_empty->setContent(u"catalog"_s, tr("No listing chosen"), tr("Choose a row in the catalog to see its pictures, texts, variants and history here."));
    m_empty->setActs(tr("Show the catalog"));
    m_scroll->setWidget(makePage());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connectParts();
}

QVBoxLayout *ListingPanel::addSection(QVBoxLayout &page)
{
    if (page.count() > 0)
        page.addWidget(new ui::Line(m_context.theme, Qt::Horizontal));
    auto *section = new QVBoxLayout;
    section->setContentsMargins(ui::space::Section, ui::space::Section, ui::space::Section, ui::space::Section);
    section->setSpacing(ui::space::Cell);
    page.addLayout(section);
    return section;
}

QWidget *ListingPanel::makePage()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    QVBoxLayout *head = addSection(*column);
    head->addWidget(m_head);
    addPartial(*head);
    head->addWidget(m_switch, 0, Qt::AlignLeading);
    column->addWidget(m_drafts); // sections of their own, which come and go with their lines
    addChecks(*addSection(*column));
    addFields(*addSection(*column));
    QVBoxLayout *variants = addSection(*column);
    variants->addWidget(m_variants);
    variants->addWidget(m_offers);
    addSection(*column)->addWidget(m_description);
    addAttributes(*addSection(*column));
    QVBoxLayout *history = addSection(*column);
    history->addWidget(new ui::SectionHeader(m_context.theme, tr("History")));
    history->addWidget(m_history);
    column->addStretch(1);
    return page;
}

void ListingPanel::addPartial(QVBoxLayout &section)
{
    auto *row = new QVBoxLayout(m_partial);
    row->setContentsMargins({});
    row->setSpacing(ui::space::Tiny);
    m_partialText->setText(tr("Only what a search shows of this listing was read so far."));
    row->addWidget(m_partialText);
    row->addWidget(m_readWhole, 0, Qt::AlignLeading);
    m_readWhole->setIconName(u"sync"_s);
    section.addWidget(m_partial);
}

void ListingPanel::addChecks(QVBoxLayout &section)
{
    auto *title = new ui::SectionHeader(m_context.theme, tr("Checks"));
    title->addEnd(m_errors);
    title->addEnd(m_warnings);
    section.addWidget(title);
    section.addWidget(m_checks);
}

void ListingPanel::addFields(QVBoxLayout &section)
{
    section.addWidget(new ui::SectionHeader(m_context.theme, tr("Fields")));
    auto *lock = new QHBoxLayout(m_lock);
    lock->setContentsMargins({});
    lock->setSpacing(ui::space::Cell);
    lock->addWidget(new ui::IconLabel(m_context.theme, u"lock"_s, 14, ui::Tone::Neutral), 0, Qt::AlignTop);
    lock->addWidget(m_lockText, 1);
    section.addWidget(m_lock);
    m_title->setObjectName(u"title"_s);
    section.addWidget(m_titleRow);
    section.addWidget(m_titleNote);
    section.addWidget(new ui::FieldRow(m_context.theme, tr("Category"), m_category));
    section.addWidget(new ui::FieldRow(m_context.theme, tr("Brand"), m_brand));
    section.addWidget(new ui::FieldRow(m_context.theme, tr("Weight"), m_weight));
    section.addWidget(new ui::FieldRow(m_context.theme, tr("As of"), m_readAt));
    section.addWidget(m_tags);
    auto *tags = new QVBoxLayout(m_tags);
    tags->setContentsMargins({});
    auto *chips = new QWidget;
    chips->setLayout(m_tagRow);
    tags->addWidget(new ui::FieldRow(m_context.theme, tr("Tags"), chips));
}

void ListingPanel::addAttributes(QVBoxLayout &section)
{
    section.addWidget(new ui::SectionHeader(m_context.theme, tr("Attributes")));
    m_attributes->setHorizontalSpacing(ui::space::Cell);
    m_attributes->setVerticalSpacing(ui::space::Tiny);
    m_attributes->setColumnStretch(1, 1);
    section.addLayout(m_attributes);
}

void ListingPanel::showChecks()
{
    const bool mayEdit = reasonNotToEdit({}).isEmpty();
    int errors = 0;
    QList<ui::CheckItem> items;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const CheckFinding &finding = m_findings.at(i);
        errors += finding.isError ? 1 : 0;
        QString sentence = commands::describe(finding);
        const QString sku = finding.record.id.section(u'@', 0, 0);
        for (const tables::VariantDetail &variant : m_listing->variants) {
            if (finding.record.kind != RecordKind::Product && variant.ref.id == sku && m_listing->variants.size() > 1)
                sentence = tr("%1: %2").arg(variant.variant, sentence);
        }
        items.append({finding.isError ? u"bad"_s : u"warn"_s, finding.isError ? ui::Tone::Bad : ui::Tone::Warn, sentence,
                      finding.fix.isEmpty() || !mayEdit ? QString() : tr("Fix"), QString::number(i)});
    }
    if (items.isEmpty())
        items.append({u"ok"_s, ui::Tone::Ok, tr("Every check passes."), {}, {}});
    m_checks->setItems(items);
    const int warnings = static_cast<int>(m_findings.size()) - errors;
    m_errors->setLook({u"bad"_s, locale().toString(errors), ui::Tone::Bad});
    m_errors->setAccessibleName(tr("%n error(s)", nullptr, errors));
    m_errors->setVisible(errors > 0);
    m_warnings->setLook({u"warn"_s, locale().toString(warnings), ui::Tone::Warn});
    m_warnings->setAccessibleName(tr("%n warning(s)", nullptr, warnings));
    m_warnings->setVisible(warnings > 0);
}

void ListingPanel::showAttributes()
{
    clear(*m_attributes);
    m_attributes->setColumnMinimumWidth(0, m_context.theme.theme().scaled(LabelWidth));
    int row = 0;
    const auto add = [&](const QString &name, const QString &value, ui::TextLabel::Ink ink) {
        ui::TextLabel *label = plainText(m_context.theme, ui::TextLabel::Ink::Second, name);
        label->setMaximumWidth(m_context.theme.theme().scaled(120));
        m_attributes->addWidget(label, row, 0, Qt::AlignTop);
        m_attributes->addWidget(plainText(m_context.theme, ink, value), row, 1, Qt::AlignTop);
        ++row;
    };
    for (const QString &name : std::as_const(m_listing->missingAttributes))
        add(name, tr("Missing, the category requires it"), ui::TextLabel::Ink::Bad);
    for (const tables::AttributeDetail &attribute : std::as_const(m_listing->attributes)) {
        if (!m_listing->missingAttributes.contains(attribute.name))
            add(attribute.name, attribute.values.join(u", "_s), ui::TextLabel::Ink::Text);
    }
    if (row == 0)
        m_attributes->addWidget(plainText(m_context.theme, ui::TextLabel::Ink::Third, m_listing->isDetailed ? tr("No attributes.") : tr("Not read from the shop yet.")),
                                0, 0, 1, 2);
}

void ListingPanel::showTags()
{
    clear(*m_tagRow);
    m_tags->setVisible(!m_listing->tags.isEmpty());
    for (const QString &tag : std::as_const(m_listing->tags)) {
        auto *pill = new ui::StatusPill(m_context.theme);
        pill->setLook({u"tag"_s, tag, ui::Tone::Neutral});
        m_tagRow->addWidget(pill);
    }
}

// Only these two can be asked of the shop; what waits for its review or was taken down by it has no switch.
void ListingPanel::showSwitch()
{
    const QString status = m_listing->status.current();
    const bool isLive = status == "live"_L1 || status == "ACTIVATE"_L1;
    const bool isOff = status == "deactivated"_L1 || status == "SELLER_DEACTIVATED"_L1;
    m_switch->setVisible(isLive || isOff);
    if (!isLive && !isOff)
        return;
    m_switch->setProperty("command", isLive ? u"listings.deactivate"_s : u"listings.activate"_s);
    m_switch->setText(isLive ? tr("Deactivate") : tr("Activate"));
    m_switch->setIconName(isLive ? u"hold"_s : u"ok"_s);
    m_switch->setReasonNot(reasonNotToEdit(m_listing->status));
}

} // namespace quayside::panels
