// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/master_tip.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::MasterTip)
};

QString sourceOf(const tables::ErpSide &erp)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(erp.asOf), QLocale::ShortFormat);
    return Text::tr("Variant %1 of the ERP, as of %2.").arg(erp.code, when);
}

} // namespace

QString priceTip(const tables::VariantDetail &variant)
{
    if (!variant.erp)
        return {};
    const tables::ErpSide &erp = *variant.erp;
    const bool isErps = erp.priceMaster == Master::Erp;
    QStringList parts{isErps ? Text::tr("The ERP decides on the price.") : Text::tr("The shop decides on the price.")};
    if (!erp.against.isEmpty())
        parts.append(Text::tr("It says %1; yours is another.").arg(erp.against));
    else if (!erp.price.isEmpty())
        parts.append(isErps ? Text::tr("It says %1.").arg(erp.price) : Text::tr("The ERP says %1.").arg(erp.price));
    parts.append(sourceOf(erp));
    return parts.join(u' ');
}

QString quantityTip(const tables::VariantDetail &variant)
{
    if (!variant.erp)
        return {};
    QString who;
    switch (variant.erp->quantityMaster) {
    case Master::Here: who = Text::tr("The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back."); break;
    case Master::Erp: who = Text::tr("The ERP decides on the quantity."); break;
    case Master::Shop: who = Text::tr("The shop decides on the quantity; nothing is sent to it."); break;
    }
    return who + u' ' + sourceOf(*variant.erp);
}

} // namespace quayside::panels
