// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checkpoints.h"

#include "models/store/workers.h"

#include <sqlite3.h>

#include <QByteArray>

namespace quayside::store {

namespace {

constexpr int Turns = 4;   ///< that the log is copied on its way to the limit

} // namespace

Checkpoints::~Checkpoints()
{
    sqlite3_wal_hook(m_writer, nullptr, nullptr);
    m_worker->close();
}

Result<std::unique_ptr<Checkpoints>> Checkpoints::of(Connection &writer, const QString &path, int limit)
{
    auto own = Connection::open(path, Connection::Mode::ReadWrite);
    if (!own)
        return fail(own.error());
    QUAYSIDE_TRY((*own)->execute("PRAGMA cache_size=-200; PRAGMA synchronous=NORMAL"));
    auto handed = std::make_shared<std::unique_ptr<Connection>>(std::move(*own));
    std::unique_ptr<Checkpoints> made(new Checkpoints(writer.handle(), limit));
    made->m_worker = std::make_unique<Workers<Connection>>(1, Workers<Connection>::OnClose::GiveUp, [handed](int) { return std::move(*handed); });
    const auto hook = [](void *self, sqlite3 *, const char *database, int pages) {
        if (QByteArrayView(database) == "main")
            static_cast<Checkpoints *>(self)->committed(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(writer.handle(), hook, made.get());
    return made;
}

void Checkpoints::committed(int pages)
{
    if (pages < m_askedAt)
        m_askedAt = 0; // the log began anew
    // What cannot be copied now is copied after a later commit; damage and a full disk are met by the writer itself.
    if (pages >= m_limit) {
        sqlite3_wal_checkpoint_v2(m_writer, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    } else if (pages - m_askedAt >= m_limit / Turns && !m_isBusy.exchange(true)) {
        m_askedAt = pages;
        m_worker->add([this](Connection *own) {
            if (own != nullptr)
                sqlite3_wal_checkpoint_v2(own->handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
            m_isBusy = false;
        });
    }
}

} // namespace quayside::store
