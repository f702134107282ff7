// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/session.h"
#include "models/base/result.h"
#include "models/store/store.h"

#include <QCoroTask>

#include <QObject>
#include <QString>

#include <memory>

namespace quayside {
class Clock;
}
namespace quayside::commands {
class Registry;
}
namespace quayside::sync {
class SyncEngine;
}
namespace quayside::tables {
class TableFactory;
}

namespace quayside::workspace {

class PictureCache;

/// An open workspace with everything wired: the composition root of the desktop and of the command line. Parts are taken down
/// in the reverse order. Main thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    ~Workspace() override;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString name() const;          ///< shown in the window's title
    /// This workspace runs its own practice shop while it is open.
    [[nodiscard]] bool isOwnPractice() const;

    [[nodiscard]] store::Store &store() const;
    [[nodiscard]] const store::Store::OpenReport &openReport() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Session &session() const;
    [[nodiscard]] commands::Registry &registry() const;
    [[nodiscard]] sync::SyncEngine &sync() const;
    [[nodiscard]] tables::TableFactory &tables() const;
    [[nodiscard]] PictureCache &pictures() const;

    /// Another start on the same folder asked this one to come to the front.
    Q_SIGNAL void raiseRequested();

    /// Ends requests, tasks, shop and store, in this order.
    [[nodiscard]] QCoro::Task<void> close();

private:
    friend class Opening;
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace quayside::workspace
