<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>Listenpreis</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>Stückkosten</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>Preisuntergrenze</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Marke</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>Name der Variante</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>Händler-SKU</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Barcode</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Sendungsnummer</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Versanddienst</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Lager</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>Stornierung angefragt</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Stornogrund</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>Versand bis</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antwort bis</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>Schlichtung</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>Einem Käufer antworten</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>Warenpflege</translation>
        </message>
        <message>
            <source>support</source>
            <translation>Kundendienst</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>Betrieb</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>Administrator</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>Bibliothek öffnen</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Dieses behalten</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>Anderes Playbook…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Anhängen…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Übergeben…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>Aufgeben…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Nachweis %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Dieses Fenster</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>Unter 4 Stunden</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nichts zu entscheiden</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Wartet auf Genehmigung</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Genehmigt</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sendet</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Eingereiht</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>Angehalten bis Prüfungsende</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>Antwort unklar, wird nachgelesen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Eigener Wert</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Shop-Wert</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Anderer Wert</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>Unter Untergrenze</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Nicht verknüpft</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>Überverkauft</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>Shop zu hoch</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>Shop zu niedrig</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>Bestellungen unterwegs</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>Puffer nicht gehalten</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>Bestellungen und Puffer</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>Bruchteil</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Genehmigt</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Deaktiviert</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>Von Plattform deaktiviert</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Unbezahlt</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>Wartet auf Versand</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>Teilweise versandt</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>Wartet auf Abholung</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>Erstattungsantrag offen</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>Antrag abgelehnt</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>Wartet auf Paket des Käufers</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>Paket auf dem Rückweg</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>Paketannahme verweigert</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>Antrag genehmigt</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Antrag zurückgezogen</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>Retoure abgeschlossen</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>Ersatzantrag offen</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>Zu versenden</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>Käufer möchte stornieren</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>Stornierung akzeptiert</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>Storniert und erstattet</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>Anfrage abgelehnt oder zurückgezogen</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>Ohne Wirkung</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>Festpreis</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>Prozentrabatt</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>Blitzangebot</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>Günstigerer Versand</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>Mehr kaufen, mehr sparen</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Käufer</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>Roboter</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>Zu einem Listing</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>Zu einer Bestellung</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>Zu einem Paket</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>Zu einer Retoure</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>Ein Gutschein</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Mitteilung</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>An einen Mitarbeiter übergeben</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>Kam von einem anderen Mitarbeiter</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>Kam von einem Listing</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>Kam von einer Bestellung</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>Unterwegs zur Bank</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Ausgezahlt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>Nicht bei der Bank angekommen</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Rücklage</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Rückbelastet</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Strafgebühr</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>Rückvergütung</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>Versandkosten ersetzt</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>Werbung bezahlt</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>Provision berichtigt</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Entschädigung</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>Lagerservice</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Abgehoben</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Überwiesen</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Rückgebucht</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Noch nicht zugestellt</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>Retoure noch möglich</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>Im Moment wartet nichts auf Sie</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>Fristen, Genehmigungen, Konflikte, fehlgeschlagene Sendungen und Aufgaben erscheinen hier.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Wartet auf andere</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>Nichts drängt.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>Falls das Netz ausbleibt</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>Heute von Ihnen erledigt</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>der Ordner des Arbeitsbereichs</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>wer handelt: ein Name oder eine ID; ohne Angabe der Inhaber</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>die PIN dieser Person, sofern eine gesetzt ist (oder QUAYSIDE_PIN)</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>maschinenlesbare Ausgabe</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>erklärt den Befehl</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>gibt die Version aus</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>Aufruf: quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>Ohne Befehl öffnet sich die Arbeitsoberfläche.</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>Aufruf: quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>die Arbeitsoberfläche: wo es noch keinen Arbeitsbereich gibt, ein eigener Übungsshop, ohne Nachfrage</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>%1 ist hier keine Option, oder der Wert dazu fehlt.</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>%1 ist keine Option. Meinten Sie %2?</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>„%1“ wird nicht verstanden.</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>„%1“ wird nicht verstanden. Meinten Sie „%2“?</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>Siehe quayside --help.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>Welches Playbook?</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>playbook kennt „%1“ nicht.</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>playbook kennt „%1“ nicht. Meinten Sie „%2“?</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>%n Playbook, nichts zu beanstanden.</numerusform>
                <numerusform>%n Playbooks, nichts zu beanstanden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>Person %1.</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>Aufgabe %1.</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>Kommentar %1.</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>Durchlauf %1.</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>Änderungssatz %1.</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>Nichts auszuführen.</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>Siehe quayside %1 --help.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>„%1“ an Position %2 wird nicht verstanden: %3.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Meinten Sie „%1“?</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>%1 würde %n Datensatz ändern; nichts wurde geändert.</numerusform>
                <numerusform>%1 würde %n Datensätze ändern; nichts wurde geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1: %n Datensatz geändert.</numerusform>
                <numerusform>%1: %n Datensätze geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n war schon so.</numerusform>
                <numerusform>%n waren schon so.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>Es liegt im Postausgang und geht hinaus, sobald eine Verbindung besteht.</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>„%1“ ist nicht NAME=VALUE.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1 (%2), %n Änderung</numerusform>
                <numerusform>%1 (%2), %n Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>Welcher Änderungssatz?</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>changes kennt „%1“ nicht.</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>changes kennt „%1“ nicht. Meinten Sie „%2“?</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>Eine Ablehnung braucht einen Grund: --reason TEXT.</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>Welche Rolle? --role merchandiser, support, operations, manager, analyst oder administrator.</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>people kennt list, add NAME --role ROLE und pin NAME PIN.</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>„%1“ gibt es nicht. Bekannt sind: %2.</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>„%1“ gibt es nicht. Meinten Sie „%2“?</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>%1 haben kein Feld „%2“.</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>%1 haben kein Feld „%2“. Meinten Sie „%3“?</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>„%1“ ist kein Format; bekannt sind %2.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1: %2 neu, %3 geändert, %4 wie zuvor</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>, %n nicht verstanden und beiseitegelegt</numerusform>
                <numerusform>, %n nicht verstanden und beiseitegelegt</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>Postausgang: %1 erledigt, %2 in Prüfung, %3 zurückgewiesen, %4 wartend</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>%n Konflikt zu entscheiden: quayside list conflicts state:open</numerusform>
                <numerusform>%n Konflikte zu entscheiden: quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>Der Arbeitsbereich in %1 ist bereit. Als Nächstes: quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>Der Arbeitsbereich in %1 ist bereit. Er ist noch mit keinem Shop verbunden: quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%1 Teile in %2, SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>Geben Sie mit --workspace an, wohin: ein Ordner, den es noch nicht gibt.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>%n Stelle darin stimmt nicht; sehen Sie mit verify nach.</numerusform>
                <numerusform>%n Stellen darin stimmen nicht; sehen Sie mit verify nach.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>Der Arbeitsbereich liegt in %1, wie er war. Seine Shops müssen neu verbunden werden: quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>„%1“ ist keine Ressource. Bekannt sind: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>%1 von %2 konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>„%1“ ist kein Zeitpunkt. Man schreibt ihn so: 2026-11-01T10:00.</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>%1 haben keinen Verlauf; products, skus, orders und returns haben einen.</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>Der Verlauf führt „%1“ nicht. Er kennt %2.</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>Alles stimmt: alle Dateien, die Kette des Journals, Summen, Zähler und Suche.</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP: %1 neue und %2 geänderte Varianten, %3 Bestände, %4 verknüpft, %5 ohne Variante; %6 Verkäufe angelegt, %7 zurückgehalten; %8 Retouren und %9 Zählungen gebucht</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>, %1 vom Shop gezählt und nicht herausgegeben</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>gelesen %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>noch nicht gelesen</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>pausiert, %1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>Der Postausgang ist pausiert.</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>Das Netz ist getaktet: Nichts wird von selbst gelesen.</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>Nicht verstandene Dokumente: %1. Nachsehen: quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>Das ERP ist pausiert.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>Listings in der Welt des Shops</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>Bestellungen der letzten 90 Tage</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>Retouren, einige davon in wenigen Stunden fällig</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>derselbe Startwert ergibt dieselbe Welt</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>stellt einen Übungsshop auf Loopback bereit; gibt seine Karte als eine Zeile JSON aus</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>Port; ohne Angabe ein freier</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>wie er sich danebenbenimmt, z. B. cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>behält die Welt über Neustarts hinweg</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>ein Übungsshop: FILE enthält die Karte eines laufenden; ohne Angabe ein eigener</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>ein Konto bei TikTok Shop: FILE enthält app_key, app_secret, auth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>ein Tryton-Server für einen Arbeitsbereich, der einen Shop hat: FILE enthält url, database, user, password</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>wie der Arbeitsbereich heißt</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>die erste Person; ohne Angabe Ihr Anmeldename</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>wer hier arbeitet</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser, support, operations, manager, analyst, administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>liest und veröffentlicht, bis nichts mehr zu tun ist</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>nur diese, z. B. products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>liest alles neu statt nur, was sich geändert hat</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>nur das ERP</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>eine Runde, auch wenn Einträge gleich hinausgehen könnten</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>liest den Spiegel mit Ihren Änderungen darüber</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>auszugebende Felder, in dieser Reihenfolge</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>dasselbe wie sort: in den Kriterien</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>höchstens so viele Datensätze</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table, csv, json oder xlsx (die Datei selbst, zum Umleiten)</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>nur, wie viele es sind</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>führt einen registrierten Befehl aus; ohne ID werden sie aufgelistet</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>die Datensätze, z. B. 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>ein Argument des Befehls</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>warum; bleibt im Journal</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>sagt, was geschehen würde, und ändert nichts</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>Änderungssätze und was darin ist</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>geht mit einer Einreichung mit</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>genehmigt einen eingereichten Änderungssatz</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>nur diese Änderungen; der Rest geht zurück</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>bleibt im Journal</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>gibt einen Änderungssatz oder einige seiner Zeilen an den Verfasser zurück</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>nur diese Änderungen</translation>
        </message>
        <message>
            <source>required</source>
            <translation>erforderlich</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>legt einen genehmigten Änderungssatz in den Postausgang</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>erstellt einen neuen Änderungssatz, der einen veröffentlichten rückgängig macht</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>Playbooks: findet sie, gibt sie aus, prüft und startet sie</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>der Datensatz des Durchlaufs, z. B. 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>was das Playbook vor dem Start wissen muss</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>schreibt alles, was hier getan wurde, in eine Datei mit Prüfsumme</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>erstellt aus einer Sicherung einen neuen Arbeitsbereich (--workspace DIR), nachdem alles darin geprüft wurde</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>was jetzt gefunden wird, wie es damals war: products, skus, orders, returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>prüft alle Dateien, die Kette des Journals und alles Abgeleitete</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>sagt nur, was wann gelesen wurde, was pausiert ist und was in Quarantäne liegt</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>legt einen Arbeitsbereich an, verbindet einen mit einem Shop oder erneuert eine abgelaufene Einwilligung</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>RECORDS ist eines von diesen; drafts sind die Listings, neben denen ein Entwurf oder eine Fassung in Prüfung liegt:</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Nur diese Änderungen (Kriterien)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>Änderungssatz genehmigen</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>Änderungssatz ablehnen</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>Änderungssatz kommentieren</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Nur diese Änderungen (Kriterien)</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Zur Genehmigung einreichen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>Änderungssatz umbenennen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>Änderungssatz veröffentlichen</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>Änderungen zurückziehen</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>Änderungssatz rückgängig machen</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>Ein Preis muss über null liegen.</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>Der Preis ist keine Zahl mit höchstens %n Nachkommastelle.</numerusform>
                <numerusform>Der Preis ist keine Zahl mit höchstens %n Nachkommastellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>Der Preis liegt unter seiner Untergrenze von %1.</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>Der Preis liegt unter den Stückkosten von %1.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>Der Titel ist leer.</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>Der Titel ist länger als %n Zeichen.</numerusform>
                <numerusform>Der Titel ist länger als %n Zeichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>Der Titel ist kürzer als %n Zeichen.</numerusform>
                <numerusform>Der Titel ist kürzer als %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>„%1“ darf in einem Titel nicht vorkommen.</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>Die Beschreibung ist leer.</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>Die Beschreibung ist länger als %n Zeichen.</numerusform>
                <numerusform>Die Beschreibung ist länger als %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>Der Bestand ist eine ganze Zahl von 0 bis %1.</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>Die Kategorie verlangt „%1“.</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>Eine Ablehnung braucht einen Grund des Shops.</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>Der Datensatz ist nicht mehr im Spiegel.</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>Eine Änderung daran ist auf dem Weg zum Shop.</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>Ein Konflikt wartet auf eine Entscheidung.</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>Nur SKUs haben einen Preis.</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>Der Preis läge nicht über null.</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>Der Bestand läge unter 0 oder über 99.999.</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>Mehrere Lager führen die SKU. Legen Sie den Bestand jedes Lagers unter „Listing“ fest.</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>Darüber wurde bereits entschieden.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Es wurde seitdem erneut geändert.</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>Eine Entscheidung über eine Retoure lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>Der Shop wartet derzeit auf keine Antwort dazu.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Eine Teilerstattung muss über null liegen und darf höchstens die beantragte Erstattung betragen.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Darüber wurde bereits entschieden; die Entscheidung ist unterwegs.</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>Der zu ersetzende Text kommt darin nicht vor.</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>Es wurde gesendet; die Antwort steht noch aus.</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>Es wartet oder ist erledigt; nur Fehlgeschlagenes wird erneut versucht.</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>Ihre Rolle reicht nicht bis zu diesem Datensatz.</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>Über dieses Feld entscheidet das ERP; dort steht %1.</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>Die Richtlinie dafür überlässt es Ihnen.</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>Die SKU ist mit keiner Variante des ERP verknüpft.</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>Kein Lager des ERP speist dieses.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>In diesem Arbeitsbereich entscheidet der Shop über die Menge; an ihn wird nichts gesendet.</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>In diesem Arbeitsbereich entscheidet das ERP über die Kosten. Berichtigen Sie sie dort oder übernehmen Sie sie von dort.</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>Das ERP rechnet in einer anderen Währung als der Shop.</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>Das ERP hat keine Kosten dafür.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Kommentar; @ und ein Name benachrichtigt diese Person</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>Kommentar zurückziehen</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>Konflikt lösen</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>Welcher Wert</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Anderer Wert</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>Darin ist kein Code.</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>Fügen Sie den Code ein, den die Seite zeigt, oder die ganze Adresse der Seite.</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>Diese Seite gehört zu einer anderen Anmeldung.</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>In der Adresse fehlt das Kennzeichen, mit dem diese Anmeldung begonnen wurde.</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>Drücken Sie noch einmal „Mit dem Browser anmelden“ und verwenden Sie die Seite, die sich öffnet.</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>Das Konto „%1“ hat zu keinem Shop Zugang gegeben.</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>Melden Sie sich erneut an und wählen Sie auf der Zustimmungsseite mindestens einen Shop.</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>Port %1 dieses Computers wird von einem anderen Programm verwendet.</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>Der Browser kann nicht von selbst zurückkehren.</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>Melden Sie sich trotzdem an und fügen Sie die Adresse der Seite ein, auf der Sie landen.</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>Der Code wurde nicht angenommen.</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>Ein Code gilt einmal und 30 Minuten lang.</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>Melden Sie sich erneut mit dem Browser an.</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>Der App fehlt eine Berechtigung: %1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>Ergänzen Sie sie bei der App im Partner Center unter Manage API und melden Sie sich dann erneut an: Eine später ergänzte Berechtigung braucht eine neue Zustimmung.</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>Die App nimmt von der Adresse dieses Computers keine Aufrufe an.</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>Tragen Sie die Adresse im Partner Center in die Liste der App ein.</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>Der Shop ist nicht aktiv.</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>Sehen Sie sich im Seller Center die Mitteilungen zum Konto an.</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>Die Uhr dieses Computers geht falsch.</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>%1 nimmt nur Aufrufe an, die höchstens fünf Minuten von der eigenen Zeit abweichen.</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>Stellen Sie die Uhr, am besten über das Netz, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>Das App-Secret stimmt nicht.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 nimmt unsere Signatur nicht an.</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>Kopieren Sie das Secret dieser App noch einmal aus dem Partner Center.</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>%1 kennt diesen App-Key mit diesem Secret nicht.</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>In einem davon ist ein Tippfehler, oder sie gehören zu zwei Apps.</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>Kopieren Sie beide noch einmal aus dem Partner Center.</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>autorisierte Shops</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>Produkte lesen</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>Produkte ändern</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>Bestellungen lesen</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>Logistik</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>Retouren und Erstattungen</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>Das ERP verweigert die Anmeldung „%1“.</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>Benutzer oder Passwort ist falsch.</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>Berichtigen Sie beides und testen Sie erneut.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>Das ERP hat keine Datenbank „%1“.</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>Berichtigen Sie den Namen der Datenbank und testen Sie erneut.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>Prüfen Sie Adresse und Netz und versuchen Sie es erneut. Nichts von Ihren Eingaben geht verloren.</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>Unter %1 antwortet etwas anderes.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Prüfen Sie die Adresse.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>SKU mit einer Variante des ERP verknüpfen</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>Code oder ID der Variante</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>Verknüpfung einer SKU mit der Variante des ERP aufheben</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>Festlegen, welches Lager des ERP das des Shops speist</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>Name, Code oder ID im ERP</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>Festlegen, dass ein Lager des ERP das des Shops nicht mehr speist</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>Stückkosten aus dem ERP übernehmen</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>Festlegen, wer über ein Feld entscheidet: Shop, ERP oder hier</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Wer entscheidet</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>Das ERP unter %1 antwortet nicht.</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>Prüfen Sie die Adresse und ob der Server läuft; es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>Das ERP verweigert die Anmeldung „%1“.</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>Benutzer oder Passwort ist falsch.</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>Berichtigen Sie beides in der Kontodatei und verbinden Sie erneut.</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>Das ERP hat die Anmeldung „%1“ vorübergehend gesperrt.</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>Zu viele Anmeldungen sind fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>Warten Sie fünf Minuten und verbinden Sie dann mit dem richtigen Passwort.</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>Das ERP verlangt mehr als ein Passwort: %1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>Verwenden Sie für diese Verbindung einen Benutzer des ERP ohne zweiten Faktor.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>Das ERP hat keine Datenbank „%1“.</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>Berichtigen Sie „database“ in der Kontodatei.</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>Version %1 des ERP wird nicht unterstützt.</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>Unterstützt werden Tryton 6 und 7.</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>Dem ERP fehlt das Modul „%1“.</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>Bitten Sie den Betreiber des ERP, es zu aktivieren.</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>Der Benutzer „%1“ des ERP gehört zu keinem Unternehmen.</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>Weisen Sie dem Benutzer im ERP ein Unternehmen zu.</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>Der Benutzer des ERP darf auf „%1“ nicht zugreifen.</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>Weisen Sie dem Benutzer die Gruppen für Verkauf, Lager und Artikelverwaltung zu.</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>Die Einstellung „%1“ bezeichnet nichts im ERP.</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>Berichtigen Sie sie in der Kontodatei.</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>Das ERP hat die Sitzung von „%1“ beendet.</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>Sie wird beim nächsten Abgleich neu geöffnet.</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>Die Variante %1 ist nicht mehr im ERP.</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>Verknüpfen Sie die SKU mit einer anderen Variante.</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>Das ERP kennt die Einheit „%1“ nicht.</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>Verwenden Sie eine der Einheiten des ERP.</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>Die Menge passt nicht zur Einheit der Variante %1.</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>Prüfen Sie die Einheit der Variante im ERP.</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>Das ERP hat kein Lager %1.</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>Wählen Sie ein anderes Lager.</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>Das ERP hat keine Bestellung %1.</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>Der Beleg im ERP lässt sich nicht mehr ändern (%1).</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>Klären Sie es im ERP.</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>Das ERP hat zugestimmt und den Beleg gelassen, wie er war (%1).</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>Sehen Sie im ERP nach; warum, steht in dessen Protokoll.</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>Das ERP fragt: %1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>Antworten Sie im ERP oder wiederholen Sie den Vorgang mit einem Ja.</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>%1 hat sich inzwischen im ERP geändert.</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>Nichts wurde gebucht.</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>Sehen Sie noch einmal nach und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>%1 gibt es im ERP als etwas anderes.</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>Das ERP hat abgelehnt: %1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>Berichtigen Sie es im ERP und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>Ob das ERP es übernommen hat, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>Es wird nachgesehen, bevor etwas erneut gesendet wird.</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>Das ERP gab eine Antwort, die sich nicht lesen lässt.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Nichts davon wurde übernommen; es wird erneut versucht.</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>Im ERP ist ein Fehler aufgetreten.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::FaultText</name>
        <message numerus="yes">
            <source>%n rule(s) are broken:</source>
            <translation>
                <numerusform>%n Regel ist verletzt:</numerusform>
                <numerusform>%n Regeln sind verletzt:</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>Der Durchlauf „%1“ ist beendet.</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>Der Prüfpunkt „%1“ ist noch offen.</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>Die Schranke bleibt geschlossen: „%1“ ist noch offen.</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>In „%1“ ist noch nichts entschieden.</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>„%1“ braucht zuerst einen Nachweis.</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>Der Nachweis ist leer.</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>Der Schritt „%1“ wurde noch nicht begonnen.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>%n Aufgabe des Durchlaufs ist noch offen.</numerusform>
                <numerusform>%n Aufgaben des Durchlaufs sind noch offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>Das Playbook muss „%1“ wissen, bevor es beginnt.</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>„%1“ zu überspringen, braucht einen Grund.</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>Zum Datensatz passt eine andere Zeile; „%1“ zu wählen, braucht einen Grund.</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>Einen Durchlauf aufzugeben, braucht einen Grund.</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>Der Durchlauf gehört dieser Person bereits.</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>Nichts davon ist überfällig.</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>Noch wurde kein ERP gelesen: Verbinden Sie eines und gleichen Sie ab.</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>Es ist kein Datensatz ausgewählt, auf den sich das anwenden ließe.</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>Keine Bearbeitung wartet darauf, eingereicht zu werden.</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>Es wurde nichts rückgängig gemacht.</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>Keine der Änderungen darin ist im Shop.</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>Jemand hat es inzwischen geändert.</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>Sie haben bereits zugestimmt; jemand anderes muss es auch tun.</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>Der Änderungssatz ist im Zustand „%1“.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>Der Shop wartet derzeit auf keine Antwort dazu.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Darüber wurde bereits entschieden; die Entscheidung ist unterwegs.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Eine Teilerstattung muss über null liegen und darf höchstens die beantragte Erstattung betragen.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Niemand ist angemeldet.</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>Melden Sie sich an oder nennen Sie sich mit --as.</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>„%1“ wurde nicht genehmigt.</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>Niemand genehmigt die eigenen Änderungen.</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>Fragen Sie jemand anderen, der genehmigen darf.</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>%1 konnte sich nicht anmelden.</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>Eine PIN ist gesetzt und wurde nicht angegeben.</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>Die PIN stimmt nicht.</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>Geben Sie sie mit --pin oder in QUAYSIDE_PIN an.</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>Fragen Sie einen Administrator.</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>Ihre Rolle hat nicht das Recht „%1“.</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>Rollen, die es haben: %1.</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>Holen Sie das nach und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>„%1“ fehlt.</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>Die Eingabe ist nicht verwendbar.</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>„%1“ ist nicht verwendbar.</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>Hinweis: %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>Nichts wurde geändert; berichtigen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>Es gibt keinen Datensatz, auf den sich das anwenden ließe.</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Kein Datensatz passt zu „%1“.</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>Sehen Sie mit list nach, was es gibt.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>Es wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>„%1“ wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Meinten Sie „%1“?</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>Der Shop hat es zurückgewiesen.</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>Der Shop hat %1 zurückgewiesen.</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>Der Arbeitsbereich</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>Die Gegenstelle</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>Es gibt keine Verbindung.</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>Es gibt keine Verbindung zu %1.</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>Was Sie veröffentlichen, wartet im Postausgang.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>Bevor etwas erneut gesendet wird, wird gefragt, was geschehen ist.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 bittet darum, langsamer anzufragen.</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>Nach einer Pause geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>%1 hatte einen eigenen Fehler.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>%1 gab eine Antwort, die sich nicht lesen lässt.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Nichts davon wurde übernommen; es wird erneut versucht.</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>Die Verbindung ist abgelaufen.</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>Die Verbindung zu %1 ist abgelaufen.</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>Verbinden Sie das Konto erneut.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 nimmt unsere Signatur nicht an.</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>Das App-Secret ist wahrscheinlich ein anderes.</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>Prüfen Sie App-Key und App-Secret.</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>Nichts wurde geändert; prüfen Sie die Kriterien oder gleichen Sie zuerst ab.</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>Es wurde auf beiden Seiten geändert.</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>%1 wurde auf beiden Seiten geändert.</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>Entscheiden Sie unter „Konflikte“, welcher Wert bleibt.</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>Das geht jetzt nicht.</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>„%1“: Das geht jetzt nicht.</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>%1 wurde von einem neueren Quayside geschrieben.</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>Aktualisieren Sie dieses Programm; nichts wurde angetastet.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>Die Sicherung %1 ist nicht verwendbar: %2.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>Nichts wurde wiederhergestellt.</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>Verwenden Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 ist beschädigt.</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>Starten Sie neu, dann wird die Datei beiseitegelegt und gerettet, was geht; oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>Für %1 ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>Nichts wurde geschrieben; schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>Der Arbeitsbereich ist in einem anderen Programm geöffnet.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>%1 wird von einem anderen Programm benutzt.</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>Schließen Sie ihn dort, arbeiten Sie in jenem Fenster oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>In Quayside ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>Nichts wurde geändert. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>ein solches Feld gibt es nicht</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>das Feld hat keinen solchen Wert</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>eine Zahl wird gebraucht</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>ein Datum wie 2026-01-31 oder eine Spanne wie 7d wird gebraucht</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>yes oder no wird gebraucht</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>das Muster ist fehlerhaft</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>darin ist kein Wort, nach dem sich suchen ließe</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>danach lassen sich Datensätze nicht sortieren</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>das Feld kennt kein Kleiner und Größer</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>ein Wert fehlt</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>das Anführungszeichen ist nicht geschlossen</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>die Klammer ist nicht geschlossen</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>die Klammer wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>OR braucht etwas auf beiden Seiten</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>diese Datensätze haben so etwas nicht</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>Datei %1 ist beschädigt: %2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>Datei %1: Eine Zeile zeigt ins Leere (%2)</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>Das Journal wurde bei Ereignis %1 verändert.</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>Eine Summe stimmt nicht: %1 (%2)</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>Ein Zähler stimmt nicht: %1 (%2)</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>Die Suche kennt %1 %2 nicht.</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>Änderung %1 ist in sich widersprüchlich: %2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>Eintrag %1 im Postausgang ist in sich widersprüchlich: %2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>Bestellung %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>Der Ordner ist schreibgeschützt oder gehört jemand anderem.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>Nichts wurde geändert; erlauben Sie dort das Schreiben oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>Der Vorgang „%1“ ist nicht pausiert.</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>Der Vorgang „%1“ läuft gerade nicht.</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>Eine Antwort geht an einen Käufer: Wählen Sie eine Unterhaltung.</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>Der Shop nimmt höchstens %1 Zeichen an.</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Die Plattform lässt in dieser Unterhaltung derzeit niemanden schreiben.</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>Derselbe Text ist bereits auf dem Weg zu diesem Käufer.</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>Dieser Arbeitsbereich hat keinen Schlüssel, um das Geschriebene zu versiegeln.</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>Es ist keine Antwort an einen Käufer.</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>Die Passphrase stimmt nicht.</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>Geben Sie eine Passphrase ein: Die Geheimnisse werden damit versiegelt, und sie wird bei jedem Start abgefragt.</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>Der Schlüsselbund lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie eine Passphrase ein.</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>%1 lässt sich nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>Nichts wurde geändert; erlauben Sie es dem Konto, unter dem das Programm läuft.</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>Keine Rolle dieses Arbeitsbereichs hat es; ein Administrator trägt es in policies/roles.json im Ordner des Arbeitsbereichs ein.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>Ziel setzen</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>Pro Tag; leer: kein Ziel</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>Währung, für Beträge</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>Bestand des ERP an den Shop senden</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>Puffer und niedrigen Bestand festlegen</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>Stückzahl, die dem Shop vorenthalten wird; leer: keine</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>Stückzahl, ab der Sie gewarnt werden; leer: wie für alle</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>Bestand in der Tabelle bearbeiten</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>Zellen, als JSON</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>Zählung im ERP buchen</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>Gezählte Stückzahl</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>Das Lager des ERP, wenn mehrere das des Shops speisen</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>Listings bearbeiten</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>Preis oder eine Änderung wie -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>Auf einen Schritt wie 0.05 runden</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Endung</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>Zellen bearbeiten</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>Zellen, eine JSON-Liste aus ref, field und value</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>Text in Listings ersetzen</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>Zu ersetzender Text</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>Listings aktivieren</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>Listings deaktivieren</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>Einem Käufer antworten</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>Was der Käufer lesen wird</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>Benachrichtigung als gelesen markieren</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>Alle Benachrichtigungen als gelesen markieren</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>Ruhezeit festlegen</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>Von und bis, etwa 22:00-07:00; leer: keine</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>Eine Art von Benachrichtigung stummschalten</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Stumm</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>Senden erneut versuchen</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>Aus dem Postausgang zurückholen</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>Antwort zurückholen</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>Rolle ändern</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>PIN setzen</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>PIN; leer entfernt sie</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>Eine allein arbeitende Person ihre eigenen Änderungen genehmigen lassen</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>Erlauben</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>Ändern Sie den Wert oder ziehen Sie die Änderung zurück.</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>Versuchen Sie später erneut, es zu senden.</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>Im Shop ist ein Fehler aufgetreten.</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>Der Shop kennt dieses Listing nicht.</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>Gleichen Sie ab und sehen Sie dann nach, ob es noch existiert.</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>Das Listing gehört einem anderen Shop oder lässt sich nicht bearbeiten.</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>Der Status des Listings lässt das nicht zu.</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>Warten Sie die Prüfung ab oder aktivieren Sie das Listing zuerst.</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>Das Lager fehlt oder ist dem Shop unbekannt.</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>Gleichen Sie die Lager ab und zählen Sie dann neu.</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>Der Shop verlangt den Bestand aller Lager der SKU auf einmal.</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>Gleichen Sie ab und versuchen Sie dann erneut, es zu senden.</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>Der Shop nimmt diese Bestandsmenge nicht an.</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>Eine laufende Aktion sperrt den Preis.</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>Versuchen Sie es erneut, wenn die Aktion beendet ist.</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>Der Preis liegt außerhalb des Bereichs, den der Shop erlaubt.</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>Der Shop verkauft nicht in dieser Währung.</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>Der Shop nimmt diese Zusammenstellung von SKUs nicht an.</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>Die Kategorie ist unbekannt oder hat noch Unterkategorien.</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>Wählen Sie eine andere Kategorie.</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>Die Kategorie ist für diesen Shop verboten oder eingeschränkt.</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>Die Marke ist unbekannt, abgelaufen oder braucht eine Autorisierung.</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>Wählen Sie eine andere Marke.</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>Ein erforderliches Attribut oder Zertifikat fehlt.</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>Tragen Sie es ein und senden Sie erneut.</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>Ein Bild, die Beschreibung oder der Titel fehlt oder ist zu lang.</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>Vervollständigen Sie es und senden Sie erneut.</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>Gewicht oder Größe des Pakets wird nicht angenommen.</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>Berichtigen Sie es und senden Sie erneut.</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>Das Tageslimit des Shops für Listings ist erreicht.</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>Versuchen Sie morgen erneut, es zu senden.</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>Das Verkäuferkonto darf das nicht.</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>Beantragen Sie die Berechtigung in der Webkonsole des Verkäufers.</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>Eine Retoure oder Stornierung dazu ist offen.</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>Entscheiden Sie zuerst darüber.</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>Der Grund passt nicht zum Zustand der Bestellung.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>Wählen Sie einen anderen Grund.</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>Der Shop nimmt einen der Werte nicht an.</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>Die verbundene App hat diese Berechtigung nicht erhalten.</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>Verbinden Sie das Konto erneut und stimmen Sie zu.</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>Der Shop oder sein Verkäufer ist nicht aktiv.</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>Sehen Sie in der Webkonsole des Verkäufers nach.</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>Der Shop nimmt aus diesem Netz keine Aufrufe an.</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>Tragen Sie dessen Adresse in die Liste der App ein.</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>Der Shop hat keinen Grund genannt.</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>In den Worten des Shops: „%1“</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>Verlauf aufbewahren für</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>Tage für Listings, Preise und Bestand</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>Tage für Bestellungen und Retouren</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>Aus dem Verlauf wiederherstellen</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>Stand zu, z. B. 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>Felder: title, description, price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>Nur die Preise dieser SKUs, nach ihren IDs</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>Retoure genehmigen</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>Der Käufer behält den Artikel</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>Teilerstattung</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>Retoure ablehnen</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>Grundschlüssel des Shops</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>Bestand setzen</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>Menge oder eine Differenz wie -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>Lager, wenn eine SKU genannt ist</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>Kosten, Untergrenze und Tags festlegen</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>Stückkosten oder ein Anteil am Preis wie 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>Preisuntergrenze oder ein Anteil am Preis</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>Tags zum Hinzufügen oder, mit einem Minus, zum Entfernen</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>Diesen Vorgang pausieren</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>Diesen Vorgang fortsetzen</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>Diesen Vorgang vorerst stoppen</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>Netznutzung wählen</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>Netz: online liest von selbst, metered sendet nur, offline tut keines von beiden</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>Nicht Verstandenes erneut anfragen</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>Vorgang: outbox, erp oder eine Ressource mit ihrem Shop (orders/&lt;shop id&gt;)</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>Wer es tut; leer: wer zuerst kommt</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>Bis wann: 2d oder 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>Durchlauf eines Playbooks, zu dem sie gehört</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Aufgabe hinzufügen</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>Aufgabe als erledigt markieren</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>Aufgabe verwerfen</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>Aufgabe wieder öffnen</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>Aufgabe jemandem geben</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>Termin einer Aufgabe festlegen</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>Benachrichtigen, was jetzt gilt</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>%1 hat Sie bei %2 erwähnt</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>%1 hat Ihnen eine Aufgabe gegeben</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>%1 ist mit Ihrer Aufgabe fertig</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>Eine Aufgabe ist fällig</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n Retoure läuft innerhalb von vier Stunden ab</numerusform>
                <numerusform>%n Retouren laufen innerhalb von vier Stunden ab</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>Retoure %1 läuft innerhalb von vier Stunden ab</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Abarbeiten</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n Bestellung muss innerhalb von vier Stunden hinaus</numerusform>
                <numerusform>%n Bestellungen müssen innerhalb von vier Stunden hinaus</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>„%1“ wartet auf Ihre Entscheidung</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>„%1“ wurde genehmigt</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>„%1“ wurde zurückgegeben</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>Der Shop hat etwas aus „%1“ zurückgewiesen</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>Der Shop hat %n Änderung zurückgewiesen</numerusform>
                <numerusform>Der Shop hat %n Änderungen zurückgewiesen</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>Der Shop hat eine Änderung an %1 zurückgewiesen</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n Feld wurde auch im Shop geändert</numerusform>
                <numerusform>%n Felder wurden auch im Shop geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>%1 wurde auch im Shop geändert</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Lösen</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU wird knapp</numerusform>
                <numerusform>%n SKUs werden knapp</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>%1 wird knapp: noch %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU ist ausverkauft</numerusform>
                <numerusform>%n SKUs sind ausverkauft</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>%1 ist ausverkauft</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>„%1“ ist überfällig</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>%1 hat Ihnen „%2“ übergeben</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>%1 ist auffällig</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Erwähnungen</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>Mir gegebene Aufgaben</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>Meine Aufgaben, die andere erledigt haben</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>Fällige Aufgaben</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>Fällige Retouren</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>Bestellungen, die hinaus müssen</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>Änderungssätze, die auf Genehmigung warten</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>Entscheidungen über meine Änderungssätze</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>Vom Shop zurückgewiesene Änderungen</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>Knapp werdende SKUs</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>Ausverkaufte SKUs</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>Überfällige Playbooks</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>Mir übergebene Playbooks</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>Auffällige Kennzahlen</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>Der Shop hat über Felder entschieden, die auch Sie geändert haben; sein Wort gilt</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>%1 wurde auch im Shop geändert; das Wort des Shops gilt</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>Ihr Wert bleibt im Verlauf erhalten.</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>Konflikte, die das Wort des Shops entschieden hat</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>Entscheidungen mit Frist sind noch nicht hinausgegangen: %1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>Die Frist lief ab, bevor dies hinausging: %1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>Dies ist noch nicht hinausgegangen und binnen einer Stunde fällig: %1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>Verspätetes im Postausgang</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Der Shop</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Seit %1.</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>Ansehen, was hilft</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1: Die Zustimmung ist abgelaufen</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>Bis zur Erneuerung wird nichts gelesen oder gesendet.</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1: Die Zustimmung endet am %2</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>Erneuern Sie sie vorher, dann läuft alles weiter.</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>%1 verweigert den Zugriff</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>%1: Die Uhr weicht von der dieses Computers ab</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1: Viele Aufrufe schlagen fehl</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>%1 lässt sich nicht abgleichen</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>%1 antwortet seit einer Weile nicht</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>Gestörte Verbindungen</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>Filter: person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Noch wurde nichts getan</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>Jede Handlung einer Person oder des Programms wird hier festgehalten und bleibt.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>Datensatz öffnen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>Nummer im Journal</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>Das gewählte Ereignis</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>Wählen Sie ein Ereignis, um es ganz zu lesen.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::AmountsBox</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Approvals</name>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>Nichts wartet auf Ihre Entscheidung</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>Hier stehen Änderungssätze, die jemand einreicht.</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Wirkung %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Marge %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>Keine Zeilen</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>Jede Zeile dieses Satzes wurde zurückgezogen oder zurückgegeben.</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Genehmigungen</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Entscheiden</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Richtlinie</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Stellungnahmen</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>Grund oder Kommentar</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Genehmigen</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>eingereicht %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>Fingerabdruck %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Prüfungen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n Preis in %1</numerusform>
                <numerusform>%n Preise in %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>, Marge %1 → %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>, %1 pro Woche bei gleichem Absatz</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>Keine Richtlinie verlangt eine Zustimmung.</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1 (%2): steht noch aus</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1 (%2): erteilt</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 hat genehmigt</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>%1 hat abgelehnt</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation> (zählt nicht für den jetzigen Inhalt)</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Wird gerade gelesen.</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>Sie haben ihn verfasst. Jemand anderes muss zustimmen.</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>%1 von %2 genehmigen</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>%1 von %2 ablehnen</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>Geben Sie zuerst den Kommentar ein.</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Warum wird abgelehnt?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>In den Änderungssatz</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>Neuer Preis: ein Betrag, eine Differenz oder ein Prozentsatz</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Endung</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>wie er ist</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>Auf einen Schritt runden</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>Keine Preisregel</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>%n sichtbare Zeile unter der Untergrenze</numerusform>
                <numerusform>%n sichtbare Zeilen unter der Untergrenze</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>Geben Sie zuerst den neuen Preis ein, etwa -5%.</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>Das ist keine Preisregel. Beispiele: 11.99, -5%, +2, x1.1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>Was zurückkommt</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Was hier geschah</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>Retoure mit Erstattung</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>Ersatz</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>Erstattung ohne Retoure</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>Retoure %1, %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>endet %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>Erstattung an Käufer</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>%n weiterer offener Fall mit dieser SKU und diesem Grund</numerusform>
                <numerusform>%n weitere offene Fälle mit dieser SKU und diesem Grund</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>Sie haben genehmigt.</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>Sie haben abgelehnt.</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 Die Entscheidung ist eingereiht und geht hinaus, sobald Sie online sind; fällig %2.</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 Die Entscheidung geht mit dem nächsten Aufruf an den Shop hinaus.</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>Was der Shop festgehalten hat</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 Sie wurde gesendet; der Shop hat noch nicht ja oder nein gesagt.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>Bis dahin können Sie noch anders entscheiden: R lehnt stattdessen ab.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>Bis dahin können Sie noch anders entscheiden: A genehmigt stattdessen.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>Feld, Wert oder Wörter: status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Marge %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>Verf.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Barcode</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>Noch nichts abgeglichen</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>Listings, Preise und Bestand kommen mit dem ersten Abgleich aus dem Shop.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>Einige der Zeilen</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>Kein Preis. Beispiele: 11.99, -5%, +2.</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>%1 ist in %2 nicht möglich: Der Preis muss über null liegen und darf nicht feiner als die Währung sein.</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>Eine ganze Zahl bis 99.999.</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>Ein Listing braucht einen Titel.</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>Listing anzeigen</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>Preise ändern…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Nach unten füllen</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1 (noch keine Stückkosten)</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Noch keine Änderungen</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>Bearbeiten Sie im Katalog einen Preis, einen Titel oder Bestand: Was Sie ändern, sammelt sich hier, bis Sie es einreichen.</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>Zum Katalog</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Wirkung %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Marge %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>Kein Änderungssatz gewählt</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>Wählen Sie an der Seite einen, um seine Zeilen zu sehen.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Einreichen</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>Wählen Sie zuerst einen Änderungssatz.</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>Er wurde bereits eingereicht.</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>Jemand muss ihn zuerst genehmigen: Reichen Sie ihn ein.</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>Nur ein genehmigter Änderungssatz kann veröffentlicht werden.</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>Er ist bereits im Shop; machen Sie ihn stattdessen rückgängig.</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>Nichts davon hat den Shop erreicht.</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>%n Zeile zurückziehen</numerusform>
                <numerusform>%n Zeilen zurückziehen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>Filter: field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Eigener Wert</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Shop-Wert</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Keine Konflikte</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>Ein Konflikt steht hier, wenn der Shop und Sie dasselbe Feld geändert haben. Nichts wird überschrieben, bis Sie entscheiden.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>Richtlinie für dieses Feld: Sie entscheiden.</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>Richtlinie für dieses Feld: Beide Bewegungen werden addiert.</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>Richtlinie für dieses Feld: Das Wort des Shops gilt.</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>Richtlinie für dieses Feld: Ihr Wert wird gesendet.</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>Eine Entscheidung passt zu dem Stand, zu dem sie getroffen wurde, oder sie ist hinfällig.</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Entscheiden</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>Auch gelöste</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>als Sie begannen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Eigener Wert</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>was Sie festgelegt haben</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Shop-Wert</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Eigenen behalten</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Shop-Wert nehmen</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Anderer Wert</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>Ein dritter Wert</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Diesen Wert verwenden</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nichts zu entscheiden</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 zu entscheiden</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>was der Shop jetzt hat, gefunden %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>Er ist bereits gelöst.</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>Eigenen behalten (%1)</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>Shop-Wert nehmen (%1)</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>Geben Sie zuerst den Wert ein.</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>Ein Wert passt nicht zu mehreren Konflikten.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>Nach Richtlinie entscheiden</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>Neueren Wert nehmen</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>Nach Richtlinie entscheiden (%1)</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>Neueren Wert nehmen (%1)</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>Wählen Sie eines seiner Felder, oder markieren Sie alle mit der Leertaste.</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>Wählen Sie zuerst ein Feld.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>Beschreibung bearbeiten</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>Beschreibung als HTML</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>Die Beschreibung des Shops wurde noch nicht gelesen.</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>Keine Beschreibung.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Noch nicht aus dem Shop gelesen.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>Kommentare und Aufgaben</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Kommentar; @ und ein Name benachrichtigt diese Person</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Neuer Kommentar</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Schreiben Sie zuerst etwas.</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>Aufgabe hinzufügen…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Kein Datensatz gewählt</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>Wählen Sie ein Listing, eine Bestellung, eine Retoure oder einen Änderungssatz: Was dazu gesagt wurde, steht hier.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>Noch hat niemand etwas dazu geschrieben.</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>nicht zugewiesen</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>Diesen Kommentar zurückziehen</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Diskussion</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>Texte gekürzt zeigen</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>Texte ganz zeigen</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>Entwurf im Shop</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>Version in Prüfung</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>Der Shop hat einen Entwurf, der noch nicht gelesen wurde.</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>Die Plattform prüft eine Version, die noch nicht gelesen wurde.</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>Der Entwurf sagt dasselbe wie das Listing.</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>Die Version in Prüfung sagt dasselbe wie das Listing.</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>Diese Seite zeigt die aktive Version. Käufer sehen den Entwurf nicht.</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>Diese Seite zeigt die aktive Version; sie bleibt, bis die Prüfung endet.</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>Diese Seite zeigt die jetzige Version. Käufer sehen den Entwurf nicht.</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>Diese Seite zeigt die jetzige Version; sie bleibt, bis die Prüfung endet.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1, andere</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Nicht da</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Da</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>war %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Alle %n anzeigen</numerusform>
                <numerusform>Alle %n anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Käufer</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Finance</name>
        <message>
            <source>Finance</source>
            <translation>Finanzen</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>Auszahlungsstatus</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Erlöse</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Gebühren</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Anpassungen</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Auszahlung</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Noch keine Abrechnungen</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>Jede Nacht rechnet der Shop ab, was fällig geworden ist. Seine Abrechnungen kommen mit dem nächsten Abgleich.</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>Diese Abrechnung filtern: type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>Ihre Buchungen sind noch nicht hier</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>Sie werden Abrechnung für Abrechnung gelesen und kommen mit dem nächsten Abgleich.</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>Filter: status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Ausgezahlt</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Abrechnungen</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>Noch wurde nichts ausgezahlt</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>Eine Auszahlung bringt eine oder mehrere Abrechnungen zur Bank. Auszahlungen kommen mit dem nächsten Abgleich.</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>Filter: status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Abhebung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>Keine Abhebungen</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>Nur in manchen Märkten gibt es ein Guthaben, von dem Geld abgehoben wird. Wo es eines gibt, stehen hier seine Bewegungen.</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>Filter: market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>Warum noch nicht</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>Alles ist abgerechnet</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>Eine bezahlte Bestellung, die noch in keiner Abrechnung ist, steht hier mit dem, was der Shop für sie erwartet.</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>Artikel vor Rabatten</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Unser Rabatt</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>Erstattete Artikel</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>Unser Rabatt auf erstattete Artikel</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>Plattformprovision</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>Affiliate-Provision</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>Transaktionsgebühr</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>Vermittlungsgebühr</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>Wachstumsgebühr für Händler</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>Werbegebühr</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>MwSt.</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>Versand, wie vom Versanddienst berechnet</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Entscheiden</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>Was vom Geld angezeigt wird</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Abrechnungen</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Auszahlungen</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Abhebungen</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Noch nicht abgerechnet</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>Was nicht aufgeht</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>Abrechnungen, die durch ihre Buchungen nicht bis auf den letzten Cent geklärt sind</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>Ihre Rolle sieht das Geld nicht</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>Erwartet, noch nicht abgerechnet: %1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>Abgerechnet, unterwegs zur Bank: %1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>Nicht bei der Bank angekommen: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>%1 ist nicht unter den Listings hier</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>Listing von %1 öffnen</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Kein Datensatz gewählt</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>Wählen Sie ein Listing, eine Bestellung oder eine Retoure: Hier steht jede Version, die der Shop davon hatte, und was hier damit getan wurde.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>Zeigt den Datensatz, wie er zu diesem Zeitpunkt war (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>Vor einer Woche</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>Vor einem Monat</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>Versionen und Handlungen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Alle Felder</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>Felder nebeneinander</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Damals</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Retoure %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>Wie der Käufer es sah:</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Der Shop</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1, hier gesehen %2</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>Seit dem ersten Lesen hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>Wählen Sie einen Zeitpunkt, mit Umschalt zwei; oder ein Datum.</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>Der Datensatz des Shops hat sich dazwischen nicht geändert.</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>Was sich dazwischen geändert hat</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>%1 Felder wiederherstellen</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>Dieses Feld wiederherstellen</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>Wählen Sie einen Titel, eine Beschreibung oder einen Preis, der abweicht.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Deaktiviert</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Beschreibung neu geschrieben</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 auf %2 gesetzt</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>%1 %2 entfernt</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>Hier wurde daran noch nichts getan.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Alle %n anzeigen</numerusform>
                <numerusform>Alle %n anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>Versionen: vergleichen und wiederherstellen…</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Insights</name>
        <message>
            <source>GMV</source>
            <translation>GMV</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>Ø Bestellwert</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>Retourenquote</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Erstattungen</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>Lagerreichweite</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>Alter Postausgang</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>Genehmigungszeit</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 Tg.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 Std.</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 Pp.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Auswertungen</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Entscheiden</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>Was angezeigt wird</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>Letzte 52 Wochen</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>Letzte 2 Jahre</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Pro Tag</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Pro Woche</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Pro Monat</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Aufgeteilt nach</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>Mit Vorzeitraum</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>Nach Markt</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>Nach Shop</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Nach Kategorie</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>Nach Retourengrund</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>Alle Listings</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>Tage beginnen um Mitternacht in</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>Ziel setzen…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>Alle Märkte</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>Alle Shops</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Alle Kategorien</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>Das Diagramm als Tabelle</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>Datensätze zeigen</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Kein Grund genannt</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Keine Kategorie</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>Kennzahlen Stand %1, Tage in %2, Beträge in %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>Noch keine Verkäufe zu zählen</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>Kennzahlen kommen mit den ersten abgeglichenen Bestellungen.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>Retouren werden nicht nach Kategorie oder Listing aufgeteilt</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>Ein Fall nennt seine Bestellung. Sehen Sie sich Retouren nach Markt, Shop oder Grund an.</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>Alle Kategorien und Listings zeigen</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>Grenze %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1 pro Tag</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 pro Woche</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 pro Monat</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Dieser Zeitraum</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Vorzeitraum</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>Grenze %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>Über Erwartung %1</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>Unter Erwartung %1</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>Tag, %1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>Woche, %1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>Monat, %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>Änderung, %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>Wählen Sie einen Punkt: klicken, ziehen oder Pfeiltasten. T führt zur Tabelle.</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 bis %2, %n Punkt: %3</numerusform>
                <numerusform>%1 bis %2, %n Punkte: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Das Angezeigte exportieren</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>Veränderung</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>Wessen Kennzahlen angezeigt werden</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>Was wir zählen</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>Was TikTok Shop zählt</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>Filter: cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Lager</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserviert</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Im Zulauf</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>Nicht im ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>Puffer</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>Anzubieten</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>Im Shop</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>Knapp ab</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>Noch kein Bestand</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>Der Bestand kommt mit dem ersten Abgleich eines Shops.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>Abgleichen</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>Puffer…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>Zählen…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>An Shop senden</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>Kein ERP ist verbunden; dies sind die eigenen Zahlen des Shops.</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>ERP wird gelesen…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP, Stand %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP, Stand %1, %n Problem</numerusform>
                <numerusform>ERP, Stand %1, %n Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP, wie zuletzt gelesen</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n Differenz</numerusform>
                <numerusform>%n Differenzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>%n nicht verknüpft</numerusform>
                <numerusform>%n nicht verknüpft</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Läuft bereits.</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>%1 wird gespeist von</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>Über den Preis entscheidet</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>Über die Stückkosten entscheidet</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>Über das Angebot im Shop entscheidet</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>Das ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Der Shop</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Dieser Arbeitsbereich</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Wählen Sie zuerst eine Zeile.</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>Es ist kein ERP verbunden.</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>Einige der Zeilen</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>Eine ganze Stückzahl oder nichts.</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>Eine ganze Stückzahl oder eine Differenz wie -2.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>Standardablauf</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>Runbook</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>Entscheidungsrahmen</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Blaupause</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Maßnahmenplan</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Im Gange</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>an keinen Datensatz gebunden</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigenes</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>Playbooks suchen</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>Art des Playbooks</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Playbooks</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>Text des Playbooks</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>Kopie anpassen</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>Legt den Text in den Ordner dieses Arbeitsbereichs und öffnet ihn in Ihrem Editor; die Kopie tritt an die Stelle dieses Playbooks.</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>Kein Playbook dieser Art</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Wählen Sie eine andere Art.</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>Nichts enthält diese Wörter</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>Kein Playbook enthält „%1“. Jedes Wort muss darin vorkommen.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>Schranke: Danach geht es erst weiter, wenn ihre Prüfpunkte erfüllt sind.</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>Zeit dafür: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>zuständig %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>für %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>innerhalb von %1</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>Reife %1, Risiko %2, Wirkung %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Entscheiden</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinesBox</name>
        <message>
            <source>%1 ×</source>
            <translation>%1 ×</translation>
        </message>
        <message>
            <source>gift</source>
            <translation>Geschenk</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>ohne Code</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>mit %n SKU verknüpft</numerusform>
                <numerusform>mit %n SKUs verknüpft</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1, %2, passt zur SKU</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>Mit dieser Variante verknüpfen</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>Code, Name oder Barcode einer Variante</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>Varianten des ERP</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>Keine Variante des ERP passt. Geben Sie ein anderes Wort ein oder legen Sie die Variante im ERP an.</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>Mehrere Varianten des ERP tragen diesen Code oder Barcode. Wählen Sie die richtige oder berichtigen Sie sie dort.</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>Wählen Sie zuerst eine Variante.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>Gewähltes Bild</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>Bild %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>Die Plattform schlägt vor: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>Alles aus dem Shop lesen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Listing</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>Kein Listing gewählt</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>Wählen Sie eine Zeile im Katalog, um hier Bilder, Texte, Varianten und Verlauf zu sehen.</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>Katalog anzeigen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>Bisher wurde von diesem Listing nur gelesen, was eine Suche davon zeigt.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Marke</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>Alle Prüfungen bestanden.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>Fehlt, die Kategorie verlangt es</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>Keine Attribute.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Noch nicht aus dem Shop gelesen.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>Dieses Listing ist nicht hier</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>Der Shop hat es nicht mehr, oder es wurde noch nicht abgeglichen.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>Keine Marke</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Wird gerade gelesen.</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>Mit diesem Arbeitsbereich ist kein Shop verbunden.</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>Sie arbeiten offline. Gehen Sie online, um aus dem Shop zu lesen.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>Variante %1 des ERP, Stand %2.</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>Über den Preis entscheidet das ERP.</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>Über den Preis entscheidet der Shop.</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>Dort steht %1; Ihr Preis ist ein anderer.</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>Dort steht %1.</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>Im ERP steht %1.</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>Die Menge wird hier bestimmt: was das ERP hat, abzüglich dessen, was verkauft, reserviert und zurückbehalten ist.</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>Über die Menge entscheidet das ERP.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>Über die Menge entscheidet der Shop; an ihn wird nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessageBubble</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The words cannot be opened with this workspace's key.</source>
            <translation>Der Text lässt sich mit dem Schlüssel dieses Arbeitsbereichs nicht öffnen.</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>Im Browser öffnen, %1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>Listing %1 ist nicht hier</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>Filter: waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Käufer</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>Letzte Nachricht</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>Hier noch keine Unterhaltungen</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Sie kommen mit dem nächsten Abgleich.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorherige</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>Was Käufer schreiben, wird Ihnen nicht gezeigt</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyGrid</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyPage</name>
        <message>
            <source>The chosen row</source>
            <translation>Die gewählte Zeile</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>Ihre Abrechnungen zeigen</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>Von ihren Abrechnungen ist noch keine hier.</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>Sie wird in einer anderen Währung ausgezahlt, als abgerechnet wurde; daher gibt es nichts, womit sie sich vergleichen ließe.</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>Geht nicht auf: Ihre Abrechnungen lassen %1 ungeklärt.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>Geht auf: %n Abrechnung ergibt den Betrag.</numerusform>
                <numerusform>Geht auf: %n Abrechnungen ergeben den Betrag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Bestellung öffnen</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>Das sind Schätzungen des Shops; das letzte Wort hat die Abrechnung.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>Noch in keiner Abrechnung, und der Shop sagt nicht, was er erwartet.</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Verkauft</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Gebühren und Steuern</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Von uns bezahlter Versand</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Anpassungen</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>Noch nicht abgerechnet; der Shop schätzt dies.</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>Noch nicht abgerechnet: %1. Der Shop schätzt dies.</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>Abrechnung vom %1</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Abrechnung %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>neu: %1. %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>Alle als gelesen markieren</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>Ruhe und Stumm</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>Nichts zu melden</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>Erwähnungen, Aufgaben, Fristen und was der Shop zurückgewiesen hat, wird hier gemeldet und bleibt.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>Alles ist gelesen.</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>Ruhe von %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>%n Art stummgeschaltet</numerusform>
                <numerusform>%n Arten stummgeschaltet</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>bis zu %1 % Rabatt</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>gilt ab %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>Paket und Käufer</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Was hier geschah</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>Bestellpositionen</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>Vom Käufer bezahlt</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Unser Rabatt</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>Rabatt der Plattform, nicht unserer</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>Vom Käufer bezahlter Versand</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Käufer</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Geht an</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Versanddienst</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungsnr.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Lieferung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab Lager</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Stornogrund</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Retoure %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>Unser Gutschein</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>Gutschein der Plattform, nicht unserer</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Von uns bezahlter Versand</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>Von der Plattform bezahlter Versand</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>Mindermengenzuschlag</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>Nachnahmegebühr</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>Paket %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n Stück</numerusform>
                <numerusform>%n Stück</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>mit anderen Bestellungen</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>Stornierung %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>Antwort bis %1</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>Nachrichten mit dem Käufer</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>Was uns bleibt</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>Filter: status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Käufer</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Versanddienst</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>Versand bis</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>Hier noch keine Bestellungen</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Sie kommen mit dem nächsten Abgleich.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>Die gewählte Bestellung</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>Filter: state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Eingereiht</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>Nichts wartet auf den Ausgang</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>Genehmigte und veröffentlichte Änderungen stehen hier, bis der Shop sie hat.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Datensatz öffnen</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Was als Nächstes geschieht</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Eingereiht</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>Wartet auf das Netz und geht dann von selbst hinaus.</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>Geht mit dem nächsten Aufruf an den Shop hinaus.</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>Wird gerade gesendet.</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>Die Antwort kam nicht an. Der Shop wird gelesen, bevor etwas erneut gesendet wird.</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>Der Shop hat Nein gesagt. Ändern Sie den Wert oder versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>Der Shop hat es.</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>Wurde zurückgeholt, bevor es hinausging.</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>Der Shop hat inzwischen einen anderen Wert. Entscheiden Sie unter „Konflikte“.</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>Der Shop prüft es.</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>Wartet, bis der Shop die Prüfung des Listings beendet.</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>Der Shop hat es bereits.</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>Es wurde zurückgeholt.</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>Es ist unterwegs; die Antwort steht noch aus.</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>Es wartet nicht mehr: Der Shop hat Nein gesagt.</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>Wählen Sie zuerst einen Eintrag.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>Produkte und Preise</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>für alle</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>für Neukunden</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>für alle, die schon gekauft haben</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>für alle, die mehrmals gekauft haben</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>auf den ganzen Shop</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n Produkt</numerusform>
                <numerusform>%n Produkte</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>von der Plattform festgelegt, niemand kann sie ändern</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>Ohne Enddatum</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>Ab %1, ohne Enddatum</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Von %1 bis %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>Sie gilt für alles im Shop.</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>Noch ist kein Produkt darin.</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>%n weiteres…</numerusform>
                <numerusform>%n weitere…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>insgesamt %n</numerusform>
                <numerusform>insgesamt %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>%n je Käufer</numerusform>
                <numerusform>%n je Käufer</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>%1 % Rabatt</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>Die üblichen Preise seiner Varianten: %1 bis %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>für eine Bestellung je Käufer</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>für beliebig viele Bestellungen eines Käufers</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>Filter: status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>Niedrigster Preis</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>Max. Rabatt %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKUs</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>Hier noch keine Aktionen</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>Sie kommen mit dem nächsten Abgleich, wenn der Shop welche hat.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>Die gewählte Aktion</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>Kommentar für den Käufer</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>Kommentar für den Käufer, optional</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectReasons</name>
        <message>
            <source>The evidence does not show the damage</source>
            <translation>Der Nachweis zeigt den Schaden nicht</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>Der Artikel entspricht seiner Beschreibung</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>Die Rückgabefrist ist abgelaufen</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>Der Artikel wurde benutzt</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>Mit dem Käufer anders vereinbart</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>Der richtige Artikel wurde gesendet</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>Der Nachweis ist unklar</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>Das Produkt funktioniert, wie es soll</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>Was angezeigt wird</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>Umsatz (GMV)</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Erstattungen</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Käufer</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Besucher</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>Seitenaufrufe</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>Die Tabelle zeigt</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>Tage des Shops</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Listings</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>LIVE-Sessions</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>Der Shop zählt hier nichts</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>Listings, Videos und LIVE-Sessions meldet der Shop nur für die neuesten Tage.</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>Die eigenen Kennzahlen des Shops als Tabelle</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>Der Shop hat noch keine eigenen Kennzahlen gemeldet</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>Er zählt einen Tag, wenn er vorbei ist, und meldet ihn ein, zwei Tage später. Die Kennzahlen kommen mit dem Abgleich.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>So zählt TikTok Shop, in den eigenen Tagen des Shops; der neueste gemeldete ist %1. Die letzten Tage kann TikTok Shop noch berichtigen. Unsere eigenen Kennzahlen zählen die Bestellungen, die hier sind, nach Tagen in %2; beide können daher etwas voneinander abweichen.</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1 pro Tag, %2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>TikTok Shop zählt</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>Wir zählen</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>Wählen Sie einen Tag: klicken oder Pfeiltasten. Enter zeigt die Bestellungen, die wir von ihm haben, T führt zur Tabelle.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1: TikTok Shop zählt %2.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1: TikTok Shop zählt %2, wir ebenfalls.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1: TikTok Shop zählt %2, wir zählen %3.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>Dem Käufer antworten</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Die Plattform lässt in dieser Unterhaltung derzeit niemanden schreiben.</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>Sie geht mit der nächsten Verbindung hinaus und lässt sich bis dahin zurückholen.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 von %2 Zeichen</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Schreiben Sie zuerst etwas.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>Filter: market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Retoure</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>Kein Fall wartet auf Sie</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>Hier stehen Fälle, zu denen der Shop Ihre Entscheidung verlangt, die dringendsten zuerst.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>Der gewählte Fall</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächster</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorheriger</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Genehmigen</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Ablehnen…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>Darüber ist bereits entschieden.</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>Der Shop verlangt hier nichts von Ihnen.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>%1 genehmigen</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>%1 ablehnen…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>Drücken Sie noch einmal A, um %n Fall zu genehmigen.</numerusform>
                <numerusform>Drücken Sie noch einmal A, um %n Fälle zu genehmigen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>%n Fall markiert</numerusform>
                <numerusform>%n Fälle markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>Warum wird %n Fall abgelehnt?</numerusform>
                <numerusform>Warum werden %n Fälle abgelehnt?</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Warum wird abgelehnt?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>Version %1 · %2 · Schritt %3 von %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>%1 führt diesen Durchlauf</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>Auch an diesem Durchlauf beteiligt: %1</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Kein Datensatz gewählt</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>Kein Playbook passt zu diesem Datensatz</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>Wählen Sie eine Retoure, eine Bestellung oder ein Listing, und das Playbook dazu öffnet sich hier.</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>Keines der Playbooks, die Ihre Rolle ausführen darf, handelt von einem solchen Datensatz.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Durchlauf abschließen</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Schritt abschließen</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>Noch offen: %1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>Entscheiden Sie zuerst: Wählen Sie eine Zeile.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>Dieser Durchlauf ist abgeschlossen.</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>Dieser Durchlauf wurde aufgegeben: %1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>Version %1 ist da; dieser Durchlauf behält %2.</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>„%1“ starten</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>Der Durchlauf bewahrt die Antworten auf.</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>Andere Zeile wählen</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>Zu diesem Datensatz passt eine andere Zeile. Der Grund bleibt beim Durchlauf.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>Schritte überspringen</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>Dazwischenliegende Schritte sind nicht abgeschlossen. Der Grund bleibt bei ihnen.</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Datei als Nachweis anhängen</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>Fenster %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>Playbook</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>nach Regel</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>Wenn</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>sonst</translation>
        </message>
        <message>
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>übersprungen: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>Auffällig</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>Wählen Sie eine Abrechnung, um zu sehen, ob ihre Buchungen sie ergeben.</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>In diesem Markt sind die Versandkosten in den Gebühren enthalten.</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Abrechnung %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>Abgerechnet am %1 · %2, %3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Erlöse</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Gebühren und Steuern</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Anpassungen</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>In keinem Teil der Abrechnung</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Buchungen</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Auszahlung %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>Von ihren Buchungen ist noch keine hier; daher gibt es nichts, womit sie sich vergleichen ließe.</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>Geht nicht auf: Ihre Buchungen ergeben %1, die Abrechnung sagt %2. Ungeklärt: %3.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>Geht auf: %n Buchung ergibt, was die Abrechnung sagt.</numerusform>
                <numerusform>Geht auf: %n Buchungen ergeben, was die Abrechnung sagt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>%n Buchung ist in einer anderen Währung und in keiner Summe enthalten.</numerusform>
                <numerusform>%n Buchungen sind in einer anderen Währung und in keiner Summe enthalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1, Buchung %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>Nicht aufgeschlüsselt</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>In keinem Teil der Buchung</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>Als Rücklage einbehalten: %1.</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>Aus der Rücklage zurückgekommen: %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>Abrechnungen</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>Buchungen der gewählten Abrechnung</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>Die gewählte Abrechnung und Buchung</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>Seine Transaktionen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Versandt</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Abgeholt</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Beantragt</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>Beide Seiten stimmen überein.</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>Niemand weiß, welche Variante des ERP das ist. Verknüpfen Sie sie unten.</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>Es ist mehr reserviert und verkauft, als dort liegt, und der Shop verkauft es weiter.</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>Genau die Stückzahl der Bestellungen, die das ERP noch nicht kennt.</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>Genau die Stückzahl, die Sie zurückbehalten.</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>Genau die Bestellungen unterwegs und die Stückzahl, die Sie zurückbehalten.</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>Das ERP zählt Bruchteile eines Stücks; der Shop verkauft ganze.</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>Der Shop bietet mehr an, als da ist: Er verkauft womöglich, was niemand hat.</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>Es ist mehr da, als der Shop anbietet.</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>Was der Shop anbietet, wird hier entschieden.</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>Was der Shop anbietet, entscheidet das ERP.</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>Was der Shop anbietet, wird im Shop entschieden; an ihn wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Zählungen</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>Die eigenen Zahlen des Shops</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>Im Einklang</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>Mit diesem Lager wird kein ERP verglichen: Keines ist verbunden, oder keines seiner Lager speist dieses.</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>Im ERP vorhanden</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>Dort reserviert</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>Hier verkauft, noch nicht im ERP</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>Zurückbehaltener Puffer</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>Der Shop sollte anbieten</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>Der Shop bietet an</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>Zu viele</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>Zu wenige</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Im Zulauf</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>Variante des ERP</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>Für Bestellungen reserviert</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP, Stand %1.</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%1 statt %2 in %3</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>Das ERP hat jetzt %1, nicht %2: Jemand hat den Bestand inzwischen bewegt. Zählen Sie neu.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>Filter: resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>Warum nicht verstanden</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>Alles wurde verstanden</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>Ein Dokument, das sich nicht lesen lässt, wartet hier mit seinem Grund; der Rest läuft weiter.</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Abgleich</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Shops</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>Lager</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Marken</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Listings</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Liest</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>Liest Älteres</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>Sucht Verschwundenes</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sendet</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>Wartet auf Gegenstelle</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>Neuestes gelesen, Älteres folgt</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>Nichts wird gesendet, bis Sie fortsetzen.</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>Nichts wird gelesen, bis Sie fortsetzen.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Funktioniert</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Offline-Betrieb</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Zustimmung abgelaufen</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>Zustimmung endet bald</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>Uhr geht falsch</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>Viele Fehlschläge</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Online gehen</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>Zustimmung erneuern…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>Stornierungen</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>Versandarten</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Sendungsverfolgung</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>Preisdetails</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>Retourenverlauf</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>Listing-Qualität</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>Kategorieregeln</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Abrechnungen</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Buchungen</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Auszahlungen</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Abhebungen</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>Nicht abgerechnete Bestellungen</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>Gutscheine</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>Kennzahlen des Shops</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>Listing-Entwürfe</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>Anmeldung abgelehnt</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>Anmeldung prüfen…</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SyncPanel</name>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>Online: liest und sendet von selbst</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>Getaktet: sendet, liest auf Anforderung</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>Offline: Nichts geht hinaus</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>Wie das Netz genutzt wird</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Letzter Erfolg</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächstes Mal</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Vorerst stoppen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>Nicht verstandene Dokumente</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Erneut anfragen</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>Es ist kein Shop verbunden.</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>offline seit %1</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>neuer Versuch in %1</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>letzte Antwort %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>%1 der letzten %2 Aufrufe schlugen fehl</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>Token bis %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>Zustimmung bis %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>seine Uhr geht %1 s vor</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>seine Uhr geht %1 s nach</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>wird gerade gelesen</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>letzter Erfolg %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>Sie arbeiten offline.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Wählen Sie zuerst eine Zeile.</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>Läuft gerade nicht.</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Wählen Sie zuerst ein Dokument.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>Nichts passt zu diesem Filter</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Kein Datensatz passt zu „%1“.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>Ein Käufer</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Wartet auf eine Antwort</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>war bis %1 fällig</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>Antwort bis %1</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read in the shop</source>
            <translation>
                <numerusform>%n im Shop ungelesen</numerusform>
                <numerusform>%n im Shop ungelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>geschlossen: Die Plattform lässt hier derzeit niemanden schreiben</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1, bestellt %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>Alle Bestellungen dieses Käufers</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>Früheres anzeigen</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Noch wurde nichts gesagt.</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Käufer</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurückholen</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>Was Käufer bekommen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n insgesamt</numerusform>
                <numerusform>%n insgesamt</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>Bei jeder Bestellung</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>%n oder mehr kaufen</numerusform>
                <numerusform>%n oder mehr kaufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>Für %1 oder mehr kaufen</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>%1 % Rabatt</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>bis zu %1 Rabatt auf den Versand</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>%1 Rabatt</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>der Versand ist frei</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>%n Geschenk</numerusform>
                <numerusform>%n Geschenke</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>Standardversand</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>Expressversand</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>jede Versandart</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>aus unseren Lagern</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>aus den Lagern der Plattform</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>nach %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n Retoure läuft innerhalb von vier Stunden ab</numerusform>
                <numerusform>%n Retouren laufen innerhalb von vier Stunden ab</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Abarbeiten</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>Verspäteter Versand</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n Bestellung muss innerhalb von vier Stunden hinaus</numerusform>
                <numerusform>%n Bestellungen müssen innerhalb von vier Stunden hinaus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>%n wartet insgesamt auf Versand</numerusform>
                <numerusform>%n warten insgesamt auf Versand</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>Der Shop hat %n Änderung zurückgewiesen</numerusform>
                <numerusform>Der Shop hat %n Änderungen zurückgewiesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>Bei jeder steht, warum und wie sie sich beheben lässt.</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n Feld wurde auch im Shop geändert</numerusform>
                <numerusform>%n Felder wurden auch im Shop geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>%n davon betrifft Sie</numerusform>
                <numerusform>%n davon betreffen Sie</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Playbook</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>Aufgabe ohne Zuweisung</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>zu %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Genehmigung</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1, %n Änderung</numerusform>
                <numerusform>%1, %n Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>Änderungen lesen</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>%n weitere Retoure wartet auf eine Antwort</numerusform>
                <numerusform>%n weitere Retouren warten auf eine Antwort</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>die nächste bis %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>%n aktive SKU ist ausverkauft</numerusform>
                <numerusform>%n aktive SKUs sind ausverkauft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU wird knapp</numerusform>
                <numerusform>%n SKUs werden knapp</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>%n weitere wird knapp</numerusform>
                <numerusform>%n weitere werden knapp</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Änderungssatz</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>genehmigt, noch nicht veröffentlicht</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>%1 % erledigt</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>wartet seit %1 auf Genehmigung</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>Von Prüfung aufgehalten</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>%n Listing in Prüfung der Plattform</numerusform>
                <numerusform>%n Listings in Prüfung der Plattform</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>Preise und Bestand gehen inzwischen hinaus; Texte warten.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>%n Änderung unterwegs</numerusform>
                <numerusform>%n Änderungen unterwegs</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>die älteste seit %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vorbei</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>%n Entscheidung über Retouren</numerusform>
                <numerusform>%n Entscheidungen über Retouren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>%n Änderungssatz entschieden</numerusform>
                <numerusform>%n Änderungssätze entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>%n Playbook abgeschlossen</numerusform>
                <numerusform>%n Playbooks abgeschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>%n Frist läuft innerhalb von vier Stunden ab, wenn das Netz ausbleibt. Entscheiden Sie jetzt: Solche Entscheidungen gehen zuerst hinaus, in der Reihenfolge des Ablaufs.</numerusform>
                <numerusform>%n Fristen laufen innerhalb von vier Stunden ab, wenn das Netz ausbleibt. Entscheiden Sie jetzt: Solche Entscheidungen gehen zuerst hinaus, in der Reihenfolge des Ablaufs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>Varianten</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>Varianten, %n</numerusform>
                <numerusform>Varianten, %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>Geben Sie einen Preis ein oder eine Änderung wie −5%.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Versions</name>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>Variante entfernt</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>Variante hinzugefügt</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Beschreibung neu geschrieben</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>field, old → new</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>variant · what changed</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::WorkModel</name>
        <message>
            <source>%1 a second</source>
            <translation>%1 pro Sekunde</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Meinten Sie „%1“?</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>Das Dokument ist größer als %1 KB. Teilen Sie es in Teile, die einander einbinden.</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>Das Dokument beginnt nicht mit einer Zeile „---“ und seinem Kopfteil (id, version, title, kind, owner).</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>Der Kopfteil hat keine abschließende Zeile „---“.</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>Der Kopfteil lässt sich nicht als YAML lesen: %1.</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>„%1“ steht im Kopfteil zweimal. Behalten Sie eines davon.</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>„%1“ ist kein Schlüssel, den das Programm kennt.</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>„%1“ hat die falsche Form: Schreiben Sie einen Text oder eine Liste von Texten in [ ].</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>„%1“ fehlt im Kopfteil.</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>„%1“ kann keine ID sein: nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>„%1“ ist keine Version wie 1.2.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>„%1“ ist keine Art von Playbook: sop, checklist, runbook, decision, blueprint oder action-plan.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>Es gibt keine Rolle „%1“.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>„%1“ ist keine Art von Datensatz wie returns, orders oder skus.</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>Es gibt keine Warnung „%1“.</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>„%1“ ist keine Zeitspanne wie 90m, 4h oder 2d.</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>„%1“ unter fit muss eine Zahl von 1 bis 5 sein.</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>Das Dokument hat keinen Schritt. Beginnen Sie einen mit einer Überschrift der Ebene zwei (##).</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>Einen Schritt „%1“ gibt es bereits. Geben Sie diesem eine eigene ID: {#id}.</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>„%1“ in den geschweiften Klammern ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>Die Kriterien „%1“ werden nicht verstanden.</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>Es gibt Kriterien („%1“), aber der Kopfteil sagt nicht, für welche Art von Datensatz: Ergänzen Sie trigger: on.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Es gibt keinen Befehl „%1“.</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>Der Befehl nimmt „%1“ nicht.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>„%1“ gehört nicht zur Auswahl.</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>„%1“ wirkt auf %2, aber das Playbook handelt von einer anderen Art von Datensatz.</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>Ein Prüfpunkt hat keinen Text.</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>Es gibt keinen Schritt „%1“, zu dem man gehen könnte.</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>HTML ist in einem Playbook nicht erlaubt: „%1“. Schreiben Sie es als Markdown.</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>Das Bild „%1“ liegt auf einem anderen Rechner. Legen Sie es neben das Dokument, damit niemand vom Öffnen erfährt.</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>Der Link „%1“ führt zu nichts Erlaubtem: Verwenden Sie https, command:, playbook:, include: oder #step.</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>„%1“ im Kopf der Tabelle ist kein Feld des Datensatzes.</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>Eine Entscheidungstabelle braucht mindestens eine Spalte mit Kriterien, eine letzte Spalte mit Ergebnissen und eine Zeile („%1“).</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>Die Zeile „%1“ sagt nicht, was zu tun ist.</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>Keine Zeile passt zu „%1“. Ergänzen Sie eine Zeile dafür oder eine, die mit „otherwise“ beginnt.</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>Diese Zeile und die in Zeile %1 passen beide zu „%2“. Grenzen Sie eine davon ein oder schreiben Sie {first} an den Schritt.</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>Die Zeile „%1“ passt nie als erste. Rücken Sie sie nach oben oder nehmen Sie sie heraus.</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>Die Tabelle (%1) hat zu viele Fälle, um sie alle auf Lücken und Überschneidungen zu prüfen.</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>„%1“ ist auch die ID von %2. Geben Sie einem davon eine andere.</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>Es gibt kein Playbook „%1“.</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>„%1“ bindet sich über %2 selbst ein.</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>Der Schritt „%1“ ist in „%2“ gesperrt und muss bleiben, wie er dort ist.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>Prüfpunkt</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>Prüfpunkt; leer: der ganze Schritt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>Prüfpunkt abhaken</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>Haken entfernen</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>Nachweis notieren</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Datei als Nachweis anhängen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>Nachweis entfernen</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>Zeile; leer: die passende</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>Handlung eines Schritts festhalten</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Schritt abschließen</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Zu einem Schritt gehen</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>Durchlauf übergeben</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>An wen</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Durchlauf abschließen</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>Durchlauf aufgeben</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>Datensatz eines Durchlaufs erneut ansehen</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>Überfälligen Durchlauf eskalieren</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>Playbook starten</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Playbook</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>Schritt; leer: wo der Datensatz einsteigt</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>Was es wissen muss: Name=Wert; Name=Wert</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Durchlauf</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>Übungsshop auf diesem Computer</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>Übungsshop unter %1</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop, App %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>ERP unter %1</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>Er läuft, solange der Arbeitsbereich offen ist. Nichts darin erreicht jemanden.</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>Es wird gelesen, bis wann die Zustimmung gilt…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>Datenbank %1, Benutzer %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>Noch ist nichts verbunden.</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>TikTok Shop verbinden…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>Öffnet sich in einem eigenen Arbeitsbereich; dieser bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>Für diesen Arbeitsbereich.</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>ERP verbinden…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>Für diesen Arbeitsbereich: Produkte, Bestand und Verkäufe eines Tryton-Servers.</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Übungsshop öffnen</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>Ein eigener Arbeitsbereich, um etwas ohne Folgen auszuprobieren.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Erneut anmelden</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Niemand ist angemeldet.</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>Die Zustimmung endete am %1.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Angemeldet.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Die Zustimmung gilt bis %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>Die Kopie des Shops war beschädigt und liegt jetzt beiseite unter %1. Sie wird neu aus dem Shop gelesen; Ihre Änderungen sind sicher.</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>Ihre Änderungen lagen in einer beschädigten Datei, die jetzt unter %1 liegt. %2 Änderungen und %3 Einträge des Postausgangs wurden gerettet, %4 Zeilen ließen sich nicht lesen.</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>Ein Übungsshop wird eingerichtet</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>Der Arbeitsbereich wird geöffnet</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>Ein eigener Shop, um alles auszuprobieren. Nichts darin erreicht jemanden.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>Die Geheimnisse dieses Arbeitsbereichs sind versiegelt. Passphrase:</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>Der Verlauf dessen, was der Shop früher sagte, war beschädigt und liegt jetzt beiseite unter %1. Er wird ab jetzt neu geführt; Ihre Änderungen sind sicher.</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>Der Arbeitsbereich wird eingerichtet</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>Die Verbindung wird eingerichtet</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>Wieder bei %1 angemeldet.</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>Was gewartet hat, läuft jetzt weiter.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>ERP verbinden</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>Ein Tryton-Server, Version 6 oder 7. Bestand und Kosten kommen von ihm, Verkäufe gehen an ihn; was zusammengehört, wird nach Code und Barcode zugeordnet und gezeigt, bevor etwas geschrieben wird.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>Das ist keine Adresse; eine sieht so aus: https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>Anmeldung bei %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1, Unternehmen %2, %3.</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>Alle benötigten Module sind aktiv.</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>Es fehlen Module: %1. Bitten Sie den Betreiber des ERP, sie zu aktivieren, und testen Sie dann erneut.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>Hilfe — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>Seite der Hilfe</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1 (Übung) — Quayside</translation>
        </message>
        <message>
            <source>%1 — Quayside</source>
            <translation>%1 — Quayside</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>Work in hand</source>
            <translation>Laufende Arbeit</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Offline arbeiten</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>Befehl oder Datensatz suchen…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>Schmale Navigation</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>Luftige Zeilen</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Gehe zu %1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>Bereiche am Rand</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Layout zurücksetzen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>Über Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Farben des Systems</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>Da&amp;tensatz</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>Ä&amp;nderungen</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>D&amp;urchlauf</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>&amp;Fenster</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Wer hier arbeitet</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Befehl, Datensatz oder Person suchen</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Mitteilung</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>Mitteilung ausblenden</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
Ein Arbeitsplatz für Shops. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1: %n Datensatz</numerusform>
                <numerusform>%1: %n Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: erledigt</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n Datensatz blieb, wie er war</numerusform>
                <numerusform>%n Datensätze blieben, wie sie waren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>%n Zeile wurde ausgelassen: %1</numerusform>
                <numerusform>%n Zeilen wurden ausgelassen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>Abgeglichen: %n Datensatz hat sich hier geändert</numerusform>
                <numerusform>Abgeglichen: %n Datensätze haben sich hier geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>Abgeglichen: Alles ist aktuell</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>%n Änderung ist live</numerusform>
                <numerusform>%n Änderungen sind live</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>%n vom Shop zurückgewiesen</numerusform>
                <numerusform>%n vom Shop zurückgewiesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>%n Konflikt gefunden</numerusform>
                <numerusform>%n Konflikte gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>%n Teil ließ sich nicht lesen; er wird erneut versucht</numerusform>
                <numerusform>%n Teile ließen sich nicht lesen; sie werden erneut versucht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1: %2, %n Datensatz</numerusform>
                <numerusform>%1: %2, %n Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
Es gibt keinen Schritt dafür.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN von %1</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>Wählen, wer hier arbeitet</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1, %2. Klicken Sie, um zu wechseln, wer hier arbeitet.</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>Alles hat seinen Platz</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>„Heute“ sagt, was zuerst auf Sie wartet. Darunter stehen die Datensätze, dann was auf eine Entscheidung wartet. Strg und eine Ziffer führen dorthin.</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>Zeilen reagieren sofort</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>Alles wird von diesem Computer gelesen, mit oder ohne Netz. Drücken Sie /, um zu filtern, und F2, um eine Zelle zu ändern; bei einem Preis geht auch -5%.</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>Das Gewählte steht daneben</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>Das Listing, sein Playbook und was dazu gesagt wurde, folgen der Zeile, die Sie wählen.</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>Nichts geht von selbst hinaus</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>Änderungen werden hier gesammelt, geprüft und genehmigt; dann sendet sie der Postausgang, genau einmal, sobald das Netz da ist.</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>Eine Taste für alles andere</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>Strg+K findet jeden Befehl, jeden Datensatz und jede Person. F1 erklärt, was Sie vor sich haben. Strg+Z macht rückgängig.</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>Verbindungen…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Übungsshop öffnen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Rundgang starten</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>„%1“ enthält Text, der nicht gesendet wurde.</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>Nichts wurde geändert. Senden oder leeren Sie ihn und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Erneut anmelden</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>Zur Meldung gehen</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1, %2, %3 dringend</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>Befehl, Bereich, # Datensatz oder @ Person</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Befehl, Datensatz oder Person suchen</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>Geben Sie Wörter oder Kriterien von Datensätzen ein</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>Datensätze suchen: %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>Noch nötig: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>Erforderlich</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>(Code %1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>Quayside einrichten</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>Mit welchem Shop möchten Sie beginnen?</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>Einen Shop oder ein ERP können Sie später hinzufügen. Während der Einrichtung wird in keinen Shop etwas geschrieben.</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>Übungsshop</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>Kein Konto nötig</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>Ein vollständiger Shop, der auf diesem Computer lebt: fünf Märkte, tausend Listings, Bestellungen, Retouren mit laufenden Fristen. Probieren Sie alles aus; nichts erreicht jemanden.</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>Ein TikTok Shop</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>Öffnet den Browser für Ihre Zustimmung und kommt mit Ihren Shops zurück. Braucht den App-Key Ihrer Organisation.</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>Nur ein ERP</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>Zeigt Produkte und Bestand eines Tryton-Servers, bevor ein Shop verbunden ist.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>Alles bleibt auf diesem Computer. Geheimnisse kommen in den Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>Ohne ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>Es wird gerade eingerichtet.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Melden Sie sich zuerst an.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>Testen Sie zuerst die Verbindung.</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>In wenigen Sekunden bereit</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>TikTok Shop verbinden</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>Die App Ihrer Organisation meldet Sie an: Key, Secret und Service-ID stehen im Partner Center. Sie stimmen im Browser zu; in den Shop wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>Außerhalb der Vereinigten Staaten</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>Ein eigenständig laufender Übungsshop</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>Region des Verkäufers</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>App key</source>
            <translation>App-Key</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>App-Secret</translation>
        </message>
        <message>
            <source>Service id</source>
            <translation>Service-ID</translation>
        </message>
        <message>
            <source>Register this redirect address with the app: %1</source>
            <translation>Tragen Sie bei der App diese Weiterleitungsadresse ein: %1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Mit dem Browser anmelden</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>Oder einfügen</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>Der Browser ist nicht zurückgekehrt? Fügen Sie innerhalb von 30 Minuten den Code ein oder die Adresse der Seite, auf der Sie gelandet sind.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>Das ist keine Adresse; eine sieht so aus: http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>Der Browser zeigt die Zustimmungsseite; dieses Fenster wartet darauf.</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>Anmeldung läuft, die Liste der Shops wird gelesen…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Angemeldet als %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n Shop: %1</numerusform>
                <numerusform>%n Shops: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>Die App hat alle benötigten Berechtigungen.</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>Der App fehlen Berechtigungen: %1. Ergänzen Sie sie im Partner Center unter Manage API und melden Sie sich erneut an; bis dahin bleiben diese Teile leer.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Die Uhren stimmen bis auf %1 s überein.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>Die Uhr dieses Computers geht gegenüber der des Shops %1 s nach. Aufrufe gleichen das aus, Fristen nicht: Stellen Sie die Uhr.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>Die Uhr dieses Computers geht gegenüber der des Shops %1 s vor. Aufrufe gleichen das aus, Fristen nicht: Stellen Sie die Uhr.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Die Zustimmung gilt bis %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StartWindow</name>
        <message>
            <source>Quayside</source>
            <translation>Quayside</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>Postausgang wird gesendet</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>Fortschritt der laufenden Arbeit</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>Laufende Arbeit anhalten</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Postausgang %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>Konflikte %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>%n Frist läuft vor %1 ab</numerusform>
                <numerusform>%n Fristen laufen vor %1 ab</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>Kein Shop verbunden</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Offline-Betrieb</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Offline seit %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>Alles lässt sich lesen und bearbeiten; was Sie veröffentlichen, wartet im Postausgang. Klicken Sie, um online zu gehen.</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>Klicken Sie, um offline zu arbeiten.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Noch nicht abgeglichen</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 von %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP: %n Problem</numerusform>
                <numerusform>ERP: %n Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>ERP nicht erreicht</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>ERP braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>Online, getaktet</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>Klicken Sie, um die Zustimmung zu erneuern.</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>Klicken Sie, um zu sehen, was hilft.</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>Alles lässt sich lesen und bearbeiten; was Sie veröffentlichen, wartet im Postausgang. Klicken Sie, um zu sehen, was hilft.</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: angehalten</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>%n Arbeitsstrang angehalten</numerusform>
                <numerusform>%n Arbeitsstränge angehalten</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>Angehalten: %1. Klicken, um fortzusetzen.</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1: fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>%n Arbeitsstrang fehlgeschlagen</numerusform>
                <numerusform>%n Arbeitsstränge fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>Fehlgeschlagen: %1. Klicken, um den Grund zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>Sammelbearbeitung</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>von %1 gewählt</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, war %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, bearbeitet</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1, verletzt eine Regel</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Clock</name>
        <message>
            <source>%1 h</source>
            <comment>hours left</comment>
            <translation>%1 Std.</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days left</comment>
            <translation>%1 Tg.</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>Restzeit: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1, war %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>In jedem Layout behalten</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Abdocken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>Feld, Wert oder Wörter</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2, Entf entfernt, Eingabe bearbeitet</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 von %2: %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1: Taste %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>Alle passenden Zeilen markieren</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>Alle passenden Zeilen markieren (%1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>steht bevor</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>Hier ist nichts. Melden Sie sich von Quayside aus an.</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>Sie können diese Seite schließen und zu Quayside zurückkehren.</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>Arbeitsbereich sichern</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>Datei; leer: im Ordner „backups“ des Arbeitsbereichs</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>Jetzt mit dem ERP abgleichen</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>Alles neu lesen</translation>
        </message>
    </context>
</TS>
