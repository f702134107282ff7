// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every endpoint that the practice shop serves, asked at least once with a good question; what the client asks too is asked again in
// another shape.

import zlib from 'node:zlib';

async function good(caller, method, where, options) {
    const answer = await caller.call(method, where, options);
    if (answer.code !== 0) throw new Error(`${method} ${where}: ${JSON.stringify(answer)}`);
    return answer.data ?? {};
}

async function askCatalog(caller, cipher) {
    const { categories } = await good(caller, 'GET', '/product/202309/categories', { cipher, query: { category_version: 'v2' } });
    const leaf = categories.find((one) => one.is_leaf);
    await good(caller, 'GET', `/product/202309/categories/${leaf.id}/attributes`, { cipher, query: { category_version: 'v2' } });
    await good(caller, 'GET', `/product/202309/categories/${leaf.id}/rules`, { cipher, query: { category_version: 'v2' } });
    await good(caller, 'GET', '/product/202309/brands', { cipher, query: { page_size: '100' } });
    const { products } = await good(caller, 'POST', '/product/202502/products/search', { cipher, query: { page_size: '20' }, body: { status: 'ACTIVATE' } });
    const product = await good(caller, 'GET', `/product/202309/products/${products[0].id}`, { cipher });
    await good(caller, 'GET', `/product/202309/products/${product.id}`, { cipher, query: { return_draft_version: 'true' } });
    await good(caller, 'GET', `/product/202309/products/${product.id}`, { cipher, query: { return_under_review_version: 'true' } });
    await good(caller, 'GET', '/product/202312/prerequisites', { cipher });
    await good(caller, 'POST', '/product/202309/categories/recommend', { cipher, body: { product_title: product.title, category_version: 'v2' } });
    await good(caller, 'GET', '/product/202405/products/diagnoses', { cipher, query: { product_ids: products.map((one) => one.id).join(',') } });
    await good(caller, 'POST', '/product/202309/inventory/search', { cipher, body: { product_ids: [product.id] } });
    await good(caller, 'POST', '/product/202309/products/deactivate', { cipher, body: { product_ids: [products[1].id] } });
    await good(caller, 'POST', '/product/202309/products/activate', { cipher, body: { product_ids: [products[1].id] } });
    const edit = { title: `${product.title} and more`, description: product.description, category_id: leafOf(product), category_version: 'v2',
        main_images: product.main_images.map(({ uri }) => ({ uri })), package_weight: product.package_weight, skus: product.skus.map(({ id }) => ({ id })) };
    await good(caller, 'PUT', `/product/202509/products/${product.id}`, { cipher, body: { ...edit, save_mode: 'AS_DRAFT' } });
    await good(caller, 'PUT', `/product/202509/products/${product.id}`, { cipher, body: edit });
    const gone = { cipher, body: { product_ids: [products[2].id, '1'] } };
    await good(caller, 'DELETE', '/product/202309/products', gone);
    await good(caller, 'POST', '/product/202309/products/recover', gone);
    return product;
}

/// A listing of the first shop gets a draft beside it.
export async function keepDraft(caller) {
    const { shops: [{ cipher }] } = await good(caller, 'GET', '/authorization/202309/shops');
    const { products: [product] } = await good(caller, 'POST', '/product/202502/products/search', { cipher, query: { page_size: '20' }, body: { status: 'ACTIVATE' } });
    await good(caller, 'POST', `/product/202509/products/${product.id}/partial_edit`, { cipher, body: { title: `${product.title}, for later`, save_mode: 'AS_DRAFT' } });
}

const leafOf = (product) => product.category_chains.at(-1).id;

