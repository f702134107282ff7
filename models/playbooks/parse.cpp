// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/parse.h"

#include "models/playbooks/attributes.h"
#include "models/playbooks/front_matter.h"
#include "models/playbooks/markdown.h"
#include "models/text/words.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestDocument = 512 * 1024;
constexpr int DeepestCheck = 20;

QString idOf(const QString &title)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    static const QRegularExpression numbering(u"^\\d+[.)]\\s*"_s);
    QString id = text::fold(QString(title).remove(numbering));
    id.replace(others, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

bool isTable(cmark_node *node)
{
    return QLatin1StringView(cmark_node_get_type_string(node)) == "table"_L1;
}

// "- [ ]" and nothing behind it: no check to the reader of Markdown, but meant as one.
bool isEmptyTask(cmark_node *node)
{
    static const QRegularExpression box(u"^\\[[ xX]\\]$"_s);
    return cmark_node_get_type(node) == CMARK_NODE_ITEM && cmark_node_first_child(node) == cmark_node_last_child(node)
        && box.match(Html::plain(node)).hasMatch();
}

bool isTaskItem(cmark_node *node)
{
    return QLatin1StringView(cmark_node_get_type_string(node)) == "tasklist"_L1 || isEmptyTask(node);
}

bool hasTaskItem(cmark_node *node)
{
    if (cmark_node_get_type(node) != CMARK_NODE_LIST)
        return false;
    for (cmark_node *item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
        if (isTaskItem(item))
            return true;
    }
    return false;
}

bool isTaskList(cmark_node *node)
{
    if (!hasTaskItem(node))
        return false;
    for (cmark_node *item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
        if (!isTaskItem(item))
            return false;
    }
    return true;
}

// A criteria text for one cell under one head; empty for "anything".
QString cellCriteria(const QString &field, const QString &cell)
{
    static const QStringList anything{u""_s, u"-"_s, u"–"_s, u"any"_s, u"*"_s};
    if (anything.contains(cell.toLower()))
        return {};
    static const QStringList wholeHeads{u"when"_s, u"if"_s};
    if (wholeHeads.contains(field.toLower()))
        return cell.contains(" OR "_L1) ? u'(' + cell + u')' : cell;
    if (cell == "has"_L1 || cell == "missing"_L1)
        return cell + u':' + field;
    const bool isNegated = cell.startsWith("not "_L1);
    QString value = isNegated ? cell.mid(4).trimmed() : cell;
    // ">= 20" and "\u2265 20" as people write them.
    static const QRegularExpression loose(u"^(<=?|>=?)\\s+(?=\\S)"_s);
    static const QRegularExpression looseRange(u"^(\\S+)\\s*\\.\\.\\s*(\\S+)$"_s);
    if (value.startsWith(u'\u2264') || value.startsWith(u'\u2265'))
        value.replace(0, 1, value.startsWith(u'\u2264') ? u"<="_s : u">="_s);
    value.replace(loose, u"\\1"_s).replace(looseRange, u"\\1..\\2"_s);
    // Words with spaces are one value; a list keeps its commas outside of the quotes.
    QStringList values;
    for (const QString &part : value.split(u',')) {
        const QString one = part.trimmed();
        values.append(one.contains(u' ') && !one.startsWith(u'"') ? u'"' + one + u'"' : one);
    }
    return (isNegated ? u"-"_s : QString()) + field + u':' + values.join(u',');
}

class Builder
{
public:
    Builder(Document &document, Problems &problems, const AttributesByLine &attributes, int shift, const QString &folder)
        : m_document(document), m_problems(problems), m_attributes(attributes), m_html(shift, folder, problems)
    {
    }

    void build(cmark_node *root);

private:
    void note(Wrong wrong, int line, const QString &subject, const QString &hint = {})
    {
        m_problems.append({wrong, line, subject, hint, false, {}});
    }
    [[nodiscard]] QList<Block> &blocks() { return m_document.steps.isEmpty() ? m_document.preface : m_document.steps.last().blocks; }
    [[nodiscard]] const Attributes &attributesAt(int line) const
    {
        static const Attributes none;
        const auto found = m_attributes.find(line);
        return found == m_attributes.end() ? none : found->second;
    }
    void known(const Attributes &attributes, int line, const QStringList &names);
    void beginStep(cmark_node *heading);
    void addChecks(cmark_node *list);
    void addCheck(cmark_node *item, Checks &checks, qsizetype &number);
    void addMixed(cmark_node *list);
    void addDecision(cmark_node *table);
    bool addLinksAlone(cmark_node *paragraph);
    void addProse(cmark_node *node) { append({m_html.block(node), Html::plain(node)}); }
    void append(const Prose &prose);

    Document &m_document;
    Problems &m_problems;
    const AttributesByLine &m_attributes;
    Html m_html;
    bool m_isDeciding = false;
    bool m_firstHit = false;
    int m_nesting = 0;
};

void Builder::known(const Attributes &attributes, int line, const QStringList &names)
{
    for (auto it = attributes.values.cbegin(); it != attributes.values.cend(); ++it) {
        if (!names.contains(it.key()))
            note(Wrong::UnknownAttribute, line, it.key(), text::nearest(it.key(), names));
    }
}

void Builder::beginStep(cmark_node *heading)
{
    Step step;
    step.line = m_html.lineOf(heading);
    step.title = Html::plain(heading);
    const Attributes &attributes = attributesAt(step.line);
    known(attributes, step.line, {u"timer"_s, u"gate"_s, u"locked"_s, u"when"_s, u"decide"_s, u"first"_s});
    step.id = attributes.id.isEmpty() ? idOf(step.title) : attributes.id;
    step.isGate = attributes.has(u"gate"_s);
    step.isLocked = attributes.has(u"locked"_s);
    step.when = attributes.value(u"when"_s);
    if (attributes.has(u"timer"_s)) {
        const auto span = spanOf(attributes.value(u"timer"_s));
        if (!span)
            note(Wrong::BadSpan, step.line, attributes.value(u"timer"_s));
        step.timer = span.value_or(0);
    }
    static const QRegularExpression decide(u"^(\\d+[.)]\\s*)?decide\\b"_s, QRegularExpression::CaseInsensitiveOption);
    m_isDeciding = attributes.has(u"decide"_s) || decide.match(step.title).hasMatch();
    m_firstHit = attributes.has(u"first"_s);
    const bool isTaken
        = std::any_of(m_document.steps.cbegin(), m_document.steps.cend(), [&step](const Step &other) { return other.id == step.id; });
    if (isTaken || step.id.isEmpty())
        note(Wrong::DuplicateStep, step.line, step.title);
    m_document.steps.append(step);
}

void Builder::addCheck(cmark_node *item, Checks &checks, qsizetype &number)
{
    Check check;
    check.line = m_html.lineOf(item);
    const QString step = m_document.steps.isEmpty() ? QString() : m_document.steps.last().id;
    check.id = step + u'.' + QString::number(++number);
    QStringList plain;
    QList<cmark_node *> nested;
    for (cmark_node *child = cmark_node_first_child(item); child != nullptr; child = cmark_node_next(child)) {
        if (hasTaskItem(child) && m_nesting < DeepestCheck) {
            nested.append(child);
            continue;
        }
        check.text += cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH ? m_html.inlines(child) : m_html.block(child);
        plain.append(Html::plain(child));
    }
    check.plain = plain.join(u'\n').trimmed();
    if (isEmptyTask(item))
        check.plain = check.text = QString();
    if (check.plain.isEmpty())
        note(Wrong::EmptyCheck, check.line, {});
    const Attributes &attributes = attributesAt(check.line);
    known(attributes, check.line, {u"evidence"_s, u"optional"_s, u"when"_s});
    check.isOptional = attributes.has(u"optional"_s);
    check.when = attributes.value(u"when"_s);
    if (const QString kind = attributes.value(u"evidence"_s); attributes.has(u"evidence"_s)) {
        static const QStringList kinds{u"note"_s, u"file"_s, u"picture"_s};
        const qsizetype at = kinds.indexOf(kind);
        if (at < 0)
            note(Wrong::UnknownAttribute, check.line, u"evidence="_s + kind, text::nearest(kind, kinds));
        check.evidence = static_cast<EvidenceKind>(at + 1);
    }
    checks.checks.append(check);
    // A check below a check counts like any other; only its place on paper is another.
    ++m_nesting;
    for (cmark_node *list : std::as_const(nested)) {
        for (cmark_node *child = cmark_node_first_child(list); child != nullptr; child = cmark_node_next(child))
            addCheck(child, checks, number);
    }
    --m_nesting;
}

void Builder::addChecks(cmark_node *list)
{
    Checks checks;
    qsizetype number = m_document.steps.isEmpty() ? 0 : m_document.steps.last().checks().size();
    for (cmark_node *item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item))
        addCheck(item, checks, number);
    blocks().append(checks);
}

