// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the shared parts on one sheet, light, dark and right to left, for people to look at. What a machine can
// judge about a picture is checked too: it is there, it has ink, and the themes differ.
#include "tests/support/fake_clock.h"
#include "tests/unit/ui_parts/parts_bench.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/dock_title_bar.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/field_row.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/icons.h"
#include "ui/parts/image_strip.h"
#include "ui/parts/labels.h"
#include "ui/parts/money_edit.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/searchable_list.h"
#include "ui/parts/timeline.h"
#include "ui/parts/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

class TestPartsGallery : public QObject
{
    Q_OBJECT

private:
    static QString galleryDir()
    {
        const QString dir = qEnvironmentVariable("QUAYSIDE_GALLERY", QStringLiteral(QUAYSIDE_GALLERY_DIR));
        QDir().mkpath(dir);
        return dir;
    }

    static QImage sampleImage(const QColor &color)
    {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(color.lighter(150));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(14, 18, 36, 34, 6, 6);
        return image;
    }

    static FilterLanguage language()
    {
        FilterLanguage language;
        language.chips = [](const QString &query) {
            QList<FilterChip> chips;
            int at = 0;
            for (const QString &term : query.split(u' ')) {
                const auto colon = term.indexOf(u':');
                const bool negated = term.startsWith(u'-');
                if (!term.isEmpty())
                    chips.append({at, int(term.size()), colon < 0 ? QString() : term.mid(negated, colon - negated), term.mid(colon + 1), negated,
                                  term.startsWith(u"prise"_s) ? u"No such field"_s : QString()});
                at += int(term.size()) + 1;
            }
            return chips;
        };
        return language;
    }

    void addRow(QVBoxLayout *column, const QString &title, QLayout *row)
    {
        column->addWidget(new SectionHeader(*m_source, title));
        column->addLayout(row);
        column->addWidget(new Line(*m_source, Qt::Horizontal));
    }

    QLayout *buttons()
    {
        auto *row = new QHBoxLayout;
        auto *approve = new Button(u"Approve"_s, Button::Role::Main);
        approve->setIconName(u"check"_s);
        approve->setKeyHint(QKeySequence(Qt::Key_A));
        auto *exporting = new Button(u"Export"_s);
        exporting->setIconName(u"export"_s);
        auto *reject = new Button(u"Reject…"_s, Button::Role::Refusing);
        reject->setIconName(u"x"_s);
        reject->setKeyHint(QKeySequence(Qt::Key_R));
        auto *locked = new Button(u"Not allowed"_s);
        locked->setIconName(u"lock"_s);
        locked->setReasonNot(u"The author cannot approve"_s);
        for (auto *button : {approve, exporting, reject, locked, new Button(u"Show in grid"_s, Button::Role::Link)})
            row->addWidget(button);
        m_focused = new Button(u"Focused"_s);
        row->addWidget(m_focused);
        row->addStretch(1);
        return row;
    }

    QLayout *inputs()
    {
        auto *row = new QHBoxLayout;
        auto *weight = new QLineEdit(u"184 g"_s);
        auto *combo = new QComboBox;
        combo->addItems({u"Mine wins"_s, u"Theirs win"_s});
        auto *money = new MoneyEdit(*m_source);
        money->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        money->setMoney({1199, u"GBP"_s});
        money->setProperty("quaysideError", true);
        auto *off = new QCheckBox(u"Off"_s);
        auto *on = new QCheckBox(u"On"_s);
        on->setChecked(true);
        auto *some = new QCheckBox(u"Some"_s);
        some->setTristate(true);
        some->setCheckState(Qt::PartiallyChecked);
        auto *radio = new QRadioButton(u"Radio"_s);
        radio->setChecked(true);
        auto *progress = new QProgressBar;
        progress->setValue(60);
        progress->setFixedWidth(120);
        for (QWidget *widget : {static_cast<QWidget *>(weight), static_cast<QWidget *>(combo), static_cast<QWidget *>(money),
                                static_cast<QWidget *>(off), static_cast<QWidget *>(on), static_cast<QWidget *>(some),
                                static_cast<QWidget *>(radio), static_cast<QWidget *>(progress)})
            row->addWidget(widget);
        row->addStretch(1);
        return row;
    }

