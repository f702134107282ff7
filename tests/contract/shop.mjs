// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A caller of the API written from the facts alone, so that the practice shop's endpoints are also asked by somebody who shares no
// code with it or with the client; and a relay that hands on what passes between the two.
import crypto from 'node:crypto';
import http from 'node:http';

export function signed(secret, where, query, body) {
    const text = [...query.keys()].filter((key) => key !== 'sign' && key !== 'access_token').sort().map((key) => key + query.get(key)).join('');
    return crypto.createHmac('sha256', secret).update(`${secret}${where}${text}${body ?? ''}${secret}`).digest('hex');
}

export class Caller {
    constructor(card, base) {
        this.card = card;
        this.base = base;
    }

    async signIn(code) {
        const query = new URLSearchParams({ app_key: this.card.app_key, app_secret: this.card.app_secret, auth_code: code, grant_type: 'authorized_code' });
        const answer = await (await fetch(`${this.card.auth_url}/api/v2/token/get?${query}`)).json();
        if (answer.code !== 0) throw new Error(`sign in: ${JSON.stringify(answer)}`);
        this.token = answer.data.access_token;
    }

    /// A multipart upload: its body is not part of what is signed.
    async upload(where, parts, { cipher, query = {} } = {}) {
        const all = new URLSearchParams({ ...query, app_key: this.card.app_key, timestamp: `${Math.floor(Date.now() / 1000)}` });
        if (cipher) all.set('shop_cipher', cipher);
        all.set('sign', signed(this.card.app_secret, where, all));
        const form = new FormData();
        for (const [name, value] of Object.entries(parts)) form.set(name, typeof value === 'string' ? value : new Blob([value]));
        const answer = await fetch(`${this.base}${where}?${all}`, { method: 'POST', body: form, headers: { 'x-tts-access-token': this.token } });
        return await answer.json();
    }

    /// The whole envelope. `cipher`: of the shop, for calls that take one.
    async call(method, where, { cipher, query = {}, body } = {}) {
        const all = new URLSearchParams({ ...query, app_key: this.card.app_key, timestamp: `${Math.floor(Date.now() / 1000)}` });
        if (cipher) all.set('shop_cipher', cipher);
        const bytes = body === undefined ? undefined : JSON.stringify(body);
        all.set('sign', signed(this.card.app_secret, where, all, bytes));
        const answer = await fetch(`${this.base}${where}?${all}`, {
            method, body: bytes, headers: { 'content-type': 'application/json', 'x-tts-access-token': this.token },
        });
        return await answer.json();
    }
}

/// Relays to `target`; `seen` gets each pair once its answer is complete.
export function relay(target, seen) {
    const to = new URL(target);
    const server = http.createServer((request, response) => {
        const asked = [];
        request.on('data', (chunk) => asked.push(chunk));
        request.on('end', () => {
            const onward = http.request({ host: to.hostname, port: to.port, method: request.method, path: request.url, headers: { ...request.headers, 'accept-encoding': 'identity' } },
                (answer) => {
                    const told = [];
                    answer.on('data', (chunk) => told.push(chunk));
                    answer.on('end', () => {
                        const body = Buffer.concat(told);
                        const { 'transfer-encoding': chunks, ...headers } = answer.headers;
                        response.writeHead(answer.statusCode, { ...headers, 'content-length': body.length });
                        response.end(body);
                        seen(request, Buffer.concat(asked), answer, body);
                    });
                });
            onward.on('error', () => response.destroy());
            onward.end(Buffer.concat(asked));
        });
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
