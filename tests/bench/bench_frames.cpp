// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/founding.h"
#include "app/workspace/picture_cache.h"
#include "app/workspace/workspace.h"
#include "models/base/ids.h"
#include "models/tables/table_factory.h"
#include "tests/bench/file_remote.h"
#include "tests/bench/frame_watch.h"
#include "tests/bench/listings.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"
#include "ui/shell/main_window.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <cstdio>
#include <functional>

// bench_frames PAGES [WORTH]: the desktop's own window over a store that a full first sync fills meanwhile, from pages that
// bench_first_sync made, in this process and with the desktop's own schedule. Prints lines of JSON for tests/bench/run: what a frame
// costs when the Orders grid is scrolled, and what a key costs until it is seen, while the sync runs and afterwards; a frame counts
// from the moment it was due, so that whatever holds the main thread up is in it. With WORTH each event that takes longer (in ms) is
// told on stderr, with its receiver.

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::bench;

namespace {

constexpr double Frame = 1000.0 / 60;
constexpr int FramesARound = 40; // a round is short: of a sync of seconds each kind of work gets its share
constexpr double KeyPause = 90;  ///< ms between two keys of somebody who types fast
constexpr int SettleMs = 3000;

struct Spreads
{
    Spread scroll;
    Spread filter;
    Spread edit;
    Spread stalls;

    void print(const QString &when) const
    {
        for (const auto &[spread, name] : {std::pair(&scroll, u"scroll the Orders grid"_s), std::pair(&filter, u"type into the filter bar"_s),
                                           std::pair(&edit, u"type into a title"_s), std::pair(&stalls, u"events of the main thread"_s)}) {
            const QJsonObject line = spread->toJson(name + u", "_s + when);
            std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        }
        std::fflush(stdout);
    }
};

/// Somebody at the window.
class Hands
{
public:
    Hands(WatchedApplication &application, shell::MainWindow &window)
        : m_application(application), m_table(*window.panel(u"orders"_s)->findChild<ui::RecordTable *>()),
          m_filter(window.panel(u"orders"_s)->findChild<ui::FilterBar *>()->editor()), m_title(*window.panel(u"listing"_s)->findChild<QWidget *>(u"title"_s))
    {
    }

    [[nodiscard]] bool hasRows(int rows) const { return m_table.model()->rowCount() >= rows; }
    [[nodiscard]] bool mayEdit() const { return m_title.isVisible() && m_title.isEnabled(); }

    void scroll(Spread &spread, const std::function<bool()> &goesOn)
    {
        QScrollBar &bar = *m_table.verticalScrollBar();
        double due = m_application.now() + Frame;
        for (int frame = 0; frame < FramesARound && goesOn(); ++frame) {
            const double work = m_application.handleUntil(due).work;
            if (bar.value() >= bar.maximum())
                bar.setValue(0);
            const QPointF at(m_table.viewport()->rect().center());
            QWheelEvent wheel(at, m_table.viewport()->mapToGlobal(at), {0, -90}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_table.viewport(), &wheel);
            const Moment shown = m_application.untilPainted(*m_table.viewport());
            spread.add(shown.clock - due, shown.work - work);
            // A late frame makes the next one due at the next refresh.
            while (due <= m_application.now())
                due += Frame;
        }
    }

    void type(QWidget &editor, QWidget &painted, const QString &text, Spread &spread, const std::function<bool()> &goesOn)
    {
        editor.window()->activateWindow();
        editor.setFocus(Qt::OtherFocusReason);
        m_application.handleUntil(m_application.now() + KeyPause);
        double due = m_application.now();
        for (const QChar letter : text) {
            if (!goesOn())
                return;
            due = std::max(due + KeyPause, m_application.now());
            m_application.handleUntil(due);
            const double work = m_application.moment().work;
            const int key = letter == u'\b' ? Qt::Key_Backspace : letter.toUpper().unicode();
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter == u'\b' ? QString() : QString(letter));
            QCoreApplication::sendEvent(&editor, &press);
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
            QCoreApplication::sendEvent(&editor, &release);
            const Moment shown = m_application.untilPainted(painted);
            spread.add(shown.clock - due, shown.work - work);
        }
    }