    QLayout *statuses()
    {
        auto *row = new FlowRow(12);
        for (const QString &code : {u"unchanged"_s, u"preview"_s, u"edited"_s, u"proposed"_s, u"approved"_s, u"sending"_s, u"refused"_s, u"conflict"_s}) {
            auto *label = new StatusLabel(*m_source);
            label->setLook(stateLook(code));
            row->addWidget(label);
        }
        for (const QString &code : {u"RETURN_OR_REFUND_REQUEST_PENDING"_s, u"IN_TRANSIT"_s, u"COMPLETED"_s, u"FAILED"_s, u"DRAFT"_s}) {
            auto *pill = new StatusPill(*m_source);
            pill->setLook(statusLook(code));
            row->addWidget(pill);
        }
        auto *diff = new DiffLabel(*m_source);
        diff->setValues(u"12.99"_s, u"11.99"_s);
        row->addWidget(diff);
        row->addWidget(new KeyHint(*m_source, u"Next"_s, u"J"_s));
        row->addWidget(new PersonBadge(*m_source, u"Somchai P."_s));
        auto *clock = new ClockPie(*m_source, m_clock, ClockPie::Size::Figure);
        clock->setDeadline(m_clock.now() + 42 * 60'000 + 10'000, 24 * 3'600'000);
        row->addWidget(clock);
        return row;
    }

