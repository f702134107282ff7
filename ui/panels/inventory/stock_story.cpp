// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inventory/stock_story.h"

#include "app/commands/erp_text.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QGridLayout>
#include <QLocale>
#include <QTimeZone>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr int Margin = 16;

QString wordsOf(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::None: return StockStoryView::tr("Both sides agree.");
    case DifferenceCause::Unlinked: return StockStoryView::tr("Nobody knows which variant of the ERP this is. Link it below.");
    case DifferenceCause::Oversold: return StockStoryView::tr("More is reserved and sold than lies there, and the shop still sells it.");
    case DifferenceCause::OrdersOnTheWay: return StockStoryView::tr("Exactly the pieces of orders that the ERP does not know yet.");
    case DifferenceCause::Buffer: return StockStoryView::tr("Exactly the pieces you keep back.");
    case DifferenceCause::OrdersAndBuffer: return StockStoryView::tr("Exactly the orders on their way and the pieces you keep back.");
    case DifferenceCause::Fraction: return StockStoryView::tr("The ERP counts parts of a piece; the shop sells whole ones.");
    case DifferenceCause::ShopTooHigh: return StockStoryView::tr("The shop offers more than there is: it may sell what nobody has.");
    case DifferenceCause::ShopTooLow: return StockStoryView::tr("There is more than the shop offers.");
    }
    return {};
}

QString masterText(Master master)
{
    switch (master) {
    case Master::Here: return StockStoryView::tr("What the shop offers is decided here.");
    case Master::Erp: return StockStoryView::tr("What the shop offers is decided by the ERP.");
    case Master::Shop: return StockStoryView::tr("What the shop offers is decided in the shop; nothing is sent to it.");
    }
    return {};
}

QString refusalOf(const tables::CountLine &count)
{
    Fault fault;
    fault.kind = FaultKind::Conflict;
    fault.code = count.code;
    fault.subject = count.reason;
    const auto words = commands::describeErp(fault);
    return words ? QStringList{words->what, words->why, words->wayOut}.join(u' ').trimmed() : count.reason;
}

} // namespace

QString piecesText(qint64 thousandths)
{
    const QLocale locale;
    constexpr qint64 Piece = StockPicture::Piece;
    return thousandths % Piece == 0 ? locale.toString(thousandths / Piece) : ui::numberText(thousandths, 3, locale);
}

StockStoryView::StockStoryView(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_cause(new ui::StatusLabel(context.theme, this)),
      m_why(new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, this)), m_walk(new QGridLayout),
      m_source(new TextLabel(context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, this)),
      m_countsHead(new TextLabel(context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::DemiBold, tr("Counts"), this)), m_counts(new QGridLayout)
{
    m_why->setWordWrap(true);
    m_source->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QGridLayout *grid : {m_walk, m_counts}) {
        grid->setColumnStretch(0, 1);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(4);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(10);
    column->addWidget(m_cause);
    column->addWidget(m_why);
    column->addLayout(m_walk);
    column->addWidget(m_source);
    column->addSpacing(6);
    column->addWidget(m_countsHead);
    column->addLayout(m_counts);
    column->addStretch(1);
}

void StockStoryView::clear(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void StockStoryView::addLine(const QString &label, const QString &amount, bool isSum)
{
    const int row = m_walk->rowCount();
    const QFont::Weight weight = isSum ? QFont::DemiBold : QFont::Normal;
    m_walk->addWidget(new TextLabel(m_context.theme, ui::Type::Text, isSum ? TextLabel::Ink::Text : TextLabel::Ink::Second, weight, label, this), row, 0);
    m_walk->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Text, weight, amount, this), row, 1, Qt::AlignTrailing);
}

void StockStoryView::show(const tables::StockStory &story)
{
    clear(m_walk);
    const bool isCompared = story.picture.has_value();
    const bool isUnlinked = story.cause == DifferenceCause::Unlinked;
    ui::StatusLook look = isCompared || isUnlinked ? ui::stateLook(toWord(story.cause)) : ui::StatusLook{u"inventory"_s, tr("The shop's own numbers"), tables::Tone::Neutral};
    if (isCompared && story.cause == DifferenceCause::None)
        look = {u"ok"_s, tr("In step"), tables::Tone::Ok};
    m_cause->setLook(look);
    m_why->setText(isCompared || isUnlinked ? wordsOf(story.cause) : tr("No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one."));
    if (isCompared) {
        const StockPicture &p = *story.picture;
        // What is taken off bears the sign for numbers; nothing taken off bears none.
        const auto less = [](qint64 pieces) { return pieces == 0 ? piecesText(0) : u"\u2212"_s + piecesText(pieces); };
        addLine(tr("On hand in the ERP"), piecesText(p.onHand));
        addLine(tr("Reserved there"), less(p.reserved));
        addLine(tr("Sold here, not in the ERP yet"), less(p.notYetInErp));
        addLine(tr("Buffer kept back"), less(p.buffer));
        addLine(tr("The shop should offer"), piecesText(p.publishable()), true);
        addLine(tr("The shop offers"), piecesText(p.shopAvailable), true);
        const qint64 difference = p.difference();
        if (difference != 0)
            addLine(difference > 0 ? tr("Too many") : tr("Too few"), piecesText(qAbs(difference)), true);
        addLine(tr("Incoming"), piecesText(p.incoming));
        addLine(tr("Variant of the ERP"), story.erpCode);
    } else {
        addLine(tr("Available"), QLocale().toString(story.shopAvailable));
        addLine(tr("Reserved for orders"), QLocale().toString(story.shopReserved));
        addLine(tr("On hand"), QLocale().toString(story.shopAvailable + story.shopReserved), true);
    }
    m_source->setVisible(story.erpAsOf > 0);
    if (story.erpAsOf > 0)
        m_source->setText(masterText(story.quantityMaster) + u' '
                          + tr("The ERP as of %1.").arg(ui::instantText(story.erpAsOf, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone())));
    showCounts(story.counts);
}

void StockStoryView::showCounts(const QList<tables::CountLine> &counts)
{
    clear(m_counts);
    m_countsHead->setVisible(!counts.isEmpty());
    int row = 0;
    for (const tables::CountLine &count : counts) {
        const QString what = tr("%1 instead of %2 in %3").arg(piecesText(count.counted), piecesText(count.expected), count.warehouse);
        const QString who = ui::instantText(count.at, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone()) + u" · "_s + count.person;
        m_counts->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, what, this), row, 0);
        auto *state = new ui::StatusLabel(m_context.theme, this);
        state->setLook(ui::stateLook(count.state));
        m_counts->addWidget(state, row++, 1, Qt::AlignTrailing);
        m_counts->addWidget(new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Third, QFont::Normal, who, this), row++, 0, 1, 2);
        if (count.state == "refused"_L1) {
            QString why = refusalOf(count);
            if (count.found)
                why = tr("The ERP has %1 now, not %2: somebody moved it since. Count again.").arg(piecesText(*count.found), piecesText(count.expected));
            auto *label = new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Bad, QFont::Normal, why, this);
            label->setWordWrap(true);
            m_counts->addWidget(label, row++, 0, 1, 2);
        }
    }
}

} // namespace quayside::panels
