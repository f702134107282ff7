// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/founding.h"
#include "app/workspace/picture_cache.h"
#include "app/workspace/workspace.h"
#include "models/base/ids.h"
#include "models/tables/table_factory.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;

/// The whole desktop over a practice shop of its own, as somebody would find it after a morning's work: every panel in light, dark
/// and mirrored, for people to look at. What it can judge by itself it judges: that each panel shows rows and paints something else
/// in the dark.
class tst_Gallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyPanel_data();
    void everyPanel();
    void palette();

private:
    bool run(const QString &command, const QString &on, const QVariantMap &arguments = {}, RecordKind kind = RecordKind::Sku);
    QImage picture(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::ThemeSource> m_theme;
    std::unique_ptr<shell::MainWindow> m_window;
};

void tst_Gallery::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"quayside-tests"_s);
    workspace::Founding founding;
    founding.folder = m_folder.filePath(u"w"_s);
    founding.name = u"Harbour Lane"_s;
    founding.owner = u"Olga"_s;
    founding.own = workspace::ownPractice();
    founding.own->products = 120;
    founding.own->orders = 400;
    founding.own->returns = 40;
    const SystemClock clock;
    RandomIds ids;
    QVERIFY(QCoro::waitFor(workspace::found(founding, clock, ids)));
    workspace::OpenRequest request(founding.folder);
    auto opened = QCoro::waitFor(workspace::Workspace::open(request));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_workspace = std::move(*opened);
    const auto synced = QCoro::waitFor(m_workspace->sync().syncOnce());
    QVERIFY2(synced, qPrintable(synced ? QString() : synced.error().detail));
    QVERIFY(synced->pulled.value(u"products"_s).inserted == 120);

    QVERIFY(run(u"listings.edit"_s, u"market:GB status:live"_s, {{u"price"_s, u"-5%"_s}}));
    QVERIFY(run(u"changes.submit"_s, {}));
    QVERIFY(run(u"listings.edit"_s, u"market:TH status:live"_s, {{u"price"_s, u"+3%"_s}}));

    m_theme = std::make_unique<ui::ThemeSource>(qApp);
    m_theme->setChoice(ui::ThemeSource::Choice::Light);
    qApp->setStyle(new ui::QuaysideStyle(*m_theme));
    workspace::Workspace &open = *m_workspace;
    m_window = std::make_unique<shell::MainWindow>(shell::DesktopParts{open.registry(), open.sync(), open.tables(), open.playbooks(), open.pictures(), open.session(),
                                                                       *m_theme, open.clock(), open.name(), {}, true, open.folder(), panels::allPanels()});
    m_window->resize(1440, 900);
    m_window->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(m_window->size(), QSize(1440, 900)); // nothing inside forces the window to be wider than a small screen
}

void tst_Gallery::cleanupTestCase()
{
    m_window.reset();
    if (m_workspace)
        QCoro::waitFor(m_workspace->close());
    m_workspace.reset();
}

bool tst_Gallery::run(const QString &command, const QString &on, const QVariantMap &arguments, RecordKind kind)
{
    commands::Invocation invocation(command);
    invocation.args = arguments;
    if (!on.isEmpty()) {
        invocation.on.kind = kind;
        invocation.on.criteria = on;
        invocation.on.isAllMatching = true;
    }
    const auto outcome = QCoro::waitFor(m_workspace->registry().run(invocation));
    if (!outcome)
        qWarning() << command << outcome.error().detail << outcome.error().subject;
    return outcome && outcome->affected > 0;
}

QImage tst_Gallery::picture(const QString &name)
{
    QTest::qWait(80); // pictures and blocks of rows arrive
    const QImage image = m_window->grab().toImage();
    const QDir gallery(QStringLiteral(QUAYSIDE_GALLERY_DIR));
    QDir().mkpath(gallery.path());
    image.save(gallery.filePath(u"desktop-"_s + name + u".png"_s));
    return image;
}

void tst_Gallery::everyPanel_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("hasRows");
    // No grid, or nothing in it.
    const QSet<QString> empty{u"conflicts"_s, u"outbox"_s,   u"listing"_s,    u"today"_s,        u"playbooks"_s,
                              u"insights"_s,  u"playbook"_s, u"discussion"_s, u"notifications"_s};
    for (const panels::PanelSpec &spec : panels::allPanels())
        QTest::newRow(qPrintable(spec.id)) << spec.id << !empty.contains(spec.id);
}

void tst_Gallery::everyPanel()
{
    QFETCH(QString, id);
    QFETCH(bool, hasRows);
    const bool followsCase = id == "playbook"_L1 || id == "discussion"_L1;
    m_window->show(id == "listing"_L1 ? u"catalog"_s : followsCase ? u"returns"_s : id);
    panels::Panel *panel = m_window->panel(id);
    QVERIFY(panel);
    auto *table = panel->findChild<ui::RecordTable *>();
    if (hasRows) {
        QVERIFY(table);
        QTRY_VERIFY(table->rowCount() > 0);
        int row = 0;
        while (row < table->rowCount() - 1 && table->isGroupRow(row))
            ++row;
        table->setCurrentIndex(table->model()->index(row, 1));
        QTest::qWait(300);
    }
    if (id == "listing"_L1) {
        auto *catalog = m_window->panel(u"catalog"_s)->findChild<ui::RecordTable *>();
        QTRY_VERIFY(catalog->rowCount() > 2);
        catalog->setCurrentIndex(catalog->model()->index(2, 1));
        QTest::qWait(300);
    }
    if (followsCase) {
        auto *returns = m_window->panel(u"returns"_s)->findChild<ui::RecordTable *>();
        QTRY_VERIFY(returns->rowCount() > 2);
        returns->setCurrentIndex(returns->model()->index(1, 1));
        m_window->show(id);
        QTest::qWait(400);
    }
    const QImage light = picture(id + u"-light"_s);
    m_theme->setChoice(ui::ThemeSource::Choice::Dark);
    const QImage dark = picture(id + u"-dark"_s);
    m_theme->setChoice(ui::ThemeSource::Choice::Light);
    qApp->setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = picture(id + u"-rtl"_s);
    qApp->setLayoutDirection(Qt::LeftToRight);
    const auto brightness = [](const QImage &image) { return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness(); };
    QVERIFY2(brightness(light) > 180, "a light theme is light");
    QVERIFY2(brightness(dark) < 80, "a dark theme is dark, everywhere");
    QVERIFY(mirrored != light);
    QCOMPARE(m_window->size(), QSize(1440, 900));
}

void tst_Gallery::palette()
{
    m_window->show(u"catalog"_s);
    m_window->palette().open();
    QTest::keyClicks(QApplication::focusWidget(), u"price"_s);
    picture(u"palette-light"_s);
    m_theme->setChoice(ui::ThemeSource::Choice::Dark);
    picture(u"palette-dark"_s);
    m_theme->setChoice(ui::ThemeSource::Choice::Light);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
