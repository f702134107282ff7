// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/returns/reject_reasons.h"

#include <QCoreApplication>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::RejectReasons)
};

} // namespace

QList<RejectReason> rejectReasons(const QString &market)
{
    if (market == "GB"_L1 || market == "UK"_L1) {
        return {{u"reverse_reject_request_reason_1_uk"_s, Text::tr("The evidence does not show the damage")},
                {u"reverse_reject_request_reason_2_uk"_s, Text::tr("The item matches its description")},
                {u"reverse_reject_request_reason_3_uk"_s, Text::tr("The return window is over")},
                {u"reverse_reject_request_reason_4_uk"_s, Text::tr("The item was used")},
                {u"reverse_reject_request_reason_5_uk"_s, Text::tr("Agreed otherwise with the buyer")}};
    }
    return {{u"reverse_reject_request_reason_3"_s, Text::tr("The return window is over")},
            {u"reverse_reject_request_reason_4"_s, Text::tr("The item was used")},
            {u"reverse_reject_refund_request_correct_item"_s, Text::tr("The correct item was sent")},
            {u"reverse_reject_refund_request_unclear_evidence"_s, Text::tr("The evidence is unclear")},
            {u"reverse_reject_refund_request_product_function_well"_s, Text::tr("The product works as it should")}};
}

} // namespace quayside::panels
