// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/listing_panel.h"

#include "app/commands/check_text.h"
#include "app/commands/fault_text.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
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
#include "ui/parts/number_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

commands::Selection onOne(const RecordRef &record)
{
    commands::Selection selection;
    selection.kind = record.kind;
    selection.refs = {record};
    return selection;
}

QString sentence(const Fault &fault)
{
    const commands::FaultText text = commands::describe(fault);
    QStringList parts{text.what, text.why, text.wayOut};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

ListingPanel::~ListingPanel()
{
    // A window that dies while the title has the focus takes it away, which ends the edit when only the QWidget is left of this.
    m_title->disconnect(this);
}

void ListingPanel::connectParts()
{
    connect(m_empty, &ui::EmptyState::mainTriggered, this, [this] {
        if (m_asked.id.isEmpty())
            m_context.host.show(u"catalog"_s);
        else
            read();
    });
    connect(m_title, &QLineEdit::editingFinished, this, &ListingPanel::commitTitle);
    m_title->installEventFilter(this);
    connect(m_title, &QLineEdit::textEdited, this, &ListingPanel::showTitleProblem);
    connect(m_checks, &ui::CheckList::fixTriggered, this, &ListingPanel::mend);
    connect(m_description, &DescriptionBox::saved, this,
            [this](const RecordRef &listing, const QString &html) { run(u"description"_s, html, listing); });
    connect(m_variants, &VariantsBox::chosenChanged, this, &Panel::selectionChanged);
    connect(m_readWhole, &QAbstractButton::clicked, this, [this] { readWhole(); });
    connect(m_switch, &QAbstractButton::clicked, this, [this] {
        if (m_listing)
            m_context.host.run(m_switch->property("command").toString(), onOne(m_listing->ref));
    });
    connect(&m_context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        // A page of orders changes nothing here, and in a first sync one comes many times a second.
        static const QList<RecordKind> ofSales{RecordKind::Order,   RecordKind::Line,         RecordKind::Return,
                                               RecordKind::Package, RecordKind::Cancellation, RecordKind::Tracking, RecordKind::PriceDetail};
        const bool isAbout = std::any_of(kinds.begin(), kinds.end(), [](RecordKind kind) { return !ofSales.contains(kind); });
        if (isAbout && !m_asked.id.isEmpty())
            read();
    });
    connect(&m_context.session, &workspace::Session::personChanged, this, [this] {
        if (m_listing)
            showListing();
    });
    connect(&m_context.sync, &sync::SyncEngine::stateChanged, this, [this] {
        if (m_listing)
            showPartial();
    });
}

// Escape gives the title up before the window makes its own use of the key.
bool ListingPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_title || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !m_listing || !m_title->isModified())
        return Panel::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_title->setModified(false);
        showTitle();
    }
    return true;
}

commands::Selection ListingPanel::selection() const
{
    if (!m_listing)
        return {};
    const QList<RecordRef> skus = m_variants->chosen();
    if (skus.isEmpty())
        return onOne(m_listing->ref);
    commands::Selection selection = onOne(skus.first());
    selection.refs = skus;
    return selection;
}

bool ListingPanel::showRecord(const RecordRef &record)
{
    RecordRef asked = record;
    if (record.kind == RecordKind::Stock) {
        asked.kind = RecordKind::Sku;
        asked.id = record.id.section(u'@', 0, 0);
    }
    if (asked.kind != RecordKind::Product && asked.kind != RecordKind::Sku)
        return false;
    commitTitle(); // what was typed belongs to the listing that is left
    m_asked = asked;
    const bool isShown = m_listing && (asked == m_listing->ref || (asked.kind == RecordKind::Sku && m_variants->select(asked)));
    if (isShown && asked.kind == RecordKind::Product)
        m_variants->clearChosen();
    if (!isShown)
        read();
    return true;
}

void ListingPanel::takeFocus()
{
    if (m_stack->currentWidget() == m_scroll)
        m_title->setFocus(Qt::OtherFocusReason);
    else
        m_empty->mainButton().setFocus(Qt::OtherFocusReason);
}

void ListingPanel::read()
{
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.details().listing(m_asked), [this, round](const Result<tables::ListingDetail> &listing) {
        if (round == m_round)
            take(listing);
    });
}

