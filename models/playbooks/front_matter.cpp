// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/front_matter.h"

#include "models/text/words.h"

#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

const QStringList &knownKeys()
{
    static const QStringList keys{u"id"_s,    u"version"_s, u"title"_s, u"summary"_s,    u"kind"_s,   u"owner"_s, u"roles"_s, u"tags"_s,
                                  u"needs"_s, u"sla"_s,     u"fit"_s,   u"escalation"_s, u"parent"_s, u"goal"_s,  u"trigger"_s, u"close"_s};
    return keys;
}

// Sees whether there is an anchor or an alias, without following one.
class Anchors final : public YAML::EventHandler
{
public:
    [[nodiscard]] std::optional<int> line() const { return m_line; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { look(mark, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { look(mark, 1); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &) override { look(mark, anchor); }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        look(mark, anchor);
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        look(mark, anchor);
    }
    void OnMapEnd() override {}

private:
    void look(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0 && !m_line)
            m_line = mark.line;
    }
    std::optional<int> m_line;
};

class Reader
{
public:
    Reader(int firstLine, Document &document, Problems &problems) : m_firstLine(firstLine), m_document(document), m_problems(problems) {}

    void read(const YAML::Node &root);

private:
    [[nodiscard]] int lineOf(const YAML::Node &node) const { return m_firstLine + std::max(0, node.Mark().line); }
    void note(Wrong wrong, const YAML::Node &at, const QString &subject, const QString &hint = {})
    {
        m_problems.append({wrong, lineOf(at), subject, hint, false, {}});
    }
    [[nodiscard]] static QString text(const YAML::Node &node) { return QString::fromStdString(node.Scalar()).trimmed(); }
    [[nodiscard]] QString scalar(const YAML::Node &root, const char *key);
    [[nodiscard]] QStringList list(const YAML::Node &root, const char *key);
    void keysOf(const YAML::Node &map, const QStringList &known);
    void readIdentity(const YAML::Node &root);
    void readFit(const YAML::Node &root);
    void readTriggers(const YAML::Node &root);
    void readTrigger(const YAML::Node &node);

    int m_firstLine;
    Document &m_document;
    Problems &m_problems;
};

QString Reader::scalar(const YAML::Node &root, const char *key)
{
    const YAML::Node node = root[key];
    if (!node.IsDefined() || node.IsNull())
        return {};
    if (!node.IsScalar()) {
        note(Wrong::WrongType, node, QString::fromLatin1(key));
        return {};
    }
    return text(node);
}

QStringList Reader::list(const YAML::Node &root, const char *key)
{
    const YAML::Node node = root[key];
    if (!node.IsDefined() || node.IsNull())
        return {};
    if (node.IsScalar())
        return {text(node)};
    QStringList values;
    if (node.IsSequence()) {
        for (const YAML::Node &item : node) {
            if (!item.IsScalar()) {
                note(Wrong::WrongType, item, QString::fromLatin1(key));
                return {};
            }
            values.append(text(item));
        }
        return values;
    }
    note(Wrong::WrongType, node, QString::fromLatin1(key));
    return {};
}

void Reader::keysOf(const YAML::Node &map, const QStringList &known)
{
    QSet<QString> seen;
    for (const auto &entry : map) {
        if (!entry.first.IsScalar())
            continue;
        const QString key = text(entry.first);
        if (seen.contains(key))
            note(Wrong::DuplicateKey, entry.first, key);
        else if (!known.contains(key))
            note(Wrong::UnknownKey, entry.first, key, text::nearest(key, known));
        seen.insert(key);
    }
}

void Reader::readIdentity(const YAML::Node &root)
{
    static const QRegularExpression idShape(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    static const QRegularExpression versionShape(u"^[0-9]+(\\.[0-9]+){0,2}$"_s);
    const auto required = [this, &root](const char *key) {
        const QString value = scalar(root, key);
        if (value.isEmpty() && (!root[key].IsDefined() || root[key].IsNull() || root[key].IsScalar()))
            m_problems.append({Wrong::MissingKey, m_firstLine, QString::fromLatin1(key), {}, false, {}});
        return value;
    };
    m_document.id = required("id");
    if (!m_document.id.isEmpty() && !idShape.match(m_document.id).hasMatch())
        note(Wrong::BadId, root["id"], m_document.id);
    m_document.title = required("title");
    m_document.version = required("version");
    if (!m_document.version.isEmpty() && !versionShape.match(m_document.version).hasMatch())
        note(Wrong::BadVersion, root["version"], m_document.version);
    m_document.owner = required("owner");
    const QString kind = required("kind");
    if (const auto known = kindOf(kind))
        m_document.kind = *known;
    else if (!kind.isEmpty())
        note(Wrong::UnknownKind, root["kind"], kind, text::nearest(kind, kindWords()));
}

void Reader::readFit(const YAML::Node &root)
{
    const YAML::Node fit = root["fit"];
    if (!fit.IsDefined() || fit.IsNull())
        return;
    if (!fit.IsMap()) {
        note(Wrong::WrongType, fit, u"fit"_s);
        return;
    }
    keysOf(fit, {u"maturity"_s, u"risk"_s, u"impact"_s});
    const auto grade = [this, &fit](const char *key) {
        const QString word = scalar(fit, key);
        bool isNumber = false;
        const int value = word.toInt(&isNumber);
        if (!isNumber || value < 1 || value > 5) {
            note(Wrong::BadFit, fit, QString::fromLatin1(key), word);
            return 0;
        }
        return value;
    };
    m_document.fit = {grade("maturity"), grade("risk"), grade("impact")};
}

void Reader::readTrigger(const YAML::Node &node)
{
    if (!node.IsMap()) {
        note(Wrong::WrongType, node, u"trigger"_s);
        return;
    }
    keysOf(node, {u"on"_s, u"when"_s, u"alert"_s});
    Trigger trigger;
    trigger.line = lineOf(node);
    trigger.when = scalar(node, "when");
    trigger.alert = scalar(node, "alert");
    if (const YAML::Node when = node["when"]; when.IsDefined())
        trigger.line = lineOf(when);
    if (const QString on = scalar(node, "on"); !on.isEmpty()) {
        trigger.on = recordKind(on);
        if (!trigger.on)
            note(Wrong::UnknownRecordKind, node["on"], on);
    } else if (trigger.alert.isEmpty()) {
        note(Wrong::MissingKey, node, u"trigger.on"_s);
    }
    m_document.triggers.append(trigger);
}

void Reader::readTriggers(const YAML::Node &root)
{
    const YAML::Node node = root["trigger"];
    if (!node.IsDefined() || node.IsNull())
        return;
    if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            readTrigger(item);
    } else {
        readTrigger(node);
    }
}

void Reader::read(const YAML::Node &root)
{
    if (!root.IsMap()) {
        m_problems.append({Wrong::BadYaml, m_firstLine, {}, u"key: value"_s, false, {}});
        return;
    }
    keysOf(root, knownKeys());
    readIdentity(root);
    m_document.summary = scalar(root, "summary");
    m_document.roles = list(root, "roles");
    m_document.tags = list(root, "tags");
    m_document.needs = list(root, "needs");
    m_document.escalation = list(root, "escalation");
    m_document.parent = scalar(root, "parent");
    m_document.goal = scalar(root, "goal");
    if (const QString sla = scalar(root, "sla"); !sla.isEmpty()) {
        const auto span = spanOf(sla);
        if (!span)
            note(Wrong::BadSpan, root["sla"], sla);
        m_document.sla = span.value_or(0);
    }
    if (const QString close = scalar(root, "close"); !close.isEmpty()) {
        m_document.closesWithTasksDone = close == "tasks-done"_L1;
        if (!m_document.closesWithTasksDone)
            note(Wrong::UnknownKey, root["close"], close, u"tasks-done"_s);
    }
    readFit(root);
    readTriggers(root);
}

} // namespace