// A list of checks and of plain points: the checks stay checks.
void Builder::addMixed(cmark_node *list)
{
    for (cmark_node *item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
        if (!isTaskItem(item)) {
            append({u"<ul><li>"_s + m_html.block(item) + u"</li></ul>"_s, Html::plain(item)});
            continue;
        }
        if (blocks().isEmpty() || !std::holds_alternative<Checks>(blocks().last()) || cmark_node_previous(item) == nullptr)
            blocks().append(Checks());
        Checks &checks = std::get<Checks>(blocks().last());
        qsizetype number = m_document.steps.isEmpty() ? checks.checks.size() : m_document.steps.last().checks().size();
        addCheck(item, checks, number);
    }
}

void Builder::addDecision(cmark_node *table)
{
    Decision decision;
    decision.line = m_html.lineOf(table);
    decision.firstHit = m_firstHit;
    qsizetype outcomeAt = -1;
    qsizetype columns = 0;
    for (cmark_node *row = cmark_node_first_child(table); row != nullptr; row = cmark_node_next(row)) {
        QList<cmark_node *> cells;
        for (cmark_node *cell = cmark_node_first_child(row); cell != nullptr; cell = cmark_node_next(cell))
            cells.append(cell);
        if (cmark_gfm_extensions_get_table_row_is_header(row) != 0) {
            QStringList heads;
            for (cmark_node *cell : std::as_const(cells))
                heads.append(Html::plain(cell));
            columns = heads.size();
            const auto then = std::find_if(heads.cbegin(), heads.cend(), [](const QString &h) { return h.toLower() == "then"_L1; });
            outcomeAt = then == heads.cend() ? columns - 1 : std::distance(heads.cbegin(), then);
            decision.fields = heads.mid(0, outcomeAt);
            if (decision.fields.isEmpty())
                note(Wrong::TableShape, decision.line, heads.join(u" | "_s));
            continue;
        }
        DecisionRow line;
        line.line = m_html.lineOf(row);
        QStringList terms;
        for (qsizetype i = 0; i < cells.size() && i < outcomeAt; ++i) {
            const QString cell = Html::plain(cells[i]);
            line.cells.append(cell);
            if (i == 0 && cell.toLower() == "otherwise"_L1)
                line.isOtherwise = true;
            else if (const QString term = cellCriteria(decision.fields[i], cell); !term.isEmpty())
                terms.append(term);
        }
        line.criteria = terms.join(u' ');
        if (outcomeAt >= 0 && outcomeAt < cells.size()) {
            line.outcome = m_html.inlines(cells[outcomeAt]);
            line.plainOutcome = Html::plain(cells[outcomeAt]);
            line.links = m_html.commandLinks(cells[outcomeAt]);
        }
        if (line.plainOutcome.isEmpty())
            note(Wrong::NoOutcome, line.line, line.cells.join(u" | "_s));
        decision.rows.append(line);
    }
    if (decision.rows.isEmpty())
        note(Wrong::TableShape, decision.line, decision.fields.join(u" | "_s));
    blocks().append(decision);
}

