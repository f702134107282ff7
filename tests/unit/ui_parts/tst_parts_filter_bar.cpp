// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui_parts/parts_bench.h"
#include "ui/parts/completion_popup.h"
#include "ui/parts/filter_bar.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

namespace {

/// Blank-separated terms, `field:value`, '-' negates, the field "prise" is a slip of the pen.
FilterLanguage simpleLanguage()
{
    FilterLanguage language;
    language.chips = [](const QString &query) {
        QList<FilterChip> chips;
        for (int i = 0; i < query.size();) {
            if (query.at(i).isSpace()) {
                ++i;
                continue;
            }
            int end = i;
            while (end < query.size() && !query.at(end).isSpace())
                ++end;
            FilterChip chip{.start = i, .length = end - i};
            QString term = query.mid(i, end - i);
            if (term.startsWith(u'-')) {
                chip.isNegated = true;
                term.remove(0, 1);
            }
            const auto colon = term.indexOf(u':');
            chip.field = colon > 0 ? term.left(colon) : QString();
            chip.value = colon > 0 ? term.mid(colon + 1) : term;
            if (chip.field == u"prise"_s)
                chip.problem = u"No field is called prise; price is"_s;
            chips.append(chip);
            i = end;
        }
        return chips;
    };
    language.complete = [](const QString &query, int cursor) {
        const int from = static_cast<int>(query.left(cursor).lastIndexOf(u' ')) + 1;
        QList<FilterCompletion> found;
        for (const QString &field : {u"status:"_s, u"stock:"_s, u"price:"_s}) {
            if (field.startsWith(query.mid(from, cursor - from)))
                found.append({field, u"field"_s, from});
        }
        return found;
    };
    return language;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench() : bar(look.source), changes(&bar, &FilterBar::queryChanged)
        {
            bar.setLanguage(simpleLanguage());
            bar.resize(700, 28);
            bar.show();
            bar.activateWindow();
            bar.setFocus();
            QVERIFY(QTest::qWaitForWindowActive(&bar));
            QTRY_VERIFY(bar.editor().hasFocus());
        }
        void type(const QString &text) { QTest::keyClicks(&bar.editor(), text); }
        void key(Qt::Key key) { QTest::keyClick(&bar.editor(), key); }

        tests::LookBench look;
        FilterBar bar;
        QSignalSpy changes;
    };

private Q_SLOTS:
    void finishedTermsBecomeChips()
    {
        Bench b;
        b.type(u"status:live"_s);
        QCOMPARE(b.bar.chips().size(), 0);
        b.type(u" "_s);
        QCOMPARE(b.bar.chips().size(), 1);
        QCOMPARE(b.bar.chips().first().value, u"live"_s);
        QVERIFY(b.bar.editor().text().isEmpty());
        b.type(u"red dress"_s);
        QCOMPARE(b.bar.chips().size(), 1);
        QCOMPARE(b.bar.editor().text(), u"red dress"_s);
        QCOMPARE(b.bar.query(), u"status:live red dress"_s);
        QCOMPARE(b.changes.last().first().toString(), b.bar.query());
    }

    void oneStringTwoViews()
    {
        Bench b;
        b.bar.setQuery(u"status:live -tag:old price:10..20 red dress"_s);
        QCOMPARE(b.changes.size(), 0);
        QCOMPARE(b.bar.chips().size(), 3);
        QVERIFY(b.bar.chips().at(1).isNegated);
        QCOMPARE(b.bar.editor().text(), u"red dress"_s);
        QCOMPARE(b.bar.query(), u"status:live -tag:old price:10..20 red dress"_s);
    }

    void backspaceTurnsTheLastChipBackIntoText()
    {
        Bench b;
        b.bar.setQuery(u"status:live tag:old "_s);
        b.key(Qt::Key_Backspace);
        QCOMPARE(b.bar.chips().size(), 1);
        QCOMPARE(b.bar.editor().text(), u"tag:old"_s);
        b.key(Qt::Key_Backspace);
        QCOMPARE(b.bar.editor().text(), u"tag:ol"_s);
        b.key(Qt::Key_Return);
        QCOMPARE(b.bar.chips().size(), 2);
        QCOMPARE(b.bar.query().trimmed(), u"status:live tag:ol"_s);
    }

