<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quayside::cli::Playbooks</name>
    <message numerus="yes">
        <source>%n playbook(s), nothing wrong.</source>
        <translation>
            <numerusform>%n playbook, nothing wrong.</numerusform>
            <numerusform>%n playbooks, nothing wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::cli::Runner</name>
    <message numerus="yes">
        <source>%1 would change %n record(s); nothing was changed.</source>
        <translation>
            <numerusform>%1 would change %n record; nothing was changed.</numerusform>
            <numerusform>%1 would change %n records; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) changed.</source>
        <translation>
            <numerusform>%1: %n record changed.</numerusform>
            <numerusform>%1: %n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already so.</source>
        <translation>
            <numerusform>%n was already so.</numerusform>
            <numerusform>%n were already so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n change(s)</source>
        <translation>
            <numerusform>%1 (%2), %n change</numerusform>
            <numerusform>%1 (%2), %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not understood and kept aside</source>
        <translation>
            <numerusform>, %n not understood and kept aside</numerusform>
            <numerusform>, %n not understood and kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
        <translation>
            <numerusform>%n conflict to decide: quayside list conflicts state:open</numerusform>
            <numerusform>%n conflicts to decide: quayside list conflicts state:open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it do not hold; look with verify.</source>
        <translation>
            <numerusform>%n thing in it does not hold; look with verify.</numerusform>
            <numerusform>%n things in it do not hold; look with verify.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::commands::CheckText</name>
    <message numerus="yes">
        <source>The price is no number with at most %n decimal(s).</source>
        <translation>
            <numerusform>The price is no number with at most %n decimal.</numerusform>
            <numerusform>The price is no number with at most %n decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is longer than %n character(s).</source>
        <translation>
            <numerusform>The title is longer than %n character.</numerusform>
            <numerusform>The title is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is shorter than %n character(s).</source>
        <translation>
            <numerusform>The title is shorter than %n character.</numerusform>
            <numerusform>The title is shorter than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is longer than %n character(s).</source>
        <translation>
            <numerusform>The description is longer than %n character.</numerusform>
            <numerusform>The description is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::commands::FaultText</name>
    <message numerus="yes">
        <source>%n rule(s) are broken:</source>
        <translation>
            <numerusform>%n rule is broken:</numerusform>
            <numerusform>%n rules are broken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of the run are still open.</source>
        <translation>
            <numerusform>%n task of the run is still open.</numerusform>
            <numerusform>%n tasks of the run are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::notices::Notices</name>
    <message numerus="yes">
        <source>%n return(s) lapse within four hours</source>
        <translation>
            <numerusform>%n return lapses within four hours</numerusform>
            <numerusform>%n returns lapse within four hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) must leave within four hours</source>
        <translation>
            <numerusform>%n order must leave within four hours</numerusform>
            <numerusform>%n orders must leave within four hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shop refused %n change(s)</source>
        <translation>
            <numerusform>The shop refused %n change</numerusform>
            <numerusform>The shop refused %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed in the shop too</source>
        <translation>
            <numerusform>%n field was changed in the shop too</numerusform>
            <numerusform>%n fields were changed in the shop too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKU(s) run low</source>
        <translation>
            <numerusform>%n SKU runs low</numerusform>
            <numerusform>%n SKUs run low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKU(s) are sold out</source>
        <translation>
            <numerusform>%n SKU is sold out</numerusform>
            <numerusform>%n SKUs are sold out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::ApprovalsPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in %1</source>
        <translation>
            <numerusform>%n price in %1</numerusform>
            <numerusform>%n prices in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::BulkEdit</name>
    <message numerus="yes">
        <source>%n row(s) in sight below the floor</source>
        <translation>
            <numerusform>%n row in sight below the floor</numerusform>
            <numerusform>%n rows in sight below the floor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::CasePage</name>
    <message numerus="yes">
        <source>%n more open case(s) with this SKU and reason</source>
        <translation>
            <numerusform>%n more open case with this SKU and reason</numerusform>
            <numerusform>%n more open cases with this SKU and reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::ChangesPanel</name>
    <message numerus="yes">
        <source>Withdraw %n row(s)</source>
        <translation>
            <numerusform>Withdraw %n row</numerusform>
            <numerusform>Withdraw %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::EventsBox</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::HistoryView</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::InsightsPanel</name>
    <message numerus="yes">
        <source>%1 to %2, %n point(s): %3</source>
        <translation>
            <numerusform>%1 to %2, %n point: %3</numerusform>
            <numerusform>%1 to %2, %n points: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::InventoryPanel</name>
    <message numerus="yes">
        <source>ERP as of %1, %n problem(s)</source>
        <translation>
            <numerusform>ERP as of %1, %n problem</numerusform>
            <numerusform>ERP as of %1, %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation>
            <numerusform>%n not linked</numerusform>
            <numerusform>%n not linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::LinkBox</name>
    <message numerus="yes">
        <source>linked to %n SKU(s)</source>
        <translation>
            <numerusform>linked to %n SKU</numerusform>
            <numerusform>linked to %n SKUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::ListingPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::MoneyPage</name>
    <message numerus="yes">
        <source>Adds up: its %n statement(s) come to it.</source>
        <translation>
            <numerusform>Adds up: its %n statement comes to it.</numerusform>
            <numerusform>Adds up: its %n statements come to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::NotificationsPanel</name>
    <message numerus="yes">
        <source>%n kind(s) muted</source>
        <translation>
            <numerusform>%n kind muted</numerusform>
            <numerusform>%n kinds muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::OrderPage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::PromotionPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a buyer</source>
        <translation>
            <numerusform>%n a buyer</numerusform>
            <numerusform>%n a buyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::ReturnsPanel</name>
    <message numerus="yes">
        <source>Press A again to approve %n case(s).</source>
        <translation>
            <numerusform>Press A again to approve %n case.</numerusform>
            <numerusform>Press A again to approve %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked</source>
        <translation>
            <numerusform>%n case marked</numerusform>
            <numerusform>%n cases marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n case(s) rejected?</source>
        <translation>
            <numerusform>Why is %n case rejected?</numerusform>
            <numerusform>Why are %n cases rejected?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::StatementView</name>
    <message numerus="yes">
        <source>Adds up: %n transaction(s) come to what the statement says.</source>
        <translation>
            <numerusform>Adds up: %n transaction comes to what the statement says.</numerusform>
            <numerusform>Adds up: %n transactions come to what the statement says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) are in another currency and in no sum.</source>
        <translation>
            <numerusform>%n transaction is in another currency and in no sum.</numerusform>
            <numerusform>%n transactions are in another currency and in no sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::ThreadView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read in the shop</source>
        <translation>
            <numerusform>%n not read in the shop</numerusform>
            <numerusform>%n not read in the shop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::TiersBox</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n or more</source>
        <translation>
            <numerusform>Buy %n or more</numerusform>
            <numerusform>Buy %n or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s)</source>
        <translation>
            <numerusform>%n gift</numerusform>
            <numerusform>%n gifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::TodayBoard</name>
    <message numerus="yes">
        <source>%n return(s) lapse within four hours</source>
        <translation>
            <numerusform>%n return lapses within four hours</numerusform>
            <numerusform>%n returns lapse within four hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) must leave within four hours</source>
        <translation>
            <numerusform>%n order must leave within four hours</numerusform>
            <numerusform>%n orders must leave within four hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for shipment in all</source>
        <translation>
            <numerusform>%n waits for shipment in all</numerusform>
            <numerusform>%n wait for shipment in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shop refused %n change(s)</source>
        <translation>
            <numerusform>The shop refused %n change</numerusform>
            <numerusform>The shop refused %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed in the shop too</source>
        <translation>
            <numerusform>%n field was changed in the shop too</numerusform>
            <numerusform>%n fields were changed in the shop too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) yours</source>
        <translation>
            <numerusform>%n of them is yours</numerusform>
            <numerusform>%n of them are yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more return(s) wait for an answer</source>
        <translation>
            <numerusform>%n more return waits for an answer</numerusform>
            <numerusform>%n more returns wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live SKU(s) are sold out</source>
        <translation>
            <numerusform>%n live SKU is sold out</numerusform>
            <numerusform>%n live SKUs are sold out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKU(s) run low</source>
        <translation>
            <numerusform>%n SKU runs low</numerusform>
            <numerusform>%n SKUs run low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) low</source>
        <translation>
            <numerusform>%n more runs low</numerusform>
            <numerusform>%n more run low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) under platform review</source>
        <translation>
            <numerusform>%n listing under platform review</numerusform>
            <numerusform>%n listings under platform review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n change on the way</numerusform>
            <numerusform>%n changes on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on returns</source>
        <translation>
            <numerusform>%n decision on returns</numerusform>
            <numerusform>%n decisions on returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) decided</source>
        <translation>
            <numerusform>%n change set decided</numerusform>
            <numerusform>%n change sets decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s) finished</source>
        <translation>
            <numerusform>%n playbook finished</numerusform>
            <numerusform>%n playbooks finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
        <translation>
            <numerusform>%n deadline lapses within four hours if the network stays off. Decide it now: it leaves first, in order of expiry.</numerusform>
            <numerusform>%n deadlines lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::panels::VariantsBox</name>
    <message numerus="yes">
        <source>Variants, %n</source>
        <translation>
            <numerusform>Variants, %n</numerusform>
            <numerusform>Variants, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::shell::MainWindow</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed as they were</source>
        <translation>
            <numerusform>%n record stayed as it was</numerusform>
            <numerusform>%n records stayed as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: %1</source>
        <translation>
            <numerusform>%n row was left out: %1</numerusform>
            <numerusform>%n rows were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronised: %n record(s) changed here</source>
        <translation>
            <numerusform>Synchronised: %n record changed here</numerusform>
            <numerusform>Synchronised: %n records changed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went live</source>
        <translation>
            <numerusform>%n change went live</numerusform>
            <numerusform>%n changes went live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the shop</source>
        <translation>
            <numerusform>%n refused by the shop</numerusform>
            <numerusform>%n refused by the shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) found</source>
        <translation>
            <numerusform>%n conflict found</numerusform>
            <numerusform>%n conflicts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read; they are tried again</source>
        <translation>
            <numerusform>%n part could not be read; it is tried again</numerusform>
            <numerusform>%n parts could not be read; they are tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n record(s)</source>
        <translation>
            <numerusform>%1 %2, %n record</numerusform>
            <numerusform>%1 %2, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::shell::ShopPage</name>
    <message numerus="yes">
        <source>%n shop(s): %1</source>
        <translation>
            <numerusform>%n shop: %1</numerusform>
            <numerusform>%n shops: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::shell::StatusBar</name>
    <message numerus="yes">
        <source>%n deadline(s) lapse before %1</source>
        <translation>
            <numerusform>%n deadline lapses before %1</numerusform>
            <numerusform>%n deadlines lapse before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ERP: %n problem(s)</source>
        <translation>
            <numerusform>ERP: %n problem</numerusform>
            <numerusform>ERP: %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of work paused</source>
        <translation>
            <numerusform>%n line of work paused</numerusform>
            <numerusform>%n lines of work paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of work failed</source>
        <translation>
            <numerusform>%n line of work failed</numerusform>
            <numerusform>%n lines of work failed</numerusform>
        </translation>
    </message>
</context>
</TS>