/// What is uploaded belongs to all shops, or to the talk of one.
async function askUploads(caller, cipher) {
    const png = greyPicture(400);
    const fine = async (where, parts, options) => {
        const answer = await caller.upload(where, parts, options);
        if (answer.code !== 0) throw new Error(`upload ${where}: ${JSON.stringify(answer)}`);
        return answer.data;
    };
    await fine('/product/202309/images/upload', { data: png, use_case: 'MAIN_IMAGE' });
    await fine('/product/202309/files/upload', { data: Buffer.from('%PDF-1.4 a paper'), name: 'paper.pdf' });
    await fine('/customer_service/202309/images/upload', { data: png }, { cipher });
    await good(caller, 'POST', '/product/202309/brands', { body: { name: 'Quay & Sons' } });
    const { return_orders: cases } = await good(caller, 'POST', '/return_refund/202309/returns/search',
        { cipher, query: { page_size: '50' }, body: { return_status: ['AWAITING_BUYER_SHIP'] } });
    if (cases[0])
        await fine('/return_refund/202405/returns/shipping_documents', { tracking_number: 'JD1', return_shipping_label: Buffer.from('%PDF-1.4') },
            { cipher, query: { return_ids: cases[0].return_id } });
}

/// A grey PNG of so many pixels a side.
function greyPicture(side) {
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type), data]);
        const frame = Buffer.alloc(8 + body.length);
        frame.writeUInt32BE(data.length, 0);
        body.copy(frame, 4);
        frame.writeUInt32BE(zlib.crc32 ? zlib.crc32(body) : crc32(body), 4 + body.length);
        return frame;
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(side, 0);
    head.writeUInt32BE(side, 4);
    head.writeUInt8(8, 8);
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', zlib.deflateSync(Buffer.alloc(side * (side + 1)))), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes) {
    let crc = ~0;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ~crc >>> 0;
}

async function askOrders(caller, cipher) {
    const { orders } = await good(caller, 'POST', '/order/202309/orders/search',
        { cipher, query: { page_size: '50', sort_field: 'create_time', sort_order: 'DESC' }, body: {} });
    await good(caller, 'GET', '/order/202507/orders', { cipher, query: { ids: orders.slice(0, 3).map((one) => one.id).join(',') } });
    await good(caller, 'GET', '/order/202309/orders', { cipher, query: { ids: orders[0].id } });
    return orders;
}

async function askReturns(caller, cipher) {
    const { return_orders: cases } = await good(caller, 'POST', '/return_refund/202309/returns/search',
        { cipher, query: { page_size: '50', sort_field: 'update_time', sort_order: 'ASC' }, body: {} });
    await good(caller, 'GET', '/return_refund/202309/reject_reasons', { cipher, query: { return_or_cancel_id: cases[0].return_id } });
    await good(caller, 'GET', `/return_refund/202309/returns/${cases[0].return_id}/records`, { cipher });
    for (const one of cases.filter((one) => one.return_status === 'RETURN_OR_REFUND_REQUEST_PENDING').slice(0, 2)) {
        await caller.call('POST', `/return_refund/202309/returns/${one.return_id}/approve`,
            { cipher, query: { idempotency_key: `contract-${one.return_id}` }, body: { decision: one.return_type === 'REFUND' ? 'APPROVE_REFUND' : 'APPROVE_RETURN' } });
    }
}

