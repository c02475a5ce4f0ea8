import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import {
  LOOKS,
  type Look,
  once,
  PAPERS,
  RESUME_NAMES,
  resumeNamed,
  TYPEFACES,
} from '../support/page-cases.ts';
import { bulletGaps, headingLines, letters } from '../support/paper.ts';
import { print } from '../support/pdf.ts';
import { type PdfPage, pdfPages } from '../support/pdf-lines.ts';
import { addRules } from '../support/style.ts';

type Paper = (typeof PAPERS)[number];

interface Printed {
  readonly pages: readonly PdfPage[];
  readonly bullets: readonly number[];
  readonly headings: readonly [left: string, right: string][];
  readonly name: string;
}

const RULE = 'rules are .35 to .5 pt, one for each heading';
const BULLET = 'text stands 4 to 6 pt behind its bullet';
const PITCH = 'lines of a paragraph are equally far apart';
const ITEMS = 'items of a list are equally far apart';
const STRANDED = 'no page ends with a heading';
const REMAINS = 'the last page has at least three lines';
const FOOTER = 'name and number stand at the foot of all pages but the first';

/** What is wrong with a printed page, by what should be. */
const CHECKS: Readonly<Record<string, (printed: Printed) => string[]>> = {
  [RULE]: ({ pages }) =>
    pages.flatMap(({ rules, lines }, i) => {
      const headings = lines.filter(({ roles }) => roles.has('H2'));
      const wrong = rules.filter(({ height }) => height < 0.35 || height > 0.5);
      return [
        ...wrong.map(({ height }) => `page ${i + 1}: ${height.toFixed(2)} pt`),
        ...(rules.length === headings.length
          ? []
          : [`page ${i + 1}: ${rules.length} rules, ${headings.length} headings`]),
      ];
    }),
  [BULLET]: ({ bullets }) => distinct(bullets.filter((gap) => gap < 4 || gap > 6)),
  [PITCH]: ({ pages }) =>
    pages.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((baselines) =>
        unequal(baselines.slice(1).map((y, i) => (baselines[i] ?? 0) - y)),
      ),
    ),
  [ITEMS]: ({ pages }) => pages.flatMap(({ betweenItems }) => betweenItems.flatMap(unequal)),
  [STRANDED]: ({ pages, headings }) =>
    pages.slice(0, -1).flatMap(({ lines }, i) => {
      const last = lines.at(-1);
      const text = letters(last?.text ?? '');
      const isHeading = headings.some(
        ([left, right]) =>
          // The line holds the end of the left part, and the right part where that is one line.
          [left + right, right + left].some((whole) => whole === text) ||
          (text.length > 3 && left.endsWith(text)),
      );
      return isHeading || last?.roles.has('H2') ? [`page ${i + 1}: ${last?.text}`] : [];
    }),
  [REMAINS]: ({ pages }) => {
    const count = pages.at(-1)?.lines.length ?? 0;
    return pages.length > 1 && count < 3 ? [`${count} lines on page ${pages.length}`] : [];
  },
  [FOOTER]: ({ pages, name }) =>
    pages.flatMap(({ footer }, i) => {
      if (i === 0) return footer === '' ? [] : [`page 1: ${footer}`];
      const isWhole = letters(footer).includes(letters(name)) && /\p{Nd}/u.test(footer);
      return isWhole ? [] : [`page ${i + 1}: “${footer}”`];
    }),
};

describeInChromium('on paper', (newPage) => {
  const printed = async (name: string, options: RenderOptions, css = ''): Promise<Printed> => {
    const page = await newPage(render(resumeNamed(name), { now: 0, ...options }));
    if (css) await addRules(page, css);
    const headings = await headingLines(page);
    const person = await page.$eval('h1', (h1) => h1.textContent ?? '');
    const pdf = await print(page);
    return { pages: await pdfPages(pdf), bullets: bulletGaps(pdf), headings, name: person };
  };
  const inLook = once((look: string, name: string, pageSize: string) =>
    printed(name, { look: look as Look, pageSize: pageSize as Paper }),
  );

  describe.each(LOOKS)('look %s', (look) => {
    describe.each(RESUME_NAMES.flatMap((name) => PAPERS.map((paper) => [name, paper] as const)))(
      '%s on %s',
      (name, paper) => {
        test.each(Object.keys(CHECKS))('%s', async (check) => {
          expect(CHECKS[check]?.(await inLook(look, name, paper))).toEqual([]);
        });
      },
    );
  });

  describe.each(TYPEFACES)('typeface %s', (typeface) => {
    test.each(['compact', 'relaxed'] as const)('density %s', async (density) => {
      for (const name of ['bundled', 'senior', 'academic']) {
        const found = await printed(name, { typeface, density, pageSize: 'a4' });
        const faults = Object.keys(CHECKS).flatMap((check) =>
          (CHECKS[check]?.(found) ?? []).map((fault) => `${name}: ${check}: ${fault}`),
        );
        expect(faults).toEqual([]);
      }
    });
  });

  describe.each(PAPERS)('%s', (paper) => {
    test.each([
      ['bundled', 'hairline', 1],
      ['bundled', 'jake', 1],
      ['bundled', 'sb2nov', 1],
      ['complete', 'hairline', 2],
      ['complete', 'jake', 2],
      ['complete', 'sb2nov', 2],
    ] as const)('%s in the look %s has %i pages', async (name, look, count) => {
      expect((await inLook(look, name, paper)).pages).toHaveLength(count);
    });
  });

  test('the senior’s résumé has three pages of A4', async () => {
    expect((await inLook('hairline', 'senior', 'a4')).pages).toHaveLength(3);
  });

  test.each([
    [RULE, 'h2::after { transform: none }'],
    [BULLET, 'ul > li { padding-inline-start: 0 }'],
    [PITCH, '& { line-height: 15.33px }'],
    [ITEMS, 'li:nth-child(2) { margin-block-start: 3px !important }'],
    [STRANDED, 'article > .row { break-after: page !important }'],
    [STRANDED, 'h2 { break-after: page !important }'],
    [REMAINS, 'section:last-child > :last-child { break-before: page !important }'],
    [FOOTER, '@page { @bottom-center { content: none } }'],
  ])('the measure of “%s” sees a page on which it is broken', async (check, css) => {
    const found = await printed('senior', { pageSize: 'a4' }, css);
    expect(CHECKS[check]?.(found)).not.toEqual([]);
  });
});

/** The distances, if they differ by more than .05 pt. */
function unequal(distances: readonly number[]): string[] {
  const isEqual = Math.max(...distances) - Math.min(...distances) <= 0.05;
  return distances.length < 2 || isEqual ? [] : [distinct(distances).join(' / ')];
}

const distinct = (numbers: readonly number[]): string[] => [
  ...new Set(numbers.map((n) => n.toFixed(2))),
];
