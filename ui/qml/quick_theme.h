// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QColor>
#include <QFont>
#include <QObject>

namespace quayside::ui {

class ThemeSource;

/// The theme as QML sees it, under the name `theme`: the same colours, sizes and fonts as the widgets beside it.
class QuickTheme final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QColor window READ window NOTIFY changed)
    Q_PROPERTY(QColor base READ base NOTIFY changed)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor line2 READ line2 NOTIFY changed)
    Q_PROPERTY(QColor control READ control NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor text2 READ text2 NOTIFY changed)
    Q_PROPERTY(QColor text3 READ text3 NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor onaccent READ onaccent NOTIFY changed)
    Q_PROPERTY(QColor sel READ sel NOTIFY changed)
    Q_PROPERTY(QColor sel2 READ sel2 NOTIFY changed)
    Q_PROPERTY(QFont caption READ caption NOTIFY changed)
    Q_PROPERTY(QFont body READ body NOTIFY changed)
    Q_PROPERTY(QFont bodyStrong READ bodyStrong NOTIFY changed)
    Q_PROPERTY(QFont title READ title NOTIFY changed)
    Q_PROPERTY(QFont figure READ figure NOTIFY changed)
    Q_PROPERTY(int controlHeight READ controlHeight NOTIFY changed)
    Q_PROPERTY(int rowHeight READ rowHeight NOTIFY changed)
    Q_PROPERTY(bool hasMotion READ hasMotion NOTIFY changed)
    Q_PROPERTY(int generation READ generation NOTIFY changed)

public:
    explicit QuickTheme(const ThemeSource &source, QObject *parent = nullptr);

    [[nodiscard]] QColor window() const;
    [[nodiscard]] QColor base() const;
    [[nodiscard]] QColor raised() const;
    [[nodiscard]] QColor hover() const;
    [[nodiscard]] QColor line() const;
    [[nodiscard]] QColor line2() const;
    [[nodiscard]] QColor control() const;
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor text2() const;
    [[nodiscard]] QColor text3() const;
    [[nodiscard]] QColor accent() const;
    [[nodiscard]] QColor onaccent() const;
    [[nodiscard]] QColor sel() const;
    [[nodiscard]] QColor sel2() const;
    [[nodiscard]] QFont caption() const;
    [[nodiscard]] QFont body() const;
    [[nodiscard]] QFont bodyStrong() const;
    [[nodiscard]] QFont title() const;
    [[nodiscard]] QFont figure() const;
    [[nodiscard]] int controlHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] bool hasMotion() const;
    /// Grows with every change, so that pictures of icons are asked for again.
    [[nodiscard]] int generation() const { return m_generation; }

    /// Colour of a family: "ok", "warn", "bad", "conflict", "info", "neutral"; plain text for any other word.
    Q_INVOKABLE [[nodiscard]] QColor tone(const QString &word) const;
    Q_INVOKABLE [[nodiscard]] QColor tint(const QString &word) const;
    /// A length of the look at the person's text size.
    Q_INVOKABLE [[nodiscard]] int scaled(int pixels) const;

Q_SIGNALS:
    void changed();

private:
    const ThemeSource &m_source;
    int m_generation = 0;
};

} // namespace quayside::ui
