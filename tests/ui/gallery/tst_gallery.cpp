// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/founding.h"
#include "app/workspace/picture_cache.h"
#include "app/workspace/workspace.h"
#include "models/base/denial.h"
#include "models/base/ids.h"
#include "models/tables/table_factory.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/record_table.h"
#include "ui/parts/searchable_list.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/toast.h"
#include "tests/ui/support/clipped.h"
#include "tests/ui/support/settled.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/help.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/setup_window.h"
#include "ui/shell/shop_page.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace quayside;

/// One way in which the program is looked at.
struct Look
{
    const char *name;       ///< of the pictures
    const char *language;
    ui::ThemeSource::Choice colours = ui::ThemeSource::Choice::Light;
};

// Dark first: by then the pictures of products have come for those that the help takes.
constexpr Look Looks[] = {{"dark", "en", ui::ThemeSource::Choice::Dark}, {"light", "en"}, {"ar", "ar"}, {"th", "th"}, {"wide", "en"}};

/// Every text four tenths longer, as a language may be that nobody has translated yet.
class Wider final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        // A word grows by letters, a sentence by words, or it would hold one that no line can take.
        for (qsizetype more = std::max<qsizetype>(1, text.size() * 4 / 10), i = 1; i <= more; ++i)
            text += more > 6 && i % 6 == 0 ? u' ' : u'm';
        return text;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The whole desktop over a practice shop of its own, as somebody would find it after a morning's work: every panel, the wizard, the
/// tour, the help and the dialogs, in English light and dark, in Arabic and in Thai, for people to look at. What it can judge by
/// itself it judges: that each panel shows rows, that nothing of the program's own words is clipped, that dark is dark, and that the
/// window is never forced to be wider than a small screen.
class tst_Gallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyPanel_data();
    void everyPanel();
    void everyDialog_data();
    void everyDialog();

private:
    bool run(const QString &command, const QString &on, const QVariantMap &arguments = {}, RecordKind kind = RecordKind::Sku);
    void look(const Look &look);
    void closeWindow();
    QImage picture(QWidget &widget, const QString &name);
    void choose(const QString &panel, int row);
    void helpPicture(const QImage &image, const QString &name);

    QTemporaryDir m_folder;
    QString m_language;
    std::unique_ptr<shell::Languages> m_languages;
    std::unique_ptr<Wider> m_wider;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::ThemeSource> m_theme;
    std::unique_ptr<shell::MainWindow> m_window;
};

void tst_Gallery::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"quayside-tests"_s);
    m_languages = std::make_unique<shell::Languages>(*qApp);
    m_theme = std::make_unique<ui::ThemeSource>(qApp);
    qApp->setStyle(new ui::QuaysideStyle(*m_theme));
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
    auto opened = QCoro::waitFor(workspace::Workspace::open(workspace::OpenRequest(founding.folder)));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_workspace = std::move(*opened);
    const auto synced = QCoro::waitFor(m_workspace->sync().syncOnce());
    QVERIFY2(synced, qPrintable(synced ? QString() : synced.error().detail));
    QVERIFY(synced->pulled.value(u"products"_s).inserted == 120);

    QVERIFY(run(u"listings.edit"_s, u"market:GB status:live"_s, {{u"price"_s, u"-5%"_s}}));
    QVERIFY(run(u"changes.submit"_s, {}));
    QVERIFY(run(u"listings.edit"_s, u"market:TH status:live"_s, {{u"price"_s, u"+3%"_s}}));
    closeWindow();
}

void tst_Gallery::closeWindow()
{
    m_window.reset();
    if (m_workspace)
        QCoro::waitFor(m_workspace->close());
    m_workspace.reset();
    m_language.clear();
}

void tst_Gallery::cleanupTestCase()
{
    closeWindow();
}

