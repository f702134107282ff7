// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

class QPlainTextEdit;
class QTextBrowser;

namespace quayside::ui {
class Button;
class SectionHeader;
class TextLabel;
}

namespace quayside::panels {

class EditedNote;

/// The description of a listing: shown as the shop shows it, without scripts, links or anything loaded from elsewhere; edited as
/// plain HTML behind a button. What is being typed survives a new reading, and a look at another listing.
class DescriptionBox : public QWidget
{
    Q_OBJECT

public:
    explicit DescriptionBox(const PanelContext &context, QWidget *parent = nullptr);

    /// Shows the description of a listing; `reasonNot` says why it cannot be edited (empty: it can).
    void setListing(const tables::ListingDetail &listing, const QString &reasonNot);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QTextBrowser &view() { return *m_view; }
    [[nodiscard]] QPlainTextEdit &source() { return *m_source; }
    [[nodiscard]] ui::Button &editButton() { return *m_edit; }
    [[nodiscard]] ui::Button &saveButton() { return *m_save; }

Q_SIGNALS:
    /// The person wants this HTML for the listing.
    void saved(const quayside::RecordRef &listing, const QString &html);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setEditing(bool editing);
    void beginEdit();
    void save();
    void render();

    PanelContext m_context;
    ui::SectionHeader *m_title;
    QTextBrowser *m_view;
    QPlainTextEdit *m_source;
    EditedNote *m_note;
    ui::TextLabel *m_absent;
    ui::Button *m_edit;
    ui::Button *m_save;
    ui::Button *m_cancel;
    RecordRef m_listing;
    QString m_html;
    bool m_isKnown = false;               ///< the shop's text was read
    QHash<RecordRef, QString> m_drafts;   ///< begun and not saved, by listing
};

} // namespace quayside::panels
