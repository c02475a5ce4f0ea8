import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { type RenderOptions, render } from '../../src/index.ts';
import { OPTION_NAMES } from '../../src/options/theme-options.generated.ts';
import { describeInChromium } from '../support/chromium.ts';
import { elementsOf } from '../support/html.ts';
import { schemaResume } from '../support/schema-resume.ts';
import { ELEMENTS, readPage, SAFE_HREF, SAFE_SRC } from './page.ts';
import { PAYLOADS } from './payloads.ts';

/** A function that gives one string after another: of the first string's payload, `shift` says which. */
function payloadsFrom(shift: number): () => string {
  let next = shift;
  return () => PAYLOADS[next++ % PAYLOADS.length] ?? '';
}

/** `value` with every string in it replaced. */
function poisoned(value: unknown, payload: () => string): unknown {
  if (typeof value === 'string') return payload();
  if (Array.isArray(value)) return value.map((item) => poisoned(item, payload));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, poisoned(child, payload)]),
  );
}

/** Every field of the schema, and those beside it that are shown. */
const WHOLE = {
  ...schemaResume().resume,
  bio: 'x',
  talks: [{ name: 'x', event: 'x', url: 'x', summary: 'x', highlights: ['x'], keywords: ['x'] }],
  language: 'x',
};
const OPTIONS: Record<string, unknown> = Object.fromEntries(
  OPTION_NAMES.map((name) => [name, 'x']),
);
Object.assign(OPTIONS, {
  sections: ['talks', 'x'],
  sectionTitles: { work: 'x', talks: 'x' },
  hide: [],
  colors: { background: ['x', 'x'], accent: 'x', primary: 'x', secondary: ['x'], dimmed: 'x' },
  variants: { a: { label: 'x', summary: 'x', margins: 'x' } },
  variant: 'a',
});

const strings = countStrings(WHOLE) + countStrings(OPTIONS);
function countStrings(value: unknown): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, child) => sum + countStrings(child), 0)
    : 0;
}

/** A page for each shift: together, every string has been every payload. */
const PAGES = PAYLOADS.map((_, shift) => {
  const payload = payloadsFrom(shift);
  const resume = poisoned(WHOLE, payload) as Record<string, unknown>;
  const options = poisoned(OPTIONS, payload) as RenderOptions;
  // As keys, too: a custom section and a title under a hostile name.
  const name = PAYLOADS[shift] ?? '';
  Object.assign(resume, { [name]: [{ name: 'entry' }] });
  options.sections = ['talks', name];
  const image = (resume.basics as { image: string }).image;
  return { html: render({ ...resume, meta: { themeOptions: options } }, options), image };
});

let seen = 0;
let alone = 0;
afterAll(() => {
  const count = (number: number) => number.toLocaleString('en');
  const pairs = `${count(strings)} strings × ${count(PAYLOADS.length)} payloads`;
  console.log(
    `hostile input: ${pairs} in ${count(seen)} pages, ${count(alone)} of them alone on one`,
  );
});

/** What is wrong with a page as a text, before a browser has seen it. */
function faultsOf(html: string): string[] {
  const styles = html.match(/<style>[^<]*/g)?.join('') ?? '';
  return [
    ...readPage(html).faults,
    ...(/canary|evil|@import|expression|javascript/.exec(styles) ?? []),
    ...(/[\u202A-\u202E\u2066-\u2069\0]/.test(html) ? ['a character that turns text around'] : []),
    ...faultsOfData(/<script type="application\/ld\+json">([^<]*)</.exec(html)?.[1] ?? ''),
  ];
}

/** What search engines read must still be about a person, and name no address that a page would not. */
function faultsOfData(json: string): string[] {
  const { '@context': context, '@type': type, url, image, sameAs } = JSON.parse(json);
  const isWhole = context === 'https://schema.org' && type === 'Person';
  const addresses = [url, image, sameAs].flat().filter((address) => address !== undefined);
  const unsafe = addresses.filter((address) => !SAFE_HREF.test(address) && !SAFE_SRC.test(address));
  return [...(isWhole ? [] : ['data of another kind']), ...unsafe];
}

test('all strings hostile at once: every page has only what is expected', () => {
  const found = PAGES.flatMap(({ html }, i) =>
    faultsOf(html).map((fault) => `page ${i}: ${fault}`),
  );
  expect(found).toEqual([]);
  const parsed = PAGES.filter(({ html }) => hasOthers(readPage(html).tags, html));
  expect(parsed).toEqual([]);
});

/** Whether an HTML parser finds other elements than the strict reader. */
function hasOthers(tags: readonly string[], html: string): boolean {
  const found = elementsOf(html).map(({ tagName }) => tagName);
  return tags.join() !== found.join();
}

