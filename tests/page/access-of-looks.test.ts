import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from 'axe-core';
import { type RenderOptions, render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { LOOKS, RESUME_NAMES, resumeNamed } from '../support/page-cases.ts';
import { screenFaults } from '../support/screen-faults.ts';
import { addRules } from '../support/style.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that axe-core has, best practices, AAA contrast and target size included. */
const RULES: RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const MEDIA = [
  { width: 320, scheme: 'light' },
  { width: 390, scheme: 'light', touch: true },
  { width: 1280, scheme: 'dark' },
  { width: 1280, scheme: 'light', forced: true },
] as const;

/** All of whose colours an accent may reach. */
const COLOURED: RenderOptions = { accentOn: ['links', 'name', 'headings', 'rules'] };

/** WCAG 2.2, 1.4.12: nothing may be lost when a reader sets this. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

describeInChromium('access in each look', (newPage) => {
  const opened = (name: string, options: RenderOptions, media = {}) =>
    newPage(render(resumeNamed(name), { now: 0, ...options }), media);

  describe.each(LOOKS)('%s', (look) => {
    describe.each(['every-field', 'photo', 'academic'])('axe-core finds nothing in %s', (name) => {
      test.each(MEDIA)('%j', async (media) => {
        const page = await opened(name, { look }, media);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(
          (options) =>
            (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
          RULES,
        );
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 90)}`),
        );
        expect(found).toEqual([]);
      });
    });

    test('with the text-spacing override nothing is cut off at 320 px', async () => {
      const faults: string[] = [];
      for (const name of RESUME_NAMES) {
        const page = await opened(name, { look }, { width: 320 });
        await addRules(page, TEXT_SPACING);
        const { sideways } = await page.evaluate(screenFaults);
        faults.push(...sideways.map((fault) => `${name}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    test.each(['light', 'dark'] as const)(
      'all text has a contrast of 7 to 1, large of 4.5: %s',
      async (scheme) => {
        for (const options of [{}, COLOURED]) {
          const page = await opened('photo', { look, ...options }, { scheme });
          expect(await page.evaluate(weakText)).toEqual([]);
        }
      },
    );

    test('forced colours keep the rules and the underlines', async () => {
      const page = await opened('photo', { look }, { forced: true });
      const kept = await page.evaluate(() => {
        const drawn = (element: Element, part: '::before' | '::after') => {
          const { display, content, borderTopWidth, borderTopColor } = getComputedStyle(
            element,
            part,
          );
          return (
            display !== 'none' &&
            content !== 'none' &&
            borderTopWidth !== '0px' &&
            borderTopColor !== getComputedStyle(document.documentElement).backgroundColor
          );
        };
        const titles = [...document.querySelectorAll('h2')];
        return {
          rules: titles.every((title) => drawn(title, '::before') || drawn(title, '::after')),
          underlines: [...document.querySelectorAll('a')].every((link) =>
            getComputedStyle(link).textDecorationLine.includes('underline'),
          ),
        };
      });
      expect(kept).toEqual({ rules: true, underlines: true });
    });
  });

  test('the measure of contrast sees weak text', async () => {
    const page = await opened('photo', {});
    await addRules(page, '.right { color: #777 }');
    expect(await page.evaluate(weakText)).not.toEqual([]);
  });
});

/** The texts whose contrast with the page is below WCAG’s AAA. For `page.evaluate`. */
function weakText(): string[] {
  /** Paints the colour, since a computed one may be in any colour space. */
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string): number => {
    if (context === null) return 0;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
  return [...document.querySelectorAll('main *')]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const own = luminance(color);
      const contrast = (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.67 && Number(fontWeight) >= 700);
      return contrast >= (isLarge ? 4.5 : 7)
        ? []
        : [`${contrast.toFixed(2)}: ${element.outerHTML.slice(0, 60)}`];
    });
}