void ListingPanel::take(const Result<tables::ListingDetail> &listing)
{
    if (!listing) {
        m_listing.reset();
        const commands::FaultText text = commands::describe(listing.error());
        const bool isGone = listing.error().kind == FaultKind::NotFound;
        m_empty->setContent(isGone ? u"catalog"_s : u"warn"_s, isGone ? tr("This listing is not here") : text.what,
                            isGone ? tr("The shop no longer has it, or it was not synchronised yet.") : text.why + u' ' + text.wayOut,
                            isGone ? ui::Tone::Plain : ui::Tone::Bad);
        m_empty->setActs(tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT selectionChanged();
        return;
    }
    const bool isOther = !m_listing || m_listing->ref != listing->ref;
    m_listing = *listing;
    if (isOther) {
        m_variants->clearChosen();
        m_title->setModified(false);
        m_scroll->ensureVisible(0, 0);
    }
    showListing();
    readVersions();
    m_stack->setCurrentWidget(m_scroll);
    if (isOther && m_asked.kind == RecordKind::Sku)
        m_variants->select(m_asked);
    Q_EMIT selectionChanged();
}

void ListingPanel::showListing()
{
    m_findings = findingsOf(*m_listing);
    m_head->setListing(*m_listing);
    showRights();
    showTitle();
    showChecks();
    const auto show = [](ui::TextLabel &label, const QString &text, const QString &absent) {
        label.setInk(text.isEmpty() ? ui::TextLabel::Ink::Third : ui::TextLabel::Ink::Text);
        label.setText(text.isEmpty() ? absent : text);
    };
    show(*m_category, m_listing->categoryPath, tr("Not known"));
    show(*m_brand, m_listing->brand, tr("No brand"));
    show(*m_weight, m_listing->weightGrams > 0 ? tr("%1 g").arg(locale().toString(m_listing->weightGrams)) : QString(), tr("Not known"));
    m_readAt->setText(ui::instantText(m_listing->asOf, m_context.clock.now(), locale(), QTimeZone::systemTimeZone()));
    m_variants->setListing(*m_listing);
    m_description->setListing(*m_listing, reasonNotToEdit(m_listing->description));
    m_offers->setOffers(m_listing->offers);
    m_drafts->setListing(*m_listing);
    showAttributes();
    showTags();
    m_history->setEvents(m_listing->history);
    showPartial();
    showSwitch();
}

void ListingPanel::showRights()
{
    const QString lack = reasonNotToEdit({});
    m_lock->setVisible(!lack.isEmpty());
    m_lockText->setText(lack);
}

QString ListingPanel::reasonNotToEdit(const tables::FieldValue &value) const
{
    const commands::Applicability may = m_context.registry.canRun(u"listings.edit"_s, onOne(m_listing->ref));
    if (!may.applies) {
        const commands::FaultText text = commands::describe(may.whyNot);
        return text.why + u' ' + text.wayOut;
    }
    return heldReason(value);
}

void ListingPanel::showTitle()
{
    const QString reason = reasonNotToEdit(m_listing->title);
    m_title->setReadOnly(!reason.isEmpty());
    m_title->setToolTip(reason);
    if (!m_title->hasFocus() || !m_title->isModified()) {
        const QString title = m_listing->title.current();
        if (m_title->text() != title)
            m_title->setText(title);
        if (!m_title->hasFocus())
            m_title->setCursorPosition(0);
        m_title->setModified(false);
    }
    m_titleNote->setValue(m_listing->title, m_listing->title.mirror);
    showTitleProblem();
    if (!reason.isEmpty())
        m_title->setAccessibleDescription(reason);
}

void ListingPanel::showTitleProblem()
{
    QString problem;
    if (m_listing && m_title->isModified()) {
        for (const CheckFinding &finding : findingsOfTitle(*m_listing, m_title->text())) {
            if (finding.isError && problem.isEmpty())
                problem = commands::describe(finding);
        }
    }
    m_titleRow->setProblem(problem);
}

void ListingPanel::commitTitle()
{
    if (!m_listing || !m_title->isModified())
        return;
    const QString title = m_title->text().trimmed();
    if (title.isEmpty())
        return; // stays in the field with what is wrong with it
    m_title->setModified(false);
    if (title != m_listing->title.current())
        run(u"title"_s, title, m_listing->ref);
}

void ListingPanel::run(const QString &field, const QString &value, const RecordRef &listing)
{
    m_context.host.run(u"listings.edit"_s, onOne(listing), {{field, value}});
}

void ListingPanel::showPartial()
{
    m_partial->setVisible(!m_listing->isDetailed);
    if (m_listing->isDetailed)
        return;
    QString reason;
    if (m_isReadingWhole)
        reason = tr("It is being read.");
    else if (!m_context.sync.hasRemote())
        reason = tr("No shop is connected to this workspace.");
    else if (m_context.sync.policy() == NetworkPolicy::Offline)
        reason = tr("You work offline. Go online to read from the shop.");
    m_readWhole->setReasonNot(reason);
}

QCoro::Task<void> ListingPanel::readWhole()
{
    const QPointer<ListingPanel> self(this);
    m_isReadingWhole = true;
    showPartial();
    const QStringList ids(m_listing->ref.id);
    const QString shop = m_listing->ref.shop;
    const Done done = co_await m_context.sync.pullRecords(remotes::Resource::Products, shop, ids);
    if (!self)
        co_return;
    m_isReadingWhole = false;
    m_partialText->setText(done ? tr("Only what a search shows of this listing was read so far.") : sentence(done.error()));
    if (m_listing)
        showPartial();
}

// A sync brings them a share at a time; of a listing that somebody looks at they are asked for at once.
void ListingPanel::readVersions()
{
    const std::pair asked(m_listing->ref, m_listing->updatedAt);
    const bool canAsk = m_context.sync.hasRemote() && m_context.sync.policy() != NetworkPolicy::Offline;
    if (!lacksVersions(*m_listing) || m_versionsAsked == asked || !canAsk)
        return;
    m_versionsAsked = asked;
    const QStringList ids(asked.first.id);
    // A refusal leaves the page as it is: it says that they were not read yet.
    QCoro::connect(m_context.sync.pullRecords(remotes::Resource::ListingDrafts, asked.first.shop, ids), this, [](const Done &) {});
}

void ListingPanel::mend(const QString &id)
{
    const qsizetype index = id.toLongLong();
    if (!m_listing || index < 0 || index >= m_findings.size())
        return;
    const CheckFinding finding = m_findings.at(index);
    if (finding.record.kind == RecordKind::Stock)
        m_context.host.run(u"stock.set"_s, onOne(finding.record), {{u"quantity"_s, finding.fix}});
    else
        m_context.host.run(u"listings.edit"_s, onOne(finding.record), {{finding.field, finding.fix}});
}

PanelSpec listingPanel()
{
    PanelSpec spec;
    spec.id = u"listing"_s;
    spec.title = ListingPanel::tr("Listing");
    spec.icon = u"catalog"_s;
    spec.place = Place::Right;
    spec.make = [](const PanelContext &context) { return new ListingPanel(context); };
    return spec;
}

} // namespace quayside::panels
