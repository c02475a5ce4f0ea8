import { expect, test } from '@jest/globals';
import { launch } from '../../build/chromium.mjs';
import { SETTINGS } from '../../src/edit/index.ts';
import { type RenderOptions, render } from '../../src/index.ts';
import { readExample } from '../support/examples.ts';
import { longResume } from '../support/long-resume.ts';
import { resumeNamed } from '../support/page-cases.ts';
import { describePlayground } from '../support/playground.ts';

/** Résumés of several lengths, scripts and directions. */
const RESUMES: readonly (readonly [string, { readonly basics?: object }])[] = [
  ['bundled', readExample('piyush-mishra')],
  ['every field', readExample('every-field')],
  ['long', longResume(40)],
  ['senior', resumeNamed('senior')],
  ['academic', resumeNamed('academic')],
  ['Arabic', resumeNamed('arabic')],
  ['Japanese', resumeNamed('japanese')],
  ['almost empty', { basics: { name: 'Ada' } }],
];

const withOptions = (resume: { readonly basics?: object }, themeOptions: RenderOptions) => ({
  ...resume,
  meta: { themeOptions },
});

async function pagesInPdf(resumes: readonly object[]): Promise<number[]> {
  const browser = await launch();
  try {
    const counts: number[] = [];
    for (const resume of resumes) {
      const page = await browser.newPage();
      await page.setContent(render(resume));
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const text = Buffer.from(pdf).toString('latin1');
      counts.push(text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
      await page.close();
    }
    return counts;
  } finally {
    await browser.close();
  }
}

describePlayground('paper', 'Chromium', (open) => {
  test('has as many pages as the PDF', async () => {
    const { write, choose, until, sheets, tab } = await open();
    const cases = RESUMES.flatMap(([name, resume]) =>
      [{}, { pageSize: 'letter', margins: '1in 20mm', fontSize: 11 } as const].map(
        (options) => [name, withOptions(resume, options)] as const,
      ),
    ).map(
      ([name, resume], i) =>
        [name, { ...resume, basics: { ...resume.basics, name: `Case ${i}` } }] as const,
    );
    const wanted = await pagesInPdf(cases.map(([, resume]) => resume));
    const counted: number[] = [];
    await choose('paper');
    for (const [i, [, resume]] of cases.entries()) {
      await write(JSON.stringify(resume));
      await until('it lies on sheets', () =>
        tab.$eval(
          '.desk iframe',
          (frame, name) => {
            const page = (frame as HTMLIFrameElement).contentDocument;
            const isIt = page?.documentElement.dataset.name === name;
            return isIt && page.querySelector('.sheet') !== null;
          },
          `Case ${i}`,
        ),
      );
      // The words follow the sheets with the next drawing of the site.
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      counted.push(Number.parseInt(await sheets(), 10));
    }
    const table = (counts: readonly number[]) => cases.map(([name], i) => [name, counts[i]]);
    expect(table(counted)).toEqual(table(wanted));
  }, 120_000);

  test.each([
    ['bundled', 1],
    ['every field', 2],
  ] as const)(
    '%s: “Fit to %d” finds the setting that the command finds, within one step',
    async (name, pages) => {
      const resume = RESUMES.find(([each]) => each === name)?.[1] ?? {};
      const { write, until, options, status, tab } = await open();
      await write(JSON.stringify(withOptions(resume, {})));
      await tab.$$eval('.fit button', (all, i) => all[i]?.click(), pages - 1);
      await until('it fits', async () => (await status()).includes('It fits'));
      await until('it is written', async () => 'margins' in (await options()));
      const set = await options();
      const step = SETTINGS.findIndex(
        ({ fontSize, density, margins }) =>
          fontSize === set.fontSize && density === set.density && margins === set.margins,
      );
      expect(step).toBeGreaterThanOrEqual(0);
      // One step tighter fits in print, and one step looser does not.
      const near = [step - 2, step + 1].map((i) => SETTINGS[i]);
      const counts = await pagesInPdf(near.map((each) => withOptions(resume, each ?? {})));
      if (step >= 2) expect(counts[0]).toBeGreaterThan(pages);
      expect(counts[1]).toBeLessThanOrEqual(pages);
    },
    60_000,
  );

  test('stays as it is while one types, and follows the window', async () => {
    const { write, choose, until, sheets, tab } = await open();
    await write(`${JSON.stringify(withOptions(resumeNamed('senior'), {}), null, 2)}\n`);
    await choose('paper');
    await until('three pages', async () => (await sheets()).startsWith('3 pages'));
    const before = await sheets();
    await tab.focus('.cm-content');
    for (const key of ['End', 'Space', 'Space']) await tab.keyboard.press(key as 'End');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await sheets()).toBe(before);
    const widthOfSheet = () =>
      tab.$eval('.desk iframe', (frame) => {
        const { contentDocument } = frame as HTMLIFrameElement;
        return contentDocument?.querySelector('.sheet')?.getBoundingClientRect().width ?? 0;
      });
    const wide = await widthOfSheet();
    await tab.setViewport({ width: 1000, height: 860 });
    await until('it is smaller', async () => (await widthOfSheet()) < wide);
    expect(await sheets()).toBe(before);
  });

  test('has the foot of the printed page, from the second one on', async () => {
    const { write, choose, until, sheets, tab } = await open();
    await choose('paper');
    const feet = () =>
      tab.$eval('.desk iframe', (frame) => {
        const { contentDocument, contentWindow } = frame as HTMLIFrameElement;
        return Array.from(contentDocument?.querySelectorAll('.sheet') ?? [], (sheet) => {
          const style = contentWindow?.getComputedStyle(sheet, '::after');
          return style?.content === 'none'
            ? ''
            : `${(sheet as HTMLElement).dataset.name} ${style?.content}`;
        });
      });
    await write(JSON.stringify(withOptions(resumeNamed('senior'), {})));
    await until('three pages', async () => (await sheets()).startsWith('3 pages'));
    const [first, second] = await feet();
    expect(first).toBe('');
    expect(second).toMatch(/Hopper.*counter\(page\)/);
    await write(JSON.stringify(withOptions(resumeNamed('senior'), { pageNumbers: false })));
    await until('no feet', async () => (await feet()).every((foot) => foot === ''));
  });

  test('a setting that fits is written where it wins, and says so of no other text', async () => {
    const { write, until, options, status, tab } = await open();
    const variants = { v: { fontSize: 12, density: 1.3 } };
    await write(
      JSON.stringify(withOptions(readExample('piyush-mishra'), { variant: 'v', variants })),
    );
    await tab.click('.fit button');
    await until('it fits', async () => (await status()).includes('It fits'));
    await until('it is written', async () => JSON.stringify(await options()).includes('margins'));
    const set = (await options()) as {
      fontSize?: number;
      variants?: { v?: { fontSize?: number } };
    };
    expect(set.fontSize).toBeUndefined();
    expect(set.variants?.v?.fontSize).toBeLessThan(12);
    await tab.click('.fit button');
    await write('{ "basics": { "name": "Another" } }');
    await until('it says so', async () => (await status()) !== 'Fitting…');
    expect(await options()).toEqual({});
  });

  test.each([
    ['Fit', '.fit button', /cannot be read|did not work/],
    ['Print', '#print button', /nothing to print/],
  ])('%s says of a broken text that it is broken', async (_, button, said) => {
    const { write, until, status, tab } = await open();
    await write('{ "basics": ');
    await tab.$eval(button, (each) => (each as HTMLElement).click());
    await until('it says so', async () => said.test(await status()));
    await write('{}');
    await until('it says no more', async () => (await status()) === '');
  });

  test('says it if it does not fit, and writes nothing', async () => {
    const { write, until, status, text, tab } = await open();
    const written = JSON.stringify(longResume(60));
    await write(written);
    await tab.click('.fit button');
    await until('it says so', async () => (await status()).includes('does not fit on 1 page'));
    expect(await text()).toBe(written);
  });

  test('says how full the last page is', async () => {
    const { write, choose, until, sheets } = await open();
    await choose('paper');
    await write(JSON.stringify({ basics: { name: 'Ada' } }));
    await until('a page', async () => /^1 page, \d % full/.test(await sheets()));
  });

  test('prints the page of the frame and nothing else', async () => {
    const { write, press, tab, until } = await open();
    await write(JSON.stringify({ basics: { name: 'Ada' } }));
    await tab.$eval('.measuring', (frame) => {
      const { contentWindow } = frame as HTMLIFrameElement;
      Object.assign(contentWindow as object, {
        print: () => {
          document.body.dataset.printed = contentWindow?.document.body.textContent ?? '';
        },
      });
    });
    await press('Print the page');
    await until('it prints', () => tab.evaluate(() => document.body.dataset.printed !== undefined));
    expect(await tab.evaluate(() => document.body.dataset.printed)).toBe('Ada');
  });
});
