// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/description_box.h"

#include "ui/panels/listing/edited_note.h"
#include "ui/parts/button.h"
#include "ui/parts/draft.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int TallestView = 200;
constexpr int EditorHeight = 180;

/// Markup written elsewhere: nothing is followed and nothing loaded, neither from the network nor from the disk.
class SandboxedView final : public QTextBrowser
{
public:
    explicit SandboxedView(QWidget *parent) : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setUndoRedoEnabled(false);
        setTabChangesFocus(true);
    }

    // A null answer would make the document look for a file of that name itself.
    QVariant loadResource(int type, const QUrl &) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArray();
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

// Colours chosen for a white page would be unreadable on a dark one; the words keep weight, size and lists.
void dropColours(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat blockFormat = block.blockFormat();
        if (blockFormat.hasProperty(QTextFormat::BackgroundBrush)) {
            blockFormat.clearBackground();
            cursor.setPosition(block.position());
            cursor.setBlockFormat(blockFormat);
        }
        QList<std::pair<int, int>> pieces;
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it)
            pieces.append({it.fragment().position(), it.fragment().length()});
        for (const auto &[position, length] : std::as_const(pieces)) {
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            QTextCharFormat format = cursor.charFormat();
            format.clearForeground();
            format.clearBackground();
            cursor.setCharFormat(format);
        }
    }
}

} // namespace

DescriptionBox::DescriptionBox(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ui::SectionHeader(context.theme, tr("Description"))), m_view(new SandboxedView(this)),
      m_source(new QPlainTextEdit(this)), m_note(new EditedNote(context.theme)),
      m_absent(new ui::TextLabel(context.theme, ui::Type::Text, ui::TextLabel::Ink::Third)),
      m_edit(new ui::Button(tr("Edit"), ui::Button::Role::Link)), m_save(new ui::Button(tr("Save"))), m_cancel(new ui::Button(tr("Cancel")))
{
    ui::markDraft(*m_source);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(ui::space::Tiny);
    m_title->addEnd(m_edit);
    column->addWidget(m_title);
    column->addWidget(m_view);
    column->addWidget(m_absent);
    column->addWidget(m_source);
    column->addWidget(m_note);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(m_cancel);
    acts->addWidget(m_save);
    column->addLayout(acts);

    m_edit->setAccessibleName(tr("Edit the description"));
    m_save->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_view->setAccessibleName(tr("Description"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->document()->setDocumentMargin(0);
    m_view->document()->setIndentWidth(ui::space::Wide);
    m_view->viewport()->setAutoFillBackground(false);
    m_source->setAccessibleName(tr("Description as HTML"));
    m_source->setTabChangesFocus(true);
    m_source->installEventFilter(this);
    m_absent->setWordWrap(true);

    connect(m_edit, &QAbstractButton::clicked, this, &DescriptionBox::beginEdit);
    connect(m_save, &QAbstractButton::clicked, this, &DescriptionBox::save);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_drafts.remove(m_listing);
        setEditing(false);
    });
    connect(m_source, &QPlainTextEdit::textChanged, this, [this] {
        if (isEditing())
            m_drafts.insert(m_listing, m_source->toPlainText());
    });
    // As tall as its text, within bounds: the page scrolls, not a box within the page.
    connect(m_view->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this](QSizeF size) {
        const int limit = m_context.theme.theme().scaled(TallestView);
        m_view->setFixedHeight(std::clamp(static_cast<int>(size.height()) + 2, m_context.theme.theme().rowHeight(), limit));
    });
    connect(&context.theme, &ui::ThemeSource::changed, this, &DescriptionBox::render);
    setEditing(false);
}

void DescriptionBox::setListing(const tables::ListingDetail &listing, const QString &reasonNot)
{
    const bool isOther = listing.ref != m_listing;
    m_listing = listing.ref;
    m_html = listing.description.current();
    m_isKnown = listing.isDetailed || listing.description.mine;
    m_note->setValue(listing.description, {});
    m_edit->setReasonNot(m_isKnown ? reasonNot : tr("The shop's description was not read yet."));
    if (isOther) {
        const auto draft = m_drafts.constFind(m_listing);
        setEditing(false);
        if (draft != m_drafts.cend() && reasonNot.isEmpty()) {
            m_source->setPlainText(*draft);
            setEditing(true);
        }
    } else if (!isEditing()) {
        setEditing(false);
    }
    render();
}

bool DescriptionBox::isEditing() const
{
    return !m_source->isHidden();
}

void DescriptionBox::setEditing(bool editing)
{
    const bool isEmpty = m_html.trimmed().isEmpty();
    m_source->setVisible(editing);
    m_save->setVisible(editing);
    m_cancel->setVisible(editing);
    m_edit->setVisible(!editing);
    m_view->setVisible(!editing && !isEmpty);
    m_absent->setVisible(!editing && isEmpty);
    m_absent->setText(m_isKnown ? tr("No description.") : tr("Not read from the shop yet."));
}

void DescriptionBox::beginEdit()
{
    m_source->setPlainText(m_html);
    m_source->setFixedHeight(m_context.theme.theme().scaled(EditorHeight));
    setEditing(true);
    m_source->setFocus(Qt::OtherFocusReason);
}

void DescriptionBox::save()
{
    const QString html = m_source->toPlainText();
    m_drafts.remove(m_listing);
    setEditing(false);
    m_edit->setFocus(Qt::OtherFocusReason);
    if (html != m_html)
        Q_EMIT saved(m_listing, html);
}

void DescriptionBox::render()
{
    const ui::Theme &theme = m_context.theme.theme();
    QTextDocument &document = *m_view->document();
    m_view->setFont(theme.font(ui::Type::Text));
    document.setDefaultFont(theme.font(ui::Type::Text));
    m_view->setHtml(m_html);
    dropColours(document);
    m_source->setFont(theme.font(ui::Type::Text));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    m_view->setPalette(palette);
}

bool DescriptionBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_source || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isSave = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier);
    if (!isSave && key->key() != Qt::Key_Escape)
        return false;
    event->accept(); // the window has its own use for both keys
    if (event->type() == QEvent::KeyPress)
        (isSave ? m_save : m_cancel)->click();
    return true;
}

} // namespace quayside::panels
