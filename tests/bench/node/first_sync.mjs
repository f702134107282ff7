// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peer: the same pages with JSON.parse and better-sqlite3, as a desktop program on Node would load them. It derives nothing.
//   node first_sync.mjs FILE DATABASE deferred|live
import Database from 'better-sqlite3';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

const [file, target, mode] = process.argv.slice(2);
const isDeferred = mode === 'deferred';
const pagesATransaction = isDeferred ? 50 : 10;
const db = new Database(target);
if (isDeferred) {
    db.pragma('page_size = 8192');
    db.pragma('cache_size = -256000');
    db.pragma('wal_autocheckpoint = 20000');
}
db.pragma('journal_mode = WAL');
db.pragma('synchronous = NORMAL');
db.exec(`CREATE TABLE orders(id INTEGER PRIMARY KEY, status TEXT, type TEXT, fulfilment TEXT, shipping_type TEXT, delivery_option TEXT,
 warehouse_id TEXT, tracking_number TEXT, carrier TEXT, payment_method TEXT, buyer_id TEXT, buyer_name TEXT, buyer_message TEXT, region TEXT,
 currency TEXT, product_total INTEGER, seller_discount INTEGER, platform_discount INTEGER, sub_total INTEGER, shipping_fee INTEGER, tax INTEGER,
 total INTEGER, is_cod INTEGER, is_hold INTEGER, is_sample INTEGER, create_time INTEGER, paid_time INTEGER, update_time INTEGER, rts_time INTEGER,
 rts_sla INTEGER, tts_sla INTEGER, cancel_sla INTEGER);
CREATE TABLE line_items(id INTEGER PRIMARY KEY, order_id INTEGER, status TEXT, product_id TEXT, product_name TEXT, sku_id TEXT, sku_name TEXT,
 seller_sku TEXT, image TEXT, original_price INTEGER, seller_discount INTEGER, platform_discount INTEGER, sale_price INTEGER, is_gift INTEGER)`);
const indexes = () => db.exec(`CREATE INDEX o1 ON orders(status, create_time); CREATE INDEX o2 ON orders(create_time); CREATE INDEX o3 ON orders(update_time);
 CREATE INDEX o4 ON orders(buyer_id); CREATE INDEX l1 ON line_items(order_id); CREATE INDEX l2 ON line_items(sku_id); CREATE INDEX l3 ON line_items(seller_sku)`);

const insert = (table, columns) => db.prepare(`INSERT INTO ${table} VALUES(${Array(columns).fill('?').join(',')}) ON CONFLICT(id) DO NOTHING`);
const minor = (text) => Math.round(Number(text) * 100);
const flag = (value) => (value ? 1 : 0);

function* pages() {
    const handle = openSync(file, 'r');
    const chunk = Buffer.allocUnsafe(1 << 20);
    let parts = [];
    for (let read; (read = readSync(handle, chunk, 0, chunk.length, null)) > 0;) {
        let from = 0;
        for (let at; (at = chunk.subarray(0, read).indexOf(10, from)) >= 0; from = at + 1) {
            parts.push(Buffer.from(chunk.subarray(from, at)));
            yield Buffer.concat(parts).toString('utf8');
            parts = [];
        }
        parts.push(Buffer.from(chunk.subarray(from, read)));
    }
    closeSync(handle);
}

const started = process.hrtime.bigint();
if (!isDeferred) indexes();
const addOrder = insert('orders', 32);
const addLine = insert('line_items', 14);
let count = 0;
const write = db.transaction((batch) => {
    for (const page of batch) {
        for (const o of JSON.parse(page).data.orders) {
            const id = BigInt(o.id);
            const p = o.payment;
            addOrder.run(id, o.status, o.order_type, o.fulfillment_type, o.shipping_type, o.delivery_option_name, o.warehouse_id, o.tracking_number,
                o.shipping_provider, o.payment_method_name, o.user_id, o.buyer_nickname, o.buyer_message, o.recipient_address.region_code, p.currency,
                minor(p.original_total_product_price), minor(p.seller_discount), minor(p.platform_discount), minor(p.sub_total), minor(p.shipping_fee),
                minor(p.tax), minor(p.total_amount), flag(o.is_cod), flag(o.is_on_hold_order), flag(o.is_sample_order), o.create_time, o.paid_time,
                o.update_time, o.rts_time, o.rts_sla_time, o.tts_sla_time, o.cancel_order_sla_time);
            for (const l of o.line_items)
                addLine.run(BigInt(l.id), id, l.display_status, l.product_id, l.product_name, l.sku_id, l.sku_name, l.seller_sku, l.sku_image,
                    minor(l.original_price), minor(l.seller_discount), minor(l.platform_discount), minor(l.sale_price), flag(l.is_gift));
            ++count;
        }
    }
});
let batch = [];
for (const page of pages()) {
    batch.push(page);
    if (batch.length === pagesATransaction) {
        write(batch);
        batch = [];
    }
}
write(batch);
if (isDeferred) indexes();
db.close();
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
console.log(JSON.stringify({ what: `node-${mode}`, seconds, orders: count, peak_mb: process.resourceUsage().maxRSS / 1024, file_bytes: statSync(target).size }));
