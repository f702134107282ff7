// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "models/domain/checks.h"
#include "models/tables/details.h"
#include "ui/panels/panel.h"

#include <QCoroTask>

#include <optional>

class QGridLayout;
class QLineEdit;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace quayside::ui {
class Button;
class CheckList;
class EmptyState;
class FieldRow;
class FlowRow;
class StatusLabel;
class TextLabel;
}

namespace quayside::panels {

class DescriptionBox;
class DraftsBox;
class EditedNote;
class HistoryView;
class ListingHead;
class OffersBox;
class VariantsBox;

/// One listing with everything known about it, edited in place. Shows products, and SKUs as the listing they belong to with their
/// row chosen.
class ListingPanel : public Panel
{
    Q_OBJECT

public:
    explicit ListingPanel(const PanelContext &context, QWidget *parent = nullptr);
    ~ListingPanel() override;

    /// The SKUs chosen among the variants; else the product.
    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    /// A stretch of the page with the page's margins; a line parts it from the one before.
    [[nodiscard]] QVBoxLayout *addSection(QVBoxLayout &page);
    void addPartial(QVBoxLayout &section);
    void addChecks(QVBoxLayout &section);
    void addFields(QVBoxLayout &section);
    void addAttributes(QVBoxLayout &section);
    void connectParts();
    void read();
    void take(const Result<tables::ListingDetail> &listing);
    void showListing();
    void showTitle();
    void showTitleProblem();
    void showChecks();
    void showAttributes();
    void showTags();
    void showPartial();
    void showSwitch();
    void showRights();
    void commitTitle();
    void run(const QString &field, const QString &value, const RecordRef &listing);
    void mend(const QString &id);
    [[nodiscard]] QString reasonNotToEdit(const tables::FieldValue &value) const;
    QCoro::Task<void> readWhole();
    void readVersions();

    PanelContext m_context;
    RecordRef m_asked;                     ///< what somebody wants to see; a SKU stays one
    quint64 m_round = 0;                   ///< answers to older questions are dropped
    std::optional<tables::ListingDetail> m_listing;
    QList<CheckFinding> m_findings;
    bool m_isReadingWhole = false;
    std::pair<RecordRef, Instant> m_versionsAsked; ///< of which listing, as it was when

    QStackedLayout *m_stack;
    ui::EmptyState *m_empty;
    QScrollArea *m_scroll;
    ListingHead *m_head;
    QWidget *m_partial;
    ui::TextLabel *m_partialText;
    ui::Button *m_readWhole;
    ui::StatusLabel *m_errors;
    ui::StatusLabel *m_warnings;
    ui::CheckList *m_checks;
    QWidget *m_lock;
    ui::TextLabel *m_lockText;
    QLineEdit *m_title;
    ui::FieldRow *m_titleRow;
    EditedNote *m_titleNote;
    ui::TextLabel *m_category;
    ui::TextLabel *m_brand;
    ui::TextLabel *m_weight;
    ui::TextLabel *m_readAt;
    VariantsBox *m_variants;
    OffersBox *m_offers;
    DraftsBox *m_drafts;
    DescriptionBox *m_description;
    QGridLayout *m_attributes;
    QWidget *m_tags;
    ui::FlowRow *m_tagRow;
    HistoryView *m_history;
    ui::Button *m_switch;                  ///< activates or deactivates, whichever is possible
};

/// The panel's entry in the list of panels.
[[nodiscard]] PanelSpec listingPanel();

} // namespace quayside::panels