// Another language is another opening, as in the program.
void tst_Gallery::look(const Look &look)
{
    m_theme->setChoice(look.colours);
    const QString wanted = QString::fromLatin1(qstrcmp(look.name, "wide") == 0 ? look.name : look.language);
    if (m_language == wanted)
        return;
    closeWindow();
    m_wider.reset();
    m_languages->speak(QString::fromLatin1(look.language));
    if (wanted == "wide"_L1) {
        m_wider = std::make_unique<Wider>();
        QCoreApplication::installTranslator(m_wider.get());
    }
    auto opened = QCoro::waitFor(workspace::Workspace::open(workspace::OpenRequest(m_folder.filePath(u"w"_s))));
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    workspace::Workspace &open = *m_workspace;
    m_window = std::make_unique<shell::MainWindow>(shell::DesktopParts{open.registry(), open.sync(), open.tables(), open.playbooks(), open.pictures(), open.session(),
                                                                       *m_theme, open.clock(), open.name(), {}, true, open.folder(), panels::allPanels(), m_languages.get()});
    m_window->resize(1440, 900);
    m_window->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(m_window->size(), QSize(1440, 900)); // nothing inside forces the window to be wider than a small screen
    m_language = wanted;
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

QImage tst_Gallery::picture(QWidget &widget, const QString &name)
{
    const QImage image = tests::settled(widget);
    const QDir gallery(QStringLiteral(QUAYSIDE_GALLERY_DIR));
    QDir().mkpath(gallery.path());
    image.save(gallery.filePath(u"desktop-"_s + name + u".png"_s));
    return image;
}

// What packaging/help-pictures puts into the built-in help: small, and with no more colours than a page of it needs.
void tst_Gallery::helpPicture(const QImage &image, const QString &name)
{
    const QDir folder(QStringLiteral(QUAYSIDE_GALLERY_DIR) + u"/help"_s);
    QDir().mkpath(folder.path());
    QVERIFY(image.scaledToWidth(720, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB888).save(folder.filePath(name + u".png"_s), "PNG", 5));
}

void tst_Gallery::choose(const QString &panel, int row)
{
    auto *table = m_window->panel(panel)->findChild<ui::RecordTable *>();
    QVERIFY(table);
    QTRY_VERIFY(table->rowCount() > row);
    while (row < table->rowCount() - 1 && table->isGroupRow(row))
        ++row;
    table->setCurrentIndex(table->model()->index(row, 1));
}

void tst_Gallery::everyPanel_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("hasRows");
    // Those with a grid that is not empty.
    const QSet<QString> filled{u"catalog"_s, u"orders"_s, u"returns"_s, u"approvals"_s, u"changes"_s, u"activity"_s, u"finance"_s};
    for (int how = 0; how < static_cast<int>(std::size(Looks)); ++how) {
        for (const panels::PanelSpec &spec : panels::allPanels())
            QTest::addRow("%s, %s", qPrintable(spec.id), Looks[how].name) << how << spec.id << filled.contains(spec.id);
    }
}

void tst_Gallery::everyPanel()
{
    QFETCH(int, how);
    QFETCH(QString, id);
    QFETCH(bool, hasRows);
    const Look &wanted = Looks[how];
    look(wanted);
    QVERIFY(m_window);
    // The usual neighbours in front, whatever was looked at before.
    m_window->show(u"listing"_s);
    m_window->show(u"changes"_s);
    const bool followsCase = id == "playbook"_L1 || id == "discussion"_L1 || id == "history"_L1;
    m_window->show(id == "listing"_L1 ? u"catalog"_s : followsCase ? u"returns"_s : id);
    QVERIFY(m_window->panel(id));
    if (hasRows)
        choose(id, 0);
    if (id == "listing"_L1)
        choose(u"catalog"_s, 2);
    if (followsCase)
        choose(u"returns"_s, 1);
    if (followsCase || id == "listing"_L1)
        m_window->show(id);
    const QImage image = picture(*m_window, id + u'-' + QString::fromLatin1(wanted.name));
    const int brightness = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness();
    if (wanted.colours == ui::ThemeSource::Choice::Dark)
        QVERIFY2(brightness < 80, "a dark theme is dark, everywhere");
    else
        QVERIFY2(brightness > 180, "a light theme is light");
    QCOMPARE(m_window->isRightToLeft(), QString::fromLatin1(wanted.language) == "ar"_L1);
    QCOMPARE(m_window->size(), QSize(1440, 900));
    const QStringList clipped = tests::Clipped(*m_theme).in(*m_window);
    QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    if (qstrcmp(wanted.name, "light") == 0)
        helpPicture(image, id);
}

