// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/markdown.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <mutex>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

cmark_node *parsed(const QByteArray &text)
{
    static std::once_flag registered;
    std::call_once(registered, [] { cmark_gfm_core_extensions_ensure_registered(); });
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8);
    for (const char *name : {"table", "strikethrough", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, text.constData(), static_cast<std::size_t>(text.size()));
    cmark_node *root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return root;
}

QString typeOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_type_string(node));
}

QString literal(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

// Deeper than anybody writes. A file of ">" alone would else be as many calls deep as it is long.
constexpr int Deepest = 60;

class Deeper
{
public:
    explicit Deeper(int &depth) : m_depth(depth) { ++m_depth; }
    ~Deeper() { --m_depth; }
    Q_DISABLE_COPY_MOVE(Deeper)

private:
    int &m_depth;
};

QString wrapped(const QString &element, const QString &inside)
{
    return u'<' + element + u'>' + inside + u"</"_s + element + u'>';
}

QString quoted(const QString &attribute)
{
    return attribute.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

} // namespace

Markdown::Markdown(const QByteArray &text) : m_root(parsed(text)) {}

Markdown::~Markdown()
{
    cmark_node_free(m_root);
}

QString linkScheme(const QString &url)
{
    if (url.startsWith(u'#'))
        return u"step"_s;
    const qsizetype colon = url.indexOf(u':');
    const QString scheme = colon > 0 ? url.left(colon).toLower() : QString();
    static const QStringList known{u"command"_s, u"playbook"_s, u"include"_s, u"http"_s, u"https"_s, u"mailto"_s};
    return known.contains(scheme) ? scheme : QString();
}

CommandLink commandLinkOf(const QString &url, const QString &text, int line)
{
    CommandLink link;
    link.text = text;
    link.line = line;
    const QString rest = url.mid(8); // "command:"
    const qsizetype mark = rest.indexOf(u'?');
    link.command = rest.left(mark < 0 ? rest.size() : mark);
    if (mark >= 0) {
        QString query = rest.mid(mark + 1);
        query.replace(u'+', u"%20"_s);
        link.args = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    }
    return link;
}

int Html::lineOf(cmark_node *node) const
{
    // Inline nodes of tables have no line of their own.
    for (cmark_node *at = node; at != nullptr; at = cmark_node_parent(at)) {
        if (const int line = cmark_node_get_start_line(at); line > 0)
            return line + m_shift;
    }
    return m_shift + 1;
}

QString Html::plain(cmark_node *node)
{
    QString text;
    cmark_iter *iter = cmark_iter_new(node);
    while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
        cmark_node *at = cmark_iter_get_node(iter);
        if (cmark_iter_get_event_type(iter) != CMARK_EVENT_ENTER) {
            const cmark_node_type type = cmark_node_get_type(at);
            if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_ITEM || typeOf(at) == "table_cell"_L1)
                text += u'\n';
            continue;
        }
        const cmark_node_type type = cmark_node_get_type(at);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            text += literal(at);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += u' ';
    }
    cmark_iter_free(iter);
    return text.trimmed();
}

QList<CommandLink> Html::commandLinks(cmark_node *node) const
{
    QList<CommandLink> links;
    cmark_iter *iter = cmark_iter_new(node);
    while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
        cmark_node *at = cmark_iter_get_node(iter);
        if (cmark_iter_get_event_type(iter) != CMARK_EVENT_ENTER || cmark_node_get_type(at) != CMARK_NODE_LINK)
            continue;
        const QString url = QString::fromUtf8(cmark_node_get_url(at));
        if (linkScheme(url) == "command"_L1)
            links.append(commandLinkOf(url, plain(at), lineOf(at)));
    }
    cmark_iter_free(iter);
    return links;
}

QString Html::link(cmark_node *node)
{
    const QString url = QString::fromUtf8(cmark_node_get_url(node));
    const QString inside = inlines(node);
    if (linkScheme(url).isEmpty()) {
        m_problems.append({Wrong::ForbiddenLink, lineOf(node), url, {}, false, {}});
        return inside;
    }
    return u"<a href=\""_s + quoted(url) + u"\">"_s + inside + u"</a>"_s;
}

