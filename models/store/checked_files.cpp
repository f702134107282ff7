// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checked_files.h"

#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <new>

// A write-ahead log has checksums of its own; a page gets ours when it is written into the database file, so what lies in memory or in
// the log has stale bytes there, which nobody reads.

namespace quayside::store {

namespace {

constexpr const char *Name = "quayside";
constexpr int HeaderBytes = 100;
constexpr int ReservedAt = 20;     ///< in the header of a database file: bytes kept free at the end of each page
constexpr int ApplicationAt = 68;  ///< in it: PRAGMA application_id, the largest byte first
constexpr int LargestPage = 65'536;

struct CheckedFile
{
    sqlite3_file base;
    bool isChecked;
    unsigned char *page; ///< where a page is put together before it is written
};

sqlite3_vfs *system()
{
    return sqlite3_vfs_find(nullptr);
}

CheckedFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<CheckedFile *>(file);
}

// The system's file lies behind ours.
sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

// Four independent lanes, so that the processor multiplies while it reads. The page's place is part of it: a page that lies where
// another belongs is damage as well. Kept in files, so it must never change.
std::uint64_t checksumOf(const unsigned char *page, int size, sqlite3_int64 offset)
{
    constexpr std::uint64_t Prime = 0x9E3779B97F4A7C15ULL;
    std::array<std::uint64_t, 4> lanes{static_cast<std::uint64_t>(offset) + 1, 2, 3, 4};
    const auto mix = [page](std::uint64_t &lane, int word) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, page + word * 8, 8);
        lane = (lane ^ bytes) * Prime;
        lane ^= lane >> 29;
    };
    const int words = (size - ChecksumBytes) / 8;
    int i = 0;
    for (; i + 4 <= words; i += 4) {
        mix(lanes[0], i);
        mix(lanes[1], i + 1);
        mix(lanes[2], i + 2);
        mix(lanes[3], i + 3);
    }
    for (; i < words; ++i)
        mix(lanes[static_cast<std::size_t>(i) & 3], i);
    std::uint64_t sum = Prime;
    for (const std::uint64_t lane : lanes) {
        sum = (sum ^ lane) * Prime;
        sum ^= sum >> 32;
    }
    return sum;
}

bool isPage(int amount, sqlite3_int64 offset)
{
    return amount >= 512 && amount <= LargestPage && (amount & (amount - 1)) == 0 && offset % amount == 0;
}

void learn(CheckedFile &file, const unsigned char *start)
{
    constexpr char Magic[] = "SQLite format 3";
    int application = 0;
    for (int i = 0; i < 4; ++i)
        application = application * 256 + start[ApplicationAt + i];
    if (std::memcmp(start, Magic, sizeof Magic) == 0)
        file.isChecked = start[ReservedAt] == ChecksumBytes || application == CheckedApplication;
}

int readChecked(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    const int code = real(file)->pMethods->xRead(real(file), into, amount, offset);
    if (code != SQLITE_OK || !ours(file)->isChecked || !isPage(amount, offset))
        return code;
    const auto *page = static_cast<const unsigned char *>(into);
    std::uint64_t stored = 0;
    std::memcpy(&stored, page + amount - ChecksumBytes, ChecksumBytes);
    if (stored == checksumOf(page, amount, offset))
        return SQLITE_OK;
    sqlite3_log(SQLITE_IOERR_DATA, "a page is not what was written, at byte %lld", offset);
    return SQLITE_IOERR_DATA;
}

int writeChecked(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    CheckedFile &checked = *ours(file);
    if (offset == 0 && amount >= HeaderBytes)
        learn(checked, static_cast<const unsigned char *>(from));
    if (!checked.isChecked || !isPage(amount, offset))
        return real(file)->pMethods->xWrite(real(file), from, amount, offset);
    if (checked.page == nullptr) {
        checked.page = static_cast<unsigned char *>(sqlite3_malloc(LargestPage));
        if (checked.page == nullptr)
            return SQLITE_IOERR_NOMEM;
    }
    std::memcpy(checked.page, from, static_cast<std::size_t>(amount));
    const std::uint64_t sum = checksumOf(checked.page, amount, offset);
    std::memcpy(checked.page + amount - ChecksumBytes, &sum, ChecksumBytes);
    return real(file)->pMethods->xWrite(real(file), checked.page, amount, offset);
}

