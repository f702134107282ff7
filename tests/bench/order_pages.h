// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <mutex>
#include <string>
#include <vector>

namespace quayside::bench {

inline constexpr int OrdersAPage = 100;
inline constexpr int Products = 20'000;
inline constexpr int SkusAProduct = 10;
inline constexpr int Categories = 30;

[[nodiscard]] std::string productId(int product);
[[nodiscard]] std::string productName(int product);
[[nodiscard]] std::string categoryOf(int product);

/// Which documents a page holds: orders from `first` on; with a `revision` they were changed that often since.
[[nodiscard]] std::string orderPage(int first, int count, int total, int revision = 0);
/// The same for these orders.
[[nodiscard]] std::string orderPage(const std::vector<int> &orders, int total, int revision);

/// Writes all pages of a shop's order search, one a line: some 3.7 KB an order. False: the disk is full.
[[nodiscard]] bool writeOrderPages(const QString &file, int orders);

/// Such a file. Not mapped into memory, which would count as the program's.
class OrderPages
{
public:
    [[nodiscard]] bool open(const QString &file);
    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()) - 1; }
    /// Any thread.
    [[nodiscard]] QByteArray page(int number);
    [[nodiscard]] qint64 bytes() const { return m_file.size(); }

private:
    QFile m_file;
    std::mutex m_mutex;
    std::vector<qint64> m_starts; ///< of each page, and the end
};

} // namespace quayside::bench
