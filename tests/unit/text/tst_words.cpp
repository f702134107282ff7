// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"Red DRESS"_s << u"red dress"_s;
        QTest::newRow("vietnamese") << u"Váy Đỏ hoa nhí"_s << u"vay do hoa nhi"_s;
        QTest::newRow("german") << u"Größe"_s << u"grosse"_s;
        QTest::newRow("full width") << u"ＡＢ１"_s << u"ab1"_s;
        QTest::newRow("arabic vowel marks") << u"قَمِيص"_s << u"قميص"_s;
    }
    void folding()
    {
        QFETCH(QString, text);
        QTEST(text::fold(text), "folded");
    }

    void thaiMarksTellWordsApart()
    {
        QVERIFY(text::fold(u"มา"_s) != text::fold(u"ม้า"_s));
    }

    void containing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("prefix");
        QTest::addColumn<bool>("expected");
        QTest::newRow("word inside Thai without spaces") << u"เซรั่มวิตามินซี ผิวกระจ่างใส"_s << u"วิตามิน"_s << false << true;
        QTest::newRow("Chinese word") << u"磁吸透明手机壳 适用于"_s << u"手机"_s << true << true;
        QTest::newRow("Vietnamese without marks") << u"Váy hoa nhí cổ vuông"_s << u"vay hoa"_s << false << true;
        QTest::newRow("beginning of the last word") << u"Enamel camping mug"_s << u"camp"_s << true << true;
        QTest::newRow("no beginning when not asked") << u"Enamel camping mug"_s << u"camp"_s << false << false;
        QTest::newRow("words must follow each other") << u"red cotton dress"_s << u"red dress"_s << false << false;
        QTest::newRow("part of a code") << u"MUG-350-GRN"_s << u"350"_s << false << true;
        QTest::newRow("part of a code beside Thai") << u"ซีรั่ม MUG-350"_s << u"350"_s << false << true;
        QTest::newRow("no words asked") << u"mug"_s << u"!!"_s << true << false;
    }
    void containing()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, prefix);
        QTEST(text::containsWords(text.toStdString(), query.toStdString(), prefix), "expected");
    }

    void wordsLieInTheText()
    {
        const std::string text = u"Váy MUG-350 เซรั่ม!"_s.toStdString();
        std::size_t last = 0;
        for (const text::Word &word : text::words(text)) {
            QVERIFY(word.start >= last);
            QVERIFY(word.end > word.start && word.end <= text.size());
            last = word.end;
        }
        QVERIFY(last > 0);
    }

    void brokenUtf8IsSurvived()
    {
        (void)text::words(std::string("\xff\xfe v\xc3", 6));
        (void)text::fold(std::string("\xe0\xb8", 2));
        (void)text::sortKey(std::string("\xc3\x28", 2));
    }

    void sortsAsReadersExpect()
    {
        QVERIFY(text::sortKey("apple") < text::sortKey("Banana"));
        QVERIFY(text::sortKey(u"Ärmel"_s.toStdString()) < text::sortKey("Box"));
    }

    void nearestNames()
    {
        const QStringList known{u"price"_s, u"stock"_s, u"status"_s};
        QCOMPARE(text::nearest(u"prise"_s, known), u"price"_s);
        QCOMPARE(text::nearest(u"zzzzzz"_s, known), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
