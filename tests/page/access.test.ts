import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from 'axe-core';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { officialSamples, readExample } from '../support/examples.ts';
import { schemaResume } from '../support/schema-resume.ts';
import { addRules } from '../support/style.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that axe-core has, best practices, AAA contrast and target size included. */
const OPTIONS: RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const RESUMES: [name: string, resume: object][] = [
  ['the bundled résumé', readExample('piyush-mishra')],
  ['every field', readExample('every-field')],
  ['the official complete résumé', officialSamples.complete],
  ['the generated résumé', schemaResume().resume],
  ['an empty one', {}],
];
const MEDIA = [320, 1280].flatMap((width) => [
  { width, scheme: 'light' as const },
  { width, scheme: 'dark' as const },
  { width, scheme: 'light' as const, forced: true },
]);

describeInChromium('axe-core finds nothing', (newPage) => {
  describe.each(RESUMES)('%s', (_, resume) => {
    test.each(MEDIA)('%j', async (media) => {
      const page = await newPage(render(resume, { now: 0 }), media);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(
        (options) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
        OPTIONS,
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect(found).toEqual([]);
    });
  });
});

/** WCAG 2.2, 1.4.12: nothing may be lost when a reader sets this. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

describeInChromium('a narrow page', (newPage) => {
  describe.each(RESUMES)('%s', (_, resume) => {
    test.each([
      ['as it is', ''],
      ['with the text-spacing override', TEXT_SPACING],
    ])('does not scroll sideways, nor cut anything: %s', async (_, style) => {
      const page = await newPage(render(resume, { now: 0 }), { width: 320 });
      if (style) await addRules(page, style);
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('body *')]
          .filter((e) => e.getBoundingClientRect().right > 320 || e.scrollWidth > e.clientWidth + 1)
          .filter((e) => getComputedStyle(e).display !== 'inline')
          .map((e) => e.outerHTML.slice(0, 80)),
      );
      expect(wide).toEqual([]);
    });
  });

  test('has each contact on a line of its own', async () => {
    const page = await newPage(render(officialSamples.complete), { width: 320 });
    const lines = await page.$$eval('.contact', (parts) =>
      parts.flatMap((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return top < bottom ? [{ top, bottom }] : [];
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    lines.slice(1).forEach(({ top }, i) => {
      expect(top).toBeGreaterThanOrEqual(lines[i]?.bottom ?? 0);
    });
  });

  test('has targets for the contacts on touch screens that fingers hit', async () => {
    const page = await newPage(render(readExample('piyush-mishra')), { width: 390, touch: true });
    const sizes = await page.$$eval('.contacts a', (links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
    expect(sizes).toHaveLength(4);
    // WCAG 2.2 asks for 24 pixels.
    for (const size of sizes) expect(Math.min(...size)).toBeGreaterThanOrEqual(32);
  });
});

describeInChromium('colours', (newPage) => {
  const groundOf = () => getComputedStyle(document.documentElement).backgroundColor;
  test.each([
    [{}, 'light', 'rgb(255, 255, 255)'],
    [{}, 'dark', 'rgb(22, 24, 26)'],
    [{ colorScheme: 'light' }, 'dark', 'rgb(255, 255, 255)'],
    [{ colorScheme: 'dark' }, 'light', 'rgb(22, 24, 26)'],
    [{ colors: { background: ['#fafafa', '#000'] } }, 'light', 'rgb(250, 250, 250)'],
    [{ colors: { background: ['#fafafa', '#000'] } }, 'dark', 'rgb(0, 0, 0)'],
  ] as const)('%j in %s mode', async (themeOptions, scheme, expected) => {
    const page = await newPage(render({ meta: { themeOptions } }), { scheme });
    expect(await page.evaluate(groundOf)).toBe(expected);
    await page.emulateMediaType('print');
    expect(await page.evaluate(groundOf)).not.toMatch(/rgb\((0|22), /);
  });

  test('a photo that fails to load leaves no hole', async () => {
    const place = async (image: string | undefined, width: number) => {
      const page = await newPage(render({ basics: { name: 'A', image }, awards: 'x' }), { width });
      return page.$eval('section', (section) => section.getBoundingClientRect().top);
    };
    for (const width of [390, 1280]) {
      const without = await place(undefined, width);
      const broken = await place('data:image/png;base64,AAAA', width);
      expect(broken - without).toBeLessThan(12);
    }
  });
});
