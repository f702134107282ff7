// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/pictures.h"

#include "app/practice/world/texts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

// All drawings stand on a canvas of 100 × 100 with the ground at 80.
constexpr double Ground = 80;
constexpr int SmallestSide = 16;
constexpr int LargestSide = 1600;

const QColor Charcoal(0x3a, 0x3f, 0x47);
const QColor Steel(0xb9, 0xc0, 0xc7);
const QColor Cream(0xf6, 0xef, 0xe2);
const QColor Bamboo(0xd9, 0xb0, 0x7a);
const QColor BambooShade(0xbf, 0x93, 0x5c);
const QColor Glow(0xff, 0xe2, 0x9a);

QColor mix(const QColor &a, const QColor &b, double shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return static_cast<int>(x + (y - x) * shareOfB + 0.5); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

/// The tones of one colour of goods.
struct Tones
{
    QColor base;
    QColor light;
    QColor shade;
    QColor deep;
    QColor backdrop;
    QColor disc; ///< the paler round field behind the goods

    explicit Tones(const QColor &colour)
        : base(colour), light(mix(colour, Qt::white, 0.32)), shade(mix(colour, Qt::black, colour.lightness() > 200 ? 0.1 : 0.17)),
          deep(mix(colour, Qt::black, 0.42))
    {
        // Pale goods would drown in a tint of themselves.
        const QColor tint = colour.lightness() > 200 ? QColor(0x5d, 0x7f, 0x96) : colour;
        backdrop = mix(tint, QColor(0xf5, 0xf2, 0xec), colour.lightness() > 200 ? 0.66 : 0.8);
        disc = mix(backdrop, Qt::white, 0.45);
    }
};

QPainterPath rounded(double x, double y, double width, double height, double radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius);
    return path;
}

QPainterPath oval(double x, double y, double radiusX, double radiusY)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radiusX, radiusY);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// A line with round ends.
void stroke(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void line(QPainter &painter, QPointF from, QPointF to, const QColor &colour, double width)
{
    QPainterPath path(from);
    path.lineTo(to);
    stroke(painter, path, colour, width);
}

/// Fills with light from the left: what lies right of `edge` is in the shade.
void fillLit(QPainter &painter, const QPainterPath &path, const QColor &lit, const QColor &shaded, double edge)
{
    painter.fillPath(path, lit);
    QPainterPath right;
    right.addRect(QRectF(edge, -20, 140, 140));
    painter.fillPath(path.intersected(right), shaded);
}

void shadowBelow(QPainter &painter, double x, double width)
{
    painter.fillPath(oval(x, Ground + 0.6, width / 2, 2.6), QColor(30, 34, 40, 34));
}

void drawMug(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 49, 46);
    stroke(painter, oval(67, 55, 9.5, 11), tones.shade, 5);
    QPainterPath body = rounded(28, 34, 38, 46, 7);
    body = body.united(rounded(28, 33, 38, 16, 1.5));
    fillLit(painter, body, tones.base, tones.shade, 53);
    painter.fillPath(rounded(33, 43, 4, 26, 2), tones.light);
    painter.fillPath(oval(47, 34, 19, 4.6), mix(tones.deep, Cream, 0.86));
    painter.fillPath(oval(47, 34.6, 16.6, 3.3), tones.deep);
}

void drawTumbler(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 50, 32);
    line(painter, {56, 24}, {60, 9}, tones.light, 2.8);
    fillLit(painter, polygon({{36, 28}, {64, 28}, {60.5, 78}, {58.5, 80}, {41.5, 80}, {39.5, 78}}), tones.base, tones.shade, 55);
    painter.fillPath(polygon({{40.5, 34}, {44, 34}, {46, 68}, {43, 68}}), tones.light);
    painter.fillPath(polygon({{37.5, 48}, {62.5, 48}, {62.1, 54}, {37.9, 54}}), mix(Steel, Qt::white, 0.25));
    fillLit(painter, rounded(33.5, 22, 33, 7.5, 2.4), Charcoal, mix(Charcoal, Qt::black, 0.25), 55);
}