QString Html::picture(cmark_node *node)
{
    const QString url = QUrl::fromPercentEncoding(cmark_node_get_url(node));
    const QString words = wrapped(u"i"_s, plain(node).toHtmlEscaped());
    const bool isLocal = !url.contains(u':') && !url.startsWith(u"//"_s);
    if (!isLocal) {
        m_problems.append({Wrong::RemotePicture, lineOf(node), url, {}, false, {}});
        return words;
    }
    // Only what lies beside the document.
    if (m_folder.isEmpty() || QDir::isAbsolutePath(url) || QDir::cleanPath(url).startsWith(u".."_s))
        return words;
    return u"<img src=\""_s + quoted(QUrl::fromLocalFile(QDir(m_folder).filePath(url)).toString()) + u"\" alt=\""_s + quoted(plain(node)) + u"\">"_s;
}

QString Html::inlineNode(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_SOFTBREAK: return u" "_s;
    case CMARK_NODE_LINEBREAK: return u"<br>"_s;
    default: break;
    }
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT)
        return literal(node).toHtmlEscaped();
    if (type == CMARK_NODE_CODE)
        return wrapped(u"code"_s, literal(node).toHtmlEscaped());
    if (type == CMARK_NODE_EMPH)
        return wrapped(u"i"_s, inlines(node));
    if (type == CMARK_NODE_STRONG)
        return wrapped(u"b"_s, inlines(node));
    if (type == CMARK_NODE_LINK)
        return link(node);
    if (type == CMARK_NODE_IMAGE)
        return picture(node);
    if (type == CMARK_NODE_HTML_INLINE) {
        m_problems.append({Wrong::RawHtml, lineOf(node), literal(node), {}, false, {}});
        return {};
    }
    if (typeOf(node) == "strikethrough"_L1)
        return wrapped(u"s"_s, inlines(node));
    return inlines(node);
}

QString Html::inlines(cmark_node *parent)
{
    const Deeper deeper(m_depth);
    if (m_depth > Deepest)
        return plain(parent).toHtmlEscaped();
    QString html;
    for (cmark_node *child = cmark_node_first_child(parent); child != nullptr; child = cmark_node_next(child))
        html += inlineNode(child);
    return html;
}

QString Html::table(cmark_node *node)
{
    QString rows;
    for (cmark_node *row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row)) {
        const QString cell = cmark_gfm_extensions_get_table_row_is_header(row) != 0 ? u"th"_s : u"td"_s;
        QString cells;
        for (cmark_node *at = cmark_node_first_child(row); at != nullptr; at = cmark_node_next(at))
            cells += wrapped(cell, inlines(at));
        rows += wrapped(u"tr"_s, cells);
    }
    return wrapped(u"table"_s, rows);
}

QString Html::list(cmark_node *node)
{
    QString items;
    for (cmark_node *item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
        QString inside;
        for (cmark_node *child = cmark_node_first_child(item); child != nullptr; child = cmark_node_next(child))
            inside += cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH ? inlines(child) : block(child);
        items += wrapped(u"li"_s, inside);
    }
    return wrapped(cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? u"ol"_s : u"ul"_s, items);
}

QString Html::block(cmark_node *node)
{
    const Deeper deeper(m_depth);
    if (m_depth > Deepest)
        return plain(node).toHtmlEscaped();
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_PARAGRAPH)
        return wrapped(u"p"_s, inlines(node));
    if (type == CMARK_NODE_HEADING)
        return wrapped(u"h%1"_s.arg(std::min(6, cmark_node_get_heading_level(node) + 1)), inlines(node));
    if (type == CMARK_NODE_LIST)
        return list(node);
    if (type == CMARK_NODE_CODE_BLOCK)
        return wrapped(u"pre"_s, literal(node).toHtmlEscaped());
    if (type == CMARK_NODE_THEMATIC_BREAK)
        return u"<hr>"_s;
    if (type == CMARK_NODE_HTML_BLOCK) {
        m_problems.append({Wrong::RawHtml, lineOf(node), literal(node).section(u'\n', 0, 0), {}, false, {}});
        return {};
    }
    if (typeOf(node) == "table"_L1)
        return table(node);
    QString inside;
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child))
        inside += block(child);
    return type == CMARK_NODE_BLOCK_QUOTE ? wrapped(u"blockquote"_s, inside) : inside;
}

} // namespace quayside::playbooks
