// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"

#include "ui/panels/activity/activity_panel.h"
#include "ui/panels/approvals/approvals_panel.h"
#include "ui/panels/catalog/catalog_panel.h"
#include "ui/panels/changes/changes_panel.h"
#include "ui/panels/conflicts/conflicts_panel.h"
#include "ui/panels/discussion/discussion_panel.h"
#include "ui/panels/finance/finance_panel.h"
#include "ui/panels/history/history_panel.h"
#include "ui/panels/insights/insights_panel.h"
#include "ui/panels/inventory/inventory_panel.h"
#include "ui/panels/listing/listing_panel.h"
#include "ui/panels/messages/messages_panel.h"
#include "ui/panels/notifications/notifications_panel.h"
#include "ui/panels/orders/orders_panel.h"
#include "ui/panels/outbox/outbox_panel.h"
#include "ui/panels/playbooks/library_panel.h"
#include "ui/panels/playbooks/run_panel.h"
#include "ui/panels/promotions/promotions_panel.h"
#include "ui/panels/returns/returns_panel.h"
#include "ui/panels/sync/sync_panel.h"
#include "ui/panels/today/today_panel.h"

namespace quayside::panels {

QList<PanelSpec> allPanels()
{
    return {todayPanel(), catalogPanel(),   ordersPanel(),  returnsPanel(), inventoryPanel(), messagesPanel(), promotionsPanel(), approvalsPanel(), conflictsPanel(), libraryPanel(), insightsPanel(),
            financePanel(), listingPanel(), runPanel(), discussionPanel(), changesPanel(), outboxPanel(),  notificationsPanel(), historyPanel(), activityPanel(), syncPanel()};
}

} // namespace quayside::panels
