// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/stock_desk.h"
#include "ui/panels/panel.h"

#include <QTimer>

class QLineEdit;

namespace quayside::ui {
class Button;
class NavList;
class TextLabel;
}

namespace quayside::panels {

/// Says which variant of the ERP a SKU is: those that carry its code or barcode first, any other by typing.
class LinkBox final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkBox(const PanelContext &context, QWidget *parent = nullptr);
    ~LinkBox() override;

    /// The SKU to be linked; its likely variants are read.
    void setSku(const RecordRef &sku);

private:
    class Model;

    void search();
    void link();

    PanelContext m_context;
    RecordRef m_sku;
    QLineEdit *m_search;
    ui::TextLabel *m_note;   ///< nothing fits, or too much does
    ui::NavList *m_list;
    Model *m_model;
    ui::Button *m_link;
    QTimer m_typing;
    quint64 m_round = 0;    ///< answers to older questions are dropped
};

} // namespace quayside::panels
