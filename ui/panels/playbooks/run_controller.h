// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "app/playbooks/run_reader.h"
#include "ui/panels/panel.h"
#include "ui/panels/playbooks/run_rows.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>

namespace quayside::panels {

/// What the QML page of a run speaks to: the record's playbooks, the run that is shown, and the acts on it. Every act goes
/// through the host's commands; the page shows what the store says afterwards.
class RunController final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QStringList bars READ bars NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(QString dueTone READ dueTone NOTIFY changed)
    Q_PROPERTY(QString others READ others NOTIFY changed)
    Q_PROPERTY(QStringList offers READ offers NOTIFY changed)
    Q_PROPERTY(int chosenOffer READ chosenOffer NOTIFY changed)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed)
    Q_PROPERTY(QString emptyCause READ emptyCause NOTIFY changed)
    Q_PROPERTY(QString mainText READ mainText NOTIFY changed)
    Q_PROPERTY(QString reasonNot READ reasonNot NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool isStarted READ isStarted NOTIFY changed)
    Q_PROPERTY(bool isOver READ isOver NOTIFY changed)
    Q_PROPERTY(int evidenceCount READ evidenceCount NOTIFY changed)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY changed)

public:
    explicit RunController(const PanelContext &context, QObject *parent = nullptr);

    /// Shows what fits the record: its run, else the playbook that a trigger names.
    void showRecord(const RecordRef &record);
    void showRun(const QString &run);
    /// A playbook that is not bound to a record, or to the one shown when it is about its kind.
    void showPlaybook(const QString &playbook);
    [[nodiscard]] const std::optional<playbooks::RunView> &view() const { return m_view; }
    [[nodiscard]] commands::Selection selection() const;

    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QStringList bars() const;
    [[nodiscard]] QString due() const;
    [[nodiscard]] QString dueTone() const;
    [[nodiscard]] QString others() const;
    [[nodiscard]] QStringList offers() const;
    [[nodiscard]] int chosenOffer() const { return m_offer; }
    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] QString emptyCause() const;
    [[nodiscard]] QString mainText() const;
    [[nodiscard]] QString reasonNot() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isStarted() const { return m_view && m_view->isStarted(); }
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int evidenceCount() const;
    [[nodiscard]] int currentRow() const { return m_rows.currentRow(); }

    /// Start, finish the step, or finish the run: what comes next.
    Q_INVOKABLE void advance();
    /// A check is ticked or unticked, a step opened, a table's row chosen, a piece of evidence shown.
    Q_INVOKABLE void activate(int row);
    Q_INVOKABLE void goToStep(int row);
    Q_INVOKABLE void addNote(int row);
    Q_INVOKABLE void attachFile(int row);
    /// What the window shows now, as evidence.
    Q_INVOKABLE void attachPicture(int row);
    Q_INVOKABLE void removeEvidence(int row);
    /// A link of a row of buttons or of a table's outcome, by its number.
    Q_INVOKABLE void act(int row, int link);
    /// A link in prose.
    Q_INVOKABLE void openLink(const QString &url);
    Q_INVOKABLE void chooseOffer(int offer);
    Q_INVOKABLE void handOver();
    Q_INVOKABLE void abandon();
    Q_INVOKABLE void openLibrary();

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    void readOffers();
    void read();
    void take(Result<playbooks::RunView> view);
    void run(const QString &command, const QVariantMap &arguments = {});
    void runLink(const playbooks::CommandLink &link);
    void onFinished(const commands::Outcome &outcome);
    void start(std::function<void()> then);
    /// On the run that is shown; a page that is none yet becomes one first.
    void runStarted(const QString &command, const QVariantMap &arguments);
    void showEvidence(const QString &id);
    void begin(const QString &context);
    void jumpTo(const QString &step);
    [[nodiscard]] bool needsEvidence(const RunRow &row) const;
    /// Asks in a dialog over the panel; `use` gets the answers.
    void ask(const QString &title, const QString &why, const QStringList &questions, std::function<void(const QMap<QString, QString> &)> use);

    PanelContext m_context;
    RunRows m_rows;
    RecordRef m_record;
    QString m_playbook;         ///< shown without a run
    QString m_run;              ///< shown run
    QList<playbooks::Offer> m_offers;
    int m_offer = -1;
    std::optional<playbooks::RunView> m_view;
    bool m_isReading = false;
    quint64 m_round = 0;        ///< answers to older questions are dropped
    QString m_actCommand;       ///< a link's command that is under way
    QString m_actRun;
    std::function<void()> m_afterStart;
    QTimer m_clock;
    std::unique_ptr<QTemporaryDir> m_pictures;
};

} // namespace quayside::panels
