// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The vendor's OpenAPI files as validators: one for each request and each answer, with no member allowed that they do not name.
import Ajv from 'ajv';
import fs from 'node:fs';
import path from 'node:path';

/// Every object says what it may hold: what the vendor does not describe is a deviation to be named.
function closed(schema) {
    if (Array.isArray(schema)) return schema.map(closed);
    if (schema === null || typeof schema !== 'object') return schema;
    const made = {};
    for (const [key, value] of Object.entries(schema)) {
        if (['example', 'description', 'format', 'x-apifox-orders'].includes(key)) continue;
        made[key] = key === 'properties' ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closed(member)])) : closed(value);
    }
    if (made.properties && made.additionalProperties === undefined) made.additionalProperties = false;
    return made;
}

export class Vendor {
    constructor(folder) {
        this.ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
        this.operations = [];
        for (const file of fs.readdirSync(path.join(folder, 'paths'))) {
            const { paths } = JSON.parse(fs.readFileSync(path.join(folder, 'paths', file), 'utf8'));
            for (const [pattern, methods] of Object.entries(paths)) {
                const test = new RegExp(`^${pattern.replace(/\{[^}]+\}/g, '[^/]+')}$`);
                for (const [method, operation] of Object.entries(methods))
                    this.operations.push({ method: method.toUpperCase(), pattern, test, operation, validators: {} });
            }
        }
        // A literal path before one with an id in its place.
        this.operations.sort((a, b) => a.pattern.split('{').length - b.pattern.split('{').length);
    }

    find(method, where) {
        return this.operations.find((one) => one.method === method && one.test.test(where));
    }

    /// Deviations of a body, each as [keyword, where]; places in lists are "*".
    check(found, kind, body) {
        const content = kind === 'request' ? found.operation.requestBody?.content : Object.entries(found.operation.responses ?? {})
            .find(([status]) => status.startsWith('2'))?.[1]?.content;
        const schema = content?.['application/json']?.schema;
        if (!schema) return body === undefined || kind === 'answer' ? [] : [['no body is described', '']];
        found.validators[kind] ??= this.ajv.compile(closed(schema));
        if (found.validators[kind](body === undefined ? {} : body)) return [];
        return found.validators[kind].errors.map((error) => {
            const extra = error.params.additionalProperty ?? error.params.missingProperty ?? '';
            const place = `${error.instancePath}${extra ? `/${extra}` : ''}`.replace(/\/\d+(?=\/|$)/g, '/*');
            const word = error.keyword === 'type' ? `type: ${error.params.type} described` : error.keyword;
            return [word, place];
        });
    }

    /// Query parameters that are not described, missing or of another kind. What every call carries stands in the general part.
    checkQuery(found, query) {
        const general = ['app_key', 'timestamp', 'sign', 'shop_cipher'];
        const described = (found.operation.parameters ?? []).filter((one) => one.in === 'query');
        const wrong = [];
        for (const [name, value] of query) {
            const parameter = described.find((one) => one.name === name);
            if (!parameter && !general.includes(name)) wrong.push(['additionalProperties', `?${name}`]);
            if (parameter?.schema?.type === 'integer' && !/^-?\d+$/.test(value)) wrong.push(['type: integer described', `?${name}`]);
        }
        for (const parameter of described) {
            if (parameter.required && !query.has(parameter.name) && parameter.name !== 'shop_cipher') wrong.push(['required', `?${parameter.name}`]);
        }
        return wrong;
    }
}
