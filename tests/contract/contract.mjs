// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A practice shop and the real client on both sides of a relay; everything that passes is held against the vendor's description.
//   node contract.mjs PROGRAM ALLOWED.json [--list]
// ALLOWED names each deviation that is on purpose, with the fact that justifies it; one that no longer occurs is a fault too.
// --list prints every deviation met, with an example, and what was asked by whom.
import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Caller, relay } from './shop.mjs';
import { askEverything, keepDraft, rejectReason } from './questions.mjs';
import { Vendor } from './vendor.mjs';

const [program, allowedFile, ...flags] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
const vendor = new Vendor(path.join(here, 'node_modules/@tts-open-toolkit/cli/skills/tts-openapi-guide/references/oas'));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'quayside-contract-'));
const met = new Map(); // deviation -> example
const answered = new Map(); // "client GET /…" -> how often
let from = 'client';

function note(direction, operation, [word, place], example) {
    const key = `${direction} ${operation}: ${word} at ${place || '/'}`;
    if (!met.has(key)) met.set(key, example);
}

function jsonOf(bytes) {
    try {
        return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
    } catch {
        return null;
    }
}

function seen(request, asked, answer, told) {
    const url = new URL(request.url, 'http://shop');
    if (url.pathname.startsWith('/practice/')) return;
    const found = vendor.find(request.method, url.pathname);
    const name = `${request.method} ${found?.pattern ?? url.pathname.replace(/\d{6,}(?=\/|$)/g, '{id}').replace('{id}/', (id) => id)}`;
    const side = `${from} request`;
    if (!found) return note(side, name, ['not described', ''], request.url);
    const isUpload = (request.headers['content-type'] ?? '').startsWith('multipart/');
    const body = isUpload ? undefined : jsonOf(asked);
    for (const wrong of [...(isUpload ? [] : vendor.check(found, 'request', body)), ...vendor.checkQuery(found, url.searchParams)])
        note(side, name, wrong, asked.toString('utf8').slice(0, 300));
    const reply = jsonOf(told);
    if (reply === null || reply === undefined) return note('shop answer', name, ['no JSON', ''], told.toString('utf8').slice(0, 300));
    if (reply.code !== 0) {
        // A refusal's data is not described; its envelope is.
        if (typeof reply.code !== 'number' || typeof reply.message !== 'string' || !/^\d{14}[0-9A-F]{20}$/.test(reply.request_id ?? ''))
            note('shop answer', name, ['envelope of a refusal', ''], JSON.stringify(reply));
        return;
    }
    for (const wrong of vendor.check(found, 'answer', reply)) note('shop answer', name, wrong, JSON.stringify(reply).slice(0, 600));
    answered.set(`${from} ${name}`, (answered.get(`${from} ${name}`) ?? 0) + 1);
}

async function quayside(...words) {
    const env = { ...process.env, QUAYSIDE_PASSPHRASE: 'tests-only', QT_QPA_PLATFORM: 'offscreen' };
    const { stdout } = await promisify(execFile)(program, ['--workspace', path.join(scratch, 'shop'), ...words], { env, maxBuffer: 1 << 26 });
    return stdout;
}

async function list(records, criteria, columns) {
    return JSON.parse(await quayside('list', records, criteria, '--columns', columns, '--format', 'json'));
}

async function publishAll() {
    const sets = await list('change-sets', 'state:open', 'id');
    for (const { id } of sets) {
        await quayside('changes', 'submit', id, '--note', 'contract');
        await quayside('--as', 'Hanna', 'approve', id);
        await quayside('publish', id);
    }
    await quayside('sync');
}

/// The whole path of every kind of change that the client sends.
async function walkTheClient(card, caller) {
    const file = path.join(scratch, 'card.json');
    fs.writeFileSync(file, JSON.stringify(card));
    await quayside('init', '--practice', file, '--owner', 'Olga');
    await quayside('people', 'add', 'Hanna', '--role', 'manager');
    await keepDraft(caller);
    await quayside('sync');
    if ((await list('drafts', 'version:draft', 'id')).length !== 1) throw new Error('the draft was not read');
    const skus = (await list('skus', 'status:live sort:sku', 'sku')).map((row) => row.sku);
    const on = (from, to) => ['--on', `skus: sku:${skus.slice(from, to).join(',')}`];
    await quayside('run', 'listings.edit', ...on(0, 6), '--arg', 'price=-5%');
    await quayside('run', 'listings.edit', ...on(6, 7), '--arg', 'title=A title that is long enough for the rules', '--arg', 'description=<p>What it is.</p>');
    await quayside('run', 'listings.deactivate', ...on(20, 21));
    const stock = await list('stock', 'sort:sku', 'sku');
    await quayside('run', 'stock.set', '--on', `stock: sku:${stock[0].sku}`, '--arg', 'quantity=17');
    await publishAll();
    await quayside('run', 'listings.activate', ...on(20, 21));
    const cases = await list('returns', 'status:return_or_refund_request_pending', 'return,market');
    if (cases.length < 2) throw new Error('this world has too few open returns');
    await quayside('run', 'returns.approve', '--on', `returns: return:${cases[0].return}`);
    const reason = await rejectReason(caller, cases[1]);
    await quayside('run', 'returns.reject', '--on', `returns: return:${cases[1].return}`, '--arg', `reason=${reason}`);
    await publishAll();
    await quayside('verify');
}

async function main() {
    const shop = spawn(program, ['practice-shop', '--products', '40', '--orders', '4000', '--returns', '30', '--seed', '11'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let server;
    try {
        const lines = readline.createInterface({ input: shop.stdout });
        const card = JSON.parse((await lines[Symbol.asyncIterator]().next()).value);
        server = await relay(card.base_url, seen);
        const through = `http://127.0.0.1:${server.address().port}`;
        const caller = new Caller(card, card.base_url);
        await caller.signIn(card.auth_code);
        await walkTheClient({ ...card, base_url: through }, caller);
        from = 'test';
        caller.base = through;
        await askEverything(caller);
    } finally {
        server?.closeAllConnections?.();
        server?.close();
        shop.kill('SIGTERM');
        fs.rmSync(scratch, { recursive: true, force: true });
    }
    return judge(JSON.parse(fs.readFileSync(allowedFile, 'utf8')));
}

function judge(allowed) {
    const reasons = new Map(allowed.deviations.map(({ deviation, because }) => [deviation, because]));
    const faults = [];
    for (const [key, example] of met) {
        if (flags.includes('--list')) console.log(`${reasons.has(key) ? 'allowed' : 'NEW    '} ${key}\n          ${example}`);
        // What the test itself asks wrongly is a fault of the test.
        if (!reasons.has(key)) faults.push(`deviation: ${key}\n    for instance ${example}`);
    }
    for (const [key, because] of reasons) {
        if (!met.has(key)) faults.push(`allowed, but it no longer occurs: ${key}`);
        if (!because) faults.push(`allowed without a reason: ${key}`);
    }
    for (const name of allowed.mustBeAnswered)
        if (!answered.has(name)) faults.push(`never asked and answered well: ${name}`);
    for (const fault of faults) console.error(fault);
    if (flags.includes('--list')) console.log(JSON.stringify([...answered.keys()].sort(), null, 4));
    const count = [...answered.values()].reduce((sum, one) => sum + one, 0);
    console.log(`${answered.size} operations, ${count} answers held against the vendor's description, ${reasons.size} deviations allowed`);
    console.log(`${faults.length === 0 ? 1 : 0} passed, ${faults.length} failed`);
    return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