/// Parcels of one shop: read, then split, combined and shipped where its market allows it.
async function askParcels(caller, cipher, region) {
    const { packages } = await good(caller, 'POST', '/fulfillment/202309/packages/search',
        { cipher, query: { page_size: '50', sort_field: 'update_time', sort_order: 'ASC' }, body: {} });
    await good(caller, 'GET', `/fulfillment/202309/packages/${packages[0].id}`, { cipher });
    await good(caller, 'GET', `/fulfillment/202309/packages/${packages[0].id}/handover_time_slots`, { cipher });
    const { warehouses } = await good(caller, 'GET', '/logistics/202309/warehouses', { cipher });
    const { delivery_options: options } = await good(caller, 'GET', `/logistics/202309/warehouses/${warehouses[0].id}/delivery_options`, { cipher });
    const { shipping_providers: carriers } = await good(caller, 'GET', `/logistics/202309/delivery_options/${options[0].id}/shipping_providers`, { cipher });
    const { orders } = await good(caller, 'POST', '/order/202309/orders/search',
        { cipher, query: { page_size: '100' }, body: { order_status: 'AWAITING_SHIPMENT' } });
    const waiting = orders.filter((one) => !one.is_buyer_request_cancel);
    const own = { tracking_number: 'JD0002214012345678', shipping_provider_id: carriers[0].id };
    const pickUp = { handover_method: 'DROP_OFF' };
    const isPlatform = !['GB', 'US'].includes(region);
    const many = waiting.find((one) => new Set(one.line_items.map((line) => line.sku_id)).size > 1);
    const rest = waiting.filter((one) => one !== many);
    await good(caller, 'GET', `/order/202407/orders/${waiting[0].id}/price_detail`, { cipher });
    await good(caller, 'GET', `/fulfillment/202309/orders/${orders[0].id}/tracking`, { cipher });
    await good(caller, 'GET', `/fulfillment/202309/orders/${waiting[0].id}/handover_time_slots`, { cipher });
    await good(caller, 'GET', '/fulfillment/202309/orders/split_attributes', { cipher, query: { order_ids: waiting.slice(0, 5).map((one) => one.id).join(',') } });
    if (many) {
        const sku = many.line_items[0].sku_id;
        const group = (id, lines) => ({ id, order_line_item_ids: lines.map((line) => line.id) });
        const split = await good(caller, 'POST', `/fulfillment/202309/orders/${many.id}/split`, { cipher, body: { splittable_groups: [
            group('1', many.line_items.filter((line) => line.sku_id === sku)), group('2', many.line_items.filter((line) => line.sku_id !== sku))] } });
        const how = isPlatform ? pickUp : { self_shipment: own };
        await good(caller, 'POST', `/fulfillment/202309/packages/${split.packages[0].id}/ship`, { cipher, body: how });
        await good(caller, 'POST', '/fulfillment/202309/packages/ship', { cipher, body: { packages: [{ id: split.packages[1].id, ...how }, { id: '1', ...how }] } });
        if (isPlatform)
            await good(caller, 'GET', `/fulfillment/202309/packages/${split.packages[0].id}/shipping_documents`, { cipher, query: { document_type: 'SHIPPING_LABEL' } });
        else
            await good(caller, 'POST', `/fulfillment/202309/packages/${split.packages[0].id}/shipping_info/update`, { cipher, body: own });
    }
    const { combinable_packages: together } = await good(caller, 'GET', '/fulfillment/202309/combinable_packages/search', { cipher, query: { page_size: '50' } });
    if (together.length > 0) {
        const { packages: made } = await good(caller, 'POST', '/fulfillment/202309/packages/combine', { cipher, body: { combinable_packages: [together[0], { id: '1', order_ids: [waiting[0].id] }] } });
        await good(caller, 'POST', `/fulfillment/202309/packages/${made[0].id}/uncombine`, { cipher, body: { order_ids: [made[0].order_ids[0]] } });
    }
    const inPairs = new Set(together.flatMap((one) => one.order_ids));
    const single = rest.find((one) => !inPairs.has(one.id));
    if (!isPlatform && single) {
        await good(caller, 'POST', `/fulfillment/202309/orders/${single.id}/packages`, { cipher, body: own });
        await good(caller, 'POST', `/fulfillment/202309/orders/${single.id}/shipping_info/update`, { cipher, body: own });
    }
}

