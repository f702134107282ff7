// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/fault_text.h"

#include "app/commands/check_text.h"
#include "app/commands/erp_text.h"
#include "app/commands/refusal_text.h"
#include "app/commands/role_text.h"
#include "models/base/denial.h"
#include "models/criteria/parser.h"
#include "models/store/verify.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::FaultText)
};

QString brokenRules(const Fault &fault)
{
    QStringList lines;
    const QStringList found = fault.detail.section(u':', 1).trimmed().split(u'\n');
    for (const QString &line : found)
        lines.append(describeLine(line));
    return Text::tr("%n rule(s) are broken:", nullptr, fault.code) + u'\n' + lines.join(u'\n');
}

// What stands in the way of a playbook's run (models/playbooks/run.h); empty for other codes.
QString aboutRun(const Fault &fault)
{
    const QString &code = fault.detail;
    if (!code.startsWith(u"run."_s))
        return {};
    if (code == "run.over"_L1)
        return Text::tr("The run “%1” is over.").arg(fault.subject);
    if (code == "run.check-open"_L1)
        return Text::tr("The check “%1” is still open.").arg(fault.subject);
    if (code == "run.gate"_L1)
        return Text::tr("The gate stays shut: “%1” is still open.").arg(fault.subject);
    if (code == "run.undecided"_L1)
        return Text::tr("Nothing is decided yet in “%1”.").arg(fault.subject);
    if (code == "run.evidence"_L1)
        return Text::tr("“%1” needs its evidence first.").arg(fault.subject);
    if (code == "run.evidence-empty"_L1)
        return Text::tr("The evidence is empty.");
    if (code == "run.step-open"_L1)
        return Text::tr("The step “%1” was not entered yet.").arg(fault.subject);
    if (code == "run.tasks-open"_L1)
        return Text::tr("%n task(s) of the run are still open.", nullptr, fault.subject.toInt());
    if (code == "run.needs"_L1)
        return Text::tr("The playbook needs to know “%1” before it starts.").arg(fault.subject);
    if (code == "run.skip"_L1)
        return Text::tr("Passing over “%1” needs a reason.").arg(fault.subject);
    if (code == "run.override"_L1)
        return Text::tr("Another row fits the record; choosing “%1” needs a reason.").arg(fault.subject);
    if (code == "run.reason"_L1)
        return Text::tr("Abandoning a run needs a reason.");
    if (code == "run.same-owner"_L1)
        return Text::tr("The run is theirs already.");
    if (code == "run.not-due"_L1)
        return Text::tr("Nothing of it is overdue.");
    return {};
}

// Reasons of our own, for acts that the state does not permit. `detail` carries the code.
QString whyNotNow(const Fault &fault)
{
    const QString code = fault.detail.section(u':', 0, 0);
    if (code == "no-erp"_L1)
        return Text::tr("No ERP was read yet: connect one and synchronise.");
    if (code == "not-paused"_L1)
        return Text::tr("The work “%1” is not paused.").arg(fault.subject);
    if (code == "not-running"_L1)
        return Text::tr("The work “%1” does not run now.").arg(fault.subject);
    if (code == "nothing-selected"_L1)
        return Text::tr("No record is selected that it could act on.");
    if (code == "nothing-to-submit"_L1)
        return Text::tr("There is no edit that waits to be submitted.");
    if (code == "nothing-to-undo"_L1)
        return Text::tr("Nothing is left to undo.");
    if (code == "nothing-to-redo"_L1)
        return Text::tr("Nothing was undone.");
    if (code == "nothing-to-revert"_L1)
        return Text::tr("None of its changes is in the shop.");
    if (code == "changed-since"_L1)
        return Text::tr("Somebody changed it meanwhile.");
    if (code == "checks-failed"_L1)
        return brokenRules(fault);
    if (code == "approved-already"_L1)
        return Text::tr("You have agreed to it already; somebody else has to as well.");
    if (code.startsWith(u"set-"_s))
        return Text::tr("The change set is “%1”.").arg(code.sliced(4));
    if (code == "message-one"_L1)
        return Text::tr("A reply goes to one buyer: choose one conversation.");
    if (code == "message-long"_L1)
        return Text::tr("The shop takes no more than %1 characters.").arg(fault.subject);
    if (code == "message-closed"_L1)
        return Text::tr("The platform lets nobody write in this conversation now.");
    if (code == "message-twice"_L1)
        return Text::tr("The same words are on their way to this buyer already.");
    if (code == "message-no-key"_L1)
        return Text::tr("This workspace has no key to seal what is written.");
    if (code == "message-not"_L1)
        return Text::tr("It is no reply to a buyer.");
    if (code == "return-no-action"_L1)
        return Text::tr("The shop waits for no answer on it now.");
    if (code == "return-decided"_L1)
        return Text::tr("It has been decided already and is on its way.");
    if (code == "return-amount"_L1)
        return Text::tr("A partial refund must be above zero and at most the refund asked for.");
    return fault.detail;
}