Split splitFrontMatter(const QByteArray &bytes, Problems &problems)
{
    Split split;
    const auto lineEnd = [&bytes](qsizetype from) {
        const qsizetype end = bytes.indexOf('\n', from);
        return end < 0 ? bytes.size() : end;
    };
    const auto isFence = [&bytes](qsizetype from, qsizetype to) { return bytes.mid(from, to - from).trimmed() == "---"; };
    const qsizetype first = lineEnd(0);
    if (!isFence(0, first)) {
        problems.append({Wrong::NoFrontMatter, 1, {}, {}, false, {}});
        split.markdown = bytes;
        return split;
    }
    int line = 2;
    for (qsizetype at = first + 1; at < bytes.size(); ++line) {
        const qsizetype end = lineEnd(at);
        if (isFence(at, end)) {
            split.yaml = bytes.mid(first + 1, at - first - 1);
            split.markdown = bytes.mid(std::min(end + 1, bytes.size()));
            split.markdownLine = line + 1;
            return split;
        }
        at = end + 1;
    }
    problems.append({Wrong::FrontMatterOpen, 1, {}, {}, false, {}});
    split.markdown = bytes.mid(std::min(first + 1, bytes.size()));
    split.markdownLine = 2;
    return split;
}

void readFrontMatter(const QByteArray &yaml, int firstLine, Document &document, Problems &problems)
{
    try {
        const std::string text = yaml.toStdString();
        // Anchors and aliases could unfold into gigabytes, and no document of ours needs them.
        std::istringstream stream(text);
        Anchors anchors;
        YAML::Parser(stream).HandleNextDocument(anchors);
        if (anchors.line()) {
            problems.append({Wrong::BadYaml, firstLine + *anchors.line(), {}, u"anchors and aliases are not read"_s, false, {}});
            return;
        }
        Reader(firstLine, document, problems).read(YAML::Load(text));
    } catch (const YAML::Exception &e) {
        const int line = e.mark.is_null() ? firstLine : firstLine + e.mark.line;
        problems.append({Wrong::BadYaml, line, {}, QString::fromStdString(e.msg), false, {}});
    } catch (const std::exception &e) {
        problems.append({Wrong::BadYaml, firstLine, {}, QString::fromUtf8(e.what()), false, {}});
    }
}

} // namespace quayside::playbooks
