// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inventory/link_box.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/theme_source.h"

#include <QAbstractListModel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

class LinkBox::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_choices.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_choices.size())
            return {};
        const tables::VariantChoice &choice = m_choices[index.row()];
        const QString code = choice.code.isEmpty() ? tr("without a code") : choice.code;
        switch (role) {
        case Qt::DisplayRole:
        case ui::ListTitleRole: return code;
        case ui::ListSecondRole: return QStringList{choice.name, choice.barcodes.value(0)}.filter(QRegularExpression(u"."_s)).join(u" · "_s);
        case ui::ListTrailingRole: return choice.linkedTo > 0 ? tr("linked to %n SKU(s)", nullptr, choice.linkedTo) : QString();
        case ui::ListIconRole: return choice.isLikely ? u"star"_s : u"box"_s;
        case Qt::AccessibleTextRole: return choice.isLikely ? tr("%1, %2, fits the SKU").arg(code, choice.name) : code + u", "_s + choice.name;
        default: return {};
        }
    }
    void setChoices(QList<tables::VariantChoice> choices)
    {
        beginResetModel();
        m_choices = std::move(choices);
        endResetModel();
    }
    [[nodiscard]] const QList<tables::VariantChoice> &choices() const { return m_choices; }

private:
    [[nodiscard]] static QString tr(const char *text, const char *remark = nullptr, int n = -1) { return LinkBox::tr(text, remark, n); }

    QList<tables::VariantChoice> m_choices;
};

LinkBox::LinkBox(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_search(new QLineEdit(this)),
      m_note(new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, this)),
      m_list(new ui::NavList(context.theme, context.clock, ui::NavList::Lines::Two, ui::NavList::Ground::Base, this)), m_model(new Model(this)),
      m_link(new ui::Button(tr("Link to this variant"), ui::Button::Role::Main, this))
{
    m_note->setWordWrap(true);
    m_search->setPlaceholderText(tr("Code, name or barcode of a variant"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Variants of the ERP"));
    m_link->setObjectName(u"link"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_link, 0, Qt::AlignTrailing);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &LinkBox::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_list, &ui::NavList::rowChosen, this, [this] { link(); });
    connect(m_link, &QAbstractButton::clicked, this, &LinkBox::link);
}

LinkBox::~LinkBox() = default;

void LinkBox::setSku(const RecordRef &sku)
{
    if (sku == m_sku)
        return;
    m_sku = sku;
    m_search->clear();
    search();
}

void LinkBox::search()
{
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.stock().variantsFor(m_sku, m_search->text()), [this, round](const Result<QList<tables::VariantChoice>> &found) {
        if (round != m_round)
            return;
        if (!found) {
            m_context.host.tell(found.error());
            return;
        }
        m_model->setChoices(*found);
        const auto likely = std::count_if(found->cbegin(), found->cend(), [](const tables::VariantChoice &choice) { return choice.isLikely; });
        m_note->setText(found->isEmpty() ? tr("No variant of the ERP fits. Type another word, or create the variant in the ERP.")
                                         : tr("Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there."));
        m_note->setVisible(found->isEmpty() || likely > 1);
        m_list->setVisible(!found->isEmpty());
        if (!found->isEmpty())
            m_list->setCurrentIndex(m_model->index(0, 0));
        commands::Selection on;
        on.kind = RecordKind::Sku;
        on.refs = {m_sku};
        const auto can = m_context.registry.canRun(u"erp.link"_s, on);
        m_link->setReasonNot(!can.applies ? commands::describe(can.whyNot).why : found->isEmpty() ? tr("Choose a variant first.") : QString());
    });
}

void LinkBox::link()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_link->isEnabled())
        return;
    commands::Selection on;
    on.kind = RecordKind::Sku;
    on.refs = {m_sku};
    m_context.host.run(u"erp.link"_s, on, {{u"variant"_s, m_model->choices().at(row).id}});
}

} // namespace quayside::panels
