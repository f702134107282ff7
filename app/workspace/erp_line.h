// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace_file.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QString>
#include <QStringList>

#include <memory>

namespace quayside::remotes::erp {
class ErpRemote;
}

namespace quayside::workspace {

/// What an account file says about an ERP, the password included. It goes into the secret store and nowhere else.
struct ErpCredentials
{
    Connection connection;
    QString password;

    /// From {url, database, user, password, web_shop, price_list, shipping_code}; the last three may be left out. Fault Invalid names
    /// the file and the member that is missing.
    [[nodiscard]] static Result<ErpCredentials> read(const QString &file);
};

/// What an ERP said of itself when it was tried.
struct ErpFound
{
    QString version;
    QString company;
    QString currency;
    QStringList missingModules;  ///< the program needs them, and they are not active
};

/// Signs in to an ERP without keeping anything of it. Faults of the server and of the login name what is wrong.
[[nodiscard]] QCoro::Task<Result<ErpFound>> tryErp(ErpCredentials credentials, const Clock &clock);

/// A workspace's line to its ERP: secrets, HTTP door and adapter. Main thread.
class ErpLine
{
public:
    /// Faults: NotFound (no ERP is connected), those of the secret store. Nothing is asked of the server yet.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<ErpLine>>> open(QString folder, Connection connection, const Clock &clock,
                                                                            QString passphrase);
    ~ErpLine();

    /// Keeps the password, and tries it: faults of the server and of the login name what is wrong.
    [[nodiscard]] QCoro::Task<Done> enrol(QString password);
    [[nodiscard]] remotes::erp::ErpRemote &remote() const;
    /// Logs out, ends requests.
    [[nodiscard]] QCoro::Task<void> close();

private:
    struct Parts;
    explicit ErpLine(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace quayside::workspace