    QWidget *side()
    {
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        auto *navigation = new NavList(*m_source, m_clock, NavList::Lines::One, NavList::Ground::Window);
        auto *model = new QStandardItemModel(side);
        const auto add = [model](const QString &title, const QString &icon, const QString &count, const QString &alert = {}) {
            auto *item = new QStandardItem(title);
            item->setData(title, ListTitleRole);
            item->setData(icon, ListIconRole);
            item->setData(count, ListTrailingRole);
            item->setData(alert, ListAlertRole);
            if (icon.isEmpty()) {
                item->setData(true, ListSectionRole);
                item->setFlags(Qt::NoItemFlags);
            }
            model->appendRow(item);
        };
        add(u"Work"_s, {}, {});
        add(u"Today"_s, u"today"_s, u"12"_s);
        add(u"Catalog"_s, u"catalog"_s, u"100,482"_s);
        add(u"Returns"_s, u"returns"_s, u"38"_s, u"6"_s);
        add(u"Decide"_s, {}, {});
        add(u"Approvals"_s, u"approvals"_s, u"3"_s);
        add(u"Conflicts"_s, u"conflict"_s, u"33"_s);
        navigation->setModel(model);
        navigation->setCurrentIndex(model->index(2, 0));
        navigation->setFixedHeight(230);
        column->addWidget(navigation);

        auto *queue = new NavList(*m_source, m_clock, NavList::Lines::Two, NavList::Ground::Base);
        auto *cases = new QStandardItemModel(side);
        auto *head = new QStandardItem;
        head->setData(u"Under 4 hours"_s, ListTitleRole);
        head->setData(u"clock"_s, ListIconRole);
        head->setData(int(Tone::Bad), ListToneRole);
        head->setData(u"6"_s, ListTrailingRole);
        head->setData(true, ListSectionRole);
        head->setFlags(Qt::NoItemFlags);
        cases->appendRow(head);
        for (int i = 0; i < 4; ++i) {
            auto *item = new QStandardItem;
            item->setData(i % 2 ? u"Not as described"_s : u"Damaged on arrival"_s, ListTitleRole);
            item->setData(u"Serum vitamin C 30 ml"_s, ListSecondRole);
            item->setData(u"THB 435.99"_s, ListTrailingRole);
            item->setData(u"TH"_s, ListTrailing2Role);
            item->setData(m_clock.now() + (i * i * 5 + 1) * 2'520'000LL, ListDeadlineRole);
            item->setData(48 * 3'600'000LL, ListWindowRole);
            cases->appendRow(item);
        }
        queue->setModel(cases);
        queue->setCurrentIndex(cases->index(1, 0));
        queue->setFixedHeight(216);
        column->addWidget(queue);

        auto *dock = new QDockWidget(u"Changes"_s);
        auto *title = new DockTitleBar(*m_source, u"changes"_s, *dock);
        title->setCountText(u"4"_s);
        dock->setTitleBarWidget(title);
        dock->setWidget(new TextLabel(*m_source, Type::Text, TextLabel::Ink::Second, QFont::Normal, u"  a dock's content"_s));
        column->addWidget(dock);
        auto *tabbed = new QDockWidget(u"Record"_s);
        auto *tabTitle = new DockTitleBar(*m_source, u"changes"_s, *tabbed);
        QTabBar &tabs = tabTitle->makeTabs();
        tabs.addTab(icons::icon(u"changes"_s, *m_source), u"Changes\t4"_s);
        tabs.addTab(icons::icon(u"outbox"_s, *m_source), u"Outbox\t212"_s);
        tabbed->setTitleBarWidget(tabTitle);
        tabbed->setWidget(new TextLabel(*m_source, Type::Text, TextLabel::Ink::Second, QFont::Normal, u"  tabbed"_s));
        column->addWidget(tabbed);

        auto *checks = new CheckList(*m_source);
        checks->setItems({{u"bad"_s, Tone::Bad, u"Price is below the floor of GBP 12.25"_s, u"Fix"_s, u"floor"_s},
                          {u"warn"_s, Tone::Warn, u"Title has 39 characters, aim for 60–90"_s, {}, {}},
                          {u"ok"_s, Tone::Ok, u"14 more checks pass"_s, {}, {}}});
        column->addWidget(checks);
        auto *price = new MoneyEdit(*m_source);
        price->setMoney({1199, u"GBP"_s});
        auto *field = new FieldRow(*m_source, u"Price"_s, price);
        field->setBefore(u"was 12.99"_s);
        field->setProblem(u"Below the floor of GBP 12.25"_s);
        column->addWidget(field);
        auto *titleField = new FieldRow(*m_source, u"Title"_s, new QLineEdit(u"Enamel camping mug 350 ml"_s));
        titleField->setSource(u"Title master: shop"_s);
        column->addWidget(titleField);
        auto *strip = new ImageStrip(*m_source);
        strip->setPictures({{sampleImage(QColor(46, 107, 72)), u"Front"_s}, {sampleImage(QColor(160, 110, 50)), u"Back"_s}, {QImage(), u"Box"_s, true}});
        column->addWidget(strip);
        column->addStretch(1);
        side->setFixedWidth(300);
        return side;
    }

