// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

class QVBoxLayout;

namespace quayside::ui {

/// One finding: icon, sentence, and the fix when one key mends it.
struct CheckItem
{
    QString icon;
    Tone tone = Tone::Plain;
    QString sentence;
    QString fix;       ///< label of the fix ("Fix"); empty when there is none
    QString id;        ///< passed to fixTriggered
};

/// Findings, one line each; those that pass are one line together, given as the last item by the owner.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(const ThemeSource &source, QWidget *parent = nullptr);
    void setItems(const QList<CheckItem> &items);

Q_SIGNALS:
    void fixTriggered(const QString &id);

private:
    const ThemeSource &m_source;
    QVBoxLayout *m_lines;
};

/// An icon of the theme as a widget, for lines made of labels.
class IconLabel : public PaintedWidget
{
    Q_OBJECT

public:
    IconLabel(const ThemeSource &source, const QString &icon, int size, Tone tone, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_size;
    Tone m_tone;
};

} // namespace quayside::ui
