import { describe, expect, test } from '@jest/globals';
import { inOrder, tornOff } from '../../bench/machines/measures.mjs';
import { readPage } from '../../bench/machines/page.mjs';
import { type RenderOptions, render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { resumeNamed } from '../support/page-cases.ts';
import { pdfjsText, print, textOf } from '../support/pdf.ts';

const NAMES = [
  'bundled',
  'complete',
  'sample',
  'roles',
  'senior',
  'academic',
  'student',
  'photo',
  'german',
  'short-entries',
] as const;

/** What programs take out of a PDF. docs/machines.md has more programs than the machine of a test. */
const EXTRACTORS: Readonly<Record<string, (pdf: Uint8Array) => Promise<string> | string>> = {
  pdftotext: (pdf) => textOf(pdf).join('\n'),
  'pdftotext -layout': (pdf) => textOf(pdf, '-layout').join('\n'),
  'pdftotext -raw': (pdf) => textOf(pdf, '-raw').join('\n'),
  'pdf.js': pdfjsText,
};

/** The setting of dates beside the text, in which every program reads every entry in order. */
const BESIDE: RenderOptions = { dates: 'beside' };

describeInChromium('programs read each entry with its dates', (newPage) => {
  const read = async (name: string, options: RenderOptions) => {
    const page = await newPage(render(resumeNamed(name), { ...options, now: 0 }));
    const said = await readPage(page);
    await page.emulateMediaType();
    return { said, pdf: await print(page) };
  };

  describe.each(NAMES)('%s', (name) => {
    test.each<[place: string, options: RenderOptions, extractors: readonly string[]]>([
      ['at the edge', {}, ['pdftotext -layout', 'pdftotext -raw', 'pdf.js']],
      ['beside the text', BESIDE, Object.keys(EXTRACTORS)],
    ])('%s', async (_, options, extractors) => {
      const { said, pdf } = await read(name, options);
      expect(said.entries.length).toBeGreaterThan(3);
      for (const extractor of extractors) {
        const text = (await EXTRACTORS[extractor]?.(pdf)) ?? '';
        expect([extractor, tornOff(said.entries, text)]).toEqual([extractor, []]);
        expect([extractor, inOrder(said.words, text)]).toEqual([extractor, expect.any(Number)]);
        expect(inOrder(said.words, text)).toBeGreaterThanOrEqual(0.99);
      }
    });
  });

  test.each(['roles', 'senior'])('of repeated roles in %s', async (name) => {
    const { said, pdf } = await read(name, { ...BESIDE, roles: 'repeated' });
    for (const [extractor, extract] of Object.entries(EXTRACTORS)) {
      expect([extractor, tornOff(said.entries, await extract(pdf))]).toEqual([extractor, []]);
    }
  });

  test('of a Japanese page, too', async () => {
    for (const options of [{}, BESIDE]) {
      const { said, pdf } = await read('japanese', options);
      for (const extractor of ['pdftotext -layout', 'pdftotext -raw', 'pdf.js']) {
        const text = (await EXTRACTORS[extractor]?.(pdf)) ?? '';
        expect([extractor, tornOff(said.entries, text)]).toEqual([extractor, []]);
      }
    }
  });

  test('and a date that is torn off is found', () => {
    const entries = [
      { heading: 'Acme', dates: ['2020'] },
      { heading: 'Other', dates: ['2019'] },
    ];
    expect(tornOff(entries, 'Acme Other\n2020\n2019')).toEqual([entries[0]]);
    expect(inOrder(['Acme', '2020', 'Other', '2019'], 'Acme Other\n2020\n2019')).toBe(0.75);
  });
});
