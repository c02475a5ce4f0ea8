import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { officialSamples, readExample } from '../support/examples.ts';
import { root } from '../support/package.ts';
import { type Place, preparePlace } from '../support/runtime-place.ts';
import { type Served, serveExample } from '../support/runtime-workerd.ts';

const resumes = [readExample('piyush-mishra'), officialSamples.complete];

describe('examples/worker in workerd', () => {
  let place: Place;
  let worker: Served;
  beforeAll(async () => {
    place = preparePlace([]);
    cpSync(join(root, 'examples/worker'), place.folder, { recursive: true });
    worker = await serveExample(place.folder);
  });
  afterAll(async () => {
    await worker?.stop();
    if (place) rmSync(place.folder, { recursive: true });
  });

  const post = (path: string, body: BodyInit, type = 'application/json') =>
    fetch(worker.origin + path, { method: 'POST', body, headers: { 'content-type': type } });

  test('answers 200 requests, 20 at a time, each with its own page or issues', async () => {
    const pending = Array.from({ length: 200 }, (_, i) => {
      const name = `Number ${i}`;
      return i % 4 === 3
        ? { path: '/validate', resume: { basics: { name, email: i } } }
        : { path: '/', resume: { ...resumes[i % 2], basics: { name } } };
    });
    let answered = 0;
    const client = async () => {
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { path, resume } = next;
        const answer = await post(path, JSON.stringify(resume));
        const right = path === '/' ? render(resume) : JSON.stringify(validate(resume));
        expect([answer.status, await answer.text()]).toEqual([200, right]);
        answered++;
      }
    };
    await Promise.all(Array.from({ length: 20 }, client));
    expect(answered).toBe(200);
  });

  test('says what a browser may do with the page', async () => {
    const { headers } = await post('/', '{}');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('answers issues as JSON', async () => {
    const answer = await post('/validate', '{ "basics": { "email": 7 } }');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.json()).toMatchObject({
      valid: false,
      issues: [{ pointer: '/basics/email', severity: 'error' }],
    });
  });

  test.each([
    ['text that is no JSON', '{ "basics": }', 400, `Unexpected token '}'`],
    ['JSON with an error far in', '{\n"a": 1\n"b": 2 }', 400, 'line 3 column 1'],
    ['JSON that stops', '{ "basics": { "name": "A"', 400, 'position 25'],
    ['nothing', '', 400, 'Unexpected end'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, 'UTF-8'],
    ['null', 'null', 422, 'a JSON object'],
    ['a list', '[{}]', 422, 'a JSON object'],
    ['a string', '"{}"', 422, 'a JSON object'],
    ['a body one byte over the limit', ofLength(256 * 1024 + 1), 413, '262144 bytes'],
    ['a body of some megabytes', ofLength(5_000_000), 413, '262144 bytes'],
  ])('refuses %s, at both addresses', async (_, body, status, advice) => {
    for (const path of ['/', '/validate']) {
      const answer = await post(path, body);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await answer.text()).toContain(advice);
    }
  });

  test('refuses a body over the limit that does not tell its length', async () => {
    const body = new Blob([ofLength(300_000)]).stream();
    const headers = { 'content-type': 'application/json' };
    const chunked = { method: 'POST', body, headers, duplex: 'half' } as const;
    expect((await fetch(worker.origin, chunked)).status).toBe(413);
  });

  test.each([
    ['a body of exactly the limit', ofLength(256 * 1024)],
    ['lists as deep as that allows', `{"work":${'['.repeat(130_000)}${']'.repeat(130_000)}}`],
    ['objects as deep as that allows', `${'{"work":'.repeat(29_000)}1${'}'.repeat(29_000)}`],
    ['fields that objects have of themselves', '{ "__proto__": { "basics": 1 }, "toString": 1 }'],
  ])('takes %s', async (_, body) => {
    for (const path of ['/', '/validate']) expect((await post(path, body)).status).toBe(200);
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'application/ld+json'])(
    'takes the type %s',
    async (type) => expect((await post('/', '{}', type)).status).toBe(200),
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'refuses the type %s',
    async (type) => expect((await post('/', '{}', type)).status).toBe(415),
  );

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await fetch(worker.origin, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('knows no other address', async () => {
    expect((await post('/constructor', '{}')).status).toBe(404);
  });
});

/** A résumé of so many bytes. */
function ofLength(bytes: number): string {
  return '{ "basics": { "summary": "" } }'.replace('""', `"${'a'.repeat(bytes - 31)}"`);
}
