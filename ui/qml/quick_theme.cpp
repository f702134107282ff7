// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qml/quick_theme.h"

#include "ui/parts/theme_source.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QString &word)
{
    static const QHash<QString, Tone> tones{{u"ok"_s, Tone::Ok},       {u"warn"_s, Tone::Warn}, {u"bad"_s, Tone::Bad},
                                            {u"conflict"_s, Tone::Conflict}, {u"info"_s, Tone::Info}, {u"neutral"_s, Tone::Neutral}};
    return tones.value(word, Tone::Plain);
}

} // namespace

QuickTheme::QuickTheme(const ThemeSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    connect(&source, &ThemeSource::changed, this, [this] {
        ++m_generation;
        Q_EMIT changed();
    });
}

QColor QuickTheme::window() const { return m_source.theme().window; }
QColor QuickTheme::base() const { return m_source.theme().base; }
QColor QuickTheme::raised() const { return m_source.theme().raised; }
QColor QuickTheme::hover() const { return m_source.theme().hover; }
QColor QuickTheme::line() const { return m_source.theme().line; }
QColor QuickTheme::line2() const { return m_source.theme().line2; }
QColor QuickTheme::control() const { return m_source.theme().control; }
QColor QuickTheme::text() const { return m_source.theme().text; }
QColor QuickTheme::text2() const { return m_source.theme().text2; }
QColor QuickTheme::text3() const { return m_source.theme().text3; }
QColor QuickTheme::accent() const { return m_source.theme().accent; }
QColor QuickTheme::onaccent() const { return m_source.theme().onaccent; }
QColor QuickTheme::sel() const { return m_source.theme().sel; }
QColor QuickTheme::sel2() const { return m_source.theme().sel2; }
QFont QuickTheme::caption() const { return m_source.theme().font(Type::Caption); }
QFont QuickTheme::body() const { return m_source.theme().font(Type::Text); }
QFont QuickTheme::bodyStrong() const { return m_source.theme().font(Type::Text, QFont::DemiBold); }
QFont QuickTheme::title() const { return m_source.theme().font(Type::Title, QFont::DemiBold); }
QFont QuickTheme::figure() const { return m_source.theme().font(Type::Figure, QFont::DemiBold); }
int QuickTheme::controlHeight() const { return m_source.theme().controlHeight(); }
int QuickTheme::rowHeight() const { return m_source.theme().rowHeight(); }
bool QuickTheme::hasMotion() const { return m_source.theme().hasMotion; }

QColor QuickTheme::tone(const QString &word) const
{
    return m_source.theme().toneColor(toneOf(word));
}

QColor QuickTheme::tint(const QString &word) const
{
    return m_source.theme().toneTint(toneOf(word));
}

int QuickTheme::scaled(int pixels) const
{
    return m_source.theme().scaled(pixels);
}

} // namespace quayside::ui
