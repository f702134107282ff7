// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWidget>
#include <QVariantMap>

namespace quayside::ui {

class QuickTheme;
class ThemeSource;

/// A QML page in a widget, in the program's theme. QML finds `theme` (QuickTheme), the objects given under their names, icons
/// under "image://icon/NAME?COLOUR", and the parts of ui/qml by importing "qrc:/quayside/qml". It is drawn without OpenGL, so
/// that it looks the same on remote desktops and in tests; the layout direction follows the widget's.
class QuickView final : public QQuickWidget
{
    Q_OBJECT
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY mirroredChanged)

public:
    /// `objects` are names and QObject pointers; they must outlive the view.
    QuickView(const ThemeSource &theme, const QString &source, const QVariantMap &objects, QWidget *parent = nullptr);
    ~QuickView() override;

    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    /// Errors of the QML, for tests; empty when it loaded.
    [[nodiscard]] QStringList problems() const;

Q_SIGNALS:
    void mirroredChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    const ThemeSource &m_source;
};

} // namespace quayside::ui
