// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace quayside::insights {

/// The points that a line of `columns` pixels can show: of each column the first, lowest, highest and last one, in order. Every
/// returned point is one of the given; a list that already fits comes back as it is. The points are in order of x.
[[nodiscard]] QList<QPointF> decimate(const QList<QPointF> &points, int columns);

} // namespace quayside::insights
