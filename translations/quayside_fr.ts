<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>Prix catalogue</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>Coût unitaire</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>Prix plancher</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Examen</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Marque</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attributs</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Déclinaison</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>Nom de la déclinaison</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>SKU vendeur</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Code-barres</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Numéro de suivi</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transporteur</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Entrepôt</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En suspens</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>Annulation demandée</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Motif d’annulation</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>À expédier avant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Répondre avant</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>Arbitrage</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>Répondre à un acheteur</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>responsable produits</translation>
        </message>
        <message>
            <source>support</source>
            <translation>service client</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>opérations</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>analyste</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrateur</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>Ouvrir la bibliothèque</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Garder celui-ci</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>Autre guide d’action…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Joindre…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Transmettre…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>Abandonner…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Preuve %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Cette fenêtre</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>Moins de 4 heures</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Rien à décider</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>En attente d’approbation</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En file</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>Retenu jusqu’à fin d’examen</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>Réponse incertaine, relecture</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeté</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>À choisir</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>La mienne</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>La leur</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Autre valeur</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Conforme</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>Sous le plancher</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Non lié</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>Survente</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>Trop en boutique</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>Manque en boutique</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>Commandes en route</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>Réserve non gardée</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>Commandes et réserve</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>Fraction de pièce</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>En cours d’examen</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>Examen échoué</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>Désactivé par la plateforme</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Gelé</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Non payé</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En suspens</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>À expédier</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>Expédié en partie</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>En attente d’enlèvement</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>En transit</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Livré</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>Demande de remboursement en attente</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>Demande rejetée</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>Colis de l’acheteur attendu</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>Colis en cours de retour</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>Colis refusé</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>Demande approuvée</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Demande retirée</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>Retour terminé</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>Demande de remplacement en attente</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>À expédier</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>L’acheteur demande l’annulation</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>Annulation acceptée</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>Annulé et remboursé</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>Demande refusée ou retirée</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévue</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>Sans effet</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>Prix fixe</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>Remise en pourcentage</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>Vente flash</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>Livraison moins chère</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>Plus d’achats, plus d’économies</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>Robot</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>À propos d’une fiche</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>À propos d’une commande</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>À propos d’un colis</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>À propos d’un retour</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>Un coupon</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>Confiée à un agent</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>Vient d’un autre agent</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>Vient d’une fiche</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>Vient d’une commande</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>En route vers la banque</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>Non parvenu à la banque</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Rétrofacturation</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>Ristourne</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>Frais de port remboursés</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>Publicité payée</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>Commission corrigée</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Dédommagement</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>Service d’entrepôt</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transféré</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Mouvement annulé</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Pas encore livré</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>Retour encore possible</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>Rien ne vous attend pour l’instant</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>Les échéances, approbations, conflits, envois échoués et tâches s’affichent ici.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>En attente des autres</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>Rien ne presse.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Rien ici.</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>Si le réseau reste coupé</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>Fait par vous aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>le dossier de l’espace de travail</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>qui agit : un nom ou un id ; à défaut, le propriétaire</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>le PIN de cette personne, s’il est défini (ou QUAYSIDE_PIN)</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>sortie lisible par une machine</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>explique la commande</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>affiche la version</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>Utilisation : quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>Sans commande, l’application de bureau s’ouvre.</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>Utilisation : quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>l’application de bureau : à défaut d’espace de travail, une boutique d’entraînement à elle, sans demander</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>%1 n’est pas une option ici, ou il lui manque sa valeur.</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>%1 n’est pas une option. Vouliez-vous dire %2 ?</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>« %1 » n’est pas compris.</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>« %1 » n’est pas compris. Vouliez-vous dire « %2 » ?</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>Voir quayside --help.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>Quel guide d’action ?</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>playbook ne connaît pas « %1 ».</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>playbook ne connaît pas « %1 ». Vouliez-vous dire « %2 » ?</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>%n guide d’action, aucun problème.</numerusform>
                <numerusform>%n guides d’action, aucun problème.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>Personne %1.</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>Tâche %1.</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>Commentaire %1.</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>Exécution %1.</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>Lot de modifications %1.</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>Rien à exécuter.</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>Voir quayside %1 --help.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>« %1 », à la position %2, n’est pas compris : %3.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Vouliez-vous dire « %1 » ?</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>%1 modifierait %n élément ; rien n’a été modifié.</numerusform>
                <numerusform>%1 modifierait %n éléments ; rien n’a été modifié.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1 : %n élément modifié.</numerusform>
                <numerusform>%1 : %n éléments modifiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n l’était déjà.</numerusform>
                <numerusform>%n l’étaient déjà.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>C’est dans la boîte d’envoi et partira une fois en ligne.</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>« %1 » n’est pas de la forme NAME=VALUE.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1 (%2), %n modification</numerusform>
                <numerusform>%1 (%2), %n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>Quel lot de modifications ?</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>changes ne connaît pas « %1 ».</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>changes ne connaît pas « %1 ». Vouliez-vous dire « %2 » ?</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>Un rejet exige un motif : --reason TEXT.</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>Quel rôle ? --role merchandiser, support, operations, manager, analyst ou administrator.</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>people accepte list, add NAME --role ROLE ou pin NAME PIN.</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>Il n’existe pas de « %1 ». Connus : %2.</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>Il n’existe pas de « %1 ». Vouliez-vous dire « %2 » ?</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>%1 : pas de champ « %2 ».</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>%1 : pas de champ « %2 ». Vouliez-vous dire « %3 » ?</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>« %1 » n’est pas un format ; connus : %2.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1 : %2 nouveaux, %3 modifiés, %4 inchangés</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>, %n non compris et mis de côté</numerusform>
                <numerusform>, %n non compris et mis de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>boîte d’envoi : %1 terminés, %2 en examen, %3 refusés, %4 en attente</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>%n conflit à trancher : quayside list conflicts state:open</numerusform>
                <numerusform>%n conflits à trancher : quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>L’espace de travail est prêt dans %1. Ensuite : quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>L’espace de travail est prêt dans %1. Il n’est pas encore relié à une boutique : quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%1 parties dans %2, SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>Indiquez où avec --workspace : un dossier qui n’existe pas encore.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>%n point n’y est pas cohérent ; examinez-le avec verify.</numerusform>
                <numerusform>%n points n’y sont pas cohérents ; examinez-les avec verify.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>L’espace de travail est dans %1, tel qu’il était. Ses boutiques doivent être reliées à nouveau : quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>« %1 » n’est pas une ressource. Connues : %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>%1 de %2 : lecture impossible.</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>« %1 » n’est pas un moment valide. Il s’écrit ainsi : 2026-11-01T10:00.</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>%1 n’a pas d’historique ; products, skus, orders et returns en ont un.</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>L’historique ne conserve pas « %1 ». Il connaît %2.</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>Tout est en ordre : tous les fichiers, la chaîne du journal, les agrégats, les décomptes et la recherche.</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP : %1 déclinaisons nouvelles et %2 modifiées, %3 niveaux de stock, %4 liées, %5 sans déclinaison ; %6 ventes créées, %7 retenues ; %8 retours et %9 comptages comptabilisés</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>, %1 comptés par la boutique et non remis</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>lu : %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>pas encore lu</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>en pause, %1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>La boîte d’envoi est en pause.</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>Le réseau est limité : rien n’est lu automatiquement.</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>Documents non compris : %1. À voir : quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>L’ERP est en pause.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>fiches produit dans le monde de la boutique</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>commandes des 90 derniers jours</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>retours, certains à traiter dans les heures qui viennent</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>la même graine donne le même monde</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>sert une boutique d’entraînement en boucle locale ; affiche sa carte sur une ligne JSON</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>port ; à défaut, un port libre</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>comment elle dysfonctionne, p. ex. cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>conserve le monde d’un démarrage à l’autre</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>une boutique d’entraînement : FILE contient la carte d’une boutique active ; à défaut, la sienne propre</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>un compte TikTok Shop : FILE contient app_key, app_secret, auth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>un serveur Tryton, pour un espace de travail qui a une boutique : FILE contient url, database, user, password</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>le nom de l’espace de travail</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>la première personne ; à défaut, votre nom de session</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>qui travaille ici</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser, support, operations, manager, analyst, administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>lit et publie jusqu’à ce qu’il ne reste rien à faire</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>seulement ceux-ci, p. ex. products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>relit tout au lieu de ce qui a changé</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>l’ERP seul</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>un seul passage, même si des entrées pourraient partir dans un instant</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>lit la copie locale avec vos modifications par-dessus</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>champs à afficher, dans cet ordre</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>équivaut à sort: dans les critères</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>au plus ce nombre d’éléments</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table, csv, json ou xlsx (le fichier lui-même, à rediriger)</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>seulement leur nombre</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>exécute une commande enregistrée ; sans id, les énumère</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>les éléments, p. ex. 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>un argument de la commande</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>pourquoi ; conservé dans le journal</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>dit ce qui se passerait et ne modifie rien</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>les lots de modifications et leur contenu</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>accompagne une soumission</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>approuve un lot de modifications soumis</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>seulement ces modifications ; le reste est renvoyé</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>conservé dans le journal</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>renvoie à son auteur un lot de modifications, ou certaines de ses lignes</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>seulement ces modifications</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>place un lot de modifications approuvé dans la boîte d’envoi</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>crée un nouveau lot de modifications qui annule un lot publié</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>guides d’action : les trouve, les affiche, les vérifie et les démarre</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>l’élément de l’exécution, p. ex. 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>ce que le guide d’action doit savoir avant de démarrer</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>écrit tout ce que les personnes ont fait ici dans un seul fichier avec somme de contrôle</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>crée un nouvel espace de travail (--workspace DIR) à partir d’une sauvegarde, après l’avoir vérifiée en entier</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>ce qui est trouvé maintenant, tel qu’il était alors : products, skus, orders, returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>vérifie tous les fichiers, la chaîne du journal et tout ce qui en dérive</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>indique seulement ce qui a été lu et quand, ce qui est en pause et ce qui est en quarantaine</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>crée un espace de travail, en relie un à une boutique ou renouvelle un consentement qui a pris fin</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>RECORDS est l’un de ceux-ci ; drafts sont les fiches à côté desquelles se trouve un brouillon ou une version en cours d’examen :</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Seulement ces modifications (critères)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>Approuver le lot</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>Rejeter le lot</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>Commenter le lot</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Seulement ces modifications (critères)</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Soumettre pour approbation</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>Renommer le lot</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>Publier le lot</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>Retirer des modifications</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>Annuler la publication du lot</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>Un prix doit être supérieur à zéro.</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>Le prix n’est pas un nombre à %n décimale au plus.</numerusform>
                <numerusform>Le prix n’est pas un nombre à %n décimales au plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>Le prix est inférieur à son prix plancher de %1.</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>Le prix est inférieur à son coût unitaire de %1.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>Le titre est vide.</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>Le titre dépasse %n caractère.</numerusform>
                <numerusform>Le titre dépasse %n caractères.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>Le titre compte moins de %n caractère.</numerusform>
                <numerusform>Le titre compte moins de %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>« %1 » n’est pas autorisé dans un titre.</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>La description est vide.</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>La description dépasse %n caractère.</numerusform>
                <numerusform>La description dépasse %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>Le stock est un nombre entier de 0 à %1.</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>La catégorie exige « %1 ».</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>Un rejet exige un motif de la boutique.</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>Il n’est plus dans la copie locale.</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>Une de ses modifications est en route vers la boutique.</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>Un conflit attend une décision.</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>Seuls les SKU ont un prix.</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>Le prix ne serait pas supérieur à zéro.</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>Le stock serait inférieur à 0 ou supérieur à 99 999.</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>Plusieurs entrepôts l’ont. Définissez le stock de chacun dans Fiche.</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>C’est déjà décidé.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Il a encore été modifié depuis.</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>Une décision sur un retour est irrévocable.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>La boutique n’attend plus de réponse à ce sujet.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Un remboursement partiel doit être supérieur à zéro et ne pas dépasser le remboursement demandé.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>C’est déjà décidé et en route.</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>Le texte à remplacer n’y figure pas.</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>C’est envoyé ; la réponse est attendue.</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>C’est en attente ou terminé ; seul ce qui a échoué est retenté.</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>Votre rôle ne donne pas accès à cet élément.</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>L’ERP décide de ce champ et indique %1.</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>Sa politique vous laisse décider.</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>Le SKU n’est pas lié à une déclinaison de l’ERP.</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>Aucun entrepôt de l’ERP n’alimente celui-ci.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>Dans cet espace de travail, la boutique décide de la quantité ; rien ne lui est envoyé.</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>Dans cet espace de travail, l’ERP décide du coût. Corrigez-le là-bas, ou reprenez-le de là.</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>L’ERP compte dans une autre devise que la boutique.</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>L’ERP n’en a pas le coût.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Commentaire ; @ suivi d’un nom prévient la personne</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>Retirer un commentaire</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>Résoudre le conflit</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>Quelle valeur</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Autre valeur</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>Aucun code n’y figure.</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>Collez le code que la page affiche, ou l’adresse entière de la page.</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>Cette page relève d’une autre connexion.</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>Son adresse ne contient pas le mot avec lequel cette connexion a commencé.</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>Cliquez de nouveau sur « Se connecter par le navigateur » et utilisez la page qui s’ouvre.</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>Le compte « %1 » n’a donné accès à aucune boutique.</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>Reconnectez-vous et choisissez au moins une boutique sur la page de consentement.</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>Le port %1 de cet ordinateur est utilisé par un autre programme.</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>Le navigateur ne peut pas revenir de lui-même.</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>Connectez-vous quand même, et collez l’adresse de la page où vous aboutissez.</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>Le code n’a pas été accepté.</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>Un code sert une seule fois, et pendant 30 minutes.</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>Connectez-vous de nouveau par le navigateur.</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>Il manque une autorisation à l’application : %1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>Ajoutez-la à l’application dans Partner Center, sous Manage API, puis reconnectez-vous : une autorisation ajoutée après coup exige un nouveau consentement.</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>L’application n’accepte pas d’appels depuis l’adresse de cet ordinateur.</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>Ajoutez l’adresse à la liste de l’application dans Partner Center.</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>La boutique n’est pas active.</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>Regardez les avis du compte dans Seller Center.</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>L’horloge de cet ordinateur n’est pas à l’heure.</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>%1 n’accepte que les appels à moins de cinq minutes de sa propre heure.</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>Réglez l’horloge, de préférence par le réseau, et réessayez.</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>L’app secret n’est pas le bon.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 n’accepte pas notre signature.</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>Copiez de nouveau l’app secret de cette application depuis Partner Center.</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>%1 ne connaît pas cette app key avec cet app secret.</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>L’un des deux contient une faute de frappe, ou ils relèvent de deux applications.</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>Copiez de nouveau les deux depuis Partner Center.</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>boutiques autorisées</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>lire les produits</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>modifier les produits</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>lire les commandes</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>logistique</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>retours et remboursements</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>L’ERP refuse l’identifiant « %1 ».</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>L’utilisateur ou le mot de passe est incorrect.</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>Corrigez-les et testez de nouveau.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>L’ERP n’a pas de base de données « %1 ».</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>Corrigez le nom de la base de données et testez de nouveau.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 est injoignable.</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>Vérifiez l’adresse et le réseau, puis réessayez. Rien de ce que vous avez saisi n’est perdu.</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>Ce qui répond à l’adresse %1 est autre chose.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Vérifiez l’adresse.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>Lier un SKU à une déclinaison de l’ERP</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>Code ou id de la déclinaison</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>Délier un SKU de sa déclinaison de l’ERP</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>Indiquer quel entrepôt de l’ERP alimente celui de la boutique</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>Nom, code ou id dans l’ERP</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>Indiquer qu’un entrepôt de l’ERP n’alimente plus celui de la boutique</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>Reprendre les coûts unitaires de l’ERP</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>Indiquer qui décide d’un champ : boutique, ERP ou ici</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Qui décide</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>L’ERP à l’adresse %1 ne répond pas.</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>Vérifiez l’adresse et que le serveur fonctionne ; un nouvel essai est fait automatiquement.</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>L’ERP refuse l’identifiant « %1 ».</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>L’utilisateur ou le mot de passe est incorrect.</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>Corrigez-les dans le fichier de compte et reconnectez.</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>L’ERP a bloqué l’identifiant « %1 » pour un moment.</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>Trop de connexions ont échoué.</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>Attendez cinq minutes, puis connectez avec le bon mot de passe.</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>L’ERP demande plus qu’un mot de passe : %1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>Utilisez pour cette connexion un utilisateur de l’ERP sans second facteur.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>L’ERP n’a pas de base de données « %1 ».</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>Corrigez « database » dans le fichier de compte.</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>La version %1 de l’ERP n’est pas prise en charge.</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>Tryton 6 et 7 le sont.</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>Il manque à l’ERP le module « %1 ».</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>Demandez au responsable de l’ERP de l’activer.</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>L’utilisateur « %1 » de l’ERP n’appartient à aucune société.</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>Attribuez une société à l’utilisateur dans l’ERP.</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>L’utilisateur de l’ERP n’a pas accès à « %1 ».</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>Donnez à l’utilisateur les groupes Sales, Stock et Product Administration.</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>Le réglage « %1 » ne désigne rien dans l’ERP.</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>Corrigez-le dans le fichier de compte.</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>L’ERP a mis fin à la session de « %1 ».</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>Elle est rouverte à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>La déclinaison %1 n’est plus dans l’ERP.</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>Liez le SKU à une autre déclinaison.</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>L’ERP ne connaît pas l’unité « %1 ».</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>Utilisez une des unités de l’ERP.</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>La quantité ne convient pas à l’unité de la déclinaison %1.</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>Vérifiez l’unité de la déclinaison dans l’ERP.</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>L’ERP n’a pas d’entrepôt %1.</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>Choisissez un autre entrepôt.</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>L’ERP n’a pas de commande %1.</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>Le document dans l’ERP est trop avancé pour être modifié (%1).</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>Réglez cela dans l’ERP.</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>L’ERP a dit oui et a laissé le document tel quel (%1).</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>Regardez dans l’ERP ; son journal technique dit pourquoi.</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>L’ERP demande : %1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>Répondez dans l’ERP, ou répétez l’action avec un oui.</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>%1 a changé dans l’ERP entre-temps.</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>Rien n’a été comptabilisé.</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>Vérifiez et recommencez.</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>%1 existe déjà dans l’ERP sous une autre forme.</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>L’ERP a décliné : %1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>Corrigez dans l’ERP et réessayez.</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>On ignore si l’ERP l’a pris en compte.</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>C’est vérifié avant tout nouvel envoi.</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>L’ERP a donné une réponse illisible.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Rien n’en a été repris ; un nouvel essai est fait.</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>L’ERP a eu une défaillance de son côté.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Un nouvel essai est fait automatiquement.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::FaultText</name>
        <message numerus="yes">
            <source>%n rule(s) are broken:</source>
            <translation>
                <numerusform>%n règle n’est pas respectée :</numerusform>
                <numerusform>%n règles ne sont pas respectées :</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>L’exécution « %1 » est close.</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>Le contrôle « %1 » est encore ouvert.</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>La barrière reste fermée : « %1 » est encore ouvert.</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>Rien n’est encore décidé dans « %1 ».</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>« %1 » exige d’abord sa preuve.</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>La preuve est vide.</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>L’étape « %1 » n’est pas encore commencée.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>%n tâche de l’exécution est encore ouverte.</numerusform>
                <numerusform>%n tâches de l’exécution sont encore ouvertes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>Le guide d’action doit connaître « %1 » avant de démarrer.</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>Sauter « %1 » exige un motif.</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>Une autre ligne convient à l’élément ; choisir « %1 » exige un motif.</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>Abandonner une exécution exige un motif.</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>L’exécution lui appartient déjà.</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>Rien n’y est en retard.</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>Aucun ERP n’a encore été lu : connectez-en un et synchronisez.</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>Aucun élément sélectionné ne s’y prête.</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>Aucune modification n’attend d’être soumise.</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>Il n’y a plus rien à annuler.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>Rien n’a été annulé.</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>Aucune de ses modifications n’est dans la boutique.</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>Quelqu’un l’a modifié entre-temps.</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>Vous avez déjà donné votre accord ; quelqu’un d’autre doit aussi le donner.</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>Le lot de modifications est « %1 ».</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>La boutique n’attend plus de réponse à ce sujet.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>C’est déjà décidé et en route.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Un remboursement partiel doit être supérieur à zéro et ne pas dépasser le remboursement demandé.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Personne n’est connecté.</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>Connectez-vous, ou indiquez qui vous êtes avec --as.</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>« %1 » n’a pas été approuvé.</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>Personne n’approuve ses propres modifications.</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>Demandez à quelqu’un d’autre qui a le droit d’approuver.</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>%1 n’a pas pu se connecter.</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>Un PIN est défini et n’a pas été donné.</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>Le PIN n’est pas le bon.</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>Donnez-le avec --pin ou dans QUAYSIDE_PIN.</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>Demandez à un administrateur.</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>Votre rôle n’a pas le droit « %1 ».</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>Rôles qui l’ont : %1.</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>Complétez et réessayez.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>Il manque « %1 ».</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>La saisie est inutilisable.</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>« %1 » est inutilisable.</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>Indication : %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>Rien n’a été modifié ; corrigez et réessayez.</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>Il n’y a aucun élément sur lequel agir.</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Aucun élément ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>Regardez avec list ce qui existe.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>Introuvable.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>« %1 » est introuvable.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Vouliez-vous dire « %1 » ?</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Vérifiez le nom.</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>La boutique l’a refusé.</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>La boutique a refusé %1.</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>L’espace de travail</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>Le serveur distant</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>Il n’y a pas de connexion.</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>Il n’y a pas de connexion à %1.</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>Ce que vous publiez attend dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>On vérifie ce qui s’est passé avant tout nouvel envoi.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 nous demande de ralentir.</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>Cela reprend automatiquement après une pause.</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>%1 a eu une défaillance de son côté.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Un nouvel essai est fait automatiquement.</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>%1 a donné une réponse illisible.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Rien n’en a été repris ; un nouvel essai est fait.</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>La connexion a expiré.</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>La connexion à %1 a expiré.</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>Connectez à nouveau le compte.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 n’accepte pas notre signature.</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>L’app secret n’est sans doute plus le même.</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>Vérifiez l’app key et l’app secret.</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>Rien n’a été modifié ; vérifiez les critères ou synchronisez d’abord.</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>Modifié des deux côtés.</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>%1 a été modifié des deux côtés.</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>Décidez dans Conflits quelle valeur reste.</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>C’est impossible pour l’instant.</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>« %1 » : impossible pour l’instant.</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>%1 a été écrit par une version plus récente de Quayside.</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>Mettez ce programme à jour ; rien n’a été touché.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>La sauvegarde %1 est inutilisable : %2.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>Rien n’a été restauré.</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>Utilisez-en une autre copie.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 est endommagé.</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>Redémarrez pour qu’il soit mis de côté et récupéré, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>Il n’y a plus d’espace sur le disque.</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>Il n’y a plus d’espace pour %1.</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>Rien n’a été écrit ; libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>L’espace de travail est ouvert dans un autre programme.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>%1 est utilisé par un autre programme.</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>Fermez-le là-bas, travaillez dans cette fenêtre ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>Une erreur interne s’est produite dans Quayside.</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>Rien n’a été modifié. Merci de signaler le problème.</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>ce champ n’existe pas</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>le champ n’a pas cette valeur</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>il faut un nombre</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>il faut une date comme 2026-01-31 ou une durée comme 7d</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>il faut oui ou non</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>l’expression de recherche est incorrecte</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>il ne contient aucun mot à rechercher</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>les éléments ne peuvent pas être triés ainsi</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>le champ n’a pas d’ordre de grandeur</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>il manque une valeur</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>le guillemet n’est pas fermé</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>la parenthèse n’est pas fermée</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>la parenthèse n’a pas été ouverte</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>OR exige quelque chose des deux côtés</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>ces éléments n’ont rien de tel</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>Le fichier %1 est endommagé : %2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>Fichier %1 : une ligne ne mène nulle part (%2)</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>Le journal a été altéré à l’événement %1.</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>Une somme est fausse : %1 (%2)</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>Un décompte est faux : %1 (%2)</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>La recherche ne connaît pas %1 %2.</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>La modification %1 est incohérente : %2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>L’entrée %1 de la boîte d’envoi est incohérente : %2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>Commande %1 : %2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>Impossible d’écrire %1.</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>Le dossier est en lecture seule ou appartient à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>Rien n’a été modifié ; autorisez l’écriture à cet endroit ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>Le travail « %1 » n’est pas en pause.</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>Le travail « %1 » n’est pas en cours.</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>Une réponse s’adresse à un seul acheteur : choisissez une conversation.</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>La boutique n’accepte pas plus de %1 caractères.</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>La plateforme ne laisse personne écrire dans cette conversation pour l’instant.</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>Les mêmes mots sont déjà en route vers cet acheteur.</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>Cet espace de travail n’a pas de clé pour sceller ce qui est écrit.</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>Ce n’est pas une réponse à un acheteur.</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>La phrase secrète n’est pas la bonne.</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>Aucun trousseau de clés ne répond sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>Saisissez une phrase secrète : elle scelle les secrets et est demandée à chaque démarrage.</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>Le trousseau ne s’ouvre pas.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>Déverrouillez-le et réessayez, ou donnez une phrase secrète.</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>%1 ne peut pas être lu ou écrit.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>Rien n’a été modifié ; autorisez-le pour la personne qui exécute le programme.</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>Aucun rôle de cet espace de travail ne l’a ; un administrateur l’ajoute à policies/roles.json dans le dossier de l’espace de travail.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>Fixer un objectif</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>Par jour ; vide : sans objectif</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>Devise, pour les montants</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>Envoyer le stock de l’ERP à la boutique</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>Définir réserve et stock bas</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>Pièces non proposées en boutique ; vide : aucune</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>Nombre de pièces auquel vous êtes averti ; vide : comme pour tous</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>Modifier le stock dans le tableau</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>Cellules, en JSON</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>Reporter un comptage dans l’ERP</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>Pièces comptées</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>L’entrepôt de l’ERP, si plusieurs alimentent celui de la boutique</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>Modifier des fiches produit</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>Prix, ou variation comme -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>Arrondir à un multiple comme 0.05</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Terminaison</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>Modifier des cellules</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>Cellules, une liste JSON de ref, field et value</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>Remplacer du texte dans des fiches</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>Texte à remplacer</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>À mettre à sa place</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>Activer des fiches</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>Désactiver des fiches</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>Répondre à un acheteur</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>Ce que l’acheteur lira</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>Marquer une notification comme lue</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>Marquer toutes les notifications comme lues</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>Définir les heures de silence</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>De et à, comme 22:00-07:00 ; vide : aucune</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>Mettre un type de notification en sourdine</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>En sourdine</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>Réessayer l’envoi</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>Reprendre de la boîte d’envoi</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>Reprendre une réponse</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>Changer un rôle</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>Définir un PIN</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>PIN ; vide : le supprime</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>Permettre à une personne seule d’approuver ses propres modifications</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>Autoriser</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>Changez la valeur ou retirez la modification.</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>Réessayez l’envoi plus tard.</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>La boutique a eu une défaillance de son côté.</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>La boutique ne connaît pas cette fiche produit.</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>Synchronisez, puis vérifiez si elle existe encore.</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>La fiche produit appartient à une autre boutique ou n’est pas modifiable.</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>Le statut de la fiche produit ne le permet pas.</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>Attendez l’examen, ou activez d’abord la fiche.</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>L’entrepôt manque ou est inconnu de la boutique.</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>Synchronisez les entrepôts, puis recomptez.</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>La boutique veut le stock de tous les entrepôts du SKU en une fois.</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>Synchronisez, puis réessayez l’envoi.</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>La boutique n’accepte pas cette quantité de stock.</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>Une promotion en cours bloque le prix.</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>Réessayez une fois la promotion terminée.</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>Le prix est hors de la plage permise par la boutique.</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>La boutique ne vend pas dans cette devise.</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>La boutique n’accepte pas cet ensemble de SKU.</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>La catégorie est inconnue ou n’est pas de dernier niveau.</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>Choisissez une autre catégorie.</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>La catégorie est interdite ou restreinte pour cette boutique.</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>La marque est inconnue, expirée ou nécessite une autorisation.</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>Choisissez une autre marque.</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>Un attribut ou un certificat obligatoire manque.</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>Remplissez-le et renvoyez.</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>Une image, la description ou le titre manque ou est trop long.</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>Complétez et renvoyez.</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>Le poids ou la taille du colis n’est pas accepté.</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>Corrigez et renvoyez.</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>La limite quotidienne de fiches de la boutique est atteinte.</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>Réessayez l’envoi demain.</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>Le compte vendeur n’y est pas autorisé.</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>Demandez l’autorisation dans la console web du vendeur.</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>Un retour ou une annulation est en cours pour elle.</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>Décidez d’abord de cela.</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>Le motif ne convient pas à l’état de la commande.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>Choisissez un autre motif.</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>La boutique n’accepte pas une des valeurs.</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>L’application connectée n’a pas reçu cette autorisation.</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>Connectez à nouveau le compte et acceptez-la.</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>La boutique ou son vendeur n’est pas actif.</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>Regardez dans la console web du vendeur.</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>La boutique n’accepte pas d’appels depuis ce réseau.</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>Ajoutez son adresse à la liste de l’application.</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>La boutique n’a pas donné de motif.</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>Selon la boutique : « %1 »</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>Conserver l’historique pendant</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>Jours pour fiches, prix et stock</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>Jours pour commandes et retours</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>Restaurer depuis l’historique</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>Tel qu’il était à, p. ex. 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>Champs : title, description, price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>Seulement les prix de ces SKU, par leurs identifiants</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>Approuver le retour</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>L’acheteur garde l’article</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>Remboursement partiel</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>Rejeter le retour</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>Clé de motif de la boutique</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>Définir le stock</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>Quantité, ou écart comme -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>Entrepôt, si un SKU est indiqué</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>Définir coût, plancher et étiquettes</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>Coût unitaire, ou part du prix comme 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>Prix plancher, ou part du prix</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>Étiquettes à ajouter, ou à retirer avec un moins</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>Mettre ce travail en pause</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>Reprendre ce travail</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>Arrêter ce travail pour l’instant</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>Choisir l’usage du réseau</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>Réseau : online lit automatiquement, metered envoie seulement, offline ne fait ni l’un ni l’autre</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>Redemander ce qui n’a pas été compris</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>Travail : outbox, erp, ou une ressource avec sa boutique (orders/&lt;shop id&gt;)</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>Qui le fait ; vide : le premier disponible</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>Pour quand : 2d, ou 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>Exécution de guide d’action dont elle relève</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>Marquer une tâche comme terminée</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>Abandonner une tâche</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>Rouvrir une tâche</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>Confier une tâche à quelqu’un</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>Fixer la date d’une tâche</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>Prévenir chacun de la situation actuelle</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>%1 vous a mentionné à propos de %2</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>%1 vous a confié une tâche</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>%1 a terminé votre tâche</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>Une tâche arrive à échéance</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n retour expire dans moins de quatre heures</numerusform>
                <numerusform>%n retours expirent dans moins de quatre heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>Le retour %1 expire dans moins de quatre heures</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Traiter la file</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n commande doit partir dans les quatre heures</numerusform>
                <numerusform>%n commandes doivent partir dans les quatre heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les afficher</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>« %1 » attend votre accord</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>« %1 » a été approuvé</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>« %1 » a été renvoyé</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>La boutique a refusé une partie de « %1 »</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Afficher</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>La boutique a refusé %n modification</numerusform>
                <numerusform>La boutique a refusé %n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>La boutique a refusé une modification de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n champ a aussi été modifié dans la boutique</numerusform>
                <numerusform>%n champs ont aussi été modifiés dans la boutique</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>%1 a aussi été modifié dans la boutique</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU a un stock bas</numerusform>
                <numerusform>%n SKU ont un stock bas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>%1 : stock bas, il en reste %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU est épuisé</numerusform>
                <numerusform>%n SKU sont épuisés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>%1 est épuisé</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>« %1 » est en retard</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>%1 vous a transmis « %2 »</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>%1 : valeur inhabituelle</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>Tâches qui me sont confiées</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>Mes tâches terminées par d’autres</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>Tâches à échéance</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>Retours à échéance</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>Commandes qui doivent partir</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>Lots de modifications en attente d’approbation</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>Décisions sur mes lots de modifications</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>Modifications refusées par la boutique</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>SKU à stock bas</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>SKU épuisés</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>Guides d’action en retard</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>Guides d’action qui me sont transmis</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>Chiffres inhabituels</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>La boutique a décidé de champs que vous avez aussi modifiés ; sa valeur prévaut</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>%1 : modifié aussi dans la boutique ; la valeur de la boutique prévaut</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>Votre valeur est conservée dans l’historique.</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>Conflits tranchés par la valeur de la boutique</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>Décisions avec échéance pas encore parties : %1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>L’échéance est passée avant le départ de ceci : %1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>Ceci n’est pas encore parti et arrive à échéance dans l’heure : %1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>Éléments en retard dans la boîte d’envoi</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>La boutique</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Depuis %1.</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>Voir le remède</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1 : le consentement a pris fin</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>Rien n’est lu ni envoyé tant qu’il n’est pas renouvelé.</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1 : le consentement prend fin le %2</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>Renouvelez-le avant, et rien ne s’arrête.</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>%1 refuse l’accès</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>%1 : son horloge diffère de celle de cet ordinateur</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1 : de nombreux appels échouent</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>%1 : synchronisation impossible</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>%1 ne répond plus depuis un moment</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>Connexions en échec</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>Filtre : person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Rien n’a encore été fait</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>Chaque action d’une personne ou du programme est inscrite ici, et y reste.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir l’élément</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>Numéro dans le journal</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>L’événement choisi</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>Choisissez un événement pour le lire en entier.</translation>
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
            <translation>En attente</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>Rien n’attend votre accord</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>Les lots de modifications soumis par quelqu’un s’affichent ici.</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Ancien</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Effet %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Marge %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>Aucune ligne</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>Toutes les lignes de ce lot ont été retirées ou renvoyées.</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approbations</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Décider</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politique</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Avis exprimés</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>Motif ou commentaire</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>soumis %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>empreinte %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Contrôles : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n prix en %1</numerusform>
                <numerusform>%n prix en %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>, marge %1 → %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>, %1 par semaine à ventes égales</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>Aucune politique n’exige d’accord.</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1 (%2) : encore requis</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1 (%2) : donné</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 a approuvé</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>%1 a rejeté</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation> (ne compte pas pour le contenu actuel)</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Lecture en cours.</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>Vous en êtes l’auteur. Quelqu’un d’autre doit donner son accord.</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>Approuver %1 sur %2</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>Rejeter %1 sur %2</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>Saisissez d’abord le commentaire.</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Pourquoi ce rejet ?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>Ajouter au lot</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>Nouveau prix : un montant, un écart ou un pourcentage</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Terminaison</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>tel quel</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>multiple</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>Arrondir à un multiple</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Arrondi</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>Règle de prix incorrecte</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>%n ligne visible sous le plancher</numerusform>
                <numerusform>%n lignes visibles sous le plancher</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>Saisissez d’abord le nouveau prix, p. ex. -5%.</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>Ce n’est pas une règle de prix. Exemples : 11.99, -5%, +2, x1.1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>Ce qui revient</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Ce qui s’est passé ici</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>retour et remboursement</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>remplacement</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>remboursement sans retour</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>Retour %1, %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>se termine %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Frais de port</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxes</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>Remboursement à l’acheteur</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>%n autre dossier ouvert avec ce SKU et ce motif</numerusform>
                <numerusform>%n autres dossiers ouverts avec ce SKU et ce motif</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>Vous l’avez approuvé.</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>Vous l’avez rejeté.</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 C’est en file et partira une fois en ligne ; échéance %2.</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 Cela part avec le prochain appel à la boutique.</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>Ce que la boutique a consigné</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 Elle a été envoyée ; la boutique n’a pas encore dit oui ou non.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>D’ici là, vous pouvez encore décider autrement : R le rejette.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>D’ici là, vous pouvez encore décider autrement : A l’approuve.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>Champ, valeur ou mots : status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Marge %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>Dispo.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Code-barres</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>Rien n’est encore synchronisé</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>Fiches produit, prix et stock arrivent de la boutique à la première synchronisation.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>Une partie des lignes</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>Ce n’est pas un prix. Exemples : 11.99, -5%, +2.</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>%1 est impossible en %2 : supérieur à zéro, et sans plus de décimales que la devise.</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>Un nombre entier jusqu’à 99 999.</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>Une fiche produit doit avoir un titre.</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>Afficher la fiche</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>Modifier les prix…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Recopier en bas</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1 (pas encore de coûts unitaires)</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumis</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Commencé</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Aucune modification</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>Modifiez un prix, un titre ou un stock dans Catalogue : vos modifications s’accumulent ici jusqu’à leur soumission.</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>Aller au Catalogue</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Effet %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Marge %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>Aucun lot de modifications choisi</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>Choisissez-en un sur le côté pour voir ses lignes.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>Annuler la publication</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Soumettre</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>Choisissez d’abord un lot de modifications.</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>Il est déjà soumis.</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>Quelqu’un doit d’abord l’approuver : soumettez-le.</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>Seul un lot de modifications approuvé peut être publié.</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>Il est déjà dans la boutique ; annulez plutôt sa publication.</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>Rien n’en est parvenu à la boutique.</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>Retirer %n ligne</numerusform>
                <numerusform>Retirer %n lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>Filtre : field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>La mienne</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>La leur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Détecté</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Aucun conflit</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>Un conflit s’affiche ici quand la boutique et vous avez modifié le même champ. Rien n’est écrasé avant votre décision.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>Politique de ce champ : vous décidez.</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>Politique de ce champ : les deux mouvements sont additionnés.</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>Politique de ce champ : la valeur de la boutique prévaut.</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>Politique de ce champ : votre valeur est envoyée.</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>Une décision correspond à l’état sur lequel elle a été prise, sinon elle est caduque.</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Décider</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>Inclure les réglés</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>à votre point de départ</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>La mienne</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>ce que vous avez décidé</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>La leur</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendre la leur</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Autre valeur</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>Une troisième valeur</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Utiliser cette valeur</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Rien à décider</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 à décider</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>ce que la boutique a maintenant, détecté %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>C’est déjà réglé.</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>Garder la mienne (%1)</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>Prendre la leur (%1)</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>Saisissez d’abord la valeur.</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>Une seule valeur ne convient pas à plusieurs conflits.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>Décider selon la politique</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>Prendre la plus récente</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>Décider selon la politique (%1)</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>Prendre la plus récente (%1)</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>Choisissez l’un de ses champs, ou marquez-les tous avec Espace.</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>Choisissez d’abord un champ.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>Modifier la description</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>Description en HTML</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>La description de la boutique n’a pas encore été lue.</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>Aucune description.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Pas encore lu depuis la boutique.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>Commentaires et tâches</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Commentaire ; @ suivi d’un nom prévient la personne</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Nouveau commentaire</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Écrivez d’abord quelque chose.</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>Ajouter une tâche…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Aucun élément choisi</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>Choisissez une fiche, une commande, un retour ou un lot de modifications : ce qui en a été dit s’affiche ici.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>Personne n’a encore rien écrit à ce sujet.</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>n’importe qui</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>avant %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>abandonné</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>Retirer ce commentaire</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>Afficher les textes abrégés</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>Afficher les textes en entier</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>Brouillon dans la boutique</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>Version en cours d’examen</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>La boutique garde un brouillon qui n’a pas encore été lu.</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>La plateforme examine une version qui n’a pas encore été lue.</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>Le brouillon dit la même chose que la fiche.</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>La version en cours d’examen dit la même chose que la fiche.</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>Cette page montre la version active. Les acheteurs ne voient pas le brouillon.</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>Cette page montre la version active, qui reste jusqu’à la fin de l’examen.</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>Cette page montre la version actuelle. Les acheteurs ne voient pas le brouillon.</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>Cette page montre la version actuelle, qui reste jusqu’à la fin de l’examen.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actuelle</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>En cours d’examen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1, autres</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Présent</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>avant : %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Afficher le %n</numerusform>
                <numerusform>Afficher les %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Finance</name>
        <message>
            <source>Finance</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>Filtre : status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>État du paiement</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Chiffre d’affaires</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Frais de port</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Ajustements</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Inexpliqué</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Pas encore de relevés</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>Chaque nuit, la boutique règle ce qui est arrivé à échéance. Ses relevés arrivent à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>Filtrer ce relevé : type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Commandé</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>Ses transactions ne sont pas encore là</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>Elles sont lues relevé par relevé et arrivent à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>Filtre : status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>Rien n’a encore été versé</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>Un paiement verse à la banque un ou plusieurs relevés. Les paiements arrivent à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>Filtre : status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>Aucun retrait</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>Seuls certains marchés ont un solde d’où l’argent est retiré. S’il y en a un, ses mouvements figurent ici.</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>Filtre : market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>Pourquoi pas encore</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Livré</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>Tout est réglé</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>Une commande payée qui n’est encore dans aucun relevé figure ici, avec ce que la boutique en attend.</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>Articles avant remises</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Notre remise</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>Articles remboursés</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>Notre remise sur les articles remboursés</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>Commission de la plateforme</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>Commission d’affiliation</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>Frais de transaction</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>Frais de recommandation</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>Frais de croissance vendeur</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>Frais publicitaires</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>TVA</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>Frais de port facturés par le transporteur</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Décider</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>Ce qui est affiché des finances</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Retraits</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Pas encore réglé</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>Ce qui ne tombe pas juste</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>Relevés que leurs transactions n’expliquent pas au centime près</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>Votre rôle ne donne pas accès aux finances</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>Attendu, pas encore réglé : %1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>Réglé, en route vers la banque : %1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>Non parvenu à la banque : %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>%1 ne figure pas parmi les fiches d’ici</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>Ouvrir la fiche de %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Aucun élément choisi</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>Choisissez une fiche, une commande ou un retour : toutes les versions que la boutique en a eues et ce qui a été fait ici s’y affichent.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date du</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>Affiche l’élément tel qu’il était à ce moment (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>Il y a une semaine</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>Il y a un mois</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>Versions et actions</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Tous les champs</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>Champs côte à côte</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>À ce moment</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Retour %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>Tel que l’acheteur l’a vu :</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1 et %2 de plus</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>La boutique</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1, vu ici %2</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>Rien n’a changé depuis la première lecture.</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>Choisissez un moment, ou deux avec Maj ; ou une date.</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>L’élément de la boutique n’a pas changé entre-temps.</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>Ce qui a changé entre-temps</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>Restaurer %1 champs</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>Restaurer ce champ</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>Choisissez un titre, une description ou un prix qui diffère.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Description réécrite</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 défini à %2</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>%1 %2 retiré</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>Rien n’y a encore été fait ici.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Afficher le %n</numerusform>
                <numerusform>Afficher les %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>Versions : comparer et restaurer…</translation>
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
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>Panier moyen</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>Taux de retour</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Remboursements</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>Couverture de stock</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>Âge de la boîte d’envoi</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>Délai d’approbation</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 pt</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 au %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Analyses</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Décider</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>52 dernières semaines</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>2 dernières années</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>Pas de temps</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Par jour</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Par semaine</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Ventilation</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>Avec période précédente</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>Par marché</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>Par boutique</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Par catégorie</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>Par motif de retour</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>Toutes les fiches</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>Minuit selon le fuseau</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>Fixer un objectif…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>Tous les marchés</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>Toutes les boutiques</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Toutes les catégories</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>Le graphique en tableau</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>Afficher les éléments</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Sans motif</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Sans catégorie</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>Chiffres à %1, jours selon %2, montants en %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>Aucune vente à compter encore</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>Les chiffres arrivent avec les premières commandes synchronisées.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>Les retours ne se ventilent pas par catégorie ou fiche</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>Un dossier nomme sa commande. Regardez les retours par marché, boutique ou motif.</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>Afficher toutes les catégories et fiches</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>objectif %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1 par jour</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 par semaine</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 par mois</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Cette période</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Période précédente</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>Limite %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Objectif %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>Au-dessus de la valeur attendue (%1)</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>En dessous de la valeur attendue (%1)</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>Jour, %1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>Semaine, %1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>Mois, %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>Variation, %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>Choisissez un point : clic, glisser ou touches fléchées. T mène au tableau.</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 – %2, %n point : %3</numerusform>
                <numerusform>%1 – %2, %n points : %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Exporter ce qui est affiché</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Dessin (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>À qui sont les chiffres affichés</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>Ce que nous comptons</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>Ce que TikTok Shop compte</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>Filtre : cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Entrepôt</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>En stock</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Réservé</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>À recevoir</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>Hors ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>Réserve</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>À proposer</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>En boutique</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Déclinaison</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>Seuil bas</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>Pas encore de stock</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>Le stock arrive à la première synchronisation d’une boutique.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Stocks</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>Configurer…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>Réserve…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>Compter…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>Envoyer en boutique</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>Aucun ERP n’est connecté ; ce sont les chiffres de la boutique elle-même.</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>Lecture de l’ERP…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP, données : %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP, données : %1, %n problème</numerusform>
                <numerusform>ERP, données : %1, %n problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP à la dernière lecture</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n écart</numerusform>
                <numerusform>%n écarts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>%n non lié</numerusform>
                <numerusform>%n non liés</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Déjà en cours.</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>%1 est alimenté par</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>Le prix est décidé par</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>Le coût unitaire est décidé par</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>Ce que la boutique propose est décidé par</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>L’ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>La boutique</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Cet espace de travail</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Choisissez d’abord une ligne.</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>Aucun ERP n’est connecté.</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>Une partie des lignes</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>Un nombre entier de pièces, ou rien.</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>Un nombre entier de pièces, ou un écart comme -2.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>Procédure standard</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>Manuel d’exploitation</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>Cadre de décision</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Plan d’action</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>lié à aucun élément</translation>
        </message>
        <message>
            <source>own</source>
            <translation>adapté</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>Rechercher des guides d’action</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>Type de guide d’action</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Guides d’action</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>Texte du guide d’action</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>Adapter une copie</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>Place le texte dans le dossier de cet espace de travail et l’ouvre dans votre éditeur ; la copie remplace l’original.</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>Aucun guide d’action de ce type</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Choisissez un autre type.</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>Rien ne contient ces mots</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>Aucun guide d’action ne contient « %1 ». Chaque mot doit y figurer.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Alors</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>Barrière : rien au-delà tant que ses contrôles ne sont pas remplis.</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>Temps imparti : %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>responsable %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>pour %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>maturité %1, risque %2, impact %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Décider</translation>
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
            <translation>cadeau</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>sans code</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>liée à %n SKU</numerusform>
                <numerusform>liée à %n SKU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1, %2, convient au SKU</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>Lier à cette déclinaison</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>Code, nom ou code-barres d’une déclinaison</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>Déclinaisons de l’ERP</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>Aucune déclinaison de l’ERP ne convient. Saisissez un autre mot, ou créez la déclinaison dans l’ERP.</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>Plusieurs déclinaisons de l’ERP portent son code ou son code-barres. Choisissez la bonne, ou corrigez-les là-bas.</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>Choisissez d’abord une déclinaison.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>Image choisie</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>Image %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Aucune image</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>La plateforme suggère : %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>Tout lire depuis la boutique</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>Aucune fiche choisie</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>Choisissez une ligne du catalogue pour voir ici ses images, textes, déclinaisons et historique.</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>Afficher le catalogue</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>Seul ce qu’une recherche montre de cette fiche a été lu jusqu’ici.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Marque</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Lu</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attributs</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>Tous les contrôles passent.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>Manquant, la catégorie l’exige</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>Aucun attribut.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Pas encore lu depuis la boutique.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>Cette fiche n’est pas ici</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>La boutique ne l’a plus, ou elle n’a pas encore été synchronisée.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>Sans marque</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Lecture en cours.</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>Aucune boutique n’est reliée à cet espace de travail.</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>Vous travaillez hors ligne. Passez en ligne pour lire depuis la boutique.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>Déclinaison %1 de l’ERP, données : %2.</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>L’ERP décide du prix.</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>La boutique décide du prix.</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>Il y est de %1 ; le vôtre est différent.</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>Il y est de %1.</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>Dans l’ERP, il est de %1.</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>La quantité est décidée ici : ce que l’ERP a, moins ce qui est vendu, réservé et gardé en réserve.</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>L’ERP décide de la quantité.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>La boutique décide de la quantité ; rien ne lui est envoyé.</translation>
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
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>The words cannot be opened with this workspace's key.</source>
            <translation>Le texte ne peut pas être ouvert avec la clé de cet espace de travail.</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>Ouvrir dans le navigateur, %1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>La fiche %1 n’est pas ici</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>Filtre : waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>Dernier message</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Non lus</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>Aucune conversation ici pour l’instant</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Elles arrivent à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>Suivante</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédente</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>Ce que les acheteurs écrivent ne vous est pas montré</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
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
            <translation>La ligne choisie</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>Choisissez une ligne pour la lire en entier.</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>Afficher ses relevés</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>Aucun de ses relevés n’est encore là.</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>Il est versé dans une autre devise que celle du règlement ; il n’y a donc rien à quoi le comparer.</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>Ne tombe pas juste : ses relevés laissent %1 sans explication.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>Tombe juste : %n relevé y correspond.</numerusform>
                <numerusform>Tombe juste : la somme de ses %n relevés y correspond.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Ouvrir la commande</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>Ce sont les estimations de la boutique ; le relevé fait foi.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>Dans aucun relevé pour l’instant, et la boutique ne dit rien de ce qu’elle en attend.</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Vendu</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Frais et taxes</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Frais de port payés par nous</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Ajustements</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Inexpliqué</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>Pas encore réglé ; c’est une estimation de la boutique.</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>Pas encore réglé : %1. C’est une estimation de la boutique.</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>Relevé du %1</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Relevé %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>nouvelle : %1. %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>Tout marquer comme lu</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>Silence et sourdine</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>Rien à vous signaler</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>Les mentions, tâches, échéances et refus de la boutique sont signalés ici et y restent.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>Tout est lu.</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>Silence : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>%n type en sourdine</numerusform>
                <numerusform>%n types en sourdine</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>Promotions</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>à partir de %1</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>jusqu’à %1 % de remise</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 au %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>à partir du %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>Colis et acheteur</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Ce qui s’est passé ici</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>Lignes de commande</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>Payé par l’acheteur</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Notre remise</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>Remise de la plateforme, pas la nôtre</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>Frais de port payés par l’acheteur</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxes</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transporteur</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Livraison</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Expédié de</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Motif d’annulation</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Retour %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Colis</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>Notre bon de réduction</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>Bon de la plateforme, pas le nôtre</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Frais de port</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Frais de port payés par nous</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>Frais de port payés par la plateforme</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>Frais de petite commande</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>Frais de paiement à la livraison</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>Colis %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unité</numerusform>
                <numerusform>%n unités</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>avec d’autres commandes</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>Annulation %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>répondre avant %1</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>Messages avec l’acheteur</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>Ce qui nous reste</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>Filtre : status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transporteur</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>Expéd. avant</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Commandé</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>Aucune commande ici pour l’instant</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Elles arrivent à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>La commande choisie</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>Filtre : state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En file</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>Rien n’attend d’être envoyé</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>Les modifications approuvées et publiées restent ici jusqu’à ce que la boutique les ait.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir l’élément</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Et ensuite</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En file</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>Attend le réseau, puis part automatiquement.</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>Part avec le prochain appel à la boutique.</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>Envoi en cours.</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>La réponse n’est pas arrivée. La boutique est relue avant tout nouvel envoi.</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>La boutique a dit non. Changez la valeur ou réessayez.</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>La boutique l’a.</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>Repris avant l’envoi.</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>La boutique a une autre valeur entre-temps. Décidez dans Conflits.</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>La boutique l’examine.</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>Attend la fin de l’examen de la fiche par la boutique.</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>La boutique l’a déjà.</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>C’est repris.</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>C’est en cours ; la réponse est attendue.</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>Cela n’attend plus : la boutique a dit non.</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>Choisissez d’abord une entrée.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>Produits et prix</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>pour tous</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>pour les nouveaux clients</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>pour ceux qui ont déjà acheté</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>pour ceux qui ont acheté plusieurs fois</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>sur toute la boutique</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n produit</numerusform>
                <numerusform>%n produits</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>fixée par la plateforme, personne ne peut la modifier</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>Sans date de fin</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>À partir du %1, sans date de fin</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Du %1 au %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>Elle vaut pour tout ce qui est dans la boutique.</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>Aucun produit n’y figure encore.</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>%n de plus…</numerusform>
                <numerusform>%n de plus…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n au total</numerusform>
                <numerusform>%n au total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>%n par acheteur</numerusform>
                <numerusform>%n par acheteur</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>%1 % de remise</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 au lieu de %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>Prix habituels de ses déclinaisons : de %1 à %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>pour une commande de chaque acheteur</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>pour toutes les commandes d’un acheteur</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>Filtre : status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promotion</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>Prix le plus bas</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>Remise max. %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>Aucune promotion ici pour l’instant</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>Elles arrivent à la prochaine synchronisation, si la boutique en a.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Promotions</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>La promotion choisie</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>Commentaire pour l’acheteur</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>Commentaire pour l’acheteur, facultatif</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Revenir</translation>
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
            <translation>La preuve ne montre pas le dommage</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>L’article est conforme à sa description</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>Le délai de retour est dépassé</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>L’article a été utilisé</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>Autre accord conclu avec l’acheteur</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>Le bon article a été envoyé</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>La preuve n’est pas claire</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>Le produit fonctionne normalement</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>Ventes (GMV)</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Remboursements</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Acheteurs</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Visiteurs</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>Pages vues</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>Contenu du tableau</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>Jours de la boutique</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Déclinaisons</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>Sessions LIVE</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>Filtre : gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>La boutique ne compte rien ici</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>Fiches, vidéos et sessions LIVE ne sont communiquées que pour les jours les plus récents.</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>Les chiffres de la boutique en tableau</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>La boutique n’a encore communiqué aucun chiffre</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>Elle compte un jour une fois qu’il est terminé et le communique un ou deux jours plus tard. Les chiffres arrivent avec la synchronisation.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>Tel que TikTok Shop compte, selon les jours de la boutique ; le plus récent communiqué est le %1. Les derniers jours peuvent encore être corrigés. Nos chiffres comptent les commandes présentes ici, par jour selon %2 ; les deux peuvent donc différer un peu.</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1 par jour, %2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>TikTok Shop compte</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>Nous comptons</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>Choisissez un jour : clic ou touches fléchées. Entrée affiche les commandes que nous en avons, T mène au tableau.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1 : TikTok Shop compte %2.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1 : TikTok Shop compte %2, et nous aussi.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1 : TikTok Shop compte %2, nous comptons %3.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>Répondre à l’acheteur</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>La plateforme ne laisse personne écrire dans cette conversation pour l’instant.</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>Part à la prochaine connexion ; peut être reprise jusque-là.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 caractères sur %2</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Écrivez d’abord quelque chose.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>Filtre : market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>Aucun dossier ne vous attend</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>Les dossiers pour lesquels la boutique demande votre décision s’affichent ici, le plus pressant en premier.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>Le dossier choisi</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marquer</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Rejeter…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>C’est déjà tranché.</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>La boutique ne vous demande rien ici.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Approuver %1</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>Rejeter %1…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>Appuyez de nouveau sur A pour approuver %n dossier.</numerusform>
                <numerusform>Appuyez de nouveau sur A pour approuver %n dossiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>%n dossier marqué</numerusform>
                <numerusform>%n dossiers marqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>Pourquoi rejeter %n dossier ?</numerusform>
                <numerusform>Pourquoi rejeter %n dossiers ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Pourquoi ce rejet ?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>Version %1 · %2 · étape %3 sur %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>%1 mène cette exécution</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>Aussi dans cette exécution : %1</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Aucun élément choisi</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>Aucun guide d’action ne convient à cet élément</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>Choisissez un retour, une commande ou une fiche : le guide d’action correspondant s’ouvre ici.</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>Aucun des guides d’action permis à votre rôle ne porte sur un tel élément.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Terminer l’exécution</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Terminer l’étape</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>Encore ouvert : %1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>Décidez d’abord : choisissez une ligne.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>Cette exécution est terminée.</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>Cette exécution a été abandonnée : %1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>La version %1 est sortie ; cette exécution garde %2.</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>Démarrer « %1 »</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>L’exécution conserve les réponses.</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>Choisir une autre ligne</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>Une autre ligne convient à cet élément. Le motif reste avec l’exécution.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>Sauter des étapes</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>Des étapes intermédiaires ne sont pas terminées. Le motif reste avec elles.</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Joindre un fichier comme preuve</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>Fenêtre %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>Guide d’action</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>par règle</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>règle</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>Si</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Alors</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>sinon</translation>
        </message>
        <message>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>sauté : %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>Valeur atypique</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>aucune valeur</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>Choisissez un relevé pour voir si ses transactions y correspondent.</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>Sur ce marché, le coût du port est compris dans les frais.</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Relevé %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>Ce qui a été réglé le %1 · %2, %3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Chiffre d’affaires</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Frais et taxes</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Frais de port</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Ajustements</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>Dans aucune partie du relevé</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Paiement %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>Aucune de ses transactions n’est encore là ; il n’y a donc rien à quoi le comparer.</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>Ne tombe pas juste : ses transactions donnent %1, le relevé dit %2. Reste inexpliqué : %3.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>Tombe juste : %n transaction donne ce que dit le relevé.</numerusform>
                <numerusform>Tombe juste : %n transactions donnent ce que dit le relevé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>%n transaction est dans une autre devise et n’entre dans aucune somme.</numerusform>
                <numerusform>%n transactions sont dans une autre devise et n’entrent dans aucune somme.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1, transaction %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>Non détaillé</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>Dans aucune partie de la transaction</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>Retenu en réserve : %1.</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>Libéré de la réserve : %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>Transactions du relevé choisi</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>Le relevé et la transaction choisis</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>Ses transactions</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>Commandé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Expédié</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Enlevé</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Livré</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>avant %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>Les deux côtés concordent.</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>On ignore de quelle déclinaison de l’ERP il s’agit. Liez-la ci-dessous.</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>Il y a plus de réservé et de vendu que de stock là-bas, et la boutique en vend encore.</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>Exactement les pièces des commandes que l’ERP ne connaît pas encore.</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>Exactement les pièces que vous gardez en réserve.</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>Exactement les commandes en route et les pièces que vous gardez en réserve.</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>L’ERP compte des fractions de pièce ; la boutique vend des pièces entières.</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>La boutique propose plus qu’il n’y a : elle risque de vendre ce que personne n’a.</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>Il y a plus que ce que la boutique propose.</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>Ce que la boutique propose est décidé ici.</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>Ce que la boutique propose est décidé par l’ERP.</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>Ce que la boutique propose est décidé dans la boutique ; rien ne lui est envoyé.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Comptages</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>Chiffres de la boutique</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>Concordant</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>Aucun ERP n’est comparé à cet entrepôt : aucun n’est connecté, ou aucun de ses entrepôts n’alimente celui-ci.</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>En stock dans l’ERP</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>Réservé là-bas</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>Vendu ici, pas encore dans l’ERP</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>Réserve gardée</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>La boutique devrait proposer</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>La boutique propose</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>En trop</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>En moins</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>À recevoir</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>Déclinaison de l’ERP</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>Réservé pour commandes</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>En stock</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP, données : %1.</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%1 au lieu de %2 dans %3</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>L’ERP a maintenant %1, et non %2 : le stock a bougé entre-temps. Recomptez.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>Filtre : resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>Pourquoi non compris</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>Tout a été compris</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>Un document illisible attend ici avec son motif ; le reste continue.</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Boutiques</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>Entrepôts</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Marques</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture en cours</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>Lecture de l’antérieur</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>Recherche des disparus</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>Attend le service distant</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Pas encore lu</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>Plus récent lu, antérieur à venir</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>Rien n’est envoyé tant que vous ne reprenez pas.</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>Rien n’est lu tant que vous ne reprenez pas.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Fonctionne</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Travail hors ligne</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Consentement expiré</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>Consentement bientôt expiré</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Accès refusé</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>Horloge déréglée</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>Nombreux échecs</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Passer en ligne</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>Renouveler le consentement…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Colis</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>Annulations</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>Modes de livraison</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>Détail des prix</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>Historique des retours</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>Qualité des fiches</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>Règles des catégories</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transactions</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Retraits</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>Commandes non réglées</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Promotions</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>Coupons</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>Chiffres de la boutique</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>Brouillons de fiches</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>Connexion refusée</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>Vérifier la connexion…</translation>
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
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>En ligne : lit et envoie automatiquement</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>Limité : envoie, lit à la demande</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>Hors ligne : rien ne part</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>Usage du réseau</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Rythme</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Dernier succès</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Prochaine fois</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Arrêter pour l’instant</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>Documents non compris</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>Aucune boutique n’est connectée.</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>hors ligne depuis %1</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>nouvel essai dans %1</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>dernière réponse : %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>%1 des %2 derniers appels ont échoué</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>jeton jusqu’au %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>consentement jusqu’au %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>son horloge avance de %1 s</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>son horloge retarde de %1 s</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>lecture en cours</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>dernier succès : %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>Vous travaillez hors ligne.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Choisissez d’abord une ligne.</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>Il n’est pas en cours.</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Choisissez d’abord un document.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>Rien ne correspond à ce filtre</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Aucun élément ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>Un acheteur</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Attend une réponse</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>il fallait répondre avant %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>répondre avant %1</translation>
        </message>
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
                <numerusform>%n non lu dans la boutique</numerusform>
                <numerusform>%n non lus dans la boutique</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>fermée : la plateforme ne laisse personne écrire ici pour l’instant</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1, commandé : %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>Toutes les commandes de cet acheteur</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>Afficher ce qui précède</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Rien n’a encore été dit.</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Acheteur</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>Ce que reçoivent les acheteurs</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n en tout</numerusform>
                <numerusform>%n en tout</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>Sur chaque commande</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>Acheter %n ou plus</numerusform>
                <numerusform>Acheter %n ou plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>Dépenser %1 ou plus</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>%1 % de remise</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>jusqu’à %1 de remise sur la livraison</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>%1 de remise</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>la livraison est gratuite</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>%n cadeau</numerusform>
                <numerusform>%n cadeaux</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>livraison standard</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>livraison express</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>tout mode de livraison</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>depuis nos entrepôts</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>depuis les entrepôts de la plateforme</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>vers %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n retour expire dans moins de quatre heures</numerusform>
                <numerusform>%n retours expirent dans moins de quatre heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Traiter la file</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>Expédition en retard</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n commande doit partir dans les quatre heures</numerusform>
                <numerusform>%n commandes doivent partir dans les quatre heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>%n à expédier au total</numerusform>
                <numerusform>%n à expédier au total</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les afficher</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>La boutique a refusé %n modification</numerusform>
                <numerusform>La boutique a refusé %n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>Chacune indique le motif et le remède.</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>Les corriger</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n champ a aussi été modifié dans la boutique</numerusform>
                <numerusform>%n champs ont aussi été modifiés dans la boutique</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>%n vous concerne</numerusform>
                <numerusform>%n vous concernent</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guide d’action</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>Tâche pour tous</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>avant %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approbation</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1, %n modification</numerusform>
                <numerusform>%1, %n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>Lire les modifications</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>%n autre retour attend une réponse</numerusform>
                <numerusform>%n autres retours attendent une réponse</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>le prochain avant %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU en ligne est épuisé</numerusform>
                <numerusform>%n SKU en ligne sont épuisés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU a un stock bas</numerusform>
                <numerusform>%n SKU ont un stock bas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>%n autre a un stock bas</numerusform>
                <numerusform>%n autres ont un stock bas</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Lot de modifications</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>approuvé, pas encore publié</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>%1 % fait</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>en attente d’approbation depuis %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>Retenu par l’examen</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>%n fiche en cours d’examen par la plateforme</numerusform>
                <numerusform>%n fiches en cours d’examen par la plateforme</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>Prix et stock partent entre-temps ; les textes attendent.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>%n modification en route</numerusform>
                <numerusform>%n modifications en route</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>la plus ancienne depuis %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>hors ligne</translation>
        </message>
        <message>
            <source>over</source>
            <translation>dépassé</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>%n décision sur des retours</numerusform>
                <numerusform>%n décisions sur des retours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>%n lot de modifications tranché</numerusform>
                <numerusform>%n lots de modifications tranchés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>%n guide d’action terminé</numerusform>
                <numerusform>%n guides d’action terminés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>%n échéance expire dans moins de quatre heures si le réseau reste coupé. Décidez-la maintenant : les décisions partent en premier, par ordre d’expiration.</numerusform>
                <numerusform>%n échéances expirent dans moins de quatre heures si le réseau reste coupé. Décidez-les maintenant : les décisions partent en premier, par ordre d’expiration.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Travail</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>Déclinaisons</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>Déclinaisons, %n</numerusform>
                <numerusform>Déclinaisons, %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Déclinaison</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>Saisissez un prix, ou une variation comme −5%.</translation>
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
            <translation>Oui</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>Déclinaison supprimée</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>Déclinaison ajoutée</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Description réécrite</translation>
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
            <translation>%1 par seconde</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Vouliez-vous dire « %1 » ?</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>Le document dépasse %1 Ko. Découpez-le en parties qui s’incluent les unes les autres.</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>Le document ne commence pas par une ligne « --- » et son en-tête (id, version, title, kind, owner).</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>L’en-tête n’a pas de ligne de fin « --- ».</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>L’en-tête ne peut pas être lu comme YAML : %1.</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>« %1 » figure deux fois dans l’en-tête. N’en gardez qu’un.</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>« %1 » n’est pas une clé connue du programme.</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>« %1 » n’a pas la bonne forme : écrivez un texte, ou une liste de textes entre [ ].</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>« %1 » manque dans l’en-tête.</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>« %1 » ne peut pas être un id : minuscules, chiffres et traits d’union simples uniquement.</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>« %1 » n’est pas une version comme 1.2.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>« %1 » n’est pas un type de guide d’action : sop, checklist, runbook, decision, blueprint ou action-plan.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>Il n’existe pas de rôle « %1 ».</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>« %1 » n’est pas un type d’élément comme returns, orders ou skus.</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>Il n’existe pas d’alerte « %1 ».</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>« %1 » n’est pas une durée comme 90m, 4h ou 2d.</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>« %1 » sous fit doit être un nombre de 1 à 5.</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>Le document n’a pas d’étape. Commencez-en une par un titre de niveau deux (##).</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>Il existe déjà une étape « %1 ». Donnez à celle-ci un id propre : {#id}.</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>« %1 » entre accolades n’est pas connu.</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>Les critères « %1 » ne sont pas compris.</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>Il y a des critères (« %1 »), mais l’en-tête ne dit pas pour quel type d’élément : ajoutez trigger: on.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Il n’existe pas de commande « %1 ».</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>La commande n’accepte pas « %1 ».</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>« %1 » n’est pas un des choix.</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>« %1 » agit sur %2, mais le guide d’action porte sur un autre type d’élément.</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>Un contrôle n’a pas de texte.</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>Il n’existe pas d’étape « %1 » où aller.</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>Le HTML n’est pas autorisé dans un guide d’action : « %1 ». Écrivez-le en Markdown.</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>L’image « %1 » se trouve sur une autre machine. Placez-la à côté du document, pour que l’ouvrir n’informe personne.</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>Le lien « %1 » ne mène à rien d’autorisé : utilisez https, command:, playbook:, include: ou #step.</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>« %1 » en tête du tableau n’est pas un champ de l’élément.</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>Une table de décision exige au moins une colonne de critères, une dernière colonne de résultats et une ligne (« %1 »).</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>La ligne « %1 » ne dit pas quoi faire.</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>Aucune ligne ne convient à « %1 ». Ajoutez-en une, ou une qui commence par « otherwise ».</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>Cette ligne et celle de la ligne %1 conviennent toutes deux à « %2 ». Restreignez l’une d’elles, ou écrivez {first} à l’étape.</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>La ligne « %1 » n’est jamais la première à convenir. Remontez-la ou supprimez-la.</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>Le tableau (%1) a trop de cas pour y rechercher toutes les lacunes et tous les chevauchements.</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>« %1 » est aussi l’id de %2. Donnez-en un autre à l’un d’eux.</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>Il n’existe pas de guide d’action « %1 ».</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>« %1 » s’inclut lui-même en passant par %2.</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>L’étape « %1 » est verrouillée dans « %2 » et doit rester telle qu’elle y est.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note : %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>Contrôle ; vide : toute l’étape</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>Cocher un contrôle</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>Décocher un contrôle</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>Noter une preuve</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Joindre un fichier comme preuve</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>Enlever une preuve</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>Ligne ; vide : celle qui convient</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>Consigner une action d’une étape</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce qui en est résulté</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Terminer l’étape</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Aller à une étape</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>Transmettre une exécution</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Terminer l’exécution</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>Abandonner l’exécution</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>Réexaminer l’élément d’une exécution</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>Faire remonter une exécution en retard</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>Démarrer un guide d’action</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guide d’action</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>Étape ; vide : celle où l’élément entre</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>Ce qu’il doit savoir : nom=valeur; nom=valeur</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>Boutique d’entraînement sur cet ordinateur</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>Boutique d’entraînement sur %1</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop, application %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>ERP sur %1</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>Elle fonctionne tant que l’espace de travail est ouvert. Rien de ce qui s’y passe n’atteint qui que ce soit.</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>Lecture de la durée du consentement…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>Base de données %1, utilisateur %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>Rien n’est encore connecté.</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>Relier une boutique TikTok Shop…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>S’ouvre dans un espace de travail à part ; celui-ci reste tel quel.</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>Pour cet espace de travail.</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>Connecter un ERP…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>Pour cet espace de travail : produits, stock et ventes d’un serveur Tryton.</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Ouvrir la boutique d’entraînement</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>Un espace de travail à part, pour essayer sans conséquences.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Se reconnecter</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Personne n’est connecté.</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>Le consentement a pris fin le %1.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Connecté.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Le consentement vaut jusqu’au %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>La copie de la boutique était endommagée et a été mise de côté dans %1. Elle est relue depuis la boutique ; vos modifications sont en sécurité.</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>Vos modifications se trouvaient dans un fichier endommagé, désormais dans %1. %2 modifications et %3 entrées de la boîte d’envoi ont été sauvées, %4 lignes n’ont pas pu être lues.</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>Création d’une boutique d’entraînement</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>Ouverture de l’espace de travail</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>Une boutique à vous pour tout essayer. Rien de ce qui s’y passe n’atteint qui que ce soit.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>Les secrets de cet espace de travail sont scellés. Phrase secrète :</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>L’historique de ce que la boutique disait auparavant était endommagé et a été mis de côté dans %1. Il est tenu à nouveau dès maintenant ; vos modifications sont en sécurité.</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>Création de l’espace de travail</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>Mise en place de la connexion</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>Reconnecté à %1.</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>Ce qui attendait reprend maintenant.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>Connecter un ERP</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>Un serveur Tryton, version 6 ou 7. Le stock et les coûts en viennent, les ventes y vont ; ce qui va ensemble est rapproché par code et code-barres, et montré avant toute écriture.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>Ce n’est pas une adresse ; en voici une : https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>Connexion à %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1, société %2, %3.</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>Tous les modules nécessaires sont actifs.</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>Il manque des modules : %1. Demandez au responsable de l’ERP de les activer, puis testez de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>Aide — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Rubriques</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>Page de l’aide</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1 (entraînement) — Quayside</translation>
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
            <translation>Travail en cours</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Travailler hors ligne</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>Trouver une commande ou un élément…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>Navigation étroite</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>Lignes aérées</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Aller à : %1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Panneau suivant</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>Panneau précédent</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>Panneaux latéraux</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Disposition par défaut</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>À propos de Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Couleurs du système</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Couleurs claires</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Couleurs sombres</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>É&amp;lément</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Modifications</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>E&amp;xécution</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>All&amp;er</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>Fe&amp;nêtre</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Qui travaille ici</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Trouver une commande, un élément ou une personne</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>Fermer l’avis</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
Un poste de travail pour les boutiques. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1 : %n élément</numerusform>
                <numerusform>%1 : %n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1 : terminé</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n élément est resté tel quel</numerusform>
                <numerusform>%n éléments sont restés tels quels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>%n ligne a été omise : %1</numerusform>
                <numerusform>%n lignes ont été omises : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>Synchronisé : %n élément modifié ici</numerusform>
                <numerusform>Synchronisé : %n éléments modifiés ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>Synchronisé : tout est à jour</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>%n modification mise en ligne</numerusform>
                <numerusform>%n modifications mises en ligne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>%n refusé par la boutique</numerusform>
                <numerusform>%n refusés par la boutique</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>%n conflit détecté</numerusform>
                <numerusform>%n conflits détectés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>%n partie n’a pas pu être lue ; un nouvel essai est fait</numerusform>
                <numerusform>%n parties n’ont pas pu être lues ; un nouvel essai est fait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1 : %2, %n élément</numerusform>
                <numerusform>%1 : %2, %n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
Aucune étape possible.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN de %1</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>Choisir qui travaille ici</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1, %2. Cliquez pour changer la personne qui travaille ici.</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>Chaque chose a sa place</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>Aujourd’hui dit ce qui vous attend en premier. En dessous viennent les éléments, puis ce qui attend une décision. Ctrl et un chiffre y mènent.</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>Les lignes répondent aussitôt</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>Tout est lu depuis cet ordinateur, avec ou sans réseau. Appuyez sur / pour filtrer, sur F2 pour modifier une cellule ; sur un prix, -5% fonctionne.</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>Ce qui est choisi s’affiche à côté</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>La fiche produit, son guide d’action et ce qu’on en a dit suivent la ligne que vous choisissez.</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>Rien ne part tout seul</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>Les modifications sont réunies ici, vérifiées et approuvées ; puis la boîte d’envoi les transmet, une seule fois, dès que le réseau est là.</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>Une touche pour le reste</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>Ctrl+K trouve toute commande, tout élément et toute personne. F1 explique ce que vous regardez. Ctrl+Z annule.</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>Connexions…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Ouvrir la boutique d’entraînement</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Suivre la visite</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>« %1 » contient du texte non envoyé.</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>Rien n’a été modifié. Envoyez-le ou effacez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Se reconnecter</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>Aller au message</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1, %2, %3 urgents</translation>
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
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>Commande, panneau, # élément ou @ personne</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Trouver une commande, un élément ou une personne</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>Saisissez des mots ou des critères d’éléments</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>Trouver des éléments : %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Utilisés récemment</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>Encore requis : %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>Obligatoire</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>(code %1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>Configurer Quayside</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>Avec quelle boutique voulez-vous commencer ?</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>Vous pourrez ajouter une boutique ou un ERP plus tard. Rien n’est écrit dans une boutique pendant la configuration.</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>Boutique d’entraînement</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>Aucun compte requis</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>Une boutique complète qui vit sur cet ordinateur : cinq marchés, mille fiches, des commandes, des retours avec délais en cours. Essayez tout ; rien n’atteint qui que ce soit.</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>Une boutique TikTok Shop</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>Ouvre le navigateur pour votre consentement et revient avec vos boutiques. Exige l’app key de votre organisation.</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>Un ERP seul</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>Montre les produits et le stock d’un serveur Tryton, avant qu’une boutique soit reliée.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>Tout reste sur cet ordinateur. Les secrets vont dans le trousseau de clés du système.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>Sans ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>Configuration en cours.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Connectez-vous d’abord.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>Testez d’abord la connexion.</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>Prêt dans quelques secondes</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>Relier une boutique TikTok Shop</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>Vous vous connectez par l’application de votre organisation : son app key, son app secret et son service ID se trouvent dans Partner Center. Vous donnez votre consentement dans le navigateur ; rien n’est écrit dans la boutique.</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>Hors des États-Unis</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>Une boutique d’entraînement autonome</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>Région du vendeur</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>App key</source>
            <translation>App key</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>App secret</translation>
        </message>
        <message>
            <source>Service id</source>
            <translation>Service ID</translation>
        </message>
        <message>
            <source>Register this redirect address with the app: %1</source>
            <translation>Enregistrez cette adresse de redirection auprès de l’application : %1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Se connecter par le navigateur</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>Ou collez-le</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>Le navigateur n’est pas revenu ? Collez le code, ou l’adresse de la page où vous avez abouti, dans les 30 minutes.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>Ce n’est pas une adresse ; en voici une : http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>Le navigateur affiche la page de consentement ; cette fenêtre attend la réponse.</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>Connexion et lecture de la liste des boutiques…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Connecté en tant que %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n boutique : %1</numerusform>
                <numerusform>%n boutiques : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>L’application a toutes les autorisations nécessaires.</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>Il manque des autorisations à l’application : %1. Ajoutez-les dans Partner Center, sous Manage API, et reconnectez-vous ; d’ici là, ces parties restent vides.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Les horloges concordent à %1 s près.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>L’horloge de cet ordinateur retarde de %1 s sur celle de la boutique. Les appels en tiennent compte, pas les échéances : réglez l’horloge.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>L’horloge de cet ordinateur avance de %1 s sur celle de la boutique. Les appels en tiennent compte, pas les échéances : réglez l’horloge.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Le consentement vaut jusqu’au %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>Envoi de la boîte d’envoi</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>Avancement du travail en cours</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>Arrêter le travail en cours</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Boîte d’envoi %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>Conflits %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>%n échéance expire avant %1</numerusform>
                <numerusform>%n échéances expirent avant %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>Aucune boutique reliée</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Travail hors ligne</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Hors ligne depuis %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Attention requise</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>Tout peut être lu et modifié ; ce que vous publiez attend dans la boîte d’envoi. Cliquez pour passer en ligne.</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>Cliquez pour travailler hors ligne.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Synchro : %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Pas encore synchronisé</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 sur %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP : %n problème</numerusform>
                <numerusform>ERP : %n problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>ERP injoignable</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>ERP : attention requise</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>En ligne, limité</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>Cliquez pour renouveler le consentement.</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>Cliquez pour voir le remède.</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>Tout peut être lu et modifié ; ce que vous publiez attend dans la boîte d’envoi. Cliquez pour voir le remède.</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1 : en pause</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>%n ligne de travail en pause</numerusform>
                <numerusform>%n lignes de travail en pause</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>En pause : %1. Cliquez pour reprendre.</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1 : échec</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>%n ligne de travail en échec</numerusform>
                <numerusform>%n lignes de travail en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>Échec : %1. Cliquez pour voir pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>Modification groupée</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>sur %1 sélectionnées</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>aucune valeur</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, avant : %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, modifié</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1, enfreint une règle</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Clock</name>
        <message>
            <source>%1 h</source>
            <comment>hours left</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days left</comment>
            <translation>%1 j</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>Temps restant : %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1, avant : %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>Garder dans chaque disposition</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>Champ, valeur ou mots</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2, Suppr retire, Entrée modifie</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 sur %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1 : touche %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>Marquer toutes les lignes trouvées</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>Marquer toutes les lignes trouvées (%1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>Il n’y a rien ici. Connectez-vous depuis Quayside.</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>Vous pouvez fermer cette page et revenir à Quayside.</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>Sauvegarder l’espace de travail</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>Fichier ; vide : dans le dossier « backups » de l’espace de travail</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>Synchroniser avec l’ERP</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>Tout relire</translation>
        </message>
    </context>
</TS>
