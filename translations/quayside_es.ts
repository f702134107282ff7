<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>Precio de lista</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>Costo unitario</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>Precio mínimo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estatus</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Atributos</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>Nombre de la variante</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>SKU del vendedor</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Código de barras</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Número de seguimiento</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transportista</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Almacén</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En suspenso</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>Cancelación solicitada</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Motivo de cancelación</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>Enviar antes de</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Responder antes de</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>Arbitraje</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>Responder a un comprador</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>responsable de surtido</translation>
        </message>
        <message>
            <source>support</source>
            <translation>atención al cliente</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>operaciones</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>gerente</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>analista</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrador</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>Abrir la biblioteca</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Conservar esta</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>Otra guía de trabajo…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Nota…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Adjuntar…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Traspasar…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>Abandonar…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Evidencia %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta ventana</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>Menos de 4 horas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nada que decidir</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editado</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesto</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Espera aprobación</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>Retenido hasta fin de revisión</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>Respuesta dudosa, se relee</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>No aceptado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Por elegir</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mío</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>De la tienda</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Otro valor</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Cumple</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>Bajo el mínimo</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Sin vincular</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>Sobreventa</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>Exceso en tienda</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>Déficit en tienda</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>Pedidos en camino</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>Reserva no aplicada</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>Pedidos y reserva</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>Fracción de unidad</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Con respuesta</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>Revisión fallida</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>Desactivado por la plataforma</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Sin pagar</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En suspenso</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>Pendiente de envío</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>Enviado en parte</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>Pendiente de recogida</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>En tránsito</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>Solicitud de reembolso pendiente</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>Solicitud rechazada</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>A la espera del paquete del comprador</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>Paquete en camino de vuelta</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>Paquete rechazado</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>Solicitud aprobada</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Solicitud retirada</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>Devolución completada</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>Solicitud de reemplazo pendiente</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>El comprador pide cancelar</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>Cancelación aceptada</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>Cancelado y reembolsado</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>Solicitud rechazada o retirada</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Programada</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>Sin efecto</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>Precio fijo</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>Descuento porcentual</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>Oferta flash</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>Envío más barato</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>Más compra, más ahorro</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>Robot</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>Sobre una publicación</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>Sobre un pedido</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>Sobre un paquete</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>Sobre una devolución</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>Un cupón</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>Pasada a un agente</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>Viene de otro agente</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>Viene de una publicación</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>Viene de un pedido</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>En camino al banco</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>No llegó al banco</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Contracargo</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalización</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>Bonificación</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>Envío reintegrado</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>Publicidad pagada</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>Comisión corregida</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Compensación</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>Servicio de almacén</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Liquidado</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transferido</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Revertido</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Aún sin entregar</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>Aún admite devolución</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>Nada requiere su atención ahora</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>Aquí aparecen plazos, aprobaciones, conflictos, envíos fallidos y tareas.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>A la espera de otros</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>Nada urge.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Nada aquí.</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>Si sigue sin haber red</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>Hecho por usted hoy</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>la carpeta del espacio de trabajo</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>quién actúa: un nombre o id; si se omite, el propietario</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>el PIN de esa persona, si tiene uno (o QUAYSIDE_PIN)</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>salida legible por máquina</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>explica el comando</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>muestra la versión</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>Uso: quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>Sin comando se abre la aplicación de escritorio.</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>Uso: quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>la aplicación de escritorio: donde aún no hay espacio de trabajo, una tienda de práctica propia, sin preguntar</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>%1 no es una opción aquí o le falta su valor.</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>%1 no es una opción. ¿Quiso decir %2?</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>No se entiende «%1».</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>No se entiende «%1». ¿Quiso decir «%2»?</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>Véase quayside --help.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>¿Qué guía de trabajo?</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>playbook no admite «%1».</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>playbook no admite «%1». ¿Quiso decir «%2»?</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>%n guía de trabajo, sin problemas.</numerusform>
                <numerusform>%n guías de trabajo, sin problemas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>Persona %1.</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>Tarea %1.</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>Comentario %1.</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>Ejecución %1.</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>Conjunto de cambios %1.</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>Nada que ejecutar.</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>Véase quayside %1 --help.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>No se entiende «%1» en la posición %2: %3.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>¿Quiso decir «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>%1 cambiaría %n elemento; no se cambió nada.</numerusform>
                <numerusform>%1 cambiaría %n elementos; no se cambió nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1: %n elemento cambiado.</numerusform>
                <numerusform>%1: %n elementos cambiados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n ya estaba así.</numerusform>
                <numerusform>%n ya estaban así.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>Está en la bandeja de salida y saldrá al haber conexión.</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>«%1» no tiene la forma NAME=VALUE.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1 (%2), %n cambio</numerusform>
                <numerusform>%1 (%2), %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>¿Qué conjunto de cambios?</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>changes no admite «%1».</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>changes no admite «%1». ¿Quiso decir «%2»?</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>Un rechazo requiere un motivo: --reason TEXT.</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>¿Qué rol? --role merchandiser, support, operations, manager, analyst o administrator.</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>people admite list, add NAME --role ROLE o pin NAME PIN.</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>No existe «%1». Se conocen: %2.</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>No existe «%1». ¿Quiso decir «%2»?</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>%1: no hay campo «%2».</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>%1: no hay campo «%2». ¿Quiso decir «%3»?</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>«%1» no es un formato; se conocen %2.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1: %2 nuevos, %3 cambiados, %4 como antes</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>, %n no entendido y apartado</numerusform>
                <numerusform>, %n no entendidos y apartados</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>bandeja de salida: %1 hechos, %2 en revisión, %3 no aceptados, %4 en espera</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>%n conflicto por decidir: quayside list conflicts state:open</numerusform>
                <numerusform>%n conflictos por decidir: quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>El espacio de trabajo está listo en %1. A continuación: quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>El espacio de trabajo está listo en %1. Todavía no está conectado a una tienda: quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%1 partes en %2, SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>Indique dónde con --workspace: una carpeta que aún no exista.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>%n punto no es correcto; examínelo con verify.</numerusform>
                <numerusform>%n puntos no son correctos; examínelos con verify.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>El espacio de trabajo está en %1 tal como estaba. Hay que volver a conectar sus tiendas: quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>«%1» no es un recurso. Se conocen: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>No se pudo leer %1 de %2.</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>«%1» no es un momento válido. Se escribe así: 2026-11-01T10:00.</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>%1 no tiene historial; products, skus, orders y returns sí lo tienen.</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>El historial no guarda «%1». Conoce %2.</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>Todo es correcto: todos los archivos, la cadena del registro, los agregados, los recuentos y la búsqueda.</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP: %1 variantes nuevas y %2 cambiadas, %3 niveles de existencias, %4 vinculadas, %5 sin variante; %6 ventas creadas, %7 retenidas; %8 devoluciones y %9 recuentos contabilizados</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>, %1 contados por la tienda y no entregados</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>leído: %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>aún no leído</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>en pausa, %1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>La bandeja de salida está en pausa.</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>La red es de uso medido: no se lee nada automáticamente.</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>Documentos no entendidos: %1. Véalos: quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>El ERP está en pausa.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>publicaciones en el mundo de la tienda</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>pedidos de los últimos 90 días</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>devoluciones, algunas vencen en horas</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>la misma semilla crea el mismo mundo</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>sirve una tienda de práctica en la interfaz local; muestra su ficha de conexión como una línea de JSON</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>puerto; si se omite, uno libre</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>cómo falla, p. ej. cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>conserva el mundo entre reinicios</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>una tienda de práctica: FILE contiene la ficha de conexión de una en marcha; si se omite, una propia</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>una cuenta de TikTok Shop: FILE contiene app_key, app_secret, auth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>un servidor Tryton, para un espacio de trabajo que tiene tienda: FILE contiene url, database, user, password</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>el nombre del espacio de trabajo</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>la primera persona; si se omite, su nombre de usuario</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>quién trabaja aquí</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser, support, operations, manager, analyst, administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>lee y publica hasta que no quede nada por hacer</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>solo estos, p. ej. products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>vuelve a leerlo todo en lugar de lo que cambió</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>solo el ERP</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>una sola ronda, aunque haya entradas que podrían salir en un momento</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>lee la réplica local con sus cambios por encima</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>campos que mostrar, en este orden</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>lo mismo que sort: en los criterios</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>como máximo esta cantidad de elementos</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table, csv, json o xlsx (el archivo mismo, para redirigirlo)</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>solo cuántos hay</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>ejecuta un comando registrado; sin id, los enumera</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>los elementos, p. ej. 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>un argumento del comando</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>por qué; se guarda en el registro</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>dice qué pasaría y no cambia nada</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>los conjuntos de cambios y su contenido</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>acompaña un envío a revisión</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>aprueba un conjunto de cambios enviado a revisión</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>solo estos cambios; el resto se devuelve</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>se guarda en el registro</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>devuelve a su autor un conjunto de cambios, o algunas de sus filas</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>solo estos cambios</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatorio</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>pone un conjunto de cambios aprobado en la bandeja de salida</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>crea un nuevo conjunto de cambios que revierte uno publicado</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>guías de trabajo: las busca, muestra, comprueba e inicia</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>el elemento de la ejecución, p. ej. 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>lo que la guía de trabajo necesita saber antes de empezar</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>escribe todo lo que hicieron aquí las personas en un solo archivo con suma de comprobación</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>crea un nuevo espacio de trabajo (--workspace DIR) desde una copia de seguridad, tras comprobarla entera</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>lo que se encuentra ahora, tal como era entonces: products, skus, orders, returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>comprueba todos los archivos, la cadena del registro y todo lo derivado</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>solo indica qué se leyó y cuándo, qué está en pausa y qué está en cuarentena</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>crea un espacio de trabajo, conecta uno a una tienda o renueva un consentimiento que terminó</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>RECORDS es uno de estos; drafts son las publicaciones junto a las que hay un borrador o una versión en revisión:</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Solo estos cambios (criterios)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>Aprobar el conjunto</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>Rechazar el conjunto</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>Comentar el conjunto</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Solo estos cambios (criterios)</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Enviar a aprobación</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>Renombrar el conjunto</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>Publicar el conjunto</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>Retirar cambios</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>Revertir el conjunto</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>El precio debe ser mayor que cero.</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>El precio no es un número con %n decimal como máximo.</numerusform>
                <numerusform>El precio no es un número con %n decimales como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>El precio está por debajo de su mínimo de %1.</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>El precio está por debajo de su costo unitario de %1.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>El título está vacío.</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>El título tiene más de %n carácter.</numerusform>
                <numerusform>El título tiene más de %n caracteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>El título tiene menos de %n carácter.</numerusform>
                <numerusform>El título tiene menos de %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>«%1» no puede figurar en un título.</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>La descripción está vacía.</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>La descripción tiene más de %n carácter.</numerusform>
                <numerusform>La descripción tiene más de %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>Las existencias son un número entero de 0 a %1.</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>La categoría requiere «%1».</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>Un rechazo requiere un motivo de la tienda.</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>Ya no está en la réplica local.</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>Uno de sus cambios está en camino a la tienda.</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>Un conflicto espera una decisión.</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>Solo los SKU tienen precio.</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>El precio no sería mayor que cero.</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>Las existencias serían menores que 0 o mayores que 99 999.</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>Varios almacenes lo tienen. Fije las existencias de cada uno en Publicación.</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>Ya está decidido.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Se volvió a cambiar desde entonces.</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>Una decisión sobre una devolución no se puede deshacer.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>La tienda ya no espera respuesta al respecto.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Un reembolso parcial debe ser mayor que cero y no superar el reembolso solicitado.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Ya está decidido y en camino.</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>No contiene el texto que se va a reemplazar.</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>Ya se envió; se espera la respuesta.</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>Está en espera o hecho; solo se reintenta lo que falló.</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>Su rol no alcanza este elemento.</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>El ERP decide sobre este campo e indica %1.</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>Su política se lo deja a usted.</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>El SKU no está vinculado a una variante del ERP.</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>Ningún almacén del ERP alimenta este.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>En este espacio de trabajo la tienda decide la cantidad; no se le envía nada.</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>En este espacio de trabajo el ERP decide el costo. Corríjalo allí o tómelo de allí.</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>El ERP usa otra moneda que la tienda.</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>El ERP no tiene su costo.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Comentario; @ y un nombre avisa a esa persona</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>Retirar un comentario</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>Resolver conflicto</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>Qué valor</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Otro valor</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>No contiene ningún código.</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>Pegue el código que muestra la página, o la dirección completa de la página.</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>Esa página pertenece a otro inicio de sesión.</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>Su dirección no lleva la palabra con la que empezó este inicio de sesión.</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>Pulse de nuevo «Iniciar sesión con el navegador» y use la página que se abre.</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>La cuenta «%1» no dio acceso a ninguna tienda.</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>Vuelva a iniciar sesión y elija al menos una tienda en la página de consentimiento.</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>Otro programa está usando el puerto %1 de este equipo.</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>El navegador no puede volver por sí solo.</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>Inicie sesión de todos modos y pegue la dirección de la página en la que termine.</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>El código no se aceptó.</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>Un código sirve una sola vez y durante 30 minutos.</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>Vuelva a iniciar sesión con el navegador.</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>A la aplicación le falta un permiso: %1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>Añádalo a la aplicación en Partner Center, en Manage API, y vuelva a iniciar sesión: un permiso añadido después requiere un nuevo consentimiento.</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>La aplicación no acepta llamadas desde la dirección de este equipo.</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>Añada la dirección a la lista de la aplicación en Partner Center.</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>La tienda no está activa.</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>Mire los avisos de la cuenta en Seller Center.</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>El reloj de este equipo no está en hora.</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>%1 solo acepta llamadas que no difieran más de cinco minutos de su propia hora.</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>Ponga el reloj en hora, mejor por la red, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>El app secret no es el correcto.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 no acepta nuestra firma.</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>Copie otra vez el app secret de esta aplicación desde Partner Center.</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>%1 no conoce este app key con este app secret.</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>Uno de los dos tiene un error de escritura, o son de dos aplicaciones distintas.</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>Copie otra vez ambos desde Partner Center.</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>tiendas autorizadas</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>leer productos</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>modificar productos</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>leer pedidos</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>logística</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>devoluciones y reembolsos</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>El ERP no acepta el usuario «%1».</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>El usuario o la contraseña son incorrectos.</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>Corríjalos y pruebe de nuevo.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>El ERP no tiene la base de datos «%1».</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>Corrija el nombre de la base de datos y pruebe de nuevo.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>No se puede acceder a %1.</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>Compruebe la dirección y la red e inténtelo de nuevo. No se pierde nada de lo que introdujo.</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>Lo que responde en %1 es otra cosa.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Compruebe la dirección.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>Vincular un SKU a una variante del ERP</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>Código o id de la variante</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>Quitar a un SKU su variante del ERP</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>Indicar qué almacén del ERP alimenta el de la tienda</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>Nombre, código o id en el ERP</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>Indicar que un almacén del ERP ya no alimenta el de la tienda</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>Tomar los costos unitarios del ERP</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>Indicar quién decide sobre un campo: tienda, ERP o aquí</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Quién decide</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>El ERP en %1 no responde.</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>Compruebe la dirección y que el servidor funcione; se reintenta automáticamente.</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>El ERP no acepta el usuario «%1».</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>El usuario o la contraseña son incorrectos.</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>Corríjalos en el archivo de la cuenta y vuelva a conectar.</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>El ERP bloqueó el usuario «%1» por un tiempo.</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>Fallaron demasiados inicios de sesión.</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>Espere cinco minutos y conecte con la contraseña correcta.</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>El ERP pide algo más que una contraseña: %1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>Use para esta conexión un usuario del ERP sin segundo factor.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>El ERP no tiene la base de datos «%1».</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>Corrija «database» en el archivo de la cuenta.</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>La versión %1 del ERP no es compatible.</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>Tryton 6 y 7 lo son.</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>Al ERP le falta el módulo «%1».</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>Pida a quien administra el ERP que lo active.</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>El usuario «%1» del ERP no pertenece a ninguna empresa.</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>Asigne una empresa al usuario en el ERP.</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>El usuario del ERP no puede acceder a «%1».</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>Dé al usuario los grupos Sales, Stock y Product Administration.</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>El ajuste «%1» no designa nada en el ERP.</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>Corríjalo en el archivo de la cuenta.</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>El ERP terminó la sesión de «%1».</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>Se vuelve a abrir en la próxima sincronización.</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>La variante %1 ya no está en el ERP.</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>Vincule el SKU a otra variante.</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>El ERP no conoce la unidad «%1».</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>Use una de las unidades del ERP.</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>La cantidad no se ajusta a la unidad de la variante %1.</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>Compruebe la unidad de la variante en el ERP.</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>El ERP no tiene el almacén %1.</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>Elija otro almacén.</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>El ERP no tiene el pedido %1.</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>El documento del ERP ya no está en un punto en que pueda cambiar (%1).</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>Resuélvalo en el ERP.</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>El ERP dijo que sí y dejó el documento como estaba (%1).</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>Mírelo en el ERP; su registro técnico dice por qué.</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>El ERP pregunta: %1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>Responda en el ERP o repita la acción con un sí.</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>%1 cambió entretanto en el ERP.</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>No se contabilizó nada.</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>Vuelva a mirarlo y repita.</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>%1 existe en el ERP como otra cosa.</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>El ERP lo declinó: %1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>Corríjalo en el ERP e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>No se sabe si el ERP lo recibió.</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>Se consulta antes de volver a enviar nada.</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>El ERP dio una respuesta ilegible.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>No se tomó nada de ella; se reintenta.</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>El ERP falló por su parte.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Se reintenta automáticamente.</translation>
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
                <numerusform>Se incumple %n regla:</numerusform>
                <numerusform>Se incumplen %n reglas:</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>La ejecución «%1» ya terminó.</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>La comprobación «%1» sigue abierta.</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>La barrera sigue cerrada: «%1» sigue abierto.</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>Aún no se ha decidido nada en «%1».</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>«%1» necesita antes su evidencia.</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>La evidencia está vacía.</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>Aún no se ha entrado en el paso «%1».</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>%n tarea de la ejecución sigue abierta.</numerusform>
                <numerusform>%n tareas de la ejecución siguen abiertas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>La guía de trabajo necesita saber «%1» antes de empezar.</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>Saltarse «%1» requiere un motivo.</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>Otra fila encaja con el elemento; elegir «%1» requiere un motivo.</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>Abandonar una ejecución requiere un motivo.</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>La ejecución ya es de esa persona.</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>Nada en ella está atrasado.</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>Aún no se ha leído ningún ERP: conecte uno y sincronice.</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>No hay seleccionado ningún elemento sobre el que pueda actuar.</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>Ninguna edición espera ser enviada a revisión.</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>No queda nada que deshacer.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>No se deshizo nada.</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>Ninguno de sus cambios está en la tienda.</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>Alguien lo cambió entretanto.</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>Usted ya dio su visto bueno; otra persona también debe darlo.</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>El conjunto de cambios está en «%1».</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>La tienda ya no espera respuesta al respecto.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Ya está decidido y en camino.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Un reembolso parcial debe ser mayor que cero y no superar el reembolso solicitado.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>Inicie sesión o identifíquese con --as.</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>«%1» no se aprobó.</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>Nadie aprueba sus propios cambios.</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>Pídaselo a otra persona con derecho a aprobar.</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>%1 no pudo iniciar sesión.</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>Hay un PIN y no se indicó.</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>El PIN no es el correcto.</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>Indíquelo con --pin o en QUAYSIDE_PIN.</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>Pregunte a un administrador.</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>Su rol no tiene el derecho «%1».</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>Roles que lo tienen: %1.</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>Indíquelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>Falta «%1».</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>Los datos introducidos no se pueden usar.</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>«%1» no se puede usar.</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>Sugerencia: %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>No se cambió nada; corríjalo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>No hay ningún elemento sobre el que actuar.</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Ningún elemento encaja con «%1».</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>Mire con list lo que hay.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>No se encontró.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>No se encontró «%1».</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>¿Quiso decir «%1»?</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Compruebe el nombre.</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>La tienda no lo aceptó.</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>La tienda no aceptó %1.</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>El espacio de trabajo</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>El servidor remoto</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>No hay conexión.</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>No hay conexión con %1.</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>Lo que publique espera en la bandeja de salida.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 no respondió a tiempo.</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>Se pregunta qué ocurrió antes de volver a enviar nada.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 nos pide ir más despacio.</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>Continúa automáticamente tras una pausa.</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>%1 falló por su parte.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Se reintenta automáticamente.</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>%1 dio una respuesta ilegible.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>No se tomó nada de ella; se reintenta.</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>La conexión ha caducado.</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>La conexión con %1 ha caducado.</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>Vuelva a conectar la cuenta.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 no acepta nuestra firma.</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>Es probable que el app secret sea otro.</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>Compruebe el app key y el app secret.</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>No se cambió nada; compruebe los criterios o sincronice primero.</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>Se cambió en ambos lados.</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>%1 se cambió en ambos lados.</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>Decida en Conflictos qué valor queda.</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>Eso no se puede hacer ahora.</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>«%1»: eso no se puede hacer ahora.</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>%1 lo escribió una versión más reciente de Quayside.</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>Actualice este programa; no se tocó nada.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>La copia de seguridad %1 no se puede usar: %2.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>No se restauró nada.</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>Use otro ejemplar de ella.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 está dañado.</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>Inicie de nuevo para apartarlo y rescatar lo posible, o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>No queda espacio en el disco.</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>No queda espacio para %1.</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>No se escribió nada; libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>El espacio de trabajo está abierto en otro programa.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>Otro programa está usando %1.</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>Ciérrelo allí, trabaje en esa ventana o elija otro.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>Algo falló dentro de Quayside.</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>No se cambió nada. Le rogamos que informe de esto.</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>no existe ese campo</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>el campo no tiene ese valor</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>hace falta un número</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>hace falta una fecha como 2026-01-31 o un lapso como 7d</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>hace falta sí o no</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>el patrón es incorrecto</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>no contiene ninguna palabra que buscar</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>los elementos no se pueden ordenar por él</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>el campo no tiene menor ni mayor</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>falta un valor</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>las comillas no están cerradas</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>el paréntesis no está cerrado</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>el paréntesis no se abrió</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>OR necesita algo a ambos lados</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>estos elementos no tienen tal cosa</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>El archivo %1 está dañado: %2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>Archivo %1: una fila no lleva a ninguna parte (%2)</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>El registro se alteró en el evento %1.</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>Una suma es incorrecta: %1 (%2)</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>Un recuento es incorrecto: %1 (%2)</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>La búsqueda no conoce %1 %2.</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>El cambio %1 es incoherente: %2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>La entrada %1 de la bandeja de salida es incoherente: %2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>Pedido %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>No se puede escribir %1.</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>La carpeta es de solo lectura o pertenece a otra persona.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>No se cambió nada; permita escribir allí o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>El trabajo «%1» no está en pausa.</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>El trabajo «%1» no está en marcha ahora.</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>Una respuesta va a un solo comprador: elija una conversación.</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>La tienda no acepta más de %1 caracteres.</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Ahora la plataforma no deja a nadie escribir en esta conversación.</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>El mismo texto ya va en camino a este comprador.</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>Este espacio de trabajo no tiene clave para sellar lo que se escribe.</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>No es una respuesta a un comprador.</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>La frase de contraseña no es la correcta.</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>Ningún llavero responde en este equipo.</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>Escriba una frase de contraseña: con ella se sellan los secretos, y se pide en cada inicio.</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>El llavero no se abre.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>Desbloquéelo e inténtelo de nuevo, o indique una frase de contraseña.</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>No se puede leer ni escribir %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>No se cambió nada; permítalo a quien ejecuta el programa.</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>Ningún rol de este espacio de trabajo lo tiene; un administrador lo añade a policies/roles.json en la carpeta del espacio de trabajo.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>Fijar un objetivo</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Métrica</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>Por día; vacío: sin objetivo</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>Moneda, para los importes</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>Enviar las existencias del ERP a la tienda</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>Fijar reserva y pocas existencias</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>Unidades que no se ofrecen en la tienda; vacío: ninguna</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>Unidades a las que se le avisa; vacío: como para todos</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>Editar las existencias en la tabla</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>Celdas, como JSON</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>Contabilizar un recuento en el ERP</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>Unidades contadas</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>El almacén del ERP, si varios alimentan el de la tienda</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>Editar publicaciones</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>Precio, o un cambio como -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>Redondear a un múltiplo como 0.05</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Terminación</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estatus</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>Editar celdas</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>Celdas, una lista JSON de ref, field y value</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>Reemplazar texto en publicaciones</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>Texto que se reemplaza</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Poner en su lugar</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>Activar publicaciones</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>Desactivar publicaciones</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>Responder a un comprador</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>Lo que leerá el comprador</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>Marcar una notificación como leída</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>Marcar todas las notificaciones como leídas</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>Fijar horas de silencio</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>Desde y hasta, como 22:00-07:00; vacío: ninguna</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>Silenciar un tipo de notificación</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Silenciado</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>Reintentar el envío</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>Recuperar de la bandeja de salida</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>Recuperar una respuesta</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>Cambiar un rol</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>Fijar un PIN</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>PIN; vacío lo elimina</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>Permitir que una persona que trabaja sola apruebe sus propios cambios</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>Permitirlo</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>Cambie el valor o retire el cambio.</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>Reintente el envío más tarde.</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>La tienda falló por su parte.</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>La tienda no conoce esta publicación.</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>Sincronice y mire si todavía existe.</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>La publicación pertenece a otra tienda o no se puede editar.</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>El estatus de la publicación no lo permite.</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>Espere a la revisión, o active antes la publicación.</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>El almacén falta o la tienda no lo conoce.</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>Sincronice los almacenes y vuelva a contar.</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>La tienda quiere a la vez las existencias de todos los almacenes del SKU.</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>Sincronice y reintente el envío.</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>La tienda no acepta esta cantidad de existencias.</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>Una promoción en curso bloquea el precio.</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>Inténtelo de nuevo cuando termine la promoción.</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>El precio está fuera del intervalo que permite la tienda.</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>La tienda no vende en esta moneda.</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>La tienda no acepta este grupo de SKU.</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>La categoría es desconocida o no es de último nivel.</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>Elija otra categoría.</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>La categoría está prohibida o restringida para esta tienda.</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>La marca es desconocida, ha caducado o necesita autorización.</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>Elija otra marca.</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>Falta un atributo o un certificado obligatorio.</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>Complételo y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>Una imagen, la descripción o el título falta o es demasiado largo.</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>Termínelo y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>No se acepta el peso o el tamaño del paquete.</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>Corríjalo y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>Se alcanzó el límite diario de publicaciones de la tienda.</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>Reintente el envío mañana.</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>La cuenta de vendedor no puede hacer esto.</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>Pida el permiso en la consola web del vendedor.</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>Tiene abierta una devolución o una cancelación.</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>Decida eso primero.</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>El motivo no encaja con el estado del pedido.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>Elija otro motivo.</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>La tienda no acepta uno de los valores.</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>La aplicación conectada no recibió este permiso.</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>Vuelva a conectar la cuenta y concédalo.</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>La tienda o su vendedor no está activo.</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>Mire en la consola web del vendedor.</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>La tienda no acepta llamadas desde esta red.</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>Añada su dirección a la lista de la aplicación.</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>La tienda no dio ningún motivo.</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>En palabras de la tienda: «%1»</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>Conservar el historial durante</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>Días para publicaciones, precios y existencias</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>Días para pedidos y devoluciones</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>Restaurar desde el historial</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>Tal como era en, p. ej. 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>Campos: title, description, price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>Solo los precios de estos SKU, por sus id</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>Aprobar devolución</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>El comprador se queda el artículo</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>Reembolso parcial</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>Rechazar devolución</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>Clave de motivo de la tienda</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>Fijar existencias</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>Cantidad, o una diferencia como -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>Almacén, si se indica un SKU</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>Fijar costo, mínimo y etiquetas</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>Costo unitario, o parte del precio como 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>Precio mínimo, o parte del precio</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>Etiquetas que añadir, o que quitar con un menos</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>Pausar este trabajo</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>Reanudar este trabajo</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>Detener este trabajo por ahora</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>Elegir cómo se usa la red</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>Red: online lee automáticamente, metered solo envía, offline no hace ninguna de las dos cosas</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>Volver a pedir lo que no se entendió</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>Trabajo: outbox, erp, o un recurso con su tienda (orders/&lt;shop id&gt;)</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>Quién lo hace; vacío: el primero que pueda</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>Para cuándo: 2d, o 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>Ejecución de la guía de trabajo a la que pertenece</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Añadir una tarea</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>Marcar una tarea como hecha</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>Descartar una tarea</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>Reabrir una tarea</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>Dar una tarea a alguien</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>Fijar la fecha de una tarea</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>Avisar a las personas de la situación actual</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>%1 le mencionó en %2</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>%1 le dio una tarea</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>%1 terminó la tarea que usted creó</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>Una tarea vence</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n devolución vence en menos de cuatro horas</numerusform>
                <numerusform>%n devoluciones vencen en menos de cuatro horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>La devolución %1 vence en menos de cuatro horas</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Atender la cola</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n pedido debe salir en cuatro horas</numerusform>
                <numerusform>%n pedidos deben salir en cuatro horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrarlos</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>«%1» espera su visto bueno</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Leerlo</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>«%1» se aprobó</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>«%1» se devolvió</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>La tienda no aceptó algo de «%1»</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>La tienda no aceptó %n cambio</numerusform>
                <numerusform>La tienda no aceptó %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>La tienda no aceptó un cambio de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n campo se cambió también en la tienda</numerusform>
                <numerusform>%n campos se cambiaron también en la tienda</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>%1 se cambió también en la tienda</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Resolver</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU tiene pocas existencias</numerusform>
                <numerusform>%n SKU tienen pocas existencias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>%1 tiene pocas existencias: quedan %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU está agotado</numerusform>
                <numerusform>%n SKU están agotados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>%1 está agotado</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>«%1» está atrasado</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>%1 le traspasó «%2»</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>%1: valor inusual</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>Tareas que me dan</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>Mis tareas que otros terminaron</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>Tareas que vencen</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>Devoluciones que vencen</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>Pedidos que deben salir</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>Conjuntos de cambios que esperan aprobación</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>Decisiones sobre mis conjuntos de cambios</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>Cambios que la tienda no aceptó</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>SKU con pocas existencias</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>SKU agotados</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>Guías de trabajo atrasadas</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>Guías de trabajo que me traspasan</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>Cifras inusuales</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>La tienda decidió sobre campos que usted también cambió; vale lo que ella dice</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>%1 también cambió en la tienda; vale lo que dice la tienda</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>Lo suyo queda en el historial.</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>Conflictos que resolvió la palabra de la tienda</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>Decisiones con plazo que aún no han salido: %1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>El plazo venció antes de que esto saliera: %1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>Esto aún no ha salido y vence en menos de una hora: %1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>Elementos atrasados en la bandeja de salida</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>La tienda</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Desde el %1.</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>Ver qué lo resuelve</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1: el consentimiento ha terminado</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>No se lee ni se envía nada hasta que se renueve.</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1: el consentimiento termina el %2</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>Renuévelo antes y nada se detendrá.</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>%1 deniega el acceso</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>%1: su reloj y el de este equipo difieren</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1: fallan muchas llamadas</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>%1 no se puede sincronizar</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>%1 no responde desde hace un rato</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>Conexiones que fallan</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>Filtro: person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Aún no se ha hecho nada</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>Aquí se escribe, y permanece, cada acción de una persona o del programa.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>Abrir el elemento</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>Número en el registro</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>El evento elegido</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>Elija un evento para leerlo entero.</translation>
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
            <translation>En espera</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>Nada espera su visto bueno</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>Aquí aparecen los conjuntos de cambios que alguien envía a revisión.</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Efecto %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Margen %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>No hay filas</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>Todas las filas de este conjunto se retiraron o se devolvieron.</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Aprobaciones</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Decidir</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Política</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>Motivo o comentario</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>enviado a revisión %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>huella %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n advertencia</numerusform>
                <numerusform>%n advertencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Comprobaciones: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n precio en %1</numerusform>
                <numerusform>%n precios en %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>, margen %1 → %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>, %1 por semana con las mismas ventas</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>Ninguna política exige visto bueno.</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1 (%2): aún falta</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1 (%2): dado</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 aprobó</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>%1 rechazó</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation> (no vale para el contenido actual)</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Se está leyendo.</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>Lo escribió usted. Otra persona debe dar su visto bueno.</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>Aprobar %1 de %2</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>Rechazar %1 de %2</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>Escriba primero el comentario.</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>¿Por qué se rechaza?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>Añadir al conjunto</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>Precio nuevo: un importe, una diferencia o un porcentaje</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Terminación</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>tal cual</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>múltiplo</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>Redondear a un múltiplo</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Redondeo</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>No es una regla de precio</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>%n fila a la vista bajo el mínimo</numerusform>
                <numerusform>%n filas a la vista bajo el mínimo</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>Escriba primero el precio nuevo, como -5%.</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>No es una regla de precio. Ejemplos: 11.99, -5%, +2, x1.1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>Qué se devuelve</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Qué pasó aquí</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>devolución y reembolso</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>reemplazo</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>reembolso sin devolución</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>Devolución %1, %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>termina %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuestos</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>Reembolso al comprador</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>%n caso abierto más con este SKU y motivo</numerusform>
                <numerusform>%n casos abiertos más con este SKU y motivo</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>Usted lo aprobó.</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>Usted lo rechazó.</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 Está en cola y sale al haber conexión; vence %2.</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 Sale con la próxima llamada a la tienda.</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>Lo que registró la tienda</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 Se envió; la tienda aún no ha dicho sí ni no.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>Hasta entonces aún puede decidir otra cosa: R lo rechaza.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>Hasta entonces aún puede decidir otra cosa: A lo aprueba.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>Campo, valor o palabras: status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estatus</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Margen %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>Disp.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Código de barras</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>Aún no se ha sincronizado nada</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>Las publicaciones, los precios y las existencias llegan de la tienda con la primera sincronización.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>Algunas de las filas</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>No es un precio. Ejemplos: 11.99, -5%, +2.</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>%1 no es posible en %2: mayor que cero, y sin más decimales que la moneda.</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>Un número entero hasta 99 999.</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>Una publicación necesita un título.</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>Mostrar la publicación</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>Cambiar precios…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Rellenar abajo</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1 (aún sin costos unitarios)</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>A revisión</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Iniciado</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Aún no hay cambios</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>Edite un precio, un título o las existencias en Catálogo: lo que cambie se reúne aquí hasta que lo envíe a revisión.</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>Ir a Catálogo</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Efecto %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Margen %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>Ningún conjunto de cambios elegido</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>Elija uno en el lateral para ver sus filas.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Enviar a revisión</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>Elija primero un conjunto de cambios.</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>Ya se envió a revisión.</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>Alguien debe aprobarlo primero: envíelo a revisión.</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>Solo se puede publicar un conjunto de cambios aprobado.</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>Ya está en la tienda; reviértalo en su lugar.</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>Nada de él ha llegado a la tienda.</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>Retirar %n fila</numerusform>
                <numerusform>Retirar %n filas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>Filtro: field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mío</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>De la tienda</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Detectado</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>No hay conflictos</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>Aquí aparece un conflicto cuando la tienda y usted cambiaron el mismo campo. No se sobrescribe nada hasta que usted decida.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>La política de este campo: usted decide.</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>La política de este campo: se suman ambos movimientos.</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>La política de este campo: vale lo que dice la tienda.</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>La política de este campo: se envía lo suyo.</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>Una decisión corresponde al estado sobre el que se tomó; si no, ha caducado.</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Decidir</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>Incluir los resueltos</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>cuando empezó</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mío</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>lo que decidió usted</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>De la tienda</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar el mío</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Tomar el de la tienda</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Otro valor</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>Un tercer valor</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Usar este valor</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nada que decidir</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 por decidir</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>lo que tiene ahora la tienda, detectado %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>Ya está resuelto.</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>Conservar el mío (%1)</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>Tomar el de la tienda (%1)</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>Escriba primero el valor.</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>Un solo valor no vale para varios conflictos.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>Decidir según la política</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>Tomar el más reciente</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>Decidir según la política (%1)</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>Tomar el más reciente (%1)</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>Elija uno de sus campos o márquelos todos con Espacio.</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>Elija primero un campo.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>Editar la descripción</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>Descripción en HTML</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>Aún no se ha leído la descripción de la tienda.</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>Sin descripción.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Aún no se ha leído de la tienda.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>Comentarios y tareas</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Comentario; @ y un nombre avisa a esa persona</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Comentario nuevo</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Escriba algo primero.</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>Añadir una tarea…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Ningún elemento elegido</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>Elija una publicación, un pedido, una devolución o un conjunto de cambios: aquí aparece lo que se dijo al respecto.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>Nadie ha escrito nada al respecto todavía.</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>antes de %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>atrasado</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>descartado</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>Retirar este comentario</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Conversación</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>Mostrar los textos acortados</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>Mostrar los textos completos</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>Borrador en la tienda</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>Versión en revisión</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>La tienda guarda un borrador que aún no se ha leído.</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>La plataforma revisa una versión que aún no se ha leído.</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>El borrador dice lo mismo que la publicación.</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>La versión en revisión dice lo mismo que la publicación.</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>Esta página muestra la versión activa. Los compradores no ven el borrador.</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>Esta página muestra la versión activa, que permanece hasta que termine la revisión.</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>Esta página muestra la versión actual. Los compradores no ven el borrador.</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>Esta página muestra la versión actual, que permanece hasta que termine la revisión.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1, otras</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>No está</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Está</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>antes: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Mostrar %n</numerusform>
                <numerusform>Mostrar los %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Finance</name>
        <message>
            <source>Finance</source>
            <translation>Finanzas</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>Filtro: status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>Estado del pago</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Ingresos</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Cargos</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Liquidado</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Sin explicar</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Estado de cuenta</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Aún no hay estados de cuenta</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>Cada noche la tienda liquida lo que ha vencido. Sus estados de cuenta llegan con la próxima sincronización.</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>Filtrar este estado de cuenta: type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Neto</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Realizado</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>Sus transacciones aún no están aquí</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>Se leen por estado de cuenta y llegan con la próxima sincronización.</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>Filtro: status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Estados de cuenta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>Aún no se ha pagado nada</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>Un pago lleva al banco uno o varios estados de cuenta. Los pagos llegan con la próxima sincronización.</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>Filtro: status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Retiro</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>No hay retiros</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>Solo algunos mercados tienen un saldo del que se retira dinero. Donde lo hay, aquí están sus movimientos.</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>Filtro: market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>Por qué aún no</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>Todo está liquidado</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>Aquí está todo pedido pagado que aún no figura en ningún estado de cuenta, con lo que la tienda espera de él.</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>Artículos antes de descuentos</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Nuestro descuento</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>Artículos reembolsados</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>Nuestro descuento en artículos reembolsados</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>Comisión de la plataforma</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>Comisión de afiliados</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>Cargo por transacción</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>Cargo por referencia</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>Cargo por crecimiento del vendedor</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>Cargo por publicidad</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>IVA</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>Envío según lo cobró el transportista</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Decidir</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>Qué se muestra del dinero</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Estados de cuenta</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Retiros</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Aún sin liquidar</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>Lo que no cuadra</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>Estados de cuenta que sus transacciones no explican hasta el último centavo</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>Su rol no ve el dinero</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>Esperado, aún sin liquidar: %1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>Liquidado, en camino al banco: %1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>No llegó al banco: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>%1 no está entre las publicaciones de aquí</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>Abrir la publicación de %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Ningún elemento elegido</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>Elija una publicación, un pedido o una devolución: aquí figura cada versión que la tienda tuvo de ello y lo que se hizo aquí.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>A fecha de</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>Muestra el elemento tal como era en este momento (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>Hace una semana</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>Hace un mes</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>Versiones y acciones</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Todos los campos</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>Campos lado a lado</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Entonces</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Devolución %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>Tal como lo vio el comprador:</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1 y %2 más</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>La tienda</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1, visto aquí %2</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>Nada cambió desde la primera lectura.</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>Elija un momento, o dos con Mayús; o una fecha.</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>El elemento de la tienda no cambió entretanto.</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>Qué cambió entretanto</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>Restaurar %1 campos</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>Restaurar este campo</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>Elija un título, una descripción o un precio que difiera.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Descripción reescrita</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 fijado en %2</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>%1 %2 quitado</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>Aún no se le ha hecho nada aquí.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Mostrar %n</numerusform>
                <numerusform>Mostrar los %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>Versiones: comparar y restaurar…</translation>
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
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>Pedido promedio</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>Tasa de devolución</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Reembolsos</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>Cobertura de existencias</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>Antigüedad de la bandeja</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>Tiempo de aprobación</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 pp</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 al %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Decidir</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 días</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>Últimas 52 semanas</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>Últimos 2 años</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Por semana</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Desglose</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>Con período anterior</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>Por mercado</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>Por tienda</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Por categoría</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>Por motivo de devolución</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>Todas las publicaciones</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>Medianoche según la zona</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>Fijar objetivo…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>Todos los mercados</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>Todas las tiendas</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Todas las categorías</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>El gráfico como tabla</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>Mostrar elementos</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Sin motivo</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Sin categoría</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>Cifras a las %1, días según %2, importes en %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>Aún no hay ventas que contar</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>Las cifras llegan con los primeros pedidos sincronizados.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>Las devoluciones no se desglosan por categoría ni publicación</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>Un caso nombra su pedido. Mire las devoluciones por mercado, tienda o motivo.</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>Mostrar todas las categorías y publicaciones</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>límite %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>objetivo %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1 por día</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 por semana</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 por mes</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Este período</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Período anterior</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>Límite %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Objetivo %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>Por encima de lo esperado (%1)</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>Por debajo de lo esperado (%1)</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>Día, %1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>Semana, %1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>Mes, %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>Variación, %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>Elija un punto: haga clic, arrastre o use las flechas. T lleva a la tabla.</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 – %2, %n punto: %3</numerusform>
                <numerusform>%1 – %2, %n puntos: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Exportar lo que se muestra</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Dibujo (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>De quién son las cifras mostradas</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>Lo que contamos nosotros</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>Lo que cuenta TikTok Shop</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>Filtro: cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Almacén</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>En existencia</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>No en el ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>A ofrecer</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>En tienda</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>Aviso en</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>Aún sin existencias</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>Las existencias llegan con la primera sincronización de una tienda.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventario</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>Reserva…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>Contar…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>Enviar a tienda</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>No hay ningún ERP conectado; estas son las cifras de la propia tienda.</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>Leyendo el ERP…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP, datos: %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP, datos: %1, %n problema</numerusform>
                <numerusform>ERP, datos: %1, %n problemas</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP según la última lectura</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n diferencia</numerusform>
                <numerusform>%n diferencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>%n sin vincular</numerusform>
                <numerusform>%n sin vincular</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Ya está en marcha.</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>%1 se alimenta de</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>El precio lo decide</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>El costo unitario lo decide</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>Lo que ofrece la tienda lo decide</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>El ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>La tienda</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Este espacio de trabajo</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Elija primero una fila.</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>No hay ningún ERP conectado.</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>Algunas de las filas</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>Un número entero de unidades, o nada.</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>Un número entero de unidades, o una diferencia como -2.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>Procedimiento estándar</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de verificación</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>Manual de operación</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>Marco de decisión</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Plan de acción</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>sin vínculo a un elemento</translation>
        </message>
        <message>
            <source>own</source>
            <translation>propia</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>Buscar guías de trabajo</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>Tipo de guía de trabajo</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Guías de trabajo</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>Texto de la guía de trabajo</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>Adaptar una copia</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>Pone el texto en la carpeta de este espacio de trabajo y lo abre en su editor; la copia ocupa el lugar de esta.</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>Ninguna guía de trabajo de este tipo</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Elija otro tipo.</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>Nada contiene estas palabras</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>Ninguna guía de trabajo contiene «%1». Deben aparecer todas las palabras.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Entonces</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>Barrera: nada después hasta que se cumplan sus comprobaciones.</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>Tiempo disponible: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versión %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>responsable %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>madurez %1, riesgo %2, impacto %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Decidir</translation>
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
            <translation>regalo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>sin código</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>vinculada a %n SKU</numerusform>
                <numerusform>vinculada a %n SKU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1, %2, encaja con el SKU</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>Vincular a esta variante</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>Código, nombre o código de barras de una variante</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>Variantes del ERP</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>Ninguna variante del ERP encaja. Escriba otra palabra, o cree la variante en el ERP.</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>Varias variantes del ERP llevan su código o código de barras. Elija la correcta, o corríjalas allí.</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>Elija primero una variante.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>Imagen elegida</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>Imagen %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>La plataforma sugiere: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>Leer todo de la tienda</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>Ninguna publicación elegida</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>Elija una fila del catálogo para ver aquí sus imágenes, textos, variantes e historial.</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>Mostrar el catálogo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>De esta publicación solo se ha leído lo que muestra una búsqueda.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Atributos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>Se cumplen todas las comprobaciones.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n advertencia</numerusform>
                <numerusform>%n advertencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>Falta, la categoría lo requiere</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>Sin atributos.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Aún no se ha leído de la tienda.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>Esta publicación no está aquí</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>La tienda ya no la tiene, o aún no se ha sincronizado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>Sin marca</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Se está leyendo.</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>Ninguna tienda está conectada a este espacio de trabajo.</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>Trabaja sin conexión. Conéctese para leer de la tienda.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>Variante %1 del ERP, datos: %2.</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>El ERP decide el precio.</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>La tienda decide el precio.</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>Indica %1; el de usted es otro.</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>Indica %1.</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>El ERP indica %1.</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>La cantidad se decide aquí, a partir de lo que tiene el ERP, menos lo vendido, lo reservado y lo retenido.</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>El ERP decide la cantidad.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>La tienda decide la cantidad; no se le envía nada.</translation>
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
            <translation>El texto no se puede abrir con la clave de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>Abrir en el navegador, %1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>La publicación %1 no está aquí</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>Filtro: waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Tiempo restante</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>Último mensaje</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>Aquí aún no hay conversaciones</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Llegan con la próxima sincronización.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>Lo que escriben los compradores no se le muestra</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
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
            <translation>La fila elegida</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>Elija una fila para leerla entera.</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>Mostrar sus estados de cuenta</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>Aún no está aquí ninguno de sus estados de cuenta.</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>Se paga en una moneda distinta de la de su liquidación, así que no hay con qué compararlo.</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>No cuadra: sus estados de cuenta dejan %1 sin explicar.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>Cuadra: %n estado de cuenta da su importe.</numerusform>
                <numerusform>Cuadra: %n estados de cuenta suman su importe.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Abrir el pedido</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>Son estimaciones de la tienda; el estado de cuenta tiene la última palabra.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>Aún en ningún estado de cuenta, y la tienda no dice qué espera.</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Vendido</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Cargos e impuestos</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Envío pagado por nosotros</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Sin explicar</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Neto</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>Aún sin liquidar; la tienda lo estima así.</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>Aún sin liquidar: %1. La tienda lo estima así.</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>Estado de cuenta del %1</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Estado de cuenta %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>nueva: %1. %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>Marcar todo como leído</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>Ajustes de silencio</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>Nada que comunicarle</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>Aquí se comunican, y permanecen, las menciones, las tareas, los plazos y lo que la tienda no aceptó.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>Todo está leído.</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>Silencio: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>%n tipo silenciado</numerusform>
                <numerusform>%n tipos silenciados</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>Promociones</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>hasta un %1 % de descuento</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 al %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>a partir de %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>Paquete y comprador</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Qué pasó aquí</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>Líneas del pedido</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>Pagado por el comprador</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Nuestro descuento</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>Descuento de la plataforma, no nuestro</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>Envío pagado por el comprador</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuestos</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transportista</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Sale de</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Motivo de cancelación</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Devolución %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>Nuestro cupón</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>Cupón de la plataforma, no nuestro</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Envío pagado por nosotros</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>Envío pagado por la plataforma</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>Cargo por pedido pequeño</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>Cargo por pago contra entrega</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>Paquete %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unidad</numerusform>
                <numerusform>%n unidades</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>con otros pedidos</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>Cancelación %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>responder antes de %1</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>Mensajes con el comprador</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>Lo que nos queda</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>Filtro: status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estatus</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Transportista</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>Sale antes de</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Realizado</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>Aquí aún no hay pedidos</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Llegan con la próxima sincronización.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>El pedido elegido</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>Filtro: state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>Nada espera para salir</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>Los cambios aprobados y publicados permanecen aquí hasta que los tiene la tienda.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Abrir el elemento</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Qué sigue</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>Espera a la red y luego sale automáticamente.</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>Sale con la próxima llamada a la tienda.</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>Se está enviando.</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>La respuesta no llegó. Se lee la tienda antes de volver a enviar nada.</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>La tienda dijo que no. Cambie el valor o inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>La tienda lo tiene.</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>Se recuperó antes de salir.</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>Entretanto la tienda tiene otro valor. Decida en Conflictos.</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>La tienda lo está revisando.</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>Espera a que la tienda termine de revisar la publicación.</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>La tienda ya lo tiene.</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>Se recuperó.</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>Está en curso; se espera la respuesta.</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>Ya no espera: la tienda dijo que no.</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>Elija primero una entrada.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>Productos y precios</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>para todos</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>para clientes nuevos</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>para quienes ya compraron</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>para quienes compraron más de una vez</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>en toda la tienda</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n producto</numerusform>
                <numerusform>%n productos</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>fijada por la plataforma, nadie puede cambiarla</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>Sin fecha de fin</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>Desde el %1, sin fecha de fin</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Del %1 al %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>Vale para todo lo que hay en la tienda.</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>Aún no incluye ningún producto.</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>%n más…</numerusform>
                <numerusform>%n más…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n en total</numerusform>
                <numerusform>%n en total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>%n por comprador</numerusform>
                <numerusform>%n por comprador</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>%1 % de descuento</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 en lugar de %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>Precios habituales de sus variantes: de %1 a %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>para un pedido de cada comprador</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>para cualquier número de pedidos de un comprador</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>Filtro: status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promoción</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estatus</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>Precio más bajo</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>Dto. máx. %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Empieza</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>Aquí aún no hay promociones</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>Llegan con la próxima sincronización, si la tienda tiene alguna.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Promociones</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>La promoción elegida</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>Comentario para el comprador</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>Comentario para el comprador, opcional</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
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
            <translation>La evidencia no muestra el daño</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>El artículo coincide con su descripción</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>El plazo de devolución ha vencido</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>El artículo está usado</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>Se acordó otra cosa con el comprador</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>Se envió el artículo correcto</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>La evidencia no es clara</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>El producto funciona como debe</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>Ventas (GMV)</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Reembolsos</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Compradores</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Visitantes</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>Vistas de página</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>La tabla muestra</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>Días de la tienda</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Variantes</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>Sesiones LIVE</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>Filtro: gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>La tienda no cuenta nada aquí</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>De publicaciones, vídeos y sesiones LIVE, la tienda solo informa los días más recientes.</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>Las cifras propias de la tienda como tabla</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>La tienda aún no ha comunicado cifras propias</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>Cuenta un día cuando ha terminado y lo comunica uno o dos días después. Las cifras llegan con la sincronización.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>Así lo cuenta TikTok Shop, en los días propios de la tienda; el más reciente comunicado es %1. Aún puede corregir los últimos días. Nuestras cifras cuentan los pedidos que hay aquí, con los días según %2, así que ambas pueden diferir un poco.</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1 por día, %2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>Cuenta TikTok Shop</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>Contamos nosotros</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>Elija un día: haga clic o use las flechas. Enter muestra los pedidos que tenemos de él, T lleva a la tabla.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1: TikTok Shop cuenta %2.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1: TikTok Shop cuenta %2, y nosotros también.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1: TikTok Shop cuenta %2, nosotros contamos %3.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>Responder al comprador</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Ahora la plataforma no deja a nadie escribir en esta conversación.</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>Sale con la próxima conexión y hasta entonces se puede recuperar.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 de %2 caracteres</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Escriba algo primero.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>Filtro: market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Queda</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>Ningún caso le espera</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>Aquí aparecen los casos en que la tienda pide su decisión, primero el más urgente.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>El caso elegido</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>Ya está decidido.</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>La tienda no le pide nada aquí.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Aprobar %1</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>Rechazar %1…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>Pulse A otra vez para aprobar %n caso.</numerusform>
                <numerusform>Pulse A otra vez para aprobar %n casos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>%n caso marcado</numerusform>
                <numerusform>%n casos marcados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>¿Por qué se rechaza %n caso?</numerusform>
                <numerusform>¿Por qué se rechazan %n casos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>¿Por qué se rechaza?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>Versión %1 · %2 · paso %3 de %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>atrasado</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>%1 lleva esta ejecución</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>También en esta ejecución: %1</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Ningún elemento elegido</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>Ninguna guía de trabajo encaja con este elemento</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>Elija una devolución, un pedido o una publicación, y aquí se abre su guía de trabajo.</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>Ninguna de las guías de trabajo que su rol puede ejecutar trata de un elemento así.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Terminar la ejecución</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Terminar el paso</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>Aún abierto: %1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>Decida primero: elija una fila.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>Esta ejecución está terminada.</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>Esta ejecución se abandonó: %1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>Ya salió la versión %1; esta ejecución conserva la %2.</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>Iniciar «%1»</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>La ejecución conserva las respuestas.</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>Elegir otra fila</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>Otra fila encaja con este elemento. El motivo queda con la ejecución.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>Saltarse pasos</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>Hay pasos intermedios sin terminar. El motivo queda con ellos.</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Adjuntar un archivo como evidencia</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>Ventana %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>Guía de trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>por regla</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regla</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>Si</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Entonces</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>si no</translation>
        </message>
        <message>
            <source>always</source>
            <translation>siempre</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>saltado: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>Valor atípico</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>Elija un estado de cuenta para ver si sus transacciones suman lo que dice.</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>En este mercado, el costo del envío está entre los cargos.</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Estado de cuenta %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>Lo liquidado el %1 · %2, %3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Ingresos</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Cargos e impuestos</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>En ninguna parte del estado de cuenta</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Liquidado</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Estado de cuenta</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transacciones</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Pago %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>Aún no está aquí ninguna de sus transacciones, así que no hay con qué compararlo.</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>No cuadra: sus transacciones suman %1, el estado de cuenta dice %2. Sin explicar: %3.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>Cuadra: %n transacción da lo que dice el estado de cuenta.</numerusform>
                <numerusform>Cuadra: %n transacciones suman lo que dice el estado de cuenta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>%n transacción está en otra moneda y no entra en ninguna suma.</numerusform>
                <numerusform>%n transacciones están en otra moneda y no entran en ninguna suma.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1, transacción %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>Sin desglosar</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>En ninguna parte de la transacción</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Neto</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>Retenido en reserva: %1.</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>Devuelto de la reserva: %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>Estados de cuenta</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>Transacciones del estado de cuenta elegido</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>El estado de cuenta y la transacción elegidos</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>Sus transacciones</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>Realizado</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recogido</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Solicitado</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidido</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>antes de %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>Ambas partes coinciden.</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>No se sabe qué variante del ERP es. Vincúlela abajo.</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>Hay más reservado y vendido de lo que hay allí, y la tienda lo sigue vendiendo.</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>Exactamente las unidades de pedidos que el ERP aún no conoce.</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>Exactamente las unidades que usted retiene.</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>Exactamente los pedidos en camino y las unidades que usted retiene.</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>El ERP cuenta fracciones de unidad; la tienda vende unidades enteras.</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>La tienda ofrece más de lo que hay: puede vender lo que nadie tiene.</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>Hay más de lo que ofrece la tienda.</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>Lo que ofrece la tienda se decide aquí.</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>Lo que ofrece la tienda lo decide el ERP.</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>Lo que ofrece la tienda se decide en la tienda; no se le envía nada.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>Cifras de la propia tienda</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>Coinciden</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>Ningún ERP se compara con este almacén: no hay ninguno conectado, o ninguno de sus almacenes alimenta este.</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>En existencia en el ERP</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>Reservado allí</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>Vendido aquí, aún no en el ERP</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>Reserva retenida</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>La tienda debería ofrecer</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>La tienda ofrece</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>De más</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>De menos</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>Variante del ERP</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>Reservado para pedidos</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>En existencia</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP, datos: %1.</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%1 en lugar de %2 en %3</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>El ERP tiene ahora %1, no %2: alguien movió las existencias entretanto. Vuelva a contar.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>Filtro: resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>Por qué no se entendió</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>Se entendió todo</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>Un documento ilegible espera aquí con su motivo; el resto continúa.</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Tiendas</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>Almacenes</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>Leyendo lo anterior</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>Buscando lo desaparecido</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>Espera al servidor remoto</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Preparado</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Aún no leído</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>Leído lo más nuevo, falta lo anterior</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>No se envía nada hasta que reanude.</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>No se lee nada hasta que reanude.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Funciona</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Trabajando sin conexión</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Inaccesible</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Consentimiento terminado</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>El consentimiento termina pronto</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Acceso denegado</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>Reloj fuera de hora</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>Muchos fallos</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Conectarse</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>Renovar el consentimiento…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>Cancelaciones</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>Opciones de entrega</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>Detalles del precio</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>Registros de devoluciones</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>Calidad de las publicaciones</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>Reglas de categorías</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Estados de cuenta</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Transacciones</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Retiros</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>Pedidos sin liquidar</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Promociones</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>Cupones</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>Cifras de la tienda</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>Borradores de publicaciones</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>Acceso rechazado</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>Revisar el acceso…</translation>
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
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>En línea: lee y envía automáticamente</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>Uso medido: envía, lee cuando se le pide</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>Sin conexión: no sale nada</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>Cómo se usa la red</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Tiempo restante</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Último éxito</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próxima vez</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Detener por ahora</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>Documentos no entendidos</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Volver a pedir</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>No hay ninguna tienda conectada.</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>sin conexión desde %1</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>nuevo intento en %1</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>última respuesta: %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>fallaron %1 de las últimas %2 llamadas</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>token hasta: %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>consentimiento hasta: %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>su reloj va %1 s adelantado</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>su reloj va %1 s atrasado</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>leyéndose ahora</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>último éxito: %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>Trabaja sin conexión.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Elija antes una línea.</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>No está en marcha ahora.</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Elija antes un documento.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>Nada coincide con este filtro</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Ningún elemento encaja con «%1».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar filtro</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>Un comprador</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Espera respuesta</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>debía responderse antes de %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>responder antes de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read in the shop</source>
            <translation>
                <numerusform>%n sin leer en la tienda</numerusform>
                <numerusform>%n sin leer en la tienda</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>cerrada: ahora la plataforma no deja a nadie escribir aquí</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1, realizado: %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>Todos los pedidos de este comprador</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>Mostrar lo anterior</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Aún no se ha dicho nada.</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Comprador</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>Lo que recibe el comprador</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n en total</numerusform>
                <numerusform>%n en total</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>En cada pedido</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>Comprar %n o más</numerusform>
                <numerusform>Comprar %n o más</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>Gastar %1 o más</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>%1 % de descuento</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>hasta %1 de descuento en el envío</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>%1 de descuento</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>el envío es gratis</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>%n regalo</numerusform>
                <numerusform>%n regalos</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>envío estándar</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>envío exprés</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>cualquier forma de envío</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>desde nuestros almacenes</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>desde los almacenes de la plataforma</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>a %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n devolución vence en menos de cuatro horas</numerusform>
                <numerusform>%n devoluciones vencen en menos de cuatro horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Atender la cola</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>Envío con retraso</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n pedido debe salir en cuatro horas</numerusform>
                <numerusform>%n pedidos deben salir en cuatro horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>%n espera envío en total</numerusform>
                <numerusform>%n esperan envío en total</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrarlos</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>La tienda no aceptó %n cambio</numerusform>
                <numerusform>La tienda no aceptó %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>Cada uno dice por qué y cómo corregirlo.</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>Corregirlos</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n campo se cambió también en la tienda</numerusform>
                <numerusform>%n campos se cambiaron también en la tienda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>%n es suyo</numerusform>
                <numerusform>%n son suyos</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía de trabajo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>Tarea para cualquiera</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>antes de %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>sobre %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Aprobación</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1, %n cambio</numerusform>
                <numerusform>%1, %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>Leer los cambios</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>%n devolución más espera respuesta</numerusform>
                <numerusform>%n devoluciones más esperan respuesta</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>la próxima antes de %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU activo está agotado</numerusform>
                <numerusform>%n SKU activos están agotados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU tiene pocas existencias</numerusform>
                <numerusform>%n SKU tienen pocas existencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>%n más con pocas existencias</numerusform>
                <numerusform>%n más con pocas existencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Conjunto de cambios</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>aprobado, aún no publicado</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>%1 % hecho</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>espera aprobación desde %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>Retenido por revisión</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>%n publicación en revisión de la plataforma</numerusform>
                <numerusform>%n publicaciones en revisión de la plataforma</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>Mientras tanto salen precios y existencias; los textos esperan.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>%n cambio en camino</numerusform>
                <numerusform>%n cambios en camino</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>el más antiguo desde %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vencido</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>%n decisión sobre devoluciones</numerusform>
                <numerusform>%n decisiones sobre devoluciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>%n conjunto de cambios decidido</numerusform>
                <numerusform>%n conjuntos de cambios decididos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>%n guía de trabajo terminada</numerusform>
                <numerusform>%n guías de trabajo terminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>%n plazo vence en menos de cuatro horas si sigue sin haber red. Decídalo ahora: las decisiones salen primero, por orden de vencimiento.</numerusform>
                <numerusform>%n plazos vencen en menos de cuatro horas si sigue sin haber red. Decídalos ahora: las decisiones salen primero, por orden de vencimiento.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Trabajo</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>Variantes</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>Variantes, %n</numerusform>
                <numerusform>Variantes, %n</numerusform>
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
            <translation>Precio</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>Escriba un precio, o un cambio como −5%.</translation>
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
            <translation>Sí</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>Variante eliminada</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>Variante añadida</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Descripción reescrita</translation>
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
            <translation>%1 por segundo</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>¿Quiso decir «%1»?</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>El archivo no es texto UTF-8. Guárdelo como UTF-8.</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>El documento supera los %1 KB. Divídalo en partes que se incluyan unas a otras.</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>El documento no empieza con una línea «---» y su encabezado (id, version, title, kind, owner).</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>El encabezado no tiene una línea de cierre «---».</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>El encabezado no se puede leer como YAML: %1.</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>«%1» aparece dos veces en el encabezado. Conserve uno.</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>«%1» no es una clave que conozca el programa.</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>«%1» tiene una forma incorrecta: escriba un texto, o una lista de textos entre [ ].</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>Falta «%1» en el encabezado.</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>«%1» no puede ser un id: solo minúsculas, dígitos y guiones simples.</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>«%1» no es una versión como 1.2.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>«%1» no es un tipo de guía de trabajo: sop, checklist, runbook, decision, blueprint o action-plan.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>No existe el rol «%1».</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>«%1» no es un tipo de elemento, como returns, orders o skus.</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>No existe la alerta «%1».</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>«%1» no es un lapso de tiempo como 90m, 4h o 2d.</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>«%1» bajo fit debe ser un número de 1 a 5.</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>El documento no tiene pasos. Empiece uno con un título de nivel dos (##).</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>Ya existe un paso «%1». Dé a este un id propio: {#id}.</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>No se conoce «%1» entre las llaves.</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>No se entienden los criterios «%1».</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>Hay criterios («%1»), pero el encabezado no dice de qué tipo de elemento: añada trigger: on.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>No existe el comando «%1».</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>El comando no admite «%1».</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>«%1» no es una de las opciones.</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>«%1» actúa sobre %2, pero la guía de trabajo trata de otro tipo de elemento.</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>Una comprobación no tiene texto.</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>No existe el paso «%1» al que ir.</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>No se permite HTML en una guía de trabajo: «%1». Escríbalo en Markdown.</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>La imagen «%1» está en otra máquina. Póngala junto al documento, para que abrirlo no avise a nadie.</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>El enlace «%1» no lleva a nada permitido: use https, command:, playbook:, include: o #step.</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>«%1» en la cabecera de la tabla no es un campo del elemento.</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>Una tabla de decisión necesita al menos una columna de criterios, una última columna de resultados y una fila («%1»).</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>La fila «%1» no dice qué hacer.</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>Ninguna fila encaja con «%1». Añada una fila para ello, o una que empiece con «otherwise».</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>Esta fila y la de la línea %1 encajan ambas con «%2». Restrinja una de ellas, o escriba {first} en el paso.</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>La fila «%1» nunca es la primera que encaja. Súbala o quítela.</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>La tabla (%1) tiene demasiados casos para buscar en todos ellos lagunas y solapamientos.</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>«%1» es también el id de %2. Dé otro a uno de ellos.</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>No existe la guía de trabajo «%1».</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>«%1» se incluye a sí misma a través de %2.</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>El paso «%1» está bloqueado en «%2» y debe quedar como está allí.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Nota: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>Comprobación; vacío: todo el paso</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>Marcar una comprobación</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>Desmarcar una comprobación</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>Anotar evidencia</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Adjuntar un archivo como evidencia</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>Quitar evidencia</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>Fila; vacío: la que encaja</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>Registrar una acción de un paso</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Elementos</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Qué resultó de ello</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Terminar el paso</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Ir a un paso</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>Traspasar una ejecución</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>A quién</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Terminar la ejecución</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>Abandonar la ejecución</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>Volver a mirar el elemento de una ejecución</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>Escalar una ejecución atrasada</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>Iniciar una guía de trabajo</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Guía de trabajo</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>Paso; vacío: por donde entra el elemento</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>Lo que necesita saber: nombre=valor; nombre=valor</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>Tienda de práctica en este equipo</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>Tienda de práctica en %1</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop, aplicación %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>ERP en %1</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>Funciona mientras el espacio de trabajo está abierto. Nada de lo que hay en ella llega a nadie.</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>Leyendo hasta cuándo vale el consentimiento…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>Base de datos %1, usuario %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>Aún no hay nada conectado.</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>Conectar una TikTok Shop…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>Se abre en un espacio de trabajo propio; este queda como está.</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>Para este espacio de trabajo.</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>Conectar un ERP…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>Para este espacio de trabajo: productos, existencias y ventas de un servidor Tryton.</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Abrir la tienda de práctica</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>Un espacio de trabajo propio para probar sin consecuencias.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Renovar sesión</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>El consentimiento terminó el %1.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Sesión iniciada.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>El consentimiento vale hasta el %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>La copia de la tienda estaba dañada y se apartó en %1. Se vuelve a leer de la tienda; sus cambios están a salvo.</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>Sus cambios estaban en un archivo dañado, que ahora está en %1. Se salvaron %2 cambios y %3 entradas de la bandeja de salida; no se pudieron leer %4 filas.</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>Preparando una tienda de práctica</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>Abriendo el espacio de trabajo</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>Una tienda propia para probarlo todo. Nada de lo que hay en ella llega a nadie.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>Los secretos de este espacio de trabajo están sellados. Frase de contraseña:</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>El historial de lo que la tienda decía antes estaba dañado y se apartó en %1. A partir de ahora se lleva de nuevo; sus cambios están a salvo.</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>Preparando el espacio de trabajo</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>Preparando la conexión</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>Sesión iniciada de nuevo en %1.</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>Lo que estaba en espera continúa ahora.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>Conectar un ERP</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>Un servidor Tryton, versión 6 o 7. Las existencias y los costos vienen de él y las ventas van a él; lo que corresponde entre sí se empareja por código y código de barras, y se muestra antes de escribir nada.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>Eso no es una dirección; una tiene este aspecto: https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>Iniciando sesión en %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1, empresa %2, %3.</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>Todos los módulos necesarios están activos.</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>Faltan módulos: %1. Pida a quien administra el ERP que los active y pruebe de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>Ayuda — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>Página de la ayuda</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1 (práctica) — Quayside</translation>
        </message>
        <message>
            <source>%1 — Quayside</source>
            <translation>%1 — Quayside</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navegación</translation>
        </message>
        <message>
            <source>Work in hand</source>
            <translation>Trabajo en curso</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Trabajar sin conexión</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>Buscar un comando o elemento…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>Navegación estrecha</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>Filas holgadas</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ir a %1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>Paneles laterales</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Restablecer disposición</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>Acerca de Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Colores del sistema</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>E&amp;lemento</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Cambios</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>E&amp;jecución</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>Ve&amp;ntana</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Quién trabaja aquí</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Buscar un comando, un elemento o una persona</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>Descartar el aviso</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
Una estación de trabajo para tiendas. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1: %n elemento</numerusform>
                <numerusform>%1: %n elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: hecho</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n elemento quedó como estaba</numerusform>
                <numerusform>%n elementos quedaron como estaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>%n fila se omitió: %1</numerusform>
                <numerusform>%n filas se omitieron: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>Sincronizado: %n elemento cambió aquí</numerusform>
                <numerusform>Sincronizado: %n elementos cambiaron aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>Sincronizado: todo está al día</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>%n cambio ya está en la tienda</numerusform>
                <numerusform>%n cambios ya están en la tienda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>La tienda no aceptó %n</numerusform>
                <numerusform>La tienda no aceptó %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>%n conflicto detectado</numerusform>
                <numerusform>%n conflictos detectados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>%n parte no se pudo leer; se reintenta</numerusform>
                <numerusform>%n partes no se pudieron leer; se reintentan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1: %2, %n elemento</numerusform>
                <numerusform>%1: %2, %n elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
No hay ningún paso posible.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN de %1</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>Elegir quién trabaja aquí</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1, %2. Haga clic para cambiar quién trabaja aquí.</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>Todo tiene su lugar</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>Hoy dice qué requiere primero su atención. Debajo están los elementos, y después lo que espera una decisión. Con Ctrl y una cifra se llega allí.</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>Las filas responden al instante</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>Todo se lee de este equipo, con o sin red. Pulse / para filtrar y F2 para cambiar una celda; en un precio sirve también -5%.</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>Lo elegido se ve al lado</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>La publicación, su guía de trabajo y lo que se dijo de ella siguen a la fila que elija.</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>Nada sale por sí solo</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>Aquí se reúnen, comprueban y aprueban los cambios; luego la bandeja de salida los envía, exactamente una vez, cuando hay red.</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>Una tecla para lo demás</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>Ctrl+K encuentra cualquier comando, elemento o persona. F1 explica lo que está viendo. Ctrl+Z deshace.</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>Conexiones…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Abrir la tienda de práctica</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>«%1» contiene texto sin enviar.</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>No se cambió nada. Envíelo o bórrelo, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Renovar sesión</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>Ir al mensaje</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1, %2, %3 urgentes</translation>
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
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>Comando, panel, # elemento o @ persona</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Buscar un comando, un elemento o una persona</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>Escriba palabras o criterios de elementos</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>Buscar elementos: %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Usado hace poco</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>Aún falta: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>Obligatorio</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>(código %1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>Configurar Quayside</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>¿Con qué tienda quiere empezar?</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>Puede añadir una tienda o un ERP más tarde. Durante la configuración no se escribe nada en ninguna tienda.</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>Tienda de práctica</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>No requiere cuenta</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>Una tienda completa que vive en este equipo: cinco mercados, mil publicaciones, pedidos y devoluciones con plazos en marcha. Pruébelo todo; nada llega a nadie.</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>Una TikTok Shop</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>Abre el navegador para pedir su consentimiento y vuelve con sus tiendas. Requiere el app key de su organización.</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>Solo un ERP</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>Muestra los productos y las existencias de un servidor Tryton, antes de conectar ninguna tienda.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>Todo queda en este equipo. Los secretos van al llavero del sistema.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>Sin ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>Se está configurando.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Inicie sesión primero.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>Pruebe primero la conexión.</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>Listo en unos segundos</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>Conectar una TikTok Shop</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>Usted inicia sesión con la aplicación de su organización: su app key, su app secret y su service ID están en Partner Center. El consentimiento se da en el navegador; no se escribe nada en la tienda.</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>Fuera de Estados Unidos</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>Una tienda de práctica independiente</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>Región del vendedor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
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
            <translation>Registre en la aplicación esta dirección de redirección: %1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Iniciar sesión con el navegador</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>O péguelo</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>¿El navegador no volvió? Pegue el código, o la dirección de la página en la que terminó, antes de 30 minutos.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>Eso no es una dirección; una tiene este aspecto: http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>El navegador muestra la página de consentimiento; esta ventana la espera.</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>Iniciando sesión y leyendo la lista de tiendas…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Sesión iniciada como %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n tienda: %1</numerusform>
                <numerusform>%n tiendas: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>La aplicación tiene todos los permisos necesarios.</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>A la aplicación le faltan permisos: %1. Añádalos en Partner Center, en Manage API, y vuelva a iniciar sesión; hasta entonces esas partes quedan vacías.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Los relojes coinciden con una diferencia de %1 s.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>El reloj de este equipo está %1 s atrasado respecto al de la tienda. Las llamadas lo compensan, los plazos no: ponga el reloj en hora.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>El reloj de este equipo está %1 s adelantado respecto al de la tienda. Las llamadas lo compensan, los plazos no: ponga el reloj en hora.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>El consentimiento vale hasta el %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>Enviando la bandeja de salida</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>Progreso del trabajo en marcha</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>Detener el trabajo en marcha</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Bandeja de salida %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>Conflictos %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>%n plazo vence antes de %1</numerusform>
                <numerusform>%n plazos vencen antes de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>Ninguna tienda conectada</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Trabajando sin conexión</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Sin conexión desde %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>Todo se puede leer y editar; lo que publique espera en la bandeja de salida. Haga clic para conectarse.</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>Haga clic para trabajar sin conexión.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Sincronizado: %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Aún sin sincronizar</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 de %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP: %n problema</numerusform>
                <numerusform>ERP: %n problemas</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>ERP no accesible</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>El ERP requiere atención</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>En línea, uso medido</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>Haga clic para renovar el consentimiento.</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>Haga clic para ver qué lo resuelve.</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>Todo se puede leer y editar; lo que publique espera en la bandeja de salida. Haga clic para ver qué lo resuelve.</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: en pausa</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>%n línea de trabajo en pausa</numerusform>
                <numerusform>%n líneas de trabajo en pausa</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>En pausa: %1. Haga clic para reanudar.</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1: falló</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>falló %n línea de trabajo</numerusform>
                <numerusform>fallaron %n líneas de trabajo</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>Falló: %1. Haga clic para ver por qué.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>Edición en lote</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>de %1 seleccionadas</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, antes: %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, editado</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1, incumple una regla</translation>
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
            <translation>%1 d</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>Tiempo restante: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>Propuestas</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1, antes: %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>Mantener en toda disposición</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Desacoplar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>Campo, valor o palabras</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2, Supr quita, Intro edita</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1: tecla %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>Marcar todas las filas que coinciden</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>Marcar todas las filas que coinciden (%1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>por venir</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>Aquí no hay nada. Inicie sesión desde Quayside.</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>Puede cerrar esta página y volver a Quayside.</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>Hacer copia de seguridad del espacio de trabajo</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>Archivo; vacío: en la carpeta «backups» del espacio de trabajo</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>Sincronizar ahora con el ERP</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>Volver a leer todo</translation>
        </message>
    </context>
</TS>
