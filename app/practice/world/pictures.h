// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside::practice {

/// The product picture that `uri` names ("practice/mug-BLU-0", with or without folder and ".png"), as a square PNG
/// of `side` pixels: a flat drawing of the kind of goods in the colour of the variant. Views 0, 1 and 2 show
/// it from the front, from near and turned. Any other uri gives a neutral tile with a parcel. The same arguments
/// give the same bytes. `side` is kept within 16 … 1600. Needs no fonts and no window system; any thread.
[[nodiscard]] QByteArray picturePng(const QString &uri, int side);

} // namespace quayside::practice
