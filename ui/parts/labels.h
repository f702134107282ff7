// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"
#include "ui/parts/vocabulary.h"

#include <QLabel>
#include <QWidget>

namespace quayside::ui {

class ThemeSource;

/// A widget that paints from the theme and follows its changes.
class PaintedWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedWidget(const ThemeSource &source, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] const Theme &theme() const;
    /// Rect of a piece that starts `x` from the leading edge, mirrored right to left.
    [[nodiscard]] QRect lead(int x, int width) const;

private:
    const ThemeSource &m_source;
};

/// Text in one of the four sizes and a colour of the theme; wraps when asked to.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink : quint8 { Text, Second, Third, Accent, Bad, Warn, Ok };

    TextLabel(const ThemeSource &source, Type type, Ink ink = Ink::Text, QFont::Weight weight = QFont::Normal,
              const QString &text = {}, QWidget *parent = nullptr);
    void setInk(Ink ink);

protected:
    bool event(QEvent *event) override;

private:
    void apply();
    void followDirection();

    const ThemeSource &m_source;
    Type m_type;
    Ink m_ink;
    QFont::Weight m_weight;
    bool m_isFollowing = false; ///< its alignment is ours, not an owner's
};

/// Icon + word in the colour of their family, as rows show a status.
class StatusLabel : public PaintedWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(const ThemeSource &source, QWidget *parent = nullptr);
    void setLook(const StatusLook &look);
    [[nodiscard]] const StatusLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

    StatusLook m_look;
};

/// The same as a pill of 20 px on its own tint, for headers.
class StatusPill : public StatusLabel
{
    Q_OBJECT

public:
    using StatusLabel::StatusLabel;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A key as a small outlined cap, with what it does before it: "Next J".
class KeyHint : public PaintedWidget
{
    Q_OBJECT

public:
    KeyHint(const ThemeSource &source, const QString &action, const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_action;
    QString m_key;
};

/// Old value struck in text3, the new one in accent beside it; left to right in both directions.
class DiffLabel : public PaintedWidget
{
    Q_OBJECT

public:
    explicit DiffLabel(const ThemeSource &source, QWidget *parent = nullptr);
    /// `breaksRule` paints the new value in bad. An empty old value shows the new one alone.
    void setValues(const QString &oldText, const QString &newText, bool breaksRule = false);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_old;
    QString m_new;
    bool m_breaksRule = false;
};

/// Caption of a section, with what stands at the line's end (a count, a link) added by addEnd().
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    SectionHeader(const ThemeSource &source, const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void addEnd(QWidget *widget);

private:
    TextLabel *m_title;
};

/// Round badge with the first letter of a name.
class PersonBadge : public PaintedWidget
{
    Q_OBJECT

public:
    PersonBadge(const ThemeSource &source, const QString &name, QWidget *parent = nullptr);
    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

/// One line of the theme's line colour between areas.
class Line : public PaintedWidget
{
    Q_OBJECT

public:
    Line(const ThemeSource &source, Qt::Orientation orientation, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quayside::ui