void drawSerum(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 50, 36);
    fillLit(painter, rounded(44.5, 12, 11, 16, 5), mix(Charcoal, Qt::white, 0.1), Charcoal, 51);
    fillLit(painter, rounded(42, 26, 16, 9, 1.6), mix(Steel, Qt::white, 0.2), Steel, 51);
    QPainterPath body = rounded(34, 43, 32, 37, 6);
    body = body.united(rounded(44, 34, 12, 14, 1)).united(oval(50, 47, 16, 9));
    fillLit(painter, body, tones.base, tones.shade, 55);
    painter.fillPath(rounded(37, 48, 2.8, 27, 1.4), tones.light);
    painter.fillPath(rounded(42, 52, 19, 20, 1.6), Cream);
    painter.fillPath(oval(51.5, 58, 2.8, 2.8), tones.base);
    painter.fillPath(rounded(45.5, 63.5, 12, 1.5, 0.7), tones.deep);
    painter.fillPath(rounded(47.5, 66.8, 8, 1.3, 0.6), mix(tones.deep, Cream, 0.45));
}

void drawDress(QPainter &painter, const Tones &tones)
{
    line(painter, {42, 27}, {42.5, 16}, tones.shade, 2);
    line(painter, {58, 27}, {57.5, 16}, tones.shade, 2);
    QPainterPath dress(QPointF(39, 25));
    dress.quadTo(50, 32, 61, 25);
    dress.quadTo(60.5, 36, 58, 45);
    dress.cubicTo(62, 56, 67, 68, 71, 79);
    dress.quadTo(50, 86, 29, 79);
    dress.cubicTo(33, 68, 38, 56, 42, 45);
    dress.quadTo(39.5, 36, 39, 25);
    fillLit(painter, dress, tones.base, tones.shade, 56);
    QPainterPath folds(QPointF(46, 50));
    folds.quadTo(43, 66, 40, 79);
    folds.moveTo(54, 50);
    folds.quadTo(56.5, 66, 59, 79);
    stroke(painter, folds, tones.deep, 0.9);
    fillLit(painter, polygon({{41.8, 43}, {58.2, 43}, {59, 47.5}, {41, 47.5}}), tones.deep, mix(tones.deep, Qt::black, 0.15), 56);
}

void drawEarbuds(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 50, 46);
    for (const bool isRight : {false, true}) {
        const double side = isRight ? -1 : 1;
        const auto x = [side](double offset) { return 50 + side * offset; };
        QPainterPath stem(QPointF(x(-15), 30));
        stem.lineTo(x(-11.5), 49);
        stroke(painter, stem, isRight ? tones.shade : tones.base, 6);
        painter.fillPath(oval(x(-14.5), 27, 8.4, 8), isRight ? tones.shade : tones.base);
        painter.fillPath(oval(x(-8.4), 29, 3.4, 4.4), Charcoal);
        painter.fillPath(oval(x(-17.4), 24.4, 2.2, 2), tones.light);
    }
    fillLit(painter, rounded(27, 53, 46, 27, 12), tones.base, tones.shade, 58);
    line(painter, {28.2, 62}, {71.8, 62}, tones.deep, 1);
    painter.fillPath(rounded(33, 56.5, 16, 2.2, 1.1), tones.light);
    painter.fillPath(oval(50, 69, 1.6, 1.6), QColor(0x8f, 0xe0, 0xa4));
}

void drawLamp(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 50, 34);
    QPainterPath light = polygon({{30, 44}, {70, 44}, {78, 80}, {22, 80}});
    QColor glow = Glow;
    glow.setAlpha(110);
    painter.fillPath(light, glow);
    fillLit(painter, rounded(48, 42, 4, 34, 1), Steel, mix(Steel, Charcoal, 0.35), 50.4);
    fillLit(painter, rounded(36, 74.5, 28, 5.5, 2.6), Charcoal, mix(Charcoal, Qt::black, 0.25), 55);
    painter.fillPath(oval(50, 44, 23, 3.6), Glow);
    QPainterPath shade(QPointF(26, 44));
    shade.cubicTo(27, 12, 73, 12, 74, 44);
    shade.quadTo(50, 48, 26, 44);
    fillLit(painter, shade, tones.base, tones.shade, 57);
    QPainterPath gleam(QPointF(33.5, 36));
    gleam.quadTo(36.5, 26, 44, 24);
    stroke(painter, gleam, tones.light, 2.4);
}