    void keysWalkAndRemoveChips()
    {
        Bench b;
        b.bar.setQuery(u"status:live tag:old price:<20 "_s);
        b.key(Qt::Key_Left);
        b.key(Qt::Key_Left);
        b.key(Qt::Key_Delete);
        QCOMPARE(b.bar.query().trimmed(), u"status:live price:<20"_s);
        b.key(Qt::Key_Left);
        b.key(Qt::Key_Left);
        b.key(Qt::Key_Return);
        QCOMPARE(b.bar.chips().size(), 0);
        QCOMPARE(b.bar.editor().text(), u"status:live price:<20"_s);
    }

    void crossRemovesAndBodyOpens()
    {
        Bench b;
        b.bar.setQuery(u"status:live tag:old "_s);
        // The first chip starts behind the search icon; its cross is its last 20 pixels.
        const QImage image = b.bar.grab().toImage();
        int end = 36;
        while (image.pixelColor(end, 6) == b.look.source.theme().sel2)
            ++end;
        QTest::mouseClick(&b.bar, Qt::LeftButton, {}, QPoint(end - 8, 14));
        QCOMPARE(b.bar.query().trimmed(), u"tag:old"_s);
        QTest::mouseClick(&b.bar, Qt::LeftButton, {}, QPoint(42, 14));
        QCOMPARE(b.bar.chips().size(), 0);
        QCOMPARE(b.bar.editor().text(), u"tag:old"_s);
    }

    void badTermIsPaintedAndExplained()
    {
        Bench b;
        b.type(u"prise:<20 "_s);
        QCOMPARE(b.bar.chips().size(), 1);
        QVERIFY(b.bar.editor().accessibleDescription().contains(u"price"_s));
        const QImage image = b.bar.grab().toImage();
        QCOMPARE(image.pixelColor(36, 6), b.look.source.theme().badbg);
    }

    void completionComesAfterTwoLetters()
    {
        Bench b;
        auto *popup = b.bar.findChild<CompletionPopup *>();
        b.type(u"s"_s);
        QVERIFY(!popup->isVisible());
        b.type(u"t"_s);
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->completions().size(), 2);
        QVERIFY(b.bar.editor().hasFocus());
        b.key(Qt::Key_Down);
        b.key(Qt::Key_Down);
        b.key(Qt::Key_Return);
        QCOMPARE(b.bar.editor().text(), u"stock:"_s);
        QVERIFY(!popup->isVisible());
        b.type(u"0 pr"_s);
        QVERIFY(popup->isVisible());
        b.key(Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(b.bar.query(), u"stock:0 pr"_s);
    }

    void enterSubmits()
    {
        Bench b;
        QSignalSpy submitted(&b.bar, &FilterBar::submitted);
        b.type(u"tag:summer"_s);
        b.key(Qt::Key_Escape);
        b.key(Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(b.bar.chips().size(), 1);
    }

    void manyChipsGiveWayToACount()
    {
        Bench b;
        b.bar.resize(360, 28);
        b.bar.setQuery(u"status:live tag:old price:10..20 market:GB has:image conflict:any "_s);
        QCOMPARE_GE(b.bar.editor().width(), 60);
        QCOMPARE_LE(b.bar.editor().geometry().right(), b.bar.width());
    }

    void mirroredRightToLeft()
    {
        Bench b;
        b.bar.setQuery(u"status:live red"_s);
        const int x = b.bar.editor().geometry().left();
        b.bar.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(b.bar.width() - 1 - b.bar.editor().geometry().right(), x);
        b.bar.editor().setCursorPosition(0);
        b.key(Qt::Key_Right);
        b.key(Qt::Key_Delete);
        QCOMPARE(b.bar.query(), u"red"_s);
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_parts_filter_bar.moc"
