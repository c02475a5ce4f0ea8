import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { chromiumPath } from '../../build/chromium.mjs';
import { render } from '../../src/index.ts';
import { officialSamples, readExample } from '../support/examples.ts';
import { root } from '../support/package.ts';
import { atTheFolder, marked } from '../support/runtime-hackmyresume.ts';
import { installNodes, NODE_VERSIONS, numberOf } from '../support/runtime-node.ts';
import { type Place, preparePlace } from '../support/runtime-place.ts';
import { INSTALLED_HOSTS, RUNTIMES } from '../support/runtimes.ts';

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
    const source = readFileSync(join(root, 'tests/hosts/commands.test.ts'), 'utf8');
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
