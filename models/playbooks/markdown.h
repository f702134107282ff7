// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/document.h"
#include "models/playbooks/problem.h"

#include <QString>

#include <memory>

struct cmark_node;

namespace quayside::playbooks {

/// A parsed Markdown text; nodes live as long as it does.
class Markdown
{
public:
    /// With tables, task lists and strikethrough.
    explicit Markdown(const QByteArray &text);
    ~Markdown();
    Markdown(const Markdown &) = delete;
    Markdown &operator=(const Markdown &) = delete;
    [[nodiscard]] cmark_node *root() const { return m_root; }

private:
    cmark_node *m_root;
};

/// Makes HTML of our own from nodes: only elements written here, every text escaped. What may not pass is noted and left out.
class Html
{
public:
    /// `shift` is added to a node's line to make the file's; `folder` is where pictures of the document lie, empty: none are shown.
    Html(int shift, QString folder, Problems &problems) : m_shift(shift), m_folder(std::move(folder)), m_problems(problems) {}

    [[nodiscard]] QString block(cmark_node *node);
    /// The children of an inline container.
    [[nodiscard]] QString inlines(cmark_node *parent);
    /// Text alone.
    [[nodiscard]] static QString plain(cmark_node *node);
    /// Every link to a command below the node, in order.
    [[nodiscard]] QList<CommandLink> commandLinks(cmark_node *node) const;
    [[nodiscard]] int lineOf(cmark_node *node) const;

private:
    [[nodiscard]] QString inlineNode(cmark_node *node);
    [[nodiscard]] QString table(cmark_node *node);
    [[nodiscard]] QString list(cmark_node *node);
    [[nodiscard]] QString link(cmark_node *node);
    [[nodiscard]] QString picture(cmark_node *node);

    int m_shift;
    QString m_folder;
    Problems &m_problems;
    int m_depth = 0;
};

/// Reads "command:returns.approve?reason=damaged&note=…".
[[nodiscard]] CommandLink commandLinkOf(const QString &url, const QString &text, int line);

/// "command", "playbook", "include", "step" ("#id"), "http", "https", "mailto"; empty for a scheme that may not pass.
[[nodiscard]] QString linkScheme(const QString &url);

} // namespace quayside::playbooks
