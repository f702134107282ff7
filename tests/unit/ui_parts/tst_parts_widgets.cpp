// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clock.h"
#include "tests/unit/ui_parts/parts_bench.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/dock_title_bar.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/field_row.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/image_strip.h"
#include "ui/parts/money_edit.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/number_text.h"
#include "ui/parts/searchable_list.h"
#include "ui/parts/timeline.h"
#include "ui/parts/toast.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

class TestPartsWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockFamilies()
    {
        constexpr Instant hour = 3'600'000;
        QCOMPARE(clockTone(hour, 48 * hour, 0), Tone::Bad);
        QCOMPARE(clockTone(7 * hour, 48 * hour, 0), Tone::Warn);
        QCOMPARE(clockTone(22 * hour, 48 * hour, 0), Tone::Neutral);
        QCOMPARE(clockTone(3 * hour, 4 * hour, 0), Tone::Warn);
        QCOMPARE(shareLeft(12 * hour, 48 * hour, 0), 0.25);
        QCOMPARE(shareLeft(-hour, 48 * hour, 0), 0.0);
        QCOMPARE(shareLeft(hour, 0, 0), 1.0);
    }

    // A mirrored table mirrors its columns, never a number: the minus stays in front.
    void aNegativeNumberReadsTheSameInBothDirections()
    {
        tests::LookBench look;
        const auto painted = [&look](Qt::LayoutDirection direction, const QString &number) {
            QImage image(120, 30, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            painter.setFont(look.source.theme().font(Type::Text));
            TabularText(number, painter.font()).paint(painter, {10, 20});
            painter.end();
            return image;
        };
        // U+2212 as the locale writes it, and a sign that no font here has a figure's width for.
        for (const QString &number : {QChar(0x2212) + u"4.68"_s, u"-4.68"_s, QChar(0x2212) + u"4.68"_s + QChar(0x200E)})
            QCOMPARE(painted(Qt::RightToLeft, number), painted(Qt::LeftToRight, number));
    }

    // "26 hours ago" in Arabic: the number with its sign at the right, the unit to the left of it, whichever way the painter looks.
    void anArabicUnitStandsToTheLeftOfItsNumber()
    {
        tests::LookBench look;
        const QFont font = look.source.theme().font(Type::Text);
        const QString number = isolated(QChar(0x2212) + u"26"_s);
        const QString unit(QChar(0x0633)); // sin, for "hour"
        const auto ink = [](const QImage &image, int from, int to) {
            qint64 sum = 0;
            for (int x = std::max(0, from); x < std::min(to, image.width()); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    sum += 255 - qGray(image.pixel(x, y));
            }
            return sum;
        };
        const auto painted = [&](Qt::LayoutDirection direction, const QString &text) {
            QImage image(120, 30, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            painter.setFont(font);
            TabularText(text, font).paint(painter, {10, 20});
            return image;
        };
        const QString whole = number + u' ' + unit;
        const QImage image = painted(Qt::RightToLeft, whole);
        QCOMPARE(image, painted(Qt::LeftToRight, whole));
        const qint64 ofUnit = ink(painted(Qt::RightToLeft, unit), 0, 120);
        const qint64 ofNumber = ink(painted(Qt::RightToLeft, number), 0, 120);
        QVERIFY(ofUnit > 0 && ofNumber > ofUnit * 5 / 4);
        const int split = 10 + qRound(TabularText(unit, font).width() + QFontMetricsF(font).horizontalAdvance(u' ') / 2);
        QVERIFY2(qAbs(ink(image, 0, split) - ofUnit) * 10 < ofUnit, "the unit at the left");
        QVERIFY2(qAbs(ink(image, split, 120) - ofNumber) * 10 < ofNumber, "the number at the right");
    }

    void clockSaysItsTime()
    {
        tests::LookBench look;
        tests::FakeClock clock(0);
        ClockPie pie(look.source, clock, ClockPie::Size::Figure);
        pie.setDeadline(42 * 60'000 + 10'000, 86'400'000);
        QCOMPARE(pie.accessibleName(), u"Time left: 0:42:10"_s);
    }

    void mainButtonIsAccentAndDisabledSaysWhy()
    {
        tests::LookBench look;
        Button button(u"Approve"_s, Button::Role::Main);
        button.setKeyHint(QKeySequence(Qt::Key_A));
        button.resize(button.sizeHint());
        QCOMPARE(button.height(), 28);
        QCOMPARE(button.grab().toImage().pixelColor(button.width() / 2, 3), look.source.theme().accent);
        button.setReasonNot(u"The author cannot approve"_s);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), u"The author cannot approve"_s);
        QVERIFY(button.grab().toImage().pixelColor(button.width() / 2, 3) != look.source.theme().accent);
        button.setReasonNot({});
        QVERIFY(button.isEnabled());
    }

    void theNewestToastIsInSightInItsBar()
    {
        tests::LookBench look;
        QWidget bar;
        bar.resize(800, 28);
        QWidget progress(&bar);
        progress.setGeometry(700, 4, 90, 20);
        progress.hide();
        bar.show();
        ToastStack stack(look.source, bar, {&progress});
        QSignalSpy shown(&stack, &ToastStack::shown);
        int undone = 0;
        for (int i = 0; i < 4; ++i)
            stack.show({.icon = u"undo"_s, .happened = u"Price %1 changed"_s.arg(i), .act = u"Undo"_s, .actKeys = u"Ctrl+Z"_s, .run = [&] { ++undone; }});
        QCOMPARE(shown.size(), 4);
        QCOMPARE(stack.toasts().size(), 3);
        QCOMPARE(stack.toasts().first()->text().happened, u"Price 1 changed"_s);
        QVERIFY(!stack.toasts()[0]->isVisible() && !stack.toasts()[1]->isVisible() && stack.toasts()[2]->isVisible());
        const QPointer<Toast> newest = stack.toasts().last();
        QCOMPARE(newest->geometry().right(), 800 - 4 - 1);
        QVERIFY(bar.rect().contains(newest->geometry())); // nothing above the bar is covered
        progress.show();
        QCOMPARE(newest->geometry().right(), 700 - 4 - 1);
        bar.setLayoutDirection(Qt::RightToLeft);
        progress.setGeometry(10, 4, 90, 20);
        QCOMPARE(newest->geometry().left(), 100 + 4);
        progress.hide();
        QCOMPARE(newest->geometry().left(), 4);
        newest->findChild<Button *>()->click();
        QCOMPARE(undone, 1);
        QCOMPARE(stack.toasts().size(), 2);
        QVERIFY(stack.toasts().last()->isVisible());
    }

    void aLongToastMakesItsBarTallerAsLongAsItIsThere()
    {
        tests::LookBench look;
        QWidget bar;
        bar.resize(500, 28);
        bar.show();
        ToastStack stack(look.source, bar);
        stack.show({.icon = u"warn"_s, .happened = u"The shop did not take it"_s,
                    .notChanged = u"It says that the price is below what it allows for this category in this market. Change the price, or ask for an exception."_s});
        QTRY_COMPARE_GT(bar.height(), 40);
        QTRY_VERIFY(bar.rect().contains(stack.toasts().last()->geometry()));
        QCOMPARE(bar.width(), 500);
        QTest::keyClick(stack.toasts().last(), Qt::Key_Escape);
        QVERIFY(stack.toasts().isEmpty());
        QCOMPARE(bar.minimumHeight(), 0);
    }

    // Told, word, word, work, as in the status bar; from both edges.
    void aToastCoversWholeWordsOnlyAndNeverWhatMustBeTold()
    {
        tests::LookBench look;
        QWidget bar;
        bar.resize(1000, 28);
        QWidget told(&bar);
        QWidget first(&bar);
        QWidget second(&bar);
        QWidget progress(&bar);
        const QList<QWidget *> parts{&told, &first, &second, &progress};
        const auto lay = [&] {
            int x = 0;
            for (QWidget *part : parts) {
                const int width = part == &progress ? 90 : 120;
                const QRect at(part == &progress ? 900 : x, 4, width, 20);
                part->setGeometry(QStyle::visualRect(bar.layoutDirection(), bar.rect(), at));
                x += width + 6;
            }
        };
        lay();
        bar.show();
        ToastStack stack(look.source, bar, {&progress}, {&told});
        const QString sentence = u"It says that the price is below what it allows for this category in this market. "_s;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            bar.setLayoutDirection(direction);
            lay();
            for (int length = 5; length < 8 * sentence.size(); length += 7) {
                stack.show({.icon = u"ok"_s, .happened = sentence.repeated(8).first(length), .act = u"Undo"_s, .isOfLastAct = true});
                const QRect at = stack.toasts().last()->geometry();
                QVERIFY2(!at.intersects(told.geometry()) && !at.intersects(progress.geometry()), qPrintable(QString::number(length)));
                for (const QWidget *word : {&first, &second})
                    QVERIFY2(!at.intersects(word->geometry()) || (at.left() <= word->x() && at.right() >= word->geometry().right()), qPrintable(QString::number(length)));
                QVERIFY(bar.rect().contains(at));
            }
        }
        // One that has room beside the words covers none of them.
        stack.show({.icon = u"ok"_s, .happened = u"2 prices"_s, .isOfLastAct = true});
        QVERIFY(!stack.toasts().last()->geometry().intersects(second.geometry()));
    }

    void aToastThatIsTooLongEndsInAnEllipsisAndItsTipSaysAll()
    {
        tests::LookBench look;
        QWidget bar;
        bar.resize(420, 28);
        bar.show();
        ToastStack stack(look.source, bar);
        const QString reasons = u"“Enamel mug” is priced below its floor of 9.50.\n“Red dress” & 40 others are, too."_s.repeated(6);
        stack.show({.icon = u"warn"_s, .happened = u"Nothing was submitted"_s, .notChanged = reasons});
        const Toast *toast = stack.toasts().last();
        QTRY_VERIFY(bar.rect().contains(toast->geometry()));
        const int line = QFontMetrics(look.source.theme().font(Type::Text)).height();
        QVERIFY2(toast->height() > 2 * line && toast->height() < 4 * line, "three lines and no more");
        const auto *words = toast->findChild<QWidget *>(u"words"_s);
        QVERIFY(words);
        QTRY_VERIFY(words->toolTip().contains(u"“Red dress” &amp; 40 others are, too."_s) && words->toolTip().contains(u"Nothing was submitted"_s));
        // Nothing is painted beside the place of the words, and something in each of the three lines.
        const QImage image = stack.toasts().last()->grab().toImage();
        for (int i = 0; i < 3; ++i) {
            int ink = 0;
            const int y = words->y() + (words->height() - 3 * line) / 2 + i * line;
            for (int x = words->x(); x < words->geometry().right(); ++x) {
                for (int dy = 2; dy < line - 2; ++dy)
                    ink += image.pixelColor(x, y + dy).lightness() < 130 ? 1 : 0;
            }
            QVERIFY2(ink > 100, qPrintable(QString::number(i)));
        }
        stack.show({.icon = u"ok"_s, .happened = u"Done"_s});
        QTRY_COMPARE(stack.toasts().last()->findChild<QWidget *>(u"words"_s)->toolTip(), QString());
        QCOMPARE(bar.minimumHeight(), 0);
    }

    void aToastIsAnAlertAndIsReachedAndLeftByKeys()
    {
        tests::LookBench look;
        QWidget window;
        QLineEdit edit(&window);
        QWidget bar(&window);
        bar.setGeometry(0, 100, 600, 28);
        window.resize(600, 130);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
        ToastStack stack(look.source, bar);
        QVERIFY(!stack.takeFocus());
        stack.show({.icon = u"ok"_s, .happened = u"2 prices"_s, .notChanged = u"1 left out"_s, .act = u"Undo"_s});
        Toast *toast = stack.toasts().last();
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(toast);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), u"2 prices"_s);
        QCOMPARE(spoken->text(QAccessible::Description), u"1 left out"_s);
        QVERIFY(edit.hasFocus()); // it took nothing by itself
        QVERIFY(stack.takeFocus());
        QVERIFY(toast->findChild<Button *>()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(stack.toasts().isEmpty());
        QVERIFY(edit.hasFocus());
    }

    // "Undo" always means the last step: a message that offers it for an earlier one would undo something else.
    void aNewerActTakesThePlaceOfTheOneBefore()
    {
        tests::LookBench look;
        QWidget bar;
        bar.resize(800, 28);
        bar.show();
        ToastStack stack(look.source, bar);
        stack.show({.icon = u"ok"_s, .happened = u"First"_s, .isOfLastAct = true});
        stack.show({.icon = u"flag"_s, .happened = u"A notice"_s});
        stack.show({.icon = u"ok"_s, .happened = u"Second"_s, .isOfLastAct = true});
        QCOMPARE(stack.toasts().size(), 2);
        QCOMPARE(stack.toasts().first()->text().happened, u"A notice"_s);
        QCOMPARE(stack.toasts().last()->text().happened, u"Second"_s);
    }

    void typedMoney_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("minor");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("plain") << u"12.99"_s << u"GBP"_s << english << qint64(1299);
        QTest::newRow("grouped") << u"1,234.50"_s << u"GBP"_s << english << qint64(123450);
        QTest::newRow("German") << u"1.234,50"_s << u"EUR"_s << german << qint64(123450);
        QTest::newRow("a dot in a German field") << u"12.5"_s << u"EUR"_s << german << qint64(1250);
        QTest::newRow("rupiah grouped") << u"178.900"_s << u"IDR"_s << german << qint64(178900);
        QTest::newRow("proper minus") << u"\u22121.50"_s << u"USD"_s << english << qint64(-150);
        QTest::newRow("Arabic digits") << u"١٢"_s << u"USD"_s << english << qint64(1200);
    }

    void typedMoney()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QLocale, locale);
        QFETCH(qint64, minor);
        const Result<Money> money = readTypedMoney(text, currency, locale);
        QVERIFY(money.has_value());
        QCOMPARE(money->minor, minor);
    }

    void badMoneyKeepsTheTextAndSaysSo()
    {
        tests::LookBench look;
        MoneyEdit edit(look.source);
        edit.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        edit.setMoney({1199, u"GBP"_s});
        QCOMPARE(edit.text(), u"11.99"_s);
        QSignalSpy edited(&edit, &MoneyEdit::moneyEdited);
        edit.setText(u"eleven"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(edit.text(), u"eleven"_s);
        QVERIFY(edit.property("quaysideError").toBool());
        edit.setText(u"10"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edit.text(), u"10.00"_s);
    }

    void fieldRowTellsTheProblemToAll()
    {
        tests::LookBench look;
        auto *edit = new QLineEdit;
        FieldRow row(look.source, u"Price"_s, edit);
        QCOMPARE(edit->accessibleName(), u"Price"_s);
        row.setSource(u"Price master: ERP"_s);
        row.setProblem(u"Below the floor of GBP 12.25"_s);
        QCOMPARE(edit->accessibleDescription(), u"Below the floor of GBP 12.25"_s);
        edit->resize(100, 28);
        QCOMPARE(edit->grab().toImage().pixelColor(50, 0), look.source.theme().bad);
        row.setProblem({});
        QCOMPARE(edit->grab().toImage().pixelColor(50, 0), look.source.theme().control);
    }

    void paletteChoosesByKeys()
    {
        tests::LookBench look;
        tests::FakeClock clock;
        QWidget window;
        auto *before = new QLineEdit(&window);
        SearchableList list(look.source, clock, [](const QString &text) {
            QList<SearchHit> hits{{.isSection = true, .title = u"Commands"_s}};
            for (const QString &title : {u"Reprice selection"_s, u"Replace in titles"_s, u"Revert"_s}) {
                if (title.contains(text, Qt::CaseInsensitive))
                    hits.append({.title = title, .keys = u"Ctrl+H"_s, .matches = {0, 1}, .id = title});
            }
            return hits;
        }, &window);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QSignalSpy chosen(&list, &SearchableList::chosen);
        list.open();
        QTRY_VERIFY(list.editor().hasFocus());
        QCOMPARE(list.width(), 640);
        QCOMPARE(list.list().currentIndex().row(), 1);
        QTest::keyClick(&list.editor(), Qt::Key_Down);
        QTest::keyClick(&list.editor(), Qt::Key_Return);
        QCOMPARE(chosen.last().first().toString(), u"Replace in titles"_s);
        QVERIFY(!list.isVisible());
        QTRY_VERIFY(before->hasFocus());
        list.open();
        QTest::keyClicks(&list.editor(), u"rev"_s);
        QCOMPARE(list.list().currentIndex().data(ListTitleRole).toString(), u"Revert"_s);
        QTest::keyClick(&list.editor(), Qt::Key_Escape);
        QVERIFY(!list.isVisible());
        QCOMPARE(chosen.size(), 1);
    }

    void dockTitleFollowsTheDock()
    {
        tests::LookBench look;
        QMainWindow window;
        auto *dock = new QDockWidget(u"Changes"_s, &window);
        auto *title = new DockTitleBar(look.source, u"changes"_s, *dock);
        dock->setTitleBarWidget(title);
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        window.show();
        QCOMPARE(title->sizeHint().height(), 28);
        QTabBar &tabs = title->makeTabs();
        tabs.addTab(u"Changes\t4"_s);
        tabs.addTab(u"Outbox\t212"_s);
        QCOMPARE(tabs.sizeHint().height(), 28);
        for (QAbstractButton *button : title->findChildren<FlatButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        dock->setFeatures(QDockWidget::DockWidgetMovable);
        QCOMPARE(title->findChildren<FlatButton *>().size(), 3);
        QVERIFY(title->findChildren<FlatButton *>().last()->isHidden());
    }

    void checkListFixesById()
    {
        tests::LookBench look;
        CheckList list(look.source);
        QSignalSpy fixed(&list, &CheckList::fixTriggered);
        list.setItems({{u"bad"_s, Tone::Bad, u"Below floor"_s, u"Fix"_s, u"floor"_s}, {u"ok"_s, Tone::Ok, u"14 more checks pass"_s, {}, {}}});
        QCOMPARE(list.findChildren<Button *>().size(), 1);
        list.findChild<Button *>()->click();
        QCOMPARE(fixed.last().first().toString(), u"floor"_s);
        list.setItems({});
        QCOMPARE(list.findChildren<Button *>().size(), 0);
    }

    void emptyStateOffersTheStep()
    {
        tests::LookBench look;
        EmptyState empty(look.source);
        empty.setContent(u"filter"_s, u"No listing matches 4 conditions"_s, u"Without stock 1..5, 500 would show."_s);
        empty.setActs(u"Drop “stock 1..5”"_s, u"Clear filter"_s);
        empty.resize(700, 400);
        empty.show();
        QSignalSpy main(&empty, &EmptyState::mainTriggered);
        empty.mainButton().click();
        QCOMPARE(main.size(), 1);
        QVERIFY(empty.mainButton().geometry().right() < empty.otherButton().geometry().left());
        empty.setActs(u"Connect a shop"_s);
        QVERIFY(empty.otherButton().isHidden());
    }

    // In a low dock the step to take stays in sight; the picture gives way.
    void emptyStateInALowDockKeepsItsStep()
    {
        tests::LookBench look;
        EmptyState empty(look.source);
        empty.setContent(u"filter"_s, u"No changes yet"_s, u"Change a price, a title or stock in the catalog. What you change gathers here until you submit it."_s);
        empty.setActs(u"Go to the catalog"_s);
        empty.resize(380, 150);
        empty.show();
        QVERIFY(empty.rect().contains(empty.mainButton().geometry()));
    }

    void selectedTabIsNotCut()
    {
        tests::LookBench look;
        for (const QString &name : {u"التغييرات"_s, u"Change sets"_s, u"การเปลี่ยนแปลง"_s}) {
            QTabBar bar;
            bar.addTab(name);
            bar.addTab(u"Another"_s);
            bar.show();
            const int wanted = QFontMetrics(look.source.theme().font(Type::Text, QFont::DemiBold)).horizontalAdvance(name) + 2 * space::Cell;
            QVERIFY2(bar.tabRect(0).width() >= wanted, qPrintable(u"%1: %2 < %3"_s.arg(name).arg(bar.tabRect(0).width()).arg(wanted)));
        }
    }

    void flowWrapsAndMirrors()
    {
        tests::LookBench look;
        QWidget host;
        auto *flow = new FlowRow(8, &host);
        QList<QWidget *> boxes;
        for (int i = 0; i < 3; ++i) {
            boxes.append(new QWidget);
            boxes.last()->setFixedSize(100, 20);
            flow->addWidget(boxes.last());
        }
        host.resize(230, 100);
        host.show();
        QTRY_COMPARE(boxes.at(1)->geometry(), QRect(108, 0, 100, 20));
        QCOMPARE(boxes.at(2)->geometry(), QRect(0, 28, 100, 20));
        QCOMPARE(flow->heightForWidth(230), 48);
        host.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(boxes.at(0)->geometry(), QRect(130, 0, 100, 20));
    }

    void picturesAreWalkedByKeys()
    {
        tests::LookBench look;
        ImageStrip strip(look.source);
        strip.setPictures({{QImage(), u"Front"_s}, {QImage(), u"Back"_s}, {QImage(), u"Box"_s, true}});
        QSignalSpy opened(&strip, &ImageStrip::opened);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.currentIndex(), 1);
        QCOMPARE(strip.accessibleDescription(), u"2 of 3: Back"_s);
        QTest::keyClick(&strip, Qt::Key_End);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(opened.last().first().toInt(), 2);
    }

    void timelineSpeaks()
    {
        tests::LookBench look;
        Timeline line(look.source);
        line.setNodes({{u"Paid"_s, u"Mon 08:14"_s, TimelineNode::State::Done}, {u"Packed"_s, u"now"_s, TimelineNode::State::Current}});
        QVERIFY(line.accessibleDescription().contains(u"Paid: done, Mon 08:14"_s));
    }
};

QTEST_MAIN(TestPartsWidgets)
#include "tst_parts_widgets.moc"