void tst_Gallery::everyDialog_data()
{
    QTest::addColumn<int>("how");
    for (int how = 0; how < static_cast<int>(std::size(Looks)); ++how)
        QTest::newRow(Looks[how].name) << how;
}

void tst_Gallery::everyDialog()
{
    QFETCH(int, how);
    const Look &wanted = Looks[how];
    look(wanted);
    QVERIFY(m_window);
    const QString suffix = u'-' + QString::fromLatin1(wanted.name);
    QStringList clipped;
    tests::Clipped judge(*m_theme);
    // What lies behind is judged by itself, when it has settled.
    const auto take = [&](QWidget &widget, const QString &name, QWidget *judged = nullptr) {
        const QImage image = picture(widget, name + suffix);
        clipped += judge.in(judged ? *judged : widget);
        if (qstrcmp(wanted.name, "light") == 0)
            helpPicture(image, name);
    };
    m_window->show(u"catalog"_s);
    m_window->palette().open(u"pri"_s);
    take(*m_window, u"palette"_s, &m_window->palette().list());
    m_window->palette().list().hide();

    // What is told lies on nothing else; a long story takes a second line.
    m_window->run(u"sync.now"_s, {});
    QTRY_VERIFY(!m_window->isBusy() && !m_window->toasts().toasts().isEmpty());
    take(*m_window, u"message"_s, m_window->statusBar());
    m_window->tell(lacksRight(u"changes.publish"_s, {u"owner"_s, u"manager"_s}));
    take(*m_window, u"message-fault"_s, m_window->statusBar());
    while (!m_window->toasts().toasts().isEmpty())
        QTest::keyClick(m_window->toasts().toasts().last(), Qt::Key_Escape);

    m_window->startTour();
    auto *tour = m_window->findChild<shell::Tour *>();
    for (int stop = 1; stop <= tour->count(); ++stop) {
        take(*m_window, u"tour-%1"_s.arg(stop), tour);
        QTest::keyClick(tour, Qt::Key_Return);
    }

    const SystemClock clock;
    shell::SetupWindow setup(shell::SetupWindow::Task::FirstStart, *m_theme, clock, m_languages.get());
    setup.show();
    QVERIFY(QTest::qWaitForWindowExposed(&setup));
    take(setup, u"first-run"_s);
    setup.findChild<QAbstractButton *>(u"chooseShop"_s)->click();
    setup.findChild<QAbstractButton *>(u"next"_s)->click();
    setup.shopPage().openBrowser = [](const QUrl &) {};
    setup.findChild<QAbstractButton *>(u"begin"_s)->click();
    take(setup, u"first-run-shop"_s);
    setup.hide();

    shell::ConnectionsDialog connections(m_workspace->connections(), *m_theme, m_window.get());
    connections.setAttribute(Qt::WA_DeleteOnClose, false);
    connections.show();
    take(connections, u"connections"_s);
    connections.hide();

    m_window->showHelp(u"catalog"_s);
    take(*m_window->findChild<shell::HelpWindow *>(), u"help"_s);
    m_window->findChild<shell::HelpWindow *>()->hide();

    m_window->actions().action(u"help.shortcuts"_s)->trigger();
    auto *sheet = m_window->findChild<shell::ShortcutSheet *>();
    take(*sheet, u"shortcuts"_s);
    sheet->close();
    QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
}

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
