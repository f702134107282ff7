// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

class QGridLayout;
class QVBoxLayout;

namespace quayside::ui {
class Button;
}

namespace quayside::panels {

/// The versions of a listing that lie beside the one on the page: the shop's draft, and what the platform reviews. Says which version
/// the page shows, and field by field what the others say otherwise. Hidden when there are none.
class DraftsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsBox(const PanelContext &context, QWidget *parent = nullptr);
    void setListing(const tables::ListingDetail &listing);

private:
    void rebuild();
    void addVersion(const QString &version);
    void addFields(const tables::VersionDetail &version, QVBoxLayout &page);
    void addCell(QGridLayout &grid, int row, int column, const QString &text, const QString &name);
    [[nodiscard]] QString valueText(const tables::VersionField &field, const QString &value) const;

    PanelContext m_context;
    tables::ListingDetail m_listing;
    bool m_isWhole = false;             ///< long texts are shown to their end
    bool m_isShortened = false;
    QVBoxLayout *m_column;
    ui::Button *m_more;
    QWidget *m_body = nullptr;
};

/// A draft or a version under review that the shop has and the mirror does not.
[[nodiscard]] bool lacksVersions(const tables::ListingDetail &listing);

} // namespace quayside::panels
