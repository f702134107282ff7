// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/today.h"
#include "ui/panels/panel.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>

#include <optional>

namespace quayside::panels {

/// One thing on the board.
struct TodayCard
{
    QString icon;
    QString head;               ///< "Returns"
    Instant deadline = 0;       ///< a clock at its head
    QString title;
    QString second;
    QVariantList lines;         ///< {clock, text, tone} of single records
    QList<RecordRef> refs;      ///< of the lines
    QString act;                ///< label of its button
    QString trailing;
    QString panel;              ///< where the act leads
    QString criteria;
    RecordRef record;           ///< or this record
    QString command;            ///< or this command on it
};

/// What needs the person who is signed in, in three columns: now (a clock under four hours, or something broken), today, and what
/// waits for others. Which cards there are follows from the person's rights. QML reads it under the name `board`.
class TodayBoard final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QVariantList now READ now NOTIFY changed)
    Q_PROPERTY(QVariantList today READ today NOTIFY changed)
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)
    Q_PROPERTY(QStringList done READ done NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    Q_PROPERTY(QString offline READ offline NOTIFY changed)

public:
    explicit TodayBoard(const PanelContext &context, QObject *parent = nullptr);

    [[nodiscard]] QVariantList now() const { return shown(m_now); }
    [[nodiscard]] QVariantList today() const { return shown(m_today); }
    [[nodiscard]] QVariantList others() const { return shown(m_others); }
    [[nodiscard]] QStringList done() const;
    [[nodiscard]] QString date() const;
    [[nodiscard]] bool isRead() const { return m_facts.has_value(); }
    /// What lapses if the network stays off; empty while it is on.
    [[nodiscard]] QString offline() const;
    [[nodiscard]] qsizetype count() const { return m_now.size() + m_today.size(); }
    [[nodiscard]] qsizetype urgent() const { return m_now.size(); }

    /// The card's act; column 0 to 2.
    Q_INVOKABLE void act(int column, int card);
    /// A line of a card.
    Q_INVOKABLE void openLine(int column, int card, int line);
    void read();

Q_SIGNALS:
    void changed();

private:
    void build();
    void buildNow();
    void buildToday();
    void buildOthers();
    void addTasks();
    [[nodiscard]] bool may(const QString &right) const;
    [[nodiscard]] QString timeOf(Instant at) const;
    [[nodiscard]] QVariantList shown(const QList<TodayCard> &cards) const;
    [[nodiscard]] const TodayCard *card(int column, int index) const;

    PanelContext m_context;
    std::optional<Today> m_facts;
    QList<TodayCard> m_now;
    QList<TodayCard> m_today;
    QList<TodayCard> m_others;
    QTimer m_clock;
    quint64 m_round = 0;
};

} // namespace quayside::panels