    QWidget *sheet()
    {
        auto *sheet = new QWidget;
        auto *columns = new QHBoxLayout(sheet);
        auto *column = new QVBoxLayout;
        columns->addLayout(column, 1);
        columns->addWidget(side());

        auto *filter = new FilterBar(*m_source);
        filter->setLanguage(language());
        filter->setQuery(u"status:Live -tag:old price:10..20 prise:<20 red dress"_s);
        filter->setCountText(u"500 of 100,482"_s);
        auto *filterRow = new QHBoxLayout;
        filterRow->addWidget(filter);
        addRow(column, u"Filter"_s, filterRow);
        addRow(column, u"Buttons"_s, buttons());
        addRow(column, u"Inputs"_s, inputs());
        addRow(column, u"Status"_s, statuses());
        auto *timeline = new Timeline(*m_source);
        timeline->setNodes({{u"Paid"_s, u"Mon 08:14"_s, TimelineNode::State::Done}, {u"Allocated"_s, u"Mon 09:15"_s, TimelineNode::State::Done},
                            {u"Packed"_s, u"now"_s, TimelineNode::State::Current}, {u"Shipped"_s, u"by 15:00"_s}, {u"Delivered"_s, u"about Thu"_s}});
        column->addWidget(timeline);

        auto *bulk = new BulkBar(*m_source);
        bulk->setCount(312, 500);
        bulk->addSeparator();
        auto *floor = new StatusLabel(*m_source);
        floor->setLook({u"bad"_s, u"5 below floor"_s, Tone::Bad});
        bulk->addPart(floor);
        auto *discard = new Button(u"Discard"_s);
        discard->setKeyHint(QKeySequence(Qt::Key_Escape));
        bulk->addAct(discard);
        auto *add = new Button(u"Add to change set"_s, Button::Role::Main);
        add->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
        bulk->addAct(add);
        auto *grid = new QVBoxLayout;
        grid->setSpacing(0);
        grid->addWidget(bulk);
        m_table = new RecordTable(*m_source, m_clock);
        m_table->setColumns(tests::sampleColumns());
        m_model.groupRow = 11;
        m_table->setModel(&m_model);
        m_table->setGrouped(true);
        m_table->setPictures([](const QString &) { return sampleImage(QColor(46, 107, 72)); });
        RecordMarks marks;
        for (int row : {0, 1, 3, 4, 7})
            marks.set(tests::SampleSkus::rowId(row), true);
        m_table->setMarks(marks);
        m_table->setSort(tests::SampleSkus::Price, Qt::DescendingOrder);
        m_table->setCurrentIndex(m_model.index(1, tests::SampleSkus::Price));
        grid->addWidget(m_table, 1);
        column->addLayout(grid, 1);

        auto *empty = new EmptyState(*m_source);
        empty->setContent(u"filter"_s, u"No listing matches 4 conditions"_s, u"Without stock 1..5 500 would show, without tag summer 40."_s);
        empty->setActs(u"Drop “stock 1..5”"_s, u"Clear filter"_s);
        empty->setFixedHeight(200);
        column->addWidget(empty);
        return sheet;
    }

