import { cpSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { root } from '../support/package.ts';
import { type Place, preparePlace } from '../support/runtime-place.ts';
import { type Served, serveExample } from '../support/runtime-workerd.ts';

const LIMIT = 256 * 1024;
/** In milliseconds. */
const TIME_LIMIT = 10_000;

let place: Place;
let worker: Served;
beforeAll(async () => {
  place = preparePlace([]);
  cpSync(join(root, 'examples/worker'), place.folder, { recursive: true });
  worker = await serveExample(place.folder);
}, 300_000);
afterAll(async () => {
  await worker?.stop();
  if (place) rmSync(place.folder, { recursive: true });
});

type Headers = Readonly<Record<string, string>>;
const JSON_TYPE = { 'content-type': 'application/json' };

const post = (body: BodyInit, headers: Headers = {}, path = '/') =>
  fetch(worker.origin + path, { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });

/** A résumé of so many bytes. */
const ofLength = (bytes: number) => `{"basics":{"summary":"${'a'.repeat(bytes - 25)}"}}`;

/** Sends a body in parts, each after a pause in milliseconds; without the last `end`, it never ends. */
function slowly(parts: readonly (readonly [after: number, text: string])[], ends: boolean) {
  const started = Date.now();
  return new Promise<{ status: number | undefined; text: string; after: number }>(
    (resolve, reject) => {
      const sent = request(
        worker.origin,
        { method: 'POST', headers: JSON_TYPE },
        (answer: IncomingMessage) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part) => {
            text += part;
          });
          answer.on('end', () => {
            sent.destroy();
            resolve({ status: answer.statusCode, text, after: Date.now() - started });
          });
        },
      );
      sent.on('error', reject);
      for (const [after, text] of parts) setTimeout(() => sent.write(text), after);
      if (ends) setTimeout(() => sent.end(), parts.at(-1)?.[0] ?? 0);
      sent.flushHeaders();
    },
  );
}

describe('examples/worker takes', () => {
  test.each<[string, Headers]>([
    ['no charset', {}],
    ['UTF-8', { 'content-type': 'application/json; charset=utf-8' }],
    ['UTF-8 in other letters', { 'content-type': 'Application/JSON ; Charset="UTF-8"' }],
    ['the encoding that is none', { 'content-encoding': 'identity' }],
    ['other parameters', { 'content-type': 'application/ld+json; profile="a"' }],
  ])('%s', async (_, headers) => {
    const answer = await post('{"basics":{"name":"Ada"}}', headers, '/validate');
    expect(await answer.json()).toEqual({ valid: true, issues: [] });
  });

  test('a body of exactly the limit', async () => {
    expect(ofLength(LIMIT)).toHaveLength(LIMIT);
    expect((await post(ofLength(LIMIT))).status).toBe(200);
    const characters = ofLength(LIMIT).replaceAll('aa', 'ä');
    expect(new TextEncoder().encode(characters)).toHaveLength(LIMIT);
    expect((await post(characters)).status).toBe(200);
  });
});

describe('examples/worker refuses', () => {
  test.each<[string, BodyInit, Headers, number, RegExp]>([
    [
      'another charset',
      '{}',
      { 'content-type': 'application/json; charset=iso-8859-1' },
      415,
      /UTF-8/,
    ],
    ['UTF-16', '{}', { 'content-type': 'application/json;charset=utf-16' }, 415, /UTF-8/],
    [
      'a charset after other parameters',
      '{}',
      { 'content-type': 'application/json; a=b; charset=latin1' },
      415,
      /UTF-8/,
    ],
    [
      'a compressed body',
      gzipSync('{}'),
      { 'content-encoding': 'gzip' },
      415,
      /without a content-encoding/,
    ],
    ['another encoding', '{}', { 'content-encoding': 'br' }, 415, /without a content-encoding/],
    [
      'several encodings',
      '{}',
      { 'content-encoding': 'identity, gzip' },
      415,
      /without a content-encoding/,
    ],
    ['a body one byte over the limit', ofLength(LIMIT + 1), {}, 413, /262144 bytes/],
  ])('%s', async (_, body, headers, status, advice) => {
    for (const path of ['/', '/validate']) {
      const answer = await post(body, headers, path);
      expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(advice)]);
    }
  });

  test('a body that does not end in time, and takes one that just does', async () => {
    const [never, drops, justInTime, other] = await Promise.all([
      slowly([[0, '{"basics":']], false),
      slowly(
        Array.from({ length: 40 }, (_, i) => [i * 400, ' '] as const),
        false,
      ),
      slowly(
        [
          [0, '{"basics":'],
          [TIME_LIMIT - 1500, '{}}'],
        ],
        true,
      ),
      // Meanwhile, others are served.
      slowly([[1000, '{}']], true),
    ]);
    for (const { status, text, after } of [never, drops]) {
      expect([status, text]).toEqual([408, 'Send it within 10 seconds.\n']);
      expect(after).toBeGreaterThan(TIME_LIMIT - 500);
    }
    expect([justInTime.status, other.status]).toEqual([200, 200]);
    expect(other.after).toBeLessThan(TIME_LIMIT);
  });
});

/** The bodies of the limit's size that cost most. */
const fill = (item: string, before: string, after: string) => {
  const count = Math.floor((LIMIT - before.length - after.length + 1) / (item.length + 1));
  return before + Array(count).fill(item).join(',') + after;
};
const WORST: readonly [string, string][] = [
  ['many small entries', fill('{"name":"a","startDate":"2"}', '{"work":[', ']}')],
  ['many keywords', fill('"a"', '{"skills":[{"name":"b","keywords":[', ']}]}')],
  ['many wrong values', fill('1', '{"work":[{"highlights":[', ']}]}')],
  ['marks of Markdown', `{"basics":{"summary":"${'*_[`<'.repeat((LIMIT - 40) / 5)}"}}`],
  ['deep lists', `{"work":${'['.repeat((LIMIT - 9) / 2)}${']'.repeat((LIMIT - 9) / 2)}}`],
];

test.each(WORST)('examples/worker serves others beside %s', async (_, body) => {
  expect(body.length).toBeLessThanOrEqual(LIMIT);
  const small = { basics: { name: 'Ada' } };
  const worst = ['/', '/validate'].map((path) => post(body, {}, path));
  const others = Array.from({ length: 10 }, (_, i) =>
    post(JSON.stringify(small), {}, i % 2 === 0 ? '/' : '/validate'),
  );
  for (const answer of await Promise.all(worst)) expect(answer.status).toBe(200);
  const texts = await Promise.all(others.map(async (answer) => (await answer).text()));
  const expected = [render(small), JSON.stringify(validate(small))];
  expect(texts).toEqual(texts.map((_, i) => expected[i % 2]));
});
