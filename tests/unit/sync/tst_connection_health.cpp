// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/connection_health.h"

#include "models/base/denial.h"

#include <QTest>

using namespace quayside;
using namespace quayside::sync;
using Pulse = Verdict::Pulse;
using Cause = Verdict::Cause;
using Mend = Verdict::Mend;

namespace {

constexpr Instant Now = 1'767'225'600'000;
constexpr Instant Day = 86'400'000;

} // namespace

/// What is said of a connection, and what is offered to mend it.
class tst_ConnectionHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<Instant>("consentIn");  // 0: not known
        QTest::addColumn<Instant>("clockAhead");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("failures");
        QTest::addColumn<NetworkPolicy>("policy");
        QTest::addColumn<int>("fault");          // -1: none
        QTest::addColumn<Pulse>("pulse");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Mend>("mend");
        const auto row = [](const char *name, Instant consentIn, Instant ahead, int calls, int failures, NetworkPolicy policy, int fault, Pulse pulse,
                            Cause cause, Mend mend) {
            QTest::newRow(name) << consentIn << ahead << calls << failures << policy << fault << pulse << cause << mend;
        };
        constexpr auto Online = NetworkPolicy::Online;
        const auto kind = [](FaultKind k) { return static_cast<int>(k); };
        row("all is well", 300 * Day, 200, 200, 3, Online, -1, Pulse::Good, Cause::None, Mend::Nothing);
        row("nothing is known yet", 0, 0, 0, 0, Online, -1, Pulse::Good, Cause::None, Mend::Nothing);
        row("metered is well", 300 * Day, 0, 0, 0, NetworkPolicy::Metered, -1, Pulse::Good, Cause::None, Mend::Nothing);
        row("offline by choice, whatever else", Day, 0, 200, 100, NetworkPolicy::Offline, kind(FaultKind::AuthExpired), Pulse::Watch, Cause::ByChoice, Mend::GoOnline);
        row("nobody answers", 300 * Day, 0, 200, 100, Online, kind(FaultKind::Offline), Pulse::Bad, Cause::Unreachable, Mend::TryNow);
        row("throttled", 300 * Day, 0, 200, 1, Online, kind(FaultKind::RateLimited), Pulse::Bad, Cause::Unreachable, Mend::TryNow);
        row("consent ended", -Day, 0, 200, 1, Online, kind(FaultKind::AuthExpired), Pulse::Bad, Cause::Consent, Mend::Consent);
        row("a scope is missing", 300 * Day, 0, 200, 1, Online, kind(FaultKind::Denied), Pulse::Bad, Cause::Refused, Mend::Consent);
        row("a signature refused for the clock", 300 * Day, -400'000, 200, 1, Online, kind(FaultKind::Signature), Pulse::Bad, Cause::Clock, Mend::TryNow);
        row("a signature refused for itself", 300 * Day, 0, 200, 1, Online, kind(FaultKind::Signature), Pulse::Bad, Cause::Fault, Mend::TryNow);
        row("a run given up is no fault", 300 * Day, 0, 200, 1, Online, kind(FaultKind::Cancelled), Pulse::Good, Cause::None, Mend::Nothing);
        row("consent ends within a week", 6 * Day, 0, 200, 1, Online, -1, Pulse::Watch, Cause::ConsentEnds, Mend::Consent);
        row("not in eight days", 8 * Day, 0, 200, 1, Online, -1, Pulse::Good, Cause::None, Mend::Nothing);
        row("more failures than the budget has", 300 * Day, 0, 100, 11, Online, -1, Pulse::Watch, Cause::Errors, Mend::Nothing);
        row("the budget itself is allowed", 300 * Day, 0, 100, 10, Online, -1, Pulse::Good, Cause::None, Mend::Nothing);
        row("two of three calls say nothing", 300 * Day, 0, 3, 2, Online, -1, Pulse::Good, Cause::None, Mend::Nothing);
        row("a clock far off", 300 * Day, 200'000, 100, 0, Online, -1, Pulse::Watch, Cause::Clock, Mend::Nothing);
        row("far off the other way", 300 * Day, -200'000, 100, 0, Online, -1, Pulse::Watch, Cause::Clock, Mend::Nothing);
    }
    void verdicts()
    {
        QFETCH(const Instant, consentIn);
        QFETCH(const Instant, clockAhead);
        QFETCH(const int, calls);
        QFETCH(const int, failures);
        QFETCH(const NetworkPolicy, policy);
        QFETCH(const int, fault);
        QFETCH(const Pulse, pulse);
        QFETCH(const Cause, cause);
        QFETCH(const Mend, mend);
        remotes::Health health;
        health.consentUntil = consentIn == 0 ? 0 : Now + consentIn;
        health.clockAhead = clockAhead;
        health.calls = calls;
        health.failures = failures;
        std::optional<Fault> last;
        if (fault >= 0)
            last = Fault{static_cast<FaultKind>(fault), {}, 0, {}};
        const Verdict verdict = judge(health, policy, last, Now);
        QCOMPARE(verdict.pulse, pulse);
        QCOMPARE(verdict.cause, cause);
        QCOMPARE(verdict.mend, mend);
    }

    void whatIsDeniedHereIsNotForTheShopToMend_data()
    {
        QTest::addColumn<Denial>("by");
        QTest::newRow("the keychain stays shut") << Denial::Keychain;
        QTest::newRow("the sealed file cannot be written") << Denial::File;
    }
    void whatIsDeniedHereIsNotForTheShopToMend()
    {
        QFETCH(const Denial, by);
        remotes::Health health;
        health.consentUntil = Now + 300 * Day;
        const Fault shut = deny(by, QStringLiteral("w")).value();
        const Verdict verdict = judge(health, NetworkPolicy::Online, shut, Now);
        QCOMPARE(verdict.pulse, Pulse::Bad);
        QCOMPARE(verdict.cause, Cause::Fault);
        QCOMPARE(verdict.mend, Mend::TryNow);
    }

    void whatIsTold_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Instant>("held");
        QTest::addColumn<bool>("isTold");
        constexpr Instant Minute = 60'000;
        QTest::newRow("nothing is wrong") << Cause::None << Day << false;
        QTest::newRow("offline by choice") << Cause::ByChoice << Day << false;
        QTest::newRow("consent ended, at once") << Cause::Consent << Instant(0) << true;
        QTest::newRow("consent ends, at once") << Cause::ConsentEnds << Instant(0) << true;
        QTest::newRow("refused, at once") << Cause::Refused << Instant(0) << true;
        QTest::newRow("unreachable for nine minutes") << Cause::Unreachable << 9 * Minute << false;
        QTest::newRow("unreachable for ten") << Cause::Unreachable << 10 * Minute << true;
        QTest::newRow("many failures, just now") << Cause::Errors << Instant(0) << false;
        QTest::newRow("many failures for long") << Cause::Errors << 11 * Minute << true;
        QTest::newRow("the clock is off for long") << Cause::Clock << 11 * Minute << true;
        QTest::newRow("a fault for long") << Cause::Fault << 11 * Minute << true;
        QTest::newRow("a fault, just now") << Cause::Fault << Minute << false;
    }
    void whatIsTold()
    {
        QFETCH(const Cause, cause);
        QFETCH(const Instant, held);
        QFETCH(const bool, isTold);
        const Verdict verdict{Pulse::Bad, cause, Mend::Nothing};
        QCOMPARE(isWorthTelling(verdict, Now - held, Now), isTold);
    }
};

QTEST_GUILESS_MAIN(tst_ConnectionHealth)
#include "tst_connection_health.moc"
