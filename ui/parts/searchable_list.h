// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "ui/parts/labels.h"

#include <QAbstractListModel>
#include <QPointer>

#include <functional>

class QLineEdit;

namespace quayside::ui {

class NavList;

/// One row of a palette: a section head, or something that can be chosen.
struct SearchHit
{
    bool isSection = false;
    QString icon = {};
    QString title = {};
    QString detail = {};
    QString keys = {};          ///< shortcut, shown as caps
    QList<int> matches = {};    ///< positions in title that matched the text
    QString id = {};            ///< handed back when chosen
};

/// A text field over a list, 640 wide, as a frameless child over a window: the command palette's body.
/// What is found comes through a port; the field keeps the focus while the arrows move in the list.
class SearchableList : public PaintedWidget
{
    Q_OBJECT

public:
    using Search = std::function<QList<SearchHit>(const QString &text)>;

    static constexpr int Width = 640;

    SearchableList(const ThemeSource &source, const Clock &clock, Search search, QWidget *parent = nullptr);

    /// Shows it over the parent's upper part with the first row chosen and the field focused.
    void open(const QString &text = {});
    /// "on 312 selected SKUs", at the end of the field.
    void setContextText(const QString &text);
    /// Legend under the list ("> commands  # records").
    void setFooter(QWidget *footer);
    [[nodiscard]] QLineEdit &editor() { return *m_edit; }
    [[nodiscard]] NavList &list() { return *m_list; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);
    /// Escape, or the focus went elsewhere; the list has hidden itself and the focus is back where it was.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class HitModel;

    void refresh(const QString &text);
    void step(int rows);
    void choose(const QModelIndex &index);
    void close();

    Search m_search;
    QLineEdit *m_edit;
    TextLabel *m_context;
    NavList *m_list;
    HitModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace quayside::ui
