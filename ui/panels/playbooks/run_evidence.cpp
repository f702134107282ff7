// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What proves a check: notes, files, and pictures of this window.
#include "ui/panels/playbooks/run_controller.h"

#include "app/playbooks/library.h"
#include "models/tables/deliver.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

bool RunController::needsEvidence(const RunRow &row) const
{
    if (row.evidence.isEmpty())
        return false;
    const QList<playbooks::Evidence> &all = m_view->run.evidence;
    return std::none_of(all.cbegin(), all.cend(), [&row](const playbooks::Evidence &e) { return e.check == row.check; });
}

void RunController::addNote(int index)
{
    const RunRow *row = m_rows.at(index);
    if (row == nullptr || isOver())
        return;
    runStarted(u"runs.note"_s, {{u"check"_s, row->check}});
}

void RunController::attachFile(int index)
{
    const RunRow *row = m_rows.at(index);
    if (row == nullptr || isOver() || !m_view)
        return;
    auto *dialog = new QFileDialog(qobject_cast<QWidget *>(parent()), tr("Attach a file as evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, check = row->check](const QString &path) {
        runStarted(u"runs.attach"_s, {{u"file"_s, path}, {u"check"_s, check}, {u"text"_s, QString()}});
    });
    dialog->open();
}

void RunController::attachPicture(int index)
{
    const RunRow *row = m_rows.at(index);
    auto *panel = qobject_cast<QWidget *>(parent());
    if (row == nullptr || isOver() || !m_view || panel == nullptr)
        return;
    // The command takes its own copy; until it has, the picture lies in a folder that goes with this page.
    if (!m_pictures)
        m_pictures = std::make_unique<QTemporaryDir>();
    const QString name = tr("Window %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s));
    const QString path = m_pictures->filePath(name + u".png"_s);
    if (!panel->window()->grab().save(path)) {
        m_context.host.tell({FaultKind::DiskFull, u"picture of the window"_s, 0, path});
        return;
    }
    runStarted(u"runs.attach"_s, {{u"file"_s, path}, {u"check"_s, row->check}, {u"text"_s, QString()}});
}

void RunController::removeEvidence(int index)
{
    const RunRow *row = m_rows.at(index);
    if (row != nullptr && row->kind == RunRow::Evidence && !isOver())
        run(u"runs.detach"_s, {{u"evidence"_s, row->evidence}});
}

void RunController::showEvidence(const QString &id)
{
    for (const playbooks::Evidence &evidence : m_view->run.evidence) {
        if (evidence.id != id || evidence.hash.isEmpty())
            continue;
        tables::deliver(this, m_context.playbooks.evidence(evidence.hash), [this, name = evidence.name](Result<QByteArray> bytes) {
            if (!bytes) {
                m_context.host.tell(bytes.error());
                return;
            }
            static const QTemporaryDir shown;
            QFile file(shown.filePath(QFileInfo(name).fileName()));
            if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size()) {
                file.close();
                QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName()));
            }
        });
    }
}

} // namespace quayside::panels
