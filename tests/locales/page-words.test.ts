import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import en from '../../src/locales/en.ts';
import { LOCALES } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { bodyText } from '../support/html.ts';

/** A résumé in which each section, label and date stands once, and of which nothing is English. */
const job = { name: 'Qx', position: 'Qy', startDate: '2018-02', keywords: ['Qk'] };
const resume = {
  basics: { summary: 'Qs' },
  work: [{ ...job, technologies: ['Qt'] }],
  volunteer: [{ organization: 'Qv', startDate: '2015-02', endDate: '2018-10' }],
  education: [
    { institution: 'Qu', studyType: 'Qm', area: 'Qa', score: '3.8', courses: ['Qc'] },
    { institution: 'Qu', score: '85%' },
  ],
  publications: ['Qp'],
  qs: [
    { name: 'Qp', authors: ['Qa'] },
    { name: 'Qp', authors: ['Qa', 'Qb'] },
  ],
  meta: { lastModified: '2024-02-01', themeOptions: { sectionTitles: { qs: 'Qs' } } },
  ...Object.fromEntries(
    ['awards', 'certificates', 'skills', 'languages', 'interests', 'references', 'projects'].map(
      (name) => [name, ['Qi']],
    ),
  ),
};

/** All that a reader sees of a page, with the title in the tab and the text around page numbers. */
function shownIn(tag: string): string {
  const html = render(resume, {
    language: tag,
    showDurations: true,
    lastUpdated: true,
    now: '2025-05-01',
  });
  const footer = /@bottom-center\{content:[^;]*/.exec(html)?.[0].match(/"[^"]*"/g) ?? [];
  const title = /<title>([^<]*)/.exec(html)?.[1];
  return `${title} ${bodyText(html)} ${footer.join(' ')}`;
}

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}’]*/gu) ?? [];

/** Words of the language that are the same as in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  fr: ['Technologies', 'Page', 'Publications'],
  'fr-CA': ['Technologies', 'Page', 'Publications'],
  it: ['in'],
  ja: ['GPA'],
  sl: ['in'],
};

const english = new Set(wordsOf(shownIn('en')).filter((word) => !/^Q./.test(word)));

/** Every word of a locale that a page may show, with those of `labels` and of one form of a duration. */
function labelsOf(locale: Locale): readonly string[] {
  const { score, gpa, courses, keywords, technologies, authors, present } = locale;
  const labels = [score, gpa ?? score, courses, keywords, technologies, authors, present];
  const others = [locale.author ?? authors, locale.lastUpdated];
  return [...labels, ...others, ...Object.values(locale.sectionTitles), ...locale.pageOf];
}

test('the English page shows every word that English has', () => {
  const shown = shownIn('en');
  for (const label of labelsOf(en)) expect(shown).toContain(label);
  expect(english.size).toBeGreaterThan(25);
  expect([...english]).toEqual(expect.arrayContaining(['Résumé', 'yrs', 'mos', 'of', 'February']));
});

describe.each(LOCALES.map((locale) => [locale.tag, locale] as const))('%s', (tag, locale) => {
  const shown = shownIn(tag);

  test('shows each of its words', () => {
    for (const label of labelsOf(locale)) expect(shown).toContain(label);
    expect(shown).toContain(locale.resume);
  });

  if (!tag.startsWith('en')) {
    test('shows no English word', () => {
      const found = new Set(wordsOf(shown).filter((word) => english.has(word)));
      expect([...found].sort()).toEqual([...(SAME[tag] ?? [])].sort());
    });
  }
});