void drawShoes(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 50, 72);
    QPainterPath upper(QPointF(17, 71));
    upper.lineTo(17.5, 41);
    upper.quadTo(24, 45.5, 31, 41);
    upper.quadTo(33, 37, 38.5, 37.5);
    upper.cubicTo(45, 47, 52, 55, 64, 57);
    upper.cubicTo(77, 59, 83.5, 62, 84, 71);
    upper.closeSubpath();
    painter.fillPath(upper, tones.base);
    painter.fillPath(upper.intersected(rounded(10, 64, 80, 12, 0)), tones.shade);
    painter.fillPath(upper.intersected(rounded(10, 38, 18, 40, 0)), tones.shade);
    painter.fillPath(upper.intersected(oval(82, 74, 16, 15)), Cream);
    for (int lace = 0; lace < 4; ++lace) {
        const double x = 42 + lace * 5.2;
        const double y = 46 + lace * 3.4 - (lace == 3 ? 1.2 : 0);
        line(painter, {x - 4.2, y + 6.2}, {x + 0.4, y + 0.8}, Cream, 1.7);
    }
    painter.fillPath(rounded(14.5, 70, 71.5, 10, 4.5), Cream);
    painter.fillPath(rounded(16, 72.6, 68.5, 1.6, 0.8), tones.base);
    painter.fillPath(rounded(15.5, 77, 69.5, 3, 1.5), mix(Cream, Charcoal, 0.25));
}

void drawCase(QPainter &painter, const Tones &tones)
{
    painter.fillPath(rounded(33.5, 17, 37, 67, 8), QColor(30, 34, 40, 30));
    painter.fillPath(rounded(31, 14, 37, 67, 8), tones.shade);
    painter.fillPath(rounded(33, 16, 33, 63, 6.4), tones.base);
    QPainterPath sheen = polygon({{33, 60}, {66, 27}, {66, 42}, {33, 75}});
    painter.fillPath(sheen.intersected(rounded(33, 16, 33, 63, 6.4)), mix(tones.base, tones.light, 0.45));
    painter.fillPath(rounded(36.5, 19.5, 15, 17, 4.2), tones.deep);
    for (const QPointF lens : {QPointF(41, 24.2), QPointF(47, 28), QPointF(41, 32)}) {
        painter.fillPath(oval(lens.x(), lens.y(), 2.6, 2.6), Charcoal);
        painter.fillPath(oval(lens.x() - 0.7, lens.y() - 0.7, 0.8, 0.8), Steel);
    }
    painter.fillPath(oval(49.5, 66, 3.4, 3.4), tones.shade);
}

void drawBag(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 50, 54);
    QPainterPath strap(QPointF(39, 46));
    strap.cubicTo(39, 11, 61, 11, 61, 46);
    stroke(painter, strap, tones.deep, 3);
    fillLit(painter, polygon({{26.5, 41}, {73.5, 41}, {76.5, 77}, {74, 80}, {26, 80}, {23.5, 77}}), tones.base, tones.shade, 58);
    painter.fillPath(polygon({{26.5, 41}, {73.5, 41}, {73.9, 45.5}, {26.1, 45.5}}), tones.deep);
    painter.fillPath(rounded(37.2, 42.6, 3.6, 8, 1), tones.deep);
    painter.fillPath(rounded(59.2, 42.6, 3.6, 8, 1), tones.deep);
    painter.fillPath(rounded(36, 55, 28, 18, 2), tones.light);
    painter.fillPath(rounded(36, 55, 28, 3.4, 1.4), tones.shade);
    painter.fillPath(oval(50, 65.5, 2.8, 2.8), Cream);
}