int closeChecked(sqlite3_file *file)
{
    sqlite3_free(ours(file)->page);
    return real(file)->pMethods->xClose(real(file));
}

// Everything else goes to the system's file as it is.
template <auto Member, class... Arguments>
auto pass(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Member)(real(file), arguments...);
}

// Pages that SQLite would map into memory are not read through us, so nothing is mapped.
int fetchNothing(sqlite3_file *, sqlite3_int64, int, void **page)
{
    *page = nullptr;
    return SQLITE_OK;
}

int unfetchNothing(sqlite3_file *, sqlite3_int64, void *)
{
    return SQLITE_OK;
}

const sqlite3_io_methods Methods{
    3,
    closeChecked,
    readChecked,
    writeChecked,
    [](sqlite3_file *f, sqlite3_int64 size) { return pass<&sqlite3_io_methods::xTruncate>(f, size); },
    [](sqlite3_file *f, int flags) { return pass<&sqlite3_io_methods::xSync>(f, flags); },
    [](sqlite3_file *f, sqlite3_int64 *size) { return pass<&sqlite3_io_methods::xFileSize>(f, size); },
    [](sqlite3_file *f, int lock) { return pass<&sqlite3_io_methods::xLock>(f, lock); },
    [](sqlite3_file *f, int lock) { return pass<&sqlite3_io_methods::xUnlock>(f, lock); },
    [](sqlite3_file *f, int *is) { return pass<&sqlite3_io_methods::xCheckReservedLock>(f, is); },
    [](sqlite3_file *f, int op, void *arg) { return pass<&sqlite3_io_methods::xFileControl>(f, op, arg); },
    [](sqlite3_file *f) { return pass<&sqlite3_io_methods::xSectorSize>(f); },
    [](sqlite3_file *f) { return pass<&sqlite3_io_methods::xDeviceCharacteristics>(f); },
    [](sqlite3_file *f, int region, int size, int extend, void volatile **map) {
        return pass<&sqlite3_io_methods::xShmMap>(f, region, size, extend, map);
    },
    [](sqlite3_file *f, int offset, int n, int flags) { return pass<&sqlite3_io_methods::xShmLock>(f, offset, n, flags); },
    [](sqlite3_file *f) { pass<&sqlite3_io_methods::xShmBarrier>(f); },
    [](sqlite3_file *f, int isDeleted) { return pass<&sqlite3_io_methods::xShmUnmap>(f, isDeleted); },
    fetchNothing,
    unfetchNothing,
};

int openChecked(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *vfs = system();
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return vfs->xOpen(vfs, name, file, flags, outFlags); // logs and temporary files
    auto *checked = new (file) CheckedFile{{nullptr}, true, nullptr}; // an empty file becomes one with checksums
    const int code = vfs->xOpen(vfs, name, real(file), flags, outFlags);
    if (code != SQLITE_OK) {
        // SQLite closes a failed file as well when it has methods: ours has none, the system's is closed here.
        if (real(file)->pMethods != nullptr)
            real(file)->pMethods->xClose(real(file));
        return code;
    }
    checked->base.pMethods = &Methods;
    std::array<unsigned char, HeaderBytes> header{};
    if (real(file)->pMethods->xRead(real(file), header.data(), HeaderBytes, 0) == SQLITE_OK)
        learn(*checked, header.data());
    return SQLITE_OK;
}

int registerChecked()
{
    // Statistics of memory, which nobody asks for, put one lock around every allocation of all threads. Refused, harmlessly, when
    // SQLite runs already.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static sqlite3_vfs vfs = *system();
    vfs.szOsFile += static_cast<int>(sizeof(CheckedFile));
    vfs.pNext = nullptr;
    vfs.zName = Name;
    vfs.xOpen = openChecked;
    return sqlite3_vfs_register(&vfs, 0);
}

} // namespace

const char *checkedFiles()
{
    static const int code = registerChecked();
    return code == SQLITE_OK ? Name : nullptr;
}

} // namespace quayside::store
