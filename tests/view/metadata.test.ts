import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { attribute, elementsOf } from '../support/html.ts';

/** What the head says: the contents of its `meta` elements by name or property, and its canonical link. */
function headOf(resume: object): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(render(resume)).flatMap((element): [string, string][] => {
      if (element.tagName === 'link') return [['canonical', attribute(element, 'href') ?? '']];
      const name = attribute(element, 'name') ?? attribute(element, 'property');
      return element.tagName === 'meta' && name
        ? [[name, attribute(element, 'content') ?? '']]
        : [];
    }),
  );
}

describe('the address of the page', () => {
  test.each([
    'https://ada.test',
    'https://ada.test/',
    'https://ada.test/resume',
    'https://ada.test/resume.html',
    'https://ada.test/resume.html?print#work',
    'https://ada.test/ada.lovelace',
    'https://registry.jsonresume.org/ada',
    'https://ada.test/json/',
    'http://ada.test/?file=resume.json',
  ])('is %s', (canonical) => {
    const head = headOf({ meta: { canonical } });
    expect(head.get('canonical')).toBe(canonical);
    expect(head.get('og:url')).toBe(canonical);
  });

  // In the schema it is the address of the data.
  test.each([
    'https://ada.test/resume.json',
    'https://ada.test/resume.JSON?v=2',
    'https://ada.test/resume.json#work',
    'https://registry.jsonresume.org/ada.json',
    'https://ada.test/cv.yaml',
    'https://ada.test/cv.pdf',
    'https://raw.githubusercontent.com/ada/cv/main/resume',
    'https://gist.githubusercontent.com/ada/1/raw/2/resume.json',
    'https://gist.github.com/ada/1',
    'https://github.com/ada/cv/blob/main/resume.json',
    'https://github.com/ada/cv/raw/main/resume',
    'mailto:ada@ada.test',
    'resume.html',
  ])('is not %s', (canonical) => {
    const head = headOf({ meta: { canonical } });
    expect(head.has('canonical')).toBe(false);
    expect(head.has('og:url')).toBe(false);
  });
});

describe('the description', () => {
  const work = [
    { name: 'Acme', position: 'Engineer' },
    { name: 'Old', position: 'Intern' },
  ];
  const education = [{ institution: 'School', studyType: 'BSc', area: 'Physics' }];
  test.each<[what: string, resume: object, description: string]>([
    ['the summary', { basics: { summary: 'A *text*.', label: 'L' }, work }, 'A text.'],
    ['or the label', { basics: { label: 'Chemist' }, work }, 'Chemist'],
    ['or the latest job', { work, education }, 'Engineer, Acme'],
    ['or its first role', { work: [{ name: 'A', positions: [{ position: 'B' }] }] }, 'B, A'],
    ['or the employer', { work: [{ name: 'Acme' }] }, 'Acme'],
    ['or the latest degree', { education }, 'BSc, Physics, School'],
    ['or the title', { basics: { name: 'Ada' } }, 'Ada – Résumé'],
    ['of nothing', {}, 'Résumé'],
    [
      'without what is hidden',
      { work, meta: { themeOptions: { hide: ['work.name', 'basics.summary'] } } },
      'Engineer',
    ],
  ])('is %s', (_, resume, description) => {
    const head = headOf(resume);
    expect(head.get('description')).toBe(description);
    expect(head.get('og:description')).toBe(description);
  });

  test('is cut after a word', () => {
    const description =
      headOf({ basics: { summary: 'word '.repeat(100) } }).get('description') ?? '';
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/ word…$/);
  });
});
