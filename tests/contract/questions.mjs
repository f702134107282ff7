// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every endpoint that the practice shop serves, asked at least once with a good question; what the client asks too is asked again in
// another shape.

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
    await good(caller, 'POST', '/product/202309/inventory/search', { cipher, body: { product_ids: [product.id] } });
    await good(caller, 'POST', '/product/202309/products/deactivate', { cipher, body: { product_ids: [products[1].id] } });
    await good(caller, 'POST', '/product/202309/products/activate', { cipher, body: { product_ids: [products[1].id] } });
    return product;
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
    for (const { cipher } of shops) {
        await good(caller, 'GET', '/logistics/202309/warehouses', { cipher });
        await askCatalog(caller, cipher);
        await askOrders(caller, cipher);
        await askReturns(caller, cipher);
    }
    // Refusals have the envelope too.
    await caller.call('GET', '/product/202309/products/1', { cipher: shops[0].cipher });
    await caller.call('POST', '/order/202309/orders/search', { cipher: shops[0].cipher, query: { page_size: '0' }, body: {} });
}
