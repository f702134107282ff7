// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/pictures.h"
#include "app/practice/world/texts.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace quayside::practice;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

QString uriOf(Kind kind, const Colour &colour, int view)
{
    return u"practice/%1-%2-%3"_s.arg(text(factsOf(kind).slug), text(colour.code)).arg(view);
}

QImage draw(const QString &uri, int side)
{
    return QImage::fromData(picturePng(uri, side), "PNG").convertToFormat(QImage::Format_RGB32);
}

/// Share of the pixels close to a colour.
double shareOf(const QImage &image, QRgb wanted)
{
    int close = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAbs(qRed(pixel) - qRed(wanted)) + qAbs(qGreen(pixel) - qGreen(wanted)) + qAbs(qBlue(pixel) - qBlue(wanted)) < 12)
                ++close;
        }
    }
    return static_cast<double>(close) / (image.width() * image.height());
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindShowsItsColourInEveryView()
    {
        QSet<QByteArray> drawings;
        for (int kind = 0; kind < KindCount; ++kind) {
            const QByteArray slug(text(factsOf(static_cast<Kind>(kind)).slug).toLatin1());
            for (int view = 0; view < 3; ++view) {
                const Colour &colour = colours()[static_cast<size_t>(kind % 10)];
                const QString uri = uriOf(static_cast<Kind>(kind), colour, view);
                const QImage image = draw(uri, 120);
                QCOMPARE(image.size(), QSize(120, 120));
                QVERIFY2(shareOf(image, colour.rgb) > 0.02, slug.constData());
                drawings.insert(picturePng(uri, 120));
            }
        }
        QCOMPARE(drawings.size(), KindCount * 3); // no kind or view looks like another
    }

    void everyColourLooksDifferent()
    {
        QSet<QByteArray> drawings;
        for (const Colour &colour : colours())
            drawings.insert(picturePng(uriOf(Kind::Mug, colour, 0), 64));
        QCOMPARE(drawings.size(), static_cast<qsizetype>(colours().size()));
    }

    void goodsStandOutFromTheBackdrop()
    {
        for (const Colour &colour : colours()) {
            const QImage image = draw(uriOf(Kind::Mug, colour, 0), 100);
            // A point of the mug's lit side and one beside the mug, both inside the pale disc.
            const QColor goods = image.pixelColor(44, 60);
            const QColor around = image.pixelColor(20, 60);
            const int distance = qAbs(goods.red() - around.red()) + qAbs(goods.green() - around.green())
                + qAbs(goods.blue() - around.blue());
            QVERIFY2(distance > 12, QByteArray(colour.code.data(), static_cast<qsizetype>(colour.code.size())).constData());
        }
    }

    void sameUriSameBytes()
    {
        const QString uri = uriOf(Kind::Plush, colours()[3], 1);
        QCOMPARE(picturePng(uri, 200), picturePng(uri, 200));
    }

    void folderAndSuffixDoNotMatter()
    {
        const QByteArray picture = picturePng(u"practice/lamp-RED-0"_s, 80);
        QCOMPARE(picturePng(u"lamp-RED-0"_s, 80), picture);
        QCOMPARE(picturePng(u"/practice/images/lamp-RED-0.png"_s, 80), picture);
    }

    void unknownUriGivesTheNeutralTile_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("empty") << QString();
        QTest::newRow("other kind") << u"practice/piano-RED-0"_s;
        QTest::newRow("other colour") << u"practice/mug-TEA-0"_s;
        QTest::newRow("other view") << u"practice/mug-RED-9"_s;
        QTest::newRow("negative view") << u"practice/mug-RED--1"_s;
        QTest::newRow("not a view") << u"practice/mug-RED-x"_s;
        QTest::newRow("uploaded elsewhere") << u"tos-maliva-i-o3syd03w52-us/77aa01c2"_s;
    }
    void unknownUriGivesTheNeutralTile()
    {
        QFETCH(QString, uri);
        const QByteArray tile = picturePng(u"nothing of ours"_s, 80);
        QCOMPARE(QImage::fromData(tile).size(), QSize(80, 80));
        QCOMPARE(picturePng(uri, 80), tile);
        QVERIFY(picturePng(u"practice/mug-RED-0"_s, 80) != tile);
    }

    void sidesAreKeptInBounds()
    {
        QCOMPARE(draw(u"mug-BLU-0"_s, -5).width(), 16);
        QCOMPARE(draw(u"mug-BLU-0"_s, 100'000).width(), 1600);
        QCOMPARE(draw(u"mug-BLU-0"_s, 333).size(), QSize(333, 333));
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
