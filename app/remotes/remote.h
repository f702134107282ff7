// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/health.h"
#include "app/remotes/resource.h"
#include "models/base/result.h"
#include "models/domain/draft_rows.h"
#include "models/domain/fulfilment_rows.h"
#include "models/domain/money_rows.h"
#include "models/domain/outbox.h"
#include "models/domain/rows.h"
#include "models/domain/talk_rows.h"

#include <QCoroTask>

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace quayside::remotes {

/// A record that could not be understood. It goes to quarantine; the rest of its page continues.
struct BadRecord
{
    QString id;        ///< remote id when it could be read
    QString reason;    ///< technical, for the log and the quarantine list
    QByteArray raw;
};

/// What to ask next. `cursor` is the adapter's own notation (empty: from the start); it is stored
/// with the page it produced and handed back unchanged. The adapter encodes both its update-time
/// mark and its page token there, so a page run resumes in its middle.
struct PullRequest
{
    PullRequest() = default;
    PullRequest(Resource resource, QString shop, QByteArray cursor, int pageSize = 100)
        : resource(resource), shop(std::move(shop)), cursor(std::move(cursor)), pageSize(pageSize)
    {
    }
    Resource resource = Resource::Shops;
    QString shop;                    ///< remote shop id; empty for Shops
    QByteArray cursor;
    int pageSize = 100;
    Instant overlap = 300'000;       ///< how far an update window reaches back behind the mark
    Instant recent = 0;              ///< when more than twice this is missing, New brings so much of the newest and leaves the rest to Older
    /// New goes on to the present; Older fills what New passed over, newest first.
    enum class Part : quint8 { New, Older };
    Part part = Part::New;
    bool full = false;               ///< ignore the mark and read everything again
    bool isBrief = false;            ///< ids and what comes along anyway; nothing is asked for a record by itself
    std::vector<std::string> ids;    ///< only these records (read on demand), when not empty
};

/// One page of answers, decoded off the UI thread. `raw` is the body; rows point into it.
struct Page
{
    Resource resource = Resource::Shops;
    QString shop;
    std::variant<std::monostate, std::vector<rows::Shop>, std::vector<rows::Warehouse>, std::vector<rows::Category>,
                 std::vector<rows::Brand>, std::vector<rows::Product>, std::vector<rows::Order>,
                 std::vector<rows::Return>, std::vector<rows::Package>, std::vector<rows::Cancellation>,
                 std::vector<rows::DeliveryOption>, std::vector<rows::Tracking>, std::vector<rows::PriceDetail>,
                 std::vector<rows::ReturnRecords>, std::vector<rows::ListingQuality>, std::vector<rows::ListingDrafts>, std::vector<rows::Statement>,
                 std::vector<rows::Transaction>, std::vector<rows::Payment>, std::vector<rows::Withdrawal>, std::vector<rows::Unsettled>,
                 std::vector<rows::Conversation>, std::vector<rows::Promotion>, std::vector<rows::Coupon>, std::vector<rows::Performance>>
        rows;
    /// Stock levels by SKU id (Resource::Stock only).
    std::vector<std::pair<std::string, std::vector<rows::Stock>>> stock;
    QList<BadRecord> bad;
    QByteArray raw;
    QByteArray nextCursor;           ///< store it in the page's transaction
    bool isLast = false;             ///< nothing more of this part for now
    bool hasOlder = false;           ///< something was passed over that PullRequest::Part::Older brings
    qint64 total = -1;               ///< the remote's own count for the window of this page, -1 when it gives none
    bool isFirstOfWindow = true;     ///< the total is of a window that this page begins
    bool isReread = false;           ///< fewer records came than the remote counts: the window begins again
    qint64 missing = 0;              ///< the same, after it was begun again in vain
    qint64 bytes = 0;                ///< on the wire
    Instant serverTime = 0;          ///< the answer's Date header
    /// Of a list that has no update times and was read as a whole: what is in the mirror and was not seen since then is gone there.
    /// 0: nothing is known to be gone.
    Instant goneBefore = 0;
    QString latestDay;               ///< of figures: the last day that the remote has counted, as it writes dates
};

/// How a push ended.
struct Outcome
{
    enum Kind : quint8 {
        Done,       ///< carried out
        InReview,   ///< accepted; the platform reviews it and the mirror will tell
        Refused,    ///< understood and declined: fault.code and fault.detail say why
        Unclear,    ///< no trustworthy answer: read back before anything else
        NotSent,    ///< certainly not carried out (429, no connection, signature): try later
    };
    Outcome() = default;
    Outcome(Kind kind, Fault fault = {}, Instant retryAfter = 0) : kind(kind), fault(std::move(fault)), retryAfter(retryAfter) {}
    Kind kind = Unclear;
    Fault fault;
    Instant retryAfter = 0;          ///< milliseconds to wait, 0 when the remote did not say
};

/// What the remote shows for an intent's record now.
struct ReadBack
{
    ReadBack() = default;
    enum Kind : quint8 { Present, Absent, Other, Missing };
    Kind kind = Absent;   ///< Present: the wished effect is there; Absent: the base value still is;
                          ///< Other: a third value; Missing: the record is gone
    QString value;        ///< canonical, as in Change::value
    Instant version = 0;  ///< the remote's update time
};

/// What an adapter can do.
struct Capabilities
{
    QList<Resource> pulls;
    QStringList pushes;   ///< intent kinds
};

/// A connected system. An adapter translates and signs; it decides nothing. Lives on, and resumes
/// its tasks on, the thread that made it (the main thread). Tasks never throw; they end with
/// FaultKind::Cancelled after shutDown().
class Remote
{
public:
    virtual ~Remote() = default;

    [[nodiscard]] virtual QString id() const = 0;   ///< "tiktok"
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Page>> pull(PullRequest request) = 0;
    /// Intents with the same key may be given to push() together (the SKUs of one product's price
    /// update, say). An empty key means alone.
    [[nodiscard]] virtual QString batchKey(const Intent &intent) const = 0;
    /// One outcome an intent, in the same order.
    [[nodiscard]] virtual QCoro::Task<std::vector<Outcome>> push(std::vector<Intent> intents) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<ReadBack>> readBack(Intent intent) = 0;
    /// What the connection knows of itself; asks nobody.
    [[nodiscard]] virtual QCoro::Task<Health> health() = 0;
    /// Stops new requests and aborts those under way; resolves when none is in flight.
    [[nodiscard]] virtual QCoro::Task<void> shutDown() = 0;
};

} // namespace quayside::remotes
