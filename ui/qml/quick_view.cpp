// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qml/quick_view.h"

#include "ui/parts/icons.h"
#include "ui/parts/theme_source.h"
#include "ui/qml/quick_theme.h"

#include <QEvent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickWindow>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualIcon = 16;

// "warn?#b00020": an icon in a colour, at the size that QML asks for.
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Pixmap) {}

    QPixmap requestPixmap(const QString &id, QSize *size, const QSize &wished) override
    {
        const qsizetype mark = id.indexOf(u'?');
        const QString name = id.left(mark < 0 ? id.size() : mark);
        const QColor color(mark < 0 ? u"#000000"_s : id.mid(mark + 1));
        const int pixels = wished.height() > 0 ? wished.height() : UsualIcon;
        const QPixmap pixmap = icons::pixmap(name, pixels, color, 1.0, Qt::LeftToRight);
        if (size != nullptr)
            *size = pixmap.size();
        return pixmap;
    }
};

// The choice counts for the process and must be made before its first scene.
QWidget *withoutOpenGl(QWidget *parent)
{
    static const bool isChosen = [] {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        return true;
    }();
    Q_UNUSED(isChosen);
    return parent;
}

} // namespace

QuickView::QuickView(const ThemeSource &theme, const QString &source, const QVariantMap &objects, QWidget *parent)
    : QQuickWidget(withoutOpenGl(parent)), m_source(theme)
{
    setResizeMode(QQuickWidget::SizeRootObjectToView);
    setFocusPolicy(Qt::StrongFocus);
    engine()->addImageProvider(u"icon"_s, new IconProvider);
    rootContext()->setContextProperty(u"theme"_s, new QuickTheme(theme, this));
    rootContext()->setContextProperty(u"view"_s, this);
    for (auto it = objects.cbegin(); it != objects.cend(); ++it)
        rootContext()->setContextProperty(it.key(), it.value().value<QObject *>());
    setClearColor(theme.theme().base);
    connect(&theme, &ThemeSource::changed, this, [this] { setClearColor(m_source.theme().base); });
    setSource(QUrl(source));
}

QuickView::~QuickView()
{
    // The page goes before the objects that it speaks to.
    setSource(QUrl());
}

QStringList QuickView::problems() const
{
    QStringList lines;
    const QList<QQmlError> found = errors();
    for (const QQmlError &error : found)
        lines.append(error.toString());
    return lines;
}

void QuickView::changeEvent(QEvent *event)
{
    QQuickWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        Q_EMIT mirroredChanged();
}

} // namespace quayside::ui