FaultText refused(const Fault &fault)
{
    const RefusalText words = describeRefusal(fault.code, fault.detail);
    return {fault.subject.isEmpty() ? Text::tr("The shop refused it.") : Text::tr("The shop refused %1.").arg(fault.subject), words.why,
            words.wayOut, {}};
}

// The remote says no. Without a number it was not even asked: the seller's consent does not cover the shop any more.
FaultText deniedThere(const Fault &fault)
{
    constexpr int ScopeMissing = 105005;
    Fault asked = fault;
    if (fault.code == 0)
        asked.code = ScopeMissing;
    return refused(asked);
}

FaultText denied(const Fault &fault)
{
    const QString nothing = Text::tr("Nothing was changed.");
    const QString &subject = fault.subject;
    const QString seal = Text::tr("Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.");
    const auto notSignedIn = [&](const QString &why) -> FaultText {
        return {subject.isEmpty() ? nothing : Text::tr("%1 could not sign in.").arg(subject), why, Text::tr("Give it with --pin or in QUAYSIDE_PIN."), {}};
    };
    switch (denialOf(fault)) {
    case Denial::Remote:
        break;
    case Denial::Right:
        return {nothing, Text::tr("Your role does not have the right “%1”.").arg(subject),
                fault.detail.isEmpty() ? Text::tr("No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.")
                                       : Text::tr("Roles that have it: %1.").arg(roleWords(fault.detail.split(u", "_s))), {}};
    case Denial::Scope:
        return {nothing, describeProblem(u"out-of-scope"_s), Text::tr("Ask an administrator."), {}};
    case Denial::OwnChanges:
        return {subject.isEmpty() ? nothing : Text::tr("“%1” was not approved.").arg(subject), Text::tr("Nobody approves their own changes."),
                Text::tr("Ask somebody else with the right to approve."), {}};
    case Denial::Nobody:
        return {nothing, Text::tr("Nobody is signed in."), Text::tr("Sign in, or name yourself with --as."), {}};
    case Denial::NoPin:
        return notSignedIn(Text::tr("A PIN is set and was not given."));
    case Denial::WrongPin:
        return notSignedIn(Text::tr("The PIN is not the right one."));
    case Denial::Sealed:
        return {Text::tr("No keychain answers on this computer."), {}, seal, {}};
    case Denial::WrongPassphrase:
        return {Text::tr("The pass-phrase is not the right one."), {}, seal, {}};
    case Denial::Keychain:
        return {Text::tr("The keychain does not open."), fault.detail, Text::tr("Unlock it and try again, or give a pass-phrase."), {}};
    case Denial::File:
        return {Text::tr("%1 cannot be read or written.").arg(subject.isEmpty() ? Text::tr("The workspace") : subject), fault.detail,
                Text::tr("Nothing was changed; allow it for whoever runs the program."), {}};
    }
    return deniedThere(fault);
}

FaultText invalid(const Fault &fault)
{
    if (const QString words = aboutRun(fault); !words.isEmpty())
        return {words, Text::tr("Nothing was changed."), Text::tr("Give it and try again."), {}};
    if (fault.detail == "missing-argument"_L1)
        return {Text::tr("“%1” is missing.").arg(fault.subject), {}, Text::tr("Give it and try again."), {}};
    if (fault.detail == "read-only"_L1 || fault.detail.startsWith("SQLite "_L1))
        return {Text::tr("%1 cannot be written.").arg(fault.subject), Text::tr("The folder is read-only or belongs to somebody else."),
                Text::tr("Nothing was changed; allow writing there, or choose another folder."), {}};
    return {fault.subject.isEmpty() ? Text::tr("The input cannot be used.") : Text::tr("“%1” cannot be used.").arg(fault.subject), fault.detail.isEmpty() ? QString() : Text::tr("Hint: %1.").arg(fault.detail),
            Text::tr("Nothing was changed; correct it and try again."), {}};
}

