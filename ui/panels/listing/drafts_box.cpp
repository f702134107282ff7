// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/drafts_box.h"

#include "ui/panels/common/version_words.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/value_text.h"
#include "ui/parts/vocabulary.h"

#include <QGridLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr int LabelWidth = 84; // that of a FieldRow
constexpr qsizetype LongestValue = 120;

const QString Draft = u"draft"_s;
const QString UnderReview = u"under_review"_s;

bool isLive(const tables::ListingDetail &listing)
{
    return listing.status.mirror == "ACTIVATE"_L1;
}

// A listing that was never live is itself what is reviewed: the page shows it.
QStringList versionsOf(const tables::ListingDetail &listing)
{
    QStringList versions;
    if (listing.hasDraft)
        versions.append(Draft);
    if (listing.audit == "AUDITING"_L1 && isLive(listing))
        versions.append(UnderReview);
    for (const tables::VersionDetail &version : listing.versions) {
        if (!version.fields.isEmpty() && !versions.contains(version.version))
            versions.append(version.version);
    }
    return versions;
}

const tables::VersionDetail *versionIn(const tables::ListingDetail &listing, const QString &version)
{
    const auto found = std::find_if(listing.versions.cbegin(), listing.versions.cend(),
                                    [&](const tables::VersionDetail &one) { return one.version == version; });
    return found == listing.versions.cend() ? nullptr : &*found;
}

} // namespace

bool lacksVersions(const tables::ListingDetail &listing)
{
    return (listing.hasDraft && !versionIn(listing, Draft)) || (listing.audit == "AUDITING"_L1 && !versionIn(listing, UnderReview));
}

DraftsBox::DraftsBox(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_more(new ui::Button({}, ui::Button::Role::Link, this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(ui::space::Section, 0, ui::space::Section, ui::space::Section);
    more->addWidget(m_more, 0, Qt::AlignLeading);
    m_column->addLayout(more);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        rebuild();
    });
    setObjectName(u"drafts"_s);
    hide();
}

void DraftsBox::setListing(const tables::ListingDetail &listing)
{
    const bool isSame = m_body && m_listing.ref == listing.ref && m_listing.versions == listing.versions && m_listing.hasDraft == listing.hasDraft
        && m_listing.audit == listing.audit && m_listing.status.mirror == listing.status.mirror;
    m_isWhole = m_isWhole && m_listing.ref == listing.ref;
    m_listing = listing;
    if (!isSame) // what somebody reads or has chosen of it stays
        rebuild();
}

void DraftsBox::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    m_isShortened = false;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_column->insertWidget(0, m_body);
    const QStringList versions = versionsOf(m_listing);
    for (const QString &version : versions)
        addVersion(version);
    // What is made anew would come last of the whole window otherwise.
    QWidget *before = m_more;
    const QList<ui::ValueText *> values = m_body->findChildren<ui::ValueText *>();
    for (ui::ValueText *value : values) {
        if (value->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, value);
        before = value;
    }
    setTabOrder(before, m_more);
    m_more->setText(m_isWhole ? tr("Show texts shortened") : tr("Show whole texts"));
    m_more->setVisible(m_isShortened || m_isWhole);
    setVisible(!versions.isEmpty());
}

void DraftsBox::addVersion(const QString &version)
{
    const bool isDraft = version == Draft;
    auto *page = static_cast<QVBoxLayout *>(m_body->layout());
    page->addWidget(new ui::Line(m_context.theme, Qt::Horizontal, m_body));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(ui::space::Section, ui::space::Section, ui::space::Section, ui::space::Section);
    column->setSpacing(ui::space::Cell);
    page->addLayout(column);
    column->addWidget(new ui::SectionHeader(m_context.theme, isDraft ? tr("Draft in the shop") : tr("Version under review"), m_body));
    const tables::VersionDetail *detail = versionIn(m_listing, version);
    QString says;
    if (!detail)
        says = isDraft ? tr("The shop keeps a draft that was not read yet.") : tr("The platform reviews a version that was not read yet.");
    else if (detail->fields.isEmpty())
        says = isDraft ? tr("The draft says the same as the listing.") : tr("The version under review says the same as the listing.");
    else if (isLive(m_listing))
        says = isDraft ? tr("This page shows the live version. Buyers do not see the draft.")
                       : tr("This page shows the live version, which stays until the review ends.");
    else
        says = isDraft ? tr("This page shows the current version. Buyers do not see the draft.")
                       : tr("This page shows the current version, which stays until the review ends.");
    auto *about = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, says, m_body);
    about->setWordWrap(true);
    column->addWidget(about);
    if (detail && !detail->fields.isEmpty()) {
        column->setContentsMargins(ui::space::Section, ui::space::Section, ui::space::Section, ui::space::Cell);
        addFields(*detail, *page);
    }
}

void DraftsBox::addFields(const tables::VersionDetail &version, QVBoxLayout &page)
{
    auto *grid = new QGridLayout;
    const int margin = ui::ValueText::Margin; // texts stand under the head of the section, their rings around them
    grid->setContentsMargins(ui::space::Section - margin, 0, ui::space::Section - margin, ui::space::Section);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, m_context.theme.theme().scaled(LabelWidth) + 2 * margin);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QString mine = isLive(m_listing) ? tr("Live") : tr("Current");
    const QString other = version.version == Draft ? tr("Draft") : tr("Under review");
    int row = 0;
    for (int column = 1; column <= 2; ++column) {
        auto *head = new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Third, QFont::Normal, column == 1 ? mine : other, m_body);
        head->setContentsMargins(margin, 0, margin, 0);
        grid->addWidget(head, row, column);
    }
    for (const tables::VersionField &field : version.fields) {
        ++row;
        QString name = field.field == "attribute"_L1 ? field.of : ui::fieldWord(field.field);
        if (!field.of.isEmpty() && field.field != "attribute"_L1)
            name = tr("%1 · %2", "field · variant").arg(name, ui::selfDirected(field.of));
        auto *label = new ui::ValueText(m_context.theme, TextLabel::Ink::Second, name, {}, m_body);
        label->makeLabel();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        QString before = valueText(field, field.live);
        QString after = valueText(field, field.beside);
        if (before == after)
            after = tr("%1, others", "as many pictures as before, but others").arg(after);
        addCell(*grid, row, 1, before, tr("%1, %2", "field, version").arg(name, mine));
        addCell(*grid, row, 2, after, tr("%1, %2", "field, version").arg(name, other));
    }
    page.addLayout(grid);
}

void DraftsBox::addCell(QGridLayout &grid, int row, int column, const QString &text, const QString &name)
{
    const bool isLong = text.size() > LongestValue;
    m_isShortened = m_isShortened || isLong;
    const QString shown = isLong && !m_isWhole ? text.first(LongestValue - 1).trimmed() + QChar(0x2026) : text;
    auto *value = new ui::ValueText(m_context.theme, column == 1 ? TextLabel::Ink::Second : TextLabel::Ink::Text, shown, name, m_body);
    if (shown != text)
        value->setAccessibleDescription(text);
    grid.addWidget(value, row, column, Qt::AlignTop);
}

QString DraftsBox::valueText(const tables::VersionField &field, const QString &value) const
{
    if (field.field == "exists"_L1)
        return value.isEmpty() ? tr("Not there") : tr("There");
    return versionValue(field.field, value, field.currency, m_context.clock.now(), locale());
}

} // namespace quayside::panels
