// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/quayside_style.h"

#include "ui/parts/button.h"
#include "ui/parts/icons.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QuaysideStyle::QuaysideStyle(const ThemeSource &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme.theme())
{
    connect(&theme, &ThemeSource::changed, this, [this, source = &theme] { m_theme = source->theme(); });
}

void QuaysideStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void QuaysideStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void QuaysideStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckMark(*option, *painter); return;
    case PE_IndicatorRadioButton: drawRadioMark(*option, *painter); return;
    case PE_FrameLineEdit: drawInputFrame(*option, *painter, widget); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0)
                drawInputFrame(*option, *painter, widget);
            else
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        break;
    case PE_Frame:
        painter->setPen(m_theme.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        // Buttons, inputs and tabs draw their own ring; what is left takes it inside.
        if (option->state & State_KeyboardFocusChange) {
            painter->setPen(QPen(m_theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
        }
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.raised);
        painter->setPen(m_theme.line2);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, m_theme.line);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(option->rect, m_theme.base);
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1, m_theme.line);
        return;
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameButtonTool:
        return; // areas meet at one line; nothing is framed twice
    case PE_IndicatorDockWidgetResizeHandle: drawSeparatorLine(option->rect, *painter); return;
    case PE_IndicatorArrowDown:
        icons::paint(*painter, u"down"_s, option->rect, m_theme.scaled(14), m_theme.text2);
        return;
    case PE_IndicatorArrowUp:
        icons::paint(*painter, u"up"_s, option->rect, m_theme.scaled(14), m_theme.text2);
        return;
    case PE_IndicatorArrowLeft:
        icons::paint(*painter, u"left"_s, option->rect, m_theme.scaled(14), m_theme.text2);
        return;
    case PE_IndicatorArrowRight:
        icons::paint(*painter, u"right"_s, option->rect, m_theme.scaled(14), m_theme.text2);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool isRightToLeft = option->direction == Qt::RightToLeft;
            const QString closed = isRightToLeft ? u"left"_s : u"right"_s;
            painter->save();
            painter->setLayoutDirection(Qt::LeftToRight);
            icons::paint(*painter, option->state & State_Open ? u"down"_s : closed, option->rect, m_theme.scaled(12),
                         m_theme.text2);
            painter->restore();
        }
        return;
    case PE_PanelItemViewRow: {
        const bool isSelected = option->state & State_Selected;
        const bool isHovered = option->state & State_MouseOver;
        if (isSelected)
            painter->fillRect(option->rect, option->state & State_Active ? m_theme.sel : m_theme.sel2);
        else if (isHovered)
            painter->fillRect(option->rect, m_theme.hover);
        return;
    }
    case PE_IndicatorToolBarSeparator: {
        const QRect r = option->rect;
        painter->fillRect(option->state & State_Horizontal ? QRect(r.center().x(), r.top() + 6, 1, r.height() - 12)
                                                           : QRect(r.left() + 6, r.center().y(), r.width() - 12, 1),
                          m_theme.line);
        return;
    }
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuaysideStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, *painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, *painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabLabel(*tab, *painter);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_theme.window); return;
    case CE_MenuEmptyArea: painter->fillRect(option->rect, m_theme.raised); return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*bar, *painter);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.header);
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, m_theme.line);
        if (element == CE_HeaderSection) {
            const int x = option->direction == Qt::RightToLeft ? option->rect.left() : option->rect.right();
            painter->fillRect(x, option->rect.top(), 1, option->rect.height(), m_theme.line);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(*header, *painter);
            return;
        }
        break;
    case CE_Splitter: drawSeparatorLine(option->rect, *painter); return;
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme.raised);
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, m_theme.line);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect edit = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->setPen(combo->state & State_Enabled ? m_theme.text : m_theme.text3);
            if (!combo->editable) {
                const int align = QStyle::visualAlignment(combo->direction, Qt::AlignLeading | Qt::AlignVCenter);
                painter->drawText(edit, align,
                                  painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, edit.width()));
            }
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuaysideStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, *painter, widget);
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(*combo, *painter);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawToolButton(*tool, *painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QuaysideStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            // No arrows: the groove is the whole bar, the handle's place follows from the value.
            const bool isHorizontal = bar->orientation == Qt::Horizontal;
            const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int handle = range > 0
                ? std::max<int>(m_theme.scaled(24), static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)))
                : length;
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - handle, bar->upsideDown);
            const auto span = [&](int from, int size) {
                const QRect r = isHorizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                             : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
                return isHorizontal ? visualRect(bar->direction, bar->rect, r) : r;
            };
            switch (part) {
            case SC_ScrollBarGroove: return bar->rect;
            case SC_ScrollBarSlider: return span(start, handle);
            case SC_ScrollBarSubPage: return span(0, start);
            case SC_ScrollBarAddPage: return span(start + handle, length - start - handle);
            default: return {};
            }
        }
    }
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        const int arrow = m_theme.scaled(24);
        switch (part) {
        case SC_ComboBoxArrow: return visualRect(option->direction, r, QRect(r.right() - arrow + 1, r.top(), arrow, r.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(space::Cell, 1, -arrow, -1));
        case SC_ComboBoxFrame: return r;
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect QuaysideStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::Cell - 2, 1, -space::Cell + 2, -1);
        return option->rect;
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize QuaysideStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto *own = qobject_cast<const Button *>(widget);
        if (!button)
            break;
        const QFontMetrics metrics(m_theme.font(Type::Text, QFont::Medium));
        int width = metrics.size(Qt::TextShowMnemonic, button->text).width();
        if ((own && !own->iconName().isEmpty()) || !button->icon.isNull())
            width += m_theme.scaled(16) + space::Cell;
        if (own && !own->keyHint().isEmpty())
            width += QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(own->keyHint()) + space::Cell;
        if (own && own->role() == Button::Role::Link)
            return {width + space::Cell, m_theme.smallControlHeight()};
        return {width + 2 * m_theme.scaled(space::Section), m_theme.controlHeight()};
    }
    case CT_LineEdit: return {contents.width() + 2 * space::Cell, m_theme.controlHeight()};
    case CT_ComboBox: return {contents.width() + space::Cell + m_theme.scaled(24) + 4, m_theme.controlHeight()};
    case CT_TabBarTab: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        // Every tab has room for its name in the weight of the selected one, so that choosing a tab moves none and cuts none.
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const QString name = tab ? tab->text.section(u'\t', 0, 0) : QString();
        const auto wide = [this, &name](QFont::Weight weight) {
            return QFontMetrics(m_theme.font(Type::Text, weight)).size(Qt::TextShowMnemonic, name).width();
        };
        const int bolder = std::max(0, wide(QFont::DemiBold) - wide(QFont::Normal));
        return {size.width() + space::Cell + bolder, m_theme.dockTitleHeight()};
    }
    case CT_MenuBarItem: return {contents.width() + 2 * 10, m_theme.scaled(28)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        int width = contents.width() + m_theme.scaled(24) + 4 * space::Cell;
        if (item && item->text.contains(u'\t'))
            width += space::Page;
        return {width, m_theme.rowHeight()};
    }
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const int height = m_theme.controlHeight();
        if (tool && tool->toolButtonStyle == Qt::ToolButtonIconOnly && !(tool->features & QStyleOptionToolButton::HasMenu))
            return {height, height};
        return {contents.width() + 2 * space::Cell, height};
    }
    case CT_ProgressBar: return {contents.width(), 4};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int QuaysideStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return m_theme.scaled(10);
    case PM_ScrollBarSliderMin: return m_theme.scaled(24);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5;
    case PM_DockWidgetFrameWidth: return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) ? 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return m_theme.scaled(16);
    case PM_ToolBarItemSpacing: return space::Tiny;
    case PM_ToolBarItemMargin: return space::Tiny;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return space::Tiny;
    case PM_MenuHMargin: return 0;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabHSpace: return 2 * space::Cell;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolTipLabelFrameWidth: return space::Cell;
    case PM_ComboBoxFrameWidth: return 1;
    case PM_TreeViewIndentation: return m_theme.scaled(16);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuaysideStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Menu_FlashTriggeredItem: return 0;
    case SH_TabBar_ElideMode: return Qt::ElideNone; // the label elides its name and keeps the count
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0; // nothing slides or fades by itself (look.md, Motion)
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Splitter_OpaqueResize: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace quayside::ui
