// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::Verbs)
};

QList<Option> sizes()
{
    return {
        {u"products"_s, u"N"_s, Text::tr("listings in the shop's world")},
        {u"orders"_s, u"N"_s, Text::tr("orders of the last 90 days")},
        {u"returns"_s, u"N"_s, Text::tr("returns, some due within hours")},
        {u"seed"_s, u"S"_s, Text::tr("the same seed makes the same world")},
    };
}

// As many words as fit into a line of a narrow terminal.
QString inLines(const QStringList &words)
{
    constexpr qsizetype Width = 78;
    QStringList lines{u" "_s};
    for (const QString &word : words) {
        if (lines.last().size() + word.size() + 2 > Width)
            lines.append(u" "_s);
        lines.last() += u' ' + word + (word == words.last() ? QString() : u","_s);
    }
    return lines.join(u'\n');
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all{
        {u"practice-shop"_s, {}, Text::tr("serves a practice shop on loopback; prints its card as one line of JSON"),
         QList<Option>{{u"port"_s, u"N"_s, Text::tr("port; a free one when left out")},
                       {u"faults"_s, u"SPEC"_s, Text::tr("how it misbehaves, e.g. cut-after-effect@0.5,latency=150")},
                       {u"state"_s, u"FILE"_s, Text::tr("keeps the world across restarts")}}
             + sizes()},
        {u"init"_s, u"(--practice [FILE] | --tiktok FILE | --erp FILE)"_s, Text::tr("creates a workspace, connects one to a shop, or renews a consent that has ended"),
         QList<Option>{{u"practice"_s, u"FILE"_s,
                        Text::tr("a practice shop: FILE holds the card of a running one; its own when left out"), false, true},
                       {u"tiktok"_s, u"FILE"_s, Text::tr("a TikTok Shop account: FILE holds app_key, app_secret, auth_code")},
                       {u"erp"_s, u"FILE"_s, Text::tr("a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password")},
                       {u"name"_s, u"NAME"_s, Text::tr("what the workspace is called")},
                       {u"owner"_s, u"NAME"_s, Text::tr("the first person; your login name when left out")}}
             + sizes()},
        {u"people"_s, u"(list | add NAME --role ROLE | pin NAME PIN)"_s, Text::tr("who works here"),
         {{u"role"_s, u"ROLE"_s, Text::tr("merchandiser, support, operations, manager, analyst, administrator")}}, 1, 3},
        {u"sync"_s, {}, Text::tr("pulls and publishes until nothing is left to do"),
         {{u"resource"_s, u"LIST"_s, Text::tr("only these, e.g. products,orders")},
          {u"full"_s, {}, Text::tr("reads everything again instead of what changed")},
          {u"erp"_s, {}, Text::tr("the ERP alone")},
          {u"once"_s, {}, Text::tr("one round, even if entries may go in a moment")},
          {u"status"_s, {}, Text::tr("only says what was read when, what is paused and what is in quarantine")}}},
        {u"list"_s, u"RECORDS [CRITERIA]"_s, Text::tr("reads the mirror with your changes over it"),
         {{u"columns"_s, u"LIST"_s, Text::tr("fields to print, in this order")},
          {u"sort"_s, u"FIELD[-]"_s, Text::tr("the same as sort: in the criteria")},
          {u"limit"_s, u"N"_s, Text::tr("at most so many records")},
          {u"format"_s, u"HOW"_s, Text::tr("table, csv, json or xlsx (the file itself, to be redirected)")},
          {u"as-of"_s, u"MOMENT"_s, Text::tr("what is found now, as it was then: products, skus, orders, returns")},
          {u"count"_s, {}, Text::tr("only how many there are")}}, 1, -1,
         Text::tr("RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:") + u'\n' + inLines(listWords())},
        {u"run"_s, u"COMMAND-ID"_s, Text::tr("runs a registered command; without an id, lists them"),
         {{u"on"_s, u"CRITERIA"_s, Text::tr("the records, e.g. 'skus: tag:summer'")},
          {u"arg"_s, u"NAME=VALUE"_s, Text::tr("an argument of the command"), true},
          {u"reason"_s, u"TEXT"_s, Text::tr("why; kept in the ledger")},
          {u"dry-run"_s, {}, Text::tr("says what would happen and changes nothing")}}, 0, 1},
        {u"changes"_s, u"[list | show SET | submit [SET] | withdraw SET]"_s, Text::tr("change sets and what is in them"),
         {{u"note"_s, u"TEXT"_s, Text::tr("goes with a submission")}}, 0, 2},
        {u"approve"_s, u"SET"_s, Text::tr("approves a submitted change set"),
         {{u"rows"_s, u"CRITERIA"_s, Text::tr("only these changes; the rest goes back")},
          {u"reason"_s, u"TEXT"_s, Text::tr("kept in the ledger")}}, 1, 1},
        {u"reject"_s, u"SET"_s, Text::tr("sends a change set, or some of its rows, back to its author"),
         {{u"rows"_s, u"CRITERIA"_s, Text::tr("only these changes")},
          {u"reason"_s, u"TEXT"_s, Text::tr("required")}}, 1, 1},
        {u"publish"_s, u"SET"_s, Text::tr("puts an approved change set into the outbox"), {}, 1, 1},
        {u"revert"_s, u"SET"_s, Text::tr("makes a new change set that takes a published one back"), {}, 1, 1},
        {u"playbook"_s, u"(list [WORDS] | show ID | check [FILE | FOLDER] | run ID)"_s, Text::tr("playbooks: finds, prints, checks and starts them"),
         {{u"on"_s, u"CRITERIA"_s, Text::tr("the record of the run, e.g. 'returns: return:4000'")},
          {u"arg"_s, u"NAME=VALUE"_s, Text::tr("what the playbook needs to know before it starts"), true}}, 1, 2},
        {u"backup"_s, u"[FILE]"_s, Text::tr("writes everything people here did into one checksummed file"), {}, 0, 1},
        {u"restore"_s, u"FILE"_s, Text::tr("makes a new workspace (--workspace DIR) from a backup, after checking all of it"), {}, 1, 1},
        {u"verify"_s, {}, Text::tr("checks all files, the ledger's chain and everything derived"), {}},
    };
    return all;
}

} // namespace quayside::cli