    ThemeSource *m_source = nullptr;
    tests::FakeClock m_clock;
    tests::SampleSkus m_model{200};
    RecordTable *m_table = nullptr;
    Button *m_focused = nullptr;

private Q_SLOTS:
    void sheets_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("rtl") << false << true;
    }

    void sheets()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        tests::LookBench look;
        m_source = &look.source;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        look.source.setChoice(dark ? ThemeSource::Choice::Dark : ThemeSource::Choice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        std::unique_ptr<QWidget> page(sheet());
        ToastStack toasts(look.source, *page);
        toasts.show({.icon = u"undo"_s, .tone = Tone::Info, .happened = u"312 prices added to “Summer reprice”"_s,
                     .notChanged = u"5 rows below floor were left out"_s, .act = u"Undo"_s, .actKeys = u"Ctrl+Z"_s, .run = {}});
        page->resize(1320, 1010);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        m_focused->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_focused, Qt::Key_Tab);
        m_focused->setFocus(Qt::TabFocusReason);
        const QImage image = page->grab().toImage();
        const QString path = galleryDir() + u"/parts-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY2(image.save(path), qPrintable(path));
        QCOMPARE(image.pixelColor(4, image.height() - 4), look.source.theme().window);
        QVERIFY(m_table->width() > 600);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void windows_data() { sheets_data(); }

    void windows()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        tests::LookBench look;
        m_source = &look.source;
        look.source.setChoice(dark ? ThemeSource::Choice::Dark : ThemeSource::Choice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QMainWindow window;
        QMenu *edit = window.menuBar()->addMenu(u"Edit"_s);
        window.menuBar()->addMenu(u"View"_s);
        window.menuBar()->addMenu(u"Record"_s);
        edit->addAction(icons::icon(u"undo"_s, look.source), u"Undo reprice of 500 SKUs"_s)->setShortcut(QKeySequence::Undo);
        edit->addAction(icons::icon(u"redo"_s, look.source), u"Redo"_s)->setEnabled(false);
        edit->addSeparator();
        QAction *checked = edit->addAction(u"Compact rows"_s);
        checked->setCheckable(true);
        checked->setChecked(true);
        edit->addMenu(u"Market"_s)->addAction(u"GB"_s);
        QToolBar *bar = window.addToolBar(u"Main"_s);
        bar->setMovable(false);
        bar->addAction(icons::icon(u"undo"_s, look.source), u"Undo"_s);
        bar->addAction(icons::icon(u"redo"_s, look.source), u"Redo"_s)->setEnabled(false);
        bar->addSeparator();
        bar->addWidget(new FilterBar(look.source));
        auto *columns = new QToolButton;
        columns->setIcon(icons::icon(u"columns"_s, look.source));
        columns->setText(u"Columns"_s);
        columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        columns->setMenu(new QMenu(columns));
        columns->setPopupMode(QToolButton::InstantPopup);
        columns->setAutoRaise(true);
        bar->addWidget(columns);
        QAction *panel = bar->addAction(icons::icon(u"panel"_s, look.source), u"Details"_s);
        panel->setCheckable(true);
        panel->setChecked(true);

        auto *table = new RecordTable(look.source, m_clock);
        m_model.groupRow = 2;
        table->setColumns(tests::sampleColumns());
        table->setModel(&m_model);
        table->setGrouped(true);
        window.setCentralWidget(table);
        auto *details = new QDockWidget(u"Listing details"_s);
        details->setTitleBarWidget(new DockTitleBar(look.source, u"catalog"_s, *details));
        auto *tabs = new QTabWidget;
        tabs->addTab(new QWidget, u"Fields"_s);
        tabs->addTab(new QWidget, u"Versions\t5"_s);
        details->setWidget(tabs);
        window.addDockWidget(Qt::RightDockWidgetArea, details);
        auto *log = new QDockWidget(u"Log"_s);
        log->setTitleBarWidget(new DockTitleBar(look.source, u"ledger"_s, *log));
        log->setWidget(new TextLabel(look.source, Type::Text, TextLabel::Ink::Second, QFont::Normal, u"  dock"_s));
        window.addDockWidget(Qt::BottomDockWidgetArea, log);
        window.statusBar()->addWidget(new TextLabel(look.source, Type::Text, TextLabel::Ink::Second, QFont::Normal, u"As of 14:02"_s));
        window.resize(1100, 640);
        window.show();

        SearchableList palette(look.source, m_clock, [](const QString &) {
            return QList<SearchHit>{{.isSection = true, .title = u"Recent"_s},
                                    {.icon = u"tag"_s, .title = u"Reprice selection by percent"_s, .detail = u"listings.reprice"_s, .keys = u"Ctrl+Shift+P"_s, .matches = {0, 1, 2, 3}, .id = u"a"_s},
                                    {.icon = u"changes"_s, .title = u"Open change set “Summer reprice”"_s, .detail = u"167 prices"_s, .id = u"b"_s},
                                    {.isSection = true, .title = u"Commands"_s},
                                    {.icon = u"edit"_s, .title = u"Replace in titles"_s, .detail = u"Edit"_s, .keys = u"Ctrl+H"_s, .matches = {0, 1, 2}, .id = u"c"_s}};
        }, &window);
        palette.setContextText(u"on 312 selected SKUs"_s);
        palette.open(u"repr"_s);
        QImage image = window.grab().toImage();
        edit->ensurePolished();
        edit->resize(edit->sizeHint());
        edit->setActiveAction(checked);
        QPainter painter(&image);
        painter.drawPixmap(20, image.height() - edit->height() - 40, edit->grab());
        painter.end();
        const QString path = galleryDir() + u"/window-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY2(image.save(path), qPrintable(path));
        QCOMPARE(image.pixelColor(image.width() / 2, 6), look.source.theme().window);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestPartsGallery)
#include "tst_parts_gallery.moc"
