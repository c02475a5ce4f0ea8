import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { type RenderOptions, render } from '../../src/index.ts';
import { OPTION_NAMES } from '../../src/options/schema.ts';
import { describeInChromium } from '../support/chromium.ts';
import { attribute, elementsOf } from '../support/html.ts';
import { schemaResume } from '../support/schema-resume.ts';
import { PAYLOADS } from './payloads.ts';

const TAGS = new Set(
  'html head meta title link style script body main header div h1 h2 h3 h4 p address span a img section article ul ol li b em i code sub sup br time'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang dir data-name charset name content property http-equiv rel href type class id src alt datetime start aria-hidden'.split(
    ' ',
  ),
);

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
afterAll(() => {
  console.log(`hostile input: ${strings} strings × ${PAYLOADS.length} payloads in ${seen} pages`);
});

test.each(PAGES.map(({ html }, i) => [i, html] as const))(
  'page %i has only what is expected',
  (_, html) => {
    for (const element of elementsOf(html)) {
      expect(TAGS).toContain(element.tagName);
      for (const { name } of element.attrs) expect(ATTRIBUTES).toContain(name);
      const href = attribute(element, 'href');
      if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:|tel:)/i);
      if (element.tagName === 'script')
        expect(attribute(element, 'type')).toBe('application/ld+json');
      const equivalent = attribute(element, 'http-equiv');
      if (equivalent !== undefined) expect(equivalent).toBe('Content-Security-Policy');
    }
  },
);

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
        await page.setContent(html, { waitUntil: 'load' });
        // What waits for a reader's hand: focus, hover and clicks, without following a link.
        await page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>('body *')) {
            for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load']) {
              element.dispatchEvent(new Event(type));
            }
          }
        });
      }
      expect(watched.faults).toEqual([]);
    },
    300_000,
  );

  test('what would be noticed is', async () => {
    const page = await newPage('');
    await page.setBypassCSP(true);
    const watched = await watch(page);
    const html = '<script>canary()</script><img src="https://evil.test/x">';
    await page.setContent(html, { waitUntil: 'load' });
    expect(watched.faults.sort()).toEqual(['a request: https://evil.test/x', 'code ran']);
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

/** Notes every call of `canary`, every dialog, and every request but data and the one allowed. */
async function watch(page: Page): Promise<{ faults: string[]; allowed: string }> {
  const watched = { faults: [] as string[], allowed: '' };
  await page.exposeFunction('canary', () => {
    watched.faults.push('code ran');
  });
  page.on('dialog', (dialog) => {
    watched.faults.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith('data:') || url === 'about:blank';
    if (!isOwn && !isPhoto(url, watched.allowed)) watched.faults.push(`a request: ${url}`);
    (isOwn ? request.continue() : request.abort()).catch(() => undefined);
  });
  return watched;
}

/** Whether a request is for the photo that the résumé names. */
function isPhoto(url: string, image: string): boolean {
  const written = image.startsWith('//') ? `https:${image}` : image;
  return URL.canParse(written) && new URL(written).href === url;
}
