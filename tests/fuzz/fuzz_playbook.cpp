// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/bundle.h"
#include "models/playbooks/check.h"
#include "models/playbooks/parse.h"

#include <QRegularExpression>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::playbooks;

namespace {

[[noreturn]] void broken(const char *what, const QString &where = {})
{
    std::fprintf(stderr, "%s %s\n", what, qPrintable(where));
    std::abort();
}

void mustBe(bool holds, const char *what, const QString &where = {})
{
    if (!holds)
        broken(what, where);
}

Facts facts()
{
    static const auto catalog = [] {
        criteria::Field refund;
        refund.id = u"refund"_s;
        refund.type = criteria::FieldType::Money;
        criteria::Field reason;
        reason.id = u"reason"_s;
        criteria::Field sku;
        sku.id = u"sku"_s;
        sku.type = criteria::FieldType::Identifier;
        criteria::Field type;
        type.id = u"type"_s;
        type.type = criteria::FieldType::Enum;
        type.values = {{u"refund"_s, {u"REFUND"_s}}, {u"return"_s, {u"RETURN"_s}}};
        criteria::Field deadline;
        deadline.id = u"deadline"_s;
        deadline.type = criteria::FieldType::Instant;
        deadline.isDeadline = true;
        criteria::Field tag;
        tag.id = u"tag"_s;
        tag.type = criteria::FieldType::Tags;
        return std::make_shared<const criteria::FieldCatalog>(QList<criteria::Field>{refund, reason, sku, type, deadline, tag});
    }();
    Facts known;
    known.fields = [](RecordKind) { return catalog; };
    known.command = [](const QString &id) { return id == "a.b"_L1 ? std::optional(CommandFacts{{RecordKind::Return}, {{u"c"_s, {u"d"_s}}}}) : std::nullopt; };
    known.commands = {u"a.b"_s};
    known.roles = {u"support"_s};
    return known;
}

// Nothing but the elements that the program writes itself, and no attribute that acts.
void mustBeOurs(const QString &html)
{
    static const QRegularExpression ours(u"</?(p|h[1-6]|ul|ol|li|table|tr|th|td|b|i|s|code|pre|blockquote)>|<br>|<hr>|<a href=\"[^\"<>]*\">|</a>"
                                         "|<img src=\"[^\"<>]*\" alt=\"[^\"<>]*\">"_s);
    QString rest = html;
    rest.remove(ours);
    mustBe(!rest.contains(u'<') && !rest.contains(u'>'), "an element that is not ours", html);
    static const QRegularExpression address(u"<a href=\"([^\"]*)\""_s);
    static const QRegularExpression allowed(u"^(#|(command|playbook|include|https?|mailto):)"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = address.globalMatch(html); it.hasNext();) {
        const QString to = it.next().captured(1);
        mustBe(allowed.match(to).hasMatch(), "a link that is not allowed", to);
    }
}

void holdTo(const QList<Block> &blocks, int lines)
{
    for (const Block &block : blocks) {
        if (const auto *prose = std::get_if<Prose>(&block)) {
            mustBeOurs(prose->html);
        } else if (const auto *checks = std::get_if<Checks>(&block)) {
            for (const Check &check : checks->checks) {
                mustBeOurs(check.text);
                mustBe(check.line > 0 && check.line <= lines, "a check outside of the file", check.plain);
            }
        } else if (const auto *decision = std::get_if<Decision>(&block)) {
            for (const DecisionRow &row : decision->rows) {
                mustBeOurs(row.outcome);
                mustBe(row.line > decision->line && row.line <= lines, "a row outside of its table", row.plainOutcome);
            }
        }
    }
}

} // namespace

/// Any bytes as a playbook: read, checked, put together, kept and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Parsed parsed = parse(bytes, u"/books/a.md"_s);
    const Document &document = parsed.document;
    const int lines = static_cast<int>(document.source.count(u'\n')) + 1;
    for (const Problem &problem : parsed.problems)
        mustBe(problem.line >= 0 && problem.line <= lines + 1, "a problem outside of the file", problem.subject);
    holdTo(document.preface, lines);
    for (const Step &step : document.steps) {
        mustBe(step.line > 0 && step.line <= lines, "a step outside of the file", step.title);
        holdTo(step.blocks, lines);
    }
    (void)check(document, facts());
    (void)checkTogether({document, document});
    (void)searchText(document);
    // Documents that include this one, and one that it may include.
    static const Document other = parse("---\nid: x\nversion: 1\ntitle: X\nkind: sop\nowner: o\n---\n## S\n\n- [ ] c\n\n[i](include:a)\n").document;
    const auto find = [&document](const QString &id) -> const Document * { return id == other.id ? &other : id == document.id ? &document : nullptr; };
    const Document whole = assembled(document, find);
    if (const auto opened = openBundle(bundleOf(document, find)); opened && parsed.isUsable())
        mustBe(opened->steps.size() == whole.steps.size(), "a bundle with other steps than its document", document.id);
    return 0;
}
