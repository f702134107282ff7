// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quayside::ui {

/// Says that what is typed into this line or page is nowhere else until its act is done (a comment that was not sent).
void markDraft(QWidget &editor);
/// An editor below `root` that was marked and holds something that was typed; null when there is none.
[[nodiscard]] QWidget *draftIn(const QWidget &root);

} // namespace quayside::ui
