import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { longResume } from '../support/long-resume.ts';
import { print, textOf } from '../support/pdf.ts';
import { addRules } from '../support/style.ts';

const PAGE_SIZES = ['letter', 'a4'] as const;

describeInChromium('no heading is left alone at a page’s foot', (newPage) => {
  describe.each(PAGE_SIZES)('%s', (pageSize) => {
    test.each(Array.from({ length: 24 }, (_, i) => i))('pushed down by %i steps', async (step) => {
      const page = await newPage(render(longResume(28), { pageSize }));
      await addRules(page, `header { padding-top: ${step * 9}pt }`);
      const pages = textOf(await print(page), '-layout');
      expect(pages.length).toBeGreaterThan(1);
      for (const text of pages.slice(0, -1)) {
        const lines = text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && !/^Ada · Page/.test(line));
        expect(lines.at(-1)).not.toMatch(
          /^(EMPLOYER|Employer|WORK|PROJECTS|VOLUNTEERING|Role|Project)\b/,
        );
      }
    });
  });
});

describeInChromium('where pages end', (newPage) => {
  const pagesOf = async (resume: object) =>
    textOf(await print(await newPage(render(resume, { pageSize: 'a4' }))));

  test('between entries that are only headings, in whatever section', async () => {
    const entries = (count: number, entry: (year: string) => object) =>
      Array.from({ length: count }, (_, i) => entry(String(1990 + i)));
    const [first = '', ...others] = await pagesOf({
      work: entries(22, (year) => ({
        name: `Employer of ${year}`,
        position: 'Stage manager',
        location: 'Berlin',
        startDate: year,
        endDate: year,
      })),
      certificates: entries(8, (date) => ({ name: 'Certificate', date })),
      awards: entries(14, (date) => ({ title: 'Award', awarder: 'Somebody', date })),
    });
    expect(first).toContain('Employer of 2011');
    expect(others).toHaveLength(1);
  });

  test.each([54, 55, 56, 57])(
    'not between the sides of a heading, after %i lines',
    async (count) => {
      const pages = await pagesOf({
        work: [{ name: 'Employer', highlights: Array.from({ length: count }, () => 'Thing') }],
        education: [
          {
            institution:
              'A school of which the name takes nearly all of one line – School of Computer and Communication',
            location: 'Lausanne, Vaud, Switzerland',
            studyType: 'Doctor of Philosophy',
            area: 'all that a person can study in a life, and of some more besides it',
            startDate: '2007-09-01',
            endDate: '2012-06-30',
            summary: 'Last',
          },
        ],
      });
      const parts = ['A school', 'Lausanne', 'Doctor', 'June 2012', 'Last'];
      const where = parts.map((part) => pages.findIndex((text) => text.includes(part)));
      expect(new Set(where).size).toBe(1);
      expect(where[0]).toBeGreaterThanOrEqual(0);
    },
  );

  test.each([59, 60, 61, 62, 63])(
    'not before the last line of an entry, after %i',
    async (count) => {
      const highlights = Array.from({ length: count }, () => 'Thing');
      const pages = await pagesOf({ work: [{ name: 'Employer', highlights, keywords: ['Last'] }] });
      expect(pages.find((text) => text.includes('Last'))).toContain('Thing');
    },
  );

  test.each([54, 55, 56, 57, 58, 59])(
    'not before one line of a section, after %i',
    async (count) => {
      const pages = await pagesOf({
        work: [{ name: 'Employer', highlights: Array.from({ length: count }, () => 'Thing') }],
        skills: ['first', 'second', 'last'].map((name) => ({ name, keywords: ['keyword'] })),
      });
      const numbers = ['SKILLS', 'first', 'second', 'last'].map((part) =>
        pages.findIndex((text) => text.includes(part)),
      );
      expect(numbers[1]).toBe(numbers[0]);
      expect(numbers[2]).toBe(numbers[1]);
      expect(numbers[3]).toBe(numbers[2]);
    },
  );
});