    /// One round of everything.
    void work(Spreads &spreads, const std::function<bool()> &goesOn)
    {
        scroll(spreads.scroll, goesOn);
        type(m_filter, m_filter, u"mug \b\b\b\b"_s, spreads.filter, goesOn);
        m_filter.clear();
        if (QWidget *into = inner(m_title))
            type(*into, painted(*into), u" and\b\b\b\b"_s, spreads.edit, goesOn);
    }

private:
    // The widget that takes the keys of a composite editor.
    static QWidget *inner(QWidget &editor) { return editor.focusProxy() != nullptr ? editor.focusProxy() : &editor; }
    static QWidget &painted(QWidget &editor)
    {
        auto *area = qobject_cast<QAbstractScrollArea *>(&editor);
        return area != nullptr ? *area->viewport() : editor;
    }

    WatchedApplication &m_application;
    ui::RecordTable &m_table;
    QLineEdit &m_filter;
    QWidget &m_title;
};

int measure(WatchedApplication &application, const QString &file, double worth)
{
    QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"quayside-bench"_s);
    const SystemClock clock;
    RandomIds ids;
    workspace::Founding founding;
    founding.folder = folder.filePath(u"w"_s);
    founding.passphrase = u"bench"_s;
    if (!QCoro::waitFor(workspace::found(founding, clock, ids)))
        return 1;
    auto opened = QCoro::waitFor(workspace::Workspace::open(workspace::OpenRequest(founding.folder)));
    if (!opened)
        return 1;
    workspace::Workspace &open = **opened;
    OrderPages pages;
    if (!pages.open(file) || !addListings(open.store()))
        return 1;
    FileRemote remote(pages.count(), [&pages](int number) { return pages.page(number); }, qint64(pages.count()) * OrdersAPage);
    sync::SyncEngine engine(open.store(), &remote, clock, ids);

    ui::ThemeSource theme(&application);
    application.setStyle(new ui::QuaysideStyle(theme));
    shell::MainWindow window({open.registry(), engine, open.tables(), open.playbooks(), open.pictures(), open.session(), theme, open.clock(),
                              open.name(), {}, false, open.folder(), panels::allPanels()});
    window.resize(1600, 1000);
    window.QWidget::show();
    window.open({RecordKind::Product, u"S1"_s, QString::fromStdString(productId(3))});
    window.show(u"orders"_s);
    Hands hands(application, window);

    bool isOver = false;
    sync::SyncSummary done;
    QObject::connect(&engine, &sync::SyncEngine::finished, &window, [&](const sync::SyncSummary &summary) { done = summary; });
    QObject::connect(&engine, &sync::SyncEngine::runEnded, &window, [&] { isOver = true; });
    engine.start();
    const double begun = application.now();
    while (!isOver && !hands.hasRows(2000))
        application.handleUntil(application.now() + 5);
    Spreads during;
    application.watchStalls(&during.stalls, worth);
    while (!isOver)
        hands.work(during, [&isOver] { return !isOver; });
    application.watchStalls(nullptr, 0);
    const double seconds = (application.now() - begun) / 1000;
    std::fprintf(stderr, "sync of %lld orders in %.1f s while somebody works; the title %s\n",
                 static_cast<long long>(done.pulled.value(u"orders"_s).inserted), seconds, hands.mayEdit() ? "takes keys" : "takes none");
    during.print(u"during a first sync"_s);

    application.handleUntil(application.now() + SettleMs);
    Spreads idle;
    application.watchStalls(&idle.stalls, worth);
    for (int round = 0; round < 8; ++round)
        hands.work(idle, [] { return true; });
    application.watchStalls(nullptr, 0);
    idle.print(u"at rest"_s);
    QCoro::waitFor(engine.shutDown());
    window.hide();
    QCoro::waitFor(open.close());
    return done.pulled.value(u"orders"_s).inserted > 0 && !during.edit.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_frames: see the head of its source\n");
        return 2;
    }
    return measure(application, arguments[1], arguments.value(2).toDouble());
}
