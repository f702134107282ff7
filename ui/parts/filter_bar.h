// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/filter_query.h"

#include <QWidget>

class QLineEdit;

namespace quayside::ui {

class CompletionPopup;
class ThemeSource;

/// Text and chips as two views of one query. One focusable widget: painted chips and a frameless line edit.
/// Backspace at the start of the text turns the last chip back into text; Left goes into the chips, where
/// Delete removes one and Enter opens it. A bad term is underlined with its reason as tip; the rest applies.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const ThemeSource &theme, QWidget *parent = nullptr);
    ~FilterBar() override;

    void setLanguage(FilterLanguage language);
    [[nodiscard]] QString query() const { return m_query.text(); }
    /// Shows another query; emits nothing.
    void setQuery(const QString &query);
    [[nodiscard]] const QList<FilterChip> &chips() const { return m_query.chips(); }

    /// "500 of 100,482" at the end.
    void setCountText(const QString &text);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit &editor() { return *m_edit; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// After each edit; the owner decides how long to wait before asking the store.
    void queryChanged(const QString &query);
    /// Enter: the person is done with the query.
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ChipBox
    {
        QRect rect;
        QRect cross;
    };

    void onTextEdited(const QString &text);
    void onChosen(const FilterCompletion &completion);
    [[nodiscard]] bool handleEditorKey(int key);
    [[nodiscard]] bool handleChipKey(int key);
    void afterEdit();
    void showQuery();
    void layOut();
    void setFocusedChip(int index);
    void removeChip(int index);
    void openFrom(int index);
    void proposeCompletions();
    void paintChip(QPainter &painter, int index) const;
    [[nodiscard]] int chipAt(QPoint pos) const;
    [[nodiscard]] int chipWidth(const FilterChip &chip) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;

    const ThemeSource &m_theme;
    FilterQuery m_query;
    QLineEdit *m_edit;
    CompletionPopup *m_popup;
    QString m_countText;
    QList<ChipBox> m_boxes; ///< places of the chips from m_firstShown on
    int m_firstShown = 0;   ///< chips before it do not fit and stand behind "+n"
    int m_focusedChip = -1;
};

} // namespace quayside::ui
