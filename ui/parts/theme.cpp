// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

// Resources of a static library are dropped by the linker unless something names them; the macro must stand
// outside any namespace.
static void initLookResources()
{
    Q_INIT_RESOURCE(quayside_look);
}

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

struct Token
{
    QLatin1StringView name;
    QColor Theme::*color;
};

constexpr std::array Tokens{
    Token{"window"_L1, &Theme::window},   Token{"base"_L1, &Theme::base},
    Token{"raised"_L1, &Theme::raised},   Token{"header"_L1, &Theme::header},
    Token{"hover"_L1, &Theme::hover},     Token{"line"_L1, &Theme::line},
    Token{"line2"_L1, &Theme::line2},     Token{"control"_L1, &Theme::control},
    Token{"text"_L1, &Theme::text},       Token{"text2"_L1, &Theme::text2},
    Token{"text3"_L1, &Theme::text3},     Token{"accent"_L1, &Theme::accent},
    Token{"onaccent"_L1, &Theme::onaccent}, Token{"accentHover"_L1, &Theme::accentHover},
    Token{"sel"_L1, &Theme::sel},         Token{"sel2"_L1, &Theme::sel2},
    Token{"mark"_L1, &Theme::mark},       Token{"ok"_L1, &Theme::ok},
    Token{"okbg"_L1, &Theme::okbg},       Token{"warn"_L1, &Theme::warn},
    Token{"warnbg"_L1, &Theme::warnbg},   Token{"bad"_L1, &Theme::bad},
    Token{"badbg"_L1, &Theme::badbg},     Token{"conf"_L1, &Theme::conf},
    Token{"confbg"_L1, &Theme::confbg},   Token{"infobg"_L1, &Theme::infobg},
};

constexpr double TextPixels = 13.0; ///< the size of "text" in the look's drawings

double typeFactor(Type type)
{
    switch (type) {
    case Type::Caption: return 0.85;
    case Type::Text: return 1.0;
    case Type::Title: return 1.15;
    case Type::Figure: return 1.7;
    }
    return 1.0;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

Theme builtIn(const QString &name)
{
    initLookResources();
    QFile file(u":/quayside/themes/"_s + name + u".json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "builtIn", "theme resource missing");
    const Result<Theme> theme = readTheme(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(theme.has_value(), "builtIn", "theme resource damaged");
    return theme.value_or(Theme{});
}

} // namespace

QColor Theme::toneColor(Tone tone) const
{
    switch (tone) {
    case Tone::Plain: return text;
    case Tone::Neutral: return text2;
    case Tone::Ok: return ok;
    case Tone::Warn: return warn;
    case Tone::Bad: return bad;
    case Tone::Conflict: return conf;
    case Tone::Info: return accent;
    }
    return text;
}

QColor Theme::toneTint(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Neutral: return sel2;
    case Tone::Ok: return okbg;
    case Tone::Warn: return warnbg;
    case Tone::Bad: return badbg;
    case Tone::Conflict: return confbg;
    case Tone::Info: return infobg;
    }
    return sel2;
}

QFont Theme::font(Type type, QFont::Weight weight) const
{
    QFont font = systemFont;
    const double factor = typeFactor(type);
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(8, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

int Theme::scaled(int pixels) const
{
    const double size = systemFont.pixelSize() > 0 ? systemFont.pixelSize() : systemFont.pointSizeF() * 96.0 / 72.0;
    return qRound(pixels * std::max(1.0, size / TextPixels));
}

int Theme::rowHeight() const
{
    const int text = QFontMetrics(font(Type::Text)).height() + 8;
    return std::max(text, scaled(density == Density::Compact ? 28 : 34));
}

int Theme::queueRowHeight() const
{
    const int text = 2 * QFontMetrics(font(Type::Text)).height() + 8;
    return std::max(text, scaled(44));
}

int Theme::columnHeadHeight() const
{
    return std::max(QFontMetrics(font(Type::Caption)).height() + 8, scaled(26));
}

int Theme::dockTitleHeight() const { return std::max(QFontMetrics(font(Type::Text)).height() + 8, scaled(28)); }
int Theme::controlHeight() const { return std::max(QFontMetrics(font(Type::Text)).height() + 8, scaled(28)); }
int Theme::smallControlHeight() const { return std::max(QFontMetrics(font(Type::Text)).height() + 4, scaled(24)); }
int Theme::barHeight() const { return controlHeight() + space::Section; }

QPalette Theme::palette() const
{
    QPalette palette(text, isDark ? raised : base, line2, control, line, text, text, base, window);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Highlight, sel);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Midlight, line2);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, sel2);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, text3);
    return palette;
}

Result<Theme> readTheme(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject tokens = root["tokens"_L1].toObject();
    Theme theme;
    for (const Token &token : Tokens) {
        theme.*token.color = QColor(tokens[token.name].toString());
        if (!(theme.*token.color).isValid())
            return fail(FaultKind::Invalid, u"theme token missing or no colour"_s, token.name);
    }
    const QJsonArray series = root["series"_L1].toArray();
    for (const auto &value : series)
        theme.series.append(QColor(value.toString()));
    theme.seriesBefore = QColor(root["seriesBefore"_L1].toString());
    if (theme.series.size() != 5 || !theme.seriesBefore.isValid())
        return fail(FaultKind::Invalid, u"a theme has five chart series and one for the period before"_s, u"series"_s);
    theme.isDark = root["dark"_L1].toBool();
    return theme;
}

Theme lightTheme() { return builtIn(u"light"_s); }
Theme darkTheme() { return builtIn(u"dark"_s); }

Theme highContrastTheme(const QPalette &system)
{
    Theme theme = luminance(system.color(QPalette::Base)) < 0.18 ? darkTheme() : lightTheme();
    const QColor base = system.color(QPalette::Base);
    const QColor text = system.color(QPalette::Text);
    theme.isHighContrast = true;
    for (QColor Theme::*fill : {&Theme::window, &Theme::base, &Theme::raised, &Theme::header, &Theme::hover,
                                &Theme::sel2, &Theme::mark, &Theme::okbg, &Theme::warnbg, &Theme::badbg,
                                &Theme::confbg, &Theme::infobg})
        theme.*fill = base;
    for (QColor Theme::*ink : {&Theme::text, &Theme::text2, &Theme::text3, &Theme::line, &Theme::line2,
                               &Theme::control})
        theme.*ink = text;
    // The system's highlight is the accent where it stands out from the base; the text colour where it does not.
    const QColor highlight = system.color(QPalette::Highlight);
    theme.accent = contrast(highlight, base) >= 4.5 ? highlight : text;
    theme.accentHover = theme.accent;
    const QColor on = system.color(QPalette::HighlightedText);
    theme.onaccent = contrast(on, theme.accent) >= 4.5 ? on : base;
    theme.sel = base;
    for (QColor Theme::*status : {&Theme::ok, &Theme::warn, &Theme::bad, &Theme::conf}) {
        if (contrast(theme.*status, base) < 4.5)
            theme.*status = text;
    }
    return theme;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace quayside::ui