async function askCancellations(caller, cipher) {
    const search = { cipher, query: { page_size: '50', sort_field: 'update_time', sort_order: 'ASC' } };
    await good(caller, 'POST', '/return_refund/202309/cancellations/search', { ...search, body: {} });
    const { cancellations: open } = await good(caller, 'POST', '/return_refund/202309/cancellations/search',
        { ...search, body: { cancel_status: ['CANCELLATION_REQUEST_PENDING'] } });
    if (open[0])
        await good(caller, 'POST', `/return_refund/202309/cancellations/${open[0].cancel_id}/approve`, { cipher, query: { idempotency_key: `contract-${open[0].cancel_id}` } });
    if (open[1]) {
        const { reasons } = await good(caller, 'GET', '/return_refund/202309/reject_reasons', { cipher, query: { return_or_cancel_id: open[1].cancel_id } });
        await good(caller, 'POST', `/return_refund/202309/cancellations/${open[1].cancel_id}/reject`,
            { cipher, query: { idempotency_key: `contract-${open[1].cancel_id}` }, body: { reject_reason: reasons[0].name, comment: 'It left already.' } });
    }
    const { orders } = await good(caller, 'POST', '/order/202309/orders/search', { cipher, query: { page_size: '50' }, body: { order_status: 'AWAITING_SHIPMENT' } });
    const order = orders.find((one) => !one.is_buyer_request_cancel);
    const { sku_eligibility: skus } = await good(caller, 'GET', `/return_refund/202512/orders/${order.id}/aftersale_eligibility`, { cipher, query: { initiate_aftersale_user: 'SELLER' } });
    const reason = skus[0].line_item_eligibility.find((one) => one.request_type === 'CANCEL').available_reason_names[0];
    await good(caller, 'POST', '/return_refund/202309/refunds/calculate', { cipher, body: { order_id: order.id, request_type: 'CANCEL', reason_name: reason } });
    await good(caller, 'POST', '/return_refund/202309/cancellations', { cipher, body: { order_id: order.id, cancel_reason: reason } });
    const { orders: delivered } = await good(caller, 'POST', '/order/202309/orders/search', { cipher, query: { page_size: '1' }, body: { order_status: 'DELIVERED' } });
    const able = await good(caller, 'GET', `/return_refund/202512/orders/${delivered[0].id}/aftersale_eligibility`, { cipher, query: { initiate_aftersale_user: 'SELLER' } });
    const refund = able.sku_eligibility[0].line_item_eligibility.find((one) => one.request_type === 'REFUND');
    await good(caller, 'POST', '/return_refund/202309/returns', { cipher, query: { idempotency_key: `contract-return-${delivered[0].id}` },
        body: { order_id: delivered[0].id, return_type: 'REFUND', return_reason: refund.available_reason_names[0] } });
}

async function askMoney(caller, cipher) {
    const { statements } = await good(caller, 'GET', '/finance/202309/statements', { cipher, query: { sort_field: 'statement_time', page_size: '100' } });
    // An order with the fee that comes and goes, wherever it is: whether a given one has it depends on the day.
    let sale;
    for (const statement of statements) {
        const { transactions } = await good(caller, 'GET', `/finance/202501/statements/${statement.id}/statement_transactions`,
            { cipher, query: { sort_field: 'order_create_time', page_size: '100' } });
        sale = transactions.find((one) => one.type === 'ORDER' && one.fee_tax_breakdown.fee.seller_growth_fee_amount !== undefined);
        if (sale) break;
    }
    await good(caller, 'GET', `/finance/202501/orders/${sale.order_id}/statement_transactions`, { cipher });
    await good(caller, 'GET', '/finance/202507/orders/unsettled', { cipher, query: { sort_field: 'order_create_time', page_size: '100' } });
    await good(caller, 'GET', '/finance/202309/payments', { cipher, query: { sort_field: 'create_time', page_size: '100' } });
    await good(caller, 'GET', '/finance/202504/tax_information', { cipher });
    await good(caller, 'GET', '/finance/202309/withdrawals', { cipher, query: { types: 'WITHDRAW,SETTLE', page_size: '100' } });
}

