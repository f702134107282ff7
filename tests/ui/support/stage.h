// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playbooks/facts.h"
#include "app/playbooks/library.h"
#include "app/playbooks/run_commands.h"
#include "app/playbooks/run_reader.h"
#include "app/workspace/picture_cache.h"
#include "app/workspace/session.h"
#include "models/tables/table_factory.h"
#include "tests/sync/harbour.h"
#include "tests/ui/support/settled.h"
#include "ui/panels/panel.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/theme_source.h"

#include <QAction>
#include <QApplication>
#include <QDir>

#include <algorithm>
#include <latch>
#include <memory>

namespace quayside::tests {

/// Stands where the window stands: runs what a panel asks for through the real registry and remembers what came of it.
class StageHost final : public panels::PanelHost
{
public:
    struct Ran
    {
        QString command;
        QVariantMap args;
        commands::Selection on;
        Result<commands::Outcome> result;
    };

    explicit StageHost(commands::Registry &registry) : m_registry(registry) {}
    ~StageHost() override { qDeleteAll(m_actions); }

    void run(const QString &command, const commands::Selection &on, const QVariantMap &arguments = {}) override
    {
        commands::Invocation invocation(command);
        invocation.on = on;
        invocation.args = arguments;
        ++started;
        execute(this, std::move(invocation));
    }
    void tell(const Fault &fault) override { told.append(fault); }
    void open(const RecordRef &record) override { opened.append(record); }
    void show(const QString &panelId, const QString &criteria = {}) override { shown.append({panelId, criteria}); }
    QAction *action(const QString &command) override
    {
        QAction *&action = m_actions[command];
        if (!action) {
            const commands::Spec *spec = m_registry.find(command);
            action = new QAction(spec ? spec->title : command);
            QObject::connect(action, &QAction::triggered, action, [this, command] {
                if (panel)
                    run(command, panel->selection());
            });
        }
        return action;
    }
    /// Every run that was started has ended.
    [[nodiscard]] bool isIdle() const { return started == ran.size(); }

    panels::Panel *panel = nullptr; ///< whose selection the actions take
    QList<Ran> ran;
    QList<Fault> told;
    QList<RecordRef> opened;
    QList<std::pair<QString, QString>> shown;

private:
    static QCoro::Task<void> execute(StageHost *self, commands::Invocation invocation)
    {
        Ran ran{invocation.command, invocation.args, invocation.on, {}};
        ran.result = co_await self->m_registry.run(std::move(invocation));
        self->ran.append(std::move(ran));
    }

    commands::Registry &m_registry;
    QHash<QString, QAction *> m_actions;
    qsizetype started = 0;
};

/// A harbour with everything a panel is made from: shop S1 (GBP) with seven listings of two SKUs, five orders, one return, and
/// somebody of every role. Dewi (merchandiser) acts unless as() says otherwise. `pull` fills the mirror from the shop in memory.
struct Stage : Harbour
{
    std::unique_ptr<tables::TableFactory> tables;
    std::unique_ptr<playbooks::Library> library;
    std::unique_ptr<playbooks::RunReader> playbooks;
    std::unique_ptr<workspace::PictureCache> pictures;
    std::unique_ptr<workspace::Session> session;
    std::unique_ptr<ui::ThemeSource> theme;
    std::unique_ptr<StageHost> host;

    bool openStage(bool pull = true)
    {
        if (!openHarbour() || !hire(u"Omar"_s, u"operations"_s) || !hire(u"Ana"_s, u"analyst"_s))
            return false;
        theme = std::make_unique<ui::ThemeSource>(qApp);
        theme->setChoice(ui::ThemeSource::Choice::Light);
        qApp->setStyle(new ui::QuaysideStyle(*theme));
        tables = std::make_unique<tables::TableFactory>(*store);
        library = std::make_unique<playbooks::Library>(folder.filePath(u"playbooks"_s));
        playbooks::addRunCommands(*registry, *library);
        library->begin(playbooks::factsOf(*registry));
        QCoro::waitFor(library->settled());
        playbooks = std::make_unique<playbooks::RunReader>(*store, *library);
        pictures = std::make_unique<workspace::PictureCache>(
            folder.filePath(u"pictures"_s), [](QUrl) -> QCoro::Task<Result<QByteArray>> { co_return fail(FaultKind::Offline, u"no network"_s); });
        session = std::make_unique<workspace::Session>(*store);
        host = std::make_unique<StageHost>(*registry);
        return as(u"Dewi"_s) && (!pull || sync().has_value());
    }
    /// The registry and the panels see this person from now on.
    bool as(const QString &name)
    {
        return Harbour::as(name) && (!session || QCoro::waitFor(session->signIn(name, {})).has_value());
    }
    panels::PanelContext context() { return {*registry, *engine, *tables, *playbooks, *pictures, *session, *theme, clock, *host}; }
    /// The panel, shown in a window of this size; owned by the caller.
    std::unique_ptr<panels::Panel> put(const panels::PanelSpec &spec, QSize size = {1180, 760})
    {
        std::unique_ptr<panels::Panel> panel(spec.make(context()));
        host->panel = panel.get();
        panel->resize(size);
        panel->show();
        panel->activateWindow();
        return QTest::qWaitForWindowExposed(panel.get()) ? std::move(panel) : nullptr;
    }
    /// Whatever was asked of the store is answered, and the answers are where they belong: all readers come together here, twice,
    /// because an answer may have led to another question.
    bool answered()
    {
        for (int round = 0; round < 2; ++round) {
            const int readers = store::Store::Options().readers;
            const auto all = std::make_shared<std::latch>(readers);
            QList<QFuture<Result<int>>> here;
            for (int i = 0; i < readers; ++i) {
                here.append(store->read([all](store::Connection &) -> Result<int> {
                    all->arrive_and_wait();
                    return 0;
                }));
            }
            if (!QTest::qWaitFor([&] { return std::all_of(here.cbegin(), here.cend(), [](const auto &one) { return one.isFinished(); }); }))
                return false;
            QCoreApplication::processEvents();
        }
        return true;
    }
    /// Pictures of what the panel shows in light, dark and mirrored, for somebody to look at: gallery/NAME-light.png, …
    void photograph(QWidget &widget, const QString &name)
    {
        const QDir gallery(QStringLiteral(QUAYSIDE_GALLERY_DIR));
        QDir().mkpath(gallery.path());
        const auto take = [&](const QString &suffix) {
            settled(widget).save(gallery.filePath(name + suffix));
        };
        take(u"-light.png"_s);
        theme->setChoice(ui::ThemeSource::Choice::Dark);
        take(u"-dark.png"_s);
        theme->setChoice(ui::ThemeSource::Choice::Light);
        qApp->setLayoutDirection(Qt::RightToLeft);
        take(u"-rtl.png"_s);
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
};

} // namespace quayside::tests
