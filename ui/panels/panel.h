// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QIcon>
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QAction;

namespace quayside::commands {
class Registry;
struct Selection;
}
namespace quayside::playbooks {
class RunReader;
}
namespace quayside::sync {
class ErpRunner;
class SyncEngine;
}
namespace quayside::tables {
class TableFactory;
}
namespace quayside::workspace {
class PictureCache;
class Session;
}
namespace quayside::ui {
class ThemeSource;
}

namespace quayside::panels {

/// What a panel may ask of the window that holds it. The window implements it; a panel knows nothing else of it.
class PanelHost
{
public:
    virtual ~PanelHost() = default;

    /// Runs a registered command through the one path that menus and palette use: asks for missing parameters, shows
    /// progress, tells the result in a toast with Undo where the command can be undone.
    virtual void run(const QString &command, const commands::Selection &on, const QVariantMap &arguments = {}) = 0;
    /// Says what went wrong, in words, where the window says such things.
    virtual void tell(const Fault &fault) = 0;
    /// Opens the record in the panel that shows its kind (a SKU in Listing, an order in Orders, …).
    virtual void open(const RecordRef &record) = 0;
    /// Brings a panel to the front; with criteria, its filter bar takes them.
    virtual void show(const QString &panelId, const QString &criteria = {}) = 0;
    /// The command's act for menus and buttons: title, icon, shortcut, enabled or the reason why not. Owned by the
    /// host; its enabled state follows the current panel's selection.
    [[nodiscard]] virtual QAction *action(const QString &command) = 0;
};

/// What every panel is made from.
struct PanelContext
{
    commands::Registry &registry;
    sync::SyncEngine &sync;
    tables::TableFactory &tables;
    playbooks::RunReader &playbooks;
    workspace::PictureCache &pictures;
    workspace::Session &session;
    ui::ThemeSource &theme;
    const Clock &clock;
    PanelHost &host;
    sync::ErpRunner *erp = nullptr;   ///< none is connected
};

/// One dockable view over the models.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What commands would act on now.
    [[nodiscard]] virtual commands::Selection selection() const = 0;
    /// Shows this record; false when the panel does not show its kind.
    virtual bool showRecord(const RecordRef &) { return false; }
    /// Panels with a filter bar take criteria; others ignore them.
    virtual void setCriteria(const QString &) {}
    /// Puts the keyboard where work starts.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void selectionChanged();
    /// Another record is the current one; panels at the side that show its kind follow.
    void recordChosen(const quayside::RecordRef &record);
    /// For the dock title and the navigation: number and, when something presses, how many of them.
    void countChanged(qint64 count, qint64 urgent);
};

/// Where a panel lies before anybody moved it.
enum class Place { Centre, Right, Bottom };

struct PanelSpec
{
    QString id;           ///< stable: object name of the dock, key of saved layouts
    QString title;        ///< translated
    QString icon;         ///< name in the icon set
    QString section;      ///< translated navigation section ("Work", "Decide", "Record"); empty: not in the navigation
    Place place = Place::Centre;
    std::function<Panel *(const PanelContext &)> make;
};

/// Every panel of the workstation, in navigation order. The shell knows panels only through this list.
[[nodiscard]] QList<PanelSpec> allPanels();

} // namespace quayside::panels