// A paragraph of nothing but command links is a row of buttons; one of a single include link stands for another document.
bool Builder::addLinksAlone(cmark_node *paragraph)
{
    Acts acts;
    QString include;
    for (cmark_node *child = cmark_node_first_child(paragraph); child != nullptr; child = cmark_node_next(child)) {
        const cmark_node_type type = cmark_node_get_type(child);
        if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            continue;
        if (type == CMARK_NODE_TEXT) {
            static const QRegularExpression between(u"^[\\s·,|]*$"_s);
            if (between.match(QString::fromUtf8(cmark_node_get_literal(child))).hasMatch())
                continue;
            return false;
        }
        if (type != CMARK_NODE_LINK)
            return false;
        const QString url = QString::fromUtf8(cmark_node_get_url(child));
        const QString scheme = linkScheme(url);
        if (scheme == "command"_L1)
            acts.links.append(commandLinkOf(url, Html::plain(child), m_html.lineOf(child)));
        else if (scheme == "include"_L1 && include.isEmpty())
            include = url.mid(8);
        else
            return false;
    }
    if (!include.isEmpty() && acts.links.isEmpty())
        blocks().append(Include{include, m_html.lineOf(paragraph)});
    else if (include.isEmpty() && !acts.links.isEmpty())
        blocks().append(acts);
    else
        return false;
    return true;
}

