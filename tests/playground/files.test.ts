import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { renderMarkdown, renderText } from '../../src/writers/index.ts';
import { readExample } from '../support/examples.ts';
import { describePlayground } from '../support/playground.ts';

const RESUME = {
  basics: { name: 'Ada Lovelace', email: 'ada@example.com' },
  work: [{ name: 'Acme' }],
};
const TEXT = `${JSON.stringify(RESUME, null, 2)}\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hairline-downloads-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describePlayground('résumés come in and go out', 'Chromium', (open) => {
  test.each([
    ['JSON', 'resume.json', TEXT],
    ['YAML', 'resume.yaml', 'basics:\n  name: Ada Lovelace\n'],
    ['an older file', 'old.json', '{"bio": {"firstName": "Ada", "lastName": "Lovelace"}}'],
  ])('%s that is dropped is opened', async (_, name, content) => {
    const { tab, until, text, pageText } = await open();
    await tab.evaluate(
      (fileName, inside) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([inside], fileName));
        document
          .querySelector('.cm-content')
          ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      name,
      content,
    );
    await until('the file', async () => (await text()) === content);
    await until('its page', async () => (await pageText()).includes('Ada Lovelace'));
  });

  test('a file that is dropped on the page is opened', async () => {
    const { tab, until, text } = await open();
    await tab.$eval(
      '.desk iframe',
      (frame, inside) => {
        const { contentDocument } = frame as HTMLIFrameElement;
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([inside], 'resume.json'));
        contentDocument?.body.dispatchEvent(
          new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
        );
      },
      TEXT,
    );
    await until('the file', async () => (await text()) === TEXT);
  });

  test('what is pasted is opened', async () => {
    const { tab, write, until, text } = await open();
    await write('');
    await tab.evaluate((content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', content);
      document
        .querySelector('.cm-content')
        ?.dispatchEvent(
          new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
        );
    }, TEXT);
    await until('the text', async () => (await text()) === TEXT);
  });

  test('every example is offered, and opens', async () => {
    const { tab, press, until, text } = await open();
    const titles = await tab.$$eval('#start button', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(titles.length).toBeGreaterThan(30);
    await press('Every field there is');
    await until('it is there', async () => (await text()).length > 1000);
    expect(JSON.parse(await text())).toEqual(readExample('every-field'));
  });

  test('each format is saved as the theme writes it', async () => {
    const { tab, press, write, until } = await open();
    await write(TEXT);
    const client = await tab.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const saved = async (label: string, name: string) => {
      await press(label);
      await until(name, async () => readdirSync(folder).includes(name));
      return readFileSync(join(folder, name), 'utf8');
    };
    expect(await saved('resume.json', 'resume.json')).toBe(TEXT);
    expect((await saved('HTML page', 'ada-lovelace.html')) === render(RESUME)).toBe(true);
    expect(await saved('Plain text', 'ada-lovelace.txt')).toBe(renderText(RESUME));
    expect(await saved('Markdown', 'ada-lovelace.md')).toBe(renderMarkdown(RESUME));
    rmSync(join(folder, 'resume.json'));
    await write('# Mine\nbasics: { name: Ada }\n');
    expect(JSON.parse(await saved('resume.json', 'resume.json'))).toEqual({
      basics: { name: 'Ada' },
    });
  });

  test('text and link are copied, and the link holds the résumé in its fragment', async () => {
    const { tab, press, write, until, status } = await open();
    await tab
      .browserContext()
      .overridePermissions(new URL(tab.url()).origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    await tab.bringToFront();
    await write(TEXT);
    const clipboard = () => tab.evaluate(() => navigator.clipboard.readText());
    await press('Copy as text');
    await until('it says so', async () => (await status()).includes('Copied'));
    expect(await clipboard()).toBe(renderText(RESUME));
    await press('Copy the link');
    await until('it says so', async () => (await status()).includes('holds the whole résumé'));
    const link = await clipboard();
    expect(link).toMatch(/\/some\/path\/#resume=[\w-]+$/);
    const other = await open(link.slice(link.indexOf('#')));
    await other.until('the text of the link', async () => (await other.text()) === TEXT);
    // Nobody copies it by accident from the address bar.
    expect(other.tab.url()).not.toContain('#');
    expect(other.asked.filter((each) => each.includes('resume='))).toEqual([]);
  });

  test.each(['#resume=AAAA', '#resume=%00', '#resume=', '#x'])(
    'a damaged link %s is no résumé, and nothing breaks',
    async (fragment) => {
      const { pageText, until, status } = await open(fragment);
      expect(await pageText()).toContain('Your Name');
      if (fragment.startsWith('#resume=')) {
        await until('it says so', async () => (await status()).includes('link cannot be read'));
      }
    },
  );

  test('a link that unpacks to gigabytes is not unpacked', async () => {
    const { tab } = await open();
    const link = await tab.evaluate(async () => {
      const zeros = new Blob([new Uint8Array(60_000_000)]).stream();
      const packed = await new Response(
        zeros.pipeThrough(new CompressionStream('deflate-raw')),
      ).bytes();
      const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
      return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    });
    const other = await open(`#resume=${link}`);
    expect(await other.pageText()).toContain('Your Name');
  });

  test('a link that is opened in a tab with work leaves that work where it can be found', async () => {
    const { tab, press, write, until, text, pageText } = await open();
    await write(TEXT);
    const packed = await tab.evaluate(async () => {
      const bytes = new Blob(['{"basics":{"name":"Linked"}}']).stream();
      const deflated = bytes.pipeThrough(new CompressionStream('deflate-raw'));
      const binary = Array.from(await new Response(deflated).bytes(), (byte) =>
        String.fromCharCode(byte),
      );
      return btoa(binary.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    });
    await tab.evaluate((fragment) => {
      location.hash = fragment;
    }, `resume=${packed}`);
    await until('the linked one', async () => (await pageText()).includes('Linked'));
    expect(tab.url()).not.toContain('#');
    await tab.click('[popovertarget="start"]');
    const [earlier = ''] = await tab.$$eval('#start button', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    expect(earlier).toContain('Ada Lovelace');
    await press(earlier);
    await until('the earlier work', async () => (await text()) === TEXT);
  });

  test('a visit that changes nothing keeps nothing', async () => {
    const one = await open();
    await one.write(TEXT);
    const count = () => one.tab.evaluate(() => Object.keys(localStorage).length);
    const before = await count();
    for (let i = 0; i < 3; i++) {
      const other = await open();
      await other.until('the newest work', async () => (await other.pageText()).includes('Ada'));
    }
    expect(await count()).toBe(before);
  });

  test('a text that cannot be read is kept as well', async () => {
    const { tab, write, until, text } = await open();
    for (const broken of ['{ "a": ', 'a: *x\n', 'work: &a\n  - *a\n', '[]']) {
      await write(broken);
      await tab.reload();
      await tab.waitForSelector('.issues.broken');
      await until('it is there', async () => (await text()) === broken);
    }
    await write(TEXT);
    await until('all is well', async () => (await tab.$('.issues.broken')) === null);
  });

  test('a reload keeps the work, and two tabs keep their own', async () => {
    const one = await open();
    await one.write(TEXT);
    await one.tab.reload();
    await one.until('the work', async () => (await one.pageText()).includes('Ada Lovelace'));
    const two = await open();
    // A new tab goes on with the newest work, in a copy.
    expect(await two.pageText()).toContain('Ada Lovelace');
    await two.write(TEXT.replace('Ada', 'Grace'));
    await one.write(TEXT.replace('Ada', 'Augusta Ada'));
    await one.tab.reload();
    await two.tab.reload();
    await one.until('its own', async () => (await one.pageText()).includes('Augusta Ada'));
    await two.until('its own', async () => (await two.pageText()).includes('Grace'));
  });

  test('a tab that is duplicated does not write over the first one', async () => {
    const one = await open();
    await one.write(TEXT);
    const [id] = await one.tab.evaluate(() => [sessionStorage.getItem('hairline.work.')]);
    const two = await open();
    // Browsers give a duplicate the storage of its tab.
    await two.tab.evaluate((same) => sessionStorage.setItem('hairline.work.', String(same)), id);
    await two.tab.reload();
    await two.until('the copy', async () => (await two.pageText()).includes('Ada Lovelace'));
    await two.write(TEXT.replace('Ada', 'Grace'));
    await one.until('the first one keeps its own', async () => (await one.text()) === TEXT);
    await one.tab.reload();
    await one.until('Ada', async () => (await one.pageText()).includes('Ada Lovelace'));
    await two.tab.reload();
    await two.until('Grace', async () => (await two.pageText()).includes('Grace'));
  });

  test('works are deleted when one says so', async () => {
    const { tab, press, write, until, status, pageText } = await open();
    const asked: string[] = [];
    tab.on('dialog', (dialog) => {
      asked.push(dialog.message());
      dialog.accept();
    });
    await write(TEXT);
    await press('Delete all kept works…');
    await until('it says so', async () => (await status()).includes('are deleted'));
    expect(asked).toEqual([expect.stringContaining('Delete the work in this browser')]);
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
    await tab.reload();
    await until('the beginning', async () => (await pageText()).includes('Your Name'));
  });
});
