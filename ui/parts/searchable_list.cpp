// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchable_list.h"

#include "ui/parts/check_list.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/theme_source.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

class SearchableList::HitModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(QList<SearchHit> hits)
    {
        beginResetModel();
        m_hits = std::move(hits);
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const SearchHit &hit = m_hits.at(index.row());
        switch (role) {
        case Qt::DisplayRole: return hit.detail.isEmpty() ? hit.title : hit.title + u", "_s + hit.detail;
        case ListTitleRole: return hit.title;
        case ListSecondRole: return hit.detail;
        case ListIconRole: return hit.icon;
        case ListKeysRole: return hit.keys;
        case ListSectionRole: return hit.isSection;
        case ListMatchRole: return QVariant::fromValue(hit.matches);
        default: return {};
        }
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid() || m_hits.at(index.row()).isSection)
            return Qt::NoItemFlags;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }

    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits.at(row); }

private:
    QList<SearchHit> m_hits;
};

SearchableList::SearchableList(const ThemeSource &source, const Clock &clock, Search search, QWidget *parent)
    : PaintedWidget(source, parent), m_search(std::move(search)), m_edit(new QLineEdit),
      m_context(new TextLabel(source, Type::Text, TextLabel::Ink::Third)),
      m_list(new NavList(source, clock, NavList::Lines::One, NavList::Ground::Raised)), m_model(new HitModel(this))
{
    setObjectName(u"searchableList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, space::Cell); // keeps the list off the rounded corners
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::Wide, space::Section, space::Wide, space::Section);
    top->setSpacing(space::Section);
    top->addWidget(new IconLabel(source, u"search"_s, 16, Tone::Plain));
    top->addWidget(m_edit, 1);
    top->addWidget(m_context);
    column->addLayout(top);
    column->addWidget(new Line(source, Qt::Horizontal));
    column->addWidget(m_list, 1);

    m_edit->setFrame(false);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    const auto apply = [this] {
        m_edit->setFont(theme().font(Type::Title));
        QPalette palette = theme().palette();
        palette.setColor(QPalette::Base, theme().raised);
        m_edit->setPalette(palette);
    };
    apply();
    connect(&source, &ThemeSource::changed, this, apply);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchableList::refresh);
    connect(m_list, &NavList::rowChosen, this, &SearchableList::choose);
    hide();
}

QSize SearchableList::sizeHint() const { return {theme().scaled(Width), theme().scaled(515)}; }

void SearchableList::setContextText(const QString &text) { m_context->setText(text); }

void SearchableList::setFooter(QWidget *footer)
{
    layout()->addWidget(footer);
}

void SearchableList::open(const QString &text)
{
    m_focusBefore = QApplication::focusWidget();
    if (const QWidget *host = parentWidget()) {
        const QSize size = sizeHint().boundedTo(host->size() - QSize(2 * space::Page, 2 * space::Page));
        setGeometry((host->width() - size.width()) / 2, std::max(space::Page, host->height() / 10), size.width(), size.height());
    }
    if (m_edit->text() == text)
        refresh(text);
    else
        m_edit->setText(text);
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void SearchableList::refresh(const QString &text)
{
    m_model->setHits(m_search(text));
    m_list->setCurrentIndex({});
    step(1);
    m_list->scrollToTop();
}

void SearchableList::step(int rows)
{
    const int count = m_model->rowCount();
    const int direction = rows > 0 ? 1 : -1;
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (direction > 0 ? -1 : count);
    for (int left = std::abs(rows); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < count && m_model->hit(next).isSection)
            next += direction;
        if (next < 0 || next >= count)
            break;
        row = next;
    }
    if (row >= 0 && row < count) {
        m_list->setCurrentIndex(m_model->index(row));
        m_edit->setAccessibleDescription(m_model->index(row).data().toString());
    }
}

void SearchableList::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_model->hit(index.row()).isSection)
        return;
    const QString id = m_model->hit(index.row()).id;
    close();
    Q_EMIT chosen(id);
}

void SearchableList::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool SearchableList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_PageDown: step(8); return true;
        case Qt::Key_PageUp: step(-8); return true;
        case Qt::Key_Enter:
        case Qt::Key_Return: choose(m_list->currentIndex()); return true;
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return PaintedWidget::eventFilter(watched, event);
}

void SearchableList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line2);
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace quayside::ui