FaultText notFound(const Fault &fault)
{
    if (fault.detail == "no record fits"_L1 || fault.detail == "no change fits"_L1)
        return {fault.subject.isEmpty() ? Text::tr("There is no record to act on.") : Text::tr("No record fits “%1”.").arg(fault.subject),
                Text::tr("Nothing was changed."), Text::tr("Look with list what there is."), {}};
    // `detail` is the nearest known name, or a remark for the log.
    const bool isName = !fault.detail.isEmpty() && !fault.detail.contains(u' ');
    return {fault.subject.isEmpty() ? Text::tr("It was not found.") : Text::tr("“%1” was not found.").arg(fault.subject), {},
            isName ? Text::tr("Did you mean “%1”?").arg(fault.detail) : Text::tr("Check the name."), {}};
}

} // namespace

FaultText describe(const Fault &fault)
{
    if (const auto words = describeErp(fault))
        return *words;
    FaultText text;
    const QString file = fault.subject.isEmpty() ? Text::tr("The workspace") : fault.subject;
    const QString remote = fault.subject.isEmpty() ? Text::tr("The remote") : fault.subject;
    switch (fault.kind) {
    case FaultKind::Offline:
        text = {fault.subject.isEmpty() ? Text::tr("There is no connection.") : Text::tr("There is no connection to %1.").arg(fault.subject), {}, Text::tr("What you publish waits in the outbox."), {}};
        break;
    case FaultKind::Timeout:
        text = {Text::tr("%1 did not answer in time.").arg(remote), {}, Text::tr("It is asked what happened before anything is sent again."), {}};
        break;
    case FaultKind::RateLimited:
        text = {Text::tr("%1 asks us to slow down.").arg(remote), {}, Text::tr("It goes on by itself after a pause."), {}};
        break;
    case FaultKind::ServerError:
        text = {Text::tr("%1 failed on its side.").arg(remote), {}, Text::tr("It is tried again by itself."), {}};
        break;
    case FaultKind::BadAnswer:
        text = {Text::tr("%1 gave an answer that cannot be read.").arg(remote), {}, Text::tr("Nothing was taken from it; it is tried again."), {}};
        break;
    case FaultKind::AuthExpired:
        text = {fault.subject.isEmpty() ? Text::tr("The connection has expired.") : Text::tr("The connection to %1 has expired.").arg(fault.subject), {}, Text::tr("Connect the account again."), {}};
        break;
    case FaultKind::Signature:
        text = {Text::tr("%1 does not accept our signature.").arg(remote), Text::tr("The app secret is probably another one."),
                Text::tr("Check the app key and secret."), {}};
        break;
    case FaultKind::Denied:
        text = denied(fault);
        break;
    case FaultKind::Refused:
        text = refused(fault);
        break;
    case FaultKind::NotFound:
        if (fault.detail == "no record fits"_L1)
            text = {Text::tr("No record fits “%1”.").arg(fault.subject), {}, Text::tr("Nothing was changed; check the criteria, or sync first."), {}};
        else
            text = notFound(fault);
        break;
    case FaultKind::Invalid:
        text = invalid(fault);
        break;
    case FaultKind::Conflict:
        text = {fault.subject.isEmpty() ? Text::tr("It was changed on both sides.") : Text::tr("%1 was changed on both sides.").arg(fault.subject), {}, Text::tr("Decide in Conflicts which value stays."), {}};
        break;
    case FaultKind::NotAllowedNow:
        if (const QString words = aboutRun(fault); !words.isEmpty()) {
            text = {words, Text::tr("Nothing was changed."), {}, {}};
            break;
        }
        text = {fault.subject.isEmpty() ? Text::tr("That cannot be done now.") : Text::tr("“%1”: that cannot be done now.").arg(fault.subject),
                whyNotNow(fault), Text::tr("Nothing was changed."), {}};
        break;
    case FaultKind::Newer:
        text = {Text::tr("%1 was written by a newer Quayside.").arg(file), {}, Text::tr("Update this program; nothing was touched."), {}};
        break;
    case FaultKind::Damaged:
        if (fault.detail.startsWith(u"backup: "_s)) {
            text = {Text::tr("The backup %1 cannot be used: %2.").arg(fault.subject, fault.detail.mid(8)), Text::tr("Nothing was restored."),
                    Text::tr("Use another copy of it."), {}};
            break;
        }
        text = {Text::tr("%1 is damaged.").arg(file), fault.detail, Text::tr("Start again to have it moved aside and salvaged, or restore a backup."), {}};
        break;
    case FaultKind::DiskFull:
        text = {fault.subject.isEmpty() ? Text::tr("There is no space left on the disk.") : Text::tr("There is no space left for %1.").arg(fault.subject), {}, Text::tr("Nothing was written; free some space and try again."), {}};
        break;
    case FaultKind::Busy:
        text = {fault.subject.isEmpty() ? Text::tr("The workspace is open in another program.") : Text::tr("%1 is in use by another program.").arg(fault.subject), fault.detail, Text::tr("Close it there, work in that window, or choose another."), {}};
        break;
    case FaultKind::Cancelled:
        text = {Text::tr("Stopped."), {}, {}, {}};
        break;
    case FaultKind::Internal:
        text = {Text::tr("Something went wrong inside Quayside."), fault.detail, Text::tr("Nothing was changed. Please report this."), {}};
        break;
    }
    const bool isOurs = fault.kind == FaultKind::NotAllowedNow || denialOf(fault) != Denial::Remote;
    if (fault.code != 0 && !isOurs)
        text.code = QString::number(fault.code);
    return text;
}