void drawShirt(QPainter &painter, const Tones &tones)
{
    painter.fillPath(polygon({{36, 22}, {17, 33}, {23, 50}, {33, 45}}), tones.shade);
    painter.fillPath(polygon({{64, 22}, {83, 33}, {77, 50}, {67, 45}}), tones.deep);
    QPainterPath body(QPointF(36, 22));
    body.lineTo(64, 22);
    body.lineTo(68.5, 34);
    body.lineTo(68.5, 79);
    body.quadTo(50, 82.5, 31.5, 79);
    body.lineTo(31.5, 34);
    body.closeSubpath();
    fillLit(painter, body, tones.base, tones.shade, 57);
    painter.fillPath(polygon({{41, 21}, {59, 21}, {50, 33}}), tones.deep);
    painter.fillPath(polygon({{41, 19}, {50, 33}, {43.5, 38}, {36, 23}}), tones.light);
    painter.fillPath(polygon({{59, 19}, {50, 33}, {56.5, 38}, {64, 23}}), tones.light);
    line(painter, {50, 35}, {50, 80}, tones.deep, 0.9);
    for (const double y : {42.0, 51.0, 60.0, 69.0})
        painter.fillPath(oval(52.6, y, 1.3, 1.3), Cream);
    painter.fillPath(rounded(35.5, 42, 10.5, 12, 1.4), tones.light);
}

void drawBrush(QPainter &painter, const Tones &tones)
{
    painter.translate(50, 50);
    painter.rotate(32);
    painter.translate(-50, -50);
    fillLit(painter, rounded(45.5, 52, 9, 40, 4.5), Bamboo, BambooShade, 50.5);
    fillLit(painter, rounded(32, 8, 36, 50, 17.5), Bamboo, BambooShade, 59);
    painter.fillPath(rounded(36.5, 12.5, 27, 41, 13.2), tones.shade);
    painter.fillPath(rounded(36.5, 12.5, 25, 40, 12.4), tones.base);
    for (int row = 0; row < 6; ++row) {
        const int pins = row == 0 || row == 5 ? 3 : 4;
        for (int pin = 0; pin < pins; ++pin) {
            const double x = 49.6 + (pin - (pins - 1) / 2.0) * 5.2;
            const double y = 19 + row * 5.6;
            painter.fillPath(oval(x + 0.5, y + 0.6, 1.25, 1.25), tones.deep);
            painter.fillPath(oval(x, y, 1.15, 1.15), Cream);
        }
    }
    painter.fillPath(oval(50, 87, 1.5, 1.5), BambooShade);
}

void drawPan(QPainter &painter, const Tones &tones)
{
    painter.translate(50, 50);
    painter.rotate(-38);
    painter.translate(-50, -50);
    painter.fillPath(oval(37.5, 52.5, 28, 28), QColor(30, 34, 40, 30));
    fillLit(painter, rounded(58, 45.6, 39, 8.8, 4.4), tones.base, tones.shade, 66);
    painter.fillPath(oval(92, 50, 1.9, 1.9), tones.deep);
    painter.fillPath(oval(36, 50, 28, 28), tones.shade);
    painter.fillPath(oval(35.6, 49.4, 27, 27), tones.base);
    painter.fillPath(oval(36, 50, 23.5, 23.5), mix(Charcoal, Qt::black, 0.25));
    painter.fillPath(oval(36, 50, 20.5, 20.5), Charcoal);
    QPainterPath gleam;
    gleam.arcMoveTo(QRectF(20, 34, 32, 32), 118);
    gleam.arcTo(QRectF(20, 34, 32, 32), 118, 52);
    stroke(painter, gleam, mix(Charcoal, Qt::white, 0.35), 2.2);
}

void drawPlush(QPainter &painter, const Tones &tones)
{
    shadowBelow(painter, 50, 52);
    const QColor belly = mix(tones.base, Cream, 0.72);
    QPainterPath tail(QPointF(64, 72));
    tail.quadTo(78, 78, 79, 62);
    stroke(painter, tail, tones.shade, 7);
    fillLit(painter, oval(50, 62, 20, 18.5), tones.base, tones.shade, 61);
    painter.fillPath(oval(49, 64, 12.5, 13.5), belly);
    painter.fillPath(oval(39, 78, 7.5, 4), tones.shade);
    painter.fillPath(oval(61, 78, 7.5, 4), tones.shade);
    for (const double x : {35.0, 65.0}) {
        painter.fillPath(oval(x, 23.5, 5, 5), tones.shade);
        painter.fillPath(oval(x, 24, 2.6, 2.6), belly);
    }
    fillLit(painter, oval(50, 34, 20, 17), tones.base, tones.shade, 61);
    painter.fillPath(oval(50, 40, 11.5, 8.2), belly);
    for (const double x : {41.5, 58.5}) {
        painter.fillPath(oval(x, 31.5, 2.3, 2.6), mix(Charcoal, Qt::black, 0.4));
        painter.fillPath(oval(x - 0.7, 30.6, 0.75, 0.75), Qt::white);
    }
    painter.fillPath(oval(50, 36.6, 3.2, 2.3), mix(Charcoal, Qt::black, 0.4));
    QPainterPath smile(QPointF(45.6, 41.2));
    smile.quadTo(48, 44.4, 50, 41.2);
    smile.quadTo(52, 44.4, 54.4, 41.2);
    stroke(painter, smile, Charcoal, 0.9);
    painter.fillPath(oval(39, 58, 5, 7.5), tones.shade);
    painter.fillPath(oval(61, 58, 5, 7.5), tones.deep);
}

