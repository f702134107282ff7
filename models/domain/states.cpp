// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/change.h"
#include "models/domain/conflict.h"
#include "models/domain/outbox.h"

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// The position in each table is the enumerator's value.
constexpr std::array ChangeWords{"edited"_L1, "proposed"_L1, "approved"_L1, "sending"_L1, "done"_L1,
                                 "refused"_L1, "conflict"_L1, "rejected"_L1, "withdrawn"_L1};
constexpr std::array SetWords{"open"_L1, "submitted"_L1, "approved"_L1, "publishing"_L1,
                              "done"_L1, "refused"_L1, "rejected"_L1, "withdrawn"_L1};
constexpr std::array OutboxWords{"queued"_L1, "held"_L1, "sending"_L1, "unknown"_L1,
                                 "done"_L1, "refused"_L1, "cancelled"_L1};
constexpr std::array ConflictWords{"open"_L1, "mine"_L1, "theirs"_L1, "other"_L1};

template <class State, class Words>
QString wordAt(const Words &words, State state)
{
    return words[static_cast<std::size_t>(state)];
}

template <class State, class Words>
State stateOf(const Words &words, QStringView word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return static_cast<State>(i);
    }
    return State{};
}

} // namespace

QString toWord(ChangeState state) { return wordAt(ChangeWords, state); }
ChangeState changeState(QStringView word) { return stateOf<ChangeState>(ChangeWords, word); }
QString toWord(ChangeSetState state) { return wordAt(SetWords, state); }
ChangeSetState changeSetState(QStringView word) { return stateOf<ChangeSetState>(SetWords, word); }
QString toWord(OutboxState state) { return wordAt(OutboxWords, state); }
OutboxState outboxState(QStringView word) { return stateOf<OutboxState>(OutboxWords, word); }
QString toWord(ConflictState state) { return wordAt(ConflictWords, state); }
ConflictState conflictState(QStringView word) { return stateOf<ConflictState>(ConflictWords, word); }

bool isOverlay(ChangeState state)
{
    switch (state) {
    case ChangeState::Edited:
    case ChangeState::Proposed:
    case ChangeState::Approved:
    case ChangeState::Sending:
    case ChangeState::Conflict:
        return true;
    case ChangeState::Done:
    case ChangeState::Refused:
    case ChangeState::Rejected:
    case ChangeState::Withdrawn:
        return false;
    }
    return false;
}

} // namespace quayside
