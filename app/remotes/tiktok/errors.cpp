// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/errors.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

constexpr int SharedCode = 36009004; // one number for about a dozen cases; the message tells which

struct Row
{
    int code;
    FaultKind kind;
};

/// Sorted by code. What the table does not name goes by its HTTP status, and is a refusal of the value sent otherwise.
constexpr std::array Table{
    Row{101000, FaultKind::AuthExpired},      // cipher or token header invalid
    Row{105002, FaultKind::AuthExpired},      // access token expired
    Row{105005, FaultKind::Denied},           // scope missing
    Row{106001, FaultKind::Signature},
    Row{106013, FaultKind::Internal},         // shop_cipher missing
    Row{10002014, FaultKind::ServerError},
    Row{10002015, FaultKind::ServerError},
    Row{10006402, FaultKind::ServerError},
    Row{10037002, FaultKind::ServerError},
    Row{10037003, FaultKind::ServerError},
    Row{10037004, FaultKind::ServerError},
    Row{11050001, FaultKind::Invalid},
    Row{12001000, FaultKind::ServerError},
    Row{12009014, FaultKind::Denied},
    Row{12019008, FaultKind::Invalid},        // product id malformed
    Row{12019027, FaultKind::Invalid},        // too many seller SKUs in a search
    Row{12019045, FaultKind::NotAllowedNow},  // price locked by a running promotion
    Row{12019087, FaultKind::Invalid},
    Row{12019113, FaultKind::NotAllowedNow},  // product status does not allow the call
    Row{12019114, FaultKind::Denied},
    Row{12019120, FaultKind::Invalid},        // too many product ids
    Row{12019150, FaultKind::NotFound},
    Row{12052031, FaultKind::Invalid},
    Row{12052032, FaultKind::NotFound},
    Row{12052034, FaultKind::Denied},         // product of another shop
    Row{12052036, FaultKind::Invalid},        // SKU id missing
    Row{12052038, FaultKind::NotAllowedNow},
    Row{12052048, FaultKind::Denied},
    Row{12052180, FaultKind::Invalid},        // search window of 10,000 products
    Row{12052260, FaultKind::NotFound},
    Row{12052700, FaultKind::Denied},
    Row{12052881, FaultKind::ServerError},
    Row{21011007, FaultKind::NotAllowedNow},  // a request after the sale is pending
    Row{25001001, FaultKind::Invalid},
    Row{25001021, FaultKind::NotAllowedNow},  // reason does not fit the order's status
    Row{25020005, FaultKind::Denied},
    Row{25020008, FaultKind::ServerError},
    Row{33001002, FaultKind::ServerError},
    Row{36004001, FaultKind::AuthExpired},    // refresh token expired
    Row{36004004, FaultKind::AuthExpired},    // auth code invalid or used
    Row{36009002, FaultKind::RateLimited},
    Row{36009003, FaultKind::ServerError},
    Row{36009007, FaultKind::ServerError},    // upstream time-out
    Row{36009009, FaultKind::NotFound},       // unknown path, also a record by id in the path
    Row{36009010, FaultKind::Internal},       // method not supported
    Row{36009014, FaultKind::Internal},       // version invalid
    Row{36009021, FaultKind::Invalid},        // upload too large
    Row{36009022, FaultKind::Internal},       // content type
    Row{36009023, FaultKind::Internal},
    Row{36009033, FaultKind::Denied},         // address not on the app's list
    Row{36009037, FaultKind::RateLimited},    // hourly quota of a sandbox shop
    Row{36009043, FaultKind::Denied},         // shop inactive
    Row{36009044, FaultKind::Denied},         // seller inactive
    Row{98001004, FaultKind::Invalid},
};

constexpr bool byCode(const Row &a, const Row &b)
{
    return a.code < b.code;
}
static_assert(std::is_sorted(Table.begin(), Table.end(), byCode));

std::optional<FaultKind> kindOf(int code)
{
    const auto found = std::lower_bound(Table.begin(), Table.end(), Row{code, FaultKind::Internal}, byCode);
    return found != Table.end() && found->code == code ? std::optional(found->kind) : std::nullopt;
}

bool mentions(const QString &message, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&message](QLatin1StringView word) { return message.contains(word, Qt::CaseInsensitive); });
}

FaultKind kindOfShared(const QString &message)
{
    if (mentions(message, {"access token"_L1, "access_token"_L1, "x-tts-access-token"_L1}))
        return FaultKind::AuthExpired;
    if (isSignature(SharedCode, message))
        return FaultKind::Signature;
    return FaultKind::Invalid;
}

std::optional<FaultKind> kindOfStatus(int status)
{
    if (status == 429)
        return FaultKind::RateLimited;
    if (status == 401)
        return FaultKind::AuthExpired;
    if (status == 403)
        return FaultKind::Denied;
    if (status >= 500)
        return FaultKind::ServerError;
    return std::nullopt;
}

} // namespace

Fault faultOf(int code, const QString &message, int status)
{
    FaultKind kind = FaultKind::Refused;
    if (code == SharedCode)
        kind = status == 429 ? FaultKind::RateLimited : kindOfShared(message);
    else if (const std::optional<FaultKind> known = kindOf(code))
        kind = *known;
    else if (const std::optional<FaultKind> byStatus = kindOfStatus(status))
        kind = *byStatus;
    else if (status == 404)
        kind = FaultKind::NotFound;
    return Fault{kind, message, code, {}};
}

Fault faultOfStatus(int status)
{
    // A 404 without the envelope comes from something in between: it does not prove that a record is gone.
    return Fault{kindOfStatus(status).value_or(FaultKind::BadAnswer), u"HTTP %1 without the envelope"_s.arg(status), 0, {}};
}

bool isThrottle(int code)
{
    return kindOf(code) == FaultKind::RateLimited;
}

bool isTokenExpired(int code)
{
    return code == 105002;
}

bool isSignature(int code, const QString &message)
{
    if (code == SharedCode)
        return mentions(message, {"timestamp"_L1, "signature"_L1, "app_key"_L1, "app key"_L1})
            || message.contains("param sign "_L1, Qt::CaseInsensitive);
    return kindOf(code) == FaultKind::Signature;
}

bool isServerFailure(int code)
{
    return kindOf(code) == FaultKind::ServerError;
}

} // namespace quayside::remotes::tiktok