async function askTalks(caller, cipher) {
    const { conversations } = await good(caller, 'GET', '/customer_service/202309/conversations', { cipher, query: { page_size: '20' } });
    const talk = `/customer_service/202309/conversations/${conversations[0].id}/messages`;
    await good(caller, 'GET', talk, { cipher, query: { page_size: '10' } });
    await good(caller, 'POST', talk, { cipher, body: { type: 'TEXT', content: JSON.stringify({ content: 'Yes, top rack only.' }) } });
    await good(caller, 'POST', `${talk}/read`, { cipher });
    await good(caller, 'GET', `/customer_service/202601/conversations/${conversations[0].id}`, { cipher });
    const buyer = conversations[0].participants.find((one) => one.role === 'BUYER').user_id;
    await good(caller, 'POST', '/customer_service/202309/conversations', { cipher, body: { buyer_user_id: buyer } });
    await good(caller, 'GET', '/customer_service/202309/agents/settings', { cipher });
    await good(caller, 'PUT', '/customer_service/202309/agents/settings', { cipher, body: { can_accept_chat: true } });
    await good(caller, 'GET', '/customer_service/202407/performance', { cipher, query: { support_date_ge: '2020-01-01', support_date_lt: '2099-01-01' } });
}

async function askPromotions(caller, cipher) {
    const { products } = await good(caller, 'POST', '/product/202502/products/search', { cipher, query: { page_size: '1' }, body: { status: 'ACTIVATE' } });
    await good(caller, 'POST', '/promotion/202309/activities/search', { cipher, body: { page_size: 50, page_token: '' } });
    const begin = Math.floor(Date.now() / 1000) + 86400;
    const plan = { title: 'Contract', begin_time: begin, end_time: begin + 86400, participation_limit: [{ type: 'BUYER_LIMIT_ONLY_ONE' }] };
    const { activity_id: id } = await good(caller, 'POST', '/promotion/202309/activities',
        { cipher, body: { ...plan, activity_type: 'DIRECT_DISCOUNT', product_level: 'PRODUCT' } });
    await good(caller, 'PUT', `/promotion/202309/activities/${id}`, { cipher, body: plan });
    await good(caller, 'PUT', `/promotion/202309/activities/${id}/products`,
        { cipher, body: { activity_id: id, products: [{ id: products[0].id, discount: '10', quantity_limit: -1, quantity_per_user: -1, skus: [] }] } });
    await good(caller, 'GET', `/promotion/202309/activities/${id}`, { cipher });
    await good(caller, 'DELETE', `/promotion/202309/activities/${id}/products`, { cipher, body: { product_ids: [products[0].id], sku_ids: [] } });
    await good(caller, 'POST', `/promotion/202309/activities/${id}/deactivate`, { cipher });
    const buyMore = { threshold_type: 'MINIMAL_ITEM_QUANTITY' };
    const discounts = {
        BUY_MORE_SAVE_MORE: {
            bmsm_discount: { details: [1, 2].map((tier) => ({ ...buyMore, tier, threshold_value: `${tier + 1}`, type: 'PERCENTAGE_OFF', value: `${tier * 5}` })) },
            gift_discount: {
                gift_infos: [{ ...buyMore, tier: 1, threshold_value: '4', gift_details: [{ product_id: products[0].id, sku_id: products[0].skus[0].id, total_claim_limit: '9' }] }],
                gift_receiving_type: 'ALL_RECEIVE',
            },
        },
        SHIPPING_DISCOUNT: {
            shipping_discount: { ...buyMore, threshold_value: '3', type: 'DISCOUNT_SHIPPING_FEE', value: '10', shipping_method: 'STANDARD_SHIPPING',
                inventory_type: 'SELF_FULFILLED', area_scope: { type: 'SPECIFIC_AREAS', specific_areas: ['Washington'] } },
        },
    };
    for (const [activity_type, discount] of Object.entries(discounts)) {
        const body = { ...plan, title: `Contract ${activity_type}`, discount };
        const { activity_id: more } = await good(caller, 'POST', '/promotion/202309/activities', { cipher, body: { ...body, activity_type, product_level: 'SHOP' } });
        await good(caller, 'PUT', `/promotion/202309/activities/${more}`, { cipher, body });
        await good(caller, 'GET', `/promotion/202309/activities/${more}`, { cipher });
    }
    await good(caller, 'POST', '/promotion/202309/activities/search', { cipher, body: { page_size: 50, page_token: '' } });
    const { coupons } = await good(caller, 'POST', '/promotion/202406/coupons/search', { cipher, query: { page_size: '50' }, body: {} });
    await good(caller, 'GET', `/promotion/202406/coupons/${coupons[0].id}`, { cipher });
}

