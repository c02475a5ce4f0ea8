import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readExample } from '../support/examples.ts';
import { describePlayground } from '../support/playground.ts';

const ADA = '{\n  "basics": { "name": "Ada" },\n  "work": []\n}\n';

/** Where the cursor stands: the text of its line. */
const CURSOR_LINE = () =>
  document.getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent ?? '';

/** All that happens when a person writes. */
for (const browser of ['Chromium', 'Firefox'] as const) {
  describePlayground(`writing in ${browser}`, browser, (open) => {
    test('typing changes the page', async () => {
      const { tab, write, until, pageText } = await open();
      await write(ADA);
      await until('the name', async () => (await pageText()).includes('Ada'));
      await tab.focus('.cm-content');
      await tab.keyboard.down('Control');
      await tab.keyboard.press('Home');
      await tab.keyboard.up('Control');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('End');
      for (let i = 0; i < 4; i++) await tab.keyboard.press('ArrowLeft');
      await tab.keyboard.type(' Lovelace');
      await until('what was typed', async () => (await pageText()).includes('Ada Lovelace'));
    });

    test('a mistake is shown, leads to its place, and the last good page stays', async () => {
      const { tab, write, until, pageText } = await open();
      await write(ADA);
      await until('the name', async () => (await pageText()).includes('Ada'));
      await write(ADA.replace('"work": []', '"work": [}'));
      await tab.waitForSelector('.issues.broken .issue');
      expect(await tab.$eval('.issues', ({ textContent }) => textContent)).toContain(
        'The text cannot be read',
      );
      expect(await pageText()).toContain('Ada');
      await tab.click('.issues .issue');
      await until('the cursor', async () =>
        (await tab.evaluate(CURSOR_LINE)).includes('"work": [}'),
      );
      await write(ADA);
      await until('no issue', async () => (await tab.$('.issues.none')) !== null);
    });

    test('an issue is listed and marked, and leads to its place', async () => {
      const { tab, write, until } = await open();
      await write(
        '{\n  "work": [\n    { "name": "A", "startDate": "2024", "endDate": "2020" }\n  ]\n}\n',
      );
      await until('the issue', async () =>
        ((await tab.$eval('.issues', ({ textContent }) => textContent)) ?? '').includes('line 3'),
      );
      await tab.waitForSelector('.cm-gutter-lint .cm-lint-marker');
      await tab.click('.issues .issue');
      await until('the cursor', async () =>
        (await tab.evaluate(CURSOR_LINE)).includes('"endDate": "2020"'),
      );
    });

    test('one text follows another by undo and redo', async () => {
      const { press, write, until, text } = await open();
      await write(ADA);
      await press('An engineer’s résumé');
      await until('the example', async () => (await text()).includes('Piyush Mishra'));
      await press('Undo');
      await until('the text before', async () => (await text()) === ADA);
      await press('Redo');
      await until('the example again', async () => (await text()).includes('Piyush Mishra'));
      expect(JSON.parse(await text())).toEqual(readExample('piyush-mishra'));
    });
  });
}

describePlayground('the editor', 'Chromium', (open) => {
  test('takes JSON with comments, and YAML', async () => {
    const { write, until, pageText } = await open();
    await write('{\n  // Mine\n  "basics": { "name": "With comments", },\n}\n');
    await until('JSON', async () => (await pageText()).includes('With comments'));
    await write('# Mine\nbasics:\n  name: In YAML\n  email: nobody\n');
    await until('YAML', async () => (await pageText()).includes('In YAML'));
  });

  test('says what is wrong in YAML at its line', async () => {
    const { tab, write, until } = await open();
    await write('basics:\n  name: Ada\n  email: nobody\n');
    await until('the issue', async () =>
      ((await tab.$eval('.issues', ({ textContent }) => textContent)) ?? '').includes('line 3'),
    );
    await write('basics:\n  name: "Ada\n');
    await tab.waitForSelector('.issues.broken');
  });

  test.each([
    ['a field in JSON', '{\n  "work": [{ ¦ }]\n}\n', '"posit', 'position', /"position": ""/],
    [
      'an option’s value in JSON',
      '{\n  "meta": { "themeOptions": { "typeface": ¦ } }\n}\n',
      '"sa',
      'sans',
      /"typeface": "sans"/,
    ],
    [
      'a field, from its quotation mark on',
      '{\n  "work": [{ ¦ }]\n}\n',
      '"',
      'description',
      /"description": ""/,
    ],
    ['a field in YAML', 'work:\n  - name: A\n    ¦\n', 'posit', 'position', / {4}position: /],
    [
      'an option’s value in YAML',
      'meta:\n  themeOptions:\n    typeface: ¦\n',
      'sa',
      'sans',
      /typeface: sans/,
    ],
  ])('completes %s', async (_, marked, typed, wanted, written) => {
    const { tab, write, until, text } = await open();
    await write(marked.replace('¦', ''));
    const rest = marked.slice(marked.indexOf('¦') + 1).length;
    await tab.keyboard.down('Control');
    await tab.keyboard.press('End');
    await tab.keyboard.up('Control');
    for (let i = 0; i < rest; i++) await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.type(typed);
    await tab.keyboard.down('Control');
    await tab.keyboard.press('Space');
    await tab.keyboard.up('Control');
    await tab.waitForSelector('.cm-tooltip-autocomplete li[aria-selected]');
    expect(
      await tab.$eval(
        '.cm-tooltip-autocomplete li[aria-selected]',
        ({ textContent }) => textContent,
      ),
    ).toContain(wanted);
    // The editor takes no choice in the first moments, lest a person chooses unseen.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await tab.keyboard.press('Enter');
    await until('the completion', async () => written.test(await text()));
  });

  test.each([
    ['JSON', '{\n  "meta": { "themeOptions": { "typeface": "sans" } }\n}\n'],
    ['YAML', 'meta:\n  themeOptions:\n    typeface: sans\n'],
  ])('explains an option in %s', async (_, text) => {
    const { tab, write } = await open();
    await write(text);
    const place = await tab.$$eval('.cm-line span', (all) => {
      const { x, y, width, height } = (
        all.find(({ textContent }) => textContent?.includes('typeface')) as Element
      ).getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    await tab.mouse.move(...place);
    await tab.waitForSelector('.explanation');
    expect(await tab.$eval('.explanation', ({ textContent }) => textContent)).toContain(
      'are embedded in the page',
    );
  });

  test('keeps comments when an option is set in YAML', async () => {
    const { tab, write, until, text, openOptions } = await open();
    await write(
      '# Mine\nbasics: # me\n  name: Ada\nmeta:\n  themeOptions:\n    look: jake # as at school\n',
    );
    await openOptions();
    await tab.select('[data-option="typeface"] select', 'sans');
    await until('the option', async () => (await text()).includes('typeface: sans'));
    const written = await text();
    for (const comment of ['# Mine', '# me', '# as at school']) expect(written).toContain(comment);
    expect(parse(written).meta.themeOptions).toEqual({ look: 'jake', typeface: 'sans' });
  });
});
