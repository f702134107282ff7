// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/library.h"

#include "models/playbooks/parse.h"
#include "models/text/words.h"

#include <QDir>
#include <QFile>
#include <QCoroFuture>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

constexpr int CoalesceMs = 200;
constexpr int TitleScore = 100;
constexpr int TextScore = 10;
constexpr qsizetype SnippetBefore = 40;
constexpr qsizetype SnippetLength = 140;

std::string spaced(const QString &text)
{
    std::string all(" ");
    const QByteArray utf8 = text.toUtf8();
    text::forEachWord(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), [&all](const text::Word &word) {
        all += word.folded;
        all += ' ';
        return true;
    });
    return all;
}

QSet<QString> pathsWithErrors(const Problems &problems)
{
    QSet<QString> paths;
    for (const Problem &problem : problems) {
        if (!problem.isWarning)
            paths.insert(problem.path);
    }
    return paths;
}

QString snippetOf(const QString &plain, const QString &folded, const QString &word)
{
    const qsizetype at = std::max<qsizetype>(0, folded.indexOf(word));
    const qsizetype from = at < SnippetBefore ? 0 : plain.lastIndexOf(u' ', at - SnippetBefore) + 1;
    return plain.mid(from, SnippetLength).simplified();
}

} // namespace

Shelf::Shelf(std::vector<Text> texts, const Facts &facts, const Shelf *before)
{
    QList<Document> own;
    QList<Document> shipped;
    for (const Text &text : texts) {
        std::shared_ptr<const Looked> looked = before ? before->m_looked.value(text.path) : nullptr;
        if (!looked || looked->bytes != text.bytes) {
            Parsed parsed = parse(text.bytes, text.path);
            auto fresh = std::make_shared<Looked>();
            fresh->bytes = text.bytes;
            fresh->isUsable = parsed.isUsable();
            fresh->problems = std::move(parsed.problems);
            if (fresh->isUsable) {
                fresh->problems += check(parsed.document, facts);
                fresh->document = std::move(parsed.document);
            }
            looked = fresh;
        }
        m_looked.insert(text.path, looked);
        m_problems += looked->problems;
        if (looked->isUsable)
            (text.isOwn ? own : shipped).append(looked->document);
    }
    QList<Document> all = own;
    for (const Document &document : std::as_const(own))
        m_own.insert(document.id);
    for (Document &document : shipped) {
        if (!m_own.contains(document.id))
            all.append(std::move(document));
    }
    m_problems += checkTogether(all);
    const QSet<QString> broken = pathsWithErrors(m_problems);
    QSet<QString> seen;
    for (Document &document : all) {
        if (broken.contains(document.path) || seen.contains(document.id))
            continue;
        seen.insert(document.id);
        m_documents.append(std::move(document));
    }
    std::stable_sort(m_documents.begin(), m_documents.end(),
                     [](const Document &a, const Document &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    m_index.reserve(static_cast<std::size_t>(m_documents.size()));
    for (const Document &document : std::as_const(m_documents)) {
        const QString plain = searchText(document);
        m_byId.insert(document.id, m_byId.size());
        m_index.push_back({spaced(document.title + u' ' + document.tags.join(u' ')), spaced(plain), plain, text::fold(plain)});
    }
}

const Document *Shelf::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_documents[*found];
}

Document Shelf::assembled(const Document &document) const
{
    return playbooks::assembled(document, [this](const QString &id) { return find(id); });
}

bool Shelf::isOwn(const QString &id) const
{
    return m_own.contains(id);
}

QList<Shelf::Hit> Shelf::search(const QString &query) const
{
    const QByteArray utf8 = query.toUtf8();
    const std::vector<text::Word> words = text::words(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_documents.size(); ++i) {
        const Indexed &indexed = m_index[static_cast<std::size_t>(i)];
        int score = 0;
        for (std::size_t w = 0; w < words.size(); ++w) {
            std::string needle = ' ' + words[w].folded;
            if (w + 1 < words.size())
                needle += ' ';
            const bool inTitle = indexed.title.find(needle) != std::string::npos;
            if (!inTitle && indexed.text.find(needle) == std::string::npos) {
                score = -1;
                break;
            }
            score += inTitle ? TitleScore : TextScore;
        }
        if (score < 0)
            continue;
        const QString word = words.empty() ? QString() : QString::fromStdString(words.front().folded);
        hits.append({m_documents[i].id, score, words.empty() ? m_documents[i].summary : snippetOf(indexed.plain, indexed.folded, word)});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    return hits;
}

Library::Library(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_shelf(std::make_shared<Shelf>(std::vector<Shelf::Text>(), Facts()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(CoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, &Library::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
}

void Library::begin(Facts facts)
{
    m_facts = std::move(facts);
    reload();
}

Library::~Library()
{
    m_reading.waitForFinished();
}

std::shared_ptr<const Shelf> Library::shelf() const
{
    const std::lock_guard lock(m_mutex);
    return m_shelf;
}

void Library::put(std::shared_ptr<const Shelf> shelf)
{
    const std::lock_guard lock(m_mutex);
    m_shelf = std::move(shelf);
}

void Library::watch()
{
    // A folder that is not there yet cannot be watched; the first reload after it was made begins to.
    const QDir dir(m_folder);
    if (m_folder.isEmpty() || !dir.exists())
        return;
    if (!m_watcher.directories().contains(m_folder))
        m_watcher.addPath(m_folder);
    for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files)) {
        if (const QString path = dir.filePath(name); !m_watcher.files().contains(path))
            m_watcher.addPath(path);
    }
}

void Library::reload()
{
    watch();
    m_reading = QtConcurrent::run([folder = m_folder, facts = m_facts, before = shelf()]() -> std::shared_ptr<const Shelf> {
        std::vector<Shelf::Text> texts = shipped();
        for (Shelf::Text &text : inFolder(folder, true))
            texts.push_back(std::move(text));
        return std::make_shared<Shelf>(std::move(texts), facts, before.get());
    });
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Shelf>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        put(watcher->result());
        Q_EMIT changed();
    });
    watcher->setFuture(m_reading);
}

QCoro::Task<void> Library::settled()
{
    const QFuture<std::shared_ptr<const Shelf>> reading = m_reading;
    const std::shared_ptr<const Shelf> shelf = co_await reading;
    put(shelf);
}

std::vector<Shelf::Text> Library::shipped()
{
    return inFolder(u":/playbooks"_s, false);
}

std::vector<Shelf::Text> Library::inFolder(const QString &folder, bool isOwn)
{
    std::vector<Shelf::Text> texts;
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return texts;
    for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.push_back({file.fileName(), file.readAll(), isOwn});
    }
    return texts;
}

} // namespace quayside::playbooks