async function askFigures(caller, cipher) {
    const query = { start_date_ge: '2020-01-01', end_date_lt: '2099-01-01' };
    await good(caller, 'GET', '/analytics/202509/shop/performance', { cipher, query: { ...query, granularity: '1D' } });
    const list = { ...query, page_size: '20', sort_field: 'gmv', sort_order: 'DESC' };
    const { products } = await good(caller, 'GET', '/analytics/202509/shop_products/performance', { cipher, query: list });
    await good(caller, 'GET', `/analytics/202509/shop_products/${products[0].id}/performance`, { cipher, query });
    await good(caller, 'GET', '/analytics/202509/shop_skus/performance', { cipher, query: list });
    // The list's ids are numbers that JavaScript cannot hold.
    const { products: goods } = await good(caller, 'POST', '/product/202502/products/search', { cipher, query: { page_size: '1' }, body: { status: 'ACTIVATE' } });
    await good(caller, 'GET', `/analytics/202509/shop_skus/${goods[0].skus[0].id}/performance`, { cipher, query });
    const { videos } = await good(caller, 'GET', '/analytics/202509/shop_videos/performance', { cipher, query: list });
    await good(caller, 'GET', '/analytics/202509/shop_videos/overview_performance', { cipher, query: { ...query, granularity: '1D' } });
    await good(caller, 'GET', `/analytics/202509/shop_videos/${videos[0].id}/performance`, { cipher, query });
    await good(caller, 'GET', `/analytics/202509/shop_videos/${videos[0].id}/products/performance`, { cipher, query });
    const { live_stream_sessions: lives } = await good(caller, 'GET', '/analytics/202509/shop_lives/performance', { cipher, query: list });
    await good(caller, 'GET', '/analytics/202509/shop_lives/overview_performance', { cipher, query });
    await good(caller, 'GET', `/analytics/202510/shop_lives/${lives[0].id}/performance_per_minutes`, { cipher });
    await good(caller, 'GET', `/analytics/202512/shop/${lives[0].id}/products_performance`, { cipher });
    const day = new Date(Date.now() - 3 * 86400_000).toISOString().slice(0, 10);
    await good(caller, 'GET', `/analytics/202510/shop/performance/${day}/performance_per_hour`, { cipher });
}

/// A reason that the shop takes for this case; which ones do depends on its market.
export async function rejectReason(caller, { return: id, market }) {
    const { shops } = await good(caller, 'GET', '/authorization/202309/shops');
    const { cipher } = shops.find((shop) => shop.region === market);
    const { reasons } = await good(caller, 'GET', '/return_refund/202309/reject_reasons', { cipher, query: { return_or_cancel_id: id } });
    return reasons[0].name;
}

export async function askEverything(caller) {
    const { shops } = await good(caller, 'GET', '/authorization/202309/shops');
    await good(caller, 'GET', '/seller/202309/shops');
    await good(caller, 'GET', '/seller/202309/permissions');
    await good(caller, 'GET', '/seller/202508/status');
    await askUploads(caller, shops[0].cipher);
    for (const { cipher, region } of shops) {
        await good(caller, 'GET', '/logistics/202309/warehouses', { cipher });
        await askCatalog(caller, cipher);
        await askOrders(caller, cipher);
        await askReturns(caller, cipher);
        await askParcels(caller, cipher, region);
        await askCancellations(caller, cipher);
        await askMoney(caller, cipher);
        await askTalks(caller, cipher);
        await askPromotions(caller, cipher);
        await askFigures(caller, cipher);
    }
    // Refusals have the envelope too.
    await caller.call('GET', '/product/202309/products/1', { cipher: shops[0].cipher });
    await caller.call('POST', '/order/202309/orders/search', { cipher: shops[0].cipher, query: { page_size: '0' }, body: {} });
}
