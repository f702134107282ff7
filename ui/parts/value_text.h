// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

#include <QTextDocument>
#include <QTextEdit>

namespace quayside::ui {

/// A value that is read and not edited: as high as its text and as wide as it is given, a word longer than that breaks anywhere.
/// Reached by Tab and read by screen readers one by one, its text is selected and copied by mouse and keys; keys that mean
/// something to the page around it stay the page's.
class ValueText : public QTextEdit
{
    Q_OBJECT

public:
    /// Room between the focus ring and the text; what stands above or beside it keeps the same.
    static constexpr int Margin = 4;

    /// `ink` is Text or Second. `name` is what a screen reader says before the text.
    ValueText(const ThemeSource &source, TextLabel::Ink ink, const QString &text, const QString &name, QWidget *parent = nullptr);
    /// No value but the name of one: wraps alike, takes no focus.
    void makeLabel();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, heightForWidth(QWIDGETSIZE_MAX)}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void apply();
    void applyTo(QTextDocument &document) const;

    const ThemeSource &m_source;
    TextLabel::Ink m_ink;
    mutable QTextDocument m_measure; ///< the same text, laid out in widths that are only asked about
};

} // namespace quayside::ui
