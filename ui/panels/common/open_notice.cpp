// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/open_notice.h"

#include "app/commands/registry.h"
#include "app/notices/notice_text.h"
#include "ui/panels/panel.h"

namespace quayside::panels {

using namespace Qt::StringLiterals;

void openNotice(PanelHost &host, const Notice &notice)
{
    if (notice.readAt == 0) {
        commands::Selection on;
        on.kind = RecordKind::Notice;
        on.refs = {{RecordKind::Notice, {}, notice.id}};
        host.run(u"notices.read"_s, on);
    }
    const QString panel = notices::describe(notice, {}).panel;
    const bool hasRecord = !notice.record.id.isEmpty();
    if (hasRecord && notice.record.kind == RecordKind::Run)
        host.show(u"playbook"_s, u"run:"_s + notice.record.id);
    else if (!panel.isEmpty() && (!hasRecord || notice.record.kind == RecordKind::Task))
        host.show(panel);
    else if (hasRecord)
        host.open(notice.record);
}

} // namespace quayside::panels
