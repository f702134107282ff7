// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace quayside::tests {

/// What the widget shows once nothing in it changes any more: blocks of rows and pictures arrive on their own. What moves for ever is
/// taken as it is after two seconds.
inline QImage settled(QWidget &widget)
{
    constexpr int Enough = 6; // looks in a row
    QImage image;
    int same = 0;
    (void)QTest::qWaitFor(
        [&] {
            const QImage next = widget.grab().toImage();
            same = next == image ? same + 1 : 0;
            image = next;
            return same == Enough;
        },
        2'000);
    return image;
}

} // namespace quayside::tests
