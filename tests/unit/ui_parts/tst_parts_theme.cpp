// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui_parts/parts_bench.h"
#include "ui/parts/icons.h"
#include "ui/parts/number_text.h"
#include "ui/parts/vocabulary.h"

#include <QDir>
#include <QFontMetricsF>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

class TestPartsTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastReachesTheTable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void contrastReachesTheTable()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? darkTheme() : lightTheme();
        const QList<QColor> grounds{theme.base, theme.window, theme.raised, theme.header,
                                    theme.hover, theme.mark, theme.sel, theme.sel2};
        const QList<QColor> inks{theme.text, theme.text2, theme.text3, theme.accent, theme.ok, theme.warn, theme.bad, theme.conf};
        for (const QColor &ink : inks) {
            for (const QColor &ground : grounds)
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
        }
        for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Conflict, Tone::Info})
            QCOMPARE_GE(contrast(theme.toneColor(tone), theme.toneTint(tone)), 4.5);
        QCOMPARE_GE(contrast(theme.text3, theme.badbg), 4.5);
        QCOMPARE_GE(contrast(theme.onaccent, theme.accent), 4.5);
        QCOMPARE_GE(contrast(theme.onaccent, theme.accentHover), 4.5);
        for (const QColor &ground : {theme.base, theme.window, theme.raised})
            QCOMPARE_GE(contrast(theme.control, ground), 3.0);
        for (const QColor &series : theme.series)
            QCOMPARE_GE(contrast(series, theme.base), 3.0);
        QCOMPARE_GE(contrast(theme.seriesBefore, theme.base), 4.5);
    }

    void contrastKnowsTheEnds()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // Figures of the look's own table.
        QCOMPARE(qRound(contrast(lightTheme().text, lightTheme().base) * 10), 163);
        QCOMPARE(qRound(contrast(lightTheme().text3, lightTheme().sel) * 100), 452);
        QCOMPARE(qRound(contrast(darkTheme().accent, darkTheme().base) * 10), 82);
    }

    void highContrastComesFromTheSystem()
    {
        QPalette system;
        system.setColor(QPalette::Base, Qt::black);
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::Text, Qt::white);
        system.setColor(QPalette::Highlight, Qt::cyan);
        system.setColor(QPalette::HighlightedText, Qt::black);
        const Theme theme = highContrastTheme(system);
        QVERIFY(theme.isHighContrast);
        QCOMPARE(theme.base, QColor(Qt::black));
        QCOMPARE(theme.badbg, theme.base);
        QCOMPARE(theme.accent, QColor(Qt::cyan));
        for (const QColor &ink : {theme.text, theme.text3, theme.ok, theme.warn, theme.bad, theme.conf, theme.accent})
            QCOMPARE_GE(contrast(ink, theme.base), 4.5);
    }

    void badThemeFileNamesTheToken()
    {
        const Result<Theme> theme = readTheme("{\"tokens\":{\"window\":\"#EDF0F2\",\"base\":\"white-ish\"}}");
        QVERIFY(!theme);
        QCOMPARE(theme.error().kind, FaultKind::Invalid);
        QCOMPARE(theme.error().subject, u"base"_s);
    }

    void choiceSwitchesPaletteAndRepaints()
    {
        tests::LookBench bench;
        QWidget window;
        window.resize(400, 300);
        QPushButton button(u"Export"_s, &window);
        button.setGeometry(200, 200, 120, 28); // away from where the pointer rests
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage light = button.grab().toImage();
        QSignalSpy spy(&bench.source, &ThemeSource::changed);
        bench.source.setChoice(ThemeSource::Choice::Dark);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        QCOMPARE(QApplication::palette().color(QPalette::Inactive, QPalette::Highlight), darkTheme().sel2);
        const QImage dark = button.grab().toImage();
        QCOMPARE(dark.pixelColor(60, 4), darkTheme().raised);
        QVERIFY(light.pixelColor(60, 4) != dark.pixelColor(60, 4));
        bench.source.setChoice(ThemeSource::Choice::Dark);
        QCOMPARE(spy.size(), 1);
        bench.source.setChoice(ThemeSource::Choice::Light);
        QCOMPARE(spy.size(), 2);
    }

    void textSizeScalesRowsAndType()
    {
        tests::LookBench bench;
        const int row = bench.source.theme().rowHeight();
        QCOMPARE(row, 28);
        bench.source.setTextPercent(200);
        QCOMPARE_GE(bench.source.theme().rowHeight(), QFontMetrics(bench.source.theme().font(Type::Text)).height() + 8);
        QCOMPARE_GT(bench.source.theme().rowHeight(), row + 20);
        QCOMPARE(bench.source.theme().font(Type::Title).pixelSize(), 30);
        bench.source.setTextPercent(500);
        QCOMPARE(bench.source.theme().systemFont.pixelSize(), 26);
        bench.source.setTextPercent(100);
        bench.source.setDensity(Density::Relaxed);
        QCOMPARE(bench.source.theme().rowHeight(), 34);
    }

    void everyIconTheVocabularyNamesExists()
    {
        tests::LookBench bench;
        for (const QString &name : {u"today"_s, u"catalog"_s, u"import"_s, u"export"_s, u"up"_s, u"down"_s, u"left"_s, u"right"_s,
                                    u"anchor"_s, u"search"_s, u"x"_s, u"arrow"_s, u"key"_s, u"shield"_s})
            QVERIFY2(icons::isKnown(name), qPrintable(name));
        for (const QString &code : {u"ACTIVATE"_s, u"AWAITING_COLLECTION"_s, u"RETURN_OR_REFUND_REQUEST_PENDING"_s, u"NEVER_SEEN_BEFORE"_s})
            QVERIFY2(icons::isKnown(statusLook(code).icon), qPrintable(code));
        for (const QString &code : {u"preview"_s, u"edited"_s, u"proposed"_s, u"approved"_s, u"sending"_s, u"refused"_s, u"conflict"_s, u"queued"_s, u"below_floor"_s})
            QVERIFY2(icons::isKnown(stateLook(code).icon), qPrintable(code));
        QCOMPARE(statusLook(u"NEVER_SEEN_BEFORE"_s).word, u"Never seen before"_s);
        QVERIFY(!icons::isKnown(u"no such icon"_s));
    }

    void iconsTakeTheColourAndTheRatio()
    {
        const QPixmap pixmap = icons::pixmap(u"dot"_s, 16, QColor(10, 200, 30), 2.0, Qt::LeftToRight);
        QCOMPARE(pixmap.width(), 32);
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QCOMPARE(pixmap.toImage().pixelColor(16, 16), QColor(10, 200, 30));
        QCOMPARE(pixmap.toImage().pixelColor(0, 0).alpha(), 0);

        tests::LookBench bench;
        const QIcon icon = icons::icon(u"dot"_s, bench.source, Tone::Bad);
        QCOMPARE(icon.pixmap(16).toImage().pixelColor(8, 8), bench.source.theme().bad);
        QCOMPARE(icon.pixmap(QSize(16, 16), QIcon::Disabled).toImage().pixelColor(8, 8), bench.source.theme().text3);
        bench.source.setChoice(ThemeSource::Choice::Dark);
        QCOMPARE(icon.pixmap(16).toImage().pixelColor(8, 8), darkTheme().bad);
    }

    void onlyDirectionalIconsMirror()
    {
        const auto image = [](const QString &name, Qt::LayoutDirection direction) {
            return icons::pixmap(name, 32, Qt::black, 1.0, direction).toImage();
        };
        QCOMPARE(image(u"undo"_s, Qt::RightToLeft), image(u"undo"_s, Qt::LeftToRight).mirrored(true, false));
        QVERIFY(image(u"undo"_s, Qt::RightToLeft) != image(u"undo"_s, Qt::LeftToRight));
        QCOMPARE(image(u"clock"_s, Qt::RightToLeft), image(u"clock"_s, Qt::LeftToRight));
        QCOMPARE(image(u"truck"_s, Qt::RightToLeft), image(u"truck"_s, Qt::LeftToRight));
    }

    void numbersReadAsPeopleWriteThem()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(amountText(1234567, u"GBP"_s, english), u"12,345.67"_s);
        QCOMPARE(amountText(1234567, u"IDR"_s, german), u"1.234.567"_s);
        QCOMPARE(amountText(-5, u"USD"_s, german), u"\u22120,05"_s);
        QCOMPARE(numberText(314, 1, english), u"31.4"_s);
        QCOMPARE(numberText(std::numeric_limits<qint64>::min(), 0, QLocale::c()), u"\u22129223372036854775808"_s);
        QCOMPARE(moneyText(1199, u"GBP"_s, english), u"\u2066GBP\u00a011.99\u2069"_s);
        QCOMPARE(timeLeftText(42 * 60'000), u"0:42"_s);
        QCOMPARE(timeLeftText(26 * 3'600'000LL), u"26 h"_s);
        QCOMPARE(timeLeftText(-1), u"0:00"_s);
        QCOMPARE(timeLeftText(-125 * 60'000), u"\u2066\u22122:05\u2069"_s);
        QCOMPARE(timeLeftText(-26 * 3'600'000LL), u"\u2066\u221226\u2069 h"_s);
        QCOMPARE(timeLeftText(-30 * 24 * 3'600'000LL), u"\u2066\u221230\u2069 d"_s);
    }

    void digitsTakeEqualRoom()
    {
        tests::LookBench bench;
        const QFont font = bench.source.theme().font(Type::Text);
        QCOMPARE(TabularText(u"11111"_s, font).width(), TabularText(u"88888"_s, font).width());
        QCOMPARE(TabularText(u"1.1"_s, font).width(), TabularText(u"9.9"_s, font).width());
        QCOMPARE_LT(TabularText(u"1"_s, font).width(), TabularText(u"11"_s, font).width());
    }
};

QTEST_MAIN(TestPartsTheme)
#include "tst_parts_theme.moc"
