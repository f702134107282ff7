// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/denial.h"
#include "tests/unit/commands/desk.h"

#include "app/commands/check_text.h"
#include "app/commands/fault_text.h"
#include "app/commands/refusal_text.h"
#include "app/commands/role_text.h"

#include <QSignalSpy>
#include <QTranslator>

Q_DECLARE_METATYPE(quayside::Fault)

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::commands;

namespace {

/// JSON typed with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class tst_CommandsReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewShowsWhatAnApproverNeeds()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.terms"_s, u"mug"_s, {{u"cost"_s, u"6.00"_s}, {u"floor"_s, u"7.50"_s}}));
        const QString set = desk.submitted(u"mug"_s, u"7.00"_s);
        const auto review = QCoro::waitFor(desk.registry->review(set));
        QVERIFY(review);
        QCOMPARE(review->rows.size(), 2);
        const ReviewRow &row = review->rows[0];
        QCOMPARE(row.title, u"Enamel mug"_s);
        QCOMPARE(row.policy, u"PRC-1"_s);
        QCOMPARE(row.findings.size(), 1);
        QVERIFY(row.findings[0].code == CheckFinding::PriceBelowFloor);
        QVERIFY(row.impact->change == -300);
        QVERIFY(row.impact->marginBefore == 400);
        QVERIFY(row.impact->marginAfter == 142);
        QCOMPARE(review->impact.size(), 1);
        QCOMPARE(review->impact[0].currency, u"GBP"_s);
        QCOMPARE(review->warnings, 2);
        QCOMPARE(review->errors, 0);
        QCOMPARE(review->authors, QStringList{u"id-Dewi"_s});
        QCOMPARE(review->missing.size(), 1);
        QCOMPARE(review->missing[0].role, u"manager"_s);

