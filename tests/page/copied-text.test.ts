import { expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';

describeInChromium('copied text', (newPage) => {
  const copied = async (resume: object) => {
    const page = await newPage(render(resume));
    return page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return String(getSelection());
    });
  };

  test('has an empty line between entries and sections, and none inside them', async () => {
    const text = await copied({
      basics: { name: 'Ada', label: 'Engineer', email: 'ada@a.test', summary: 'Draws lines.' },
      work: [
        { name: 'Acme', position: 'Boss', location: 'Rome', highlights: ['One', 'Two'] },
        { name: 'Acme', position: 'Clerk', startDate: '2018', endDate: '2019' },
        { name: 'Other', position: 'Intern', summary: 'A text.' },
      ],
      skills: [
        { name: 'Languages', keywords: ['Go'] },
        { name: 'Tools', keywords: ['Git'] },
      ],
      awards: [{ title: 'A prize', date: '2020' }],
    });
    expect(text).toBe(`Ada
Engineer
ada@a.test

SUMMARY
Draws lines.

WORK EXPERIENCE
Acme
Rome
Boss
One
Two
Clerk
2018 – 2019

Other
Intern
A text.

SKILLS
Languages: Go
Tools: Git

AWARDS
A prize
2020`);
  });

  test('has one empty line at a time', async () => {
    const entry = { name: 'P', description: 'A text.' };
    const text = await copied({ projects: [entry, entry], references: [entry, entry] });
    expect(text).not.toMatch(/\n{3}|\n$/);
  });
});