void Builder::append(const Prose &prose)
{
    if (prose.html.isEmpty())
        return;
    QList<Block> &into = blocks();
    if (!into.isEmpty()) {
        if (auto *last = std::get_if<Prose>(&into.last())) {
            last->html += prose.html;
            last->plain += u'\n' + prose.plain;
            return;
        }
    }
    into.append(prose);
}

void Builder::build(cmark_node *root)
{
    for (cmark_node *node = cmark_node_first_child(root); node != nullptr; node = cmark_node_next(node)) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 2) {
            beginStep(node);
        } else if (type == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 1) {
            // The title stands in the front matter; repeating it as a heading is how such files read well on paper.
            continue;
        } else if (isTaskList(node)) {
            addChecks(node);
        } else if (hasTaskItem(node)) {
            addMixed(node);
        } else if (isTable(node) && m_isDeciding && m_document.steps.last().decision() == nullptr) {
            addDecision(node);
        } else if (type != CMARK_NODE_PARAGRAPH || !addLinksAlone(node)) {
            addProse(node);
        }
    }
    cmark_iter *iter = cmark_iter_new(root);
    while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
        cmark_node *at = cmark_iter_get_node(iter);
        if (cmark_iter_get_event_type(iter) == CMARK_EVENT_ENTER && cmark_node_get_type(at) == CMARK_NODE_LINK)
            m_document.links.append({QString::fromUtf8(cmark_node_get_url(at)), m_html.lineOf(at)});
    }
    cmark_iter_free(iter);
    if (m_document.steps.isEmpty())
        note(Wrong::NoSteps, 0, m_document.id);
}

} // namespace

bool Parsed::isUsable() const
{
    return std::all_of(problems.cbegin(), problems.cend(), [](const Problem &p) { return p.isWarning; });
}

Parsed parse(const QByteArray &bytes, const QString &path)
{
    Parsed parsed;
    parsed.document.path = path;
    parsed.document.hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto stamp = [&parsed] {
        for (Problem &problem : parsed.problems)
            problem.path = parsed.document.path;
        std::stable_sort(parsed.problems.begin(), parsed.problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    };
    if (bytes.size() > LargestDocument) {
        parsed.problems.append({Wrong::TooLarge, 0, {}, QString::number(LargestDocument / 1024), false, {}});
        stamp();
        return parsed;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError() || text.contains(QChar(u'\0'))) {
        parsed.problems.append({Wrong::NotUtf8, 0, {}, {}, false, {}});
        stamp();
        return parsed;
    }
    // One kind of line end, so that every reader below counts the same lines.
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    // Bundles put form feeds between documents.
    text.replace(u'\f', u' ');
    parsed.document.source = text;
    const Split split = splitFrontMatter(text.toUtf8(), parsed.problems);
    if (!split.yaml.isEmpty() || parsed.problems.isEmpty())
        readFrontMatter(split.yaml, split.yamlLine, parsed.document, parsed.problems);
    AttributesByLine attributes;
    const QByteArray markdown = takeAttributes(split.markdown, split.markdownLine, attributes);
    const Markdown tree(markdown);
    const QFileInfo file(path);
    const QString folder = path.isEmpty() || path.startsWith(u':') ? QString() : file.absolutePath();
    Builder(parsed.document, parsed.problems, attributes, split.markdownLine - 1, folder).build(tree.root());
    stamp();
    return parsed;
}

} // namespace quayside::playbooks