QString describe(const criteria::Problem &problem)
{
    using criteria::Reason;
    switch (problem.reason) {
    case Reason::UnknownField: return Text::tr("there is no such field");
    case Reason::UnknownValue: return Text::tr("the field has no such value");
    case Reason::NotANumber: return Text::tr("a number is needed");
    case Reason::NotAMoment: return Text::tr("a date such as 2026-01-31 or a span such as 7d is needed");
    case Reason::NotAFlag: return Text::tr("yes or no is needed");
    case Reason::BadRegex: return Text::tr("the pattern is broken");
    case Reason::NoWord: return Text::tr("there is no word in it to search for");
    case Reason::NotSortable: return Text::tr("records cannot be sorted by it");
    case Reason::NotOrdered: return Text::tr("the field has no smaller and larger");
    case Reason::EmptyValue: return Text::tr("a value is missing");
    case Reason::UnclosedQuote: return Text::tr("the quotation mark is not closed");
    case Reason::UnclosedGroup: return Text::tr("the parenthesis is not closed");
    case Reason::StrayClose: return Text::tr("the parenthesis was not opened");
    case Reason::DanglingOr: return Text::tr("OR needs something on both sides");
    case Reason::NotKnownHere: return Text::tr("these records have no such thing");
    }
    return {};
}

QString describe(const store::Finding &finding)
{
    using store::Finding;
    switch (finding.kind) {
    case Finding::Integrity: return Text::tr("File %1 is damaged: %2").arg(finding.subject, finding.detail);
    case Finding::ForeignKey: return Text::tr("File %1: a row points nowhere (%2)").arg(finding.subject, finding.detail);
    case Finding::LedgerChain: return Text::tr("The ledger was altered at event %1.").arg(finding.subject);
    case Finding::Rollup: return Text::tr("A sum is wrong: %1 (%2)").arg(finding.subject, finding.detail);
    case Finding::Counts: return Text::tr("A count is wrong: %1 (%2)").arg(finding.subject, finding.detail);
    case Finding::Search: return Text::tr("Search does not know %1 %2.").arg(finding.subject, finding.detail);
    case Finding::Overlay: return Text::tr("Change %1 is inconsistent: %2").arg(finding.subject, finding.detail);
    case Finding::Outbox: return Text::tr("Outbox entry %1 is inconsistent: %2").arg(finding.subject, finding.detail);
    case Finding::LineTotals: return Text::tr("Order %1: %2").arg(finding.subject, finding.detail);
    }
    return {};
}

} // namespace quayside::commands