void drawParcel(QPainter &painter)
{
    const QColor board(0xc9, 0xb5, 0x98);
    shadowBelow(painter, 50, 50);
    fillLit(painter, rounded(27, 42, 46, 38, 2), board, mix(board, Qt::black, 0.08), 58);
    painter.fillPath(rounded(25, 34, 50, 11, 2), mix(board, Qt::black, 0.14));
    painter.fillPath(rounded(46, 34, 8, 24, 1), mix(board, Qt::white, 0.4));
}

void drawGoods(QPainter &painter, Kind kind, const Tones &tones)
{
    switch (kind) {
    case Kind::Mug: return drawMug(painter, tones);
    case Kind::Tumbler: return drawTumbler(painter, tones);
    case Kind::Serum: return drawSerum(painter, tones);
    case Kind::Dress: return drawDress(painter, tones);
    case Kind::Earbuds: return drawEarbuds(painter, tones);
    case Kind::Lamp: return drawLamp(painter, tones);
    case Kind::Shoes: return drawShoes(painter, tones);
    case Kind::PhoneCase: return drawCase(painter, tones);
    case Kind::Bag: return drawBag(painter, tones);
    case Kind::Shirt: return drawShirt(painter, tones);
    case Kind::Brush: return drawBrush(painter, tones);
    case Kind::Pan: return drawPan(painter, tones);
    case Kind::Plush: return drawPlush(painter, tones);
    }
}

/// What a uri asks for.
struct Subject
{
    Kind kind = Kind::Mug;
    QColor colour;
    int view = 0;
};

std::optional<Subject> subjectOf(const QString &uri)
{
    QString name = uri.section(u'/', -1);
    if (name.endsWith(".png"_L1))
        name.chop(4);
    const QStringList parts = name.split(u'-');
    if (parts.size() != 3)
        return std::nullopt;
    const auto is = [](const QString &part, std::string_view text) {
        return part == QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()));
    };
    const auto colour = std::find_if(colours().begin(), colours().end(), [&](const Colour &c) { return is(parts[1], c.code); });
    bool isNumber = false;
    const int view = parts[2].toInt(&isNumber);
    if (colour == colours().end() || !isNumber || view < 0 || view > 2)
        return std::nullopt;
    for (int kind = 0; kind < KindCount; ++kind) {
        if (is(parts[0], factsOf(static_cast<Kind>(kind)).slug))
            return Subject{static_cast<Kind>(kind), QColor::fromRgb(colour->rgb), view};
    }
    return std::nullopt;
}

void drawSubject(QPainter &painter, const Subject &subject)
{
    const Tones tones(subject.colour);
    painter.fillRect(QRectF(0, 0, 100, 100), subject.view == 1 ? tones.disc : tones.backdrop);
    if (subject.view != 1)
        painter.fillPath(oval(50, 50, 41, 41), tones.disc);
    painter.translate(50, 50);
    if (subject.view == 1)
        painter.scale(1.12, 1.12);
    else if (subject.view == 2)
        painter.scale(-0.94, 0.94);
    else
        painter.scale(0.94, 0.94);
    painter.translate(-50, -50);
    drawGoods(painter, subject.kind, tones);
}

} // namespace

QByteArray picturePng(const QString &uri, int side)
{
    const int pixels = std::clamp(side, SmallestSide, LargestSide);
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(QColor(0xe6, 0xe8, 0xea));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixels / 100.0, pixels / 100.0);
        if (const auto subject = subjectOf(uri))
            drawSubject(painter, *subject);
        else
            drawParcel(painter);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace quayside::practice
