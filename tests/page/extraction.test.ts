import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { readExample } from '../support/examples.ts';
import { bodyText } from '../support/html.ts';
import { pdfjsText, print, textOf } from '../support/pdf.ts';
import { type Leaf, schemaResume } from '../support/schema-resume.ts';

const { resume, leaves } = schemaResume();
/** Everything is printed, so that all of it can be looked for. */
const OPTIONS = { now: 0, datePrecision: 'day', links: 'address' } as const;
/** Smaller in wide letters: `pdftotext` reads a heading of two lines around the date beside its first. */
const SIZES = { charter: 10, 'computer-modern': 9, sans: 10, system: 9 };
const TYPEFACES = ['charter', 'computer-modern', 'sans', 'system'] as const;

/** How the page shows a field; a photo has no words, and what is said of the file is not on paper. */
function shownText({ path, value, kind }: Leaf): string | undefined {
  if (path === '$schema' || path.startsWith('meta.') || path === 'basics.image') return undefined;
  if (kind === 'uri') return value.replace('https://', '');
  if (kind !== 'date') return value;
  return new Date(value).toLocaleDateString('en', { timeZone: 'UTC', dateStyle: 'long' });
}

/** What the page shows of every field, in the order in which the document has it. */
const page = bodyText(render(resume, OPTIONS));
const inOrder = leaves
  .flatMap((leaf) => shownText(leaf) ?? [])
  .sort((a, b) => page.indexOf(a) - page.indexOf(b));

/** The fields of each entry, `work.0` and so on. */
const ENTRIES = new Map<string, Leaf[]>();
for (const leaf of leaves) {
  const entry = /^\w+\.\d+/.exec(leaf.path)?.[0];
  if (entry !== undefined) ENTRIES.set(entry, [...(ENTRIES.get(entry) ?? []), leaf]);
}

/** The entries in the order in which the page has them. */
const ENTRIES_IN_ORDER = [...ENTRIES]
  .map(([name, fields]) => ({
    name,
    first: Math.min(
      ...fields.map((leaf) => page.indexOf(shownText(leaf) ?? '\0')).filter((at) => at >= 0),
    ),
  }))
  .sort((a, b) => a.first - b.first)
  .map(({ name }) => name);

describeInChromium('text extracted from the PDF', (newPage) => {
  describe.each(TYPEFACES)('in %s', (typeface) => {
    let pdf: Uint8Array;
    test('prints', async () => {
      pdf = await print(
        await newPage(render(resume, { ...OPTIONS, typeface, fontSize: SIZES[typeface] })),
      );
      expect(pdf.length).toBeGreaterThan(1000);
    });

    test.each([
      ['pdftotext', () => textOf(pdf).join('\n')],
      ['pdftotext -raw', () => textOf(pdf, '-raw').join('\n')],
      ['pdf.js', () => pdfjsText(pdf)],
    ])('%s', async (name, extract) => {
      const written = await extract();
      const text = written.replace(/\s+/g, ' ');

      const fields = leaves.flatMap((leaf) => shownText(leaf) ?? []);
      expect(fields.filter((field) => !text.includes(field))).toEqual([]);

      const headings =
        'SUMMARY,WORK EXPERIENCE,PROJECTS,EDUCATION,SKILLS,CERTIFICATES,AWARDS,PUBLICATIONS,VOLUNTEERING,LANGUAGES,INTERESTS,REFERENCES'.split(
          ',',
        );
      const lines = written.split('\n').map((line) => line.trim());
      expect(lines.filter((line) => headings.includes(line))).toEqual(headings);

      // Ligatures, private use, and what a broken encoding leaves.
      expect(text).not.toMatch(/[\uFB00-\uFB06\uE000-\uF8FF\uFFFD]/);
      expectTogether(text);
      // In the order of the document. Poppler's default sorts blocks by where they stand: where an
      // entry has short lines alone, their left sides are one block, read before the right sides.
      if (name !== 'pdftotext') {
        const places = inOrder.map((field) => text.indexOf(field));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    });
  });

  test('pdftotext reads lines of a usual length from left to right, line by line', async () => {
    const pdf = await print(await newPage(render(readExample('piyush-mishra'))));
    const lines = textOf(pdf).join('').split('\n');
    const start = lines.indexOf('EXPERIENCE');
    expect(lines.slice(start + 1, start + 6)).toEqual([
      'Media.net',
      'Bangalore, India',
      'Lead Software Engineer',
      'July 2022 - Present',
      expect.stringMatching(/^• /),
    ]);
  });
});

/** Each entry's fields stand together: between the first and the last is no field of another. */
function expectTogether(text: string): void {
  expect(ENTRIES.size).toBeGreaterThan(20);
  const spans = [...ENTRIES]
    .map(([name, fields]) => {
      const places = fields.flatMap((leaf) => {
        const shown = shownText(leaf);
        return shown === undefined ? [] : [text.indexOf(shown)];
      });
      return { name, first: Math.min(...places), last: Math.max(...places) };
    })
    .sort((a, b) => a.first - b.first);
  expect(spans.map(({ name }) => name)).toEqual(ENTRIES_IN_ORDER);
  spans.slice(1).forEach((span, i) => {
    expect([spans[i]?.name, span.name, span.first > (spans[i]?.last ?? 0)]).toEqual([
      spans[i]?.name,
      span.name,
      true,
    ]);
  });
}
