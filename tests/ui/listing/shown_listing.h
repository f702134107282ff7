// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/stage.h"
#include "ui/panels/listing/description_box.h"
#include "ui/panels/listing/listing_panel.h"
#include "ui/parts/labels.h"
#include "ui/parts/record_table.h"
#include "ui/parts/value_text.h"

#include <QLabel>
#include <QLineEdit>

namespace quayside::tests {

inline const RecordRef Product{RecordKind::Product, u"S1"_s, u"P1"_s};
inline const RecordRef SkuA{RecordKind::Sku, u"S1"_s, u"P1-A"_s};

/// The stage with the panel on it, showing P1.
struct ShownListing
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const RecordRef &record = Product, const std::function<void(FakeRemote &)> &prepare = {})
    {
        if (!stage.openStage(false))
            return false;
        if (prepare)
            prepare(stage.remote);
        if (!stage.sync())
            return false;
        panel = stage.put(panels::listingPanel(), {360, 900});
        return panel && panel->showRecord(record) && QTest::qWaitFor([this] { return !title().text().isEmpty() && title().isVisible(); });
    }
    QLineEdit &title() { return *panel->findChild<QLineEdit *>(u"title"_s); }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(u"variants"_s); }
    panels::DescriptionBox &description() { return *panel->findChild<panels::DescriptionBox *>(); }
    QWidget &drafts() { return *panel->findChild<QWidget *>(u"drafts"_s); }
    /// What a screen reader says of the values in the box of drafts.
    QStringList draftTexts()
    {
        QStringList texts;
        for (const ui::ValueText *value : draftValues())
            texts.append(value->accessibleName() + u": "_s + value->toPlainText());
        return texts;
    }
    /// The values themselves, without the names of their fields.
    QList<ui::ValueText *> draftValues()
    {
        QList<ui::ValueText *> values = drafts().findChildren<ui::ValueText *>();
        values.removeIf([](const ui::ValueText *value) { return value->accessibleName().isEmpty(); });
        return values;
    }
    bool draftSays(const QString &part)
    {
        return draftTexts().join(u'\n').contains(part);
    }
    /// Some label that a person sees says this.
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    bool showsState(const QString &word)
    {
        const auto pills = panel->findChildren<ui::StatusPill *>();
        return std::any_of(pills.cbegin(), pills.cend(), [&](const ui::StatusPill *pill) { return pill->isVisible() && pill->look().word == word; });
    }
    void typeTitle(const QString &text)
    {
        title().setFocus();
        title().selectAll();
        QTest::keyClicks(&title(), text);
    }
    /// Types into a cell of the variants and commits with Enter.
    bool typeCell(int row, int column, const QString &text)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        auto *editor = table().viewport()->findChild<QLineEdit *>();
        if (!editor)
            return false;
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        return true;
    }
    std::optional<Change> overlay(const RecordRef &record, const QString &field)
    {
        return *stage.read([=](store::Connection &db) { return store::ChangeRepository(db).overlay(record, field); });
    }
    bool idle()
    {
        return QTest::qWaitFor([this] { return stage.host->isIdle(); });
    }
};

} // namespace quayside::tests