        // Agreed by an administrator: heard, but a manager is still missing.
        QVERIFY(desk.as(u"Olga"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        const auto after = QCoro::waitFor(desk.registry->review(set));
        QCOMPARE(after->voices.size(), 1);
        QCOMPARE(after->voices[0].name, u"Olga"_s);
        QVERIFY(after->voices[0].counts);
        QCOMPARE(after->missing.size(), 1);
        QCOMPARE(QCoro::waitFor(desk.registry->review(u"nothing"_s)).error().kind, FaultKind::NotFound);
    }

    void whoeverEditedIsAnAuthor()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.submitted(u"mug"_s, u"-5%"_s);
        // Hanna corrects one price in Dewi's set: she may no longer approve it, whoever submits it.
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(desk.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"9.40"_s}}));
        QVERIFY(desk.as(u"Dewi"_s));
        QVERIFY(desk.run(u"changes.submit"_s));
        QVERIFY(desk.as(u"Hanna"_s));
        const auto refused = desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}});
        QCOMPARE(denialOf(refused.error()), Denial::OwnChanges);
        QVERIFY(desk.as(u"Olga"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.stateOf(set), u"approved"_s);
    }

    void onePersonIsOneVoice()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.start(resource(u"roles.json"_s), json("{'policies':[{'id':'TWO','when':'','right':'changes.approve','count':2}]}")));
        const QString set = desk.submitted(u"mug"_s, u"-5%"_s);
        QVERIFY(desk.as(u"Hanna"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.stateOf(set), u"submitted"_s);
        QCOMPARE(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}).error().detail, u"approved-already"_s);
        QCOMPARE(desk.stateOf(set), u"submitted"_s);
        QVERIFY(desk.as(u"Olga"_s));
        QVERIFY(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QCOMPARE(desk.stateOf(set), u"approved"_s);
    }

    void policiesThatAreHalfUnderstoodAreRefused()
    {
        QVERIFY(!Policies::read(json("{'policies':[{'id':'X','when':'dorp:>20','role':'manager'}]}")));
        QVERIFY(!Policies::read(json("{'policies':[{'id':'X','when':'drop:>20'}]}")));
        QVERIFY(!Policies::read("{"));
    }

    void brokenRulesAreToldInWords()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"title"_s, u"Mug, best price"_s}}));
        const auto refused = desk.run(u"changes.submit"_s);
        QVERIFY(!refused);
        const FaultText text = describe(refused.error());
        QVERIFY2(text.why.contains(u"“best price” may not be in a title."_s), qPrintable(text.why));
        QVERIFY2(text.why.contains(u"product:S1/P1"_s), qPrintable(text.why));
        QCOMPARE(desk.count(RecordKind::ChangeSet, u"state:open"_s), 1);
    }

    void everyCodeHasWords()
    {
        for (int code = 0; code <= CheckFinding::ErpIsMaster; ++code) {
            CheckFinding finding;
            finding.code = static_cast<CheckFinding::Code>(code);
            finding.limit = u"7"_s;
            QVERIFY(!describe(finding).isEmpty());
            QVERIFY(checkCode(toWord(finding.code)) == finding.code);
        }
    }

    void aSelectedSetNeedsNoName()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const QString set = desk.submitted(u"mug"_s, u"-5%"_s);
        QVERIFY(desk.as(u"Hanna"_s));
        Invocation invocation(u"changes.approve"_s);
        invocation.on.kind = RecordKind::ChangeSet;
        invocation.on.refs = {{RecordKind::ChangeSet, {}, set}};
        QVERIFY(QCoro::waitFor(desk.registry->run(invocation)));
        QCOMPARE(desk.stateOf(set), u"approved"_s);
    }

    void criteriaOfAnActAreUnderstoodWhole()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const auto refused = desk.run(u"listings.edit"_s, u"mug prise:10"_s, {{u"price"_s, u"-5%"_s}});
        QCOMPARE(refused.error().kind, FaultKind::Invalid);
        QVERIFY(refused.error().subject.contains(u"prise"_s));
        QCOMPARE(refused.error().detail, u"price"_s);
        QCOMPARE(desk.count(RecordKind::Change), 0);
        const QString set = desk.submitted(u"mug"_s, u"-5%"_s);
        QVERIFY(desk.as(u"Hanna"_s));
        QCOMPARE(desk.run(u"changes.approve"_s, {}, {{u"set"_s, set}, {u"rows"_s, u"nofield:x"_s}}).error().kind, FaultKind::Invalid);
        QCOMPARE(desk.stateOf(set), u"submitted"_s);
    }

    void everyFaultSaysWhatHappened()
    {
        for (int kind = 0; kind <= static_cast<int>(FaultKind::Internal); ++kind) {
            for (const QString &subject : {QString(), u"SKU-1"_s}) {
                const FaultText text = describe(Fault{static_cast<FaultKind>(kind), {}, 12052038, subject});
                QVERIFY2(!text.what.isEmpty(), QByteArray::number(kind));
                QVERIFY2(!text.what.front().isSpace() && !text.what.contains(u" ."_s), qPrintable(text.what));
                QVERIFY2(!text.what.contains(u'%') && !text.what.contains(u"“”"_s) && !text.what.contains(u"  "_s), qPrintable(text.what));
            }
        }
    }

    void refusalsAreToldInPlainWords()
    {
        const FaultText locked = describe(Fault{FaultKind::Refused, u"sku price locked"_s, 12052038, u"SKU-1"_s});
        QCOMPARE(locked.what, u"The shop refused SKU-1."_s);
        QCOMPARE(locked.why, u"A running promotion locks the price."_s);
        QCOMPARE(locked.wayOut, u"Try again when the promotion has ended."_s);
        QCOMPARE(locked.code, u"12052038"_s);
        const FaultText strange = describe(Fault{FaultKind::Refused, u"teapot"_s, 418, u"SKU-1"_s});
        QCOMPARE(strange.why, u"In the shop's own words: “teapot”"_s);
    }

    // Roles of ours in the reader's language, those that a workspace made up by their own name.
    void rolesAreNamedInTheReadersLanguage()
    {
        struct German : QTranslator
        {
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "Role") == 0 && qstrcmp(source, "manager") == 0 ? u"Leitung"_s : QString();
            }
            bool isEmpty() const override { return false; }
        } german;
        QCoreApplication::installTranslator(&german);
        const FaultText text = describe(lacksRight(u"prices.edit"_s, {u"manager"_s, u"night shift"_s}));
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(text.wayOut, u"Roles that have it: Leitung, night shift."_s);
    }
    // A role that the program comes with and has no words for would be shown by its id.
    void everyRoleOfOursIsKnownToTranslators()
    {
        struct Loud : QTranslator
        {
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "Role") == 0 ? QString::fromLatin1(source).toUpper() : QString();
            }
            bool isEmpty() const override { return false; }
        } loud;
        QCoreApplication::installTranslator(&loud);
        const QStringList names = Roles::read(resource(u"roles.json"_s)).value().names();
        QStringList words;
        for (const QString &role : names)
            words.append(roleWord(role));
        QCoreApplication::removeTranslator(&loud);
        QCOMPARE(words.join(u' '), names.join(u' ').toUpper());
    }

    // Whatever the subject is called: what is told goes by who denies alone.
    void whoDeniesIsSaid_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("wayOut");
        const QString nothing = u"Nothing was changed."_s;
        const QString seal = u"Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start."_s;
        QTest::newRow("right of others") << deny(Denial::Right, u"prices.edit"_s, u"manager"_s).value() << nothing
                                         << u"Your role does not have the right “prices.edit”."_s << u"Roles that have it: manager."_s;
        QTest::newRow("right of nobody") << deny(Denial::Right, u"messages.reply"_s).value() << nothing
                                         << u"Your role does not have the right “messages.reply”."_s
                                         << u"No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder."_s;
        QTest::newRow("a playbook for some, called like the keychain") << deny(Denial::Right, u"keychain"_s, u"manager"_s).value() << nothing
                                         << u"Your role does not have the right “keychain”."_s << u"Roles that have it: manager."_s;
        QTest::newRow("records of others") << deny(Denial::Scope, u"prices.edit"_s).value() << nothing << u"Your role does not reach this record."_s
                                           << u"Ask an administrator."_s;
        QTest::newRow("one's own changes") << deny(Denial::OwnChanges, u"Spring"_s).value() << u"“Spring” was not approved."_s
                                           << u"Nobody approves their own changes."_s << u"Ask somebody else with the right to approve."_s;
        QTest::newRow("nobody") << deny(Denial::Nobody, u"sync.now"_s).value() << nothing << u"Nobody is signed in."_s
                                << u"Sign in, or name yourself with --as."_s;
        QTest::newRow("no PIN") << deny(Denial::NoPin, u"Mai"_s).value() << u"Mai could not sign in."_s << u"A PIN is set and was not given."_s
                                << u"Give it with --pin or in QUAYSIDE_PIN."_s;
        QTest::newRow("another PIN") << deny(Denial::WrongPin, u"Mai"_s).value() << u"Mai could not sign in."_s << u"The PIN is not the right one."_s
                                     << u"Give it with --pin or in QUAYSIDE_PIN."_s;
        QTest::newRow("the shop") << Fault{FaultKind::Denied, u"not the shop's product"_s, 12052034, u"/SKU-1"_s} << u"The shop refused /SKU-1."_s
                                  << describeRefusal(12052034, {}).why << describeRefusal(12052034, {}).wayOut;
        QTest::newRow("the seller's consent, without a call") << Fault{FaultKind::Denied, u"the seller no longer authorises this shop"_s, 0, u"7495"_s}
                                  << u"The shop refused 7495."_s << u"The connected app was not given this permission."_s
                                  << u"Connect the account again and agree to it."_s;
        QTest::newRow("keychain") << deny(Denial::Keychain, u"keychain"_s, u"the user said no"_s).value() << u"The keychain does not open."_s
                                  << u"the user said no"_s << u"Unlock it and try again, or give a pass-phrase."_s;
        QTest::newRow("a file") << deny(Denial::File, u"/srv/quay/secrets"_s, u"Permission denied"_s).value()
                                << u"/srv/quay/secrets cannot be read or written."_s << u"Permission denied"_s
                                << u"Nothing was changed; allow it for whoever runs the program."_s;
        QTest::newRow("a file named from here") << deny(Denial::File, u"passphrase.shop"_s, u"Permission denied"_s).value()
                                << u"passphrase.shop cannot be read or written."_s << u"Permission denied"_s
                                << u"Nothing was changed; allow it for whoever runs the program."_s;
        QTest::newRow("another pass-phrase") << deny(Denial::WrongPassphrase, u"/srv/quay/secrets"_s, u"wrong pass-phrase"_s).value()
                                             << u"The pass-phrase is not the right one."_s << QString() << seal;
        QTest::newRow("no pass-phrase and no keychain") << deny(Denial::Sealed, u"/srv/quay/secrets"_s, u"no keychain answers"_s).value()
                                                        << u"No keychain answers on this computer."_s << QString() << seal;
    }
    void whoDeniesIsSaid()
    {
        QFETCH(const Fault, fault);
        const FaultText text = describe(fault);
        QTEST(text.what, "what");
        QTEST(text.why, "why");
        QTEST(text.wayOut, "wayOut");
    }

    void textsAreReplacedAndListingsSwitched()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        const auto replaced = desk.run(u"listings.replaceText"_s, {}, {{u"find"_s, u"mug"_s}, {u"with"_s, u"cup"_s}});
        QVERIFY(replaced);
        QCOMPARE(replaced->affected, 1); // two SKUs of one listing, once
        QCOMPARE(replaced->rows.size(), 2);
        QCOMPARE(replaced->rows[0].after, u"Enamel cup"_s);
        QCOMPARE(replaced->rows[1].problem, u"not-there"_s);
        QCOMPARE(desk.run(u"listings.deactivate"_s, u"sku:*P1*"_s)->affected, 1);
        QCOMPARE(desk.run(u"listings.deactivate"_s, u"sku:*P1*"_s)->unchanged, 1);
        QCOMPARE(desk.run(u"listings.activate"_s, u"sku:*P1*"_s)->affected, 1); // the base again: withdrawn
        QCOMPARE(desk.count(RecordKind::Change, u"state:edited"_s), 1);
    }

    void stockIsCountedOrCorrected()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.as(u"Omar"_s));
        const auto set = [&](const QString &quantity, const QString &warehouse) {
            Invocation invocation(u"stock.set"_s);
            invocation.on.kind = RecordKind::Sku;
            invocation.on.refs = {{RecordKind::Sku, u"S1"_s, u"P1-A"_s}};
            invocation.args = {{u"quantity"_s, quantity}};
            if (!warehouse.isEmpty())
                invocation.args.insert(u"warehouse"_s, warehouse);
            return QCoro::waitFor(desk.registry->run(invocation));
        };
        QCOMPARE(set(u"-2"_s, {}).error().subject, u"warehouse"_s);
        const auto corrected = set(u"-2"_s, u"W1"_s);
        QVERIFY(corrected);
        QCOMPARE(corrected->rows[0].before, u"5"_s);
        QCOMPARE(corrected->rows[0].after, u"3"_s);
        QCOMPARE(set(u"-9"_s, u"W1"_s)->rows[0].problem, u"range"_s);
        QCOMPARE(set(u"4"_s, u"W9"_s)->rows[0].problem, u"missing"_s);
    }

    void argumentsFitTheirSchema()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QCOMPARE(desk.run(u"listings.edit"_s, u"mug"_s, {{u"status"_s, u"gone"_s}}).error().kind, FaultKind::Invalid);
        QCOMPARE(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"1"_s}, {u"round"_s, u"much"_s}}).error().kind, FaultKind::Invalid);
        QVERIFY(desk.as(u"Mai"_s));
        QCOMPARE(desk.run(u"returns.approve"_s, {}, {{u"keepItem"_s, u"perhaps"_s}}).error().subject, u"keepItem=perhaps"_s);
    }

    void aRightMayReachSomeRecordsOnly()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(desk.start(json("{'roles':{'merchandiser':{'rights':[{'right':'listings.edit','scope':'sku:*-A'},'prices.edit']}}}")));
        const auto some = desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}});
        QVERIFY(some);
        QCOMPARE(some->affected, 1);
        QCOMPARE(some->rows.last().problem, u"out-of-scope"_s);
        QCOMPARE(desk.price(u"SKU-P1-B"_s), u"10.00"_s);
        const auto none = desk.run(u"listings.edit"_s, u"sku:*-B"_s, {{u"price"_s, u"-5%"_s}});
        QCOMPARE(denialOf(none.error()), Denial::Scope);
        QCOMPARE(describe(none.error()).why, u"Your role does not reach this record."_s);
        // The reach of the right to prices counts as well.
        QVERIFY(desk.start(json("{'roles':{'merchandiser':{'rights':['listings.edit',{'right':'prices.edit','scope':'sku:*P2*'}]}}}")));
        QCOMPARE(desk.run(u"listings.edit"_s, {}, {{u"price"_s, u"5.00"_s}})->affected, 2);
    }

    void whatRunsOutsideATransactionLeavesOneEvent()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        Spec spec;
        spec.id = u"sync.now"_s;
        spec.right = u"sync.run"_s;
        bool fails = false;
        desk.registry->add(std::make_unique<AsyncCommand>(spec, [&fails](Invocation) -> QCoro::Task<Result<Outcome>> {
            if (fails)
                co_return fail(FaultKind::Offline, u"no network"_s);
            Outcome outcome;
            outcome.affected = 7;
            co_return outcome;
        }));
        QSignalSpy spy(desk.registry.get(), &Registry::finished);
        QCOMPARE(desk.run(u"sync.now"_s)->affected, 7);
        QCOMPARE(spy.size(), 1);
        fails = true;
        QCOMPARE(desk.run(u"sync.now"_s).error().kind, FaultKind::Offline);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(desk.events(), 2);
        QCOMPARE(desk.run(u"sync.now"_s, {}, {}, true).error().kind, FaultKind::Invalid);
        desk.somebody.current = Person();
        QCOMPARE(denialOf(desk.run(u"sync.now"_s).error()), Denial::Nobody);
        QCOMPARE(desk.events(), 2);
        QCOMPARE(desk.findings(), QStringList());
    }

    void theMenuKnowsWhatUndoWouldTakeBack()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        QVERIFY(!QCoro::waitFor(desk.registry->undoState())->undo);
        QVERIFY(desk.run(u"listings.edit"_s, u"mug"_s, {{u"price"_s, u"-5%"_s}}));
        const auto state = QCoro::waitFor(desk.registry->undoState());
        QVERIFY(state && state->undo && !state->redo);
        QCOMPARE(state->undo->command, u"listings.edit"_s);
        QCOMPARE(state->undo->title, desk.registry->find(u"listings.edit"_s)->title);
        QCOMPARE(state->undo->count, 2);
        QVERIFY(desk.run(u"edit.undo"_s));
        QVERIFY(QCoro::waitFor(desk.registry->undoState())->redo);
    }

    void fiveThousandPricesAreOneStep()
    {
        Desk desk;
        QVERIFY(desk.openDesk());
        std::vector<rows::Product> products;
        for (int i = 0; i < 2500; ++i)
            products.push_back(makeProduct("B" + std::to_string(i), "Bulk", 1000));
        QVERIFY(desk.addProducts(products));
        QElapsedTimer timer;
        timer.start();
        const auto edited = desk.run(u"listings.edit"_s, u"bulk"_s, {{u"price"_s, u"-5%"_s}});
        qInfo("5,000 prices: %lld ms", timer.restart());
        QVERIFY(edited);
        QCOMPARE(edited->affected, 5000);
        QCOMPARE(edited->rows.size(), 1000);
        QCOMPARE(desk.events(), 1);
        timer.restart();
        QCOMPARE(desk.run(u"listings.edit"_s, u"bulk"_s, {{u"price"_s, u"-5%"_s}})->affected, 5000);
        qInfo("edited again: %lld ms", timer.restart());
        QVERIFY(desk.run(u"edit.undo"_s));
        QVERIFY(desk.run(u"edit.undo"_s));
        qInfo("undone twice: %lld ms", timer.restart());
        QCOMPARE(desk.count(RecordKind::Change), 0);
        QCOMPARE(desk.count(RecordKind::ChangeSet), 0);
        QCOMPARE(desk.price(u"SKU-B7-A"_s), u"10.00"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CommandsReview)
#include "tst_commands_review.moc"
