import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { chromiumPath } from '../build/chromium.mjs';
import { render } from '../src/index.ts';
import { validate } from '../src/validate/index.ts';
import { officialSamples, readExample } from './support/examples.ts';
import { root } from './support/package.ts';
import { atTheFolder, marked } from './support/runtime-hackmyresume.ts';
import { installNodes, NODE_VERSIONS, numberOf } from './support/runtime-node.ts';
import { type Place, preparePlace } from './support/runtime-place.ts';
import { type Served, serve } from './support/runtime-workerd.ts';
import { INSTALLED_HOSTS, RUNTIMES } from './support/runtimes.ts';

const resumes = [readExample('piyush-mishra'), officialSamples.complete];
const expected = resumes.map((resume) => render(resume, { now: 0 }));

let place: Place;
beforeAll(() => {
  place = preparePlace(resumes);
  installNodes(place);
}, 300_000);
afterAll(() => place && rmSync(place.folder, { recursive: true }));

describe.each(RUNTIMES)('the packed package in $name', ({ ways, needsChromium = false }) => {
  const isMissing = needsChromium && chromiumPath() === undefined && !process.env.FORBID_SKIPPING;
  (isMissing ? test.skip : test).each(ways)('renders the same pages %s', async (_, pagesOf) => {
    expect(await pagesOf(place)).toEqual(expected);
  });
});

describe('the list of runtimes', () => {
  test('is that of the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const section = readme.split(/^## /m).find((part) => part.startsWith('Where it runs\n')) ?? '';
    const named = [...section.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);
    const tried = [...RUNTIMES.map(({ name }) => name), ...INSTALLED_HOSTS];
    expect(named.sort()).toEqual(tried.sort());
  });

  test('has the hosts that another test installs', () => {
    const source = readFileSync(join(root, 'tests/hosts.test.ts'), 'utf8');
    for (const name of INSTALLED_HOSTS) expect(source).toContain(`'${name}'`);
  });

  test('has the versions of Node that it names', () => {
    const numbers = NODE_VERSIONS.map((version) => numberOf(place, version));
    const majors = numbers.map((number) => number.split('.')[0]);
    expect(majors.slice(0, -1)).toEqual(NODE_VERSIONS.slice(0, -1));
    expect(Number(majors.at(-1))).toBeGreaterThan(24);
    const ways = RUNTIMES.flatMap((runtime) => runtime.ways).length;
    const hosts = INSTALLED_HOSTS.join(', ');
    process.stdout.write(
      `Runtimes: ${RUNTIMES.length} in ${ways} ways (Node ${numbers.join(', ')}), and ${hosts}\n`,
    );
  });
});

describe('HackMyResume, which marks every text that it gives to a theme,', () => {
  test.each([
    ['the bundled résumé', resumes[0]],
    ['the official sample', resumes[1]],
    ['a text that ends in an address', { work: [{ highlights: ['See https://example.com/a'] }] }],
    ['line breaks', { basics: { name: 'Jane\nDoe', summary: 'One\n\ntwo' } }],
    [
      'what its own Markdown would make a script',
      { basics: { summary: '[x](javascript:alert(1))' } },
    ],
  ])('gets the page of %s without a mark', async (_, resume = {}) => {
    const pages = await atTheFolder({ ...place, resumes: [marked(resume)] });
    expect(pages).toEqual([render(resume, { now: 0 })]);
  });
});

describe('the bundle', () => {
  test('is left out where nothing of it is used', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { render } from 'jsonresume-theme-hairline';`,
        resolveDir: place.folder,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.text).toBe('');
  });
});

describe('examples/worker in workerd', () => {
  let worker: Served;
  beforeAll(async () => {
    cpSync(join(root, 'examples/worker'), place.folder, { recursive: true });
    worker = await serve(place.folder, 'worker.capnp');
  });
  afterAll(() => worker?.stop());

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
