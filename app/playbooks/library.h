// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/check.h"
#include "models/playbooks/document.h"
#include "models/playbooks/problem.h"

#include <QCoroTask>

#include <QFileSystemWatcher>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <mutex>
#include <vector>

namespace quayside::playbooks {

/// Every playbook at one moment, immutable; usable from any thread.
class Shelf
{
public:
    /// Parses and checks the texts; those of `own` win over shipped ones of the same id.
    struct Text
    {
        QString path;
        QByteArray bytes;
        bool isOwn = false; ///< from the workspace's folder
    };
    /// What `before` had of the same bytes is taken over, not looked through again; `facts` must be the same then.
    Shelf(std::vector<Text> texts, const Facts &facts, const Shelf *before = nullptr);

    /// Usable ones, by title.
    [[nodiscard]] const QList<Document> &documents() const { return m_documents; }
    /// Everything that is wrong, of all of them.
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    [[nodiscard]] const Document *find(const QString &id) const;
    /// As a run follows it: includes replaced.
    [[nodiscard]] Document assembled(const Document &document) const;
    [[nodiscard]] bool isOwn(const QString &id) const;

    struct Hit
    {
        QString id;
        int score = 0;      ///< higher is better
        QString snippet;    ///< where in the text, plain
    };
    /// Documents with every word of the query, the last one perhaps only begun; titles count most. An empty query finds all.
    [[nodiscard]] QList<Hit> search(const QString &query) const;

private:
    struct Indexed
    {
        std::string title;   ///< folded words, each between spaces
        std::string text;
        QString plain;
        QString folded;      ///< the same, to find a snippet in
    };
    /// One text looked through by itself.
    struct Looked
    {
        QByteArray bytes;
        Document document;
        bool isUsable = false;
        Problems problems;
    };
    QHash<QString, std::shared_ptr<const Looked>> m_looked; ///< by path
    QList<Document> m_documents;
    QHash<QString, qsizetype> m_byId;
    std::vector<Indexed> m_index;
    QSet<QString> m_own;
    Problems m_problems;
};

/// The playbooks of a workspace: those of the program and those of its folder "playbooks", read again when a file there changes.
/// Main thread; shelf() from any.
class Library final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the workspace's folder for its own playbooks; it need not exist. Nothing is read before begin().
    explicit Library(QString folder, QObject *parent = nullptr);
    ~Library() override;

    /// Never null; empty until the first reading has ended.
    [[nodiscard]] std::shared_ptr<const Shelf> shelf() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Starts reading and watching; the facts name every command there is by now.
    void begin(Facts facts);
    /// Reads again in the background; changed() follows.
    void reload();
    /// Waits until the reading under way has ended.
    [[nodiscard]] QCoro::Task<void> settled();

    /// Texts of the program itself, and of a folder ("*.md", not below).
    [[nodiscard]] static std::vector<Shelf::Text> shipped();
    [[nodiscard]] static std::vector<Shelf::Text> inFolder(const QString &folder, bool isOwn);

Q_SIGNALS:
    void changed();

private:
    void put(std::shared_ptr<const Shelf> shelf);
    void watch();

    QString m_folder;
    Facts m_facts;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QFuture<std::shared_ptr<const Shelf>> m_reading;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Shelf> m_shelf;
};

} // namespace quayside::playbooks