/** Every path at which a string stands in a value. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value)
    .filter(([key]) => !(Array.isArray(value) && key !== '0'))
    .flatMap(([key, child]) => pathsOf(child).map((path) => [key, ...path]));
}

/** A value in which there is nothing but one string. */
function only([key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  const child = only(rest, text);
  return key === '0' ? [child] : { [key]: child };
}

const FEW = {
  basics: { name: 'x', image: 'x' },
  work: [{ name: 'x', startDate: '2020', endDate: '2021' }],
};
const ALONE: [what: string, pageOf: (payload: string) => string][] = [
  ...pathsOf(WHOLE).map((path): (typeof ALONE)[number] => [
    path.join('.'),
    (payload) => render(only(path, payload) as object, { sections: ['talks'] }),
  ]),
  ...pathsOf(OPTIONS).map((path): (typeof ALONE)[number] => [
    `options.${path.join('.')}`,
    (payload) => render(FEW, only(path, payload) as RenderOptions),
  ]),
  ['the name of a section', (key) => render({ [key]: [{ name: 'x' }] }, { sections: [key] })],
  ['the name of a title', (key) => render({ [key]: ['x'] }, { sectionTitles: { [key]: key } })],
  ['the name of a variant', (key) => render(FEW, { variants: { [key]: {} }, variant: key })],
  [
    'the name of a record',
    (key) => render({ work: { [key]: { position: 'x' } }, languages: { [key]: key } }),
  ],
  ['a language', (key) => render({ basics: { label: { [key]: 'x', en: key } }, language: key })],
];

test.each(ALONE)('alone and hostile: %s', (_, pageOf) => {
  const found = PAYLOADS.flatMap((payload) => {
    alone += 1;
    return faultsOf(pageOf(payload)).map((fault) => `${JSON.stringify(payload)}: ${fault}`);
  });
  expect(found).toEqual([]);
});

describeInChromium('in a browser no code runs and no request leaves', (newPage) => {
  // Without the page's own policy first: what it would stop must not even be there.
  test.each([
    ['without the page’s policy', true],
    ['with it', false],
  ])(
    '%s',
    async (_, isBypassed) => {
      const page = await newPage('');
      await page.setBypassCSP(isBypassed);
      const watched = await watch(page);
      for (const { html, image } of PAGES) {
        seen += isBypassed ? 1 : 0;
        watched.allowed = image;
        await watched.open(html);
        watched.faults.push(...(await page.evaluate(disturb, ELEMENTS)));
      }
      expect(watched.faults).toEqual([]);
    },
    300_000,
  );

  test('what would be noticed is', async () => {
    const page = await newPage('');
    await page.setBypassCSP(true);
    const watched = await watch(page);
    await watched.open(
      `<script>canary()</script><img src="https://evil.test/x"><style>body{background:url(/y)}</style>
      <b onfocus="canary()">x</b><a href="javascript:canary()">y</a>`,
    );
    const found = await page.evaluate(disturb, ELEMENTS);
    expect(found).toEqual(['the attribute onfocus of b', 'a link to javascript:']);
    expect([...new Set(watched.faults)].sort()).toEqual([
      'a request: https://evil.test/x',
      'a request: https://page.test/y',
      'code ran',
    ]);
    expect(watched.faults.filter((fault) => fault === 'code ran')).toHaveLength(3);
  });

  test('the page’s own policy has nothing to say against the page', async () => {
    const page = await newPage('');
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.setContent(render(schemaResume().resume), { waitUntil: 'load' });
    expect(errors.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
    const family = await page.evaluate(() => document.fonts.check('16px "Hairline Serif"'));
    expect(family).toBe(true);
  });
});

/**
 * In the browser: does what a reader may do, short of following links to other pages, and tells of
 * every element, attribute and link that is not as the theme makes them.
 */
function disturb(known: typeof ELEMENTS): string[] {
  const found: string[] = [];
  const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const tag = element.tagName.toLowerCase();
    const attributes = known[tag];
    if (attributes === undefined) found.push(`the element ${tag}`);
    for (const name of element.getAttributeNames()) {
      if (attributes !== undefined && !attributes.includes(name)) {
        found.push(`the attribute ${name} of ${tag}`);
      }
    }
    const isSafe = !(element instanceof HTMLAnchorElement) || schemes.includes(element.protocol);
    if (!isSafe) found.push(`a link to ${(element as HTMLAnchorElement).protocol}`);
    for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load', 'animationstart']) {
      element.dispatchEvent(new Event(type));
    }
    element.addEventListener('click', (event) => {
      if (isSafe) event.preventDefault();
    });
    element.click();
  }
  return found;
}

/** Where the pages are; whatever else they ask for is noticed. */
const ADDRESS = 'https://page.test/';

interface Watched {
  readonly faults: string[];
  allowed: string;
  /** Loads a page as from a server, so that relative addresses and refreshes would lead somewhere. */
  open(html: string): Promise<void>;
}

/** Notes every call of `canary`, every dialog, and every request but data and the one allowed. */
async function watch(page: Page): Promise<Watched> {
  let served = '';
  const watched: Watched = {
    faults: [],
    allowed: '',
    async open(html) {
      served = html;
      await page.goto(ADDRESS, { waitUntil: 'load' });
    },
  };
  await page.exposeFunction('canary', () => {
    watched.faults.push('code ran');
  });
  page.on('dialog', (dialog) => {
    watched.faults.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', () => watched.faults.push('a window'));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url === ADDRESS && served !== '') {
      const body = served;
      served = ''; // Whatever loads it again was not asked to.
      request.respond({ contentType: 'text/html; charset=utf-8', body }).catch(() => undefined);
      return;
    }
    const isOwn = url.startsWith('data:');
    if (!isOwn && !isPhoto(url, watched.allowed)) watched.faults.push(`a request: ${url}`);
    (isOwn ? request.continue() : request.abort()).catch(() => undefined);
  });
  return watched;
}

/** Whether a request is for the photo that the résumé names. */
function isPhoto(url: string, image: string): boolean {
  const written = image.startsWith('//') ? `https:${image}` : image;
  return URL.canParse(written, ADDRESS) && new URL(written, ADDRESS).href === url;
}
