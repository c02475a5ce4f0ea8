import { expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { resumeNamed } from '../support/page-cases.ts';
import { print } from '../support/pdf.ts';

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const titlesOf = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

describeInChromium('the bookmarks of a PDF', (newPage) => {
  test.each(['bundled', 'complete', 'roles', 'senior', 'academic', 'german'])(
    'of %s are its headings, each once, roles among them',
    async (name) => {
      const page = await newPage(render(resumeNamed(name)));
      const headings = await page.$$eval('h1, h2, h3, h4', (elements) =>
        elements.map(({ textContent }) => textContent ?? ''),
      );
      const pdf = await getDocument({ data: (await print(page)).slice(), verbosity: 0 }).promise;
      const titles = titlesOf((await pdf.getOutline()) as Bookmark[]);
      await pdf.destroy();
      expect(titles.map(plain)).toEqual(headings.map(plain));
    },
  );

  test('has a role under its employer', async () => {
    const work = [
      { name: 'Acme', position: 'Boss' },
      { name: 'Acme', position: 'Clerk' },
    ];
    const page = await newPage(render({ work }));
    const headings = await page.$$eval('h3, h4', (elements) =>
      elements.map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    );
    expect(headings).toEqual(['H3 Acme', 'H4 Boss', 'H4 Clerk']);
  });
});
