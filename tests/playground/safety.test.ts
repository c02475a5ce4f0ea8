import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ElementHandle } from 'puppeteer-core';
import { describePlayground } from '../support/playground.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describePlayground('nothing leaves the browser', 'Chromium', (open) => {
  test('whatever one does, only the files of the site are requested', async () => {
    const { tab, requests, write, choose, openOptions, until, pageText } = await open();
    await write(
      JSON.stringify({
        $schema: 'https://elsewhere.example/schema.json',
        basics: {
          name: 'Ada',
          image: 'https://elsewhere.example/me.jpg',
          url: 'https://elsewhere.example',
        },
        work: [
          {
            name: 'ŁŐ',
            summary: '![x](https://elsewhere.example/x.png) <img src=https://elsewhere.example/y>',
          },
        ],
      }),
    );
    await until('the page', async () => (await pageText()).includes('ŁŐ'));
    for (const view of ['phone', 'dark', 'paper', 'screen']) await choose(view);
    await openOptions();
    await tab.select('[data-option="typeface"] select', 'sans');
    await tab.keyboard.down('Control');
    await tab.keyboard.press('Space');
    await tab.keyboard.up('Control');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { origin } = new URL(tab.url());
    // Chromium tells of the photo, and does not send for it.
    const outside = requests.filter(
      (each) => !each.startsWith(origin) && !/^(?:data|blob|about):/.test(each),
    );
    expect(outside.filter((each) => !each.includes('elsewhere.example/me.jpg'))).toEqual([]);
  });

  test('the policy stops page and worker from sending anything', async () => {
    const { tab } = await open();
    const send = async () => {
      try {
        await fetch(`${location.origin}/some/path/?secret`);
        return 'sent';
      } catch {
        return 'stopped';
      }
    };
    expect(await tab.evaluate(send)).toBe('stopped');
    const [worker] = tab.workers();
    const address = new URL(tab.url()).href;
    expect(
      await worker?.evaluate(
        (to) =>
          fetch(to).then(
            () => 'sent',
            () => 'stopped',
          ),
        `${address}?secret`,
      ),
    ).toBe('stopped');
  });

  test('no script of a résumé runs, and no link leaves', async () => {
    const { tab, write, until, pageText } = await open();
    await write(
      JSON.stringify({
        basics: {
          name: '<img src=x onerror="parent.document.title=1">Ada',
          url: 'https://elsewhere.example',
          summary:
            '<script>parent.document.title=2</script> [x](javascript:parent.document.title=3)',
        },
      }),
    );
    await until('the page', async () => (await pageText()).includes('Ada'));
    const title = await tab.title();
    const frame = (await (await tab.$('.desk iframe'))?.contentFrame()) ?? undefined;
    await frame?.$$eval('a', (links) => {
      for (const link of links) link.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await tab.title()).toBe(title);
    expect(await pageText()).toContain('Ada');
  });
});

describePlayground('a photo elsewhere', 'Chromium', (open) => {
  test('is not asked for, and can be put into the text', async () => {
    const { tab, write, until, text } = await open();
    await write('{ "basics": { "name": "Ada", "image": "https://elsewhere.example/me.jpg" } }');
    await tab.waitForSelector('.right .note');
    const folder = mkdtempSync(join(tmpdir(), 'hairline-photo-'));
    const file = join(folder, 'me.gif');
    writeFileSync(
      file,
      Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
    );
    const input = await tab.$('.right .note input');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await until('it is in the text', async () =>
      (await text()).includes('data:image/gif;base64,R0lG'),
    );
    rmSync(folder, { recursive: true });
    await until('no note', async () => (await tab.$('.right .note')) === null);
  });
});

describePlayground('for everyone', 'Chromium', (open) => {
  test.each([1280, 768, 390, 320])('axe finds nothing at %d pixels', async (width) => {
    const { tab, openOptions, choose, write } = await open('', width);
    await write(
      '{ "work": [{ "endDate": "x" }], "meta": { "themeOptions": { "hide": ["basics.phone"], "colors": { "accent": "#ffee00" } } } }',
    );
    const violations = async () => {
      await tab.evaluate(`${axe}; 0`);
      const found = (await tab.evaluate(
        `axe.run(document, { iframes: false, rules: { 'color-contrast': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`,
      )) as string[];
      return found;
    };
    expect(await violations()).toEqual([]);
    await openOptions();
    expect(await violations()).toEqual([]);
    await choose('paper');
    if (width < 900) await choose('page');
    expect(await violations()).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('axe finds nothing in dark', async () => {
    const { tab, openOptions } = await open();
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await openOptions();
    await tab.evaluate(`${axe}; 0`);
    expect(
      await tab.evaluate(
        `axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html).join(' ')))`,
      ),
    ).toEqual([]);
  });

  test('all can be done by keyboard: from the text into the options, to the page, and back', async () => {
    const { tab, write, until, options, sheets } = await open();
    await write('{ "work": [{ "name": "A" }], "skills": [{ "name": "B" }] }');
    const focused = () =>
      tab.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.getAttribute('value') ?? at?.textContent ?? '';
      });
    const tabTo = async (wanted: RegExp, key: 'forward' | 'back' = 'forward') => {
      for (let i = 0; i < 80; i++) {
        if (wanted.test(await focused())) return;
        if (key === 'back') await tab.keyboard.down('Shift');
        await tab.keyboard.press('Tab');
        if (key === 'back') await tab.keyboard.up('Shift');
      }
      throw new Error(`Nothing called ${wanted} gets the focus; ${await focused()} has it.`);
    };
    // Out of the editor, which keeps no one in it.
    await tabTo(/^text$/, 'back');
    await tab.keyboard.press('ArrowRight');
    await tabTo(/^Move Skills up$/);
    await tab.keyboard.press('Enter');
    await until('the order', async () => 'sections' in (await options()));
    expect((await options()).sections).toEqual(['skills', 'work']);
    await tabTo(/^screen$/);
    for (let i = 0; i < 3; i++) await tab.keyboard.press('ArrowRight');
    await until('paper', async () => (await sheets()).startsWith('1 page'));
    await tabTo(/^Fit to 1 page$/);
    await tab.keyboard.press('Enter');
    await until('it fits', async () => 'margins' in (await options()));
  });
});
